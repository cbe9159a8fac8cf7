#pragma once

#include "estates.h"

#include <QRandomGenerator>

/// Random small estates of every kind that the planner knows: instances (also rings and swaps), availability groups on stand-alone
/// and on clustered instances, database availability groups, and what they share a cluster with.
namespace generator {

using namespace estates;

struct Case
{
    Estate estate;
    Policy policy;
    QString kind; ///< instances, ring, swap, groups, groups-over-instances, dag
};

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    bool one(int of) { return m_random.bounded(of) == 0; }
    int between(int low, int high) { return m_random.bounded(low, high + 1); }
    template <typename T>
    const T &pick(const QList<T> &from)
    {
        return from.at(m_random.bounded(int(from.size())));
    }

private:
    QRandomGenerator m_random;
};

inline Cluster anyCluster(Dice &dice, int nodes, Policy &policy)
{
    const QList<WitnessKind> kinds{WitnessKind::None, WitnessKind::FileShare, WitnessKind::FileShare, WitnessKind::Disk,
                                   WitnessKind::Cloud};
    Cluster c = cluster(nodes, dice.pick(kinds), !dice.one(6));
    for (auto &n : c.nodes) {
        n.site = dice.one(3) ? u"Remote"_s : u"Main"_s;
        if (dice.one(10))
            n.assignedVote = false;
        if (dice.one(40))
            n.state = NodeState::Down;
        if (n.state == NodeState::Down && dice.one(2))
            policy.acknowledgedDown.append(n.computer.name);
        if (dice.one(5))
            addStandalone(n, u"OWN"_s);
    }
    if (dice.one(3))
        addGroup(c, u"Cluster Group"_s, dice.between(1, nodes), true);
    if (dice.one(12)) {
        c.storageSpacesDirect = true;
        c.storageHealthy = !dice.one(8);
    }
    return c;
}

inline void addInstances(Dice &dice, Cluster &c, int count, bool everyNode, bool spread)
{
    const int nodes = int(c.nodes.size());
    for (int i = 1; i <= count; ++i) {
        const int owner = spread ? (i - 1) % nodes + 1 : dice.between(1, std::min(nodes, 3));
        QList<int> on;
        for (int n = 1; n <= nodes; ++n) {
            if (n == owner || everyNode || !dice.one(5))
                on.append(n);
        }
        FailoverInstance &fci = addInstance(c, u"I%1"_s.arg(i), owner, on, dice.one(8) ? newBuild() : oldBuild);
        for (auto &binary : fci.binaries) {
            if (binary.node != node(owner) && dice.one(12))
                binary.version = Version::fromString(newBuild()); // drift
        }
        auto &group = c.groups.last();
        group.autoFailback = dice.one(2);
        if (dice.one(2))
            group.preferredOwners = {node(dice.between(1, nodes)), node(owner)};
        if (dice.one(8))
            group.antiAffinityClasses = {u"apart"_s};
    }
    c.enforcedAntiAffinity = dice.one(8);
}

/// Replicas on stand-alone default instances, or, with @p instances, on the clustered ones.
inline void addGroups(Dice &dice, Cluster &c, int count, bool overInstances)
{
    const int nodes = int(c.nodes.size());
    for (int g = 1; g <= count; ++g) {
        AvailabilityGroup ag;
        ag.name = u"AG%1"_s.arg(g);
        const int places = overInstances ? int(c.instances.size()) : nodes;
        const int primary = dice.between(1, places);
        AgDatabase database{u"DB%1"_s.arg(g), {}};
        for (int p = 1; p <= places; ++p) {
            if (p != primary && dice.one(6))
                continue;
            AgReplica replica;
            replica.instance = overInstances ? c.instances.at(p - 1).networkName : node(p);
            replica.node = overInstances ? QString() : node(p);
            replica.primary = p == primary;
            replica.mode = p != primary && dice.one(4) ? AvailabilityMode::Asynchronous : AvailabilityMode::Synchronous;
            replica.failover = !overInstances && replica.mode == AvailabilityMode::Synchronous && dice.one(2) ? FailoverMode::Automatic
                                                                                                              : FailoverMode::Manual;
            ag.replicas.append(replica);
            const SyncState sync =
                replica.mode == AvailabilityMode::Asynchronous || dice.one(20) ? SyncState::Synchronizing : SyncState::Synchronized;
            database.states.append({replica.instance, sync, false, 0, 0});
        }
        database.cdc = dice.one(8);
        ag.databases.append(database);
        if (dice.one(8))
            ag.databases.append({u"SSISDB"_s, database.states});
        ag.requiredSecondaries = dice.one(5) ? 1 : 0;
        if (dice.one(2))
            ag.backupPreference = u"SECONDARY"_s;
        const QString owner = overInstances ? findGroup(c, c.instances.at(primary - 1).group)->owner : node(primary);
        if (!dice.one(5)) { // else its role was not read
            ClusterGroup &role = addGroup(c, ag.name, 1);
            role.owner = owner;
        }
        c.availabilityGroups.append(ag);
    }
}

