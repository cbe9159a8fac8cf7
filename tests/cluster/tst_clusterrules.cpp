#include "worlds.h"

#include <QTest>

using namespace pf;
using namespace pf::world;

Q_DECLARE_METATYPE(pf::world::Action)

namespace {

/// Four nodes with a witness, FIN01 on node 0, ERP01 on node 1, the cluster group on node 2.
ClusterWorld fourNodes()
{
    ClusterWorld c = makeCluster(4, WitnessKind::FileShare);
    addInstance(c, 0);
    addInstance(c, 1);
    Role core;
    core.core = true;
    core.owner = 2;
    core.possible = firstNodes(4);
    c.roles.push_back(core);
    return c;
}

QList<int> list(const std::vector<int> &v)
{
    return QList<int>(v.begin(), v.end());
}

} // namespace

/// What actions and faults do to roles and levels (W-1..W-18, F-4, F-11, F-14).
class TestClusterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targets_W13_W4();
    void targets_preferredFirst_W14();
    void targets_antiAffinity_W17();
    void levelAllowed_F11();
    void levelAllowed_unknownLevels();
    void refusals_data();
    void refusals();
    void moveRaisesRunningLevel_F4();
    void drainFollowsEveryTarget_W6();
    void drainOntoOlderBinariesFails_F11();
    void drainRepresentative();
    void pausedNodeReturnsPaused();
    void restartOfStoppedNode();
    void stopWithoutTargetStrandsRole();
    void failback_W16();
    void installOnOwnerRaisesRunning();
    void forcedClusterRefuses_Q7();
    void nodeLossFailsOver_W13();
    void nodeLossToNewerBinaries_scenario37();
    void nodeLossWithoutTarget();
    void quorumLossStopsEverything();
    void doesNotReturn();
    void compareFindsNearest();
    void hashTellsApart();
};

void TestClusterRules::targets_W13_W4()
{
    ClusterWorld c = fourNodes();
    QCOMPARE(list(targets(c, 0)), (QList<int>{1, 2, 3}));
    c.roles[0].possible = 0b1011;
    QCOMPARE(list(targets(c, 0)), (QList<int>{1, 3})); // the owner itself is no target
    c.up &= ~bit(1);
    c.paused |= bit(1);
    QCOMPARE(list(targets(c, 0)), (QList<int>{3}));
    c.banned = bit(3);
    QCOMPARE(list(targets(c, 0)), QList<int>());
}

void TestClusterRules::targets_preferredFirst_W14()
{
    ClusterWorld c = fourNodes();
    c.roles[0].preferred = {3, 0, 2, 3};
    QCOMPARE(list(targets(c, 0)), (QList<int>{3, 2, 1}));
}

void TestClusterRules::targets_antiAffinity_W17()
{
    ClusterWorld c = fourNodes();
    c.roles[0].antiAffinity = c.roles[1].antiAffinity = 0b1;
    QCOMPARE(list(targets(c, 0)), (QList<int>{2, 3, 1})); // soft: separate if one can
    c.hardAntiAffinity = true;
    QCOMPARE(list(targets(c, 0)), (QList<int>{2, 3}));
    c.roles[1].state = RoleState::Offline;
    QCOMPARE(list(targets(c, 0)), (QList<int>{1, 2, 3})); // what is offline is in nobody's way
    // Scenario 20: two nodes, hard: nowhere to go.
    ClusterWorld pair = makeCluster(2, WitnessKind::FileShare);
    addInstance(pair, 0);
    addInstance(pair, 1);
    pair.roles[0].antiAffinity = pair.roles[1].antiAffinity = 0b1;
    pair.hardAntiAffinity = true;
    QCOMPARE(list(targets(pair, 0)), QList<int>());
    const auto drained = apply(World{{pair}}, nodeAction(Verb::Drain, 1));
    QVERIFY(!drained);
    QCOMPARE(drained.error().rule, QStringLiteral("W-13"));
}

void TestClusterRules::levelAllowed_F11()
{
    ClusterWorld c = fourNodes();
    c.instances[0].binary = {1, 1, 2, 0};
    c.instances[0].running = 1;
    QCOMPARE(levelAllowed(c, 0), NodeSet{0b0111});
    c.instances[0].installed = 0b0101;
    QCOMPARE(levelAllowed(c, 0), NodeSet{0b0101});
    QCOMPARE(levelAllowed(c, 2), NodeSet{0b1111}); // a role without instances goes anywhere
    QCOMPARE(levelAllowed(makeCluster(2, WitnessKind::None), 0), NodeSet{0b11});
}

