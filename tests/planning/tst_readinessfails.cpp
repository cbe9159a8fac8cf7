#include "readinessestates.h"

using namespace readinessestates;

namespace {

using L = GateLevel;

Cluster &c(Case &x)
{
    return x.estate.clusters[0];
}
Computer &n1(Case &x)
{
    return c(x).nodes[0].computer;
}
SqlHealth &sql(Case &x)
{
    return *c(x).instances[0].health;
}
Step &stepOf(Case &x, int n)
{
    return *std::find_if(x.plan.steps.begin(), x.plan.steps.end(),
                         [&](const Step &s) { return s.kind == StepKind::UpdateNode && s.node == node(n); });
}
AvailabilityGroup &ag(Case &x)
{
    return c(x).availabilityGroups[0];
}

} // namespace

/// Every check of domain 7.1 that can fail, by one changed fact each.
class TestReadinessFails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fails_data();
    void fails();
};

void TestReadinessFails::fails_data()
{
    QTest::addColumn<QString>("estate");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("id");
    QTest::addColumn<GateLevel>("level");
    QTest::addColumn<QString>("object");
    const auto row = [](const char *what, const char *estate, const char *id, GateLevel level, const char *object, Change change) {
        QTest::addRow("%s: %s", id, what) << QString::fromLatin1(estate) << change << QString::fromLatin1(id) << level
                                          << QString::fromLatin1(object);
    };
    const char *cluster = "cluster/C1", *first = "cluster/C1/node/N1", *second = "cluster/C1/node/N2";
    const char *fci = "cluster/C1/instance/I1", *group = "cluster/C1/group/AG1";
    row("too few votes", "fci", "C-01.lost", L::Block, cluster, [](Case &x) { stepOf(x, 1).after.votes = {1, 3, 2}; });
    row("too few votes while N1 is out", "fci", "C-01.node-lost", L::Block, first, [](Case &x) { stepOf(x, 1).after.votes = {1, 3, 2}; });
    row("no further node", "fci", "C-02.none", L::Acknowledge, cluster, [](Case &x) { stepOf(x, 1).after.nodeTolerance = u"none"_s; });
    row("some further nodes", "fci", "C-02.some", L::Acknowledge, cluster, [](Case &x) { stepOf(x, 1).after.nodeTolerance = u"some"_s; });
    row("not the witness", "fci", "C-02.witness", L::Acknowledge, cluster, [](Case &x) { stepOf(x, 1).after.witnessTolerance = false; });
    row("no further node while N1 is out", "fci", "C-02.node-none", L::Acknowledge, first,
        [](Case &x) { stepOf(x, 1).after.nodeTolerance = u"none"_s; });
    row("some while N1 is out", "fci", "C-02.node-some", L::Acknowledge, first,
        [](Case &x) { stepOf(x, 1).after.nodeTolerance = u"some"_s; });
    row("not the witness while N2 is out", "fci", "C-02.node-witness", L::Acknowledge, second,
        [](Case &x) { stepOf(x, 2).after.witnessTolerance = false; });
    row("an even number without witness", "fci", "C-03.none", L::Acknowledge, cluster,
        [](Case &x) { c(x).quorum.witness = WitnessKind::None; });
    row("offline", "fci", "C-03.offline", L::Block, cluster, [](Case &x) { c(x).quorum.witnessOnline = false; });
    row("an old reading", "fci", "C-03.old", L::Block, cluster, [](Case &x) { c(x).quorum.witnessTestedAt = seen + -day; });
    row("scenario 35: its host is updated too", "fci", "C-03.same-plan", L::Acknowledge, cluster,
        [](Case &x) { x.plan.steps.append(step(StepKind::UpdateServer, {}, u"fs1"_s)); });
    row("Q-7", "fci", "C-04.forced", L::Block, cluster, [](Case &x) { c(x).quorum.forced = true; });
    row("W-1", "fci", "C-04.joining", L::Block, first, [](Case &x) { c(x).nodes[0].state = NodeState::Joining; });
    row("W-2", "fci", "C-04.set-aside", L::Block, second, [](Case &x) { c(x).nodes[1].quarantined = true; });
    row("a node is down", "fci", "C-05.down", L::Block, second, [](Case &x) { c(x).nodes[1].state = NodeState::Down; });
    row("scenario 33: paused", "fci", "C-05.paused", L::Block, second, [](Case &x) { c(x).nodes[1].state = NodeState::Paused; });
    row("named as known down", "fci", "C-05.known", L::Acknowledge, second, [](Case &x) {
        c(x).nodes[1].state = NodeState::Down;
        x.plan.clusters[0].leftBehind = QStringList{u"N2"_s};
    });
    row("another run", "fci", "C-05.cau", L::Block, cluster, [](Case &x) { c(x).cauRunning = true; });
    row("W-28, scenario 40", "fci", "C-05.agents", L::Acknowledge, first,
        [](Case &x) { n1(x).configurationAgents = QStringList{u"DSC"_s}; });
    row("X-12: named as in another run", "fci", "C-05.other-run", L::Block, second,
        [](Case &x) { x.policy.inOtherRuns = QStringList{u"n2"_s}; });
    row("X-12: the witness host is in another run", "mail", "C-05.other-run", L::Block, cluster,
        [](Case &x) { x.policy.inOtherRuns = QStringList{u"FS1"_s}; });
    const auto stay = [](Case &x) {
        for (auto &s : x.plan.steps)
            s.after.owners = {{u"SQL Server (I1)"_s, u"N1"_s}};
    };
    row("F-26: not passive", "fci", "C-06.in-place", L::Block, fci, [stay](Case &x) { stay(x); });
    row("F-25: in place", "fci", "C-06.in-place", L::Acknowledge, fci, [stay](Case &x) {
        stay(x);
        x.policy.acceptFullOutage = true;
    });
    row("no target", "fci", "C-07.none", L::Acknowledge, fci, [](Case &x) { x.plan.clusters[0].withoutTarget = {{u"I1"_s, u"N2"_s}}; });
    row("W-9", "fci", "C-08.failed", L::Block, "cluster/C1/group/SQL Server (I1)",
        [](Case &x) { c(x).groups[0].state = GroupState::Failed; });
    row("installs on a schedule", "fci", "C-09.automatic", L::Block, first, [](Case &x) { n1(x).updates.auOptions = 4; });
    row("W-28: two servers", "fci", "C-09.differ", L::Acknowledge, cluster, [](Case &x) { n1(x).updates.wsusServer = u"W2"_s; });
    row("scenario 25", "fci", "C-10.deadline", L::Block, cluster,
        [](Case &x) { x.estate.wsusServers[0].approvals[0].deadline = seen + day; });
    row("U-19: a rule", "fci", "COV-23.finding", L::Acknowledge, cluster, [](Case &x) {
        x.estate.wsusServers[0].approvalRules = QList<ApprovalRule>{{u"All"_s, true, {}, {}, {}, {}}};
    });
    row("U-19: a rule with deadline", "fci", "COV-23.deadline", L::Block, cluster, [](Case &x) {
        x.estate.wsusServers[0].approvalRules = QList<ApprovalRule>{{u"All"_s, true, {}, {}, {}, 3}};
    });
    row("U-19: a rule and automatic installation", "fci", "COV-23.finding", L::Block, cluster, [](Case &x) {
        x.estate.wsusServers[0].approvalRules = QList<ApprovalRule>{{u"All"_s, true, {}, {}, {}, {}}};
        n1(x).updates.auOptions = 4;
    });
    row("no product selected", "fci", "COV-02.finding", L::Block, cluster,
        [](Case &x) { x.estate.wsusServers[0].options->products = QStringList(); });
    row("U-16: for another group", "fci", "C-12.not-approved", L::Block, first,
        [](Case &x) { x.estate.wsusServers[0].approvals[0].targetGroup = u"Clients"_s; });
    row("U-17: for removal", "alone", "C-12.removal", L::Block, "server/S1",
        [](Case &x) { x.estate.wsusServers[0].approvals[0].action = ApprovalAction::Uninstall; });
    row("U-24: a report of the day before yesterday", "alone", "C-13.old", L::Acknowledge, "server/S1",
        [](Case &x) { x.estate.servers[0].updates.lastReportedAt = seen + -2 * day; });
    row("reboot first", "fci", "C-14.pending", L::Block, first, [](Case &x) { n1(x).pendingReboot = true; });
    row("renames alone", "fci", "C-14.renames", L::Acknowledge, first, [](Case &x) { n1(x).pendingFileRenames = true; });
    row("below 10 GB", "fci", "C-15.low", L::Block, first, [](Case &x) { n1(x).systemDriveFreeMb = 10'239; });
    row("below twice an Exchange package", "mail", "C-15.tight", L::Acknowledge, first, [](Case &x) {
        n1(x).systemDriveFreeMb = 12'999;
        PlanAction a;
        a.kind = ActionKind::Install;
        a.instances = QStringList{u"N1\\Exchange Server"_s};
        a.levels = QStringList{u"15.2.1748.10"_s};
        stepOf(x, 1).phases[0].actions = {a};
    });
    row("below one package", "fci", "C-15.setup-low", L::Block, first, [](Case &x) { n1(x).setupDriveFreeMb = 2'999; });
    row("below two packages", "fci", "C-15.setup-tight", L::Acknowledge, first, [](Case &x) { n1(x).setupDriveFreeMb = 5'999; });
    row("packages are missing", "fci", "C-16.damaged", L::Acknowledge, first, [](Case &x) { n1(x).installerCacheIntact = false; });
    row("F-9: on a node that no step touches", "fci", "C-17.missing", L::Block, first, [](Case &x) {
        x.plan.steps.removeIf([](const Step &s) { return s.node == u"N1"; });
        n1(x).services.remoteRegistry = false;
    });
    row("F-12", "fci", "C-17.missing", L::Block, first, [](Case &x) { n1(x).services.clusterWmi = false; });
    row("W-26", "alone", "C-17.missing", L::Block, "server/S1", [](Case &x) { x.estate.servers[0].services.winRm = false; });
    row("default paths", "fci", "C-18.defaults", L::Block, fci, [](Case &x) { sql(x).defaultPathsValid = false; });
    row("F-3: tempdb", "fci", "C-18.tempdb", L::Block, fci, [](Case &x) { sql(x).tempdbPathsValid = false; });
    row("scenario 29: drift", "fci", "C-20.levels", L::Acknowledge, fci,
        [](Case &x) { c(x).instances[0].binaries[1].version = Version::fromString(u"16.0.4175.1"); });
    row("F-11: above the target", "fci", "C-20.above", L::Block, fci,
        [](Case &x) { c(x).instances[0].binaries[1].version = Version::fromString(u"16.0.9999.1"); });
    row("replicas differ", "ag", "C-20.members", L::Acknowledge, group,
        [](Case &x) { n1(x).instances[0].binary = Version::fromString(u"16.0.4175.1"); });
    row("members differ", "mail", "C-20.members", L::Acknowledge, cluster,
        [](Case &x) { n1(x).exchange->adminVersion = Version::fromString(u"15.2.1258.12"); });
    row("F-6: Standard on three", "fci", "C-20.standard", L::Acknowledge, fci, [](Case &x) {
        x.estate = [] {
            Estate e = clustered();
            e.clusters[0] = simple(3);
            e.clusters[0].instances[0].edition = u"Standard Edition (64-bit)"_s;
            return e;
        }();
    });
    row("F-14: narrowed", "fci", "C-21.narrowed", L::Acknowledge, fci, [](Case &x) {
        for (auto &r : c(x).groups[0].resources)
            r.possibleOwners = QStringList{u"N1"_s};
    });
    row("X-17", "mail", "C-22.preference", L::Acknowledge, cluster, [](Case &x) { c(x).dag->preferenceMoveFrequency = true; });
    row("25 hours", "fci", "C-23.old", L::Acknowledge, fci, [](Case &x) { sql(x).lastFullBackup = seen + -25 * hour; });
    row("8 days", "fci", "C-24.old", L::Acknowledge, fci, [](Case &x) { sql(x).lastCheckDb = seen + -8 * day; });
    row("suspect", "fci", "C-25.suspect", L::Block, fci, [](Case &x) { sql(x).suspectDatabases = QStringList{u"PAY"_s}; });
    row("offline", "fci", "C-25.offline", L::Block, fci, [](Case &x) { sql(x).databasesOnline = false; });
    row("six minutes", "fci", "C-25.long", L::Acknowledge, fci, [](Case &x) { sql(x).longestTransactionMs = 360'000; });
    row("a backup runs", "fci", "C-26.running", L::Acknowledge, fci, [](Case &x) { sql(x).runningJobs = QStringList{u"Backup PAY"_s}; });
    row("F-7: the same port", "fci", "C-28.port", L::Block, second, [](Case &x) { sql(x).tcpPort = 50'000; });
    row("F-28: memory", "fci", "C-28.memory", L::Acknowledge, second, [](Case &x) { c(x).nodes[1].computer.memoryMb = 32'767; });
    row("F-28: no limit", "fci", "C-28.no-limit", L::Acknowledge, second, [](Case &x) { sql(x).maxServerMemoryMb = 2'147'483'647; });
    row("X-6: MaximumActiveDatabases", "mail", "C-28.databases", L::Block, first,
        [](Case &x) { c(x).nodes[1].computer.exchange->maximumActiveDatabases = 1; });
    row("A-4: scenario 12, suspended", "ag", "C-29.behind", L::Acknowledge, group,
        [](Case &x) { ag(x).databases[0].states[1].suspended = true; });
    row("A-4: none is ready", "ag", "C-29.behind", L::Block, group, [](Case &x) {
        ag(x).databases[0].states[1].sync = SyncState::Synchronizing;
        ag(x).replicas[2].connected = false;
    });
    row("A-9: a long redo queue", "ag", "C-29.behind", L::Acknowledge, group,
        [](Case &x) { ag(x).databases[0].states[2].redoQueueKb = 60'000; });
    row("A-5: only asynchronous", "ag", "C-29.asynchronous", L::Acknowledge, group,
        [](Case &x) { ag(x).replicas[1].mode = ag(x).replicas[2].mode = AvailabilityMode::Asynchronous; });
    row("A-7: scenario 13", "ag", "C-30.too-few", L::Block, group, [](Case &x) {
        ag(x).requiredSecondaries = 1;
        ag(x).replicas[2].mode = AvailabilityMode::Asynchronous;
    });
    row("A-7: lowered meanwhile", "ag", "C-30.lowered", L::Acknowledge, group, [](Case &x) {
        ag(x).requiredSecondaries = 2;
        x.plan.clusters[0].saved = {{ObjectRef::group(u"C1"_s, u"AG1"_s), u"requiredSecondaries"_s, u"2"_s, u"1"_s, u"2"_s}};
    });
    row("A-9: scenario 39", "ag", "C-30.log", L::Acknowledge, group, [](Case &x) {
        ag(x).databases[0].logGrowthMbPerHour = 40'960;
        ag(x).databases[0].logDriveFreeMb = 20'479; // half an hour out
    });
    row("A-16: SSISDB", "ag", "C-32.ssisdb", L::Acknowledge, group, [](Case &x) { ag(x).databases[0].name = u"SSISDB"_s; });
    row("A-16: change data capture", "ag", "C-32.replicated", L::Acknowledge, group, [](Case &x) { ag(x).databases[0].cdc = true; });
    row("memory-optimized", "fci", "C-32.memory", L::Info, fci, [](Case &x) { sql(x).memoryOptimized = true; });
    const auto both = [](Case &x, bool lands) {
        AvailabilityGroup shared;
        shared.name = u"AG1"_s;
        shared.replicas = {{u"VI1"_s, {}, true, {}, {}}, {u"N2\\REPORTS"_s, u"N2"_s, false, {}, {}}};
        c(x).availabilityGroups = {shared};
        if (!lands)
            x.plan.steps.removeIf([](const Step &s) { return s.kind == StepKind::MoveRoles; });
    };
    row("A-13: scenario 16", "fci", "C-33.shared", L::Block, group, [both](Case &x) { both(x, true); });
    row("A-13: no move of this plan", "fci", "C-33.shared", L::Acknowledge, group, [both](Case &x) { both(x, false); });
    row("X-6: scenario 22, suspended", "mail", "C-34.none", L::Block, first,
        [](Case &x) { c(x).dag->databases[0].copies[1].status = u"Suspended"_s; });
    row("X-7: ten logs wait to be copied", "mail", "C-34.none", L::Block, first,
        [](Case &x) { c(x).dag->databases[0].copies[1].copyQueue = 10; });
    row("X-7: fifty wait to be replayed", "mail", "C-34.none", L::Block, first,
        [](Case &x) { c(x).dag->databases[0].copies[1].replayQueue = 50; });
    row("X-8: lagged", "mail", "C-34.none", L::Block, first, [](Case &x) { c(x).dag->databases[0].copies[1].lagged = true; });
    row("X-6: blocked", "mail", "C-34.none", L::Block, first,
        [](Case &x) { c(x).nodes[1].computer.exchange->activationPolicy = u"Blocked"_s; });
    row("X-9: redundancy", "mail", "C-35.failed", L::Block, second,
        [](Case &x) { c(x).nodes[1].computer.exchange->failedReplicationTests = QStringList{u"DatabaseRedundancy"_s}; });
    row("X-9: another test", "mail", "C-35.failed", L::Acknowledge, second,
        [](Case &x) { c(x).nodes[1].computer.exchange->failedReplicationTests = QStringList{u"DBLogCopyKeepingUp"_s}; });
    row("X-12: three members", "mail", "C-03.same-plan", L::Acknowledge, cluster,
        [](Case &x) { x.plan.steps.append(step(StepKind::UpdateServer, {}, u"FS1"_s)); });
    row("X-12: scenario 23", "mail", "C-03.same-plan", L::Block, cluster, [](Case &x) {
        x.plan.steps.append(step(StepKind::UpdateServer, {}, u"FS1"_s));
        c(x).nodes.removeLast();
    });
    row("X-5", "mail", "C-37.inactive", L::Info, first, [](Case &x) { n1(x).exchange->inactiveComponents = QStringList{u"Monitoring"_s}; });
    row("a queue", "mail", "C-37.queue", L::Info, first, [](Case &x) { n1(x).exchange->transportQueue = 12; });
    row("W-19", "fci", "C-39.unhealthy", L::Block, cluster, [](Case &x) {
        c(x).storageSpacesDirect = true;
        c(x).storageHealthy = false;
    });
    row("W-20", "fci", "C-39.jobs", L::Block, cluster, [](Case &x) {
        c(x).storageSpacesDirect = true;
        c(x).storageJobsRunning = true;
    });
    row("a disk", "fci", "C-40.disks", L::Acknowledge, cluster,
        [](Case &x) { c(x).groups[0].resources.last().state = GroupState::Offline; });
    row("W-23", "fci", "C-40.redirected", L::Acknowledge, cluster, [](Case &x) { c(x).csvRedirected = true; });
    row("91 days", "fci", "C-41.old", L::Acknowledge, cluster, [](Case &x) { c(x).lastValidationAt = seen + -91 * day; });
    row("with failures", "fci", "C-41.failed", L::Acknowledge, cluster, [](Case &x) { c(x).validationFailed = true; });
    row("no exclusions", "alone", "C-42.missing", L::Acknowledge, "server/S1",
        [](Case &x) { x.estate.servers[0].antivirusExclusions = false; });
    const auto window = [](Case &x, qint64 minutes) {
        x.policy.windowStart = seen;
        x.policy.windowEnd = seen + minutes * 60'000;
    };
    row("typically longer", "fci", "C-43.too-short", L::Block, "estate", [window](Case &x) { window(x, 59); });
    row("at most longer", "fci", "C-43.too-short", L::Acknowledge, "estate", [window](Case &x) { window(x, 80); });
    row("no time for the way back", "fci", "C-43.back-too-short", L::Acknowledge, "estate", [window](Case &x) { window(x, 79); });
    row("no administrator", "fci", "C-44.none", L::Block, first, [](Case &x) { n1(x).rightsOk = false; });
    row("scenario 41: not for the plan", "fci", "C-44.short", L::Acknowledge, first, [](Case &x) { n1(x).rightsUntil = seen + hour; });
    row("scenario 41: not for a step and its way back", "fci", "C-44.short", L::Block, first,
        [](Case &x) { n1(x).rightsUntil = seen + (hour - 1); });
    row("W-25", "fci", "C-46.differ", L::Acknowledge, cluster, [](Case &x) { n1(x).osBuild = Version::fromString(u"10.0.20348.1"); });
    row("W-24", "fci", "C-46.mixed", L::Acknowledge, cluster, [](Case &x) { n1(x).os = u"Windows Server 2019"_s; });
    row("Kerberos", "fci", "C-47.time", L::Acknowledge, first, [](Case &x) { n1(x).timeSkewMs = 300'001; });
    row("the name", "fci", "C-47.name", L::Acknowledge, cluster, [](Case &x) { c(x).networkNameOk = false; });
    row("1135", "fci", "C-48.errors", L::Acknowledge, first, [](Case &x) { n1(x).recentErrors = QStringList{u"1135"_s}; });
    const auto apart = [](Case &x) {
        addGroup(c(x), u"Other"_s, 2).antiAffinityClasses = QStringList{u"apart"_s};
        c(x).groups[0].antiAffinityClasses = QStringList{u"apart"_s};
    };
    row("W-17: soft", "fci", "C-49.soft", L::Acknowledge, cluster, [apart](Case &x) { apart(x); });
    row("W-17: scenario 20, hard", "fci", "C-49.hard", L::Block, cluster, [apart](Case &x) {
        apart(x);
        c(x).enforcedAntiAffinity = true;
    });
    row("M-4", "fci", "C-50.down", L::Acknowledge, "cluster/C1/node/N2/instance/REPORTS", [](Case &) {});
}

/// One fact is changed: the check says so, and it did not say so before.
void TestReadinessFails::fails()
{
    QFETCH(QString, estate);
    QFETCH(Change, change);
    QFETCH(QString, id);
    QFETCH(GateLevel, level);
    QFETCH(QString, object);
    const auto rows = rowsOf(named(estate), change);
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const ReadinessItem &i) {
        return i.message.id == id && i.object == ObjectRef::fromPath(object) && i.level == level;
    });
    QVERIFY2(it != rows.end(), qPrintable(withMessage(rows, id) ? withMessage(rows, id)->object.path : u"no such row"_s));
    QCOMPARE(it->state, CheckState::Failed);
    QVERIFY(!it->fix.isEmpty());
    if (!id.startsWith(u"C-50"))
        QVERIFY(!withMessage(rowsOf(named(estate), {}), id));
}

QTEST_GUILESS_MAIN(TestReadinessFails)
#include "tst_readinessfails.moc"
