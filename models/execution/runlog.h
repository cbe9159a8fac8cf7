#pragma once

#include "execution/run.h"

namespace pf {

/// Why a result was not good: the sentence of the host's error code, with the object that it was about.
Message failureMessage(const Intent &intent, const QJsonObject &body);
/// The line of the log that an event leaves, if any. @p state is the state after the event.
std::optional<LogLine> logLine(const Plan &plan, const RunState &state, const RunEvent &event);
/// "result 3010, a restart is needed" from a result's data; empty = nothing to note.
Message resultNote(const QJsonObject &data);
/// What an action is about, for sentences: node, role or cluster.
QString subjectOf(const PlanAction &action);

} // namespace pf
