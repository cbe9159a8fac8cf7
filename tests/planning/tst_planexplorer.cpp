#include "explorer.h"
#include "proofplans.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;
using explorer::Act;
using explorer::RollingPlan;
using explorer::State;

Q_DECLARE_METATYPE(pf::WitnessKind)

namespace {

/// The plans that are tried: the right one in two ways to quiesce, and the slips that a planner could make.
const std::array variants{"rolling",     "stopping the service",   "owner first",
                          "two at once", "owners stay restricted", "back to older binaries",
                          "undrained",   "one node forgotten",     "to a node that was no owner"};

/// Nodes 0 to @p up - 1 take part, the first owns FIN and CORE; the others are paused or down and stay so.
class Writer
{
public:
    Writer(int nodes, int up, const std::string &variant) : m_up(up), m_variant(variant), m_others(nodes > up)
    {
        for (int n = 0; n < nodes; ++n)
            m_all.insert(n);
        for (int n = 0; n < up; ++n)
            m_takePart.insert(n);
    }

    RollingPlan write()
    {
        m_plan.incomplete = m_others;
        m_plan.after = m_takePart;
        if (m_up > 2 && m_variant == "to a node that was no owner") {
            step();
            owners({0, m_up - 1});
            act("look");
            owners({0, 1});
            return m_plan;
        }
        if (m_up == 1 || m_variant == "owner first") { // nobody to move to, or nobody thought of it
            patch(0);
            return m_plan;
        }
        std::set<int> older = m_takePart;
        std::set<int> newer;
        step();
        act("move core", 1);
        for (int node = m_up - 1; node > 0; --node) {
            older.erase(node);
            step(node);
            if (node == 1)
                act("move core", 0);
            const bool class2 = !newer.empty() && newer.size() >= older.size() - 1;
            std::set<int> with = newer;
            with.insert(0);
            if (m_variant != "undrained")
                owners(class2 ? with : older);
            patchIn(node);
            newer.insert(node);
            with.insert(node);
            if (newer.size() >= older.size() - 1)
                owners(with);
            if (m_variant == "one node forgotten")
                break;
        }
        step();
        act("look");
        step();
        act("move fin", m_up - 1);
        act("move core", m_up - 1);
        owners(newer);
        if (m_variant == "back to older binaries") {
            owners(m_all);
            act("move fin", 0);
        }
        patch(0);
        if (m_variant == "owners stay restricted")
            return m_plan;
        step();
        owners(m_others ? m_takePart : m_all);
        return m_plan;
    }

private:
    void step(int node = -1) { m_plan.steps.push_back({node}); }
    void act(const char *verb, int node = -1) { m_plan.acts.push_back({int(m_plan.steps.size()), verb, node}); }
    void owners(const std::set<int> &set)
    {
        act("owners");
        m_plan.acts.back().owners = set;
    }
    void patch(int node)
    {
        step(node);
        patchIn(node);
    }
    void patchIn(int node)
    {
        act("look");
        if (m_variant != "undrained" && m_variant != "owner first")
            act("drain", node);
        const bool stop = m_variant == "stopping the service";
        if (stop)
            act("stop", node);
        act("install", node);
        act(stop ? "start" : "restart", node);
        if (m_variant != "two at once")
            act("resume", node);
        act("look");
    }

