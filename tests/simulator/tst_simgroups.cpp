#include "planning/groupestates.h"
#include "simulator/worlds.h"

using namespace pf;
using namespace pf::sim;
using namespace Qt::StringLiterals;

/// Availability groups, DAG members and installers that stop the cluster service, in virtual time.
class TestSimGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void failsOverWithOutageOfTheGroup_A4();
    void restartedReplicaCatchesUpInTime_A9();
    void suspendedNeverCatchesUp();
    void automaticPartnerTakesOver_A2();
    void primaryAloneStopsWithItsNode_F25();
    void drainNeverMovesAGroup_A6();
    void maintenanceMode_X4();
    void noOtherCopy_X6();
    void copiesCatchUpInTime_X7();
    void installerStopsTheService_X13();
    void strandedRoleStartsAgain_F25();
    void pendingRestartMayWait_F27();
    void faults_data();
    void faults();
    void stateIsKept();

private:
    static Estate groupEstate()
    {
        Cluster c = estates::cluster(3, WitnessKind::FileShare);
        estates::addAg(c, u"AG1"_s, {estates::automatic(u"N1"_s), estates::automatic(u"N2"_s), estates::asynchronous(u"N3"_s)});
        return estates::estate({c});
    }
    static Estate dagEstate()
    {
        Cluster c = estates::cluster(4, WitnessKind::FileShare);
        estates::addDag(c);
        return estates::estate({c});
    }
    static Simulator make(const Estate &e, FaultMenu menu = {}) { return Simulator(makeState(e, 7, worlds::start, std::move(menu))); }
    static QJsonObject view(const Simulator &s) { return viewOf(s.state(), u"C1"_s, {}).value(u"C1"_s).toObject(); }
    static QJsonObject ag(const Simulator &s) { return worlds::member(view(s), u"availabilityGroups"_s, u"AG1"_s); }
    static QJsonObject call(Simulator &s, const QString &verb, QJsonObject args, qint64 timeoutMs = 0)
    {
        args.insert(u"cluster"_s, u"C1"_s);
        Request request = worlds::request(verb, args);
        if (timeoutMs > 0)
            request.timeoutMs = timeoutMs;
        return s.call(request);
    }
    static QJsonObject on(const QString &node) { return {{u"node"_s, node}}; }
    static QJsonObject target(const QString &replica) { return {{u"ag"_s, u"AG1"_s}, {u"target"_s, replica}}; }
    static QJsonObject modes(const QString &replica, const QString &key, const QString &value)
    {
        return {{u"ag"_s, u"AG1"_s}, {u"replicas"_s, QJsonArray{QJsonObject{{u"name"_s, replica}, {key, value}}}}};
    }
    static bool ok(const QJsonObject &answer) { return answer.value(u"ok"_s).toBool(); }
    static QJsonArray outages(const QJsonObject &answer) { return worlds::dataOf(answer).value(u"outages"_s).toArray(); }
};

