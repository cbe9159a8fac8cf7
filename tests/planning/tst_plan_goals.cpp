#include "estates.h"

using namespace estates;

/// What a goal may name, against the catalogue and what is installed.
class TestPlanGoals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
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

QTEST_GUILESS_MAIN(TestPlanGoals)
#include "tst_plan_goals.moc"
