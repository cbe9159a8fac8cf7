#include "coverageestates.h"

#include <QJsonDocument>

using namespace testdata;

/// Chains of update servers, scopes of findings, stable ids, cost.
class TestCoverageChains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainOfThree_U8();
    void chainOfAHundred_U8();
    void rootIsTheFirstThatSynchronizesFromMicrosoftUpdate_U8();
    void replicaIsFixedUpstream26();
    void configManagerOwnsTheOptions_U8();
    void differentVersionsOnBothNodes6();
    void olderStandAloneOnOneNode7();
    void sixtyFourNodesAreOneFinding();
    void instancesOfOneVersionAreOneFinding();
    void lateAndMissingAtOnce_U15();
    void idsDoNotDependOnOrderAndCase();
    void idsStayWhenANodeComes();
    void everyClusterOfALargeEstate();
};

void TestCoverageChains::chainOfThree_U8()
{
    Estate estate = covered();
    estate.wsusServers[0].options->products.clear();
    estate.wsusServers.append(below(u"W2"_s, u"W1"_s));
    estate.wsusServers.append(below(u"W3"_s, u"w2"_s));
    estate.servers[0].updates.wsusServer = u"W3"_s;
    const Findings findings = checked(estate);
    QVERIFY2(findings.findings.size() == 1, qPrintable(describe(findings)));
    const Finding &finding = findings.findings[0];
    QCOMPARE(finding.root, u"W1"_s);
    QStringList names;
    QList<ChainLink::Status> states;
    for (const ChainLink &link : finding.chain) {
        names.append(link.server);
        states.append(link.status);
    }
    QCOMPARE(names, (QStringList{u"W3"_s, u"W2"_s, u"W1"_s}));
    QCOMPARE(states, (QList{ChainLink::Status::Ok, ChainLink::Status::Ok, ChainLink::Status::Root}));
    // The fix names the root, the product, and the order in which to synchronize.
    QCOMPARE(finding.fix, msg("COV-02.fix", {u"W1"_s, u"Microsoft SQL Server 2022"_s, u"SQL Server"_s, u"W1, W2, W3"_s}));
    QCOMPARE(findings.roots[0].below, (QStringList{u"W2"_s, u"W3"_s}));
}

void TestCoverageChains::chainOfAHundred_U8()
{
    Estate estate = covered();
    for (int i = 2; i <= 100; ++i)
        estate.wsusServers.append(below(u"W%1"_s.arg(i), u"W%1"_s.arg(i - 1)));
    estate.servers[0].updates.wsusServer = u"W100"_s;
    estate.wsusServers[49].lastSync = at("2026-07-15T19:00:00Z");
    estate.wsusServers[0].options->changedAt = at("2026-07-20T00:00:00Z");
    const Findings findings = checked(estate);
    const QList<Finding> late = ofRule(findings, u"COV-04"_s);
    QCOMPARE(late.size(), 1);
    QCOMPARE(late[0].chain.size(), 100);
    QCOMPARE(late[0].chain[50].status, ChainLink::Status::NotArrived);
    QCOMPARE(late[0].fix, msg("COV-04.fix", {u"W50"_s}));
    QCOMPARE(findings.summary.notCovered, 1);
}

void TestCoverageChains::rootIsTheFirstThatSynchronizesFromMicrosoftUpdate_U8()
{
    // W2 names an upstream server, but synchronizes from Microsoft Update itself: it is the root.
    Estate estate = covered();
    WsusServer second = root(u"W2"_s);
    second.upstream = u"W1"_s;
    estate.wsusServers.append(second);
    estate.wsusServers[0].options->products.clear();
    estate.servers[0].updates.wsusServer = u"W2"_s;
    QVERIFY(checked(estate).findings.isEmpty());
}

void TestCoverageChains::replicaIsFixedUpstream26()
{
    Estate estate = covered();
    estate.wsusServers[0].options->classifications = {security, critical};
    WsusServer replica = below(u"W2"_s, u"W1"_s);
    replica.mode = WsusMode::Replica;
    replica.options =
        SyncOptions{.products = {sql2022}, .classifications = {security, critical, updates}, .languages = {}, .changedAt = {}};
    estate.wsusServers.append(replica);
    estate.servers[0].updates.wsusServer = u"W2"_s;
    const Findings findings = checked(estate);
    QVERIFY2(findings.findings.size() == 1, qPrintable(describe(findings)));
    const Finding &finding = findings.findings[0];
    QCOMPARE(finding.rule, u"COV-03"_s);
    QCOMPARE(finding.root, u"W1"_s);
    QCOMPARE(finding.fix, msg("COV-03.fix", {u"W1"_s, u"Updates"_s, u"W1, W2"_s}));
    QVERIFY(std::any_of(finding.evidence.cbegin(), finding.evidence.cend(),
                        [](const Evidence &e) { return e.seen.id == u"COV.seen.replica"; }));
}

