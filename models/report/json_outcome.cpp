#include "report/json_common.h"
#include "report/runwords.h"
#include "report/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

QString runResultWord(RunResult result)
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
        break;
    }
    return u"aborted"_s;
}

QString phaseStateWord(PhaseState state)
{
    switch (state) {
    case PhaseState::Waiting:
        return u"waiting"_s;
    case PhaseState::Running:
        return u"running"_s;
    case PhaseState::Done:
        return u"done"_s;
    case PhaseState::Failed:
        return u"failed"_s;
    case PhaseState::Hold:
        return u"hold"_s;
    case PhaseState::Paused:
        return u"paused"_s;
    case PhaseState::Skipped:
        return u"skipped"_s;
    case PhaseState::Retrying:
        return u"retrying"_s;
    case PhaseState::NeedsInspection:
        break;
    }
    return u"needs-inspection"_s;
}

LaneRun laneOf(const Step &step, const StepRun &run, Lane lane)
{
    LaneRun result;
    int waiting = 0, done = 0, skipped = 0, total = 0;
    std::optional<PhaseState> telling; // the state that outranks waiting and done
    for (qsizetype i = 0; i < step.phases.size() && i < run.phases.size(); ++i) {
        if (step.phases[i].lane != lane)
            continue;
        const PhaseRun &phase = run.phases[i];
        ++total;
        result.expected = result.expected + step.phases[i].expected;
        if (phase.startedAt && (!result.startedAt || *phase.startedAt < *result.startedAt))
            result.startedAt = phase.startedAt;
        if (phase.endedAt && (!result.endedAt || *phase.endedAt > *result.endedAt))
            result.endedAt = phase.endedAt;
        if (phase.lastSignOfLife && (!result.lastSignOfLife || *phase.lastSignOfLife > *result.lastSignOfLife))
            result.lastSignOfLife = phase.lastSignOfLife;
        if (phase.percent >= 0)
            result.percent = phase.percent;
        if (!phase.note.isEmpty())
            result.note = phase.note;
        switch (phase.state) {
        case PhaseState::Waiting:
            ++waiting;
            break;
        case PhaseState::Done:
            ++done;
            break;
        case PhaseState::Skipped:
            ++skipped;
            break;
        default:
            telling = phase.state;
            break;
        }
    }
    result.planned = total > 0;
    if (telling)
        result.state = *telling;
    else if (total == 0 || waiting == total)
        result.state = PhaseState::Waiting;
    else if (waiting > 0)
        result.state = PhaseState::Running; // between two of its phases
    else
        result.state = done == 0 && skipped > 0 ? PhaseState::Skipped : PhaseState::Done;
    if (result.state != PhaseState::Done && result.state != PhaseState::Skipped)
        result.endedAt.reset();
    return result;
}

QList<LevelChange> levelChanges(const Plan &plan, const RunState &run)
{
    QList<LevelChange> changes;
    for (const ClusterStart &start : plan.start) {
        for (const auto &[key, build] : start.levels) {
            const auto at = key.lastIndexOf(u'@');
            const QString instance = key.left(at), node = key.mid(at + 1);
            LevelChange change{start.cluster, instance, node, build, build};
            for (const LevelSeen &level : run.levels) {
                if (level.cluster.compare(start.cluster, Qt::CaseInsensitive) == 0 &&
                    level.instance.compare(instance, Qt::CaseInsensitive) == 0 && level.node.compare(node, Qt::CaseInsensitive) == 0)
                    change.after = level.build;
            }
            changes.append(change);
        }
    }
    return changes;
}

