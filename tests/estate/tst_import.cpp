#include "estate/import.h"

#include <QFile>
#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray header = "ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n";
const UtcMs asOf{1'795'000'000'000};

ResultOrAll<Imported> import(const QByteArray &csv, const QByteArray &wsus = {})
{
    return importInventory(csv, u"/data/inventory.csv"_s, wsus, u"wsus.json"_s, asOf);
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsBecomeComputersAndInstances();
    void noRowIsLost_data();
    void noRowIsLost();
    void csvErrors_data();
    void csvErrors();
    void wsusOptions();
    void wsusErrors_data();
    void wsusErrors();
    void errorsOfBothFiles();
    void realInventory();
};

void TestImport::rowsBecomeComputersAndInstances()
{
    const auto imported = import("\xEF\xBB\xBF" + header.trimmed() +
                                 "\r\n"
                                 "SRV1,SRV1,Standard Edition (64-bit),15.0.4073.23,4 / 4,\"32,00 GB\",1\r\n"
                                 "srv1,SRV1\\INST02,\"Enterprise \"\"Core\"\"\",12.0.6372.1,4 / 4,\"32,00 GB\",1\r\n"
                                 "SRV2,SRV2,,,/,,0\r\n"
                                 "SRV3,SRV3,,,1 / 12,\"191,87 GB\",1");
    QVERIFY(imported);
    const Estate &estate = imported->estate;
    QCOMPARE(estate.name, u"inventory"_s);
    QCOMPARE(estate.observed, (Observation{asOf, u"inventory.csv"_s}));
    QCOMPARE(estate.servers.size(), 3);
    const Computer &first = estate.servers[0];
    QCOMPARE(first.instances.size(), 2);
    QCOMPARE(first.instances[0].name, u"MSSQLSERVER"_s);
    QCOMPARE(first.instances[0].running, Version::fromString(u"15.0.4073.23"));
    QVERIFY(!first.instances[0].binary); // an inventory asks the instance, not the files (F-4)
    QCOMPARE(first.instances[0].observed->source, u"inventory.csv line 2"_s);
    QCOMPARE(first.instances[1].name, u"INST02"_s);
    QCOMPARE(first.instances[1].edition, u"Enterprise \"Core\""_s);
    QCOMPARE(first.reachable, std::optional(true));
    QVERIFY(!first.updates.usesWsus); // nobody said
    QCOMPARE(estate.servers[1].reachable, std::optional(false));
    QCOMPARE(estate.servers[1].instances.size(), 1);
    QVERIFY(!estate.servers[1].instances[0].running);
    QVERIFY(!estate.servers[1].instances[0].notReported.isEmpty());
    QCOMPARE(estate.servers[2].reachable, std::optional(true));
    QVERIFY(!estate.servers[2].instances[0].notReported.isEmpty());
    QCOMPARE(imported->summary.rows, 4);
    QCOMPARE(imported->summary.instances, 3);
    QCOMPARE(imported->summary.unreachable, 1);
    QVERIFY(imported->summary.skipped.isEmpty());

    const auto again = readEstate(writeEstate(estate));
    QVERIFY(again);
    QVERIFY(again->estate == estate);
}

void TestImport::noRowIsLost_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason"); // empty = kept
    QTest::newRow("no computer") << QByteArray(",SRV9,,,/,,0") << u"import.csv-no-computer"_s;
    QTest::newRow("no instance") << QByteArray("SRV9,,,,/,,1") << u"import.csv-no-instance"_s;
    QTest::newRow("no instance, unreachable") << QByteArray("SRV9,,,,/,,0") << QString();
    QTest::newRow("bad version") << QByteArray("SRV9,SRV9,,2019,/,,1") << u"import.csv-bad-version"_s;
    QTest::newRow("other host") << QByteArray("SRV9,VSQL\\FIN,,15.0.1.0,/,,1") << u"import.csv-other-host"_s;
    QTest::newRow("with its domain") << QByteArray("SRV9.example.com,srv9\\FIN,,15.0.1.0,/,,1") << QString();
    QTest::newRow("no instance name behind the backslash") << QByteArray("SRV9,SRV9\\,,15.0.1.0,/,,1") << u"import.csv-bad-name"_s;
    QTest::newRow("scan is yes") << QByteArray("SRV9,SRV9,,15.0.1.0,/,,yes") << u"import.csv-bad-scan"_s;
    QTest::newRow("twice") << QByteArray("SRV1,srv1,,15.0.1.0,/,,1") << u"import.duplicate-instance"_s;
    QTest::newRow("not scanned but known") << QByteArray("SRV9,SRV9,,15.0.1.0,/,,0") << QString();
}

