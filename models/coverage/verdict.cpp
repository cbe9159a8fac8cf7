#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

CoverageCell productCell(const Verdict &verdict)
{
    switch (verdict.product) {
    case Selection::Product::Selected:
        return CoverageCell::Selected;
    case Selection::Product::ThroughFamily:
        return CoverageCell::ThroughFamily;
    case Selection::Product::NotSelected:
        return verdict.productSeverity == Severity::Info ? CoverageCell::MissingInfo : CoverageCell::NotSelected;
    case Selection::Product::Unknown:
        return verdict.productSeverity == Severity::Info ? CoverageCell::MissingInfo : CoverageCell::UnknownToRoot;
    case Selection::Product::Undecided:
    case Selection::Product::NotReported:
        break;
    }
    return CoverageCell::NotReported;
}

/// The worse of two cells wins where computers of one row differ.
int badness(CoverageCell cell)
{
    switch (cell) {
    case CoverageCell::NotNeeded:
        return 0;
    case CoverageCell::Selected:
        return 1;
    case CoverageCell::ThroughFamily:
        return 2;
    case CoverageCell::MissingInfo:
        return 3;
    case CoverageCell::OutOfSupport:
        return 4;
    case CoverageCell::NotReported:
        return 5;
    case CoverageCell::NotArrived:
        return 6;
    case CoverageCell::UnknownToRoot:
        return 7;
    case CoverageCell::NotSelected:
        return 8;
    }
    return 0;
}

/// Order of the columns: what every version needs, then what only older ones need (5.4).
qsizetype columnRank(const QString &id)
{
    static const QStringList order{classification::security, classification::critical, classification::updates,
                                   classification::updateRollups, classification::servicePacks};
    const qsizetype rank = order.indexOf(id);
    return rank < 0 ? order.size() : rank;
}

CoverageCell worse(CoverageCell a, CoverageCell b)
{
    return badness(a) >= badness(b) ? a : b;
}

} // namespace

const Verdict &Analysis::verdict(int lineIndex, bool partsOnly, quint64 policies, int root)
{
    const QPair<quint64, quint64> key{(quint64(root) << 32) | (quint64(lineIndex) << 1) | (partsOnly ? 1U : 0U), policies};
    const auto known = m_verdicts.constFind(key);
    if (known != m_verdicts.constEnd())
        return *known;

    const Line &line = m_lines.line(lineIndex);
    auto selection = m_selections.constFind(root);
    if (selection == m_selections.constEnd())
        selection = m_selections.insert(root, Selection(m_estate.wsusServers[root], m_catalog));

    Verdict verdict;
    if (line.product && selection->isReported()) {
        // U-15: without support the missing option is information; parts without an engine weigh less than an engine.
        const auto weigh = [&](Severity severity) {
            if (line.outOfSupport)
                return Severity::Info;
            return partsOnly ? qMin(severity, Severity::Warning) : severity;
        };
        verdict.product = selection->product(*line.product);
        verdict.productSeverity = weigh(Severity::Error);
        verdict.familySelected = selection->familySelected(*line.product);
        for (qsizetype i = 0; i < line.policies.size(); ++i) {
            if (!((policies >> qMin<qsizetype>(i, 63)) & 1U))
                continue;
            for (const RequiredClassification &required : line.policies[i]) {
                const Severity severity = weigh(required.severity);
                const auto have = std::find_if(verdict.needs.begin(), verdict.needs.end(),
                                               [&](const Need &need) { return need.id == required.classificationId; });
                if (have != verdict.needs.end())
                    have->severity = qMax(have->severity, severity);
                else
                    verdict.needs.append({required.classificationId, m_catalog.classificationTitle(required.classificationId), severity,
                                          selection->classification(required.classificationId)});
            }
        }
    }
    return *m_verdicts.insert(key, verdict);
}

void Analysis::count(const Unit &unit)
{
    CoverageSummary &summary = m_result.summary;
    const Line &line = m_lines.line(unit.line);
    const Route &route = m_routes.route(unit.route);
    const Verdict none;
    const Verdict &verdict = route.root < 0 ? none : this->verdict(unit.line, !unit.engine, unit.policies, route.root);
    const bool late = !route.late.isEmpty() && !verdict.productMissing() && !verdict.undecided();
    if (line.outOfSupport) {
        ++summary.outOfSupport;
    } else if (verdict.undecided()) {
        ++summary.unknown;
    } else {
        const bool missing = verdict.productMissing() || std::any_of(verdict.needs.cbegin(), verdict.needs.cend(), [](const Need &need) {
                                 return !need.selected && need.severity == Severity::Error;
                             });
        ++(missing || late ? summary.notCovered : summary.covered);
    }
    countInMatrix(unit, verdict, late);
}

