#pragma once

#include "execution/run.h"
#include "planning/actions.h"

namespace pf {

QString runResultWord(RunResult result);  ///< open | done | incomplete | failed | aborted
QString phaseStateWord(PhaseState state); ///< waiting, running, done, failed, hold, paused, skipped, retrying, needs-inspection

/// One lane of a step as the run page and the outcome show it: its phases taken together.
struct LaneRun
{
    bool planned = false; ///< the step has phases in this lane
    PhaseState state = PhaseState::Waiting;
    DurationRange expected;
    std::optional<UtcMs> startedAt, endedAt, lastSignOfLife;
    int percent = -1;
    Message note;
};
LaneRun laneOf(const Step &step, const StepRun &run, Lane lane);

/// Level of an instance on a node before the run and as last reported by it.
struct LevelChange
{
    QString cluster, instance, node, before, after;
};
QList<LevelChange> levelChanges(const Plan &plan, const RunState &run);

} // namespace pf
