#pragma once

#include "certificate/certificateworlds.h"

#include <QRegularExpression>

namespace certificate {

/// Verifies the certificate of a proof from the rules of domain 1.4, 2.3 and section 10 alone: the worlds after each action are exactly
/// those that may follow, and I1 to I5 and I7 hold in each. Empty = the certificate holds, else what is wrong, for a person.
class CertificateCheck
{
public:
    /// I6, X-6 and W-20 are beyond this program: it says so instead of letting them pass.
    static constexpr const char *notJudged = "availability groups, mailbox databases and storage pools are not judged by this program";

    static QString check(const QJsonObject &document)
    {
        CertificateCheck c;
        c.run(document);
        return c.m_wrong.isEmpty() ? QString() : c.m_where + c.m_wrong;
    }

private:
    void demand(bool holds, const char *what)
    {
        if (!holds && m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(what);
    }

    void run(const QJsonObject &document)
    {
        bool good = shaped(document, "version:n planHash:t incomplete:b clusters:l actions:l");
        for (const QJsonValue &x : list(document["clusters"_L1])) {
            const QJsonObject start = x["start"_L1][0].toObject();
            demand(!start.contains("groups"_L1) && !start.contains("mounted"_L1) && !x["storagePool"_L1].toBool(), notJudged);
            m_start << certificate::cluster(x, good);
        }
        demand(good && document["version"_L1].toInt() == 1, "this is not a certificate that can be read");
        QVector<int> touched;
        m_clusters = m_start;
        const QJsonArray actions = document["actions"_L1].toArray();
        for (qsizetype i = 0; i < actions.size() && m_wrong.isEmpty(); ++i) {
            const Action a = certificate::action(actions[i], good);
            m_where = u"step %1, %2: "_s.arg(a.seq).arg(a.verb);
            demand(good && sound(a), "this action cannot be read");
            if (m_wrong.isEmpty() && !touched.contains(a.cluster)) {
                begin(m_start[a.cluster]);
                touched << a.cluster;
            }
            if (m_wrong.isEmpty())
                act(m_clusters[a.cluster], a);
        }
        for (qsizetype i = 0; i < touched.size() && m_wrong.isEmpty(); ++i) {
            m_where = u"at the end: "_s;
            end(m_start[touched[i]], m_clusters[touched[i]], document["incomplete"_L1].toBool());
        }
    }

    /// The action names what its verb needs, and nothing else.
    bool sound(const Action &a) const
    {
        const auto is = [&a](const char *verb) { return a.verb == QLatin1String(verb); };
        const bool ofRole = is("set-owners") || is("set-failback") || is("move");
        const bool ofNode = is("move") || is("drain") || is("stop") || is("start") || is("install") || is("restart") || is("resume");
        if (a.cluster < 0 || a.cluster >= m_clusters.size() || !(ofRole || ofNode))
            return false;
        const Cluster &c = m_clusters[a.cluster];
        const bool installed = std::all_of(a.levels.begin(), a.levels.end(), [&](const QVector<int> &pair) {
            return pair[0] >= 0 && pair[0] < c.instances.size() && in(c.instances[pair[0]].installed, a.node);
        });
        return ofRole == (a.role >= 0) && a.role < c.roles.size() && ofNode == (a.node >= 0) && a.node < c.nodes &&
               is("set-owners") == (a.owners != 0) && is("install") != a.levels.isEmpty() && installed &&
               (c.nodes == 64 || a.owners >> c.nodes == 0) && (!a.flag || is("set-failback") || is("install"));
    }

    /// The start can be, and is safe. Whatever follows is computed from it.
    void begin(const Cluster &c)
    {
        const World &w = c.worlds[0];
        const int states = std::popcount(w.up) + std::popcount(w.paused) + std::popcount(w.out) + std::popcount(w.lost);
        const bool configured = c.witness != "none"_L1;
        const bool owners = std::all_of(w.owners.begin(), w.owners.end(), [&](int n) { return n == -1 || in(w.members(), n); });
        demand(states == c.nodes && std::popcount(w.up | w.paused | w.out | w.lost) == states, "a node is in no state or in two");
        demand(w.owners.size() == c.roles.size() && w.states.size() == c.roles.size() && w.running.size() == c.instances.size(),
               "sizes differ");
        demand(QString(w.states).remove(QRegularExpression(u"[OFWX]"_s)).isEmpty(), "a role is in no known state");
        demand(owners && (w.returnsPaused & ~w.out) == 0, "a node that is away owns a role, or one that is there is to return");
        demand((w.votes & ~c.assigned) == 0, "Q-2: a node without NodeWeight votes");
        demand(configured || (!w.witnessVote && !w.witnessOnline), "Q-2: a witness votes that is not there");
        demand((c.dynamic && c.witness != "disk-only"_L1) || w.witnessVote == configured, "Q-3: a static witness has a vote");
        demand(c.witness == "yes"_L1 || !configured || c.witness == "disk-only"_L1, "no such witness");
        if (m_wrong.isEmpty())
            safe(c, w, w);
    }

    /// I1, I2, I3.
    void safe(const Cluster &c, const World &w, const World &start)
    {
        const World counted = Rules(c).counted(w);
        demand(w == counted, "I2: the votes are counted wrongly");
        demand(counted.present >= counted.need, "I2: below quorum");
        demand(std::popcount(w.out | (w.paused & ~start.paused)) <= 1, "I1: two nodes are out");
        for (int i = 0; i < c.instances.size(); ++i) {
            const int owner = c.instances[i].role < 0 ? -1 : w.owners[c.instances[i].role];
            const int binary = c.instances[i].binary.value(owner, -1);
            demand(binary < 0 || binary >= w.running[i], "I3: an instance is on older binaries");
        }
    }

    void act(Cluster &c, const Action &a)
    {
        QVector<World> after, away;
        for (const QVector<int> &pair : a.levels)
            demand(pair[1] >= c.instances[pair[0]].binary[a.node], "F-11: binaries go back");
        for (const World &w : std::as_const(c.worlds)) {
            const bool leaves = a.verb == "stop"_L1 || a.verb == "restart"_L1 || a.flag;
            for (int i = 0; i < c.instances.size() && a.node >= 0 && !a.fullOutage; ++i) {
                const int role = c.instances[i].role;
                const bool here = role >= 0 && w.owners[role] == a.node && w.states[role] == QLatin1Char('O');
                const bool patched = std::any_of(a.levels.begin(), a.levels.end(), [i](const auto &pair) { return pair[0] == i; });
                demand(!here || !(leaves || patched), "I4: the owner is patched");
            }
            const QVector<World> next = Rules(c).after(w, a, false);
            demand(!next.isEmpty(), "a world leads nowhere: the cluster or a rule (W-6, F-11, F-14) refuses");
            after += next;
            away += Rules(c).after(w, a, true);
        }
        if (a.verb == "set-owners"_L1)
            c.roles[a.role].possible = a.owners;
        if (a.verb == "set-failback"_L1)
            c.roles[a.role].failback = a.flag;
        for (const QVector<int> &pair : a.levels)
            c.instances[pair[0]].binary[a.node] = pair[1];
        compare(c, after, a.worlds, m_start[a.cluster].worlds[0]);
        compare(c, away, a.away, m_start[a.cluster].worlds[0]);
        c.worlds = a.worlds;
    }
    /// The listed worlds are the possible ones, each once, and each is safe.
    void compare(const Cluster &c, QVector<World> possible, const QVector<World> &listed, const World &start)
    {
        for (World &w : possible)
            w = Rules(c).counted(w);
        for (qsizetype i = 0; i < listed.size(); ++i) {
            if (m_wrong.isEmpty() && listed[i].owners.size() == c.roles.size() && listed[i].running.size() == c.instances.size())
                safe(c, listed[i], start);
            demand(possible.contains(listed[i]), "a world comes from nowhere");
            demand(listed.indexOf(listed[i]) == i, "a world is listed twice");
        }
        demand(std::all_of(possible.begin(), possible.end(), [&](const World &w) { return listed.contains(w); }), "worlds are missing");
    }

    /// I5 and I7.
    void end(const Cluster &start, const Cluster &c, bool incomplete)
    {
        for (int role = 0; role < c.roles.size(); ++role) {
            demand(incomplete || start.roles[role].possible == c.roles[role].possible, "I5: owners are not put back");
            demand(start.roles[role].failback == c.roles[role].failback, "I5: failback is not put back");
        }
        for (const World &w : c.worlds) {
            demand(w.paused == start.worlds[0].paused && w.out == 0, "I5: a node is still out or paused");
            for (qsizetype i = 0; i < c.wanted.size() && !incomplete; ++i) {
                const Instance &x = c.instances[c.wanted[i][0]];
                for (int node = 0; node < c.nodes; ++node)
                    demand(!in(x.installed, node) || x.binary[node] >= c.wanted[i][1], "I7: not everything is at its target");
                demand(x.role < 0 || w.states[x.role] != QLatin1Char('O') || w.running[c.wanted[i][0]] >= c.wanted[i][1],
                       "I7: an instance still runs an older level");
            }
        }
    }

    QVector<Cluster> m_start, m_clusters;
    QString m_wrong, m_where;
};

} // namespace certificate

using certificate::CertificateCheck;
