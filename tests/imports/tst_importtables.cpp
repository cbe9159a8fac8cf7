#include "imports/importedfile.h"

#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {
const UtcMs asOf{1'795'000'000'000};
}

class TestImportTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void availabilityGroups();
    void idsAlone();
    void owners();
    void refused_data();
    void refused();
    void estateIsAPart();
    void inventoryIsTheOldOne();
};

void TestImportTables::availabilityGroups()
{
    const QByteArray replicas = "name,replica_server_name,availability_mode_desc,failover_mode_desc,role_desc\n"
                                "AG1,N1\\S,SYNCHRONOUS_COMMIT,AUTOMATIC,PRIMARY\nAG1,N2\\S,ASYNCHRONOUS_COMMIT,MANUAL,NULL\n";
    const QByteArray databases =
        "ag_name\treplica_server_name\tdatabase_name\tsynchronization_state_desc\tis_suspended\tlog_send_queue_size\tredo_queue_size\r\n"
        "AG1\tN1\\S\tD1\tSYNCHRONIZED\t0\tNULL\tNULL\r\nAG1\tN2\\S\tD1\tNOT SYNCHRONIZING\t1\t12\t34\r\n";
    const QByteArray nodes =
        R"([{"Cluster":"C1","Name":"N1","State":0,"NodeWeight":1},{"Cluster":"C1","Name":"N2","State":0,"NodeWeight":1}])";
    const QByteArray others = R"([{"Cluster":"C2","Name":"N9","State":0,"NodeWeight":1}])";
    QList<ImportedFile> files;
    for (const QByteArray &bytes : {replicas, databases, nodes, others}) {
        const auto file = importFile(bytes, QString::number(files.size()), asOf);
        QVERIFY2(file, file ? "" : qPrintable(file.error()[0].message.id));
        files << *file;
    }
    QCOMPARE(files[0].objects, 2);
    const auto whole = combineImports(files);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error()[0].message.id));
    const Cluster *cluster = whole->estate.cluster(u"C1"_s);
    QVERIFY(cluster);
    const AvailabilityGroup &group = cluster->availabilityGroups[0];
    QCOMPARE(group.replicas.size(), 2);
    QVERIFY(group.replicas[0].primary);
    QCOMPARE(group.replicas[0].node, u"N1"_s);
    QCOMPARE(group.replicas[1].mode, AvailabilityMode::Asynchronous);
    QCOMPARE(group.replicas[1].failover, FailoverMode::Manual);
    const AgDatabase &database = group.databases[0];
    QCOMPARE(database.states[0].sync, SyncState::Synchronized);
    QVERIFY(!database.states[0].redoQueueKb);
    QCOMPARE(database.states[1].redoQueueKb, std::optional<qint64>(34));
    QCOMPARE(database.states[1].suspended, std::optional(true));
}

void TestImportTables::idsAlone()
{
    const auto file = importFile("group_id,replica_id,synchronization_state\n1,2,2\n", u"x.csv"_s, asOf);
    QVERIFY(!file);
    QCOMPARE(file.error()[0].code, u"PF-IMP-231"_s);
}

void TestImportTables::owners()
{
    const auto inventory = importFile("ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n"
                                      "S1,S1\\A,,15.0.4073.23,/,,1\nS1,S1\\B,,15.0.4073.23,/,,1\n",
                                      u"i.csv"_s, asOf);
    QVERIFY(inventory);
    const auto people = importOwners("\"Instance\",Owner,Contact\nS1\\a,Ann,ann@example.com\n,Bob,\ns1.example.com\\B,,\n", u"p.csv"_s);
    QVERIFY(people);
    QCOMPARE(people->skipped.size(), 2);
    QCOMPARE(people->skipped[0].reason.id, u"import.owners-no-object"_s);
    QCOMPARE(people->skipped[1].reason.id, u"import.owners-nothing"_s);
    const auto combined = combineImports({*inventory, *people});
    QVERIFY(combined);
    QCOMPARE(combined->estate.servers[0].instances[0].contact, (Contact{u"Ann"_s, {}, u"ann@example.com"_s}));
    QCOMPARE(combined->estate.servers[0].instances[1].contact, Contact());
    const auto server = importOwners("Server,Application\nS1,Ledger\n", u"p.csv"_s);
    const auto all = combineImports({*inventory, *server});
    QCOMPARE(all->estate.servers[0].instances[1].contact.application, u"Ledger"_s);
    QCOMPARE(importOwners("a,b\n1,2\n", {}).error()[0].code, u"PF-IMP-212"_s);
}

