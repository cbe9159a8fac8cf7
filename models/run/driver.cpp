#include "run/driver.h"

#include "run/driverprivate.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

Driver::Driver(const Plan &plan, const QString &run, Journal &journal, ClusterHost &host, Scheduler &scheduler, QList<RunEvent> events,
               QObject *parent)
    : QObject(parent)
    , d(std::make_shared<Private>(*this, run, journal, host, scheduler))
    , m_plan(plan)
    , m_state(initialState(plan))
    , m_events(std::move(events))
{
    d->planHash = planHash(plan);
    m_state.run = run;
    for (const RunEvent &event : m_events)
        m_state = reduce(m_plan, std::move(m_state), event);
    d->host.setSink([weak = std::weak_ptr<Private>(d)](const HostEvent &event) {
        if (const auto alive = weak.lock())
            alive->receive(event);
    });
}

Driver::~Driver()
{
    d->shutDown();
    d->host.setSink({});
}

void Driver::start()
{
    if (d->started)
        return;
    d->started = true;
    if (const auto seq = firstBroken(m_events)) {
        d->breakDown(Error{u"PF-RUN-001"_s, msg("run.chain-broken", {*seq}), msg("run.chain-broken.next"), {}, {}});
        return;
    }
    if (!m_events.isEmpty() && m_events.first().planHash != d->planHash) {
        d->breakDown(Error{u"PF-RUN-004"_s, msg("run.other-plan"), msg("run.other-plan.next"), {}, {}});
        return;
    }
    d->work();
}

void Driver::confirmHold(const QString &who)
{
    if (m_state.phase == RunPhase::Holding)
        d->operatorEvent(u"hold-confirmed"_s, {{u"by"_s, who}});
}

void Driver::pauseAfterPhase()
{
    if (m_state.phase == RunPhase::Running)
        d->operatorEvent(u"pause-asked"_s, {{u"by"_s, u"operator"_s}});
}

void Driver::goOn()
{
    if (m_state.phase == RunPhase::Paused || m_state.phase == RunPhase::PauseAsked)
        d->operatorEvent(u"go-on"_s, {{u"by"_s, u"operator"_s}});
}

void Driver::retry()
{
    if (m_state.phase == RunPhase::Failed || m_state.phase == RunPhase::NeedsInspection)
        d->operatorEvent(u"retry"_s, {{u"by"_s, u"operator"_s}});
}

void Driver::skipStep(const QString &reason)
{
    const bool stands = m_state.phase == RunPhase::Failed || m_state.phase == RunPhase::NeedsInspection;
    if (stands && !m_state.currentStep.isEmpty())
        d->operatorEvent(u"skip"_s, {{u"step"_s, m_state.currentStep}, {u"reason"_s, reason}});
}

void Driver::excludeNode(const QString &reason)
{
    const bool stands = m_state.phase == RunPhase::Failed || m_state.phase == RunPhase::NeedsInspection;
    const Step *step = m_plan.step(m_state.currentStep);
    if (stands && step && !step->node.isEmpty())
        d->operatorEvent(u"exclude"_s, {{u"node"_s, step->node}, {u"reason"_s, reason}});
}

void Driver::abortAndRestore(const QString &who)
{
    const RunPhase phase = m_state.phase;
    if (phase != RunPhase::NotStarted && phase != RunPhase::Aborting && phase != RunPhase::Ended)
        d->operatorEvent(u"abort"_s, {{u"by"_s, who}});
}

} // namespace pf
