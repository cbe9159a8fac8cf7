// Availability groups in a plan (section 3): which are touched, what is set meanwhile, and the fail-over itself.
#include "base/names.h"
#include "planning/clusterplanner.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;

namespace {

ObjectRef replicaRef(const Cluster &cluster, const AvailabilityGroup &group, const AgReplica &replica)
{
    const auto escaped = [](QString name) { return name.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s); };
    return ObjectRef::fromPath(u"cluster/%1/ag/%2/replica/%3"_s.arg(escaped(cluster.name), escaped(group.name), escaped(replica.instance)));
}

QString modeWord(AvailabilityMode mode)
{
    return mode == AvailabilityMode::Synchronous ? u"Synchronous"_s : u"Asynchronous"_s;
}

} // namespace

void ClusterPlanner::readGroups()
{
    for (const auto &group : m_cluster.availabilityGroups) {
        Ag ag;
        ag.group = &group;
        ag.index = groupIndex(m_names, group.name);
        const auto &start = m_start.availabilityGroups[static_cast<size_t>(ag.index)];
        ag.homeReplica = static_cast<int>(start.primary);
        ag.home = world::primaryNode(m_start, start);
        for (int r = 0; r < static_cast<int>(start.replicas.size()); ++r) {
            for (int n = 0; n < m_start.nodes; ++n)
                ag.touched = ag.touched || (has(m_todo, n) && replicaOn(ag, r, n));
        }
        m_groups.append(ag);
    }
}

/// The replica's instance is installed on the node: its own node, or one of the nodes of its failover cluster instance.
bool ClusterPlanner::replicaOn(const Ag &ag, int replica, int node) const
{
    const int instance = m_start.availabilityGroups[static_cast<size_t>(ag.index)].replicas[static_cast<size_t>(replica)].instance;
    return instance >= 0 && has(m_start.instances[static_cast<size_t>(instance)].installed, node);
}

QList<const ClusterPlanner::Ag *> ClusterPlanner::primariesOn(int node) const
{
    QList<const Ag *> out;
    for (const auto &ag : m_groups) {
        const auto &group = now().availabilityGroups[static_cast<size_t>(ag.index)];
        if (group.primary < 0 || world::primaryNode(now(), group) != node)
            continue;
        const int instance = group.replicas[static_cast<size_t>(group.primary)].instance;
        if (now().instances[static_cast<size_t>(instance)].role < 0) // a clustered one moves with its role
            out.append(&ag);
    }
    return out;
}

/// remote before local, asynchronous before synchronous, the automatic partner last. The highest rank on the node counts.
int ClusterPlanner::replicaRank(int node) const
{
    int rank = 0;
    for (const auto &ag : m_groups) {
        for (int r = 0; r < ag.group->replicas.size(); ++r) {
            const auto &replica = ag.group->replicas.at(r);
            if (!replicaOn(ag, r, node))
                continue;
            const bool local = siteOf(node) == siteOf(ag.home);
            const bool sync = replica.mode == AvailabilityMode::Synchronous;
            rank = std::max(rank, 1 + (local ? 4 : 0) + (sync ? 2 : 0) + (replica.failover == FailoverMode::Automatic ? 1 : 0));
        }
    }
    return rank;
}

/// how many synchronous secondaries are left while one of them is out. One whose node is down counts for nothing.
int ClusterPlanner::secondariesNeeded(const Ag &ag) const
{
    const auto &group = m_start.availabilityGroups[static_cast<size_t>(ag.index)];
    int sync = 0;
    for (int r = 0; r < static_cast<int>(group.replicas.size()); ++r) {
        const auto &replica = group.replicas[static_cast<size_t>(r)];
        sync += r != group.primary && replica.synchronous && world::replicaRuns(m_start, replica) ? 1 : 0;
    }
    return std::max(0, sync - 1);
}

