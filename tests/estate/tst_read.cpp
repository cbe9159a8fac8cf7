#include "base/jsonscan.h"
#include "estate/estate.h"
#include "fullestate.h"

#include <QFile>
#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray minimal()
{
    QFile file(QStringLiteral(PF_SOURCE_DIR "/tests/data/estate/minimal.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The error with this code, or an error without one.
Error withCode(const Errors &errors, const QString &code)
{
    for (const Error &error : errors) {
        if (error.code == code)
            return error;
    }
    return {};
}

QString codesOf(const Errors &errors)
{
    QStringList codes;
    for (const Error &error : errors)
        codes << error.code + u' ' + error.place.pointer;
    return codes.join(u'\n');
}

} // namespace

class TestRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minimalIsReadWhole();
    void writesBackTheSameBytes();
    void everyFieldSurvives();
    void placesOfObjects();
    void oneError_data();
    void oneError();
    void allErrorsAtOnceInTheOrderOfTheFile();
    void everyPrefixIsRefused();
    void everyByteChangeAgreesWithTheSlowReader();
    void hostileSizes_data();
    void hostileSizes();
    void manyErrorsAreCut();
    void duplicateNames_data();
    void duplicateNames();
};

void TestRead::minimalIsReadWhole()
{
    const auto loaded = readEstate(minimal(), u"minimal.json"_s);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(codesOf(loaded.error())));
    const Estate &estate = loaded->estate;
    QCOMPARE(estate.name, u"Northwind Harbour"_s);
    QCOMPARE(estate.observed.at.toString(), u"2026-11-20T08:00:00Z"_s);
    QCOMPARE(estate.clusters.size(), 1);
    const Cluster &cluster = estate.clusters[0];
    QCOMPARE(cluster.quorum.witness, WitnessKind::FileShare);
    QCOMPARE(cluster.quorum.witnessResource, uR"(\\NH-FS01\Witness)"_s);
    QCOMPARE(cluster.nodes.size(), 2);
    QCOMPARE(cluster.nodes[0].state, NodeState::Up);
    QCOMPARE(cluster.nodes[0].assignedVote, std::optional(true));
    QVERIFY(!cluster.nodes[1].assignedVote); // not reported is not 0
    QVERIFY(!cluster.nodes[1].computer.osBuild);
    QCOMPARE(cluster.groups[1].resources[0].possibleOwners, QStringList({u"NH-SQL01"_s, u"NH-SQL02"_s}));
    QCOMPARE(cluster.groups[1].autoFailback, std::optional(false));
    QCOMPARE(cluster.instances[0].binaries[1].version, Version::fromString(u"16.0.4165.4"));
    QCOMPARE(estate.servers[0].instances[1].notReported, u"The registry of the computer could not be read."_s);
    QCOMPARE(estate.wsusServers[0].options->products.size(), 1);
    QVERIFY(!estate.wsusServers[0].knownProducts);
}

void TestRead::writesBackTheSameBytes()
{
    const QByteArray text = minimal();
    const auto loaded = readEstate(text);
    QVERIFY(loaded);
    QCOMPARE(writeEstate(loaded->estate), text);
}

void TestRead::everyFieldSurvives()
{
    const Estate estate = fullEstate();
    const QByteArray text = writeEstate(estate);
    const auto loaded = readEstate(text);
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(codesOf(loaded.error())));
    QVERIFY(loaded->estate == estate);
    QCOMPARE(writeEstate(loaded->estate), text);
}

