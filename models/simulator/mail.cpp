// Exchange: maintenance mode of DAG members (4.2), their copies, and the wait for storage jobs (W-20).
#include "base/names.h"
#include "simulator/catchup.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

/// What maintenance mode switches off; the rest follows from it.
const QStringList &offline()
{
    static const QStringList components{u"HubTransport"_s, u"ServerWideOffline"_s};
    return components;
}

void setOffline(ExchangeServer &server, bool off)
{
    QStringList components = server.inactiveComponents.value_or(QStringList());
    for (const QString &component : offline()) {
        components.removeIf([&](const QString &c) { return sameName(c, component); });
        if (off)
            components << component;
    }
    server.inactiveComponents = components;
}

} // namespace

Simulator::MaybeFailure Simulator::needMember(const Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const Cluster *owner = cluster(argument(op, "cluster"));
    if (!owner || !owner->dag || !node(op)->computer.exchange)
        return Failure{.code = u"E_ARGUMENT"_s, .message = u"%1 is no member of a database availability group"_s.arg(argument(op, "node"))};
    if (extras(op).off)
        return Failure{.code = u"E_NODE_UNREACHABLE"_s, .message = u"%1 is switched off"_s.arg(argument(op, "node")), .win32 = 5051};
    return std::nullopt;
}

Simulator::MaybeFailure Simulator::beginMaintenance(Op &op)
{
    if (auto failure = needMember(op))
        return failure;
    const ClusterNode &n = *node(op);
    if (!isMember(n))
        return Failure{.code = u"E_NODE_DOWN"_s, .message = u"%1 is down"_s.arg(n.computer.name), .win32 = 5050};
    if (inMaintenance(n) && n.state == NodeState::Paused) {
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
    }
    return std::nullopt;
}

Simulator::Outcome Simulator::finishMaintenance(Op &op)
{
    Cluster &owner = *cluster(argument(op, "cluster"));
    ClusterNode &n = *node(op);
    QJsonObject data{{"state"_L1, u"Paused"_s}, {"policy"_L1, u"Blocked"_s}};
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = data, .failure = {}};
    const WorldMap map = mapCluster(m_state, owner);
    const world::Action action{
        .verb = world::Verb::EnterMaintenance, .node = static_cast<std::int8_t>(map.node(n.computer.name)), .levels = {}};
    const auto chosen = choose(owner, action, op);
    if (!chosen) // the script undoes what it has done
        return {.changed = false, .data = {}, .failure = chosen.error()};
    writeBack(m_state, owner, chosen->map, chosen->after);
    n.drain = DrainStatus::Completed;
    n.computer.exchange->activationPolicy = u"Blocked"_s;
    setOffline(*n.computer.exchange, true);
    return {.changed = true, .data = data, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginLeaving(Op &op)
{
    if (auto failure = needMember(op))
        return failure;
    const ClusterNode &n = *node(op);
    if (!isMember(n))
        return Failure{.code = u"E_NODE_DOWN"_s, .message = u"%1 is down"_s.arg(n.computer.name), .win32 = 5050};
    if (!inMaintenance(n) && n.state == NodeState::Up) {
        op.data.insert("already"_L1, true);
        op.endsAt = op.startedAt;
    }
    return std::nullopt;
}

Simulator::Outcome Simulator::finishLeaving(Op &op)
{
    ClusterNode &n = *node(op);
    if (op.data.value("already"_L1).toBool())
        return {.changed = false, .data = {{"state"_L1, u"Up"_s}}, .failure = {}};
    setOffline(*n.computer.exchange, false);
    n.computer.exchange->activationPolicy = u"Unrestricted"_s; // whatever it was
    Outcome outcome = comeBack(op, world::Verb::LeaveMaintenance);
    outcome.data.insert("policy"_L1, *n.computer.exchange->activationPolicy);
    return outcome;
}

Simulator::MaybeFailure Simulator::beginPolicy(Op &op)
{
    if (auto failure = needMember(op))
        return failure;
    static const QStringList policies{u"Blocked"_s, u"IntrasiteOnly"_s, u"Unrestricted"_s};
    if (!policies.contains(argument(op, "value"), Qt::CaseInsensitive))
        return Failure{.code = u"E_ARGUMENT"_s, .message = u"value is one of %1"_s.arg(policies.join(u", "_s))};
    return std::nullopt;
}

Simulator::Outcome Simulator::finishPolicy(Op &op)
{
    ExchangeServer &server = *node(op)->computer.exchange;
    const QString before = server.activationPolicy.value_or(QString());
    const QString after = argument(op, "value");
    if (!sameName(before, after))
        server.activationPolicy = after;
    return {.changed = !sameName(before, after), .data = {{"before"_L1, before}, {"after"_L1, after}}, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginCopies(Op &op)
{
    if (auto failure = needMember(op))
        return failure;
    const Cluster &owner = *cluster(argument(op, "cluster"));
    const QString name = node(op)->computer.name;
    const UtcMs limit = op.startedAt + op.timeoutMs;
    const auto there = m_state.caughtUpAt.constFind(copiesKey(owner.name, name));
    if (copiesUsable(owner, name))
        op.endsAt = op.startedAt + lookMs;
    else
        op.endsAt = there == m_state.caughtUpAt.constEnd() ? limit : std::min(std::max(*there, op.startedAt + lookMs), limit);
    return std::nullopt;
}

Simulator::Outcome Simulator::finishCopies(Op &op)
{
    if (isMember(*node(op)) && copiesUsable(*cluster(argument(op, "cluster")), argument(op, "node")))
        return {.changed = false, .data = {{"ready"_L1, true}}, .failure = {}};
    return {.changed = false,
            .data = {{"ready"_L1, false}},
            .failure = Failure{.code = u"E_COPIES_NOT_HEALTHY"_s,
                               .message = u"copies on %1 are not healthy"_s.arg(argument(op, "node")),
                               .errorClass = u"A"_s}};
}

Simulator::MaybeFailure Simulator::beginStorage(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const UtcMs until = m_state.repairUntil.value(nameKey(argument(op, "cluster")));
    op.endsAt = std::min(std::max(until, op.startedAt + lookMs), op.startedAt + op.timeoutMs);
    return std::nullopt;
}

Simulator::Outcome Simulator::finishStorage(Op &op)
{
    const bool runs = m_state.repairUntil.value(nameKey(argument(op, "cluster"))) > m_state.clock;
    if (!runs)
        return {.changed = false, .data = {{"storageJobs"_L1, false}}, .failure = {}};
    return {.changed = false,
            .data = {{"storageJobs"_L1, true}},
            .failure = Failure{.code = u"E_SPACE_DEGRADED"_s, .message = u"repair jobs still run"_s, .win32 = 5985, .errorClass = u"A"_s}};
}

} // namespace pf::sim
