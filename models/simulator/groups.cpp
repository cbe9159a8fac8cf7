// Availability groups: modes, fail-over by T-SQL, and the wait until a replica has caught up (section 3).
#include "base/names.h"
#include "planning/scopeindex.h"
#include "simulator/catchup.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

Failure wrong(const QString &text)
{
    return {.code = u"E_ARGUMENT"_s, .message = text};
}

Failure noPrimary(const QString &ag)
{
    return {.code = u"E_NO_PRIMARY"_s, .message = u"no replica of %1 is primary"_s.arg(ag), .errorClass = u"A"_s};
}

/// One change of agSetModes as an action of the cluster's rules.
struct Change
{
    world::Action action{};
    QString name{}; ///< of the replica
};

/// nullopt = something in the list is not known. An automatic replica is synchronous, and none is on a failover cluster instance.
std::optional<QList<Change>> readReplicas(const AvailabilityGroup &ag, const QJsonArray &list)
{
    QList<Change> changes;
    for (const QJsonValueConstRef value : list) {
        QJsonObject item = value.toObject();
        const QString name = item.take("name"_L1).toString();
        const QString availability = item.take("availability"_L1).toString();
        const QString failover = item.take("failover"_L1).toString();
        const auto it = std::ranges::find_if(ag.replicas, [&](const AgReplica &r) { return sameName(r.instance, name); });
        if (it == ag.replicas.end() || !item.isEmpty())
            return std::nullopt;
        const auto add = [&](world::Verb verb, const QString &word, const QString &on, const QString &off) {
            if (word.isEmpty())
                return true;
            Change change{.name = it->instance};
            change.action.verb = verb;
            change.action.replica = static_cast<std::int8_t>(it - ag.replicas.begin());
            change.action.flag = word == on;
            changes << change;
            return word == on || word == off;
        };
        if (!add(world::Verb::SetCommitMode, availability, u"Synchronous"_s, u"Asynchronous"_s) ||
            !add(world::Verb::SetFailoverMode, failover, u"Automatic"_s, u"Manual"_s))
            return std::nullopt;
        const bool synchronous = availability.isEmpty() ? it->mode == AvailabilityMode::Synchronous : availability == "Synchronous"_L1;
        const bool automatic = failover.isEmpty() ? it->failover == FailoverMode::Automatic : failover == "Automatic"_L1;
        if (automatic && (!synchronous || it->node.isEmpty()))
            return std::nullopt;
    }
    return changes;
}

} // namespace

AvailabilityGroup &Simulator::ag(const Op &op)
{
    Cluster *owner = cluster(argument(op, "cluster"));
    return *std::ranges::find_if(owner->availabilityGroups,
                                 [&](const AvailabilityGroup &a) { return sameName(a.name, argument(op, "ag")); });
}

Simulator::MaybeFailure Simulator::needAg(const Op &op, const char *replicaArgument)
{
    const Cluster *owner = cluster(argument(op, "cluster"));
    if (!owner)
        return Failure{.code = u"E_CLUSTER_NOT_FOUND"_s, .message = u"there is no cluster %1"_s.arg(argument(op, "cluster"))};
    const auto it =
        std::ranges::find_if(owner->availabilityGroups, [&](const AvailabilityGroup &a) { return sameName(a.name, argument(op, "ag")); });
    if (it == owner->availabilityGroups.end())
        return Failure{.code = u"E_AG_NOT_FOUND"_s, .message = u"there is no availability group %1"_s.arg(argument(op, "ag"))};
    if (replicaArgument &&
        std::ranges::none_of(it->replicas, [&](const AgReplica &r) { return sameName(r.instance, argument(op, replicaArgument)); }))
        return Failure{.code = u"E_REPLICA_NOT_FOUND"_s, .message = u"%1 has no replica %2"_s.arg(it->name, argument(op, replicaArgument))};
    return std::nullopt;
}

Simulator::MaybeFailure Simulator::beginModes(Op &op)
{
    if (auto failure = needAg(op, nullptr))
        return failure;
    const AvailabilityGroup &group = ag(op);
    if (!readReplicas(group, op.args.value("replicas"_L1).toArray()))
        return wrong(u"a replica or its modes are not possible"_s);
    const QJsonValue required = op.args.value("requiredSecondaries"_L1);
    if (!required.isUndefined() && (!required.isDouble() || required.toInt(-1) < 0 || required.toInt() >= group.replicas.size()))
        return wrong(u"requiredSecondaries is a number below that of the replicas"_s);
    static const QStringList preferences{u"PRIMARY"_s, u"SECONDARY_ONLY"_s, u"SECONDARY"_s, u"NONE"_s};
    const QString preference = argument(op, "backupPreference");
    if (!preference.isEmpty() && !preferences.contains(preference, Qt::CaseInsensitive))
        return wrong(u"backupPreference is one of %1"_s.arg(preferences.join(u", "_s)));
    const WorldMap map = mapCluster(m_state, *cluster(argument(op, "cluster")));
    const int index = groupIndex(map.scope.clusters[0], group.name);
    if (!map.cluster().availabilityGroups[size_t(index)].online) // the catalogue is changed on the primary
        return noPrimary(group.name);
    return std::nullopt;
}

