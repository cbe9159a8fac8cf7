#pragma once

#include "base/utcms.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pf {

enum class WsusMode { Autonomous, Replica };
enum class ApprovalAction { Install, NotApproved, Uninstall }; // U-16

/// A product, family or company as this server's own tree shows it.
struct WsusCategory
{
    QString id; ///< GUID, lower case; empty where only a title is known
    QString title;
    QString parent; ///< GUID of the parent category, empty = top or not reported
    bool operator==(const WsusCategory &) const = default;
};

struct SyncOptions
{
    QStringList products;        ///< selected product, family or company GUIDs (GetSubscription().GetUpdateCategories())
    QStringList classifications; ///< selected classification GUIDs
    QStringList languages;
    std::optional<UtcMs> changedAt; ///< when the selection was last changed, if known
    bool operator==(const SyncOptions &) const = default;
};

struct TargetGroup
{
    QString name, parent;
    bool operator==(const TargetGroup &) const = default;
};

struct Approval
{
    QString update; ///< title or "KB5081477"
    QString targetGroup;
    ApprovalAction action = ApprovalAction::Install;
    std::optional<UtcMs> deadline; ///< U-18
    bool operator==(const Approval &) const = default;
};

/// An automatic approval rule: run at synchronization, for new updates only (U-19).
struct ApprovalRule
{
    QString name;
    bool enabled = false;
    QStringList products;            ///< product, family or company GUIDs or titles; empty = any product
    QStringList classifications;     ///< GUIDs or titles; empty = any classification
    QStringList targetGroups;        ///< empty = All Computers
    std::optional<int> deadlineDays; ///< days after the approval, >= 0; nullopt = no deadline
    bool operator==(const ApprovalRule &) const = default;
};

/// A WSUS server (U-8). The chain is followed through `upstream` up to the one that synchronizes from Microsoft Update.
struct WsusServer
{
    QString name;
    std::optional<int> port;
    WsusMode mode = WsusMode::Autonomous;
    QString upstream; ///< name; empty = see fromMicrosoftUpdate
    std::optional<bool> fromMicrosoftUpdate;
    bool configMgr = false;        ///< a software update point: options belong to ConfigMgr
    std::optional<UtcMs> lastSync; ///< last successful synchronization
    std::optional<UtcMs> lastSyncAttempt;
    QString lastSyncResult;                           ///< "Succeeded", "Failed", empty = not reported
    std::optional<SyncOptions> options;               ///< not reported = unknown, never "nothing selected"
    std::optional<QList<WsusCategory>> knownProducts; ///< the server's own tree; not reported = unknown (U-4)
    QList<TargetGroup> targetGroups;
    QList<Approval> approvals;
    std::optional<QList<ApprovalRule>> approvalRules; ///< not reported = unknown, never "no rule"
    std::optional<UtcMs> observedAt;
    bool operator==(const WsusServer &) const = default;
};

} // namespace pf
