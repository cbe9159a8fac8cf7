#include "catalog/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pf;

namespace {

/// The smallest set that is right; each row of the test breaks one place of it.
struct Files
{
    QByteArray sql = R"({"catalog": "sql-builds", "version": "1", "date": "2026-07-16", "sources": {"s": "a list"}, "releases": [
        {"release": "2022", "numbers": [{"major": 16, "minor": 0}], "supportedUntil": {"RTM": "2033-01-11"},
         "builds": [{"version": "16.0.1000", "baseline": "RTM", "level": "RTM", "branch": "baseline", "kb": ["KB1"], "sources": ["s"]}]}]})";
    QByteArray exchange = R"({"catalog": "exchange-builds", "sources": {}, "releases": []})";
    QByteArray wsus = R"({"catalog": "wsus", "sources": {}, "classifications": [{"id": "C1", "title": "Updates"}],
        "categories": [{"id": "F1", "title": "SQL Server"}, {"id": "P1", "title": "SQL 2022", "parent": "F1"}],
        "products": [{"family": "sql", "release": "2022", "id": "P1"}]})";
    QByteArray lifecycle =
        R"({"catalog": "lifecycle", "sources": {}, "releases": [{"family": "sql", "release": "2022", "extendedEnd": "2033-01-11"}]})";
    QByteArray policy = R"({"catalog": "policy", "sources": {}, "missingProduct": "error",
        "required": [{"family": "sql", "releases": ["2022"], "need": [{"classification": "C1", "severity": "error"}]}]})";

    QByteArray *named(const QString &file)
    {
        if (file == u"sql-builds.json"_s)
            return &sql;
        if (file == u"exchange-builds.json"_s)
            return &exchange;
        if (file == u"wsus.json"_s)
            return &wsus;
        return file == u"lifecycle.json"_s ? &lifecycle : &policy;
    }
    Result<Catalog> read() const { return Catalog::read(sql, exchange, wsus, lifecycle, policy); }
};

} // namespace

/// A set that is not right gives an error with a code, a sentence, a next step and a place, never half a catalogue.
class TestCatalogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallSet();
    void broken_data();
    void broken();
    void cutAnywhere();
};

void TestCatalogReader::smallSet()
{
    const auto read = Files().read();
    QVERIFY(read);
    QCOMPARE(read->version(), u"1"_s);
    QCOMPARE(read->all().size(), 1);
    QCOMPARE(read->all().constFirst().supportedUntil, UtcMs::fromDate(2033, 1, 11));
    QCOMPARE(read->wsusProduct(ProductFamily::SqlServer, u"2022"_s)->id, u"p1"_s); // ids are lower case inside
    QCOMPARE(read->required(ProductFamily::SqlServer, u"2022"_s, {}).constFirst().classificationId, u"c1"_s);
}

