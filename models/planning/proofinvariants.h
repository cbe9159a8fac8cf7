#pragma once

#include "planning/plan.h"

namespace pf {

/// One action of a plan as the proof sees it: in a world of the action's cluster alone.
struct ProofAction
{
    const Step *step = nullptr;
    const PlanAction *planned = nullptr;
    int cluster = -1;     ///< index in the scope, -1 = a stand-alone server, or nothing of a cluster
    world::Action action; ///< its cluster index is 0
    bool named = true;    ///< false: a name is not in the scope
};

/// Every action of the plan in order.
std::vector<ProofAction> proofActions(const Plan &plan);

/// The instance and level pairs that the plan installs and its goal names, highest per instance: what I7 asks for.
std::vector<std::pair<int, int>> wantedLevels(const Plan &plan, int cluster, const std::vector<ProofAction> &actions);

/// The plan's own declaration that an instance is down during the step: exempt from I4 (F-24, F-25).
bool declaredFullOutage(const Step &step);

/// I1, I2, I3 in one world of a cluster, at rest or while a node is away; and that availability groups stay open and mailbox
/// databases mounted, unless the step declares a full outage. Empty = they hold.
Message brokenInvariant(const ScopeCluster &names, const world::ClusterWorld &start, const world::ClusterWorld &now, int seq,
                        bool fullOutage = false);
/// I4: would the action patch, stop or restart under a running clustered instance?
Message patchesOwner(const ScopeCluster &names, const world::ClusterWorld &before, const ProofAction &action);
/// I5 as the actions tell it: each changed setting was saved, and its last value is the one that was promised.
Message unsavedOrLeft(const Plan &plan, const std::vector<ProofAction> &actions);
/// I5 and I7 in a world at the end of the plan.
Message brokenAtEnd(const Plan &plan, int cluster, const world::ClusterWorld &start, const world::ClusterWorld &end,
                    const std::vector<std::pair<int, int>> &wanted);

/// Names of a set of nodes, in the cluster's order, joined by ", ".
QString nodeNames(const ScopeCluster &names, world::NodeSet set);
/// The saved setting that an action changes; nullptr = it was not saved.
const Setting *savedSetting(const Plan &plan, const PlanAction &action);

} // namespace pf
