#include "estate/estate.h"
#include "estates.h"

using namespace estates;

/// What a plan may not be built on: a quorum that nobody read (C-01, Q-5), a build that is known to be bad (C-12).
class TestPlanUnread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quorumNotReported_C01();
    void aRoundTripKeepsIt();
    void newestIsNotKnownBad_C12();
    void askedForKnownBad_C12_data();
    void askedForKnownBad_C12();
};

void TestPlanUnread::quorumNotReported_C01()
{
    const auto made = plan(estate({simple(2, WitnessKind::NotReported)}));
    const auto *refusals = std::get_if<Refusals>(&made);
    QVERIFY(refusals);
    QCOMPARE(refusals->items.size(), 1);
    const RefusedItem &item = refusals->items.constFirst();
    QCOMPARE(item.rule, u"C-01"_s);
    QCOMPARE(item.object, ObjectRef::cluster(u"C1"_s));
    QCOMPARE(item.message.id, u"plan.refuse.quorum-unread"_s);
    QCOMPARE(item.cures.size(), 1);
    QCOMPARE(item.cures.constFirst().id, u"plan.cure.read-quorum"_s);
    // The same cluster without a witness is planned: not reported is not "None".
    QCOMPARE(rules(plan(estate({simple(3, WitnessKind::None)}))), QStringList{u"PLANNED"_s});
    QCOMPARE(rules(plan(estate({simple(3, WitnessKind::NotReported)}))), QStringList{u"C-01"_s});
}

void TestPlanUnread::aRoundTripKeepsIt()
{
    const Estate before = estate({simple(2, WitnessKind::NotReported)});
    const auto after = readEstate(writeEstate(before));
    QVERIFY(after);
    QCOMPARE(after->estate.clusters.constFirst().quorum.witness, WitnessKind::NotReported);
}

/// In May 2024 the newest CU of 2019 was CU26, which switches lock escalation off.
void TestPlanUnread::newestIsNotKnownBad_C12()
{
    Cluster c = cluster(2, WitnessKind::FileShare);
    addInstance(c, u"I1"_s, 1, upTo(2), u"15.0.4345.5"_s); // CU24
    const auto made = makePlan(estate({c}), catalog(), {}, {}, *UtcMs::fromDate(2024, 5, 1));
    const Plan *p = std::get_if<Plan>(&made);
    QVERIFY(p);
    QSet<QString> targets;
    for (const Step &step : p->steps) {
        for (const auto &[key, build] : step.after.levels)
            targets.insert(build);
    }
    QVERIFY(!targets.contains(u"15.0.4365"_s));
    QVERIFY2(targets.contains(u"15.0.4360"_s), qPrintable(QStringList(targets.values()).join(u' '))); // CU25 GDR
}

void TestPlanUnread::askedForKnownBad_C12_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("build");
    QTest::addColumn<QString>("answer");
    QTest::newRow("lock escalation") << u"15.0.4345.5"_s << u"15.0.4365"_s << u"C-12"_s;
    QTest::newRow("the one that fixes it and brings another") << u"15.0.4345.5"_s << u"15.0.4385"_s << u"C-12"_s;
    QTest::newRow("a good one") << u"15.0.4345.5"_s << u"15.0.4405"_s << u"PLANNED"_s;
    QTest::newRow("bad for replicas alone") << u"16.0.4105.2"_s << u"16.0.4145"_s << u"PLANNED"_s;
}

void TestPlanUnread::askedForKnownBad_C12()
{
    QFETCH(QString, from);
    QFETCH(QString, build);
    QFETCH(QString, answer);
    Cluster c = cluster(2, WitnessKind::FileShare);
    addInstance(c, u"I1"_s, 1, upTo(2), from);
    Goal goal;
    goal.targets.append({u"cluster/C1/instance/I1"_s, build});
    QCOMPARE(rules(plan(estate({c}), {}, goal)), QStringList{answer});
}

QTEST_APPLESS_MAIN(TestPlanUnread)
#include "tst_plan_unread.moc"
