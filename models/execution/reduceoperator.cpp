#include "base/names.h"
#include "execution/reducer.h"

namespace pf {

using namespace Qt::StringLiterals;

namespace {

bool ended(PhaseState state)
{
    return state == PhaseState::Done || state == PhaseState::Skipped;
}

} // namespace

void Reducer::holdReached()
{
    m_state.phase = RunPhase::Holding;
    if (m_phase)
        m_phase->state = m_step->state = PhaseState::Hold;
}

void Reducer::holdConfirmed()
{
    if (m_state.phase != RunPhase::Holding)
        return;
    m_state.phase = RunPhase::Running;
    if (PhaseRun *phase = currentPhase()) {
        phase->state = PhaseState::Running;
        phase->note = msg("execution.note.confirmed", {text("by"_L1)});
        findStep(m_state.currentStep)->state = PhaseState::Running;
    }
    ++m_state.currentAction;
}

void Reducer::pauseAsked()
{
    if (m_state.phase != RunPhase::Running)
        return;
    const PhaseRun *phase = currentPhase();
    m_state.phase = phase && phase->state == PhaseState::Running ? RunPhase::PauseAsked : RunPhase::Paused;
    m_state.pauseReason = text("reason"_L1);
}

void Reducer::goOn()
{
    if (m_state.phase != RunPhase::Paused && m_state.phase != RunPhase::PauseAsked)
        return;
    m_state.phase = RunPhase::Running;
    m_state.windowOverridden = m_state.windowOverridden || m_state.pauseReason == "window"_L1;
}

void Reducer::retry()
{
    if (m_state.phase != RunPhase::Failed && m_state.phase != RunPhase::NeedsInspection)
        return;
    m_state.phase = RunPhase::Running;
    m_state.failure = {};
    if (PhaseRun *phase = currentPhase()) {
        phase->state = PhaseState::Retrying;
        findStep(m_state.currentStep)->state = PhaseState::Retrying;
    }
}

void Reducer::skipStep(StepRun &step)
{
    for (PhaseRun &phase : step.phases) {
        if (!ended(phase.state))
            phase.state = PhaseState::Skipped;
    }
    step.state = PhaseState::Skipped;
    if (step.startedAt)
        step.endedAt = m_event.utc;
    if (m_state.currentStep == step.id) {
        m_state.currentStep.clear();
        m_state.currentPhase = m_state.currentAction = -1;
    }
}

void Reducer::skip()
{
    if (!m_step || m_state.pending || m_state.phase == RunPhase::Aborting || m_state.phase == RunPhase::Ended)
        return;
    skipStep(*m_step);
    m_state.phase = RunPhase::Running;
    m_state.failure = {};
    m_state.actionError = {};
}

void Reducer::exclude()
{
    const QString node = text("node"_L1);
    if (node.isEmpty() || m_state.pending || m_state.phase == RunPhase::Aborting || m_state.phase == RunPhase::Ended)
        return;
    if (!m_state.excludedNodes.contains(node, Qt::CaseInsensitive))
        m_state.excludedNodes += node;
    for (StepRun &step : m_state.steps) {
        const Step *planned = m_plan.step(step.id);
        const bool updates = planned && (planned->kind == StepKind::UpdateNode || planned->kind == StepKind::UpdateServer);
        if (updates && sameName(planned->node, node) && !ended(step.state))
            skipStep(step);
    }
    if (m_state.currentStep.isEmpty()) {
        m_state.phase = RunPhase::Running;
        m_state.failure = {};
        m_state.actionError = {};
    }
}

void Reducer::abort()
{
    if (m_state.phase == RunPhase::Ended || m_state.phase == RunPhase::Aborting)
        return;
    m_state.failedBeforeAbort = m_state.phase == RunPhase::Failed || m_state.phase == RunPhase::NeedsInspection;
    m_state.phase = RunPhase::Aborting;
    m_state.abortedAt = m_event.utc;
}

} // namespace pf
