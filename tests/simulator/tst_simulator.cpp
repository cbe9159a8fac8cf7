#include "worlds.h"

using namespace pf;
using namespace pf::sim;
using namespace Qt::StringLiterals;

class TestSimulator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void idempotent_data();
    void idempotent();
    void movesWithOutage();
    void firstStartRaisesRunningLevel_F8();
    void scriptsSlowerThanPendingTimeout_F10();
    void setupIsRunOnceForOneJobId();
    void jobNeedsRestartAfter3010();
    void standAloneOutage();
    void drainMovesRolesByPlacement_W6();
    void restartKeepsPausedAndVotes_W5();
    void autoFailbackHappens_W16_data();
    void autoFailbackHappens_W16();
    void nodeDoesNotReturn();
    void witnessLostForbidsTheStep_Q2a();
    void otherNodeLost();
    void slowTakesLonger();
    void degradedStorageRefusesPause_W21();
    void lockKeepsOthersOut();
    void stopOfLastNodesRefused_W6();
    void sameSeedSameAnswers();
    void viewNamesEverything();
    void dryRunChangesNothing();

private:
    static QJsonObject viewC1(const Simulator &s) { return viewOf(s.state(), u"C1"_s, {}).value(u"C1"_s).toObject(); }
    static Simulator make(FaultMenu faults = {}, int nodes = 3)
    {
        return Simulator(makeState(worlds::estate(nodes), 7, worlds::start, std::move(faults)));
    }
    /// Installs on the node and sees the job through.
    static QJsonObject install(Simulator &s, const QString &node, const QString &instance, const QString &id,
                               const QString &cluster = u"C1"_s)
    {
        const QJsonObject started = s.call(worlds::request(u"startNodeJob"_s, worlds::job(node, instance, id, cluster)));
        return started.value(u"ok"_s).toBool() ? s.call(worlds::request(u"watchNodeJob"_s, worlds::watch(node, id, cluster))) : started;
    }
};

void TestSimulator::refusals_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("args");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("win32");
    QTest::newRow("W-13 not a possible owner") << u"moveGroup"_s << worlds::move(u"N3"_s) << u"E_NOT_POSSIBLE_OWNER"_s << 5016;
    QTest::newRow("no such node") << u"moveGroup"_s << worlds::move(u"N9"_s) << u"E_NODE_NOT_FOUND"_s << 5042;
    QTest::newRow("no such cluster") << u"drainNode"_s << worlds::onNode(u"N1"_s, u"C9"_s) << u"E_CLUSTER_NOT_FOUND"_s << 0;
    QTest::newRow("F-14 owner excluded") << u"setPossibleOwners"_s << worlds::owners({u"N2"_s}) << u"E_OWNER_IN_USE"_s << 5016;
    QTest::newRow("empty owners") << u"setPossibleOwners"_s << worlds::owners({}) << u"E_ARGUMENT"_s << 0;
    QTest::newRow("unknown owner") << u"setPossibleOwners"_s << worlds::owners({u"N1"_s, u"X"_s}) << u"E_NODE_NOT_FOUND"_s << 5042;
    QTest::newRow("not installed") << u"startNodeJob"_s << worlds::job(u"N1"_s, u"REPORTS"_s, u"j"_s) << u"E_NOT_INSTALLED"_s << 0;
    QTest::newRow("unknown job") << u"watchNodeJob"_s << worlds::watch(u"N1"_s, u"j"_s) << u"E_JOB_NOT_FOUND"_s << 0;
    QTest::newRow("server has no service") << u"stopClusterService"_s << worlds::onNode(u"S1"_s, {}) << u"E_ARGUMENT"_s << 0;
    QJsonObject stale = worlds::owners({u"N1"_s, u"N2"_s, u"N3"_s});
    stale.insert(u"expectCurrent"_s, QJsonArray{u"N1"_s});
    QTest::newRow("changed behind") << u"setPossibleOwners"_s << stale << u"E_CHANGED_BEHIND"_s << 0;
}

void TestSimulator::refusals()
{
    QFETCH(QString, verb);
    QFETCH(QJsonObject, args);
    QFETCH(QString, code);
    QFETCH(int, win32);
    Estate estate = worlds::estate();
    estate.clusters[0].groups[1].resources[0].possibleOwners = QStringList{u"N1"_s, u"N2"_s};
    Simulator s(makeState(estate, 7, worlds::start));
    const Estate before = s.state().estate;
    const QJsonObject answer = s.call(worlds::request(verb, args));
    QVERIFY(!answer.value(u"ok"_s).toBool());
    QCOMPARE(worlds::errorCode(answer), code);
    QCOMPARE(answer.value(u"error"_s).toObject().value(u"win32"_s).toInt(), win32);
    QVERIFY(s.state().estate == before);
    QVERIFY(!s.state().op);
}

