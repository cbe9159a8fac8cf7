#include "planning/actions.h"
#include "planning/groupestates.h"
#include "run/rehearsal.h"

using namespace estates;
using rehearsal::Console;

Q_DECLARE_METATYPE(pf::Estate)
Q_DECLARE_METATYPE(pf::Policy)
Q_DECLARE_METATYPE(pf::Goal)

/// Every topology of domain section 9, planned and run to the end in the simulator, given up half-way, and resumed after a crash.
class TestRehearsal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runs_data() { scenarios(); }
    void runs();
    void abortsPutBack_I5_data() { scenarios(); }
    void abortsPutBack_I5();
    void resumesAfterACrash_data();
    void resumesAfterACrash();
    void sameSeedSameEvents();
    void suspendedDatabaseStopsTheRun_A4();

private:
    static void scenarios();
    static Plan planned(const Estate &e, const Policy &policy, const Goal &goal)
    {
        const auto made = plan(e, policy, goal);
        const Plan *p = std::get_if<Plan>(&made);
        return p ? *p : Plan();
    }
    static QString refusal(const Estate &e, const Policy &policy, const Goal &goal)
    {
        QString text;
        const auto made = plan(e, policy, goal);
        if (const auto *no = std::get_if<Refusals>(&made)) {
            for (const RefusedItem &item : no->items)
                text += item.rule + u' ' + item.message.id + u'\n';
        }
        return text;
    }
    static void settingsAreBack(const Estate &before, const Estate &after, const Plan &plan, const RunState &state);
    static void settingsAreBack(const Cluster &before, const Cluster &after, const RunState &state);
};

