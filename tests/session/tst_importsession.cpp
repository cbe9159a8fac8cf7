#include "session/catalogsession.h"
#include "session/importsession.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// Files on their way into an estate, and build indexes on their way into a catalogue: nothing is written but what was asked for.
class TestImportSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void folderBecomesAnEstate();
    void refusedFileHoldsEverythingUp();
    void oneMappingReadsAllTablesOfItsKind();
    void mappingIsKept();
    void cancelDropsWhatIsNotRead();
    void mergeIsPreviewedAndWrittenElsewhere();
    void catalogueIsWrittenAndUsed();
    void brokenCatalogueStaysOut();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(m_dir->filePath(name)).path());
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool isIdle(const ImportSession &session) { return !session.isBusy() && session.waiting() == 0; }

    const UtcMs m_now = *UtcMs::fromString(u"2099-01-01");
    const QByteArray m_header = "ComputerName,SqlInstance,SqlEdition,SqlVersion,ProcessorInfo,PhysicalMemory,Scan\n";
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestImportSession::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestImportSession::folderBecomesAnEstate()
{
    write(u"f/a.csv"_s, m_header + "S1,S1\\A,,15.0.1.0,/,,1\n");
    write(u"f/deep/n.json"_s, R"([{"Cluster":"C1","Name":"N1","State":0,"NodeWeight":1}])");
    write(u"f/readme.txt"_s, "Exports of November.\n");
    ImportSession session(m_now);
    session.add({m_dir->filePath(u"f"_s)});
    QVERIFY(session.isBusy());
    QTRY_VERIFY(session.items().size() == 3 && isIdle(session));
    QCOMPARE(session.items()[0].state, ImportSession::State::Read);
    QCOMPARE(session.items()[2].state, ImportSession::State::PassedOver);
    QVERIFY(session.canCombine());
    QSignalSpy combined(&session, &ImportSession::combined), saved(&session, &ImportSession::saved);
    session.combine();
    QTRY_COMPARE(combined.size(), 1);
    QCOMPARE(session.whole()->estate.servers.size(), 1);
    QCOMPARE(session.whole()->estate.clusters.size(), 1);
    QVERIFY(!session.whole()->record);
    const QString file = m_dir->filePath(u"made.json"_s);
    session.save(file);
    QTRY_COMPARE(saved.size(), 1);
    const auto loaded = loadEstateArgument(file);
    QVERIFY(loaded);
    QCOMPARE(loaded->estate, session.whole()->estate);
}

void TestImportSession::refusedFileHoldsEverythingUp()
{
    ImportSession session(m_now);
    session.add(
        {write(u"a.csv"_s, m_header + "S1,S1\\A,,15.0.1.0,/,,1\n"), write(u"b.txt"_s, "A sentence.\n"), m_dir->filePath(u"gone.csv"_s)});
    QTRY_VERIFY(session.items().size() == 3 && isIdle(session));
    QCOMPARE(session.items()[1].errors[0].code, u"PF-IMP-209"_s);
    QCOMPARE(session.items()[2].errors[0].code, u"PF-SES-002"_s);
    QVERIFY(!session.canCombine());
    session.remove(2);
    session.remove(1);
    QTRY_VERIFY(session.canCombine());
    session.add({session.items()[0].file}); // once is enough
    QTRY_VERIFY(isIdle(session));
    QCOMPARE(session.items().size(), 1);
}

