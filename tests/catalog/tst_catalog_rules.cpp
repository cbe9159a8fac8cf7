#include "catalog/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pf;

namespace {

constexpr auto sql = ProductFamily::SqlServer;
constexpr auto exchange = ProductFamily::Exchange;

} // namespace

/// Newest of a branch, required options, WSUS categories, ends of support.
class TestCatalogRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newestOfBranch_U10_U11_F22_data();
    void newestOfBranch_U10_U11_F22();
    void newestIsNeverWithdrawnNorOfAnotherBranch();
    void newestIsReleasedByThen();
    void required_5_4_data();
    void required_5_4();
    void servicePackAhead();
    void everyReleaseHasItsRows();
    void categories_5_3();
    void notEstablished_11();
    void lifecycles_M8_U15_data();
    void lifecycles_M8_U15();
    void titles();

private:
    const QString security = u"0fa1201d-4330-4fa8-8ae9-b877473b6441"_s;
    const QString critical = u"e6cf1350-c01b-414d-a61f-263d14d133b4"_s;
    const QString servicePacks = u"68c5b0a3-d1a6-4553-ae49-01d3a7827828"_s;
    const QString rollups = u"28bc880e-0592-4cbf-8f95-c79b17911d5f"_s;
    const QString updates = u"cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83"_s;
    Catalog m_catalog;
    const UtcMs m_today = *UtcMs::fromDate(2026, 11, 23);
};

void TestCatalogRules::initTestCase()
{
    auto read = builtInCatalog();
    QVERIFY(read);
    m_catalog = *std::move(read);
    QCOMPARE(m_catalog.date(), *UtcMs::fromDate(2026, 7, 16));
    QVERIFY(!m_catalog.version().isEmpty());
}

void TestCatalogRules::newestOfBranch_U10_U11_F22_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("newest"); // "" = none newer
    auto row = [](const char *name, const char *from, const char *newest) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(newest);
    };
    row("CU stays on CU", "16.0.4105.2", "16.0.4265.3");
    row("GDR stays on GDR although CU numbers are higher", "16.0.1050", "16.0.1190.2");
    row("a clean baseline takes the CU branch", "16.0.1000.6", "16.0.4265.3");
    row("15.0.2070 counts as a baseline", "15.0.2070.41", "15.0.4480.2");
    row("the next GDR does not", "15.0.2080", "15.0.2180.2");
    row("the newest has none", "16.0.4265.3", "");
    row("Connect Pack stays there", "13.0.7000", "13.0.7095.1");
    row("2016 SP3 GDR does not go to the Connect Pack", "13.0.6404", "13.0.6500.1");
    row("2016 SP3 has no CU branch", "13.0.6300", "13.0.6500.1");
    row("a CU stays on its service pack", "13.0.5201", "13.0.5893.48");
    row("GDR of a service pack too", "13.0.5081", "13.0.5108.50");
    row("RTM of 2016 does not jump to SP1", "13.0.1601", "13.0.2218.0");
    row("away from a withdrawn CU", "17.0.4005", "17.0.4075.5");
    row("2014 SP3", "12.0.6024", "12.0.6449.1");
    row("2012 SP4", "11.0.7001", "11.0.7512.11");
    row("2008 R2 RTM: the test build of SP1 is no CU", "10.50.1600", "10.50.1817");
    row("a preview has no branch", "16.0.900", "");
    row("Exchange CU: its newest SU", "15.2.1544.4", "15.2.1544.39");
    row("Exchange SU", "15.2.1748.24", "15.2.1748.43");
    row("Exchange SE", "15.2.2562.17", "15.2.2562.46");
    row("Exchange stays on its CU", "15.2.1118.40", "");
    row("Exchange 2010 SP2: not the misprint", "14.2.247.5", "14.2.390.3");
    row("Exchange 2010 SP3", "14.3.123.4", "14.3.513.0");
    row("Exchange 2003: no service pack of its own", "6.5.7653.33", "6.5.7654.4");
    row("Exchange preview", "15.2.196.0", "");
}

void TestCatalogRules::newestOfBranch_U10_U11_F22()
{
    QFETCH(QString, from);
    QFETCH(QString, newest);
    const Resolution found = m_catalog.resolve(from);
    QCOMPARE(found.match, Match::Exact);
    const Build *build = m_catalog.newestOfBranch(*found.build, m_today);
    QCOMPARE(build ? build->version.toString() : QString(), newest);
}