void TestSimulator::idempotent_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("args");
    QTest::newRow("owners") << u"setPossibleOwners"_s << worlds::owners({u"N2"_s, u"N1"_s});
    QTest::newRow("failback") << u"setAutoFailback"_s
                              << QJsonObject{{u"cluster"_s, u"C1"_s}, {u"group"_s, worlds::role}, {u"value"_s, true}};
    QTest::newRow("time-out") << u"setPendingTimeout"_s
                              << QJsonObject{{u"cluster"_s, u"C1"_s},
                                             {u"group"_s, worlds::role},
                                             {u"resource"_s, worlds::engine},
                                             {u"ms"_s, 900'000}};
    QTest::newRow("move") << u"moveGroup"_s << worlds::move(u"N2"_s);
    QTest::newRow("drain") << u"drainNode"_s << worlds::onNode(u"N3"_s);
    QTest::newRow("stop") << u"stopClusterService"_s << worlds::onNode(u"N3"_s);
    QTest::newRow("lock") << u"takeLock"_s << QJsonObject{{u"cluster"_s, u"C1"_s}, {u"runId"_s, u"r-1"_s}};
}

void TestSimulator::idempotent()
{
    QFETCH(QString, verb);
    QFETCH(QJsonObject, args);
    Simulator s = make();
    const QJsonObject first = s.call(worlds::request(verb, args));
    QVERIFY2(first.value(u"ok"_s).toBool(), qPrintable(worlds::errorCode(first)));
    QVERIFY(first.value(u"changed"_s).toBool());
    const Estate after = s.state().estate;
    const QJsonObject second = s.call(worlds::request(verb, args));
    QVERIFY2(second.value(u"ok"_s).toBool(), qPrintable(worlds::errorCode(second)));
    QVERIFY(!second.value(u"changed"_s).toBool());
    QVERIFY(s.state().estate == after);
}

void TestSimulator::movesWithOutage()
{
    Simulator s = make();
    const QJsonObject answer = s.call(worlds::request(u"moveGroup"_s, worlds::move(u"N2"_s)));
    QCOMPARE(worlds::dataOf(answer).value(u"owner"_s).toString(), u"N2"_s);
    const QJsonArray outages = worlds::dataOf(answer).value(u"outages"_s).toArray();
    QCOMPARE(outages.size(), 1);
    QCOMPARE(outages[0].toObject().value(u"instance"_s).toString(), ObjectRef::clusteredInstance(u"C1"_s, u"FIN01"_s).path);
    QCOMPARE(outages[0].toObject().value(u"startedAt"_s).toString(), worlds::start.toString());
    const qint64 ms = outages[0].toObject().value(u"ms"_s).toInteger();
    QVERIFY(ms >= 20'000 && ms <= 90'000); // no scripts: the levels are the same
    QCOMPARE(s.now() - worlds::start, ms);
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"owner"_s).toString(), u"N2"_s);
}

void TestSimulator::firstStartRaisesRunningLevel_F8()
{
    Simulator s = make();
    QVERIFY(install(s, u"N2"_s, u"FIN01"_s, u"j1"_s).value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"instances"_s, u"FIN01"_s).value(u"running"_s).toString(), worlds::oldBuild);
    const QJsonObject moved = s.call(worlds::request(u"moveGroup"_s, worlds::move(u"N2"_s)));
    QVERIFY2(moved.value(u"ok"_s).toBool(), qPrintable(worlds::errorCode(moved)));
    QVERIFY(worlds::dataOf(moved).value(u"scriptMs"_s).toInteger() >= 45'000);
    QCOMPARE(worlds::member(viewC1(s), u"instances"_s, u"FIN01"_s).value(u"running"_s).toString(), worlds::newBuild);
    // F-11: never back to older binaries.
    const QJsonObject back = s.call(worlds::request(u"moveGroup"_s, worlds::move(u"N1"_s)));
    QCOMPARE(worlds::errorCode(back), u"E_OLDER_BINARIES"_s);
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"owner"_s).toString(), u"N2"_s);
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"state"_s).toString(), u"Online"_s);
}

