#pragma once

#include "estate/estate.h"

/// An estate in which every field of every value is set to something that is not its default.
inline pf::Estate fullEstate()
{
    using namespace pf;
    using namespace Qt::Literals::StringLiterals;
    Estate estate;
    estate.name = u"Åland \"quoted\" / \\"_s;
    estate.observed = {*UtcMs::fromString(u"2026-01-02T03:04:05.678Z"), u"by\thand\n"_s};
    const Observation seen{*UtcMs::fromString(u"2026-01-01"), u"x"_s};
    const Contact contact{u"o"_s, u"a"_s, u"c"_s};
    const auto v = Version::fromString(u"15.0.4420.2");

    const SqlHealth health{seen.at, seen.at, false, QStringList{u"DB"_s}, 0, QStringList{}, 1433, 0, false, false, false, seen};

    Computer computer;
    computer.name = u"S1"_s;
    computer.os = u"Windows Server 2019"_s;
    computer.osBuild = Version::fromString(u"10.0.17763");
    computer.reachable = false;
    computer.notReported = u"why"_s;
    computer.instances = {{u"A"_s, u"MSSQL15.A"_s, u"Std"_s, v, v, InstanceState::Stopped, contact, true, u"n"_s, seen, health}};
    computer.components = {{u"SSIS"_s, v}};
    computer.exchange = ExchangeServer{
        u"EX"_s, {u"Mailbox"_s}, v, v, u"Std"_s, u"Blocked"_s, 0, contact, seen, QStringList{u"QuorumGroup"_s}, QStringList{}, 0};
    computer.updates = {u"W1"_s, false, {u"G"_s}, 4, seen.at};
    computer.pendingReboot = false;
    computer.systemDriveFreeMb = 0;
    computer.bootTime = seen.at;
    computer.observed = seen;
    computer.services = {false, false, false, false, false, false};
    computer.pendingFileRenames = computer.installerCacheIntact = computer.antivirusExclusions = computer.rightsOk = false;
    computer.setupDriveFreeMb = computer.memoryMb = computer.timeSkewMs = 0;
    computer.configurationAgents = QStringList{u"DSC"_s};
    computer.rightsUntil = seen.at;
    computer.recentErrors = QStringList{u"1135\tNH-SQL02 was removed"_s};
    estate.servers = {computer};

    Cluster cluster;
    cluster.name = u"C1"_s;
    cluster.os = u"o"_s;
    cluster.functionalLevel = 0;
    cluster.quorum = {false, WitnessKind::Cloud, u"acc"_s, u"host"_s, false, false, seen.at, u"N1"_s, true};
    cluster.enforcedAntiAffinity = false;
    cluster.storageSpacesDirect = true;
    cluster.storageHealthy = false;
    cluster.observed = seen;
    ClusterNode node;
    node.computer = computer;
    node.computer.name = u"N1"_s;
    node.state = NodeState::Joining;
    node.isolated = node.quarantined = node.avoidPlacement = true;
    node.drain = DrainStatus::Failed;
    node.assignedVote = node.currentVote = false;
    node.site = u"site"_s;
    cluster.nodes = {node};
    cluster.groups = {{u"G1"_s,
                       GroupState::PartialOnline,
                       u"N1"_s,
                       {u"N1"_s},
                       true,
                       true,
                       0,
                       {u"aa"_s},
                       {{u"R"_s, u"t"_s, GroupState::Pending, {u"N1"_s}, 0}}}};
    cluster.instances = {{u"F"_s, u"G1"_s, u"VF"_s, u"id"_s, u"ed"_s, {{u"N1"_s, v}}, v, contact, seen, health, false, 0}};
    cluster.availabilityGroups = {{u"AG"_s,
                                   {{u"N1\\A"_s, u"N1"_s, true, AvailabilityMode::Asynchronous, FailoverMode::Automatic, false, false},
                                    {u"VF\\F"_s, {}, false, AvailabilityMode::Synchronous, FailoverMode::Manual}},
                                   {{u"D"_s, {{u"N1\\A"_s, SyncState::Initializing, false, 0, 1, false}}, false, false, 0, 0}},
                                   u"secondary"_s,
                                   0,
                                   true,
                                   seen,
                                   ClusterType::Wsfc,
                                   u"LSN"_s,
                                   false}};
    cluster.dag = Dag{u"DAG"_s, false, u"N1"_s, {{u"DB"_s, {{u"N1"_s, u"Mounted"_s, 1, 0, 0, true}}}}, u"witness"_s, false};
    cluster.mailbox = ClusteredMailbox{u"CMS"_s, u"G1"_s, u"CCR"_s};
    cluster.storageJobsRunning = cluster.csvRedirected = cluster.cauRunning = cluster.validationFailed = cluster.networkNameOk = false;
    cluster.lastValidationAt = seen.at;
    estate.clusters = {cluster};
    estate.distributedGroups = {{u"DAG1"_s, {u"C1"_s, u"AG"_s}, {u"not read"_s, u"AG2"_s}}};

    WsusServer wsus;
    wsus.name = u"W1"_s;
    wsus.port = 8530;
    wsus.mode = WsusMode::Replica;
    wsus.upstream = u"W2"_s;
    wsus.fromMicrosoftUpdate = false;
    wsus.configMgr = true;
    wsus.lastSync = wsus.lastSyncAttempt = wsus.observedAt = seen.at;
    wsus.lastSyncResult = u"Failed"_s;
    wsus.options = SyncOptions{{}, {}, {u"en"_s}, seen.at}; // nothing selected, not "unknown"
    wsus.knownProducts =
        QList<WsusCategory>{{u"7fe4630a-0330-4b01-a5e6-a77c7ad34eb0"_s, u"t"_s, u"0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e"_s}};
    wsus.targetGroups = {{u"T"_s, u"All Computers"_s}};
    wsus.approvals = {{u"KB1"_s, u"T"_s, ApprovalAction::Uninstall, seen.at}};
    wsus.approvalRules = QList<ApprovalRule>{{u"R"_s, true, {u"p"_s}, {u"c"_s}, {u"T"_s}, 0}};
    WsusServer upper;
    upper.name = u"W2"_s;
    upper.knownProducts = QList<WsusCategory>{}; // an empty tree is not an unknown one
    upper.approvalRules = QList<ApprovalRule>{}; // no rule is not "not reported"
    estate.wsusServers = {wsus, upper};
    return estate;
}
