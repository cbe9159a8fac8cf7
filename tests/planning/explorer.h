#pragma once

#include "cluster/naive.h"

#include <array>
#include <map>
#include <set>

/// A cluster with one instance FIN and the cluster's own group CORE, the rules of domain 1.2, 1.3, 2.3 and section 10 and the faults of
/// design section 4, written anew on strings and sets by naive search. Nothing of models/ is used: this is what is expected.
namespace explorer {

/// Two roles. FIN carries an instance: level '0' or '1' per node, '-' where it is not known.
enum RoleName { Fin, Core };

struct State
{
    Naive q;
    std::string back;                 ///< per node: 'p' = returns paused
    std::array<int, 2> owner{-1, -1}; ///< FIN, CORE
    std::string role = "OO";          ///< 'O' online, 'F' offline, 'W' waits for a node, 'X' failed
    std::set<int> owners;             ///< possible owners of FIN
    std::string level;                ///< binaries of FIN
    char runs = '0';                  ///< highest level that FIN has started on

    std::string key() const
    {
        std::string k = q.state + '|' + q.vote + '|' + back + '|' + role + '|' + level + '|' + runs;
        for (const int flag : {int(q.witnessOnline), int(q.witnessVote), int(q.running), owner[Fin], owner[Core]})
            k += ' ' + std::to_string(flag);
        for (const int node : owners)
            k += ',' + std::to_string(node);
        return k;
    }
    auto told() const
    {
        return std::tie(q.state, q.vote, q.witnessOnline, q.witnessVote, q.running, back, owner, role, owners, level, runs);
    }
    bool operator<(const State &o) const { return told() < o.told(); }
};
using States = std::vector<State>;

/// One action of a plan, in words.
struct Act
{
    int step = 0;
    std::string verb; ///< look, owners, move fin, move core, drain, stop, start, install, restart, resume
    int node = -1;
    std::set<int> owners{};
};
struct StepInfo
{
    int node = -1;
};
struct RollingPlan
{
    std::vector<StepInfo> steps; ///< from step 1
    std::vector<Act> acts;
    std::set<int> after; ///< possible owners that the plan promises for its end
    bool incomplete = false;
};

inline bool levelFits(const State &s, int node)
{
    return s.level[node] >= s.runs || (s.level[node] == '-' && s.owner[Fin] == node);
}
inline std::vector<int> targets(const State &s, RoleName role)
{
    std::vector<int> all;
    for (int n = 0; n < s.q.nodes; ++n) {
        if (s.q.state[n] == 'm' && n != s.owner[role] && (role == Core || s.owners.count(n) != 0))
            all.push_back(n);
    }
    return all;
}
inline bool finHasTarget(const State &s)
{
    const std::vector<int> all = targets(s, Fin);
    return std::any_of(all.begin(), all.end(), [&](int n) { return levelFits(s, n); });
}
inline State landed(State s, RoleName role, int node)
{
    if (role == Fin && s.role[Fin] == 'O' && !levelFits(s, node))
        s.role[Fin] = 'X';
    s.owner[role] = node;
    if (role == Fin && s.role[Fin] == 'O' && s.level[node] > s.runs)
        s.runs = s.level[node];
    return s;
}
inline State stranded(State s, RoleName role)
{
    s.owner[role] = -1;
    if (s.role[role] == 'O')
        s.role[role] = 'W';
    return s;
}
/// Where a role starts by itself: the first node that may take it, best one whose binaries are not older.
inline State failedOver(const State &s, RoleName role)
{
    const std::vector<int> all = targets(s, role);
    for (const int n : all) {
        if (role == Core || levelFits(s, n))
            return landed(s, role, n);
    }
    return all.empty() ? stranded(s, role) : landed(s, role, all.front());
}
inline States settled(const State &s)
{
    States all;
    for (const Naive &q : s.q.settled()) {
        all.push_back(s);
        all.back().q = q;
    }
    return all;
}
/// W-6: every way in which the roles of the node may land.
inline States vacated(const State &from, int node, bool mayStop)
{
    States all{from};
    for (const RoleName role : {Fin, Core}) {
        States next;
        for (const State &s : all) {
            if (s.owner[role] != node) {
                next.push_back(s);
                continue;
            }
            for (const int n : targets(s, role))
                next.push_back(landed(s, role, n));
            if (targets(s, role).empty() && !mayStop)
                return {};
            if (targets(s, role).empty())
                next.push_back(stranded(s, role));
        }
        all = next;
    }
    return all;
}
/// Q-4, W-6: an orderly departure; empty = the cluster refuses.
inline States left(State s, int node)
{
    if (!s.q.isMember(node))
        return {};
    s.back[node] = s.q.state[node] == 'p' ? 'p' : ' ';
    s.q.state[node] = 'o';
    States all;
    for (const State &v : vacated(s, node, true)) {
        for (const State &one : settled(v)) {
            if (!one.q.quorate())
                return {};
            all.push_back(one);
        }
    }
    return all;
}
inline State withWaiting(State s)
{
    for (const RoleName role : {Fin, Core}) {
        if (s.role[role] == 'W') {
            s.role[role] = 'O';
            s = failedOver(s, role);
        }
    }
    return s;
}
inline States cameBack(State s, int node)
{
    s.q.state[node] = s.back[node] == 'p' ? 'p' : 'm';
    s.back[node] = ' ';
    return settled(withWaiting(s));
}

/// Every state that may follow; empty = refused.
inline States after(const State &s, const Act &a)
{
    State next = s;
    if (a.verb == "look")
        return {s};
    if (a.verb == "owners") {
        next.owners = a.owners;
        const bool excluded = s.role[Fin] == 'O' && s.owner[Fin] >= 0 && a.owners.count(s.owner[Fin]) == 0;
        return excluded || a.owners.empty() ? States() : States{next};
    }
    if (a.verb == "move fin" || a.verb == "move core") {
        const RoleName role = a.verb == "move fin" ? Fin : Core;
        const std::vector<int> all = targets(s, role);
        if (s.owner[role] == a.node)
            return {s};
        const bool legal = std::find(all.begin(), all.end(), a.node) != all.end() && (role == Core || levelFits(s, a.node));
        return legal ? States{landed(s, role, a.node)} : States();
    }
    if (a.verb == "drain") {
        if (!s.q.isMember(a.node))
            return {};
        next.q.state[a.node] = 'p';
        return vacated(next, a.node, false);
    }
    if (a.verb == "stop")
        return left(s, a.node);
    if (a.verb == "start")
        return s.q.isMember(a.node) ? States{s} : cameBack(s, a.node);
    if (a.verb == "install") {
        if (s.q.state[a.node] == 'l')
            return {};
        next.level[a.node] = '1';
        if (s.owner[Fin] == a.node && s.role[Fin] == 'O')
            next.runs = '1';
        return {next};
    }
    if (a.verb == "resume") {
        if (!s.q.isMember(a.node))
            return {};
        next.q.state[a.node] = 'm';
        return {withWaiting(next)};
    }
    if (s.q.state[a.node] == 'l') // restart
        return {};
    if (s.q.state[a.node] == 'o') {
        States all = cameBack(s, a.node);
        all.push_back(s);
        return all;
    }
    States all;
    for (const State &gone : left(s, a.node)) {
        for (const State &back : cameBack(gone, a.node))
            all.push_back(back);
    }
    return all;
}
inline States whileAway(const State &s, const Act &a)
{
    if (a.verb == "restart" && s.q.state[a.node] == 'o')
        return {s};
    return a.verb == "restart" || a.verb == "stop" ? left(s, a.node) : States();
}

inline State stopped(State s)
{
    s.q.running = false;
    for (char &role : s.role)
        role = role == 'O' ? 'F' : role;
    for (int &owner : s.owner)
        owner = -1;
    return s;
}
inline States lost(State s, int node)
{
    const bool member = s.q.isMember(node);
    s.q.state[node] = 'l';
    s.back[node] = ' ';
    if (!member)
        return {s};
    if (!s.q.quorate())
        return {stopped(s)};
    for (const RoleName role : {Fin, Core}) {
        if (s.owner[role] == node)
            s = failedOver(s, role);
    }
    return settled(s);
}
inline States witnessLost(State s)
{
    if (s.q.kind == Naive::NoWitness)
        return {s};
    s.q.witnessOnline = false;
    return s.q.quorate() ? settled(s) : States{stopped(s)};
}
inline States staysAway(const State &s, int node)
{
    const States gone = s.q.isMember(node) ? left(s, node) : States{s};
    if (gone.empty())
        return lost(s, node);
    States all;
    for (State one : gone) {
        one.q.state[node] = 'l';
        one.back[node] = ' ';
        all.push_back(one);
    }
    return all;
}

/// What a plan is found to be.
struct Judgement
{
    std::string broken;                                          ///< the rule, empty = safe as planned
    int step = 0;                                                ///< where; 0 = at the end
    std::set<std::tuple<int, std::string, std::string>> margins; ///< step, fault, kind
    std::map<int, std::string> cells; ///< per step: node, witness, action, return; '.' not judged, 's' safe, 'm' margin
};

class Judge
{
public:
    Judge(const State &start, const RollingPlan &plan) : m_start(start), m_plan(plan), m_finHadTarget(finHasTarget(start)) {}

