#include "run/driverprivate.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

QString resultWord(RunResult result)
{
    switch (result) {
    case RunResult::Open:
        return u"open"_s;
    case RunResult::Done:
        return u"done"_s;
    case RunResult::Incomplete:
        return u"incomplete"_s;
    case RunResult::Failed:
        return u"failed"_s;
    case RunResult::Aborted:
        return u"aborted"_s;
    }
    return {};
}

/// A phase may take four times as long as expected (execution.md section 8) before the engine stops waiting.
constexpr qint64 patience = 4;

QJsonObject resultBody(const Intent &intent, const HostEvent &event)
{
    QJsonObject body{{u"intent"_s, intent.seq}, {u"ok"_s, event.ok}, {u"changed"_s, event.changed}, {u"ms"_s, event.ms}};
    if (!event.data.isEmpty())
        body.insert(u"data"_s, event.data);
    if (!event.ok)
        body.insert(u"error"_s, QJsonObject{{u"code"_s, event.errorCode}, {u"text"_s, event.errorText}});
    return body;
}

} // namespace

void Driver::Private::breakDown(const Error &error)
{
    if (m_broken)
        return;
    m_broken = true;
    m_inbox.clear();
    Q_EMIT q.broken(error);
}

bool Driver::Private::append(const QString &type, const QJsonObject &body)
{
    RunEvent event{
        .seq = q.m_state.lastSeq + 1,
        .utc = scheduler.now(),
        .run = run,
        .planHash = planHash,
        .type = type,
        .body = body,
        .prevHash = {},
        .hash = {},
    };
    seal(event, q.m_state.lastHash);
    if (const auto written = journal.append(event); !written) {
        breakDown(written.error());
        return false;
    }
    q.m_events += event;
    q.m_state = reduce(q.m_plan, std::move(q.m_state), event);
    Q_EMIT q.eventAppended(event);
    if (m_broken) // a slot deleted the driver
        return false;
    Q_EMIT q.changed();
    return !m_broken;
}

void Driver::Private::operatorEvent(const QString &type, const QJsonObject &body)
{
    if (m_broken || m_ended || !started)
        return;
    if (!append(type, body))
        return;
    m_fresh = false; // people take their time: the world may have moved
    work();
}

void Driver::Private::receive(const HostEvent &event)
{
    if (m_broken)
        return;
    m_inbox.push_back(event);
    work();
}

void Driver::Private::observe()
{
    m_observing = true;
    host.observe(q.m_plan.scope);
}

void Driver::Private::work()
{
    if (m_working || !started)
        return;
    const auto alive = shared_from_this(); // a slot may delete the driver, which shuts down
    m_working = true;
    while (!m_broken) {
        if (!m_inbox.empty()) {
            const HostEvent event = m_inbox.front();
            m_inbox.pop_front();
            handle(event);
            continue;
        }
        if (m_flying || m_observing || m_ended)
            break;
        // An ended run needs no host to be read.
        if (!m_fresh && q.m_state.phase != RunPhase::Ended) {
            observe();
            continue;
        }
        if (!perform(decide(q.m_plan, q.m_state, m_view, scheduler.now())))
            break;
    }
    m_working = false;
}

bool Driver::Private::perform(const Decision &decision)
{
    if (const auto *event = std::get_if<JournalEvent>(&decision))
        return append(event->type, event->body);
    if (const auto *action = std::get_if<Do>(&decision)) {
        if (!append(u"intent"_s, intentToJson(action->intent)))
            return false;
        m_flying = q.m_state.pending;
        m_watching = false;
        send(commandFor(*m_flying, nextId(), run));
        return true;
    }
    if (const auto *wait = std::get_if<Wait>(&decision)) {
        m_fresh = false;
        scheduler.wakeAt(wait->until, [weak = weak_from_this()] {
            if (const auto self = weak.lock())
                self->work();
        });
        return false;
    }
    if (const auto *finish = std::get_if<Finish>(&decision)) {
        if (q.m_state.phase != RunPhase::Ended && !append(u"run-ended"_s, {{u"result"_s, resultWord(finish->result)}}))
            return false;
        m_ended = true;
        Q_EMIT q.ended();
        return false;
    }
    Q_EMIT q.changed(); // AskOperator: confirmHold, retry and the like go on
    return false;
}

void Driver::Private::send(const Command &planned)
{
    Command command = planned;
    if (const Step *step = q.m_plan.step(m_flying->stepId); step && m_flying->phase >= 0 && m_flying->phase < step->phases.size())
        command.timeoutMs = std::max(command.timeoutMs, patience * step->phases[m_flying->phase].expected.typical);
    m_commandId = command.id;
    m_fresh = false;
    scheduler.wakeAt(scheduler.now() + command.timeoutMs, [weak = weak_from_this(), id = command.id] {
        if (const auto self = weak.lock())
            self->timeOut(id);
    });
    host.submit(command);
}

void Driver::Private::timeOut(CommandId id)
{
    if (m_broken || !m_flying || m_commandId != id)
        return;
    // An installer is never killed (execution.md section 8): a retry attaches to its job.
    if (m_flying->what.kind != ActionKind::Install)
        host.cancel(id);
    HostEvent event;
    event.id = id;
    event.errorCode = u"E_TIMEOUT"_s;
    receive(event);
}

void Driver::Private::handle(const HostEvent &event)
{
    switch (event.kind) {
    case HostEvent::Kind::Lost:
        breakDown(Error{u"PF-RUN-002"_s, msg("run.host-lost"), msg("run.host-lost.next"), {}, event.errorText});
        return;
    case HostEvent::Kind::Observed:
        if (!m_observing)
            return;
        m_observing = false;
        m_view = {scheduler.now(), event.data};
        m_fresh = true;
        return;
    case HostEvent::Kind::Result:
        if (m_flying && event.id == m_commandId)
            finishCommand(event);
        return; // an answer that came too late was journaled as a time-out
    default:
        telemetry(event);
    }
}

void Driver::Private::finishCommand(const HostEvent &event)
{
    const Intent intent = *m_flying;
    const bool install = intent.what.kind == ActionKind::Install && intent.verb.isEmpty();
    if (install && !m_watching && event.ok) {
        m_watching = true;
        send(watchCommand(intent, nextId(), run));
        return;
    }
    m_flying.reset();
    m_commandId = {};
    append(u"result"_s, resultBody(intent, event));
}

void Driver::Private::telemetry(const HostEvent &event)
{
    const auto step =
        std::find_if(q.m_state.steps.begin(), q.m_state.steps.end(), [this](const StepRun &s) { return s.id == q.m_state.currentStep; });
    const int phase = q.m_state.currentPhase;
    if (m_flying && step != q.m_state.steps.end() && phase >= 0 && phase < step->phases.size()) {
        step->phases[phase].lastSignOfLife = scheduler.now();
        if (const QJsonValue percent = event.data.value(u"percent"_s); percent.isDouble())
            step->phases[phase].percent = std::clamp(percent.toInt(), 0, 100);
    }
    Q_EMIT q.progress(event);
    if (!m_broken)
        Q_EMIT q.changed();
}

} // namespace pf
