#pragma once

#include "base/result.h"
#include "estate/cluster.h"
#include "estate/wsus.h"

#include <memory>

namespace pf {

/// A distributed availability group: an availability group of two availability groups, mostly of two clusters.
/// A cluster that is not in the estate is allowed: nobody has read it.
struct DistributedGroup
{
    struct Side
    {
        QString cluster, group; ///< group: availability group of that cluster
        bool operator==(const Side &) const = default;
    };
    QString name;
    Side primary;   ///< its primary is the global primary
    Side secondary; ///< its primary is the forwarder
    bool operator==(const DistributedGroup &) const = default;
};

/// What was observed of an organisation's clusters, servers and update servers: an immutable snapshot.
/// Unknown is std::optional or an empty name, never 0 or a guess.
struct Estate
{
    QString name;
    Observation observed;
    QList<Cluster> clusters;
    QList<Computer> servers; ///< stand-alone servers
    QList<WsusServer> wsusServers;
    QList<DistributedGroup> distributedGroups{};

    const Cluster *cluster(const QString &name) const;
    const WsusServer *wsusServer(const QString &name) const;
    bool operator==(const Estate &) const = default;
};

/// Where every object of an estate stands in its file. A cheap handle, safe to use from several threads at once.
/// Offsets are bytes; names are looked up and lines are counted when asked for.
class SourceMap
{
public:
    struct Detail; // sourcemap.h

    SourceMap() = default;
    explicit SourceMap(std::shared_ptr<const Detail> detail);
    /// Place of an object: a cluster, node, group, resource, availability group or replica, server, instance (as a whole, on one
    /// node, stand-alone), WSUS server, target group or approved update. An empty Place where it is not known (an estate that was
    /// made, not read).
    Place place(const ObjectRef &object) const;
    /// Line and column, both from 1, of a byte offset.
    Place placeAt(qsizetype offset, const QString &pointer = {}) const;
    const QString &file() const;

private:
    std::shared_ptr<const Detail> m_detail;
};

struct Loaded
{
    Estate estate;
    SourceMap sources;
};

/// Reads passive-first/estate version 1. Strict: unknown field, wrong type, duplicate key or name, dangling reference,
/// text behind the document are all errors, each with line, column and pointer, and all are reported at once.
/// A half-read estate is never returned. Codes PF-EST-nnn.
ResultOrAll<Loaded> readEstate(QByteArrayView bytes, const QString &file = {});
/// The same; with at least 64 bytes of spare capacity behind the text it is shared and not copied, which large files feel.
ResultOrAll<Loaded> readEstate(const QByteArray &bytes, const QString &file = {});

/// The same document back: write(read(x)) == x for every x that the writer made. Two-space indent, absent = not reported.
QByteArray writeEstate(const Estate &estate);

/// Computes "passive" as the relation it is (2.4).
enum class FciRole { ActiveOwner, PassiveCandidate, InstalledExcluded, NotInstalled };
enum class NodeRole { FullyPassive, Mixed, Active };
FciRole fciRole(const Cluster &cluster, const FailoverInstance &instance, const QString &node);
NodeRole nodeRole(const Cluster &cluster, const QString &node);

/// Possible owners of a group (W-13): the intersection over its resources, in the cluster's node order.
QStringList possibleOwners(const Cluster &cluster, const ClusterGroup &group);
const ClusterGroup *findGroup(const Cluster &cluster, const QString &name);
const ClusterNode *findNode(const Cluster &cluster, const QString &name);

/// The clustered instance that a replica of an availability group is; nullptr = it is none, or its instance is not reported.
const FailoverInstance *clusteredReplica(const Cluster &cluster, const AgReplica &replica);
/// The stand-alone instance that a replica is, on its node; nullptr likewise.
const SqlInstance *standaloneReplica(const Cluster &cluster, const AgReplica &replica);
/// Whether an instance of @p cluster itself, no copy of it, is a replica of one of its availability groups.
bool isReplica(const Cluster &cluster, const FailoverInstance &instance);
bool isReplica(const Cluster &cluster, const SqlInstance &instance);

} // namespace pf
