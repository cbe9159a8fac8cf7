#pragma once

#include "certificate/certificateread.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

/// That a certificate is the one of a plan, and a printed hash the plan's. Nothing of models/ is used.
namespace certificate {

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
        for (const QJsonValue &x : v.toArray())
            parts << canonical(x);
        return '[' + parts.join(',') + ']';
    }
    if (v.isDouble())
        return QByteArray::number(v.toInteger());
    if (!v.isString())
        return v.isBool() ? (v.toBool() ? "true" : "false") : "null";
    QString text;
    for (const QChar c : v.toString()) {
        const qsizetype named = QStringLiteral("\b\t\n\f\r\"\\").indexOf(c);
        if (named >= 0)
            text += QLatin1Char('\\') + QStringLiteral("btnfr\"\\").at(named);
        else if (c < QLatin1Char(' '))
            text += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    return '"' + text.toUtf8() + '"';
}
/// What is signed: without the sentences, the hash itself and the proof.
inline QJsonValue signedPart(const QJsonValue &v)
{
    if (v.isArray()) {
        QJsonArray list;
        for (const QJsonValue &x : v.toArray())
            list << signedPart(x);
        return list;
    }
    if (!v.isObject())
        return v;
    QJsonObject object = v.toObject();
    if (object.size() == 3 && object.contains(QStringLiteral("id")) && object.contains(QStringLiteral("args")))
        object.remove(QStringLiteral("text"));
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = signedPart(*it);
    return object;
}
inline QString hashOf(QJsonObject plan)
{
    plan.remove(QStringLiteral("hash"));
    plan.remove(QStringLiteral("proof"));
    return QString::fromLatin1(QCryptographicHash::hash(canonical(signedPart(plan)), QCryptographicHash::Sha256).toHex());
}

/// A plan prints its hash as groups of four digits. Every one in the text must begin the hash, and there must be one.
inline bool prints(const QString &text, const QString &hash)
{
    static const QRegularExpression groups(QStringLiteral("\\b[0-9a-f]{4}( [0-9a-f]{4}){3,15}\\b"));
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
            return QStringLiteral("the certificate is of a plan with another hash than this one, %1").arg(hashOf(plan));
        if (get(certificate, "incomplete").toBool() != (get(plan, "verdict").toString() == QLatin1String("incomplete")))
            return QStringLiteral("the plan is complete, or it is not");
        const QJsonArray scope = get(get(plan, "scope"), "clusters").toArray();
        const QJsonArray clusters = get(certificate, "clusters").toArray();
        QJsonArray actions;
        QVector<QVector<int>> highest(scope.size());
        for (const QJsonValue &step : get(plan, "steps").toArray()) {
            for (const QJsonValue &phase : get(step, "phases").toArray()) {
                for (const QJsonValue &action : get(phase, "actions").toArray())
                    expect(scope, step, action, actions, highest);
            }
        }
        QJsonArray listed = get(certificate, "actions").toArray();
        for (qsizetype i = 0; i < listed.size(); ++i) {
            QJsonObject head = listed[i].toObject();
            head.remove(QStringLiteral("worlds"));
            head.remove(QStringLiteral("away"));
            listed[i] = head;
            if (i >= actions.size() || actions[i] != head)
                return QStringLiteral("action %1 is not that of the plan").arg(i + 1);
        }
        if (listed.size() != actions.size() || clusters.size() != scope.size())
            return QStringLiteral("the plan does more than the certificate says");
        for (qsizetype i = 0; i < scope.size(); ++i) {
            if (!sameStart(clusters[i], scope[i], get(plan, "start")[i], wishes(scope[i], get(plan, "goal"), highest[i])))
                return QStringLiteral("%1 does not begin as in the plan").arg(get(scope[i], "cluster").toString());
        }
        return {};
    }