/// what must not act by itself or stop commits while replicas are out.
void ClusterPlanner::saveGroupSettings(QList<PlanAction> &changes, QList<Setting> &changed)
{
    const auto change = [&](ActionKind kind, const AvailabilityGroup &group, const QString &replica, const Setting &setting) {
        PlanAction a = action(kind);
        a.group = group.name;
        a.resource = replica;
        a.value = setting.during;
        changes.append(a);
        changed.append(setting);
    };
    for (const auto &ag : m_groups) {
        if (!ag.touched)
            continue;
        const AvailabilityGroup &group = *ag.group;
        const ObjectRef ref = ObjectRef::group(m_cluster.name, group.name);
        for (const auto &replica : group.replicas) {
            if (replica.failover == FailoverMode::Automatic)
                change(ActionKind::SetFailoverMode, group, replica.instance,
                       {replicaRef(m_cluster, group, replica), u"failoverMode"_s, u"Automatic"_s, u"Manual"_s, u"Automatic"_s});
        }
        const int left = secondariesNeeded(ag);
        if (group.requiredSecondaries.value_or(0) > left) {
            const QString before = QString::number(*group.requiredSecondaries);
            change(ActionKind::SetRequired, group, {}, {ref, u"requiredSecondaries"_s, before, QString::number(left), before});
        }
        const QString &backup = group.backupPreference;
        if (!backup.isEmpty() && backup.compare("PRIMARY"_L1, Qt::CaseInsensitive) != 0)
            change(ActionKind::SetBackupPreference, group, {}, {ref, u"backupPreference"_s, backup, u"PRIMARY"_s, backup});
    }
}

/// the asynchronous replica, and the primary, are synchronous for as long as the fail-over and the way back take.
QList<PlanAction> ClusterPlanner::toSynchronous(const Ag &ag, int replica)
{
    QList<PlanAction> out;
    const auto &world = now().availabilityGroups[static_cast<size_t>(ag.index)];
    for (const int r : {static_cast<int>(world.primary), replica}) {
        const auto &which = ag.group->replicas.at(r);
        if (world.replicas[static_cast<size_t>(r)].synchronous)
            continue;
        PlanAction a = action(ActionKind::SetAvailabilityMode);
        a.group = ag.group->name;
        a.resource = which.instance;
        a.value = modeWord(AvailabilityMode::Synchronous);
        out.append(a);
        const Setting setting{replicaRef(m_cluster, *ag.group, which), u"availabilityMode"_s, modeWord(which.mode), a.value,
                              modeWord(which.mode)};
        m_builder.setting(setting);
        if (!m_saved.contains(setting))
            m_saved.append(setting);
    }
    return out;
}

/// The fail-over by T-SQL on the target, after every database there is synchronized.
void ClusterPlanner::moveGroup(const Ag &ag, int replica, const char *rule, const char *reason)
{
    const auto &before = now().availabilityGroups[static_cast<size_t>(ag.index)];
    const int from = world::primaryNode(now(), before);
    const int to = world::nodeOf(now(), before.replicas[static_cast<size_t>(replica)].instance);
    const QString name = ag.group->name;
    m_builder.begin(StepKind::MoveRoles, m_cluster.name, nodeName(to), name,
                    msg("plan.step.fail-over", {name, nodeName(from), nodeName(to)}));
    m_builder.reason(rule, reason, {name});
    m_builder.reason("A-4", "plan.reason.synchronized-first", {name, nodeName(to)});
    m_builder.outage(ObjectRef::group(m_cluster.name, name), groupOutage());
    const auto modes = toSynchronous(ag, replica);
    if (!modes.isEmpty()) {
        m_builder.reason("A-5", "plan.reason.sync-for-failover", {name});
        for (auto &own : m_groups)
            own.madeSynchronous = own.madeSynchronous || own.index == ag.index;
    }
    PlanAction wait = action(ActionKind::AwaitSync, to);
    wait.group = name;
    wait.resource = ag.group->replicas.at(replica).instance;
    PlanAction failOver = wait;
    failOver.kind = ActionKind::FailOverGroup;
    PlanAction verify = action(ActionKind::VerifyCluster);
    verify.group = name;
    m_builder.phase(Lane::Drain, u"set-modes"_s, modes);
    m_builder.phase(Lane::Drain, u"wait-sync"_s, {wait});
    m_builder.phase(Lane::Drain, u"fail-over"_s, {failOver});
    m_builder.phase(Lane::Verify, u"verify"_s, {verify});
    m_builder.end();
    const bool updated = !has(m_todo, to);
    for (const auto &database : ag.group->databases) {
        if (updated && (database.cdc.value_or(false) || database.replicated.value_or(false)))
            handWork("A-16", msg("plan.step.vupgrade", {database.name, nodeName(to)}), name + u'|' + database.name);
    }
}

