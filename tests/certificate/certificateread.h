#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <cmath>

/// What the certificate of a proof says (models/planning/proofcertificate.h describes it), read strictly. Nothing of models/ is used.
namespace certificate {

using namespace Qt::StringLiterals;

using Set = quint64; ///< of nodes, the first one the lowest bit
inline bool in(Set s, qint64 n)
{
    return n >= 0 && n < 64 && ((s >> n) & 1) != 0;
}

/// Constant, so that a loop does not copy it.
inline const QJsonArray list(const QJsonValue &v)
{
    return v.toArray();
}

/// The value @p v is of the kind: t text, b flag, n number, h hexadecimal set, l list, N list of numbers, P list of pairs of numbers.
inline bool isOf(char kind, const QJsonValue &v)
{
    const auto every = [&v](char of, qsizetype size) {
        const QJsonArray all = v.toArray();
        return v.isArray() && (size < 0 || all.size() == size) &&
               std::all_of(all.begin(), all.end(), [of](const QJsonValue &x) { return isOf(of, x); });
    };
    switch (kind) {
    case 't':
        return !v.toString().isEmpty();
    case 'b':
        return v.isBool();
    case 'n':
        return v.isDouble() && v.toDouble() == std::floor(v.toDouble()) && v.toDouble() >= -1 && v.toDouble() <= 30'000;
    case 'h':
        return v.isString() && v.toString() == QString::number(v.toString().toULongLong(nullptr, 16), 16);
    case 'l':
        return v.isArray();
    case 'N':
        return every('n', -1);
    case 'P':
        return every('2', -1);
    default:
        return every('n', 2);
    }
}
/// The object has exactly the members of @p spec ("name:kind name:kind").
inline bool shaped(const QJsonValue &value, const char *spec)
{
    const QStringList members = QString::fromLatin1(spec).split(QLatin1Char(' '));
    return value.toObject().size() == members.size() && std::all_of(members.begin(), members.end(), [&](const QString &member) {
               return isOf(member.back().toLatin1(), value.toObject().value(member.chopped(2)));
           });
}
inline Set set(const QJsonValue &v)
{
    return v.toString().toULongLong(nullptr, 16);
}
inline QVector<int> numbers(const QJsonValue &v)
{
    QVector<int> all;
    for (const QJsonValue &x : list(v))
        all << x.toInt();
    return all;
}
inline QVector<QVector<int>> pairs(const QJsonValue &v)
{
    QVector<QVector<int>> all;
    for (const QJsonValue &x : list(v))
        all << numbers(x);
    return all;
}

struct World
{
    Set up = 0, paused = 0, out = 0, lost = 0, returnsPaused = 0, votes = 0;
    bool witnessOnline = false, witnessVote = false;
    QVector<int> owners{}, running{};
    QString states{}; ///< per role: O online, F offline, W offline until a node is there, X failed
    int present = 0, total = 0, need = 0;
    bool operator==(const World &) const = default;
    Set members() const { return up | paused; }
};
struct Role
{
    Set possible = 0, classes = 0;
    bool failback = false;
    QVector<int> preferred{};
};
struct Instance
{
    int role = -1;
    Set installed = 0;
    QVector<int> binary{};
};
struct Cluster
{
    int nodes = 0, lowerPriority = -1;
    QString witness{};
    bool dynamic = false, hardAntiAffinity = false;
    Set assigned = 0, banned = 0;
    QVector<Role> roles{};
    QVector<Instance> instances{};
    QVector<QVector<int>> wanted{}; ///< instance, level
    QVector<World> worlds{};        ///< what is possible now
};
struct Action
{
    int seq = 0, cluster = -1, node = -1, role = -1;
    QString verb{};
    Set owners = 0;
    bool flag = false, fullOutage = false;
    QVector<QVector<int>> levels{};
    QVector<World> worlds{}, away{};
};

inline QVector<World> worlds(const QJsonValue &array, bool &good)
{
    QVector<World> all;
    for (const QJsonValue &x : list(array)) {
        good = good && shaped(x, "up:h paused:h out:h lost:h returnsPaused:h votes:h witnessOnline:b witnessVote:b owners:N running:N "
                                 "states:t present:n total:n need:n");
        const auto get = [&x](const char *key) { return x[QLatin1String(key)]; };
        World w{set(get("up")), set(get("paused")), set(get("out")), set(get("lost")), set(get("returnsPaused")), set(get("votes"))};
        w.witnessOnline = get("witnessOnline").toBool();
        w.witnessVote = get("witnessVote").toBool();
        w.owners = numbers(get("owners"));
        w.running = numbers(get("running"));
        w.states = get("states").toString();
        w.present = get("present").toInt();
        w.total = get("total").toInt();
        w.need = get("need").toInt();
        all << w;
    }
    return all;
}
inline Cluster cluster(const QJsonValue &x, bool &good)
{
    const auto get = [&x](const char *key) { return x[QLatin1String(key)]; };
    good = good && shaped(x, "name:t nodes:l dynamic:b witness:t assigned:h banned:h lowerPriority:n hardAntiAffinity:b storagePool:b "
                             "roles:l instances:l wanted:P start:l");
    Cluster c{int(get("nodes").toArray().size()), get("lowerPriority").toInt(), get("witness").toString()};
    c.dynamic = get("dynamic").toBool();
    c.hardAntiAffinity = get("hardAntiAffinity").toBool();
    c.assigned = set(get("assigned"));
    c.banned = set(get("banned"));
    c.wanted = pairs(get("wanted"));
    for (const QJsonValue &r : list(get("roles"))) {
        good = good && shaped(r, "name:t possible:h autoFailback:b preferred:N antiAffinity:h");
        const auto of = [&r](const char *member) { return r[QLatin1String(member)]; };
        c.roles << Role{set(of("possible")), set(of("antiAffinity")), of("autoFailback").toBool(), numbers(of("preferred"))};
    }
    for (const QJsonValue &i : list(get("instances"))) {
        good = good && shaped(i, "name:t role:n installed:h binary:N");
        const auto of = [&i](const char *member) { return i[QLatin1String(member)]; };
        c.instances << Instance{of("role").toInt(), set(of("installed")), numbers(of("binary"))};
    }
    c.worlds = worlds(get("start"), good);
    // Every index that the rules will use.
    good = good && c.nodes > 0 && c.nodes <= 64 && c.lowerPriority < c.nodes && c.worlds.size() == 1;
    const Set none = good && c.nodes < 64 ? ~Set(0) << c.nodes : 0;
    good = good && ((c.assigned | c.banned | c.worlds[0].members() | c.worlds[0].out | c.worlds[0].lost) & none) == 0;
    for (const Role &r : std::as_const(c.roles))
        good =
            good && (r.possible & none) == 0 && std::none_of(r.preferred.begin(), r.preferred.end(), [&](int n) { return !in(~none, n); });
    for (const Instance &i : std::as_const(c.instances))
        good = good && (i.installed & none) == 0 && i.role < c.roles.size() && i.binary.size() == c.nodes;
    for (const QVector<int> &wish : std::as_const(c.wanted))
        good = good && wish[0] >= 0 && wish[0] < c.instances.size();
    return c;
}
inline Action action(const QJsonValue &x, bool &good)
{
    const auto get = [&x](const char *key) { return x[QLatin1String(key)]; };
    good = good && shaped(x, "step:t seq:n cluster:n verb:t node:n role:n owners:h flag:b levels:P fullOutage:b worlds:l away:l");
    Action a{get("seq").toInt(), get("cluster").toInt(), get("node").toInt(), get("role").toInt(), get("verb").toString()};
    a.owners = set(get("owners"));
    a.flag = get("flag").toBool();
    a.fullOutage = get("fullOutage").toBool();
    a.levels = pairs(get("levels"));
    a.worlds = worlds(get("worlds"), good);
    a.away = worlds(get("away"), good);
    return a;
}

} // namespace certificate
