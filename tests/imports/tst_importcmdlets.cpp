#include "imports/importedfile.h"

#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {

const UtcMs asOf{1'795'000'000'000};

QByteArray cli(const QByteArray &objects)
{
    return "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">" + objects + "</Objs>";
}

/// An object of a type with properties.
QByteArray object(const QByteArray &type, const QByteArray &properties, const QByteArray &text = {}, const QByteArray &name = {})
{
    static int id = 0;
    ++id;
    const QByteArray number = QByteArray::number(id);
    return "<Obj" + (name.isEmpty() ? QByteArray() : " N=\"" + name + '"') + " RefId=\"" + number + "\"><TN RefId=\"" + number + "\"><T>" +
           type + "</T><T>System.Object</T></TN>" + (text.isEmpty() ? QByteArray() : "<ToString>" + text + "</ToString>") + "<Props>" +
           properties + "</Props></Obj>";
}

QByteArray word(const QByteArray &name, const QByteArray &text, int number)
{
    return "<Obj N=\"" + name + "\" RefId=\"e" + name + QByteArray::number(number) + text + "\"><TN RefId=\"x" + name + text +
           "\"><T>Some.Enum</T><T>System.Enum</T></TN><ToString>" + text + "</ToString><I32>" + QByteArray::number(number) + "</I32></Obj>";
}

QByteArray named(const QByteArray &property, const QByteArray &name)
{
    return object("Microsoft.FailoverClusters.PowerShell.Thing", "<S N=\"Name\">" + name + "</S>", name, property);
}

const QByteArray fc = "Deserialized.Microsoft.FailoverClusters.PowerShell.";

ImportedFile imported(const QByteArray &bytes, const QString &file = u"f"_s)
{
    auto result = importFile(bytes, file, asOf);
    if (!result) {
        qWarning("%s %s", qPrintable(result.error()[0].code), qPrintable(result.error()[0].message.id));
        return {};
    }
    return *result;
}

} // namespace

class TestImportCmdlets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xmlAndJsonSayTheSame_data();
    void xmlAndJsonSayTheSame();
    void failoverCluster();
    void databaseAvailabilityGroup();
    void healthChecker();
    void quorums_data();
    void quorums();
    void wsusProducts();
    void utf16();
    void badXml_data();
    void badXml();
    void limits();
    void whichCluster();
};

