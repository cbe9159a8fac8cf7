#include "simulator/simulator.h"

#include "base/names.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int protocolVersion = 1;

bool fits(const FaultRule &rule, const Request &request)
{
    const auto same = [&](const QString &wanted, QLatin1StringView name, QLatin1StringView other) {
        return wanted.isEmpty() || sameName(wanted, request.args.value(name).toString()) ||
               sameName(wanted, request.args.value(other).toString());
    };
    return rule.verb == request.verb && same(rule.cluster, "cluster"_L1, "cluster"_L1) && same(rule.node, "node"_L1, "target"_L1) &&
           same(rule.group, "group"_L1, "ag"_L1);
}

QJsonObject withOutages(QJsonObject data, const QJsonArray &more)
{
    if (more.isEmpty())
        return data;
    QJsonArray outages = data.value("outages"_L1).toArray();
    for (const QJsonValueConstRef outage : more)
        outages << outage;
    data.insert("outages"_L1, outages);
    return data;
}

} // namespace

bool Simulator::isReadOnly(const QString &verb)
{
    return verb == "getClusterState"_L1 || verb == "hello"_L1;
}

QJsonObject Simulator::read(const Request &request, UtcMs now) const
{
    if (request.verb == "getClusterState"_L1) {
        const QJsonObject view = viewOf(m_state, request.args.value("cluster"_L1).toString(), request.args.value("node"_L1).toString());
        return resultLine(request.id, false, view, 0, now);
    }
    if (request.args.value("protocol"_L1).toInteger() != protocolVersion)
        return failureLine(request.id, {.code = u"E_PROTOCOL"_s, .message = u"protocol version 1 is spoken here"_s}, false, 0, now);
    return resultLine(request.id, false,
                      {{"protocol"_L1, protocolVersion},
                       {"module"_L1, u"simulator"_s},
                       {"moduleVersion"_L1, QStringLiteral(PF_VERSION)},
                       {"transport"_L1, u"virtual"_s},
                       {"virtualTime"_L1, true}},
                      0, now);
}

void Simulator::advanceTo(UtcMs now)
{
    m_state.clock = std::max(m_state.clock, now);
    settle();
}

void Simulator::worldWentOn()
{
    if (m_state.op) {
        Op op = *m_state.op;
        m_state.clock = std::max(m_state.clock, op.endsAt);
        settle();
        finishVerb(op); // nobody hears the answer
        m_state.op.reset();
        noteBehind(argument(op, "cluster"));
    }
    for (const Job &job : std::as_const(m_state.jobs)) {
        if (job.state == "running"_L1)
            m_state.clock = std::max(m_state.clock, job.endsAt);
    }
    settle();
}

void Simulator::settle()
{
    for (Job &job : m_state.jobs) {
        if (job.state == "running"_L1 && job.endsAt <= m_state.clock)
            endJob(job);
    }
    catchUp();
}

void Simulator::strike(const FaultRule &rule, const Request &request)
{
    Cluster *owner = cluster(request.args.value("cluster"_L1).toString());
    if (!owner)
        return;
    const WorldMap map = mapCluster(m_state, *owner);
    const bool witness = rule.kind == FaultKind::WitnessLost;
    const int index = map.node(rule.target);
    if (!witness && index < 0)
        return;
    const world::Fault fault{.kind = witness ? world::Fault::Kind::WitnessLost : world::Fault::Kind::NodeLost,
                             .node = static_cast<std::int8_t>(index)};
    const world::World after = world::strike(map.world, fault).front();
    const Affected affected = affectedBy(*owner, map, after);
    writeBack(m_state, *owner, map, after);
    if (witness)
        return;
    NodeExtras &lost = m_state.nodes[nodeKey(owner->name, rule.target)];
    lost.off = true;
    lost.serviceStopped = false;
    m_state.op->data.insert("struck"_L1,
                            outagesAt(affected.moves + affected.stops, m_state.clock, duration(ActionKind::MoveGroup, owner->name), false));
}

Simulator::Begun Simulator::applyFaults(const Request &request, Begun begun)
{
    for (qsizetype i = 0; i < m_state.faults.size(); ++i) {
        const FaultRule &rule = m_state.faults[i];
        if (!fits(rule, request) || ++m_state.faultHits[i] != rule.nth)
            continue;
        const bool ofTheWorld = rule.kind == FaultKind::NodeDoesNotReturn || rule.kind == FaultKind::Slow ||
                                rule.kind == FaultKind::WitnessLost || rule.kind == FaultKind::NodeLost;
        if (ofTheWorld && !m_state.op) // a read takes no time and nothing happens in it
            continue;
        switch (rule.kind) {
        case FaultKind::Fail:
            begun.answer =
                failureLine(request.id, {.code = rule.code, .message = u"fault"_s, .errorClass = u"A"_s}, false, 0, m_state.clock);
            break;
        case FaultKind::NodeDoesNotReturn:
            m_state.op->data.insert("staysAway"_L1, true);
            break;
        case FaultKind::Slow:
            m_state.op->data.insert("factor"_L1, rule.factor);
            break;
        case FaultKind::WitnessLost:
        case FaultKind::NodeLost:
            strike(rule, request);
            break;
        case FaultKind::Crash:
            begun.crash = rule.moment;
            break;
        case FaultKind::Silent:
            begun.silent = true;
            break;
        case FaultKind::Noise:
            begun.noise = true;
            break;
        }
    }
    return begun;
}

