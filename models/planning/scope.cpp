#include "base/names.h"
#include "planning/actions.h"
#include "planning/plan.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

void addLevel(QList<Version> &levels, const std::optional<Version> &version)
{
    if (!version)
        return;
    for (auto &known : levels) {
        if (sameBuild(known, *version)) {
            if (version->count > known.count)
                known = *version; // the longer spelling says more (M-7)
            return;
        }
    }
    levels.append(*version);
}

int indexOfName(const QStringList &names, const QString &name)
{
    for (int i = 0; i < names.size(); ++i) {
        if (sameName(names.at(i), name))
            return i;
    }
    return -1;
}

} // namespace

QString standaloneName(const QString &node, const QString &instance)
{
    return node + u'\\' + instance;
}

QString exchangeName(const QString &node)
{
    return node + u"\\Exchange Server"_s;
}

int groupIndex(const ScopeCluster &cluster, const QString &group)
{
    for (int i = 0; i < cluster.availabilityGroups.size(); ++i) {
        if (sameName(cluster.availabilityGroups.at(i).first, group))
            return i;
    }
    return -1;
}

int replicaIndex(const ScopeCluster &cluster, int group, const QString &replica)
{
    return group < 0 ? -1 : indexOfName(cluster.availabilityGroups.at(group).second, replica);
}

int replicaInstance(const ScopeCluster &scope, const Cluster &cluster, const AgReplica &replica)
{
    for (const auto &fci : cluster.instances) {
        const bool whole = sameName(replica.instance, fci.networkName) ||
                           sameName(replica.instance, standaloneName(fci.networkName, fci.name)) || sameName(replica.instance, fci.name);
        if (replica.node.isEmpty() && whole)
            return instanceIndex(scope, fci.name);
    }
    const qsizetype slash = replica.instance.indexOf(u'\\');
    const QString own = slash < 0 ? u"MSSQLSERVER"_s : replica.instance.mid(slash + 1);
    const QString node = !replica.node.isEmpty() ? replica.node : slash < 0 ? replica.instance : replica.instance.left(slash);
    return instanceIndex(scope, standaloneName(node, own));
}

int clusterIndex(const Scope &scope, const QString &cluster)
{
    for (int i = 0; i < scope.clusters.size(); ++i) {
        if (sameName(scope.clusters.at(i).cluster, cluster))
            return i;
    }
    return -1;
}

int nodeIndex(const ScopeCluster &cluster, const QString &node)
{
    return indexOfName(cluster.nodes, node);
}

int roleIndex(const ScopeCluster &cluster, const QString &role)
{
    return indexOfName(cluster.roles, role);
}

int instanceIndex(const ScopeCluster &cluster, const QString &instance)
{
    return indexOfName(cluster.instances, instance);
}

int levelIndex(const ScopeCluster &cluster, const Version &level)
{
    for (int i = 0; i < cluster.levels.size(); ++i) {
        const auto known = Version::fromString(cluster.levels.at(i));
        if (known && sameBuild(*known, level))
            return i;
    }
    return -1;
}

const Step *Plan::step(const QString &id) const
{
    for (const auto &s : steps) {
        if (s.id == id)
            return &s;
    }
    return nullptr;
}