void TestImportCmdlets::xmlAndJsonSayTheSame_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("cmdlet");
    const QByteArray inC1 = named("Cluster", "C1");
    QTest::newRow("Get-Cluster")
        << object(fc + "Cluster", "<S N=\"Name\">C1</S><U32 N=\"DynamicQuorum\">1</U32>"
                                  "<U32 N=\"ClusterFunctionalLevel\">10</U32><U32 N=\"ClusterEnforcedAntiAffinity\">0</U32>")
        << QByteArray(R"json({"Name":"C1","DynamicQuorum":1,"ClusterFunctionalLevel":10,"ClusterEnforcedAntiAffinity":0})json")
        << u"Get-Cluster"_s;
    QTest::newRow("Get-ClusterNode")
        << object(fc + "ClusterNode",
                  inC1 + "<S N=\"Name\">N1</S>" + word("State", "Paused", 2) + word("DrainStatus", "Completed", 2) +
                      word("StatusInformation", "Quarantined", 2) +
                      "<U32 N=\"NodeWeight\">1</U32><U32 N=\"DynamicWeight\">0</U32>"
                      "<U32 N=\"MajorVersion\">10</U32><U32 N=\"MinorVersion\">0</U32><U32 N=\"BuildNumber\">20348</U32>")
        << QByteArray(R"json([{"Cluster":{"Name":"C1"},"Name":"N1","State":2,"DrainStatus":{"value":2,"Value":"Completed"},
                                        "StatusInformation":2,"NodeWeight":1,"DynamicWeight":0,"MajorVersion":10,"MinorVersion":0,"BuildNumber":20348}])json")
        << u"Get-ClusterNode"_s;
    QTest::newRow("Get-ClusterGroup")
        << object(fc + "ClusterGroup",
                  inC1 + "<S N=\"Name\">SQL Server (FIN)</S>" + word("State", "PartialOnline", 3) + named("OwnerNode", "N1") +
                      "<B N=\"IsCoreGroup\">false</B><U32 N=\"Priority\">2000</U32><U32 N=\"AutoFailbackType\">1</U32>")
        << QByteArray(R"json({"value":[{"Cluster":{"Name":"C1"},"Name":"SQL Server (FIN)","State":3,"OwnerNode":{"Name":"N1"},
                                         "IsCoreGroup":false,"Priority":2000,"AutoFailbackType":1
}],"Count":1
})json") << u"Get-ClusterGroup"_s;
    QTest::newRow("Get-ClusterResource")
        << object(fc + "ClusterResource", inC1 + "<S N=\"Name\">SQL Server (FIN)</S>" + word("State", "OnlinePending", 129) +
                                              named("OwnerGroup", "SQL Server (FIN)") + named("ResourceType", "SQL Server") +
                                              named("OwnerNode", "N1") + "<U32 N=\"PendingTimeout\">180000</U32>")
        << QByteArray(R"json([{"Cluster":{"Name":"C1"},"Name":"SQL Server (FIN)","State":129,"OwnerGroup":{"Name":"SQL Server (FIN)"},
                                            "ResourceType":{"Name":"SQL Server"},"OwnerNode":"N1","PendingTimeout":180000
    }])json")
        << u"Get-ClusterResource"_s;
    QTest::newRow("Get-ExchangeServer")
        << object("Microsoft.Exchange.Data.Directory.Management.ExchangeServer",
                  "<S N=\"Name\">EX1</S>" + word("Edition", "Enterprise", 1) +
                      object("Microsoft.Exchange.Data.ServerVersion", "<I32 N=\"Major\">15</I32>", "Version 15.2 (Build 1748.10)",
                             "AdminDisplayVersion") +
                      word("ServerRole", "Mailbox, ClientAccess", 16386))
        << QByteArray(R"json([{"Name":"EX1","Edition":{"value":1,"Value":"Enterprise"},"AdminDisplayVersion":"Version 15.2 (Build 1748.10)",
                                           "ServerRole":{
    "value" : 16386, "Value" : "Mailbox, ClientAccess"}
    }])json")
        << u"Get-ExchangeServer"_s;
    QTest::newRow("Get-ServerComponentState")
        << object("Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject",
                  "<S N=\"ServerFqdn\">EX1.example.com</S><S N=\"Component\">HubTransport</S>" + word("State", "Inactive", 0))
        << QByteArray(R"json([{"ServerFqdn":"EX1.example.com","Component":"HubTransport","State":{"value":0,"Value":"Inactive"}}])json")
        << u"Get-ServerComponentState"_s;
    QTest::newRow("ExSetup.exe")
        << object("System.Diagnostics.FileVersionInfo",
                  "<S N=\"FileVersion\">15.02.1748.010</S><S N=\"OriginalFilename\">ExSetup.exe</S><S N=\"PSComputerName\">EX1</S>")
        << QByteArray(R"json({"FileVersion":"15.02.1748.010","OriginalFilename":"ExSetup.exe","PSComputerName":"EX1"})json")
        << u"ExSetup.exe"_s;
    QTest::newRow("Win32_OperatingSystem")
        << object("System.Management.ManagementObject#Win32_OperatingSystem",
                  "<S N=\"CSName\">S1</S><S N=\"Caption\">Microsoft Windows Server 2019 Standard</S><S N=\"Version\">10.0.17763</S>"
                  "<DT N=\"LastBootUpTime\">2026-11-20T03:00:00.1234567+01:00</DT>")
        << QByteArray(
               R"json({"CSName":"S1","Caption":"Microsoft Windows Server 2019 Standard","Version":"10.0.17763","LastBootUpTime":"\/Date(1795140000123)\/"})json")
        << u"Win32_OperatingSystem"_s;
}

void TestImportCmdlets::xmlAndJsonSayTheSame()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, json);
    QFETCH(QString, cmdlet);
    const ImportedFile first = imported(cli(xml)), second = imported(json);
    QCOMPARE(first.objects, 1);
    QCOMPARE(first.kind, msg("import.kind.cmdlet", {cmdlet}));
    QCOMPARE(second.kind, first.kind);
    QVERIFY(first.skipped.isEmpty());
    QVERIFY(!(first.part == Estate{}));
    QCOMPARE(QString::fromUtf8(writeEstate(second.part)), QString::fromUtf8(writeEstate(first.part)));
    QCOMPARE(second.notes, first.notes);
}

