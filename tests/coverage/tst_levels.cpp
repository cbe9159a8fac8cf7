#include "coverageestates.h"
#include "estate/estate.h"

#include <QFile>

using namespace testdata;

/// Behind by how much: one row per instance and Exchange server, and what is said first.
class TestLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();
    void clusteredInstanceIsOneRow();
    void headlineCountsEveryRow();
    void companyHeadline();
};

using Change = std::function<void(Estate &)>;

namespace {

SyncOptions &selected(Estate &estate)
{
    return *estate.wsusServers[0].options;
}
void setBuild(Estate &estate, const char *level, const QString &product)
{
    estate.servers[0].instances[0].binary = build(level);
    selected(estate).products = {product};
}
void setExchange(Estate &estate, const char *level, const QString &product)
{
    estate.servers[0].instances.clear();
    estate.servers[0].exchange.emplace();
    estate.servers[0].exchange->fileVersion = build(level);
    selected(estate).products = {product};
}
QString shown(const std::optional<Version> &version)
{
    return version ? version->toString() : u"-"_s;
}

} // namespace

void TestLevels::row_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<qint64>("days"); // -1 = not known
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *installed, const char *newest, const char *offered, qint64 days, const char *reason,
                        Change change) {
        QTest::newRow(name) << QString::fromLatin1(installed) << QString::fromLatin1(newest) << QString::fromLatin1(offered) << days
                            << QString::fromLatin1(reason) << std::move(change);
    };
    const QString se = u"Exchange Server SE"_s;
    row("behind, offered", "16.0.4165.4", "16.0.4265.3", "16.0.4265.3", 7, "", [](Estate &) {});
    row("newest", "16.0.4265.3", "16.0.4265.3", "16.0.4265.3", 0, "", [](Estate &e) { setBuild(e, "16.0.4265.3", sql2022); });
    row("security updates alone come", "16.0.4165.4", "16.0.4265.3", "16.0.4262", 7, "COV-03", [](Estate &e) {
        selected(e).classifications = {security, critical};
    });
    row("product not selected", "16.0.4165.4", "16.0.4265.3", "-", 7, "COV-02", [](Estate &e) { selected(e).products = {sql2019}; });
    row("product unknown to the server", "16.0.4165.4", "16.0.4265.3", "-", 7, "COV-01", [](Estate &e) {
        selected(e).products = {sqlFamily};
        e.wsusServers[0].knownProducts = QList<WsusCategory>{{sqlFamily, u"SQL Server"_s, {}}};
    });
    row("GDR stays on its branch", "16.0.1175.1", "16.0.1190.2", "16.0.1190.2", 7, "",
        [](Estate &e) { setBuild(e, "16.0.1175.1", sql2022); });
    row("counts as baseline", "15.0.2070.41", "15.0.4480.2", "15.0.4480.2", 7, "", [](Estate &e) { setBuild(e, "15.0.2070.41", sql2019); });
    row("out of support", "13.0.6485.1", "13.0.6500.1", "-", 7, "COV-EOS", [](Estate &e) { setBuild(e, "13.0.6485.1", sql2022); });
    row("Extended Security Updates are not offered", "15.2.1748.42", "15.2.1748.43", "15.2.1748.39", -1, "COV-EOS",
        [](Estate &e) { setExchange(e, "15.2.1748.42", u"f7fcd7d7-a163-4b27-970a-48bc02023df1"_s); });
    row("not reported", "-", "-", "-", -1, "COV-NR", [](Estate &e) { e.servers[0].instances[0].binary.reset(); });
    row("no such release", "99.0.1000.1", "-", "-", -1, "COV-09", [](Estate &e) { setBuild(e, "99.0.1000.1", sql2022); });
    row("no root", "16.0.4165.4", "16.0.4265.3", "-", 7, "COV-05", [](Estate &e) { e.servers[0].updates = {}; });
    row("options not reported", "16.0.4165.4", "16.0.4265.3", "-", 7, "COV-08", [](Estate &e) { e.wsusServers[0].options.reset(); });
    row("late", "16.0.4165.4", "16.0.4265.3", "16.0.4265.3", 7, "COV-04", [](Estate &e) {
        e.wsusServers.append(below(u"W2"_s, u"W1"_s, "2026-06-01T00:00:00Z"));
        e.servers[0].updates.wsusServer = u"W2"_s;
    });
    row("Exchange, the day is not known", "15.2.2562.35", "15.2.2562.37", "15.2.2562.37", -1, "",
        [se](Estate &e) { setExchange(e, "15.2.2562.35", se); });
    row("Exchange, newest", "15.2.2562.37", "15.2.2562.37", "15.2.2562.37", 0, "", [se](Estate &e) { setExchange(e, "15.2.2562.37", se); });
}