namespace report {

QJsonObject outcomeJson(const Plan &plan, const RunState &run)
{
    auto timeOrNull = [](const std::optional<UtcMs> &time) { return time ? QJsonValue(time->toString()) : QJsonValue(); };
    QJsonArray steps;
    for (const Step &step : plan.steps) {
        const auto state = std::find_if(run.steps.begin(), run.steps.end(), [&](const StepRun &s) { return s.id == step.id; });
        if (state == run.steps.end())
            continue;
        QJsonObject lanes;
        DurationRange expected;
        for (const Lane lane : {Lane::Drain, Lane::Stop, Lane::Patch, Lane::Restart, Lane::Verify}) {
            const LaneRun laneRun = laneOf(step, *state, lane);
            if (laneRun.planned)
                lanes[laneWord(lane)] = phaseStateWord(laneRun.state);
            expected = expected + laneRun.expected;
        }
        steps.append(QJsonObject{
            {u"id"_s, step.id},
            {u"seq"_s, step.seq},
            {u"kind"_s, stepKindWord(step.kind)},
            {u"node"_s, step.node},
            {u"state"_s, phaseStateWord(state->state)},
            {u"lanes"_s, lanes},
            {u"startedAt"_s, timeOrNull(state->startedAt)},
            {u"endedAt"_s, timeOrNull(state->endedAt)},
            {u"expectedMs"_s, rangeJson(expected)},
            {u"actualMs"_s, state->startedAt && state->endedAt ? QJsonValue(*state->endedAt - *state->startedAt) : QJsonValue()}});
    }
    QJsonArray levels, outages, debts;
    for (const LevelChange &change : levelChanges(plan, run))
        levels.append(QJsonObject{{u"cluster"_s, change.cluster},
                                  {u"instance"_s, change.instance},
                                  {u"node"_s, change.node},
                                  {u"before"_s, change.before},
                                  {u"after"_s, change.after}});
    for (const Outage &outage : run.outages)
        outages.append(QJsonObject{{u"instance"_s, outage.instance},
                                   {u"startedAt"_s, outage.startedAt.toString()},
                                   {u"ms"_s, outage.ms},
                                   {u"planned"_s, outage.planned}});
    int restored = 0;
    for (const Debt &debt : run.ledger) {
        if (!debt.open()) {
            ++restored;
            continue;
        }
        debts.append(QJsonObject{{u"object"_s, debt.object.path},
                                 {u"name"_s, debt.name},
                                 {u"before"_s, debt.before},
                                 {u"now"_s, debt.now},
                                 {u"rule"_s, debt.blockedBy}});
    }
    QJsonObject object = headed("outcome");
    object[u"run"_s] = run.run;
    object[u"planHash"_s] = planHash(plan);
    object[u"result"_s] = runResultWord(run.result);
    object[u"startedAt"_s] = timeOrNull(run.startedAt);
    object[u"endedAt"_s] = timeOrNull(run.endedAt);
    object[u"steps"_s] = steps;
    object[u"levels"_s] = levels;
    object[u"outages"_s] = outages;
    object[u"ledger"_s] = QJsonObject{{u"changed"_s, run.ledger.size()}, {u"restored"_s, restored}, {u"debts"_s, debts}};
    return object;
}

QString outcomeText(const Plan &plan, const RunState &run)
{
    QString out = text(msg("report.outcome.line", {run.run, runResultWord(run.result)})) + u'\n';
    for (const Step &step : plan.steps) {
        const auto state = std::find_if(run.steps.begin(), run.steps.end(), [&](const StepRun &s) { return s.id == step.id; });
        if (state != run.steps.end())
            out += u"%1  %2  %3  %4\n"_s.arg(step.seq, 3).arg(step.id, text(step.title), phaseStateWord(state->state));
    }
    for (const Outage &outage : run.outages)
        out += text(msg("report.plan.outage-was", {ObjectRef::fromPath(outage.instance), DurationMs{outage.ms}})) + u'\n';
    int open = 0;
    for (const Debt &debt : run.ledger)
        open += debt.open() ? 1 : 0;
    out += text(msg("report.outcome.ledger", {qint64(run.ledger.size()), qint64(run.ledger.size() - open), qint64(open)})) + u'\n';
    return out;
}

} // namespace report

} // namespace pf
