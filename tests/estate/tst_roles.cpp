#include "estate/estate.h"

#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {

ClusterNode nodeNamed(const QString &name)
{
    ClusterNode node;
    node.computer.name = name;
    return node;
}

/// A and B hold one instance each, C is free; I1 is installed everywhere but may not run on C, I2 is on A and B only.
Cluster threeNodes()
{
    Cluster cluster;
    cluster.name = u"C1"_s;
    cluster.nodes = {nodeNamed(u"A"_s), nodeNamed(u"B"_s), nodeNamed(u"C"_s)};
    ClusterGroup first;
    first.name = u"G1"_s;
    first.owner = u"a"_s; // spelled in another way
    first.resources = {{u"R1"_s, {}, GroupState::Online, {u"b"_s, u"A"_s}, {}}, {u"R2"_s, {}, GroupState::Online, {}, {}}};
    ClusterGroup second;
    second.name = u"G2"_s;
    second.owner = u"B"_s;
    cluster.groups = {first, second};
    FailoverInstance i1;
    i1.name = u"I1"_s;
    i1.group = u"g1"_s;
    i1.networkName = u"VSQL1"_s;
    i1.binaries = {{u"A"_s, {}}, {u"B"_s, {}}, {u"C"_s, {}}};
    FailoverInstance i2;
    i2.name = u"I2"_s;
    i2.group = u"G2"_s;
    i2.binaries = {{u"A"_s, {}}, {u"B"_s, {}}};
    cluster.instances = {i1, i2};
    return cluster;
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void possibleOwners_W13();
    void fciRoles_2_4();
    void nodeRoles_2_4();
    void coreGroupMakesActive_W12();
    void replicasAndCopies_2_4();
    void lookups();
};

void TestRoles::possibleOwners_W13()
{
    Cluster cluster = threeNodes();
    QCOMPARE(possibleOwners(cluster, cluster.groups[0]), QStringList({u"A"_s, u"B"_s})); // in the order of the cluster
    QCOMPARE(possibleOwners(cluster, cluster.groups[1]), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    cluster.groups[0].resources[1].possibleOwners = {u"C"_s, u"B"_s};
    QCOMPARE(possibleOwners(cluster, cluster.groups[0]), QStringList({u"B"_s}));
    cluster.groups[0].resources[1].possibleOwners = {u"C"_s};
    QCOMPARE(possibleOwners(cluster, cluster.groups[0]), QStringList());
}

void TestRoles::fciRoles_2_4()
{
    const Cluster cluster = threeNodes();
    QCOMPARE(fciRole(cluster, cluster.instances[0], u"A"_s), FciRole::ActiveOwner);
    QCOMPARE(fciRole(cluster, cluster.instances[0], u"B"_s), FciRole::PassiveCandidate);
    QCOMPARE(fciRole(cluster, cluster.instances[0], u"c"_s), FciRole::InstalledExcluded);
    QCOMPARE(fciRole(cluster, cluster.instances[1], u"A"_s), FciRole::PassiveCandidate);
    QCOMPARE(fciRole(cluster, cluster.instances[1], u"C"_s), FciRole::NotInstalled);
}

void TestRoles::nodeRoles_2_4()
{
    Cluster cluster = threeNodes();
    QCOMPARE(nodeRole(cluster, u"A"_s), NodeRole::Mixed); // active for I1, passive for I2
    QCOMPARE(nodeRole(cluster, u"C"_s), NodeRole::FullyPassive);
    cluster.instances.removeLast();
    QCOMPARE(nodeRole(cluster, u"A"_s), NodeRole::Active);
}

void TestRoles::coreGroupMakesActive_W12()
{
    Cluster cluster = threeNodes();
    ClusterGroup core;
    core.name = u"Cluster Group"_s;
    core.core = true;
    core.owner = u"C"_s;
    cluster.groups.append(core);
    QVERIFY(nodeRole(cluster, u"C"_s) != NodeRole::FullyPassive);
}

void TestRoles::replicasAndCopies_2_4()
{
    Cluster cluster = threeNodes();
    AvailabilityGroup ag;
    ag.name = u"AG"_s;
    ag.replicas = {{u"C"_s, u"C"_s, true, AvailabilityMode::Synchronous, FailoverMode::Automatic}};
    cluster.availabilityGroups = {ag};
    QCOMPARE(nodeRole(cluster, u"C"_s), NodeRole::Mixed); // a primary, and I1 is installed here
    cluster.availabilityGroups[0].replicas[0].primary = false;
    QCOMPARE(nodeRole(cluster, u"C"_s), NodeRole::FullyPassive);

    // A primary in a clustered instance is where that instance runs.
    cluster.availabilityGroups[0].replicas[0] = {u"VSQL1\\I1"_s, {}, true, AvailabilityMode::Synchronous, FailoverMode::Manual};
    cluster.groups[0].owner = u"C"_s;
    QVERIFY(nodeRole(cluster, u"C"_s) != NodeRole::FullyPassive);

    Cluster dag;
    dag.nodes = {nodeNamed(u"M1"_s), nodeNamed(u"M2"_s)};
    dag.dag = Dag{u"D"_s, {}, {}, {{u"DB"_s, {{u"M1"_s, u"Mounted"_s, 1, {}, {}, false}, {u"M2"_s, u"Healthy"_s, 2, {}, {}, false}}}}};
    QCOMPARE(nodeRole(dag, u"M1"_s), NodeRole::Active);
    QCOMPARE(nodeRole(dag, u"M2"_s), NodeRole::FullyPassive);
    dag.dag->primaryActiveManager = u"m2"_s;
    QCOMPARE(nodeRole(dag, u"M2"_s), NodeRole::Mixed); // owns Cluster Group, its copy is passive
}

void TestRoles::lookups()
{
    Estate estate;
    estate.clusters = {threeNodes()};
    WsusServer wsus;
    wsus.name = u"W1"_s;
    estate.wsusServers = {wsus};
    QCOMPARE(estate.cluster(u"c1"_s), &std::as_const(estate).clusters[0]);
    QCOMPARE(estate.cluster(u"C2"_s), nullptr);
    QVERIFY(estate.wsusServer(u"w1"_s));
    QVERIFY(!estate.wsusServer(QString()));
    QCOMPARE(findNode(estate.clusters[0], u"b"_s)->computer.name, u"B"_s);
    QVERIFY(!findNode(estate.clusters[0], u"D"_s));
    QCOMPARE(findGroup(estate.clusters[0], u"g2"_s)->name, u"G2"_s);
    QVERIFY(!findGroup(estate.clusters[0], u"G3"_s));
}

QTEST_APPLESS_MAIN(TestRoles)
#include "tst_roles.moc"