void TestRehearsal::scenarios()
{
    QTest::addColumn<Estate>("estate");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<QStringList>("outages"); // names, sorted
    const auto row = [](const char *name, const Cluster &c, const QString &outages, const Policy &policy = {}, const Goal &goal = {}) {
        QTest::newRow(name) << estate({c}) << policy << goal << outages.split(u' ', Qt::SkipEmptyParts);
    };
    Cluster ag = cluster(3, WitnessKind::FileShare);
    addAg(ag, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s), asynchronous(u"N3"_s)}).backupPreference = u"SECONDARY"_s;
    row("11: availability group of three replicas, A-2, A-10", ag, u"AG1"_s);
    Cluster required = cluster(3, WitnessKind::FileShare);
    addAg(required, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s), asynchronous(u"N3"_s)}).requiredSecondaries = 1;
    row("13: one secondary demanded, lowered and put back, A-7", required, u"AG1"_s, Policy{.acceptFewerSecondaries = true});
    Cluster three = cluster(3, WitnessKind::FileShare);
    for (int n = 1; n <= 3; ++n) {
        QList<ReplicaOf> replicas;
        for (int k = 0; k < 3; ++k)
            replicas << ReplicaOf{node((n - 1 + k) % 3 + 1)};
        addAg(three, u"AG%1"_s.arg(n), replicas);
    }
    row("14: three groups with primaries on three nodes, A-11", three, u"AG1 AG2 AG3"_s);
    Cluster over = cluster(4, WitnessKind::FileShare);
    addInstance(over, u"I1"_s, 1, {1, 2});
    addInstance(over, u"I2"_s, 3, {3, 4});
    addAg(over, u"AG1"_s, {{u"VI1"_s}, {u"VI2"_s}});
    row("15: availability group over two clustered instances, A-12", over, u"I1 I2"_s);
    Cluster async = cluster(2, WitnessKind::FileShare);
    addAg(async, u"AG1"_s, {asynchronous(u"N1"_s), asynchronous(u"N2"_s)});
    row("asynchronous only, with the switch, A-5", async, u"AG1"_s, Policy{.acceptSyncSwitch = true});
    Cluster dag = cluster(4, WitnessKind::FileShare);
    addDag(dag);
    dag.nodes[1].computer.exchange->activationPolicy = u"IntrasiteOnly"_s;
    dag.nodes[2].computer.exchange->activationPolicy = u"Blocked"_s;
    row("22: four members and a witness, X-4, X-6, X-10", dag, {});
    Cluster s2d = simple(3);
    s2d.storageSpacesDirect = true;
    s2d.storageHealthy = true;
    row("19: Storage Spaces Direct, W-20", s2d, u"I1"_s);
    Cluster pair = cluster(2, WitnessKind::FileShare);
    addInstance(pair, u"I1"_s, 1, {1, 2});
    addInstance(pair, u"I2"_s, 2, {1, 2});
    row("5: active/active, F-28", pair, u"I1 I2"_s);
    row("expert mode, F-27", pair, u"I1 I2"_s, Policy{.fromPackages = true, .perInstance = true});
    Cluster ring = cluster(4, WitnessKind::FileShare);
    for (int i = 1; i <= 3; ++i)
        addInstance(ring, u"I%1"_s.arg(i), i, upTo(4));
    row("8: ring of four nodes, F-29", ring, u"I1 I2 I3"_s);
    Cluster narrow = simple(2);
    for (ClusterResource &r : narrow.groups[0].resources)
        r.possibleOwners = QStringList{u"N1"_s};
    row("32: one possible owner, in place, F-25", narrow, u"I1"_s, Policy{.acceptFullOutage = true});
    Cluster old = cluster(2, WitnessKind::Disk, false);
    old.os = u"Windows Server 2003"_s;
    addInstance(old, u"I1"_s, 1, {1, 2}, u"9.0.4035"_s);
    row("10: SQL Server 2005, F-24", old, u"I1"_s, Policy{.acceptFullOutage = true});
    Cluster ccr = cluster(2, WitnessKind::FileShare);
    addMailboxServer(ccr);
    row("24: Exchange 2007 CCR, X-2", ccr, u"CMS1"_s, Policy{.fromPackages = true});

    // The scenarios that are kept as files, as far as they are planned.
    const QDir folder(QStringLiteral(PF_SOURCE_DIR "/tests/data/scenarios"));
    const auto objectOf = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    };
    for (const QString &name : folder.entryList({u"*.estate.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto loaded = readEstate(file.readAll(), name);
        QVERIFY(loaded);
        const QString base = name.chopped(12);
        const Policy policy = policyFromJson(objectOf(base + u".policy.json"_s)).value_or(Policy());
        const Goal goal = goalFromJson(objectOf(base + u".goal.json"_s)).value_or(Goal());
        const Plan p = planned(loaded->estate, policy, goal);
        if (p.steps.isEmpty())
            continue;
        QStringList promised;
        for (const auto &[instance, ms] : p.outages)
            promised << ObjectRef::fromPath(instance).name();
        promised.sort();
        QTest::newRow(qPrintable(base)) << loaded->estate << policy << goal << promised;
    }
}

void TestRehearsal::settingsAreBack(const Estate &before, const Estate &after, const Plan &plan, const RunState &state)
{
    for (const Debt &debt : state.ledger)
        QVERIFY2(!debt.open() || !debt.blockedBy.isEmpty(), qPrintable(debt.name + u' ' + debt.object.path));
    for (const ScopeCluster &names : plan.scope.clusters)
        settingsAreBack(*before.cluster(names.cluster), *after.cluster(names.cluster), state);
}

/// I5: what the run has changed is as before, or a debt names the rule that keeps it so.
void TestRehearsal::settingsAreBack(const Cluster &before, const Cluster &after, const RunState &state)
{
    const auto blocked = [&](QLatin1StringView name) {
        return std::any_of(state.ledger.begin(), state.ledger.end(),
                           [&](const Debt &d) { return d.open() && d.name == name && !d.blockedBy.isEmpty(); });
    };
    for (qsizetype n = 0; n < before.nodes.size(); ++n) {
        QCOMPARE(after.nodes[n].state, before.nodes[n].state == NodeState::Unknown ? NodeState::Up : before.nodes[n].state);
        if (!before.nodes[n].computer.exchange)
            continue;
        QCOMPARE(after.nodes[n].computer.exchange->activationPolicy.value_or(u"Unrestricted"_s),
                 before.nodes[n].computer.exchange->activationPolicy.value_or(u"Unrestricted"_s));
        QCOMPARE(after.nodes[n].computer.exchange->inactiveComponents.value_or(QStringList()), QStringList());
    }
    for (qsizetype g = 0; g < before.availabilityGroups.size(); ++g) {
        const AvailabilityGroup &was = before.availabilityGroups[g];
        const AvailabilityGroup &is = after.availabilityGroups[g];
        QCOMPARE(is.backupPreference, was.backupPreference);
        QVERIFY(is.requiredSecondaries.value_or(0) == was.requiredSecondaries.value_or(0) || blocked("requiredSecondaries"_L1));
        for (qsizetype r = 0; r < was.replicas.size(); ++r) {
            QCOMPARE(is.replicas[r].mode, was.replicas[r].mode);
            QCOMPARE(is.replicas[r].failover, was.replicas[r].failover);
        }
    }
    for (qsizetype g = 0; g < before.groups.size(); ++g) {
        QCOMPARE(after.groups[g].autoFailback.value_or(false), before.groups[g].autoFailback.value_or(false));
        QVERIFY(after.groups[g].state == GroupState::Online || before.groups[g].core);
        for (qsizetype r = 0; r < before.groups[g].resources.size(); ++r) {
            const ClusterResource &was = before.groups[g].resources[r];
            const ClusterResource &is = after.groups[g].resources[r];
            QCOMPARE(is.pendingTimeoutMs, was.pendingTimeoutMs);
            QStringList a = was.possibleOwners, b = is.possibleOwners;
            a.sort();
            b.sort();
            QVERIFY2(a == b || blocked("possibleOwners"_L1), qPrintable(was.name + u": "_s + b.join(u' ')));
        }
    }
    for (const AvailabilityGroup &ag : after.availabilityGroups)
        QCOMPARE(std::count_if(ag.replicas.begin(), ag.replicas.end(), [](const AgReplica &r) { return r.primary; }), 1);
    for (qsizetype d = 0; after.dag && d < after.dag->databases.size(); ++d) {
        const auto &copies = after.dag->databases[d].copies;
        QCOMPARE(std::count_if(copies.begin(), copies.end(), [](const DagCopy &c) { return c.status == u"Mounted"; }), 1);
    }
}

void TestRehearsal::runs()
{
    QFETCH(Estate, estate);
    QFETCH(Policy, policy);
    QFETCH(Goal, goal);
    QFETCH(QStringList, outages);
    const Plan p = planned(estate, policy, goal);
    QVERIFY2(!p.steps.isEmpty(), qPrintable(refusal(estate, policy, goal)));
    Console console(estate, p);
    console.boot();
    QVERIFY2(console.state().result == (p.verdict == Verdict::Planned ? RunResult::Done : RunResult::Incomplete),
             qPrintable(console.story()));
    if (p.verdict == Verdict::Planned)
        QCOMPARE(console.openDebts(), QStringList());
    settingsAreBack(estate, console.world(), p, console.state());
    QVERIFY(console.host.world.state().locks.isEmpty());

    // I7: every level that the plan names is there, installed once.
    int installs = 0;
    for (const Step &step : p.steps) {
        for (const Phase &phase : step.phases) {
            for (const PlanAction &a : phase.actions) {
                for (qsizetype i = 0; a.kind == ActionKind::Install && i < a.instances.size(); ++i, ++installs) {
                    const HostView seenNow{.at = {}, .clusters = sim::viewOf(console.host.world.state(), a.cluster, a.node)};
                    const QJsonObject there = view::clusterOf(seenNow, a.cluster, a.node);
                    const auto level = view::binaries(there, a.node, a.instances[i]);
                    QVERIFY2(level && sameBuild(*level, *Version::fromString(a.levels[i])), qPrintable(a.instances[i] + u'@' + a.node));
                }
            }
        }
    }
    QCOMPARE(console.host.world.state().installs.size(), installs);
    for (const sim::Install &install : console.host.world.state().installs)
        QCOMPARE(install.count, 1);

    QStringList seenNames;
    for (const Outage &outage : console.state().outages) {
        QVERIFY2(outage.planned && outage.ms > 0, qPrintable(outage.instance));
        seenNames << ObjectRef::fromPath(outage.instance).name();
    }
    seenNames.removeDuplicates();
    seenNames.sort();
    QCOMPARE(seenNames, outages);
    // What the plan promised is what was seen, no more.
    QStringList promised;
    for (const auto &[instance, ms] : p.outages)
        promised << ObjectRef::fromPath(instance).name();
    promised.sort();
    QCOMPARE(promised, outages);
}

void TestRehearsal::abortsPutBack_I5()
{
    QFETCH(Estate, estate);
    QFETCH(Policy, policy);
    QFETCH(Goal, goal);
    const Plan p = planned(estate, policy, goal);
    QVERIFY2(!p.steps.isEmpty(), qPrintable(refusal(estate, policy, goal)));
    qsizetype all = 0;
    {
        Console whole(estate, p);
        whole.boot();
        all = whole.journal.events.size();
    }
    int aborted = 0;
    for (qsizetype at = 3; at < all; at += std::max<qsizetype>(3, all / 12)) {
        Console console(estate, p);
        if (at % 2 == 0) { // the console dies there; the next one gives up
            console.journal.diesAfter = at;
            console.boot();
            console.journal.diesAfter = -1;
            console.driver.reset();
        }
        console.abortAt = at;
        console.boot();
        QVERIFY2(console.state().phase == RunPhase::Ended, qPrintable(u"at %1: "_s.arg(at) + console.story()));
        settingsAreBack(estate, console.world(), p, console.state());
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << "aborted at" << at << console.story();
            return;
        }
        aborted += console.state().result == RunResult::Aborted ? 1 : 0;
    }
    QVERIFY(aborted > 0);
}

