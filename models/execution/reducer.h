#pragma once

#include "execution/run.h"

namespace pf {

/// One event on the state.
class Reducer
{
public:
    Reducer(const Plan &plan, RunState &state, const RunEvent &event)
        : m_plan(plan)
        , m_state(state)
        , m_event(event)
        , m_body(event.body)
        , m_step(findStep(text(QLatin1StringView("step"))))
        , m_phase(findPhase())
    {}
    void run();

private:
    QString text(QLatin1StringView key) const { return m_body.value(key).toString(); }
    StepRun *findStep(const QString &id) const;
    PhaseRun *findPhase() const;
    Debt *debt() const;

    void runStarted();
    void runEnded();
    void stepStarted();
    void stepDone();
    void phaseStarted();
    void phaseDone();
    void phaseFailed();
    void actionSkipped() { ++m_state.currentAction; }
    void intent();
    void result();
    void classified();
    void settingSaved();
    void settingRestored();
    void debtNoted();
    void holdReached();
    void holdConfirmed();
    void pauseAsked();
    void goOn();
    void retry();
    void skip();
    void exclude();
    void abort();
    void crashFound() { m_state.crashFound = true; }

    /// The pending intent's answer: a result, or what a crash turned out to have done.
    void applyAnswer(const Intent &pending, bool ok);
    void applyData(const Intent &pending, const QJsonObject &data);
    /// A target that the verification did not find (F-4); empty = all reached.
    Message levelProblem(const PlanAction &action, const QJsonObject &data) const;
    void skipStep(StepRun &step);
    PhaseRun *currentPhase() const;

    const Plan &m_plan;
    RunState &m_state;
    const RunEvent &m_event;
    const QJsonObject &m_body;
    StepRun *m_step;
    PhaseRun *m_phase;
};

} // namespace pf