void TestImport::noRowIsLost()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto imported = import(header + "SRV1,SRV1,,15.0.1.0,/,,1\n" + row + '\n');
    QVERIFY(imported);
    const ImportSummary &summary = imported->summary;
    QCOMPARE(summary.rows, 2);
    QCOMPARE(summary.instances + summary.unreachable + int(summary.skipped.size()), summary.rows);
    QCOMPARE(summary.skipped.size(), reason.isEmpty() ? 0 : 1);
    if (!reason.isEmpty()) {
        QCOMPARE(summary.skipped[0].reason.id, reason);
        QCOMPARE(summary.skipped[0].line, 3);
    }
}

void TestImport::csvErrors_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("nothing") << QByteArray() << u"PF-IMP-009"_s << 1 << 1;
    QTest::newRow("header only") << header << u"PF-IMP-009"_s << 1 << 1;
    QTest::newRow("semicolons") << QByteArray(header).replace(',', ';') << u"PF-IMP-001"_s << 1 << 1;
    QTest::newRow("another order") << QByteArray("SqlInstance,ComputerName,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n")
                                   << u"PF-IMP-001"_s << 1 << 1;
    QTest::newRow("field missing") << header + "S,S,,,/,0\n" << u"PF-IMP-002"_s << 2 << 1;
    QTest::newRow("decimal comma without quotes") << header + "S,S,,,/,\"1,0\",1\nS,S\\B,,,/,32,00 GB,1\n" << u"PF-IMP-002"_s << 3 << 1;
    QTest::newRow("empty line") << header + "\nS,S,,,/,,0\n" << u"PF-IMP-002"_s << 2 << 1;
    QTest::newRow("open quote") << header + "S,\"S,,,/,,0\nT,T,,,/,,0\n" << u"PF-IMP-003"_s << 2 << 3;
    QTest::newRow("text behind a quote") << header + "S,\"S\"x,,,/,,0\n" << u"PF-IMP-004"_s << 2 << 6;
    QTest::newRow("stray quote") << header + "S,S\"x,,,/,,0\n" << u"PF-IMP-005"_s << 2 << 4;
    QTest::newRow("bare return") << header + "S,S,,,/,,0\rT,T,,,/,,0" << u"PF-IMP-006"_s << 2 << 11;
    QTest::newRow("Windows-1252") << header + "S\xE4,S,,,/,,0\n" << u"PF-IMP-007"_s << 0 << 0;
    QTest::newRow("line breaks inside quotes count") << header + "S,S,\"a\nb\",,/,,1\nT,T\"\n" << u"PF-IMP-005"_s << 4 << 4;
}

void TestImport::csvErrors()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, code);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto imported = import(csv);
    QVERIFY(!imported);
    QCOMPARE(imported.error().size(), 1);
    QCOMPARE(imported.error()[0].code, code);
    QCOMPARE(imported.error()[0].place, (Place{u"/data/inventory.csv"_s, {}, line, column}));
    QVERIFY(!imported.error()[0].next.isEmpty());
}