void TestSimGroups::refusals_data()
{
    QTest::addColumn<bool>("dag");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("args");
    QTest::addColumn<QString>("code");
    QTest::newRow("A-4 asynchronous target") << false << u"agFailover"_s << target(u"N3"_s) << u"E_NOT_SYNCHRONIZED"_s;
    QTest::newRow("no such group") << false << u"agFailover"_s << QJsonObject{{u"ag"_s, u"AG9"_s}, {u"target"_s, u"N2"_s}}
                                   << u"E_AG_NOT_FOUND"_s;
    QTest::newRow("no such replica") << false << u"agWaitSync"_s << target(u"N9"_s) << u"E_REPLICA_NOT_FOUND"_s;
    QTest::newRow("no such mode") << false << u"agSetModes"_s << modes(u"N2"_s, u"failover"_s, u"Perhaps"_s) << u"E_ARGUMENT"_s;
    QTest::newRow("automatic is for synchronous ones")
        << false << u"agSetModes"_s << modes(u"N3"_s, u"failover"_s, u"Automatic"_s) << u"E_ARGUMENT"_s;
    QTest::newRow("and stays synchronous") << false << u"agSetModes"_s << modes(u"N2"_s, u"availability"_s, u"Asynchronous"_s)
                                           << u"E_ARGUMENT"_s;
    QTest::newRow("A-7 more than there are") << false << u"agSetModes"_s << QJsonObject{{u"ag"_s, u"AG1"_s}, {u"requiredSecondaries"_s, 3}}
                                             << u"E_ARGUMENT"_s;
    QTest::newRow("no such preference") << false << u"agSetModes"_s << QJsonObject{{u"ag"_s, u"AG1"_s}, {u"backupPreference"_s, u"TAPE"_s}}
                                        << u"E_ARGUMENT"_s;
    QTest::newRow("A-6 by the cluster") << false << u"moveGroup"_s << QJsonObject{{u"group"_s, u"AG1"_s}, {u"target"_s, u"N2"_s}}
                                        << u"E_GROUP_OF_SQL"_s;
    QTest::newRow("no member") << false << u"dagEnterMaintenance"_s << on(u"N2"_s) << u"E_ARGUMENT"_s;
    QTest::newRow("no such policy") << true << u"setActivationPolicy"_s << QJsonObject{{u"node"_s, u"N2"_s}, {u"value"_s, u"Open"_s}}
                                    << u"E_ARGUMENT"_s;
    QTest::newRow("no such node") << true << u"dagWaitCopies"_s << on(u"N9"_s) << u"E_NODE_NOT_FOUND"_s;
}

void TestSimGroups::refusals()
{
    QFETCH(bool, dag);
    QFETCH(QString, verb);
    QFETCH(QJsonObject, args);
    QFETCH(QString, code);
    Simulator s = make(dag ? dagEstate() : groupEstate());
    const Estate before = s.state().estate;
    QCOMPARE(worlds::errorCode(call(s, verb, args)), code);
    QVERIFY(s.state().estate == before);
    QVERIFY(!s.state().op);
}

void TestSimGroups::failsOverWithOutageOfTheGroup_A4()
{
    Simulator s = make(groupEstate());
    const QJsonObject answer = call(s, u"agFailover"_s, target(u"N2"_s));
    QVERIFY2(ok(answer), qPrintable(worlds::errorCode(answer)));
    QCOMPARE(ag(s).value(u"primary"_s).toString(), u"N2"_s);
    QCOMPARE(ag(s).value(u"primaryNode"_s).toString(), u"N2"_s);
    QCOMPARE(worlds::member(view(s), u"groups"_s, u"AG1"_s).value(u"owner"_s).toString(), u"N2"_s); // the role follows
    QCOMPARE(outages(answer).size(), 1);
    QCOMPARE(outages(answer)[0].toObject().value(u"instance"_s).toString(), ObjectRef::group(u"C1"_s, u"AG1"_s).path);
    QVERIFY(outages(answer)[0].toObject().value(u"planned"_s).toBool());
    const qint64 ms = outages(answer)[0].toObject().value(u"ms"_s).toInteger();
    QVERIFY(ms >= 8'000 && ms <= 60'000);
    QVERIFY(!call(s, u"agFailover"_s, target(u"n2"_s)).value(u"changed"_s).toBool()); // again: there already
}

