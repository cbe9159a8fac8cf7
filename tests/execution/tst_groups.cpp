#include "execution/guards.h"
#include "execution/plans.h"
#include "execution/ports.h"
#include "execution/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// Availability groups, DAG members and full outages in what is saved, forbidden, told to the host and found after a crash.
class TestGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void abortWaitsForReplicas_A7();
    void settingsComeBack_data();
    void settingsComeBack();
    void policyIsSavedOnlyWhereItIsLost_X4_data();
    void policyIsSavedOnlyWhereItIsLost_X4();
    void classified_data();
    void classified();
    void commands_data();
    void commands();
    void divergesWhereAPrimaryIsOnTheNode_A6();
};

namespace {

using K = ActionKind;

QJsonObject replica(const QString &node, bool synchronized, bool synchronous = true)
{
    return {{u"name"_s, node},
            {u"node"_s, node},
            {u"availability"_s, synchronous ? u"Synchronous"_s : u"Asynchronous"_s},
            {u"failover"_s, u"Manual"_s},
            {u"synchronized"_s, synchronized}};
}

QJsonObject instance(const QString &name, const QString &group)
{
    return {{u"name"_s, name},
            {u"group"_s, group},
            {u"running"_s, plans::oldBuild},
            {u"binaries"_s, QJsonArray{QJsonObject{{u"node"_s, u"N1"_s}, {u"version"_s, plans::oldBuild}},
                                       QJsonObject{{u"node"_s, u"N2"_s}, {u"version"_s, plans::oldBuild}}}}};
}

/// N1: primary of AG1, owner of I1, DB1 mounted. N2: a synchronized secondary. N3: paused, in maintenance mode. N4: an asynchronous
/// replica.
QJsonObject cluster()
{
    QJsonArray nodes;
    for (int n = 1; n <= 4; ++n)
        nodes += QJsonObject{{u"name"_s, u"N%1"_s.arg(n)},
                             {u"state"_s, n == 3 ? u"Paused"_s : u"Up"_s},
                             {u"service"_s, u"Running"_s},
                             {u"maintenance"_s, n == 3},
                             {u"activationPolicy"_s, n == 2   ? u"IntrasiteOnly"_s
                                                     : n == 3 ? u"Blocked"_s
                                                              : u"Unrestricted"_s}};
    const auto group = [](const QString &name, const QString &owner) {
        return QJsonObject{{u"name"_s, name}, {u"owner"_s, owner}, {u"state"_s, u"Online"_s}};
    };
    return {{u"nodes"_s, nodes},
            {u"groups"_s, QJsonArray{group(u"G1"_s, u"N1"_s), group(u"G2"_s, u"N2"_s), group(u"AG1"_s, u"N1"_s)}},
            {u"instances"_s, QJsonArray{instance(u"I1"_s, u"G1"_s), instance(u"I2"_s, u"G2"_s)}},
            {u"availabilityGroups"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"AG1"_s},
                                    {u"primary"_s, u"N1"_s},
                                    {u"primaryNode"_s, u"N1"_s},
                                    {u"requiredSecondaries"_s, 1},
                                    {u"backupPreference"_s, u"SECONDARY"_s},
                                    {u"replicas"_s, QJsonArray{replica(u"N1"_s, true), replica(u"N2"_s, true), replica(u"N3"_s, false),
                                                               replica(u"N4"_s, true, false)}}}}},
            {u"databases"_s, QJsonArray{QJsonObject{{u"name"_s, u"DB1"_s}, {u"active"_s, u"N4"_s}}}}};
}

HostView seen(const QJsonObject &c = cluster())
{
    return {.at = {1'000'000}, .clusters = {{plans::cluster, c}}};
}

PlanAction about(K kind, const QString &node, const QString &group = {}, const QString &resource = {}, const QString &value = {})
{
    PlanAction a = plans::action(kind, node);
    a.group = group;
    a.resource = resource;
    a.value = value;
    return a;
}

PlanAction installOf(const QString &node, const QStringList &instances, const QString &value = {})
{
    PlanAction a = about(K::Install, node, {}, {}, value);
    a.instances = instances;
    a.levels = QStringList(instances.size(), plans::newBuild);
    return a;
}

} // namespace

