#include "worlds.h"

#include <QTest>

using namespace pf;
using namespace pf::world;

Q_DECLARE_METATYPE(pf::WitnessKind)

namespace {

/// Takes nodes out one after the other, in an orderly way. Empty = the cluster refused.
std::vector<World> takeOut(const ClusterWorld &start, const QList<int> &nodes)
{
    std::vector<World> worlds{World{{start}}};
    for (int node : nodes) {
        std::vector<World> next;
        for (const World &w : worlds) {
            const auto after = apply(w, nodeAction(Verb::StopService, node));
            if (!after)
                return {};
            next.insert(next.end(), after->begin(), after->end());
        }
        worlds = next;
    }
    return worlds;
}

/// How many of the ways to lose two members at once are survived: "all", "some", "none".
QString twoAtOnce(const ClusterWorld &c)
{
    int asked = 0;
    int survived = 0;
    for (int a = 0; a < c.nodes; ++a) {
        for (int b = a + 1; b < c.nodes; ++b) {
            ++asked;
            survived += survives(c, bit(a) | bit(b)) ? 1 : 0;
        }
    }
    return survived == 0 ? QStringLiteral("none") : survived == asked ? QStringLiteral("all") : QStringLiteral("some");
}

} // namespace

/// Both quorum tables and the worked cases of domain 1.4, row by row. The figures are the table's, not the program's.
class TestQuorumTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dynamicTable_Q2_data();
    void dynamicTable_Q2();
    void staticTable_Q3_data();
    void staticTable_Q3();
    void workedCase1_threeNodesOneDown();
    void workedCase2_fiveStaticTwoDown();
    void workedCase3_disasterNodesWithoutVote();
    void workedCase4_failedWitness_Q2a();
    void workedCase5_secondNodeOut();
    void workedCase6_lowerQuorumPriority();
    void scenario2_staticPairRefused_Q3();
    void scenario3_pairWithoutWitness_Q4();
    void scenario4_knownDown();
    void scenario34_disasterNodesFirst();
    void scenario35_witnessLostDuringStep();
    void wholeRollKeepsQuorum_data();
    void wholeRollKeepsQuorum();
    void poolRule_Q8_data();
    void poolRule_Q8();
};

void TestQuorumTables::dynamicTable_Q2_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<QString>("allUp");
    QTest::addColumn<QString>("allUpTolerance");
    QTest::addColumn<QString>("oneOut");
    QTest::addColumn<QString>("oneOutTolerance");
    QTest::addColumn<bool>("witnessAllUp");
    QTest::addColumn<bool>("witnessOneOut");
    QTest::addColumn<QString>("twoAtOnce");

    const auto none = WitnessKind::None;
    const auto share = WitnessKind::FileShare;
    const auto row = [](const char *name, int nodes, WitnessKind w, const char *up, const char *tol, const char *out, const char *outTol,
                        bool wUp, bool wOut, const char *two) {
        QTest::newRow(name) << nodes << w << QString::fromLatin1(up) << QString::fromLatin1(tol) << QString::fromLatin1(out)
                            << QString::fromLatin1(outTol) << wUp << wOut << QString::fromLatin1(two);
    };
    row("2 none: 1/1, 50/50; out 1/1, no", 2, none, "1 of 1, need 1", "some", "1 of 1, need 1", "none", false, false, "none");
    row("2 yes: 3/2, yes; out 2 of 3 (Q-2a), no", 2, share, "3 of 3, need 2", "all", "2 of 3, need 2", "none", true, false, "none");
    row("3 none: 3/2, yes; out 1/1, 50/50", 3, none, "3 of 3, need 2", "all", "1 of 1, need 1", "some", false, false, "none");
    row("3 yes: 3/2, yes; out 3/2, yes", 3, share, "3 of 3, need 2", "all", "3 of 3, need 2", "all", true, true, "none");
    row("4 none: 3/2, yes; out 3/2, yes", 4, none, "3 of 3, need 2", "all", "3 of 3, need 2", "all", false, false, "some");
    row("4 yes: 5/3, yes; out 3/2, yes", 4, share, "5 of 5, need 3", "all", "3 of 3, need 2", "all", true, true, "all");
    row("5 none: 5/3, yes; out 3/2, yes", 5, none, "5 of 5, need 3", "all", "3 of 3, need 2", "all", false, false, "all");
    row("5 yes: 5/3, yes; out 5/3, yes", 5, share, "5 of 5, need 3", "all", "5 of 5, need 3", "all", true, true, "all");
}

