#pragma once

#include "planning/plan.h"
#include "planning/proof.h"

namespace pf {

enum class Seq : qint64 {};
enum class CommandId : qint64 {};

/// One journaled fact. Types and their bodies:
///     signed-off (a sign-off: who, when, and who accepted which check and why), before run-started where there is one
///     run-started {clusters[], servers[]}                  run-ended {result}
///     step-started {step}                                  step-done {step}
///     phase-started {step, phase}                          phase-done {step, phase}
///     phase-failed {step, phase, message}                  action-skipped {step, phase, action, rule}
///     setting-saved {object, name, before, now, source}    setting-restored {object, name, value}
///     debt {object, name, rule}                            intent (intentToJson)
///     result {intent, ok, changed, ms, data, error{code, text}}
///     hold-reached {step, phase}                           hold-confirmed {by}
///     pause-asked {by, reason}                             go-on {by}
///     retry {by}    skip {step, reason}    exclude {node, reason}    abort {by}
///     crash-found {intent}                                 classified {intent, verdict: done | not-done | unknown, data}
/// Hash chain: hash = SHA-256 over the canonical JSON of all other fields, prevHash included.
struct RunEvent
{
    qint64 seq = 0; ///< from 1, no gaps
    UtcMs utc;
    QString run;
    QString planHash;
    QString type; ///< see below
    QJsonObject body;
    QString prevHash, hash;
    bool operator==(const RunEvent &) const = default;
};
QJsonObject toJson(const RunEvent &event);
Result<RunEvent> runEventFromJson(const QJsonObject &object);
/// Fills prevHash and hash.
void seal(RunEvent &event, const QString &previousHash);
/// nullopt = intact; else the seq of the first event that does not fit.
std::optional<qint64> firstBroken(const QList<RunEvent> &events);

enum class PhaseState { Waiting, Running, Done, Failed, Hold, Paused, Skipped, Retrying, NeedsInspection };
struct PhaseRun
{
    PhaseState state = PhaseState::Waiting;
    std::optional<UtcMs> startedAt, endedAt;
    int attempts = 0;
    Message note; ///< "result 3010, a restart is needed"
    std::optional<UtcMs> lastSignOfLife;
    int percent = -1; ///< -1 = unknown
};
struct StepRun
{
    QString id;
    PhaseState state = PhaseState::Waiting;
    QList<PhaseRun> phases; ///< as the plan's
    std::optional<UtcMs> startedAt, endedAt;
};

/// One changed setting (design section 5): saved before it changes, open until put back.
struct Debt
{
    ObjectRef object;
    QString name, before, now;
    std::optional<UtcMs> changedAt, restoredAt;
    QString blockedBy;      ///< rule that forbids putting it back now (I5)
    int failedRestores = 0; ///< attempts of the engine itself that the host refused
    bool open() const { return !restoredAt; }
};

enum class RunPhase { NotStarted, Running, Holding, PauseAsked, Paused, Failed, NeedsInspection, Aborting, Ended };
enum class RunResult { Open, Done, Incomplete, Failed, Aborted };

struct Outage
{
    QString instance;
    UtcMs startedAt;
    qint64 ms = 0;
    bool planned = true;
};

/// An intent without a result: what a crash leaves behind.
struct Intent
{
    qint64 seq = 0;
    QString stepId;
    int phase = -1, action = -1;
    PlanAction what;
    bool restoring = false;    ///< puts a debt back, outside of the plan's steps
    QString verb;              ///< host verb where it is not the action's: takeLock, releaseLock
    QString jobId;             ///< Install: run + step + attempt; the same id attaches to the same job
    QStringList expectCurrent; ///< SetPossibleOwners: the list as observed just before
    QStringList levelsBefore;  ///< Install: binaries of what.instances as observed, "" = not known
    QString bootTimeBefore;    ///< RestartNode: as observed, empty = not known
    bool operator==(const Intent &) const = default;
};
QJsonObject intentToJson(const Intent &intent);
/// nullopt = not an intent's body.
std::optional<Intent> intentFromJson(const QJsonObject &body);

struct LogLine
{
    UtcMs utc;
    QString node;
    Message text;
    PhaseState state = PhaseState::Running;
};

/// A level as a result reported it.
struct LevelSeen
{
    QString cluster, node, instance, build;
    UtcMs at;
};

/// fold(plan, events).
struct RunState
{
    QString run;
    RunPhase phase = RunPhase::NotStarted;
    RunResult result = RunResult::Open;
    qint64 lastSeq = 0;
    QString lastHash;
    QList<StepRun> steps;
    QList<Debt> ledger;
    QList<Outage> outages;
    std::optional<Intent> pending;
    QString currentStep;
    int currentPhase = -1, currentAction = -1;
    QList<LogLine> log;
    Message failure; ///< what failed, while phase == Failed
    QStringList excludedNodes;
    std::optional<UtcMs> startedAt, endedAt;
    QStringList locks;       ///< clusters whose lock the run holds
    QList<LevelSeen> levels; ///< the latest of each (instance, node)
    Message actionError;     ///< why the last action of the running phase failed; becomes phase-failed
    bool crashFound = false; ///< the pending intent is what a crash left
    bool failedBeforeAbort = false;
    std::optional<UtcMs> abortedAt;
    QString pauseReason;           ///< "window" where the engine paused itself, else empty
    bool windowOverridden = false; ///< the operator went on after the maintenance window's end (C-43)

    const StepRun *step(const QString &id) const;
    /// The open debt of a setting, or nullptr.
    const Debt *openDebt(const ObjectRef &object, const QString &name) const;
};
RunState initialState(const Plan &plan);
/// Pure. Unknown event types are kept in the log and change nothing else.
RunState reduce(const Plan &plan, RunState state, const RunEvent &event);

/// What the host reports of the world, by names; JSON of getClusterState (execution 9, verb 5) after parsing.
struct HostView
{
    UtcMs at;
    QJsonObject clusters; ///< cluster -> {nodes, groups, instances, quorum}
};

struct Wait
{
    UtcMs until;
};
struct AskOperator
{
    Message question;
};
struct Finish
{
    RunResult result;
};
/// The driver journals Do (intent), then sends the command; Journal adds an event without a command.
struct Do
{
    Intent intent;
};
struct JournalEvent
{
    QString type;
    QJsonObject body;
};
using Decision = std::variant<Do, JournalEvent, Wait, AskOperator, Finish>;
/// The next thing to do. Pure; the same inputs give the same decision.
Decision decide(const Plan &plan, const RunState &state, const HostView &seen, UtcMs now);

enum class Pending { Done, NotDone, Unknown };
/// Why the step must not begin now: another node is down or paused by somebody else, or a role sits where the plan did not expect
/// it (C-05, scenarios 33, 37). nullopt = nothing that matters differs.
std::optional<Message> divergence(const Plan &plan, const RunState &state, const Step &step, const HostView &seen);

/// After a crash: did the pending action happen? An install that cannot be told from its levels is Unknown (scenario 31).
Pending classify(const Intent &intent, const HostView &seen);

} // namespace pf