void TestGroups::guards_data()
{
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<bool>("fullOutage");
    QTest::addColumn<QString>("rule");
    QTest::newRow("I6: to a synchronized replica") << about(K::FailOverGroup, u"N2"_s, u"AG1"_s, u"N2"_s) << false << QString();
    QTest::newRow("I6: to one that has not caught up, A-4") << about(K::FailOverGroup, u"N3"_s, u"AG1"_s, u"N3"_s) << false << u"A-4"_s;
    QTest::newRow("I6: to an asynchronous one, A-4") << about(K::FailOverGroup, u"N4"_s, u"AG1"_s, u"N4"_s) << false << u"A-4"_s;
    QTest::newRow("I6: to one that nobody has seen, A-4") << about(K::FailOverGroup, u"N9"_s, u"AG1"_s, u"N9"_s) << false << u"A-4"_s;
    QTest::newRow("I6: it is there already") << about(K::FailOverGroup, u"N1"_s, u"AG1"_s, u"N1"_s) << false << QString();
    QTest::newRow("A-6: the cluster never moves a group") << about(K::MoveGroup, u"N2"_s, u"AG1"_s) << false << u"A-6"_s;
    QTest::newRow("A-6: no drain under a primary") << about(K::DrainNode, u"N1"_s) << false << u"A-6"_s;
    QTest::newRow("A-6: no maintenance mode under a primary") << about(K::EnterMaintenance, u"N1"_s) << false << u"A-6"_s;
    QTest::newRow("drain of a secondary") << about(K::DrainNode, u"N2"_s) << false << QString();
    QTest::newRow("C-05: paused by somebody else") << about(K::EnterMaintenance, u"N3"_s) << false << u"C-05"_s;
    QTest::newRow("A-7: two secondaries are not there") << about(K::SetRequired, {}, u"AG1"_s, {}, u"2"_s) << false << u"A-7"_s;
    QTest::newRow("A-7: one is") << about(K::SetRequired, {}, u"AG1"_s, {}, u"1"_s) << false << QString();
    QTest::newRow("F-13: the owner is not patched") << installOf(u"N2"_s, {u"I2"_s}) << false << u"F-13"_s;
    QTest::newRow("F-13: nor restarted") << about(K::RestartNode, u"N2"_s) << false << u"F-13"_s;
    QTest::newRow("F-13: nor stopped") << about(K::StopClusterService, u"N2"_s) << false << u"F-13"_s;
    QTest::newRow("F-25: a declared full outage patches it") << installOf(u"N2"_s, {u"I2"_s}) << true << QString();
    QTest::newRow("F-25: and restarts it") << about(K::RestartNode, u"N2"_s) << true << QString();
    QTest::newRow("F-27: a package for an instance that is passive here") << installOf(u"N2"_s, {u"I1"_s}) << false << QString();
    QTest::newRow("X-2: an installer that stops the service")
        << installOf(u"N2"_s, {u"I1"_s}, u"installer-managed"_s) << false << u"F-13"_s;
    QTest::newRow("A-6: a primary is not patched") << installOf(u"N1"_s, {u"N1\\MSSQLSERVER"_s}) << false << u"A-6"_s;
    QTest::newRow("X-6: nor a mounted database") << installOf(u"N4"_s, {u"N4\\Exchange Server"_s}) << false << u"X-6"_s;
    QTest::newRow("nothing runs there") << about(K::RestartNode, u"N3"_s) << false << QString();
}

void TestGroups::guards()
{
    QFETCH(PlanAction, action);
    QFETCH(bool, fullOutage);
    QFETCH(QString, rule);
    Step step;
    if (fullOutage)
        step.reasons = {Reason{u"F-25"_s, msg("plan.reason.full-outage")}};
    const auto guard = forbidden(action, {}, seen(), &step);
    QCOMPARE(guard ? guard->rule : QString(), rule);
    if (guard) {
        QVERIFY(!guard->message.isEmpty());
        QVERIFY(!guard->message.args.isEmpty());
    }
}

