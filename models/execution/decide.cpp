#include "base/json.h"
#include "base/names.h"
#include "execution/guards.h"
#include "execution/runlog.h"
#include "execution/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

/// After an abort: how long replicas that are on their way back are waited for before a number of secondaries that they are needed for
/// stays a debt, and how often they are looked at.
constexpr qint64 catchUpMs = 30 * msPerMinute;
constexpr qint64 lookAgainMs = msPerMinute / 2;

bool ended(PhaseState state)
{
    return state == PhaseState::Done || state == PhaseState::Skipped;
}

bool restarts(const Step &step, const QString &node)
{
    return std::any_of(step.phases.begin(), step.phases.end(), [&](const Phase &phase) {
        return std::any_of(phase.actions.begin(), phase.actions.end(),
                           [&](const PlanAction &a) { return a.kind == ActionKind::RestartNode && sameName(a.node, node); });
    });
}

/// Reads plan, state and observation; the state is what every question is answered from, so a resumed run decides the same.
class Decider
{
public:
    Decider(const Plan &plan, const RunState &state, const HostView &seen, UtcMs now)
        : m_plan(plan), m_state(state), m_seen(seen), m_now(now)
    {}
    Decision decide() const;

private:
    Decision start() const;
    Decision afterCrash() const;
    Decision forward() const;
    Decision inStep(const Step &step, const StepRun &run) const;
    Decision act(const Step &step, int phase, int action) const;
    /// Puts debts back, then gives the locks back, then ends.
    Decision close(RunResult result) const;
    RunResult resultAtEnd() const;

    /// A setting that has its saved value again, but whose entry is still open.
    std::optional<Decision> settled() const;
    /// The next debt to put back, latest change first; or the event that names the rule against it (I5).
    std::optional<Decision> restoreNext(bool nodeSettingsOnly) const;
    /// leaving maintenance mode overwrites the policy, so it is not settled before.
    bool inMaintenance(const Debt &debt) const;
    /// nodeState or clusterService of a node whose step was skipped.
    bool ofSkippedNode(const Debt &debt) const;
    bool windowForbids(const Step &step, const Phase *phase) const;
    Intent intentFor(const Step &step, int phase, int action) const;
    QString jobIdFor(const Step &step, int phase, int action, const QString &node) const;
    static bool needsSaving(const PlanAction &what, const SettingChange &change, const QString &before);
    JournalEvent saved(const Step &step, const SettingChange &change) const;
    static JournalEvent inPhase(const char *type, const Step &step, int phase);

    const Plan &m_plan;
    const RunState &m_state;
    const HostView &m_seen;
    UtcMs m_now;
};

Decision Decider::decide() const
{
    if (m_state.phase == RunPhase::NotStarted)
        return start();
    if (m_state.phase == RunPhase::Ended)
        return Finish{m_state.result};
    if (m_state.pending)
        return afterCrash();
    if (const auto decision = settled())
        return *decision;
    switch (m_state.phase) {
    case RunPhase::Failed:
    case RunPhase::NeedsInspection:
        return AskOperator{m_state.failure};
    case RunPhase::Holding:
        return AskOperator{msg("execution.hold")};
    case RunPhase::Paused:
        return AskOperator{msg("execution.paused")};
    case RunPhase::Aborting:
        return close(m_state.failedBeforeAbort ? RunResult::Failed : RunResult::Aborted);
    default:
        return forward();
    }
}

Decision Decider::start() const
{
    QJsonArray clusters;
    for (const ScopeCluster &cluster : m_plan.scope.clusters)
        clusters += cluster.cluster;
    return JournalEvent{u"run-started"_s, {{u"clusters"_s, clusters}, {u"servers"_s, QJsonArray::fromStringList(m_plan.scope.servers)}}};
}