    int m_up;
    std::string m_variant;
    bool m_others;
    std::set<int> m_all, m_takePart;
    RollingPlan m_plan;
};

/// The same plan and cluster in the values of the program.
ProofCase programCase(const State &start, const RollingPlan &rolling)
{
    const WitnessKind kind = start.q.kind == Naive::NoWitness ? WitnessKind::None : WitnessKind::FileShare;
    ProofCase c = proofCase(start.q.nodes, kind, start.q.dynamic);
    world::ClusterWorld &w = c.world.clusters[0];
    const QStringList names = c.plan.scope.clusters.first().nodes;
    w.up = w.paused = w.lost = w.assigned = w.current = 0;
    for (int n = 0; n < start.q.nodes; ++n) {
        (start.q.state[size_t(n)] == 'm' ? w.up : start.q.state[size_t(n)] == 'p' ? w.paused : w.lost) |= world::bit(n);
        w.assigned |= start.q.weight[size_t(n)] == '1' ? world::bit(n) : 0;
        w.current |= start.q.vote[size_t(n)] == '1' ? world::bit(n) : 0;
    }
    w.witnessOnline = start.q.witnessOnline;
    w.witnessVote = start.q.witnessVote;
    w.lowerPriority = std::int8_t(start.q.lower);
    w.roles[0].possible = 0;
    for (const int n : start.owners)
        w.roles[0].possible |= world::bit(n);
    const auto list = [&names](const std::set<int> &set) {
        QStringList out;
        for (const int n : set)
            out << names.at(n);
        return out;
    };
    if (rolling.incomplete) {
        c.plan.verdict = Verdict::Incomplete;
        c.plan.savedSettings[0].after = list(rolling.after).join(u", "_s);
    }
    PlanWriter writer(c.plan);
    const std::map<std::string, ActionKind> kinds{{"drain", ActionKind::DrainNode},           {"stop", ActionKind::StopClusterService},
                                                  {"start", ActionKind::StartClusterService}, {"restart", ActionKind::RestartNode},
                                                  {"resume", ActionKind::ResumeNode},         {"look", ActionKind::VerifyCluster}};
    for (const Act &a : rolling.acts) {
        const QString node = a.node >= 0 ? names.at(a.node) : QString();
        while (c.plan.steps.size() < a.step) {
            const int own = rolling.steps[size_t(c.plan.steps.size())].node;
            writer.step(own >= 0 ? StepKind::UpdateNode : StepKind::MoveRoles, own >= 0 ? names.at(own) : QString());
        }
        if (a.verb == "owners")
            writer.owners(u"FIN01"_s, list(a.owners));
        else if (a.verb == "install")
            writer.install(node, {u"FIN01"_s});
        else if (a.verb == "move fin" || a.verb == "move core")
            writer.move(a.verb == "move fin" ? u"SQL (FIN01)"_s : u"Cluster Group"_s, node);
        else
            writer.on(kinds.at(a.verb), node);
    }
    return c;
}

State stateOf(const world::ClusterWorld &w, const State &start)
{
    State s = start;
    s.owners.clear();
    for (int n = 0; n < w.nodes; ++n) {
        const size_t i = size_t(n);
        s.q.state[i] = world::has(w.up, n) ? 'm' : world::has(w.paused, n) ? 'p' : world::has(w.out, n) ? 'o' : 'l';
        s.q.vote[i] = world::has(w.current, n) ? '1' : '0';
        s.back[i] = world::has(w.returnsPaused, n) ? 'p' : ' ';
        const int level = w.instances[0].binary[i];
        s.level[i] = level < 0 ? '-' : char('0' + level);
        if (world::has(w.roles[0].possible, n))
            s.owners.insert(n);
    }
    s.q.witnessOnline = w.witnessOnline;
    s.q.witnessVote = w.witnessVote;
    s.q.running = w.quorate;
    for (size_t r = 0; r < 2; ++r) {
        s.owner[r] = w.roles[r].owner;
        s.role[r] = w.roles[r].waiting                              ? 'W'
                    : w.roles[r].state == world::RoleState::Online  ? 'O'
                    : w.roles[r].state == world::RoleState::Offline ? 'F'
                                                                    : 'X';
    }
    s.runs = char('0' + w.instances[0].running);
    return s;
}

std::set<std::string> keysOf(const std::vector<world::World> &worlds, const State &start)
{
    std::set<std::string> keys;
    for (const world::World &w : worlds)
        keys.insert(stateOf(w.clusters[0], start).key());
    return keys;
}
template <typename Container>
std::set<std::string> keysOf(const Container &states)
{
    std::set<std::string> keys;
    for (const State &s : states)
        keys.insert(s.key());
    return keys;
}

#ifdef __SANITIZE_ADDRESS__
constexpr int largest = 3; // nodes; the sanitizers are many times slower
constexpr int leastConfigurations = 300;
#else
constexpr int largest = 5;
constexpr int leastConfigurations = 9000;
#endif

struct Count
{
    qint64 configurations = 0, plans = 0, worlds = 0, faults = 0, unsafe = 0, withMargins = 0;
};

} // namespace

/// All clusters of up to five nodes, every kind and state of the witness, dynamic and static, every NodeWeight, every set of nodes that
/// are paused or down at the start, and rolling plans over them: what the explorer expects of every world, every fault and the proof as a
/// whole is what the program finds.
///
/// Up to symmetry: nodes that are paused or down never take part in the plan and no rule asks for their place, so only how many of them
/// are paused or down, with and without a vote, is varied; nodes that take part are told apart by their place in the plan, so every
/// assignment of votes to them is tried. Of five nodes only the two right plans are tried.
/// PF_EXPLORER=long leaves the symmetry out, tries every plan, and each node as LowerQuorumPriorityNodeID.
class TestPlanExplorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCluster_data();
    void everyCluster();
    void cleanupTestCase();

