#include "catalog/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pf;

Q_DECLARE_METATYPE(pf::Use)

/// Builds that are known to be bad though they were not withdrawn (F-9, C-12).
class TestCatalogIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newestAvoidsKnownBad_data();
    void newestAvoidsKnownBad();
    void newestIsNeverKnownBadAtAnyTime();
    void offeredAllTheSame();
    void everyIssueIsSaidAndSourced();
    void anUnknownKindBringsItsSentence();

private:
    Catalog m_catalog;
};

void TestCatalogIssues::initTestCase()
{
    auto read = builtInCatalog();
    QVERIFY(read);
    m_catalog = *std::move(read);
}

void TestCatalogIssues::newestAvoidsKnownBad_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("day");
    QTest::addColumn<Use>("use");
    QTest::addColumn<QString>("newest"); // level, "" = none
    QTest::newRow("CU26 of 2019 is passed over") << u"15.0.4345"_s << u"2024-05-01"_s << Use::Any << u"CU25 GDR"_s;
    QTest::newRow("CU27 too") << u"15.0.4345"_s << u"2024-07-20"_s << Use::Any << u"CU25 GDR"_s;
    QTest::newRow("until CU29") << u"15.0.4345"_s << u"2024-11-01"_s << Use::Any << u"CU29"_s;
    QTest::newRow("a stand-alone instance takes CU15 of 2022") << u"16.0.4105"_s << u"2024-10-01"_s << Use::Any << u"CU15"_s;
    QTest::newRow("a replica does not") << u"16.0.4105"_s << u"2024-10-01"_s << Use::Replica << u"CU12 GDR"_s;
    QTest::newRow("a replica takes CU16") << u"16.0.4105"_s << u"2024-11-20"_s << Use::Replica << u"CU16"_s;
    QTest::newRow("CU14 of 2022 for nobody") << u"16.0.4131"_s << u"2024-09-12"_s << Use::Any << QString();
    QTest::newRow("Exchange waits for the second issue") << u"15.2.1544.11"_s << u"2024-11-20"_s << Use::Any << QString();
    QTest::newRow("Exchange, the second issue") << u"15.2.1544.11"_s << u"2024-12-01"_s << Use::Any << u"CU14 Nov24SUv2"_s;
    QTest::newRow("away from a bad one") << u"15.2.1544.13"_s << u"2024-12-01"_s << Use::Any << u"CU14 Nov24SUv2"_s;
}

void TestCatalogIssues::newestAvoidsKnownBad()
{
    QFETCH(QString, from);
    QFETCH(QString, day);
    QFETCH(Use, use);
    QFETCH(QString, newest);
    const Resolution found = m_catalog.resolve(from);
    QCOMPARE(found.match, Match::Exact);
    const Build *build = m_catalog.newestOfBranch(*found.build, *UtcMs::fromString(day), use);
    QCOMPARE(build ? build->level : QString(), newest);
}

void TestCatalogIssues::newestIsNeverKnownBadAtAnyTime()
{
    QList<UtcMs> days; // the day of every build that is bad, and the day after
    for (const Build &build : m_catalog.all()) {
        if (!build.issues.isEmpty() && build.released)
            days << *build.released << *build.released + msPerDay;
    }
    QVERIFY(days.size() > 20);
    int chosen = 0;
    for (const Build &from : m_catalog.all()) {
        for (const UtcMs day : std::as_const(days)) {
            for (const Use use : {Use::Any, Use::Replica}) {
                const Build *to = m_catalog.newestOfBranch(from, day, use);
                chosen += to ? 1 : 0;
                QVERIFY2(!to || (!to->isKnownBad(use) && !to->withdrawn), qPrintable(from.version.toString()));
            }
        }
    }
    QVERIFY(chosen > 1000);
}

/// An update server offers them: what was offered last is told as it was.
void TestCatalogIssues::offeredAllTheSame()
{
    const Resolution from = m_catalog.resolve(u"15.0.4345"_s);
    QCOMPARE(m_catalog.newerOfBranch(*from.build, *UtcMs::fromDate(2024, 5, 1)).constLast()->level, u"CU26"_s);
}

void TestCatalogIssues::everyIssueIsSaidAndSourced()
{
    int count = 0;
    for (const Build &build : m_catalog.all()) {
        QStringList words;
        for (const KnownIssue &issue : build.issues) {
            const QString place = build.version.toString() + u' ' + issue.word;
            QVERIFY2(!build.withdrawn, qPrintable(place)); // COV-18 speaks of it
            QVERIFY2(issue.kind != KnownIssue::Kind::Other && issue.source.startsWith(u"https://"_s), qPrintable(place));
            QCOMPARE(issueMessage(build, issue).id, QString(u"catalog.issue."_s + issue.word));
            QVERIFY2(!words.contains(issue.word), qPrintable(place));
            words << issue.word;
            if (!issue.fixedIn)
                continue;
            const Resolution fix = m_catalog.resolve(*issue.fixedIn, build.family);
            QVERIFY2(fix.match == Match::Exact && fix.build->baseline == build.baseline && fix.build->branch == build.branch,
                     qPrintable(place));
            const auto &left = fix.build->issues;
            QVERIFY2(std::none_of(left.cbegin(), left.cend(), [&](const KnownIssue &other) { return other.word == issue.word; }),
                     qPrintable(place));
            ++count;
        }
    }
    QVERIFY(count >= 20);
}

void TestCatalogIssues::anUnknownKindBringsItsSentence()
{
    const QByteArray sql = R"({"catalog": "sql-builds", "version": "1", "date": "2026-07-16", "sources": {}, "releases": [
        {"release": "2022", "numbers": [{"major": 16, "minor": 0}], "builds": [
         {"version": "16.0.4000", "baseline": "RTM", "level": "CU1", "branch": "cu", "sources": ["s"], "issues": [
          {"kind": "of-later", "severity": "error", "onlyReplicas": true, "note": "It stops on Sundays.", "fixedIn": "16.0.4010", "source": "https://x"}]}]}]})";
    const auto read = Catalog::read(sql, R"({"catalog": "exchange-builds", "sources": {}, "releases": []})",
                                    R"({"catalog": "wsus", "sources": {}, "classifications": [], "categories": [], "products": []})",
                                    R"({"catalog": "lifecycle", "sources": {}, "releases": []})",
                                    R"({"catalog": "policy", "sources": {}, "missingProduct": "error", "required": []})");
    QVERIFY(read);
    const Build &build = read->all().constFirst();
    QCOMPARE(build.issues.size(), 1);
    const KnownIssue &issue = build.issues.constFirst();
    QCOMPARE(issue.severity, Severity::Error);
    QVERIFY(issue.onlyReplicas && issue.fixedIn == Version::fromString(u"16.0.4010"_s));
    QVERIFY(!build.isKnownBad(Use::Any) && build.isKnownBad(Use::Replica));
    const Message said = issueMessage(build, issue);
    QCOMPARE(said.id, u"catalog.issue.other"_s);
    QVERIFY(said.args[3] == MessageArg{u"It stops on Sundays."_s});
}

QTEST_APPLESS_MAIN(TestCatalogIssues)
#include "tst_catalog_issues.moc"
