#include "planning/actions.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qint64 sec = 1000;

/// Typical values are those of a SQL Server cumulative update on a healthy node; the ranges are what operators report.
/// The table is in the order of ActionKind.
constexpr std::array table{
    ActionInfo{
        ActionKind::PrecheckNode, "precheck-node", Lane::Drain, world::Verb::Nothing, "precheckNode", {10 * sec, 20 * sec, 40 * sec}},
    ActionInfo{
        ActionKind::SaveSnapshot, "save-snapshot", Lane::Drain, world::Verb::Nothing, "snapshotCluster", {20 * sec, 40 * sec, 90 * sec}},
    ActionInfo{ActionKind::SetPossibleOwners,
               "set-possible-owners",
               Lane::Drain,
               world::Verb::SetPossibleOwners,
               "setPossibleOwners",
               {3 * sec, 5 * sec, 15 * sec}},
    ActionInfo{ActionKind::SetAutoFailback,
               "set-auto-failback",
               Lane::Drain,
               world::Verb::SetAutoFailback,
               "setAutoFailback",
               {3 * sec, 5 * sec, 15 * sec}},
    ActionInfo{ActionKind::SetPendingTimeout,
               "set-pending-timeout",
               Lane::Drain,
               world::Verb::Nothing,
               "setPendingTimeout",
               {3 * sec, 5 * sec, 15 * sec}},
    ActionInfo{ActionKind::MoveGroup, "move-group", Lane::Drain, world::Verb::MoveRole, "moveGroup", {20 * sec, 30 * sec, 90 * sec}},
    ActionInfo{ActionKind::DrainNode, "drain-node", Lane::Drain, world::Verb::Drain, "drainNode", {15 * sec, 30 * sec, 120 * sec}},
    ActionInfo{ActionKind::StopClusterService,
               "stop-cluster-service",
               Lane::Stop,
               world::Verb::StopService,
               "stopClusterService",
               {20 * sec, 40 * sec, 120 * sec}},
    ActionInfo{
        ActionKind::StagePackage, "stage-package", Lane::Patch, world::Verb::Nothing, "stagePackage", {30 * sec, 60 * sec, 180 * sec}},
    ActionInfo{
        ActionKind::Install, "install", Lane::Patch, world::Verb::Install, "startNodeJob", {9 * 60 * sec, 13 * 60 * sec, 18 * 60 * sec}},
    ActionInfo{
        ActionKind::RestartNode, "restart-node", Lane::Restart, world::Verb::Restart, "restartNode", {180 * sec, 270 * sec, 420 * sec}},
    ActionInfo{
        ActionKind::WaitNodeReady, "wait-node-ready", Lane::Restart, world::Verb::Nothing, "waitNodeReady", {40 * sec, 60 * sec, 90 * sec}},
    ActionInfo{ActionKind::StartClusterService,
               "start-cluster-service",
               Lane::Restart,
               world::Verb::StartService,
               "startClusterService",
               {20 * sec, 30 * sec, 90 * sec}},
    ActionInfo{ActionKind::ResumeNode, "resume-node", Lane::Restart, world::Verb::Resume, "resumeNode", {20 * sec, 30 * sec, 30 * sec}},
    ActionInfo{ActionKind::VerifyNode, "verify-node", Lane::Verify, world::Verb::Nothing, "verifyNode", {90 * sec, 175 * sec, 300 * sec}},
    ActionInfo{
        ActionKind::VerifyCluster, "verify-cluster", Lane::Verify, world::Verb::Nothing, "verifyCluster", {60 * sec, 90 * sec, 180 * sec}},
    ActionInfo{ActionKind::Hold, "hold", Lane::Drain, world::Verb::Nothing, "", {0, 0, 0}},
    ActionInfo{ActionKind::SetFailoverMode,
               "set-failover-mode",
               Lane::Drain,
               world::Verb::SetFailoverMode,
               "agSetModes",
               {2 * sec, 5 * sec, 20 * sec}},
    ActionInfo{ActionKind::SetAvailabilityMode,
               "set-availability-mode",
               Lane::Drain,
               world::Verb::SetCommitMode,
               "agSetModes",
               {2 * sec, 5 * sec, 20 * sec}},
    ActionInfo{ActionKind::SetRequired,
               "set-required-secondaries",
               Lane::Drain,
               world::Verb::SetRequired,
               "agSetModes",
               {2 * sec, 5 * sec, 20 * sec}},
    ActionInfo{ActionKind::SetBackupPreference,
               "set-backup-preference",
               Lane::Drain,
               world::Verb::Nothing,
               "agSetModes",
               {2 * sec, 5 * sec, 20 * sec}},
    ActionInfo{
        ActionKind::FailOverGroup, "fail-over-group", Lane::Drain, world::Verb::FailOverGroup, "agFailover", {8 * sec, 15 * sec, 60 * sec}},
    ActionInfo{ActionKind::AwaitSync, "await-sync", Lane::Verify, world::Verb::AwaitSync, "agWaitSync", {20 * sec, 90 * sec, 600 * sec}},
    ActionInfo{ActionKind::EnterMaintenance,
               "enter-maintenance",
               Lane::Drain,
               world::Verb::EnterMaintenance,
               "dagEnterMaintenance",
               {180 * sec, 360 * sec, 900 * sec}},
    ActionInfo{ActionKind::LeaveMaintenance,
               "leave-maintenance",
               Lane::Restart,
               world::Verb::LeaveMaintenance,
               "dagLeaveMaintenance",
               {60 * sec, 150 * sec, 300 * sec}},
    ActionInfo{ActionKind::SetActivationPolicy,
               "set-activation-policy",
               Lane::Verify,
               world::Verb::Nothing,
               "setActivationPolicy",
               {2 * sec, 5 * sec, 20 * sec}},
    ActionInfo{ActionKind::AwaitCopies,
               "await-copies",
               Lane::Verify,
               world::Verb::AwaitCopies,
               "dagWaitCopies",
               {60 * sec, 300 * sec, 1800 * sec}},
    ActionInfo{ActionKind::AwaitStorage,
               "await-storage",
               Lane::Verify,
               world::Verb::AwaitStorage,
               "waitStorageJobs",
               {300 * sec, 1500 * sec, 3600 * sec}},
};

} // namespace

