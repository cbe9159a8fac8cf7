#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

QString Analysis::rootName(const Group &group) const
{
    return group.root < 0 ? QString() : m_estate.wsusServers[group.root].name;
}

void Analysis::branchFindings()
{
    pinnedInstances();
    withdrawnBuilds();
    knownIssues();
    if (!m_scope.cluster)
        return;
    for (const FailoverInstance &instance : m_scope.cluster->instances)
        mixedInstance(instance);
    for (const AvailabilityGroup &group : m_scope.cluster->availabilityGroups)
        mixedReplicas(group);
    mixedMembers();
}

/// COV-16: after a GDR, update servers offer no cumulative update any more (U-11, U-12): a decision or an accident, no gap.
void Analysis::pinnedInstances()
{
    struct Pinned
    {
        int line = -1;
        const Build *cumulative = nullptr;
        Things things = {};
    };
    std::vector<Pinned> all;
    for (const Thing &thing : m_scope.things) {
        const Build *build = thing.exactBuild();
        if (!build || thing.unit < 0 || !(thing.instance || thing.clustered))
            continue;
        const int line = m_scope.units[static_cast<size_t>(thing.unit)].line;
        const Build *cumulative = m_lines.line(line).outOfSupport ? nullptr : m_steps.cumulativeBeside(*build);
        if (!cumulative)
            continue;
        auto found = std::find_if(all.begin(), all.end(), [&](const Pinned &pinned) { return pinned.cumulative == cumulative; });
        if (found == all.end())
            found = all.insert(all.end(), Pinned{line, cumulative});
        found->things.push_back(&thing);
    }
    for (const Pinned &pinned : all) {
        Finding finding = findingAbout(aboutThings(pinned.line, pinned.things), "COV-16", Severity::Info, pinned.line, false,
                                       {pinned.cumulative->baseline});
        const QString title = m_lines.line(pinned.line).title;
        finding.message = msg("COV-16.finding", {title, pinned.cumulative->level, arg(pinned.cumulative->version)});
        finding.fix = msg("COV-16.fix", {pinned.cumulative->level, pinned.cumulative->kb.join(u", "_s)});
        if (pinned.cumulative->kb.isEmpty())
            finding.fix = msg("COV-16.fix.unnumbered", {pinned.cumulative->level});
        m_findings.push_back(std::move(finding));
    }
}

/// COV-18: the maker took the build back.
void Analysis::withdrawnBuilds()
{
    struct Withdrawn
    {
        int line = -1;
        const Build *build = nullptr;
        Things things = {};
    };
    std::vector<Withdrawn> all;
    for (const Thing &thing : m_scope.things) {
        const Build *build = thing.exactBuild();
        if (!build || !build->withdrawn || thing.unit < 0 || !thing.isEngine())
            continue;
        auto found = std::find_if(all.begin(), all.end(), [&](const Withdrawn &other) { return other.build == build; });
        if (found == all.end())
            found = all.insert(all.end(), Withdrawn{m_scope.units[static_cast<size_t>(thing.unit)].line, build});
        found->things.push_back(&thing);
    }
    for (const Withdrawn &withdrawn : all) {
        const Build &build = *withdrawn.build;
        Finding finding = findingAbout(aboutThings(withdrawn.line, withdrawn.things), "COV-18", Severity::Warning, withdrawn.line, false,
                                       {build.version.toString()});
        const QString title = m_lines.line(withdrawn.line).title;
        finding.message = msg("COV-18.finding", {title, build.level, arg(build.version)});
        const QList<const Build *> newer = m_steps.newer(build);
        finding.fix = newer.isEmpty() ? msg("COV-18.fix.none", {build.level})
                                      : msg("COV-18.fix", {newer.constFirst()->level, arg(newer.constFirst()->version)});
        m_findings.push_back(std::move(finding));
    }
}

/// COV-28: the maker says that the build is bad, and what to do.
void Analysis::knownIssues()
{
    struct Found
    {
        int line = -1;
        const Build *build = nullptr;
        const KnownIssue *issue = nullptr;
        Use use = Use::Any;
        Things things = {};
    };
    std::vector<Found> all;
    for (const Thing &thing : m_scope.things) {
        const Build *build = thing.exactBuild();
        if (!build || build->issues.isEmpty() || build->withdrawn || thing.unit < 0 || !thing.isEngine())
            continue;
        const Use use = m_scope.use(thing);
        for (const KnownIssue &issue : build->issues) {
            if (issue.onlyReplicas && use != Use::Replica)
                continue;
            auto found = std::find_if(all.begin(), all.end(), [&](const Found &other) { return other.issue == &issue; });
            if (found == all.end())
                found = all.insert(all.end(), Found{m_scope.units[static_cast<size_t>(thing.unit)].line, build, &issue});
            found->use = use == Use::Replica ? use : found->use;
            found->things.push_back(&thing);
        }
    }
    for (const Found &found : all) {
        const Build &build = *found.build;
        Finding finding = findingAbout(aboutThings(found.line, found.things), "COV-28", found.issue->severity, found.line, false,
                                       {build.version.toString(), found.issue->word});
        finding.message = issueMessage(build, *found.issue);
        const QList<const Build *> newer = m_steps.newer(build);
        const auto good = std::find_if(newer.cbegin(), newer.cend(), [&](const Build *next) {
            return !next->isKnownBad(found.use) && !(found.issue->fixedIn && olderBuild(next->version, *found.issue->fixedIn));
        });
        if (good == newer.cend())
            finding.fix = msg("COV-28.fix.none", {build.level, found.issue->source});
        else
            finding.fix = msg(found.issue->fixedIn ? "COV-28.fix" : "COV-28.fix.unknown", {(*good)->level, arg((*good)->version)});
        finding.evidence.append({finding.object, msg("COV.seen.issue", {build.level, found.issue->source}), seenAt(m_catalog.date())});
        m_findings.push_back(std::move(finding));
    }
}

} // namespace pf::coverage
