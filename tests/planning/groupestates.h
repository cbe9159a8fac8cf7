#pragma once

#include "planning/estates.h"

/// Availability groups and database availability groups for the clusters of estates.h.
namespace estates {

struct ReplicaOf
{
    QString instance{}; ///< "N1" = the default instance of that node; "VI1" = the clustered instance with that network name
    AvailabilityMode mode = AvailabilityMode::Synchronous;
    FailoverMode failover = FailoverMode::Manual;
};

inline ReplicaOf automatic(const QString &instance)
{
    return {instance, AvailabilityMode::Synchronous, FailoverMode::Automatic};
}

inline ReplicaOf asynchronous(const QString &instance)
{
    return {instance, AvailabilityMode::Asynchronous, FailoverMode::Manual};
}

/// The first replica is the primary. Default instances that are not there yet are added; every database is in step.
inline AvailabilityGroup &addAg(Cluster &c, const QString &name, const QList<ReplicaOf> &replicas)
{
    AvailabilityGroup ag;
    ag.name = name;
    AgDatabase database;
    database.name = name + u"-db"_s;
    QString owner;
    for (const ReplicaOf &of : replicas) {
        AgReplica replica;
        replica.instance = of.instance;
        replica.mode = of.mode;
        replica.failover = of.failover;
        replica.primary = ag.replicas.isEmpty();
        for (ClusterNode &n : c.nodes) {
            if (n.computer.name != of.instance)
                continue;
            replica.node = of.instance;
            if (n.computer.instances.isEmpty())
                addStandalone(n, u"MSSQLSERVER"_s);
        }
        for (const FailoverInstance &fci : std::as_const(c.instances)) {
            if (fci.networkName == of.instance && replica.primary)
                owner = findGroup(c, fci.group)->owner;
        }
        if (replica.primary && owner.isEmpty())
            owner = replica.node;
        AgDatabase::State state;
        state.replica = of.instance;
        state.sync = of.mode == AvailabilityMode::Synchronous || replica.primary ? SyncState::Synchronized : SyncState::Synchronizing;
        database.states << state;
        ag.replicas << replica;
    }
    ag.databases << database;
    c.availabilityGroups << ag;
    addGroup(c, name, 1).owner = owner; // its cluster role follows the primary
    return c.availabilityGroups.last();
}

/// Every node is a member with a mounted database; the two nodes after it have copies of that.
inline void addDag(Cluster &c, const QString &build = u"15.1.2507.39"_s)
{
    Dag dag;
    dag.name = u"DAG1"_s;
    dag.dacMode = true;
    dag.primaryActiveManager = u"N1"_s;
    for (qsizetype n = 0; n < c.nodes.size(); ++n) {
        ExchangeServer server;
        server.name = c.nodes[n].computer.name;
        server.adminVersion = Version::fromString(u"15.1.2507.6"_s); // Exchange Server 2016 CU23
        server.fileVersion = Version::fromString(build);
        server.activationPolicy = u"Unrestricted"_s;
        server.inactiveComponents = QStringList();
        c.nodes[n].computer.exchange = server;
        DagDatabase database;
        database.name = u"MBX%1"_s.arg(n + 1);
        for (qsizetype k = 0; k < 3; ++k) {
            DagCopy copy;
            copy.server = c.nodes[(n + k) % c.nodes.size()].computer.name;
            copy.status = k == 0 ? u"Mounted"_s : u"Healthy"_s;
            copy.copyQueue = copy.replayQueue = 0;
            copy.activationPreference = int(k) + 1;
            database.copies << copy;
        }
        dag.databases << database;
    }
    c.dag = dag;
    addGroup(c, u"Cluster Group"_s, 1, true);
}

/// A clustered mailbox server CMS1 of Exchange 2007 on all nodes, owned by N1.
inline void addMailboxServer(Cluster &c, const QString &build = u"8.1.240.6"_s)
{
    for (ClusterNode &n : c.nodes) {
        ExchangeServer server;
        server.name = n.computer.name;
        server.fileVersion = Version::fromString(build);
        n.computer.exchange = server;
    }
    c.mailbox = ClusteredMailbox{u"CMS1"_s, u"CMS1"_s, u"CCR"_s};
    addGroup(c, u"CMS1"_s, 1);
    addGroup(c, u"Cluster Group"_s, 1, true);
}

} // namespace estates
