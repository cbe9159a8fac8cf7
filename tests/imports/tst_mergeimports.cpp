#include "imports/importedfile.h"

#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

namespace {
const UtcMs early{1'795'000'000'000}, late{1'795'100'000'000};
const QByteArray header = "ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n";
} // namespace

/// What an import changes in an estate that is open: the later observation wins, and every change is told before it is made.
class TestMergeImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void nothingIsLost();
    void serverThatIsANode();
    void factsAboutWhatIsOpen();
    void ownersAlone();
    void nothingToMerge();

private:
    static ImportedFile fileOf(const QByteArray &bytes, UtcMs at, const QString &name = u"i.csv"_s)
    {
        const auto file = importFile(bytes, name, at);
        return file ? *file : ImportedFile();
    }
    static EstatePart openOf(const QByteArray &rows, UtcMs at)
    {
        const auto combined = combineImports({fileOf(header + rows, at, u"open.csv"_s)});
        return {combined ? combined->estate : Estate(), u"open.json"_s};
    }
    static QStringList said(const MergeRecord &record)
    {
        QStringList lines;
        for (const MergeChange &change : record.changes)
            lines << u"%1 %2 %3 %4>%5"_s.arg(mergeChangeWord(change.kind), change.object, change.field, change.before, change.after);
        return lines;
    }
};

void TestMergeImports::everyKind_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<UtcMs>("at");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<int>("unchanged");
    const QByteArray a = "S1,S1\\A,,15.0.1.0,/,,1\n";
    const QString object = u"server/S1/instance/A"_s;
    QTest::newRow("the same") << a << a << late << QStringList() << 2;
    QTest::newRow("new server") << a << a + "S2,S2\\A,,15.0.1.0,/,,1\n" << late << QStringList{u"new server/S2  >"_s} << 2;
    QTest::newRow("new instance") << a << a + "S1,S1\\B,,15.0.1.0,/,,1\n" << late << QStringList{u"new server/S1/instance/B  >"_s} << 1;
    QTest::newRow("filled") << a << QByteArray("S1,S1\\A,Standard,15.0.1.0,/,,1\n") << late
                            << QStringList{u"filled %1 edition >Standard"_s.arg(object)} << 0;
    QTest::newRow("later") << a << QByteArray("S1,S1\\A,,15.0.2.0,/,,1\n") << late
                           << QStringList{u"changed %1 running 15.0.1.0>15.0.2.0"_s.arg(object)} << 0;
    QTest::newRow("earlier") << a << QByteArray("S1,S1\\A,,15.0.2.0,/,,1\n") << UtcMs{early.value - 1}
                             << QStringList{u"kept %1 running 15.0.1.0>15.0.2.0"_s.arg(object)} << 0;
    QTest::newRow("same time") << a << QByteArray("S1,S1\\A,,15.0.2.0,/,,1\n") << early
                               << QStringList{u"contradiction %1 running 15.0.1.0>15.0.2.0"_s.arg(object)} << 0;
    QTest::newRow("absent") << a + "S2,S2\\A,,15.0.1.0,/,,1\n" << a << late << QStringList{u"absent server/S2  >"_s} << 2;
}

void TestMergeImports::everyKind()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, rows);
    QFETCH(UtcMs, at);
    QFETCH(QStringList, changes);
    QFETCH(int, unchanged);
    const auto merged = mergeImports(openOf(open, early), {fileOf(header + rows, at)});
    QVERIFY(merged);
    QCOMPARE(said(merged->record), changes);
    QCOMPARE(merged->record.unchanged, unchanged);
    const auto running = merged->whole.estate.servers[0].instances[0].running;
    const bool taken = merged->record.count(MergeChange::Kind::Changed) > 0;
    QCOMPARE(running, Version::fromString(taken ? u"15.0.2.0" : u"15.0.1.0"));
    for (const MergeChange &change : merged->record.changes) {
        QCOMPARE(change.beforeSeen.at, early);
        QCOMPARE(change.afterSeen.at, at);
    }
}

