#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Files and folders to one estate, and a build index beside the catalogue.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneInventoryAsEver();
    void oneBadInventoryAsEver_data();
    void oneBadInventoryAsEver();
    void folderAndOwners();
    void refusals_data();
    void refusals();
    void mergeOfEstates();
    void indexComparison();
    void mappingOfColumns();
    void mergePreview();
    void mergePreviewNeedsATarget();
    void otherCatalogue();

private:
    QString file(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QTemporaryDir m_dir;
};

namespace {
const QString asOf = u"2026-11-23T00:00:00Z"_s;
const QByteArray header = "ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n";
} // namespace

void TestImportCommand::initTestCase()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"folder/deeper"_s));
    write(u"inventory.csv"_s, header + "N1,N1\\R,Standard,15.0.4073.23,/,,1\nS9,S9,,,/,,0\n,,,,,,1\n");
    write(u"folder/inventory.csv"_s, header + "N1,N1\\R,Standard,15.0.4073.23,/,,1\nS9,S9,,,/,,0\n");
    write(
        u"folder/nodes.json"_s,
        R"([{"Cluster":{"Name":"C1"},"Name":"N1","State":0,"NodeWeight":1},{"Cluster":{"Name":"C1"},"Name":"N2","State":0,"NodeWeight":1}])");
    write(u"folder/deeper/quorum.json"_s,
          R"({"Cluster":{"Name":"C1"},"QuorumResource":{"Name":"Cloud Witness","State":2},"QuorumType":1})");
    write(u"folder/readme.txt"_s, "These are the exports of November.\n");
    write(u"owners.csv"_s, "Server,Instance,Owner\nN1,R,Ann\n");
    write(u"index.json"_s, R"({"LastUpdated": "2027-01-02T00:00:00", "Data": [
        {"Version": "16.0.1000", "Name": "2022", "SP": "RTM"}, {"Version": "16.0.9000", "CU": "CU99", "KBList": ["8888888", "1"], "ReleaseDate": "2027-01-01"}]})");
}

void TestImportCommand::oneInventoryAsEver()
{
    const auto output = program::run({u"import"_s, file(u"inventory.csv"_s), u"--as-of"_s, asOf});
    QCOMPARE(output.exit, 0);
    const QList<QByteArray> lines = output.err.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QByteArray("3 rows read, 1 instances, 1 unreachable, 1 skipped."));
    QCOMPARE(lines[1], file(u"inventory.csv"_s).toUtf8() + ":4: The row names no computer.");
    QCOMPARE(program::schemaError(u"estate"_s, output.out), QByteArray());
    QCOMPARE(output.json()[u"name"_s].toString(), u"inventory"_s);
}

/// What cannot be told for an inventory is refused as an inventory where it was meant as one.
void TestImportCommand::oneBadInventoryAsEver_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<bool>("options");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("empty") << QByteArray() << false << QByteArray("PF-IMP-009");
    QTest::newRow("Windows-1252") << header + "S\xE4,S,,,/,,0\n" << false << QByteArray("PF-IMP-007");
    QTest::newRow("semicolons") << QByteArray(header).replace(',', ';') << false << QByteArray("PF-IMP-001");
    QTest::newRow("other columns") << QByteArray("Host,Instance\na,b\n") << true << QByteArray("PF-IMP-001");
    QTest::newRow("a text") << QByteArray("Servers of November\n") << true << QByteArray("PF-IMP-001");
}

void TestImportCommand::oneBadInventoryAsEver()
{
    QFETCH(QByteArray, csv);
    QFETCH(bool, options);
    QFETCH(QByteArray, code);
    write(u"bad.csv"_s, csv);
    write(u"options.json"_s, R"({"server": "W1", "products": [], "classifications": []})");
    QStringList arguments{u"import"_s, file(u"bad.csv"_s)};
    if (options)
        arguments << u"--wsus"_s << file(u"options.json"_s);
    const auto output = program::run(arguments);
    QCOMPARE(output.exit, 3);
    QVERIFY2(output.err.startsWith("passive-first: " + code + ": "), output.err);
    QCOMPARE(output.err.count('\n'), 1);
}

