#include "coverageestates.h"

using namespace testdata;

using Change = std::function<void(Estate &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(pf::Severity)

/// Every rule of coverage: estates that break it, and estates next to them that do not.
class TestCoverageRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToFind();
    void finds_data();
    void finds();
    void doesNotFind_data();
    void doesNotFind();
    void everyRuleIsExplained();
};

namespace {

SqlInstance &firstInstance(Estate &estate)
{
    return estate.servers[0].instances[0];
}
SyncOptions &options(Estate &estate)
{
    return *estate.wsusServers[0].options;
}
/// Puts W2 between S1 and the root W1.
void insertBelow(Estate &estate, const char *lastSync)
{
    estate.wsusServers.append(below(u"W2"_s, u"W1"_s, lastSync));
    estate.servers[0].updates.wsusServer = u"W2"_s;
}
void exchange(Estate &estate, const char *level)
{
    estate.servers[0].instances.clear();
    estate.servers[0].exchange = ExchangeServer{};
    estate.servers[0].exchange->fileVersion = build(level);
    options(estate).products = {exchangeFamily};
}
void onCluster(Estate &estate, int nodes, const char *level)
{
    estate.servers.clear();
    estate.clusters = {cluster(nodes, level)};
}

} // namespace

void TestCoverageRules::nothingToFind()
{
    const Findings findings = checked(covered());
    QVERIFY2(findings.findings.isEmpty(), qPrintable(describe(findings)));
    QCOMPARE(findings.summary.covered, 1);
    QCOMPARE(findings.summary.instances, 1);
    QCOMPARE(findings.matrix.size(), 1);
    QCOMPARE(findings.matrix[0].product, CoverageCell::Selected);
    QCOMPARE(findings.roots.size(), 1);
}

