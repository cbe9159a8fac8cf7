#include "certificate/certificatecheck.h"
#include "planning/proof.h"
#include "report/text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pf::WitnessKind)
Q_DECLARE_METATYPE(pf::OrderPolicy)

namespace {

QByteArray resource(const char *path)
{
    QFile file(QStringLiteral(PF_SOURCE_DIR "/resources/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Catalog &catalog()
{
    static const Result<Catalog> result =
        Catalog::read(resource("catalog/sql-builds.json"), resource("catalog/exchange-builds.json"), resource("catalog/wsus.json"),
                      resource("catalog/lifecycle.json"), resource("catalog/policy.json"));
    Q_ASSERT(result.has_value());
    return *result;
}

const UtcMs today = *UtcMs::fromDate(2026, 11, 23);

QString storyOf(const Proof &proof)
{
    QStringList lines;
    for (const Message &m : proof.counterexample)
        lines << text(m, QLocale::c());
    return lines.join(u'\n');
}

/// Proves a plan for an estate and has the certificate checked. Empty = it holds.
QString wrongWith(const Estate &estate, const Plan &plan, Proof &proof)
{
    Assumptions assumptions;
    proof = prove(project(estate, plan.scope, assumptions), plan, {});
    if (proof.verdict == ProofVerdict::Unsafe)
        return storyOf(proof);
    const QString wrong = CertificateCheck::check(proof.certificate);
    const bool beyond = std::any_of(plan.scope.clusters.begin(), plan.scope.clusters.end(), [&](const ScopeCluster &c) {
        const Cluster *cluster = estate.cluster(c.cluster);
        return cluster && (!cluster->availabilityGroups.isEmpty() || cluster->dag || cluster->storageSpacesDirect);
    });
    return beyond && wrong == QLatin1StringView(CertificateCheck::notJudged) ? QString() : wrong;
}

/// A cluster of SQL Server 2022 instances on every node, I1 on N1, I2 on N2 and so on; the rest are idle.
Estate fciEstate(int nodes, int instances, WitnessKind witness, bool dynamic)
{
    const Version old = *Version::fromString(u"16.0.4165.4");
    Cluster c;
    c.name = u"C1"_s;
    c.os = u"Windows Server 2022"_s;
    QStringList names;
    for (int i = 1; i <= nodes; ++i) {
        ClusterNode n;
        n.computer.name = u"N%1"_s.arg(i);
        n.computer.os = c.os;
        n.computer.pendingReboot = false;
        n.computer.systemDriveFreeMb = 100'000;
        n.state = NodeState::Up;
        n.assignedVote = true;
        names << n.computer.name;
        c.nodes << n;
    }
    for (int i = 1; i <= instances; ++i) {
        FailoverInstance fci;
        fci.name = u"I%1"_s.arg(i);
        fci.group = u"SQL Server (I%1)"_s.arg(i);
        fci.networkName = u"V%1"_s.arg(i);
        fci.instanceId = u"MSSQL16.I%1"_s.arg(i);
        fci.running = old;
        for (const QString &name : names)
            fci.binaries.append({name, old});
        c.instances << fci;
        ClusterGroup g;
        g.name = fci.group;
        g.state = GroupState::Online;
        g.owner = names.at(i - 1);
        g.autoFailback = false;
        for (const auto &[type, name] :
             {std::pair(u"SQL Server"_s, u"SQL Server (%1)"_s), std::pair(u"Network Name"_s, u"SQL Network Name (%1)"_s)}) {
            ClusterResource r;
            r.name = name.arg(fci.name);
            r.type = type;
            r.state = GroupState::Online;
            r.possibleOwners = names;
            g.resources << r;
        }
        c.groups << g;
    }
    ClusterGroup core;
    core.name = u"Cluster Group"_s;
    core.state = GroupState::Online;
    core.owner = names.last();
    core.core = true;
    c.groups << core;
    c.quorum.dynamic = dynamic;
    c.quorum.witness = witness;
    if (witness != WitnessKind::None) {
        c.quorum.witnessOnline = true;
        c.quorum.witnessTestedAt = today;
    }
    Estate estate;
    estate.name = u"Test"_s;
    estate.observed.at = today;
    c.observed = estate.observed;
    estate.clusters << c;
    return estate;
}

} // namespace

/// The planner's plans against the proof and the separate checker: what is planned is never unsafe.
class TestProofOfPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void generated_data();
    void generated();
    void manyNodesAndInstances();
};

void TestProofOfPlans::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("company") << u"company"_s;
    QTest::newRow("two-node") << u"two-node"_s;
}

void TestProofOfPlans::samples()
{
    QFETCH(QString, file);
    const auto loaded = readEstate(resource(qPrintable(u"samples/%1.json"_s.arg(file))), file);
    QVERIFY2(loaded.has_value(), "the sample estate cannot be read");
    int planned = 0;
    for (const Cluster &cluster : loaded->estate.clusters) {
        Goal goal;
        goal.clusters = {cluster.name};
        const auto made = makePlan(loaded->estate, catalog(), goal, {}, today);
        const Plan *plan = std::get_if<Plan>(&made);
        if (!plan || plan->steps.isEmpty())
            continue;
        ++planned;
        Proof proof;
        const QString wrong = wrongWith(loaded->estate, *plan, proof);
        QVERIFY2(wrong.isEmpty(), qPrintable(cluster.name + u": "_s + wrong));
        QVERIFY(proof.actions > 0);
        QCOMPARE(proof.cells.size(), plan->steps.size());
    }
    QVERIFY(planned > 0);
}

void TestProofOfPlans::generated_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("instances");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<bool>("dynamic");
    QTest::addColumn<OrderPolicy>("order");
    for (int nodes = 2; nodes <= 6; ++nodes) {
        for (int instances = 1; instances < nodes; instances += 2) {
            for (WitnessKind witness : {WitnessKind::None, WitnessKind::FileShare}) {
                for (OrderPolicy order : {OrderPolicy::SeedOrder, OrderPolicy::HalfThenSwitch}) {
                    for (bool dynamic : {true, false})
                        QTest::addRow("%d nodes, %d instances, %s, %s, %s", nodes, instances,
                                      witness == WitnessKind::None ? "no witness" : "share",
                                      order == OrderPolicy::SeedOrder ? "seed order" : "half", dynamic ? "dynamic" : "static")
                            << nodes << instances << witness << dynamic << order;
                }
            }
        }
    }
}