/// After an abort the number of secondaries is not put back while commits would stop; it waits, and names the rule when it gives up.
void TestGroups::abortWaitsForReplicas_A7()
{
    Plan plan = plans::twoNodes();
    RunState state = initialState(plan);
    state.phase = RunPhase::Aborting;
    state.abortedAt = UtcMs{1'000'000};
    const ObjectRef group = ObjectRef::group(plans::cluster, u"AG1"_s);
    state.ledger = {Debt{.object = group,
                         .name = u"requiredSecondaries"_s,
                         .before = u"2"_s,
                         .now = u"0"_s,
                         .changedAt = {},
                         .restoredAt = {},
                         .blockedBy = {}},
                    Debt{.object = group,
                         .name = u"backupPreference"_s,
                         .before = u"NONE"_s,
                         .now = u"PRIMARY"_s,
                         .changedAt = {},
                         .restoredAt = {},
                         .blockedBy = {}}};
    const Decision first = decide(plan, state, seen(), UtcMs{1'000'000});
    const auto *other = std::get_if<Do>(&first);
    QVERIFY(other); // what can be put back is, meanwhile
    QCOMPARE(other->intent.what.kind, K::SetBackupPreference);
    state.ledger.removeLast();
    QVERIFY(std::holds_alternative<Wait>(decide(plan, state, seen(), UtcMs{1'000'000})));
    QVERIFY(std::holds_alternative<Wait>(decide(plan, state, seen(), UtcMs{1'000'000 + 29 * msPerMinute})));
    const Decision late = decide(plan, state, seen(), UtcMs{1'000'000 + 30 * msPerMinute});
    const auto *debt = std::get_if<JournalEvent>(&late);
    QVERIFY(debt);
    QCOMPARE(debt->type, u"debt"_s);
    QCOMPARE(debt->body.value(u"rule"_s).toString(), u"A-7"_s);
    state.ledger[0].before = u"1"_s;
    const Decision now = decide(plan, state, seen(), UtcMs{1'000'000});
    QVERIFY(std::holds_alternative<Do>(now));
    QCOMPARE(std::get<Do>(now).intent.what.value, u"1"_s);
}

void TestGroups::settingsComeBack_data()
{
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("before");
    QTest::addColumn<PlanAction>("back");
    const QString replicaPath = u"cluster/C1/ag/AG1/replica/N2"_s;
    QTest::newRow("A-2 failover mode") << about(K::SetFailoverMode, {}, u"AG1"_s, u"N2"_s, u"Automatic"_s) << replicaPath
                                       << u"failoverMode"_s << u"Manual"_s << about(K::SetFailoverMode, {}, u"AG1"_s, u"N2"_s, u"Manual"_s);
    QTest::newRow("A-5 availability mode") << about(K::SetAvailabilityMode, {}, u"AG1"_s, u"N2"_s, u"Asynchronous"_s) << replicaPath
                                           << u"availabilityMode"_s << u"Synchronous"_s
                                           << about(K::SetAvailabilityMode, {}, u"AG1"_s, u"N2"_s, u"Synchronous"_s);
    QTest::newRow("A-7 required secondaries") << about(K::SetRequired, {}, u"AG1"_s, {}, u"0"_s) << u"cluster/C1/group/AG1"_s
                                              << u"requiredSecondaries"_s << u"1"_s << about(K::SetRequired, {}, u"AG1"_s, {}, u"1"_s);
    QTest::newRow("A-10 backup preference") << about(K::SetBackupPreference, {}, u"AG1"_s, {}, u"PRIMARY"_s) << u"cluster/C1/group/AG1"_s
                                            << u"backupPreference"_s << u"SECONDARY"_s
                                            << about(K::SetBackupPreference, {}, u"AG1"_s, {}, u"SECONDARY"_s);
    QTest::newRow("4.2 maintenance mode") << about(K::EnterMaintenance, u"N2"_s) << u"cluster/C1/node/N2"_s << u"maintenance"_s << u"Off"_s
                                          << about(K::LeaveMaintenance, u"N2"_s);
    QTest::newRow("X-4 activation policy") << about(K::SetActivationPolicy, u"N2"_s, {}, {}, u"Blocked"_s) << u"cluster/C1/node/N2"_s
                                           << u"activationPolicy"_s << u"IntrasiteOnly"_s
                                           << about(K::SetActivationPolicy, u"N2"_s, {}, {}, u"IntrasiteOnly"_s);
}