void TestSimulator::scriptsSlowerThanPendingTimeout_F10()
{
    FaultRule slow = worlds::fault(u"moveGroup"_s, FaultKind::Slow);
    slow.factor = 5;
    Simulator s = make({slow});
    QVERIFY(install(s, u"N2"_s, u"FIN01"_s, u"j1"_s).value(u"ok"_s).toBool());
    const QJsonObject moved = s.call(worlds::request(u"moveGroup"_s, worlds::move(u"N2"_s)));
    QCOMPARE(worlds::errorCode(moved), u"E_PENDING_TIMEOUT"_s);
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"state"_s).toString(), u"Failed"_s);
    // The next try has the usual time and brings it online with the scripts done.
    QVERIFY(s.call(worlds::request(u"moveGroup"_s, worlds::move(u"N2"_s))).value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"instances"_s, u"FIN01"_s).value(u"running"_s).toString(), worlds::newBuild);
}

void TestSimulator::setupIsRunOnceForOneJobId()
{
    Simulator s = make();
    const Request request = worlds::request(u"startNodeJob"_s, worlds::job(u"N2"_s, u"FIN01"_s, u"j1"_s));
    QVERIFY(s.call(request).value(u"changed"_s).toBool());
    const QJsonObject again = s.call(request);
    QVERIFY(worlds::dataOf(again).value(u"attached"_s).toBool());
    QVERIFY(!again.value(u"changed"_s).toBool());
    QCOMPARE(s.state().installs.size(), 1);
    // Another job while it runs is refused as Windows Installer does; the node cannot be restarted under it.
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"startNodeJob"_s, worlds::job(u"N2"_s, u"FIN01"_s, u"j2"_s)))), u"E_JOB_RUNNING"_s);
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"restartNode"_s, worlds::onNode(u"N2"_s)))), u"E_JOB_RUNNING"_s);
    QVERIFY(s.call(worlds::request(u"watchNodeJob"_s, worlds::watch(u"N2"_s, u"j1"_s))).value(u"ok"_s).toBool());
    // A repeated install under a new id is seen in the log.
    QVERIFY(install(s, u"N2"_s, u"FIN01"_s, u"j3"_s).value(u"ok"_s).toBool());
    QCOMPARE(s.state().installs.last().count, 2);
}

void TestSimulator::jobNeedsRestartAfter3010()
{
    Simulator s = make();
    int restartsNeeded = 0;
    for (int i = 0; i < 12; ++i) {
        const QJsonObject data = worlds::dataOf(install(s, u"N2"_s, u"FIN01"_s, u"j%1"_s.arg(i)));
        const int code = data.value(u"exitCode"_s).toInt();
        QVERIFY(code == 0 || code == 3010);
        QCOMPARE(data.value(u"rebootRequired"_s).toBool(), code == 3010);
        QCOMPARE(data.value(u"levels"_s).toObject().value(u"FIN01"_s).toString(), worlds::newBuild);
        if (code != 3010)
            continue;
        ++restartsNeeded;
        QCOMPARE(worlds::errorCode(s.call(worlds::request(u"verifyNode"_s, worlds::onNode(u"N2"_s)))), u"E_VERIFY_FAILED"_s); // C-62
        QVERIFY(s.call(worlds::request(u"restartNode"_s, worlds::onNode(u"N2"_s))).value(u"ok"_s).toBool());
        QVERIFY(s.call(worlds::request(u"verifyNode"_s, worlds::onNode(u"N2"_s))).value(u"ok"_s).toBool());
    }
    QVERIFY(restartsNeeded > 0);
}

void TestSimulator::standAloneOutage()
{
    Simulator s = make();
    QJsonArray outages = worlds::dataOf(install(s, u"N3"_s, u"N3\\REPORTS"_s, u"j1"_s)).value(u"outages"_s).toArray();
    QCOMPARE(outages.size(), 1);
    QCOMPARE(outages[0].toObject().value(u"instance"_s).toString(), ObjectRef::nodeInstance(u"C1"_s, u"N3"_s, u"REPORTS"_s).path);
    QCOMPARE(worlds::member(viewC1(s), u"instances"_s, u"REPORTS"_s).value(u"running"_s).toString(), worlds::newBuild);

    outages = worlds::dataOf(install(s, u"S1"_s, u"MSSQLSERVER"_s, u"j2"_s, {})).value(u"outages"_s).toArray();
    QCOMPARE(outages[0].toObject().value(u"instance"_s).toString(), ObjectRef::serverInstance(u"S1"_s, u"MSSQLSERVER"_s).path);
    outages = worlds::dataOf(s.call(worlds::request(u"restartNode"_s, worlds::onNode(u"S1"_s, {})))).value(u"outages"_s).toArray();
    QCOMPARE(outages.size(), 1);
    const QJsonObject view = viewOf(s.state(), {}, u"s1"_s).value(u"server:S1"_s).toObject();
    QCOMPARE(worlds::member(view, u"instances"_s, u"MSSQLSERVER"_s).value(u"running"_s).toString(), worlds::newBuild);
}

