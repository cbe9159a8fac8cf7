#include "execution/runlog.h"

#include "base/json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

/// Error codes of the host (execution.md 9) with a sentence of their own; arguments: subject, text of the host.
/// A code that ends in "_" stands for all that begin so (E_SETUP_1603).
struct CodeText
{
    const char *code;
    const char *id;
};
constexpr std::array codes{
    CodeText{"E_TIMEOUT", "execution.failed.timeout"},
    CodeText{"E_DRAIN_FAILED", "execution.failed.drain"},
    CodeText{"E_SETUP_", "execution.failed.install"},
    CodeText{"E_NODE_DOWN", "execution.failed.node-down"},
    CodeText{"E_NODE_UNREACHABLE", "execution.failed.unreachable"},
    CodeText{"E_NODE_NOT_BACK", "execution.failed.not-back"},
    CodeText{"E_NOT_POSSIBLE_OWNER", "execution.failed.no-owner"},
    CodeText{"E_QUORUM_WOULD_BE_LOST", "execution.failed.quorum"},
    CodeText{"E_LOCKED", "execution.failed.locked"},
    CodeText{"E_CHANGED_BEHIND", "execution.failed.expect"},
    CodeText{"E_NOT_SYNCHRONIZED", "execution.failed.not-synchronized"},
    CodeText{"E_NO_COPY", "execution.failed.no-copy"},
    CodeText{"E_COPIES_NOT_HEALTHY", "execution.failed.copies"},
    CodeText{"E_SPACE_DEGRADED", "execution.failed.storage"},
};

/// Phases whose end has a sentence of its own.
constexpr std::array phaseKinds{"preflight",   "restrict-owners", "drain",     "quiesce",  "stage",    "install", "restart",
                                "wait-ready",  "start-service",   "resume",    "verify",   "put-back", "move",    "save",
                                "maintenance", "set-modes",       "fail-over", "wait-sync"};

Message phaseDone(const QString &kind)
{
    const bool known = std::any_of(phaseKinds.begin(), phaseKinds.end(), [&](const char *k) { return kind == QLatin1StringView(k); });
    return known ? Message{u"execution.log.done."_s + kind, {}} : msg("execution.log.done", {kind});
}

Message phaseStarted(const Step &step, const QString &kind)
{
    if (kind == "install"_L1)
        return step.quiesce == QuiesceMethod::PauseAndDrain ? msg("execution.log.install-service-running") : msg("execution.log.install");
    return kind == "restart"_L1 ? msg("execution.log.restart") : Message{};
}

/// The note of an install as a sentence of the log.
Message installDone(const Message &note)
{
    if (note.id == "execution.note.restart-code"_L1)
        return msg("execution.log.done.restart-code", note.args);
    if (note.id == "execution.note.restart"_L1)
        return msg("execution.log.done.restart-needed");
    return note.id == "execution.note.code"_L1 ? msg("execution.log.done.code", note.args) : msg("execution.log.done.install");
}

QString text(const QJsonObject &body, QLatin1StringView key)
{
    return body.value(key).toString();
}

} // namespace

QString subjectOf(const PlanAction &action)
{
    return !action.group.isEmpty() ? action.group : !action.node.isEmpty() ? action.node : action.cluster;
}

Message failureMessage(const Intent &intent, const QJsonObject &body)
{
    const QJsonObject error = body.value("error"_L1).toObject();
    const QString code = text(error, "code"_L1);
    const QString subject = subjectOf(intent.what);
    for (const CodeText &entry : codes) {
        const QLatin1StringView known(entry.code);
        if (known.endsWith(u'_') ? code.startsWith(known) : code == known)
            return msg(entry.id, {subject, text(error, "text"_L1)});
    }
    return msg("execution.failed", {subject, code.isEmpty() ? u"E_UNKNOWN"_s : code, text(error, "text"_L1)});
}

Message resultNote(const QJsonObject &data)
{
    const QJsonValue code = data.value("exitCode"_L1);
    if (data.value("rebootRequired"_L1).toBool())
        return code.isDouble() ? msg("execution.note.restart-code", {code.toInteger()}) : msg("execution.note.restart");
    if (code.isDouble() && code.toInteger() != 0)
        return msg("execution.note.code", {code.toInteger()});
    return {};
}

