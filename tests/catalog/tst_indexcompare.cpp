#include "catalog/compare.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

class TestIndexCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfChange();
    void errors_data();
    void errors();
    void sharedIndexes();

private:
    std::optional<Catalog> m_catalog;
};

void TestIndexCompare::initTestCase()
{
    auto catalog = builtInCatalog();
    QVERIFY(catalog);
    m_catalog = *std::move(catalog);
}

void TestIndexCompare::everyKindOfChange()
{
    // The real row of 16.0.4165 and rows that say otherwise.
    const Resolution known = m_catalog->resolve(u"16.0.4165", ProductFamily::SqlServer);
    QVERIFY(known.build);
    const QByteArray kb = known.build->kb[0].mid(2).toUtf8();
    const QByteArray json = R"({"LastUpdated": "2027-01-02T00:00:00", "Data": [
{"Version": "16.0.1000", "Name": "2022", "SP": "RTM"},
{"Version": "16.0.4165", "CU": "CU16", "KBList": ")" +
                            kb + R"("},
{"Version": "16.0.4175", "CU": "CU17", "KBList": ["9999999", "1"]},
{"Version": "16.0.4185", "CU": "CU18", "Retired": true},
{"Version": "16.0.9000", "CU": "CU99", "KBList": ["8888888"], "ReleaseDate": "2027-01-01"},
{"Version": "16.0.9001", "KBList": "8888889"}
]})";
    const auto result = compareBuildIndex(*m_catalog, json, u"i.json"_s);
    QVERIFY(result);
    QCOMPARE(result->indexDate, *UtcMs::fromString(u"2027-01-02"));
    QCOMPARE(result->builds, 6);
    QCOMPARE(result->unchanged, 2);
    QCOMPARE(result->malformedKbs, QStringList{u"16.0.4175: 1"_s});
    QStringList said;
    for (const IndexChange &change : result->changes) {
        if (change.kind != IndexChange::Kind::Gone)
            said << u"%1 %2 %3 %4"_s.arg(indexChangeWord(change.kind), change.version.toString(), change.level).arg(change.line);
        else
            QCOMPARE(change.line, 0);
    }
    QCOMPARE(said, (QStringList{u"kb 16.0.4175 CU17 4"_s, u"withdrawn 16.0.4185 CU18 5"_s, u"new 16.0.9000 CU99 6"_s,
                                u"new 16.0.9001 CU99 GDR 7"_s}));
    QCOMPARE(result->changes[0].kb, QStringList{u"KB9999999"_s});
    QCOMPARE(result->changes[2].released, UtcMs::fromString(u"2027-01-01"));
    QVERIFY(result->changes.size() > 500); // builds that such an index had before
}

void TestIndexCompare::errors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("no JSON") << QByteArray("x") << u"PF-JSON-001"_s << 1;
    QTest::newRow("a list") << QByteArray("[]") << u"PF-CAT-020"_s << 1;
    QTest::newRow("no date") << QByteArray("{\"Data\": []}") << u"PF-CAT-020"_s << 1;
    QTest::newRow("no build number")
        << QByteArray("{\"LastUpdated\": \"2026-01-01\", \"Data\": [\n{\"Version\": \"16.0.1\"},\n{\"SP\": \"RTM\"}]}") << u"PF-CAT-021"_s
        << 3;
    QTest::newRow("an article that is a number")
        << QByteArray("{\"LastUpdated\": \"2026-01-01\", \"Data\": [\n{\"Version\": \"16.0.1\", \"KBList\": [5]}]}") << u"PF-CAT-021"_s
        << 2;
}

void TestIndexCompare::errors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto result = compareBuildIndex(*m_catalog, json, u"i.json"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().place.line, line);
    QVERIFY(!result.error().next.isEmpty());
}

/// The index that the catalogue was made from changes nothing but what the maker of the catalogue corrected; an older one lacks builds.
void TestIndexCompare::sharedIndexes()
{
    const QString folder = QStringLiteral(PF_SOURCE_DIR "/../shared/data/sql-builds/");
    if (!QDir(folder).exists())
        QSKIP("../shared/data/sql-builds is not beside the project: no public index can be compared");
    const auto compare = [&](const QString &name) -> std::optional<IndexComparison> {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        const auto result = compareBuildIndex(*m_catalog, file.readAll(), name);
        return result ? std::optional(*result) : std::nullopt;
    };
    const auto same = compare(u"dbatools-buildref-index.json"_s);
    QVERIFY(same);
    QCOMPARE(same->builds, 1153);
    QCOMPARE(same->malformedKbs.size(), 4);
    int others = 0;
    for (const IndexChange &change : same->changes) {
        QVERIFY2(change.kind != IndexChange::Kind::New && change.kind != IndexChange::Kind::Gone, qPrintable(change.version.toString()));
        ++others;
    }
    QVERIFY2(others < 10, qPrintable(QString::number(others)));
    const auto older = compare(u"dbatools-buildref-index.2024-11-14.json"_s);
    QVERIFY(older);
    const auto count = [&](IndexChange::Kind kind) {
        return std::count_if(older->changes.begin(), older->changes.end(), [&](const IndexChange &change) { return change.kind == kind; });
    };
    QCOMPARE(count(IndexChange::Kind::New), 0);
    QCOMPARE(count(IndexChange::Kind::Gone), 103);
    QVERIFY(count(IndexChange::Kind::NotWithdrawn) >= 1); // 15.0.4013 was withdrawn later
}

QTEST_APPLESS_MAIN(TestIndexCompare)
#include "tst_indexcompare.moc"
