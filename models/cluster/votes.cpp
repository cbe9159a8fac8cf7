#include "cluster/world.h"

#include <bit>

namespace pf::world {

namespace {

bool witnessConfigured(const ClusterWorld &c)
{
    return c.witness != WitnessKind::None;
}

/// Votes that are there once @p gone and, if asked, the witness are not.
Votes count(const ClusterWorld &c, NodeSet gone, bool witnessGone)
{
    const NodeSet members = c.members() & ~gone;
    const bool witnessThere = witnessConfigured(c) && c.witnessOnline && !witnessGone;
    Votes v;
    if (c.witness == WitnessKind::DiskOnly) { // only the disk votes, and a node must be there to hold it
        v.witnessVote = true;
        v.total = 1;
        v.present = witnessThere && members != 0 ? 1 : 0;
    } else if (!c.dynamicQuorum) {
        v.witnessVote = witnessConfigured(c);
        v.total = std::popcount(c.assigned) + (v.witnessVote ? 1 : 0);
        v.present = std::popcount(c.assigned & members) + (witnessThere ? 1 : 0);
    } else { // Q-2, Q-2a
        v.witnessVote = witnessConfigured(c) && c.witnessVote;
        v.total = std::popcount(c.current) + (v.witnessVote ? 1 : 0);
        if (c.hasFloorOfThree())
            v.total = std::max(v.total, 3);
        v.present = std::popcount(c.current & members) + (v.witnessVote && witnessThere ? 1 : 0);
    }
    v.need = v.total / 2 + 1;
    return v;
}

} // namespace

bool ClusterWorld::hasFloorOfThree() const
{
    return dynamicQuorum && witness != WitnessKind::None && witness != WitnessKind::DiskOnly && std::popcount(assigned) >= 2;
}

Votes votes(const ClusterWorld &cluster)
{
    return count(cluster, 0, false);
}

bool keepsQuorum(const ClusterWorld &cluster)
{
    return survives(cluster, 0);
}

bool poolStands(const ClusterWorld &c, int away)
{
    if (!c.storageSpacesDirect)
        return true;
    const bool witness = witnessConfigured(c) && c.witnessOnline;
    const int limit = c.nodes >= 5 || (c.nodes == 4 && witness) ? 2 : c.nodes <= 2 && !witness ? 0 : 1;
    return away <= limit;
}

bool survives(const ClusterWorld &c, NodeSet nodes, bool witnessToo)
{
    const NodeSet left = c.members() & ~nodes;
    if (nodes != 0 && !poolStands(c, c.nodes - std::popcount(left)))
        return false;
    return c.forced ? left != 0 : count(c, nodes, witnessToo).quorate();
}

std::vector<ClusterWorld> reweigh(const ClusterWorld &cluster, Choices choices)
{
    if (!cluster.dynamicQuorum || cluster.forced || cluster.witness == WitnessKind::DiskOnly)
        return {cluster};
    ClusterWorld next = cluster;
    const NodeSet voters = cluster.members() & cluster.assigned;
    const int count = std::popcount(voters);
    next.current = voters;
    const bool floor = cluster.hasFloorOfThree() && count < 3;
    if (witnessConfigured(cluster) && (cluster.witnessOnline || floor)) {
        next.witnessVote = count % 2 == 0 || floor;
        return {next};
    }
    next.witnessVote = false;
    if (count == 0 || count % 2 != 0)
        return {next};
    if (cluster.lowerPriority >= 0 && has(voters, cluster.lowerPriority)) {
        next.current = voters & ~bit(cluster.lowerPriority);
        return {next};
    }
    std::vector<ClusterWorld> all;
    const bool alike = choices == Choices::Representative && count >= 4;
    for (int node = 0; node < cluster.nodes; ++node) {
        if (!has(voters, node))
            continue;
        next.current = voters & ~bit(node);
        all.push_back(next);
        if (alike)
            break;
    }
    return all;
}

Tolerance tolerance(const ClusterWorld &cluster)
{
    Tolerance t;
    t.asked = cluster.members();
    if (cluster.witness != WitnessKind::DiskOnly)
        t.asked &= cluster.assigned;
    for (int node = 0; node < cluster.nodes; ++node) {
        if (has(t.asked, node) && survives(cluster, bit(node)))
            t.survived |= bit(node);
    }
    if (witnessConfigured(cluster))
        t.witness = survives(cluster, 0, true);
    return t;
}

} // namespace pf::world
