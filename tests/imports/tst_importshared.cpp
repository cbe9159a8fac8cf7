#include "imports/importedfile.h"

#include <QDir>
#include <QDirIterator>
#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

/// Every file of the shared data that somebody could have: imported, or refused with a reason and a next step.
class TestImportShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFile_data();
    void everyFile();
    void damagedNeverHalfRead();
    void exchangeServer();
    void wsusPackage();
};

namespace {

const UtcMs asOf{1'795'000'000'000};

QString shared()
{
    return QStringLiteral(PF_SOURCE_DIR "/../shared/data/");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(shared() + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What becomes of a file: the id of its kind or the code of its refusal.
QString expected(const QString &path)
{
    static const QHash<QString, QString> exact{
        {u"captures/exchange/clixml/E16/Exchange_GetExchangeServer.xml"_s, u"import.kind.cmdlet"_s},
        {u"captures/exchange/clixml/E16/Exchange_GetMailboxServer.xml"_s, u"import.kind.cmdlet"_s},
        {u"captures/exchange/clixml/E16/Exchange_GetServerComponentState.xml"_s, u"import.kind.cmdlet"_s},
        {u"captures/exchange/clixml/E16/OS_Win32_OperatingSystem.xml"_s, u"import.kind.cmdlet"_s},
        {u"captures/exchange/clixml/E16/Exchange_ExSetup.xml"_s, u"PF-IMP-207"_s},
        {u"captures/exchange/clixml/E16/OS_GetServerRebootPending.xml"_s, u"PF-IMP-207"_s},
        {u"captures/exchange/clixml/E16/Exchange_TestServiceHealth.xml"_s, u"PF-IMP-205"_s},
        {u"captures/exchange/clixml/E16/OS_GetHotFix.xml"_s, u"PF-IMP-205"_s},
        {u"captures/exchange/clixml/E16/Hardware_HyperV_Win32_ComputerSystem.xml"_s, u"PF-IMP-205"_s},
        {u"estates/sql-estate-real-pseudonymised-a.csv"_s, u"import.kind.inventory"_s},
        {u"wsus/wsusutil-export-2024-06-19.cab"_s, u"import.kind.wsusutil"_s},
        {u"sql-builds/dbatools-buildref-index.json"_s, u"PF-IMP-211"_s},
        {u"sql-builds/dbatools-buildref-index.2024-11-14.json"_s, u"PF-IMP-211"_s},
    };
    return exact.value(path);
}

} // namespace

void TestImportShared::initTestCase()
{
    if (!QDir(shared()).exists())
        QSKIP("../shared/data is not beside the project: no real file can be tried");
}

void TestImportShared::everyFile_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator it(shared(), QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (it.hasNext())
        paths << it.next().mid(shared().size());
    paths.sort();
    QVERIFY(paths.size() > 100);
    for (const QString &path : std::as_const(paths))
        QTest::newRow(qPrintable(path)) << path;
}

void TestImportShared::everyFile()
{
    QFETCH(QString, path);
    const auto imported = importFile(bytesOf(path), path, asOf);
    const QString outcome = imported ? imported->kind.id : imported.error()[0].code;
    if (const QString known = expected(path); !known.isEmpty())
        QCOMPARE(outcome, known);
    if (imported) {
        QVERIFY2(!expected(path).isEmpty(), qPrintable(outcome));
        QVERIFY(imported->objects > 0);
        QVERIFY(combineImports({*imported}));
        return;
    }
    QCOMPARE(imported.error().size(), 1);
    const Error &error = imported.error()[0];
    QVERIFY2(isNotForImport(error), qPrintable(outcome + u' ' + error.message.id));
    QVERIFY(!error.next.isEmpty());
    QCOMPARE(error.place.file, path);
    // What a screen showed is told from logs, tables of other things from lists of builds.
    const bool csv = path.endsWith(u".csv"), json = path.endsWith(u".json");
    if (csv)
        QCOMPARE(outcome, u"PF-IMP-212"_s);
    else if (json && path.contains(u"zenoss"))
        QCOMPARE(outcome, u"PF-IMP-210"_s);
    else if (path.contains(u"/Get-Cluster") || path.contains(u"/Get-Wsus"))
        QCOMPARE(outcome, u"PF-IMP-208"_s);
}

/// A file that is cut anywhere is refused, or says the same as the whole one.
void TestImportShared::damagedNeverHalfRead()
{
    for (const QString &path :
         {u"captures/exchange/clixml/E16/Exchange_GetExchangeServer.xml"_s, u"wsus/wsusutil-export-2024-06-19.cab"_s}) {
        const QByteArray whole = bytesOf(path);
        QVERIFY2(!whole.isEmpty(), qPrintable(path));
        for (int part = 1; part < 8; ++part) {
            const auto cut = importFile(whole.left(whole.size() * part / 8), path, asOf);
            QVERIFY2(!cut, qPrintable(path + QString::number(part)));
            QVERIFY(!isNotForImport(cut.error()[0]));
        }
    }
    QByteArray changed = bytesOf(u"wsus/wsusutil-export-2024-06-19.cab"_s);
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 0x55);
    const auto damaged = importFile(changed, u"x.cab"_s, asOf);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error()[0].code, u"PF-IMP-221"_s);
}