Decision Decider::afterCrash() const
{
    const Intent &pending = *m_state.pending;
    if (!m_state.crashFound)
        return JournalEvent{u"crash-found"_s, {{u"intent"_s, pending.seq}}};
    QJsonObject body{{u"intent"_s, pending.seq}};
    switch (classify(pending, m_seen)) {
    case Pending::Done: {
        body.insert("verdict"_L1, u"done"_s);
        if (pending.what.kind == ActionKind::Install) { // as observed: equal to the targets
            QJsonObject levels;
            for (qsizetype i = 0; i < pending.what.instances.size(); ++i)
                levels.insert(pending.what.instances[i], pending.what.levels.value(i));
            body.insert("data"_L1, QJsonObject{{u"levels"_s, levels}});
        }
        break;
    }
    case Pending::NotDone:
        body.insert("verdict"_L1, u"not-done"_s);
        break;
    case Pending::Unknown:
        body.insert("verdict"_L1, u"unknown"_s);
        break;
    }
    return JournalEvent{u"classified"_s, body};
}

std::optional<Decision> Decider::settled() const
{
    for (const Debt &debt : m_state.ledger) {
        if (debt.open() && !inMaintenance(debt) && sameSetting(debt.name, debt.before, debt.now))
            return JournalEvent{u"setting-restored"_s,
                                {{u"object"_s, debt.object.path}, {u"name"_s, debt.name}, {u"value"_s, debt.before}}};
    }
    return std::nullopt;
}

bool Decider::inMaintenance(const Debt &debt) const
{
    return debt.name == "activationPolicy"_L1 && m_state.openDebt(debt.object, u"maintenance"_s);
}

bool Decider::ofSkippedNode(const Debt &debt) const
{
    if (!isNodeSetting(debt.name))
        return false;
    return std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [&](const Step &step) {
        const StepRun *run = m_state.step(step.id);
        return run && run->state == PhaseState::Skipped && sameName(step.cluster, debt.object.part(u"cluster")) &&
               sameName(step.node, debt.object.part(u"node"));
    });
}

std::optional<Decision> Decider::restoreNext(bool nodeSettingsOnly) const
{
    bool waits = false;
    for (auto debt = m_state.ledger.rbegin(); debt != m_state.ledger.rend(); ++debt) {
        const bool tried = debt->failedRestores > m_plan.policy.retriesPerPhase;
        if (!debt->open() || tried || inMaintenance(*debt) || !debt->blockedBy.isEmpty() || (nodeSettingsOnly && !ofSkippedNode(*debt)))
            continue;
        Intent intent;
        intent.what = restoreAction(*debt);
        intent.restoring = true;
        const auto guard = forbidden(intent.what, m_state, m_seen);
        if (guard && guard->rule == "A-7"_L1 && m_state.abortedAt && m_now < *m_state.abortedAt + catchUpMs) {
            waits = true;
            continue;
        }
        if (guard)
            return JournalEvent{u"debt"_s, {{u"object"_s, debt->object.path}, {u"name"_s, debt->name}, {u"rule"_s, guard->rule}}};
        return Do{intent};
    }
    return waits ? std::optional<Decision>(Wait{m_now + lookAgainMs}) : std::nullopt;
}

RunResult Decider::resultAtEnd() const
{
    const bool skipped =
        std::any_of(m_state.steps.begin(), m_state.steps.end(), [](const StepRun &s) { return s.state == PhaseState::Skipped; });
    const bool debts = std::any_of(m_state.ledger.begin(), m_state.ledger.end(), [](const Debt &d) { return d.open(); });
    const bool partly = m_plan.verdict == Verdict::Incomplete;
    return skipped || debts || partly ? RunResult::Incomplete : RunResult::Done; // I7
}

Decision Decider::close(RunResult result) const
{
    if (const auto decision = restoreNext(false))
        return *decision;
    if (!m_state.locks.isEmpty()) {
        Intent intent;
        intent.verb = u"releaseLock"_s;
        intent.what.cluster = m_state.locks.last();
        return Do{intent};
    }
    return Finish{result};
}

Decision Decider::forward() const
{
    const auto open = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [this](const Step &step) {
        const StepRun *run = m_state.step(step.id);
        return run && !ended(run->state);
    });
    if (open == m_plan.steps.end())
        return close(resultAtEnd());
    for (const ScopeCluster &cluster : m_plan.scope.clusters) {
        if (m_state.locks.contains(cluster.cluster, Qt::CaseInsensitive))
            continue;
        Intent intent;
        intent.verb = u"takeLock"_s;
        intent.what.cluster = cluster.cluster;
        return Do{intent};
    }
    return inStep(*open, *m_state.step(open->id));
}