/// Nodes, groups, resources, parameters and owners, each in a file of its own.
void TestImportCmdlets::failoverCluster()
{
    const QByteArray nodes =
        R"json([{"Cluster":{"Name":"C1"},"Name":"N1","State":0,"NodeWeight":1},{"Cluster":{"Name":"C1"},"Name":"N2","State":0,"NodeWeight":1},
        {"Cluster":{"Name":"C1"},"Name":"N3","State":0,"NodeWeight":1}])json";
    const QByteArray groups = R"json([{"Name":"SQL Server (FIN)", "State" : 0, "OwnerNode" : {"Name" : "N2"}, "IsCoreGroup" : false
    },
        {"Name":"Cluster Group","State":0,"OwnerNode":{"Name":"N1"},"IsCoreGroup":true}])json";
    const QByteArray resources = R"json([{"Name":"SQL Server (FIN)","State":2,"OwnerGroup":{"Name":"SQL Server (FIN)"},"ResourceType":
    {
        "Name" : "SQL Server"
    }
    },
        {"Name":"SQL Network Name (VFIN)","State":2,"OwnerGroup":{"Name":"SQL Server (FIN)"},"ResourceType":{"Name":"Network Name"}}])json";
    const QByteArray parameters = cli(object(fc + "ClusterParameter", named("ClusterObject", "SQL Server (FIN)") +
                                                                          "<S N=\"Name\">InstanceName</S><S N=\"Value\">FIN</S>") +
                                      object(fc + "ClusterParameter", named("ClusterObject", "SQL Server (FIN)") +
                                                                          "<S N=\"Name\">VirtualServerName</S><S N=\"Value\">VFIN</S>"));
    const QByteArray owners = R"json([{"ClusterObject":{"Name":"SQL Network Name (VFIN)"
    }
    , "OwnerNodes" : [ {"Name" : "N1"}, {"Name" : "N2"} ]
    },
        {"ClusterObject":{"Name":"Gone"},"OwnerNodes":[{"Name":"N1"}]},
        {"ClusterObject":{"Name":"SQL Server (FIN)"},"OwnerNodes":[{"Name":"N1"}]},
        {"ClusterObject":{"Name":"SQL Server (FIN)","IsCoreGroup":false},"OwnerNodes":[{"Name":"N2"}]}])json";
    const QByteArray people = "Cluster;Instance;Owner;Application;FreezeFrom\nC1;FIN;Ann;Ledger;2026-12-20\n;NOPE;Bob;;\n";
    QList<ImportedFile> files{imported(groups, u"groups"_s), imported(resources, u"resources"_s), imported(parameters, u"parameters"_s),
                              imported(owners, u"owners"_s), imported(nodes, u"nodes"_s),         imported(people, u"people.csv"_s)};
    QCOMPARE(files[5].kind.id, u"import.kind.owners"_s);
    QCOMPARE(files[5].notes, QList{msg("import.note.freeze", {u"FreezeFrom"_s})});
    const auto combined = combineImports(files);
    QVERIFY2(combined, combined ? "" : qPrintable(combined.error()[0].message.id));
    QCOMPARE(combined->estate.clusters.size(), 1);
    QCOMPARE(combined->estate.observed.at, asOf);
    const Cluster &cluster = combined->estate.clusters[0];
    QCOMPARE(cluster.nodes.size(), 3);
    QCOMPARE(cluster.instances.size(), 1);
    QCOMPARE(cluster.instances[0].name, u"FIN"_s);
    QCOMPARE(cluster.instances[0].networkName, u"VFIN"_s);
    QVERIFY(cluster.instances[0].binaries.isEmpty()); // whose owners the third row tells, role or resource, cannot be said
    QVERIFY(combined->notes.contains(msg("import.note.no-owners", {u"FIN"_s, u"C1"_s})));
    QCOMPARE(cluster.instances[0].contact, (Contact{u"Ann"_s, u"Ledger"_s, {}}));
    const ClusterGroup *group = findGroup(cluster, u"SQL Server (FIN)"_s);
    QVERIFY(group);
    QCOMPARE(group->owner, u"N2"_s);
    QCOMPARE(group->preferredOwners, QStringList{u"N2"_s}); // of the role, not of the resource with the same name
    QVERIFY(group->resources[0].possibleOwners.isEmpty());
    QCOMPARE(group->resources[1].possibleOwners, (QStringList{u"N1"_s, u"N2"_s}));
    QStringList notes;
    for (const Message &note : combined->notes)
        notes << note.id;
    QCOMPARE(notes, (QStringList{u"import.note.no-resource"_s, u"import.note.group-or-resource"_s, u"import.note.no-owners"_s,
                                 u"import.note.owner-of-nothing"_s}));
    QVERIFY(readEstate(writeEstate(combined->estate)));
    // Told for the resource: there, level not reported, and nowhere else.
    files[3] = imported(R"json([{"ClusterObject":{"Name":"SQL Server (FIN)","ResourceType":{"Name":"SQL Server"}},
        "OwnerNodes":[{"Name":"N1"},{"Name":"N2"}]}])json",
                        u"owners"_s);
    const auto told = combineImports(files);
    QVERIFY2(told, told ? "" : qPrintable(told.error()[0].message.id));
    const auto &binaries = told->estate.clusters[0].instances[0].binaries;
    QCOMPARE(binaries.size(), 2);
    QCOMPARE(binaries[1].node, u"N2"_s);
    QVERIFY(!binaries[0].version);
}