void TestRehearsal::resumesAfterACrash_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("moment");
    using Row = std::pair<const char *, const char *>;
    for (const auto &[scenario, verb] :
         {Row{"ag", "agSetModes"}, Row{"ag", "agWaitSync"}, Row{"ag", "agFailover"}, Row{"ag", "restartNode"},
          Row{"dag", "dagEnterMaintenance"}, Row{"dag", "dagLeaveMaintenance"}, Row{"dag", "startNodeJob"},
          Row{"dag", "setActivationPolicy"}, Row{"dag", "dagWaitCopies"}, Row{"dag", "restartNode"}, Row{"s2d", "waitStorageJobs"}}) {
        const char *moments[]{"before", "during", "after"};
        for (int m = 0; m < 3; ++m)
            QTest::addRow("%s, %s", verb, moments[m]) << QString::fromLatin1(scenario) << QString::fromLatin1(verb) << m;
    }
}

void TestRehearsal::resumesAfterACrash()
{
    QFETCH(QString, scenario);
    QFETCH(QString, verb);
    QFETCH(int, moment);
    Cluster c = cluster(4, WitnessKind::FileShare);
    if (scenario == u"ag"_s) {
        c = cluster(3, WitnessKind::FileShare);
        addAg(c, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s), asynchronous(u"N3"_s)}).backupPreference = u"SECONDARY"_s;
    } else if (scenario == u"dag"_s) {
        addDag(c);
        for (ClusterNode &n : c.nodes)
            n.computer.exchange->activationPolicy = u"IntrasiteOnly"_s;
    } else {
        c = simple(3);
        c.storageSpacesDirect = c.storageHealthy.emplace(true);
    }
    const Estate e = estate({c});
    const Plan p = planned(e, {}, {});
    QVERIFY2(p.verdict == Verdict::Planned, qPrintable(refusal(e, {}, {})));
    Console console(e, p);
    console.host.death = {verb, static_cast<sim::CrashMoment>(moment), 1};
    console.boot();
    QVERIFY2(console.host.dead, qPrintable(console.host.verbs.join(u' ')));
    console.driver.reset();
    console.boot();
    QVERIFY2(console.state().result == RunResult::Done, qPrintable(console.story()));
    settingsAreBack(e, console.world(), p, console.state());
    for (const sim::Install &install : console.host.world.state().installs)
        QCOMPARE(install.count, 1);
}

