#include "session/runsession.h"
#include "simulator/worlds.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace pf;
using namespace Qt::StringLiterals;

class TestRunSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rehearsesAPlan();
    void signOffOpensTheJournal();
    void sameInputsSameEventsButUtc();
    void seedChangesTheRun();
    void failedStepEndsInAbortAndRestore_data();
    void failedStepEndsInAbortAndRestore();
    void crashOfTheHostIsResumed_data();
    void crashOfTheHostIsResumed();
    void leaseOfADeadConsole_data();
    void leaseOfADeadConsole();
    void refusals();

private:
    RehearsalOptions options(const QString &name, const QByteArray &faults = {}) const
    {
        RehearsalOptions o;
        o.program = QStringLiteral(PF_CHILD);
        o.runStore = m_dir->filePath(name);
        o.faultsJson = faults;
        o.seed = 11;
        return o;
    }
    static bool finish(RunSession &session)
    {
        // An event loop, not QTest::qWaitFor: that sleeps 10 ms between two looks, a hundred times per run.
        const auto over = [&] { return session.error() || session.state().phase == RunPhase::Ended; };
        QEventLoop loop;
        connect(&session, &RunSession::ended, &loop, &QEventLoop::quit);
        connect(&session, &RunSession::failed, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        if (!over())
            loop.exec();
        return over();
    }
    static QJsonArray comparable(const QList<RunEvent> &events)
    {
        QJsonArray array;
        for (const RunEvent &event : events)
            array << QJsonObject{{u"seq"_s, event.seq}, {u"run"_s, event.run}, {u"type"_s, event.type}, {u"body"_s, event.body}};
        return array;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Estate m_estate;
    Plan m_plan;
};

void TestRunSession::initTestCase()
{
    m_estate = worlds::estate();
    const Result<Catalog> catalog = builtInCatalog();
    QVERIFY(catalog);
    const auto made = makePlan(m_estate, *catalog, {}, {}, worlds::start);
    QVERIFY2(std::holds_alternative<Plan>(made), "refused");
    m_plan = std::get<Plan>(made);
    QVERIFY(m_plan.steps.size() > 3);
}

void TestRunSession::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

/// Who signed, and who accepted which check and why, is the first event of the chain; another plan's sign-off starts nothing.
void TestRunSession::signOffOpensTheJournal()
{
    QList<Acknowledgement> accepted;
    for (const ReadinessItem &item : toAcknowledge(m_plan, {}))
        accepted.append({item.check, item.object, u"o.nilsen"_s, u"agreed"_s});
    QVERIFY(!accepted.isEmpty());
    SignOff signOff{planHash(m_plan), u"m.berg"_s, worlds::start, accepted};
    {
        RunSession session(options(u"signed.db"_s));
        const Result<QString> run = session.rehearse(m_plan, m_estate, worlds::start, signOff);
        QVERIFY2(run, run ? "" : qPrintable(run.error().code + run.error().detail));
        QVERIFY(finish(session));
        QCOMPARE(session.state().result, RunResult::Done);
        const QList<RunEvent> events = session.events();
        QCOMPARE(events[0].type, u"signed-off"_s);
        QCOMPARE(events[1].type, u"run-started"_s);
        QVERIFY(!firstBroken(events));
        const auto back = signOffFromJson(events[0].body);
        QVERIFY(back);
        QVERIFY(*back == signOff);
    }
    signOff.planHash = u"another"_s;
    RunSession session(options(u"signed.db"_s));
    const Result<QString> refused = session.rehearse(m_plan, m_estate, worlds::start, signOff);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"PF-APP-005"_s);
}

