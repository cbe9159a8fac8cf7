#pragma once

#include "planning/plan.h"
#include "planning/proof.h"

namespace pf {

enum class Seq : qint64 {};
enum class CommandId : qint64 {};

/// One journaled fact. Hash chain: hash = SHA-256 over the canonical JSON of all other fields, prevHash included.
struct RunEvent
{
    qint64 seq = 0;       ///< from 1, no gaps
    UtcMs utc;
    QString run;
    QString planHash;
    QString type;         ///< run-started, lock-taken, intent, result, setting-saved, setting-restored, phase-started, phase-done,
                          ///< phase-failed, step-started, step-done, hold-reached, hold-confirmed, pause-asked, retry, skip, exclude,
                          ///< abort, crash-found, classified, debt, run-ended
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
    Message note;         ///< "result 3010, a restart is needed"
    std::optional<UtcMs> lastSignOfLife;
    int percent = -1;     ///< -1 = unknown
};
struct StepRun
{
    QString id;
    PhaseState state = PhaseState::Waiting;
    QList<PhaseRun> phases;          ///< as the plan's
    std::optional<UtcMs> startedAt, endedAt;
};

/// One changed setting (design section 5): saved before it changes, open until put back.
struct Debt
{
    ObjectRef object;
    QString name, before, now;
    std::optional<UtcMs> changedAt, restoredAt;
    QString blockedBy;               ///< rule that forbids putting it back now (I5)
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
    bool restoring = false;
};

struct LogLine
{
    UtcMs utc;
    QString node;
    Message text;
    PhaseState state = PhaseState::Running;
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
    Message failure;              ///< what failed, while phase == Failed
    QStringList excludedNodes;
    std::optional<UtcMs> startedAt, endedAt;
};
RunState initialState(const Plan &plan);
/// Pure. Unknown event types are kept in the log and change nothing else.
RunState reduce(const Plan &plan, RunState state, const RunEvent &event);

/// What the host reports of the world, by names; JSON of getClusterState (execution 9, verb 5) after parsing.
struct HostView
{
    UtcMs at;
    QJsonObject clusters;         ///< cluster -> {nodes, groups, instances, quorum}
};

struct Wait { UtcMs until; };
struct AskOperator { Message question; };
struct Finish { RunResult result; };
/// The driver journals Do (intent), then sends the command; Journal adds an event without a command.
struct Do { Intent intent; };
struct JournalEvent { QString type; QJsonObject body; };
using Decision = std::variant<Do, JournalEvent, Wait, AskOperator, Finish>;
/// The next thing to do. Pure; the same inputs give the same decision.
Decision decide(const Plan &plan, const RunState &state, const HostView &seen, UtcMs now);

enum class Pending { Done, NotDone, Unknown };
/// After a crash: did the pending action happen? An install that cannot be told from its levels is Unknown (scenario 31).
Pending classify(const Intent &intent, const HostView &seen);

} // namespace pf