void TestQuorumTables::dynamicTable_Q2()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    QFETCH(QString, allUp);
    QFETCH(QString, allUpTolerance);
    QFETCH(QString, oneOut);
    QFETCH(QString, oneOutTolerance);
    QFETCH(bool, witnessAllUp);
    QFETCH(bool, witnessOneOut);

    const auto starts = reweigh(makeCluster(nodes, witness));
    QVERIFY(!starts.empty());
    for (const ClusterWorld &c : starts) {
        QCOMPARE(votesText(c), allUp);
        QCOMPARE(toleranceText(c), allUpTolerance);
        QCOMPARE(tolerance(c).witness.has_value(), witness != WitnessKind::None);
        QCOMPARE(tolerance(c).witness.value_or(false), witnessAllUp);
        QTEST(twoAtOnce(c), "twoAtOnce");
        for (int node = 0; node < nodes; ++node) {
            const auto worlds = takeOut(c, {node});
            QVERIFY(!worlds.empty());
            for (const World &w : worlds) {
                QCOMPARE(votesText(w.clusters[0]), oneOut);
                QCOMPARE(toleranceText(w.clusters[0]), oneOutTolerance);
                QCOMPARE(tolerance(w.clusters[0]).witness.value_or(false), witnessOneOut);
            }
        }
    }
}

void TestQuorumTables::staticTable_Q3_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("need");
    QTest::addColumn<int>("mayBeOut");
    const auto none = WitnessKind::None;
    const auto disk = WitnessKind::Disk;
    QTest::newRow("2 none: 2/2, 0 may be out") << 2 << none << 2 << 2 << 0;
    QTest::newRow("2 yes: 3/2, 1") << 2 << disk << 3 << 2 << 1;
    QTest::newRow("3 none: 3/2, 1") << 3 << none << 3 << 2 << 1;
    QTest::newRow("3 yes: 4/3, 1") << 3 << disk << 4 << 3 << 1;
    QTest::newRow("4 none: 4/3, 1") << 4 << none << 4 << 3 << 1;
    QTest::newRow("4 yes: 5/3, 2") << 4 << disk << 5 << 3 << 2;
    QTest::newRow("5 none: 5/3, 2") << 5 << none << 5 << 3 << 2;
    QTest::newRow("5 yes: 6/4, 2") << 5 << disk << 6 << 4 << 2;
    QTest::newRow("disk only, 3 nodes: 1/1, all but one") << 3 << WitnessKind::DiskOnly << 1 << 1 << 2;
    QTest::newRow("disk only, 5 nodes: 1/1, all but one") << 5 << WitnessKind::DiskOnly << 1 << 1 << 4;
}

void TestQuorumTables::staticTable_Q3()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    QFETCH(int, total);
    QFETCH(int, need);
    QFETCH(int, mayBeOut);

    const ClusterWorld c = makeCluster(nodes, witness, false);
    QCOMPARE(votes(c).total, total);
    QCOMPARE(votes(c).need, need);
    QList<int> out;
    for (int node = 0; node < mayBeOut; ++node)
        out << node;
    const auto worlds = takeOut(c, out);
    QCOMPARE(worlds.size(), size_t(1));
    QCOMPARE(votes(worlds[0].clusters[0]).total, total); // static: down nodes still count
    QVERIFY(takeOut(c, out << mayBeOut).empty());
    if (witness == WitnessKind::DiskOnly)
        QVERIFY(!strike(World{{c}}, fault(Fault::Kind::WitnessLost))[0].clusters[0].quorate);
    if (nodes == 2 && witness == WitnessKind::Disk) // "the witness must stay up"
        QCOMPARE(tolerance(worlds[0].clusters[0]).witness, std::optional(false));
}

void TestQuorumTables::workedCase1_threeNodesOneDown()
{
    ClusterWorld c = makeCluster(3, WitnessKind::None);
    c.up = 0b011;
    c.lost = 0b100;
    const auto starts = reweigh(c);
    QCOMPARE(starts.size(), size_t(2)); // which of two is zeroed is open
    for (const ClusterWorld &start : starts) {
        QCOMPARE(votesText(start), QStringLiteral("1 of 1, need 1"));
        for (int node : {0, 1}) { // the vote is handed over
            const auto worlds = takeOut(start, {node});
            QCOMPARE(worlds.size(), size_t(1));
            QCOMPARE(votesText(worlds[0].clusters[0]), QStringLiteral("1 of 1, need 1"));
            QCOMPARE(toleranceText(worlds[0].clusters[0]), QStringLiteral("none"));
        }
    }
}

