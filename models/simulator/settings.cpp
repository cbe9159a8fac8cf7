#include "base/names.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

QStringList nodeNames(const Cluster &cluster)
{
    QStringList names;
    for (const ClusterNode &node : cluster.nodes)
        names << node.computer.name;
    return names;
}

QStringList folded(QStringList names)
{
    for (QString &name : names)
        name = nameKey(name);
    names.sort();
    names.removeDuplicates();
    return names;
}

/// The list in the cluster's spelling; nullopt where a name is no node.
std::optional<QStringList> readOwners(const Cluster &cluster, const QJsonValue &value)
{
    QStringList owners;
    for (const QJsonValueConstRef item : value.toArray()) {
        const ClusterNode *node = findNode(cluster, item.toString());
        if (!node)
            return std::nullopt;
        owners << node->computer.name;
    }
    return owners;
}

Failure badArgument(const QString &text)
{
    return {.code = u"E_ARGUMENT"_s, .message = text};
}

bool isOn(const QJsonValue &value)
{
    return value.toBool() || value.toInteger() == 1 || value.toString() == "1"_L1;
}

} // namespace

Simulator::MaybeFailure Simulator::beginPossibleOwners(Op &op)
{
    if (auto failure = needGroup(op, true))
        return failure;
    const Cluster &owner = *cluster(argument(op, "cluster"));
    const auto owners = readOwners(owner, op.args.value("owners"_L1));
    if (!owners)
        return Failure{.code = u"E_NODE_NOT_FOUND"_s, .message = u"an owner is no node of the cluster"_s, .win32 = 5042};
    if (owners->isEmpty())
        return badArgument(u"the list of owners is empty"_s);
    const ClusterResource &r = resource(op);
    const QStringList current = r.possibleOwners.isEmpty() ? nodeNames(owner) : r.possibleOwners;
    const QJsonValue expected = op.args.value("expectCurrent"_L1);
    if (!expected.isUndefined()) {
        const auto list = readOwners(owner, expected);
        // The list that was asked for already is no change by somebody else: the command is being repeated.
        if (!list || (folded(*list) != folded(current) && folded(*owners) != folded(current)))
            return Failure{.code = u"E_CHANGED_BEHIND"_s,
                           .message = u"the possible owners are %1, not the expected ones"_s.arg(current.join(u", "_s)),
                           .errorClass = u"A"_s,
                           .data = {{"current"_L1, QJsonArray::fromStringList(current)}}};
    }
    const ClusterGroup &g = group(op);
    if (g.state == GroupState::Online && !owners->contains(g.owner, Qt::CaseInsensitive))
        return Failure{.code = u"E_OWNER_IN_USE"_s, .message = u"%1 owns the online group"_s.arg(g.owner), .win32 = 5016}; // F-14
    return std::nullopt;
}

Simulator::Outcome Simulator::finishPossibleOwners(Op &op)
{
    const Cluster &owner = *cluster(argument(op, "cluster"));
    ClusterResource &r = resource(op);
    const QStringList before = r.possibleOwners.isEmpty() ? nodeNames(owner) : r.possibleOwners;
    const QStringList after = readOwners(owner, op.args.value("owners"_L1)).value_or(QStringList());
    const bool changed = folded(before) != folded(after);
    if (changed)
        r.possibleOwners = after;
    return {.changed = changed,
            .data = {{"before"_L1, QJsonArray::fromStringList(before)}, {"after"_L1, QJsonArray::fromStringList(changed ? after : before)}},
            .failure = {}};
}

Simulator::Outcome Simulator::finishAutoFailback(Op &op)
{
    ClusterGroup &g = group(op);
    const bool before = g.autoFailback.value_or(false);
    g.autoFailback = isOn(op.args.value("value"_L1));
    return {.changed = before != *g.autoFailback, .data = {{"before"_L1, before}, {"after"_L1, *g.autoFailback}}, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginPendingTimeout(Op &op)
{
    if (auto failure = needGroup(op, true))
        return failure;
    const QJsonValue ms = op.args.value("ms"_L1);
    if (!ms.isDouble() || ms.toInteger() <= 0)
        return badArgument(u"ms is a positive integer"_s);
    return std::nullopt;
}

Simulator::Outcome Simulator::finishPendingTimeout(Op &op)
{
    ClusterResource &r = resource(op);
    const qint64 before = r.pendingTimeoutMs.value_or(180'000);
    const qint64 after = op.args.value("ms"_L1).toInteger();
    if (before != after)
        r.pendingTimeoutMs = after;
    return {.changed = before != after, .data = {{"before"_L1, before}, {"after"_L1, after}}, .failure = {}};
}

Simulator::Outcome Simulator::finishLock(Op &op)
{
    const QString key = nameKey(argument(op, "cluster").isEmpty() ? "server:"_L1 + argument(op, "node") : argument(op, "cluster"));
    const QString run = argument(op, "runId");
    const auto held = m_state.locks.constFind(key);
    const bool others = held != m_state.locks.constEnd() && held->run != run && held->until > m_state.clock;
    if (others)
        return {.data = {{"holder"_L1, held->run}},
                .failure = Failure{.code = u"E_LOCKED"_s, .message = u"run %1 holds the lock"_s.arg(held->run), .errorClass = u"W"_s}};
    if (op.verb == "releaseLock"_L1)
        return {.changed = m_state.locks.remove(key) > 0, .data = {}, .failure = {}};
    const qint64 ttlSec = op.args.value("ttlSec"_L1).toInteger(7 * 86'400);
    const bool renewed = held != m_state.locks.constEnd() && held->run == run;
    m_state.locks.insert(key, {.run = run, .until = m_state.clock + ttlSec * 1000});
    return {.changed = !renewed, .data = {{"holder"_L1, run}}, .failure = {}};
}

} // namespace pf::sim