void TestProofOfPlans::generated()
{
    QFETCH(int, nodes);
    QFETCH(int, instances);
    QFETCH(WitnessKind, witness);
    QFETCH(bool, dynamic);
    QFETCH(OrderPolicy, order);
    const Estate estate = fciEstate(nodes, instances, witness, dynamic);
    Policy policy;
    policy.order = order;
    const auto made = makePlan(estate, catalog(), {}, policy, today);
    const Plan *plan = std::get_if<Plan>(&made);
    if (!plan) { // refused: at least with a reason; a lone pair without votes to spare always is (scenario 2)
        QVERIFY(!std::get<Refusals>(made).items.isEmpty());
        QVERIFY2(instances > 1 || nodes == 2, qPrintable(text(std::get<Refusals>(made).items.first().message, QLocale::c())));
        return;
    }
    QVERIFY(!(nodes == 2 && !dynamic && witness == WitnessKind::None));
    Proof proof;
    const QString wrong = wrongWith(estate, *plan, proof);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (nodes == 2)
        QCOMPARE(proof.verdict, ProofVerdict::Margin); // a pair always has margins
}

/// Design section 11: plan and proof of 64 nodes with 25 instances.
void TestProofOfPlans::manyNodesAndInstances()
{
    const Estate estate = fciEstate(64, 25, WitnessKind::Cloud, true);
    QElapsedTimer timer;
    timer.start();
    const auto made = makePlan(estate, catalog(), {}, {}, today);
    const qint64 planMs = timer.restart();
    const Plan *plan = std::get_if<Plan>(&made);
    QVERIFY(plan);
    Assumptions assumptions;
    const Proof proof = prove(project(estate, plan->scope, assumptions), *plan, {});
    qInfo("%d actions: planned in %lld ms, proved in %lld ms", proof.actions, planMs, timer.elapsed());
    QVERIFY2(proof.verdict != ProofVerdict::Unsafe, qPrintable(storyOf(proof)));
    QCOMPARE(CertificateCheck::check(proof.certificate), QString());
}

QTEST_APPLESS_MAIN(TestProofOfPlans)
#include "tst_proofofplans.moc"
