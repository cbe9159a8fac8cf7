#pragma once

#include "run/driver.h"

#include <deque>
#include <memory>

namespace pf {

/// The engine behind Driver: one command at a time, nothing sent before its intent is durable.
struct Driver::Private : std::enable_shared_from_this<Driver::Private>
{
    Private(Driver &owner, const QString &runId, Journal &j, ClusterHost &h, Scheduler &s)
        : q(owner), run(runId), journal(j), host(h), scheduler(s)
    {}

    /// Decides until a command, an observation, a time or a person has to answer. Not re-entered: hosts may answer at once.
    void work();
    void receive(const HostEvent &event);
    void operatorEvent(const QString &type, const QJsonObject &body);
    /// Journal or host is gone: nothing more is sent.
    void breakDown(const Error &error);
    /// The driver goes away: nothing of it is touched any more.
    void shutDown() { m_broken = true; }

    Driver &q;
    QString run, planHash;
    Journal &journal;
    ClusterHost &host;
    Scheduler &scheduler;
    bool started = false;

private:
    bool append(const QString &type, const QJsonObject &body);
    bool perform(const Decision &decision); ///< true = decide again
    void send(const Command &command);
    void handle(const HostEvent &event);
    void finishCommand(const HostEvent &event);
    void telemetry(const HostEvent &event);
    void timeOut(CommandId id);
    void observe();
    CommandId nextId() { return CommandId{++m_lastId}; }

    HostView m_view;
    bool m_fresh = false; ///< m_view is newer than the last command
    bool m_observing = false;
    std::optional<Intent> m_flying; ///< sent, not answered
    bool m_watching = false;        ///< the install's job was started, watchNodeJob is out
    CommandId m_commandId{};
    qint64 m_lastId = 0;
    std::deque<HostEvent> m_inbox;
    bool m_working = false;
    bool m_broken = false, m_ended = false;
    std::optional<UtcMs> m_wakeAt;
};

} // namespace pf