void TestClusterRules::levelAllowed_unknownLevels()
{
    ClusterWorld c = fourNodes();
    c.instances[0].binary = {-1, -1, 0, 0};
    QCOMPARE(levelAllowed(c, 0), NodeSet{0b1101}); // it runs on node 0; of node 1 nothing is known
    c.instances[0].running = -1;
    QCOMPARE(levelAllowed(c, 0), NodeSet{0b1111});
}

void TestClusterRules::refusals_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, Action a, const char *rule) { QTest::newRow(name) << a << QString::fromLatin1(rule); };
    row("W-13: move to a paused node", moveAction(0, 3), "W-13");
    row("W-13: move to a node that is no possible owner", moveAction(1, 2), "W-13");
    row("F-11: move onto older binaries", moveAction(0, 2), "F-11");
    row("F-14: the owner leaves the list while it owns the role", ownersAction(0, 0b1110), "F-14");
    row("W-14: no owner at all", ownersAction(0, 0), "W-14");
    row("F-11: install of an older build", installAction(1, {{0, 0}}), "F-11");
    row("F-3: install where there are no binaries", installAction(3, {{1, 2}}), "F-3");
    row("W-1: drain of a lost node", nodeAction(Verb::Drain, 4), "W-1");
    row("W-1: stop of a lost node", nodeAction(Verb::StopService, 4), "W-1");
    row("W-1: restart of a lost node", nodeAction(Verb::Restart, 4), "W-1");
    row("W-1: resume of a lost node", nodeAction(Verb::Resume, 4), "W-1");
    row("W-1: install on a lost node", installAction(4, {{0, 2}}), "W-1");
    row("W-13: drain of the only possible owner", nodeAction(Verb::Drain, 1), "W-13");
}

void TestClusterRules::refusals()
{
    QFETCH(Action, action);
    ClusterWorld c = makeCluster(5, WitnessKind::FileShare);
    addInstance(c, 0, 1);
    addInstance(c, 1, 1);
    c.instances[0].binary = {1, 1, 0, 1, 1};
    c.roles[1].possible = bit(1);
    c.instances[1].installed = 0b00011;
    c.up = 0b00111;
    c.paused = 0b01000;
    c.lost = 0b10000;
    const auto after = apply(World{{c}}, action);
    QVERIFY(!after);
    QTEST(after.error().rule, "rule");
    QVERIFY(!after.error().message.isEmpty());
}

void TestClusterRules::moveRaisesRunningLevel_F4()
{
    ClusterWorld c = fourNodes();
    c.instances[0].binary[3] = 2;
    const auto after = apply(World{{c}}, moveAction(0, 3));
    QVERIFY(after.has_value());
    QCOMPARE(after->size(), size_t(1));
    QCOMPARE(after->at(0).clusters[0].instances[0].running, std::int16_t(2));
    QCOMPARE(after->at(0).clusters[0].roles[0].owner, std::int8_t(3));
    const auto back = apply(after->at(0), moveAction(0, 1));
    QVERIFY(!back);
    QCOMPARE(back.error().rule, QStringLiteral("F-11"));
    QCOMPARE(*apply(after->at(0), moveAction(0, 3)), *after); // already there
}

void TestClusterRules::drainFollowsEveryTarget_W6()
{
    ClusterWorld c = fourNodes();
    const auto after = apply(World{{c}}, nodeAction(Verb::Drain, 0));
    QVERIFY(after.has_value());
    QList<int> owners;
    for (const World &w : *after) {
        QCOMPARE(w.clusters[0].paused, NodeSet{0b0001});
        QCOMPARE(votes(w.clusters[0]).present, 5); // W-5: paused nodes vote
        owners << w.clusters[0].roles[0].owner;
    }
    QCOMPARE(owners, (QList<int>{1, 2, 3}));
    c.roles[1].owner = 0; // two roles on the node: every pair of places
    QCOMPARE(apply(World{{c}}, nodeAction(Verb::Drain, 0))->size(), size_t(9));
}

void TestClusterRules::drainOntoOlderBinariesFails_F11()
{
    ClusterWorld c = fourNodes();
    c.instances[0].running = 1;
    c.instances[0].binary = {1, 0, 1, 0};
    const auto after = apply(World{{c}}, nodeAction(Verb::Drain, 0));
    QVERIFY(after.has_value()); // the cluster knows no levels
    int failed = 0;
    for (const World &w : *after) {
        const Role &r = w.clusters[0].roles[0];
        QCOMPARE(r.state == RoleState::Failed, r.owner != 2);
        QCOMPARE(w.clusters[0].instances[0].running, std::int16_t(1));
        failed += r.state == RoleState::Failed;
    }
    QCOMPARE(failed, 2);
}