const ActionInfo &actionInfo(ActionKind kind)
{
    const auto &info = table[static_cast<size_t>(kind)];
    Q_ASSERT(info.kind == kind);
    return info;
}

std::optional<ActionKind> actionKindFromWord(const QString &word)
{
    for (const auto &info : table) {
        if (word == QLatin1StringView(info.word))
            return info.kind;
    }
    return std::nullopt;
}

QString laneWord(Lane lane)
{
    switch (lane) {
    case Lane::Drain:
        return u"drain"_s;
    case Lane::Stop:
        return u"stop"_s;
    case Lane::Patch:
        return u"patch"_s;
    case Lane::Restart:
        return u"restart"_s;
    case Lane::Verify:
        return u"verify"_s;
    }
    return {};
}

QString stepKindWord(StepKind kind)
{
    switch (kind) {
    case StepKind::SaveSettings:
        return u"save-settings"_s;
    case StepKind::UpdateNode:
        return u"update-node"_s;
    case StepKind::UpdateServer:
        return u"update-server"_s;
    case StepKind::MoveRoles:
        return u"move-roles"_s;
    case StepKind::SetOwners:
        return u"set-owners"_s;
    case StepKind::Hold:
        return u"hold"_s;
    case StepKind::PutBack:
        return u"put-back"_s;
    }
    return {};
}

QString quiesceWord(QuiesceMethod method)
{
    switch (method) {
    case QuiesceMethod::StopClusterService:
        return u"stop-cluster-service"_s;
    case QuiesceMethod::PauseAndDrain:
        return u"pause-and-drain"_s;
    case QuiesceMethod::InstallerManaged:
        return u"installer-managed"_s;
    case QuiesceMethod::None:
        return u"none"_s;
    }
    return {};
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Planned:
        return u"planned"_s;
    case Verdict::Nothing:
        return u"nothing"_s;
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::Incomplete:
        return u"incomplete"_s;
    }
    return {};
}

} // namespace pf
