#include "base/names.h"
#include "planning/scopeindex.h"
#include "simulator/catchup.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

QString word(NodeState state)
{
    switch (state) {
    case NodeState::Up:
        return u"Up"_s;
    case NodeState::Paused:
        return u"Paused"_s;
    case NodeState::Joining:
        return u"Joining"_s;
    case NodeState::Down:
    case NodeState::Unknown:
        break;
    }
    return u"Down"_s;
}

QString word(DrainStatus status)
{
    switch (status) {
    case DrainStatus::InProgress:
        return u"InProgress"_s;
    case DrainStatus::Completed:
        return u"Completed"_s;
    case DrainStatus::Failed:
        return u"Failed"_s;
    case DrainStatus::NotInitiated:
        break;
    }
    return u"NotInitiated"_s;
}

QString word(GroupState state)
{
    switch (state) {
    case GroupState::Online:
    case GroupState::PartialOnline:
        return u"Online"_s;
    case GroupState::Failed:
        return u"Failed"_s;
    case GroupState::Pending:
        return u"Pending"_s;
    case GroupState::Offline:
    case GroupState::Unknown:
        break;
    }
    return u"Offline"_s;
}

QJsonArray jobsOf(const SimState &state, const QString &cluster, const QString &node)
{
    QJsonArray jobs;
    for (const Job &job : state.jobs) {
        if (sameName(job.cluster, cluster) && sameName(job.node, node))
            jobs << QJsonObject{{"jobId"_L1, job.jobId}, {"state"_L1, job.state == "cancelled"_L1 ? u"failed"_s : job.state}};
    }
    return jobs;
}

QJsonObject binary(const QString &node, const std::optional<Version> &version)
{
    QJsonObject object{{"node"_L1, node}};
    if (version)
        object.insert("version"_L1, version->toString());
    return object;
}

QJsonObject standAlone(const QString &node, const SqlInstance &instance)
{
    QJsonObject object{{"name"_L1, instance.name}, {"node"_L1, node}, {"binaries"_L1, QJsonArray{binary(node, instance.binary)}}};
    if (instance.running)
        object.insert("running"_L1, instance.running->toString());
    return object;
}

QJsonArray nodesView(const SimState &state, const Cluster &cluster)
{
    QJsonArray nodes;
    for (const ClusterNode &node : cluster.nodes) {
        const bool member = node.state == NodeState::Up || node.state == NodeState::Paused;
        QJsonObject object{
            {"name"_L1, node.computer.name},
            {"state"_L1, word(node.state)},
            {"drain"_L1, word(node.drain)},
            {"service"_L1, member ? u"Running"_s : u"Stopped"_s},
            {"currentVote"_L1, node.currentVote.value_or(false)},
            {"jobs"_L1, jobsOf(state, cluster.name, node.computer.name)},
        };
        if (node.computer.bootTime)
            object.insert("bootTime"_L1, node.computer.bootTime->toString());
        if (node.computer.exchange) {
            object.insert("maintenance"_L1, inMaintenance(node));
            if (node.computer.exchange->activationPolicy)
                object.insert("activationPolicy"_L1, *node.computer.exchange->activationPolicy);
        }
        nodes << object;
    }
    return nodes;
}

