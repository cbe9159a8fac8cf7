#include "estates.h"

using namespace estates;

Q_DECLARE_METATYPE(pf::GoalLevel)

/// What a goal may name, against the catalogue and what is installed.
class TestPlanGoals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void branch_data();
    void branch();
    void age();
    void exchangeFromItsCuToTheUpdate();
    void wishesAreReadBack();
};

void TestPlanGoals::refused_data()
{
    QTest::addColumn<Cluster>("made");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a withdrawn build, C-12") << simple(2) << u"16.0.4235.2"_s << u"C-12"_s;
    QTest::newRow("the build that replaced it") << simple(2) << u"16.0.4236.2"_s << u"PLANNED"_s;
    QTest::newRow("another release, F-22") << simple(2) << u"17.0.4065.4"_s << u"F-22"_s;
    Cluster mixed = cluster(2, WitnessKind::FileShare);
    addInstance(mixed, u"I1"_s, 1, {1, 2}, u"14.0.2060.1"_s);                     // GDR
    mixed.instances[0].binaries[1].version = Version::fromString(u"14.0.3456.2"); // CU31
    QTest::newRow("a node on another branch than the one that leads, U-12") << mixed << QString() << u"C-19"_s;
}

void TestPlanGoals::refused()
{
    QFETCH(Cluster, made);
    QFETCH(QString, target);
    QFETCH(QString, rule);
    Goal goal;
    if (!target.isEmpty())
        goal.targets.append({u"cluster/C1/instance/I1"_s, target});
    QCOMPARE(rules(plan(estate({made}), {}, goal)), QStringList{rule});
}

void TestPlanGoals::branch_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<GoalLevel>("level");
    QTest::addColumn<bool>("packages");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("third"); // the first digit of the third field of what is reached: 1 GDR, 4 CU of SQL Server 2022
    const QString gdr = u"16.0.1050.5"_s, baseline = u"16.0.1000.6"_s;
    QTest::newRow("a CU stays on its branch") << oldBuild << GoalLevel::OwnBranch << false << u"PLANNED"_s << u"4"_s;
    QTest::newRow("a CU to the newest CU") << oldBuild << GoalLevel::CumulativeUpdate << false << u"PLANNED"_s << u"4"_s;
    QTest::newRow("a CU never back to security only, U-12") << oldBuild << GoalLevel::SecurityOnly << false << u"U-12"_s << QString();
    QTest::newRow("security only stays so") << gdr << GoalLevel::OwnBranch << false << u"PLANNED"_s << u"1"_s;
    QTest::newRow("security only to a CU is never offered, U-11") << gdr << GoalLevel::CumulativeUpdate << false << u"U-11"_s << QString();
    QTest::newRow("security only to a CU by a package, U-11") << gdr << GoalLevel::CumulativeUpdate << true << u"PLANNED"_s << u"4"_s;
    QTest::newRow("a clean baseline to security only") << baseline << GoalLevel::SecurityOnly << false << u"PLANNED"_s << u"1"_s;
    QTest::newRow("a clean baseline to a CU") << baseline << GoalLevel::CumulativeUpdate << false << u"PLANNED"_s << u"4"_s;
}

void TestPlanGoals::branch()
{
    QFETCH(QString, installed);
    QFETCH(GoalLevel, level);
    QFETCH(bool, packages);
    QFETCH(QString, rule);
    QFETCH(QString, third);
    Cluster c = cluster(2, WitnessKind::FileShare);
    addInstance(c, u"I1"_s, 1, {1, 2}, installed);
    Goal goal;
    goal.level = level;
    const auto made = plan(estate({c}), Policy{.fromPackages = packages}, goal);
    QCOMPARE(rules(made), QStringList{rule});
    if (third.isEmpty())
        return;
    const Plan &p = std::get<Plan>(made);
    const auto it = std::find_if(p.steps.begin(), p.steps.end(), [](const Step &s) { return s.kind == StepKind::UpdateNode; });
    QVERIFY(it != p.steps.end());
    QVERIFY(std::any_of(it->after.levels.begin(), it->after.levels.end(), [&](const auto &l) {
        return l.first == u"I1@N2"_s && l.second.section(u'.', 2, 2).startsWith(third) && l.second != installed;
    }));
}

