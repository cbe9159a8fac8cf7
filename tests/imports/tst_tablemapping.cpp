#include "imports/tablemapping.h"

#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {
const UtcMs asOf{1'795'000'000'000};
const QByteArray report = "Server Name;Instans;Build;Kommentar\n"
                          "SRV1;SRV1\\FIN;Microsoft SQL Server 2019 (RTM-CU20) - 15.0.4312.2 (X64);a\n"
                          "SRV1;MSSQLSERVER;16.0.4165.4;b\n"
                          "SRV2;SRV9\\X;15.0.1.0;c\n"
                          "SRV3;;16.0.1.0;d\n"
                          ";SRV4,1433;not a build;e\n";
} // namespace

/// Tables of anybody's columns, by a mapping (M-7: builds are numbers, wherever they stand).
class TestTableMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guess_data();
    void guess();
    void readsRowsAndSaysWhyNot();
    void recognisesAMappedFile();
    void ownersAlone();
    void problems_data();
    void problems();
    void fileRoundTrip();
    void badFiles_data();
    void badFiles();

private:
    static estateio::CsvTable tableOf(const QByteArray &bytes)
    {
        const auto table = readAnyTable(bytes, u"t.csv"_s);
        return table ? *table : estateio::CsvTable();
    }
    static TableMapping mappingOf(std::initializer_list<std::pair<TableField, const char *>> columns)
    {
        TableMapping mapping;
        for (const auto &[field, name] : columns)
            mapping.columns.insert(field, QString::fromUtf8(name));
        return mapping;
    }
};

void TestTableMapping::guess_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("columns");
    QTest::newRow("names") << report << u"computer=Server Name instance=Instans version=Build"_s;
    QTest::newRow("swedish") << QByteArray("Datornamn,Instansnamn,Versionsnummer,Utg\xC3\xA5va\nA,A\\B,15.0.1.0,x\n")
                             << u"computer=Datornamn edition=Utgåva instance=Instansnamn version=Versionsnummer"_s;
    QTest::newRow("by what stands there") << QByteArray("C1,C2,C3\nA\\B,15.0.4312.2,1\nA\\C,16.0.1000.6,2\n")
                                          << u"instance=C1 version=C2"_s;
    QTest::newRow("two columns of a name are no guess") << QByteArray("Server,Server,Build\nA,B,15.0.1.0\n") << u"version=Build"_s;
    QTest::newRow("nothing") << QByteArray("C1,C2\nx,y\n") << QString();
}

void TestTableMapping::guess()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, columns);
    const TableMapping mapping = guessTableMapping(tableOf(csv));
    QStringList said;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        said << tableFieldWord(it.key()) + u'=' + it.value();
    said.sort();
    QCOMPARE(said.join(u' '), columns);
}

void TestTableMapping::readsRowsAndSaysWhyNot()
{
    const auto table = tableOf(report);
    const MappedTable mapped = mapTable(table, guessTableMapping(table), u"r.csv"_s, asOf, 1);
    QCOMPARE(mapped.taken, 2);
    QCOMPARE(mapped.skipped, 3);
    QCOMPARE(mapped.rows.size(), 4); // the first that is read, and every one that is not
    QCOMPARE(mapped.rows[0].values.value(TableField::Version), u"15.0.4312.2"_s);
    QCOMPARE(mapped.rows[0].values.value(TableField::Instance), u"FIN"_s);
    QCOMPARE(mapped.rows[1].skipped.id, u"import.csv-other-host"_s);
    QCOMPARE(mapped.rows[2].skipped.id, u"import.csv-no-instance"_s);
    QCOMPARE(mapped.rows[3].skipped.id, u"import.csv-bad-version"_s);
    QCOMPARE(mapped.rows[3].values.value(TableField::Computer), u"SRV4"_s);
    QCOMPARE(mapped.file.part.servers.size(), 2); // SRV3 is a computer, though no instance of it is named
    QCOMPARE(mapped.file.part.servers[0].instances.size(), 2);
    QCOMPARE(mapped.file.part.servers[0].instances[0].running, Version::fromString(u"15.0.4312.2"));
    QCOMPARE(mapped.file.part.servers[0].instances[1].name, u"MSSQLSERVER"_s);
    QCOMPARE(mapped.file.skipped.size(), 3);
}