void TestQuorumTables::workedCase2_fiveStaticTwoDown()
{
    ClusterWorld c = makeCluster(5, WitnessKind::None, false);
    c.up = 0b00111;
    c.lost = 0b11000;
    QCOMPARE(votesText(c), QStringLiteral("3 of 5, need 3"));
    for (int node = 0; node < 3; ++node) {
        const auto after = apply(World{{c}}, nodeAction(Verb::StopService, node));
        QVERIFY(!after);
        QCOMPARE(after.error().rule, QStringLiteral("W-6"));
        QCOMPARE(after.error().message, msg("cluster.refused.quorum", {qint64(2), qint64(5), qint64(3)}));
    }
}

void TestQuorumTables::workedCase3_disasterNodesWithoutVote()
{
    ClusterWorld c = makeCluster(4, WitnessKind::FileShare);
    c.assigned = 0b0011;
    c = reweigh(c).front();
    QCOMPARE(votesText(c), QStringLiteral("3 of 3, need 2"));
    const auto worlds = takeOut(c, {0});
    QCOMPARE(worlds.size(), size_t(1));
    QCOMPARE(votesText(worlds[0].clusters[0]), QStringLiteral("2 of 3, need 2"));
    QCOMPARE(toleranceText(worlds[0].clusters[0]), QStringLiteral("none"));
    QCOMPARE(tolerance(worlds[0].clusters[0]).witness, std::optional(false));
    QCOMPARE(tolerance(worlds[0].clusters[0]).asked, NodeSet{0b0010}); // the nodes without a vote do not help
}

void TestQuorumTables::workedCase4_failedWitness_Q2a()
{
    ClusterWorld c = makeCluster(2, WitnessKind::FileShare);
    const auto failed = strike(World{{c}}, fault(Fault::Kind::WitnessLost));
    QCOMPARE(failed.size(), size_t(1));
    QVERIFY(failed[0].clusters[0].quorate);
    QCOMPARE(votesText(failed[0].clusters[0]), QStringLiteral("2 of 3, need 2"));
    QCOMPARE(toleranceText(failed[0].clusters[0]), QStringLiteral("none"));
    QVERIFY(takeOut(failed[0].clusters[0], {0}).empty());
    QVERIFY(takeOut(failed[0].clusters[0], {1}).empty());
}

void TestQuorumTables::workedCase5_secondNodeOut()
{
    const auto worlds = takeOut(makeCluster(4, WitnessKind::Disk), {0, 1}); // quorum passes; forbids it, and the proof says so (I1)
    QCOMPARE(worlds.size(), size_t(1));
    QCOMPARE(votesText(worlds[0].clusters[0]), QStringLiteral("3 of 3, need 2"));
    QVERIFY(votes(worlds[0].clusters[0]).witnessVote);
}

void TestQuorumTables::workedCase6_lowerQuorumPriority()
{
    ClusterWorld c = makeCluster(4, WitnessKind::None); // A, B here; C, D at the disaster site
    c.lowerPriority = 3;
    const auto choices = reweigh(c);
    QCOMPARE(choices.size(), size_t(1));
    QCOMPARE(choices[0].current, NodeSet{0b0111});
    QVERIFY(survives(choices[0], 0b1100));  // the disaster side goes: this side lives
    QVERIFY(!survives(choices[0], 0b0011)); // and loses the tie the other way round
}

void TestQuorumTables::scenario2_staticPairRefused_Q3()
{
    const ClusterWorld c = makeCluster(2, WitnessKind::None, false);
    for (int node : {0, 1}) {
        for (Verb verb : {Verb::StopService, Verb::Restart}) {
            const auto after = apply(World{{c}}, nodeAction(verb, node));
            QVERIFY(!after);
            QCOMPARE(after.error().message, msg("cluster.refused.quorum", {qint64(1), qint64(2), qint64(2)}));
        }
        QVERIFY(apply(World{{c}}, nodeAction(Verb::Drain, node)).has_value()); // a paused node still votes (W-5)
    }
}

void TestQuorumTables::scenario3_pairWithoutWitness_Q4()
{
    const ClusterWorld c = makeCluster(2, WitnessKind::None);
    QCOMPARE(toleranceText(c), QStringLiteral("some"));
    QCOMPARE(takeOut(c, {0}).size(), size_t(1));
    QCOMPARE(takeOut(c, {1}).size(), size_t(1));
}

