#include "execution/fakehost.h"
#include "execution/settings.h"

#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

RunEvent eventOf(const char *type, const QJsonObject &body = {}, qint64 seq = 1)
{
    RunEvent e;
    e.seq = seq;
    e.utc = {1'000'000 + seq};
    e.run = u"r1"_s;
    e.planHash = u"abc"_s;
    e.type = QString::fromLatin1(type);
    e.body = body;
    return e;
}

RunState fold(const Plan &plan, const QList<RunEvent> &events)
{
    RunState state = initialState(plan);
    for (const RunEvent &e : events)
        state = reduce(plan, state, e);
    return state;
}

HostView seen(const fake::World &world)
{
    return {{0}, world.json()};
}

} // namespace

class TestRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventRoundTrip();
    void eventErrors_data();
    void eventErrors();
    void chain();
    void intentRoundTrip();
    void phases_data();
    void phases();
    void unknownEventsChangeNothing();
    void classify_data();
    void classify();
    void commands();
    void ownersCompareAsSets_F14();
    void downgradeOwnersAreForbidden_F11();
    void decisionIsTheSameAgain();
};

void TestRun::eventRoundTrip()
{
    RunEvent e = eventOf("intent", {{u"step"_s, u"s1"_s}, {u"phase"_s, 2}});
    seal(e, u"previous"_s);
    const auto back = runEventFromJson(toJson(e));
    QVERIFY(back);
    QVERIFY(*back == e);
}

void TestRun::eventErrors_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("seq below 1") << u"seq"_s << QJsonValue(0);
    QTest::newRow("no time") << u"utc"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("body is text") << u"body"_s << QJsonValue(u"{}"_s);
    QTest::newRow("hash missing") << u"hash"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("type is a number") << u"type"_s << QJsonValue(1);
}

void TestRun::eventErrors()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    RunEvent e = eventOf("intent");
    seal(e, {});
    QJsonObject object = toJson(e);
    object.insert(key, value);
    const auto result = runEventFromJson(object);
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"PF-RUN-010"_s);
    QCOMPARE(result.error().message.args, (QList<MessageArg>{key}));
}

void TestRun::chain()
{
    QList<RunEvent> events;
    QString previous;
    for (int seq = 1; seq <= 4; ++seq) {
        RunEvent e = eventOf("step-started", {{u"step"_s, u"s1"_s}}, seq);
        seal(e, previous);
        previous = e.hash;
        events += e;
    }
    QCOMPARE(firstBroken(events), std::nullopt);
    QCOMPARE(firstBroken({}), std::nullopt);
    QList<RunEvent> changed = events;
    changed[1].body.insert(u"step"_s, u"s2"_s);
    QCOMPARE(firstBroken(changed), std::optional<qint64>(2));
    changed = events;
    changed.removeAt(2);
    QCOMPARE(firstBroken(changed), std::optional<qint64>(3));
    changed = events;
    changed.swapItemsAt(0, 1);
    QCOMPARE(firstBroken(changed), std::optional<qint64>(1));
    changed = events; // resealed alone: the next one no longer fits
    changed[1].utc = {5};
    seal(changed[1], changed[0].hash);
    QCOMPARE(firstBroken(changed), std::optional<qint64>(3));
}

void TestRun::intentRoundTrip()
{
    Intent intent;
    intent.stepId = u"s2"_s;
    intent.phase = 4;
    intent.action = 1;
    intent.what = plans::install(u"N2"_s);
    intent.jobId = u"r1-s2-4.1-1"_s;
    intent.levelsBefore = QStringList{plans::oldBuild};
    const auto back = intentFromJson(intentToJson(intent));
    QVERIFY(back);
    QVERIFY(*back == intent);
    QVERIFY(!intentFromJson({{u"step"_s, u"s2"_s}}));
}