void TestImport::wsusOptions()
{
    const auto imported = import(
        header + "SRV1,SRV1,,15.0.1.0,/,,1\n",
        R"({"server": "W1", "products": ["Microsoft SQL Server 2019", "7FE4630A-0330-4B01-A5E6-A77C7AD34EB0"], "classifications": [], "lastSync": "2026-11-20"})");
    QVERIFY(imported);
    const WsusServer &server = imported->estate.wsusServers[0];
    QCOMPARE(server.name, u"W1"_s);
    QCOMPARE(server.options->products, QStringList({u"Microsoft SQL Server 2019"_s, u"7fe4630a-0330-4b01-a5e6-a77c7ad34eb0"_s}));
    QVERIFY(server.options->classifications.isEmpty());
    QCOMPARE(server.lastSync, UtcMs::fromDate(2026, 11, 20));
    QVERIFY(!server.fromMicrosoftUpdate); // nobody said
    QCOMPARE(imported->estate.servers[0].updates.wsusServer, u"W1"_s);
    QVERIFY(readEstate(writeEstate(imported->estate)));
}

void TestImport::wsusErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("codes");
    QTest::newRow("no JSON") << QByteArray("server=W1") << u"PF-JSON-001:1"_s;
    QTest::newRow("a list") << QByteArray("\n[]") << u"PF-IMP-101:2"_s;
    QTest::newRow("all missing") << QByteArray("{}") << u"PF-IMP-103:1 PF-IMP-103:1 PF-IMP-103:1"_s;
    QTest::newRow("everything wrong")
        << QByteArray(
               "{\"server\": 7,\n\"products\": {},\n\"classifications\": [\n1,\n\"a\",\n\"A\"],\n\"lastSync\": \"soon\",\n\"more\": 1}")
        << u"PF-IMP-104:1 PF-IMP-105:2 PF-IMP-107:4 PF-IMP-108:6 PF-IMP-106:7 PF-IMP-102:8"_s;
    QTest::newRow("duplicate key") << QByteArray("{\"server\": \"W\",\n\"server\": \"V\"}") << u"PF-JSON-007:2"_s;
}

void TestImport::wsusErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, codes);
    const auto imported = import(header + "SRV1,SRV1,,15.0.1.0,/,,1\n", json);
    QVERIFY(!imported);
    QStringList found;
    for (const Error &error : imported.error()) {
        QCOMPARE(error.place.file, u"wsus.json"_s);
        found << error.code + u':' + QString::number(error.place.line);
    }
    QCOMPARE(found.join(u' '), codes);
}

void TestImport::errorsOfBothFiles()
{
    const auto imported = import("x", "{");
    QVERIFY(!imported);
    QCOMPARE(imported.error().size(), 2);
    QCOMPARE(imported.error()[0].code, u"PF-IMP-001"_s);
    QCOMPARE(imported.error()[1].code, u"PF-JSON-011"_s);
}

/// Must show 3: every row of the real inventory is accounted for.
void TestImport::realInventory()
{
    QFile file(QStringLiteral(PF_SOURCE_DIR "/../shared/data/estates/sql-estate-real-pseudonymised-a.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the captured inventory is not beside the project");
    const QByteArray csv = file.readAll();
    const auto imported = import(csv);
    QVERIFY2(imported.has_value(), imported ? "" : qPrintable(imported.error()[0].message.id));
    const ImportSummary &summary = imported->summary;
    QCOMPARE(summary.rows, 58);
    QCOMPARE(summary.rows, int(csv.trimmed().count('\n')));
    QVERIFY(summary.skipped.isEmpty());
    QCOMPARE(summary.unreachable, 11);
    QCOMPARE(summary.instances, 47);
    int instances = 0;
    int levels = 0;
    for (const Computer &computer : imported->estate.servers) {
        for (const SqlInstance &instance : computer.instances) {
            ++instances;
            levels += instance.running ? 1 : 0;
            QVERIFY(instance.running.has_value() != !instance.notReported.isEmpty()); // a level or the reason for none
        }
    }
    QCOMPARE(instances, 58);
    QCOMPARE(levels, int(csv.count("(64-bit)")));
    const auto again = readEstate(writeEstate(imported->estate));
    QVERIFY(again);
    QVERIFY(again->estate == imported->estate);
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
