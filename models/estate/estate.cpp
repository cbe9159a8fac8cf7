#include "estate/estate.h"

#include "base/names.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

bool contains(const QStringList &names, const QString &wanted)
{
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return sameName(name, wanted); });
}

template <typename T>
const T *byName(const QList<T> &list, const QString &name)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T &object) { return sameName(object.name, name); });
    return it == list.end() ? nullptr : &*it;
}

bool hasBinaries(const FailoverInstance &instance, const QString &node)
{
    return std::any_of(instance.binaries.begin(), instance.binaries.end(),
                       [&](const FailoverInstance::Binary &binary) { return sameName(binary.node, node); });
}

template <typename Predicate>
bool anyReplica(const Cluster &cluster, Predicate wanted)
{
    return std::any_of(cluster.availabilityGroups.begin(), cluster.availabilityGroups.end(),
                       [&](const AvailabilityGroup &group) { return std::any_of(group.replicas.begin(), group.replicas.end(), wanted); });
}

/// A replica that is primary on @p node, or that is primary in a clustered instance which runs there.
bool hostsPrimary(const Cluster &cluster, const AgReplica &replica, const QString &node)
{
    if (!replica.primary)
        return false;
    if (!replica.node.isEmpty())
        return sameName(replica.node, node);
    const FailoverInstance *instance = clusteredReplica(cluster, replica);
    return instance && fciRole(cluster, *instance, node) == FciRole::ActiveOwner;
}

} // namespace

const Cluster *Estate::cluster(const QString &wanted) const
{
    return byName(clusters, wanted);
}

const WsusServer *Estate::wsusServer(const QString &wanted) const
{
    return byName(wsusServers, wanted);
}

const ClusterGroup *findGroup(const Cluster &cluster, const QString &name)
{
    return byName(cluster.groups, name);
}

const ClusterNode *findNode(const Cluster &cluster, const QString &name)
{
    const auto it = std::find_if(cluster.nodes.begin(), cluster.nodes.end(),
                                 [&](const ClusterNode &node) { return sameName(node.computer.name, name); });
    return it == cluster.nodes.end() ? nullptr : &*it;
}

const FailoverInstance *clusteredReplica(const Cluster &cluster, const AgReplica &replica)
{
    if (!replica.node.isEmpty())
        return nullptr;
    const QString host = replica.instance.section(u'\\', 0, 0);
    for (const FailoverInstance &instance : cluster.instances) {
        if (!instance.networkName.isEmpty() && sameName(instance.networkName, host))
            return &instance;
    }
    return nullptr;
}

const SqlInstance *standaloneReplica(const Cluster &cluster, const AgReplica &replica)
{
    const ClusterNode *node = replica.node.isEmpty() ? nullptr : findNode(cluster, replica.node);
    const QString named = replica.instance.section(u'\\', 1, 1);
    return node ? byName(node->computer.instances, named.isEmpty() ? u"MSSQLSERVER"_s : named) : nullptr;
}

bool isReplica(const Cluster &cluster, const FailoverInstance &instance)
{
    return anyReplica(cluster, [&](const AgReplica &replica) { return clusteredReplica(cluster, replica) == &instance; });
}

bool isReplica(const Cluster &cluster, const SqlInstance &instance)
{
    return anyReplica(cluster, [&](const AgReplica &replica) { return standaloneReplica(cluster, replica) == &instance; });
}

QStringList possibleOwners(const Cluster &cluster, const ClusterGroup &group)
{
    QStringList owners;
    for (const ClusterNode &node : cluster.nodes) {
        const QString &name = node.computer.name;
        const bool everywhere = std::all_of(group.resources.begin(), group.resources.end(), [&](const ClusterResource &resource) {
            return resource.possibleOwners.isEmpty() || contains(resource.possibleOwners, name);
        });
        if (everywhere)
            owners.append(name);
    }
    return owners;
}

FciRole fciRole(const Cluster &cluster, const FailoverInstance &instance, const QString &node)
{
    const ClusterGroup *group = findGroup(cluster, instance.group);
    if (group && !group->owner.isEmpty() && sameName(group->owner, node))
        return FciRole::ActiveOwner;
    if (!hasBinaries(instance, node))
        return FciRole::NotInstalled;
    return group && contains(possibleOwners(cluster, *group), node) ? FciRole::PassiveCandidate : FciRole::InstalledExcluded;
}

NodeRole nodeRole(const Cluster &cluster, const QString &node)
{
    bool active = std::any_of(cluster.groups.begin(), cluster.groups.end(),
                              [&](const ClusterGroup &group) { return !group.owner.isEmpty() && sameName(group.owner, node); });
    bool passive = false;
    for (const FailoverInstance &instance : cluster.instances) {
        const FciRole role = fciRole(cluster, instance, node);
        active = active || role == FciRole::ActiveOwner;
        passive = passive || role == FciRole::PassiveCandidate || role == FciRole::InstalledExcluded;
    }
    for (const AvailabilityGroup &ag : cluster.availabilityGroups) {
        for (const AgReplica &replica : ag.replicas) {
            active = active || hostsPrimary(cluster, replica, node);
            passive = passive || (!replica.primary && sameName(replica.node, node));
        }
    }
    if (cluster.dag) {
        // The primary active manager owns Cluster Group (W-12).
        active = active || sameName(cluster.dag->primaryActiveManager, node);
        for (const DagDatabase &database : cluster.dag->databases) {
            for (const DagCopy &copy : database.copies) {
                if (!sameName(copy.server, node))
                    continue;
                const bool mounted = copy.status.startsWith(u"Mount", Qt::CaseInsensitive); // Mounted, Mounting
                active = active || mounted;
                passive = passive || !mounted;
            }
        }
    }
    if (!active)
        return NodeRole::FullyPassive;
    return passive ? NodeRole::Mixed : NodeRole::Active;
}

} // namespace pf