void TestCatalogRules::newestIsNeverWithdrawnNorOfAnotherBranch()
{
    int offered = 0;
    for (const Build &from : m_catalog.all()) {
        const Build *to = m_catalog.newestOfBranch(from, m_today);
        if (!to)
            continue;
        ++offered;
        const QString pair = from.version.toString() + u" -> "_s + to->version.toString();
        QVERIFY2(!to->withdrawn && !to->misprint && to->branch != Branch::PreRelease, qPrintable(pair));
        QVERIFY2(to->family == from.family && to->release == from.release && to->baseline == from.baseline, qPrintable(pair));
        QVERIFY2(olderBuild(from.version, to->version), qPrintable(pair));
        QVERIFY2(!m_catalog.newestOfBranch(*to, m_today), qPrintable(pair)); // the newest has none newer
        if (from.family == sql && from.branch != Branch::Baseline && !from.countsAsBaseline)
            QVERIFY2(to->branch == from.branch, qPrintable(pair));
    }
    QVERIFY(offered > 1000);
}

void TestCatalogRules::newestIsReleasedByThen()
{
    const Build &cu1 = *m_catalog.resolve(u"17.0.4006").build;
    QCOMPARE(m_catalog.newestOfBranch(cu1, *UtcMs::fromDate(2026, 8, 13))->level, u"CU8"_s);
    QCOMPARE(m_catalog.newestOfBranch(cu1, *UtcMs::fromDate(2026, 8, 12))->level, u"CU7"_s);
    QVERIFY(!m_catalog.newestOfBranch(cu1, *UtcMs::fromDate(2026, 1, 30)));
    // Only the month is known: from its first day on.
    const Build &se = *m_catalog.resolve(u"15.2.2562.17").build;
    QCOMPARE(m_catalog.newestOfBranch(se, *UtcMs::fromDate(2026, 2, 1))->level, u"RTM Feb26SU"_s);
    QCOMPARE(m_catalog.newestOfBranch(se, *UtcMs::fromDate(2026, 1, 31))->level, u"RTM Dec25SU"_s);
}

void TestCatalogRules::required_5_4_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QStringList>("error");
    QTest::addColumn<QStringList>("warning");
    QTest::addColumn<QStringList>("info");
    auto row = [](const char *name, ProductFamily family, const QString &release, const QString &baseline, const QStringList &error,
                  const QStringList &warning,
                  const QStringList &info) { QTest::newRow(name) << int(family) << release << baseline << error << warning << info; };
    row("2022", sql, u"2022"_s, u"RTM"_s, {security, updates}, {critical}, {});
    row("2017", sql, u"2017"_s, u"RTM"_s, {security, updates}, {critical}, {});
    row("2016 at its last pack", sql, u"2016"_s, u"SP3"_s, {security, updates}, {critical}, {servicePacks});
    row("2016 with a pack ahead", sql, u"2016"_s, u"SP2"_s, {security, updates, servicePacks}, {critical}, {});
    row("2016, pack not known", sql, u"2016"_s, QString(), {security, updates}, {servicePacks, critical}, {});
    row("2014", sql, u"2014"_s, u"SP3"_s, {security, updates}, {critical, rollups}, {servicePacks});
    row("2012 RTM", sql, u"2012"_s, u"RTM"_s, {security, updates, servicePacks}, {critical, rollups}, {});
    row("2008 R2", sql, u"2008 R2"_s, u"SP3"_s, {security}, {updates, critical, rollups}, {servicePacks});
    row("Exchange 2010", exchange, u"2010"_s, u"SP3"_s, {security}, {critical, rollups}, {servicePacks});
    row("Exchange 2007 SP1", exchange, u"2007"_s, u"SP1"_s, {security, servicePacks}, {critical, rollups}, {});
    row("Exchange 2019", exchange, u"2019"_s, u"CU15"_s, {security}, {updates, critical}, {});
    row("Exchange SE", exchange, u"SE"_s, u"RTM"_s, {security}, {updates, critical}, {});
    row("a release that is not known", sql, u"2031"_s, u"RTM"_s, {}, {}, {});
}