void TestTableMapping::recognisesAMappedFile()
{
    const auto without = importFile(report, u"r.csv"_s, asOf);
    QVERIFY(!without);
    QCOMPARE(without.error()[0].code, u"PF-IMP-212"_s);
    QVERIFY(isUnknownTable(without.error()[0]));
    const TableMapping mapping = guessTableMapping(tableOf(report));
    const auto with = importFile(report, u"r.csv"_s, asOf, {}, &mapping);
    QVERIFY(with);
    QCOMPARE(with->kind.id, u"import.kind.mapped"_s);
    const TableMapping other = mappingOf({{TableField::Computer, "Maskin"}, {TableField::Version, "Build"}});
    QCOMPARE(other.missing(tableOf(report).header), QStringList{u"Maskin"_s});
    QVERIFY(!importFile(report, u"r.csv"_s, asOf, {}, &other));
    const auto whole = combineImports({*with});
    QVERIFY(whole);
    QVERIFY(readEstate(writeEstate(whole->estate)));
}

void TestTableMapping::ownersAlone()
{
    const auto table = tableOf("Box,Who\nS1,Ann\n,Bob\nS2,\n");
    const TableMapping mapping = mappingOf({{TableField::Computer, "Box"}, {TableField::Owner, "Who"}});
    QVERIFY(mapping.isOwners());
    const MappedTable mapped = mapTable(table, mapping, u"p.csv"_s, asOf, 10);
    QCOMPARE(mapped.taken, 1);
    QCOMPARE(mapped.file.facts.size(), 1);
    QCOMPARE(mapped.file.facts[0].contact.owner, u"Ann"_s);
    QCOMPARE(mapped.rows[1].skipped.id, u"import.owners-no-object"_s);
    QCOMPARE(mapped.rows[2].skipped.id, u"import.owners-nothing"_s);
}

void TestTableMapping::problems_data()
{
    QTest::addColumn<TableMapping>("mapping");
    QTest::addColumn<QString>("id");
    QTest::newRow("nobody") << mappingOf({{TableField::Version, "a"}}) << u"import.map.no-object"_s;
    QTest::newRow("nothing") << mappingOf({{TableField::Computer, "a"}}) << u"import.map.nothing-said"_s;
    QTest::newRow("twice") << mappingOf({{TableField::Computer, "a"}, {TableField::Version, "a"}}) << u"import.map.twice"_s;
    QTest::newRow("inventory") << mappingOf({{TableField::Instance, "a"}, {TableField::Version, "b"}}) << QString();
    QTest::newRow("owners of clusters") << mappingOf({{TableField::Cluster, "a"}, {TableField::Contact, "b"}}) << QString();
}

void TestTableMapping::problems()
{
    QFETCH(TableMapping, mapping);
    QFETCH(QString, id);
    QCOMPARE(mapping.problem().value_or(Message()).id, id);
}

void TestTableMapping::fileRoundTrip()
{
    const TableMapping mapping = mappingOf({{TableField::Computer, "Server Name"}, {TableField::Version, "Bygg åäö"}});
    const auto read = readTableMapping(writeTableMapping(mapping), u"m.json"_s);
    QVERIFY(read);
    QCOMPARE(*read, mapping);
}

void TestTableMapping::badFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QByteArray head = R"({"format":"passive-first/mapping","version":1,"columns":)";
    QTest::newRow("no JSON") << QByteArray("x") << QString();
    QTest::newRow("another document") << QByteArray(R"({"format":"passive-first/estate","version":1})") << u"PF-IMP-241"_s;
    QTest::newRow("another version") << QByteArray(R"({"format":"passive-first/mapping","version":2,"columns":{}})") << u"PF-IMP-241"_s;
    QTest::newRow("more than that") << QByteArray(R"({"format":"passive-first/mapping","version":1,"columns":{},"x":1})")
                                    << u"PF-IMP-241"_s;
    QTest::newRow("unknown field") << head + R"({"disk":"a"}})" << u"PF-IMP-242"_s;
    QTest::newRow("no column") << head + R"({"computer":""}})" << u"PF-IMP-243"_s;
    QTest::newRow("column of blanks") << head + R"({"computer":" a"}})" << u"PF-IMP-243"_s;
    QTest::newRow("not enough") << head + R"({"computer":"a"}})" << u"PF-IMP-244"_s;
}

void TestTableMapping::badFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    const auto read = readTableMapping(json, u"m.json"_s);
    QVERIFY(!read);
    if (code.isEmpty())
        QVERIFY(read.error()[0].code.startsWith(u"PF-JSON"));
    else
        QCOMPARE(read.error()[0].code, code);
    QCOMPARE(read.error()[0].place.file, u"m.json"_s);
}

QTEST_APPLESS_MAIN(TestTableMapping)
#include "tst_tablemapping.moc"
