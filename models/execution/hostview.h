#pragma once

#include "execution/run.h"

#include <QJsonArray>

/// What a host answers to observe(): one JSON object, a key per cluster and per stand-alone server of the scope. It is
/// getClusterState (execution.md section 9, verb 5) cut to what a run decides on. Names compare without case. Times are RFC 3339 UTC.
///
///     {
///       "<cluster>": {
///         "nodes": [{
///           "name": "NH-SQL04",
///           "state": "Up" | "Down" | "Paused" | "Joining",
///           "drain": "NotInitiated" | "InProgress" | "Completed" | "Failed",
///           "service": "Running" | "Stopped",              the cluster service
///           "currentVote": true,
///           "bootTime": "2026-07-25T22:15:14Z",            optional; tells whether a restart happened
///           "maintenance": false,                          Exchange server: a component is switched off for maintenance (4.2)
///           "activationPolicy": "Unrestricted",            Exchange DAG member
///           "jobs": [{"jobId": "...", "state": "running" | "done" | "failed"}]
///         }],
///         "groups": [{
///           "name": "SQL Server (FIN01)", "owner": "NH-SQL01", "state": "Online" | "Offline" | "Failed" | "Pending",
///           "core": false,                                 optional: Cluster Group, Available Storage: no user notices a move
///           "possibleOwners": ["NH-SQL01", ...],           what decides (F-14): of the SQL network name, or of the group
///           "autoFailback": false,
///           "resources": [{"name": "SQL Network Name (FIN01)", "possibleOwners": ["NH-SQL01"], "pendingTimeoutMs": 180000}]
///         }],
///         "availabilityGroups": [{
///           "name": "AG1", "primary": "NH-SQL11", "primaryNode": "NH-SQL11",    absent while no replica is primary
///           "requiredSecondaries": 0, "backupPreference": "SECONDARY",
///           "replicas": [{
///             "name": "NH-SQL11", "node": "NH-SQL11",                           where it runs now
///             "clustered": false,                                               optional: on a failover cluster instance
///             "availability": "Synchronous" | "Asynchronous", "failover": "Automatic" | "Manual",
///             "synchronized": true                                              every database SYNCHRONIZED, none suspended
///           }]
///         }],
///         "databases": [{"name": "MBX01", "active": "NH-EX01"}],                 of a DAG; no active = not mounted
///         "storageJobs": false,                            Storage Spaces Direct: repair jobs run (W-20)
///         "instances": [{
///           "name": "FIN01",                               "Exchange Server" of a node; a clustered mailbox server by its name
///           "group": "SQL Server (FIN01)",                 clustered only
///           "node": "NH-SQL04",                            stand-alone on a cluster node only
///           "running": "16.0.4165.4",                      highest level it has started on (F-4, F-11); absent = not known
///           "binaries": [{"node": "NH-SQL01", "version": "16.0.4165.4"}]
///         }],
///         "quorum": {"witnessOnline": true, "present": 4, "total": 5, "need": 3}
///       },
///       "server:<NAME>": {"nodes": [{"name": "<NAME>", "state": "Up", "jobs": []}],
///                         "instances": [{"name", "node": "<NAME>", "running", "binaries": [{"node": "<NAME>", "version"}]}]}
///     }
///
/// A cluster that cannot be reached is left out. A value that is not known is left out, never 0 or "": so are jobs and binaries
/// of a node whose operating system cannot be reached (its cluster service alone may be stopped).
///
/// Data of results (HostEvent::data) that the reducer reads:
///     any verb      "outages": [{"instance": object path, "startedAt": time, "ms": n, "planned": true (optional)}]
///     any verb      "note": text for the phase, "rebootRequired": bool, "exitCode": n
///     install       "levels": {"FIN01": "16.0.4255.1"}     binaries of the action's node afterwards
///     verifyNode    "levels": as above; every target has to be reached or the phase fails
///     agFailover    "primary": the replica that is primary now
///     moveGroup     "owner": the node that owns it now
namespace pf::view {

/// Key of a stand-alone server in the view.
QString serverKey(const QString &server);
/// The object of @p action's cluster, or of its server where the cluster is empty. Empty = not seen.
QJsonObject clusterOf(const HostView &view, const QString &cluster, const QString &server = {});
/// The member of @p array whose "name" is @p name; empty object = none.
QJsonObject named(const QJsonArray &array, const QString &name);
QJsonObject node(const QJsonObject &cluster, const QString &name);
QJsonObject group(const QJsonObject &cluster, const QString &name);
/// "Up", "Down", "Paused", "Joining"; empty = not seen.
QString nodeState(const QJsonObject &cluster, const QString &node);
/// Empty = not seen or owned by nobody.
QString owner(const QJsonObject &cluster, const QString &group);
bool isCore(const QJsonObject &group);
/// The state of a node job; empty = the node does not know it.
QString jobState(const QJsonObject &cluster, const QString &node, const QString &jobId);

/// Of @p resource, or of the group where that is empty. nullopt = not seen.
std::optional<QStringList> possibleOwners(const QJsonObject &cluster, const QString &group, const QString &resource);
std::optional<bool> autoFailback(const QJsonObject &cluster, const QString &group);
std::optional<qint64> pendingTimeoutMs(const QJsonObject &cluster, const QString &group, const QString &resource);

/// Binaries of @p instance on @p node (F-4). nullopt = not known.
std::optional<Version> binaries(const QJsonObject &cluster, const QString &node, const QString &instance);
/// Highest level that @p instance has started on. nullopt = not known.
std::optional<Version> running(const QJsonObject &instance);
/// The clustered instances that @p group carries.
QList<QJsonObject> instancesOf(const QJsonObject &cluster, const QString &group);

/// Empty object = not seen.
QJsonObject availabilityGroup(const QJsonObject &cluster, const QString &ag);
QJsonObject replica(const QJsonObject &cluster, const QString &ag, const QString &replica);
std::optional<int> requiredSecondaries(const QJsonObject &cluster, const QString &ag);
/// Every database of the replica is there as on the primary: it may take over without loss.
bool synchronized(const QJsonObject &cluster, const QString &ag, const QString &replica);
/// Secondaries that the primary waits for and that are synchronized.
int synchronizedSecondaries(const QJsonObject &cluster, const QString &ag);
/// The availability groups whose primary is a stand-alone instance on @p node: nothing but T-SQL may move them.
QStringList primariesOn(const QJsonObject &cluster, const QString &node);
/// Mailbox databases that are mounted on @p node.
QStringList mountedOn(const QJsonObject &cluster, const QString &node);

/// F-11 for one node as a possible owner or a target of @p group: no binaries below what its instances have started on.
/// Not known counts as not allowed: a downgrade cannot be ruled out. A group without instances may go anywhere.
bool levelAllows(const QJsonObject &cluster, const QString &group, const QString &node);

} // namespace pf::view
