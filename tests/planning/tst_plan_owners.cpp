#include "estates.h"

using namespace estates;

/// F-14 step by step: the lists of possible owners, for both policies of F-17.
class TestPlanOwners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void olderNodesAreNoOwners_F11_data();
    void olderNodesAreNoOwners_F11();
};

void TestPlanOwners::lists_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<bool>("half");
    QTest::addColumn<QStringList>("lists");
    // n = 2: P out; the patched class before the hold; the old owner out after the move; added when it is updated.
    const QStringList two{u"N1"_s, u"N1 N2"_s, u"N2"_s, u"N1 N2"_s};
    QTest::newRow("n=2 seed order") << 2 << false << two;
    QTest::newRow("n=2 half") << 2 << true << two;
    // n = 3: after the first, one patched is at least as many as one unpatched: the class switches at once.
    const QStringList three{u"N1 N3"_s, u"N1 N2"_s, u"N1 N2 N3"_s, u"N2 N3"_s, u"N1 N2 N3"_s};
    QTest::newRow("n=3 seed order") << 3 << false << three;
    QTest::newRow("n=3 half") << 3 << true << three;
    // n = 4: one of three is not yet enough; two of three are.
    QTest::newRow("n=4 seed order") << 4 << false << QStringList{u"N1 N3 N4"_s,    u"N1 N4"_s,    u"N1 N2 N3"_s,
                                                                 u"N1 N2 N3 N4"_s, u"N2 N3 N4"_s, u"N1 N2 N3 N4"_s};
    QTest::newRow("n=4 half") << 4 << true
                              << QStringList{u"N1 N3 N4"_s, u"N1 N4"_s, u"N1 N2 N3"_s, u"N2 N3"_s, u"N2 N3 N4"_s, u"N1 N2 N3 N4"_s};
    QTest::newRow("n=5 seed order") << 5 << false
                                    << QStringList{u"N1 N3 N4 N5"_s,    u"N1 N4 N5"_s,    u"N1 N2 N3"_s,      u"N1 N2 N3 N4"_s,
                                                   u"N1 N2 N3 N4 N5"_s, u"N2 N3 N4 N5"_s, u"N1 N2 N3 N4 N5"_s};
    QTest::newRow("n=5 half") << 5 << true << QStringList{u"N1 N3 N4 N5"_s, u"N1 N4 N5"_s,    u"N1 N2 N3"_s,      u"N1 N2 N3 N4"_s,
                                                          u"N2 N3 N4"_s,    u"N2 N3 N4 N5"_s, u"N1 N2 N3 N4 N5"_s};
}

void TestPlanOwners::lists()
{
    QFETCH(int, nodes);
    QFETCH(bool, half);
    QFETCH(QStringList, lists);
    const auto made = plan(estate({simple(nodes)}), Policy{.order = half ? OrderPolicy::HalfThenSwitch : OrderPolicy::SeedOrder});
    QVERIFY(std::holds_alternative<Plan>(made));
    QCOMPARE(ownerLists(std::get<Plan>(made), u"SQL Server (I1)"_s), lists);
}

void TestPlanOwners::olderNodesAreNoOwners_F11_data()
{
    lists_data();
}

/// After every step, whoever may own the instance has binaries at or above the level that it runs on: also right after the switch.
void TestPlanOwners::olderNodesAreNoOwners_F11()
{
    QFETCH(int, nodes);
    QFETCH(bool, half);
    const Estate e = estate({simple(nodes)});
    const auto made = plan(e, Policy{.order = half ? OrderPolicy::HalfThenSwitch : OrderPolicy::SeedOrder});
    const Plan &p = std::get<Plan>(made);
    Assumptions ignored;
    world::World w = project(e, p.scope, ignored);
    for (const auto &step : p.steps) {
        for (const auto &action : expand(p, step.id)) {
            const auto outcomes = world::apply(w, action);
            QVERIFY(outcomes);
            w = outcomes->front();
        }
        const auto &c = w.clusters[0];
        const auto &instance = c.instances[0];
        for (int n = 0; n < nodes; ++n) {
            QVERIFY2(!world::has(c.roles[size_t(instance.role)].possible, n) || instance.binary[size_t(n)] >= instance.running,
                     qPrintable(u"step %1: %2"_s.arg(step.seq).arg(node(n + 1))));
        }
    }
}

QTEST_GUILESS_MAIN(TestPlanOwners)
#include "tst_plan_owners.moc"
