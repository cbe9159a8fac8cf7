#pragma once

#include "execution/hostview.h"

namespace pf {

/// Why an action must not be sent although the plan says so; judged against what was observed just before. @p step is the action's:
/// one that declares a full outage (F-24, F-25) may update and restart what runs. nullptr = a setting is put back, outside of a step.
struct Guard
{
    QString rule;
    Message message;
};
std::optional<Guard> forbidden(const PlanAction &action, const RunState &state, const HostView &seen, const Step *step = nullptr);

} // namespace pf
