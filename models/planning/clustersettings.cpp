// The first and the last step of a cluster's plan: what is saved and changed before anything moves, and what is put back (F-14, W-16).
#include "planning/clusterplanner.h"

#include <algorithm>

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
        if (!fci.editsOwners())
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
    saveGroupSettings(changes, changed);
    m_saved += changed;
    const Message title = m_saved.isEmpty() ? msg("plan.step.save-state", {m_cluster.name})
                                            : msg("plan.step.save-settings", {qint64(m_saved.size()), qint64(changed.size())});
    m_builder.begin(StepKind::SaveSettings, m_cluster.name, {}, {}, title);
    if (changed.isEmpty()) {
        m_builder.reason("F-14", "plan.reason.saved-first");
    } else {
        const auto has = [&](QLatin1StringView name) {
            return std::any_of(changed.begin(), changed.end(), [name](const Setting &s) { return s.name == name; });
        };
        if (has("autoFailback"_L1))
            m_builder.reason("W-16", "plan.reason.no-failback");
        if (has("pendingTimeout"_L1))
            m_builder.reason("F-10", "plan.reason.time-outs");
        if (has("failoverMode"_L1))
            m_builder.reason("A-2", "plan.reason.manual-failover");
        if (has("requiredSecondaries"_L1))
            m_builder.reason("A-7", "plan.reason.fewer-secondaries");
        if (has("backupPreference"_L1))
            m_builder.reason("A-10", "plan.reason.backups-on-primary");
    }
    if (m_mailbox)
        m_builder.reason("X-2", "plan.reason.back-up-mailbox", {m_mailbox->name});
    for (const auto &setting : changed)
        m_builder.setting(setting);
    m_builder.phase(Lane::Drain, u"save"_s, QList<PlanAction>{action(ActionKind::SaveSnapshot)} + changes);
    m_builder.phase(Lane::Drain, u"wait-sync"_s, allInStep());
    m_builder.end();
}

/// F-11, F-19: a node that stayed behind must not take the instance over; that is a planned debt.
void ClusterPlanner::putBackOwners(QList<PlanAction> &actions)
{
    for (const auto &fci : m_fcis) {
        if (!fci.editsOwners())
            continue;
        const ObjectRef group = ObjectRef::group(m_cluster.name, groupName(fci.role));
        const NodeSet current = now().roles[static_cast<size_t>(fci.role)].possible;
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
}

PlanAction ClusterPlanner::restoring(const Setting &setting) const
{
    static const QList<QPair<QString, ActionKind>> kinds{
        {u"autoFailback"_s, ActionKind::SetAutoFailback},    {u"pendingTimeout"_s, ActionKind::SetPendingTimeout},
        {u"failoverMode"_s, ActionKind::SetFailoverMode},    {u"availabilityMode"_s, ActionKind::SetAvailabilityMode},
        {u"requiredSecondaries"_s, ActionKind::SetRequired}, {u"backupPreference"_s, ActionKind::SetBackupPreference}};
    const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const auto &k) { return k.first == setting.name; });
    Q_ASSERT(it != kinds.end());
    PlanAction a = action(it->second);
    a.value = setting.before;
    a.group = setting.object.name();
    if (setting.object.kind == ObjectKind::Replica) {
        a.group = setting.object.part(u"ag");
        a.resource = setting.object.name();
    }
    for (const auto &fci : m_fcis) {
        if (a.kind == ActionKind::SetPendingTimeout && groupName(fci.role) == a.group)
            a.resource = fci.timeoutResource;
    }
    return a;
}

void ClusterPlanner::putBack()
{
    m_builder.begin(StepKind::PutBack, m_cluster.name, {}, {}, m_saved.isEmpty() ? msg("plan.step.check") : msg("plan.step.put-back"));
    QList<PlanAction> actions;
    putBackOwners(actions);
    // A replica is asynchronous again before its failover mode comes back: automatic failover is for synchronous ones only.
    const auto restore = [&](bool modes) {
        for (const auto &setting : m_saved) {
            if (setting.name == "possibleOwners"_L1 || (setting.name == "availabilityMode"_L1) != modes)
                continue;
            actions.append(restoring(setting));
            m_builder.setting({setting.object, setting.name, setting.before, setting.during, setting.after});
        }
    };
    restore(true);
    restore(false);
    if (!m_saved.isEmpty())
        m_builder.reason("F-14", "plan.reason.as-saved");
    m_builder.reason("C-82", "plan.reason.check-all");
    m_builder.phase(Lane::Verify, u"put-back"_s, actions);
    m_builder.phase(Lane::Verify, u"verify"_s, {action(ActionKind::VerifyCluster)});
    m_builder.end();
}

} // namespace pf
