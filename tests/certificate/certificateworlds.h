#pragma once

#include "certificate/certificateread.h"

#include <algorithm>
#include <bit>

/// The cluster's rules of domain 1.2 to 1.4 and 2.3, written anew: every world that may follow one by an action.
namespace certificate {

using namespace Qt::StringLiterals;

using Worlds = QVector<World>;

class Rules
{
public:
    explicit Rules(const Cluster &cluster) : c(cluster) {}

    bool configured() const { return c.witness != "none"_L1; }
    bool diskOnly() const { return c.witness == "disk-only"_L1; }
    /// With the votes counted anew (Q-1, Q-2, Q-2a, Q-3).
    World counted(World w) const
    {
        const Set voting = c.dynamic ? w.votes : c.assigned;
        const int witness = configured() && w.witnessVote ? 1 : 0;
        const int total = std::popcount(voting) + witness;
        const bool floor = c.dynamic && configured() && std::popcount(c.assigned) >= 2;
        w.total = diskOnly() ? 1 : floor ? std::max(total, 3) : total;
        w.present = std::popcount(voting & w.members()) + (w.witnessOnline ? witness : 0);
        if (diskOnly())
            w.present = w.witnessOnline && w.members() != 0 ? 1 : 0;
        w.need = w.total / 2 + 1;
        return w;
    }
    /// Nodes on which an instance of the role may start (F-11).
    bool levelAllows(const World &w, int role, int node) const
    {
        for (int i = 0; i < c.instances.size(); ++i) {
            const Instance &x = c.instances[i];
            if (x.role != role)
                continue;
            const bool older = w.running[i] >= 0 && x.binary[node] < w.running[i] && (x.binary[node] >= 0 || w.owners[role] != node);
            if (!in(x.installed, node) || older)
                return false;
        }
        return true;
    }
    /// What may follow @p w; empty = the cluster or a rule refuses. @p away: while the node is gone.
    Worlds after(const World &w, const Action &a, bool away) const
    {
        const auto is = [&a](const char *verb) { return a.verb == QLatin1String(verb); };
        if (away && !(is("stop") || is("restart") || (is("install") && a.flag)))
            return {};
        if (away)
            return in(w.out, a.node) && !is("stop") ? Worlds{w} : leave(w, a.node);
        if (is("set-owners"))
            return a.owners != 0 && (w.states[a.role] != QLatin1Char('O') || w.owners[a.role] < 0 || in(a.owners, w.owners[a.role]))
                       ? Worlds{w}
                       : Worlds();
        if (is("set-failback"))
            return {w};
        if (is("move"))
            return move(w, a.role, a.node);
        if (is("install"))
            return in(w.lost, a.node) ? Worlds() : Worlds{installed(w, a)};
        if (is("drain"))
            return in(w.members(), a.node) ? vacate(with(w, a.node, &World::paused), a.node, false) : Worlds();
        if (is("stop"))
            return leave(w, a.node);
        if (is("start"))
            return in(w.members(), a.node) ? Worlds{w} : comeBack(w, a.node);
        if (is("resume"))
            return resume(w, a.node);
        if (!is("restart") || in(w.lost, a.node))
            return {};
        if (in(w.out, a.node)) // Windows starts the service, or somebody has set it to manual
            return comeBack(w, a.node) + Worlds{w};
        Worlds all;
        for (const World &gone : leave(w, a.node))
            all += comeBack(gone, a.node);
        return all;
    }

private:
    static Set bit(int node) { return Set(1) << node; }
    static World with(World w, int node, Set World::*state)
    {
        for (Set World::*set : {&World::up, &World::paused, &World::out, &World::lost})
            w.*set &= ~bit(node);
        w.*state |= bit(node);
        return w;
    }
    /// Which of four or more loses its vote is alike to every rule: the first.
    Worlds reweighed(World w) const
    {
        if (!c.dynamic || diskOnly())
            return {w};
        w.votes = w.members() & c.assigned;
        const int count = std::popcount(w.votes);
        const bool floor = configured() && std::popcount(c.assigned) >= 2 && count < 3;
        w.witnessVote = configured() && (w.witnessOnline || floor) && (count % 2 == 0 || floor);
        if ((configured() && (w.witnessOnline || floor)) || count % 2 != 0 || count == 0)
            return {w};
        Worlds all;
        for (int node = 0; node < c.nodes; ++node) {
            const bool may = in(w.votes, c.lowerPriority) ? node == c.lowerPriority : in(w.votes, node);
            if (!may || (count >= 4 && !all.isEmpty()))
                continue;
            all << w;
            all.last().votes &= ~bit(node);
        }
        return all;
    }
    /// W-13, W-4, W-17, as the cluster would try them.
    QVector<int> targets(const World &w, int role) const
    {
        QVector<int> near, far;
        QVector<int> order = c.roles[role].preferred;
        for (int node = 0; node < c.nodes; ++node)
            order << node;
        for (const int node : std::as_const(order)) {
            if (!in(w.up & ~c.banned & c.roles[role].possible, node) || node == w.owners[role] || near.contains(node) || far.contains(node))
                continue;
            bool conflict = false;
            for (int other = 0; other < c.roles.size(); ++other)
                conflict = conflict || (other != role && w.owners[other] == node && w.states[other] == QLatin1Char('O') &&
                                        (c.roles[other].classes & c.roles[role].classes) != 0);
            (conflict ? far : near) << node;
        }
        return c.hardAntiAffinity ? near : near + far;
    }
    World landed(World w, int role, int node) const
    {
        if (w.states[role] == QLatin1Char('O') && !levelAllows(w, role, node))
            w.states[role] = QLatin1Char('X');
        w.owners[role] = node;
        for (int i = 0; i < c.instances.size(); ++i) {
            if (c.instances[i].role == role && w.states[role] == QLatin1Char('O'))
                w.running[i] = std::max(w.running[i], c.instances[i].binary[node]);
        }
        return w;
    }
    static World stranded(World w, int role)
    {
        w.owners[role] = -1;
        if (w.states[role] == QLatin1Char('O'))
            w.states[role] = QLatin1Char('W');
        return w;
    }
    Worlds move(const World &w, int role, int node) const
    {
        if (w.owners[role] == node)
            return {w};
        return targets(w, role).contains(node) && levelAllows(w, role, node) ? Worlds{landed(w, role, node)} : Worlds();
    }
    World installed(World w, const Action &a) const
    {
        for (const QVector<int> &pair : a.levels) {
            const int i = pair[0];
            const int role = c.instances[i].role;
            const bool here =
                role >= 0 ? w.owners[role] == a.node && w.states[role] == QLatin1Char('O') : in(c.instances[i].installed, a.node);
            if (here)
                w.running[i] = std::max(w.running[i], pair[1]);
        }
        return w;
    }
    /// W-6. Where a role without instances and wishes lands is alike to every rule: the first.
    Worlds vacate(const World &from, int node, bool mayStop) const
    {
        Worlds worlds{from};
        for (int role = 0; role < c.roles.size(); ++role) {
            const bool carries = std::any_of(c.instances.begin(), c.instances.end(), [role](const Instance &i) { return i.role == role; });
            Worlds next;
            for (const World &w : std::as_const(worlds)) {
                const QVector<int> legal = targets(w, role);
                if (w.owners[role] != node)
                    next << w;
                else if (legal.isEmpty() && mayStop)
                    next << stranded(w, role);
                else if (legal.isEmpty())
                    return {};
                else
                    for (qsizetype i = 0; i < (carries || c.roles[role].classes != 0 ? legal.size() : 1); ++i)
                        next << landed(w, role, legal[i]);
            }
            worlds = next;
        }
        return worlds;
    }
    Worlds leave(const World &w, int node) const
    {
        if (!in(w.members(), node))
            return {};
        World gone = with(w, node, &World::out);
        gone.returnsPaused |= w.paused & bit(node);
        Worlds all;
        for (const World &vacated : vacate(gone, node, true)) {
            for (const World &weighed : reweighed(vacated)) {
                if (counted(weighed).present < counted(weighed).need)
                    return {};
                all << weighed;
            }
        }
        return all;
    }
    World withWaiting(World w) const
    {
        for (int role = 0; role < c.roles.size(); ++role) {
            if (w.states[role] != QLatin1Char('W'))
                continue;
            w.states[role] = QLatin1Char('O');
            const QVector<int> legal = targets(w, role);
            const auto fits = std::find_if(legal.begin(), legal.end(), [&](int node) { return levelAllows(w, role, node); });
            w = legal.isEmpty() ? stranded(w, role) : landed(w, role, fits == legal.end() ? legal.first() : *fits);
        }
        return w;
    }
    /// W-16: what prefers the node and may fall back does, or not yet.
    Worlds withFailback(Worlds worlds, int node) const
    {
        for (int role = 0; role < c.roles.size(); ++role) {
            const QVector<int> &wish = c.roles[role].preferred;
            const qsizetype place = wish.indexOf(node);
            for (qsizetype i = 0, before = worlds.size(); i < before && c.roles[role].failback && place >= 0; ++i) {
                const qsizetype owner = wish.indexOf(worlds[i].owners[role]);
                if ((owner < 0 || owner >= place) && targets(worlds[i], role).contains(node))
                    worlds << landed(worlds[i], role, node);
            }
        }
        return worlds;
    }
    Worlds comeBack(const World &w, int node) const
    {
        const bool paused = in(w.returnsPaused, node);
        World back = with(w, node, paused ? &World::paused : &World::up);
        back.returnsPaused &= ~bit(node);
        const Worlds all = reweighed(withWaiting(back));
        return paused ? all : withFailback(all, node);
    }
    Worlds resume(const World &w, int node) const
    {
        if (!in(w.members(), node))
            return {};
        const World up = withWaiting(with(w, node, &World::up));
        return in(w.paused, node) ? withFailback({up}, node) : Worlds{up};
    }

    const Cluster &c;
};

} // namespace certificate
