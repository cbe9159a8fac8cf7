#include "base/names.h"
#include "planning/scopeindex.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

/// Registering and starting a task on the node takes a moment (execution.md 3.0).
constexpr qint64 startMs = 5'000;
constexpr int exitRestartNeeded = 3010;
constexpr int exitInterrupted = 1603;
/// How the Exchange server of a node is called: exchangeName() without its node.
const QString exchange = exchangeName({}).mid(1);

/// "N2\REPORTS" and "REPORTS" on N2 are the same instance.
QString plainName(const QString &name, const QString &node)
{
    const qsizetype slash = name.indexOf(u'\\');
    return slash >= 0 && sameName(name.left(slash), node) ? name.mid(slash + 1) : name;
}

FailoverInstance::Binary *binaryOn(FailoverInstance &instance, const QString &node)
{
    const auto it = std::ranges::find_if(instance.binaries, [&](const FailoverInstance::Binary &b) { return sameName(b.node, node); });
    return it == instance.binaries.end() ? nullptr : &*it;
}

SqlInstance *standAloneOn(Computer &computer, const QString &name)
{
    const auto it = std::ranges::find_if(computer.instances, [&](const SqlInstance &i) { return sameName(i.name, name); });
    return it == computer.instances.end() ? nullptr : &*it;
}

} // namespace

Simulator::MaybeFailure Simulator::readTargets(const Op &op, QList<JobTarget> &targets)
{
    const auto bad = [](const QString &text) { return Failure{.code = u"E_ARGUMENT"_s, .message = text}; };
    const QString name = argument(op, "cluster");
    const QString onNode = computer(op)->name;
    const QJsonObject spec = op.args.value("spec"_L1).toObject();
    const QJsonArray instances = spec.value("instances"_L1).toArray();
    const QString quiesce = spec.value("quiesce"_L1).toString();
    if (spec.size() != (quiesce.isEmpty() ? 1 : 2) || instances.isEmpty() || !(quiesce.isEmpty() || quiesce == installerManaged))
        return bad(u"spec holds the list instances, may hold quiesce, and nothing else"_s);
    for (const QJsonValueConstRef value : instances) {
        const QJsonObject item = value.toObject();
        const auto version = Version::fromString(item.value("target"_L1).toString());
        const QString instance = plainName(item.value("name"_L1).toString(), onNode);
        if (item.size() != 2 || !version || instance.isEmpty())
            return bad(u"an instance of spec has a name and a target build and nothing else"_s);
        bool there = standAloneOn(*computer(op), instance) != nullptr || (computer(op)->exchange && sameName(instance, exchange));
        if (Cluster *owner = cluster(name)) {
            there = there || (owner->mailbox && computer(op)->exchange && sameName(owner->mailbox->name, instance));
            for (FailoverInstance &fci : owner->instances)
                there = there || (sameName(fci.name, instance) && binaryOn(fci, onNode));
        }
        if (!there)
            return Failure{.code = u"E_NOT_INSTALLED"_s, .message = u"%1 is not installed on %2"_s.arg(instance, onNode)};
        targets << JobTarget{.instance = instance, .target = *version};
    }
    return std::nullopt;
}

Simulator::MaybeFailure Simulator::beginJob(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const QString onNode = computer(op)->name;
    if (extras(op).off)
        return Failure{.code = u"E_NODE_UNREACHABLE"_s, .message = u"%1 is switched off"_s.arg(onNode), .win32 = 5051};
    const QString id = argument(op, "jobId");
    if (id.isEmpty())
        return Failure{.code = u"E_ARGUMENT"_s, .message = u"jobId is empty"_s};
    op.endsAt = op.startedAt + startMs;
    if (jobOf(op)) { // the same id attaches to the same job: an install is never started twice
        op.data.insert("attached"_L1, true);
        return std::nullopt;
    }
    const QString name = argument(op, "cluster");
    if (runningJob(name, onNode))
        return Failure{
            .code = u"E_JOB_RUNNING"_s, .message = u"another installer runs on %1"_s.arg(onNode), .win32 = 1618, .errorClass = u"W"_s};
    Job job{.jobId = id, .cluster = name, .node = onNode, .kind = argument(op, "kind"), .state = u"running"_s};
    if (auto failure = readTargets(op, job.targets))
        return failure;
    job.stopsService = op.args.value("spec"_L1).toObject().contains("quiesce"_L1);
    if (const ClusterNode *n = node(op); n && job.stopsService && isMember(*n)) {
        Affected affected;
        if (auto failure = stopService(op, affected))
            return failure;
        job.stopped = affected.moves + affected.stops;
    }
    const qint64 ms = duration(ActionKind::Install, name + u'|' + onNode) * op.data.value("factor"_L1).toInteger(1);
    job.startedAt = op.startedAt;
    job.endsAt = op.startedAt + ms;
    job.exitCode = draw("exit|"_L1 + nodeKey(name, onNode)) % 2 == 0 ? 0 : exitRestartNeeded;
    for (const JobTarget &t : std::as_const(job.targets)) {
        Install entry{
            .cluster = name, .node = onNode, .instance = t.instance, .level = t.target.toString(), .jobId = id, .at = op.startedAt};
        for (const Install &earlier : std::as_const(m_state.installs)) {
            if (sameName(earlier.cluster, name) && sameName(earlier.node, onNode) && sameName(earlier.instance, t.instance) &&
                earlier.level == entry.level)
                entry.count = earlier.count + 1;
        }
        m_state.installs << entry;
    }
    m_state.jobs << job;
    return std::nullopt;
}