/// what is behind before the first node goes out would count for nothing while it is out.
QList<PlanAction> ClusterPlanner::allInStep() const
{
    QList<PlanAction> out;
    for (const auto &ag : m_groups) {
        const auto &group = now().availabilityGroups[static_cast<size_t>(ag.index)];
        for (int r = 0; r < static_cast<int>(group.replicas.size()); ++r) {
            if (!ag.touched || r == group.primary || group.replicas[static_cast<size_t>(r)].caughtUp)
                continue;
            PlanAction wait = action(ActionKind::AwaitSync, world::nodeOf(now(), group.replicas[static_cast<size_t>(r)].instance));
            wait.group = ag.group->name;
            wait.resource = ag.group->replicas.at(r).instance;
            out.append(wait);
        }
    }
    return out;
}

/// SSISDB cannot be updated inside an availability group. A person takes it out before and puts it back after.
void ClusterPlanner::specialDatabases(bool before)
{
    for (const auto &ag : m_groups) {
        for (const auto &database : ag.group->databases) {
            if (ag.touched && sameName(database.name, u"SSISDB"_s))
                handWork("A-16", msg(before ? "plan.step.take-out" : "plan.step.put-in", {database.name, ag.group->name}),
                         ag.group->name + (before ? u"|out"_s : u"|in"_s));
        }
    }
}

/// What may be waited for and what never comes, told before anything starts.
void ClusterPlanner::groupObstacles(QList<RefusedItem> &out) const
{
    for (const auto &ag : m_groups) {
        const ObjectRef ref = ObjectRef::group(m_cluster.name, ag.group->name);
        const auto &replicas = ag.group->replicas;
        if (!ag.touched)
            continue;
        if (ag.group->clusterType.value_or(ClusterType::Wsfc) != ClusterType::Wsfc) {
            out.append(refusal("A-19", ref, msg("plan.refuse.cluster-type", {ref})));
            continue;
        }
        if (ag.home < 0) {
            out.append(refusal("A-2", ref, msg("plan.refuse.no-primary", {ref}), {msg("plan.cure.read-again")}));
            continue;
        }
        const auto &world = m_start.availabilityGroups[static_cast<size_t>(ag.index)];
        const auto unread = std::find_if(world.replicas.begin(), world.replicas.end(), [](const auto &r) { return r.instance < 0; });
        if (unread != world.replicas.end()) {
            const QString &replica = replicas.at(unread - world.replicas.begin()).instance;
            out.append(refusal("F-4", ref, msg("plan.refuse.replica-unknown", {ref, replica}), {msg("plan.cure.read-again")}));
            continue;
        }
        if (ag.group->requiredSecondaries.value_or(0) > secondariesNeeded(ag) && !m_policy.acceptFewerSecondaries)
            out.append(refusal(
                "A-7", ref,
                msg("plan.refuse.required-secondaries", {ref, qint64(*ag.group->requiredSecondaries), qint64(secondariesNeeded(ag))}),
                {msg("plan.cure.accept-fewer", {ag.group->name}), msg("plan.cure.more-replicas", {ag.group->name})}));
        const bool clustered =
            m_start.instances[static_cast<size_t>(world.replicas[static_cast<size_t>(ag.homeReplica)].instance)].role >= 0;
        if (clustered || !has(m_todo, ag.home))
            continue; // the primary need not leave its instance, or its node stays as it is
        const auto sync = std::count_if(replicas.begin(), replicas.end(),
                                        [](const AgReplica &r) { return !r.primary && r.mode == AvailabilityMode::Synchronous; });
        if (replicas.size() < 2 && !m_policy.acceptFullOutage)
            out.append(refusal("F-25", ref, msg("plan.refuse.single-replica", {ref}),
                               {msg("plan.cure.accept-outage", {ag.group->name}), msg("plan.cure.more-replicas", {ag.group->name})}));
        else if (replicas.size() >= 2 && sync == 0 && !m_policy.acceptSyncSwitch)
            out.append(refusal("A-5", ref, msg("plan.refuse.async-only", {ref}), {msg("plan.cure.accept-sync", {ag.group->name})}));
    }
}

} // namespace pf
