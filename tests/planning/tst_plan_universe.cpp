#include "generator.h"
#include "planning/proof.h"
#include "planning/scopeindex.h"

#include <QFile>

#include <algorithm>
#include <bit>

using namespace estates;

/// Invariants I1 to I7 of domain section 10 over many random estates of every kind, walked here with the cluster's rules alone. A
/// disagreement with prove() fails as well. PF_PLAN_ESTATES says how many (default 1,500), PF_PLAN_SEED which.
class TestPlanUniverse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invariants();
};

namespace {

using world::ClusterWorld;
using world::Verb;
using world::World;

/// What must not happen to a world on the way, whatever is done next.
QString wrongIn(const ClusterWorld &c, const ClusterWorld &start, bool outage)
{
    if (std::popcount(c.out | (c.paused & ~start.paused)) > 1)
        return u"I1: two nodes out"_s;
    if (!c.quorate || !world::votes(c).quorate())
        return u"I2: no quorum"_s;
    for (size_t r = 0; r < c.roles.size() && !outage; ++r) {
        if (start.roles[r].state == world::RoleState::Online && c.roles[r].state != world::RoleState::Online)
            return u"a role is not online"_s;
    }
    for (const auto &i : c.instances) {
        const int owner = i.role < 0 ? -1 : c.roles[size_t(i.role)].owner;
        if (owner >= 0 && i.binary[size_t(owner)] < i.running)
            return u"I3: downgrade"_s;
    }
    for (size_t g = 0; g < c.availabilityGroups.size() && !outage; ++g) {
        if (world::groupOpen(start, start.availabilityGroups[g]) && !world::groupOpen(c, c.availabilityGroups[g]))
            return u"A-7: a group is closed to its users"_s;
    }
    for (size_t d = 0; d < c.mail.size(); ++d) {
        if (start.mail[d].active >= 0 && c.mail[d].active < 0)
            return u"X-6: a mailbox database is dismounted"_s;
    }
    return {};
}

/// What must not be done in a world: I4, and I6 judged before anybody else does.
QString wrongToDo(const ClusterWorld &c, const world::Action &act, bool outage)
{
    const bool leaves = act.verb == Verb::Restart || act.verb == Verb::StopService || (act.verb == Verb::Install && act.flag);
    const auto installs = [&](int instance) {
        return std::any_of(act.levels.begin(), act.levels.end(), [&](const auto &l) { return l.first == instance; });
    };
    for (int i = 0; i < int(c.instances.size()) && !outage; ++i) {
        const auto &instance = c.instances[size_t(i)];
        const bool runsHere = instance.role >= 0 && c.roles[size_t(instance.role)].owner == act.node;
        if (runsHere && (leaves || (act.verb == Verb::Install && installs(i))))
            return u"I4: an instance is updated where it runs"_s;
    }
    for (const auto &ag : c.availabilityGroups) {
        if (ag.primary < 0 || outage)
            continue;
        const int instance = ag.replicas[size_t(ag.primary)].instance;
        const bool here = instance >= 0 && c.instances[size_t(instance)].role < 0 && c.instances[size_t(instance)].node == act.node;
        if (here && (leaves || act.verb == Verb::Drain || (act.verb == Verb::Install && installs(instance))))
            return u"A-3, A-6: the primary's node"_s;
    }
    for (const auto &database : c.mail) {
        if (leaves && database.active == act.node)
            return u"a member goes while a database is mounted on it"_s;
    }
    if (act.verb == Verb::FailOverGroup) {
        const auto &replica = c.availabilityGroups[size_t(act.group)].replicas[size_t(act.replica)];
        if (!replica.synchronous || !replica.caughtUp)
            return u"I6: the target is not synchronized"_s;
    }
    return {};
}

QString wrongAtEnd(const ClusterWorld &c, const ClusterWorld &start, const Plan &plan)
{
    for (size_t r = 0; r < c.roles.size(); ++r) {
        if (c.roles[r].autoFailback != start.roles[r].autoFailback)
            return u"I5: failback"_s;
        if (plan.verdict == Verdict::Planned && c.roles[r].possible != start.roles[r].possible)
            return u"I5: possible owners"_s;
    }
    for (size_t g = 0; g < c.availabilityGroups.size(); ++g) {
        const auto &a = c.availabilityGroups[g];
        const auto &b = start.availabilityGroups[g];
        bool same = a.required == b.required;
        for (size_t r = 0; r < a.replicas.size(); ++r)
            same = same && a.replicas[r].automatic == b.replicas[r].automatic && a.replicas[r].synchronous == b.replicas[r].synchronous;
        if (!same)
            return u"I5: modes of a group"_s;
    }
    if (c.up != start.up || c.paused != start.paused)
        return u"I5: a node is not as it was"_s;
    if (plan.verdict != Verdict::Planned)
        return {};
    for (const auto &step : plan.steps) {
        for (const auto &act : expand(plan, step.id)) {
            for (const auto &[instance, level] : act.levels) {
                const auto &i = c.instances[size_t(instance)];
                for (int n = 0; n < c.nodes; ++n) {
                    if (world::has(i.installed, n) && i.binary[size_t(n)] < level)
                        return u"I7: a node is below its target"_s;
                }
                if (i.role >= 0 && i.running < level)
                    return u"I7: the target does not run"_s;
            }
        }
    }
    return {};
}

QString walk(const Estate &estate, const Plan &plan)
{
    Assumptions assumptions;
    const World start = project(estate, plan.scope, assumptions);
    std::vector<World> worlds{start};
    for (const auto &step : plan.steps) {
        const bool outage = std::any_of(step.reasons.begin(), step.reasons.end(),
                                        [](const Reason &r) { return r.rule == "F-24"_L1 || r.rule == "F-25"_L1; });
        const QString place = u" in step %1"_s.arg(step.seq);
        for (const auto &act : expand(plan, step.id)) {
            std::vector<World> next;
            for (const auto &w : worlds) {
                QString wrong = wrongToDo(w.clusters.front(), act, outage);
                for (const auto &away : world::whileAway(w, act)) {
                    if (wrong.isEmpty())
                        wrong = wrongIn(away.clusters.front(), start.clusters.front(), outage);
                }
                if (!wrong.isEmpty())
                    return wrong + place;
                auto outcomes = world::apply(w, act);
                if (!outcomes)
                    return u"the cluster refuses: "_s + outcomes.error().rule + place;
                next.insert(next.end(), outcomes->begin(), outcomes->end());
            }
            worlds.clear();
            for (auto &w : next) {
                if (std::find(worlds.begin(), worlds.end(), w) == worlds.end())
                    worlds.push_back(w);
            }
            for (const auto &w : worlds) {
                if (const QString wrong = wrongIn(w.clusters.front(), start.clusters.front(), outage); !wrong.isEmpty())
                    return wrong + place;
            }
        }
    }
    for (const auto &w : worlds) {
        if (const QString wrong = wrongAtEnd(w.clusters.front(), start.clusters.front(), plan); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

bool hasRule(const Plan &plan, QLatin1StringView rule)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step &step) {
        return std::any_of(step.reasons.begin(), step.reasons.end(), [&](const Reason &r) { return r.rule == rule; });
    });
}

bool does(const Plan &plan, ActionKind kind)
{
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step &step) {
        return std::any_of(step.phases.begin(), step.phases.end(), [&](const Phase &phase) {
            return std::any_of(phase.actions.begin(), phase.actions.end(), [&](const PlanAction &a) { return a.kind == kind; });
        });
    });
}

} // namespace

