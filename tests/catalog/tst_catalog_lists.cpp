#include "catalogsources.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace pf;

/// Must show 4: every build of the public lists, and none that they do not hold.
class TestCatalogLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyBuildIsExact_data();
    void everyBuildIsExact();
    void differencesAreAllUsed();
    void branchesToldApart_U12();
    void oneHigherIsNeverExact_data();
    void oneHigherIsNeverExact();
    void exchangeLongAndDirectoryForms();
    void dataAreWhatTheScriptMakes();

private:
    QList<sources::Listed> listOf(ProductFamily family) const { return family == ProductFamily::SqlServer ? m_sql : m_exchange; }
    void compareFacts(const sources::Listed &listed, const Build &build);

    Catalog m_catalog;
    QList<sources::Listed> m_sql, m_exchange;
};

namespace {

void families()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<bool>("named");
    QTest::newRow("SQL Server, product named") << int(ProductFamily::SqlServer) << true;
    QTest::newRow("SQL Server, number alone") << int(ProductFamily::SqlServer) << false;
    QTest::newRow("Exchange, product named") << int(ProductFamily::Exchange) << true;
    QTest::newRow("Exchange, number alone") << int(ProductFamily::Exchange) << false;
}

const sources::Difference *differenceOf(const QList<sources::Difference> &differences, const sources::Listed &listed)
{
    const Version version = *Version::fromString(listed.build);
    for (const sources::Difference &d : differences) {
        const bool inside = !olderBuild(version, d.from) && !olderBuild(d.to, version) && version.major() == d.from.major();
        if (inside && d.listLevel == listed.level && d.listBranch == listed.branch)
            return &d;
    }
    return nullptr;
}

} // namespace

void TestCatalogLists::initTestCase()
{
    if (!QFile::exists(sources::shared(u"sql-builds/dbatools-buildref-index.json"_s)))
        QSKIP("../shared/data is not there: the public lists cannot be compared");
    auto read = builtInCatalog();
    QVERIFY2(read, read ? "" : qPrintable(read.error().message.id + read.error().place.file + read.error().place.pointer));
    m_catalog = *std::move(read);
    m_sql = sources::sqlList();
    m_exchange = sources::exchangeList();
    QCOMPARE(m_sql.size(), 1153);
    QCOMPARE(m_exchange.size(), 430);
}

void TestCatalogLists::everyBuildIsExact_data()
{
    families();
}

