#include "planning/plan.h"
#include "report/objectview.h"

#include <QtTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// Coverage, planner and report name the same newest build for every build of the catalogue: they ask one resolver.
class TestOneResolver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBuild_data();
    void everyBuild();
};

namespace {

const UtcMs asOf = *UtcMs::fromString(u"2026-07-21T21:40:00Z");

Computer computerOf(const Build &build, int number)
{
    Computer computer;
    computer.name = u"S%1"_s.arg(number);
    if (build.family == ProductFamily::Exchange) {
        ExchangeServer server;
        server.name = computer.name;
        server.roles = {u"Mailbox"_s};
        server.fileVersion = build.version;
        computer.exchange = server;
        return computer;
    }
    SqlInstance instance;
    instance.name = u"MSSQLSERVER"_s;
    instance.binary = instance.running = build.version;
    instance.state = InstanceState::Running;
    computer.instances = {instance};
    return computer;
}

/// The build that the plan installs on a server; empty = none.
QString plannedOn(const std::variant<Plan, Refusals> &made, const QString &server)
{
    const Plan *plan = std::get_if<Plan>(&made);
    for (qsizetype s = 0; plan && s < plan->steps.size(); ++s) {
        const Step &step = plan->steps.at(s);
        for (const Phase &phase : step.phases) {
            for (const PlanAction &action : phase.actions) {
                if (action.kind == ActionKind::Install && step.node == server)
                    return action.levels.value(0);
            }
        }
    }
    return {};
}

} // namespace

void TestOneResolver::everyBuild_data()
{
    QTest::addColumn<int>("family");
    QTest::newRow("SQL Server") << int(ProductFamily::SqlServer);
    QTest::newRow("Exchange") << int(ProductFamily::Exchange);
}

void TestOneResolver::everyBuild()
{
    QFETCH(int, family);
    const auto catalog = builtInCatalog();
    QVERIFY(catalog);
    Estate estate;
    estate.name = u"every build"_s;
    estate.observed = {asOf, u"test"_s};
    QList<const Build *> builds;
    for (const Build &build : catalog->all()) {
        const Resolution found = catalog->resolve(build.version, build.family);
        if (int(build.family) != family || found.match != Match::Exact || found.build != &build)
            continue; // the same number was issued twice: the resolver names one of them
        estate.servers.append(computerOf(build, int(builds.size())));
        builds.append(&build);
    }
    QVERIFY(builds.size() > 300);
    const Findings findings = analyse(estate, *catalog, {}, asOf);
    const auto made = makePlan(estate, *catalog, {}, {}, asOf);
    int newer = 0;
    for (int i = 0; i < builds.size(); ++i) {
        const Build &build = *builds.at(i);
        const QString server = estate.servers.at(i).name;
        const QByteArray id = build.version.toString().toLatin1();
        const Build *up = catalog->newestOfBranch(build, asOf);
        const QString newest = (up ? up : &build)->version.toString();
        newer += up ? 1 : 0;

        const auto row = std::find_if(findings.levels.begin(), findings.levels.end(), [&](const LevelRow &r) {
            return r.object.part(u"server").compare(server, Qt::CaseInsensitive) == 0;
        });
        QVERIFY2(row != findings.levels.end() && row->newest, id.constData());
        QCOMPARE(row->newest->toString(), newest);
        QCOMPARE(row->installedLevel, build.level);

        QVERIFY2(plannedOn(made, server) == (up ? newest : QString()), id + " is planned to " + plannedOn(made, server).toLatin1());

        const auto view = objectViewOf(estate, *catalog, findings, u"server/"_s + server);
        QVERIFY2(view && view->facts.size() == 4, id.constData());
        QCOMPARE(view->facts.at(2).value, newest);
    }
    QVERIFY(newer > 100);
}

QTEST_GUILESS_MAIN(TestOneResolver)
#include "tst_oneresolver.moc"
