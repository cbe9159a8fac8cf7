#pragma once

#include "certificateread.h"

#include <QSet>

#include <bit>

/// Verifies the certificate of a proof (models/planning/proofcertificate.h describes it) from the rules of domain 1.4, 2.3 and section 10
/// alone. Shares no code with the planner; Qt only reads the JSON. Empty = the certificate holds, else what is wrong, for a person.
class CertificateCheck
{
public:
    static QString check(const QJsonObject &document)
    {
        CertificateCheck c;
        c.run(document);
        return c.m_wrong;
    }

private:
    using Set = certificate::Set;
    using World = certificate::World;
    using Instance = certificate::Instance;
    using Cluster = certificate::Cluster;
    static bool in(Set s, int n) { return certificate::in(s, n); }
    static bool is(const QString &verb, const char *word) { return verb == QLatin1String(word); }

    void fail(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = m_where + what;
    }
    void demand(bool holds, const char *what)
    {
        if (!holds)
            fail(QString::fromLatin1(what));
    }

    /// I1, I2 with the votes counted anew (Q-1..Q-3, Q-2a), I3.
    void judge(const Cluster &c, const World &w)
    {
        const Set all = w.up | w.paused | w.out | w.lost;
        demand(std::popcount(all) == c.nodes &&
                   std::popcount(w.up) + std::popcount(w.paused) + std::popcount(w.out) + std::popcount(w.lost) == c.nodes,
               "a node is in no state or in two");
        demand(w.owners.size() == c.possible.size() && w.states.size() == c.possible.size() && w.running.size() == c.instances.size(),
               "sizes differ");
        if (!m_wrong.isEmpty())
            return;
        demand(std::popcount(w.out | (w.paused & ~c.pausedAtStart)) <= 1, "I1: two nodes are out");
        const bool configured = !is(c.witness, "none");
        const int voters = std::popcount(w.members() & c.assigned);
        int total = 0;
        int present = 0;
        if (is(c.witness, "disk-only")) {
            total = 1;
            present = w.witnessOnline ? 1 : 0;
        } else if (!c.dynamic) {
            total = std::popcount(c.assigned) + (configured ? 1 : 0);
            present = voters + (configured && w.witnessOnline ? 1 : 0);
        } else {
            const bool floor = configured && std::popcount(c.assigned) >= 2;
            total = std::popcount(w.votes) + (w.witnessVote ? 1 : 0);
            if (floor && total < 3)
                total = 3;
            present = std::popcount(w.votes & w.members()) + (w.witnessVote && w.witnessOnline ? 1 : 0);
            demand((w.votes & ~c.assigned) == 0, "Q-2: a node without NodeWeight votes");
            demand(configured || !w.witnessVote, "Q-2: a witness votes that is not there");
            demand(voters - std::popcount(w.votes & w.members() & c.assigned) <= 1, "Q-2: more than one vote is taken away");
        }
        demand(w.total == total && w.present == present && w.need == total / 2 + 1, "I2: the votes are counted wrongly");
        demand(present >= total / 2 + 1, "I2: below quorum");
        for (int i = 0; i < c.instances.size(); ++i) {
            const Instance &x = c.instances[i];
            const int owner = x.role < 0 ? -1 : w.owners[x.role];
            if (owner >= 0 && owner < x.binary.size())
                demand(x.binary[owner] < 0 || x.binary[owner] >= w.running[i], "I3: an instance is on older binaries");
        }
        for (int role = 0; role < w.owners.size(); ++role) {
            if (w.states[role] == QLatin1Char('O') && w.owners[role] >= 0)
                demand(in(w.members(), w.owners[role]), "a node that is away owns an online role");
        }
    }

    /// Could @p to follow @p from by this action? Everything that the action does not touch stays as it is.
    static bool follows(const Cluster &c, const World &from, const World &to, const QString &verb, int node, int role, bool away)
    {
        const bool member = away || is(verb, "drain") || is(verb, "stop") || is(verb, "start") || is(verb, "restart") || is(verb, "resume");
        const Set same = member ? ~certificate::one(node) : ~Set(0); // only the node of the action may change its state
        if (((from.up ^ to.up) | (from.paused ^ to.paused) | (from.out ^ to.out) | (from.lost ^ to.lost)) & same)
            return false;
        if (from.witnessOnline != to.witnessOnline || ((away || is(verb, "stop")) && !in(to.out, node)) ||
            (is(verb, "move") && to.owners[role] != node))
            return false;
        if (!away && ((is(verb, "drain") && !in(to.paused, node)) || (is(verb, "start") && !in(to.members(), node)) ||
                      (is(verb, "resume") && !in(to.up, node))))
            return false;
        const bool vacates = away || is(verb, "drain") || is(verb, "stop") || is(verb, "restart");
        const bool mayFallBack = !away && (is(verb, "start") || is(verb, "resume") || is(verb, "restart"));
        return rolesFollow(c, from, to, vacates ? node : -1, is(verb, "move") ? role : -1, mayFallBack);
    }
    /// Roles stay, but for those on @p left, the one that is moved, and those that may fall back. Where they go is a possible owner.
    static bool rolesFollow(const Cluster &c, const World &from, const World &to, int left, int moved, bool mayFallBack)
    {
        for (int r = 0; r < from.owners.size(); ++r) {
            if (from.owners[r] == to.owners[r])
                continue;
            const bool may = r == moved || (left >= 0 && from.owners[r] == left) || (mayFallBack && (c.failback[r] || from.owners[r] < 0));
            if (!may || (to.owners[r] >= 0 && (!in(c.possible[r], to.owners[r]) || !in(to.up, to.owners[r]))))
                return false;
        }
        for (int i = 0; i < c.instances.size(); ++i) { // the running level follows the binaries of the owner, and never sinks (F-4)
            const Instance &x = c.instances[i];
            const int owner = x.role < 0 ? -1 : to.owners[x.role];
            const bool rose = to.running[i] > from.running[i];
            if (to.running[i] < from.running[i] || (rose && x.role >= 0 && (owner < 0 || to.running[i] != x.binary[owner])))
                return false;
            if (x.role >= 0 && owner >= 0 && to.states[x.role] == QLatin1Char('O') && owner != from.owners[x.role] &&
                to.running[i] < x.binary[owner])
                return false;
        }
        return true;
    }