void TestImportCmdlets::databaseAvailabilityGroup()
{
    const QByteArray dag =
        R"json([{"Name":"DAG1","Servers":[{"Name":"EX1"},{"Name":"EX2"}],"DatacenterActivationMode":{"value":1,"Value":"DagOnly"},
        "WitnessServer":"fs1.example.com","WitnessDirectory":"C:\\W","PrimaryActiveManager":{"Name":"EX2"},"WitnessShareInUse":{"value":0,"Value":"Primary"}}])json";
    const QByteArray copies =
        R"json([{"DatabaseName":"DB1","MailboxServer":"ex1","Status":{"value":1,"Value":"Mounted"},"ActivationPreference":1,"CopyQueueLength":0,"ReplayQueueLength":0},
        {"DatabaseName":"DB1","MailboxServer":"EX2","Status":"Healthy","CopyQueueLength":3,"ReplayQueueLength":7},
        {"DatabaseName":"DB2","MailboxServer":"OTHER","Status":"Healthy","CopyQueueLength":3,"ReplayQueueLength":7}])json";
    const auto combined = combineImports({imported(copies, u"copies"_s), imported(dag, u"dag"_s)});
    QVERIFY(combined);
    const Cluster &cluster = combined->estate.clusters[0];
    QCOMPARE(cluster.dag->dacMode, std::optional(true));
    QCOMPARE(cluster.dag->primaryActiveManager, u"EX2"_s);
    QCOMPARE(cluster.quorum.witness, WitnessKind::FileShare);
    QCOMPARE(cluster.quorum.witnessHost, u"fs1"_s);
    QCOMPARE(cluster.dag->databases.size(), 1);
    QCOMPARE(cluster.dag->databases[0].copies.size(), 2);
    QCOMPARE(cluster.dag->databases[0].copies[0].status, u"Mounted"_s);
    QCOMPARE(cluster.dag->databases[0].copies[1].replayQueue, std::optional<qint64>(7));
    QCOMPARE(combined->notes.size(), 1);
    QCOMPARE(combined->notes[0].id, u"import.note.no-dag"_s);
}

void TestImportCmdlets::healthChecker()
{
    const QByteArray setup = object("System.Diagnostics.FileVersionInfo", "<S N=\"FileVersion\">15.02.1748.010</S>", {}, "ExchangeSetup");
    const QByteArray server =
        object("Microsoft.Exchange.Data.Directory.Management.ExchangeServer",
               "<S N=\"Name\">EX1</S><S N=\"AdminDisplayVersion\">Version 15.2 (Build 1748.8)</S><S N=\"ServerRole\">Mailbox</S>", {},
               "GetExchangeServer");
    const QByteArray xml = cli(object("HealthChecker.HealthCheckerExchangeServer",
                                      "<S N=\"ServerName\">EX1</S><DT N=\"GenerationTime\">2026-11-01T10:00:00Z</DT>" +
                                          object("A", object("B", setup, {}, "BuildInformation") + server, {}, "ExchangeInformation") +
                                          object("A",
                                                 object("B", "<S N=\"FriendlyName\">Windows Server 2022</S>", {}, "BuildInformation") +
                                                     object("B", "<B N=\"PendingReboot\">true</B>", {}, "ServerPendingReboot"),
                                                 {}, "OSInformation")));
    const ImportedFile file = imported(xml);
    QCOMPARE(file.part.servers.size(), 1);
    const Computer &computer = file.part.servers[0];
    QCOMPARE(computer.exchange->fileVersion, Version::fromString(u"15.2.1748.10"));
    QCOMPARE(computer.exchange->adminVersion, Version::fromString(u"15.2.1748.8"));
    QCOMPARE(computer.os, u"Windows Server 2022"_s);
    QCOMPARE(computer.pendingReboot, std::optional(true));
    QCOMPARE(computer.observed->at, *UtcMs::fromString(u"2026-11-01T10:00:00Z"));
}

