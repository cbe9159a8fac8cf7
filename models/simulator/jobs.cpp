#include "base/names.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

/// Registering and starting a task on the node takes a moment (execution.md 3.0).
constexpr qint64 startMs = 5'000;
constexpr int exitRestartNeeded = 3010;
constexpr int exitInterrupted = 1603;

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
    if (spec.size() != 1 || instances.isEmpty())
        return bad(u"spec holds the list instances and nothing else"_s);
    for (const QJsonValueConstRef value : instances) {
        const QJsonObject item = value.toObject();
        const auto version = Version::fromString(item.value("target"_L1).toString());
        const QString instance = plainName(item.value("name"_L1).toString(), onNode);
        if (item.size() != 2 || !version || instance.isEmpty())
            return bad(u"an instance of spec has a name and a target build and nothing else"_s);
        bool there = standAloneOn(*computer(op), instance) != nullptr;
        if (Cluster *owner = cluster(name)) {
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
    QJsonArray outages;
    const auto add = [&](const QString &instance, bool clustered) {
        outages << QJsonObject{{"instance"_L1, instanceRef(job.cluster, job.node, instance, clustered).path},
                               {"startedAt"_L1, job.startedAt.toString()},
                               {"ms"_L1, job.endsAt - job.startedAt},
                               {"planned"_L1, true}};
    };
    for (const JobTarget &t : std::as_const(job.targets)) {
        const Cluster *owner = cluster(job.cluster);
        bool clustered = false;
        if (owner) {
            for (const FailoverInstance &fci : owner->instances) {
                const ClusterGroup *g = findGroup(*owner, fci.group);
                if (!sameName(fci.name, t.instance))
                    continue;
                clustered = true;
                if (g && sameName(g->owner, job.node)) // F-16: patching the active node stops the instance there
                    add(fci.name, true);
            }
        }
        if (!clustered)
            add(t.instance, false);
    }
    data.insert("outages"_L1, outages);
    return data;
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
        SqlInstance *own = clustered ? nullptr : standAloneOn(c, t.instance);
        if (own) { // Setup starts the service again: both phases at once
            own->binary = t.target;
            own->running = t.target;
        }
    }
    job.state = u"done"_s;
    c.pendingReboot = job.exitCode == exitRestartNeeded || c.pendingReboot.value_or(false);
}

} // namespace pf::sim