void TestSimulator::drainMovesRolesByPlacement_W6()
{
    Simulator s = make();
    const QJsonObject answer = s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N1"_s)));
    QCOMPARE(worlds::dataOf(answer).value(u"moved"_s).toArray(), QJsonArray{worlds::role});
    QVERIFY(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"owner"_s).toString() != u"N1"_s);
    const QJsonObject node = worlds::member(viewC1(s), u"nodes"_s, u"N1"_s);
    QCOMPARE(node.value(u"state"_s).toString(), u"Paused"_s);
    QCOMPARE(node.value(u"drain"_s).toString(), u"Completed"_s);
    QVERIFY(node.value(u"currentVote"_s).toBool()); // W-5: a paused node votes

    // Without a legal target the drain fails, the node stays paused and its roles stay on it.
    Simulator stuck = make();
    QVERIFY(stuck.call(worlds::request(u"setPossibleOwners"_s, worlds::owners({u"N1"_s}))).value(u"ok"_s).toBool());
    const QJsonObject failed = stuck.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N1"_s)));
    QCOMPARE(worlds::errorCode(failed), u"E_DRAIN_FAILED"_s);
    QCOMPARE(worlds::member(viewC1(stuck), u"nodes"_s, u"N1"_s).value(u"drain"_s).toString(), u"Failed"_s);
    QCOMPARE(worlds::member(viewC1(stuck), u"groups"_s, worlds::role).value(u"owner"_s).toString(), u"N1"_s);
}

void TestSimulator::restartKeepsPausedAndVotes_W5()
{
    Simulator s = make();
    QVERIFY(s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool());
    const Simulator::Begun begun = s.begin(worlds::request(u"restartNode"_s, worlds::onNode(u"N3"_s)));
    QVERIFY(!begun.answer);
    QJsonObject node = worlds::member(viewC1(s), u"nodes"_s, u"N3"_s);
    QCOMPARE(node.value(u"state"_s).toString(), u"Down"_s);
    QVERIFY(!node.value(u"currentVote"_s).toBool());
    const QJsonObject quorum = viewC1(s).value(u"quorum"_s).toObject(); // two nodes left, the witness votes
    QCOMPARE(quorum.value(u"present"_s).toInt(), 3);
    QCOMPARE(quorum.value(u"total"_s).toInt(), 3);
    const QJsonObject answer = s.finish();
    QVERIFY(answer.value(u"ok"_s).toBool());
    node = worlds::member(viewC1(s), u"nodes"_s, u"N3"_s);
    QCOMPARE(node.value(u"state"_s).toString(), u"Paused"_s);
    QCOMPARE(node.value(u"bootTime"_s).toString(), s.now().toString());
    // A restart that has happened is not repeated.
    QJsonObject args = worlds::onNode(u"N3"_s);
    args.insert(u"bootTimeBefore"_s, worlds::start.toString());
    QVERIFY(!s.call(worlds::request(u"restartNode"_s, args)).value(u"changed"_s).toBool());
}

void TestSimulator::autoFailbackHappens_W16_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("preferred");
    QTest::addColumn<QString>("owner");
    QTest::newRow("allowed and preferred") << true << true << u"N2"_s;
    QTest::newRow("prevented") << false << true << u"N1"_s;
    QTest::newRow("no preferred owner: no effect") << true << false << u"N1"_s;
}

void TestSimulator::autoFailbackHappens_W16()
{
    QFETCH(bool, allowed);
    QFETCH(bool, preferred);
    QFETCH(QString, owner);
    Estate estate = worlds::estate();
    estate.clusters[0].groups[1].autoFailback = allowed;
    if (preferred)
        estate.clusters[0].groups[1].preferredOwners = QStringList{u"N2"_s};
    Simulator s(makeState(estate, 7, worlds::start));
    QVERIFY(s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N2"_s))).value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"owner"_s).toString(), u"N1"_s);
    const QJsonObject answer = s.call(worlds::request(u"resumeNode"_s, worlds::onNode(u"N2"_s)));
    QVERIFY(answer.value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"owner"_s).toString(), owner);
    const QJsonArray outages = worlds::dataOf(answer).value(u"outages"_s).toArray();
    QCOMPARE(outages.size(), owner == u"N2"_s ? 1 : 0);
    if (!outages.isEmpty())
        QVERIFY(!outages[0].toObject().value(u"planned"_s).toBool());
}

