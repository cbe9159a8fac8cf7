#pragma once

#include "estate/computer.h"

namespace pf {

enum class NodeState { Unknown, Up, Down, Paused, Joining };                        // W-1
enum class DrainStatus { NotInitiated, InProgress, Completed, Failed };             // W-3
enum class GroupState { Unknown, Online, Offline, Failed, PartialOnline, Pending }; // W-9
/// NotReported: nobody read the quorum; None would be a lie.
enum class WitnessKind { None, Disk, FileShare, Cloud, DiskOnly, NotReported };
enum class AvailabilityMode { Synchronous, Asynchronous };
enum class FailoverMode { Automatic, Manual };
enum class ClusterType { Wsfc, External, None }; // CLUSTER_TYPE
enum class SyncState { Unknown, NotSynchronizing, Synchronizing, Synchronized, Reverting, Initializing };

/// A node of a failover cluster.
struct ClusterNode
{
    Computer computer;
    NodeState state = NodeState::Unknown;
    bool isolated = false, quarantined = false, avoidPlacement = false; // W-2
    DrainStatus drain = DrainStatus::NotInitiated;
    std::optional<bool> assignedVote; ///< NodeWeight; not reported = 1 (the product's default) and said so
    std::optional<bool> currentVote;  ///< DynamicWeight
    QString site;
    bool operator==(const ClusterNode &) const = default;
};

struct ClusterResource
{
    QString name;
    QString type; ///< "SQL Server", "Network Name", "Physical Disk"...
    GroupState state = GroupState::Unknown;
    QStringList possibleOwners;             ///< empty = every node
    std::optional<qint64> pendingTimeoutMs; ///< default 180,000 (F-10)
    bool operator==(const ClusterResource &) const = default;
};

/// A clustered role.
struct ClusterGroup
{
    QString name;
    GroupState state = GroupState::Unknown;
    QString owner;                    ///< node name; empty = not reported
    QStringList preferredOwners;      ///< ordered wish (W-14)
    bool core = false;                ///< Cluster Group, Available Storage (W-12)
    std::optional<bool> autoFailback; ///< AutoFailbackType (W-16)
    std::optional<int> priority;      ///< 3000 / 2000 / 1000 / 0 (W-15)
    QStringList antiAffinityClasses;  ///< W-17
    QList<ClusterResource> resources;
    bool operator==(const ClusterGroup &) const = default;
};

/// A clustered SQL Server instance: one group, binaries on every node it is installed on (F-1, F-3).
struct FailoverInstance
{
    QString name;        ///< "FIN01", "MSSQLSERVER"
    QString group;       ///< name of its ClusterGroup
    QString networkName; ///< virtual network name, "VSQL-FIN"
    QString instanceId, edition;
    /// Binary level per node (F-4). A node that is absent has no binaries; present without version = not reported.
    struct Binary
    {
        QString node;
        std::optional<Version> version;
        bool operator==(const Binary &) const = default;
    };
    QList<Binary> binaries;
    std::optional<Version> running;
    Contact contact;
    std::optional<Observation> observed;
    std::optional<SqlHealth> health{};
    std::optional<bool> registerAllProvidersIp{}; ///< RegisterAllProvidersIP of the network name (scenario 44)
    std::optional<qint64> hostRecordTtlS{};       ///< HostRecordTTL of the network name, seconds
    bool operator==(const FailoverInstance &) const = default;
};

/// Quorum as configured and as seen.
struct Quorum
{
    std::optional<bool> dynamic; ///< DynamicQuorum; not reported = the product default of the OS
    WitnessKind witness = WitnessKind::None;
    QString witnessResource; ///< share, disk or account
    QString witnessHost;     ///< computer behind a share, X-12; empty = not reported
    std::optional<bool> witnessOnline;
    std::optional<bool> witnessVote;      ///< WitnessDynamicWeight
    std::optional<UtcMs> witnessTestedAt; ///< C-03
    QString lowerPriorityNode;            ///< LowerQuorumPriorityNodeID, by name
    bool forced = false;                  ///< Q-7
    bool isReported() const { return witness != WitnessKind::NotReported; }
    bool hasWitness() const { return isReported() && witness != WitnessKind::None; }
    bool operator==(const Quorum &) const = default;
};

struct AgDatabase
{
    QString name;
    struct State
    {
        QString replica;
        SyncState sync = SyncState::Unknown;
        std::optional<bool> suspended;
        std::optional<qint64> sendQueueKb, redoQueueKb;
        std::optional<bool> failoverReady{}; ///< is_failover_ready (A-4)
        bool operator==(const State &) const = default;
    };
    QList<State> states;
    std::optional<bool> cdc{}, replicated{};    ///< change data capture, publication (A-16)
    std::optional<qint64> logGrowthMbPerHour{}; ///< while its log cannot be truncated (A-9)
    std::optional<qint64> logDriveFreeMb{};     ///< on the primary
    bool operator==(const AgDatabase &) const = default;
};

struct AgReplica
{
    QString instance; ///< "NH-SQL11" or "NH-SQL11\INST"; for an FCI its network name
    QString node;     ///< node of a stand-alone replica; empty for an FCI
    bool primary = false;
    AvailabilityMode mode = AvailabilityMode::Synchronous;
    FailoverMode failover = FailoverMode::Manual;
    std::optional<bool> readable{};  ///< allows reads as a secondary (A-10)
    std::optional<bool> connected{}; ///< connected_state
    bool operator==(const AgReplica &) const = default;
};

/// An Always On availability group (section 3).
struct AvailabilityGroup
{
    QString name;
    QList<AgReplica> replicas;
    QList<AgDatabase> databases;
    QString backupPreference;               ///< as in SQL Server, empty = not reported
    std::optional<int> requiredSecondaries; ///< A-7
    bool basic = false;
    std::optional<Observation> observed;
    std::optional<ClusterType> clusterType{}; ///< not reported = WSFC
    QString listener{};                       ///< DNS name, empty = not reported
    std::optional<bool> dbFailover{};         ///< DB_FAILOVER
    bool operator==(const AvailabilityGroup &) const = default;
};

struct DagCopy
{
    QString server, status; ///< Mounted, Healthy, Suspended... (section 4)
    std::optional<int> activationPreference;
    std::optional<qint64> copyQueue, replayQueue;
    bool lagged = false;
    bool operator==(const DagCopy &) const = default;
};
struct DagDatabase
{
    QString name;
    QList<DagCopy> copies;
    bool operator==(const DagDatabase &) const = default;
};
/// An Exchange database availability group; its members are the cluster's nodes.
struct Dag
{
    QString name;
    std::optional<bool> dacMode;
    QString primaryActiveManager;
    QList<DagDatabase> databases;
    QString witnessServer{};                       ///< as the DAG is configured (X-11, X-12); empty = not reported
    std::optional<bool> preferenceMoveFrequency{}; ///< moves databases by preference on its own (X-17)
    bool operator==(const Dag &) const = default;
};

/// An Exchange 2000-2007 clustered mailbox server (SCC, CCR) as a role (4.1).
struct ClusteredMailbox
{
    QString name, group;
    QString form; ///< "SCC" or "CCR"
    bool operator==(const ClusteredMailbox &) const = default;
};

/// A Windows failover cluster.
struct Cluster
{
    QString name;
    QString os; ///< of the nodes where one: "Windows Server 2022"
    std::optional<int> functionalLevel;
    Quorum quorum;
    std::optional<bool> enforcedAntiAffinity; ///< W-17
    bool storageSpacesDirect = false;
    std::optional<bool> storageHealthy; ///< S2D volumes healthy, no repair job (W-19)
    QList<ClusterNode> nodes;
    QList<ClusterGroup> groups;
    QList<FailoverInstance> instances;
    QList<AvailabilityGroup> availabilityGroups;
    std::optional<Dag> dag;
    std::optional<ClusteredMailbox> mailbox;
    std::optional<Observation> observed;
    std::optional<bool> storageJobsRunning{}; ///< repair jobs of Storage Spaces Direct (W-20, C-39)
    std::optional<bool> csvRedirected{};      ///< a shared volume in redirected access or maintenance (C-40)
    std::optional<bool> cauRunning{};         ///< a Cluster-Aware Updating run (C-05)
    std::optional<UtcMs> lastValidationAt{};  ///< last report of Test-Cluster (C-41)
    std::optional<bool> validationFailed{};   ///< it told failures
    std::optional<bool> networkNameOk{};      ///< cluster name online, its computer object enabled, DNS right (C-47)
    bool operator==(const Cluster &) const = default;
};

} // namespace pf