void TestPlanUniverse::invariants()
{
    const int count = qEnvironmentVariableIntValue("PF_PLAN_ESTATES") > 0 ? qEnvironmentVariableIntValue("PF_PLAN_ESTATES") : 1500;
    const int given = qEnvironmentVariableIntValue("PF_PLAN_SEED");
    const quint32 seed = given != 0 ? quint32(given) : 20261125;
    generator::Dice dice(seed);
    QMap<QString, int> shares{{u"refused"_s, 0},   {u"AG"_s, 0},        {u"AG fail-over"_s, 0}, {u"DAG"_s, 0},
                              {u"ring F-29"_s, 0}, {u"swap F-28"_s, 0}, {u"n >= 3"_s, 0},       {u"planned"_s, 0}};
    int worlds = 0;
    for (int i = 0; i < count; ++i) {
        const generator::Case one = generator::next(dice);
        const Cluster &c = one.estate.clusters.first();
        shares[u"n >= 3"_s] += c.nodes.size() >= 3 ? 1 : 0;
        shares[u"AG"_s] += c.availabilityGroups.isEmpty() ? 0 : 1;
        shares[u"DAG"_s] += c.dag ? 1 : 0;
        const auto made = plan(one.estate, one.policy);
        const QString id = u"estate %1 of seed %2 (%3): "_s.arg(i).arg(seed).arg(one.kind);
        if (const auto *refusals = std::get_if<Refusals>(&made)) {
            ++shares[u"refused"_s];
            QVERIFY2(!refusals->items.isEmpty(), qPrintable(id + u"nothing planned and no reason"_s));
            for (const auto &item : refusals->items)
                QVERIFY2(!item.rule.isEmpty() && !item.message.isEmpty(), qPrintable(id + item.rule));
            continue;
        }
        const Plan &p = std::get<Plan>(made);
        QVERIFY2(!p.steps.isEmpty() || p.verdict == Verdict::Nothing, qPrintable(id + u"an empty plan"_s));
        if (p.steps.isEmpty())
            continue;
        ++shares[u"planned"_s];
        shares[u"AG fail-over"_s] += does(p, ActionKind::FailOverGroup) ? 1 : 0;
        shares[u"ring F-29"_s] += hasRule(p, "F-29"_L1) ? 1 : 0;
        shares[u"swap F-28"_s] += hasRule(p, "F-28"_L1) ? 1 : 0;
        const QString wrong = walk(one.estate, p);
        if (!wrong.isEmpty() && qEnvironmentVariableIsSet("PF_PLAN_DUMP")) {
            QFile out(qEnvironmentVariable("PF_PLAN_DUMP"));
            if (out.open(QIODevice::WriteOnly))
                out.write(writeEstate(one.estate));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(id + wrong + u"; "_s + story(p).join(u' ')));
        Assumptions assumptions;
        const Proof proof = prove(project(one.estate, p.scope, assumptions), p, {});
        worlds += proof.actions;
        QVERIFY2(proof.verdict != ProofVerdict::Unsafe,
                 qPrintable(id + (proof.counterexample.isEmpty() ? QString() : proof.counterexample.last().id) + story(p).join(u' ')));
    }
    qInfo("seed %u, %d estates, %d actions proved", seed, count, worlds);
    for (auto it = shares.constBegin(); it != shares.constEnd(); ++it) {
        qInfo("%-14s %6d  %4.1f %%", qPrintable(it.key()), it.value(), 100.0 * it.value() / count);
        QVERIFY2(it.value() * 20 >= count, qPrintable(it.key() + u" is rarer than 5 %"_s));
    }
}

QTEST_GUILESS_MAIN(TestPlanUniverse)
#include "tst_plan_universe.moc"
