#include "estates.h"

#include <QFile>

using namespace estates;

Q_DECLARE_METATYPE(pf::Estate)
Q_DECLARE_METATYPE(pf::Policy)
Q_DECLARE_METATYPE(pf::Goal)

/// The acceptance scenarios of domain section 9 that this planner plans, and those it refuses.
class TestPlanScenarios final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planned_data();
    void planned();
    void refused_data();
    void refused();
    void scenario1_twoNodes();
    void scenario3_noWitness();
    void scenario4_knownDown();
    void scenario7_standalone();
    void scenario21_failback();
    void scenario33_pausedBySomebodyElse();
    void pictureCluster();
    void severalClusters();
    void nothingToDo();
    void goalNames();
    void scenario7_notSynchronized_data();
    void scenario7_notSynchronized();
};

void TestPlanScenarios::planned_data()
{
    QTest::addColumn<Estate>("estate");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("story");
    const Policy half{.order = OrderPolicy::HalfThenSwitch};
    QTest::newRow("1: two nodes and witness, F-13..F-18") << estate({simple(2)}) << Policy{} << u"save N2 owners hold I1>N2 N1 back"_s;
    QTest::newRow("3: two nodes, no witness, dynamic, Q-4")
        << estate({simple(2, WitnessKind::None)}) << Policy{} << u"save N2 owners hold I1>N2 N1 back"_s;
    QTest::newRow("no hold wanted") << estate({simple(2)}) << Policy{.holdBeforeActive = false} << u"save N2 owners I1>N2 N1 back"_s;
    QTest::newRow("failback, F-18") << estate({simple(2)}) << Policy{.failback = true} << u"save N2 owners hold I1>N2 N1 I1>N1 back"_s;
    QTest::newRow("three nodes, F-17") << estate({simple(3)}) << Policy{} << u"save N2 N3 hold I1>N2 N1 back"_s;
    QTest::newRow("three nodes, half, F-15: the same switch point") << estate({simple(3)}) << half << u"save N2 N3 hold I1>N2 N1 back"_s;
    QTest::newRow("four nodes, seed order, F-17") << estate({simple(4)}) << Policy{} << u"save N2 N3 N4 hold I1>N2 N1 back"_s;
    QTest::newRow("four nodes, half then switch, F-15") << estate({simple(4)}) << half << u"save N2 N3 hold I1>N2 N4 N1 back"_s;
    QTest::newRow("five nodes, half then switch, F-15") << estate({simple(5)}) << half << u"save N2 N3 N4 hold I1>N2 N5 N1 back"_s;
    Cluster core = simple(3);
    addGroup(core, u"Cluster Group"_s, 2, true);
    QTest::newRow("core group on a passive node, W-12, W-27") << estate({core}) << Policy{} << u"save N3 core>N3 N2 hold I1>N2 N1 back"_s;
    Cluster two = cluster(4, WitnessKind::FileShare);
    addInstance(two, u"I1"_s, 1, {1, 2, 3, 4});
    addInstance(two, u"I2"_s, 2, {2, 4});
    QTest::newRow("two instances: the one with fewer places chooses first")
        << estate({two}) << Policy{} << u"save N3 N4 owners hold I2>N4 I1>N3 N1 N2 back"_s;
    Cluster shared = cluster(3, WitnessKind::FileShare);
    addInstance(shared, u"I1"_s, 1, {1, 2, 3});
    addInstance(shared, u"I2"_s, 1, {1, 2, 3});
    QTest::newRow("two instances on one node move together") << estate({shared}) << Policy{} << u"save N2 N3 hold I1>N2 I2>N2 N1 back"_s;
    Cluster multi = simple(4);
    multi.nodes[2].assignedVote = multi.nodes[3].assignedVote = false;
    for (int n = 0; n < 4; ++n)
        multi.nodes[n].site = n < 2 ? u"Oslo"_s : u"Bergen"_s;
    QTest::newRow("34: nodes without a vote first, then the same site, Q-2")
        << estate({multi}) << Policy{} << u"save N3 N4 N2 hold I1>N2 N1 back"_s;
    Cluster drift = simple(2);
    drift.instances[0].binaries[1].version = Version::fromString(newBuild());
    QTest::newRow("29: the passive node is there already, F-11") << estate({drift}) << Policy{} << u"save hold I1>N2 N1 back"_s;
}

