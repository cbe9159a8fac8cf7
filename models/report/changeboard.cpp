#include "report/changeboard.h"

#include "base/names.h"
#include "planning/wayback.h"
#include "report/changes.h"
#include "report/json_common.h"
#include "report/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

/// Rows that the page has room for; the rest stands behind it.
constexpr qsizetype changeRows = 9, backRows = 5, systemNames = 6, acceptedRows = 5;

class BoardPage final
{
    Q_DECLARE_TR_FUNCTIONS(ChangeBoard)

public:
    BoardPage(const Estate &estate, const Catalog &catalog, const Plan &plan, const Proof &proof, const std::optional<SignOff> &signOff)
        : m_estate(estate), m_catalog(catalog), m_plan(plan), m_proof(proof), m_signOff(signOff)
    {}

    ChangeBoard make() const
    {
        ChangeBoard board;
        board.page.push_back({{}, {verdict(), times(), identity()}});
        const QList<ChangedObject> changes = changedObjects(m_estate, m_plan);
        Section changed{tr("What is changed, for whom, and its outage"), {changeTable(changes.mid(0, changeRows))}};
        if (changes.size() > changeRows) {
            changed.blocks.push_back(Paragraph{tr("%n more with shorter outages under \"All that is changed\".", nullptr, //
                                                  int(changes.size() - changeRows))});
            board.more.push_back({tr("All that is changed"), {changeTable(changes)}});
        }
        board.page.push_back(changed);
        board.page.push_back({tr("Point of no return and way back"), backBlocks()});
        board.page.push_back({tr("Approvers"), approvers()});
        return board;
    }

    static QString back(const Step &step, const QLocale &locale)
    {
        const WayBack way = wayBack(step);
        if (way.lasts == DurationRange())
            return tr("Way back: %1 %2").arg(text(way.how, locale), way.rule);
        return tr("Way back in %3: %1 %2").arg(text(way.how, locale), way.rule, durationText(way.lasts.typical));
    }

private:
    static QString range(const DurationRange &range)
    {
        if (range.low == range.high)
            return durationText(range.typical);
        return tr("%1, between %2 and %3").arg(durationText(range.typical), durationText(range.low), durationText(range.high));
    }

    Callout verdict() const
    {
        Callout callout;
        const Margin *worst = worstMargin(m_proof);
        if (m_proof.verdict == ProofVerdict::Unsafe) {
            callout = {Symbol::Error, tr("Not safe"), {}};
            for (const Message &line : m_proof.counterexample.mid(0, 3))
                callout.lines << text(line, m_locale);
        } else if (worst) {
            const auto more = int(m_proof.margins.size()) - 1;
            callout = {Symbol::Warning, tr("Safe, with %n margin(s) to accept", nullptr, more + 1), {}};
            callout.lines << tr("The one failure it does not survive: %1").arg(text(worst->message, m_locale));
            if (more > 0)
                callout.lines << tr("This is the worst; %n more under \"Summary\".", nullptr, more);
        } else {
            callout = {Symbol::Passed,
                       tr("Safe, also if one more thing breaks"),
                       {tr("The one failure it does not survive: none of those that were tried, one at a time.")}};
        }
        if (m_plan.verdict == Verdict::Incomplete) {
            if (callout.symbol == Symbol::Passed)
                callout.symbol = Symbol::Warning;
            callout.lines << tr("Incomplete: something in the goal is left out, see \"Summary\".");
        }
        return callout;
    }