void TestRead::placesOfObjects()
{
    const QByteArray text = minimal();
    const auto loaded = readEstate(text, u"m.json"_s);
    QVERIFY(loaded);
    const SourceMap &map = loaded->sources;
    const auto lineOf = [&](const QByteArray &what, int nth = 1) {
        qsizetype at = -1;
        for (int i = 0; i < nth; ++i)
            at = text.indexOf(what, at + 1);
        return int(text.left(at).count('\n')); // the brace stands one line above the name, lines count from 1
    };
    const QString c = u"NH-SQLFC01"_s;
    QCOMPARE(map.file(), u"m.json"_s);
    QCOMPARE(map.place(ObjectRef::estate()), (Place{u"m.json"_s, {}, 1, 1}));
    QCOMPARE(map.place(ObjectRef::cluster(u"nh-sqlfc01"_s)), (Place{u"m.json"_s, u"/clusters/0"_s, lineOf("\"name\": \"NH-SQLFC01\""), 5}));
    QCOMPARE(map.place(ObjectRef::node(c, u"NH-SQL02"_s)),
             (Place{u"m.json"_s, u"/clusters/0/nodes/1"_s, lineOf("\"name\": \"NH-SQL02\""), 9}));
    QCOMPARE(map.place(ObjectRef::nodeInstance(c, u"NH-SQL02"_s, u"fin01"_s)),
             (Place{u"m.json"_s, u"/clusters/0/instances/0/binaries/1"_s, lineOf("\"node\": \"NH-SQL02\""), 13}));
    QCOMPARE(map.place(ObjectRef::clusteredInstance(c, u"FIN01"_s)),
             (Place{u"m.json"_s, u"/clusters/0/instances/0"_s, lineOf("\"name\": \"FIN01\""), 9}));
    QCOMPARE(map.place(ObjectRef::group(c, u"SQL Server (FIN01)"_s)).pointer, u"/clusters/0/groups/1"_s);
    QCOMPARE(map.place(ObjectRef::fromPath(u"cluster/NH-SQLFC01/group/SQL Server (FIN01)/resource/SQL Server (FIN01)"_s)).pointer,
             u"/clusters/0/groups/1/resources/0"_s);
    QCOMPARE(map.place(ObjectRef::serverInstance(u"NH-APP01"_s, u"REPORTS"_s)).pointer, u"/servers/0/instances/1"_s);
    QCOMPARE(map.place(ObjectRef::serverInstance(u"NH-APP01"_s, u"REPORTS"_s)).line, lineOf("\"name\": \"REPORTS\""));
    QCOMPARE(map.place(ObjectRef::wsus(u"NH-WSUS01"_s)).pointer, u"/wsusServers/0"_s);
    QCOMPARE(map.place(ObjectRef::fromPath(u"wsus/NH-WSUS01/update/KB5081477"_s)).pointer, u"/wsusServers/0/approvals/0"_s);
    QCOMPARE(map.place(ObjectRef::node(c, u"NH-SQL99"_s)), Place{});
    QCOMPARE(SourceMap().place(ObjectRef::estate()), Place{});
}