void TestPlanScenarios::planned()
{
    QFETCH(Estate, estate);
    QFETCH(Policy, policy);
    QFETCH(QString, story);
    const auto made = plan(estate, policy);
    QCOMPARE(rules(made), QStringList{u"PLANNED"_s});
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(p.verdict, Verdict::Planned);
    QCOMPARE(estates::story(p).join(u' '), story);
    QSet<QString> ids;
    for (const auto &step : p.steps) {
        ids.insert(step.id);
        QCOMPARE(step.id.size(), 8);
        QVERIFY(!step.title.isEmpty());
        QVERIFY(!step.reasons.isEmpty());
        QVERIFY(step.after.votes.present >= step.after.votes.need); // I2
    }
    QCOMPARE(ids.size(), p.steps.size());
    for (const auto &setting : p.savedSettings)
        QCOMPARE(setting.after, setting.before); // I5
}

void TestPlanScenarios::refused_data()
{
    QTest::addColumn<Estate>("estate");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<QString>("rule");
    QTest::newRow("2: two nodes, static, no witness, Q-3") << estate({simple(2, WitnessKind::None, false)}) << Goal{} << u"Q-3"_s;
    Cluster witnessDown = simple(2);
    witnessDown.quorum.witnessOnline = false;
    QTest::newRow("two nodes, the witness is down, Q-2a") << estate({witnessDown}) << Goal{} << u"Q-2a"_s;
    Cluster down = simple(3);
    down.nodes[2].state = NodeState::Down;
    QTest::newRow("4: a node is down for an unknown reason, C-05") << estate({down}) << Goal{} << u"C-05"_s;
    Cluster old = cluster(2, WitnessKind::Disk);
    addInstance(old, u"I1"_s, 1, {1, 2}, u"9.00.4035"_s);
    QTest::newRow("10: SQL Server 2005, F-24") << estate({old}) << Goal{.targets = {{u"cluster/C1/instance/I1"_s, u"9.00.5000"_s}}}
                                               << u"F-24"_s;
    Cluster ag = cluster(3, WitnessKind::FileShare);
    for (auto &n : ag.nodes)
        addStandalone(n, u"MSSQLSERVER"_s);
    AvailabilityGroup group;
    group.name = u"AG1"_s;
    group.replicas = {{u"N1"_s, u"N1"_s, true}, {u"N2"_s, u"N2"_s, false, AvailabilityMode::Asynchronous}};
    ag.availabilityGroups = {group};
    QTest::newRow("no synchronous secondary, A-5") << estate({ag}) << Goal{} << u"A-5"_s;
    ag.availabilityGroups[0].replicas.removeLast();
    QTest::newRow("a single replica, F-25") << estate({ag}) << Goal{} << u"F-25"_s;
    ag.availabilityGroups[0].replicas[0].primary = false;
    QTest::newRow("the primary is not reported, A-2") << estate({ag}) << Goal{} << u"A-2"_s;
    ag.availabilityGroups[0].clusterType = ClusterType::External;
    QTest::newRow("not managed by the cluster, A-19") << estate({ag}) << Goal{} << u"A-19"_s;
    Cluster hard = cluster(2, WitnessKind::FileShare);
    addInstance(hard, u"I1"_s, 1, {1, 2});
    addInstance(hard, u"I2"_s, 2, {1, 2});
    for (auto &g : hard.groups)
        g.antiAffinityClasses = {u"sql"_s};
    hard.enforcedAntiAffinity = true;
    QTest::newRow("20: hard anti-affinity on two nodes, W-17") << estate({hard}) << Goal{} << u"W-17"_s;
    Cluster dag = cluster(4, WitnessKind::FileShare);
    for (auto &n : dag.nodes) {
        ExchangeServer x;
        x.name = n.computer.name;
        x.fileVersion = Version::fromString(u"15.2.1748.10");
        n.computer.exchange = x;
    }
    dag.dag = Dag{u"DAG1"_s, true, u"N1"_s, {}};
    QTest::newRow("no mailbox database is reported, X-6") << estate({dag}) << Goal{} << u"X-6"_s;
    Cluster ccr = cluster(2, WitnessKind::FileShare);
    for (auto &n : ccr.nodes) {
        ExchangeServer x;
        x.name = n.computer.name;
        x.fileVersion = Version::fromString(u"8.1.240.6");
        n.computer.exchange = x;
    }
    ccr.mailbox = ClusteredMailbox{u"CMS1"_s, u"CMS1"_s, u"CCR"_s};
    QTest::newRow("the role of the clustered mailbox server is not reported, F-1") << estate({ccr}) << Goal{} << u"F-1"_s;
    Cluster drift = simple(2);
    drift.instances[0].binaries[1].version = Version::fromString(newBuild());
    QTest::newRow("29: a target below a node's level, F-11")
        << estate({drift}) << Goal{.targets = {{u"cluster/C1/instance/I1"_s, oldBuild}}} << u"F-11"_s;
    QTest::newRow("32: one node, F-25") << estate({simple(1, WitnessKind::None)}) << Goal{} << u"F-25"_s;
    Cluster narrow = simple(2);
    for (auto &r : narrow.groups[0].resources)
        r.possibleOwners = {u"N1"_s};
    QTest::newRow("32: one possible owner, F-25") << estate({narrow}) << Goal{} << u"F-25"_s;
    Cluster paused = simple(3);
    paused.nodes[1].state = NodeState::Paused;
    QTest::newRow("33: paused by somebody else, C-05") << estate({paused}) << Goal{} << u"C-05"_s;
    Cluster forced = simple(2);
    forced.quorum.forced = true;
    QTest::newRow("forced quorum, Q-7") << estate({forced}) << Goal{} << u"Q-7"_s;
    Cluster s2d = simple(3);
    s2d.storageSpacesDirect = true;
    s2d.storageHealthy = false;
    QTest::newRow("volumes are not healthy, W-19") << estate({s2d}) << Goal{} << u"W-19"_s;
    Cluster failed = simple(2);
    failed.groups[0].state = GroupState::Failed;
    QTest::newRow("a role has failed, C-08") << estate({failed}) << Goal{} << u"C-08"_s;
    Cluster unread = simple(2);
    unread.instances[0].binaries[1].version.reset();
    QTest::newRow("a level is not reported, F-4") << estate({unread}) << Goal{} << u"F-4"_s;
}