/// C-43 and "finish the current node, stop before the next": nothing begins that would end outside of the window.
bool Decider::windowForbids(const Step &step, const Phase *phase) const
{
    if (!m_plan.policy.windowEnd || m_state.windowOverridden || step.kind == StepKind::PutBack || step.kind == StepKind::SaveSettings)
        return false;
    if (phase && phase->kind != "restart"_L1)
        return false;
    qint64 needed = 0;
    for (const Phase &part : step.phases) {
        if (!phase || &part == phase)
            needed += part.expected.typical;
    }
    return m_now + needed > *m_plan.policy.windowEnd;
}

Decision Decider::inStep(const Step &step, const StepRun &run) const
{
    if (run.state == PhaseState::Waiting) {
        if (const auto decision = restoreNext(true)) // I1: no second node of a cluster out
            return *decision;
        if (windowForbids(step, nullptr))
            return JournalEvent{u"pause-asked"_s, {{u"by"_s, u"engine"_s}, {u"reason"_s, u"window"_s}}};
        return JournalEvent{u"step-started"_s, {{u"step"_s, step.id}}};
    }
    const auto open = std::find_if(run.phases.begin(), run.phases.end(), [](const PhaseRun &p) { return !ended(p.state); });
    if (open == run.phases.end())
        return JournalEvent{u"step-done"_s, {{u"step"_s, step.id}}};
    const int phase = static_cast<int>(open - run.phases.begin());

    if (open->state != PhaseState::Running) { // Waiting or Retrying
        if (windowForbids(step, &step.phases[phase]))
            return JournalEvent{u"pause-asked"_s, {{u"by"_s, u"engine"_s}, {u"reason"_s, u"window"_s}}};
        if (phase == 0) {
            if (const auto problem = divergence(m_plan, m_state, step, m_seen)) {
                JournalEvent failed = inPhase("phase-failed", step, phase);
                failed.body.insert("message"_L1, toJson(*problem));
                return failed;
            }
        }
        return inPhase("phase-started", step, phase);
    }
    if (!m_state.actionError.isEmpty()) {
        JournalEvent failed = inPhase("phase-failed", step, phase);
        failed.body.insert("message"_L1, toJson(m_state.actionError));
        return failed;
    }
    return act(step, phase, m_state.currentAction);
}

JournalEvent Decider::inPhase(const char *type, const Step &step, int phase)
{
    return {QString::fromLatin1(type), {{u"step"_s, step.id}, {u"phase"_s, phase}}};
}

Decision Decider::act(const Step &step, int phase, int action) const
{
    const Phase &planned = step.phases[phase];
    const bool holds = action < planned.actions.size() ? planned.actions[action].kind == ActionKind::Hold
                                                       : planned.kind == "hold"_L1 && planned.actions.isEmpty() && action == 0;
    if (holds)
        return inPhase("hold-reached", step, phase);
    if (action >= planned.actions.size())
        return inPhase("phase-done", step, phase);

    const PlanAction &what = planned.actions[action];
    if (const auto guard = forbidden(what, m_state, m_seen, &step)) {
        JournalEvent event = inPhase("phase-failed", step, phase);
        event.body.insert("message"_L1, toJson(guard->message));
        if (step.kind != StepKind::PutBack)
            return event;
        // What cannot be put back is a debt that names the rule (I5), not a failure of the end.
        event = inPhase("action-skipped", step, phase);
        event.body.insert("action"_L1, action);
        event.body.insert("rule"_L1, guard->rule);
        return event;
    }
    const bool returns =
        what.kind == ActionKind::ResumeNode || what.kind == ActionKind::StartClusterService || what.kind == ActionKind::LeaveMaintenance;
    for (const SettingChange &change : settingChanges(what, view::clusterOf(m_seen, what.cluster, what.node))) {
        const bool same =
            change.before && sameSetting(change.name, *change.before, change.value) && what.kind != ActionKind::EnterMaintenance;
        if (returns || same || m_state.openDebt(change.object, change.name))
            continue;
        const JournalEvent event = saved(step, change);
        if (needsSaving(what, change, event.body.value("before"_L1).toString()))
            return event;
    }
    return Do{intentFor(step, phase, action)};
}