void TestRehearsal::sameSeedSameEvents()
{
    Cluster c = cluster(4, WitnessKind::FileShare);
    addDag(c);
    addAg(c, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s)});
    const Estate e = estate({c});
    const Plan p = planned(e, {}, {});
    QVERIFY2(p.verdict == Verdict::Planned, qPrintable(refusal(e, {}, {})));
    QStringList hashes;
    for (int i = 0; i < 2; ++i) {
        Console console(e, p, 3);
        console.boot();
        QVERIFY2(console.state().result == RunResult::Done, qPrintable(console.story()));
        hashes << console.state().lastHash;
    }
    QCOMPARE(hashes[0], hashes[1]);
    Console other(e, p, 4);
    other.boot();
    QVERIFY(other.state().lastHash != hashes[0]);
}

void TestRehearsal::suspendedDatabaseStopsTheRun_A4()
{
    Cluster c = cluster(3, WitnessKind::FileShare);
    addAg(c, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s), asynchronous(u"N3"_s)});
    const Plan p = planned(estate({c}), {}, {});
    QVERIFY(p.verdict == Verdict::Planned);
    c.availabilityGroups[0].databases[0].states[1].suspended = true; // after the plan was signed
    c.availabilityGroups[0].databases[0].states[1].sync = SyncState::NotSynchronizing;
    Console console(estate({c}), p);
    console.boot();
    QVERIFY2(console.state().phase == RunPhase::Failed, qPrintable(console.story()));
    QCOMPARE(console.state().failure.id, u"execution.failed.not-synchronized"_s);
    QVERIFY(!console.host.verbs.contains(u"agFailover"_s)); // I6
    console.driver->abortAndRestore(u"operator"_s);
    console.pump();
    QCOMPARE(console.state().phase, RunPhase::Ended);
    settingsAreBack(estate({c}), console.world(), p, console.state());
    QCOMPARE(console.openDebts(), QStringList());
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
