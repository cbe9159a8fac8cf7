#pragma once

#include "simulator/simulator.h"

#include <QtTest>

/// A small estate built by hand: cluster C1 with three nodes, instance FIN01 on N1, a stand-alone REPORTS on N3, a server S1.
namespace worlds {

using namespace pf;
using namespace Qt::StringLiterals;

inline const UtcMs start = *UtcMs::fromString(u"2026-07-25T21:40:00Z");
inline const QString oldBuild = u"16.0.4165.4"_s;
inline const QString newBuild = u"16.0.4175.1"_s;
inline const QString role = u"SQL Server (FIN01)"_s;
inline const QString network = u"SQL Network Name (FIN01)"_s;
inline const QString engine = u"SQL Server"_s;

inline Version version(const QString &text)
{
    return *Version::fromString(text);
}

inline SqlInstance standAlone(const QString &name)
{
    SqlInstance i;
    i.name = name;
    i.binary = i.running = version(oldBuild);
    i.state = InstanceState::Running;
    return i;
}

inline Computer computer(const QString &name)
{
    Computer c;
    c.name = name;
    c.os = u"Windows Server 2022"_s;
    c.osBuild = version(u"10.0.20348.3000"_s);
    c.pendingReboot = false;
    c.systemDriveFreeMb = 40'000;
    c.reachable = true;
    return c;
}

inline Estate estate(int nodes = 3)
{
    Cluster c;
    c.name = u"C1"_s;
    c.os = u"Windows Server 2022"_s;
    c.quorum.dynamic = true;
    c.quorum.witness = WitnessKind::FileShare;
    c.quorum.witnessResource = u"\\\\FS1\\witness"_s;
    c.quorum.witnessOnline = true;
    c.quorum.witnessVote = nodes % 2 == 0;
    c.quorum.witnessTestedAt = start + -60'000;
    QStringList names;
    FailoverInstance fin;
    fin.name = u"FIN01"_s;
    fin.group = role;
    fin.networkName = u"VSQL-FIN"_s;
    fin.running = version(oldBuild);
    for (int n = 1; n <= nodes; ++n) {
        ClusterNode node;
        node.computer = computer(u"N%1"_s.arg(n));
        node.state = NodeState::Up;
        node.assignedVote = node.currentVote = true;
        c.nodes << node;
        names << node.computer.name;
        fin.binaries << FailoverInstance::Binary{node.computer.name, version(oldBuild)};
    }
    c.nodes.last().computer.instances << standAlone(u"REPORTS"_s);
    ClusterGroup core;
    core.name = u"Cluster Group"_s;
    core.state = GroupState::Online;
    core.owner = names.value(1);
    core.core = true;
    ClusterGroup sql;
    sql.name = role;
    sql.state = GroupState::Online;
    sql.owner = u"N1"_s;
    sql.autoFailback = false;
    const auto resource = [&](const QString &name, const QString &type) {
        ClusterResource r;
        r.name = name;
        r.type = type;
        r.state = GroupState::Online;
        r.possibleOwners = names;
        r.pendingTimeoutMs = 180'000;
        return r;
    };
    sql.resources = {resource(network, u"Network Name"_s), resource(engine, u"SQL Server"_s)};
    c.groups = {core, sql};
    c.instances << fin;
    c.observed = Observation{start, u"test"_s};
    Estate e;
    e.name = u"Test"_s;
    e.observed = {start, u"test"_s};
    e.clusters << c;
    Computer server = computer(u"S1"_s);
    server.instances << standAlone(u"MSSQLSERVER"_s);
    e.servers << server;
    return e;
}

inline sim::Request request(const QString &verb, QJsonObject args, const QString &run = u"r-1"_s)
{
    static qint64 id = 0;
    sim::Request r;
    r.id = ++id;
    r.verb = verb;
    r.args = std::move(args);
    r.run = run;
    r.timeoutMs = 4 * 3600 * 1000;
    return r;
}

inline QJsonObject onNode(const QString &node, const QString &cluster = u"C1"_s)
{
    return {{u"cluster"_s, cluster}, {u"node"_s, node}};
}

inline QJsonObject move(const QString &target)
{
    return {{u"cluster"_s, u"C1"_s}, {u"group"_s, role}, {u"target"_s, target}};
}

inline QJsonObject owners(const QStringList &list)
{
    return {{u"cluster"_s, u"C1"_s}, {u"group"_s, role}, {u"resource"_s, network}, {u"owners"_s, QJsonArray::fromStringList(list)}};
}

inline QJsonObject job(const QString &node, const QString &instance, const QString &id, const QString &cluster = u"C1"_s)
{
    QJsonObject args = onNode(node, cluster);
    args.insert(u"jobId"_s, id);
    args.insert(u"kind"_s, u"sqlPatch"_s);
    args.insert(u"spec"_s, QJsonObject{{u"instances"_s, QJsonArray{QJsonObject{{u"name"_s, instance}, {u"target"_s, newBuild}}}}});
    return args;
}

inline QJsonObject watch(const QString &node, const QString &id, const QString &cluster = u"C1"_s)
{
    QJsonObject args = onNode(node, cluster);
    args.insert(u"jobId"_s, id);
    return args;
}

inline QString errorCode(const QJsonObject &answer)
{
    return answer.value(u"error"_s).toObject().value(u"code"_s).toString();
}

inline QJsonObject dataOf(const QJsonObject &answer)
{
    return answer.value(u"data"_s).toObject();
}

inline QJsonObject member(const QJsonObject &cluster, const QString &list, const QString &name)
{
    for (const QJsonValue &value : cluster.value(list).toArray()) {
        if (value.toObject().value(u"name"_s).toString() == name)
            return value.toObject();
    }
    return {};
}

inline sim::FaultRule fault(const QString &verb, sim::FaultKind kind, const QString &node = {})
{
    sim::FaultRule rule;
    rule.verb = verb;
    rule.kind = kind;
    rule.node = node;
    return rule;
}

} // namespace worlds