void TestLevels::row()
{
    QFETCH(Change, change);
    Estate estate = covered();
    change(estate);
    const Findings findings = checked(estate);
    QCOMPARE(findings.levels.size(), 1);
    const LevelRow &row = findings.levels[0];
    QTEST(shown(row.installed), "installed");
    QTEST(shown(row.newest), "newest");
    QTEST(shown(row.offered), "offered");
    QTEST(row.daysBehind.value_or(-1), "days");
    QTEST(row.reason, "reason");
    QCOMPARE(row.computers, QStringList{u"S1"_s});
}

/// The node that is furthest behind speaks for the instance.
void TestLevels::clusteredInstanceIsOneRow()
{
    Estate estate = covered();
    estate.servers.clear();
    estate.clusters = {cluster(3, "16.0.4265.3")};
    estate.clusters[0].instances[0].binaries[1].version = build("16.0.4255.1");
    const Findings findings = checked(estate);
    QCOMPARE(findings.levels.size(), 1);
    const LevelRow &row = findings.levels[0];
    QCOMPARE(row.object.path, u"cluster/C1/instance/I1"_s);
    QCOMPARE(row.computers, (QStringList{u"N1"_s, u"N2"_s, u"N3"_s}));
    QCOMPARE(shown(row.installed), u"16.0.4255.1"_s);
    QCOMPARE(row.installedLevel, u"CU25"_s);
    QCOMPARE(row.newestLevel, u"CU26"_s);
    QCOMPARE(row.branch, Branch::Cu);
}

void TestLevels::headlineCountsEveryRow()
{
    Estate estate = covered();
    estate.servers[0].instances = {sql(u"A"_s, "16.0.4165.4"), sql(u"B"_s, "15.0.4430.1"), sql(u"C"_s, "14.0.3456.2"), sql(u"D"_s, nullptr),
                                   sql(u"E"_s, "13.0.6485.1")};
    const Headline headline = checked(estate).headline;
    QCOMPARE(headline.instances, 5);
    QCOMPARE(headline.notReported, 1);
    QCOMPARE(headline.neverOffered, 3);
    const QList<QPair<QString, int>> rules{{u"COV-02"_s, 2}, {u"COV-EOS"_s, 1}};
    QCOMPARE(headline.byRule, rules);
}

void TestLevels::companyHeadline()
{
    Q_INIT_RESOURCE(samples);
    QFile file(u":/samples/company.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Findings findings = checked(readEstate(file.readAll(), file.fileName())->estate);
    QCOMPARE(findings.levels.size(), findings.summary.instances + 8); // and eight Exchange servers
    int sum = 0;
    for (const auto &[rule, count] : findings.headline.byRule)
        sum += count;
    QCOMPARE(sum, findings.headline.neverOffered);
    // Three of 2017, 2025 and SE; out of support: 2005, two of 2016, two of Exchange 2007 and five of 2019.
    const QList<QPair<QString, int>> rules{{u"COV-EOS"_s, 10}, {u"COV-02"_s, 3}, {u"COV-01"_s, 2}};
    QCOMPARE(findings.headline.byRule, rules);
    QCOMPARE(findings.headline.notReported, 0);
}

QTEST_APPLESS_MAIN(TestLevels)
#include "tst_levels.moc"
