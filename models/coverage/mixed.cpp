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

struct Roll
{
    UtcMs published;
    qint64 days = 0;
};

/// The roll cannot have begun before its newest level was published: that bounds its age from above.
std::optional<Roll> rollSince(const std::vector<LevelSeen> &levels, UtcMs seen)
{
    const Build *newest = levels.back().build;
    if (!newest || !newest->released || *newest->released > seen)
        return std::nullopt;
    return Roll{*newest->released, (seen - *newest->released) / msPerDay};
}

/// The same said of nodes and of replicas.
struct Sentences
{
    const char *branches, *since, *plain;
};
constexpr Sentences nodeSentences = {"COV-25.branches", "COV-25.since", "COV-25.finding"};
constexpr Sentences replicaSentences = {"COV-25.replicas.branches", "COV-25.replicas.since", "COV-25.replicas"};

Message mixedMessage(const Sentences &say, const QString &what, const QString &cluster, const std::vector<LevelSeen> &levels, UtcMs seen)
{
    const QString described = describeLevels(levels);
    if (differentBranches(levels))
        return msg(say.branches, {what, cluster, described});
    if (const auto since = rollSince(levels, seen))
        return msg(say.since, {what, cluster, described, since->published, since->days});
    return msg(say.plain, {what, cluster, described});
}

/// What a replica runs: the log that it ships or takes is of that level. Where it is not reported, its only binary level.
std::optional<Version> runningLevel(const Cluster &cluster, const AgReplica &replica)
{
    if (const SqlInstance *instance = standaloneReplica(cluster, replica))
        return instance->running ? instance->running : instance->binary;
    const FailoverInstance *instance = clusteredReplica(cluster, replica);
    if (!instance || instance->running)
        return instance ? instance->running : std::nullopt;
    std::optional<Version> only;
    for (const FailoverInstance::Binary &binary : instance->binaries) {
        if (only && binary.version && !sameBuild(*only, *binary.version))
            return std::nullopt;
        only = only ? only : binary.version;
    }
    return only;
}

ObjectRef replicaRef(const Cluster &cluster, const AgReplica &replica)
{
    if (const FailoverInstance *instance = clusteredReplica(cluster, replica))
        return ObjectRef::clusteredInstance(cluster.name, instance->name);
    return ObjectRef::nodeInstance(cluster.name, replica.node, standaloneReplica(cluster, replica)->name);
}

} // namespace

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
    finding.message = mixedMessage(nodeSentences, instance.name, cluster, levels, seenAt(at));
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
    finding.message =
        mixedMessage(nodeSentences, dag, m_scope.cluster->name, levels, seenAt(m_scope.observedAt(*members.front(), m_estate)));
    finding.fix = msg("COV-25.fix.dag", {dag, levels.back().version.toString()});
    m_findings.push_back(std::move(finding));
}

/// COV-25 for the replicas of an availability group. A primary that is newer than a secondary is worse: the secondary may
/// not be able to take its log.
void Analysis::mixedReplicas(const AvailabilityGroup &group)
{
    const Cluster &cluster = *m_scope.cluster;
    std::vector<LevelSeen> levels;
    std::optional<Version> primary;
    QString primaryName;
    const UtcMs at = group.observed ? group.observed->at : cluster.observed.value_or(m_estate.observed).at;
    Finding finding;
    for (const AgReplica &replica : group.replicas) {
        const auto version = runningLevel(cluster, replica);
        if (!version)
            continue;
        const Lines::Level level = m_lines.level(ProductFamily::SqlServer, *version);
        addLevel(levels, *version, level.exact ? level.build : nullptr, replica.instance);
        const ObjectRef object = replicaRef(cluster, replica);
        finding.affected.append(object);
        finding.evidence.append(
            {object, msg(replica.primary ? "COV.seen.primary" : "COV.seen.secondary", {replica.instance, version->toString(), group.name}),
             at});
        if (replica.primary) {
            primary = version;
            primaryName = replica.instance;
        }
    }
    if (levels.size() < 2)
        return;
    const bool ahead = primary && olderBuild(levels.front().version, *primary);
    const ObjectRef object = m_scope.object();
    Finding made = plain("COV-25", ahead ? Severity::Error : Severity::Warning, object, {object.path, group.name});
    made.affected = std::move(finding.affected);
    made.evidence = std::move(finding.evidence);
    const QString newest = levels.back().version.toString();
    if (ahead) {
        made.message = msg("COV-25.primary", {group.name, cluster.name, describeLevels(levels), primaryName});
        if (const auto since = rollSince(levels, seenAt(at)))
            made.message = msg("COV-25.primary.since", made.message.args + QList<MessageArg>{since->published, since->days});
        made.fix = msg("COV-25.fix.primary", {group.name, newest});
    } else {
        made.message = mixedMessage(replicaSentences, group.name, cluster.name, levels, seenAt(at));
        made.fix = msg("COV-25.fix.replicas", {group.name, newest});
    }
    m_findings.push_back(std::move(made));
}

} // namespace pf::coverage
