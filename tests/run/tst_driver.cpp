#include "execution/fakehost.h"
#include "run/driver.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

/// A console: journal, driver and host; may die and be started again over the same host.
struct Console
{
    Plan plan = plans::twoNodes();
    fake::Clock clock;
    fake::Host host{clock};
    fake::MemoryJournal journal;
    std::unique_ptr<Driver> driver;

    void boot(bool confirmsHolds = true)
    {
        driver = std::make_unique<Driver>(plan, u"r1"_s, journal, host, clock, journal.events);
        if (confirmsHolds)
            QObject::connect(driver.get(), &Driver::changed, driver.get(), [this] {
                if (driver->state().phase == RunPhase::Holding)
                    QMetaObject::invokeMethod(
                        driver.get(), [this] { driver->confirmHold(u"operator"_s); }, Qt::QueuedConnection);
            });
        driver->start();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// A new process over the world as it is.
    void reboot()
    {
        driver.reset();
        journal.diesAfter = -1;
        journal.onLast = {};
        host.deaf = false;
        host.neverAnswers.clear();
        boot();
    }
    const RunState &state() const { return driver->state(); }
    int open() const
    {
        return int(std::count_if(state().ledger.begin(), state().ledger.end(), [](const Debt &d) { return d.open(); }));
    }
};

QStringList types(const QList<RunEvent> &events)
{
    QStringList list;
    for (const RunEvent &event : events)
        list += event.type;
    return list;
}

/// The world after a finished run is the one before it, with new binaries and the role moved.
void checkWorld(const fake::World &world)
{
    QCOMPARE(world.owners.size(), 2);
    QCOMPARE(world.failback, true);
    QCOMPARE(world.pendingMs, 180'000);
    QCOMPARE(world.owner, u"N2"_s);
    QVERIFY(world.lockedBy.isEmpty());
    for (const fake::Node &node : world.nodes) {
        QCOMPARE(node.state, u"Up"_s);
        QCOMPARE(node.service, u"Running"_s);
        QCOMPARE(node.build, plans::newBuild);
        QCOMPARE(node.installs, 1);
    }
}

} // namespace

class TestDriver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsToTheEnd();
    void foldEqualsLiveState();
    void intentIsDurableBeforeTheCommand();
    void settingsAreSavedBeforeTheyChange_designSection5();
    void resumesAfterEveryEvent_data();
    void resumesAfterEveryEvent();
    void attachesToARunningInstall_scenario31();
    void unclearInstallNeedsInspection_scenario31();
    void abortRestoresAtEveryEvent_I5_data();
    void abortRestoresAtEveryEvent_I5();
    void abortAfterTheSwitchLeavesADebtThatNamesF11_I5();
    void retryGoesOnWithTheFailedAction();
    void wrongLevelFailsTheVerification();
    void pausedByOthersStopsTheRun_scenario33();
    void lostOwnerDuringTheHoldStops_scenario37();
    void skipPutsTheNodeBackFirst_I1();
    void excludeEndsIncomplete_I7();
    void pauseWaitsForThePhase();
    void windowStopsBeforeTheNextStep_C43();
    void lockedClusterStops();
    void timeOutFailsThePhase();
    void telemetryShowsLife();
    void lostHostBreaks();
    void brokenChainBreaks();
};

void TestDriver::runsToTheEnd()
{
    Console c;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Ended);
    QCOMPARE(c.state().result, RunResult::Done);
    QCOMPARE(firstBroken(c.journal.events), std::nullopt);
    checkWorld(c.host.world);
    QCOMPARE(c.open(), 0);
    // owners twice (for N2, after the switch), failback, time-out, two node states, one service
    QCOMPARE(c.state().ledger.size(), 7);
    QCOMPARE(c.state().outages.size(), 1);
    QCOMPARE(c.state().outages.first().ms, 150'000);
    QVERIFY(c.state().outages.first().planned);
    QCOMPARE(c.state().levels.size(), 2);
    QCOMPARE(c.host.verbs.first(), u"takeLock"_s);
    QCOMPARE(c.host.verbs.last(), u"releaseLock"_s);
}

