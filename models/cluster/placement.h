#pragma once

#include "cluster/world.h"

namespace pf::world {

/// Steps shared by apply() and strike(); not for other folders.

/// The role is now on @p node. An online one starts its instances there: newer binaries raise `running`, older ones make it fail (F-11).
void land(ClusterWorld &cluster, int role, int node);
/// True where the role carries instances.
bool carriesInstances(const ClusterWorld &cluster, int role);
/// Where an online role of a lost node starts: the first legal target whose binaries are not older (W-13, F-11), else it stays offline.
void failOver(ClusterWorld &cluster, int role);
/// The role has nowhere to go: offline until a legal node is back.
void strand(ClusterWorld &cluster, int role);
/// A node may host again: what waited for one starts.
void startWaiting(ClusterWorld &cluster);
/// @p node leaves, is lost, or its stand-alone instances are stopped: replicas there fall behind; primaries there fail over by themselves
/// where both sides allow it, or stop. A role moved from the node by the cluster: its primaries have moved with it.
void replicasLeave(ClusterWorld &cluster, int node);
/// A clustered instance has started on another node: secondary replicas on it have to catch up, primaries have come along.
void instanceMoved(ClusterWorld &cluster, int role);
/// Primaries whose instance is there again come online.
void replicasReturn(ClusterWorld &cluster);
/// Copies on @p node are not usable any more; its mounted databases are mounted elsewhere where possible, else dismounted.
void copiesLeave(ClusterWorld &cluster, int node);
/// Mounts what a node that is back can mount.
void copiesReturn(ClusterWorld &cluster);
/// Every role stops with the cluster.
void stopCluster(ClusterWorld &cluster);
/// All roles that stand offline because the storage pool is gone.
void stopRoles(ClusterWorld &cluster);
/// Drops equal worlds, keeping the order.
void dedupe(std::vector<ClusterWorld> &worlds);

} // namespace pf::world