void TestImportCommand::folderAndOwners()
{
    const auto output = program::run(
        {u"import"_s, file(u"folder"_s), u"--people"_s, file(u"owners.csv"_s), u"--as-of"_s, asOf, u"-o"_s, file(u"estate.json"_s)});
    QVERIFY2(output.exit == 0, output.err);
    QVERIFY(output.err.contains("nodes.json: output of Get-ClusterNode, 2 objects read, 0 skipped."));
    QVERIFY(output.err.contains("readme.txt: not imported, PF-IMP-209: "));
    QVERIFY(output.err.contains("2 rows read, 1 instances, 1 unreachable, 0 skipped."));
    QVERIFY(output.err.contains("The server \"N1\" is a node of the cluster \"C1\"."));
    QFile estate(file(u"estate.json"_s));
    QVERIFY(estate.open(QIODevice::ReadOnly));
    const QByteArray bytes = estate.readAll();
    QCOMPARE(program::schemaError(u"estate"_s, bytes), QByteArray());
    const QJsonObject read = QJsonDocument::fromJson(bytes).object();
    const QJsonObject cluster = read[u"clusters"_s][0].toObject();
    QCOMPARE(cluster[u"quorum"_s][u"witness"_s].toString(), u"Cloud"_s);
    QCOMPARE(cluster[u"nodes"_s][0][u"instances"_s][0][u"contact"_s][u"owner"_s].toString(), u"Ann"_s);
    QCOMPARE(read[u"servers"_s].toArray().size(), 1);
    QCOMPARE(program::run({u"estate"_s, u"validate"_s, file(u"estate.json"_s)}).exit, 0);
    const auto again =
        program::run({u"import"_s, file(u"folder"_s), u"--people"_s, file(u"owners.csv"_s), u"--as-of"_s, asOf, u"--quiet"_s});
    QCOMPARE(again.out, bytes);
    QCOMPARE(again.err, QByteArray());
}

void TestImportCommand::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a file that is none") << QStringList{u"readme.txt"_s} << QByteArray("PF-IMP-209");
    QTest::newRow("one of several") << QStringList{u"nodes.json"_s, u"readme.txt"_s} << QByteArray("PF-IMP-209");
    QTest::newRow("not there") << QStringList{u"gone.xml"_s} << QByteArray("PF-CLI-007");
    QTest::newRow("an index of builds") << QStringList{u"../index.json"_s} << QByteArray("PF-IMP-211");
    QTest::newRow("no nodes") << QStringList{u"deeper"_s} << QByteArray("PF-MRG-003");
    QTest::newRow("options without an inventory") << QStringList{u"nodes.json"_s, u"--wsus"_s, u"nodes.json"_s} << QByteArray("PF-IMP-304");
    QTest::newRow("owners that are none") << QStringList{u"nodes.json"_s, u"--people"_s, u"inventory.csv"_s} << QByteArray("PF-IMP-212");
}

void TestImportCommand::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, code);
    for (QString &argument : arguments) {
        if (!argument.startsWith(u'-'))
            argument = file(u"folder/"_s + argument);
    }
    const auto output = program::run(QStringList{u"import"_s, u"--format"_s, u"json"_s} + arguments);
    QCOMPARE(output.exit, 3);
    QVERIFY2(output.err.contains("passive-first: " + code + ": "), output.err);
    QCOMPARE(program::schemaError(u"error"_s, output.out), QByteArray());
    QVERIFY(!output.json()[u"next"_s].isNull());
}

void TestImportCommand::mergeOfEstates()
{
    const QString sample = QStringLiteral(PF_SOURCE_DIR "/resources/samples/two-node.json");
    const auto output = program::run({u"import"_s, sample, file(u"folder/nodes.json"_s), u"--as-of"_s, asOf});
    QVERIFY2(output.exit == 0, output.err);
    QCOMPARE(output.json()[u"clusters"_s].toArray().size(), 2);
}

void TestImportCommand::indexComparison()
{
    const auto json = program::run({u"catalog"_s, u"compare"_s, file(u"index.json"_s), u"--format"_s, u"json"_s});
    QCOMPARE(json.exit, 0);
    QCOMPARE(program::schemaError(u"index-comparison"_s, json.out), QByteArray());
    QCOMPARE(json.json()[u"summary"_s][u"new"_s].toInt(), 1);
    const auto text = program::run({u"catalog"_s, u"compare"_s, file(u"index.json"_s)});
    QVERIFY(text.out.contains("New: 16.0.9000, SQL Server 2022 CU99, KB8888888."));
    QVERIFY(text.out.contains("16.0.9000: 1."));
    const auto wrong = program::run({u"catalog"_s, u"compare"_s, file(u"owners.csv"_s), u"--format"_s, u"json"_s});
    QCOMPARE(wrong.exit, 3);
    QCOMPARE(program::schemaError(u"error"_s, wrong.out), QByteArray());
}

void TestImportCommand::mappingOfColumns()
{
    write(u"report.csv"_s, "Box;Bygge\nS1\\A;15.0.4312.2\nS2\\A;no\n");
    write(u"mapping.json"_s, R"({"format":"passive-first/mapping","version":1,"columns":{"instance":"Box","version":"Bygge"}})");
    write(u"other.json"_s, R"({"format":"passive-first/mapping","version":1,"columns":{"instance":"Kiste","version":"Bygge"}})");
    QFile mapping(file(u"mapping.json"_s));
    QVERIFY(mapping.open(QIODevice::ReadOnly));
    QCOMPARE(program::schemaError(u"mapping"_s, mapping.readAll()), QByteArray());
    const auto without = program::run({u"import"_s, file(u"report.csv"_s)});
    QCOMPARE(without.exit, 3);
    QVERIFY2(without.err.contains("PF-IMP-212") && without.err.contains("--mapping"), without.err);
    const auto with = program::run({u"import"_s, file(u"report.csv"_s), u"--mapping"_s, file(u"mapping.json"_s), u"--as-of"_s, asOf});
    QVERIFY2(with.exit == 0, with.err);
    QCOMPARE(with.json()[u"servers"].toArray().size(), 1);
    QVERIFY2(with.err.contains("report.csv:3:"), with.err);
    const auto wrong = program::run({u"import"_s, file(u"report.csv"_s), u"--mapping"_s, file(u"other.json"_s)});
    QCOMPARE(wrong.exit, 3);
    QVERIFY2(wrong.err.contains("PF-IMP-246") && wrong.err.contains("Kiste"), wrong.err);
    const auto unused = program::run({u"import"_s, file(u"inventory.csv"_s), u"--mapping"_s, file(u"mapping.json"_s)});
    QCOMPARE(unused.exit, 3);
    QVERIFY2(unused.err.contains("PF-IMP-247"), unused.err);
}