void TestDriver::foldEqualsLiveState()
{
    Console c;
    c.driver = std::make_unique<Driver>(c.plan, u"r1"_s, c.journal, c.host, c.clock, QList<RunEvent>());
    RunState folded = initialState(c.plan);
    int differences = 0, compared = 0;
    connect(c.driver.get(), &Driver::eventAppended, this, [&](const RunEvent &event) {
        folded = reduce(c.plan, folded, event);
        ++compared;
        if (fake::describe(folded) != fake::describe(c.driver->state()))
            ++differences;
    });
    c.driver->start();
    QCOMPARE(c.state().phase, RunPhase::Holding);
    QVERIFY(compared > 40);
    QCOMPARE(differences, 0);
}

void TestDriver::intentIsDurableBeforeTheCommand()
{
    Console c;
    c.journal.diesAfter = 1; // run-started only
    c.boot();
    QVERIFY(c.host.verbs.isEmpty());
    c.reboot();
    const QStringList list = types(c.journal.events);
    QCOMPARE(list.mid(0, 3), QStringList({u"run-started"_s, u"intent"_s, u"result"_s}));
}

void TestDriver::settingsAreSavedBeforeTheyChange_designSection5()
{
    Console c;
    c.boot();
    RunState state = initialState(c.plan);
    int changes = 0;
    for (const RunEvent &event : std::as_const(c.journal.events)) {
        const auto intent = event.type == u"intent" ? intentFromJson(event.body) : std::nullopt;
        if (intent && intent->what.kind == ActionKind::DrainNode) {
            ++changes;
            QVERIFY(state.openDebt(ObjectRef::node(plans::cluster, intent->what.node), u"nodeState"_s));
        }
        state = reduce(c.plan, state, event);
    }
    QCOMPARE(changes, 2);
    QCOMPARE(state.ledger[0].before, u"1"_s);
    QCOMPARE(state.ledger[1].before, u"180000"_s);
    QCOMPARE(state.ledger[2].before, u"N1, N2"_s);
}

void TestDriver::resumesAfterEveryEvent_data()
{
    QTest::addColumn<bool>("deaf");
    QTest::newRow("the command was never sent") << true;
    QTest::newRow("the command was carried out, its result was lost") << false;
}

void TestDriver::resumesAfterEveryEvent()
{
    QFETCH(bool, deaf);
    Console whole;
    whole.boot();
    const qsizetype length = whole.journal.events.size();
    QVERIFY(length > 80);
    for (qsizetype n = 1; n < length; ++n) {
        Console c;
        c.journal.diesAfter = n;
        if (deaf)
            c.journal.onLast = [&] { c.host.deaf = true; };
        c.boot();
        QCOMPARE(c.journal.events.size(), n);
        const bool pending = c.journal.events.last().type == u"intent";
        c.reboot();
        QCOMPARE(c.state().result, RunResult::Done);
        QCOMPARE(types(c.journal.events).count(u"crash-found"_s), pending ? 1 : 0);
        QCOMPARE(firstBroken(c.journal.events), std::nullopt);
        QCOMPARE(c.open(), 0);
        QCOMPARE(c.state().ledger.size(), whole.state().ledger.size());
        checkWorld(c.host.world);
    }
}

void TestDriver::attachesToARunningInstall_scenario31()
{
    Console c;
    c.host.neverAnswers = u"startNodeJob"_s; // the console dies while the installer runs
    c.boot();
    QCOMPARE(c.host.world.nodes[u"N2"_s].installs, 1);
    QCOMPARE(c.journal.events.last().type, u"intent"_s);
    c.reboot();
    QCOMPARE(c.state().result, RunResult::Done);
    checkWorld(c.host.world); // exactly one install each
}