void TestImportSession::oneMappingReadsAllTablesOfItsKind()
{
    ImportSession session(m_now);
    session.add({write(u"a.csv"_s, "Box,Bygge\nS1,15.0.4312.2\n"), write(u"b.csv"_s, "Box,Bygge\nS2,15.0.4312.2\n"),
                 write(u"c.csv"_s, "Quite,Other\nx,y\n")});
    QTRY_VERIFY(session.items().size() == 3 && isIdle(session));
    QVERIFY(session.items()[0].table && session.items()[0].state == ImportSession::State::Refused);
    QSignalSpy opened(&session, &ImportSession::tableOpened), previewed(&session, &ImportSession::previewed);
    session.openTable(0);
    QTRY_COMPARE(opened.size(), 1);
    TableMapping mapping = guessTableMapping(*session.table());
    QCOMPARE(mapping.columns.value(TableField::Version), u"Bygge"_s);
    QVERIFY(mapping.problem());
    mapping.columns.insert(TableField::Instance, u"Box"_s);
    session.preview(mapping);
    QTRY_COMPARE(previewed.size(), 1);
    QCOMPARE(previewed[0][0].value<MappedTable>().taken, 1);
    session.setMapping(0, mapping);
    QTRY_VERIFY(isIdle(session));
    QCOMPARE(session.items()[0].state, ImportSession::State::Read);
    QCOMPARE(session.items()[1].state, ImportSession::State::Read);
    QCOMPARE(session.items()[2].state, ImportSession::State::Refused); // another table
    QVERIFY(!session.items()[2].mapping);
}

void TestImportSession::mappingIsKept()
{
    ImportSession session(m_now);
    TableMapping mapping;
    mapping.columns = {{TableField::Instance, u"Box"_s}, {TableField::Version, u"B"_s}};
    QSignalSpy kept(&session, &ImportSession::mappingSaved), loaded(&session, &ImportSession::mappingLoaded),
        failed(&session, &ImportSession::failed);
    const QString file = m_dir->filePath(u"m.json"_s);
    session.saveMapping(file, mapping);
    QTRY_COMPARE(kept.size(), 1);
    session.loadMapping(file);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded[0][0].value<TableMapping>(), mapping);
    session.loadMapping(write(u"x.json"_s, "{}"));
    QTRY_COMPARE(failed.size(), 1);
}

void TestImportSession::cancelDropsWhatIsNotRead()
{
    QStringList files;
    for (int i = 0; i < 200; ++i)
        files << write(u"many/%1.csv"_s.arg(i), m_header + u"S%1,S%1\\A,,15.0.1.0,/,,1\n"_s.arg(i).toUtf8());
    ImportSession session(m_now);
    session.add(files);
    connect(&session, &ImportSession::changed, &session, [&session] {
        if (!session.items().isEmpty() && session.items()[0].read && session.waiting() > 0)
            session.cancel();
    });
    QTRY_VERIFY(!session.items().isEmpty() && isIdle(session));
    QVERIFY(session.items().size() < 200);
    for (const ImportSession::Item &item : session.items())
        QCOMPARE(item.state, ImportSession::State::Read);
    QVERIFY(session.canCombine());
}

void TestImportSession::mergeIsPreviewedAndWrittenElsewhere()
{
    const auto catalog = builtInCatalog();
    QVERIFY(catalog);
    const auto first = importFile(m_header + "S1,S1\\A,,15.0.1.0,/,,1\n", u"i.csv"_s, *UtcMs::fromString(u"2020-01-01"));
    const auto combined = combineImports({*first});
    const QString openFile = write(u"open.json"_s, writeEstate(combined->estate));
    const QByteArray before = bytesOf(openFile);
    const auto picture = readPicture(
        openFile, [&]() -> const Catalog & { return *catalog; }, m_now);
    QVERIFY(picture);
    ImportSession session(m_now);
    session.add({write(u"new.csv"_s, m_header + "S1,S1\\A,,15.0.2.0,/,,1\nS2,S2,,16.0.1.0,/,,1\n")});
    QTRY_VERIFY(session.canCombine());
    session.setTarget(*picture, openFile);
    QSignalSpy made(&session, &ImportSession::combined), saved(&session, &ImportSession::saved), failed(&session, &ImportSession::failed);
    session.combine();
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(session.whole()->record);
    QCOMPARE(session.whole()->record->count(MergeChange::Kind::Changed), 1); // the file was written after 2020
    QCOMPARE(session.whole()->record->count(MergeChange::Kind::New), 1);
    session.save(openFile);
    QCOMPARE(failed.size(), 1); // what it was read from is never written over
    session.save(m_dir->filePath(u"new.csv"_s));
    QCOMPARE(failed.size(), 2);
    session.save(m_dir->filePath(u"merged.json"_s));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(bytesOf(openFile), before);
    const auto merged = loadEstateArgument(m_dir->filePath(u"merged.json"_s));
    QVERIFY(merged);
    QCOMPARE(merged->estate.servers.size(), 2);
}