void TestPlanScenarios::refused()
{
    QFETCH(Estate, estate);
    QFETCH(Goal, goal);
    QFETCH(QString, rule);
    const auto made = plan(estate, {}, goal);
    QVERIFY2(std::holds_alternative<Refusals>(made), "planned");
    QCOMPARE(rules(made), QStringList{rule});
}

void TestPlanScenarios::scenario1_twoNodes()
{
    const auto made = plan(estate({simple(2)}));
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(p.outages.size(), 1); // F-18
    QCOMPARE(p.outages.first().first, u"cluster/C1/instance/I1"_s);
    for (const auto &s : p.steps) {
        if (s.kind != StepKind::UpdateNode)
            continue;
        QCOMPARE(s.after.votes, (VotesView{2, 3, 2})); // Q-2a
        QCOMPARE(s.after.nodeTolerance, u"none"_s);
        QCOMPARE(s.after.witnessTolerance, std::optional(false));
        QCOMPARE(s.quiesce, QuiesceMethod::PauseAndDrain); // F-12
    }
    QCOMPARE(check(p.readiness, u"C-07"_s)->state, CheckState::Failed);
    QCOMPARE(check(p.readiness, u"C-03"_s, u"R"_s)->state, CheckState::Ok);
    QVERIFY(check(p.readiness, u"C-03"_s, u"N"_s)); // read again before every node step

    Cluster old = simple(2);
    old.quorum.witnessTestedAt = seen + -3'600'000;
    const auto late = plan(estate({old}));
    const auto *c03 = check(std::get<Plan>(late).readiness, u"C-03"_s, u"R"_s);
    QCOMPARE(c03->level, GateLevel::Block);
    QCOMPARE(c03->state, CheckState::Failed);
}

