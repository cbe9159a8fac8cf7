#include "items/scopemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// Scope of an update: what may be chosen and which goal comes of it.
class TestScopeModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsTheRulesOfModels();
    void goalFollowsTheChecks();
    void targetOfTheSameBranchOnly();

private:
    std::optional<Catalog> m_catalog;
    Estate m_estate;
    UtcMs m_asOf;
};

void TestScopeModel::initTestCase()
{
    auto catalog = builtInCatalog();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_asOf = *UtcMs::fromString(u"2026-07-21T21:40:00Z"_s);
    Cluster cluster;
    cluster.name = u"C1"_s;
    FailoverInstance instance;
    instance.name = u"APP01"_s;
    instance.binaries = {{u"N1"_s, Version::fromString(u"16.0.4165.4")}, {u"N2"_s, Version::fromString(u"16.0.4165.4")}};
    cluster.instances = {instance};
    for (const QString &name : {u"N1"_s, u"N2"_s}) {
        ClusterNode node;
        node.computer.name = name;
        cluster.nodes << node;
    }
    Computer server;
    server.name = u"S1"_s;
    SqlInstance unknown;
    unknown.name = u"MSSQLSERVER"_s;
    SqlInstance embedded;
    embedded.name = u"WID"_s;
    embedded.embedded = true;
    server.instances = {unknown, embedded};
    m_estate.clusters = {cluster};
    m_estate.servers = {server};
}

void TestScopeModel::keepsTheRulesOfModels()
{
    ScopeModel model(m_estate, *m_catalog, m_asOf);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScope({}, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 1); // 5.7.6: the embedded instance belongs to another product
    const QModelIndex unknown = model.index(0, ScopeModel::NowColumn, model.index(1, 0));
    QCOMPARE(unknown.data().toString(), u"not reported"_s);
    QCOMPARE(unknown.siblingAtColumn(ScopeModel::TargetColumn).data(ScopeModel::StateRole).toInt(), int(ScopeModel::NotKnown));
}

void TestScopeModel::goalFollowsTheChecks()
{
    ScopeModel model(m_estate, *m_catalog, m_asOf);
    QCOMPARE(model.checkedCount(), 0);
    model.setScope({u"c1"_s}, {}); // names without case
    QCOMPARE(model.goal().clusters, QStringList{u"C1"_s});
    QVERIFY(model.goal().servers.isEmpty());
    QCOMPARE(model.behindCount(), 1);
    QSignalSpy changed(&model, &ScopeModel::scopeChanged);
    QVERIFY(model.setData(model.index(1, 0), int(Qt::Checked), Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.goal().servers, QStringList{u"S1"_s});
    model.setScope({}, {});
    QCOMPARE(model.checkedCount(), 2);
}

void TestScopeModel::targetOfTheSameBranchOnly()
{
    ScopeModel model(m_estate, *m_catalog, m_asOf);
    model.setScope({u"C1"_s}, {});
    const QModelIndex target = model.index(0, ScopeModel::TargetColumn, model.index(0, 0));
    const QStringList choices = target.data(ScopeModel::ChoicesRole).toStringList();
    QVERIFY(choices.size() > 1);
    QVERIFY(target.flags() & Qt::ItemIsEditable);
    const Branch branch = m_catalog->resolve(u"16.0.4165.4").build->branch;
    for (const QString &choice : choices)
        QCOMPARE(m_catalog->resolve(choice).build->branch, branch); // U-10: levels are never mixed across branches
    QVERIFY(!model.setData(target, u"16.0.1000.6"_s));              // F-11: never back
    QVERIFY(model.goal().targets.isEmpty());
    QVERIFY(model.setData(target, choices.last()));
    QCOMPARE(model.goal().targets.size(), 1);
    QCOMPARE(model.goal().targets.first().build, choices.last());
    QVERIFY(model.setData(target, choices.first())); // the default needs no override
    QVERIFY(model.goal().targets.isEmpty());
}

QTEST_GUILESS_MAIN(TestScopeModel)
#include "tst_scopemodel.moc"