void TestRead::oneError_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");

    const auto row = [](const char *name, const char *from, const char *to, const char *code, const char *pointer) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code) << QString::fromLatin1(pointer);
    };
    row("wrong format", "passive-first/estate", "passive-first/plan", "PF-EST-001", "/format");
    row("newer version", "\"version\": 1,", "\"version\": 2,", "PF-EST-002", "/version");
    row("version zero", "\"version\": 1,", "\"version\": 0,", "PF-EST-010", "/version");
    row("version missing", "\"version\": 1,", "", "PF-EST-004", "");
    row("unknown field", "\"port\": 8530", "\"ports\": 8530", "PF-EST-003", "/wsusServers/0/ports");
    row("field of another object", "\"port\": 8530", "\"state\": \"Up\"", "PF-EST-003", "/wsusServers/0/state");
    row("case of a field", "\"port\": 8530", "\"Port\": 8530", "PF-EST-003", "/wsusServers/0/Port");
    row("missing field", "\"name\": \"NH-WSUS01\",", "", "PF-EST-004", "/wsusServers/0");
    row("text for a number", "8530", "\"8530\"", "PF-EST-005", "/wsusServers/0/port");
    row("fraction", "8530", "8530.5", "PF-EST-005", "/wsusServers/0/port");
    row("number for a text", "\"Finance\"", "7", "PF-EST-005", "/clusters/0/instances/0/contact/owner");
    row("number for a flag", "\"assignedVote\": true", "\"assignedVote\": 1", "PF-EST-005", "/clusters/0/nodes/0/assignedVote");
    row("object for a list", "\"products\": [\n          \"7fe4630a-0330-4b01-a5e6-a77c7ad34eb0\"\n        ]", "\"products\": {}",
        "PF-EST-005", "/wsusServers/0/options/products");
    row("null", "8530", "null", "PF-EST-005", "/wsusServers/0/port");
    row("duplicate key", "\"port\": 8530,", "\"port\": 8530, \"port\": 8530,", "PF-EST-006", "/wsusServers/0/port");
    row("duplicate key, escaped", "\"port\": 8530,", "\"port\": 8530, \"p\\u006frt\": 8530,", "PF-EST-006", "/wsusServers/0/port");
    row("unknown word", "\"FileShare\"", "\"fileShare\"", "PF-EST-007", "/clusters/0/quorum/witness");
    row("no such day", "2026-11-01T09", "2026-11-31T09", "PF-EST-008", "/clusters/0/quorum/witnessTestedAt");
    row("no offset", "2026-11-01T09:00:00Z", "2026-11-01T09:00:00", "PF-EST-008", "/clusters/0/quorum/witnessTestedAt");
    row("version of one field", "10.0.20348.2849", "10", "PF-EST-009", "/clusters/0/nodes/0/osBuild");
    row("version too large", "10.0.20348.2849", "10.0.4294967296", "PF-EST-009", "/clusters/0/nodes/0/osBuild");
    row("out of range", "8530", "65536", "PF-EST-010", "/wsusServers/0/port");
    row("empty name", "\"NH-APP01\"", "\"\"", "PF-EST-011", "/servers/0/name");
    row("blank behind a name", "\"NH-APP01\"", "\"NH-APP01 \"", "PF-EST-011", "/servers/0/name");
    row("tab in a name", "\"NH-APP01\"", "\"NH\\tAPP01\"", "PF-EST-011", "/servers/0/name");
    row("empty text", "\"Finance\"", "\"\"", "PF-EST-012", "/clusters/0/instances/0/contact/owner");
    row("duplicate name", "\"REPORTS\"", "\"mssqlserver\"", "PF-EST-014", "/servers/0/instances/1/name");
    row("a node is a server too", "\"NH-APP01\"", "\"nh-sql01\"", "PF-EST-014", "/servers/0/name");
    row("owner is no node", "\"owner\": \"NH-SQL01\",\n          \"core\"", "\"owner\": \"NH-SQL09\",\n          \"core\"", "PF-EST-015",
        "/clusters/0/groups/0/owner");
    row("no such group", "\"group\": \"SQL Server (FIN01)\"", "\"group\": \"FIN01\"", "PF-EST-015", "/clusters/0/instances/0/group");
    row("no such WSUS server", "\"wsusServer\": \"NH-WSUS01\"", "\"wsusServer\": \"W\"", "PF-EST-015",
        "/clusters/0/nodes/0/updates/wsusServer");
    row("no such target group", "\"targetGroup\": \"SQL Servers\"", "\"targetGroup\": \"SQL\"", "PF-EST-015",
        "/wsusServers/0/approvals/0/targetGroup");
    const char *rule = "\"port\": 8530, \"approvalRules\": [{\"name\": \"R\", \"enabled\": true, \"targetGroups\": [\"SQL\"]}],";
    row("no such target group of a rule", "\"port\": 8530,", rule, "PF-EST-015", "/wsusServers/0/approvalRules/0/targetGroups/0");
    row("rule without a switch", "\"port\": 8530,", "\"approvalRules\": [{\"name\": \"R\"}],", "PF-EST-004",
        "/wsusServers/0/approvalRules/0");
    row("rule twice", "\"port\": 8530,",
        "\"approvalRules\": [{\"name\": \"R\", \"enabled\": true}, {\"name\": \"r\", \"enabled\": false}],", "PF-EST-014",
        "/wsusServers/0/approvalRules/1/name");
    row("binaries on no node", "\"node\": \"NH-SQL02\"", "\"node\": \"NH-SQL03\"", "PF-EST-015", "/clusters/0/instances/0/binaries/1/node");
    row("binaries twice", "\"node\": \"NH-SQL02\"", "\"node\": \"NH-SQL01\"", "PF-EST-014", "/clusters/0/instances/0/binaries/1/node");
    row("entry twice", "\"68c5b0a3-d1a6-4553-ae49-01d3a7827828\"", "\"0FA1201D-4330-4FA8-8AE9-B877473B6441\"", "PF-EST-016",
        "/wsusServers/0/options/classifications/1");
    row("upstream of itself", "\"port\": 8530,", "\"upstream\": \"NH-WSUS01\",", "PF-EST-019", "/wsusServers/0/upstream");
    row("upstream is unknown", "\"port\": 8530,", "\"upstream\": \"NH-WSUS02\",", "PF-EST-015", "/wsusServers/0/upstream");
    row("bad guid", "\"port\": 8530,", "\"knownProducts\": [{\"id\": \"7fe4630a\"}],", "PF-EST-017", "/wsusServers/0/knownProducts/0/id");
    const char *distributed = "\"distributedGroups\": [{\"name\": \"D\", \"primary\": {\"cluster\": \"nh-sqlfc01\", \"group\": "
                              "\"AG9\"}, \"secondary\": {\"cluster\": \"ELSEWHERE\", \"group\": \"AG2\"}}], \"clusters\": [";
    row("A-14: no such availability group of a cluster that was read", "\"clusters\": [", distributed, "PF-EST-015",
        "/distributedGroups/0/primary/group");
    row("A-14: a side without its group", "\"clusters\": [",
        "\"distributedGroups\": [{\"name\": \"D\", \"primary\": {\"cluster\": \"A\"}, \"secondary\": {\"cluster\": \"B\", \"group\": "
        "\"G\"}}], \"clusters\": [",
        "PF-EST-004", "/distributedGroups/0/primary");
    row("F-7: port out of range", "\"notReported\": \"The registry", "\"health\": {\"tcpPort\": 0}, \"notReported\": \"The registry",
        "PF-EST-010", "/servers/0/instances/1/health/tcpPort");
    row("C-17: a service in words", "\"name\": \"NH-APP01\"", "\"name\": \"NH-APP01\", \"services\": {\"winRm\": \"Running\"}",
        "PF-EST-005", "/servers/0/services/winRm");
    row("A-19: unknown cluster type", "\"groups\": [",
        "\"availabilityGroups\": [{\"name\": \"A\", \"replicas\": [], "
        "\"clusterType\": \"Wsfc\"}], \"groups\": [",
        "PF-EST-007", "/clusters/0/availabilityGroups/0/clusterType");
    row("empty category", "\"port\": 8530,", "\"knownProducts\": [{}],", "PF-EST-018", "/wsusServers/0/knownProducts/0");
    row("replica without node", "\"storageHealthy\"", "", "", ""); // replaced below, keeps the table in one place
    row("text behind the document", "\n  ]\n}\n", "\n  ]\n}\n{}", "PF-JSON-006", "");
    row("brace behind the document", "\n  ]\n}\n", "\n  ]\n}}\n", "PF-JSON-006", "");
    row("byte order mark", "{\n  \"format\"", "\xEF\xBB\xBF{\n  \"format\"", "PF-JSON-004", "");
    row("bad UTF-8", "Ledger", "Led\xE4ger", "PF-JSON-005", "");
    row("half a character", "Ledger", "Led\\ud83dger", "PF-JSON-010", "/clusters/0/instances/0/contact/application");
    row("other half", "Ledger", "Led\\udc00ger", "PF-JSON-010", "/clusters/0/instances/0/contact/application");
    row("tru", "\"dynamic\": true", "\"dynamic\": tru", "PF-JSON-001", "/clusters/0/quorum/dynamic");
    row("tru in an unknown field", "\"dynamic\": true", "\"x\": [{\"y\": tru}]", "PF-JSON-001", "/clusters/0/quorum/x/0/y");
    row("leading zero", "8530", "08530", "PF-JSON-001", "/wsusServers/0/port");
    row("too large", "8530", "9223372036854775808", "PF-JSON-009", "/wsusServers/0/port");
    row("comma too many", "\"port\": 8530,", "\"port\": 8530,,", "PF-JSON-001", "/wsusServers/0");
    row("last comma", "\"currentVote\": true", "\"currentVote\": true,", "PF-JSON-001", "/clusters/0/nodes/0");
}