void TestClusterRules::drainRepresentative()
{
    ClusterWorld c = fourNodes();
    QCOMPARE(apply(World{{c}}, nodeAction(Verb::Drain, 2))->size(), size_t(3));
    QCOMPARE(apply(World{{c}}, nodeAction(Verb::Drain, 2), Choices::Representative)->size(),
             size_t(1)); // the core group carries no instance
    QCOMPARE(apply(World{{c}}, nodeAction(Verb::Drain, 0), Choices::Representative)->size(), size_t(3));
    QCOMPARE(reweigh(makeCluster(6, WitnessKind::None)).size(), size_t(6));
    QCOMPARE(reweigh(makeCluster(6, WitnessKind::None), Choices::Representative).size(), size_t(1));
    QCOMPARE(reweigh(makeCluster(2, WitnessKind::None), Choices::Representative).size(), size_t(2)); // here it is life or death
}

void TestClusterRules::pausedNodeReturnsPaused()
{
    const World start{{fourNodes()}};
    const World drained = apply(start, nodeAction(Verb::Drain, 3))->at(0);
    const World stopped = apply(drained, nodeAction(Verb::StopService, 3))->at(0);
    QCOMPARE(stopped.clusters[0].out, NodeSet{0b1000});
    QCOMPARE(stopped.clusters[0].members(), NodeSet{0b0111});
    const World started = apply(stopped, nodeAction(Verb::StartService, 3))->at(0);
    QCOMPARE(started, drained);
    QCOMPARE(apply(drained, nodeAction(Verb::Restart, 3)).value(), std::vector{drained});
    const World resumed = apply(started, nodeAction(Verb::Resume, 3))->at(0);
    QCOMPARE(resumed, start);
    QCOMPARE(apply(resumed, nodeAction(Verb::StartService, 3)).value(), std::vector{resumed});
}

void TestClusterRules::restartOfStoppedNode()
{
    const World stopped = apply(World{{fourNodes()}}, nodeAction(Verb::StopService, 3))->at(0);
    const auto after = apply(stopped, nodeAction(Verb::Restart, 3)); // the service starts with Windows, or it is set to manual
    QVERIFY(after.has_value());
    QCOMPARE(after->size(), size_t(2));
    QCOMPARE(after->at(0).clusters[0].out, NodeSet{0});
    QCOMPARE(after->at(1), stopped);
    QCOMPARE(whileAway(stopped, nodeAction(Verb::Restart, 3)), std::vector{stopped});
    Action byInstaller = installAction(2, {{0, 1}});
    QVERIFY(whileAway(stopped, byInstaller).empty());
    byInstaller.flag = true;
    QCOMPARE(whileAway(World{{fourNodes()}}, byInstaller).front().clusters[0].out, NodeSet{0b0100});
}

void TestClusterRules::stopWithoutTargetStrandsRole()
{
    ClusterWorld c = fourNodes();
    c.roles[0].possible = bit(0);
    const auto away = whileAway(World{{c}}, nodeAction(Verb::Restart, 0));
    QCOMPARE(away.size(), size_t(1));
    QCOMPARE(away[0].clusters[0].roles[0].owner, std::int8_t(-1));
    QCOMPARE(away[0].clusters[0].roles[0].state, RoleState::Offline);
    const auto back = apply(World{{c}}, nodeAction(Verb::Restart, 0));
    QCOMPARE(back.value(), std::vector{World{{c}}}); // it starts again where it may
}

void TestClusterRules::failback_W16()
{
    ClusterWorld c = fourNodes();
    c.roles[0].owner = 1;
    c.roles[0].preferred = {3, 1};
    const World start{{c}};
    const World away = apply(start, nodeAction(Verb::StopService, 3))->at(0);
    QCOMPARE(apply(away, nodeAction(Verb::StartService, 3)).value(), std::vector{start}); // prevented: it stays
    World allowed = away;
    allowed.clusters[0].roles[0].autoFailback = true;
    const auto back = apply(allowed, nodeAction(Verb::StartService, 3));
    QCOMPARE(back->size(), size_t(2));
    QCOMPARE(back->at(0).clusters[0].roles[0].owner, std::int8_t(1));
    QCOMPARE(back->at(1).clusters[0].roles[0].owner, std::int8_t(3));
    allowed.clusters[0].roles[0].preferred.clear(); // no effect without a list of preferred owners
    QCOMPARE(apply(allowed, nodeAction(Verb::StartService, 3))->size(), size_t(1));
    Action suppress;
    suppress.verb = Verb::SetAutoFailback;
    suppress.role = 0;
    suppress.flag = true;
    QVERIFY(apply(start, suppress)->at(0).clusters[0].roles[0].autoFailback);
}