void TestCoverageRules::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *rule, Severity severity, const char *object, const char *message, Change change) {
        QTest::newRow(name) << QString::fromLatin1(rule) << severity << QString::fromLatin1(object) << QString::fromLatin1(message)
                            << std::move(change);
    };
    const auto instance = "server/S1/instance/MSSQLSERVER";

    row("U-4 not in the root's own tree", "COV-01", Severity::Error, instance, "COV-01.finding", [](Estate &e) {
        options(e).products.clear();
        e.wsusServers[0].knownProducts =
            QList<WsusCategory>{{sqlFamily, u"SQL Server"_s, microsoft}, {sql2019, u"Microsoft SQL Server 2019"_s, sqlFamily}};
    });
    row("U-4 the family is selected, the root does not know the product", "COV-01", Severity::Error, instance, "COV-01.finding",
        [](Estate &e) {
            options(e).products = {sqlFamily};
            e.wsusServers[0].knownProducts = QList<WsusCategory>{{sqlFamily, u"SQL Server"_s, microsoft}};
        });
    row("5.3 no id established, title not in the tree", "COV-01", Severity::Error, instance, "COV-01.finding", [](Estate &e) {
        firstInstance(e).binary = build("17.0.4065.4");
        e.wsusServers[0].knownProducts = QList<WsusCategory>{{sqlFamily, u"SQL Server"_s, microsoft}};
    });
    row("U-1 product not selected", "COV-02", Severity::Error, instance, "COV-02.finding",
        [](Estate &e) { options(e).products = {sql2019}; });
    row("U-2 selecting a child never selects its sibling", "COV-02", Severity::Error, instance, "COV-02.finding", [](Estate &e) {
        options(e).products = {sql2019, sql2017, exchangeFamily};
    });
    row("SEED second version on the computer", "COV-02", Severity::Error, "server/S1/instance/OLD", "COV-02.finding",
        [](Estate &e) { e.servers[0].instances.append(sql(u"OLD"_s, "15.0.4430.1")); });
    row("U-2 own tree moves the product out of the family", "COV-02", Severity::Error, instance, "COV-02.finding", [](Estate &e) {
        options(e).products = {sqlFamily};
        e.wsusServers[0].knownProducts =
            QList<WsusCategory>{{sqlFamily, u"SQL Server"_s, microsoft}, {sql2022, u"Microsoft SQL Server 2022"_s, exchangeFamily}};
    });
    row("5.7.7 embedded Express counts", "COV-02", Severity::Error, "server/S1/instance/SQLEXPRESS", "COV-02.finding", [](Estate &e) {
        SqlInstance express = sql(u"SQLEXPRESS"_s, "15.0.4430.1");
        express.embedded = true;
        e.servers[0].instances.append(express);
    });
    row("5.7.3 parts of a supported version weigh less", "COV-02", Severity::Warning, "server/S1", "COV-02.parts", [](Estate &e) {
        e.servers[0].components = {{u"Integration Services"_s, build("15.0.4430.1")}};
    });
    row("U-15 out of support: information", "COV-02", Severity::Info, instance, "COV-02.finding",
        [](Estate &e) { firstInstance(e).binary = build("12.0.6449.1"); });
    row("U-8 options of the computer's own server do not count", "COV-02", Severity::Error, instance, "COV-02.finding", [](Estate &e) {
        insertBelow(e, "2026-07-21T06:00:00Z");
        e.wsusServers[1].options = options(e);
        options(e).products = {sql2019};
    });
    row("5.7.1 Updates not selected", "COV-03", Severity::Error, instance, "COV-03.finding", [](Estate &e) {
        options(e).classifications = {security, critical};
    });
    row("5.4 Security Updates not selected", "COV-03", Severity::Error, instance, "COV-03.finding", [](Estate &e) {
        options(e).classifications = {updates, critical};
    });
    row("5.4 Critical Updates not selected", "COV-03", Severity::Warning, instance, "COV-03.finding", [](Estate &e) {
        options(e).classifications = {updates, security};
    });
    row("U-15 Update Rollups of 2014", "COV-03", Severity::Info, instance, "COV-03.finding", [](Estate &e) {
        firstInstance(e).binary = build("12.0.6449.1");
        options(e).products = {sql2014};
        options(e).classifications.append(servicePacks);
    });
    row("5.8 server below is older than the change", "COV-04", Severity::Warning, instance, "COV-04.finding", [](Estate &e) {
        options(e).changedAt = at("2026-07-21T04:00:00Z");
        insertBelow(e, "2026-07-21T03:59:59Z");
    });
    row("5.8 the latest synchronization failed", "COV-04", Severity::Warning, instance, "COV-04.failed", [](Estate &e) {
        options(e).changedAt = at("2026-07-21T04:00:00Z");
        insertBelow(e, "2026-07-21T03:00:00Z");
        e.wsusServers[1].lastSyncResult = u"Failed"_s;
    });
    row("5.8 never synchronized", "COV-04", Severity::Warning, instance, "COV-04.never", [](Estate &e) {
        insertBelow(e, nullptr);
        e.wsusServers[1].lastSyncResult = u"NeverRun"_s;
    });
    row("5.8 the root itself has not synchronized since", "COV-04", Severity::Warning, instance, "COV-04.finding",
        [](Estate &e) { options(e).changedAt = at("2026-07-21T20:00:00Z"); });
    row("no update server reported", "COV-05", Severity::Warning, "server/S1", "COV-05.unreported",
        [](Estate &e) { e.servers[0].updates.wsusServer.clear(); });
    row("5.7.14 no WSUS", "COV-05", Severity::Warning, "server/S1", "COV-05.unmanaged",
        [](Estate &e) { e.servers[0].updates.usesWsus = false; });
    row("server not in the estate", "COV-05", Severity::Warning, "server/S1", "COV-05.server",
        [](Estate &e) { e.servers[0].updates.wsusServer = u"W9"_s; });
    row("U-8 upstream not in the estate", "COV-05", Severity::Warning, "server/S1", "COV-05.upstream", [](Estate &e) {
        e.wsusServers.append(below(u"W2"_s, u"W9"_s));
        e.servers[0].updates.wsusServer = u"W2"_s;
    });
    row("U-8 replica without upstream", "COV-05", Severity::Warning, "server/S1", "COV-05.detached", [](Estate &e) {
        e.wsusServers[0].fromMicrosoftUpdate = std::nullopt;
        e.wsusServers[0].mode = WsusMode::Replica;
    });
    row("U-8 two servers in a circle", "COV-05", Severity::Error, "server/S1", "COV-05.cycle", [](Estate &e) {
        e.wsusServers = {below(u"W1"_s, u"w2"_s), below(u"W2"_s, u"W1"_s)};
    });
    row("U-8 a server that names itself", "COV-05", Severity::Error, "server/S1", "COV-05.cycle",
        [](Estate &e) { e.wsusServers = {below(u"W1"_s, u"W1"_s)}; });
    row("W-28 two servers in one cluster", "COV-06", Severity::Warning, "cluster/C1", "COV-06.finding", [](Estate &e) {
        onCluster(e, 2, "16.0.4165.4");
        e.wsusServers.append(below(u"W2"_s, u"W1"_s));
        e.clusters[0].nodes[1].computer.updates.wsusServer = u"W2"_s;
    });
    row("U-7 more than seven days", "COV-07", Severity::Warning, "wsus/W1", "COV-07.finding", [](Estate &e) {
        options(e).changedAt = std::nullopt;
        e.wsusServers[0].lastSync = UtcMs{now.value - 7 * msPerDay - 1};
    });
    row("U-7 older than Patch Tuesday", "COV-07", Severity::Warning, "wsus/W1", "COV-07.patchday", [](Estate &e) {
        e.observed.at = at("2026-07-16T08:00:00Z");
        e.wsusServers[0].lastSync = at("2026-07-14T17:59:00Z");
    });
    row("U-7 failed since", "COV-07", Severity::Warning, "wsus/W1", "COV-07.failed",
        [](Estate &e) { e.wsusServers[0].lastSyncResult = u"Failed"_s; });
    row("U-7 never", "COV-07", Severity::Warning, "wsus/W1", "COV-07.never", [](Estate &e) {
        e.wsusServers[0].lastSync = std::nullopt;
        e.wsusServers[0].lastSyncResult = u"Failed"_s;
    });
    row("U-7 not reported", "COV-07", Severity::Info, "wsus/W1", "COV-07.unreported",
        [](Estate &e) { e.wsusServers[0].lastSync = std::nullopt; });
    row("options not reported", "COV-08", Severity::Warning, "wsus/W1", "COV-08.finding",
        [](Estate &e) { e.wsusServers[0].options = std::nullopt; });
    row("section 11 an unknown id is selected, 2025 has none established", "COV-08", Severity::Warning, instance, "COV-08.undecided",
        [](Estate &e) {
            firstInstance(e).binary = build("17.0.4065.4");
            options(e).products.append(u"11111111-2222-3333-4444-555555555555"_s);
        });
    row("M-7 release not in the catalogue", "COV-09", Severity::Warning, instance, "COV-09.finding",
        [](Estate &e) { firstInstance(e).binary = build("99.0.1000.1"); });
    row("5.8 stand-alone instance on one node", "COV-10", Severity::Info, "cluster/C1/node/N2/instance/SOLO", "COV-10.finding",
        [](Estate &e) {
            onCluster(e, 2, "16.0.4165.4");
            options(e).products.append(sql2019);
            e.clusters[0].nodes[1].computer.instances = {sql(u"SOLO"_s, "15.0.4430.1")};
        });
    row("U-24 a day and a second", "COV-11", Severity::Warning, "server/S1", "COV-11.finding",
        [](Estate &e) { e.servers[0].updates.lastReportedAt = UtcMs{now.value - msPerDay - 1000}; });
    row("observed more than seven days ago", "COV-12", Severity::Warning, "estate", "COV-12.finding", [](Estate &e) {
        e.observed.at = UtcMs{now.value - 8 * msPerDay};
        e.wsusServers[0].lastSync = UtcMs{now.value - 9 * msPerDay};
        e.wsusServers[0].observedAt = e.observed.at;
    });
    row("5.7.4 feature pack instead of the product", "COV-13", Severity::Warning, "wsus/W1", "COV-13.finding",
        [](Estate &e) { options(e).products = {featurePack}; });
    row("5.7.9 an older cumulative update", "COV-14", Severity::Info, "server/S1", "COV-14.finding",
        [](Estate &e) { exchange(e, "15.2.1544.39"); });
    row("X-1 clustered mailbox server", "COV-15", Severity::Warning, "cluster/C1", "COV-15.finding", [](Estate &e) {
        onCluster(e, 2, "16.0.4165.4");
        e.clusters[0].mailbox = ClusteredMailbox{u"CMS"_s, u"CMS"_s, u"CCR"_s};
    });
    row("U-15 the day after the last day", "COV-EOS", Severity::Error, instance, "COV-EOS.finding", [](Estate &e) {
        firstInstance(e).binary = build("13.0.6485.1"); // 14 Jul 2026
    });
    row("5.7.3 remnants out of support", "COV-EOS", Severity::Info, "server/S1", "COV-EOS.parts", [](Estate &e) {
        e.servers[0].components = {{u"Native Client"_s, build("11.0.7001.0")}};
    });
    row("unreachable", "COV-NR", Severity::Info, "server/S1", "COV-NR.unreachable", [](Estate &e) {
        e.servers[0].instances.clear();
        e.servers[0].reachable = false;
    });
    row("unreachable with a reason", "COV-NR", Severity::Info, "server/S1", "COV-NR.unreachable.why", [](Estate &e) {
        e.servers[0].reachable = false;
        e.servers[0].notReported = u"No answer."_s;
    });
    row("level not reported", "COV-NR", Severity::Info, "server/S1", "COV-NR.level",
        [](Estate &e) { firstInstance(e).binary = std::nullopt; });
    row("nothing reported", "COV-NR", Severity::Info, "server/S1", "COV-NR.nothing", [](Estate &e) {
        e.servers[0].instances.clear();
        e.servers[0].reachable = std::nullopt;
    });
    row("clustered instance without nodes", "COV-NR", Severity::Info, "cluster/C1/instance/I1", "COV-NR.binaries", [](Estate &e) {
        onCluster(e, 2, "16.0.4165.4");
        e.clusters[0].instances[0].binaries.clear();
    });
}

