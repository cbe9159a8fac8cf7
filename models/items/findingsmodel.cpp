#include "items/findingsmodel.h"

#include "report/text.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) {}

FindingsModel::~FindingsModel()
{
    m_making.cancel();
    m_making.waitForFinished();
}

void FindingsModel::setFindings(std::shared_ptr<const void> owner, const Findings *findings)
{
    beginResetModel();
    m_owner = std::move(owner);
    m_findings = findings;
    makeHaystacks();
    rebuild();
    endResetModel();
}

void FindingsModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    Filter same = filter;
    same.text = m_filter.text;
    const bool narrows = same == m_filter && filter.text.toCaseFolded().contains(m_filter.text.toCaseFolded());
    QList<int> among;
    if (narrows) {
        among.reserve(m_shown.size());
        std::copy_if(m_shown.cbegin(), m_shown.cend(), std::back_inserter(among), [](int shown) { return shown >= 0; });
    }
    beginResetModel();
    m_filter = filter;
    rebuild(narrows ? &among : nullptr);
    endResetModel();
}

void FindingsModel::setOwners(const QHash<QString, QString> &owners)
{
    beginResetModel();
    m_owners = owners;
    rebuild();
    endResetModel();
}

void FindingsModel::setAcceptances(const Acceptances &acceptances)
{
    if (acceptances == m_acceptances)
        return;
    m_acceptances = acceptances;
    makeHaystacks();
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, SeverityColumn), index(rowCount() - 1, SeverityColumn));
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    return index.isValid() && !isHeading(index.row()) ? &m_findings->findings[m_shown[index.row()]] : nullptr;
}

QModelIndex FindingsModel::indexOf(const QString &id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (!isHeading(row) && m_findings->findings[m_shown[row]].id == id)
            return index(row, 0);
    }
    return {};
}

/// A keystroke looks through thousands of findings: their sentences are made once, and not by the one who types.
void FindingsModel::makeHaystacks()
{
    m_making.cancel();
    m_making.waitForFinished();
    m_haystacks.clear();
    if (!m_findings)
        return;
    m_making = QtConcurrent::run(
        [](QPromise<QStringList> &promise, const std::shared_ptr<const void> &, const Findings *findings, const Acceptances &acceptances) {
            QStringList made;
            made.reserve(findings->findings.size());
            for (const Finding &finding : findings->findings) {
                if (promise.isCanceled())
                    return;
                QStringList parts{finding.id};
                for (int column = 0; column < NextStepColumn; ++column)
                    parts << cellText(finding, column, acceptances, findings->asOf);
                made << parts.join(QChar(0x1f)).toCaseFolded();
            }
            promise.addResult(std::move(made));
        },
        m_owner, m_findings, m_acceptances);
}

const QString &FindingsModel::haystack(int index) const
{
    if (m_haystacks.isEmpty())
        m_haystacks = m_making.result();
    return m_haystacks[index];
}

bool FindingsModel::accepts(int index, const Wanted &wanted) const
{
    const Finding &finding = m_findings->findings[index];
    const bool severity = (finding.severity == Severity::Error && m_filter.errors) ||
                          (finding.severity == Severity::Warning && m_filter.warnings) ||
                          (finding.severity == Severity::Info && m_filter.infos);
    if (!severity || (!m_filter.rule.isEmpty() && finding.rule != m_filter.rule) ||
        (!m_filter.product.isEmpty() && finding.product != m_filter.product))
        return false;
    if (!m_filter.objectPrefix.isEmpty()) {
        auto below = [&](const ObjectRef &object) {
            const QString key = object.key();
            return key.startsWith(wanted.prefix) && (key.size() == wanted.prefix.size() || key[wanted.prefix.size()] == u'/');
        };
        if (!below(finding.object) && !std::any_of(finding.affected.begin(), finding.affected.end(), below))
            return false;
    }
    return wanted.text.isEmpty() || haystack(index).contains(wanted.text);
}