void TestImportCmdlets::quorums_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<WitnessKind>("kind");
    QTest::newRow("none") << QByteArray(R"json({"Cluster":{"Name":"C1"},"QuorumResource":null,"QuorumType":1})json") << WitnessKind::None;
    QTest::newRow("cloud") << QByteArray(
                                  R"json({"Cluster":{"Name":"C1"},"QuorumResource":{"Name":"Cloud Witness","State":2},"QuorumType":1})json")
                           << WitnessKind::Cloud;
    QTest::newRow("disk")
        << QByteArray(
               R"json({"Cluster":{"Name":"C1"},"QuorumResource":{"Name":"Q","ResourceType":{"Name":"Physical Disk"}},"QuorumType":1})json")
        << WitnessKind::Disk;
    QTest::newRow("disk only") << QByteArray(R"json({"Cluster":{"Name":"C1"},"QuorumResource":{"Name":"Q"},"QuorumType":2})json")
                               << WitnessKind::DiskOnly;
    QTest::newRow("share, old module")
        << QByteArray(R"json({"Cluster":"C1","QuorumResource":{"Name":"W"},"QuorumType":"NodeAndFileShareMajority"})json")
        << WitnessKind::FileShare;
    QTest::newRow("a kind that nobody knows") << QByteArray(R"json({"Cluster":"C1","QuorumResource":{"Name":"W"},"QuorumType":1})json")
                                              << WitnessKind::NotReported;
    QTest::newRow("nodes alone tell no quorum")
        << QByteArray(
               R"json([{"Cluster":"C1","Name":"N1","NodeName":"N1","State":0,"NodeWeight":1,"DynamicWeight":1,"DrainStatus":0}])json")
        << WitnessKind::NotReported;
}

void TestImportCmdlets::quorums()
{
    QFETCH(QByteArray, json);
    QFETCH(WitnessKind, kind);
    const ImportedFile file = imported(json);
    QCOMPARE(file.part.clusters.size(), 1);
    QCOMPARE(file.part.clusters[0].name, u"C1"_s);
    QCOMPARE(file.part.clusters[0].quorum.witness, kind);
}

void TestImportCmdlets::wsusProducts()
{
    const ImportedFile file = imported(
        R"json([{"Product":{"Title":"Microsoft SQL Server 2019","Id":"97B8B817-FCE1-44E4-AC26-61127D4604C0"}},{"Product":{"Title":"Exchange Server 2019"}}])json",
        u"known.json"_s);
    QCOMPARE(file.notes, QList{msg("import.note.known-only")});
    const auto alone = combineImports({file});
    QVERIFY(alone);
    QCOMPARE(alone->estate.wsusServers[0].name, u"known"_s);
    QCOMPARE(alone->estate.wsusServers[0].knownProducts->size(), 2);
    QCOMPARE(alone->estate.wsusServers[0].knownProducts->at(0).id, u"97b8b817-fce1-44e4-ac26-61127d4604c0"_s);
    QVERIFY(!alone->estate.wsusServers[0].options);
    ImportedFile estate;
    estate.file = u"e"_s;
    estate.part.name = u"E"_s;
    estate.part.wsusServers = {WsusServer{}};
    estate.part.wsusServers[0].name = u"W1"_s;
    const auto known = combineImports({estate, file});
    QVERIFY(known);
    QCOMPARE(known->estate.wsusServers.size(), 1);
    QCOMPARE(known->estate.wsusServers[0].knownProducts->size(), 2);
}

/// Windows PowerShell writes UTF-16 with a byte order mark.
void TestImportCmdlets::utf16()
{
    const QString text = QString::fromUtf8(cli(object(fc + "Cluster", "<S N=\"Name\">Åbo_x0009_</S><U32 N=\"DynamicQuorum\">1</U32>")));
    QByteArray bytes("\xFF\xFE");
    bytes += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const ImportedFile file = imported(bytes);
    QCOMPARE(file.part.clusters.size(), 1);
    QCOMPARE(file.part.clusters[0].name, u"Åbo"_s);
}