void TestDriver::unclearInstallNeedsInspection_scenario31()
{
    Console c;
    c.host.neverAnswers = u"startNodeJob"_s;
    c.boot();
    fake::Node &node = c.host.world.nodes[u"N2"_s];
    node.jobs.clear(); // rebuilt: the node knows no job, and its level is neither the old nor the new one
    node.build = u"16.0.4200.1"_s;
    c.reboot();
    QCOMPARE(c.state().phase, RunPhase::NeedsInspection);
    QCOMPARE(c.state().failure.id, u"execution.needs-inspection"_s);
    QCOMPARE(node.installs, 1);
    c.driver->retry(); // a person has looked
    QCOMPARE(node.installs, 2);
    QCOMPARE(c.state().phase, RunPhase::Holding);
}

void TestDriver::abortRestoresAtEveryEvent_I5_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("first half") << 0;
    QTest::newRow("second half") << 1;
}

void TestDriver::abortRestoresAtEveryEvent_I5()
{
    QFETCH(int, part);
    Console whole;
    whole.boot();
    const qsizetype length = whole.journal.events.size();
    for (qsizetype n = part == 0 ? 1 : length / 2; n < (part == 0 ? length / 2 : length); ++n) {
        Console c;
        c.driver = std::make_unique<Driver>(c.plan, u"r1"_s, c.journal, c.host, c.clock, QList<RunEvent>());
        connect(c.driver.get(), &Driver::eventAppended, c.driver.get(), [&](const RunEvent &event) {
            if (event.seq == n)
                QMetaObject::invokeMethod(c.driver.get(), [&] { c.driver->abortAndRestore(u"operator"_s); });
            else if (event.type == u"hold-reached")
                QMetaObject::invokeMethod(
                    c.driver.get(), [&] { c.driver->confirmHold(u"operator"_s); }, Qt::QueuedConnection);
        });
        c.driver->start();
        QCoreApplication::processEvents();
        QCOMPARE(c.state().phase, RunPhase::Ended);
        QCOMPARE(c.state().result, RunResult::Aborted);
        QVERIFY(c.host.world.lockedBy.isEmpty());
        QCOMPARE(c.host.world.failback, true);
        QCOMPARE(c.host.world.pendingMs, 180'000);
        for (const fake::Node &node : std::as_const(c.host.world.nodes)) {
            QCOMPARE(node.service, u"Running"_s);
            QCOMPARE(node.state, u"Up"_s);
        }
        for (const Debt &debt : c.state().ledger) {
            if (!debt.open())
                continue;
            // After the switch the old node may not own the role again while it is older (F-11); every other debt is paid.
            QCOMPARE(debt.name, u"possibleOwners"_s);
            QCOMPARE(debt.blockedBy, u"F-11"_s);
            QCOMPARE(c.host.world.running, plans::newBuild);
            QCOMPARE(c.host.world.nodes[u"N1"_s].build, plans::oldBuild);
        }
    }
}

void TestDriver::abortAfterTheSwitchLeavesADebtThatNamesF11_I5()
{
    Console c;
    c.driver = std::make_unique<Driver>(c.plan, u"r1"_s, c.journal, c.host, c.clock, QList<RunEvent>());
    c.driver->start();
    QCOMPARE(c.state().phase, RunPhase::Holding);
    c.host.failures[u"precheckNode"_s] = 1; // N1 after the switch
    c.driver->confirmHold(u"m.berg"_s);
    QCOMPARE(c.state().phase, RunPhase::Failed);
    c.driver->abortAndRestore(u"m.berg"_s);
    QCOMPARE(c.state().result, RunResult::Failed);
    QCOMPARE(c.open(), 1);
    QCOMPARE(c.host.world.owners, QStringList{u"N2"_s});
    QCOMPARE(c.state().openDebt(c.state().ledger[2].object, u"possibleOwners"_s)->blockedBy, u"F-11"_s);
}

void TestDriver::retryGoesOnWithTheFailedAction()
{
    Console c;
    c.host.failures[u"watchNodeJob"_s] = 1;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure.id, u"execution.failed"_s);
    QCOMPARE(c.host.verbs.count(u"stagePackage"_s), 1);
    c.driver->retry();
    QCoreApplication::processEvents();
    QCOMPARE(c.state().result, RunResult::Done);
    QCOMPARE(c.host.verbs.count(u"stagePackage"_s), 2); // once per node: not again on the retry
    QCOMPARE(c.host.world.nodes[u"N2"_s].installs, 1);  // the job still ran: attached
    QCOMPARE(c.state().steps[1].phases[4].attempts, 2);
}

