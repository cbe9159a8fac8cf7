// Readiness of the computers of a plan: their state, their services, who may work on them, what goes down with them.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

/// C-09 of every node of the cluster: one that installs on its own is out when the plan does not expect it.
void Readiness::automaticUpdates(const Computer &computer, const ObjectRef &ref)
{
    const Gate gate{"C-09", "R", GateLevel::Block};
    if (!computer.updates.auOptions)
        unread(gate, msg("C-09.unknown", {computer.name}), msg("C-09.unknown.fix"), ref);
    else if (*computer.updates.auOptions == 4)
        failed(gate, msg("C-09.automatic", {computer.name}), msg("C-09.automatic.fix"), ref);
    else
        ok(gate, msg("C-09.ok", {computer.name}), ref);
}

void Readiness::computer(const Computer &computer, const ObjectRef &ref, const Cluster *cluster)
{
    const UtcMs read = readAt(computer, cluster);
    approvals(computer, ref);
    applicable(computer, ref);
    pendingRestart(computer, ref, read, cluster != nullptr);
    diskSpace(computer, ref, read);
    rights(computer, ref, cluster);
}

/// C-14: file renames alone do not keep Setup from running; they are accepted by name.
void Readiness::pendingRestart(const Computer &computer, const ObjectRef &ref, UtcMs read, bool node)
{
    const Gate gate{"C-14", "N", GateLevel::Block};
    const Message fix = msg(node ? "C-14.pending.fix" : "C-14.pending.fix-server");
    if (!computer.pendingReboot)
        unread(gate, msg("C-14.unknown", {computer.name}), readOrCheck(), ref);
    else if (*computer.pendingReboot)
        failed(gate, msg("C-14.pending", {computer.name, read}), fix, ref);
    else if (computer.pendingFileRenames == true)
        failed({"C-14", "N", GateLevel::Acknowledge}, msg("C-14.renames", {computer.name, read}), fix, ref);
    else
        ok(gate, msg("C-14.ok", {computer.name, read}), ref);
}

/// C-15: too little blocks; less than twice what the packages of this computer unpack to is accepted by name.
void Readiness::diskSpace(const Computer &computer, const ObjectRef &ref, UtcMs read)
{
    QStringList releases;
    qint64 packages = 0;
    for (const auto &[instance, build] : installs(computer.name)) {
        const bool exchange = instance.endsWith("\\Exchange Server"_L1);
        const QString release = exchange ? u"Exchange"_s : u"%1.%2"_s.arg(build.major()).arg(build.minor());
        if (releases.contains(release))
            continue;
        releases.append(release);
        packages += exchange ? limits::exchangePackageMb : limits::sqlPackageMb;
    }
    const auto drive = [&](const std::optional<qint64> &freeMb, qint64 least, const char *okId, const char *lowId, const char *tightId,
                           const char *unknownId) {
        const Gate gate{"C-15", "N", GateLevel::Block};
        if (!freeMb)
            unread(gate, msg(unknownId, {computer.name}), readOrCheck(), ref);
        else if (*freeMb < least)
            failed(gate, msg(lowId, {computer.name, *freeMb, least, read}), msg("C-15.low.fix"), ref);
        else if (*freeMb < 2 * packages)
            failed({"C-15", "N", GateLevel::Acknowledge}, msg(tightId, {computer.name, *freeMb, 2 * packages, read}), msg("C-15.low.fix"),
                   ref);
        else
            ok(gate, msg(okId, {computer.name, *freeMb, read}), ref);
    };
    drive(computer.systemDriveFreeMb, limits::systemDriveMb, "C-15.ok", "C-15.low", "C-15.tight", "C-15.unknown");
    drive(computer.setupDriveFreeMb, packages, "C-15.setup-ok", "C-15.setup-low", "C-15.setup-tight", "C-15.setup-unknown");
}

/// C-17: what Setup and the run need. Remote Registry and the shares on all nodes of a clustered instance, touched or not (F-9).
void Readiness::services(const Computer &computer, const ObjectRef &ref, const Cluster *cluster)
{
    const NodeServices &s = computer.services;
    const bool planned = touched(computer.name), clustered = cluster && !cluster->instances.isEmpty();
    QStringList missing, unknown;
    const auto need = [&](const std::optional<bool> &value, bool needed, const QString &name) {
        if (needed && !value)
            unknown.append(name);
        else if (needed && !*value)
            missing.append(name);
    };
    need(s.clusterService, cluster && planned, u"ClusSvc"_s);
    need(s.clusterWmi, clustered && planned, u"root\\MSCluster"_s);
    need(s.remoteRegistry, clustered, u"Remote Registry"_s);
    need(s.adminShares, clustered || planned, u"ADMIN$"_s);
    need(s.windowsInstaller, planned, u"Windows Installer"_s);
    need(s.winRm, planned, u"WinRM"_s);
    if (!clustered && !planned)
        return;
    const Gate gate{"C-17", "N", GateLevel::Block};
    const UtcMs read = readAt(computer, cluster);
    if (!missing.isEmpty())
        failed(gate, msg("C-17.missing", {computer.name, missing.join(u", "_s), read}), msg("C-17.fix"), ref);
    if (!unknown.isEmpty())
        unread(gate, msg("C-17.unknown", {computer.name, unknown.join(u", "_s)}), readOrCheck(), ref);
    if (missing.isEmpty() && unknown.isEmpty())
        ok(gate, msg("C-17.ok", {computer.name, read}), ref);
}

