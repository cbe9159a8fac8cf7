#pragma once

#include "planning/plan.h"

namespace pf {

/// The one mapping of kinds, lanes, cluster actions and host verbs (design section 3).
struct ActionInfo
{
    ActionKind kind;
    const char *word; ///< in JSON: "drain-node"
    Lane lane;
    world::Verb worldVerb;
    const char *hostVerb;   ///< execution.md section 9; "" = none (hold)
    DurationRange expected; ///< default
};
const ActionInfo &actionInfo(ActionKind kind);
std::optional<ActionKind> actionKindFromWord(const QString &word);
QString laneWord(Lane lane);               ///< drain | stop | patch | restart | verify
QString stepKindWord(StepKind kind);       ///< save-settings, update-node, update-server, move-roles, set-owners, hold, put-back
QString quiesceWord(QuiesceMethod method); ///< stop-cluster-service | pause-and-drain | installer-managed | none
QString verdictWord(Verdict verdict);

} // namespace pf
