#include "run/console.h"

#include <QSignalSpy>

using namespace pf;

/// What stops a run or changes its course, and how it goes on.
class TestDriverStops final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestDriverStops::retryGoesOnWithTheFailedAction()
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

void TestDriverStops::wrongLevelFailsTheVerification()
{
    Console c;
    c.host.wrongLevel = u"16.0.4200.1"_s;
    c.boot();
    QCOMPARE(c.state().phase, RunPhase::Failed);
    QCOMPARE(c.state().failure.id, u"execution.level-wrong"_s);
    QCOMPARE(c.state().currentStep, u"s2"_s);
}

void TestDriverStops::pausedByOthersStopsTheRun_scenario33()
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

void TestDriverStops::lostOwnerDuringTheHoldStops_scenario37()
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

void TestDriverStops::skipPutsTheNodeBackFirst_I1()
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

void TestDriverStops::excludeEndsIncomplete_I7()
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

void TestDriverStops::pauseWaitsForThePhase()
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

void TestDriverStops::windowStopsBeforeTheNextStep_C43()
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

void TestDriverStops::lockedClusterStops()
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

void TestDriverStops::timeOutFailsThePhase()
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

void TestDriverStops::telemetryShowsLife()
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

void TestDriverStops::lostHostBreaks()
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

void TestDriverStops::brokenChainBreaks()
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

QTEST_GUILESS_MAIN(TestDriverStops)
#include "tst_driverstops.moc"