void TestPlanScenarios::scenario3_noWitness()
{
    const auto made = plan(estate({simple(2, WitnessKind::None)}));
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(check(p.readiness, u"C-02"_s)->state, CheckState::Failed);
    QCOMPARE(check(p.readiness, u"C-03"_s)->message.id, u"C-03.none"_s);
}

void TestPlanScenarios::scenario4_knownDown()
{
    Cluster c = simple(3);
    c.nodes[2].state = NodeState::Down;
    const auto made = plan(estate({c}), Policy{.acknowledgedDown = {u"n3"_s}});
    QVERIFY(std::holds_alternative<Plan>(made));
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(p.verdict, Verdict::Incomplete);
    QCOMPARE(rules(made), QStringList{u"F-19"_s});
    QCOMPARE(story(p).join(u' '), u"save N2 owners hold I1>N2 N1 back"_s);
    QCOMPARE(ownerLists(p, u"SQL Server (I1)"_s).last(), u"N1 N2"_s); // C stays out (F-11)
    QCOMPARE(p.savedSettings.first().after, u"N1, N2"_s);             // a planned debt
}

void TestPlanScenarios::scenario7_standalone()
{
    Cluster c = simple(2);
    addStandalone(c.nodes[1], u"MSSQLSERVER"_s);
    const auto made = plan(estate({c}));
    const Plan &p = std::get<Plan>(made);
    const Step &s = p.steps.at(1);
    QCOMPARE(s.node, u"N2"_s);
    QCOMPARE(s.instances, (QStringList{u"I1"_s, u"N2\\MSSQLSERVER"_s}));
    QCOMPARE(s.outages.size(), 1);
    QCOMPARE(s.outages.first().instance, u"cluster/C1/node/N2/instance/MSSQLSERVER"_s);
    QVERIFY(s.outages.first().ms.typical > 0);
    QCOMPARE(check(p.readiness, u"C-50"_s)->level, GateLevel::Acknowledge);
}

void TestPlanScenarios::scenario21_failback()
{
    Cluster c = simple(2);
    c.groups[0].autoFailback = true;
    c.groups[0].preferredOwners = {u"N2"_s};
    const auto made = plan(estate({c}));
    const Plan &p = std::get<Plan>(made);
    QStringList values;
    for (const auto &s : p.steps) {
        for (const auto &phase : s.phases) {
            for (const auto &a : phase.actions) {
                if (a.kind == ActionKind::SetAutoFailback)
                    values.append(a.value);
            }
        }
    }
    QCOMPARE(values, (QStringList{u"0"_s, u"1"_s}));
    QCOMPARE(p.savedSettings.size(), 3); // owners, failback, time-out
    QCOMPARE(p.steps.first().settings.size(), 2);
}

void TestPlanScenarios::scenario33_pausedBySomebodyElse()
{
    Cluster c = simple(3);
    c.nodes[1].state = NodeState::Paused;
    const auto made = plan(estate({c}), Policy{.acknowledgedDown = {u"N2"_s}});
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(p.verdict, Verdict::Incomplete);
    for (const auto &s : p.steps) {
        QVERIFY(s.node != u"N2"_s);
        for (const auto &phase : s.phases) {
            for (const auto &a : phase.actions)
                QVERIFY(a.kind != ActionKind::ResumeNode || a.node != u"N2"_s);
        }
    }
}

