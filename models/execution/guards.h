#pragma once

#include "execution/hostview.h"

namespace pf {

/// Why an action must not be sent although the plan says so; judged against what was observed just before.
struct Guard
{
    QString rule;
    Message message;
};
std::optional<Guard> forbidden(const PlanAction &action, const RunState &state, const HostView &seen);

} // namespace pf