void TestGroups::settingsComeBack()
{
    QFETCH(PlanAction, action);
    QFETCH(QString, path);
    QFETCH(QString, name);
    QFETCH(QString, before);
    QFETCH(PlanAction, back);
    const QList<SettingChange> changes = settingChanges(action, cluster());
    QVERIFY(!changes.isEmpty());
    const SettingChange &change = changes.first();
    QCOMPARE(change.object.path, path);
    QVERIFY(change.object.kind != ObjectKind::None);
    QCOMPARE(change.name, name);
    QCOMPARE(change.before.value_or(QString()), before);
    QCOMPARE(settingChanges(action, {}).first().before, std::nullopt); // not seen is not known
    const Debt debt{.object = change.object,
                    .name = change.name,
                    .before = before,
                    .now = change.value,
                    .changedAt = {},
                    .restoredAt = {},
                    .blockedBy = {}};
    QVERIFY(restoreAction(debt) == back);
}

void TestGroups::policyIsSavedOnlyWhereItIsLost_X4_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QStringList>("saved");
    QTest::newRow("Unrestricted comes back by itself") << u"N1"_s << QString() << QStringList{u"maintenance=Off"_s};
    QTest::newRow("IntrasiteOnly would be lost")
        << u"N2"_s << QString() << QStringList{u"maintenance=Off"_s, u"activationPolicy=IntrasiteOnly"_s};
    QTest::newRow("Blocked would be lost") << u"N5"_s << QString() << QStringList{u"maintenance=Off"_s, u"activationPolicy=Blocked"_s};
    QTest::newRow("not observed, but signed") << u"N6"_s << u"Blocked"_s
                                              << QStringList{u"maintenance=Off"_s, u"activationPolicy=Blocked"_s};
    QTest::newRow("nobody knows") << u"N6"_s << QString() << QStringList{u"maintenance=Off"_s};
}

void TestGroups::policyIsSavedOnlyWhereItIsLost_X4()
{
    QFETCH(QString, node);
    QFETCH(QString, planned);
    QFETCH(QStringList, saved);
    QJsonObject c = cluster();
    QJsonArray nodes = c.value(u"nodes"_s).toArray();
    nodes += QJsonObject{{u"name"_s, u"N5"_s}, {u"state"_s, u"Up"_s}, {u"maintenance"_s, false}, {u"activationPolicy"_s, u"Blocked"_s}};
    nodes += QJsonObject{{u"name"_s, u"N6"_s}, {u"state"_s, u"Up"_s}, {u"maintenance"_s, false}};
    nodes.removeAt(2); // nobody else is in maintenance mode
    c.insert(u"nodes"_s, nodes);
    c.remove(u"availabilityGroups"_s);
    Plan plan = plans::twoNodes();
    plan.steps = {plans::step("s1", StepKind::UpdateNode, node,
                              {plans::phase(Lane::Drain, "maintenance", {about(K::EnterMaintenance, node)})}, u"N1"_s)};
    if (!planned.isEmpty())
        plan.steps[0].settings = {{ObjectRef::node(plans::cluster, node), u"activationPolicy"_s, planned, u"Blocked"_s, planned}};
    RunState state = initialState(plan);
    QStringList list;
    qint64 seq = 0;
    for (int i = 0; i < 20; ++i) {
        const Decision next = decide(plan, state, seen(c), UtcMs{1'000'000});
        RunEvent event{
            .seq = ++seq, .utc = UtcMs{1'000'000}, .run = u"r1"_s, .planHash = {}, .type = {}, .body = {}, .prevHash = {}, .hash = {}};
        if (const auto *journal = std::get_if<JournalEvent>(&next)) {
            event.type = journal->type;
            event.body = journal->body;
            if (journal->type == u"setting-saved")
                list << journal->body.value(u"name"_s).toString() + u'=' + journal->body.value(u"before"_s).toString();
        } else if (const auto *action = std::get_if<Do>(&next)) {
            if (action->intent.verb.isEmpty())
                break; // EnterMaintenance itself
            event.type = u"intent"_s;
            event.body = intentToJson(action->intent);
            state = reduce(plan, state, event);
            event.seq = ++seq;
            event.type = u"result"_s;
            event.body = {{u"intent"_s, seq - 1}, {u"ok"_s, true}};
        } else {
            QFAIL("the run stands");
        }
        state = reduce(plan, state, event);
    }
    QCOMPARE(list, saved);
    // Leaving overwrites the policy: until then it is no settled debt, although it reads as before.
    for (const Debt &debt : state.ledger)
        QVERIFY(debt.open());
}