void TestQuorumTables::scenario4_knownDown()
{
    ClusterWorld c = makeCluster(3, WitnessKind::FileShare);
    const auto down = strike(World{{c}}, fault(Fault::Kind::NodeLost, 2));
    QCOMPARE(down.size(), size_t(1));
    const auto worlds = takeOut(down[0].clusters[0], {0});
    QCOMPARE(votesText(worlds.at(0).clusters[0]), QStringLiteral("2 of 3, need 2"));
    QCOMPARE(toleranceText(worlds[0].clusters[0]), QStringLiteral("none"));
}

void TestQuorumTables::scenario34_disasterNodesFirst()
{
    ClusterWorld c = makeCluster(4, WitnessKind::FileShare);
    c.assigned = 0b0011;
    c = reweigh(c).front();
    for (int node : {2, 3}) { // no vote is lost
        const auto worlds = takeOut(c, {node});
        QCOMPARE(votesText(worlds.at(0).clusters[0]), QStringLiteral("3 of 3, need 2"));
        QCOMPARE(toleranceText(worlds[0].clusters[0]), QStringLiteral("all"));
    }
}

void TestQuorumTables::scenario35_witnessLostDuringStep()
{
    const auto away = takeOut(makeCluster(2, WitnessKind::FileShare), {1});
    const auto struck = strike(away.at(0), fault(Fault::Kind::WitnessLost));
    QCOMPARE(struck.size(), size_t(1));
    QVERIFY(!struck[0].clusters[0].quorate);
}

void TestQuorumTables::wholeRollKeepsQuorum_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    for (int nodes = 2; nodes <= 8; ++nodes) {
        QTest::addRow("%d nodes, no witness", nodes) << nodes << WitnessKind::None;
        QTest::addRow("%d nodes, cloud witness", nodes) << nodes << WitnessKind::Cloud;
    }
}

/// One node after the other, each back before the next: dynamic quorum never refuses it.
void TestQuorumTables::wholeRollKeepsQuorum()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    std::vector<World> worlds{World{{makeCluster(nodes, witness)}}};
    const QString settled = votesText(worlds[0].clusters[0]);
    for (int node = 0; node < nodes; ++node) {
        const auto away = whileAway(worlds[0], nodeAction(Verb::Restart, node));
        QVERIFY(!away.empty());
        for (const World &w : away)
            QVERIFY(votes(w.clusters[0]).quorate());
        const auto back = apply(worlds[0], nodeAction(Verb::Restart, node));
        QVERIFY(back.has_value());
        worlds = *back;
        QCOMPARE(votesText(worlds[0].clusters[0]), settled);
    }
}

void TestQuorumTables::poolRule_Q8_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<int>("mayBeAway");
    QTest::newRow("2 nodes: none") << 2 << WitnessKind::None << 0;
    QTest::newRow("2 nodes + witness: one") << 2 << WitnessKind::Cloud << 1;
    QTest::newRow("3 nodes: one") << 3 << WitnessKind::None << 1;
    QTest::newRow("3 nodes + witness: one") << 3 << WitnessKind::Cloud << 1;
    QTest::newRow("4 nodes: one") << 4 << WitnessKind::None << 1;
    QTest::newRow("4 nodes + witness: two") << 4 << WitnessKind::Cloud << 2;
    QTest::newRow("5 nodes: two") << 5 << WitnessKind::None << 2;
    QTest::newRow("16 nodes + witness: never more than two") << 16 << WitnessKind::Cloud << 2;
}

void TestQuorumTables::poolRule_Q8()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    QFETCH(int, mayBeAway);
    ClusterWorld c = makeCluster(nodes, witness);
    c.storageSpacesDirect = true;
    QVERIFY(poolStands(c, mayBeAway));
    QVERIFY(!poolStands(c, mayBeAway + 1));
    QList<int> out;
    for (int node = 0; node < mayBeAway; ++node)
        out << node;
    const auto worlds = takeOut(c, out);
    QVERIFY(!worlds.empty());
    QCOMPARE(toleranceText(worlds[0].clusters[0]), QStringLiteral("none")); // the smaller tolerance wins
    const auto refused = apply(worlds[0], nodeAction(Verb::StopService, mayBeAway));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("Q-8"));
}

QTEST_APPLESS_MAIN(TestQuorumTables)
#include "tst_quorumtables.moc"
