#include "base/names.h"
#include "simulator/simstate.h"
#include "simulator/worldmap.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

/// The default of a cluster that does not report it: dynamic quorum exists from 2012 on.
bool dynamicByDefault(const Cluster &cluster)
{
    return !cluster.os.contains("2003"_L1) && !cluster.os.contains("2008"_L1);
}

void settleInstances(Cluster &cluster)
{
    for (FailoverInstance &instance : cluster.instances) {
        const ClusterGroup *group = findGroup(cluster, instance.group);
        for (const FailoverInstance::Binary &binary : std::as_const(instance.binaries)) {
            if (!instance.running && group && sameName(binary.node, group->owner))
                instance.running = binary.version;
        }
    }
}

/// Groups that do not tell what their databases do are healthy.
void settleGroups(Cluster &cluster)
{
    for (AvailabilityGroup &ag : cluster.availabilityGroups) {
        if (!ag.requiredSecondaries)
            ag.requiredSecondaries = 0;
        for (const AgReplica &replica : std::as_const(ag.replicas)) {
            const bool full = replica.primary || replica.mode == AvailabilityMode::Synchronous;
            const SyncState usual = full ? SyncState::Synchronized : SyncState::Synchronizing;
            for (AgDatabase &database : ag.databases) {
                const auto state = std::ranges::find_if(database.states,
                                                        [&](const AgDatabase::State &s) { return sameName(s.replica, replica.instance); });
                if (state == database.states.end())
                    database.states << AgDatabase::State{replica.instance, usual, false, std::nullopt, std::nullopt};
                else if (state->sync == SyncState::Unknown)
                    state->sync = usual;
            }
        }
    }
}

void settleMember(const Cluster &cluster, Computer &computer)
{
    if (!cluster.dag || !computer.exchange)
        return;
    if (!computer.exchange->activationPolicy)
        computer.exchange->activationPolicy = u"Unrestricted"_s;
    if (!computer.exchange->inactiveComponents)
        computer.exchange->inactiveComponents = QStringList();
}

void settleComputer(Computer &computer, UtcMs clock)
{
    for (SqlInstance &instance : computer.instances) {
        if (!instance.running)
            instance.running = instance.binary;
    }
    if (!computer.bootTime)
        computer.bootTime = clock + -7 * msPerDay;
}

/// Turns what is not reported into something definite: a world has no unknowns.
void settleCluster(Cluster &cluster, UtcMs clock)
{
    int members = 0;
    for (ClusterNode &node : cluster.nodes) {
        if (node.state == NodeState::Unknown || node.state == NodeState::Joining)
            node.state = NodeState::Up;
        if (!node.assignedVote)
            node.assignedVote = true;
        if (!node.currentVote)
            node.currentVote = *node.assignedVote && isMember(node);
        members += isMember(node) && *node.assignedVote ? 1 : 0;
        settleComputer(node.computer, clock);
        settleMember(cluster, node.computer);
    }
    Quorum &quorum = cluster.quorum;
    if (!quorum.dynamic)
        quorum.dynamic = dynamicByDefault(cluster);
    if (!quorum.isReported())
        quorum.witness = WitnessKind::None; // a world has one or has none
    const bool witness = quorum.hasWitness();
    if (!quorum.witnessOnline)
        quorum.witnessOnline = witness;
    if (!quorum.witnessVote)
        quorum.witnessVote = witness && (!*quorum.dynamic || (*quorum.witnessOnline && members % 2 == 0));
    for (ClusterGroup &group : cluster.groups) {
        if (group.state == GroupState::Unknown)
            group.state = GroupState::Online;
        if (!group.autoFailback)
            group.autoFailback = false;
        for (ClusterResource &resource : group.resources) {
            if (resource.state == GroupState::Unknown)
                resource.state = group.state;
        }
    }
    settleInstances(cluster);
    settleGroups(cluster);
}

} // namespace

Estate cutTo(const Estate &estate, const QStringList &clusters, const QStringList &servers)
{
    const bool all = clusters.isEmpty() && servers.isEmpty();
    Estate cut;
    cut.name = estate.name;
    cut.observed = estate.observed;
    for (Cluster cluster : estate.clusters) {
        if (!all && !clusters.contains(cluster.name, Qt::CaseInsensitive))
            continue;
        for (ClusterNode &node : cluster.nodes)
            node.computer.updates = {};
        cut.clusters << cluster;
    }
    for (Computer server : estate.servers) {
        if (!all && !servers.contains(server.name, Qt::CaseInsensitive))
            continue;
        server.updates = {};
        cut.servers << server;
    }
    return cut;
}

SimState makeState(const Estate &estate, quint64 seed, UtcMs clock, FaultMenu faults)
{
    SimState state{.clock = clock, .seed = seed, .estate = estate, .faults = std::move(faults)};
    state.faultHits.fill(0, state.faults.size());
    for (Cluster &cluster : state.estate.clusters) {
        settleCluster(cluster, clock);
        for (const ClusterNode &node : std::as_const(cluster.nodes)) {
            if (node.state == NodeState::Down)
                state.nodes.insert(nodeKey(cluster.name, node.computer.name), {.off = true});
        }
    }
    for (Computer &server : state.estate.servers)
        settleComputer(server, clock);
    return state;
}

} // namespace pf::sim
