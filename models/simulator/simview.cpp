#include "base/names.h"
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
    }
    return instances;
}

} // namespace

QJsonObject clusterView(const SimState &state, const Cluster &cluster)
{
    const world::Votes votes = world::votes(mapCluster(state, cluster).cluster());
    return {{"nodes"_L1, nodesView(state, cluster)},
            {"groups"_L1, groupsView(cluster)},
            {"instances"_L1, instancesView(cluster)},
            {"quorum"_L1, QJsonObject{{"witnessOnline"_L1, cluster.quorum.witnessOnline.value_or(false)},
                                      {"present"_L1, votes.present},
                                      {"total"_L1, votes.total},
                                      {"need"_L1, votes.need}}}};
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
