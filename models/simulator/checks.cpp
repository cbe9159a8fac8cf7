#include "base/names.h"
#include "simulator/catchup.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

class Checks
{
public:
    void add(const QString &id, bool ok, const QString &text)
    {
        m_list << QJsonObject{{"id"_L1, id}, {"ok"_L1, ok}, {"text"_L1, text}};
        if (!ok)
            m_failed << text;
    }
    const QJsonArray &list() const { return m_list; }
    std::optional<Failure> failure(const QString &code) const
    {
        if (m_failed.isEmpty())
            return std::nullopt;
        return Failure{.code = code, .message = m_failed.join(u"; "_s), .errorClass = u"A"_s};
    }

private:
    QJsonArray m_list;
    QStringList m_failed;
};

/// The lists that a verify compares with; nullopt = something else is in it.
struct Expect
{
    QJsonObject levels, owners;
    bool restartLater = false; ///< F-24, F-27: nothing of the step restarts, so a pending restart is no failure
};
std::optional<Expect> readExpect(QJsonObject object)
{
    Expect expect{.levels = object.take("levels"_L1).toObject(),
                  .owners = object.take("owners"_L1).toObject(),
                  .restartLater = object.take("restart"_L1).toString() == "later"_L1};
    return object.isEmpty() ? std::optional(expect) : std::nullopt;
}

} // namespace

Simulator::Outcome Simulator::finishPrecheck(Op &op)
{
    Checks checks;
    const Computer &c = *computer(op);
    checks.add(u"reachable"_s, !extras(op).off, u"%1 answers"_s.arg(c.name));
    if (const ClusterNode *n = node(op)) {
        Cluster &owner = *cluster(argument(op, "cluster"));
        checks.add(u"member"_s, isMember(*n), u"%1 is a member of the cluster"_s.arg(c.name));
        if (isMember(*n)) {
            const WorldMap map = mapCluster(m_state, owner);
            const world::Action leave{.verb = world::Verb::StopService, .node = static_cast<std::int8_t>(map.node(c.name)), .levels = {}};
            const bool quorate = world::apply(map.world, leave).has_value();
            checks.add(u"quorum"_s, quorate, u"the cluster keeps its quorum without %1"_s.arg(c.name));
        }
    }
    checks.add(u"noJob"_s, !runningJob(argument(op, "cluster"), c.name), u"no installer runs on %1"_s.arg(c.name));
    return {.changed = false, .data = {{"checks"_L1, checks.list()}}, .failure = checks.failure(u"E_PRECHECK_FAILED"_s)};
}

Simulator::MaybeFailure Simulator::beginWait(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const ClusterNode *n = node(op);
    const bool ready = !extras(op).off && (!n || isMember(*n));
    if (!ready)
        op.endsAt = op.startedAt + op.timeoutMs; // waits in vain
    op.data.insert("ready"_L1, ready);
    return std::nullopt;
}

Simulator::Outcome Simulator::finishWait(Op &op)
{
    const ClusterNode *n = node(op);
    const QString state = !n ? u"Up"_s : n->state == NodeState::Up ? u"Up"_s : n->state == NodeState::Paused ? u"Paused"_s : u"Down"_s;
    if (op.data.value("ready"_L1).toBool())
        return {.changed = false, .data = {{"state"_L1, state}}, .failure = {}};
    return {.changed = false,
            .data = {{"state"_L1, u"Down"_s}},
            .failure =
                Failure{.code = u"E_NODE_NOT_READY"_s, .message = u"%1 is not ready"_s.arg(argument(op, "node")), .errorClass = u"A"_s}};
}

Simulator::MaybeFailure Simulator::beginVerify(Op &op)
{
    const QString name = argument(op, "cluster");
    if (op.verb == "verifyNode"_L1) {
        if (auto failure = needNode(op))
            return failure;
    } else if (!cluster(name)) {
        return Failure{.code = u"E_CLUSTER_NOT_FOUND"_s, .message = u"there is no cluster %1"_s.arg(name)};
    }
    if (!readExpect(op.args.value("expect"_L1).toObject()))
        return Failure{.code = u"E_ARGUMENT"_s, .message = u"expect holds levels, owners and restart and nothing else"_s};
    return std::nullopt;
}

Simulator::Outcome Simulator::finishVerify(Op &op)
{
    Checks checks;
    const Expect expect = readExpect(op.args.value("expect"_L1).toObject()).value_or(Expect());
    QJsonObject levels;
    bool pending = false;
    const Cluster *owner = cluster(argument(op, "cluster"));
    if (op.verb == "verifyNode"_L1) {
        const Computer &c = *computer(op);
        const ClusterNode *n = node(op);
        checks.add(u"C-60"_s, n ? n->state == NodeState::Up : !extras(op).off, u"%1 is up"_s.arg(c.name));
        pending = c.pendingReboot.value_or(false);
        checks.add(u"C-62"_s, !pending || expect.restartLater, u"no restart is pending on %1"_s.arg(c.name));
        if (n && owner->dag && c.exchange)
            checks.add(u"C-63"_s, !inMaintenance(*n), u"the components of %1 are active"_s.arg(c.name));
        for (auto it = expect.levels.begin(); it != expect.levels.end(); ++it) {
            const auto seen = binaryOf(argument(op, "cluster"), c.name, it.key());
            const auto target = Version::fromString(it.value().toString());
            if (seen)
                levels.insert(it.key(), seen->toString());
            checks.add(u"C-61"_s, seen && target && sameBuild(*seen, *target),
                       u"%1 on %2 has %3"_s.arg(it.key(), c.name, it.value().toString()));
        }
    } else {
        for (const ClusterGroup &g : owner->groups)
            checks.add(u"C-70"_s, g.state != GroupState::Failed && g.state != GroupState::Pending, u"%1 is not failed"_s.arg(g.name));
        const WorldMap map = mapCluster(m_state, *owner);
        for (qsizetype g = 0; g < owner->availabilityGroups.size(); ++g)
            checks.add(u"C-72"_s, map.cluster().availabilityGroups[size_t(g)].online,
                       u"%1 has its primary"_s.arg(owner->availabilityGroups[g].name));
        for (qsizetype d = 0; owner->dag && d < owner->dag->databases.size(); ++d)
            checks.add(u"C-72"_s, map.cluster().mail[size_t(d)].active >= 0, u"%1 is mounted"_s.arg(owner->dag->databases[d].name));
    }
    for (auto it = expect.owners.begin(); owner && it != expect.owners.end(); ++it) {
        const ClusterGroup *g = findGroup(*owner, it.key());
        checks.add(u"C-70"_s, g && sameName(g->owner, it.value().toString()), u"%1 is on %2"_s.arg(it.key(), it.value().toString()));
    }
    QJsonObject data{{"checks"_L1, checks.list()}, {"levels"_L1, levels}};
    if (pending)
        data.insert("rebootRequired"_L1, true);
    return {.changed = false, .data = data, .failure = checks.failure(u"E_VERIFY_FAILED"_s)};
}

} // namespace pf::sim
