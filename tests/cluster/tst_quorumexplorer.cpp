#include "naive.h"
#include "worlds.h"

#include <QTest>

#include <set>

using namespace pf;
using namespace pf::world;

Q_DECLARE_METATYPE(pf::WitnessKind)

namespace {

Naive naiveOf(const ClusterWorld &c)
{
    Naive n;
    n.nodes = c.nodes;
    for (int i = 0; i < c.nodes; ++i) {
        n.weight += (c.assigned >> i) & 1 ? '1' : '0';
        n.vote += (c.current >> i) & 1 ? '1' : '0';
        n.state += ((c.up | c.paused) >> i) & 1 ? 'm' : (c.out >> i) & 1 ? 'o' : 'l';
    }
    n.kind = c.witness == WitnessKind::None ? Naive::NoWitness : c.witness == WitnessKind::DiskOnly ? Naive::DiskOnly : Naive::Witness;
    n.dynamic = c.dynamicQuorum;
    n.witnessOnline = c.witnessOnline;
    n.witnessVote = c.witnessVote;
    n.running = c.quorate;
    return n;
}

using Keys = std::set<decltype(Naive().key())>;

Keys keysOf(const std::vector<Naive> &all)
{
    Keys keys;
    for (const Naive &n : all)
        keys.insert(n.key());
    return keys;
}

Keys keysOf(const std::vector<World> &all)
{
    Keys keys;
    for (const World &w : all)
        keys.insert(naiveOf(w.clusters[0]).key());
    return keys;
}

/// Orderly stop: empty = refused.
std::vector<Naive> naiveStop(const Naive &from, int node)
{
    Naive n = from;
    n.state[node] = 'o';
    std::vector<Naive> all = n.settled();
    for (const Naive &one : all) {
        if (!one.quorate())
            return {};
    }
    return all;
}

std::vector<Naive> naiveStart(const Naive &from, int node)
{
    Naive n = from;
    n.state[node] = 'm';
    return n.settled();
}

std::vector<Naive> naiveLoss(Naive n, int node)
{
    const bool member = n.state[node] == 'm';
    n.state[node] = 'l';
    if (!member)
        return {n};
    if (!n.quorate()) {
        n.running = false;
        return {n};
    }
    return n.settled();
}

std::vector<Naive> naiveWitnessLoss(Naive n)
{
    if (n.kind == Naive::NoWitness)
        return {n};
    n.witnessOnline = false;
    if (!n.quorate()) {
        n.running = false;
        return {n};
    }
    return n.settled();
}

} // namespace

/// Brute force over everything that can happen to up to five nodes: every orderly stop, start, sudden loss, in any order.
class TestQuorumExplorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHistory_data();
    void everyHistory();
};

void TestQuorumExplorer::everyHistory_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<bool>("dynamic");
    QTest::addColumn<int>("withoutVote");
    const std::pair<const char *, WitnessKind> kinds[] = {{"none", WitnessKind::None},
                                                          {"disk", WitnessKind::Disk},
                                                          {"share", WitnessKind::FileShare},
                                                          {"cloud", WitnessKind::Cloud},
                                                          {"disk only", WitnessKind::DiskOnly}};
    for (int nodes = 1; nodes <= 5; ++nodes) {
        for (const auto &[name, kind] : kinds) {
            for (bool dynamic : {true, false}) {
                for (int without = 0; without < std::min(nodes, 3); ++without)
                    QTest::addRow("%d nodes, %s, %s, %d without vote", nodes, name, dynamic ? "dynamic" : "static", without)
                        << nodes << kind << dynamic << without;
            }
        }
    }
}

void TestQuorumExplorer::everyHistory()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    QFETCH(bool, dynamic);
    QFETCH(int, withoutVote);

    ClusterWorld start = makeCluster(nodes, witness, dynamic);
    start.assigned = firstNodes(nodes - withoutVote);
    std::vector<World> frontier;
    for (const ClusterWorld &c : reweigh(start))
        frontier.push_back(World{{c}});
    QCOMPARE(keysOf(frontier), keysOf(naiveOf(start).settled()));

    Keys seen = keysOf(frontier);
    int checked = 0;
    while (!frontier.empty()) {
        std::vector<World> next;
        const auto follow = [&](const std::vector<World> &worlds) {
            for (const World &w : worlds) {
                if (seen.insert(naiveOf(w.clusters[0]).key()).second && w.clusters[0].quorate)
                    next.push_back(w);
            }
        };
        for (const World &w : frontier) {
            const Naive here = naiveOf(w.clusters[0]);
            const auto [present, total] = here.presentAndTotal();
            const Votes v = votes(w.clusters[0]);
            QCOMPARE(v.present, present);
            QCOMPARE(v.total, total);
            QCOMPARE(v.quorate(), here.quorate());
            for (int node = 0; node < nodes; ++node) {
                const auto lost = strike(w, fault(Fault::Kind::NodeLost, node));
                const auto expectedLost = naiveLoss(here, node);
                QCOMPARE(keysOf(lost), keysOf(expectedLost));
                if (here.state[node] == 'm') {
                    const auto stopped = apply(w, nodeAction(Verb::StopService, node));
                    QCOMPARE(keysOf(stopped.value_or(std::vector<World>())), keysOf(naiveStop(here, node)));
                    QCOMPARE(keysOf(whileAway(w, nodeAction(Verb::Restart, node))), keysOf(naiveStop(here, node)));
                    QCOMPARE(survives(w.clusters[0], bit(node)), expectedLost.front().running);
                    if (stopped)
                        follow(*stopped);
                } else {
                    const auto started = apply(w, nodeAction(Verb::StartService, node));
                    QVERIFY(started.has_value());
                    QCOMPARE(keysOf(*started), keysOf(naiveStart(here, node)));
                    follow(*started);
                }
                follow(lost);
                ++checked;
            }
            const auto noWitness = strike(w, fault(Fault::Kind::WitnessLost));
            QCOMPARE(keysOf(noWitness), keysOf(naiveWitnessLoss(here)));
            follow(noWitness);
        }
        frontier = std::move(next);
    }
    QVERIFY(checked >= nodes);
}

QTEST_APPLESS_MAIN(TestQuorumExplorer)
#include "tst_quorumexplorer.moc"