std::optional<LogLine> logLine(const Plan &plan, const RunState &state, const RunEvent &event)
{
    const QJsonObject &body = event.body;
    const Step *step = plan.step(text(body, "step"_L1));
    LogLine line{.utc = event.utc, .node = step ? step->node : QString(), .text = {}, .state = PhaseState::Running};
    const auto say = [&](PhaseState look, Message message) {
        line.state = look;
        line.text = std::move(message);
    };
    const QString &type = event.type;
    const int phase = body.value("phase"_L1).toInt(-1);
    const bool hasPhase = step && phase >= 0 && phase < step->phases.size();
    if (type == "signed-off"_L1)
        say(PhaseState::Done,
            msg("execution.log.signed-off", {text(body, "by"_L1), qint64(body.value("acknowledged"_L1).toArray().size())}));
    else if (type == "run-started"_L1)
        say(PhaseState::Running, msg("execution.log.run-started"));
    else if (type == "phase-started"_L1 && hasPhase)
        say(PhaseState::Running, phaseStarted(*step, step->phases[phase].kind));
    else if (type == "phase-done"_L1 && hasPhase && step->phases[phase].kind != "hold"_L1) {
        const StepRun *run = state.step(step->id);
        const Message note = run && phase < run->phases.size() ? run->phases[phase].note : Message{};
        say(PhaseState::Done,
            note.isEmpty() || step->phases[phase].kind != "install"_L1 ? phaseDone(step->phases[phase].kind) : installDone(note));
    } else if (type == "phase-failed"_L1)
        say(PhaseState::Failed, messageFromJson(body.value("message"_L1)).value_or(msg("execution.log.failed")));
    else if (type == "hold-reached"_L1)
        say(PhaseState::Hold, msg("execution.log.hold-reached"));
    else if (type == "hold-confirmed"_L1)
        say(PhaseState::Done, msg("execution.log.hold-confirmed", {text(body, "by"_L1)}));
    else if (type == "pause-asked"_L1)
        say(PhaseState::Paused, text(body, "reason"_L1) == "window"_L1 ? msg("execution.log.window") : msg("execution.log.pause-asked"));
    else if (type == "go-on"_L1)
        say(PhaseState::Running, msg("execution.log.go-on"));
    else if (type == "retry"_L1)
        say(PhaseState::Retrying, msg("execution.log.retry"));
    else if (type == "skip"_L1)
        say(PhaseState::Skipped, msg("execution.log.skip", {text(body, "reason"_L1)}));
    else if (type == "exclude"_L1) {
        line.node = text(body, "node"_L1);
        say(PhaseState::Skipped, msg("execution.log.exclude", {line.node, text(body, "reason"_L1)}));
    } else if (type == "abort"_L1)
        say(PhaseState::Failed, msg("execution.log.abort", {text(body, "by"_L1)}));
    else if (type == "crash-found"_L1)
        say(PhaseState::NeedsInspection, msg("execution.log.crash-found"));
    else if (type == "classified"_L1) {
        const QString verdict = text(body, "verdict"_L1);
        say(verdict == "unknown"_L1 ? PhaseState::NeedsInspection : PhaseState::Done,
            verdict == "done"_L1       ? msg("execution.log.classified-done")
            : verdict == "not-done"_L1 ? msg("execution.log.classified-not-done")
                                       : msg("execution.log.classified-unknown"));
    } else if (type == "debt"_L1)
        say(PhaseState::Failed, msg("execution.log.debt", {ObjectRef::fromPath(text(body, "object"_L1)), text(body, "rule"_L1)}));
    else if (type == "action-skipped"_L1)
        say(PhaseState::Skipped, msg("execution.log.action-skipped", {text(body, "rule"_L1)}));
    else if (type == "run-ended"_L1)
        say(state.result == RunResult::Done ? PhaseState::Done : PhaseState::Failed, msg("execution.log.run-ended"));
    else if (type == "setting-saved"_L1 || type == "setting-restored"_L1 || type == "intent"_L1 || type == "result"_L1 ||
             type == "step-started"_L1 || type == "step-done"_L1 || type == "phase-started"_L1 || type == "phase-done"_L1)
        return std::nullopt; // shown by the ledger and the lanes
    else
        say(PhaseState::Running, msg("execution.log.unknown", {type})); // written by a newer program
    return line.text.isEmpty() ? std::nullopt : std::optional(line);
}

} // namespace pf
