#include "estates.h"
#include "planning/scopeindex.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <bit>

using namespace estates;

/// Invariants of domain section 10 over many random small estates, judged here with the cluster's rules alone; and the
/// canonical JSON of the same plans.
class TestPlanProperty final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invariants();
    void json();
    void hashIgnoresNothing();
    void wrongJson_data();
    void wrongJson();
    void policyJson_data();
    void policyJson();

private:
    static Estate random(QRandomGenerator &dice, Policy &policy);
    static QString walk(const Estate &estate, const Plan &plan);
};

Estate TestPlanProperty::random(QRandomGenerator &dice, Policy &policy)
{
    policy.order = dice.bounded(2) ? OrderPolicy::SeedOrder : OrderPolicy::HalfThenSwitch;
    policy.holdBeforeActive = dice.bounded(2) == 1;
    policy.failback = dice.bounded(4) == 0;
    const WitnessKind kinds[] = {WitnessKind::None, WitnessKind::FileShare, WitnessKind::Disk, WitnessKind::Cloud};
    const int nodes = dice.bounded(2, 7);
    Cluster c = cluster(nodes, kinds[dice.bounded(4)], dice.bounded(4) != 0);
    const int instances = dice.bounded(1, 4);
    for (int i = 1; i <= instances; ++i) {
        const int owner = dice.bounded(1, std::min(nodes, 3) + 1);
        QList<int> on;
        for (int n = 1; n <= nodes; ++n) {
            if (n == owner || dice.bounded(5) != 0)
                on.append(n);
        }
        FailoverInstance &fci = addInstance(c, u"I%1"_s.arg(i), owner, on, dice.bounded(6) == 0 ? newBuild() : oldBuild);
        for (auto &b : fci.binaries) {
            if (b.node != node(owner) && dice.bounded(8) == 0)
                b.version = Version::fromString(newBuild()); // drift
        }
        c.groups.last().autoFailback = dice.bounded(2) == 1;
        if (dice.bounded(2))
            c.groups.last().preferredOwners = {node(dice.bounded(1, nodes + 1)), node(owner)};
        if (dice.bounded(4) == 0)
            c.groups.last().antiAffinityClasses = {u"sql"_s};
    }
    c.enforcedAntiAffinity = dice.bounded(4) == 0;
    addGroup(c, u"Cluster Group"_s, dice.bounded(1, nodes + 1), true);
    for (auto &n : c.nodes) {
        if (dice.bounded(3) == 0)
            addStandalone(n, u"MSSQLSERVER"_s);
        if (dice.bounded(6) == 0)
            n.assignedVote = false;
        if (dice.bounded(25) == 0)
            n.state = NodeState::Down;
        if (n.state == NodeState::Down && dice.bounded(2))
            policy.acknowledgedDown.append(n.computer.name);
    }
    return estate({c});
}

/// Empty = every invariant holds on every prefix of actions, whatever the cluster chooses.
QString TestPlanProperty::walk(const Estate &estate, const Plan &plan)
{
    Assumptions assumptions;
    const world::World start = project(estate, plan.scope, assumptions);
    std::vector<world::World> worlds{start};
    for (const auto &step : plan.steps) {
        const bool update = step.kind == StepKind::UpdateNode;
        for (const auto &act : expand(plan, step.id)) {
            std::vector<world::World> next;
            for (const auto &w : worlds) {
                const auto &c = w.clusters.front();
                if (act.verb == world::Verb::Install) {
                    for (const auto &role : c.roles) {
                        if (role.owner == act.node)
                            return u"I4: %1 owns a role"_s.arg(step.node);
                    }
                }
                for (const auto &away : world::whileAway(w, act)) {
                    const auto &a = away.clusters.front();
                    if (std::popcount(a.out) > 1)
                        return u"I1: two nodes out"_s;
                    if (!world::votes(a).quorate() || !a.quorate)
                        return u"I2: no quorum"_s;
                }
                auto outcomes = world::apply(w, act);
                if (!outcomes)
                    return u"the cluster refuses: "_s + outcomes.error().rule;
                next.insert(next.end(), outcomes->begin(), outcomes->end());
            }
            worlds.clear();
            for (auto &w : next) {
                if (std::find(worlds.begin(), worlds.end(), w) == worlds.end())
                    worlds.push_back(w);
            }
            for (const auto &w : worlds) {
                const auto &c = w.clusters.front();
                if (!world::votes(c).quorate())
                    return u"I2: no quorum"_s;
                if (std::popcount(c.paused & ~start.clusters.front().paused) > 1)
                    return u"I1: two nodes paused"_s;
                for (size_t r = 0; r < c.roles.size(); ++r) {
                    if (c.roles[r].state != world::RoleState::Online)
                        return u"a role is not online in step %1"_s.arg(step.seq);
                }
                for (const auto &i : c.instances) {
                    if (i.role >= 0 && i.binary[static_cast<size_t>(c.roles[static_cast<size_t>(i.role)].owner)] < i.running)
                        return u"I3: downgrade"_s;
                }
            }
        }
        if (update && std::any_of(worlds.begin(), worlds.end(),
                                  [&](const world::World &w) { return w.clusters.front().up != start.clusters.front().up; }))
            return u"the node of step %1 is not back"_s.arg(step.seq);
    }
    for (const auto &w : worlds) {
        const auto &c = w.clusters.front();
        const auto &before = start.clusters.front();
        for (size_t i = 0; i < c.instances.size(); ++i) { // I7: every pair that can be reached is at the target
            for (int n = 0; n < c.nodes; ++n) {
                const bool there = world::has(c.instances[i].installed & before.up, n);
                const auto target = levelIndex(plan.scope.clusters.first(), *Version::fromString(newBuild()));
                if (there && c.instances[i].binary[static_cast<size_t>(n)] < target)
                    return u"I7: not at target"_s;
            }
            if (c.instances[i].role >= 0 && before.lost == 0 &&
                c.instances[i].running <
                    c.instances[i].binary[static_cast<size_t>(c.roles[static_cast<size_t>(c.instances[i].role)].owner)])
                return u"I7: not running the target"_s;
        }
        for (size_t r = 0; r < c.roles.size(); ++r) { // I5
            if (c.roles[r].autoFailback != before.roles[r].autoFailback)
                return u"I5: failback"_s;
            if (plan.verdict == Verdict::Planned && c.roles[r].possible != before.roles[r].possible)
                return u"I5: possible owners"_s;
        }
    }
    return {};
}