Simulator::Begun Simulator::begin(const Request &request)
{
    Q_ASSERT(!m_state.op);
    if (request.at)
        advanceTo(*request.at);
    if (isReadOnly(request.verb))
        return applyFaults(request, {.answer = read(request, m_state.clock)});
    const VerbSpec &spec = *verbSpec(request.verb);
    const auto refuse = [&](const Failure &failure, bool changed = false) {
        m_state.op.reset();
        return failureLine(request.id, failure, changed, 0, m_state.clock);
    };
    m_state.op = Op{.id = request.id,
                    .verb = request.verb,
                    .run = request.run,
                    .args = request.args,
                    .timeoutMs = request.timeoutMs,
                    .startedAt = m_state.clock,
                    .endsAt = m_state.clock,
                    .data = {}};
    Begun begun = applyFaults(request, {});
    if (begun.answer || begun.crash == CrashMoment::Before) {
        m_state.op.reset();
        return begun;
    }
    const auto lock = m_state.locks.constFind(nameKey(request.args.value("cluster"_L1).toString()));
    if (spec.changing && request.verb != "takeLock"_L1 && lock != m_state.locks.constEnd() && lock->run != request.run &&
        lock->until > m_state.clock) {
        begun.answer = refuse({.code = u"E_LOCKED"_s, .message = u"run %1 holds the lock"_s.arg(lock->run), .errorClass = u"W"_s});
        return begun;
    }
    Op op = *m_state.op;
    if (spec.kind && request.verb != "moveGroup"_L1 && request.verb != "drainNode"_L1)
        op.endsAt =
            op.startedAt + duration(*spec.kind, argument(op, "cluster") + u'|' + argument(op, "node") + u'|' + argument(op, "group"));
    const SimState before = m_state; // what a refused beginning may have touched
    if (auto failure = beginVerb(op)) {
        const QJsonArray struck = op.data.value("struck"_L1).toArray();
        m_state = before;
        failure->data = withOutages(failure->data, struck);
        begun.answer = refuse(*failure);
        return begun;
    }
    if (request.dryRun) {
        m_state = before;
        m_state.op.reset();
        begun.answer = resultLine(request.id, false, {{"dryRun"_L1, true}}, 0, m_state.clock);
        return begun;
    }
    // The install's own time is stretched, not the start of its job.
    const bool stretch = request.verb != "startNodeJob"_L1 && request.verb != "waitNodeReady"_L1;
    if (const qint64 factor = op.data.value("factor"_L1).toInteger(1); factor > 1 && stretch)
        op.endsAt = op.startedAt + (op.endsAt - op.startedAt) * factor;
    m_state.op = op;
    noteBehind(argument(op, "cluster"));
    begun.durationMs = op.endsAt - op.startedAt;
    return begun;
}

QJsonObject Simulator::finish()
{
    Q_ASSERT(m_state.op);
    Op op = *m_state.op;
    m_state.clock = std::max(m_state.clock, op.endsAt);
    settle();
    Outcome outcome = finishVerb(op);
    m_state.op.reset();
    noteBehind(argument(op, "cluster"));
    const qint64 ms = op.endsAt - op.startedAt;
    outcome.data = withOutages(outcome.data, op.data.value("struck"_L1).toArray());
    // ok:false never means that nothing happened: the time is up for the console, not for the world.
    if (!outcome.failure && ms > op.timeoutMs)
        outcome.failure = Failure{.code = u"E_TIMEOUT"_s, .message = u"done, but later than asked for"_s, .errorClass = u"W"_s};
    if (!outcome.failure)
        return resultLine(op.id, outcome.changed, outcome.data, ms, m_state.clock);
    outcome.failure->data = outcome.data;
    return failureLine(op.id, *outcome.failure, outcome.changed, ms, m_state.clock);
}

QJsonObject Simulator::call(const Request &request)
{
    const Begun begun = begin(request);
    return begun.answer ? *begun.answer : finish();
}