void TestGroups::classified_data()
{
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<Pending>("verdict");
    QTest::newRow("fail-over done") << about(K::FailOverGroup, u"N1"_s, u"AG1"_s, u"N1"_s) << Pending::Done;
    QTest::newRow("fail-over not done") << about(K::FailOverGroup, u"N2"_s, u"AG1"_s, u"N2"_s) << Pending::NotDone;
    QTest::newRow("mode set") << about(K::SetFailoverMode, {}, u"AG1"_s, u"N2"_s, u"Manual"_s) << Pending::Done;
    QTest::newRow("mode not set") << about(K::SetFailoverMode, {}, u"AG1"_s, u"N2"_s, u"Automatic"_s) << Pending::NotDone;
    QTest::newRow("synchronous already") << about(K::SetAvailabilityMode, {}, u"AG1"_s, u"N2"_s, u"Synchronous"_s) << Pending::Done;
    QTest::newRow("still asynchronous") << about(K::SetAvailabilityMode, {}, u"AG1"_s, u"N4"_s, u"Synchronous"_s) << Pending::NotDone;
    QTest::newRow("number set") << about(K::SetRequired, {}, u"AG1"_s, {}, u"1"_s) << Pending::Done;
    QTest::newRow("number not set") << about(K::SetRequired, {}, u"AG1"_s, {}, u"0"_s) << Pending::NotDone;
    QTest::newRow("preference not set") << about(K::SetBackupPreference, {}, u"AG1"_s, {}, u"PRIMARY"_s) << Pending::NotDone;
    QTest::newRow("policy set") << about(K::SetActivationPolicy, u"N2"_s, {}, {}, u"IntrasiteOnly"_s) << Pending::Done;
    QTest::newRow("in maintenance mode") << about(K::EnterMaintenance, u"N3"_s) << Pending::Done;
    QTest::newRow("not in maintenance mode") << about(K::EnterMaintenance, u"N2"_s) << Pending::NotDone;
    QTest::newRow("has left it") << about(K::LeaveMaintenance, u"N2"_s) << Pending::Done;
    QTest::newRow("has not left it") << about(K::LeaveMaintenance, u"N3"_s) << Pending::NotDone;
    QTest::newRow("a node that nobody has seen") << about(K::LeaveMaintenance, u"N9"_s) << Pending::NotDone;
    for (const K kind : {K::AwaitSync, K::AwaitCopies, K::AwaitStorage})
        QTest::addRow("a wait is asked again, %d", int(kind)) << about(kind, u"N2"_s, u"AG1"_s, u"N2"_s) << Pending::NotDone;
}

void TestGroups::classified()
{
    QFETCH(PlanAction, action);
    QFETCH(Pending, verdict);
    Intent intent;
    intent.what = action;
    QCOMPARE(classify(intent, seen()), verdict);
    QCOMPARE(intentFromJson(intentToJson(intent))->what, action); // what a crash leaves behind is read back whole
}