    void action(const QJsonObject &o)
    {
        const auto get = [&o](const char *key) { return o.value(QLatin1String(key)); };
        m_where = QStringLiteral("step %1, %2: ").arg(get("seq").toInt()).arg(get("verb").toString());
        const int index = get("cluster").toInt(-1);
        if (index < 0 || index >= m_clusters.size())
            return fail(QStringLiteral("no such cluster"));
        Cluster &c = m_clusters[index];
        const QString verb = get("verb").toString();
        const int node = get("node").toInt(-1);
        const int role = get("role").toInt(-1);
        if (node >= c.nodes || role >= c.possible.size())
            return fail(QStringLiteral("no such node or role"));
        const bool leaves = is(verb, "stop") || is(verb, "restart") || (is(verb, "install") && get("flag").toBool());
        for (const World &w : c.worlds) { // I4, judged before the action
            for (int i = 0; i < c.instances.size() && !get("fullOutage").toBool(); ++i) {
                const Instance &x = c.instances[i];
                const bool here = x.role >= 0 && w.owners[x.role] == node && w.states[x.role] == QLatin1Char('O');
                bool patched = false;
                for (const QJsonValue &pair : get("levels").toArray())
                    patched = patched || pair.toArray().at(0).toInt() == i;
                demand(!here || !(leaves || (is(verb, "install") && patched)), "I4: the owner is patched");
            }
            if (is(verb, "set-owners"))
                demand(w.owners[role] < 0 || in(certificate::hex(get("owners")), w.owners[role]), "F-14: the owner is excluded");
        }
        if (is(verb, "set-owners"))
            c.possible[role] = certificate::hex(get("owners"));
        if (is(verb, "set-failback"))
            c.failback[role] = get("flag").toBool();
        for (const QJsonValue &pair : get("levels").toArray()) {
            const int i = pair.toArray().at(0).toInt(-1);
            if (i < 0 || i >= c.instances.size() || !in(c.instances[i].installed, node))
                return fail(QStringLiteral("installs what is not there"));
            int &binary = c.instances[i].binary[node];
            demand(pair.toArray().at(1).toInt() >= binary, "F-11: binaries go back");
            binary = pair.toArray().at(1).toInt();
        }
        const QVector<World> after = certificate::worlds(get("worlds"));
        const QVector<World> away = certificate::worlds(get("away"));
        demand(!after.isEmpty() && (!leaves || !away.isEmpty()), "worlds are missing");
        for (const QVector<World> &set : {after, away}) {
            for (const World &w : set)
                judge(c, w);
        }
        if (m_wrong.isEmpty()) {
            covered(c, c.worlds, after, verb, node, role, false);
            if (!away.isEmpty())
                covered(c, c.worlds, away, verb, node, role, true);
        }
        c.worlds = after;
    }
    /// Each world comes from one before it, and each before it leads to one.
    void covered(const Cluster &c, const QVector<World> &before, const QVector<World> &after, const QString &verb, int node, int role,
                 bool away)
    {
        QSet<qsizetype> reached;
        for (const World &from : before) {
            bool any = false;
            for (qsizetype i = 0; i < after.size(); ++i) {
                if (!follows(c, from, after[i], verb, node, role, away))
                    continue;
                any = true;
                reached << i;
            }
            demand(any, "a world leads nowhere");
        }
        demand(reached.size() == after.size(), "a world comes from nowhere");
    }

    void run(const QJsonObject &document)
    {
        for (const QJsonValue &x : document[QLatin1String("clusters")].toArray()) {
            Cluster c = certificate::cluster(x);
            demand(c.worlds.size() == 1, "a cluster does not start in one world");
            if (!m_wrong.isEmpty())
                return;
            c.pausedAtStart = c.worlds[0].paused;
            judge(c, c.worlds[0]);
            m_clusters << c;
        }
        const QVector<Cluster> start = m_clusters;
        for (const QJsonValue &x : document[QLatin1String("actions")].toArray()) {
            action(x.toObject());
            if (!m_wrong.isEmpty())
                return;
        }
        m_where = QStringLiteral("at the end: ");
        for (qsizetype i = 0; i < m_clusters.size(); ++i)
            atEnd(start[i], m_clusters[i], document[QLatin1String("incomplete")].toBool());
    }
    /// I5 and I7.
    void atEnd(const Cluster &start, const Cluster &end, bool incomplete)
    {
        demand(incomplete || start.possible == end.possible, "I5: owners are not put back");
        demand(start.failback == end.failback, "I5: failback is not put back");
        for (const World &w : end.worlds) {
            demand(w.paused == start.pausedAtStart && w.out == 0, "I5: a node is still out or paused");
            for (const QJsonValue &pair : end.wanted) {
                const Instance &x = end.instances[pair[0].toInt()];
                for (int node = 0; node < x.binary.size() && !incomplete; ++node)
                    demand(!in(x.installed, node) || x.binary[node] >= pair[1].toInt(), "I7: not everything is at its target");
            }
        }
    }

    QVector<Cluster> m_clusters;
    QString m_wrong, m_where;
};
