#include "simulator/worldmap.h"

#include "base/names.h"

namespace pf::sim {

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
    return map;
}

QStringList writeBack(SimState &state, Cluster &cluster, const WorldMap &before, const world::World &after)
{
    const world::ClusterWorld &from = before.cluster();
    const world::ClusterWorld &to = after.clusters[0];
    writeNodes(state, cluster, before, from, to);
    const QStringList moved = writeRoles(cluster, before, from, to);
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
