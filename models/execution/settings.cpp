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
    return name == "nodeState"_L1 || name == "clusterService"_L1;
}

bool sameSetting(const QString &name, const QString &a, const QString &b)
{
    return name == "possibleOwners"_L1 ? keys(a) == keys(b) : sameName(a, b);
}

std::optional<SettingChange> settingChange(const PlanAction &action, const QJsonObject &cluster)
{
    if (action.cluster.isEmpty())
        return std::nullopt;
    const ObjectRef node = ObjectRef::node(action.cluster, action.node);
    switch (action.kind) {
    case ActionKind::SetPossibleOwners: {
        const auto owners = view::possibleOwners(cluster, action.group, action.resource);
        return SettingChange{resourceRef(action), u"possibleOwners"_s, joinedOwners(action.owners),
                             owners ? std::optional(joinedOwners(*owners)) : std::nullopt};
    }
    case ActionKind::SetAutoFailback:
        return SettingChange{ObjectRef::group(action.cluster, action.group), u"autoFailback"_s, action.value,
                             text(view::autoFailback(cluster, action.group))};
    case ActionKind::SetPendingTimeout:
        return SettingChange{resourceRef(action), u"pendingTimeout"_s, action.value,
                             text(view::pendingTimeoutMs(cluster, action.group, action.resource))};
    case ActionKind::DrainNode:
        return SettingChange{node, u"nodeState"_s, u"Paused"_s, seen(view::nodeState(cluster, action.node))};
    case ActionKind::ResumeNode:
        return SettingChange{node, u"nodeState"_s, u"Up"_s, seen(view::nodeState(cluster, action.node))};
    case ActionKind::StopClusterService:
    case ActionKind::StartClusterService:
        return SettingChange{node, u"clusterService"_s, action.kind == ActionKind::StopClusterService ? u"Stopped"_s : u"Running"_s,
                             seen(view::node(cluster, action.node).value("service"_L1).toString())};
    default:
        return std::nullopt;
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
    } else if (debt.name == "clusterService"_L1) {
        action.kind = ActionKind::StartClusterService;
    } else {
        action.kind = ActionKind::ResumeNode;
    }
    return action;
}

} // namespace pf
