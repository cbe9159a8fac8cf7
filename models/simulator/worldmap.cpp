#include "simulator/worldmap.h"

#include "base/names.h"
#include "planning/scopeindex.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

int indexOf(const QStringList &names, const QString &name)
{
    const auto it = std::ranges::find_if(names, [&](const QString &n) { return sameName(n, name); });
    return it == names.end() ? -1 : static_cast<int>(it - names.begin());
}

NodeState nodeState(const world::ClusterWorld &world, int node)
{
    if (world::has(world.up, node))
        return NodeState::Up;
    return world::has(world.paused, node) ? NodeState::Paused : NodeState::Down;
}

void writeNodes(SimState &state, Cluster &cluster, const WorldMap &map, const world::ClusterWorld &from, const world::ClusterWorld &to)
{
    for (ClusterNode &node : cluster.nodes) {
        const int i = map.node(node.computer.name);
        if (nodeState(from, i) != nodeState(to, i)) {
            node.state = nodeState(to, i);
            if (node.state == NodeState::Up)
                node.drain = DrainStatus::NotInitiated;
        }
        if (world::has(from.current, i) != world::has(to.current, i))
            node.currentVote = world::has(to.current, i);
        state.nodes[nodeKey(cluster.name, node.computer.name)].wasPaused = world::has(to.returnsPaused, i);
    }
}

GroupState groupState(world::RoleState state)
{
    switch (state) {
    case world::RoleState::Online:
        return GroupState::Online;
    case world::RoleState::Offline:
        return GroupState::Offline;
    case world::RoleState::Failed:
        break;
    }
    return GroupState::Failed;
}

QStringList writeRoles(Cluster &cluster, const WorldMap &map, const world::ClusterWorld &from, const world::ClusterWorld &to)
{
    QStringList moved;
    for (ClusterGroup &group : cluster.groups) {
        const auto i = static_cast<size_t>(map.role(group.name));
        if (from.roles[i].owner != to.roles[i].owner) {
            moved << group.name;
            group.owner = map.nodeName(to.roles[i].owner);
        }
        if (from.roles[i].state != to.roles[i].state) {
            group.state = groupState(to.roles[i].state);
            for (ClusterResource &resource : group.resources)
                resource.state = group.state;
        }
    }
    return moved;
}

SyncState syncState(const world::Replica &replica, bool primary, bool runs)
{
    if (!runs)
        return SyncState::NotSynchronizing;
    if (primary || (replica.synchronous && replica.caughtUp))
        return SyncState::Synchronized;
    return replica.synchronous || replica.caughtUp ? SyncState::Synchronizing : SyncState::Initializing;
}

/// What somebody has suspended stays so: nothing but a person resumes it.
void writeStates(AvailabilityGroup &ag, const QString &replica, SyncState sync)
{
    for (AgDatabase &database : ag.databases) {
        for (AgDatabase::State &state : database.states) {
            if (!sameName(state.replica, replica) || state.suspended.value_or(false))
                continue;
            state.sync = sync;
            if (state.failoverReady)
                state.failoverReady = sync == SyncState::Synchronized;
        }
    }
}

void writeGroups(Cluster &cluster, const world::ClusterWorld &from, const world::ClusterWorld &to)
{
    for (size_t g = 0; g < to.availabilityGroups.size(); ++g) { // the scope's order is the estate's
        AvailabilityGroup &ag = cluster.availabilityGroups[qsizetype(g)];
        const world::AvailabilityGroup &before = from.availabilityGroups[g];
        const world::AvailabilityGroup &after = to.availabilityGroups[g];
        if (before.required != after.required)
            ag.requiredSecondaries = after.required;
        for (size_t r = 0; r < after.replicas.size(); ++r) {
            AgReplica &replica = ag.replicas[qsizetype(r)];
            const world::Replica &now = after.replicas[r];
            const bool primary = after.primary == int(r);
            const bool runs = world::replicaRuns(to, now);
            const bool same = before.replicas[r] == now && before.primary == after.primary && before.online == after.online &&
                              world::replicaRuns(from, before.replicas[r]) == runs;
            if (same)
                continue;
            replica.primary = primary;
            replica.mode = now.synchronous ? AvailabilityMode::Synchronous : AvailabilityMode::Asynchronous;
            replica.failover = now.automatic ? FailoverMode::Automatic : FailoverMode::Manual;
            writeStates(ag, replica.instance, syncState(now, primary, runs));
        }
    }
}

/// A queue that is too long for a copy to be activated.
constexpr qint64 backlog = 10;