void TestDriver::wrongLevelFailsTheVerification()
{
    Console c;
    c.host.wrongLevel = u"16.0.4200.1"_s;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure.id, u"execution.level-wrong"_s);
    QCOMPARE(c.state().currentStep, u"s2"_s);
}

void TestDriver::pausedByOthersStopsTheRun_scenario33()
{
    Console c;
    c.host.world.nodes[u"N2"_s].state = u"Paused"_s;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure, msg("execution.paused-by-other", {u"N2"_s}));
    c.driver->abortAndRestore(u"operator"_s);
    QCOMPARE(c.state().phase, RunPhase::Ended);
    QCOMPARE(c.host.world.nodes[u"N2"_s].state, u"Paused"_s); // not ours
    QCOMPARE(c.host.world.failback, true);
    QVERIFY(!c.host.verbs.contains(u"resumeNode"_s));
}

void TestDriver::lostOwnerDuringTheHoldStops_scenario37()
{
    Console c;
    c.boot(false);
    QCOMPARE(c.state().phase, RunPhase::Holding);
    c.host.world.nodes[u"N1"_s].state = u"Down"_s;
    c.host.world.owner = u"N2"_s;
    c.driver->confirmHold(u"operator"_s);
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure, msg("execution.node-not-up", {u"N1"_s}));
    QVERIFY(!c.host.verbs.contains(u"moveGroup"_s));
}

void TestDriver::skipPutsTheNodeBackFirst_I1()
{
    Console c;
    c.host.failures[u"stagePackage"_s] = 1;
    c.boot(false);
    QCOMPARE(c.state().phase, RunPhase::Failed);
    c.driver->skipStep(u"no medium"_s);
    QCOMPARE(c.host.world.nodes[u"N2"_s].state, u"Up"_s);
    QCOMPARE(c.state().phase, RunPhase::Holding);
    QCOMPARE(c.state().steps[1].state, PhaseState::Skipped);
    const Debt *paused = nullptr;
    for (const Debt &debt : c.state().ledger) {
        if (debt.name == u"nodeState")
            paused = &debt;
    }
    QVERIFY(paused && !paused->open());
}

void TestDriver::excludeEndsIncomplete_I7()
{
    Console c;
    c.host.failures[u"drainNode"_s] = 1;
    c.boot();
    c.driver->excludeNode(u"hardware fault"_s);
    QCoreApplication::processEvents();
    QCOMPARE(c.state().excludedNodes, QStringList{u"N2"_s});
    QCOMPARE(c.host.world.nodes[u"N2"_s].installs, 0);
    // N2 stays old and N1 becomes new: the put-back of the owners is what F-11 forbids only where FIN01 runs on the new level.
    QCOMPARE(c.state().result, RunResult::Incomplete);
}