void TestImportCmdlets::badXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    const QByteArray good = object(fc + "Cluster", "<S N=\"Name\">C1</S>\n<U32 N=\"DynamicQuorum\">1</U32>");
    QTest::newRow("cut") << cli(good).chopped(20) << u"PF-IMP-201"_s << 2;
    QTest::newRow("tags crossed") << cli("\n<Obj><Props></Obj></Props>") << u"PF-IMP-201"_s << 2;
    QTest::newRow("something behind it") << cli(good) + "\n<x/>" << u"PF-IMP-201"_s << 3;
    QTest::newRow("other XML") << QByteArray("<html/>") << u"PF-IMP-202"_s << 1;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>") + cli(good) << u"PF-IMP-204"_s << 1;
    QTest::newRow("nothing in it") << cli({}) << u"PF-IMP-206"_s << 0;
    QTest::newRow("no name") << cli(object(fc + "Cluster", "<U32 N=\"DynamicQuorum\">1</U32>")) << u"PF-IMP-207"_s << 1;
    QTest::newRow("unknown type") << cli(object("System.IO.FileInfo", "<S N=\"Name\">C1</S>")) << u"PF-IMP-216"_s << 1;
    QTest::newRow("one unknown among known") << cli(good + "\n" + object("System.IO.FileInfo", "<S N=\"Name\">C1</S>")) << u"PF-IMP-216"_s
                                             << 3;
}

void TestImportCmdlets::badXml()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, code);
    QFETCH(int, line);
    const auto result = importFile(xml, u"f.xml"_s, asOf);
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 1);
    QCOMPARE(result.error()[0].code, code);
    QCOMPARE(result.error()[0].place.line, line);
    QCOMPARE(result.error()[0].place.file, u"f.xml"_s);
    QVERIFY(!result.error()[0].next.isEmpty());
}

void TestImportCmdlets::limits()
{
    const QByteArray deep = cli(QByteArray("<Obj><LST>").repeated(200) + QByteArray("</LST></Obj>").repeated(200));
    QCOMPARE(importFile(deep, {}, asOf).error()[0].code, u"PF-IMP-203"_s);
    const QByteArray deepJson = QByteArray("[{\"a\":").repeated(100) + "1" + QByteArray("}]").repeated(100);
    QCOMPARE(importFile(deepJson, {}, asOf).error()[0].code, u"PF-IMP-203"_s);
    // References do not unfold: each object holds the one before it twice.
    QByteArray bomb;
    for (int i = 1; i < 60; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        bomb +=
            "<Obj RefId=\"" + QByteArray::number(i) + "\"><LST><Ref RefId=\"" + before + "\"/><Ref RefId=\"" + before + "\"/></LST></Obj>";
    }
    QCOMPARE(importFile(cli(bomb), {}, asOf).error()[0].code, u"PF-IMP-216"_s);
}

void TestImportCmdlets::whichCluster()
{
    const ImportedFile groups = imported(R"json([{"Name":"G","State":0,"OwnerNode":{"Name":"N1"}}])json", u"groups.json"_s);
    const ImportedFile one = imported(R"json([{"Cluster":"C1","Name":"N1","State":0,"NodeWeight":1}])json"),
                       two = imported(R"json([{"Cluster":"C2","Name":"N2","State":0,"NodeWeight":1}])json");
    QVERIFY(combineImports({groups, one}));
    // One file may hold the output of several cmdlets.
    const ImportedFile mixed =
        imported(R"json([{"Cluster":"C1","Name":"N1","State":0,"NodeWeight":1},{"Cluster":"C1","Name":"G","State":0,"OwnerNode":"N1"},
        {"Cluster":"C1","Name":"N2","State":0,"NodeWeight":1},{"Name":"C1","DynamicQuorum":1}])json");
    const auto whole = combineImports({mixed});
    QVERIFY(whole);
    QCOMPARE(whole->estate.clusters[0].nodes.size(), 2);
    QCOMPARE(whole->estate.clusters[0].quorum.dynamic, std::optional(true));
    const auto none = combineImports({groups}), both = combineImports({groups, one, two});
    QVERIFY(!none && !both);
    QCOMPARE(both.error()[0].code, u"PF-IMP-301"_s);
    QCOMPARE(both.error()[0].place.file, u"groups.json"_s);
}

QTEST_APPLESS_MAIN(TestImportCmdlets)
#include "tst_importcmdlets.moc"