/// The cluster of the pictures: two instances with an idle node each, core groups on one of them, a stand-alone instance.
void TestPlanScenarios::pictureCluster()
{
    Cluster c = cluster(4, WitnessKind::FileShare);
    addGroup(c, u"Cluster Group"_s, 3, true);
    addGroup(c, u"Available Storage"_s, 3, true);
    addInstance(c, u"FIN01"_s, 1, {1, 2, 3, 4});
    addInstance(c, u"ERP01"_s, 2, {2, 3, 4});
    addStandalone(c.nodes[3], u"REPORTS"_s);
    for (auto &g : c.groups)
        g.autoFailback = g.name.contains(u"FIN01"_s);
    const auto made = plan(estate({c}), Policy{.order = OrderPolicy::HalfThenSwitch});
    const Plan &p = std::get<Plan>(made);
    const QString told = story(p).join(u' ');
    QVERIFY2(told.startsWith(u"save N4 core>N4 N3 owners hold "_s), qPrintable(told));
    QCOMPARE(p.steps.size(), 11);
    QCOMPARE(p.savedSettings.size(), 5);
    QCOMPARE(ownerLists(p, u"SQL Server (FIN01)"_s).mid(0, 3), (QStringList{u"N1 N2 N3"_s, u"N1 N2"_s, u"N1 N3 N4"_s}));
    QCOMPARE(ownerLists(p, u"SQL Server (ERP01)"_s).mid(0, 2), (QStringList{u"N2 N3"_s, u"N2 N4"_s}));
    QCOMPARE(p.outages.size(), 3);
}

void TestPlanScenarios::severalClusters()
{
    Cluster one = simple(2), two = simple(2, WitnessKind::None, false), three = simple(3);
    two.name = u"C2"_s;
    three.name = u"C3"_s;
    Computer server;
    server.name = u"S1"_s;
    SqlInstance own;
    own.name = u"MSSQLSERVER"_s;
    own.binary = Version::fromString(oldBuild);
    server.instances = {own};
    Estate e = estate({one, two, three});
    e.servers = {server};
    const auto made = plan(e);
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(p.verdict, Verdict::Incomplete);
    QCOMPARE(rules(made), QStringList{u"Q-3"_s});
    QCOMPARE(story(p).join(u' '), u"save N2 owners hold I1>N2 N1 back save N2 N3 hold I1>N2 N1 back S1"_s);
    QCOMPARE(p.scope.clusters.size(), 2);
    QCOMPARE(p.steps.last().kind, StepKind::UpdateServer);
}

void TestPlanScenarios::nothingToDo()
{
    Cluster c = cluster(2, WitnessKind::FileShare);
    addInstance(c, u"I1"_s, 1, {1, 2}, newBuild());
    const auto made = plan(estate({c}));
    QCOMPARE(std::get<Plan>(made).verdict, Verdict::Nothing);
    QVERIFY(std::get<Plan>(made).steps.isEmpty());
}

void TestPlanScenarios::goalNames()
{
    const auto made = plan(estate({simple(2)}), {}, Goal{.clusters = {u"NOWHERE"_s}});
    QVERIFY(std::holds_alternative<Refusals>(made));
    QCOMPARE(std::get<Refusals>(made).items.first().object.path, u"cluster/NOWHERE"_s);
}

void TestPlanScenarios::scenario7_notSynchronized_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<QString>("rule");
    QTest::newRow("an option is missing: the instance stays, C-11") << u"seed"_s << Goal{} << u"C-11"_s;
    QTest::newRow("the option is set") << u"seed-fixed"_s << Goal{} << u"PLANNED"_s;
}

void TestPlanScenarios::scenario7_notSynchronized()
{
    QFETCH(QString, sample);
    QFETCH(Goal, goal);
    QFETCH(QString, rule);
    QFile file(QStringLiteral(PF_SOURCE_DIR "/resources/samples/%1.json").arg(sample));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto loaded = readEstate(file.readAll());
    QVERIFY(loaded);
    const auto made = plan(loaded->estate, {}, goal);
    QVERIFY(std::holds_alternative<Plan>(made));
    QCOMPARE(rules(made), QStringList{rule});
    QCOMPARE(std::get<Plan>(made).verdict, rule == u"PLANNED" ? Verdict::Planned : Verdict::Incomplete);
}

QTEST_GUILESS_MAIN(TestPlanScenarios)
#include "tst_plan_scenarios.moc"