/// leaving maintenance mode sets Unrestricted. A policy that was that, or that nobody knows, needs no entry.
bool Decider::needsSaving(const PlanAction &what, const SettingChange &change, const QString &before)
{
    const bool policy = what.kind == ActionKind::EnterMaintenance && change.name == "activationPolicy"_L1;
    return !policy || (!before.isEmpty() && !sameName(before, u"Unrestricted"_s));
}

JournalEvent Decider::saved(const Step &step, const SettingChange &change) const
{
    QString before = change.before.value_or(QString());
    if (!change.before) { // not observed: what was signed
        const auto look = [&](const QList<Setting> &settings) {
            for (const Setting &setting : settings) {
                if (setting.object == change.object && setting.name == change.name && before.isEmpty())
                    before = setting.before;
            }
        };
        look(m_plan.savedSettings);
        look(step.settings);
    }
    return {u"setting-saved"_s,
            {{u"object"_s, change.object.path},
             {u"name"_s, change.name},
             {u"before"_s, before},
             {u"now"_s, change.value},
             {u"source"_s, change.before ? u"observed"_s : u"plan"_s}}};
}

/// A new attempt attaches to a job of an earlier attempt that still runs; it never starts a second installer beside it.
QString Decider::jobIdFor(const Step &step, int phase, int action, const QString &node) const
{
    const QJsonObject cluster = view::clusterOf(m_seen, step.cluster, node);
    const QString prefix = m_state.run + u'-' + step.id + u'-' + QString::number(phase) + u'.' + QString::number(action) + u'-';
    const StepRun *run = m_state.step(step.id);
    const int attempt = run ? run->phases[phase].attempts : 1;
    for (int earlier = 1; earlier < attempt; ++earlier) {
        if (view::jobState(cluster, node, prefix + QString::number(earlier)) == "running"_L1)
            return prefix + QString::number(earlier);
    }
    return prefix + QString::number(attempt);
}

Intent Decider::intentFor(const Step &step, int phase, int action) const
{
    Intent intent;
    intent.stepId = step.id;
    intent.phase = phase;
    intent.action = action;
    intent.what = step.phases[phase].actions[action];
    PlanAction &what = intent.what;
    const QJsonObject cluster = view::clusterOf(m_seen, what.cluster, what.node);
    if (what.kind == ActionKind::VerifyNode && !restarts(step, what.node))
        what.value = restartLater;
    if (what.kind == ActionKind::VerifyNode && what.levels.isEmpty()) {
        what.instances.clear();
        for (const Phase &other : step.phases) { // what the step installed is what has to be there
            for (const PlanAction &install : other.actions) {
                if (install.kind == ActionKind::Install && sameName(install.node, what.node)) {
                    what.instances += install.instances;
                    what.levels += install.levels;
                }
            }
        }
    } else if (what.kind == ActionKind::Install) {
        intent.jobId = jobIdFor(step, phase, action, what.node);
        for (const QString &instance : what.instances) {
            const auto level = view::binaries(cluster, what.node, instance);
            intent.levelsBefore += level ? level->toString() : QString();
        }
    } else if (what.kind == ActionKind::SetPossibleOwners) {
        intent.expectCurrent = view::possibleOwners(cluster, what.group, what.resource).value_or(QStringList());
    } else if (what.kind == ActionKind::RestartNode) {
        intent.bootTimeBefore = view::node(cluster, what.node).value("bootTime"_L1).toString();
    }
    return intent;
}

} // namespace

Decision decide(const Plan &plan, const RunState &state, const HostView &seen, UtcMs now)
{
    return Decider(plan, state, seen, now).decide();
}

} // namespace pf