private:
    static int index(const QJsonValue &names, const QString &name)
    {
        const QJsonArray list = names.toArray();
        const auto it = std::find_if(list.begin(), list.end(),
                                     [&](const QJsonValue &n) { return n.toString().compare(name, Qt::CaseInsensitive) == 0; });
        return it == list.end() ? -1 : int(it - list.begin());
    }
    /// Builds that agree as far as both have fields are one level (M-7).
    static int level(const QJsonValue &scope, const QString &build)
    {
        const QJsonArray list = scope[QLatin1String("levels")].toArray();
        for (qsizetype i = 0; i < list.size() && !build.isEmpty(); ++i) {
            const QString a = list[i].toString() + QLatin1Char('.');
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
        static const QStringList kinds{QStringLiteral("set-possible-owners"),
                                       QStringLiteral("set-auto-failback"),
                                       QStringLiteral("move-group"),
                                       QStringLiteral("drain-node"),
                                       QStringLiteral("stop-cluster-service"),
                                       QStringLiteral("start-cluster-service"),
                                       QStringLiteral("install"),
                                       QStringLiteral("restart-node"),
                                       QStringLiteral("resume-node")};
        static const QStringList verbs{QStringLiteral("set-owners"), QStringLiteral("set-failback"), QStringLiteral("move"),
                                       QStringLiteral("drain"),      QStringLiteral("stop"),         QStringLiteral("start"),
                                       QStringLiteral("install"),    QStringLiteral("restart"),      QStringLiteral("resume")};
        const auto text = [&action](const char *key) { return action[QLatin1String(key)].toString(); };
        const qsizetype kind = kinds.indexOf(text("kind"));
        int cluster = -1;
        for (qsizetype i = 0; i < scope.size(); ++i)
            cluster = scope[i][QLatin1String("cluster")].toString().compare(text("cluster"), Qt::CaseInsensitive) == 0 ? int(i) : cluster;
        if (kind < 0 || cluster < 0)
            return;
        const QJsonValue names = scope[cluster];
        Set owners = 0;
        for (const QJsonValue &owner : action[QLatin1String("owners")].toArray())
            owners |= Set(1) << index(names[QLatin1String("nodes")], owner.toString());
        QJsonArray levels;
        for (qsizetype i = 0; kind == 6 && i < action[QLatin1String("instances")].toArray().size(); ++i) {
            const int instance = index(names[QLatin1String("instances")], action[QLatin1String("instances")][i].toString());
            levels << QJsonArray{instance, level(names, action[QLatin1String("levels")][i].toString())};
            raise(highest[cluster], instance, levels.last()[1].toInt());
        }
        const QJsonArray reasons = step[QLatin1String("reasons")].toArray();
        const bool outage = std::any_of(reasons.begin(), reasons.end(), [](const QJsonValue &r) {
            const QString rule = r[QLatin1String("rule")].toString();
            return rule == QLatin1String("F-24") || rule == QLatin1String("F-25");
        });
        actions << QJsonObject{{QStringLiteral("step"), step[QLatin1String("id")]},
                               {QStringLiteral("seq"), step[QLatin1String("seq")]},
                               {QStringLiteral("cluster"), cluster},
                               {QStringLiteral("verb"), verbs[kind]},
                               {QStringLiteral("node"), index(names[QLatin1String("nodes")], text("node"))},
                               {QStringLiteral("role"), index(names[QLatin1String("roles")], text("group"))},
                               {QStringLiteral("owners"), QString::number(owners, 16)},
                               {QStringLiteral("flag"), kind == 1 && text("value") == QLatin1String("1")},
                               {QStringLiteral("levels"), levels},
                               {QStringLiteral("fullOutage"), outage}};
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
        for (const QJsonValue &target : goal[QLatin1String("targets")].toArray()) {
            const QStringList path = target[QLatin1String("instance")].toString().split(QLatin1Char('/'));
            if (path.value(1).compare(scope[QLatin1String("cluster")].toString(), Qt::CaseInsensitive) != 0)
                continue;
            const QString own = path.value(2) == QLatin1String("node") ? path.value(3) + QLatin1Char('\\') + path.last() : path.last();
            raise(highest, index(scope[QLatin1String("instances")], own), level(scope, target[QLatin1String("build")].toString()));
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
        const auto names = [](const QJsonValue &list) {
            QJsonArray all;
            for (const QJsonValue &x : list.toArray())
                all << x[QLatin1String("name")];
            return all;
        };
        const auto own = [&](const char *key) { return cluster[QLatin1String(key)]; };
        const auto nodes = scope[QLatin1String("nodes")];
        bool same = own("name") == scope[QLatin1String("cluster")] && own("nodes") == nodes && own("wanted") == wanted &&
                    names(own("roles")) == scope[QLatin1String("roles")] && names(own("instances")) == scope[QLatin1String("instances")];
        for (qsizetype role = 0; role < own("roles").toArray().size(); ++role) {
            const QString owner = start[QLatin1String("owners")][own("roles")[role][QLatin1String("name")].toString()].toString();
            same = same && own("start")[0][QLatin1String("owners")][role].toInt(-99) == index(nodes, owner);
        }
        for (const QJsonValue &instance : own("instances").toArray()) {
            const QString name = instance[QLatin1String("name")].toString();
            for (qsizetype node = 0; node < nodes.toArray().size(); ++node) {
                const QString key = name.section(QLatin1Char('\\'), -1) + QLatin1Char('@') + nodes[node].toString();
                const QString build = start[QLatin1String("levels")][key].toString();
                const bool elsewhere = name.contains(QLatin1Char('\\')) && index(nodes, name.section(QLatin1Char('\\'), 0, 0)) != node;
                same = same && instance[QLatin1String("binary")][node].toInt(-99) == (elsewhere ? -1 : level(scope, build));
            }
        }
        return same;
    }
};

} // namespace certificate
