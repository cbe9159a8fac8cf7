#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

/// One level that nodes are on, with their names.
struct LevelSeen
{
    Version version;
    const Build *build = nullptr;
    QStringList nodes = {};
};

void addLevel(std::vector<LevelSeen> &levels, const Version &version, const Build *build, const QString &node)
{
    const auto same = std::find_if(levels.begin(), levels.end(), [&](const LevelSeen &level) { return sameBuild(level.version, version); });
    if (same != levels.end()) {
        same->nodes.append(node);
        return;
    }
    const auto above =
        std::find_if(levels.begin(), levels.end(), [&](const LevelSeen &level) { return olderBuild(version, level.version); });
    levels.insert(above, LevelSeen{version, build, {node}});
}

QString describeLevels(const std::vector<LevelSeen> &levels)
{
    QStringList parts;
    for (const LevelSeen &level : levels)
        parts.append(u"%1 (%2)"_s.arg(level.version.toString(), level.nodes.join(u", "_s)));
    return parts.join(u", "_s);
}

/// GDR on one node, CU on another (U-13). A clean baseline is on its way to either.
bool differentBranches(const std::vector<LevelSeen> &levels)
{
    std::optional<Branch> first;
    for (const LevelSeen &level : levels) {
        if (!level.build || level.build->branch == Branch::Baseline || level.build->countsAsBaseline)
            continue;
        if (first && *first != level.build->branch)
            return true;
        first = level.build->branch;
    }
    return false;
}

/// The roll cannot have begun before its newest level was published: that bounds its age from above.
Message mixedMessage(const QString &what, const QString &cluster, const std::vector<LevelSeen> &levels, UtcMs seen)
{
    const QString described = describeLevels(levels);
    if (differentBranches(levels))
        return msg("COV-25.branches", {what, cluster, described});
    const Build *newest = levels.back().build;
    if (newest && newest->released && *newest->released <= seen)
        return msg("COV-25.since", {what, cluster, described, *newest->released, (seen - *newest->released) / msPerDay});
    return msg("COV-25.finding", {what, cluster, described});
}

} // namespace

QString Analysis::rootName(const Group &group) const
{
    return group.root < 0 ? QString() : m_estate.wsusServers[group.root].name;
}

void Analysis::branchFindings()
{
    pinnedInstances();
    withdrawnBuilds();
    if (!m_scope.cluster)
        return;
    for (const FailoverInstance &instance : m_scope.cluster->instances)
        mixedInstance(instance);
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

/// COV-25: one instance with different binaries on its nodes (F-11, U-13).
void Analysis::mixedInstance(const FailoverInstance &instance)
{
    const Version *first = nullptr;
    bool mixed = false;
    for (const FailoverInstance::Binary &binary : instance.binaries) {
        if (!binary.version)
            continue;
        mixed = mixed || (first && !sameBuild(*first, *binary.version));
        first = first ? first : &*binary.version;
    }
    if (!mixed)
        return;
    const QString &cluster = m_scope.cluster->name;
    const ObjectRef object = ObjectRef::clusteredInstance(cluster, instance.name);
    const UtcMs at = instance.observed ? instance.observed->at : m_scope.cluster->observed.value_or(m_estate.observed).at;
    std::vector<LevelSeen> levels;
    Finding finding = plain("COV-25", Severity::Warning, object, {object.path});
    for (const FailoverInstance::Binary &binary : instance.binaries) {
        if (!binary.version)
            continue;
        const Lines::Level level = m_lines.level(ProductFamily::SqlServer, *binary.version);
        addLevel(levels, *binary.version, level.exact ? level.build : nullptr, binary.node);
        finding.affected.append(ObjectRef::nodeInstance(cluster, binary.node, instance.name));
    }
    for (const LevelSeen &level : levels)
        finding.evidence.append(
            {object, msg("COV.seen.clustered", {instance.name, level.version.toString(), level.nodes.join(u", "_s)}), at});
    finding.message = mixedMessage(instance.name, cluster, levels, seenAt(at));
    finding.fix = msg("COV-25.fix", {cluster, levels.back().version.toString()});
    m_findings.push_back(std::move(finding));
}

/// COV-25 for the members of a database availability group. Where a member reports its cumulative update alone, that is compared.
void Analysis::mixedMembers()
{
    if (!m_scope.cluster->dag)
        return;
    std::vector<LevelSeen> levels;
    Things members;
    for (const Thing &thing : m_scope.things) {
        if (!thing.exchange || !thing.version || thing.unit < 0)
            continue;
        Version version = *thing.version;
        if (!thing.exchange->fileVersion && version.count > 3) {
            version.count = 3;
            version.fields[3] = 0;
        }
        addLevel(levels, version, thing.exactBuild(), m_scope.name(thing));
        members.push_back(&thing);
    }
    if (levels.size() < 2)
        return;
    const int line = m_scope.units[static_cast<size_t>(members.front()->unit)].line;
    Finding finding = findingAbout(aboutThings(line, members), "COV-25", Severity::Warning, line, false, {});
    finding.object = m_scope.object();
    const QString &dag = m_scope.cluster->dag->name;
    finding.message = mixedMessage(dag, m_scope.cluster->name, levels, seenAt(m_scope.observedAt(*members.front(), m_estate)));
    finding.fix = msg("COV-25.fix.dag", {dag, levels.back().version.toString()});
    m_findings.push_back(std::move(finding));
}

} // namespace pf::coverage