void TestRead::oneError()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    QByteArray text = minimal();
    if (code.isEmpty()) { // a replica that names no node in a cluster without clustered instances
        const qsizetype at = text.indexOf("\"instances\": [\n        {\n          \"name\": \"FIN01\"");
        const qsizetype end = text.indexOf("\n      ]\n    }\n  ],\n  \"servers\"");
        QVERIFY(at > 0 && end > at);
        text.replace(
            at, end + 8 - at,
            R"("availabilityGroups": [{"name": "AG", "replicas": [{"instance": "X", "mode": "Synchronous", "failover": "Manual"}]}])");
        code = u"PF-EST-020"_s;
        pointer = u"/clusters/0/availabilityGroups/0/replicas/0"_s;
    } else {
        const qsizetype at = text.indexOf(from);
        QVERIFY2(at >= 0, from);
        text.replace(at, from.size(), to);
    }
    const auto loaded = readEstate(text, u"f.json"_s);
    QVERIFY(!loaded);
    const Error error = withCode(loaded.error(), code);
    QVERIFY2(!error.code.isEmpty(), qPrintable(codesOf(loaded.error())));
    QCOMPARE(error.place.pointer, pointer);
    QCOMPARE(error.place.file, u"f.json"_s);
    QVERIFY(error.place.line >= 1);
    QVERIFY(error.place.column >= 1);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(!error.next.isEmpty());
    // One cause, one error; only a name that others refer to, or that names nothing, draws more.
    QVERIFY2(loaded.error().size() == 1 || code == u"PF-EST-004" || code == u"PF-EST-003" || code == u"PF-EST-014",
             qPrintable(codesOf(loaded.error())));
}

