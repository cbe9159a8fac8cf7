#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

/// Whether the options of a root let a build through (5.4).
bool letsThrough(const Selection &selection, const Build &build)
{
    switch (Steps::carrier(build)) {
    case Steps::Carrier::Security:
        return selection.classification(classification::security);
    case Steps::Carrier::Updates:
        return selection.classification(classification::updates);
    case Steps::Carrier::Rollups:
        return selection.classification(classification::updateRollups);
    case Steps::Carrier::ByHand:
        break;
    }
    return false;
}

} // namespace

/// Rows for everything of the scope that has a level of its own; shared parts have none.
void Analysis::levelRows()
{
    const auto &things = m_scope.things;
    for (size_t i = 0; i < things.size(); ++i) {
        const Thing &thing = things[i];
        if (!thing.isEngine())
            continue;
        if (!thing.clustered) {
            LevelRow row = levelRow(thing);
            row.object = m_scope.ref(thing);
            row.computers.append(m_scope.computers[static_cast<size_t>(thing.computer)]->name);
            addLevelRow(std::move(row));
            continue;
        }
        // The nodes of a clustered instance follow each other; the one furthest behind speaks for it.
        size_t oldest = i;
        QStringList computers;
        QString reason;
        for (; i < things.size() && things[i].clustered == thing.clustered; ++i) {
            computers.append(m_scope.computers[static_cast<size_t>(things[i].computer)]->name);
            if (things[i].version && (!things[oldest].version || olderBuild(*things[i].version, *things[oldest].version)))
                oldest = i;
            if (reason.isEmpty())
                reason = whyNothingNewer(things[i]);
        }
        --i;
        LevelRow row = levelRow(things[oldest]);
        if (row.reason.isEmpty())
            row.reason = reason;
        row.object = ObjectRef::clusteredInstance(m_scope.cluster->name, thing.clustered->name);
        row.computers = computers;
        addLevelRow(std::move(row));
    }
    if (!m_scope.cluster)
        return;
    for (const FailoverInstance &instance : m_scope.cluster->instances) {
        if (!instance.binaries.isEmpty())
            continue;
        LevelRow row;
        row.object = ObjectRef::clusteredInstance(m_scope.cluster->name, instance.name);
        row.installed = instance.running;
        row.reason = u"COV-NR"_s;
        addLevelRow(std::move(row));
    }
}

void Analysis::addLevelRow(LevelRow row)
{
    Headline &headline = m_result.headline;
    ++headline.instances;
    const bool unknown = row.reason == u"COV-NR"_s || row.reason == u"COV-05"_s || row.reason == u"COV-08"_s || row.reason == u"COV-09"_s;
    if (unknown) {
        ++headline.notReported;
    } else if (!row.reason.isEmpty() && row.reason != u"COV-04"_s) { // what is late comes with the next synchronization
        ++headline.neverOffered;
        ++m_neverByRule[row.reason];
    }
    m_result.levels.append(std::move(row));
}

void Analysis::finishHeadline()
{
    for (auto rule = m_neverByRule.cbegin(); rule != m_neverByRule.cend(); ++rule)
        m_result.headline.byRule.append({rule.key(), rule.value()});
    std::stable_sort(m_result.headline.byRule.begin(), m_result.headline.byRule.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
}

LevelRow Analysis::levelRow(const Thing &thing)
{
    LevelRow row;
    row.family = thing.exchange ? ProductFamily::Exchange : ProductFamily::SqlServer;
    row.installed = thing.version;
    row.reason = whyNothingNewer(thing);
    if (thing.unit < 0)
        return row;
    const Unit &unit = m_scope.units[static_cast<size_t>(thing.unit)];
    row.release = m_lines.line(unit.line).release;
    const Build *build = thing.build;
    if (!build)
        return row;
    if (thing.exact) {
        row.installedLevel = build->level;
        row.branch = build->branch;
    }
    const int root = m_routes.route(unit.route).root;
    const bool productComes = root >= 0 && m_lines.line(unit.line).product && reachesProduct(unit);
    const auto selection = m_selections.constFind(root);

    const std::optional<UtcMs> last = m_lines.line(unit.line).supportedUntil;
    const auto comes = [&](const Build &candidate) {
        if (!productComes || !letsThrough(*selection, candidate))
            return false;
        const auto appeared = Steps::appeared(candidate);
        return !last || !appeared || *appeared < *last + msPerDay; // later ones are Extended Security Updates (U-15)
    };

    const Build *newest = thing.exact ? build : nullptr;
    const Build *security = nullptr;
    const Build *offered = newest && comes(*newest) ? newest : nullptr;
    const QList<const Build *> newer = m_steps.newer(*build);
    for (const Build *next : newer) {
        if (!olderBuild(*thing.version, next->version))
            continue;
        if (next->issues.isEmpty() || !next->isKnownBad(m_scope.use(thing)))
            newest = next;
        if (Steps::isSecurity(*next))
            security = next;
        if (comes(*next))
            offered = next;
    }
    if (!offered && productComes) { // what was offered before it got this far
        for (const Build *before : m_catalog.builds(build->family, build->release)) {
            if (before->baseline == build->baseline && before->branch == build->branch && !before->withdrawn && !before->misprint &&
                olderBuild(before->version, *thing.version) && comes(*before))
                offered = before; // sorted
        }
    }
    if (newest) {
        row.newest = newest->version;
        row.newestLevel = newest->level;
    }
    if (offered) {
        row.offered = offered->version;
        row.offeredLevel = offered->level;
    }
    if (!security && thing.exact && build->branch != Branch::PreRelease)
        row.daysBehind = 0;
    else if (security && security->released)
        row.daysBehind = (m_asOf - *security->released) / msPerDay;
    return row;
}

/// The product is selected at the root of the unit, by itself or through its family.
bool Analysis::reachesProduct(const Unit &unit)
{
    const Verdict &verdict = this->verdict(unit.line, !unit.engine, unit.policies, m_routes.route(unit.route).root);
    return !verdict.productMissing() && !verdict.undecided();
}

/// The rule that says why nothing newer can be offered; empty where it can be.
QString Analysis::whyNothingNewer(const Thing &thing)
{
    if (!thing.version)
        return u"COV-NR"_s;
    if (thing.unit < 0)
        return u"COV-09"_s;
    const Unit &unit = m_scope.units[static_cast<size_t>(thing.unit)];
    const Line &line = m_lines.line(unit.line);
    if (line.outOfSupport)
        return u"COV-EOS"_s;
    if (!line.product)
        return u"COV-09"_s;
    const Route &route = m_routes.route(unit.route);
    if (route.root < 0)
        return u"COV-05"_s;
    const Verdict &verdict = this->verdict(unit.line, !unit.engine, unit.policies, route.root);
    if (verdict.undecided())
        return u"COV-08"_s;
    if (verdict.productMissing())
        return verdict.product == Selection::Product::Unknown ? u"COV-01"_s : u"COV-02"_s;
    if (std::any_of(verdict.needs.cbegin(), verdict.needs.cend(),
                    [](const Need &need) { return !need.selected && need.severity == Severity::Error; }))
        return u"COV-03"_s;
    if (thing.exchange && m_scope.cluster && m_scope.cluster->mailbox)
        return u"COV-15"_s;
    if (m_steps.tooOldFor(thing))
        return u"COV-19"_s;
    return route.late.isEmpty() ? QString() : u"COV-04"_s;
}

} // namespace pf::coverage
