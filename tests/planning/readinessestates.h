#pragma once

#include "estates.h"
#include "planning/readiness.h"

#include <functional>

/// Estates that report everything, and readiness of a canonical plan over them: it does not depend on what the planner plans.
namespace readinessestates {

using namespace estates;

inline constexpr qint64 hour = 3'600'000, day = 24 * hour;

inline void report(Computer &c)
{
    c.services = {true, true, true, true, true, true};
    c.pendingFileRenames = false;
    c.setupDriveFreeMb = 40'000;
    c.memoryMb = 65'536;
    c.installerCacheIntact = c.antivirusExclusions = c.rightsOk = true;
    c.configurationAgents = QStringList();
    c.recentErrors = QStringList();
    c.timeSkewMs = 20;
    c.updates.wsusServer = u"W1"_s;
    c.updates.usesWsus = true;
    c.updates.targetGroups = {u"SQL"_s};
    c.updates.auOptions = 3;
    c.updates.lastReportedAt = seen + -2 * hour;
    c.observed = Observation{seen + -600'000, u"test"_s};
}

inline SqlHealth healthy(int port)
{
    SqlHealth h;
    h.lastFullBackup = seen + -3 * hour;
    h.lastCheckDb = seen + -2 * day;
    h.databasesOnline = h.defaultPathsValid = h.tempdbPathsValid = true;
    h.suspectDatabases = h.runningJobs = QStringList();
    h.longestTransactionMs = 0;
    h.tcpPort = port;
    h.maxServerMemoryMb = 16'384;
    h.memoryOptimized = false;
    return h;
}

inline void report(Cluster &c)
{
    c.cauRunning = c.csvRedirected = c.validationFailed = c.enforcedAntiAffinity = false;
    c.networkNameOk = true;
    c.lastValidationAt = seen + -10 * day;
    c.observed = Observation{seen + -900'000, u"test"_s};
    for (auto &node : c.nodes)
        report(node.computer);
}

inline WsusServer updateServer()
{
    WsusServer w;
    w.name = u"W1"_s;
    w.fromMicrosoftUpdate = true;
    w.observedAt = seen;
    w.targetGroups = {{u"SQL"_s, {}}};
    w.approvalRules = QList<ApprovalRule>();
    const Build *build = catalog().resolve(*Version::fromString(newBuild()), ProductFamily::SqlServer).build;
    w.approvals = {{u"Update (%1)"_s.arg(build->kb.first()), u"SQL"_s, ApprovalAction::Install, {}}};
    const WsusProduct *product = catalog().wsusProduct(ProductFamily::SqlServer, u"2022"_s);
    const WsusProduct *exchange = catalog().wsusProduct(ProductFamily::Exchange, u"2019"_s);
    w.options = SyncOptions{};
    w.options->products = QStringList{product->familyId, exchange->familyId};
    QList<WsusCategory> known;
    for (const auto &one : catalog().wsusProducts())
        known.append({one.id, one.title, one.familyId});
    w.knownProducts = known;
    for (const auto &c : catalog().classifications())
        w.options->classifications.append(c.id);
    w.lastSync = w.lastSyncAttempt = seen + -hour;
    w.lastSyncResult = u"Succeeded"_s;
    return w;
}

/// Two nodes with file share, one clustered instance, a stand-alone one on N2.
inline Estate clustered()
{
    Cluster c = simple(2);
    c.quorum.witnessHost = u"FS1"_s;
    c.instances[0].health = healthy(1433);
    c.instances[0].edition = u"Enterprise"_s;
    c.groups[0].resources.append({u"Cluster Disk 1"_s, u"Physical Disk"_s, GroupState::Online, {}, {}});
    addStandalone(c.nodes[1], u"REPORTS"_s);
    c.nodes[1].computer.instances[0].health = healthy(50'000);
    report(c);
    Estate e = estate({c});
    e.wsusServers = {updateServer()};
    return e;
}

/// Three nodes, AG1 primary on N1, N2 and N3 synchronous and caught up.
inline Estate availability()
{
    Cluster c = cluster(3, WitnessKind::None);
    AvailabilityGroup ag;
    ag.name = u"AG1"_s;
    AgDatabase db;
    db.name = u"SALES"_s;
    db.cdc = db.replicated = false;
    for (int n = 1; n <= 3; ++n) {
        addStandalone(c.nodes[n - 1], u"MSSQLSERVER"_s);
        c.nodes[n - 1].computer.instances[0].health = healthy(1433);
        ag.replicas.append({node(n), node(n), n == 1, AvailabilityMode::Synchronous, FailoverMode::Automatic, {}, true});
        db.states.append({node(n), SyncState::Synchronized, false, 0, 0, true});
    }
    ag.databases = {db};
    ag.requiredSecondaries = 0;
    c.availabilityGroups = {ag};
    report(c);
    Estate e = estate({c});
    e.wsusServers = {updateServer()};
    return e;
}

/// Three members with file share; DB1 on M1, DB2 on M2, each with healthy copies.
inline Estate mail()
{
    Cluster c = cluster(3, WitnessKind::FileShare);
    c.quorum.witnessHost = u"FS1.test"_s;
    for (auto &node : c.nodes) {
        ExchangeServer x;
        x.adminVersion = Version::fromString(u"15.2.1544.4");
        x.activationPolicy = u"Unrestricted"_s;
        x.failedReplicationTests = QStringList();
        x.inactiveComponents = QStringList();
        x.transportQueue = 0;
        node.computer.exchange = x;
    }
    Dag dag;
    dag.name = u"DAG1"_s;
    dag.primaryActiveManager = node(3);
    dag.preferenceMoveFrequency = false;
    dag.databases = {{u"DB1"_s, {{node(1), u"Mounted"_s, 1, 0, 0, false}, {node(2), u"Healthy"_s, 2, 1, 2, false}}},
                     {u"DB2"_s, {{node(2), u"Mounted"_s, 1, 0, 0, false}, {node(3), u"Healthy"_s, 2, 0, 0, false}}}};
    c.dag = dag;
    report(c);
    Estate e = estate({c});
    e.wsusServers = {updateServer()};
    return e;
}

/// A stand-alone server.
inline Estate alone()
{
    Computer s;
    s.name = u"S1"_s;
    s.pendingReboot = false;
    s.systemDriveFreeMb = 40'000;
    SqlInstance i;
    i.name = u"MSSQLSERVER"_s;
    i.binary = i.running = Version::fromString(oldBuild);
    i.health = healthy(1433);
    s.instances = {i};
    report(s);
    Estate e = estate({});
    e.servers = {s};
    e.wsusServers = {updateServer()};
    return e;
}

/// Forgets what only some estates report: every optional fact of this page.
inline void forget(Estate &e)
{
    const auto computer = [](Computer &c) {
        Computer bare;
        bare.name = c.name;
        bare.instances = c.instances;
        bare.exchange = c.exchange;
        for (auto &i : bare.instances)
            i.health = {};
        if (bare.exchange)
            bare.exchange = ExchangeServer{};
        c = bare;
    };
    for (auto &c : e.clusters) {
        for (auto &node : c.nodes) {
            computer(node.computer);
            node.state = NodeState::Up;
        }
        for (auto &i : c.instances)
            i.health = {};
        for (auto &g : c.groups) {
            g.state = GroupState::Unknown;
            g.autoFailback = {};
            for (auto &r : g.resources) {
                r.state = GroupState::Unknown;
                r.pendingTimeoutMs = {};
            }
        }
        for (auto &g : c.availabilityGroups) {
            g.requiredSecondaries = {};
            g.databases = {};
        }
        if (c.dag)
            c.dag->preferenceMoveFrequency = {};
        c.cauRunning = c.csvRedirected = c.validationFailed = c.enforcedAntiAffinity = c.networkNameOk = std::nullopt;
        c.lastValidationAt = {};
        c.quorum.witnessOnline = {};
    }
    for (auto &s : e.servers)
        computer(s);
    e.wsusServers = {};
}

/// One step of 10 to 30 minutes.
inline Step step(StepKind kind, const QString &cluster, const QString &node)
{
    Step s;
    s.kind = kind;
    s.cluster = cluster;
    s.node = node;
    s.after.votes = {2, 3, 2};
    s.after.nodeTolerance = u"all"_s;
    s.after.witnessTolerance = true;
    s.phases = {{Lane::Patch, u"install"_s, {600'000, 1'200'000, 1'800'000}, {}}};
    return s;
}

struct Canonical
{
    QList<PlannedCluster> clusters;
    QStringList servers;
    QList<Step> steps;
};

/// All nodes but the first one, every clustered instance to its last node, then the first node; each to the newest build.
inline Canonical canonical(const Estate &e)
{
    Canonical out;
    const auto install = [](Step &s, const QStringList &instances) {
        PlanAction a;
        a.kind = ActionKind::Install;
        a.node = s.node;
        a.instances = instances;
        for (qsizetype i = 0; i < instances.size(); ++i)
            a.levels.append(newBuild());
        s.phases[0].actions = {a};
    };
    for (const auto &c : e.clusters) {
        PlannedCluster p;
        p.cluster = &c;
        QList<QPair<QString, QString>> owners;
        for (const auto &g : c.groups)
            owners.append({g.name, g.owner});
        for (const auto &i : c.instances) {
            WantedLevel level;
            level.object = ObjectRef::clusteredInstance(c.name, i.name);
            level.name = i.name;
            level.clustered = true;
            level.target = *Version::fromString(newBuild());
            p.wanted.levels.append(level);
        }
        const auto update = [&](const ClusterNode &n) {
            Step s = step(StepKind::UpdateNode, c.name, n.computer.name);
            s.after.owners = owners;
            QStringList instances;
            for (const auto &i : c.instances)
                instances.append(i.name);
            for (const auto &i : n.computer.instances) {
                instances.append(n.computer.name + u'\\' + i.name);
                s.outages.append({ObjectRef::nodeInstance(c.name, n.computer.name, i.name).path, {1, 2, 3}});
            }
            install(s, instances);
            out.steps.append(s);
        };
        for (qsizetype n = 1; n < c.nodes.size(); ++n)
            update(c.nodes[n]);
        for (const auto &i : c.instances) {
            Step s = step(StepKind::MoveRoles, c.name, i.binaries.last().node);
            for (auto &[role, owner] : owners)
                owner = role == i.group ? s.node : owner;
            s.after.owners = owners;
            s.instances = {i.name};
            out.steps.append(s);
        }
        update(c.nodes[0]);
        out.clusters.append(p);
    }
    for (const auto &server : e.servers) {
        Step s = step(StepKind::UpdateServer, {}, server.name);
        QStringList instances;
        for (const auto &i : server.instances)
            instances.append(server.name + u'\\' + i.name);
        install(s, instances);
        out.steps.append(s);
        out.servers.append(server.name);
    }
    return out;
}

inline QList<ReadinessItem> readiness(const Estate &e, const Policy &policy, const Canonical &plan)
{
    return readinessOf(e, catalog(), analyse(e, catalog(), {}, seen), policy, plan.clusters, plan.servers, plan.steps, seen);
}

/// What a row is made from.
struct Case
{
    Estate estate;
    Policy policy;
    Canonical plan;
};
using Change = std::function<void(Case &)>;

/// The plan is made from the estate before it is changed: what a case changes is what is read, not what is planned.
inline QList<ReadinessItem> rowsOf(const Estate &estate, const Change &change)
{
    Case x{estate, {}, {}};
    x.plan = canonical(x.estate);
    if (change)
        change(x);
    for (qsizetype i = 0; i < x.plan.clusters.size(); ++i)
        x.plan.clusters[i].cluster = &x.estate.clusters[i];
    return readiness(x.estate, x.policy, x.plan);
}

inline const ReadinessItem *withMessage(const QList<ReadinessItem> &rows, const QString &id)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const ReadinessItem &i) { return i.message.id == id; });
    return it == rows.end() ? nullptr : &*it;
}

inline Estate named(const QString &name)
{
    return name == u"mail" ? mail() : name == u"ag" ? availability() : name == u"alone" ? alone() : clustered();
}

} // namespace readinessestates

Q_DECLARE_METATYPE(readinessestates::Change)