void TestRead::allErrorsAtOnceInTheOrderOfTheFile()
{
    QByteArray text = minimal();
    text.replace("8530", "\"x\"");
    text.replace("\"FileShare\"", "\"Share\"");
    text.replace("\"owner\": \"NH-SQL01\",\n          \"core\"", "\"owner\": \"NH-SQL09\",\n          \"core\"");
    text.replace("\"REPORTS\"", "\"MSSQLSERVER\"");
    const auto loaded = readEstate(text);
    QVERIFY(!loaded);
    QCOMPARE(codesOf(loaded.error()), u"PF-EST-005 /wsusServers/0/port\n"
                                      "PF-EST-007 /clusters/0/quorum/witness\n"
                                      "PF-EST-015 /clusters/0/groups/0/owner\n"
                                      "PF-EST-014 /servers/0/instances/1/name"_s);
    // Line and column are those of the value, counted in characters.
    const QByteArrayView before = QByteArrayView(text).first(text.indexOf("\"Share\""));
    QCOMPARE(loaded.error()[1].place.line, int(before.count('\n')) + 1);
    QCOMPARE(loaded.error()[1].place.column, int(before.size() - before.lastIndexOf('\n')));
}

void TestRead::everyPrefixIsRefused()
{
    const QByteArray text = minimal().trimmed();
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto loaded = readEstate(QByteArrayView(text).first(size));
        QVERIFY2(!loaded, qPrintable(QString::number(size)));
        QCOMPARE(loaded.error().size(), 1);
        QVERIFY(loaded.error()[0].code.startsWith(u"PF-JSON"));
    }
}