    /// @p seen gets the states before and after each action, and those while its node is away.
    template <typename Seen>
    Judgement run(const Seen &seen)
    {
        for (size_t step = 1; step <= m_plan.steps.size(); ++step)
            m_found.cells[int(step)] = "....";
        std::set<State> now{m_start};
        for (const Act &a : m_plan.acts) {
            if (&a == &m_plan.acts.front() && !holds(m_start, 0))
                return m_found;
            std::set<State> next, away;
            for (const State &s : now) {
                actionFails(s, a);
                if (patchesOwner(s, a))
                    return broken("I4", a.step);
                const States all = after(s, a);
                if (all.empty())
                    return broken(quorumRefuses(s, a) ? "I2" : a.verb.rfind("move", 0) == 0 && older(s, a) ? "I3" : "refused", a.step);
                next.insert(all.begin(), all.end());
                const States gone = whileAway(s, a);
                away.insert(gone.begin(), gone.end());
            }
            seen(a, now, next, away);
            for (const std::set<State> *set : {&away, &next}) {
                for (const State &s : *set) {
                    if (!holds(s, a.step))
                        return m_found;
                }
            }
            for (const State &s : away) {
                atRest(s, a.step);
                nodeStaysAway(s, a);
            }
            for (const State &s : next)
                atRest(s, a.step);
            now = next;
        }
        for (const State &s : now)
            atEnd(s);
        return m_found;
    }

private:
    Judgement broken(const std::string &rule, int step)
    {
        if (m_found.broken.empty()) {
            m_found.broken = rule;
            m_found.step = step;
        }
        return m_found;
    }
    static bool older(const State &s, const Act &a)
    {
        const std::vector<int> all = targets(s, Fin);
        return a.verb == "move fin" && std::find(all.begin(), all.end(), a.node) != all.end();
    }
    static bool quorumRefuses(const State &s, const Act &a)
    {
        return (a.verb == "stop" || a.verb == "restart") && s.q.isMember(a.node) && left(s, a.node).empty();
    }
    static bool patchesOwner(const State &s, const Act &a)
    {
        return (a.verb == "install" || a.verb == "stop" || a.verb == "restart") && s.owner[Fin] == a.node && s.role[Fin] == 'O';
    }
    bool holds(const State &s, int step)
    {
        int out = 0;
        for (int n = 0; n < s.q.nodes; ++n)
            out += s.q.state[n] == 'o' || (s.q.state[n] == 'p' && m_start.q.state[n] != 'p');
        if (out > 1)
            broken("I1", step);
        if (!s.q.quorate())
            broken("I2", step);
        const int owner = s.owner[Fin];
        if (owner >= 0 && s.level[owner] != '-' && s.level[owner] < s.runs)
            broken("I3", step);
        return m_found.broken.empty();
    }
    void atEnd(const State &s)
    {
        if (s.owners != m_start.owners && !(m_plan.incomplete && s.owners == m_plan.after))
            broken("I5", 0);
        for (int n = 0; n < s.q.nodes; ++n) {
            const bool paused = s.q.state[n] == 'p';
            const bool wasPaused = m_start.q.state[n] == 'p';
            if (s.q.state[n] == 'o' || (paused && !wasPaused) || (wasPaused && s.q.state[n] == 'm'))
                broken("I5", 0);
        }
        const bool installs = std::any_of(m_plan.acts.begin(), m_plan.acts.end(), [](const Act &a) { return a.verb == "install"; });
        const bool all = s.level.find('0') == std::string::npos && (s.role[Fin] != 'O' || s.runs == '1');
        if (installs && !m_plan.incomplete && !all)
            broken("I7", 0);
    }