    Facts times() const
    {
        const Policy &policy = m_plan.policy;
        auto moment = [this](UtcMs at) { return tr("%1 UTC").arg(timeText(at, m_locale)); };
        const auto latest = latestStart(m_plan);
        QString window = tr("not set"), typical = tr("not known without an end of the window"), worst = typical;
        if (policy.windowStart && policy.windowEnd)
            window = tr("%1 to %2 UTC").arg(timeText(*policy.windowStart, m_locale), timeText(*policy.windowEnd, m_locale));
        else if (policy.windowEnd)
            window = tr("until %1 UTC").arg(timeText(*policy.windowEnd, m_locale));
        else if (policy.windowStart)
            window = tr("from %1 UTC").arg(timeText(*policy.windowStart, m_locale));
        auto start = [&](UtcMs at) {
            return policy.windowStart && at < *policy.windowStart ? tr("%1 UTC: the window is too short").arg(timeText(at, m_locale))
                                                                  : moment(at);
        };
        if (latest) {
            typical = start(latest->typical);
            worst = start(latest->worst);
        }
        const bool holds =
            std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [](const Step &step) { return step.kind == StepKind::Hold; });
        const QString lasts = range(expectedDuration(m_plan));
        return {{{tr("Maintenance window"), window},
                 {tr("Latest safe start, typical"), typical},
                 {tr("Latest safe start, worst"), worst},
                 {tr("Duration"), holds ? tr("%1, and the wait of each hold").arg(lasts) : lasts},
                 {tr("Plan as of"), moment(m_plan.asOf)},
                 {tr("Estate observed"), observed()},
                 {tr("Age at the plan"), age()},
                 {tr("Catalogue"), m_plan.catalogVersion}}};
    }

    /// The oldest reading of what the plan touches.
    std::optional<UtcMs> oldest() const
    {
        std::optional<UtcMs> out;
        auto take = [&out](const std::optional<Observation> &seen) {
            if (seen && seen->at.value > 0 && (!out || seen->at < *out))
                out = seen->at;
        };
        take(m_estate.observed);
        for (const ScopeCluster &of : m_plan.scope.clusters) {
            if (const Cluster *cluster = m_estate.cluster(of.cluster))
                take(cluster->observed);
        }
        for (const Computer &server : m_estate.servers) {
            if (m_plan.scope.servers.contains(server.name, Qt::CaseInsensitive))
                take(server.observed);
        }
        return out;
    }

    QString observed() const
    {
        const auto at = oldest();
        return at ? tr("%1 UTC").arg(timeText(*at, m_locale)) : tr("not reported");
    }

    QString age() const
    {
        const auto at = oldest();
        if (!at)
            return tr("not reported");
        const qint64 ms = m_plan.asOf - *at;
        if (ms < 0)
            return tr("observed after the plan was made");
        return ms < 2 * msPerDay ? durationText(ms) : tr("%n day(s)", nullptr, int(ms / msPerDay));
    }

    /// All digits of the hash, in groups of four on one line: readable aloud, and found again by the checker of certificates.
    static QString grouped(const QString &hash)
    {
        QStringList groups;
        for (qsizetype i = 0; i < hash.size(); i += 4)
            groups << hash.mid(i, 4);
        return groups.join(u' ');
    }

    Facts identity() const
    {
        QStringList clusters;
        const bool brief = m_plan.scope.clusters.size() > 3;
        for (const ScopeCluster &cluster : m_plan.scope.clusters)
            clusters << (brief || cluster.nodes.size() > 8
                             ? tr("%1 (%n node(s))", nullptr, int(cluster.nodes.size())).arg(cluster.cluster)
                             : tr("%1 (%2)", "cluster and its nodes").arg(cluster.cluster, cluster.nodes.join(u", "_s)));
        return {{{tr("Clusters and nodes"), some(clusters)},
                 {tr("Stand-alone servers"), some(m_plan.scope.servers)},
                 {tr("Plan hash"), grouped(planHash(m_plan))}}};
    }

    static QString some(const QStringList &names)
    {
        if (names.isEmpty())
            return tr("none");
        const QString first = names.mid(0, systemNames).join(u", "_s);
        return names.size() <= systemNames ? first : tr("%1 and %n more", nullptr, int(names.size() - systemNames)).arg(first);
    }

    /// "16.0.4165.4", and below it what the catalogue calls it: "CU16, KB5048033".
    Cell buildCell(const QStringList &builds) const
    {
        QStringList names;
        for (const QString &build : builds) {
            const Resolution known = m_catalog.resolve(build);
            if (known.match != Match::Exact) {
                names << tr("KB not known");
                continue;
            }
            names << (QStringList(known.build->level)
                      << (known.build->kb.isEmpty() ? QStringList(tr("KB not known")) : known.build->kb.mid(0, 2)))
                         .join(u", "_s);
        }
        names.removeDuplicates();
        return builds.isEmpty() ? Cell{tr("not reported")} : Cell{builds.join(u", "_s), names.join(u"; "_s)};
    }

    Table changeTable(const QList<ChangedObject> &changes) const
    {
        Table table;
        table.columns = {{tr("Instance"), 2.0},
                         {tr("Application, owner"), 2.4},
                         {tr("From"), 1.5},
                         {tr("To"), 1.5},
                         {tr("Outages"), 0.7, Cell::Align::Right},
                         {tr("Typical"), 0.8, Cell::Align::Right},
                         {tr("Worst"), 0.8, Cell::Align::Right}};
        for (const ChangedObject &change : changes) {
            QStringList owners = change.owners + change.contacts;
            owners.removeDuplicates();
            const QString applications = change.applications.isEmpty() ? tr("not reported") : change.applications.join(u", "_s);
            const bool group = change.object.kind == ObjectKind::Group;
            table.rows.append({Cell{change.name, whereText(change), Symbol::None, true},
                               Cell{applications, owners.isEmpty() ? tr("owner not reported") : owners.join(u", "_s)},
                               group ? Cell{tr("fails over")} : buildCell(change.from),
                               group                 ? Cell{tr("with its instances")}
                               : change.to.isEmpty() ? Cell{tr("not changed")}
                                                     : buildCell(change.to),
                               Cell{m_locale.toString(change.outages)}, Cell{change.outages ? clockText(change.ms.typical) : tr("none")},
                               Cell{change.outages ? clockText(change.ms.high) : tr("none")}});
        }
        return table;
    }

    static QString whereText(const ChangedObject &change)
    {
        if (change.object.kind == ObjectKind::Group)
            return tr("availability group, %1").arg(change.cluster);
        if (change.object.kind == ObjectKind::Node)
            return tr("Exchange server, %1").arg(change.cluster);
        return change.cluster.isEmpty() ? (change.object.kind == ObjectKind::Server ? tr("Exchange server") : change.node)
               : change.node.isEmpty()  ? tr("clustered, %1").arg(change.cluster)
                                        : change.node;
    }

    QString stepName(const Step &step) const { return tr("%1, %2").arg(step.seq).arg(text(step.title, m_locale)); }

    QList<Cell> backRow(const QString &when, const WayBack &way) const
    {
        return {Cell{when, {}, Symbol::None, true}, Cell{text(way.how, m_locale) + u' ' + way.rule},
                Cell{way.lasts == DurationRange() ? tr("no way back") : range(way.lasts)}};
    }

    std::vector<Block> backBlocks() const
    {
        Table table;
        table.columns = {{tr("Step"), 2.2}, {tr("Way back"), 3.6}, {tr("Takes"), 1.6}};
        const QList<int> points = pointsOfNoReturn(m_plan);
        const Step *longest = nullptr;
        for (const Step &step : m_plan.steps) {
            if (!points.isEmpty() && step.seq >= points.first())
                break;
            if (!longest || wayBack(step).lasts.high > wayBack(*longest).lasts.high)
                longest = &step;
        }
        if (longest)
            table.rows.append(backRow(points.isEmpty() ? tr("all, the longest is %1").arg(longest->seq)
                                                       : tr("before %1, the longest is %2").arg(points.first()).arg(longest->seq),
                                      wayBack(*longest)));
        for (const Step &step : m_plan.steps) {
            if (points.mid(0, backRows).contains(step.seq))
                table.rows.append(backRow(stepName(step), wayBack(step)));
        }
        QString sentence = tr("None: every step can be taken back.");
        if (!points.isEmpty()) {
            const auto at = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [&](const Step &s) { return s.seq == points.first(); });
            sentence =
                tr("The first point of no return is step %1. From there on an instance has started on the new level.").arg(stepName(*at));
            if (points.size() > backRows)
                sentence += u' ' + tr("%n more under \"Steps\".", nullptr, int(points.size() - backRows));
        }
        return {Paragraph{sentence}, table};
    }

    std::vector<Block> approvers() const
    {
        if (!m_signOff) {
            const SignatureLine line{{tr("Name"), tr("Role"), tr("Decision"), tr("Date and signature")}};
            return {line, line};
        }
        std::vector<Block> blocks{
            Callout{Symbol::Passed, tr("Signed by %1 on %2 UTC").arg(m_signOff->by, timeText(m_signOff->at, m_locale)), {}}};
        Table table;
        table.columns = {{tr("Check"), 0.7}, {tr("Object"), 2.0}, {tr("Accepted by"), 1.4}, {tr("Reason"), 3.4}};
        for (const Acknowledgement &given : m_signOff->acknowledged.mid(0, acceptedRows))
            table.rows.append({Cell{given.check}, Cell{objectText(given.object)}, Cell{given.by}, Cell{given.reason}});
        if (!table.rows.isEmpty())
            blocks.push_back(table);
        if (m_signOff->acknowledged.size() > acceptedRows)
            blocks.push_back(Paragraph{tr("%n more stand in the sign-off.", nullptr, int(m_signOff->acknowledged.size() - acceptedRows))});
        return blocks;
    }

    const Estate &m_estate;
    const Catalog &m_catalog;
    const Plan &m_plan;
    const Proof &m_proof;
    const std::optional<SignOff> &m_signOff;
    QLocale m_locale;
};

} // namespace

const Margin *worstMargin(const Proof &proof)
{
    static const QStringList order{u"quorum-lost"_s, u"no-target"_s, u"commits-stop"_s, u"no-way-back"_s, u"early-switch"_s};
    auto rank = [](const Margin &margin) {
        const qsizetype at = order.indexOf(margin.kind);
        return at < 0 ? order.size() : at;
    };
    const auto worst =
        std::min_element(proof.margins.begin(), proof.margins.end(), [&](const Margin &a, const Margin &b) { return rank(a) < rank(b); });
    return worst == proof.margins.end() ? nullptr : &*worst;
}

QString wayBackText(const Step &step, const QLocale &locale)
{
    return BoardPage::back(step, locale);
}

ChangeBoard changeBoard(const Estate &estate, const Catalog &catalog, const Plan &plan, const Proof &proof,
                        const std::optional<SignOff> &signOff)
{
    return BoardPage(estate, catalog, plan, proof, signOff).make();
}

} // namespace pf::report