Simulator::Outcome Simulator::finishModes(Op &op)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    const AvailabilityGroup before = ag(op);
    QList<Change> changes = readReplicas(before, op.args.value("replicas"_L1).toArray()).value_or(QList<Change>());
    if (op.args.contains("requiredSecondaries"_L1)) {
        Change change;
        change.action.verb = world::Verb::SetRequired;
        change.action.value = static_cast<std::uint8_t>(op.args.value("requiredSecondaries"_L1).toInt());
        changes << change;
    }
    for (Change &change : changes) {
        change.action.group = static_cast<std::int16_t>(groupIndex(mapCluster(m_state, owner).scope.clusters[0], before.name));
        const auto chosen = choose(owner, change.action, op);
        if (!chosen)
            return {.changed = false, .data = {}, .failure = chosen.error()};
        writeBack(m_state, owner, chosen->map, chosen->after);
    }
    AvailabilityGroup &after = ag(op);
    const QString preference = argument(op, "backupPreference");
    if (!preference.isEmpty() && after.backupPreference.compare(preference, Qt::CaseInsensitive) != 0)
        after.backupPreference = preference;
    return {.changed = !(before == after), .data = {}, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginFailover(Op &op)
{
    if (auto failure = needAg(op, "target"))
        return failure;
    Cluster &owner = *cluster(argument(op, "cluster"));
    const WorldMap map = mapCluster(m_state, owner);
    world::Action action{.verb = world::Verb::FailOverGroup, .levels = {}};
    action.group = static_cast<std::int16_t>(groupIndex(map.scope.clusters[0], argument(op, "ag")));
    action.replica = static_cast<std::int8_t>(replicaIndex(map.scope.clusters[0], action.group, argument(op, "target")));
    const world::AvailabilityGroup &group = map.cluster().availabilityGroups[size_t(action.group)];
    if (group.primary == action.replica && group.online) {
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
        return std::nullopt;
    }
    const auto chosen = choose(owner, action, op);
    if (!chosen) { // there is no way that loses data
        Failure failure = chosen.error();
        failure.errorClass = u"A"_s;
        return failure;
    }
    return std::nullopt;
}

Simulator::Outcome Simulator::finishFailover(Op &op)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    const QString name = ag(op).name;
    const QJsonObject data{{"primary"_L1, argument(op, "target")}};
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = data, .failure = {}};
    const WorldMap map = mapCluster(m_state, owner);
    world::Action action{.verb = world::Verb::FailOverGroup, .levels = {}};
    action.group = static_cast<std::int16_t>(groupIndex(map.scope.clusters[0], name));
    action.replica = static_cast<std::int8_t>(replicaIndex(map.scope.clusters[0], action.group, argument(op, "target")));
    const auto chosen = choose(owner, action, op);
    if (!chosen)
        return {.changed = false, .data = {}, .failure = chosen.error()};
    writeBack(m_state, owner, chosen->map, chosen->after);
    Outcome outcome{.changed = true, .data = data, .failure = {}};
    outcome.data.insert("outages"_L1, outagesAt({ObjectRef::group(owner.name, name).path}, op.startedAt, op.endsAt - op.startedAt, true));
    outcome.data.insert("seconds"_L1, (op.endsAt - op.startedAt) / 1000);
    return outcome;
}

Simulator::MaybeFailure Simulator::beginSync(Op &op)
{
    if (auto failure = needAg(op, "target"))
        return failure;
    const Cluster &owner = *cluster(argument(op, "cluster"));
    const UtcMs now = op.startedAt;
    if (replicaCaughtUp(m_state, owner, argument(op, "ag"), argument(op, "target"))) {
        op.endsAt = now + lookMs;
        return std::nullopt;
    }
    const auto there = m_state.caughtUpAt.constFind(replicaKey(owner.name, argument(op, "ag"), argument(op, "target")));
    const UtcMs limit = now + op.timeoutMs;
    op.endsAt = there == m_state.caughtUpAt.constEnd() ? limit : std::min(std::max(*there, now + lookMs), limit);
    return std::nullopt;
}

Simulator::Outcome Simulator::finishSync(Op &op)
{
    const Cluster &owner = *cluster(argument(op, "cluster"));
    if (replicaCaughtUp(m_state, owner, argument(op, "ag"), argument(op, "target")))
        return {.changed = false, .data = {{"ready"_L1, true}}, .failure = {}};
    return {.changed = false,
            .data = {{"ready"_L1, false}},
            .failure = Failure{
                .code = u"E_NOT_SYNCHRONIZED"_s, .message = u"%1 has not caught up"_s.arg(argument(op, "target")), .errorClass = u"A"_s}};
}

} // namespace pf::sim