void TestClusterRules::installOnOwnerRaisesRunning()
{
    ClusterWorld c = fourNodes();
    Instance standAlone;
    standAlone.node = 3;
    standAlone.installed = bit(3);
    standAlone.running = 0;
    standAlone.binary = {-1, -1, -1, 0};
    c.instances.push_back(standAlone);
    const auto passive = apply(World{{c}}, installAction(3, {{0, 1}, {1, 1}, {2, 1}}));
    QVERIFY(passive.has_value());
    const auto &after = passive->at(0).clusters[0].instances;
    QCOMPARE(after[0].binary, (std::vector<std::int16_t>{0, 0, 0, 1}));
    QCOMPARE(after[0].running, std::int16_t(0)); // clustered: phase 2 comes with the switch
    QCOMPARE(after[2].running, std::int16_t(1)); // stand-alone: at once
    const auto active = apply(World{{c}}, installAction(0, {{0, 1}}));
    QCOMPARE(active->at(0).clusters[0].instances[0].running, std::int16_t(1));
}

void TestClusterRules::forcedClusterRefuses_Q7()
{
    ClusterWorld c = fourNodes();
    c.forced = true;
    QVERIFY(keepsQuorum(c));
    const auto after = apply(World{{c}}, moveAction(0, 1));
    QVERIFY(!after);
    QCOMPARE(after.error().rule, QStringLiteral("Q-7"));
    QVERIFY(apply(World{{c}}, Action()).has_value()); // looking is allowed
    QVERIFY(whileAway(World{{c}}, nodeAction(Verb::Restart, 0)).empty());
}

void TestClusterRules::nodeLossFailsOver_W13()
{
    ClusterWorld c = fourNodes();
    c.roles[0].preferred = {3};
    const auto after = strike(World{{c}}, fault(Fault::Kind::NodeLost, 0));
    QCOMPARE(after.size(), size_t(1));
    QCOMPARE(after[0].clusters[0].roles[0].owner, std::int8_t(3));
    QCOMPARE(after[0].clusters[0].lost, NodeSet{0b0001});
    c.roles[0].preferred.clear();
    QCOMPARE(strike(World{{c}}, fault(Fault::Kind::NodeLost, 0))[0].clusters[0].roles[0].owner, std::int8_t(1)); // by index
    QCOMPARE(strike(World{{c}}, fault(Fault::Kind::ActionFails)), std::vector{World{{c}}});
}

void TestClusterRules::nodeLossToNewerBinaries_scenario37()
{
    ClusterWorld c = fourNodes();
    c.instances[0].binary = {0, 0, 1, 1};
    c.roles[0].possible = 0b1101; // F-14.3: the class is the updated ones
    const auto after = strike(World{{c}}, fault(Fault::Kind::NodeLost, 0));
    QCOMPARE(after[0].clusters[0].roles[0].owner, std::int8_t(2));
    QCOMPARE(after[0].clusters[0].instances[0].running, std::int16_t(1));
    QCOMPARE(levelAllowed(after[0].clusters[0], 0), NodeSet{0b1100});
    c.instances[0].running = 1; // the first target is older: it fails there and goes on to the next
    c.instances[0].binary = {1, 0, 0, 1};
    QCOMPARE(strike(World{{c}}, fault(Fault::Kind::NodeLost, 0))[0].clusters[0].roles[0].owner, std::int8_t(3));
}

void TestClusterRules::nodeLossWithoutTarget()
{
    ClusterWorld c = fourNodes();
    c.roles[0].possible = bit(0);
    const auto after = strike(World{{c}}, fault(Fault::Kind::NodeLost, 0));
    QVERIFY(after[0].clusters[0].quorate);
    QCOMPARE(after[0].clusters[0].roles[0].state, RoleState::Offline);
    QVERIFY(after[0].clusters[0].roles[0].waiting);
    QCOMPARE(after[0].clusters[0].roles[1].state, RoleState::Online);
}