void TestDriver::pauseWaitsForThePhase()
{
    Console c;
    c.driver = std::make_unique<Driver>(c.plan, u"r1"_s, c.journal, c.host, c.clock, QList<RunEvent>());
    connect(c.driver.get(), &Driver::eventAppended, c.driver.get(), [&](const RunEvent &event) {
        if (event.type == u"phase-started" && event.body.value(u"step").toString() == u"s2")
            QMetaObject::invokeMethod(c.driver.get(), [&] { c.driver->pauseAfterPhase(); });
    });
    c.driver->start();
    QCOMPARE(c.state().phase, RunPhase::Paused);
    QCOMPARE(c.state().steps[1].phases[0].state, PhaseState::Done);
    QCOMPARE(c.state().steps[1].phases[1].state, PhaseState::Waiting);
    disconnect(c.driver.get(), nullptr, c.driver.get(), nullptr);
    c.driver->goOn();
    QCOMPARE(c.state().phase, RunPhase::Holding);
}

void TestDriver::windowStopsBeforeTheNextStep_C43()
{
    Console c;
    c.plan.policy.windowEnd = c.clock.time + 8000; // the first step fits, the second one does not
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Paused);
    QCOMPARE(c.state().steps[0].state, PhaseState::Done);
    QCOMPARE(c.state().steps[1].state, PhaseState::Waiting);
    c.driver->goOn(); // overridden
    QCoreApplication::processEvents();
    QCOMPARE(c.state().result, RunResult::Done);
}

void TestDriver::lockedClusterStops()
{
    Console c;
    c.host.world.lockedBy = u"other"_s;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure.id, u"execution.failed.locked"_s);
    QCOMPARE(c.host.verbs, QStringList{u"takeLock"_s});
    c.host.world.lockedBy.clear();
    c.driver->retry();
    QCoreApplication::processEvents();
    QCOMPARE(c.state().result, RunResult::Done);
}

void TestDriver::timeOutFailsThePhase()
{
    Console c;
    c.host.neverAnswers = u"drainNode"_s;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Running);
    c.clock.advance(601'000);
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure.id, u"execution.failed.timeout"_s);
    QVERIFY(c.host.verbs.contains(u"cancel"_s));
}

void TestDriver::telemetryShowsLife()
{
    Console c;
    c.host.neverAnswers = u"watchNodeJob"_s;
    c.boot();
    QSignalSpy spy(c.driver.get(), &Driver::progress);
    HostEvent event;
    event.kind = HostEvent::Kind::Progress;
    event.data = {{u"percent"_s, 61}};
    const qsizetype before = c.journal.events.size();
    c.clock.time = c.clock.time + 500;
    c.host.answer(event);
    QCOMPARE(spy.size(), 1);
    const PhaseRun &phase = c.state().steps[1].phases[c.state().currentPhase];
    QCOMPARE(phase.percent, 61);
    QCOMPARE(phase.lastSignOfLife->value, c.clock.time.value);
    QCOMPARE(c.journal.events.size(), before); // not an event
}

void TestDriver::lostHostBreaks()
{
    Console c;
    c.host.neverAnswers = u"drainNode"_s;
    c.boot();
    QSignalSpy spy(c.driver.get(), &Driver::broken);
    const qsizetype sent = c.host.verbs.size();
    c.host.lose();
    QCOMPARE(spy.size(), 1);
    c.driver->abortAndRestore(u"operator"_s);
    QCOMPARE(c.host.verbs.size(), sent); // stands still
}

void TestDriver::brokenChainBreaks()
{
    Console c;
    c.journal.diesAfter = 10;
    c.boot();
    c.journal.events[4].body.insert(u"ok"_s, u"tampered"_s);
    c.driver.reset();
    const qsizetype sent = c.host.verbs.size();
    Driver driver(c.plan, u"r1"_s, c.journal, c.host, c.clock, c.journal.events);
    QString code;
    connect(&driver, &Driver::broken, this, [&](const Error &error) { code = error.code; });
    driver.start();
    QCOMPARE(code, u"PF-RUN-001"_s);
    QCOMPARE(c.host.verbs.size(), sent);
}

QTEST_GUILESS_MAIN(TestDriver)
#include "tst_driver.moc"