void TestCoverageRules::finds()
{
    QFETCH(QString, rule);
    QFETCH(Severity, severity);
    QFETCH(QString, object);
    QFETCH(QString, message);
    QFETCH(Change, change);
    Estate estate = covered();
    change(estate);
    const Findings findings = checked(estate);
    const QList<Finding> found = ofRule(findings, rule);
    QVERIFY2(found.size() == 1, qPrintable(describe(findings)));
    QCOMPARE(found[0].severity, severity);
    QCOMPARE(found[0].object.path, object);
    QCOMPARE(found[0].message.id, message);
}

void TestCoverageRules::doesNotFind_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const char *rule, Change change) {
        QTest::newRow(name) << QString::fromLatin1(rule) << std::move(change);
    };

    row("U-4 tree not reported is not a tree without the product", "COV-01", [](Estate &e) { options(e).products.clear(); });
    row("U-4 in the tree", "COV-01", [](Estate &e) {
        e.wsusServers[0].knownProducts = QList<WsusCategory>{{sql2022, u"Microsoft SQL Server 2022"_s, sqlFamily}};
    });
    row("5.3 found by title", "COV-01", [](Estate &e) {
        firstInstance(e).binary = build("17.0.4065.4");
        const QString id = u"11111111-2222-3333-4444-555555555555"_s;
        e.wsusServers[0].knownProducts = QList<WsusCategory>{{id, u"microsoft sql server 2025"_s, sqlFamily}};
        options(e).products = {id};
    });
    row("27 family selected (U-2)", "COV-02", [](Estate &e) { options(e).products = {sqlFamily}; });
    row("27 family covers a version without id (U-2)", "COV-02", [](Estate &e) {
        firstInstance(e).binary = build("17.0.4065.4");
        options(e).products = {sqlFamily};
    });
    row("U-2 company selected", "COV-02", [](Estate &e) { options(e).products = {microsoft}; });
    row("U-2 through the server's own tree", "COV-02", [](Estate &e) {
        const QString family = u"aaaaaaaa-2222-3333-4444-555555555555"_s;
        options(e).products = {family};
        e.wsusServers[0].knownProducts =
            QList<WsusCategory>{{family, u"Databases"_s, microsoft}, {sql2022, u"Microsoft SQL Server 2022"_s, family}};
    });
    row("5.3 selected by title", "COV-02", [](Estate &e) { options(e).products = {u"microsoft SQL Server 2022"_s}; });
    row("U-2 family selected by title", "COV-02", [](Estate &e) { options(e).products = {u"SQL Server"_s}; });
    row("upper-case id", "COV-02", [](Estate &e) { options(e).products = {sql2022.toUpper()}; });
    row("5.7.6 Windows Internal Database", "COV-02",
        [](Estate &e) { e.servers[0].instances.append(sql(u"MICROSOFT##WID"_s, "15.0.2000.5")); });
    row("5.7.5 Management Studio", "COV-02", [](Estate &e) {
        e.servers[0].components = {{u"SQL Server Management Studio"_s, build("17.9.1")}};
    });
    row("M-2 parts of an installed version", "COV-02", [](Estate &e) {
        e.servers[0].components = {{u"SQL Server Browser"_s, build("16.0.1000.6")}};
    });
    row("options not reported are not unselected options", "COV-02", [](Estate &e) { e.wsusServers[0].options = std::nullopt; });
    row("classification by title", "COV-03", [](Estate &e) {
        options(e).classifications = {u"Security Updates"_s, u"critical updates"_s, u"Updates"_s};
    });
    row("5.4 no service packs for 2017 and later", "COV-03", [](Estate &) {});
    row("5.8 synchronized since the change", "COV-04", [](Estate &e) {
        options(e).changedAt = at("2026-07-21T04:00:00Z");
        insertBelow(e, "2026-07-21T06:00:00Z");
    });
    row("5.8 failed, but after a good one", "COV-04", [](Estate &e) {
        insertBelow(e, "2026-07-21T06:00:00Z");
        e.wsusServers[1].lastSyncResult = u"Failed"_s;
    });
    row("5.8 not reported when", "COV-04", [](Estate &e) { insertBelow(e, nullptr); });
    row("5.8 nothing to arrive where nothing is selected", "COV-04", [](Estate &e) {
        options(e).products.clear();
        options(e).changedAt = at("2026-07-21T20:00:00Z");
    });
    row("U-8 autonomous without upstream", "COV-05", [](Estate &e) { e.wsusServers[0].fromMicrosoftUpdate = std::nullopt; });
    row("nothing installed", "COV-05", [](Estate &e) { e.servers[0] = computer(u"S1"_s, {}); });
    row("names without case", "COV-05", [](Estate &e) { e.servers[0].updates.wsusServer = u"w1"_s; });
    row("W-28 one spelling apart", "COV-06", [](Estate &e) {
        onCluster(e, 2, "16.0.4165.4");
        e.clusters[0].nodes[1].computer.updates.wsusServer = u"w1"_s;
    });
    row("U-7 seven days", "COV-07", [](Estate &e) {
        e.observed.at = at("2026-07-31T05:00:00Z");
        e.wsusServers[0].lastSync = at("2026-07-24T05:00:00Z");
    });
    row("U-7 Patch Tuesday less than a day ago", "COV-07", [](Estate &e) {
        e.observed.at = at("2026-07-15T17:59:00Z");
        e.wsusServers[0].lastSync = at("2026-07-14T05:00:00Z");
    });
    row("U-7 what happened after the observation is not known", "COV-07", [](Estate &e) {
        e.observed.at = at("2026-07-10T08:00:00Z");
        e.wsusServers[0].lastSync = at("2026-07-10T05:00:00Z");
    });
    row("nothing selected is reported", "COV-08", [](Estate &e) { options(e).products.clear(); });
    row("section 11 unknown id, but the tree names it", "COV-08", [](Estate &e) {
        firstInstance(e).binary = build("17.0.4065.4");
        const QString id = u"11111111-2222-3333-4444-555555555555"_s;
        options(e).products.append(id);
        e.wsusServers[0].knownProducts = QList<WsusCategory>{{id, u"Windows 12"_s, microsoft}, {sqlFamily, u"SQL Server"_s, microsoft}};
    });
    row("M-7 a build that is new, of a release that is known", "COV-09", [](Estate &e) { firstInstance(e).binary = build("16.0.9999.9"); });
    row("5.8 the same everywhere", "COV-10", [](Estate &e) { onCluster(e, 3, "16.0.4165.4"); });
    row("5.8 a silent node is left out", "COV-10", [](Estate &e) {
        onCluster(e, 3, "16.0.4165.4");
        e.clusters[0].instances[0].binaries.removeLast();
        e.clusters[0].nodes[2].computer.reachable = false;
    });
    row("U-24 a day", "COV-11", [](Estate &e) { e.servers[0].updates.lastReportedAt = UtcMs{now.value - msPerDay}; });
    row("seven days", "COV-12", [](Estate &e) { e.observed.at = UtcMs{now.value - 7 * msPerDay}; });
    row("5.7.4 feature pack beside the product", "COV-13", [](Estate &e) { options(e).products.append(featurePack); });
    row("5.7.9 the newest cumulative update", "COV-14", [](Estate &e) { exchange(e, "15.2.1748.42"); });
    row("4.1 a cluster without mailboxes", "COV-15", [](Estate &e) { onCluster(e, 2, "16.0.4165.4"); });
    row("U-15 in support", "COV-EOS", [](Estate &e) { firstInstance(e).binary = build("14.0.3456.2"); });
    row("reachable without anything installed", "COV-NR", [](Estate &e) { e.servers[0].instances.clear(); });
    row("F-4 one node reports the level for the other", "COV-NR", [](Estate &e) {
        onCluster(e, 2, "16.0.4165.4");
        e.clusters[0].instances[0].binaries[1].version = std::nullopt;
    });
}

void TestCoverageRules::doesNotFind()
{
    QFETCH(QString, rule);
    QFETCH(Change, change);
    Estate estate = covered();
    change(estate);
    const Findings findings = checked(estate);
    QVERIFY2(ofRule(findings, rule).isEmpty(), qPrintable(describe(findings)));
}

void TestCoverageRules::everyRuleIsExplained()
{
    for (const RuleInfo &rule : coverageRules()) {
        const QString id = QString::fromLatin1(rule.id);
        QVERIFY2(sentences().contains(QString::fromLatin1(rule.titleId)) && sentences().contains(QString::fromLatin1(rule.textId)),
                 rule.id);
        QVERIFY2(*rule.source, rule.id);
    }
}

QTEST_APPLESS_MAIN(TestCoverageRules)
#include "tst_coveragerules.moc"