void writeCopies(Cluster &cluster, const WorldMap &map, const world::ClusterWorld &from, const world::ClusterWorld &to)
{
    if (!cluster.dag)
        return;
    for (size_t d = 0; d < to.mail.size(); ++d) {
        const world::MailDatabase &before = from.mail[d];
        const world::MailDatabase &after = to.mail[d];
        for (DagCopy &copy : cluster.dag->databases[qsizetype(d)].copies) {
            const int node = map.node(copy.server);
            if (node < 0 || !world::has(before.copies, node)) // lagged, or suspended by somebody
                continue;
            const bool active = after.active == node;
            const bool usable = active || world::has(after.usable, node);
            if (active == (before.active == node) && usable == (before.active == node || world::has(before.usable, node)))
                continue;
            copy.status = active ? u"Mounted"_s : usable ? u"Healthy"_s : u"DisconnectedAndHealthy"_s;
            copy.copyQueue = usable ? 0 : backlog;
            copy.replayQueue = 0;
        }
    }
    for (const ClusterGroup &group : std::as_const(cluster.groups)) {
        if (sameName(group.name, u"Cluster Group"_s))
            cluster.dag->primaryActiveManager = group.owner;
    }
}

void writeWaiting(SimState &state, const Cluster &cluster, const WorldMap &map, const world::ClusterWorld &to)
{
    for (const ClusterGroup &group : cluster.groups) {
        const QString key = nodeKey(cluster.name, group.name);
        state.waiting.removeAll(key);
        if (to.roles[size_t(map.role(group.name))].waiting)
            state.waiting << key;
    }
}

} // namespace

int WorldMap::node(const QString &name) const
{
    return indexOf(scope.clusters[0].nodes, name);
}

int WorldMap::role(const QString &name) const
{
    return indexOf(scope.clusters[0].roles, name);
}

int WorldMap::instance(const QString &clustered) const
{
    return indexOf(scope.clusters[0].instances, clustered);
}

WorldMap mapCluster(const SimState &state, const Cluster &cluster, const QStringList &extraBuilds)
{
    WorldMap map;
    map.scope = makeScope(state.estate, {cluster.name}, {}, extraBuilds);
    Assumptions assumptions; // a world of makeState() has nothing left to assume
    map.world = project(state.estate, map.scope, assumptions);
    world::ClusterWorld &world = map.world.clusters[0];
    for (const ClusterNode &node : cluster.nodes) {
        const NodeExtras extras = state.nodes.value(nodeKey(cluster.name, node.computer.name));
        const world::NodeSet bit = world::bit(map.node(node.computer.name));
        if (extras.serviceStopped && (world.lost & bit) != 0) {
            world.lost &= ~bit;
            world.out |= bit;
        }
        if (extras.wasPaused && (world.members() & bit) == 0)
            world.returnsPaused |= bit;
    }
    for (const ClusterGroup &group : cluster.groups)
        world.roles[size_t(map.role(group.name))].waiting = state.waiting.contains(nodeKey(cluster.name, group.name));
    world.storageRepair = world.storageRepair || state.repairUntil.value(nameKey(cluster.name)) > state.clock;
    return map;
}

QStringList groupsOf(const SimState &state, const Cluster &cluster, const QString &node, const QString &instance, bool asPrimary)
{
    QStringList groups;
    if (cluster.availabilityGroups.isEmpty())
        return groups;
    const ScopeCluster names = makeScope(state.estate, {cluster.name}, {}, {}).clusters[0];
    const int wanted = instanceIndex(names, standaloneName(node, instance));
    for (const AvailabilityGroup &ag : cluster.availabilityGroups) {
        for (const AgReplica &replica : ag.replicas) {
            if (wanted >= 0 && replicaInstance(names, cluster, replica) == wanted && (replica.primary || !asPrimary))
                groups << ag.name;
        }
    }
    return groups;
}

QStringList writeBack(SimState &state, Cluster &cluster, const WorldMap &before, const world::World &after)
{
    const world::ClusterWorld &from = before.cluster();
    const world::ClusterWorld &to = after.clusters[0];
    writeNodes(state, cluster, before, from, to);
    const QStringList moved = writeRoles(cluster, before, from, to);
    writeGroups(cluster, from, to);
    writeCopies(cluster, before, from, to);
    writeWaiting(state, cluster, before, to);
    for (FailoverInstance &instance : cluster.instances) {
        const auto i = static_cast<size_t>(before.instance(instance.name));
        if (from.instances[i].running != to.instances[i].running)
            instance.running = Version::fromString(before.scope.clusters[0].levels.value(to.instances[i].running));
    }
    if (from.witnessOnline != to.witnessOnline)
        cluster.quorum.witnessOnline = to.witnessOnline;
    if (from.witnessVote != to.witnessVote)
        cluster.quorum.witnessVote = to.witnessVote;
    if (from.quorate && !to.quorate) { // the service stops on every node that is left
        for (ClusterNode &node : cluster.nodes) {
            node.state = NodeState::Down;
            state.nodes[nodeKey(cluster.name, node.computer.name)].serviceStopped = true;
        }
    }
    return moved;
}

} // namespace pf::sim