void TestRun::phases_data()
{
    using Events = QList<RunEvent>;
    QTest::addColumn<Events>("events");
    QTest::addColumn<RunPhase>("phase");
    const RunEvent start = eventOf("run-started");
    const RunEvent step = eventOf("step-started", {{u"step"_s, u"s1"_s}});
    const RunEvent phase = eventOf("phase-started", {{u"step"_s, u"s1"_s}, {u"phase"_s, 0}});
    const RunEvent failed = eventOf("phase-failed", {{u"step"_s, u"s1"_s}, {u"phase"_s, 0}});
    const RunEvent done = eventOf("phase-done", {{u"step"_s, u"s1"_s}, {u"phase"_s, 0}});
    QTest::newRow("nothing") << Events{} << RunPhase::NotStarted;
    QTest::newRow("started") << Events{start} << RunPhase::Running;
    QTest::newRow("failed") << Events{start, step, phase, failed} << RunPhase::Failed;
    QTest::newRow("retried") << Events{start, step, phase, failed, eventOf("retry")} << RunPhase::Running;
    QTest::newRow("retry of what has not failed") << Events{start, eventOf("pause-asked"), eventOf("retry")} << RunPhase::Paused;
    QTest::newRow("skipped") << Events{start, step, phase, failed, eventOf("skip", {{u"step"_s, u"s1"_s}})} << RunPhase::Running;
    QTest::newRow("pause in a phase") << Events{start, step, phase, eventOf("pause-asked")} << RunPhase::PauseAsked;
    QTest::newRow("pause after the phase") << Events{start, step, phase, eventOf("pause-asked"), done} << RunPhase::Paused;
    QTest::newRow("pause between phases") << Events{start, step, phase, done, eventOf("pause-asked")} << RunPhase::Paused;
    QTest::newRow("go on") << Events{start, eventOf("pause-asked"), eventOf("go-on")} << RunPhase::Running;
    QTest::newRow("abort") << Events{start, eventOf("abort")} << RunPhase::Aborting;
    QTest::newRow("no way back from abort") << Events{start, eventOf("abort"), eventOf("retry"), eventOf("hold-confirmed")}
                                            << RunPhase::Aborting;
    QTest::newRow("ended") << Events{start, eventOf("run-ended", {{u"result"_s, u"done"_s}})} << RunPhase::Ended;
}

void TestRun::phases()
{
    QFETCH(QList<RunEvent>, events);
    QFETCH(RunPhase, phase);
    QCOMPARE(fold(plans::twoNodes(), events).phase, phase);
}

void TestRun::unknownEventsChangeNothing()
{
    const Plan plan = plans::twoNodes();
    const RunState before = fold(plan, {eventOf("run-started")});
    const RunState after = reduce(plan, before, eventOf("of-the-future", {{u"step"_s, u"s1"_s}}, 2));
    QCOMPARE(after.log.size(), before.log.size() + 1);
    QCOMPARE(after.phase, before.phase);
    QCOMPARE(after.currentStep, before.currentStep);
    QVERIFY(after.ledger.isEmpty());
}

void TestRun::classify_data()
{
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<int>("change");
    QTest::addColumn<Pending>("pending");
    using K = ActionKind;
    const QString n2 = u"N2"_s;
    QTest::newRow("drained") << plans::action(K::DrainNode, n2) << 1 << Pending::Done;
    QTest::newRow("not drained") << plans::action(K::DrainNode, n2) << 0 << Pending::NotDone;
    QTest::newRow("moved") << plans::move(u"N1"_s) << 0 << Pending::Done;
    QTest::newRow("not moved") << plans::move(n2) << 0 << Pending::NotDone;
    QTest::newRow("owners as wanted") << plans::owners({n2, u"n1"_s}) << 0 << Pending::Done;
    QTest::newRow("resumed") << plans::action(K::ResumeNode, n2) << 0 << Pending::Done;
    QTest::newRow("service runs") << plans::action(K::StopClusterService, n2) << 0 << Pending::NotDone;
    QTest::newRow("restart unseen") << plans::action(K::RestartNode, n2) << 0 << Pending::NotDone;
    QTest::newRow("reads are repeated") << plans::action(K::VerifyNode, n2) << 0 << Pending::NotDone;
    QTest::newRow("install: target level, scenario 31") << plans::install(n2) << 2 << Pending::Done;
    QTest::newRow("install: old level, no job") << plans::install(n2) << 0 << Pending::NotDone;
    QTest::newRow("install: another level") << plans::install(n2) << 3 << Pending::Unknown;
    QTest::newRow("install: the node cannot be read") << plans::install(n2) << 4 << Pending::Unknown;
    QTest::newRow("install: the job is known") << plans::install(n2) << 5 << Pending::NotDone;
}