private:
    void explore(const State &given, int up, WitnessKind kind);
    void compareWorld(const world::World &w, const State &s, const State &start);
    void compareProof(const Proof &proof, const explorer::Judgement &expected, const QString &where);

    Count m_count;
    std::set<std::string> m_seen;
    QMap<QString, QMap<QString, int>> m_verdicts; ///< plan -> rule that it breaks -> how often
};

void TestPlanExplorer::everyCluster_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("dynamic");
    const std::pair<const char *, WitnessKind> kinds[] = {{"none", WitnessKind::None},
                                                          {"disk", WitnessKind::Disk},
                                                          {"share", WitnessKind::FileShare},
                                                          {"cloud", WitnessKind::Cloud},
                                                          {"disk only", WitnessKind::DiskOnly}};
    for (int nodes = 1; nodes <= largest; ++nodes) {
        for (const auto &[name, kind] : kinds) {
            for (const bool online : {true, false}) {
                if (kind == WitnessKind::None && online)
                    continue;
                for (const bool dynamic : {true, false})
                    QTest::addRow("%d nodes, %s, %s%s", nodes, dynamic ? "dynamic" : "static", name,
                                  kind == WitnessKind::None ? ""
                                  : online                  ? " online"
                                                            : " failed")
                        << nodes << kind << online << dynamic;
            }
        }
    }
}

