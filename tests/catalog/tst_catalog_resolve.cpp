#include "catalog/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pf;

Q_DECLARE_METATYPE(pf::Match)

/// The accepted forms of a build number, and whose number it is (contract: catalog resolve; M-7).
class TestCatalogResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void forms_data();
    void forms();
    void isNoBuild_data();
    void isNoBuild();
    void namedProductOnly();
    void directoryOffsetIsExchangeOnly();
    void facts();

private:
    Catalog m_catalog;
};

void TestCatalogResolve::initTestCase()
{
    auto read = builtInCatalog();
    QVERIFY(read);
    m_catalog = *std::move(read);
}

void TestCatalogResolve::forms_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<Match>("match");
    QTest::addColumn<QString>("product"); // "" = the number does not tell
    QTest::addColumn<QString>("level");   // of the build, or of the nearest lower one
    QTest::addColumn<QString>("asked");
    auto row = [](const char *input, Match match, const char *product, const char *level, const char *asked) {
        QTest::newRow(input) << QString::fromLatin1(input) << match << QString::fromLatin1(product) << QString::fromLatin1(level)
                             << QString::fromLatin1(asked);
    };
    // The five forms of the contract.
    row("16.0.4165.4", Match::Exact, "SQL Server 2022", "CU16", "16.0.4165.4");
    row("16.0.4165", Match::Exact, "SQL Server 2022", "CU16", "16.0.4165");
    row("15.02.1748.010", Match::Exact, "Exchange Server 2019", "CU15", "15.2.1748.10");
    row("Version 15.2 (Build 1748.10)", Match::Exact, "Exchange Server 2019", "CU15", "15.2.1748.10");
    row("Version 15.0 (Build 31497.2)", Match::Exact, "Exchange Server 2013", "CU23", "15.0.1497.2");
    row("15.0.31395.4", Match::Exact, "Exchange Server 2013", "CU21", "15.0.1395.4");
    row("Version 6.5 (Build 7226: Service Pack 1)", Match::Exact, "Exchange Server 2003", "SP1", "6.5.7226");
    row("  version 15.1 (build 2507.6) ", Match::Exact, "Exchange Server 2016", "CU23", "15.1.2507.6");
    row("10.00.6556.0", Match::Exact, "SQL Server 2008", "SP4 GDR", "10.0.6556.0");
    row("8.00.2039", Match::Exact, "SQL Server 2000", "SP4", "8.0.2039");
    row("2022.160.4105.2", Match::Exact, "SQL Server 2022", "CU11", "16.0.4105.2");
    row("2009.0100.4000.00", Match::Exact, "SQL Server 2008 R2", "SP2", "10.50.4000.0");
    row("2007.0100.6000.29", Match::Exact, "SQL Server 2008", "SP4", "10.0.6000.29");
    // Branches (U-12).
    row("16.0.1190.2", Match::Exact, "SQL Server 2022", "RTM GDR", "16.0.1190.2");
    row("16.0.4080.1", Match::Exact, "SQL Server 2022", "CU8 GDR", "16.0.4080.1");
    row("13.0.6300.2", Match::Exact, "SQL Server 2016", "SP3", "13.0.6300.2");
    row("13.0.6500.1", Match::Exact, "SQL Server 2016", "SP3 GDR", "13.0.6500.1");
    row("13.0.7095.1", Match::Exact, "SQL Server 2016", "SP3 Azure Connect Pack GDR", "13.0.7095.1");
    row("17.0.4075.5", Match::Exact, "SQL Server 2025", "CU8", "17.0.4075.5");
    row("15.2.2562.17", Match::Exact, "Exchange Server SE", "RTM", "15.2.2562.17");
    row("15.2.1544.14", Match::Exact, "Exchange Server 2019", "CU14 Nov24SUv2", "15.2.1544.14");
    row("15.2.2562.46", Match::Exact, "Exchange Server SE", "RTM SU9", "15.2.2562.46");
    row("14.3.328.5", Match::Exact, "Exchange Server 2010", "SP2 RU5", "14.3.328.5");
    row("14.2.328.5", Match::Exact, "Exchange Server 2010", "SP2 RU5", "14.2.328.5");
    // M-7: a re-issue differs in the fourth field alone; where the catalogue has four fields it is another build.
    row("16.0.4105.3", Match::NearestLower, "SQL Server 2022", "CU11", "16.0.4105.3");
    row("16.0.4105.1", Match::NearestLower, "SQL Server 2022", "CU10 GDR", "16.0.4105.1");
    row("16.0.4145.2", Match::Exact, "SQL Server 2022", "CU15", "16.0.4145.2");
    row("16.0.4145.4", Match::Exact, "SQL Server 2022", "CU15", "16.0.4145.4");
    row("15.0.1900.47", Match::Exact, "SQL Server 2019", "RC", "15.0.1900.47");
    row("15.0.1900.48", Match::NearestLower, "SQL Server 2019", "RC", "15.0.1900.48");
    row("15.0.1900", Match::NearestLower, "SQL Server 2019", "RC", "15.0.1900");
    row("15.2.1748", Match::NearestLower, "Exchange Server 2019", "CU15", "15.2.1748"); // several builds share the three
    // The nearest lower build stays within the release.
    row("16.0.9999.1", Match::NearestLower, "SQL Server 2022", "CU26", "16.0.9999.1");
    row("17.0.1", Match::Unknown, "SQL Server 2025", "", "17.0.1");
    row("15.2.2562.1", Match::Unknown, "Exchange Server SE", "", "15.2.2562.1");
    row("15.2.2561.1", Match::NearestLower, "Exchange Server 2019", "CU15 Feb26SU", "15.2.2561.1");
    row("14.3.330.0", Match::NearestLower, "Exchange Server 2010", "SP3 RU15", "14.3.330.0"); // not the misprint
    // 15.0 is SQL Server 2019 or Exchange 2013.
    row("15.0.2000.5", Match::Exact, "SQL Server 2019", "RTM", "15.0.2000.5");
    row("15.0.1497.48", Match::Exact, "Exchange Server 2013", "CU23 Mar23SU", "15.0.1497.48");
    row("15.0.1497.49", Match::NearestLower, "Exchange Server 2013", "CU23 Mar23SU", "15.0.1497.49");
    row("15.0.1497", Match::NearestLower, "Exchange Server 2013", "CU23", "15.0.1497");
    row("15.0.1000.34", Match::Exact, "SQL Server 2019", "Preview", "15.0.1000.34");
    row("15.0.1001.1", Match::NearestLower, "Exchange Server 2013", "CU6", "15.0.1001.1");
    row("15.0.1600.8", Match::NearestLower, "SQL Server 2019", "Preview", "15.0.1600.8");
    row("15.0.300.1", Match::Unknown, "", "", "15.0.300.1");
    row("15.0", Match::Unknown, "", "", "15.0");
    // 14.0 is SQL Server 2017 or Exchange 2010; 14.1 and on is Exchange.
    row("14.0.639.21", Match::Exact, "Exchange Server 2010", "RTM", "14.0.639.21");
    row("14.0.640.1", Match::NearestLower, "Exchange Server 2010", "RTM", "14.0.640.1");
    row("14.0.800.90", Match::Exact, "SQL Server 2017", "Preview", "14.0.800.90");
    row("14.0.3540.1", Match::Exact, "SQL Server 2017", "CU31 GDR", "14.0.3540.1");
    row("14.1.218.15", Match::Exact, "Exchange Server 2010", "SP1", "14.1.218.15");
    // 8.0 is SQL Server 2000 or Exchange 2007; 8.1 and on is Exchange.
    row("8.0.730", Match::Exact, "SQL Server 2000", "SP2 hotfix", "8.0.730");
    row("8.0.730.1", Match::Exact, "Exchange Server 2007", "RTM RU3", "8.0.730.1");
    row("8.0.730.2", Match::NearestLower, "Exchange Server 2007", "RTM RU3", "8.0.730.2");
    row("8.0.711", Match::NearestLower, "SQL Server 2000", "SP2 hotfix", "8.0.711");
    row("Version 8.0 (Build 30685.25)", Match::Exact, "Exchange Server 2007", "RTM", "8.0.685.25");
    row("8.3.517.0", Match::Exact, "Exchange Server 2007", "SP3 RU23", "8.3.517.0");
    // The registry writes the service pack into the second field: not an engine version.
    row("12.3.6024.0", Match::Unknown, "", "", "12.3.6024.0");
    row("18.0.1000.1", Match::Unknown, "", "", "18.0.1000.1");
    row("16.0", Match::Unknown, "SQL Server 2022", "", "16.0");
    row("15.2", Match::Unknown, "", "", "15.2"); // 2019 or SE
}