inline void makeDag(Dice &dice, Cluster &c)
{
    const int nodes = int(c.nodes.size());
    for (auto &n : c.nodes) {
        ExchangeServer server;
        server.name = n.computer.name;
        server.fileVersion = Version::fromString(dice.one(8) ? u"15.2.1748.42" : u"15.2.1748.10");
        server.activationPolicy =
            dice.pick<QString>({u"Unrestricted"_s, u"Unrestricted"_s, u"Unrestricted"_s, u"IntrasiteOnly"_s, u"Blocked"_s});
        n.computer.exchange = server;
    }
    Dag dag;
    dag.name = c.name;
    const int databases = dice.between(1, 2 * nodes);
    for (int d = 1; d <= databases; ++d) {
        DagDatabase database{u"DB%1"_s.arg(d), {}};
        const int first = dice.between(1, nodes);
        const int copies = dice.between(dice.one(10) ? 1 : 2, nodes);
        for (int k = 0; k < copies; ++k) {
            DagCopy copy;
            copy.server = node((first - 1 + k) % nodes + 1);
            copy.status = k == 0 ? u"Mounted"_s : dice.one(12) ? u"Suspended"_s : u"Healthy"_s;
            copy.lagged = k > 0 && dice.one(10);
            copy.copyQueue = 0;
            copy.replayQueue = copy.lagged ? 6000 : 0;
            database.copies.append(copy);
        }
        dag.databases.append(database);
    }
    c.dag = dag;
}

inline Case next(Dice &dice)
{
    Case out;
    Policy &policy = out.policy;
    policy.order = dice.one(3) ? OrderPolicy::HalfThenSwitch : OrderPolicy::SeedOrder;
    policy.holdBeforeActive = dice.one(2);
    policy.failback = dice.one(5);
    policy.acceptFullOutage = dice.one(6);
    policy.acceptSyncSwitch = dice.one(2);
    policy.acceptFewerSecondaries = !dice.one(3);
    if (dice.one(12))
        policy.quiesce = QuiesceMethod::StopClusterService;
    const int kind = dice.between(0, 9);
    Cluster c;
    if (kind <= 1) {
        out.kind = u"instances"_s;
        c = anyCluster(dice, dice.between(2, 6), policy);
        addInstances(dice, c, dice.between(1, 3), false, false);
    } else if (kind == 2) {
        out.kind = u"ring"_s;
        const int nodes = dice.between(3, 5);
        c = anyCluster(dice, nodes, policy);
        addInstances(dice, c, nodes - 1, !dice.one(5), true);
    } else if (kind == 3) {
        out.kind = u"swap"_s;
        const int nodes = dice.between(2, 3);
        c = anyCluster(dice, nodes, policy);
        addInstances(dice, c, nodes, !dice.one(5), true);
        if (dice.one(4))
            policy.fromPackages = policy.perInstance = true;
    } else if (kind <= 6) {
        out.kind = u"groups"_s;
        c = anyCluster(dice, dice.between(2, 5), policy);
        for (auto &n : c.nodes)
            addStandalone(n, u"MSSQLSERVER"_s);
        if (dice.one(4))
            addInstances(dice, c, 1, false, false);
        addGroups(dice, c, dice.between(1, 4), false);
    } else if (kind == 7) {
        out.kind = u"groups-over-instances"_s;
        c = anyCluster(dice, dice.between(3, 6), policy);
        addInstances(dice, c, 2, false, true);
        addGroups(dice, c, 1, true);
    } else {
        out.kind = u"dag"_s;
        c = anyCluster(dice, dice.between(2, 6), policy);
        makeDag(dice, c);
    }
    if (dice.one(10))
        policy.leaveOut.append(node(dice.between(1, int(c.nodes.size()))));
    if (dice.one(4))
        policy.firstNodes.append(node(dice.between(1, int(c.nodes.size()))));
    out.estate = estate({c});
    return out;
}

} // namespace generator