Simulator::Outcome Simulator::finishJobStart(Op &op)
{
    const bool attached = op.data.value("attached"_L1).toBool();
    QJsonObject data = jobData(*jobOf(op), false);
    data.insert("attached"_L1, attached);
    return {.changed = !attached, .data = data, .failure = {}};
}

Simulator::MaybeFailure Simulator::beginWatch(Op &op)
{
    if (auto failure = needNode(op))
        return failure;
    const Job *job = jobOf(op);
    if (!job)
        return Failure{.code = u"E_JOB_NOT_FOUND"_s, .message = u"the node knows no job %1"_s.arg(argument(op, "jobId"))};
    const bool waits = op.verb == "watchNodeJob"_L1 && job->state == "running"_L1;
    op.endsAt = waits ? std::min(std::max(job->endsAt, op.startedAt), op.startedAt + op.timeoutMs) : op.startedAt;
    return std::nullopt;
}

Simulator::Outcome Simulator::finishWatch(Op &op)
{
    Job &job = *jobOf(op);
    const QJsonObject data = jobData(job, true);
    if (job.state == "running"_L1)
        return {.changed = false,
                .data = data,
                .failure = Failure{.code = u"E_TIMEOUT"_s, .message = u"the job is still running"_s, .errorClass = u"W"_s}};
    if (job.state != "done"_L1)
        return {.changed = false,
                .data = data,
                .failure = Failure{.code = u"E_SETUP_%1"_s.arg(job.exitCode),
                                   .message = u"Setup ended with %1"_s.arg(job.exitCode),
                                   .errorClass = u"A"_s}};
    return {.changed = false, .data = data, .failure = {}};
}

Simulator::Outcome Simulator::finishCancelJob(Op &op)
{
    const Job &job = *jobOf(op);
    if (job.state == "running"_L1) // an MSI that runs is never killed (execution.md verb 26)
        return {.changed = false,
                .data = {{"state"_L1, job.state}},
                .failure = Failure{.code = u"E_CANNOT_CANCEL"_s, .message = u"Setup is running"_s, .errorClass = u"W"_s}};
    return {.changed = false, .data = {{"state"_L1, job.state}}, .failure = {}};
}

std::optional<Version> Simulator::binaryOf(const QString &clusterName, const QString &onNode, const QString &instance) const
{
    auto *self = const_cast<Simulator *>(this);
    const Op op{.args = {{"cluster"_L1, clusterName}, {"node"_L1, onNode}}};
    if (Cluster *owner = self->cluster(clusterName)) {
        for (FailoverInstance &fci : owner->instances) {
            const FailoverInstance::Binary *binary = sameName(fci.name, instance) ? binaryOn(fci, onNode) : nullptr;
            if (binary)
                return binary->version;
        }
    }
    Computer *c = self->computer(op);
    const Cluster *owner = cluster(clusterName);
    const bool mailbox = owner && owner->mailbox && sameName(owner->mailbox->name, instance);
    if (c && c->exchange && (mailbox || sameName(plainName(instance, onNode), exchange)))
        return c->exchange->level();
    const SqlInstance *own = c ? standAloneOn(*c, plainName(instance, onNode)) : nullptr;
    return own ? own->binary : std::nullopt;
}

QJsonObject Simulator::jobData(Job &job, bool report)
{
    QJsonObject levels;
    for (const JobTarget &t : std::as_const(job.targets)) {
        if (const auto version = binaryOf(job.cluster, job.node, t.instance))
            levels.insert(t.instance, version->toString());
    }
    QJsonObject data{{"jobId"_L1, job.jobId}, {"state"_L1, job.state}, {"levels"_L1, levels}};
    if (job.state == "running"_L1)
        return data;
    data.insert("exitCode"_L1, job.exitCode);
    data.insert("rebootRequired"_L1, job.exitCode == exitRestartNeeded);
    if (!report || job.reported)
        return data;
    job.reported = true;
    QStringList paths = job.stopped;
    for (const JobTarget &t : std::as_const(job.targets))
        paths += stoppedBy(job, t);
    paths.removeDuplicates();
    data.insert("outages"_L1, outagesAt(paths, job.startedAt, job.endsAt - job.startedAt, true));
    return data;
}

