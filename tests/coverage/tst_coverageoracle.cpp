#include "catalog/catalog.h"
#include "coverage/coverage.h"
#include "estate/estate.h"
#include "oracleworlds.h"

#include <QtTest>

using namespace pf;
using namespace oracle;

/// Random estates against the oracle: chains of three servers, families at any level, titles that are translated or there twice.
namespace {

constexpr int cases = 10'000;
const QString changed = u"2026-07-10T08:00:00Z"_s;

UtcMs timeOf(const QString &text)
{
    return UtcMs::fromString(text).value();
}

WsusServer asServer(const Plain &plain, int index)
{
    WsusServer server;
    server.name = u"W%1"_s.arg(index);
    server.fromMicrosoftUpdate = plain.fromMicrosoft;
    if (!plain.fromMicrosoft)
        server.upstream = u"W%1"_s.arg(index - 1);
    if (plain.optionsReported)
        server.options = SyncOptions{plain.products, plain.classifications, {}, timeOf(changed)};
    if (plain.treeReported) {
        server.knownProducts.emplace();
        for (const Standard &category : plain.tree)
            server.knownProducts->append({category.id, category.title, category.parent});
    }
    switch (plain.sync) {
    case Sync::Fresh:
        server.lastSync = timeOf(u"2026-07-21T05:00:00Z"_s);
        server.lastSyncResult = u"Succeeded"_s;
        break;
    case Sync::Failed:
        server.lastSyncResult = u"Failed"_s;
        [[fallthrough]];
    case Sync::Old:
        server.lastSync = timeOf(u"2026-07-09T05:00:00Z"_s);
        break;
    case Sync::Never:
        server.lastSyncResult = u"NeverRun"_s;
        break;
    case Sync::Silent:
        break;
    }
    return server;
}

Estate asEstate(const World &world)
{
    Estate estate;
    estate.name = u"Random"_s;
    estate.observed.at = timeOf(u"2026-07-21T21:00:00Z"_s);
    for (int i = 0; i < world.chain.size(); ++i)
        estate.wsusServers.append(asServer(world.chain[i], i));
    Computer computer;
    computer.name = u"S1"_s;
    computer.reachable = true;
    computer.updates.wsusServer = u"W%1"_s.arg(world.server);
    for (const int kind : world.installed) {
        const auto version = Version::fromString(kinds()[kind].build);
        if (kinds()[kind].exchange) {
            computer.exchange.emplace();
            computer.exchange->fileVersion = version;
        } else {
            SqlInstance instance;
            instance.name = u"I%1"_s.arg(kind);
            instance.binary = version;
            computer.instances.append(instance);
        }
    }
    estate.servers.append(computer);
    return estate;
}

QStringList found(const Findings &findings)
{
    static const QStringList rules{u"COV-01"_s, u"COV-02"_s, u"COV-03"_s, u"COV-04"_s, u"COV-08"_s};
    QStringList result;
    for (const Finding &finding : findings.findings) {
        if (rules.contains(finding.rule))
            result.append(finding.rule + u' ' + finding.product + u' ' + finding.classification);
    }
    result.sort();
    return result;
}

} // namespace

class TestCoverageOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees();
};

void TestCoverageOracle::agrees()
{
    bool given = false;
    quint32 seed = qEnvironmentVariableIntValue("PF_SEED", &given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    qInfo() << "PF_SEED =" << int(seed);
    const Catalog catalog = builtInCatalog().value();
    Maker maker(seed);
    QHash<QString, int> met;
    for (int i = 0; i < cases; ++i) {
        const World world = maker.world();
        const Estate estate = asEstate(world);
        const QStringList want = findingsOf(world);
        const QStringList have = found(analyse(estate, catalog, {}, timeOf(u"2026-07-21T21:40:00Z"_s)));
        if (want != have) {
            qWarning().noquote() << writeEstate(estate);
            QFAIL(qPrintable(u"case %1\nexpected: %2\nfound:    %3"_s.arg(i).arg(want.join(u"; "_s), have.join(u"; "_s))));
        }
        for (const QString &line : want)
            ++met[line.left(6)];
        if (want.isEmpty())
            ++met[u"nothing"_s];
    }
    // Random does not mean empty: each outcome is common.
    for (const char *outcome : {"COV-01", "COV-02", "COV-03", "COV-04", "COV-08", "nothing"})
        QVERIFY2(met.value(QString::fromLatin1(outcome)) > cases / 40, outcome);
}

QTEST_APPLESS_MAIN(TestCoverageOracle)
#include "tst_coverageoracle.moc"
