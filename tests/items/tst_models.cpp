#include "catalog/catalog.h"
#include "items/estatetreemodel.h"
#include "items/findingsmodel.h"
#include "report/objectview.h"
#include "session/estatesession.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// The models behind the estate tree and the findings table, over the company sample.
class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void treeFollowsTheEstate();
    void treeFilterKeepsAncestors();
    void problemsOnlyShowsProblems();
    void badgesCountFindingsOnce();
    void findingsFilterAndSort();
    void findingsAreGrouped();
    void narrowingIsFiltering_data();
    void narrowingIsFiltering();
    void unreadQuorumIsNotHealthy_Q1();

private:
    std::shared_ptr<EstatePicture> m_picture;
    Catalog m_catalog;
};

void TestModels::initTestCase()
{
    const auto catalog = builtInCatalog();
    QVERIFY(catalog);
    m_catalog = *catalog;
    auto loaded = loadEstateArgument(u"sample:company"_s);
    QVERIFY(loaded);
    m_picture = std::make_shared<EstatePicture>();
    m_picture->estate = loaded->estate;
    m_picture->findings = analyse(m_picture->estate, m_catalog, {}, *UtcMs::fromString(u"2026-07-21T21:40:00Z"));
}

void TestModels::treeFollowsTheEstate()
{
    EstateTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setEstate(m_picture, &m_picture->estate, &m_picture->findings);
    QCOMPARE(model.rowCount(), m_picture->estate.clusters.size() + 1); // and the folder of servers
    const QModelIndex cluster = model.indexOf(ObjectRef::cluster(u"nh-sqlfc01"_s).path);
    QVERIFY(cluster.isValid());
    QCOMPARE(cluster.data().toString(), u"NH-SQLFC01"_s);
    QCOMPARE(model.rowCount(cluster), 4);
    const QModelIndex excluded = model.indexOf(ObjectRef::nodeInstance(u"NH-SQLFC01"_s, u"NH-SQL01"_s, u"ERP01"_s).path);
    QCOMPARE(excluded.data(EstateTreeModel::MarkRole).toInt(), int(MatrixView::Mark::Excluded));
    QVERIFY(model.flags(excluded).testFlag(Qt::ItemNeverHasChildren));
}

void TestModels::treeFilterKeepsAncestors()
{
    EstateTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEstate(m_picture, &m_picture->estate, &m_picture->findings);
    model.setFilter(u"reports"_s, false);
    const QModelIndex found = model.indexOf(ObjectRef::nodeInstance(u"NH-SQLFC01"_s, u"NH-SQL04"_s, u"REPORTS"_s).path);
    QVERIFY(found.isValid());
    QCOMPARE(found.parent().data().toString(), u"NH-SQL04"_s);
    QCOMPARE(found.parent().parent().data().toString(), u"NH-SQLFC01"_s);
    QVERIFY(!model.indexOf(ObjectRef::node(u"NH-SQLFC01"_s, u"NH-SQL01"_s).path).isValid());
    model.setFilter(u"no such name"_s, false);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({}, false);
    QCOMPARE(model.rowCount(), m_picture->estate.clusters.size() + 1);
}

void TestModels::problemsOnlyShowsProblems()
{
    EstateTreeModel model;
    model.setEstate(m_picture, &m_picture->estate, &m_picture->findings);
    const int all = model.rowCount();
    model.setFilter({}, true);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < all);
}

void TestModels::badgesCountFindingsOnce()
{
    EstateTreeModel model;
    model.setEstate(m_picture, &m_picture->estate, &m_picture->findings);
    for (const Cluster &cluster : m_picture->estate.clusters) {
        int errors = 0;
        const QString prefix = ObjectRef::cluster(cluster.name).key();
        for (const Finding &finding : m_picture->findings.findings) {
            const bool here = finding.object.key() == prefix || finding.object.key().startsWith(prefix + u'/') ||
                              std::any_of(finding.affected.begin(), finding.affected.end(),
                                          [&](const ObjectRef &o) { return o.key().startsWith(prefix + u'/'); });
            errors += here && finding.severity == Severity::Error ? 1 : 0;
        }
        const QModelIndex row = model.indexOf(prefix);
        const bool badge = row.data(EstateTreeModel::SeverityRole).toInt() == EstateTreeModel::CoverageError;
        QCOMPARE(badge ? row.data(EstateTreeModel::CountRole).toInt() : 0, errors);
    }
}

void TestModels::findingsFilterAndSort()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(m_picture, &m_picture->findings);
    FindingsModel::Filter filter;
    filter.infos = true;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), m_picture->findings.findings.size());
    filter.warnings = filter.infos = false;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), m_picture->findings.summary.error);
    model.sort(FindingsModel::ObjectColumn, Qt::DescendingOrder);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.index(row - 1, FindingsModel::ObjectColumn).data().toString().toCaseFolded() >=
                model.index(row, FindingsModel::ObjectColumn).data().toString().toCaseFolded());
    filter.objectPrefix = ObjectRef::cluster(u"NH-SQLFC01"_s).path;
    model.setFilter(filter);
    QVERIFY(model.rowCount() >= 1);
    const Finding *finding = model.finding(model.index(0, 0));
    QVERIFY(model.indexOf(finding->id).isValid());
}