void TestCatalogRules::required_5_4()
{
    QFETCH(int, family);
    QFETCH(QString, release);
    QFETCH(QString, baseline);
    QFETCH(QStringList, error);
    QFETCH(QStringList, warning);
    QFETCH(QStringList, info);
    QList<RequiredClassification> expected;
    for (const QString &id : std::as_const(error))
        expected << RequiredClassification{id, Severity::Error};
    for (const QString &id : std::as_const(warning))
        expected << RequiredClassification{id, Severity::Warning};
    for (const QString &id : std::as_const(info))
        expected << RequiredClassification{id, Severity::Info};
    QCOMPARE(m_catalog.required(ProductFamily(family), release, baseline), expected);
    QCOMPARE(m_catalog.missingProduct(), Severity::Error);
}

void TestCatalogRules::servicePackAhead()
{
    QCOMPARE(m_catalog.servicePackAhead(sql, u"2016"_s, u"RTM"_s), std::optional(true));
    QCOMPARE(m_catalog.servicePackAhead(sql, u"2016"_s, u"SP3"_s), std::optional(false));
    QCOMPARE(m_catalog.servicePackAhead(sql, u"2022"_s, u"RTM"_s), std::optional(false));
    QCOMPARE(m_catalog.servicePackAhead(sql, u"2016"_s, u"SP9"_s), std::optional<bool>());
    QCOMPARE(m_catalog.servicePackAhead(exchange, u"2010"_s, u"SP2"_s), std::optional(true));
}

void TestCatalogRules::everyReleaseHasItsRows()
{
    const QStringList sqlReleases{u"2000"_s, u"2005"_s, u"2008"_s, u"2008 R2"_s, u"2012"_s, u"2014"_s,
                                  u"2016"_s, u"2017"_s, u"2019"_s, u"2022"_s,    u"2025"_s};
    const QStringList exchangeReleases{u"2000"_s, u"2003"_s, u"2007"_s, u"2010"_s, u"2013"_s, u"2016"_s, u"2019"_s, u"SE"_s};
    for (const ProductFamily family : {sql, exchange}) {
        for (const QString &release : family == sql ? sqlReleases : exchangeReleases) {
            const QString title = Catalog::productTitle(family, release);
            const auto builds = m_catalog.builds(family, release);
            QVERIFY2(!builds.isEmpty(), qPrintable(title));
            for (qsizetype i = 1; i < builds.size(); ++i)
                QVERIFY2(builds.at(i - 1)->version.fields < builds.at(i)->version.fields, qPrintable(title));
            QVERIFY2(m_catalog.wsusProduct(family, release), qPrintable(title));
            QVERIFY2(m_catalog.lifecycle(family, release) && m_catalog.lifecycle(family, release)->extendedEnd, qPrintable(title));
            QVERIFY2(!m_catalog.required(family, release, u"RTM"_s).isEmpty(), qPrintable(title));
        }
    }
    for (const Build &build : m_catalog.all()) {
        QVERIFY(!build.sources.isEmpty() && !build.level.isEmpty() && build.branch != Branch::Unknown);
        for (const QString &source : build.sources)
            QVERIFY2(m_catalog.sourceTitle(source) != source, qPrintable(source));
    }
}

void TestCatalogRules::categories_5_3()
{
    const WsusProduct *product = m_catalog.wsusProduct(sql, u"2022"_s);
    QCOMPARE(product->id, u"aeefa997-63b8-4c01-b19c-c19e1081b4ce"_s);
    QCOMPARE(product->title, u"Microsoft SQL Server 2022"_s);
    QCOMPARE(m_catalog.wsusProduct(sql, u"2008 R2"_s)->title, u"SQL Server 2008 R2"_s); // the naming break
    QCOMPARE(m_catalog.wsusProduct(exchange, u"2000"_s)->title, u"Exchange 2000 Server"_s);
    QCOMPARE(m_catalog.categoryTitle(product->familyId), u"SQL Server"_s);
    QCOMPARE(m_catalog.parentCategory(product->id.toUpper()), product->familyId);
    QCOMPARE(m_catalog.categoryTitle(product->companyId), u"Microsoft"_s);
    QCOMPARE(m_catalog.parentCategory(product->familyId), product->companyId);
    QVERIFY(m_catalog.parentCategory(product->companyId).isEmpty());
    QVERIFY(m_catalog.categoryTitle(u"no-such-id"_s).isEmpty() && !m_catalog.wsusProduct(sql, u"2031"_s));
    QVERIFY(product->is(product->id.toUpper(), u"a title in another language"_s));
    QVERIFY(!product->is(u"another id"_s, product->title)); // ids decide where they are established
    // 5.7.4: the related products are known by name, but are no product of an instance.
    QCOMPARE(m_catalog.categoryTitle(u"892c0584-8b03-428f-9a74-224fcd6887c0"_s), u"SQL Server 2014-2016 Product Updates for Setup"_s);
    QCOMPARE(m_catalog.classificationTitle(security.toUpper()), u"Security Updates"_s);
    QCOMPARE(m_catalog.classifications().size(), 15);
}