void TestSimulator::nodeDoesNotReturn()
{
    Simulator s = make({worlds::fault(u"restartNode"_s, FaultKind::NodeDoesNotReturn, u"N3"_s)});
    const QJsonObject answer = s.call(worlds::request(u"restartNode"_s, worlds::onNode(u"N3"_s)));
    QCOMPARE(worlds::errorCode(answer), u"E_NODE_NOT_BACK"_s);
    QVERIFY(answer.value(u"changed"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"nodes"_s, u"N3"_s).value(u"state"_s).toString(), u"Down"_s);
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"waitNodeReady"_s, worlds::onNode(u"N3"_s)))), u"E_NODE_NOT_READY"_s);
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"startNodeJob"_s, worlds::job(u"N3"_s, u"FIN01"_s, u"j"_s)))),
             u"E_NODE_UNREACHABLE"_s);
    // The second time somebody has pressed the button.
    QVERIFY(s.call(worlds::request(u"restartNode"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"nodes"_s, u"N3"_s).value(u"state"_s).toString(), u"Up"_s);
}

void TestSimulator::witnessLostForbidsTheStep_Q2a()
{
    Simulator s = make({worlds::fault(u"precheckNode"_s, FaultKind::WitnessLost)}, 2);
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"precheckNode"_s, worlds::onNode(u"N2"_s)))), u"E_PRECHECK_FAILED"_s);
    const QJsonObject quorum = viewC1(s).value(u"quorum"_s).toObject();
    QVERIFY(!quorum.value(u"witnessOnline"_s).toBool());
    QCOMPARE(quorum.value(u"total"_s).toInt(), 3);
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"restartNode"_s, worlds::onNode(u"N2"_s)))), u"E_QUORUM_WOULD_BE_LOST"_s);
}

void TestSimulator::otherNodeLost()
{
    FaultRule lost = worlds::fault(u"drainNode"_s, FaultKind::NodeLost, u"N3"_s);
    lost.target = u"N1"_s;
    Simulator s = make({lost});
    const QJsonObject answer = s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s)));
    QVERIFY(answer.value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"nodes"_s, u"N1"_s).value(u"state"_s).toString(), u"Down"_s);
    QCOMPARE(worlds::member(viewC1(s), u"groups"_s, worlds::role).value(u"owner"_s).toString(), u"N2"_s);
    const QJsonArray outages = worlds::dataOf(answer).value(u"outages"_s).toArray();
    QVERIFY(std::any_of(outages.begin(), outages.end(), [](const QJsonValue &o) { return !o.toObject().value(u"planned"_s).toBool(); }));
}

void TestSimulator::slowTakesLonger()
{
    FaultRule slow = worlds::fault(u"drainNode"_s, FaultKind::Slow);
    slow.factor = 3;
    Simulator usual = make();
    Simulator slowed = make({slow});
    const qint64 ms = usual.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s))).value(u"ms"_s).toInteger();
    QVERIFY(ms > 0);
    QCOMPARE(slowed.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s))).value(u"ms"_s).toInteger(), 3 * ms);
    // Later than asked for: not ok, and yet it has happened.
    Simulator late = make({slow});
    Request request = worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s));
    request.timeoutMs = 3 * ms - 1;
    const QJsonObject answer = late.call(request);
    QCOMPARE(worlds::errorCode(answer), u"E_TIMEOUT"_s);
    QVERIFY(answer.value(u"changed"_s).toBool());
}

