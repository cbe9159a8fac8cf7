#include "execution/settings.h"

#include "base/names.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

ObjectRef resourceRef(const PlanAction &action)
{
    const ObjectRef group = ObjectRef::group(action.cluster, action.group);
    if (action.resource.isEmpty())
        return group;
    QString name = action.resource;
    name.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s);
    return {ObjectKind::Resource, group.path + u"/resource/"_s + name};
}

QStringList keys(const QString &owners)
{
    QStringList list = nameKey(owners).split(u", "_s, Qt::SkipEmptyParts);
    std::sort(list.begin(), list.end());
    return list;
}

template <typename T>
std::optional<QString> text(const std::optional<T> &value)
{
    return value ? std::optional(QString::number(*value)) : std::nullopt;
}

ObjectRef replicaRef(const PlanAction &action)
{
    const auto escaped = [](QString name) { return name.replace(u'%', u"%25"_s).replace(u'/', u"%2F"_s); };
    return ObjectRef::fromPath(
        u"cluster/%1/ag/%2/replica/%3"_s.arg(escaped(action.cluster), escaped(action.group), escaped(action.resource)));
}

/// Empty = not seen.
std::optional<QString> seen(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

QString joinedOwners(const QStringList &owners)
{
    return owners.join(u", "_s);
}

bool isNodeSetting(const QString &name)
{
    return name == "nodeState"_L1 || name == "clusterService"_L1 || name == "maintenance"_L1 || name == "activationPolicy"_L1;
}

bool sameSetting(const QString &name, const QString &a, const QString &b)
{
    return name == "possibleOwners"_L1 ? keys(a) == keys(b) : sameName(a, b);
}

namespace {

std::optional<SettingChange> groupChange(const PlanAction &action, const QJsonObject &cluster)
{
    const ObjectRef group = ObjectRef::group(action.cluster, action.group);
    switch (action.kind) {
    case ActionKind::SetPossibleOwners: {
        const auto owners = view::possibleOwners(cluster, action.group, action.resource);
        return SettingChange{resourceRef(action), u"possibleOwners"_s, joinedOwners(action.owners),
                             owners ? std::optional(joinedOwners(*owners)) : std::nullopt};
    }
    case ActionKind::SetAutoFailback:
        return SettingChange{group, u"autoFailback"_s, action.value, text(view::autoFailback(cluster, action.group))};
    case ActionKind::SetPendingTimeout:
        return SettingChange{resourceRef(action), u"pendingTimeout"_s, action.value,
                             text(view::pendingTimeoutMs(cluster, action.group, action.resource))};
    case ActionKind::SetFailoverMode:
        return SettingChange{replicaRef(action), u"failoverMode"_s, action.value,
                             seen(view::replica(cluster, action.group, action.resource).value("failover"_L1).toString())};
    case ActionKind::SetAvailabilityMode:
        return SettingChange{replicaRef(action), u"availabilityMode"_s, action.value,
                             seen(view::replica(cluster, action.group, action.resource).value("availability"_L1).toString())};
    case ActionKind::SetRequired:
        return SettingChange{group, u"requiredSecondaries"_s, action.value, text(view::requiredSecondaries(cluster, action.group))};
    case ActionKind::SetBackupPreference:
        return SettingChange{group, u"backupPreference"_s, action.value,
                             seen(view::availabilityGroup(cluster, action.group).value("backupPreference"_L1).toString())};
    default:
        return std::nullopt;
    }
}

/// entering sets Blocked, leaving Unrestricted, whatever it was. A policy that leaving brings back by itself is no debt.
SettingChange policyChange(const PlanAction &action, const QString &value, const QJsonObject &cluster)
{
    return {ObjectRef::node(action.cluster, action.node), u"activationPolicy"_s, value,
            seen(view::node(cluster, action.node).value("activationPolicy"_L1).toString())};
}

} // namespace

QList<SettingChange> settingChanges(const PlanAction &action, const QJsonObject &cluster)
{
    if (action.cluster.isEmpty())
        return {};
    if (const auto change = groupChange(action, cluster))
        return {*change};
    const ObjectRef node = ObjectRef::node(action.cluster, action.node);
    const QJsonObject there = view::node(cluster, action.node);
    switch (action.kind) {
    case ActionKind::DrainNode:
        return {{node, u"nodeState"_s, u"Paused"_s, seen(view::nodeState(cluster, action.node))}};
    case ActionKind::ResumeNode:
        return {{node, u"nodeState"_s, u"Up"_s, seen(view::nodeState(cluster, action.node))}};
    case ActionKind::StopClusterService:
    case ActionKind::StartClusterService:
        return {{node, u"clusterService"_s, action.kind == ActionKind::StopClusterService ? u"Stopped"_s : u"Running"_s,
                 seen(there.value("service"_L1).toString())}};
    case ActionKind::EnterMaintenance:
    case ActionKind::LeaveMaintenance: {
        const bool enters = action.kind == ActionKind::EnterMaintenance;
        const QJsonValue now = there.value("maintenance"_L1);
        return {{node, u"maintenance"_s, enters ? u"On"_s : u"Off"_s,
                 now.isBool() ? std::optional(now.toBool() ? u"On"_s : u"Off"_s) : std::nullopt},
                policyChange(action, enters ? u"Blocked"_s : u"Unrestricted"_s, cluster)};
    }
    case ActionKind::SetActivationPolicy:
        return {policyChange(action, action.value, cluster)};
    default:
        return {};
    }
}

PlanAction restoreAction(const Debt &debt)
{
    PlanAction action;
    action.cluster = debt.object.part(u"cluster");
    action.node = debt.object.part(u"node");
    action.group = debt.object.part(u"group");
    action.resource = debt.object.part(u"resource");
    if (debt.name == "possibleOwners"_L1) {
        action.kind = ActionKind::SetPossibleOwners;
        action.owners = debt.before.split(u", "_s, Qt::SkipEmptyParts);
    } else if (debt.name == "autoFailback"_L1) {
        action.kind = ActionKind::SetAutoFailback;
        action.value = debt.before;
    } else if (debt.name == "pendingTimeout"_L1) {
        action.kind = ActionKind::SetPendingTimeout;
        action.value = debt.before;
    } else if (debt.name == "failoverMode"_L1 || debt.name == "availabilityMode"_L1) {
        action.kind = debt.name == "failoverMode"_L1 ? ActionKind::SetFailoverMode : ActionKind::SetAvailabilityMode;
        action.group = debt.object.part(u"ag");
        action.resource = debt.object.part(u"replica");
        action.value = debt.before;
    } else if (debt.name == "requiredSecondaries"_L1 || debt.name == "backupPreference"_L1) {
        action.kind = debt.name == "requiredSecondaries"_L1 ? ActionKind::SetRequired : ActionKind::SetBackupPreference;
        action.value = debt.before;
    } else if (debt.name == "maintenance"_L1) {
        action.kind = ActionKind::LeaveMaintenance;
    } else if (debt.name == "activationPolicy"_L1) {
        action.kind = ActionKind::SetActivationPolicy;
        action.value = debt.before;
    } else if (debt.name == "clusterService"_L1) {
        action.kind = ActionKind::StartClusterService;
    } else {
        action.kind = ActionKind::ResumeNode;
    }
    return action;
}

} // namespace pf