void TestCatalogRules::notEstablished_11()
{
    const WsusProduct *sql2025 = m_catalog.wsusProduct(sql, u"2025"_s);
    QVERIFY(sql2025->id.isEmpty());
    QCOMPARE(m_catalog.categoryTitle(sql2025->familyId), u"SQL Server"_s);
    QVERIFY(sql2025->is(u"any id"_s, u"microsoft sql server 2025"_s));
    QVERIFY(!sql2025->is(QString(), u"Microsoft SQL Server 2022"_s));
    const WsusProduct *se = m_catalog.wsusProduct(exchange, u"SE"_s);
    QVERIFY(se->id.isEmpty());
    QVERIFY(se->is(u"any id"_s, u"Exchange Server SE"_s) && se->is(u"any id"_s, u"Exchange Server Subscription Edition"_s));
}

void TestCatalogRules::lifecycles_M8_U15_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("release");
    QTest::addColumn<QString>("extended");
    QTest::addColumn<QString>("esu");
    auto row = [](ProductFamily family, const char *release, const char *extended, const char *esu) {
        QTest::newRow(qPrintable(Catalog::productTitle(family, QString::fromLatin1(release))))
            << int(family) << QString::fromLatin1(release) << QString::fromLatin1(extended) << QString::fromLatin1(esu);
    };
    row(sql, "2008", "2019-07-09", "2022-07-12");
    row(sql, "2008 R2", "2019-07-09", "2022-07-12");
    row(sql, "2012", "2022-07-12", "2025-07-08");
    row(sql, "2014", "2024-07-09", "2027-07-12");
    row(sql, "2016", "2026-07-14", "2029-07-17");
    row(sql, "2017", "2027-10-12", "");
    row(sql, "2019", "2030-01-08", "");
    row(sql, "2022", "2033-01-11", "");
    row(sql, "2025", "2036-01-06", "");
    row(exchange, "2016", "2025-10-14", "2026-11-01");
    row(exchange, "2019", "2025-10-14", "2026-11-01");
    row(exchange, "SE", "2035-12-31", "");
}

void TestCatalogRules::lifecycles_M8_U15()
{
    QFETCH(int, family);
    QFETCH(QString, release);
    QFETCH(QString, extended);
    QFETCH(QString, esu);
    const Lifecycle *lifecycle = m_catalog.lifecycle(ProductFamily(family), release);
    QVERIFY(lifecycle);
    QCOMPARE(lifecycle->extendedEnd, UtcMs::fromString(extended));
    QCOMPARE(lifecycle->esuEnd, UtcMs::fromString(esu));
    QVERIFY(!lifecycle->mainstreamEnd || *lifecycle->mainstreamEnd < *lifecycle->extendedEnd);
}

void TestCatalogRules::titles()
{
    QCOMPARE(Catalog::productTitle(sql, u"2008 R2"_s), u"SQL Server 2008 R2"_s);
    QCOMPARE(Catalog::productTitle(exchange, u"SE"_s), u"Exchange Server SE"_s);
    QCOMPARE(Catalog::productTitle(exchange, u"2000"_s), u"Exchange 2000 Server"_s);
    QCOMPARE(branchWord(Branch::AzureConnectPack), u"azure-connect-pack"_s);
    QCOMPARE(branchWord(Branch::Su), u"cu-su"_s);
    QCOMPARE(branchWord(Branch::PreRelease), u"prerelease"_s);
}

QTEST_GUILESS_MAIN(TestCatalogRules)
#include "tst_catalog_rules.moc"