void TestSimulator::degradedStorageRefusesPause_W21()
{
    Estate estate = worlds::estate();
    estate.clusters[0].storageSpacesDirect = true;
    Simulator s(makeState(estate, 7, worlds::start));
    QVERIFY(s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool());
    QVERIFY(s.call(worlds::request(u"resumeNode"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool());
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N2"_s)))), u"E_SPACE_DEGRADED"_s);
    QVERIFY(viewC1(s).value(u"storageJobs"_s).toBool());
    QVERIFY(s.call(worlds::request(u"waitStorageJobs"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool()); // W-20
    QVERIFY(!viewC1(s).value(u"storageJobs"_s).toBool());
    QVERIFY(s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N2"_s))).value(u"ok"_s).toBool());
}

void TestSimulator::lockKeepsOthersOut()
{
    Simulator s = make();
    const auto lock = [](const QString &verb, const QString &run) {
        return worlds::request(verb, {{u"cluster"_s, u"C1"_s}, {u"runId"_s, run}}, run);
    };
    QVERIFY(s.call(lock(u"takeLock"_s, u"r-1"_s)).value(u"ok"_s).toBool());
    QCOMPARE(worlds::errorCode(s.call(lock(u"takeLock"_s, u"r-2"_s))), u"E_LOCKED"_s);
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s), u"r-2"_s))), u"E_LOCKED"_s);
    QCOMPARE(worlds::errorCode(s.call(lock(u"releaseLock"_s, u"r-2"_s))), u"E_LOCKED"_s);
    QVERIFY(s.call(lock(u"releaseLock"_s, u"r-1"_s)).value(u"changed"_s).toBool());
    QVERIFY(s.call(lock(u"takeLock"_s, u"r-2"_s)).value(u"ok"_s).toBool());
}

void TestSimulator::stopOfLastNodesRefused_W6()
{
    Estate estate = worlds::estate();
    estate.clusters[0].quorum.dynamic = false; // four votes, three needed
    Simulator s(makeState(estate, 7, worlds::start));
    QVERIFY(s.call(worlds::request(u"stopClusterService"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool());
    QCOMPARE(worlds::errorCode(s.call(worlds::request(u"stopClusterService"_s, worlds::onNode(u"N2"_s)))), u"E_QUORUM_WOULD_BE_LOST"_s);
    QCOMPARE(worlds::member(viewC1(s), u"nodes"_s, u"N2"_s).value(u"service"_s).toString(), u"Running"_s);
    QVERIFY(s.call(worlds::request(u"startClusterService"_s, worlds::onNode(u"N3"_s))).value(u"ok"_s).toBool());
    QCOMPARE(worlds::member(viewC1(s), u"nodes"_s, u"N3"_s).value(u"state"_s).toString(), u"Up"_s);
}

void TestSimulator::sameSeedSameAnswers()
{
    const auto story = [](quint64 seed) {
        Simulator s(makeState(worlds::estate(), seed, worlds::start));
        QJsonArray answers;
        for (Request r :
             {worlds::request(u"drainNode"_s, worlds::onNode(u"N1"_s)), worlds::request(u"restartNode"_s, worlds::onNode(u"N1"_s)),
              worlds::request(u"resumeNode"_s, worlds::onNode(u"N1"_s))}) {
            r.id = 1;
            answers << s.call(r);
        }
        return answers;
    };
    QCOMPARE(story(1), story(1));
    QVERIFY(story(1) != story(2));
}

void TestSimulator::viewNamesEverything()
{
    Simulator s = make();
    const QJsonObject answer = s.call(worlds::request(u"getClusterState"_s, {{u"cluster"_s, u"c1"_s}}));
    const QJsonObject c1 = worlds::dataOf(answer).value(u"C1"_s).toObject();
    QCOMPARE(c1.value(u"nodes"_s).toArray().size(), 3);
    QCOMPARE(c1.value(u"groups"_s).toArray().size(), 2);
    QCOMPARE(c1.value(u"instances"_s).toArray().size(), 2);
    QCOMPARE(worlds::member(c1, u"instances"_s, u"REPORTS"_s).value(u"node"_s).toString(), u"N3"_s);
    QCOMPARE(worlds::member(c1, u"groups"_s, worlds::role).value(u"possibleOwners"_s).toArray(), (QJsonArray{u"N1"_s, u"N2"_s, u"N3"_s}));
    QVERIFY(worlds::dataOf(s.call(worlds::request(u"getClusterState"_s, {{u"cluster"_s, u"C9"_s}}))).isEmpty());
}

void TestSimulator::dryRunChangesNothing()
{
    Simulator s = make();
    Request request = worlds::request(u"drainNode"_s, worlds::onNode(u"N1"_s));
    request.dryRun = true;
    const Estate before = s.state().estate;
    const QJsonObject answer = s.call(request);
    QVERIFY(answer.value(u"ok"_s).toBool());
    QVERIFY(!answer.value(u"changed"_s).toBool());
    QVERIFY(s.state().estate == before);
    QCOMPARE(s.now(), worlds::start);
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
