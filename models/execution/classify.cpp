#include "base/names.h"
#include "execution/settings.h"

namespace pf {

using namespace Qt::StringLiterals;

namespace {

/// Installs are never repeated blindly (scenario 31): levels decide, or the node's own job does.
Pending classifyInstall(const Intent &intent, const QJsonObject &cluster)
{
    const PlanAction &what = intent.what;
    // The node knows the job: sending the same id again attaches to it, running or ended, and changes nothing.
    if (!intent.jobId.isEmpty() && !view::jobState(cluster, what.node, intent.jobId).isEmpty())
        return Pending::NotDone;
    // Binaries of a node that cannot be read are not in the view; its cluster service may well be stopped.
    bool allNew = !what.instances.isEmpty();
    bool allOld = !what.instances.isEmpty();
    for (qsizetype i = 0; i < what.instances.size(); ++i) {
        const std::optional<Version> now = view::binaries(cluster, what.node, what.instances[i]);
        const std::optional<Version> target = Version::fromString(what.levels.value(i));
        const std::optional<Version> before = Version::fromString(intent.levelsBefore.value(i));
        allNew = allNew && now && target && sameBuild(*now, *target);
        allOld = allOld && now && before && sameBuild(*now, *before);
    }
    return allNew ? Pending::Done : allOld ? Pending::NotDone : Pending::Unknown;
}

Pending doneIf(bool done)
{
    return done ? Pending::Done : Pending::NotDone;
}

} // namespace

Pending classify(const Intent &intent, const HostView &seen)
{
    const PlanAction &what = intent.what;
    if (!intent.verb.isEmpty())
        return Pending::NotDone; // locks: the same run renews
    const QJsonObject cluster = view::clusterOf(seen, what.cluster, what.node);
    if (what.kind == ActionKind::Install)
        return classifyInstall(intent, cluster);
    const QJsonObject node = view::node(cluster, what.node);
    const QString state = node.value("state"_L1).toString();
    const QString service = node.value("service"_L1).toString();
    switch (what.kind) {
    case ActionKind::SetPossibleOwners: {
        const SettingChange change = settingChanges(what, cluster).first();
        if (change.before && sameSetting(change.name, *change.before, change.value))
            return Pending::Done;
        // Neither the old list nor the new one: somebody else writes here (scenario 40).
        const QString expected = joinedOwners(intent.expectCurrent);
        const bool other = change.before && !expected.isEmpty() && !sameSetting(change.name, *change.before, expected);
        return other && !intent.restoring ? Pending::Unknown : Pending::NotDone;
    }
    case ActionKind::SetAutoFailback:
    case ActionKind::SetPendingTimeout:
    case ActionKind::SetFailoverMode:
    case ActionKind::SetAvailabilityMode:
    case ActionKind::SetRequired:
    case ActionKind::SetBackupPreference:
    case ActionKind::SetActivationPolicy: {
        const SettingChange change = settingChanges(what, cluster).first();
        return doneIf(change.before && sameSetting(change.name, *change.before, change.value));
    }
    case ActionKind::FailOverGroup:
        return doneIf(sameName(view::availabilityGroup(cluster, what.group).value("primary"_L1).toString(), what.resource));
    case ActionKind::EnterMaintenance:
        return doneIf(node.value("maintenance"_L1).toBool() && state == "Paused"_L1);
    case ActionKind::LeaveMaintenance:
        return doneIf(!node.value("maintenance"_L1).toBool(true) && state == "Up"_L1);
    case ActionKind::MoveGroup:
        return doneIf(sameName(view::owner(cluster, what.group), what.node) &&
                      view::group(cluster, what.group).value("state"_L1).toString() == "Online"_L1);
    case ActionKind::DrainNode:
        return doneIf(state == "Paused"_L1 && node.value("drain"_L1).toString() == "Completed"_L1);
    case ActionKind::StopClusterService:
        return doneIf(service == "Stopped"_L1);
    case ActionKind::StartClusterService:
        return doneIf(service == "Running"_L1 && (state == "Up"_L1 || state == "Paused"_L1));
    case ActionKind::ResumeNode:
        return doneIf(state == "Up"_L1);
    case ActionKind::RestartNode: {
        // Without boot times the restart is asked for again: the node is drained, a second one harms nobody.
        const auto boot = UtcMs::fromString(node.value("bootTime"_L1).toString());
        const auto before = UtcMs::fromString(intent.bootTimeBefore);
        return doneIf(boot && before && *boot > *before && (state == "Up"_L1 || state == "Paused"_L1));
    }
    default:
        return Pending::NotDone; // reads and waits
    }
}

} // namespace pf