void TestModels::findingsAreGrouped()
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(m_picture, &m_picture->findings);
    model.setOwners({{ObjectRef::nodeInstance(u"NH-SQLFC01"_s, u"NH-SQL04"_s, u"REPORTS"_s).key(), u"Finance"_s}});
    const qsizetype all = m_picture->findings.findings.size();
    for (const auto grouping :
         {FindingsModel::Grouping::Rule, FindingsModel::Grouping::Cluster, FindingsModel::Grouping::Root, FindingsModel::Grouping::Owner}) {
        FindingsModel::Filter filter;
        filter.infos = true;
        filter.grouping = grouping;
        model.setFilter(filter);
        QCOMPARE(model.findingCount(), all); // none is lost, none is there twice
        QVERIFY(model.isHeading(0));
        QVERIFY(!model.finding(model.index(0, 0)));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QSet<QString> ids;
        int headings = 0, announced = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHeading(row)) {
                ++headings;
                announced += model.index(row, 0).data().toString().section(u": "_s, -1).toInt();
            } else {
                ids.insert(model.finding(model.index(row, 0))->id);
            }
        }
        QVERIFY(headings > 1);
        QCOMPARE(announced, all);
        QCOMPARE(ids.size(), all);
        model.sort(FindingsModel::ObjectColumn, Qt::DescendingOrder);
        QCOMPARE(model.findingCount(), all);
        QVERIFY(model.isHeading(0));
        model.sort(-1);
    }
    FindingsModel::Filter none;
    none.errors = none.warnings = false;
    none.grouping = FindingsModel::Grouping::Rule;
    none.text = u"no finding says this"_s;
    model.setFilter(none);
    QCOMPARE(model.rowCount(), 0); // no heading without a finding
}

void TestModels::narrowingIsFiltering_data()
{
    QTest::addColumn<FindingsModel::Grouping>("grouping");
    QTest::addColumn<int>("column");
    QTest::newRow("as analysed") << FindingsModel::Grouping::None << -1;
    QTest::newRow("sorted") << FindingsModel::Grouping::None << int(FindingsModel::ObjectColumn);
    QTest::newRow("by cluster") << FindingsModel::Grouping::Cluster << -1;
    QTest::newRow("by rule, sorted") << FindingsModel::Grouping::Rule << int(FindingsModel::FindingColumn);
}

/// Keystroke by keystroke, forth and back, the rows are those of a model that was asked at once.
void TestModels::narrowingIsFiltering()
{
    QFETCH(FindingsModel::Grouping, grouping);
    QFETCH(int, column);
    const auto rows = [](const FindingsModel &model) {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out << model.index(row, 0).data(FindingsModel::IdRole).toString() + u'|' + model.index(row, 0).data().toString();
        return out;
    };
    FindingsModel typed;
    QAbstractItemModelTester tester(&typed, QAbstractItemModelTester::FailureReportingMode::QtTest);
    typed.setFindings(m_picture, &m_picture->findings);
    if (column >= 0)
        typed.sort(column, Qt::DescendingOrder);
    FindingsModel::Filter filter;
    filter.infos = true;
    filter.grouping = grouping;
    int some = 0;
    for (const auto &text :
         {u""_s, u"n"_s, u"NH"_s, u"nh-sql"_s, u"nh-sqlfc0"_s, u"nh-sql"_s, u"sql"_s, u"exchange"_s, u""_s, u"none such"_s, u""_s}) {
        filter.text = text;
        typed.setFilter(filter);
        FindingsModel fresh;
        if (column >= 0)
            fresh.sort(column, Qt::DescendingOrder);
        fresh.setFilter(filter);
        fresh.setFindings(m_picture, &m_picture->findings);
        QCOMPARE(rows(typed), rows(fresh));
        some += typed.findingCount() > 0 && typed.findingCount() < m_picture->findings.findings.size();
    }
    QVERIFY(some >= 4);
}

/// All nodes up, but nobody read the quorum: not "Up" but not reported.
void TestModels::unreadQuorumIsNotHealthy_Q1()
{
    auto picture = std::make_shared<EstatePicture>(*m_picture);
    Cluster &cluster = picture->estate.clusters.first();
    for (ClusterNode &node : cluster.nodes) {
        node.state = NodeState::Up;
        node.quarantined = node.isolated = false;
    }
    const auto stateOf = [&] {
        EstateTreeModel model;
        model.setEstate(picture, &picture->estate, &picture->findings);
        return model.indexOf(ObjectRef::cluster(cluster.name).path).data(EstateTreeModel::NodeStateRole).toInt();
    };
    QCOMPARE(stateOf(), int(EstateTreeModel::StateUp));
    cluster.quorum.witness = WitnessKind::NotReported;
    QCOMPARE(stateOf(), int(EstateTreeModel::StateNotReported));
    const QStringList said = voteSentences(cluster, picture->findings.asOf);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.constFirst().contains(u"not reported"_s), qPrintable(said.constFirst()));
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