void TestImportSession::catalogueIsWrittenAndUsed()
{
    const QString index = write(u"index.json"_s, R"({"LastUpdated": "2027-01-02T00:00:00", "Data": [
        {"Version": "16.0.1000", "Name": "2022", "SP": "RTM"},
        {"Version": "16.0.9000", "CU": "CU99", "KBList": ["8888888"], "ReleaseDate": "2027-01-01"},
        {"Version": "16.0.9001", "KBList": "8888889"},
        {"Version": "99.0.1000", "Name": "2099", "SP": "RTM"}]})");
    CatalogStore store;
    CatalogSession session(store);
    const Catalog *before = *store.catalog();
    QSignalSpy compared(&session, &CatalogSession::compared), used(&session, &CatalogSession::used),
        failed(&session, &CatalogSession::failed);
    session.compare(index);
    QTRY_COMPARE(compared.size(), 1);
    QVERIFY(session.canApply());
    const QString file = m_dir->filePath(u"builds.json"_s);
    session.apply(file);
    QTRY_COMPARE(used.size(), 1);
    QCOMPARE(store.file(), file);
    const Catalog *after = *store.catalog();
    QVERIFY(after != before);
    QCOMPARE(before->resolve(u"16.0.9000").match, Match::NearestLower); // who has it still has it
    const Resolution found = after->resolve(u"16.0.9000");
    QCOMPARE(found.match, Match::Exact);
    QCOMPARE(found.build->branch, Branch::Cu); // U-12
    QCOMPARE(found.build->level, u"CU99"_s);
    QCOMPARE(found.build->baseline, u"RTM"_s);
    QCOMPARE(after->resolve(u"16.0.9001").build->level, u"CU99 GDR"_s);
    QCOMPARE(after->all().size(), before->all().size() + 2); // nothing was lost, and a release nobody knows is left out
    QVERIFY(after->version().endsWith(u"+2027-01-02"_s));
    // Again: what is known by now is no change, and nothing is gone.
    session.compare(index);
    QTRY_COMPARE(compared.size(), 2);
    QVERIFY(!std::any_of(session.comparison()->changes.begin(), session.comparison()->changes.end(),
                         [](const IndexChange &change) { return change.kind == IndexChange::Kind::New && change.release == u"2022"; }));
    session.use({});
    QTRY_COMPARE(used.size(), 2);
    QCOMPARE((*store.catalog())->all().size(), before->all().size());
    QVERIFY(failed.isEmpty());
}

void TestImportSession::brokenCatalogueStaysOut()
{
    CatalogStore store;
    CatalogSession session(store);
    const Catalog *before = *store.catalog();
    QSignalSpy failed(&session, &CatalogSession::failed);
    session.use(write(u"x.json"_s, R"({"catalog":"sql-builds"})"));
    QTRY_COMPARE(failed.size(), 1);
    const Errors errors = failed[0][0].value<Errors>();
    QCOMPARE(errors[0].place.file, m_dir->filePath(u"x.json"_s));
    session.compare(m_dir->filePath(u"x.json"_s));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(*store.catalog(), before);
    QVERIFY(store.file().isEmpty());
    CatalogStore gone(m_dir->filePath(u"gone.json"_s));
    QVERIFY(!gone.catalog());
    QCOMPARE(gone.catalog().error().code, u"PF-SES-005"_s);
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"