void TestGroups::commands_data()
{
    QTest::addColumn<PlanAction>("action");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("args"); // without the cluster
    QTest::newRow("A-2") << about(K::SetFailoverMode, {}, u"AG1"_s, u"N2"_s, u"Manual"_s) << u"agSetModes"_s
                         << uR"({"ag":"AG1","replicas":[{"failover":"Manual","name":"N2"}]})"_s;
    QTest::newRow("A-5") << about(K::SetAvailabilityMode, {}, u"AG1"_s, u"N2"_s, u"Synchronous"_s) << u"agSetModes"_s
                         << uR"({"ag":"AG1","replicas":[{"availability":"Synchronous","name":"N2"}]})"_s;
    QTest::newRow("A-7") << about(K::SetRequired, {}, u"AG1"_s, {}, u"1"_s) << u"agSetModes"_s
                         << uR"({"ag":"AG1","requiredSecondaries":1})"_s;
    QTest::newRow("A-10") << about(K::SetBackupPreference, {}, u"AG1"_s, {}, u"PRIMARY"_s) << u"agSetModes"_s
                          << uR"({"ag":"AG1","backupPreference":"PRIMARY"})"_s;
    QTest::newRow("A-4") << about(K::FailOverGroup, u"N2"_s, u"AG1"_s, u"N2\\X"_s) << u"agFailover"_s
                         << uR"({"ag":"AG1","node":"N2","target":"N2\\X"})"_s;
    QTest::newRow("A-9") << about(K::AwaitSync, u"N2"_s, u"AG1"_s, u"N2"_s) << u"agWaitSync"_s << uR"({"ag":"AG1","target":"N2"})"_s;
    QTest::newRow("4.2 enter") << about(K::EnterMaintenance, u"N2"_s) << u"dagEnterMaintenance"_s << uR"({"node":"N2"})"_s;
    QTest::newRow("4.2 leave") << about(K::LeaveMaintenance, u"N2"_s) << u"dagLeaveMaintenance"_s << uR"({"node":"N2"})"_s;
    QTest::newRow("X-4") << about(K::SetActivationPolicy, u"N2"_s, {}, {}, u"Blocked"_s) << u"setActivationPolicy"_s
                         << uR"({"node":"N2","value":"Blocked"})"_s;
    QTest::newRow("X-7") << about(K::AwaitCopies, u"N2"_s) << u"dagWaitCopies"_s << uR"({"node":"N2"})"_s;
    QTest::newRow("W-20") << about(K::AwaitStorage, u"N2"_s) << u"waitStorageJobs"_s << uR"({"node":"N2"})"_s;
    QTest::newRow("X-13")
        << installOf(u"N2"_s, {u"N2\\Exchange Server"_s}, u"installer-managed"_s) << u"startNodeJob"_s
        << (uR"({"jobId":"","kind":"exchange","node":"N2","spec":{"instances":[{"name":"N2\\Exchange Server","target":"%1"}],)"
            uR"("quiesce":"installer-managed"}})"_s)
               .arg(plans::newBuild);
    PlanAction verify = about(K::VerifyNode, u"N2"_s, {}, {}, QString(restartLater));
    QTest::newRow("F-27") << verify << u"verifyNode"_s << uR"({"expect":{"levels":{},"restart":"later"},"node":"N2"})"_s;
}

void TestGroups::commands()
{
    QFETCH(PlanAction, action);
    QFETCH(QString, verb);
    QFETCH(QString, args);
    const Command command = commandFor(action, CommandId{1}, u"r1"_s);
    QCOMPARE(command.verb, verb);
    QJsonObject rest = command.args;
    QCOMPARE(rest.take(u"cluster"_s).toString(), plans::cluster);
    QCOMPARE(QString::fromUtf8(QJsonDocument(rest).toJson(QJsonDocument::Compact)), args);
    QVERIFY(command.timeoutMs > 0);
}

void TestGroups::divergesWhereAPrimaryIsOnTheNode_A6()
{
    QJsonObject c = cluster();
    QJsonArray nodes = c.value(u"nodes"_s).toArray();
    nodes.removeAt(2);
    c.insert(u"nodes"_s, nodes);
    const Plan plan = plans::twoNodes();
    const RunState state = initialState(plan);
    Step step = plans::updateNode("x", u"N1"_s, u"N1"_s, {}, false);
    const auto problem = divergence(plan, state, step, seen(c));
    QVERIFY(problem);
    QCOMPARE(problem->id, u"execution.primary-on-node"_s);
    step.reasons = {Reason{u"F-25"_s, msg("plan.reason.full-outage")}};
    QVERIFY(!divergence(plan, state, step, seen(c)));
    step = plans::updateNode("x", u"N2"_s, u"N1"_s, {}, false);
    QVERIFY(!divergence(plan, state, step, seen(c)));
}

QTEST_APPLESS_MAIN(TestGroups)
#include "tst_groups.moc"