void TestImportCommand::mergePreview()
{
    const auto first = program::run({u"import"_s, file(u"inventory.csv"_s), u"--as-of"_s, u"2026-11-01T00:00:00Z"_s});
    write(u"open.json"_s, first.out);
    write(u"later.csv"_s, header + "N1,N1\\R,Standard,15.0.4312.2,/,,1\nS8,S8,,,/,,0\n");
    const QStringList arguments{u"import"_s, file(u"later.csv"_s), u"--merge-into"_s,    file(u"open.json"_s), u"--as-of"_s,
                                asOf,        u"--people"_s,        file(u"owners.csv"_s)};
    const auto preview = program::run(arguments + QStringList{u"--preview"_s, u"--format"_s, u"json"_s});
    QVERIFY2(preview.exit == 0, preview.err);
    QCOMPARE(program::schemaError(u"merge-preview"_s, preview.out), QByteArray());
    const QJsonObject summary = preview.json()[u"summary"].toObject();
    QCOMPARE(summary[u"changed"].toInt(), 1);
    QCOMPARE(summary[u"new"].toInt(), 1);
    QCOMPARE(summary[u"filled"].toInt(), 1); // the owner
    QCOMPARE(summary[u"absent"].toInt(), 1);
    const auto lines = program::run(arguments + QStringList{u"--preview"_s});
    QVERIFY2(lines.out.contains("\"15.0.4073.23\" becomes \"15.0.4312.2\""), lines.out);
    const auto merged = program::run(arguments);
    QVERIFY2(merged.exit == 0, merged.err);
    QCOMPARE(program::schemaError(u"estate"_s, merged.out), QByteArray());
    QCOMPARE(merged.json()[u"servers"].toArray().size(), 3);
    QVERIFY(merged.err.contains("becomes"));
    // A file without a time of its own is as old as its last change, so that an old one does not win.
    const auto early = program::run({u"import"_s, file(u"inventory.csv"_s), u"--as-of"_s, u"2099-01-01T00:00:00Z"_s});
    write(u"future.json"_s, early.out);
    const auto kept = program::run(
        {u"import"_s, file(u"later.csv"_s), u"--merge-into"_s, file(u"future.json"_s), u"--preview"_s, u"--format"_s, u"json"_s});
    QCOMPARE(kept.json()[u"summary"].toObject()[u"kept"].toInt(), 1);
}

void TestImportCommand::mergePreviewNeedsATarget()
{
    const auto output = program::run({u"import"_s, file(u"inventory.csv"_s), u"--preview"_s});
    QCOMPARE(output.exit, 2);
    QVERIFY2(output.err.contains("PF-CLI-021") && output.err.contains("--merge-into"), output.err);
}

void TestImportCommand::otherCatalogue()
{
    QFile builtIn(QStringLiteral(PF_SOURCE_DIR "/resources/catalog/sql-builds.json"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QByteArray list = builtIn.readAll();
    list.replace("\"16.0.4265.3\"", "\"16.0.4266.9\"");
    write(u"builds.json"_s, list);
    const QStringList arguments{u"catalog"_s, u"resolve"_s, u"16.0.4266.9"_s};
    QCOMPARE(program::run(arguments).json()[u"match"].toString(), u"nearest-lower"_s);
    const auto other = program::run(arguments + QStringList{u"--catalog"_s, file(u"builds.json"_s)});
    QCOMPARE(other.json()[u"match"].toString(), u"exact"_s);
    // A merged list is such a list.
    const auto merged = program::run({u"catalog"_s, u"merge"_s, file(u"index.json"_s), u"-o"_s, file(u"merged.json"_s)});
    QVERIFY2(merged.exit == 0 && merged.err.contains("1 builds added"), merged.err);
    const auto known = program::run({u"catalog"_s, u"resolve"_s, u"16.0.9000"_s, u"--catalog"_s, file(u"merged.json"_s)});
    QCOMPARE(known.json()[u"match"].toString(), u"exact"_s);
    for (const QString &command : {u"check"_s, u"plan"_s}) {
        const auto missing = program::run({command, u"sample:seed"_s, u"--catalog"_s, file(u"gone.json"_s)});
        QCOMPARE(missing.exit, 3);
        QVERIFY2(missing.err.contains("PF-SES-005"), missing.err);
    }
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