void TestCatalogResolve::forms()
{
    QFETCH(QString, input);
    QFETCH(Match, match);
    QFETCH(QString, product);
    QFETCH(QString, level);
    QFETCH(QString, asked);
    const Resolution found = m_catalog.resolve(input);
    QCOMPARE(found.asked.toString(), asked);
    QCOMPARE(found.family ? Catalog::productTitle(*found.family, found.release) : QString(), product);
    QCOMPARE(found.build ? found.build->level : QString(), level);
    QCOMPARE(found.match, match);
    if (found.build)
        QCOMPARE(found.build->release, found.release);
}

void TestCatalogResolve::isNoBuild_data()
{
    QTest::addColumn<QString>("input");
    for (const char *input : {"",
                              " ",
                              "16",
                              "16.0.",
                              ".16.0",
                              "16..0",
                              "16.0.4165.4.1",
                              "16.0.4165a",
                              "v16.0.4165",
                              "-1.0.2",
                              "16,0,4165",
                              "CU16",
                              "RTM",
                              "99999999999.0.1",
                              "Version 15.2",
                              "Version 15.2 (Build )",
                              "Version 15.2 (Build 1748.10",
                              "Version (Build 1.2)",
                              "16.0.4165 16.0.4175",
                              "١٦.0.4165",
                              "16.0.\n4165"})
        QTest::newRow(input) << QString::fromUtf8(input);
}