void Analysis::countInMatrix(const Unit &unit, const Verdict &verdict, bool late)
{
    const int root = m_routes.route(unit.route).root;
    const quint64 key = (quint64(root + 1) << 32) | (quint64(unit.line) << 1) | (unit.engine ? 0U : 1U);
    auto found = m_rowOf.constFind(key);
    if (found == m_rowOf.constEnd()) {
        const Line &line = m_lines.line(unit.line);
        Row row{.root = root, .line = unit.line};
        row.row.family = line.family;
        row.row.release = line.release;
        row.row.partsOnly = !unit.engine;
        row.row.supportedUntil = line.supportedUntil;
        row.row.outOfSupport = line.outOfSupport;
        if (root >= 0)
            row.row.root = m_estate.wsusServers[root].name;
        m_rows.push_back(std::move(row));
        found = m_rowOf.insert(key, static_cast<int>(m_rows.size()) - 1);
    }
    Row &row = m_rows[static_cast<size_t>(*found)];
    ++row.row.computers;
    row.row.product = worse(row.row.product, late ? worse(CoverageCell::NotArrived, productCell(verdict)) : productCell(verdict));
    for (const Need &need : verdict.needs) {
        CoverageCell &cell = row.cells[need.id];
        cell = worse(cell, need.selected                     ? CoverageCell::Selected
                           : need.severity == Severity::Info ? CoverageCell::MissingInfo
                                                             : CoverageCell::NotSelected);
    }
}

void Analysis::finishMatrix()
{
    // By product and age: the oldest release first, as its builds are; parts behind the engine.
    std::vector<int> order(static_cast<size_t>(m_lines.count()));
    std::vector<Version> oldest(order.size());
    for (int i = 0; i < m_lines.count(); ++i) {
        const auto builds = m_catalog.builds(m_lines.line(i).family, m_lines.line(i).release);
        if (!builds.isEmpty())
            oldest[static_cast<size_t>(i)] = builds.constFirst()->version;
    }
    const auto before = [&](const Row &a, const Row &b) {
        if (a.row.family != b.row.family)
            return a.row.family < b.row.family;
        if (a.line != b.line)
            return olderBuild(oldest[static_cast<size_t>(a.line)], oldest[static_cast<size_t>(b.line)]);
        if (a.row.partsOnly != b.row.partsOnly)
            return b.row.partsOnly;
        return a.root < b.root;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), before);

    QStringList columns;
    for (const Row &row : m_rows) {
        for (const auto &policy : m_lines.line(row.line).policies) {
            for (const RequiredClassification &required : policy) {
                if (!columns.contains(required.classificationId))
                    columns.append(required.classificationId);
            }
        }
    }
    std::sort(columns.begin(), columns.end(),
              [](const QString &a, const QString &b) { return std::pair(columnRank(a), a) < std::pair(columnRank(b), b); });
    for (Row &row : m_rows) {
        for (const QString &column : std::as_const(columns))
            row.row.classifications.append({column, row.cells.value(column, CoverageCell::NotNeeded)});
        m_result.matrix.append(std::move(row.row));
    }

    for (int i = 0; i < m_estate.wsusServers.size(); ++i) {
        if (!m_routes.isRoot(i))
            continue;
        const WsusServer &root = m_estate.wsusServers[i];
        RootColumn column{.root = root.name, .below = {}, .lastSync = root.lastSync};
        QList<int> level{i};
        std::vector<bool> taken(static_cast<size_t>(m_estate.wsusServers.size()), false);
        while (!level.isEmpty()) {
            QList<int> next;
            for (int j = 0; j < m_estate.wsusServers.size(); ++j) {
                const WsusServer &server = m_estate.wsusServers[j];
                if (taken[static_cast<size_t>(j)] || m_routes.isRoot(j) || server.upstream.isEmpty() ||
                    !level.contains(m_routes.server(server.upstream)))
                    continue;
                taken[static_cast<size_t>(j)] = true;
                column.below.append(server.name);
                next.append(j);
            }
            level = next;
        }
        m_result.roots.append(column);
    }
}

} // namespace pf::coverage
