#pragma once

#include "estate/codec.h"

// The shape of computers and clusters in an estate file. documentfields.h has the rest.

namespace pf::estateio {

template <size_t n>
using WordArray = std::array<std::string_view, n>;

template <>
inline constexpr WordArray<5> wordsOf<NodeState>{"Unknown", "Up", "Down", "Paused", "Joining"};
template <>
inline constexpr WordArray<4> wordsOf<DrainStatus>{"NotInitiated", "InProgress", "Completed", "Failed"};
template <>
inline constexpr WordArray<6> wordsOf<GroupState>{"Unknown", "Online", "Offline", "Failed", "PartialOnline", "Pending"};
template <>
inline constexpr WordArray<6> wordsOf<WitnessKind>{"None", "Disk", "FileShare", "Cloud", "DiskOnly", "NotReported"};
template <>
inline constexpr WordArray<2> wordsOf<AvailabilityMode>{"Synchronous", "Asynchronous"};
template <>
inline constexpr WordArray<2> wordsOf<FailoverMode>{"Automatic", "Manual"};
template <>
inline constexpr WordArray<6> wordsOf<SyncState>{"Unknown",      "NotSynchronizing", "Synchronizing",
                                                 "Synchronized", "Reverting",        "Initializing"};
template <>
inline constexpr WordArray<3> wordsOf<ClusterType>{"WSFC", "External", "None"};
template <>
inline constexpr WordArray<3> wordsOf<InstanceState>{"Unknown", "Running", "Stopped"};
template <>
inline constexpr WordArray<2> wordsOf<WsusMode>{"Autonomous", "Replica"};
template <>
inline constexpr WordArray<3> wordsOf<ApprovalAction>{"Install", "NotApproved", "Uninstall"};

template <>
inline constexpr Placed placedAs<Cluster> = Placed::Cluster;
template <>
inline constexpr Placed placedAs<ClusterNode> = Placed::Node;
template <>
inline constexpr Placed placedAs<SqlInstance> = Placed::NodeInstance; // of a server: Reader::place
template <>
inline constexpr Placed placedAs<ClusterGroup> = Placed::Group;
template <>
inline constexpr Placed placedAs<ClusterResource> = Placed::Resource;
template <>
inline constexpr Placed placedAs<FailoverInstance> = Placed::Failover;
template <>
inline constexpr Placed placedAs<FailoverInstance::Binary> = Placed::Binary;
template <>
inline constexpr Placed placedAs<AvailabilityGroup> = Placed::AvailabilityGroup;
template <>
inline constexpr Placed placedAs<AgReplica> = Placed::Replica;
template <>
inline constexpr Placed placedAs<Computer> = Placed::Server;
template <>
inline constexpr Placed placedAs<WsusServer> = Placed::Wsus;
template <>
inline constexpr Placed placedAs<TargetGroup> = Placed::TargetGroup;
template <>
inline constexpr Placed placedAs<Approval> = Placed::Approval;

inline constexpr bool required = true;
using Names = AtMost<anyNumber, Name>;
using NodeNames = AtMost<nodesOfCluster, Name>;
using Texts = AtMost<anyNumber, Text>;
using List = AtMost<anyNumber>;

template <>
inline constexpr std::array fieldsOf<Observation>{
    field<&Observation::at>("at", required),
    field<&Observation::source>("source"),
};

template <>
inline constexpr std::array fieldsOf<Contact>{
    field<&Contact::owner>("owner"),
    field<&Contact::application>("application"),
    field<&Contact::contact>("contact"),
};

template <>
inline constexpr std::array fieldsOf<SqlHealth>{
    field<&SqlHealth::lastFullBackup>("lastFullBackup"),
    field<&SqlHealth::lastCheckDb>("lastCheckDb"),
    field<&SqlHealth::databasesOnline>("databasesOnline"),
    field<&SqlHealth::suspectDatabases, Names>("suspectDatabases"),
    field<&SqlHealth::longestTransactionMs, Count>("longestTransactionMs"),
    field<&SqlHealth::runningJobs, Texts>("runningJobs"),
    field<&SqlHealth::tcpPort, Range<1, 65535>>("tcpPort"),
    field<&SqlHealth::maxServerMemoryMb, Count>("maxServerMemoryMb"),
    field<&SqlHealth::defaultPathsValid>("defaultPathsValid"),
    field<&SqlHealth::tempdbPathsValid>("tempdbPathsValid"),
    field<&SqlHealth::memoryOptimized>("memoryOptimized"),
    field<&SqlHealth::observed>("observed"),
};

template <>
inline constexpr std::array fieldsOf<NodeServices>{
    field<&NodeServices::clusterService>("clusterService"),
    field<&NodeServices::remoteRegistry>("remoteRegistry"),
    field<&NodeServices::clusterWmi>("clusterWmi"),
    field<&NodeServices::adminShares>("adminShares"),
    field<&NodeServices::windowsInstaller>("windowsInstaller"),
    field<&NodeServices::winRm>("winRm"),
};

template <>
inline constexpr std::array fieldsOf<SqlInstance>{
    field<&SqlInstance::name, Name>("name", required),
    field<&SqlInstance::instanceId>("instanceId"),
    field<&SqlInstance::edition>("edition"),
    field<&SqlInstance::binary>("binary"),
    field<&SqlInstance::running>("running"),
    field<&SqlInstance::state>("state"),
    field<&SqlInstance::contact>("contact"),
    field<&SqlInstance::embedded>("embedded"),
    field<&SqlInstance::notReported>("notReported"),
    field<&SqlInstance::observed>("observed"),
    field<&SqlInstance::health>("health"),
};

template <>
inline constexpr std::array fieldsOf<SharedComponent>{
    field<&SharedComponent::name, Name>("name", required),
    field<&SharedComponent::version>("version"),
};

template <>
inline constexpr std::array fieldsOf<ExchangeServer>{
    field<&ExchangeServer::name, Name>("name"),
    field<&ExchangeServer::roles, Names>("roles"),
    field<&ExchangeServer::adminVersion>("adminVersion"),
    field<&ExchangeServer::fileVersion>("fileVersion"),
    field<&ExchangeServer::edition>("edition"),
    field<&ExchangeServer::activationPolicy>("activationPolicy"),
    field<&ExchangeServer::maximumActiveDatabases, Range<0, 2147483647>>("maximumActiveDatabases"),
    field<&ExchangeServer::contact>("contact"),
    field<&ExchangeServer::observed>("observed"),
    field<&ExchangeServer::failedReplicationTests, Names>("failedReplicationTests"),
    field<&ExchangeServer::inactiveComponents, Names>("inactiveComponents"),
    field<&ExchangeServer::transportQueue, Count>("transportQueue"),
};

template <>
inline constexpr std::array fieldsOf<UpdateClient>{
    field<&UpdateClient::wsusServer, Name>("wsusServer"),      field<&UpdateClient::usesWsus>("usesWsus"),
    field<&UpdateClient::targetGroups, Names>("targetGroups"), field<&UpdateClient::auOptions, Range<1, 7>>("auOptions"),
    field<&UpdateClient::lastReportedAt>("lastReportedAt"),
};

template <>
inline constexpr std::array fieldsOf<Computer>{
    field<&Computer::name, Name>("name", required),
    field<&Computer::os>("os"),
    field<&Computer::osBuild>("osBuild"),
    field<&Computer::reachable>("reachable"),
    field<&Computer::notReported>("notReported"),
    field<&Computer::updates>("updates"),
    field<&Computer::pendingReboot>("pendingReboot"),
    field<&Computer::systemDriveFreeMb, Count>("systemDriveFreeMb"),
    field<&Computer::bootTime>("bootTime"),
    field<&Computer::observed>("observed"),
    field<&Computer::services>("services"),
    field<&Computer::pendingFileRenames>("pendingFileRenames"),
    field<&Computer::setupDriveFreeMb, Count>("setupDriveFreeMb"),
    field<&Computer::memoryMb, Count>("memoryMb"),
    field<&Computer::installerCacheIntact>("installerCacheIntact"),
    field<&Computer::configurationAgents, Names>("configurationAgents"),
    field<&Computer::antivirusExclusions>("antivirusExclusions"),
    field<&Computer::timeSkewMs, Count>("timeSkewMs"),
    field<&Computer::rightsOk>("rightsOk"),
    field<&Computer::rightsUntil>("rightsUntil"),
    field<&Computer::recentErrors, Texts>("recentErrors"),
    field<&Computer::exchange>("exchange"),
    field<&Computer::components, List>("components"),
    field<&Computer::instances, List>("instances"),
};

template <>
inline constexpr std::array
    fieldsOf<ClusterNode> = inlined<&ClusterNode::computer>() + std::array{
                                                                    field<&ClusterNode::state>("state"),
                                                                    field<&ClusterNode::isolated>("isolated"),
                                                                    field<&ClusterNode::quarantined>("quarantined"),
                                                                    field<&ClusterNode::avoidPlacement>("avoidPlacement"),
                                                                    field<&ClusterNode::drain>("drain"),
                                                                    field<&ClusterNode::assignedVote>("assignedVote"),
                                                                    field<&ClusterNode::currentVote>("currentVote"),
                                                                    field<&ClusterNode::site, Name>("site"),
                                                                };

template <>
inline constexpr std::array fieldsOf<ClusterResource>{
    field<&ClusterResource::name, Name>("name", required),
    field<&ClusterResource::type>("type"),
    field<&ClusterResource::state>("state"),
    field<&ClusterResource::possibleOwners, NodeNames>("possibleOwners"),
    field<&ClusterResource::pendingTimeoutMs, Count>("pendingTimeoutMs"),
};

template <>
inline constexpr std::array fieldsOf<ClusterGroup>{
    field<&ClusterGroup::name, Name>("name", required),
    field<&ClusterGroup::state>("state"),
    field<&ClusterGroup::owner, Name>("owner"),
    field<&ClusterGroup::preferredOwners, NodeNames>("preferredOwners"),
    field<&ClusterGroup::core>("core"),
    field<&ClusterGroup::autoFailback>("autoFailback"),
    field<&ClusterGroup::priority, Range<0, 65535>>("priority"),
    field<&ClusterGroup::antiAffinityClasses, Names>("antiAffinityClasses"),
    field<&ClusterGroup::resources, List>("resources"),
};

template <>
inline constexpr std::array fieldsOf<FailoverInstance::Binary>{
    field<&FailoverInstance::Binary::node, Name>("node", required),
    field<&FailoverInstance::Binary::version>("version"),
};

template <>
inline constexpr std::array fieldsOf<FailoverInstance>{
    field<&FailoverInstance::name, Name>("name", required),
    field<&FailoverInstance::group, Name>("group", required),
    field<&FailoverInstance::networkName, Name>("networkName"),
    field<&FailoverInstance::instanceId>("instanceId"),
    field<&FailoverInstance::edition>("edition"),
    field<&FailoverInstance::binaries, AtMost<nodesOfCluster>>("binaries"),
    field<&FailoverInstance::running>("running"),
    field<&FailoverInstance::contact>("contact"),
    field<&FailoverInstance::observed>("observed"),
    field<&FailoverInstance::health>("health"),
    field<&FailoverInstance::registerAllProvidersIp>("registerAllProvidersIp"),
    field<&FailoverInstance::hostRecordTtlS, Count>("hostRecordTtlS"),
};

template <>
inline constexpr std::array fieldsOf<Quorum>{
    field<&Quorum::dynamic>("dynamic"),
    field<&Quorum::witness>("witness", required),
    field<&Quorum::witnessResource>("witnessResource"),
    field<&Quorum::witnessHost, Name>("witnessHost"),
    field<&Quorum::witnessOnline>("witnessOnline"),
    field<&Quorum::witnessVote>("witnessVote"),
    field<&Quorum::witnessTestedAt>("witnessTestedAt"),
    field<&Quorum::lowerPriorityNode, Name>("lowerPriorityNode"),
    field<&Quorum::forced>("forced"),
};

template <>
inline constexpr std::array fieldsOf<AgReplica>{
    field<&AgReplica::instance, Name>("instance", required),
    field<&AgReplica::node, Name>("node"),
    field<&AgReplica::primary>("primary"),
    field<&AgReplica::mode>("mode", required),
    field<&AgReplica::failover>("failover", required),
    field<&AgReplica::readable>("readable"),
    field<&AgReplica::connected>("connected"),
};

template <>
inline constexpr std::array fieldsOf<AgDatabase::State>{
    field<&AgDatabase::State::replica, Name>("replica", required),
    field<&AgDatabase::State::sync>("sync"),
    field<&AgDatabase::State::suspended>("suspended"),
    field<&AgDatabase::State::sendQueueKb, Count>("sendQueueKb"),
    field<&AgDatabase::State::redoQueueKb, Count>("redoQueueKb"),
    field<&AgDatabase::State::failoverReady>("failoverReady"),
};

template <>
inline constexpr std::array fieldsOf<AgDatabase>{
    field<&AgDatabase::name, Name>("name", required),
    field<&AgDatabase::states, List>("states"),
    field<&AgDatabase::cdc>("cdc"),
    field<&AgDatabase::replicated>("replicated"),
    field<&AgDatabase::logGrowthMbPerHour, Count>("logGrowthMbPerHour"),
    field<&AgDatabase::logDriveFreeMb, Count>("logDriveFreeMb"),
};

template <>
inline constexpr std::array fieldsOf<AvailabilityGroup>{
    field<&AvailabilityGroup::name, Name>("name", required),
    field<&AvailabilityGroup::replicas, List>("replicas", required),
    field<&AvailabilityGroup::databases, List>("databases"),
    field<&AvailabilityGroup::backupPreference>("backupPreference"),
    field<&AvailabilityGroup::requiredSecondaries, Range<0, 9>>("requiredSecondaries"),
    field<&AvailabilityGroup::basic>("basic"),
    field<&AvailabilityGroup::observed>("observed"),
    field<&AvailabilityGroup::clusterType>("clusterType"),
    field<&AvailabilityGroup::listener, Name>("listener"),
    field<&AvailabilityGroup::dbFailover>("dbFailover"),
};

template <>
inline constexpr std::array fieldsOf<DagCopy>{
    field<&DagCopy::server, Name>("server", required),
    field<&DagCopy::status>("status"),
    field<&DagCopy::activationPreference, Range<1, 16>>("activationPreference"),
    field<&DagCopy::copyQueue, Count>("copyQueue"),
    field<&DagCopy::replayQueue, Count>("replayQueue"),
    field<&DagCopy::lagged>("lagged"),
};

template <>
inline constexpr std::array fieldsOf<DagDatabase>{
    field<&DagDatabase::name, Name>("name", required),
    field<&DagDatabase::copies, AtMost<nodesOfCluster>>("copies"),
};

template <>
inline constexpr std::array fieldsOf<Dag>{
    field<&Dag::name, Name>("name", required),
    field<&Dag::dacMode>("dacMode"),
    field<&Dag::primaryActiveManager, Name>("primaryActiveManager"),
    field<&Dag::databases, List>("databases"),
    field<&Dag::witnessServer, Name>("witnessServer"),
    field<&Dag::preferenceMoveFrequency>("preferenceMoveFrequency"),
};

template <>
inline constexpr WordArray<2> wordsOf<ClusteredMailbox>{"SCC", "CCR"};

/// 4.1 knows two forms; the value keeps the word.
struct MailboxForm
{};
template <>
struct Codec<QString, MailboxForm> : Codec<QString, Name>
{
    static void read(Reader &reader, JsonValue &value, QString &out)
    {
        if (const int which = reader.word(value, wordsOf<ClusteredMailbox>); which >= 0)
            out = which == 0 ? QStringLiteral("SCC") : QStringLiteral("CCR");
    }
};

template <>
inline constexpr std::array fieldsOf<ClusteredMailbox>{
    field<&ClusteredMailbox::name, Name>("name", required),
    field<&ClusteredMailbox::group, Name>("group", required),
    field<&ClusteredMailbox::form, MailboxForm>("form", required),
};

template <>
inline constexpr std::array fieldsOf<Cluster>{
    field<&Cluster::name, Name>("name", required),
    field<&Cluster::os>("os"),
    field<&Cluster::functionalLevel, Range<0, 255>>("functionalLevel"),
    field<&Cluster::quorum>("quorum", required),
    field<&Cluster::enforcedAntiAffinity>("enforcedAntiAffinity"),
    field<&Cluster::storageSpacesDirect>("storageSpacesDirect"),
    field<&Cluster::storageHealthy>("storageHealthy"),
    field<&Cluster::observed>("observed"),
    field<&Cluster::storageJobsRunning>("storageJobsRunning"),
    field<&Cluster::csvRedirected>("csvRedirected"),
    field<&Cluster::cauRunning>("cauRunning"),
    field<&Cluster::lastValidationAt>("lastValidationAt"),
    field<&Cluster::validationFailed>("validationFailed"),
    field<&Cluster::networkNameOk>("networkNameOk"),
    field<&Cluster::nodes, AtMost<nodesOfCluster>>("nodes", required),
    field<&Cluster::groups, List>("groups"),
    field<&Cluster::instances, List>("instances"),
    field<&Cluster::availabilityGroups, List>("availabilityGroups"),
    field<&Cluster::dag>("dag"),
    field<&Cluster::mailbox>("mailbox"),
};

} // namespace pf::estateio
