#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

/// What the certificate of a proof says, read as it stands; certificatecheck.h judges it.
namespace certificate {

using Set = quint64;
inline bool in(Set s, int n)
{
    return n >= 0 && ((s >> n) & 1) != 0;
}
inline Set one(int n)
{
    return Set(1) << n;
}

struct World
{
    Set up = 0, paused = 0, out = 0, lost = 0, votes = 0;
    bool witnessOnline = false, witnessVote = false;
    int present = 0, total = 0, need = 0;
    QVector<int> owners{}, running{};
    QString states{};
    Set members() const { return up | paused; }
};
struct Instance
{
    int role = -1;
    Set installed = 0;
    QVector<int> binary;
};
struct Cluster
{
    QString witness;
    int nodes = 0;
    bool dynamic = false;
    Set assigned = 0, pausedAtStart = 0;
    QVector<Set> possible;
    QVector<bool> failback;
    QVector<Instance> instances;
    QJsonArray wanted;
    QVector<World> worlds;
};

inline Set hex(const QJsonValue &v)
{
    return v.toString().toULongLong(nullptr, 16);
} // not a number: no node, which judge() refuses
inline QVector<int> numbers(const QJsonValue &v)
{
    QVector<int> list;
    for (const QJsonValue &x : v.toArray())
        list << x.toInt(-99);
    return list;
}
inline QVector<World> worlds(const QJsonValue &v)
{
    QVector<World> all;
    for (const QJsonValue &x : v.toArray()) {
        const auto get = [&x](const char *key) { return x[QLatin1String(key)]; };
        World w{hex(get("up")), hex(get("paused")), hex(get("out")), hex(get("lost")), hex(get("votes"))};
        w.witnessOnline = get("witnessOnline").toBool();
        w.witnessVote = get("witnessVote").toBool();
        w.present = get("present").toInt();
        w.total = get("total").toInt();
        w.need = get("need").toInt();
        w.owners = numbers(get("owners"));
        w.running = numbers(get("running"));
        w.states = get("states").toString();
        all << w;
    }
    return all;
}

inline Cluster cluster(const QJsonValue &x)
{
    const auto get = [&x](const char *key) { return x[QLatin1String(key)]; };
    Cluster c;
    c.witness = get("witness").toString();
    c.nodes = int(get("nodes").toArray().size());
    c.dynamic = get("dynamic").toBool();
    c.assigned = hex(get("assigned"));
    c.wanted = get("wanted").toArray();
    for (const QJsonValue &r : get("roles").toArray()) {
        c.possible << hex(r[QLatin1String("possible")]);
        c.failback << r[QLatin1String("autoFailback")].toBool();
    }
    for (const QJsonValue &i : get("instances").toArray())
        c.instances << Instance{i[QLatin1String("role")].toInt(-1), hex(i[QLatin1String("installed")]),
                                numbers(i[QLatin1String("binary")])};
    c.worlds = worlds(get("start"));
    return c;
}

} // namespace certificate