void TestCatalogReader::broken_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    auto row = [](const char *name, const char *file, const char *was, const char *is, const char *code, const char *pointer) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(was) << QByteArray(is) << QString::fromLatin1(code)
                            << QString::fromLatin1(pointer);
    };
    const char *sql = "sql-builds.json";
    row("another kind of file", sql, "\"sql-builds\"", "\"wsus\"", "PF-CAT-001", "/catalog");
    row("no sources", sql, "\"sources\": {\"s\": \"a list\"}", "\"sources\": 1", "PF-CAT-002", "/sources");
    row("releases is no list", sql, "\"releases\": [", "\"releases\": 1, \"x\": [", "PF-CAT-003", "/releases");
    row("a build is no object", sql, "\"builds\": [{", "\"builds\": [7, {", "PF-CAT-004", "/releases/0/builds/0");
    row("no level", sql, "\"level\": \"RTM\"", "\"level\": \"\"", "PF-CAT-005", "/releases/0/builds/0/level");
    row("level is a number", sql, "\"level\": \"RTM\"", "\"level\": 1", "PF-CAT-005", "/releases/0/builds/0/level");
    row("KB is a number", sql, "[\"KB1\"]", "[1]", "PF-CAT-005", "/releases/0/builds/0/kb/0");
    row("KB is no list", sql, "[\"KB1\"]", "\"KB1\"", "PF-CAT-003", "/releases/0/builds/0/kb");
    row("no such day", sql, "2033-01-11", "2033-02-30", "PF-CAT-006", "/releases/0/supportedUntil/RTM");
    row("no date", sql, "\"date\": \"2026-07-16\"", "\"when\": 1", "PF-CAT-006", "/date");
    row("no such month", sql, "\"kb\": [\"KB1\"]", "\"releasedMonth\": \"2026-13\"", "PF-CAT-006", "/releases/0/builds/0/releasedMonth");
    row("withdrawn is text", sql, "\"kb\": [\"KB1\"]", "\"withdrawn\": \"yes\"", "PF-CAT-007", "/releases/0/builds/0/withdrawn");
    row("major is missing", sql, "\"major\": 16, ", "", "PF-CAT-008", "/releases/0/numbers/0/major");
    row("major has a fraction", sql, "\"major\": 16", "\"major\": 16.5", "PF-CAT-008", "/releases/0/numbers/0/major");
    row("branch is not known", sql, "\"branch\": \"baseline\"", "\"branch\": \"ldr\"", "PF-CAT-009", "/releases/0/builds/0/branch");
    row("no build number", sql, "16.0.1000", "16.0.x", "PF-CAT-010", "/releases/0/builds/0/version");
    row("two fields are no build", sql, "16.0.1000", "16.0", "PF-CAT-010", "/releases/0/builds/0/version");
    row("twice the same build", sql, "\"builds\": [{",
        "\"builds\": [{\"version\": \"16.0.1000\", \"level\": \"RTM\", \"branch\": \"baseline\", \"sources\": [\"s\"]}, {", "PF-CAT-011",
        "/releases/0/builds/1/version");
    row("no provenance", sql, ", \"sources\": [\"s\"]", "", "PF-CAT-012", "/releases/0/builds/0/sources");
    const auto issue = [&](const char *name, const char *value, const char *code, const char *at) {
        const QByteArray text = "\"kb\": [\"KB1\"], \"issues\": " + QByteArray(value);
        row(name, sql, "\"kb\": [\"KB1\"]", text.constData(), code, at);
    };
    issue("issues are no list", "{}", "PF-CAT-003", "/releases/0/builds/0/issues");
    issue("an issue without a kind", R"([{"severity": "info", "source": "https://x"}])", "PF-CAT-005",
          "/releases/0/builds/0/issues/0/kind");
    issue("an issue without a source", R"([{"kind": "lock-escalation", "severity": "info"}])", "PF-CAT-005",
          "/releases/0/builds/0/issues/0/source");
    issue("an issue of a kind that brings no sentence", R"([{"kind": "new", "severity": "info", "source": "https://x"}])", "PF-CAT-005",
          "/releases/0/builds/0/issues/0/note");
    issue("an issue that is fatal", R"([{"kind": "lock-escalation", "severity": "fatal", "source": "https://x"}])", "PF-CAT-009",
          "/releases/0/builds/0/issues/0/severity");
    issue("fixed before", R"([{"kind": "lock-escalation", "severity": "info", "source": "https://x", "fixedIn": "16.0.999"}])",
          "PF-CAT-015", "/releases/0/builds/0/issues/0/fixedIn");
    row("product without category", "wsus.json", "\"id\": \"P1\"}]", "\"id\": \"P2\"}]", "PF-CAT-013", "/products/0");
    row("product without family", "wsus.json", "\"parent\": \"F1\"", "\"parent\": \"F2\"", "PF-CAT-013", "/products/0");
    row("product line not known", "wsus.json", "\"family\": \"sql\"", "\"family\": \"oracle\"", "PF-CAT-009", "/products/0/family");
    row("lifecycle without release", "lifecycle.json", "\"release\": \"2022\"", "\"r\": 1", "PF-CAT-005", "/releases/0/release");
    row("lifecycle with half a day", "lifecycle.json", "2033-01-11", "2033-01", "PF-CAT-006", "/releases/0/extendedEnd");
    row("severity not known", "policy.json", "\"severity\": \"error\"", "\"severity\": \"bad\"", "PF-CAT-009",
        "/required/0/need/0/severity");
    row("classification not listed", "policy.json", "\"C1\"", "\"C2\"", "PF-CAT-014", "/required/0/need/0/classification");
    row("no missingProduct", "policy.json", "\"missingProduct\": \"error\",", "", "PF-CAT-005", "/missingProduct");
    row("no JSON", "exchange-builds.json", "{\"catalog\"", "catalog", "PF-JSON-001", "");
    row("double key", "exchange-builds.json", "\"sources\": {}", "\"sources\": {}, \"sources\": {}", "PF-JSON-007", "");
}

void TestCatalogReader::broken()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    Files files;
    QByteArray &bytes = *files.named(file);
    const qsizetype at = bytes.lastIndexOf(was);
    QVERIFY(at >= 0);
    bytes.replace(at, was.size(), is);
    const auto read = files.read();
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().place.file, file);
    QVERIFY(!read.error().message.isEmpty() && !read.error().next.isEmpty());
    if (code.startsWith(u"PF-CAT"_s))
        QCOMPARE(read.error().place.pointer, pointer);
}

void TestCatalogReader::cutAnywhere()
{
    Files files;
    const QByteArray whole = files.sql;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        files.sql = whole.left(size);
        QVERIFY2(!files.read(), qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(TestCatalogReader)
#include "tst_catalog_reader.moc"