void TestPlanProperty::invariants()
{
    QRandomGenerator dice(20261124);
    int planned = 0, refused = 0;
    for (int i = 0; i < 2500; ++i) {
        Policy policy;
        const Estate e = random(dice, policy);
        const auto made = plan(e, policy);
        const Plan *p = std::get_if<Plan>(&made);
        if (!p || p->steps.isEmpty()) {
            refused += p ? 0 : 1;
            continue;
        }
        ++planned;
        const QString wrong = walk(e, *p);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"estate %1: %2; %3"_s.arg(i).arg(wrong, story(*p).join(u' '))));
    }
    QVERIFY2(planned > 500 && refused > 200, qPrintable(u"%1 planned, %2 refused"_s.arg(planned).arg(refused)));
}

void TestPlanProperty::json()
{
    QRandomGenerator dice(7);
    int seenPlans = 0;
    for (int i = 0; i < 60; ++i) {
        Policy policy;
        policy.windowStart = seen;
        policy.windowEnd = seen + 4 * 3'600'000;
        const auto made = plan(random(dice, policy), policy);
        const Plan *p = std::get_if<Plan>(&made);
        if (!p)
            continue;
        ++seenPlans;
        const auto bytes = QJsonDocument(planToJson(*p)).toJson();
        const auto back = planFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(back, back ? "" : qPrintable(back.error().place.pointer));
        QVERIFY(*back == *p);
        QCOMPARE(planHash(*back), planHash(*p));
    }
    QVERIFY(seenPlans > 10);
}

void TestPlanProperty::hashIgnoresNothing()
{
    const auto made = plan(estate({simple(3)}));
    Plan p = std::get<Plan>(made);
    const QString hash = planHash(p);
    QCOMPARE(hash.size(), 64);
    p.steps[1].phases[0].expected.high += 1;
    QVERIFY(planHash(p) != hash);
    QJsonObject named = planToJson(std::get<Plan>(made));
    named.insert(u"hash"_s, hash);
    named.insert(u"proof"_s, QJsonObject());
    QVERIFY(planFromJson(named)); // as the command line writes it
    named.insert(u"hash"_s, u"0"_s.repeated(64));
    const auto changed = planFromJson(named);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"PF-PLN-004"_s);
}

void TestPlanProperty::wrongJson_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"-steps"_s << u"PF-PLN-001"_s;
    QTest::newRow("wrong type") << u"steps"_s << u"PF-PLN-002"_s;
    QTest::newRow("unknown") << u"surprise"_s << u"PF-PLN-003"_s;
}

void TestPlanProperty::wrongJson()
{
    QFETCH(QString, member);
    QFETCH(QString, code);
    QJsonObject o = planToJson(std::get<Plan>(plan(estate({simple(2)}))));
    if (member.startsWith(u'-'))
        o.remove(member.mid(1));
    else
        o.insert(member, 1);
    const auto read = planFromJson(o);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!read.error().place.pointer.isEmpty());
}

void TestPlanProperty::policyJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer"); // empty = accepted
    QTest::newRow("empty") << QByteArray("{}") << QString();
    QTest::newRow("half") << QByteArray(R"({"format":"passive-first/policy","version":1,"order":"half-then-switch"})") << QString();
    QTest::newRow("wrong word") << QByteArray(R"({"order":"any"})") << u"/order"_s;
    QTest::newRow("unknown") << QByteArray(R"({"ordr":"seed-order"})") << u"/ordr"_s;
    QTest::newRow("fraction") << QByteArray(R"({"retriesPerPhase":1.5})") << u"/retriesPerPhase"_s;
    QTest::newRow("window backwards") << QByteArray(R"({"windowStart":"2026-07-25T22:00:00Z","windowEnd":"2026-07-25T21:00:00Z"})")
                                      << u"/windowEnd"_s;
    QTest::newRow("other format") << QByteArray(R"({"format":"passive-first/goal"})") << u"/format"_s;
}

void TestPlanProperty::policyJson()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    const auto read = policyFromJson(QJsonDocument::fromJson(text).object());
    QCOMPARE(read.has_value(), pointer.isEmpty());
    if (read)
        QCOMPARE(*policyFromJson(toJson(*read)), *read);
    else
        QCOMPARE(read.error().place.pointer, pointer);
}

QTEST_GUILESS_MAIN(TestPlanProperty)
#include "tst_plan_property.moc"
