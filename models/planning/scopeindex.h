#pragma once

#include "planning/plan.h"

namespace pf {

/// Names to indices of a planning scope; names compare without case, -1 = not in scope.
int clusterIndex(const Scope &scope, const QString &cluster);
int nodeIndex(const ScopeCluster &cluster, const QString &node);
int roleIndex(const ScopeCluster &cluster, const QString &role);
int instanceIndex(const ScopeCluster &cluster, const QString &instance);
/// Builds that agree as far as both have fields are one level (M-7).
int levelIndex(const ScopeCluster &cluster, const Version &level);
/// How a scope names a stand-alone instance on a node or server: "NODE\NAME".
QString standaloneName(const QString &node, const QString &instance);
/// How it names an Exchange server: "NODE\\Exchange Server", which no SQL Server instance can be called.
QString exchangeName(const QString &node);
int groupIndex(const ScopeCluster &cluster, const QString &availabilityGroup);
int replicaIndex(const ScopeCluster &cluster, int group, const QString &replica);
/// The instance of a replica in the scope: a clustered one by its network name, else "NODE\\NAME"; -1 = not of this cluster.
int replicaInstance(const ScopeCluster &scope, const Cluster &cluster, const AgReplica &replica);
/// PlanAction::value of an Install whose installer stops the cluster service by itself.
inline constexpr QLatin1StringView installerManaged("installer-managed");

} // namespace pf