void TestSimGroups::restartedReplicaCatchesUpInTime_A9()
{
    Simulator s = make(groupEstate());
    QVERIFY(ok(call(s, u"drainNode"_s, on(u"N2"_s))));
    const QJsonObject restarted = call(s, u"restartNode"_s, on(u"N2"_s));
    QVERIFY(ok(restarted));
    QVERIFY(outages(restarted).isEmpty()); // users work on the primary
    QVERIFY(!worlds::member(ag(s), u"replicas"_s, u"N2"_s).value(u"synchronized"_s).toBool());
    QCOMPARE(worlds::errorCode(call(s, u"agFailover"_s, target(u"N2"_s))), u"E_NOT_SYNCHRONIZED"_s);
    const UtcMs from = s.now();
    QCOMPARE(worlds::errorCode(call(s, u"agWaitSync"_s, target(u"N2"_s), 2'000)), u"E_NOT_SYNCHRONIZED"_s); // the limit
    QCOMPARE(s.now() - from, 2'000);
    QVERIFY(ok(call(s, u"agWaitSync"_s, target(u"N2"_s))));
    QVERIFY(s.now() - from > 2'000 && s.now() - from <= 600'000);
    QVERIFY(worlds::member(ag(s), u"replicas"_s, u"N2"_s).value(u"synchronized"_s).toBool());
    QVERIFY(ok(call(s, u"agFailover"_s, target(u"N2"_s))));
    // Nobody has to ask for it: time alone does it.
    Simulator other = make(groupEstate());
    QVERIFY(ok(call(other, u"restartNode"_s, on(u"N2"_s))));
    other.advanceTo(other.now() + 600'000);
    QVERIFY(worlds::member(ag(other), u"replicas"_s, u"N2"_s).value(u"synchronized"_s).toBool());
}

void TestSimGroups::suspendedNeverCatchesUp()
{
    Estate e = groupEstate();
    e.clusters[0].availabilityGroups[0].databases[0].states[1].suspended = true;
    e.clusters[0].availabilityGroups[0].databases[0].states[1].sync = SyncState::NotSynchronizing;
    Simulator s = make(e);
    const QJsonObject answer = call(s, u"agWaitSync"_s, target(u"N2"_s), 1'800'000);
    QCOMPARE(worlds::errorCode(answer), u"E_NOT_SYNCHRONIZED"_s);
    QCOMPARE(answer.value(u"error"_s).toObject().value(u"class"_s).toString(), u"A"_s);
    QCOMPARE(s.now() - worlds::start, 1'800'000);
    const auto &state = s.state().estate.clusters[0].availabilityGroups[0].databases[0].states[1];
    QVERIFY(state.suspended.value_or(false));
    QCOMPARE(state.sync, SyncState::NotSynchronizing);
}

void TestSimGroups::automaticPartnerTakesOver_A2()
{
    Simulator s = make(groupEstate());
    const QJsonObject answer = call(s, u"restartNode"_s, on(u"N1"_s));
    QVERIFY(ok(answer));
    QCOMPARE(ag(s).value(u"primary"_s).toString(), u"N2"_s);
    QCOMPARE(outages(answer).size(), 1);
    QVERIFY(outages(answer)[0].toObject().value(u"ms"_s).toInteger() <= 90'000);
}

void TestSimGroups::primaryAloneStopsWithItsNode_F25()
{
    Simulator s = make(groupEstate());
    for (const QString &replica : {u"N1"_s, u"N2"_s})
        QVERIFY(ok(call(s, u"agSetModes"_s, modes(replica, u"failover"_s, u"Manual"_s))));
    Request request = worlds::request(u"restartNode"_s, worlds::onNode(u"N1"_s));
    QVERIFY(!s.begin(request).answer);
    QVERIFY(!ag(s).contains(u"primary"_s));
    const QJsonObject answer = s.finish();
    QVERIFY(ok(answer));
    QCOMPARE(ag(s).value(u"primary"_s).toString(), u"N1"_s);
    QCOMPARE(outages(answer).size(), 1);
    QCOMPARE(outages(answer)[0].toObject().value(u"ms"_s).toInteger(), answer.value(u"ms"_s).toInteger()); // as long as the restart
}

void TestSimGroups::drainNeverMovesAGroup_A6()
{
    Simulator s = make(groupEstate());
    QCOMPARE(worlds::errorCode(call(s, u"drainNode"_s, on(u"N1"_s))), u"E_DRAIN_FAILED"_s);
    QCOMPARE(ag(s).value(u"primary"_s).toString(), u"N1"_s);
}

void TestSimGroups::maintenanceMode_X4()
{
    Estate e = dagEstate();
    e.clusters[0].nodes[0].computer.exchange->activationPolicy = u"IntrasiteOnly"_s;
    Simulator s = make(e);
    QVERIFY(ok(call(s, u"dagEnterMaintenance"_s, on(u"N1"_s))));
    QJsonObject node = worlds::member(view(s), u"nodes"_s, u"N1"_s);
    QVERIFY(node.value(u"maintenance"_s).toBool());
    QCOMPARE(node.value(u"state"_s).toString(), u"Paused"_s);
    QCOMPARE(node.value(u"activationPolicy"_s).toString(), u"Blocked"_s);
    QVERIFY(worlds::member(view(s), u"databases"_s, u"MBX1"_s).value(u"active"_s).toString() != u"N1"_s);
    QVERIFY(s.state().estate.clusters[0].dag->primaryActiveManager != u"N1"_s);
    QVERIFY(!call(s, u"dagEnterMaintenance"_s, on(u"N1"_s)).value(u"changed"_s).toBool());
    QCOMPARE(worlds::errorCode(call(s, u"verifyNode"_s, on(u"N1"_s))), u"E_VERIFY_FAILED"_s);
    QVERIFY(ok(call(s, u"dagLeaveMaintenance"_s, on(u"N1"_s))));
    node = worlds::member(view(s), u"nodes"_s, u"N1"_s);
    QVERIFY(!node.value(u"maintenance"_s).toBool());
    QCOMPARE(node.value(u"state"_s).toString(), u"Up"_s);
    QCOMPARE(node.value(u"activationPolicy"_s).toString(), u"Unrestricted"_s); // whatever it was
    QVERIFY(ok(call(s, u"setActivationPolicy"_s, {{u"node"_s, u"N1"_s}, {u"value"_s, u"IntrasiteOnly"_s}})));
    QVERIFY(ok(call(s, u"verifyNode"_s, on(u"N1"_s))));
}

void TestSimGroups::noOtherCopy_X6()
{
    Estate e = dagEstate();
    for (DagCopy &copy : e.clusters[0].dag->databases[0].copies) {
        if (copy.status == u"Healthy")
            copy.status = u"Suspended"_s;
    }
    Simulator s = make(e);
    QCOMPARE(worlds::errorCode(call(s, u"dagEnterMaintenance"_s, on(u"N1"_s))), u"E_NO_COPY"_s);
    const QJsonObject node = worlds::member(view(s), u"nodes"_s, u"N1"_s); // the script undoes what it has done
    QVERIFY(!node.value(u"maintenance"_s).toBool());
    QCOMPARE(node.value(u"state"_s).toString(), u"Up"_s);
    QCOMPARE(node.value(u"activationPolicy"_s).toString(), u"Unrestricted"_s);
    for (const DagCopy &copy : s.state().estate.clusters[0].dag->databases[0].copies)
        QVERIFY(copy.status == (copy.server == u"N1" ? u"Mounted"_s : u"Suspended"_s));
}

void TestSimGroups::copiesCatchUpInTime_X7()
{
    Simulator s = make(dagEstate());
    QVERIFY(ok(call(s, u"dagEnterMaintenance"_s, on(u"N1"_s))));
    QVERIFY(ok(call(s, u"restartNode"_s, on(u"N1"_s))));
    QVERIFY(ok(call(s, u"dagLeaveMaintenance"_s, on(u"N1"_s))));
    const UtcMs from = s.now();
    QVERIFY(ok(call(s, u"dagWaitCopies"_s, on(u"N1"_s))));
    QVERIFY(s.now() - from <= 1'800'000);
    for (const DagDatabase &database : s.state().estate.clusters[0].dag->databases) {
        for (const DagCopy &copy : database.copies)
            QVERIFY(copy.status == u"Mounted" || copy.status == u"Healthy");
    }
}

void TestSimGroups::installerStopsTheService_X13()
{
    Simulator s = make(dagEstate());
    QVERIFY(ok(call(s, u"dagEnterMaintenance"_s, on(u"N1"_s))));
    const QString build = u"15.1.2507.61"_s;
    const auto job = [&](const QString &quiesce) {
        QJsonObject spec{{u"instances"_s, QJsonArray{QJsonObject{{u"name"_s, u"N1\\Exchange Server"_s}, {u"target"_s, build}}}}};
        spec.insert(u"quiesce"_s, quiesce);
        return QJsonObject{{u"node"_s, u"N1"_s}, {u"jobId"_s, u"j1"_s}, {u"kind"_s, u"exchange"_s}, {u"spec"_s, spec}};
    };
    QCOMPARE(worlds::errorCode(call(s, u"startNodeJob"_s, job(u"by-hand"_s))), u"E_ARGUMENT"_s);
    QVERIFY(ok(call(s, u"startNodeJob"_s, job(u"installer-managed"_s))));
    QCOMPARE(worlds::member(view(s), u"nodes"_s, u"N1"_s).value(u"service"_s).toString(), u"Stopped"_s);
    QCOMPARE(view(s).value(u"quorum"_s).toObject().value(u"present"_s).toInt(), 3);
    const QJsonObject done = call(s, u"watchNodeJob"_s, {{u"node"_s, u"N1"_s}, {u"jobId"_s, u"j1"_s}});
    QVERIFY(ok(done));
    QVERIFY(outages(done).isEmpty());
    const QJsonObject node = worlds::member(view(s), u"nodes"_s, u"N1"_s);
    QCOMPARE(node.value(u"service"_s).toString(), u"Running"_s);
    QCOMPARE(node.value(u"state"_s).toString(), u"Paused"_s); // it left paused
    const ExchangeServer &server = *s.state().estate.clusters[0].nodes[0].computer.exchange;
    QCOMPARE(server.level()->toString(), build);
    QCOMPARE(server.adminVersion->toString(), u"15.1.2507.6"_s); // a security update within its cumulative update
}

void TestSimGroups::strandedRoleStartsAgain_F25()
{
    Cluster c = estates::simple(2);
    for (ClusterResource &r : c.groups[0].resources)
        r.possibleOwners = QStringList{u"N1"_s};
    Simulator s = make(estates::estate({c}));
    const QString role = c.groups[0].name;
    QVERIFY(!s.begin(worlds::request(u"restartNode"_s, worlds::onNode(u"N1"_s))).answer);
    QCOMPARE(worlds::member(view(s), u"groups"_s, role).value(u"state"_s).toString(), u"Offline"_s);
    // The world is kept in a file meanwhile: what waits for the node still does.
    auto read = readState(writeState(s.state()), u"s"_s);
    QVERIFY(read);
    QVERIFY(*read == s.state());
    Simulator again(*read);
    const QJsonObject answer = again.finish();
    QVERIFY(ok(answer));
    QCOMPARE(worlds::member(view(again), u"groups"_s, role).value(u"state"_s).toString(), u"Online"_s);
    QCOMPARE(worlds::member(view(again), u"groups"_s, role).value(u"owner"_s).toString(), u"N1"_s);
    QCOMPARE(outages(answer).size(), 1);
    QCOMPARE(outages(answer)[0].toObject().value(u"ms"_s).toInteger(), answer.value(u"ms"_s).toInteger());
    QVERIFY(outages(answer)[0].toObject().value(u"planned"_s).toBool());
}

void TestSimGroups::pendingRestartMayWait_F27()
{
    Estate e = worlds::estate();
    e.clusters[0].nodes[1].computer.pendingReboot = true;
    Simulator s = make(e);
    QCOMPARE(worlds::errorCode(call(s, u"verifyNode"_s, on(u"N2"_s))), u"E_VERIFY_FAILED"_s); // C-62
    const QJsonObject later = call(s, u"verifyNode"_s, {{u"node"_s, u"N2"_s}, {u"expect"_s, QJsonObject{{u"restart"_s, u"later"_s}}}});
    QVERIFY(ok(later));
    QVERIFY(worlds::dataOf(later).value(u"rebootRequired"_s).toBool()); // told, not hidden
}

void TestSimGroups::faults_data()
{
    QTest::addColumn<bool>("dag");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("args");
    QTest::newRow("modes") << false << u"agSetModes"_s << modes(u"N2"_s, u"failover"_s, u"Manual"_s);
    QTest::newRow("fail-over") << false << u"agFailover"_s << target(u"N2"_s);
    QTest::newRow("wait") << false << u"agWaitSync"_s << target(u"N2"_s);
    QTest::newRow("enter") << true << u"dagEnterMaintenance"_s << on(u"N2"_s);
    QTest::newRow("leave") << true << u"dagLeaveMaintenance"_s << on(u"N2"_s);
    QTest::newRow("policy") << true << u"setActivationPolicy"_s << QJsonObject{{u"node"_s, u"N2"_s}, {u"value"_s, u"Blocked"_s}};
    QTest::newRow("copies") << true << u"dagWaitCopies"_s << on(u"N2"_s);
    QTest::newRow("storage") << true << u"waitStorageJobs"_s << on(u"N2"_s);
}

/// Every kind of the menu works on the new verbs as on the others.
void TestSimGroups::faults()
{
    QFETCH(bool, dag);
    QFETCH(QString, verb);
    QFETCH(QJsonObject, args);
    const Estate e = dag ? dagEstate() : groupEstate();
    FaultRule fails = worlds::fault(verb, FaultKind::Fail);
    fails.code = u"E_TEST"_s;
    Simulator failing = make(e, {fails});
    const Estate before = failing.state().estate;
    QCOMPARE(worlds::errorCode(call(failing, verb, args)), u"E_TEST"_s);
    QVERIFY(failing.state().estate == before);
    QVERIFY(ok(call(failing, verb, args))); // the second time nothing is wrong

    FaultRule slow = worlds::fault(verb, FaultKind::Slow);
    slow.factor = 10;
    Simulator usual = make(e), late = make(e, {slow});
    const qint64 ms = call(usual, verb, args).value(u"ms"_s).toInteger();
    QCOMPARE(call(late, verb, args).value(u"ms"_s).toInteger(), ms * 10);

    FaultRule lost = worlds::fault(verb, FaultKind::NodeLost);
    lost.target = dag ? u"N4"_s : u"N3"_s;
    Simulator struck = make(e, {lost});
    call(struck, verb, args);
    QCOMPARE(worlds::member(view(struck), u"nodes"_s, lost.target).value(u"state"_s).toString(), u"Down"_s);

    FaultRule crash = worlds::fault(verb, FaultKind::Crash);
    Simulator crashing = make(e, {crash});
    args.insert(u"cluster"_s, u"C1"_s);
    QVERIFY(crashing.begin(worlds::request(verb, args)).crash.has_value());
}

void TestSimGroups::stateIsKept()
{
    Simulator s = make(groupEstate());
    QVERIFY(ok(call(s, u"restartNode"_s, on(u"N2"_s))));
    QVERIFY(!s.state().caughtUpAt.isEmpty());
    const auto read = readState(writeState(s.state()), u"s"_s);
    QVERIFY(read);
    QVERIFY(*read == s.state());
    Simulator again(*read);
    QCOMPARE(call(again, u"agWaitSync"_s, target(u"N2"_s)).value(u"ms"_s), call(s, u"agWaitSync"_s, target(u"N2"_s)).value(u"ms"_s));
}

QTEST_GUILESS_MAIN(TestSimGroups)
#include "tst_simgroups.moc"
