#pragma once

#include "base/version.h"
#include "estate/health.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pf {

/// What is installed: the maker's product line.
enum class ProductFamily { SqlServer, Exchange };

/// People behind an instance: free text, each may be absent.
struct Contact
{
    QString owner, application, contact;
    bool operator==(const Contact &) const = default;
};

enum class InstanceState { Unknown, Running, Stopped };

/// A stand-alone SQL Server instance on one computer.
struct SqlInstance
{
    QString name;                   ///< "MSSQLSERVER" for the default instance
    QString instanceId;             ///< "MSSQL15.INST1", empty = not reported
    QString edition;                ///< empty = not reported
    std::optional<Version> binary;  ///< registry / sqlservr.exe on this computer (F-4)
    std::optional<Version> running; ///< SERVERPROPERTY('ProductVersion')
    InstanceState state = InstanceState::Unknown;
    Contact contact;
    bool embedded = false; ///< WID, Express / LocalDB as part of another product (5.7.6, 5.7.7)
    QString notReported;   ///< why the level is missing, "" = it is there or nobody said
    std::optional<Observation> observed;
    std::optional<SqlHealth> health{};
    bool operator==(const SqlInstance &) const = default;
};

/// A component that is serviced with SQL Server without being an engine: Browser, VSS writer, SSIS, SNAC... (M-2, 5.7.3)
struct SharedComponent
{
    QString name;
    std::optional<Version> version;
    bool operator==(const SharedComponent &) const = default;
};

/// An Exchange server role on one computer (DAG member, CMS node, Edge or stand-alone).
struct ExchangeServer
{
    QString name;                        ///< as the computer where not reported otherwise
    QStringList roles;                   ///< "Mailbox", "Edge", "ClientAccess"...
    std::optional<Version> adminVersion; ///< AdminDisplayVersion: the CU
    std::optional<Version> fileVersion;  ///< ExSetup.exe: the SU too
    QString edition;
    std::optional<QString> activationPolicy; ///< DatabaseCopyAutoActivationPolicy
    std::optional<int> maximumActiveDatabases;
    Contact contact;
    std::optional<Observation> observed;
    std::optional<QStringList> failedReplicationTests{}; ///< of Test-ReplicationHealth (X-9); empty = all passed
    std::optional<QStringList> inactiveComponents{};     ///< server components that are not active (X-5); empty = none
    std::optional<qint64> transportQueue{};              ///< messages that wait
    /// The file version where known, else the admin version.
    std::optional<Version> level() const { return fileVersion ? fileVersion : adminVersion; }
    bool operator==(const ExchangeServer &) const = default;
};

/// How a computer gets its updates.
struct UpdateClient
{
    QString wsusServer;           ///< name of a WsusServer of the estate; empty = not reported
    std::optional<bool> usesWsus; ///< false = Microsoft Update or nothing
    QStringList targetGroups;
    std::optional<int> auOptions;        ///< 2 notify, 3 download, 4 install on a schedule, 5 local choice (C-09)
    std::optional<UtcMs> lastReportedAt; ///< LastReportedStatusTime (U-24)
    bool operator==(const UpdateClient &) const = default;
};

/// One Windows computer: a cluster node or a stand-alone server.
struct Computer
{
    QString name;
    QString os; ///< "Windows Server 2022", empty = not reported
    std::optional<Version> osBuild;
    std::optional<bool> reachable; ///< false = the collector could not reach it
    QString notReported;           ///< why things are missing, free text
    QList<SqlInstance> instances;  ///< stand-alone ones; clustered instances are the cluster's
    QList<SharedComponent> components;
    std::optional<ExchangeServer> exchange;
    UpdateClient updates;
    std::optional<bool> pendingReboot;       ///< C-14
    std::optional<qint64> systemDriveFreeMb; ///< C-15
    std::optional<UtcMs> bootTime;
    std::optional<Observation> observed;
    NodeServices services{};                          ///< C-17
    std::optional<bool> pendingFileRenames{};         ///< only PendingFileRenameOperations waits for a restart (C-14)
    std::optional<qint64> setupDriveFreeMb{};         ///< drive of SQL Server's programs and setup cache (C-15)
    std::optional<qint64> memoryMb{};                 ///< C-28
    std::optional<bool> installerCacheIntact{};       ///< every MSI and MSP of the SQL products is there (C-16)
    std::optional<QStringList> configurationAgents{}; ///< agents that may put settings back (W-28, C-05); empty = none
    std::optional<bool> antivirusExclusions{};        ///< C-42
    std::optional<qint64> timeSkewMs{};               ///< against the domain's time, >= 0 (C-47)
    std::optional<bool> rightsOk{};                   ///< the account that runs the update is an administrator here (C-44)
    std::optional<UtcMs> rightsUntil{};               ///< end of rights that were given for a time (C-44)
    std::optional<QStringList> recentErrors{};        ///< cluster errors and 823-825 of the last 7 days (C-48); empty = none
    bool operator==(const Computer &) const = default;
};

} // namespace pf