QJsonArray groupsView(const Cluster &cluster)
{
    QJsonArray groups;
    for (const ClusterGroup &group : cluster.groups) {
        QJsonArray resources;
        for (const ClusterResource &resource : group.resources) {
            QStringList owners = resource.possibleOwners;
            if (owners.isEmpty()) { // every node
                for (const ClusterNode &node : cluster.nodes)
                    owners << node.computer.name;
            }
            QJsonObject object{{"name"_L1, resource.name}, {"possibleOwners"_L1, QJsonArray::fromStringList(owners)}};
            object.insert("pendingTimeoutMs"_L1, resource.pendingTimeoutMs.value_or(180'000)); // F-10
            resources << object;
        }
        // An empty core group is Offline by definition (W-9): nothing is wrong with it.
        const bool rests = group.core && group.state == GroupState::Offline;
        groups << QJsonObject{
            {"name"_L1, group.name},
            {"owner"_L1, group.owner},
            {"state"_L1, rests ? u"Online"_s : word(group.state)},
            {"core"_L1, group.core},
            {"possibleOwners"_L1, QJsonArray::fromStringList(possibleOwners(cluster, group))},
            {"autoFailback"_L1, group.autoFailback.value_or(false)},
            {"resources"_L1, resources},
        };
    }
    return groups;
}

QJsonObject exchangeOf(const Computer &computer)
{
    const std::optional<Version> level = computer.exchange->level();
    QJsonObject object{
        {"name"_L1, exchangeName({}).mid(1)}, {"node"_L1, computer.name}, {"binaries"_L1, QJsonArray{binary(computer.name, level)}}};
    if (level)
        object.insert("running"_L1, level->toString());
    return object;
}

/// A clustered mailbox server runs what its owner has installed (4.1).
QJsonObject mailboxServer(const Cluster &cluster)
{
    const ClusterGroup *group = findGroup(cluster, cluster.mailbox->group);
    QJsonObject object{{"name"_L1, cluster.mailbox->name}, {"group"_L1, cluster.mailbox->group}};
    QJsonArray binaries;
    for (const ClusterNode &node : cluster.nodes) {
        if (!node.computer.exchange)
            continue;
        const std::optional<Version> level = node.computer.exchange->level();
        binaries << binary(node.computer.name, level);
        if (level && group && sameName(group->owner, node.computer.name))
            object.insert("running"_L1, level->toString());
    }
    object.insert("binaries"_L1, binaries);
    return object;
}

QJsonArray instancesView(const Cluster &cluster)
{
    QJsonArray instances;
    for (const FailoverInstance &instance : cluster.instances) {
        QJsonArray binaries;
        for (const FailoverInstance::Binary &b : instance.binaries)
            binaries << binary(b.node, b.version);
        QJsonObject object{{"name"_L1, instance.name}, {"group"_L1, instance.group}, {"binaries"_L1, binaries}};
        if (instance.running)
            object.insert("running"_L1, instance.running->toString());
        instances << object;
    }
    for (const ClusterNode &node : cluster.nodes) {
        for (const SqlInstance &instance : node.computer.instances)
            instances << standAlone(node.computer.name, instance);
        if (node.computer.exchange && !cluster.mailbox)
            instances << exchangeOf(node.computer);
    }
    if (cluster.mailbox)
        instances << mailboxServer(cluster);
    return instances;
}

QJsonArray availabilityGroupsView(const Cluster &cluster, const WorldMap &map)
{
    QJsonArray groups;
    for (qsizetype g = 0; g < cluster.availabilityGroups.size(); ++g) {
        const AvailabilityGroup &ag = cluster.availabilityGroups[g];
        const world::AvailabilityGroup &seen = map.cluster().availabilityGroups[size_t(g)];
        QJsonArray replicas;
        for (qsizetype r = 0; r < ag.replicas.size(); ++r) {
            const world::Replica &replica = seen.replicas[size_t(r)];
            const int where = world::nodeOf(map.cluster(), replica.instance);
            const bool full = std::ranges::all_of(ag.databases, [&](const AgDatabase &database) {
                return std::ranges::any_of(database.states, [&](const AgDatabase::State &state) {
                    return sameName(state.replica, ag.replicas[r].instance) && state.sync == SyncState::Synchronized &&
                           !state.suspended.value_or(false);
                });
            });
            QJsonObject object{{"name"_L1, ag.replicas[r].instance},
                               {"clustered"_L1, replica.instance >= 0 && map.cluster().instances[size_t(replica.instance)].role >= 0},
                               {"availability"_L1, replica.synchronous ? u"Synchronous"_s : u"Asynchronous"_s},
                               {"failover"_L1, replica.automatic ? u"Automatic"_s : u"Manual"_s},
                               {"synchronized"_L1, full && world::replicaRuns(map.cluster(), replica)}};
            if (where >= 0)
                object.insert("node"_L1, map.nodeName(where));
            replicas << object;
        }
        QJsonObject object{{"name"_L1, ag.name}, {"replicas"_L1, replicas}, {"requiredSecondaries"_L1, int(seen.required)}};
        if (!ag.backupPreference.isEmpty())
            object.insert("backupPreference"_L1, ag.backupPreference);
        if (seen.online) {
            object.insert("primary"_L1, ag.replicas[seen.primary].instance);
            object.insert("primaryNode"_L1, map.nodeName(world::primaryNode(map.cluster(), seen)));
        }
        groups << object;
    }
    return groups;
}

QJsonArray databasesView(const Cluster &cluster, const WorldMap &map)
{
    QJsonArray databases;
    for (qsizetype d = 0; cluster.dag && d < cluster.dag->databases.size(); ++d) {
        QJsonObject object{{"name"_L1, cluster.dag->databases[d].name}};
        if (const int active = map.cluster().mail[size_t(d)].active; active >= 0)
            object.insert("active"_L1, map.nodeName(active));
        databases << object;
    }
    return databases;
}

} // namespace

QJsonObject clusterView(const SimState &state, const Cluster &cluster)
{
    const WorldMap map = mapCluster(state, cluster);
    const world::Votes votes = world::votes(map.cluster());
    QJsonObject view{{"nodes"_L1, nodesView(state, cluster)},
                     {"groups"_L1, groupsView(cluster)},
                     {"instances"_L1, instancesView(cluster)},
                     {"quorum"_L1, QJsonObject{{"witnessOnline"_L1, cluster.quorum.witnessOnline.value_or(false)},
                                               {"present"_L1, votes.present},
                                               {"total"_L1, votes.total},
                                               {"need"_L1, votes.need}}}};
    if (!cluster.availabilityGroups.isEmpty())
        view.insert("availabilityGroups"_L1, availabilityGroupsView(cluster, map));
    if (cluster.dag)
        view.insert("databases"_L1, databasesView(cluster, map));
    if (cluster.storageSpacesDirect)
        view.insert("storageJobs"_L1, map.cluster().storageRepair);
    return view;
}

QJsonObject serverView(const SimState &state, const Computer &server)
{
    const bool off = state.nodes.value(nodeKey({}, server.name)).off;
    QJsonObject node{{"name"_L1, server.name}, {"state"_L1, off ? u"Down"_s : u"Up"_s}, {"jobs"_L1, jobsOf(state, {}, server.name)}};
    if (server.bootTime)
        node.insert("bootTime"_L1, server.bootTime->toString());
    QJsonArray instances;
    for (const SqlInstance &instance : server.instances)
        instances << standAlone(server.name, instance);
    if (server.exchange)
        instances << exchangeOf(server);
    return {{"nodes"_L1, QJsonArray{node}}, {"instances"_L1, instances}};
}

QJsonObject viewOf(const SimState &state, const QString &clusterName, const QString &serverName)
{
    if (const Cluster *cluster = state.estate.cluster(clusterName)) {
        const bool stopped = std::ranges::none_of(
            cluster->nodes, [](const ClusterNode &n) { return n.state == NodeState::Up || n.state == NodeState::Paused; });
        return stopped ? QJsonObject() : QJsonObject{{cluster->name, clusterView(state, *cluster)}};
    }
    for (const Computer &server : state.estate.servers) {
        if (clusterName.isEmpty() && sameName(server.name, serverName))
            return {{"server:"_L1 + server.name, serverView(state, server)}};
    }
    return {};
}

} // namespace pf::sim