/// simdjson 3.0.1 on demand looks at what is asked for only: the reader must not accept what the thorough scanner refuses.
void TestRead::everyByteChangeAgreesWithTheSlowReader()
{
    const QByteArray text = minimal();
    int accepted = 0;
    for (const char put : {'"', '}', ']', ',', ':', '0', 'x', '\\', ' ', '\x01', '\x80', '-', '.'}) {
        for (qsizetype at = put & 7; at < text.size(); at += 11) {
            QByteArray changed = text;
            changed[at] = put;
            const bool wellFormed = !findJsonFault(changed, {});
            const auto loaded = readEstate(changed);
            if (loaded) {
                QVERIFY2(wellFormed, qPrintable(u"accepted at %1: %2"_s.arg(at).arg(put)));
                QCOMPARE(writeEstate(readEstate(writeEstate(loaded->estate))->estate), writeEstate(loaded->estate));
                ++accepted;
            } else if (!wellFormed) {
                QVERIFY2(loaded.error()[0].code.startsWith(u"PF-JSON") || loaded.error()[0].code == u"PF-EST-006",
                         qPrintable(codesOf(loaded.error())));
            }
        }
    }
    QVERIFY(accepted > 0);
}

void TestRead::hostileSizes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"PF-JSON-002"_s;
    QTest::newRow("blanks") << QByteArray(1000, ' ') << u"PF-JSON-002"_s;
    QTest::newRow("a number") << QByteArray("7") << u"PF-EST-001"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"PF-EST-001"_s;
    QTest::newRow("lists in lists") << QByteArray(1'000'000, '[') << u"PF-JSON-008"_s;
    QTest::newRow("objects in objects") << QByteArray("{\"a\":").repeated(100'000) << u"PF-JSON-008"_s;
    QTest::newRow("deep in a field") << minimal().replace("8530", QByteArray(40, '[') + QByteArray(40, ']')) << u"PF-JSON-008"_s;
    QTest::newRow("65 nodes") << [] {
        QByteArray nodes;
        for (int i = 0; i < 65; ++i)
            nodes += (i ? ",{\"name\":\"N" : "{\"name\":\"N") + QByteArray::number(i) + "\"}";
        return R"({"format":"passive-first/estate","version":1,"name":"X","observed":{"at":"2026-01-01"},"clusters":[{"name":"C","quorum":{"witness":"None"},"nodes":[)" +
               nodes + "]}]}";
    }() << u"PF-EST-013"_s;
    QTest::newRow("no nodes")
        << QByteArray(
               R"({"format":"passive-first/estate","version":1,"name":"X","observed":{"at":"2026-01-01"},"clusters":[{"name":"C","quorum":{"witness":"None"},"nodes":[]}]})")
        << u"PF-EST-021"_s;
}

void TestRead::hostileSizes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto loaded = readEstate(text);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error()[0].code, code);
}

void TestRead::manyErrorsAreCut()
{
    QByteArray servers;
    for (int i = 0; i < 5000; ++i)
        servers += (i ? ",{\"nam\":" : "{\"nam\":") + QByteArray::number(i) + "}";
    const auto loaded = readEstate(R"({"format":"passive-first/estate","version":1,"name":"X","observed":{"at":"2026-01-01"},"servers":[)" +
                                   servers + "]}");
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().size(), 501);
    QCOMPARE(loaded.error().constLast().code, u"PF-EST-099"_s);
    QCOMPARE(std::get<qint64>(loaded.error().constLast().message.args[0]), 10'000 - 500);
}

void TestRead::duplicateNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"A"_s << u"A"_s << true;
    QTest::newRow("ASCII case") << u"Srv"_s << u"sRV"_s << true;
    QTest::newRow("other case") << u"ÄÖ"_s << u"äö"_s << true;
    QTest::newRow("Greek") << u"ΣΑΣ"_s << u"σας"_s << true;
    QTest::newRow("beyond the first plane") << u"𐐀"_s << u"𐐨"_s << true;
    QTest::newRow("two names") << u"A"_s << u"B"_s << false;
    QTest::newRow("a prefix") << u"A"_s << u"AA"_s << false;
}

void TestRead::duplicateNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    Estate estate;
    estate.name = u"X"_s;
    for (const QString &name : {a, b}) {
        Computer computer;
        computer.name = name;
        estate.servers.append(computer);
    }
    QCOMPARE(!readEstate(writeEstate(estate)), same);
}

QTEST_APPLESS_MAIN(TestRead)
#include "tst_read.moc"