void TestCoverageChains::configManagerOwnsTheOptions_U8()
{
    Estate estate = covered();
    estate.wsusServers[0].configMgr = true;
    estate.wsusServers[0].options->products.clear();
    const Findings findings = checked(estate);
    QCOMPARE(findings.findings.size(), 1);
    QCOMPARE(findings.findings[0].fix, msg("COV-02.fix.configmgr", {u"W1"_s, u"Microsoft SQL Server 2022"_s}));
}

void TestCoverageChains::differentVersionsOnBothNodes6()
{
    // I1 2017 and I2 2019 on both nodes, only 2019 selected: one gap that names both nodes.
    Estate estate = covered();
    estate.servers.clear();
    estate.wsusServers[0].options->products = {sql2019};
    estate.clusters = {cluster(2, "14.0.3456.2")};
    FailoverInstance second = estate.clusters[0].instances[0];
    second.name = u"I2"_s;
    second.running = build("15.0.4430.1");
    for (auto &binary : second.binaries)
        binary.version = second.running;
    estate.clusters[0].instances.append(second);
    const Findings findings = checked(estate);
    QVERIFY2(findings.findings.size() == 1, qPrintable(describe(findings)));
    QCOMPARE(findings.findings[0].object.path, u"cluster/C1/instance/I1"_s);
    QCOMPARE(findings.findings[0].affected,
             (QList{ObjectRef::nodeInstance(u"C1"_s, u"N1"_s, u"I1"_s), ObjectRef::nodeInstance(u"C1"_s, u"N2"_s, u"I1"_s)}));
    QCOMPARE(findings.summary.notCovered, 2);
    QCOMPARE(findings.summary.covered, 2);
}

void TestCoverageChains::olderStandAloneOnOneNode7()
{
    Estate estate = covered();
    estate.servers.clear();
    estate.clusters = {cluster(2, "16.0.4165.4")};
    estate.clusters[0].nodes[1].computer.instances = {sql(u"MSSQLSERVER"_s, "14.0.3456.2")};
    const Findings findings = checked(estate);
    QCOMPARE(ofRule(findings, u"COV-02"_s).size(), 1);
    QCOMPARE(ofRule(findings, u"COV-02"_s)[0].object.path, u"cluster/C1/node/N2/instance/MSSQLSERVER"_s);
    QCOMPARE(findings.summary.error, 1);
    QCOMPARE(findings.summary.covered, 2);
}

void TestCoverageChains::sixtyFourNodesAreOneFinding()
{
    Estate estate = covered();
    estate.servers.clear();
    estate.clusters = {cluster(64, "14.0.3456.2")};
    estate.wsusServers[0].options->products.clear();
    const Findings findings = checked(estate);
    QVERIFY2(findings.findings.size() == 1, qPrintable(describe(findings)));
    QCOMPARE(findings.findings[0].affected.size(), 64);
    QCOMPARE(findings.summary.notCovered, 64);
}

void TestCoverageChains::instancesOfOneVersionAreOneFinding()
{
    Estate estate = covered();
    estate.servers[0].instances = {sql(u"A"_s, "14.0.3456.2"), sql(u"B"_s, "14.0.3540.1")};
    estate.wsusServers[0].options->products.clear();
    const Findings findings = checked(estate);
    QCOMPARE(findings.findings.size(), 1);
    QCOMPARE(findings.findings[0].object.path, u"server/S1"_s);
    QCOMPARE(findings.findings[0].affected.size(), 2);
    // What is behind is said with what is available on its branch.
    QCOMPARE(
        findings.findings[0].evidence[1].seen,
        msg("COV.seen.level.newer",
            {u"A"_s, u"S1"_s, u"14.0.3456.2"_s,
             catalog().newestOfBranch(*catalog().resolve(build("14.0.3456.2"), ProductFamily::SqlServer).build, now)->version.toString()}));
}