/// What users lost while the job replaced the binaries of one target. Object paths.
QStringList Simulator::stoppedBy(const Job &job, const JobTarget &target)
{
    const Cluster *owner = cluster(job.cluster);
    const auto ownsHere = [&](const QString &group) {
        const ClusterGroup *g = findGroup(*owner, group);
        return g && sameName(g->owner, job.node);
    };
    const auto clustered = [&](const QString &name, const QString &group) { // F-16: patching the active node stops the instance there
        return ownsHere(group) ? QStringList{ObjectRef::clusteredInstance(job.cluster, name).path} : QStringList();
    };
    if (owner) {
        for (const FailoverInstance &fci : owner->instances) {
            if (sameName(fci.name, target.instance))
                return clustered(fci.name, fci.group);
        }
        if (owner->mailbox && sameName(owner->mailbox->name, target.instance))
            return clustered(owner->mailbox->name, owner->mailbox->group);
        if (sameName(target.instance, exchange)) // its databases are mounted elsewhere
            return {};
        if (!groupsOf(m_state, *owner, job.node, target.instance).isEmpty()) {
            QStringList paths;
            for (const QString &group : groupsOf(m_state, *owner, job.node, target.instance, true))
                paths << ObjectRef::group(job.cluster, group).path;
            return paths;
        }
    } else if (sameName(target.instance, exchange)) {
        return {ObjectRef::server(job.node).path};
    }
    return {instanceRef(job.cluster, job.node, target.instance, false).path};
}

/// An update within the cumulative update that is there replaces files alone; another one replaces the product.
bool Simulator::updateExchange(const Job &job, const JobTarget &target)
{
    Computer &c = *computer(Op{.args = {{"cluster"_L1, job.cluster}, {"node"_L1, job.node}}});
    const Cluster *owner = cluster(job.cluster);
    const bool mailbox = owner && owner->mailbox && sameName(owner->mailbox->name, target.instance);
    if (!c.exchange || !(mailbox || sameName(target.instance, exchange)))
        return false;
    const auto &admin = c.exchange->adminVersion;
    const bool within = admin && admin->major() == target.target.major() && admin->minor() == target.target.minor() &&
                        admin->build() == target.target.build();
    c.exchange->fileVersion = target.target;
    if (admin && !within)
        c.exchange->adminVersion = target.target;
    return true;
}

/// Setup has stopped and started the instance: what it held as a secondary has to catch up.
void Simulator::instanceStopped(Cluster &owner, const QString &onNode, const QString &instance)
{
    if (groupsOf(m_state, owner, onNode, instance).isEmpty())
        return;
    const WorldMap map = mapCluster(m_state, owner);
    world::World after = map.world;
    const int index = map.instance(standaloneName(onNode, instance));
    for (world::AvailabilityGroup &ag : after.clusters[0].availabilityGroups) {
        for (size_t r = 0; r < ag.replicas.size(); ++r)
            ag.replicas[r].caughtUp = ag.replicas[r].caughtUp && (ag.replicas[r].instance != index || ag.primary == int(r));
    }
    writeBack(m_state, owner, map, after);
}

void Simulator::endJob(Job &job)
{
    if (m_state.nodes.value(nodeKey(job.cluster, job.node)).off) { // the node went away under it
        job.state = u"failed"_s;
        job.exitCode = exitInterrupted;
        return;
    }
    const Op op{.args = {{"cluster"_L1, job.cluster}, {"node"_L1, job.node}}};
    Computer &c = *computer(op);
    for (const JobTarget &t : std::as_const(job.targets)) {
        bool clustered = false;
        if (Cluster *owner = cluster(job.cluster)) {
            for (FailoverInstance &fci : owner->instances) {
                FailoverInstance::Binary *binary = sameName(fci.name, t.instance) ? binaryOn(fci, job.node) : nullptr;
                if (!binary)
                    continue;
                clustered = true;
                binary->version = t.target; // phase 1 of F-8
                const ClusterGroup *g = findGroup(*owner, fci.group);
                if (g && sameName(g->owner, job.node) && (!fci.running || olderBuild(*fci.running, t.target)))
                    fci.running = t.target;
            }
        }
        SqlInstance *own = clustered || updateExchange(job, t) ? nullptr : standAloneOn(c, t.instance);
        if (own) { // Setup starts the service again: both phases at once
            own->binary = t.target;
            own->running = t.target;
            if (Cluster *owner = cluster(job.cluster))
                instanceStopped(*owner, job.node, t.instance);
        }
    }
    job.state = u"done"_s;
    if (ClusterNode *n = node(op); n && job.stopsService && !isMember(*n)) {
        Op start = op;
        start.endsAt = m_state.clock;
        comeBack(start, world::Verb::StartService);
    }
    noteBehind(job.cluster);
    c.pendingReboot = job.exitCode == exitRestartNeeded || c.pendingReboot.value_or(false);
}

} // namespace pf::sim
