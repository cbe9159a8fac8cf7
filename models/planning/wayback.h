#pragma once

#include "planning/plan.h"

namespace pf {

/// From which step on an instance cannot go back to its old level, and how it could go back before and after (7.6, T-1..T-6).
struct WayBack
{
    Message how;                  ///< what a person would do if this step fails
    QString rule;                 ///< "T-1"
    bool pointOfNoReturn = false; ///< the step starts an instance on new binaries (F-8, F-11)
    DurationRange lasts;          ///< of going back; all 0 = there is no way back
};
WayBack wayBack(const Step &step);

/// The steps after which there is no way back to the old level, by their sequence numbers; empty = none.
QList<int> pointsOfNoReturn(const Plan &plan);

/// Expected duration of a step, and of all steps one after another; the wait of holds is not known and not in it.
DurationRange expectedDuration(const Step &step);
DurationRange expectedDuration(const Plan &plan);

/// When the plan has to start at the latest to end inside of its window, from the expected durations: typical, and in the worst case.
struct LatestStart
{
    UtcMs typical, worst;
};
std::optional<LatestStart> latestStart(const Plan &plan);

} // namespace pf
