#pragma once

#include "execution/run.h"

#include <functional>

namespace pf {

/// A request to a host child: one JSON line (execution.md section 9).
struct Command
{
    CommandId id{};
    QString verb;
    QJsonObject args;
    qint64 timeoutMs = 600'000;
    QString run;
};

/// What comes back.
struct HostEvent
{
    enum class Kind { Result, Progress, State, Log, Heartbeat, Observed, Lost } kind = Kind::Result;
    CommandId id{};
    bool ok = false, changed = false;
    QJsonObject data;
    QString errorCode; ///< "E_DRAIN_FAILED"
    QString errorText; ///< raw, for the log
    qint64 ms = 0;     ///< duration in the host's time
    UtcMs utc;         ///< the host's time at the end
};

/// Returns when the event is durable.
struct Journal
{
    virtual ~Journal() = default;
    virtual Result<Seq> append(const RunEvent &event) = 0;
};

/// Answers go to the sink, on the thread of the caller's event loop.
struct ClusterHost
{
    virtual ~ClusterHost() = default;
    virtual void setSink(std::function<void(const HostEvent &)> sink) = 0;
    virtual void submit(const Command &command) = 0;
    virtual void cancel(CommandId id) = 0;
    virtual void observe(const Scope &scope) = 0; ///< answered by HostEvent::Observed, data = HostView::clusters (hostview.h)
};

struct Scheduler
{
    virtual ~Scheduler() = default;
    virtual UtcMs now() const = 0;
    virtual void wakeAt(UtcMs when, std::function<void()> callback) = 0;
};

/// The command of an intent: the one table of kinds, lanes and verbs is planning/actions.h; arguments as in execution.md section 9.
/// An install is started by this command and finished by watchCommand().
Command commandFor(const Intent &intent, CommandId id, const QString &run);
Command commandFor(const PlanAction &action, CommandId id, const QString &run);
/// watchNodeJob of an install: its result completes the action.
Command watchCommand(const Intent &intent, CommandId id, const QString &run);

} // namespace pf