Simulator::MaybeFailure Simulator::beginVerb(Op &op)
{
    const QString &verb = op.verb;
    if (verb == "setPossibleOwners"_L1)
        return beginPossibleOwners(op);
    if (verb == "setAutoFailback"_L1)
        return needGroup(op, false);
    if (verb == "setPendingTimeout"_L1)
        return beginPendingTimeout(op);
    if (verb == "moveGroup"_L1)
        return beginMove(op);
    if (verb == "drainNode"_L1)
        return beginDrain(op);
    if (verb == "stopClusterService"_L1)
        return beginStop(op);
    if (verb == "startClusterService"_L1 || verb == "resumeNode"_L1)
        return beginReturn(op);
    if (verb == "restartNode"_L1)
        return beginRestart(op);
    if (verb == "startNodeJob"_L1)
        return beginJob(op);
    if (verb == "agSetModes"_L1)
        return beginModes(op);
    if (verb == "agFailover"_L1)
        return beginFailover(op);
    if (verb == "agWaitSync"_L1)
        return beginSync(op);
    if (verb == "dagEnterMaintenance"_L1)
        return beginMaintenance(op);
    if (verb == "dagLeaveMaintenance"_L1)
        return beginLeaving(op);
    if (verb == "setActivationPolicy"_L1)
        return beginPolicy(op);
    if (verb == "dagWaitCopies"_L1)
        return beginCopies(op);
    if (verb == "waitStorageJobs"_L1)
        return beginStorage(op);
    if (verb == "watchNodeJob"_L1 || verb == "cancelNodeJob"_L1)
        return beginWatch(op);
    if (verb == "waitNodeReady"_L1)
        return beginWait(op);
    if (verb == "verifyNode"_L1 || verb == "verifyCluster"_L1)
        return beginVerify(op);
    if (verb == "precheckNode"_L1)
        return needNode(op);
    if (verb == "stagePackage"_L1) {
        if (auto failure = needNode(op))
            return failure;
        if (extras(op).off)
            return Failure{.code = u"E_NODE_UNREACHABLE"_s, .message = u"%1 is switched off"_s.arg(argument(op, "node")), .win32 = 5051};
    }
    if (verb == "snapshotCluster"_L1 && viewOf(m_state, argument(op, "cluster"), argument(op, "node")).isEmpty())
        return Failure{.code = u"E_CLUSTER_NOT_FOUND"_s, .message = u"there is no cluster %1"_s.arg(argument(op, "cluster"))};
    return std::nullopt;
}

Simulator::Outcome Simulator::finishVerb(Op &op)
{
    const QString &verb = op.verb;
    if (verb == "takeLock"_L1 || verb == "releaseLock"_L1)
        return finishLock(op);
    if (verb == "setPossibleOwners"_L1)
        return finishPossibleOwners(op);
    if (verb == "setAutoFailback"_L1)
        return finishAutoFailback(op);
    if (verb == "setPendingTimeout"_L1)
        return finishPendingTimeout(op);
    if (verb == "moveGroup"_L1)
        return finishMove(op);
    if (verb == "drainNode"_L1)
        return finishDrain(op);
    if (verb == "stopClusterService"_L1)
        return finishStop(op);
    if (verb == "startClusterService"_L1)
        return finishReturn(op);
    if (verb == "resumeNode"_L1)
        return finishResume(op);
    if (verb == "restartNode"_L1)
        return finishRestart(op);
    if (verb == "startNodeJob"_L1)
        return finishJobStart(op);
    if (verb == "agSetModes"_L1)
        return finishModes(op);
    if (verb == "agFailover"_L1)
        return finishFailover(op);
    if (verb == "agWaitSync"_L1)
        return finishSync(op);
    if (verb == "dagEnterMaintenance"_L1)
        return finishMaintenance(op);
    if (verb == "dagLeaveMaintenance"_L1)
        return finishLeaving(op);
    if (verb == "setActivationPolicy"_L1)
        return finishPolicy(op);
    if (verb == "dagWaitCopies"_L1)
        return finishCopies(op);
    if (verb == "waitStorageJobs"_L1)
        return finishStorage(op);
    if (verb == "watchNodeJob"_L1)
        return finishWatch(op);
    if (verb == "cancelNodeJob"_L1)
        return finishCancelJob(op);
    if (verb == "precheckNode"_L1)
        return finishPrecheck(op);
    if (verb == "waitNodeReady"_L1)
        return finishWait(op);
    if (verb == "verifyNode"_L1 || verb == "verifyCluster"_L1)
        return finishVerify(op);
    if (verb == "stagePackage"_L1)
        return {.changed = true, .data = {{"verified"_L1, true}}, .failure = {}};
    if (verb == "snapshotCluster"_L1)
        return {.changed = false, .data = viewOf(m_state, argument(op, "cluster"), argument(op, "node")), .failure = {}};
    return {}; // cancel, shutdown: the process's own
}

} // namespace pf::sim
