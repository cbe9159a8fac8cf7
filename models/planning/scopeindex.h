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

} // namespace pf
