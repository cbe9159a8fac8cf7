#include "run/console.h"

using namespace pf;

/// A run from its start to its end, resumed or aborted at any event.
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

QTEST_GUILESS_MAIN(TestDriver)
#include "tst_driver.moc"