void TestRunSession::rehearsesAPlan()
{
    RunSession session(options(u"runs.db"_s));
    QStringList types;
    connect(&session, &RunSession::eventAppended, this, [&](const RunEvent &event) { types << event.type; });
    const Result<QString> run = session.rehearse(m_plan, m_estate, worlds::start);
    QVERIFY2(run, run ? "" : qPrintable(run.error().code + run.error().detail));
    QVERIFY(finish(session));
    QVERIFY2(!session.error(), session.error() ? qPrintable(session.error()->code + session.error()->detail) : "");
    QCOMPARE(types.first(), u"run-started"_s);
    QCOMPARE(types.last(), u"run-ended"_s);
    QCOMPARE(session.state().result, RunResult::Done);
    for (const Debt &debt : session.state().ledger)
        QVERIFY2(!debt.open(), qPrintable(debt.object.path + u' ' + debt.name));
    QVERIFY(!session.state().outages.isEmpty()); // F-18: the switch is seen by the users
    QVERIFY(session.now() > worlds::start);

    const auto world = sim::loadStateFile(m_dir->filePath(*run + u".sim.json"_s));
    QVERIFY(world);
    QVERIFY(world->locks.isEmpty());
    QVERIFY(!world->installs.isEmpty());
    for (const sim::Install &install : world->installs)
        QCOMPARE(install.count, 1);
    for (const FailoverInstance::Binary &binary : world->estate.clusters[0].instances[0].binaries)
        QVERIFY(*binary.version != worlds::version(worlds::oldBuild));
    const auto store = RunStore::open(m_dir->filePath(u"runs.db"_s));
    QVERIFY(store);
    const auto stored = (*store)->run(*run);
    QVERIFY(stored);
    QCOMPARE(stored->state, u"done"_s);
    QCOMPARE(comparable(*(*store)->events(*run)), comparable(session.events()));
}

void TestRunSession::sameInputsSameEventsButUtc()
{
    QList<QJsonArray> all;
    for (const QString &name : {u"a.db"_s, u"b.db"_s}) {
        RunSession session(options(name));
        QVERIFY(session.rehearse(m_plan, m_estate, worlds::start));
        QVERIFY(finish(session));
        all << comparable(session.events());
        QVERIFY(QFile::remove(m_dir->filePath(session.runId() + u".sim.json"_s)));
    }
    QCOMPARE(all[0], all[1]);
    // A second rehearsal in the same store has an id of its own.
    RunSession again(options(u"a.db"_s));
    const Result<QString> run = again.rehearse(m_plan, m_estate, worlds::start);
    QVERIFY(run);
    QVERIFY(run->endsWith(u"-2"_s));
}

void TestRunSession::seedChangesTheRun()
{
    const QString hash = planHash(m_plan);
    QCOMPARE(rehearsalId(hash, 1, {}, 1), rehearsalId(hash, 1, {}, 1));
    QVERIFY(rehearsalId(hash, 1, {}, 1) != rehearsalId(hash, 2, {}, 1));
    QVERIFY(rehearsalId(hash, 1, {}, 1) != rehearsalId(hash, 1, "{}", 1));
    QVERIFY(rehearsalId(hash, 1, {}, 1).startsWith(u"r-"_s));
}

void TestRunSession::failedStepEndsInAbortAndRestore_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::newRow("Setup fails") << QByteArray(R"({"faults":[{"at":{"verb":"startNodeJob"},"kind":"fail","code":"E_SETUP_1603"}]})");
    QTest::newRow("node stays away") << QByteArray(R"({"faults":[{"at":{"verb":"restartNode"},"kind":"nodeDoesNotReturn"}]})");
    QTest::newRow("witness lost") << QByteArray(R"({"faults":[{"at":{"verb":"drainNode"},"kind":"witnessLost"},)"
                                                R"({"at":{"verb":"restartNode"},"kind":"fail","code":"E_QUORUM_WOULD_BE_LOST"}]})");
}

void TestRunSession::failedStepEndsInAbortAndRestore()
{
    QFETCH(QByteArray, faults);
    RunSession session(options(u"runs.db"_s, faults));
    QVERIFY(session.rehearse(m_plan, m_estate, worlds::start));
    QVERIFY(finish(session));
    QVERIFY(!session.error());
    QCOMPARE(session.state().result, RunResult::Failed);
    QCOMPARE(session.state().phase, RunPhase::Ended);
}

void TestRunSession::crashOfTheHostIsResumed_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("moment");
    for (const QString &verb :
         {u"setPossibleOwners"_s, u"drainNode"_s, u"startNodeJob"_s, u"watchNodeJob"_s, u"restartNode"_s, u"moveGroup"_s}) {
        for (const QString &moment : {u"before"_s, u"during"_s, u"after"_s})
            QTest::addRow("%s, %s", qPrintable(verb), qPrintable(moment)) << verb << moment;
    }
}

