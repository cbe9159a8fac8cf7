#pragma once

#include "planning/proofinvariants.h"

namespace pf {

/// The worlds of one cluster after each action that changed something, with the way back to the first.
struct ProofLayer
{
    const ProofAction *action = nullptr; ///< nullptr: the start
    std::vector<world::World> worlds;
    std::vector<int> parent; ///< index into the layer before
};

/// Tells how the cluster gets from the start to world @p index of the last layer: a line per finished step, then a line per action
/// of the step at hand. The shortest there is: the first prefix that breaks a rule.
/// @param failing  the action at which it ends, told last; @p away its world while the node is away, if that is what is broken
QList<Message> proofStory(const ScopeCluster &names, const std::vector<ProofLayer> &layers, int index, const ProofAction *failing,
                          const world::World *away);

} // namespace pf