/// C-44: rights that were given for a time must last for the plan (scenario 41); not even for the longest step: no start.
void Readiness::rights(const Computer &computer, const ObjectRef &ref, const Cluster *cluster)
{
    const Gate gate{"C-44", "R", GateLevel::Block};
    const UtcMs read = readAt(computer, cluster);
    if (computer.rightsOk == false) {
        failed(gate, msg("C-44.none", {computer.name, read}), msg("C-44.none.fix"), ref);
        return;
    }
    if (computer.rightsUntil) {
        qint64 total = 0, longest = 0;
        for (const auto &step : m_steps) {
            qint64 own = 0;
            for (const auto &phase : step.phases)
                own += phase.expected.high;
            total += own;
            longest = std::max(longest, own);
        }
        const UtcMs start = m_policy.windowStart.value_or(m_asOf);
        const qint64 left = std::max<qint64>(*computer.rightsUntil - start, 0);
        if (left < total) {
            failed({"C-44", "R", left < 2 * longest ? GateLevel::Block : GateLevel::Acknowledge}, // the step and its way back
                   msg("C-44.short", {computer.name, *computer.rightsUntil, DurationMs{left}, DurationMs{total}}), msg("C-44.short.fix"),
                   ref);
            return;
        }
    }
    if (!computer.rightsOk)
        unread(gate, msg("C-44.unknown", {computer.name}), readOrCheck(), ref);
    else if (computer.rightsUntil)
        ok(gate, msg("C-44.ok-until", {computer.name, *computer.rightsUntil}), ref);
    else
        ok(gate, msg("C-44.ok", {computer.name, read}), ref);
}

/// C-16, C-42, C-47, C-48: one row for all that are well, one for all that are not reported, one for each that is not well.
void Readiness::condition(const QList<const Computer *> &computers, const Cluster *cluster)
{
    const Gate cache{"C-16", "N", GateLevel::Acknowledge}, antivirus{"C-42", "R", GateLevel::Acknowledge},
        time{"C-47", "R", GateLevel::Acknowledge}, errors{"C-48", "R", GateLevel::Acknowledge};
    Tally caches, exclusions, clocks, logs;
    for (const Computer *c : computers) {
        const UtcMs read = readAt(*c, cluster);
        const ObjectRef ref = cluster ? ObjectRef::node(cluster->name, c->name) : ObjectRef::server(c->name);
        const auto judge = [&](const Gate &gate, Tally &tally, const std::optional<bool> &good, Message message, Message fix) {
            if (!good)
                tally.unread.append(c->name);
            else if (*good)
                tally.ok(c->name, read);
            else
                failed(gate, std::move(message), std::move(fix), ref);
        };
        const bool sql =
            std::any_of(c->instances.begin(), c->instances.end(), [](const SqlInstance &i) { return !i.embedded; }) ||
            (cluster && std::any_of(cluster->instances.begin(), cluster->instances.end(), [&](const FailoverInstance &f) {
                 return std::any_of(f.binaries.begin(), f.binaries.end(), [&](const auto &b) { return sameName(b.node, c->name); });
             }));
        if (sql)
            judge(cache, caches, c->installerCacheIntact, msg("C-16.damaged", {c->name, read}), msg("C-16.fix"));
        judge(antivirus, exclusions, c->antivirusExclusions, msg("C-42.missing", {c->name, read}), msg("C-42.fix"));
        const qint64 skew = c->timeSkewMs.value_or(0);
        judge(time, clocks, c->timeSkewMs ? std::optional(skew <= limits::timeSkewMs) : std::nullopt,
              msg("C-47.time", {c->name, DurationMs{skew}, read}), msg("C-47.time.fix"));
        judge(errors, logs, c->recentErrors ? std::optional(c->recentErrors->isEmpty()) : std::nullopt,
              msg("C-48.errors", {c->name, c->recentErrors.value_or(QStringList()).join(u"; "_s), read}), msg("C-48.fix"));
    }
    tell(cache, caches, "C-16.ok", "C-16.unknown");
    tell(antivirus, exclusions, "C-42.ok", "C-42.unknown");
    tell(time, clocks, "C-47.ok", "C-47.unknown");
    tell(errors, logs, "C-48.ok", "C-48.unknown");
}

void Readiness::standalone(const PlannedCluster &p)
{
    bool any = false;
    each(*p.cluster, [&](const Step &step) {
        if (step.kind != StepKind::UpdateNode)
            return;
        for (const auto &outage : step.outages) {
            any = true;
            const ObjectRef ref = ObjectRef::fromPath(outage.instance);
            failed({"C-50", "R", GateLevel::Acknowledge}, msg("C-50.down", {ref.name(), step.node, DurationMs{outage.ms.typical}}),
                   msg("C-50.fix"), ref);
        }
    });
    if (!any)
        ok({"C-50", "R", GateLevel::Acknowledge}, msg("C-50.none"));
}

} // namespace pf
