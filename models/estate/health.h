#pragma once

#include "estate/observation.h"

#include <QStringList>

#include <optional>

namespace pf {

/// Windows services and remote access that an update needs (C-17). Every value may be not reported.
struct NodeServices
{
    std::optional<bool> clusterService;   ///< ClusSvc runs
    std::optional<bool> remoteRegistry;   ///< Remote Registry runs or starts on demand (F-9)
    std::optional<bool> clusterWmi;       ///< root\MSCluster answers (F-12)
    std::optional<bool> adminShares;      ///< ADMIN$ and C$ can be reached
    std::optional<bool> windowsInstaller; ///< is not disabled
    std::optional<bool> winRm;            ///< answers (W-26)
    bool operator==(const NodeServices &) const = default;
};

/// What an instance of SQL Server says about its own condition (C-18, C-23..C-28, C-32). Every value may be not reported.
struct SqlHealth
{
    std::optional<UtcMs> lastFullBackup;         ///< the oldest one among the user databases, master and msdb (C-23)
    std::optional<UtcMs> lastCheckDb;            ///< the oldest last clean CHECKDB (C-24)
    std::optional<bool> databasesOnline;         ///< every database that is meant to be online is (C-25)
    std::optional<QStringList> suspectDatabases; ///< suspect, recovering or restoring ones; empty = none
    std::optional<qint64> longestTransactionMs;  ///< age of the oldest open transaction, >= 0
    std::optional<QStringList> runningJobs;      ///< agent jobs, backups, maintenance that run (C-26); empty = none
    std::optional<int> tcpPort;                  ///< 1..65535 (F-7)
    std::optional<qint64> maxServerMemoryMb;     ///< configured; 2,147,483,647 = no limit (C-28)
    std::optional<bool> defaultPathsValid;       ///< default data and log path of the registry exist (C-18)
    std::optional<bool> tempdbPathsValid;        ///< tempdb's path exists on every node (F-3)
    std::optional<bool> memoryOptimized;         ///< has memory-optimized tables (C-32)
    std::optional<Observation> observed;         ///< when and from where, if not as the instance
    bool operator==(const SqlHealth &) const = default;
};

} // namespace pf