/// A build that is too young is passed over, and the one before it is taken.
void TestPlanGoals::age()
{
    const auto targetOf = [](int days) {
        Goal goal;
        goal.minAgeDays = days;
        const auto made = plan(estate({simple(2)}), {}, goal);
        const Plan *p = std::get_if<Plan>(&made);
        return p && !p->steps.isEmpty() ? p->scope.clusters.first().levels.last() : QString();
    };
    const auto young = catalog().resolve(*Version::fromString(targetOf(0)), ProductFamily::SqlServer);
    QVERIFY(young.build && young.build->released);
    const int ageDays = int((seen - *young.build->released) / msPerDay);
    QCOMPARE(targetOf(ageDays), targetOf(0));
    const QString older = targetOf(ageDays + 1);
    QVERIFY(!older.isEmpty() && older != targetOf(0));
    QVERIFY(olderBuild(*Version::fromString(older), young.build->version));
    QCOMPARE(targetOf(3650), QString()); // nothing is so old and newer
}

/// a security update belongs to its CU; that is no change of branch.
void TestPlanGoals::exchangeFromItsCuToTheUpdate()
{
    Estate e = estate({});
    Computer server;
    server.name = u"EX1"_s;
    ExchangeServer exchange;
    exchange.name = server.name;
    exchange.fileVersion = Version::fromString(u"15.2.1748.10");
    server.exchange = exchange;
    e.servers = {server};
    QCOMPARE(rules(plan(e)), QStringList{u"PLANNED"_s});
    const auto made = plan(e, {}, Goal{.targets = {{u"server/EX1"_s, u"15.2.1748.42"_s}}});
    QCOMPARE(rules(made), QStringList{u"PLANNED"_s});
    QCOMPARE(std::get<Plan>(made).steps.first().instances, QStringList{u"EX1\\Exchange Server"_s});
}

void TestPlanGoals::wishesAreReadBack()
{
    Goal goal;
    goal.level = GoalLevel::SecurityOnly;
    goal.minAgeDays = 30;
    QCOMPARE(*goalFromJson(toJson(goal)), goal);
    Policy policy{.firstNodes = {u"N2"_s}, .leaveOut = {u"N3"_s}, .fromPackages = true, .perInstance = true};
    policy.durations = {{u"install"_s, {60'000, 120'000, 240'000}}, {u"restart-node"_s, {1, 2, 3}}};
    QCOMPARE(*policyFromJson(toJson(policy)), policy);
    const auto pointerOf = [](const QJsonObject &object) {
        const auto read = policyFromJson(object);
        return read ? QString() : read.error().place.pointer;
    };
    QCOMPARE(pointerOf({{u"perInstance"_s, true}}), u"/perInstance"_s); // F-27: not through the update server
    QCOMPARE(pointerOf({{u"durations"_s, QJsonObject{{u"dance"_s, QJsonObject{{u"low"_s, 1}, {u"typical"_s, 2}, {u"high"_s, 3}}}}}}),
             u"/durations"_s);
    QCOMPARE(pointerOf({{u"durations"_s, QJsonObject{{u"install"_s, QJsonObject{{u"low"_s, 5}, {u"typical"_s, 2}, {u"high"_s, 3}}}}}}),
             u"/durations"_s);
    const auto slow = plan(estate({simple(2)}), Policy{.durations = {{u"install"_s, {60'000, 120'000, 240'000}}}});
    const Plan &p = std::get<Plan>(slow);
    for (const auto &step : p.steps) {
        for (const auto &phase : step.phases) {
            if (phase.kind == "install"_L1)
                QCOMPARE(phase.expected, (DurationRange{60'000, 120'000, 240'000}));
        }
    }
}

QTEST_GUILESS_MAIN(TestPlanGoals)
#include "tst_plan_goals.moc"
