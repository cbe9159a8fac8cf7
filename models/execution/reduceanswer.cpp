#include "base/json.h"
#include "base/names.h"
#include "execution/reducer.h"
#include "execution/runlog.h"
#include "execution/settings.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

void Reducer::intent()
{
    std::optional<Intent> intent = intentFromJson(m_body);
    if (!intent)
        return;
    intent->seq = m_event.seq;
    m_state.pending = std::move(intent);
    m_state.crashFound = false;
}

void Reducer::result()
{
    if (!m_state.pending)
        return;
    const Intent pending = *m_state.pending;
    m_state.pending.reset();
    applyAnswer(pending, m_body.value("ok"_L1).toBool());
}

void Reducer::classified()
{
    if (!m_state.pending)
        return;
    const Intent pending = *m_state.pending;
    m_state.pending.reset();
    m_state.crashFound = false;
    if (text("verdict"_L1) == "done"_L1) {
        applyAnswer(pending, true);
    } else if (text("verdict"_L1) == "unknown"_L1) {
        m_state.failure = msg("execution.needs-inspection", {subjectOf(pending.what)});
        if (m_state.phase == RunPhase::Aborting)
            return; // what can be put back is put back all the same
        m_state.phase = RunPhase::NeedsInspection;
        if (PhaseRun *phase = currentPhase()) {
            phase->state = PhaseState::NeedsInspection;
            phase->note = m_state.failure;
            findStep(m_state.currentStep)->state = PhaseState::NeedsInspection;
        }
    }
}

void Reducer::applyAnswer(const Intent &pending, bool ok)
{
    const QJsonObject data = m_body.value("data"_L1).toObject();
    applyData(pending, data);
    if (ok && pending.verb == "takeLock"_L1)
        m_state.locks += pending.what.cluster;
    if (pending.verb == "releaseLock"_L1) // an answer of either kind: the lock expires by itself
        m_state.locks.removeAll(pending.what.cluster);
    if (!ok && pending.verb == "takeLock"_L1) {
        m_state.failure = failureMessage(pending, m_body);
        if (m_state.phase != RunPhase::Aborting)
            m_state.phase = RunPhase::Failed;
    }
    if (!pending.verb.isEmpty())
        return;

    for (const SettingChange &change : settingChanges(pending.what, {})) {
        for (Debt &debt : m_state.ledger) {
            if (!debt.open() || !(debt.object == change.object) || debt.name != change.name)
                continue;
            if (ok)
                debt.now = change.value;
            else if (pending.restoring)
                ++debt.failedRestores;
        }
    }
    if (pending.restoring)
        return;
    m_state.actionError = ok ? levelProblem(pending.what, data) : failureMessage(pending, m_body);
    if (m_state.actionError.isEmpty())
        m_state.currentAction = pending.action + 1;
    if (PhaseRun *phase = currentPhase(); phase && ok) {
        if (const Message note = resultNote(data); !note.isEmpty())
            phase->note = note;
    }
}

void Reducer::applyData(const Intent &pending, const QJsonObject &data)
{
    for (const QJsonValue &value : data.value("outages"_L1).toArray()) {
        const QJsonObject outage = value.toObject();
        const auto start = UtcMs::fromString(outage.value("startedAt"_L1).toString());
        const qint64 ms = outage.value("ms"_L1).toInteger(-1);
        if (start && ms >= 0)
            m_state.outages += Outage{outage.value("instance"_L1).toString(), *start, ms, outage.value("planned"_L1).toBool(true)};
    }
    const QJsonObject levels = data.value("levels"_L1).toObject();
    for (auto it = levels.begin(); it != levels.end(); ++it) {
        const LevelSeen seen{pending.what.cluster, pending.what.node, it.key(), it.value().toString(), m_event.utc};
        const auto same = std::find_if(m_state.levels.begin(), m_state.levels.end(), [&](const LevelSeen &l) {
            return sameName(l.cluster, seen.cluster) && sameName(l.node, seen.node) && sameName(l.instance, seen.instance);
        });
        if (same == m_state.levels.end())
            m_state.levels += seen;
        else
            *same = seen;
    }
}

Message Reducer::levelProblem(const PlanAction &action, const QJsonObject &data) const
{
    if (action.kind != ActionKind::VerifyNode)
        return {};
    const QJsonObject levels = data.value("levels"_L1).toObject();
    for (qsizetype i = 0; i < std::min(action.instances.size(), action.levels.size()); ++i) {
        std::optional<Version> seen;
        for (auto it = levels.begin(); it != levels.end(); ++it) {
            if (sameName(it.key(), action.instances[i]))
                seen = Version::fromString(it.value().toString());
        }
        const std::optional<Version> target = Version::fromString(action.levels[i]);
        if (!seen)
            return msg("execution.level-unknown", {action.instances[i], action.node, action.levels[i]});
        if (!target || !sameBuild(*seen, *target))
            return msg("execution.level-wrong", {action.instances[i], action.node, seen->toString(), action.levels[i]});
    }
    return {};
}

} // namespace pf
