#pragma once

#include "certificate/certificateread.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

/// That a certificate is the one of a plan, and a printed hash the plan's. Nothing of models/ is used.
namespace certificate {

using namespace Qt::StringLiterals;

/// RFC 8785 for integers: members by UTF-16 code units, no white space.
inline QByteArray canonical(const QJsonValue &v)
{
    QByteArrayList parts;
    if (v.isObject()) {
        QStringList keys = v.toObject().keys();
        std::sort(keys.begin(), keys.end());
        for (const QString &key : std::as_const(keys))
            parts << canonical(key) + ':' + canonical(v[key]);
        return '{' + parts.join(',') + '}';
    }
    if (v.isArray()) {
        for (const QJsonValue &x : list(v))
            parts << canonical(x);
        return '[' + parts.join(',') + ']';
    }
    if (v.isDouble())
        return QByteArray::number(v.toInteger());
    if (!v.isString())
        return v.isBool() ? (v.toBool() ? "true" : "false") : "null";
    QString text;
    const QString raw = v.toString();
    for (const QChar c : raw) {
        const qsizetype named = u"\b\t\n\f\r\"\\"_s.indexOf(c);
        if (named >= 0)
            text += QLatin1Char('\\') + u"btnfr\"\\"_s.at(named);
        else if (c < QLatin1Char(' '))
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return '"' + text.toUtf8() + '"';
}
/// What is signed: without the sentences.
inline QJsonValue signedPart(const QJsonValue &v)
{
    if (v.isArray()) {
        QJsonArray all;
        for (const QJsonValue &x : list(v))
            all << signedPart(x);
        return all;
    }
    if (!v.isObject())
        return v;
    QJsonObject object = v.toObject();
    if (object.size() == 3 && object.contains(u"id"_s) && object.contains(u"args"_s))
        object.remove(u"text"_s);
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = signedPart(*it);
    return object;
}
inline QString hashOf(QJsonObject plan)
{
    plan.remove(u"hash"_s);
    plan.remove(u"proof"_s);
    plan.remove(u"repairs"_s);
    plan.remove(u"timeline"_s);
    QJsonArray steps;
    for (const QJsonValue &step : list(plan[u"steps"_s])) {
        QJsonObject signedStep = step.toObject();
        signedStep.remove(u"wayBack"_s);
        steps << signedStep;
    }
    plan[u"steps"_s] = steps;
    return QString::fromLatin1(QCryptographicHash::hash(canonical(signedPart(plan)), QCryptographicHash::Sha256).toHex());
}

/// A plan prints its hash as groups of four digits. Every one in the text must begin the hash, and there must be one.
inline bool prints(const QString &text, const QString &hash)
{
    static const QRegularExpression groups(u"\\b[0-9a-f]{4}( [0-9a-f]{4}){3,15}\\b"_s);
    auto found = groups.globalMatch(text);
    bool any = false;
    while (found.hasNext()) {
        if (!hash.startsWith(found.next().captured().remove(QLatin1Char(' '))))
            return false;
        any = true;
    }
    return any;
}

class OfPlan
{
public:
    /// Empty = the certificate is about this plan: its names, its start, each of its actions, its wishes.
    static QString differs(const QJsonObject &certificate, const QJsonObject &plan)
    {
        const auto get = [](const QJsonValue &v, const char *key) { return v[QLatin1String(key)]; };
        if (get(certificate, "planHash").toString() != hashOf(plan))
            return u"the certificate is of a plan with another hash than this one, %1"_s.arg(hashOf(plan));
        if (get(certificate, "incomplete").toBool() != (get(plan, "verdict").toString() == "incomplete"_L1))
            return u"the plan is complete, or it is not"_s;
        const QJsonArray scope = get(get(plan, "scope"), "clusters").toArray();
        const QJsonArray clusters = get(certificate, "clusters").toArray();
        QJsonArray actions;
        QVector<QVector<int>> highest(scope.size());
        for (const QJsonValue &step : list(get(plan, "steps"))) {
            for (const QJsonValue &phase : list(get(step, "phases"))) {
                for (const QJsonValue &action : list(get(phase, "actions")))
                    expect(scope, step, action, actions, highest);
            }
        }
        QJsonArray listed = get(certificate, "actions").toArray();
        for (qsizetype i = 0; i < listed.size(); ++i) {
            QJsonObject head = listed[i].toObject();
            head.remove(u"worlds"_s);
            head.remove(u"away"_s);
            listed[i] = head;
            if (i >= actions.size() || actions[i] != head)
                return u"action %1 is not that of the plan"_s.arg(i + 1);
        }
        if (listed.size() != actions.size() || clusters.size() != scope.size())
            return u"the plan does more than the certificate says"_s;
        for (qsizetype i = 0; i < scope.size(); ++i) {
            if (!sameStart(clusters[i], scope[i], get(plan, "start")[i], wishes(scope[i], get(plan, "goal"), highest[i])))
                return u"%1 does not begin as in the plan"_s.arg(get(scope[i], "cluster").toString());
        }
        return {};
    }

private:
    static int index(const QJsonValue &names, const QString &name)
    {
        const QJsonArray all = names.toArray();
        const auto it =
            std::find_if(all.begin(), all.end(), [&](const QJsonValue &n) { return n.toString().compare(name, Qt::CaseInsensitive) == 0; });
        return it == all.end() ? -1 : int(it - all.begin());
    }
    /// Builds that agree as far as both have fields are one level (M-7).
    static int level(const QJsonValue &scope, const QString &build)
    {
        const QJsonArray all = scope["levels"_L1].toArray();
        for (qsizetype i = 0; i < all.size() && !build.isEmpty(); ++i) {
            const QString a = all[i].toString() + QLatin1Char('.');
            const QString b = build + QLatin1Char('.');
            if (a.startsWith(b) || b.startsWith(a))
                return int(i);
        }
        return -1;
    }
    /// What the certificate has to say of one action of the plan; nothing, if it changes nothing of a cluster.
    static void expect(const QJsonArray &scope, const QJsonValue &step, const QJsonValue &action, QJsonArray &actions,
                       QVector<QVector<int>> &highest)
    {
        static const QStringList kinds{u"set-possible-owners"_s,  u"set-auto-failback"_s,     u"move-group"_s, u"drain-node"_s,
                                       u"stop-cluster-service"_s, u"start-cluster-service"_s, u"install"_s,    u"restart-node"_s,
                                       u"resume-node"_s};
        static const QStringList verbs{u"set-owners"_s, u"set-failback"_s, u"move"_s,    u"drain"_s, u"stop"_s,
                                       u"start"_s,      u"install"_s,      u"restart"_s, u"resume"_s};
        const auto text = [&action](const char *key) { return action[QLatin1String(key)].toString(); };
        const qsizetype kind = kinds.indexOf(text("kind"));
        int cluster = -1;
        for (qsizetype i = 0; i < scope.size(); ++i)
            cluster = scope[i]["cluster"_L1].toString().compare(text("cluster"), Qt::CaseInsensitive) == 0 ? int(i) : cluster;
        if (kind < 0 || cluster < 0)
            return;
        const QJsonValue names = scope[cluster];
        Set owners = 0;
        for (const QJsonValue &owner : list(action["owners"_L1]))
            owners |= Set(1) << index(names["nodes"_L1], owner.toString());
        QJsonArray levels;
        for (qsizetype i = 0; kind == 6 && i < action["instances"_L1].toArray().size(); ++i) {
            const int instance = index(names["instances"_L1], action["instances"_L1][i].toString());
            levels << QJsonArray{instance, level(names, action["levels"_L1][i].toString())};
            raise(highest[cluster], instance, levels.last()[1].toInt());
        }
        const QJsonArray reasons = step["reasons"_L1].toArray();
        const bool outage = std::any_of(reasons.begin(), reasons.end(), [](const QJsonValue &r) {
            const QString rule = r["rule"_L1].toString();
            return rule == "F-24"_L1 || rule == "F-25"_L1;
        });
        actions << QJsonObject{{u"step"_s, step["id"_L1]},
                               {u"seq"_s, step["seq"_L1]},
                               {u"cluster"_s, cluster},
                               {u"verb"_s, verbs[kind]},
                               {u"node"_s, index(names["nodes"_L1], text("node"))},
                               {u"role"_s, index(names["roles"_L1], text("group"))},
                               {u"owners"_s, QString::number(owners, 16)},
                               {u"flag"_s, kind == 1 && text("value") == "1"_L1},
                               {u"levels"_s, levels},
                               {u"fullOutage"_s, outage}};
    }
    static void raise(QVector<int> &highest, int instance, int to)
    {
        while (instance >= highest.size())
            highest << -1;
        if (instance >= 0)
            highest[instance] = std::max(highest[instance], to);
    }
    /// I7: what is installed, and what the goal names.
    static QJsonArray wishes(const QJsonValue &scope, const QJsonValue &goal, QVector<int> highest)
    {
        for (const QJsonValue &target : list(goal["targets"_L1])) {
            const QStringList path = target["instance"_L1].toString().split(QLatin1Char('/'));
            if (path.value(1).compare(scope["cluster"_L1].toString(), Qt::CaseInsensitive) != 0)
                continue;
            const QString own = path.value(2) == "node"_L1 ? path.value(3) + QLatin1Char('\\') + path.last() : path.last();
            raise(highest, index(scope["instances"_L1], own), level(scope, target["build"_L1].toString()));
        }
        QJsonArray wanted;
        for (int i = 0; i < highest.size(); ++i) {
            if (highest[i] >= 0)
                wanted << QJsonArray{i, highest[i]};
        }
        return wanted;
    }
    static bool sameStart(const QJsonValue &cluster, const QJsonValue &scope, const QJsonValue &start, const QJsonArray &wanted)
    {
        const auto names = [](const QJsonValue &objects) {
            QJsonArray all;
            for (const QJsonValue &x : list(objects))
                all << x["name"_L1];
            return all;
        };
        const auto own = [&](const char *key) { return cluster[QLatin1String(key)]; };
        const auto nodes = scope["nodes"_L1];
        bool same = own("name") == scope["cluster"_L1] && own("nodes") == nodes && own("wanted") == wanted &&
                    names(own("roles")) == scope["roles"_L1] && names(own("instances")) == scope["instances"_L1];
        for (qsizetype role = 0; role < own("roles").toArray().size(); ++role) {
            const QString owner = start["owners"_L1][own("roles")[role]["name"_L1].toString()].toString();
            same = same && own("start")[0]["owners"_L1][role].toInt(-99) == index(nodes, owner);
        }
        for (const QJsonValue &instance : list(own("instances"))) {
            const QString name = instance["name"_L1].toString();
            for (qsizetype node = 0; node < nodes.toArray().size(); ++node) {
                const QString key = name.section(QLatin1Char('\\'), -1) + QLatin1Char('@') + nodes[node].toString();
                const QString build = start["levels"_L1][key].toString();
                const bool elsewhere = name.contains(QLatin1Char('\\')) && index(nodes, name.section(QLatin1Char('\\'), 0, 0)) != node;
                same = same && instance["binary"_L1][node].toInt(-99) == (elsewhere ? -1 : level(scope, build));
            }
        }
        return same;
    }
};

} // namespace certificate
