#include "coverageestates.h"
#include "estate/estate.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace testdata;

/// The sample estates that ship with the program, read as the program reads them.
class TestCoverageSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readAndWritten_data();
    void readAndWritten();
    void asTheGeneratorWritesThem();
    void seedHasOneError();
    void seedFixedHasNone();
    void twoNodeIsCoveredThroughTheFamily27();
    void companyIsNordhaven();
    void companyErrors_data();
    void companyErrors();
    void companySummary();
    void companyMatrix_data();
    void companyMatrix();
    void companyWarnings_data();
    void companyWarnings();
    void everyComputerIsAccountedFor_data();
    void everyComputerIsAccountedFor();

private:
    static Loaded sample(const QString &name);
    Findings m_company;
};

Loaded TestCoverageSamples::sample(const QString &name)
{
    QFile file(u":/samples/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    auto loaded = readEstate(file.readAll(), file.fileName());
    if (!loaded) {
        for (const Error &error : loaded.error())
            qWarning() << error.code << error.message.id << error.place.pointer << error.place.line;
        qFatal("sample %s is not valid", qPrintable(name));
    }
    return std::move(*loaded);
}

void TestCoverageSamples::initTestCase()
{
    Q_INIT_RESOURCE(samples);
    m_company = checked(sample(u"company"_s).estate);
}

void TestCoverageSamples::readAndWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"company", "two-node", "seed", "seed-fixed"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCoverageSamples::readAndWritten()
{
    QFETCH(QString, name);
    const Estate estate = sample(name).estate;
    const auto again = readEstate(writeEstate(estate));
    QVERIFY(again.has_value());
    QVERIFY(again->estate == estate);
}

void TestCoverageSamples::asTheGeneratorWritesThem()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed");
    QProcess process;
    process.start(python, {QStringLiteral(PF_SOURCE_DIR "/resources/samples/make_samples.py"), u"--check"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

/// The seed page: one computer, two versions, one of them not selected.
void TestCoverageSamples::seedHasOneError()
{
    const Findings findings = checked(sample(u"seed"_s).estate, at("2026-11-23T00:00:00Z"));
    QVERIFY2(findings.findings.size() == 1, qPrintable(describe(findings)));
    const Finding &finding = findings.findings[0];
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.rule, u"COV-02"_s);
    QCOMPARE(finding.object.path, u"server/SEED-SQL01/instance/REPORTS"_s);
    QCOMPARE(finding.product, u"Microsoft SQL Server 2019"_s);
    QCOMPARE(finding.root, u"SEED-WSUS01"_s);
    QCOMPARE(findings.summary.covered, 1);
    QCOMPARE(findings.summary.notCovered, 1);
}

void TestCoverageSamples::seedFixedHasNone()
{
    const Findings findings = checked(sample(u"seed-fixed"_s).estate, at("2026-11-23T00:00:00Z"));
    QVERIFY2(findings.findings.isEmpty(), qPrintable(describe(findings)));
    QCOMPARE(findings.summary.covered, 2);
}

void TestCoverageSamples::twoNodeIsCoveredThroughTheFamily27()
{
    const Findings findings = checked(sample(u"two-node"_s).estate);
    // Hints only: covered through the family, and both nodes are in the one group for which the update is approved (U-23).
    QVERIFY2(findings.summary.error == 0 && findings.summary.warning == 0, qPrintable(describe(findings)));
    QCOMPARE(findings.findings.size(), 2);
    QCOMPARE(findings.findings[0].rule, u"COV-24"_s);
    QCOMPARE(findings.findings[1].rule, u"COV-27"_s);
    QCOMPARE(findings.matrix.size(), 1);
    QCOMPARE(findings.matrix[0].product, CoverageCell::ThroughFamily);
    QCOMPARE(findings.matrix[0].computers, 2);
}

/// As the status line of the main picture says it.
void TestCoverageSamples::companyIsNordhaven()
{
    const Estate estate = sample(u"company"_s).estate;
    QCOMPARE(estate.name, u"Nordhaven"_s);
    QCOMPARE(estate.clusters.size(), 12);
    QCOMPARE(estate.servers.size(), 10);
    QCOMPARE(m_company.summary.computers, 45);
    QCOMPARE(m_company.summary.instances, 31); // the Windows Internal Database of NH-WEB01 is none (5.7.6)
    int exchange = 0;
    for (const Computer &server : estate.servers)
        exchange += server.exchange ? 1 : 0;
    for (const Cluster &cluster : estate.clusters) {
        for (const ClusterNode &node : cluster.nodes)
            exchange += node.computer.exchange ? 1 : 0;
    }
    QCOMPARE(exchange, 8);
    QCOMPARE(m_company.roots.size(), 2);
    QCOMPARE(m_company.roots[0].root, u"NH-WSUS01"_s);
    QCOMPARE(m_company.roots[0].below, (QStringList{u"NH-WSUS02"_s, u"NH-WSUS03"_s}));
    QCOMPARE(m_company.roots[1].root, u"NH-WSUS11"_s);
    QVERIFY(m_company.roots[1].below.isEmpty());
}

/// The eleven errors of the picture: 2017 was forgotten, two products are too new, six versions are out of support.
void TestCoverageSamples::companyErrors_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("affected");
    QTest::addColumn<QString>("root");
    QTest::newRow("REPORTS 2017") << u"COV-02"_s << u"cluster/NH-SQLFC01/node/NH-SQL04/instance/REPORTS"_s << 1 << u"NH-WSUS01"_s;
    QTest::newRow("HR01 2017 on two nodes") << u"COV-02"_s << u"cluster/NH-SQLFC03/instance/HR01"_s << 2 << u"NH-WSUS01"_s;
    QTest::newRow("CRM 2017") << u"COV-02"_s << u"server/NH-CRM02/instance/MSSQLSERVER"_s << 1 << u"NH-WSUS01"_s;
    QTest::newRow("2025") << u"COV-01"_s << u"server/NH-SQL25/instance/MSSQLSERVER"_s << 1 << u"NH-WSUS01"_s;
    QTest::newRow("Exchange SE") << u"COV-01"_s << u"server/NH-EXSE01"_s << 1 << u"NH-WSUS11"_s;
    QTest::newRow("LEG01 2016") << u"COV-EOS"_s << u"cluster/NH-SQLAA01/instance/LEG01"_s << 2 << QString();
    QTest::newRow("BI 2016") << u"COV-EOS"_s << u"server/NH-BI01/instance/MSSQLSERVER"_s << 1 << QString();
    QTest::newRow("DAG 2019") << u"COV-EOS"_s << u"cluster/NH-DAG01"_s << 4 << QString();
    QTest::newRow("Edge 2019") << u"COV-EOS"_s << u"server/NH-EDGE01"_s << 1 << QString();
    QTest::newRow("ARCH01 2005") << u"COV-EOS"_s << u"cluster/NH-SQLFC90/instance/ARCH01"_s << 2 << QString();
    QTest::newRow("CMS 2007") << u"COV-EOS"_s << u"cluster/NH-CMS01"_s << 2 << QString();
}

void TestCoverageSamples::companyErrors()
{
    QFETCH(QString, rule);
    QFETCH(QString, object);
    QFETCH(int, affected);
    QFETCH(QString, root);
    QVERIFY2(m_company.summary.error == 11, qPrintable(describe(m_company)));
    QList<Finding> found;
    for (const Finding &finding : m_company.findings) {
        if (finding.severity == Severity::Error && finding.rule == rule && finding.object.path == object)
            found.append(finding);
    }
    QVERIFY2(found.size() == 1, qPrintable(describe(m_company)));
    QCOMPARE(found[0].affected.size(), affected);
    QCOMPARE(found[0].root, root);
}

/// 51 installed versions: 4 of 2017, 2025 and Exchange SE are not covered; 2005 (2), parts of 2012 (3), 2016 (3),
/// Exchange 2007 (2) and 2019 (5) are out of support; 2019 (13) and 2022 (17) are covered.
void TestCoverageSamples::companySummary()
{
    const CoverageSummary &summary = m_company.summary;
    QCOMPARE(summary.notCovered, 4 + 1 + 1);
    QCOMPARE(summary.outOfSupport, 2 + 3 + 3 + 2 + 5);
    QCOMPARE(summary.covered, 13 + 17);
    QCOMPARE(summary.unknown, 0);
    QCOMPARE(summary.notReported, 1); // NH-LAB01
}

void TestCoverageSamples::companyMatrix_data()
{
    QTest::addColumn<QString>("release");
    QTest::addColumn<bool>("parts");
    QTest::addColumn<QString>("root");
    QTest::addColumn<int>("computers");
    QTest::addColumn<CoverageCell>("product");
    QTest::addColumn<CoverageCell>("rollupsCell");
    QTest::addColumn<CoverageCell>("updatesCell");
    using Cell = CoverageCell;
    const QString one = u"NH-WSUS01"_s, mail = u"NH-WSUS11"_s;
    QTest::newRow("1") << u"2005"_s << false << one << 2 << Cell::Selected << Cell::MissingInfo << Cell::Selected;
    QTest::newRow("2") << u"2012"_s << true << one << 3 << Cell::MissingInfo << Cell::MissingInfo << Cell::Selected;
    QTest::newRow("3") << u"2016"_s << false << one << 3 << Cell::NotArrived << Cell::NotNeeded << Cell::Selected;
    QTest::newRow("4") << u"2017"_s << false << one << 4 << Cell::NotSelected << Cell::NotNeeded << Cell::Selected;
    QTest::newRow("5") << u"2019"_s << false << one << 13 << Cell::Selected << Cell::NotNeeded << Cell::Selected;
    QTest::newRow("6") << u"2022"_s << false << one << 17 << Cell::Selected << Cell::NotNeeded << Cell::Selected;
    QTest::newRow("7") << u"2025"_s << false << one << 1 << Cell::UnknownToRoot << Cell::NotNeeded << Cell::Selected;
    QTest::newRow("8") << u"2007"_s << false << mail << 2 << Cell::ThroughFamily << Cell::MissingInfo << Cell::NotNeeded;
    QTest::newRow("9") << u"2019"_s << false << mail << 5 << Cell::ThroughFamily << Cell::NotNeeded << Cell::Selected;
    QTest::newRow("10") << u"SE"_s << false << mail << 1 << Cell::UnknownToRoot << Cell::NotNeeded << Cell::Selected;
}

void TestCoverageSamples::companyMatrix()
{
    QFETCH(QString, release);
    QFETCH(bool, parts);
    QFETCH(QString, root);
    QFETCH(int, computers);
    QFETCH(CoverageCell, product);
    QFETCH(CoverageCell, rollupsCell);
    QFETCH(CoverageCell, updatesCell);
    QCOMPARE(m_company.matrix.size(), 10);
    const CoverageRow &row = m_company.matrix[QByteArray(QTest::currentDataTag()).toInt() - 1];
    QCOMPARE(row.release, release);
    QCOMPARE(row.partsOnly, parts);
    QCOMPARE(row.root, root);
    QCOMPARE(row.computers, computers);
    QCOMPARE(row.product, product);
    QHash<QString, CoverageCell> cells;
    QStringList order;
    for (const auto &[id, cell] : row.classifications) {
        cells.insert(id, cell);
        order.append(id);
    }
    QCOMPARE(order, (QStringList{security, critical, updates, rollups, servicePacks}));
    QCOMPARE(cells.value(rollups), rollupsCell);
    QCOMPARE(cells.value(updates), updatesCell);
    QCOMPARE(cells.value(security), CoverageCell::Selected);
}

void TestCoverageSamples::companyWarnings_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("object");
    QTest::newRow("W-28") << u"COV-06"_s << u"cluster/NH-SQLAG02"_s;
    QTest::newRow("U-7") << u"COV-07"_s << u"wsus/NH-WSUS11"_s;
    QTest::newRow("U-24") << u"COV-11"_s << u"cluster/NH-SQLFC03/node/NH-SQL52"_s;
    QTest::newRow("5.7.4") << u"COV-13"_s << u"wsus/NH-WSUS01"_s;
    QTest::newRow("F-11, node 52 is ahead of node 51") << u"COV-25"_s << u"cluster/NH-SQLFC03/instance/HR01"_s;
    QTest::newRow("X-1") << u"COV-15"_s << u"cluster/NH-CMS01"_s;
}

void TestCoverageSamples::companyWarnings()
{
    QFETCH(QString, rule);
    QFETCH(QString, object);
    QVERIFY2(m_company.summary.warning == 6, qPrintable(describe(m_company)));
    const QList<Finding> found = ofRule(m_company, rule);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(found[0].object.path, object);
}

void TestCoverageSamples::everyComputerIsAccountedFor_data()
{
    readAndWritten_data();
}

/// 5.8: each computer is in a finding that says "not reported", or each of its versions is counted.
void TestCoverageSamples::everyComputerIsAccountedFor()
{
    QFETCH(QString, name);
    const Estate estate = sample(name).estate;
    const Findings findings = checked(estate);
    QSet<QString> silent;
    for (const Finding &finding : ofRule(findings, u"COV-NR"_s))
        silent.insert(finding.object.key());
    for (const Computer &server : estate.servers) {
        const bool installed = !server.instances.isEmpty() || server.exchange || !server.components.isEmpty();
        QVERIFY2(installed || silent.contains(ObjectRef::server(server.name).key()), qPrintable(server.name));
    }
}

QTEST_APPLESS_MAIN(TestCoverageSamples)
#include "tst_coveragesamples.moc"