Scope makeScope(const Estate &estate, const QStringList &clusters, const QStringList &servers, const QStringList &extraBuilds)
{
    Scope scope;
    for (const auto &name : clusters) {
        const Cluster *cluster = estate.cluster(name);
        if (!cluster)
            continue;
        ScopeCluster s;
        s.cluster = cluster->name;
        QList<Version> levels;
        for (const auto &node : cluster->nodes)
            s.nodes.append(node.computer.name);
        for (const auto &group : cluster->groups)
            s.roles.append(group.name);
        for (const auto &instance : cluster->instances) {
            s.instances.append(instance.name);
            addLevel(levels, instance.running);
            for (const auto &binary : instance.binaries)
                addLevel(levels, binary.version);
        }
        for (const auto &node : cluster->nodes) {
            for (const auto &instance : node.computer.instances) {
                s.instances.append(standaloneName(node.computer.name, instance.name));
                addLevel(levels, instance.binary);
                addLevel(levels, instance.running);
            }
        }
        for (const auto &node : cluster->nodes) {
            if (!node.computer.exchange)
                continue;
            if (!cluster->mailbox)
                s.instances.append(exchangeName(node.computer.name));
            addLevel(levels, node.computer.exchange->level());
        }
        if (cluster->mailbox)
            s.instances.append(cluster->mailbox->name);
        for (const auto &ag : cluster->availabilityGroups) {
            QStringList replicas;
            for (const auto &replica : ag.replicas)
                replicas.append(replica.instance);
            s.availabilityGroups.append({ag.name, replicas});
        }
        if (cluster->dag) {
            for (const auto &database : cluster->dag->databases)
                s.databases.append(database.name);
        }
        for (const auto &build : extraBuilds)
            addLevel(levels, Version::fromString(build));
        std::sort(levels.begin(), levels.end(), [](const Version &a, const Version &b) { return olderBuild(a, b); });
        for (const auto &level : levels)
            s.levels.append(level.toString());
        scope.clusters.append(s);
    }
    for (const auto &server : servers)
        scope.servers.append(server);
    return scope;
}

world::Action worldAction(const Scope &scope, const PlanAction &action)
{
    world::Action out;
    const int c = clusterIndex(scope, action.cluster);
    if (c < 0)
        return out; // a stand-alone server: nothing of a cluster changes
    const ScopeCluster &cluster = scope.clusters.at(c);
    out.verb = actionInfo(action.kind).worldVerb;
    out.cluster = static_cast<std::uint16_t>(c);
    if (!action.node.isEmpty())
        out.node = static_cast<std::int8_t>(nodeIndex(cluster, action.node));
    const bool ofGroup = out.verb == world::Verb::SetFailoverMode || out.verb == world::Verb::SetCommitMode ||
                         out.verb == world::Verb::SetRequired || out.verb == world::Verb::FailOverGroup ||
                         out.verb == world::Verb::AwaitSync;
    if (ofGroup) {
        out.group = static_cast<std::int16_t>(groupIndex(cluster, action.group));
        out.replica = static_cast<std::int8_t>(replicaIndex(cluster, out.group, action.resource));
        out.flag = action.value == "Automatic"_L1 || action.value == "Synchronous"_L1;
        out.value = static_cast<std::uint8_t>(action.value.toUInt());
    } else if (!action.group.isEmpty())
        out.role = static_cast<std::int16_t>(roleIndex(cluster, action.group));
    for (const auto &owner : action.owners) {
        const int node = nodeIndex(cluster, owner);
        if (node >= 0)
            out.owners |= world::bit(node);
    }
    if (action.kind == ActionKind::SetAutoFailback)
        out.flag = action.value == "1"_L1;
    if (action.kind == ActionKind::Install) {
        out.flag = action.value == installerManaged;
        for (int i = 0; i < action.instances.size() && i < action.levels.size(); ++i) {
            const auto version = Version::fromString(action.levels.at(i));
            const int instance = instanceIndex(cluster, action.instances.at(i));
            const int level = version ? levelIndex(cluster, *version) : -1;
            if (instance >= 0 && level >= 0)
                out.levels.emplace_back(static_cast<std::int16_t>(instance), static_cast<std::int16_t>(level));
        }
    }
    return out;
}

std::vector<world::Action> expand(const Plan &plan, const QString &stepId)
{
    std::vector<world::Action> out;
    if (const Step *step = plan.step(stepId)) {
        for (const auto &phase : step->phases) {
            for (const auto &action : phase.actions)
                out.push_back(worldAction(plan.scope, action));
        }
    }
    return out;
}

} // namespace pf