    enum Column { Node, WitnessColumn, ActionColumn, Return };
    void judged(int step, Column column)
    {
        char &cell = m_found.cells[step][column];
        cell = cell == '.' ? 's' : cell;
    }
    void margin(int step, Column column, const std::string &fault, const std::string &kind)
    {
        m_found.cells[step][column] = 'm';
        m_found.margins.insert({step, fault, kind});
    }
    void atRest(const State &s, int step)
    {
        for (int n = 0; n < s.q.nodes; ++n) {
            const bool owns = (s.owner[Fin] == n && s.role[Fin] == 'O') || (s.owner[Core] == n && s.role[Core] == 'O');
            if (!s.q.isMember(n) || (n == m_plan.steps[size_t(step) - 1].node && !owns))
                continue;
            judged(step, Node);
            const std::string fault = "node " + std::to_string(n);
            for (const State &struck : lost(s, n)) {
                if (!struck.q.running) {
                    margin(step, Node, fault, "quorum-lost");
                    continue;
                }
                for (const RoleName role : {Fin, Core}) {
                    if (s.role[role] == 'O' && struck.role[role] != 'O')
                        margin(step, Node, fault, "no-target");
                }
                if (s.role[Fin] == 'O' && struck.role[Fin] == 'O' && s.owner[Fin] == n && struck.runs > s.runs)
                    margin(step, Node, fault, "early-switch");
                if (s.role[Fin] == 'O' && struck.owner[Fin] >= 0 && m_start.owners.count(struck.owner[Fin]) == 0)
                    margin(step, Node, fault, "no-way-back");
            }
        }
        if (s.q.kind == Naive::NoWitness || !s.q.witnessOnline)
            return;
        judged(step, WitnessColumn);
        for (const State &struck : witnessLost(s)) {
            if (!struck.q.running)
                margin(step, WitnessColumn, "witness", "quorum-lost");
        }
    }
    void finWithoutTarget(const State &s, int step, Column column, const std::string &fault)
    {
        if (s.role[Fin] == 'O' && s.owner[Fin] >= 0 && m_finHadTarget && !finHasTarget(s))
            margin(step, column, fault, "no-target");
    }
    void nodeStaysAway(const State &s, const Act &a)
    {
        judged(a.step, Return);
        for (const State &struck : staysAway(s, a.node))
            finWithoutTarget(struck, a.step, Return, "return " + std::to_string(a.node));
    }
    void actionFails(State s, const Act &a)
    {
        judged(a.step, ActionColumn);
        if (a.verb == "move fin") {
            const States moved = after(s, a);
            if (!moved.empty() && moved.front().runs > s.runs) // F-9: no way back to the old level
                margin(a.step, ActionColumn, "action", "no-way-back");
        }
        if (a.verb == "install") { // T-1: half installed
            s.level[a.node] = '-';
            finWithoutTarget(s, a.step, ActionColumn, "action");
        }
    }

    const State m_start;
    const RollingPlan &m_plan;
    const bool m_finHadTarget;
    Judgement m_found;
};

} // namespace explorer