void TestCatalogLists::everyBuildIsExact()
{
    QFETCH(int, family);
    QFETCH(bool, named);
    const auto product = ProductFamily(family);
    const auto differences = sources::differences(product == ProductFamily::SqlServer ? u"dbatools"_s : u"exchange"_s);
    for (const sources::Listed &listed : listOf(product)) {
        const auto context = [&] { return qPrintable(listed.build + u" "_s + listed.level); };
        const Resolution found = m_catalog.resolve(listed.build, named ? std::optional(product) : std::nullopt);
        QVERIFY2(found.match == Match::Exact, context());
        QVERIFY2(found.family == product, context());
        QCOMPARE(found.release, listed.release);
        QVERIFY2(sameBuild(found.build->version, *Version::fromString(listed.build)), context());
        const sources::Difference *difference = differenceOf(differences, listed);
        const QString level = difference ? difference->level : listed.level;
        const QString branch = difference ? difference->branch : listed.branch;
        QVERIFY2(found.build->level == level && branchWord(found.build->branch) == branch,
                 qPrintable(u"%1: %2 (%3), expected %4 (%5)"_s.arg(listed.build, found.build->level, branchWord(found.build->branch), level,
                                                                   branch)));
        compareFacts(listed, *found.build);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Articles, days and withdrawals as listed; the catalogue may know a day or an article more, never another.
void TestCatalogLists::compareFacts(const sources::Listed &listed, const Build &build)
{
    const QString context = listed.build + u" "_s + listed.level;
    for (const QString &kb : listed.kb)
        QVERIFY2(build.kb.contains(kb), qPrintable(context));
    if (build.family == ProductFamily::SqlServer) {
        QVERIFY2(build.kb.size() == QSet<QString>(listed.kb.begin(), listed.kb.end()).size(), qPrintable(context));
        QVERIFY2(build.withdrawn == listed.retired, qPrintable(context));
    }
    if (listed.released.size() == 10)
        QCOMPARE(build.released, UtcMs::fromString(listed.released));
    else if (listed.released.size() == 7)
        QVERIFY2(build.released || build.releasedMonth == listed.released, qPrintable(context)); // month only: no day is invented
    // 2016 SP2 ended with its own lifecycle (2022-10-11); "2000-11-30" is the day 2000 came out.
    const bool known = (build.release == u"2016"_s && build.baseline == u"SP2"_s) || listed.until == u"2000-11-30"_s;
    if (build.branch != Branch::PreRelease && !listed.until.isEmpty() && !known)
        QCOMPARE(build.supportedUntil, UtcMs::fromString(listed.until));
}

void TestCatalogLists::differencesAreAllUsed()
{
    for (const ProductFamily family : {ProductFamily::SqlServer, ProductFamily::Exchange}) {
        const auto differences = sources::differences(family == ProductFamily::SqlServer ? u"dbatools"_s : u"exchange"_s);
        QVERIFY(!differences.isEmpty());
        for (const sources::Listed &listed : listOf(family)) {
            if (const auto *difference = differenceOf(differences, listed))
                ++difference->used;
        }
        for (const sources::Difference &d : differences) {
            QVERIFY2(d.used > 0, qPrintable(d.from.toString() + u": no such difference any more"_s));
            QVERIFY2(d.why.size() > 10, qPrintable(d.from.toString() + u": not explained"_s));
        }
    }
}

/// U-12: the third field alone tells GDR from CU for 2017 and later, and the Connect Pack from GDR for 2016 SP3.
void TestCatalogLists::branchesToldApart_U12()
{
    int gdr = 0, cu = 0, pack = 0;
    for (const sources::Listed &listed : std::as_const(m_sql)) {
        const Resolution found = m_catalog.resolve(listed.build, ProductFamily::SqlServer);
        const int year = listed.release.left(4).toInt();
        const int third = sources::thirdField(listed.build);
        if (found.build->branch == Branch::PreRelease || found.build->branch == Branch::Baseline)
            continue;
        if (year >= 2017) {
            const int thousands = third / 1000;
            const bool isCu = thousands == (year == 2017 ? 3 : 4);
            QVERIFY2(found.build->branch == (isCu ? Branch::Cu : Branch::Gdr), qPrintable(listed.build));
            ++(isCu ? cu : gdr);
        } else if (year == 2016 && third >= 6300) {
            QVERIFY2(found.build->branch == (third >= 7000 ? Branch::AzureConnectPack : Branch::Gdr), qPrintable(listed.build));
            ++(third >= 7000 ? pack : gdr);
        }
    }
    QCOMPARE(gdr, 76);
    QCOMPARE(cu, 157);
    QCOMPARE(pack, 16);
}

void TestCatalogLists::oneHigherIsNeverExact_data()
{
    families();
}

void TestCatalogLists::oneHigherIsNeverExact()
{
    QFETCH(int, family);
    QFETCH(bool, named);
    const auto product = ProductFamily(family);
    QSet<QString> held;
    for (const sources::Listed &listed : m_sql + m_exchange)
        held << listed.build;
    for (const Build &build : m_catalog.all())
        held << build.version.toString() << build.version.toString().section(u'.', 0, 2);
    int asked = 0;
    for (const sources::Listed &listed : listOf(product)) {
        const QString higher = sources::oneHigher(listed.build);
        if (held.contains(higher))
            continue;
        ++asked;
        const Resolution found = m_catalog.resolve(higher, named ? std::optional(product) : std::nullopt);
        QVERIFY2(found.match != Match::Exact, qPrintable(higher));
        QCOMPARE(found.asked, *Version::fromString(higher));
        if (named) {
            QCOMPARE(found.match, Match::NearestLower);
            QCOMPARE(found.release, listed.release);
            QVERIFY2(olderBuild(found.build->version, found.asked) && found.build->release == found.release, qPrintable(higher));
        }
    }
    QVERIFY(asked > 200);
}

void TestCatalogLists::exchangeLongAndDirectoryForms()
{
    int asked = 0;
    for (const sources::Listed &listed : std::as_const(m_exchange)) {
        const QStringList f = listed.build.split(u'.');
        if (f.size() != 4)
            continue;
        const QString padded = u"%1.%2.%3.%4"_s.arg(f.at(0)).arg(f.at(1), 2, u'0').arg(f.at(2), 4, u'0').arg(f.at(3), 3, u'0');
        const QString display = u"Version %1.%2 (Build %3.%4)"_s.arg(f.at(0), f.at(1), f.at(2), f.at(3));
        const QString directory = u"Version %1.%2 (Build %3.%4)"_s.arg(f.at(0), f.at(1)).arg(f.at(2).toInt() + 30000).arg(f.at(3));
        for (const QString &form : {padded, display, directory}) {
            const Resolution found = m_catalog.resolve(form);
            QVERIFY2(found.match == Match::Exact && found.family == ProductFamily::Exchange, qPrintable(form));
            QCOMPARE(found.build->version.toString(), listed.build);
            ++asked;
        }
    }
    QVERIFY(asked > 1200);
}

/// The files of resources/catalog come from the facts by the script beside them, byte for byte, and by no other way.
void TestCatalogLists::dataAreWhatTheScriptMakes()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not there: the data cannot be made anew");
    const QTemporaryDir made;
    const QString folder = QStringLiteral(PF_SOURCE_DIR "/resources/catalog/");
    QProcess process;
    process.start(python, {u"-B"_s, folder + u"make_catalog.py"_s, sources::shared(QString()), made.path()});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    for (const QString &file : {u"sql-builds.json"_s, u"exchange-builds.json"_s, u"wsus.json"_s, u"lifecycle.json"_s, u"policy.json"_s}) {
        const QByteArray bytes = sources::bytesOf(made.filePath(file));
        QVERIFY2(!bytes.isEmpty() && bytes == sources::bytesOf(folder + file), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestCatalogLists)
#include "tst_catalog_lists.moc"
