#include "base/names.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

/// How long the volumes of Storage Spaces Direct resynchronize after a node is back (W-20).
constexpr qint64 repairMs = 12 * msPerMinute;

QString stateWord(const ClusterNode &node)
{
    return node.state == NodeState::Up ? u"Up"_s : node.state == NodeState::Paused ? u"Paused"_s : u"Down"_s;
}

Failure notOfACluster()
{
    return {.code = u"E_ARGUMENT"_s, .message = u"a stand-alone server has no cluster service"_s};
}

} // namespace

/// Users of a replica work on its primary: an instance that takes part in availability groups is missed by nobody as a secondary, and
/// as the primary it is the group that is told.
QJsonArray Simulator::standAloneOutages(const Op &op, qint64 ms)
{
    QStringList paths;
    const QString name = argument(op, "cluster");
    const Cluster *owner = cluster(name);
    const Computer &c = *computer(op);
    for (const SqlInstance &instance : c.instances) {
        if (!owner || groupsOf(m_state, *owner, c.name, instance.name).isEmpty())
            paths << instanceRef(name, c.name, instance.name, false).path;
    }
    if (!owner && c.exchange)
        paths << ObjectRef::server(c.name).path;
    return outagesAt(paths, op.startedAt, ms, true);
}

/// The node leaves the cluster in an orderly way; what runs on it goes elsewhere or stops.
Simulator::MaybeFailure Simulator::stopService(const Op &op, Affected &affected)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    const WorldMap map = mapCluster(m_state, owner);
    const world::Action action{
        .verb = world::Verb::StopService, .node = static_cast<std::int8_t>(map.node(argument(op, "node"))), .levels = {}};
    const auto chosen = choose(owner, action, op);
    if (!chosen)
        return chosen.error();
    affected = affectedBy(owner, chosen->map, chosen->after);
    writeBack(m_state, owner, chosen->map, chosen->after);
    extras(op).serviceStopped = true;
    return std::nullopt;
}

Simulator::MaybeFailure Simulator::beginStop(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    ClusterNode *n = node(op);
    if (!n)
        return notOfACluster();
    Cluster &owner = *cluster(argument(op, "cluster"));
    if (!isMember(*n)) {
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
        return std::nullopt;
    }
    const WorldMap map = mapCluster(m_state, owner);
    const world::Action action{
        .verb = world::Verb::StopService, .node = static_cast<std::int8_t>(map.node(n->computer.name)), .levels = {}};
    const auto chosen = choose(owner, action, op); // W-6: refused by the cluster itself below quorum
    if (!chosen)
        return chosen.error();
    return std::nullopt;
}

Simulator::Outcome Simulator::finishStop(Op &op)
{
    const ClusterNode *n = node(op);
    QJsonObject data{{"service"_L1, u"Stopped"_s}, {"state"_L1, u"Down"_s}};
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = data, .failure = {}};
    Affected affected;
    if (auto failure = stopService(op, affected))
        return {.changed = false, .data = {{"state"_L1, stateWord(*n)}}, .failure = failure};
    data.insert("outages"_L1, outagesAt(affected.moves + affected.stops, op.startedAt, op.endsAt - op.startedAt, true));
    return {.changed = true, .data = data, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginReturn(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    ClusterNode *n = node(op);
    if (!n)
        return notOfACluster();
    if (extras(op).off)
        return Failure{.code = u"E_NODE_UNREACHABLE"_s, .message = u"%1 is switched off"_s.arg(n->computer.name), .win32 = 5051};
    const bool resumes = op.verb == "resumeNode"_L1;
    if (resumes && !isMember(*n))
        return Failure{.code = u"E_NODE_DOWN"_s, .message = u"%1 is down"_s.arg(n->computer.name), .win32 = 5050};
    const QString failback = argument(op, "failback");
    if (resumes && !failback.isEmpty() && failback != "none"_L1) // W-7
        return Failure{.code = u"E_ARGUMENT"_s, .message = u"only failback none is simulated"_s};
    if (resumes ? n->state == NodeState::Up : isMember(*n)) {
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
    }
    return std::nullopt;
}

Simulator::Outcome Simulator::comeBack(Op &op, world::Verb verb)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    ClusterNode *n = node(op);
    const WorldMap map = mapCluster(m_state, owner);
    const world::Action action{.verb = verb, .node = static_cast<std::int8_t>(map.node(n->computer.name)), .levels = {}};
    const auto chosen = choose(owner, action, op);
    if (!chosen)
        return {.changed = false, .data = {{"state"_L1, stateWord(*n)}}, .failure = chosen.error()};
    const QStringList fellBack = affectedBy(owner, chosen->map, chosen->after).moves;
    const QStringList moved = writeBack(m_state, owner, chosen->map, chosen->after);
    NodeExtras &e = extras(op);
    e.off = false;
    e.serviceStopped = false;
    if (owner.storageSpacesDirect && n->state == NodeState::Up)
        m_state.repairUntil.insert(nameKey(owner.name), m_state.clock + repairMs);
    QJsonObject data{{"state"_L1, stateWord(*n)}, {"service"_L1, u"Running"_s}};
    if (!moved.isEmpty()) // what had stopped with the node starts again, or W-16: nobody asked for it
        data.insert("fellBack"_L1, QJsonArray::fromStringList(moved));
    if (!fellBack.isEmpty())
        data.insert("outages"_L1, outagesAt(fellBack, op.endsAt, duration(ActionKind::MoveGroup, owner.name), false));
    return {.changed = true, .data = data, .failure = {}};
}

