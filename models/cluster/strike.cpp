#include "cluster/placement.h"

#include <bit>

namespace pf::world {

namespace {

void lose(ClusterWorld &c, int node)
{
    const NodeSet gone = bit(node);
    c.up &= ~gone;
    c.paused &= ~gone;
    c.out &= ~gone;
    c.returnsPaused &= ~gone;
    c.lost |= gone;
}

std::vector<ClusterWorld> settle(ClusterWorld c, Choices choices)
{
    if (!keepsQuorum(c)) { // judged against the votes as they stood
        stopCluster(c);
        return {c};
    }
    if (!poolStands(c, c.nodes - std::popcount(c.members())))
        stopRoles(c);
    return reweigh(c, choices);
}

std::vector<ClusterWorld> nodeLost(ClusterWorld c, int node, Choices choices)
{
    const bool wasMember = has(c.members(), node);
    lose(c, node);
    if (!wasMember)
        return {c}; // it held no vote and no role
    if (!keepsQuorum(c))
        return settle(std::move(c), choices);
    for (int role = 0; role < int(c.roles.size()); ++role) {
        if (c.roles[role].owner == node && groupOfRole(c, role) < 0)
            failOver(c, role);
    }
    replicasLeave(c, node);
    copiesLeave(c, node);
    return settle(std::move(c), choices);
}

std::vector<ClusterWorld> doesNotReturn(const World &world, const Fault &fault, Choices choices)
{
    const ClusterWorld &c = world.clusters[fault.cluster];
    std::vector<ClusterWorld> result;
    if (has(c.members(), fault.node)) { // it leaves first, in an orderly way
        Action stop;
        stop.verb = Verb::StopService;
        stop.cluster = fault.cluster;
        stop.node = fault.node;
        for (World &away : whileAway(world, stop, choices))
            result.push_back(std::move(away.clusters[fault.cluster]));
        if (result.empty()) // the cluster would not let it go: its loss is a sudden one
            return nodeLost(c, fault.node, choices);
    } else {
        result.push_back(c);
    }
    for (ClusterWorld &away : result)
        lose(away, fault.node);
    return result;
}

} // namespace

std::vector<World> strike(const World &world, const Fault &fault, Choices choices)
{
    const ClusterWorld &cluster = world.clusters[fault.cluster];
    if (!cluster.quorate || fault.kind == Fault::Kind::ActionFails)
        return {world};
    std::vector<ClusterWorld> outcomes;
    switch (fault.kind) {
    case Fault::Kind::NodeLost:
        outcomes = nodeLost(cluster, fault.node, choices);
        break;
    case Fault::Kind::NodeDoesNotReturn:
        outcomes = doesNotReturn(world, fault, choices);
        break;
    case Fault::Kind::WitnessLost: {
        ClusterWorld c = cluster;
        c.witnessOnline = false;
        outcomes = c.witness == WitnessKind::None ? std::vector{cluster} : settle(std::move(c), choices);
        break;
    }
    case Fault::Kind::ActionFails:
        break;
    }
    dedupe(outcomes);
    std::vector<World> worlds;
    worlds.reserve(outcomes.size());
    for (ClusterWorld &c : outcomes) {
        worlds.push_back(world);
        worlds.back().clusters[fault.cluster] = std::move(c);
    }
    return worlds;
}

} // namespace pf::world
