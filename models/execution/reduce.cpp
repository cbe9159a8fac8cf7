#include "base/json.h"
#include "execution/reducer.h"
#include "execution/runlog.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

StepRun *Reducer::findStep(const QString &id) const
{
    const auto it = std::find_if(m_state.steps.begin(), m_state.steps.end(), [&](const StepRun &s) { return s.id == id; });
    return id.isEmpty() || it == m_state.steps.end() ? nullptr : &*it;
}

PhaseRun *Reducer::findPhase() const
{
    const int phase = m_body.value("phase"_L1).toInt(-1);
    return m_step && phase >= 0 && phase < m_step->phases.size() ? &m_step->phases[phase] : nullptr;
}

PhaseRun *Reducer::currentPhase() const
{
    StepRun *step = findStep(m_state.currentStep);
    const int phase = m_state.currentPhase;
    return step && phase >= 0 && phase < step->phases.size() ? &step->phases[phase] : nullptr;
}

Debt *Reducer::debt() const
{
    const ObjectRef object = ObjectRef::fromPath(text("object"_L1));
    const QString name = text("name"_L1);
    const auto it = std::find_if(m_state.ledger.begin(), m_state.ledger.end(),
                                 [&](const Debt &d) { return d.open() && d.object == object && d.name == name; });
    return it == m_state.ledger.end() ? nullptr : &*it;
}

void Reducer::runStarted()
{
    m_state.phase = RunPhase::Running;
    m_state.startedAt = m_event.utc;
}

void Reducer::runEnded()
{
    const QString word = text("result"_L1);
    m_state.result = word == "done"_L1         ? RunResult::Done
                     : word == "incomplete"_L1 ? RunResult::Incomplete
                     : word == "failed"_L1     ? RunResult::Failed
                                               : RunResult::Aborted;
    m_state.phase = RunPhase::Ended;
    m_state.endedAt = m_event.utc;
    for (StepRun &step : m_state.steps) {
        if (step.state == PhaseState::Running || step.state == PhaseState::Hold || step.state == PhaseState::Retrying)
            skipStep(step);
    }
}

void Reducer::stepStarted()
{
    if (!m_step)
        return;
    m_step->state = PhaseState::Running;
    m_step->startedAt = m_event.utc;
    m_state.currentStep = m_step->id;
    m_state.currentPhase = m_state.currentAction = -1;
}

void Reducer::stepDone()
{
    if (!m_step)
        return;
    m_step->state = PhaseState::Done;
    m_step->endedAt = m_event.utc;
    m_state.currentStep.clear();
    m_state.currentPhase = m_state.currentAction = -1;
}

void Reducer::phaseStarted()
{
    if (!m_phase)
        return;
    if (m_phase->attempts == 0)
        m_state.currentAction = 0; // a retry goes on with the action that failed
    m_state.currentPhase = m_body.value("phase"_L1).toInt();
    m_state.currentAction = std::max(m_state.currentAction, 0);
    m_phase->state = PhaseState::Running;
    m_step->state = PhaseState::Running;
    ++m_phase->attempts;
    if (!m_phase->startedAt)
        m_phase->startedAt = m_event.utc;
    m_phase->endedAt.reset();
    m_phase->note = {};
    m_state.actionError = {};
}

void Reducer::phaseDone()
{
    if (!m_phase)
        return;
    m_phase->state = PhaseState::Done;
    m_phase->endedAt = m_event.utc;
    if (m_state.phase == RunPhase::PauseAsked)
        m_state.phase = RunPhase::Paused;
}

void Reducer::phaseFailed()
{
    if (!m_phase)
        return;
    m_state.failure = messageFromJson(m_body.value("message"_L1)).value_or(msg("execution.log.failed"));
    m_phase->state = PhaseState::Failed;
    m_phase->endedAt = m_event.utc;
    m_phase->note = m_state.failure;
    m_step->state = PhaseState::Failed;
    m_state.currentPhase = m_body.value("phase"_L1).toInt();
    m_state.actionError = {};
    if (m_state.phase != RunPhase::Aborting)
        m_state.phase = RunPhase::Failed;
}

void Reducer::settingSaved()
{
    if (debt())
        return;
    m_state.ledger += Debt{.object = ObjectRef::fromPath(text("object"_L1)),
                           .name = text("name"_L1),
                           .before = text("before"_L1),
                           .now = text("now"_L1),
                           .changedAt = m_event.utc,
                           .restoredAt = {},
                           .blockedBy = {}};
}

void Reducer::settingRestored()
{
    if (Debt *found = debt()) {
        found->restoredAt = m_event.utc;
        found->blockedBy.clear();
    }
}

void Reducer::debtNoted()
{
    if (Debt *found = debt())
        found->blockedBy = text("rule"_L1);
}

void Reducer::run()
{
    struct Row
    {
        QLatin1StringView type;
        void (Reducer::*apply)();
    };
    static const Row rows[] = {
        {"run-started"_L1, &Reducer::runStarted},
        {"run-ended"_L1, &Reducer::runEnded},
        {"step-started"_L1, &Reducer::stepStarted},
        {"step-done"_L1, &Reducer::stepDone},
        {"phase-started"_L1, &Reducer::phaseStarted},
        {"phase-done"_L1, &Reducer::phaseDone},
        {"phase-failed"_L1, &Reducer::phaseFailed},
        {"action-skipped"_L1, &Reducer::actionSkipped},
        {"intent"_L1, &Reducer::intent},
        {"result"_L1, &Reducer::result},
        {"classified"_L1, &Reducer::classified},
        {"crash-found"_L1, &Reducer::crashFound},
        {"setting-saved"_L1, &Reducer::settingSaved},
        {"setting-restored"_L1, &Reducer::settingRestored},
        {"debt"_L1, &Reducer::debtNoted},
        {"hold-reached"_L1, &Reducer::holdReached},
        {"hold-confirmed"_L1, &Reducer::holdConfirmed},
        {"pause-asked"_L1, &Reducer::pauseAsked},
        {"go-on"_L1, &Reducer::goOn},
        {"retry"_L1, &Reducer::retry},
        {"skip"_L1, &Reducer::skip},
        {"exclude"_L1, &Reducer::exclude},
        {"abort"_L1, &Reducer::abort},
    };
    const auto *row = std::find_if(std::begin(rows), std::end(rows), [this](const Row &r) { return r.type == m_event.type; });
    if (row != std::end(rows))
        (this->*row->apply)();
}

const StepRun *RunState::step(const QString &id) const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [&](const StepRun &s) { return s.id == id; });
    return it == steps.end() ? nullptr : &*it;
}

const Debt *RunState::openDebt(const ObjectRef &object, const QString &name) const
{
    const auto it =
        std::find_if(ledger.begin(), ledger.end(), [&](const Debt &d) { return d.open() && d.object == object && d.name == name; });
    return it == ledger.end() ? nullptr : &*it;
}

RunState initialState(const Plan &plan)
{
    RunState state;
    for (const Step &step : plan.steps)
        state.steps += StepRun{
            .id = step.id, .state = PhaseState::Waiting, .phases = QList<PhaseRun>(step.phases.size()), .startedAt = {}, .endedAt = {}};
    return state;
}

RunState reduce(const Plan &plan, RunState state, const RunEvent &event)
{
    state.run = event.run;
    state.lastSeq = event.seq;
    state.lastHash = event.hash;
    Reducer(plan, state, event).run();
    if (auto line = logLine(plan, state, event))
        state.log += *line;
    return state;
}

} // namespace pf