void TestImportShared::exchangeServer()
{
    QList<ImportedFile> files;
    for (const QString &name : {u"Exchange_GetExchangeServer"_s, u"Exchange_GetMailboxServer"_s, u"OS_Win32_OperatingSystem"_s,
                                u"Exchange_GetServerComponentState"_s}) {
        const auto imported = importFile(bytesOf(u"captures/exchange/clixml/E16/"_s + name + u".xml"_s), name, asOf);
        QVERIFY2(imported, qPrintable(name));
        files << *imported;
    }
    const auto combined = combineImports(files);
    QVERIFY(combined);
    QCOMPARE(combined->estate.servers.size(), 1);
    const Computer &computer = combined->estate.servers[0];
    QCOMPARE(computer.name.toUpper(), u"SOLO-E16A"_s);
    QVERIFY(computer.os.contains(u"Windows Server 2016"));
    QVERIFY(computer.exchange.has_value());
    QCOMPARE(computer.exchange->adminVersion, Version::fromString(u"15.1.2375.7"));
    QCOMPARE(computer.exchange->activationPolicy, std::optional(u"Unrestricted"_s));
    QVERIFY(computer.exchange->roles.contains(u"Mailbox"_s));
}

void TestImportShared::wsusPackage()
{
    const QByteArray bytes = bytesOf(u"wsus/wsusutil-export-2024-06-19.cab"_s);
    QVERIFY(!bytes.isEmpty());
    const auto imported = importFile(bytes, u"export.cab"_s, asOf);
    QVERIFY(imported);
    QCOMPARE(imported->objects, 4125);
    QCOMPARE(imported->notes[0].id, u"import.note.known-only"_s);
    const auto combined = combineImports({*imported});
    QVERIFY(combined);
    const WsusServer &server = combined->estate.wsusServers[0];
    QVERIFY(!server.options); // it does not know what is selected
    QCOMPARE(server.observedAt, UtcMs::fromString(u"2024-06-19T17:11:14Z"));
    // The lists made from the same package by another program.
    const QList<QByteArray> products = bytesOf(u"wsus/wsus-products.csv"_s).trimmed().split('\n').mid(1);
    const QList<QByteArray> families = bytesOf(u"wsus/wsus-product-families.csv"_s).trimmed().split('\n').mid(1);
    QCOMPARE(server.knownProducts->size(), products.size() + families.size());
    QSet<QString> ids;
    for (const WsusCategory &category : *server.knownProducts)
        ids.insert(category.id);
    QCOMPARE(ids.size(), server.knownProducts->size());
    for (const WsusCategory &category : *server.knownProducts)
        QVERIFY(category.parent.isEmpty() || ids.contains(category.parent));
    const auto sql = std::find_if(server.knownProducts->begin(), server.knownProducts->end(),
                                  [](const WsusCategory &c) { return c.id == u"97b8b817-fce1-44e4-ac26-61127d4604c0"; });
    QVERIFY(sql != server.knownProducts->end());
    QCOMPARE(sql->title, u"Microsoft SQL Server 2019"_s);
    QCOMPARE(sql->parent, u"0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e"_s);
}

QTEST_APPLESS_MAIN(TestImportShared)
#include "tst_importshared.moc"