void TestImportTables::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"PF-IMP-214"_s;
    QTest::newRow("blanks") << QByteArray(" \n\n") << u"PF-IMP-214"_s;
    QTest::newRow("a program") << QByteArray("MZ\0\1\2\xFF", 6) << u"PF-IMP-213"_s;
    QTest::newRow("a screen") << QByteArray("Name  State\n----  -----\nN1    Up\n") << u"PF-IMP-208"_s;
    QTest::newRow("a list on a screen") << QByteArray("Name   : N1\nState  : Up\n") << u"PF-IMP-208"_s;
    QTest::newRow("prose") << QByteArray("Dear colleagues, the servers are well.\n") << u"PF-IMP-209"_s;
    QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << u"PF-IMP-212"_s;
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << u"PF-IMP-210"_s;
    QTest::newRow("a plan") << QByteArray("{\"format\": \"passive-first/plan\", \"version\": 1}") << u"PF-IMP-215"_s;
    QTest::newRow("builds") << QByteArray("{\"LastUpdated\": \"2026-01-01\", \"Data\": []}") << u"PF-IMP-211"_s;
    QTest::newRow("broken JSON") << QByteArray("{\"a\": ") << u"PF-JSON-011"_s;
    QTest::newRow("inventory with other columns") << QByteArray("SqlInstance,ComputerName\nS,S\n") << u"PF-IMP-001"_s;
    QTest::newRow("inventory with semicolons") << QByteArray("ComputerName;SqlInstance\nS;S\n") << u"PF-IMP-001"_s;
    QTest::newRow("a cabinet's beginning") << QByteArray("MSCF\0\0\0\0", 8) << u"PF-IMP-221"_s;
    QTest::newRow("estate with an error") << QByteArray("{\"format\": \"passive-first/estate\", \"version\": 1}") << u"PF-EST-004"_s;
}

void TestImportTables::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto file = importFile(bytes, u"x"_s, asOf);
    QVERIFY(!file);
    QCOMPARE(file.error()[0].code, code);
    QVERIFY(!file.error()[0].next.isEmpty());
}

void TestImportTables::estateIsAPart()
{
    QFile sample(QStringLiteral(PF_SOURCE_DIR "/resources/samples/two-node.json"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray bytes = sample.readAll();
    const auto file = importFile(bytes, u"two-node.json"_s, asOf);
    QVERIFY(file);
    const auto combined = combineImports({*file});
    QVERIFY(combined);
    QVERIFY(combined->estate == readEstate(bytes)->estate);
}

/// One inventory makes the estate that importInventory makes.
void TestImportTables::inventoryIsTheOldOne()
{
    const QByteArray csv = "ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\nS1,S1,,15.0.4073.23,/"
                           ",,1\nS2,S2,,,/,,0\n,,,,,,\n";
    const QByteArray wsus = R"({"server": "W1", "products": [], "classifications": []})";
    const auto old = importInventory(csv, u"d/i.csv"_s, wsus, u"w.json"_s, asOf);
    const auto file = importFile(csv, u"d/i.csv"_s, asOf, {wsus, u"w.json"_s});
    QVERIFY(old && file);
    const auto combined = combineImports({*file});
    QVERIFY(combined);
    QCOMPARE(combined->notes, QList<Message>());
    QCOMPARE(writeEstate(combined->estate), writeEstate(old->estate));
    QCOMPARE(file->inventory->skipped, old->summary.skipped);
}

QTEST_APPLESS_MAIN(TestImportTables)
#include "tst_importtables.moc"