void TestMergeImports::nothingIsLost()
{
    // The whole as mergeEstates makes it of the same parts.
    const EstatePart open = openOf("S1,S1\\A,,15.0.1.0,/,,1\nS3,S3,,,/,,0\n", early);
    const ImportedFile file = fileOf(header + "S1,S1\\A,Standard,15.0.2.0,/,,1\nS2,S2,,16.0.1.0,/,,1\n", late);
    const auto merged = mergeImports(open, {file});
    const auto expected = mergeEstates({open, {file.part, file.file}});
    QVERIFY(merged && expected);
    QCOMPARE(merged->whole.estate, expected->estate);
}

void TestMergeImports::serverThatIsANode()
{
    const ImportedFile nodes = fileOf(R"([{"Cluster":"C1","Name":"N1","State":0,"NodeWeight":1}])", early, u"n.json"_s);
    const auto open = combineImports({nodes});
    QVERIFY(open);
    const auto merged = mergeImports({open->estate, u"open.json"_s}, {fileOf(header + "N1,N1\\A,,15.0.1.0,/,,1\n", late)});
    QVERIFY(merged);
    QVERIFY(merged->whole.estate.servers.isEmpty());
    const QStringList lines = said(merged->record);
    QVERIFY2(lines.contains(u"new cluster/C1/node/N1/instance/A  >"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(!lines.join(u'\n').contains(u"server/N1"), qPrintable(lines.join(u'\n')));
}

void TestMergeImports::factsAboutWhatIsOpen()
{
    // Owners of a resource say nothing without the resource; here the open estate has it.
    const QByteArray nodes =
        R"([{"Cluster":"C1","Name":"N1","State":0,"NodeWeight":1},{"Cluster":"C1","Name":"N2","State":0,"NodeWeight":1}])";
    const QByteArray groups = R"([{"Cluster":"C1","Name":"SQL","OwnerNode":"N1","State":0}])";
    const QByteArray owners = R"([{"ClusterObject":"SQL","OwnerNodes":["N2","N1"]}])";
    const auto open = combineImports({fileOf(nodes, early, u"n.json"_s), fileOf(groups, early, u"g.json"_s)});
    QVERIFY2(open, open ? "" : qPrintable(open.error()[0].message.id));
    const ImportedFile file = fileOf(owners, late, u"o.json"_s);
    QCOMPARE(file.facts.size(), 1);
    const auto merged = mergeImports({open->estate, u"open.json"_s}, {file});
    QVERIFY2(merged, merged ? "" : qPrintable(merged.error()[0].message.id));
    QCOMPARE(said(merged->record), QStringList{u"filled cluster/C1/group/SQL preferredOwners >N2, N1"_s});
}

void TestMergeImports::ownersAlone()
{
    const EstatePart open = openOf("S1,S1\\A,,15.0.1.0,/,,1\nS2,S2,,15.0.1.0,/,,1\n", early);
    const auto people = importOwners("Server,Instance,Owner\nS1,A,Ann\n", u"p.csv"_s);
    QVERIFY(people);
    const auto merged = mergeImports(open, {*people});
    QVERIFY(merged);
    QCOMPARE(said(merged->record), QStringList{u"filled server/S1/instance/A owner >Ann"_s});
    const auto again = mergeImports({merged->whole.estate, u"open.json"_s}, {*importOwners("Server,Owner\nS1,Bo\n", u"p.csv"_s)});
    QVERIFY(again);
    QCOMPARE(said(again->record), QStringList{u"changed server/S1/instance/A owner Ann>Bo"_s});
}

void TestMergeImports::nothingToMerge()
{
    const auto merged = mergeImports(openOf("S1,S1\\A,,15.0.1.0,/,,1\n", early), {});
    QVERIFY(!merged);
    QCOMPARE(merged.error()[0].code, u"PF-MRG-002"_s);
}

QTEST_APPLESS_MAIN(TestMergeImports)
#include "tst_mergeimports.moc"
