#pragma once

#include "planning/plan.h"
#include "simulator/simstate.h"

namespace pf::sim {

/// A node that takes part in the cluster: it votes, whether or not it may host (W-5).
inline bool isMember(const ClusterNode &node)
{
    return node.state == NodeState::Up || node.state == NodeState::Paused;
}

/// One cluster of a simulated world as the indices that the cluster's own rules work on, and back.
struct WorldMap
{
    Scope scope; ///< one cluster
    world::World world;

    int node(const QString &name) const;
    int role(const QString &name) const;
    int instance(const QString &clustered) const;
    QString nodeName(int index) const { return scope.clusters[0].nodes.value(index); }
    QString roleName(int index) const { return scope.clusters[0].roles.value(index); }
    const world::ClusterWorld &cluster() const { return world.clusters[0]; }
};

/// @p extraBuilds  builds that the cluster does not have yet
WorldMap mapCluster(const SimState &state, const Cluster &cluster, const QStringList &extraBuilds = {});

/// Names of the availability groups that a stand-alone instance of a node takes part in; @p asPrimary: that it is the primary of.
QStringList groupsOf(const SimState &state, const Cluster &cluster, const QString &node, const QString &instance, bool asPrimary = false);

/// Writes what differs between the mapped world and @p after into the state: node states, votes, owners, running levels,
/// replicas, database copies.
/// @return the groups whose owner changed
QStringList writeBack(SimState &state, Cluster &cluster, const WorldMap &before, const world::World &after);

} // namespace pf::sim