void TestClusterRules::quorumLossStopsEverything()
{
    ClusterWorld c = makeCluster(2, WitnessKind::FileShare);
    addInstance(c, 0);
    const auto away = whileAway(World{{c}}, nodeAction(Verb::Restart, 1));
    const auto after = strike(away.at(0), fault(Fault::Kind::NodeLost, 0));
    QVERIFY(!after[0].clusters[0].quorate);
    QCOMPARE(after[0].clusters[0].roles[0].state, RoleState::Offline);
    QVERIFY(!apply(after[0], moveAction(0, 1)).has_value());
    QCOMPARE(strike(after[0], fault(Fault::Kind::NodeLost, 1)), after); // nothing more to lose
}

void TestClusterRules::doesNotReturn()
{
    const World start{{fourNodes()}};
    const auto away = whileAway(start, nodeAction(Verb::Restart, 3));
    const auto gone = strike(away.at(0), fault(Fault::Kind::NodeDoesNotReturn, 3));
    QCOMPARE(gone.size(), size_t(1));
    QCOMPARE(gone[0].clusters[0].lost, NodeSet{0b1000});
    QCOMPARE(gone[0].clusters[0].out, NodeSet{0});
    QCOMPARE(votesText(gone[0].clusters[0]), QStringLiteral("3 of 3, need 2")); // orderly: votes were counted anew
    QCOMPARE(strike(start, fault(Fault::Kind::NodeDoesNotReturn, 3)), gone);
}

void TestClusterRules::compareFindsNearest()
{
    ClusterWorld c = fourNodes();
    World a{{c}};
    World b = a;
    b.clusters[0].roles[0].owner = 3;
    World seen = b;
    QVERIFY(compare(std::vector{a, b}, seen).empty());
    seen.clusters[0].up &= ~bit(2);
    seen.clusters[0].lost |= bit(2);
    seen.clusters[0].current &= ~bit(2);
    const auto found = compare(std::vector{a, b}, seen);
    const std::vector<Divergence> expected{{0, Divergence::What::NodeState, 2, 0, 2, -1}, {0, Divergence::What::Votes, 2, 1, 0, -1}};
    QCOMPARE(found, expected);
    seen = b;
    seen.clusters[0].roles[1].possible = 0b0111;
    seen.clusters[0].instances[1].binary[2] = 5;
    seen.clusters[0].instances[1].running = 5;
    seen.clusters[0].roles[2].state = RoleState::Failed;
    seen.clusters[0].witnessOnline = false;
    const std::vector<Divergence> rest{{0, Divergence::What::Witness, -1, 1, 0, -1},
                                       {0, Divergence::What::Owners, 1, 3, -1, -1},
                                       {0, Divergence::What::RoleState, 2, 0, 2, -1},
                                       {0, Divergence::What::Level, 1, 0, 5, -1},
                                       {0, Divergence::What::Level, 1, 0, 5, 2}};
    QCOMPARE(compare(std::vector{a, b}, seen), rest);
    // A node stopped by the plan and one that is down look the same from outside.
    World stopped = a;
    stopped.clusters[0].up &= ~bit(2);
    stopped.clusters[0].out |= bit(2);
    World down = a;
    down.clusters[0].up &= ~bit(2);
    down.clusters[0].lost |= bit(2);
    QVERIFY(compare(std::vector{stopped}, down).empty());
}

void TestClusterRules::hashTellsApart()
{
    const World a{{fourNodes()}};
    QCOMPARE(hashOf(a), hashOf(World(a)));
    const auto differs = [&a](auto change) {
        World b = a;
        change(b.clusters[0]);
        return hashOf(a) != hashOf(b) && !(a == b);
    };
    QVERIFY(differs([](ClusterWorld &c) { c.up ^= 1; }));
    QVERIFY(differs([](ClusterWorld &c) { c.returnsPaused ^= 1; }));
    QVERIFY(differs([](ClusterWorld &c) { c.witnessOnline = false; }));
    QVERIFY(differs([](ClusterWorld &c) { c.quorate = false; }));
    QVERIFY(differs([](ClusterWorld &c) { c.roles[1].owner = 3; }));
    QVERIFY(differs([](ClusterWorld &c) { c.roles[1].waiting = true; }));
    QVERIFY(differs([](ClusterWorld &c) { c.roles[1].possible = 3; }));
    QVERIFY(differs([](ClusterWorld &c) { c.instances[1].running = 3; }));
    QVERIFY(differs([](ClusterWorld &c) { c.instances[1].binary[2] = 3; }));
}

QTEST_APPLESS_MAIN(TestClusterRules)
#include "tst_clusterrules.moc"
