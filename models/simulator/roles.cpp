#include "base/names.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

Simulator::Affected Simulator::affectedBy(const Cluster &cluster, const WorldMap &before, const world::World &after)
{
    const world::ClusterWorld &from = before.cluster();
    const world::ClusterWorld &to = after.clusters[0];
    Affected affected;
    const auto role = [&](const QString &group, const ObjectRef &instance) {
        const int i = before.role(group);
        if (i < 0 || from.roles[size_t(i)].state != world::RoleState::Online)
            return;
        if (to.roles[size_t(i)].state != world::RoleState::Online)
            affected.stops << instance.path;
        else if (from.roles[size_t(i)].owner != to.roles[size_t(i)].owner)
            affected.moves << instance.path;
    };
    for (const FailoverInstance &instance : cluster.instances)
        role(instance.group, ObjectRef::clusteredInstance(cluster.name, instance.name));
    if (cluster.mailbox)
        role(cluster.mailbox->group, ObjectRef::clusteredInstance(cluster.name, cluster.mailbox->name));
    for (size_t g = 0; g < to.availabilityGroups.size(); ++g) {
        const world::AvailabilityGroup &was = from.availabilityGroups[g];
        const world::AvailabilityGroup &is = to.availabilityGroups[g];
        const int instance = was.primary < 0 ? -1 : was.replicas[size_t(was.primary)].instance;
        if (!was.online || instance < 0 || from.instances[size_t(instance)].role >= 0)
            continue; // of a clustered primary the instance tells it
        const QString path = ObjectRef::group(cluster.name, cluster.availabilityGroups[qsizetype(g)].name).path;
        if (!is.online)
            affected.stops << path;
        else if (was.primary != is.primary)
            affected.moves << path;
    }
    return affected;
}

QJsonArray Simulator::outagesAt(const QStringList &paths, UtcMs from, qint64 ms, bool planned)
{
    QJsonArray outages;
    for (const QString &path : paths)
        outages << QJsonObject{{"instance"_L1, path}, {"startedAt"_L1, from.toString()}, {"ms"_L1, ms}, {"planned"_L1, planned}};
    return outages;
}

QJsonArray Simulator::outagesOfMoves(const Cluster &cluster, const QStringList &groups, UtcMs from, qint64 ms, bool planned) const
{
    QStringList paths;
    for (const FailoverInstance &instance : cluster.instances) {
        if (groups.contains(instance.group, Qt::CaseInsensitive))
            paths << ObjectRef::clusteredInstance(cluster.name, instance.name).path;
    }
    if (cluster.mailbox && groups.contains(cluster.mailbox->group, Qt::CaseInsensitive))
        paths << ObjectRef::clusteredInstance(cluster.name, cluster.mailbox->name).path;
    return outagesAt(paths, from, ms, planned);
}

Simulator::MaybeFailure Simulator::beginMove(Op &op)
{
    if (auto failure = needGroup(op, false))
        return failure;
    const Cluster &owner = *cluster(argument(op, "cluster"));
    ClusterGroup &g = group(op);
    const ClusterNode *target = findNode(owner, argument(op, "target"));
    if (!target)
        return Failure{.code = u"E_NODE_NOT_FOUND"_s, .message = u"there is no node %1"_s.arg(argument(op, "target")), .win32 = 5042};
    const QString name = target->computer.name;
    const QString expected = argument(op, "expectOwner");
    if (!expected.isEmpty() && !sameName(expected, g.owner))
        return Failure{
            .code = u"E_CHANGED_BEHIND"_s, .message = u"%1 owns the group, not %2"_s.arg(g.owner, expected), .errorClass = u"A"_s};
    if (std::ranges::any_of(owner.availabilityGroups, [&](const AvailabilityGroup &a) { return sameName(a.name, g.name); }))
        return Failure{.code = u"E_GROUP_OF_SQL"_s, .message = u"%1 is moved by SQL Server alone"_s.arg(g.name)};
    op.data.insert("target"_L1, name);
    op.data.insert("stateBefore"_L1, static_cast<int>(g.state));
    if (sameName(g.owner, name) && g.state == GroupState::Online) {
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
        return std::nullopt;
    }
    if (!possibleOwners(owner, g).contains(name, Qt::CaseInsensitive)) // W-13
        return Failure{
            .code = u"E_NOT_POSSIBLE_OWNER"_s, .message = u"%1 is not a possible owner of %2"_s.arg(name, g.name), .win32 = 5016};
    if (target->state == NodeState::Paused)
        return Failure{.code = u"E_NODE_PAUSED"_s, .message = u"%1 is paused"_s.arg(name), .win32 = 5070};
    if (target->state != NodeState::Up)
        return Failure{.code = u"E_NODE_DOWN"_s, .message = u"%1 is down"_s.arg(name), .win32 = 5050};

    const qint64 scripts = scriptMs(owner, g, name, op.verb + u'|' + g.name) * op.data.value("factor"_L1).toInteger(1);
    if (scripts > pendingTimeout(g)) // F-10: the cluster declares the resource failed while its scripts still run
        op.data.insert("tooSlow"_L1, pendingTimeout(g));
    op.data.insert("scriptMs"_L1, scripts);
    op.endsAt = op.startedAt + duration(ActionKind::MoveGroup, owner.name + u'|' + g.name) + std::min(scripts, pendingTimeout(g));
    g.state = GroupState::Pending;
    return std::nullopt;
}