void TestRunSession::crashOfTheHostIsResumed()
{
    QFETCH(QString, verb);
    QFETCH(QString, moment);
    const QByteArray faults =
        u"{\"faults\":[{\"at\":{\"verb\":\"%1\"},\"kind\":\"crash\",\"moment\":\"%2\"}]}"_s.arg(verb, moment).toUtf8();
    QString run;
    {
        RunSession session(options(u"runs.db"_s, faults));
        const auto started = session.rehearse(m_plan, m_estate, worlds::start);
        QVERIFY(started);
        run = *started;
        QVERIFY(finish(session));
        QVERIFY(session.error());
        QCOMPARE(session.error()->code, u"PF-RUN-002"_s);
    }
    RunSession resumed(options(u"runs.db"_s));
    const auto again = resumed.resume(run);
    QVERIFY2(again, again ? "" : qPrintable(again.error().code + again.error().detail));
    QVERIFY(finish(resumed));
    QVERIFY2(!resumed.error(), resumed.error() ? qPrintable(resumed.error()->code) : "");
    QCOMPARE(resumed.state().result, RunResult::Done);
    const auto world = sim::loadStateFile(m_dir->filePath(run + u".sim.json"_s));
    QVERIFY(world);
    for (const sim::Install &install : world->installs)
        QCOMPARE(install.count, 1); // never twice
}

void TestRunSession::leaseOfADeadConsole_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("code");
    QTest::newRow("a dead process of this computer") << QSysInfo::machineHostName() + u"/1"_s << QString();
    QTest::newRow("another computer") << u"other-computer/1"_s << u"PF-STO-008"_s;
}

void TestRunSession::leaseOfADeadConsole()
{
    QFETCH(QString, holder);
    QFETCH(QString, code);
    QString run;
    {
        RunSession session(options(u"runs.db"_s, R"({"faults":[{"at":{"verb":"drainNode"},"kind":"crash"}]})"));
        run = session.rehearse(m_plan, m_estate, worlds::start).value_or(QString());
        QVERIFY(finish(session));
        QVERIFY(session.error());
    }
    {
        const auto store = RunStore::open(m_dir->filePath(u"runs.db"_s));
        QVERIFY(store);
        QVERIFY((*store)->takeLease(run, holder, {QDateTime::currentMSecsSinceEpoch()}, 90'000));
    }
    RunSession resumed(options(u"runs.db"_s));
    const auto again = resumed.resume(run);
    QCOMPARE(again ? QString() : again.error().code, code);
    if (!again)
        return;
    // Two engines at once are refused while the first one lives.
    RunSession second(options(u"runs.db"_s));
    const auto both = second.resume(run);
    QVERIFY(!both);
    QCOMPARE(both.error().code, u"PF-HST-006"_s);
    QVERIFY(finish(resumed));
    QCOMPARE(resumed.state().result, RunResult::Done);
}

void TestRunSession::refusals()
{
    // Bad faults.
    RunSession badFaults(options(u"runs.db"_s, R"({"faults":[{"at":{"verb":"burn"},"kind":"fail"}]})"));
    const auto refused = badFaults.rehearse(m_plan, m_estate, worlds::start);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"PF-SIM-002"_s);
    // A file that is no world is not overwritten.
    RehearsalOptions foreign = options(u"runs.db"_s);
    foreign.simState = m_dir->filePath(u"letter.txt"_s);
    QFile letter(foreign.simState);
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("{}") == 2);
    letter.close();
    RunSession overwrite(foreign);
    QCOMPARE(overwrite.rehearse(m_plan, m_estate, worlds::start).error().code, u"PF-SIM-010"_s);
    // A program that is not there.
    RehearsalOptions noProgram = options(u"runs.db"_s);
    noProgram.program = u"/nonexistent/program"_s;
    RunSession session(noProgram);
    QVERIFY(session.rehearse(m_plan, m_estate, worlds::start));
    QVERIFY(finish(session));
    QVERIFY(session.error());
    QCOMPARE(session.error()->code, u"PF-HST-001"_s);
    // A run that has ended.
    RunSession whole(options(u"runs.db"_s));
    const auto run = whole.rehearse(m_plan, m_estate, worlds::start);
    QVERIFY(run);
    QVERIFY(finish(whole));
    RunSession late(options(u"runs.db"_s));
    QCOMPARE(late.resume(*run).error().code, u"PF-HST-005"_s);
    RunSession unknown(options(u"runs.db"_s));
    QVERIFY(!unknown.resume(u"r-none"_s));
}

QTEST_GUILESS_MAIN(TestRunSession)
#include "tst_runsession.moc"