Simulator::Outcome Simulator::finishReturn(Op &op)
{
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = {{"state"_L1, stateWord(*node(op))}, {"service"_L1, u"Running"_s}}, .failure = {}};
    if (op.data.value("staysAway"_L1).toBool())
        return {.changed = false,
                .data = {{"state"_L1, u"Down"_s}, {"service"_L1, u"Stopped"_s}},
                .failure =
                    Failure{.code = u"E_SERVICE_NOT_STARTED"_s, .message = u"the cluster service does not start"_s, .errorClass = u"A"_s}};
    return comeBack(op, world::Verb::StartService);
}

Simulator::Outcome Simulator::finishResume(Op &op)
{
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = {{"state"_L1, u"Up"_s}}, .failure = {}};
    return comeBack(op, world::Verb::Resume);
}

Simulator::MaybeFailure Simulator::beginRestart(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const QString name = argument(op, "cluster");
    Computer *c = computer(op);
    const auto before = UtcMs::fromString(argument(op, "bootTimeBefore"));
    if (before && c->bootTime && *c->bootTime > *before && !extras(op).off) { // idempotent by boot time
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
        return std::nullopt;
    }
    if (runningJob(name, c->name))
        return Failure{.code = u"E_JOB_RUNNING"_s, .message = u"an installer runs on %1"_s.arg(c->name), .errorClass = u"W"_s};
    ClusterNode *n = node(op);
    if (n && isMember(*n)) {
        Affected affected;
        if (auto failure = stopService(op, affected))
            return failure;
        op.data.insert("outages"_L1, outagesAt(affected.moves, op.startedAt, duration(ActionKind::MoveGroup, name), true));
        op.data.insert("stopped"_L1, QJsonArray::fromStringList(affected.stops));
    }
    extras(op).off = true;
    return std::nullopt;
}

Simulator::Outcome Simulator::finishRestart(Op &op)
{
    Computer *c = computer(op);
    const qint64 ms = op.endsAt - op.startedAt;
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = {{"bootTimeAfter"_L1, c->bootTime->toString()}}, .failure = {}};
    QJsonArray outages = standAloneOutages(op, ms);
    for (const QJsonValueConstRef outage : op.data.value("outages"_L1).toArray())
        outages << outage;
    QStringList stopped; // F-25: down until the node is back
    for (const QJsonValueConstRef path : op.data.value("stopped"_L1).toArray())
        stopped << path.toString();
    for (const QJsonValueConstRef outage : outagesAt(stopped, op.startedAt, ms, true))
        outages << outage;
    if (op.data.value("staysAway"_L1).toBool()) {
        extras(op).serviceStopped = false; // not an orderly absence any more
        return {.changed = true,
                .data = {{"state"_L1, u"Down"_s}, {"outages"_L1, outages}},
                .failure = Failure{.code = u"E_NODE_NOT_BACK"_s, .message = u"%1 has not come back"_s.arg(c->name), .errorClass = u"A"_s}};
    }
    Outcome outcome{.changed = true, .data = {{"state"_L1, u"Up"_s}}, .failure = {}};
    if (node(op))
        outcome = comeBack(op, world::Verb::StartService);
    extras(op).off = false;
    c->bootTime = m_state.clock;
    c->pendingReboot = false;
    for (const QJsonValueConstRef outage : outcome.data.value("outages"_L1).toArray())
        outages << outage;
    outcome.data.insert("outages"_L1, outages);
    outcome.data.insert("bootTimeAfter"_L1, m_state.clock.toString());
    outcome.data.insert("seconds"_L1, ms / 1000);
    return outcome;
}

} // namespace pf::sim