void FindingsModel::rebuild(const QList<int> *among)
{
    const Wanted wanted{m_filter.text.toCaseFolded(), m_filter.objectPrefix.toCaseFolded()};
    if (among) { // in order already
        m_shown.clear();
        m_groups.clear();
        std::copy_if(among->cbegin(), among->cend(), std::back_inserter(m_shown), [&](int i) { return haystack(i).contains(wanted.text); });
        group();
        return;
    }
    m_shown.clear();
    m_groups.clear();
    if (!m_findings)
        return;
    for (int i = 0; i < m_findings->findings.size(); ++i) {
        if (accepts(i, wanted))
            m_shown << i;
    }
    if (m_sortColumn < 0) {
        group();
        return;
    }
    QHash<int, QString> keys;
    for (const int i : std::as_const(m_shown))
        keys.insert(i, m_sortColumn == SeverityColumn ? QString::number(int(m_findings->findings[i].severity))
                                                      : textOf(m_findings->findings[i], m_sortColumn).toCaseFolded());
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [&](int a, int b) { return m_sortOrder == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a]; });
    group();
}

/// What a finding is grouped by; empty = it has none of that.
QString FindingsModel::groupOf(const Finding &finding) const
{
    switch (m_filter.grouping) {
    case Grouping::Rule:
        return finding.rule;
    case Grouping::Cluster: {
        const QStringList parts = finding.object.path.split(u'/');
        return parts.size() > 1 && finding.object.kind != ObjectKind::WsusServer ? parts[1] : QString();
    }
    case Grouping::Root:
        return finding.root;
    case Grouping::Owner: {
        QStringList owners;
        for (const ObjectRef &object : finding.affected) {
            const QString owner = m_owners.value(object.key());
            if (!owner.isEmpty() && !owners.contains(owner))
                owners << owner;
        }
        owners.sort();
        return owners.join(u", "_s);
    }
    case Grouping::None:
        break;
    }
    return {};
}

/// Puts headings between the shown findings, groups by title, those without one last; the order inside a group stays.
void FindingsModel::group()
{
    if (m_filter.grouping == Grouping::None || m_shown.isEmpty())
        return;
    QMap<QString, QList<int>> groups;
    for (const int i : std::as_const(m_shown))
        groups[groupOf(m_findings->findings[i])] << i;
    QList<int> ordered;
    const auto add = [&](const QString &title, const QList<int> &members) {
        ordered << -1 - int(m_groups.size());
        m_groups.append({title, int(members.size())});
        ordered << members;
    };
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        if (!it.key().isEmpty())
            add(it.key(), it.value());
    }
    if (groups.contains({}))
        add(m_filter.grouping == Grouping::Owner ? tr("Owner not reported") : tr("Others"), groups.value({}));
    m_shown = ordered;
}

QString FindingsModel::textOf(const Finding &finding, int column) const
{
    return cellText(finding, column, m_acceptances, m_findings->asOf);
}

QString FindingsModel::cellText(const Finding &finding, int column, const Acceptances &acceptances, UtcMs asOf)
{
    switch (column) {
    case SeverityColumn:
        return acceptances.find(finding.id, asOf) ? tr("%1, accepted").arg(severityText(finding.severity)) : severityText(finding.severity);
    case RuleColumn:
        return finding.rule;
    case ObjectColumn:
        return objectText(finding.object);
    case InstalledColumn:
        return finding.product;
    case FindingColumn:
        return text(finding.message);
    case FixOnColumn:
        return finding.root;
    case NextStepColumn:
        return finding.fix.isEmpty() ? tr("Show evidence") : tr("Show fix");
    default:
        return {};
    }
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = this->finding(index);
    if (!finding && index.isValid()) {
        const Group &group = m_groups[-1 - m_shown[index.row()]];
        if (role == FindingRole)
            return -1;
        if (index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return tr("%1: %2").arg(group.title).arg(group.count);
    }
    if (!finding)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(*finding, index.column());
    case Qt::ToolTipRole:
        return index.column() == ObjectColumn ? textOf(*finding, ObjectColumn) : text(finding->message);
    case FindingRole:
        return m_shown[index.row()];
    case SeverityRole:
        return int(finding->severity);
    case ObjectRole:
        return finding->object.path;
    case IdRole:
        return finding->id;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case ObjectColumn:
        return tr("Object");
    case InstalledColumn:
        return tr("Installed");
    case FindingColumn:
        return tr("Finding");
    case FixOnColumn:
        return tr("Fix on");
    case NextStepColumn:
        return tr("Next step");
    default:
        return {};
    }
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> kept;
    for (const QModelIndex &index : before)
        kept << m_shown[index.row()]; // a heading is kept by its number, which the order of rows does not change
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(int(m_shown.indexOf(kept[i])), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace pf
