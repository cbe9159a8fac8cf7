// The first and the last step of a cluster's plan: what is saved and changed before anything moves, and what is put back (F-14, W-16).
#include "planning/clusterplanner.h"

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;
using world::NodeSet;

void ClusterPlanner::saveSettings()
{
    QList<PlanAction> changes;
    QList<Setting> changed;
    for (const auto &fci : m_fcis) {
        if (!fci.wanted)
            continue;
        const QString owners = names(fci.saved).join(u", "_s);
        m_saved.append({ObjectRef::group(m_cluster.name, groupName(fci.role)), u"possibleOwners"_s, owners, {}, owners});
    }
    for (size_t r = 0; r < m_start.roles.size(); ++r) {
        if (!m_start.roles[r].autoFailback) // W-16
            continue;
        PlanAction a = action(ActionKind::SetAutoFailback);
        a.group = groupName(static_cast<int>(r));
        a.value = u"0"_s;
        changes.append(a);
        changed.append({ObjectRef::group(m_cluster.name, a.group), u"autoFailback"_s, u"1"_s, u"0"_s, u"1"_s});
    }
    for (const auto &fci : m_fcis) {
        // F-10, C-27. A time-out that was not reported could not be put back: it stays.
        if (!fci.wanted || !fci.pendingTimeoutMs || *fci.pendingTimeoutMs >= m_policy.pendingTimeoutMs)
            continue;
        PlanAction a = action(ActionKind::SetPendingTimeout);
        a.group = groupName(fci.role);
        a.resource = fci.timeoutResource;
        a.value = QString::number(m_policy.pendingTimeoutMs);
        changes.append(a);
        const QString before = QString::number(*fci.pendingTimeoutMs);
        changed.append({ObjectRef::group(m_cluster.name, a.group), u"pendingTimeout"_s, before, a.value, before});
    }
    m_saved += changed;
    const Message title = m_saved.isEmpty() ? msg("plan.step.save-state", {m_cluster.name})
                                            : msg("plan.step.save-settings", {qint64(m_saved.size()), qint64(changed.size())});
    m_builder.begin(StepKind::SaveSettings, m_cluster.name, {}, {}, title);
    if (changed.isEmpty()) {
        m_builder.reason("F-14", "plan.reason.saved-first");
    } else {
        const bool failback = changed.first().name == "autoFailback"_L1;
        const bool timeout = changed.last().name == "pendingTimeout"_L1;
        if (failback)
            m_builder.reason("W-16", "plan.reason.no-failback");
        if (timeout)
            m_builder.reason("F-10", "plan.reason.time-outs");
    }
    for (const auto &setting : changed)
        m_builder.setting(setting);
    m_builder.phase(Lane::Drain, u"save"_s, QList<PlanAction>{action(ActionKind::SaveSnapshot)} + changes);
    m_builder.end();
}

void ClusterPlanner::putBack()
{
    m_builder.begin(StepKind::PutBack, m_cluster.name, {}, {}, m_saved.isEmpty() ? msg("plan.step.check") : msg("plan.step.put-back"));
    QList<PlanAction> actions;
    for (const auto &fci : m_fcis) {
        if (!fci.wanted)
            continue;
        const ObjectRef group = ObjectRef::group(m_cluster.name, groupName(fci.role));
        const NodeSet current = now().roles[static_cast<size_t>(fci.role)].possible;
        // F-11, F-19: a node that stayed behind must not take the instance over; that is a planned debt.
        const auto &instance = now().instances[static_cast<size_t>(fci.index)];
        NodeSet older = 0;
        for (int n = 0; n < now().nodes; ++n) {
            if (has(instance.installed, n) && instance.binary[static_cast<size_t>(n)] < instance.running)
                older |= bit(n);
        }
        const NodeSet to = fci.saved & ~older;
        if (to != current)
            actions.append(ownersAction(fci, to));
        for (auto &setting : m_saved) {
            if (setting.object == group && setting.name == "possibleOwners"_L1) {
                setting.after = names(to).join(u", "_s);
                m_builder.setting({group, setting.name, names(fci.saved).join(u", "_s), names(current).join(u", "_s), setting.after});
            }
        }
    }
    for (auto &setting : m_saved) {
        if (setting.name == "possibleOwners"_L1)
            continue;
        const bool failback = setting.name == "autoFailback"_L1;
        PlanAction a = action(failback ? ActionKind::SetAutoFailback : ActionKind::SetPendingTimeout);
        a.group = setting.object.name();
        a.value = setting.before;
        for (const auto &fci : m_fcis) {
            if (!failback && groupName(fci.role) == a.group)
                a.resource = fci.timeoutResource;
        }
        actions.append(a);
        m_builder.setting({setting.object, setting.name, setting.before, setting.during, setting.after});
    }
    if (!m_saved.isEmpty())
        m_builder.reason("F-14", "plan.reason.as-saved");
    m_builder.reason("C-82", "plan.reason.check-all");
    m_builder.phase(Lane::Verify, u"put-back"_s, actions);
    m_builder.phase(Lane::Verify, u"verify"_s, {action(ActionKind::VerifyCluster)});
    m_builder.end();
}

} // namespace pf