void TestCoverageChains::lateAndMissingAtOnce_U15()
{
    // Out of support: not arrived and not selected are both information; the error is the end of support.
    Estate estate = covered();
    estate.servers[0].instances = {sql(u"A"_s, "13.0.6485.1"), sql(u"B"_s, "12.0.6449.1")};
    estate.wsusServers[0].options->products = {u"93f0b0bc-9c20-4ca5-b630-06eb4706a447"_s};
    estate.wsusServers[0].options->classifications.append(servicePacks);
    estate.wsusServers[0].options->changedAt = at("2026-07-21T20:00:00Z");
    const Findings findings = checked(estate);
    QCOMPARE(findings.summary.error, 2);
    QCOMPARE(ofRule(findings, u"COV-EOS"_s).size(), 2);
    QCOMPARE(findings.summary.warning, 0);
    QCOMPARE(ofRule(findings, u"COV-04"_s).size(), 1);
    QCOMPARE(ofRule(findings, u"COV-02"_s).size(), 1);
    QCOMPARE(findings.summary.outOfSupport, 2);
    // On the last day it is still supported, and what is missing is an error.
    estate.observed.at = at("2024-07-09T23:59:00Z");
    estate.wsusServers[0].lastSync = at("2024-07-09T12:00:00Z");
    estate.wsusServers[0].options->changedAt = at("2024-07-09T11:00:00Z");
    const Findings before = checked(estate, at("2024-07-09T23:59:59Z"));
    QVERIFY(ofRule(before, u"COV-EOS"_s).isEmpty());
    QCOMPARE(ofRule(before, u"COV-02"_s).value(0).severity, Severity::Error);
}

namespace {

QSet<QString> idsOf(const Findings &findings)
{
    QSet<QString> ids;
    for (const Finding &finding : findings.findings)
        ids.insert(finding.id);
    return ids;
}

Estate mixed()
{
    Estate estate = covered();
    estate.clusters = {cluster(3, "14.0.3456.2")};
    estate.clusters[0].nodes[2].computer.instances = {sql(u"SOLO"_s, "15.0.4430.1")};
    estate.servers[0].instances.append(sql(u"OLD"_s, "13.0.6485.1"));
    estate.servers.append(computer(u"S2"_s, u"W9"_s, {sql(u"MSSQLSERVER"_s, "16.0.4165.4")}));
    return estate;
}

} // namespace

void TestCoverageChains::idsDoNotDependOnOrderAndCase()
{
    const QSet<QString> ids = idsOf(checked(mixed()));
    QVERIFY(ids.size() >= 5);
    Estate estate = mixed();
    std::reverse(estate.servers.begin(), estate.servers.end());
    std::reverse(estate.clusters[0].nodes.begin(), estate.clusters[0].nodes.end());
    std::reverse(estate.clusters[0].instances[0].binaries.begin(), estate.clusters[0].instances[0].binaries.end());
    estate.clusters[0].name = u"c1"_s;
    for (Computer &server : estate.servers)
        server.name = server.name.toLower();
    QCOMPARE(idsOf(checked(estate)), ids);
}

void TestCoverageChains::idsStayWhenANodeComes()
{
    const QSet<QString> ids = idsOf(checked(mixed()));
    Estate estate = mixed();
    ClusterNode node;
    node.computer = computer(u"N4"_s, u"W1"_s);
    estate.clusters[0].nodes.append(node);
    estate.clusters[0].instances[0].binaries.append({u"N4"_s, build("14.0.3456.2")});
    QCOMPARE(idsOf(checked(estate)), ids);
}

/// Size XL of the design: 750 clusters, 3,000 nodes, 25,000 instances, of which a tenth has a gap.
void TestCoverageChains::everyClusterOfALargeEstate()
{
    Estate estate = covered();
    estate.wsusServers[0].options->products = {sql2022, sql2019};
    for (int i = 2; i <= 20; ++i)
        estate.wsusServers.append(below(u"W%1"_s.arg(i), u"W%1"_s.arg(qMax(1, i / 2))));
    const char *levels[] = {"16.0.4165.4", "15.0.4430.1", "16.0.4255.1"};
    for (int c = 0; c < 750; ++c) {
        Cluster made = cluster(4, "16.0.4165.4");
        made.name = u"C%1"_s.arg(c);
        const FailoverInstance pattern = made.instances[0];
        made.instances.clear();
        for (int n = 0; n < 4; ++n) {
            made.nodes[n].computer.name = u"C%1N%2"_s.arg(c).arg(n);
            made.nodes[n].computer.updates.wsusServer = u"W%1"_s.arg(1 + c % 20);
        }
        for (int i = 0; i < 33; ++i) {
            FailoverInstance instance = pattern;
            instance.name = u"I%1"_s.arg(i);
            const char *level = c % 10 == 0 && i == 0 ? "14.0.3456.2" : levels[i % 3];
            instance.running = build(level);
            for (int n = 0; n < 4; ++n)
                instance.binaries[n] = {made.nodes[n].computer.name, build(level)};
            made.instances.append(instance);
        }
        estate.clusters.append(made);
    }
    const Findings findings = analyse(estate, catalog(), {}, now);
    QCOMPARE(brokenRule(estate, findings), QString());
    QCOMPARE(findings.summary.instances, 750 * 33 + 1);
    QCOMPARE(findings.summary.notCovered, 75 * 4);
    QCOMPARE(findings.summary.error, 75);
}

QTEST_APPLESS_MAIN(TestCoverageChains)
#include "tst_coveragechains.moc"
