#pragma once

#include "execution/ports.h"

#include <QObject>

namespace pf {

/// The only place where a plan, a journal, a host and a clock meet:
/// decide -> intent to the journal, durable -> host command -> result to the journal -> reduce.
class Driver final : public QObject
{
    Q_OBJECT

public:
    /// Borrows everything; all must outlive it. @p events: what the journal already holds (resume), empty for a new run.
    Driver(const Plan &plan, const QString &run, Journal &journal, ClusterHost &host, Scheduler &scheduler, QList<RunEvent> events,
           QObject *parent = nullptr);
    ~Driver() override;

    /// The fold of events(), with telemetry (lastSignOfLife, percent) of the running phase on top.
    const RunState &state() const { return m_state; }
    const QList<RunEvent> &events() const { return m_events; }
    /// New run, or go on after a crash (observe, classify, go on or ask). The operator's calls below do nothing where they do not apply.
    void start();
    void confirmHold(const QString &who);
    void pauseAfterPhase();
    void goOn(); ///< leaves Paused
    void retry();
    void skipStep(const QString &reason);
    void excludeNode(const QString &reason);
    void abortAndRestore(const QString &who);

Q_SIGNALS:
    void changed(); ///< state() is new
    void eventAppended(const pf::RunEvent &event);
    void progress(const pf::HostEvent &event); ///< telemetry
    void ended();
    void broken(const pf::Error &error); ///< journal or host is gone: the engine stands still, nothing more is sent

private:
    struct Private;
    std::shared_ptr<Private> d; ///< callbacks of the scheduler hold it weakly
    Plan m_plan;
    RunState m_state;
    QList<RunEvent> m_events;
};

} // namespace pf