void TestCatalogResolve::isNoBuild()
{
    QFETCH(QString, input);
    for (const auto &family :
         {std::optional<ProductFamily>(), std::optional(ProductFamily::SqlServer), std::optional(ProductFamily::Exchange)}) {
        const Resolution found = m_catalog.resolve(input, family);
        QCOMPARE(found.match, Match::Unknown);
        QVERIFY(!found.asked.isValid() && !found.build && !found.family);
    }
}

void TestCatalogResolve::namedProductOnly()
{
    // The same number, asked for either product.
    const Resolution sql = m_catalog.resolve(u"8.0.730.1", ProductFamily::SqlServer);
    QCOMPARE(sql.release, u"2000"_s);
    const Resolution exchange = m_catalog.resolve(u"8.0.730.1", ProductFamily::Exchange);
    QCOMPARE(exchange.build->level, u"RTM RU3"_s);
    const Resolution none = m_catalog.resolve(u"16.0.4165.4", ProductFamily::Exchange);
    QCOMPARE(none.match, Match::Unknown);
    QVERIFY(!none.family && none.release.isEmpty());
    const Resolution older = m_catalog.resolve(u"15.0.1497.2", ProductFamily::SqlServer);
    QCOMPARE(older.release, u"2019"_s);
    QCOMPARE(older.match, Match::NearestLower);
    QCOMPARE(older.build->version.toString(), u"15.0.1000"_s);
}

void TestCatalogResolve::directoryOffsetIsExchangeOnly()
{
    QCOMPARE(m_catalog.resolve(u"15.0.31497.2", ProductFamily::Exchange).build->level, u"CU23"_s);
    const Resolution sql = m_catalog.resolve(u"15.0.31497.2", ProductFamily::SqlServer);
    QCOMPARE(sql.match, Match::Unknown);
    QVERIFY(!sql.build);
    const Version kept = *Version::fromString(u"15.0.31497.2");
    QCOMPARE(m_catalog.resolve(kept, ProductFamily::Exchange).asked.toString(), u"15.0.1497.2"_s);
}

void TestCatalogResolve::facts()
{
    const Build &cu25 = *m_catalog.resolve(u"16.0.4255").build;
    QCOMPARE(cu25.kb, QStringList{u"KB5081477"_s});
    QCOMPARE(cu25.released, UtcMs::fromDate(2026, 5, 20));
    QCOMPARE(cu25.supportedUntil, UtcMs::fromDate(2033, 1, 11));
    QVERIFY(!cu25.withdrawn && cu25.branch == Branch::Cu && cu25.baseline == u"RTM"_s);
    QVERIFY(m_catalog.sourceTitle(cu25.sources.constFirst()).contains(u"dbatools-buildref-index"_s));
    const Build &withdrawn = *m_catalog.resolve(u"17.0.4005").build;
    QVERIFY(withdrawn.withdrawn && withdrawn.branch == Branch::Cu); // U-12: beside CU1, not on GDR
    const Build &both = *m_catalog.resolve(u"15.0.2070.41").build;
    QVERIFY(both.branch == Branch::Gdr && both.countsAsBaseline); // U-12: both facts
    const Build &month = *m_catalog.resolve(u"15.2.659.7").build;
    QVERIFY(!month.released); // only "2020-10" is known
    QCOMPARE(month.releasedMonth, u"2020-10"_s);
    QCOMPARE(m_catalog.resolve(u"13.0.5893").build->supportedUntil, UtcMs::fromDate(2022, 10, 11));
    QCOMPARE(m_catalog.resolve(u"8.0.444").build->kb, QStringList{u"KB307655"_s}); // 30754 is malformed
}

QTEST_GUILESS_MAIN(TestCatalogResolve)
#include "tst_catalog_resolve.moc"
