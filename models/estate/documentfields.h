#pragma once

#include "estate/fields.h"

// The shape of an estate file: resources/schema/estate.schema.json says the same, and a test holds the two together.

namespace pf::estateio {

template <>
inline constexpr std::array fieldsOf<WsusCategory>{
    field<&WsusCategory::id, Guid>("id"),
    field<&WsusCategory::title>("title"),
    field<&WsusCategory::parent, Guid>("parent"),
};

template <>
inline constexpr std::array fieldsOf<SyncOptions>{
    field<&SyncOptions::products, Texts>("products", required),
    field<&SyncOptions::classifications, Texts>("classifications", required),
    field<&SyncOptions::languages, Names>("languages"),
    field<&SyncOptions::changedAt>("changedAt"),
};

template <>
inline constexpr std::array fieldsOf<TargetGroup>{
    field<&TargetGroup::name, Name>("name", required),
    field<&TargetGroup::parent, Name>("parent"),
};

template <>
inline constexpr std::array fieldsOf<Approval>{
    field<&Approval::update>("update", required),
    field<&Approval::targetGroup, Name>("targetGroup", required),
    field<&Approval::action>("action", required),
    field<&Approval::deadline>("deadline"),
};

template <>
inline constexpr std::array fieldsOf<ApprovalRule>{
    field<&ApprovalRule::name, Name>("name", required),        field<&ApprovalRule::enabled>("enabled", required),
    field<&ApprovalRule::products, Texts>("products"),         field<&ApprovalRule::classifications, Texts>("classifications"),
    field<&ApprovalRule::targetGroups, Names>("targetGroups"), field<&ApprovalRule::deadlineDays, Range<0, 3650>>("deadlineDays"),
};

template <>
inline constexpr std::array fieldsOf<WsusServer>{
    field<&WsusServer::name, Name>("name", required),
    field<&WsusServer::port, Range<1, 65535>>("port"),
    field<&WsusServer::mode>("mode"),
    field<&WsusServer::upstream, Name>("upstream"),
    field<&WsusServer::fromMicrosoftUpdate>("fromMicrosoftUpdate"),
    field<&WsusServer::configMgr>("configMgr"),
    field<&WsusServer::lastSync>("lastSync"),
    field<&WsusServer::lastSyncAttempt>("lastSyncAttempt"),
    field<&WsusServer::lastSyncResult>("lastSyncResult"),
    field<&WsusServer::options>("options"),
    field<&WsusServer::knownProducts, List>("knownProducts"),
    field<&WsusServer::targetGroups, List>("targetGroups"),
    field<&WsusServer::approvals, List>("approvals"),
    field<&WsusServer::approvalRules, List>("approvalRules"),
    field<&WsusServer::observedAt>("observedAt"),
};

template <>
inline constexpr std::array fieldsOf<DistributedGroup::Side>{
    field<&DistributedGroup::Side::cluster, Name>("cluster", required),
    field<&DistributedGroup::Side::group, Name>("group", required),
};

template <>
inline constexpr std::array fieldsOf<DistributedGroup>{
    field<&DistributedGroup::name, Name>("name", required),
    field<&DistributedGroup::primary>("primary", required),
    field<&DistributedGroup::secondary>("secondary", required),
};

template <>
inline constexpr std::array fieldsOf<Estate>{
    field<&Estate::name, Name>("name", required),     field<&Estate::observed>("observed", required),
    field<&Estate::wsusServers, List>("wsusServers"), field<&Estate::clusters, List>("clusters"),
    field<&Estate::servers, List>("servers"),         field<&Estate::distributedGroups, List>("distributedGroups"),
};

/// The document around an estate. Format and version are checked by readEstate, with errors of their own.
struct Document
{
    QString format;
    int version = 0;
    Estate estate;
    bool operator==(const Document &) const = default;
};

template <>
inline constexpr std::array fieldsOf<Document> =
    std::array{
        field<&Document::format>("format", required),
        field<&Document::version, Range<1, 2147483647>>("version", required),
    } +
    inlined<&Document::estate>();

} // namespace pf::estateio