Simulator::Outcome Simulator::finishMove(Op &op)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    ClusterGroup &g = group(op);
    const qint64 ms = op.endsAt - op.startedAt;
    QJsonObject data{{"owner"_L1, g.owner}, {"state"_L1, u"Online"_s}};
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = data, .failure = {}};

    const auto stateBefore = static_cast<GroupState>(op.data.value("stateBefore"_L1).toInt());
    const QString target = op.data.value("target"_L1).toString();
    data.insert("outages"_L1, outagesOfMoves(owner, {g.name}, op.startedAt, ms, true));
    if (op.data.contains("tooSlow"_L1)) {
        g.owner = target;
        g.state = GroupState::Failed;
        data.insert("owner"_L1, g.owner);
        data.insert("state"_L1, u"Failed"_s);
        return {.changed = true,
                .data = data,
                .failure = Failure{.code = u"E_PENDING_TIMEOUT"_s,
                                   .message = u"the upgrade scripts of %1 take longer than its pending time-out of %2 ms"_s.arg(g.name).arg(
                                       op.data.value("tooSlow"_L1).toInteger()),
                                   .win32 = 5910,
                                   .errorClass = u"A"_s}};
    }
    g.state = stateBefore == GroupState::Failed || stateBefore == GroupState::Pending ? GroupState::Online : stateBefore;
    WorldMap map = mapCluster(m_state, owner);
    const world::Action action{.verb = world::Verb::MoveRole,
                               .node = static_cast<std::int8_t>(map.node(target)),
                               .role = static_cast<std::int16_t>(map.role(g.name)),
                               .levels = {}};
    const auto chosen = choose(owner, action, op);
    if (!chosen)
        return {.changed = false, .data = data, .failure = chosen.error()};
    writeBack(m_state, owner, chosen->map, chosen->after);
    for (FailoverInstance &instance : owner.instances) { // a group that failed on its target starts there now
        for (const FailoverInstance::Binary &binary : std::as_const(instance.binaries)) {
            if (sameName(instance.group, g.name) && sameName(binary.node, target) && binary.version && instance.running &&
                olderBuild(*instance.running, *binary.version))
                instance.running = binary.version;
        }
    }
    data.insert("owner"_L1, g.owner);
    data.insert("scriptMs"_L1, op.data.value("scriptMs"_L1));
    data.insert("seconds"_L1, ms / 1000);
    return {.changed = true, .data = data, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginDrain(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const QString name = argument(op, "cluster");
    ClusterNode *n = node(op);
    if (!n)
        return Failure{.code = u"E_ARGUMENT"_s, .message = u"a stand-alone server has nothing to drain"_s};
    if (n->state != NodeState::Up && n->state != NodeState::Paused)
        return Failure{.code = u"E_NODE_DOWN"_s, .message = u"%1 is down"_s.arg(n->computer.name), .win32 = 5050};
    const Cluster &owner = *cluster(name);
    // W-21: the pause checks the storage and refuses while it is degraded; that is to be waited for.
    if (owner.storageSpacesDirect && m_state.repairUntil.value(nameKey(name)) > m_state.clock)
        return Failure{.code = u"E_SPACE_DEGRADED"_s, .message = u"storage is being repaired"_s, .win32 = 5985, .errorClass = u"W"_s};
    QJsonArray moves;
    qint64 total = duration(ActionKind::DrainNode, name + u'|' + n->computer.name);
    for (const ClusterGroup &g : owner.groups) {
        if (!sameName(g.owner, n->computer.name))
            continue;
        const qint64 ms = duration(ActionKind::MoveGroup, name + u'|' + g.name);
        moves << QJsonObject{{"group"_L1, g.name}, {"at"_L1, total}, {"ms"_L1, ms}};
        total += ms;
    }
    if (n->state == NodeState::Paused && n->drain == DrainStatus::Completed && moves.isEmpty()) {
        op.data.insert("already"_L1, true);
        total = 0;
    } else {
        n->drain = DrainStatus::InProgress;
    }
    op.data.insert("moves"_L1, moves);
    op.endsAt = op.startedAt + total;
    return std::nullopt;
}

Simulator::Outcome Simulator::finishDrain(Op &op)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    ClusterNode *n = node(op);
    QJsonObject data{{"state"_L1, u"Paused"_s}, {"drain"_L1, u"Completed"_s}, {"moved"_L1, QJsonArray()}, {"remaining"_L1, QJsonArray()}};
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = data, .failure = {}};
    const QJsonArray moves = op.data.value("moves"_L1).toArray();
    QStringList groups;
    for (const QJsonValueConstRef move : moves)
        groups << move.toObject().value("group"_L1).toString();

    const WorldMap map = mapCluster(m_state, owner);
    const world::Action action{.verb = world::Verb::Drain, .node = static_cast<std::int8_t>(map.node(n->computer.name)), .levels = {}};
    const auto chosen = choose(owner, action, op);
    if (!chosen) { // the node stays paused, its roles stay on it (W-4: check all three)
        n->state = NodeState::Paused;
        n->drain = DrainStatus::Failed;
        data.insert("drain"_L1, u"Failed"_s);
        data.insert("remaining"_L1, QJsonArray::fromStringList(groups));
        return {.changed = true, .data = data, .failure = chosen.error()};
    }
    writeBack(m_state, owner, chosen->map, chosen->after);
    n->drain = DrainStatus::Completed;
    QJsonArray outages;
    for (const QJsonValueConstRef value : moves) {
        const QJsonObject move = value.toObject();
        const UtcMs from = op.startedAt + move.value("at"_L1).toInteger();
        for (const QJsonValueConstRef outage :
             outagesOfMoves(owner, {move.value("group"_L1).toString()}, from, move.value("ms"_L1).toInteger(), true))
            outages << outage;
    }
    data.insert("moved"_L1, QJsonArray::fromStringList(groups));
    data.insert("outages"_L1, outages);
    return {.changed = true, .data = data, .failure = {}};
}

} // namespace pf::sim