void TestPlanExplorer::everyCluster()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    QFETCH(bool, online);
    QFETCH(bool, dynamic);
    const bool everything = qEnvironmentVariable("PF_EXPLORER") == u"long";
    const std::string kinds = "mpl"; // up, paused, down
    std::set<std::string> tried;
    for (int number = 0; number < int(std::pow(6, nodes)); ++number) { // a digit per node: state and vote
        State s;
        s.q.nodes = nodes;
        int rest = number;
        for (int n = 0; n < nodes; ++n, rest /= 6) {
            s.q.state += kinds[size_t(rest % 3)];
            s.q.weight += rest % 6 < 3 ? '1' : '0';
        }
        if (!std::is_sorted(s.q.state.begin(), s.q.state.end(), [](char a, char b) { return (a == 'm') > (b == 'm'); }))
            continue; // nodes that take part come first
        const int up = int(std::count(s.q.state.begin(), s.q.state.end(), 'm'));
        if (up == 0)
            continue; // nobody could own anything
        std::string symmetric = s.q.state.substr(0, size_t(up)) + s.q.weight.substr(0, size_t(up));
        std::vector<std::string> others;
        for (int n = up; n < nodes; ++n)
            others.push_back({s.q.state[size_t(n)], s.q.weight[size_t(n)]});
        std::sort(others.begin(), others.end());
        for (const std::string &other : others)
            symmetric += other;
        if (!everything && !tried.insert(symmetric).second)
            continue;
        s.q.vote = s.q.weight;
        s.q.kind = witness == WitnessKind::None ? Naive::NoWitness : witness == WitnessKind::DiskOnly ? Naive::DiskOnly : Naive::Witness;
        s.q.dynamic = dynamic;
        s.q.witnessOnline = online && witness != WitnessKind::None;
        s.q.witnessVote = witness != WitnessKind::None;
        s.back.assign(size_t(nodes), ' ');
        s.level.assign(size_t(nodes), '0');
        s.owner = {0, 0};
        for (int n = 0; n < nodes; ++n)
            s.owners.insert(n);
        for (int lower = -1; lower < (everything ? nodes : 0); ++lower) {
            s.q.lower = lower;
            for (const State &start : explorer::settled(s)) {
                explore(start, up, witness);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
}

void TestPlanExplorer::explore(const State &given, int up, WitnessKind kind)
{
    const bool everything = qEnvironmentVariable("PF_EXPLORER") == u"long";
    ++m_count.configurations;
    m_seen.clear();
    std::set<std::string> plans;
    for (const char *variant : variants) {
        State start = given;
        if (std::string(variant) == "to a node that was no owner")
            start.owners = {0, 1};
        const RollingPlan rolling = Writer(start.q.nodes, up, variant).write();
        std::string written;
        for (const Act &a : rolling.acts)
            written += a.verb + std::to_string(a.node) + std::to_string(a.owners.size()) + ' ';
        if (!plans.insert(written).second || (start.q.nodes == 5 && !everything && variant != variants[0] && variant != variants[1]))
            continue;
        ++m_count.plans;
        ProofCase c = programCase(start, rolling);
        c.world.clusters[0].witness = kind;
        const QString where = u"%1: nodes %2, weights %3, votes %4, witness %5 %6 %7, %8"_s.arg(
            QString::fromLatin1(variant), QString::fromStdString(start.q.state), QString::fromStdString(start.q.weight),
            QString::fromStdString(start.q.vote), QString::number(int(kind)), start.q.witnessOnline ? u"online"_s : u"not there"_s,
            start.q.dynamic ? u"dynamic"_s : u"static"_s, QString::number(start.q.lower));
        // The worlds of the program, all of them, walked along with those of the explorer.
        std::vector<world::World> now{c.world};
        QStringList differences;
        size_t index = 0;
        std::vector<world::Action> actions;
        for (const Step &step : std::as_const(c.plan.steps)) {
            const auto more = expand(c.plan, step.id);
            actions.insert(actions.end(), more.begin(), more.end());
        }
        QCOMPARE(actions.size(), rolling.acts.size());
        explorer::Judge judge(start, rolling);
        const explorer::Judgement expected =
            judge.run([&](const Act &a, const std::set<State> &before, const std::set<State> &next, const std::set<State> &away) {
                const world::Action &action = actions[index++];
                std::vector<world::World> after, gone;
                if (keysOf(now, start) != keysOf(before))
                    differences << u"before step %1"_s.arg(a.step);
                for (const world::World &w : now) {
                    const auto outcomes = world::apply(w, action);
                    if (!outcomes)
                        differences << u"refused in step %1: "_s.arg(a.step) + outcomes.error().rule;
                    else
                        after.insert(after.end(), outcomes->begin(), outcomes->end());
                    for (const world::World &one : world::whileAway(w, action))
                        gone.push_back(one);
                }
                if (keysOf(after, start) != keysOf(next) || keysOf(gone, start) != keysOf(away))
                    differences << u"step %1, %2"_s.arg(a.step).arg(QString::fromStdString(a.verb));
                now.clear();
                std::set<std::string> once;
                for (const world::World &w : after) {
                    if (once.insert(stateOf(w.clusters[0], start).key()).second)
                        now.push_back(w);
                }
                for (const auto *worlds : {&now, &gone}) {
                    for (const world::World &w : *worlds)
                        compareWorld(w, stateOf(w.clusters[0], start), start);
                }
            });
        QVERIFY2(differences.isEmpty(), qPrintable(where + u'\n' + differences.join(u'\n')));
        compareProof(prove(c.world, c.plan, {}), expected, where);
        ++m_verdicts[QString::fromLatin1(variant)][expected.broken.empty() ? u"holds"_s : QString::fromStdString(expected.broken)];
        if (QTest::currentTestFailed())
            return;
    }
}

/// Votes, tolerance, targets, and every single fault in one world.
void TestPlanExplorer::compareWorld(const world::World &w, const State &s, const State &start)
{
    if (!m_seen.insert(s.key()).second)
        return;
    ++m_count.worlds;
    const world::ClusterWorld &c = w.clusters[0];
    const auto [present, total] = s.q.presentAndTotal();
    const world::Votes votes = world::votes(c);
    QCOMPARE(votes.present, present);
    QCOMPARE(votes.total, total);
    QCOMPARE(votes.quorate(), s.q.quorate());
    const world::Tolerance tolerance = world::tolerance(c);
    const auto fault = [](world::Fault::Kind kind, int node) {
        world::Fault f;
        f.kind = kind;
        f.node = std::int8_t(node);
        return f;
    };
    for (int n = 0; n < s.q.nodes; ++n) {
        const explorer::States lost = explorer::lost(s, n);
        QCOMPARE(keysOf(world::strike(w, fault(world::Fault::Kind::NodeLost, n)), start), keysOf(lost));
        QCOMPARE(keysOf(world::strike(w, fault(world::Fault::Kind::NodeDoesNotReturn, n)), start), keysOf(explorer::staysAway(s, n)));
        const bool asked = s.q.isMember(n) && (s.q.kind == Naive::DiskOnly || s.q.weight[size_t(n)] == '1');
        QCOMPARE(world::has(tolerance.asked, n), asked);
        QCOMPARE(world::has(tolerance.survived, n), asked && lost.front().q.running);
        m_count.faults += 2;
    }
    const explorer::States noWitness = explorer::witnessLost(s);
    QCOMPARE(keysOf(world::strike(w, fault(world::Fault::Kind::WitnessLost, -1)), start), keysOf(noWitness));
    QCOMPARE(tolerance.witness.has_value(), s.q.kind != Naive::NoWitness);
    QCOMPARE(tolerance.witness.value_or(true), noWitness.front().q.running);
    for (const explorer::RoleName role : {explorer::Fin, explorer::Core}) {
        const std::vector<int> targets = world::targets(c, role);
        QVERIFY(targets == explorer::targets(s, role));
    }
    ++m_count.faults;
}

/// Verdict, the first broken rule and its step; margins by step, fault and kind; every cell.
void TestPlanExplorer::compareProof(const Proof &proof, const explorer::Judgement &expected, const QString &where)
{
    const bool isUnsafe = proof.verdict == ProofVerdict::Unsafe;
    QVERIFY2(isUnsafe == !expected.broken.empty(), qPrintable(where + u": expected "_s + QString::fromStdString(expected.broken)));
    if (isUnsafe) {
        ++m_count.unsafe;
        const auto it = std::find_if(proof.counterexample.begin(), proof.counterexample.end(),
                                     [](const Message &m) { return m.id.startsWith(u"proof.violation."); });
        QVERIFY2(it != proof.counterexample.end(), qPrintable(where));
        const QString rule = it->id.section(u'.', 2, 2);
        QCOMPARE(rule + u' ' + where, QString::fromStdString(expected.broken) + u' ' + where);
        if (expected.step > 0)
            QCOMPARE(std::get<qint64>(it->args.first()), qint64(expected.step));
        return;
    }
    std::set<std::tuple<int, std::string, std::string>> margins;
    for (const Margin &m : proof.margins) {
        const QString column = m.fault.section(u':', 0, 0);
        const QString node = m.fault.section(u":N"_s, 1);
        const QString fault = node.isEmpty() ? column : column + u' ' + QString::number(node.toInt() - 1);
        for (qint64 step = std::get<qint64>(m.message.args.at(0)); step <= std::get<qint64>(m.message.args.at(1)); ++step)
            margins.insert({int(step), fault.toStdString(), m.kind.toStdString()});
    }
    m_count.withMargins += !margins.empty();
    const auto lines = [](const auto &set) {
        QStringList out;
        for (const auto &[step, fault, kind] : set)
            out << u"%1 %2 %3"_s.arg(step).arg(QString::fromStdString(fault), QString::fromStdString(kind));
        return out.join(u", "_s);
    };
    QVERIFY2(margins == expected.margins,
             qPrintable(where + u"\nfound    "_s + lines(margins) + u"\nexpected "_s + lines(expected.margins)));
    QCOMPARE(proof.cells.size(), qsizetype(expected.cells.size()));
    for (qsizetype i = 0; i < proof.cells.size(); ++i) {
        const FaultCell &cell = proof.cells.at(i).second;
        std::string seen;
        for (const FaultCell::State state : {cell.node, cell.witness, cell.action, cell.comesBack})
            seen += state == FaultCell::State::Safe ? 's' : state == FaultCell::State::Margin ? 'm' : '.';
        QVERIFY2(seen == expected.cells.at(int(i) + 1), qPrintable(where + u": cell of step %1"_s.arg(i + 1)));
    }
}

void TestPlanExplorer::cleanupTestCase()
{
    for (auto it = m_verdicts.constBegin(); it != m_verdicts.constEnd(); ++it) {
        QStringList list;
        for (auto rule = it->constBegin(); rule != it->constEnd(); ++rule)
            list << u"%1 %2"_s.arg(rule.key()).arg(rule.value());
        qInfo().noquote() << it.key() + u": "_s + list.join(u", "_s);
    }
    qInfo("%lld configurations, %lld plans, %lld unsafe, %lld with margins; %lld worlds, %lld faults; disagreements 0",
          m_count.configurations, m_count.plans, m_count.unsafe, m_count.withMargins, m_count.worlds, m_count.faults);
    QVERIFY(m_count.configurations > leastConfigurations);
    QVERIFY(m_count.unsafe > leastConfigurations && m_count.withMargins > leastConfigurations / 2);
}

QTEST_APPLESS_MAIN(TestPlanExplorer)
#include "tst_planexplorer.moc"