void TestRun::classify()
{
    QFETCH(PlanAction, action);
    QFETCH(int, change);
    QFETCH(Pending, pending);
    fake::World world;
    fake::Node &node = world.nodes[u"N2"_s];
    Intent intent;
    intent.what = action;
    intent.jobId = u"job"_s;
    intent.levelsBefore = QStringList{plans::oldBuild};
    if (change == 1) {
        node.state = u"Paused"_s;
        node.drain = u"Completed"_s;
    } else if (change == 2) {
        node.build = plans::newBuild;
        node.state = u"Down"_s; // the cluster service is stopped while it is patched
    } else if (change == 3 || change == 5) {
        node.build = u"16.0.4200.1"_s;
        if (change == 5)
            node.jobs[u"job"_s] = u"running"_s;
    } else if (change == 4) {
        node.state = u"Down"_s;
        node.build.clear();
    }
    QCOMPARE(pf::classify(intent, seen(world)), pending);
}

void TestRun::commands()
{
    Intent intent;
    intent.what = plans::install(u"N2"_s);
    intent.jobId = u"job"_s;
    const Command start = commandFor(intent, CommandId{7}, u"r1"_s);
    QCOMPARE(start.verb, u"startNodeJob"_s);
    QCOMPARE(start.args[u"spec"][u"instances"][0][u"target"].toString(), plans::newBuild);
    QCOMPARE(start.args[u"jobId"].toString(), u"job"_s);
    QCOMPARE(watchCommand(intent, CommandId{8}, u"r1"_s).args[u"jobId"].toString(), u"job"_s);
    const Command move = commandFor(plans::move(u"N2"_s), CommandId{9}, u"r1"_s);
    QCOMPARE(move.args, (QJsonObject{{u"cluster"_s, plans::cluster}, {u"group"_s, plans::role}, {u"target"_s, u"N2"_s}}));
    const Command resume = commandFor(plans::action(ActionKind::ResumeNode, u"N2"_s), CommandId{9}, u"r1"_s);
    QCOMPARE(resume.args[u"failback"].toString(), u"none"_s); // W-7
    Intent lock;
    lock.verb = u"takeLock"_s;
    lock.what.cluster = plans::cluster;
    QCOMPARE(commandFor(lock, CommandId{1}, u"r1"_s).args, (QJsonObject{{u"cluster"_s, plans::cluster}, {u"runId"_s, u"r1"_s}}));
}

void TestRun::ownersCompareAsSets_F14()
{
    QVERIFY(sameSetting(u"possibleOwners"_s, u"N1, N2"_s, u"n2, N1"_s));
    QVERIFY(!sameSetting(u"possibleOwners"_s, u"N1, N2"_s, u"N1"_s));
    const auto changes = settingChanges(plans::owners({u"N1"_s}), fake::World().json().value(plans::cluster).toObject());
    QCOMPARE(changes.size(), 1);
    const SettingChange &change = changes.first();
    QCOMPARE(change.before.value_or(QString()), u"N1, N2"_s);
    const Debt debt{.object = change.object,
                    .name = change.name,
                    .before = *change.before,
                    .now = {},
                    .changedAt = {},
                    .restoredAt = {},
                    .blockedBy = {}};
    QVERIFY(restoreAction(debt) == plans::owners({u"N1"_s, u"N2"_s}));
}

void TestRun::downgradeOwnersAreForbidden_F11()
{
    fake::World world;
    const auto cluster = [&] { return world.json().value(plans::cluster).toObject(); };
    QVERIFY(view::levelAllows(cluster(), plans::role, u"N2"_s));
    world.running = plans::newBuild;
    QVERIFY(!view::levelAllows(cluster(), plans::role, u"N2"_s));
    QVERIFY(!view::levelAllows(cluster(), plans::role, u"N9"_s)); // not known is not allowed
    QVERIFY(view::levelAllows(cluster(), u"Cluster Group"_s, u"N9"_s));
}

void TestRun::decisionIsTheSameAgain()
{
    const Plan plan = plans::twoNodes();
    RunState state = fold(plan, {eventOf("run-started")});
    state.locks = QStringList{plans::cluster};
    const fake::World world;
    const auto one = decide(plan, state, seen(world), {1});
    const auto two = decide(plan, state, seen(world), {1});
    const auto *first = std::get_if<JournalEvent>(&one);
    const auto *second = std::get_if<JournalEvent>(&two);
    QVERIFY(first && second);
    QCOMPARE(first->type, u"step-started"_s);
    QCOMPARE(first->body, second->body);
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
