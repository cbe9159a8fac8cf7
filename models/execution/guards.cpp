#include "execution/guards.h"

#include "base/names.h"
#include "planning/proofinvariants.h"
#include "planning/scopeindex.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

bool pausedByRun(const RunState &state, const QString &cluster, const QString &node)
{
    const ObjectRef object = ObjectRef::node(cluster, node);
    return state.openDebt(object, u"nodeState"_s) || state.openDebt(object, u"maintenance"_s);
}

/// The role's owner that the last finished step of the same cluster predicted; empty = no step has spoken of it yet.
QString predictedOwner(const Plan &plan, const RunState &state, const QString &cluster, const QString &role)
{
    QString owner;
    for (const Step &step : plan.steps) {
        const StepRun *run = state.step(step.id);
        if (!sameName(step.cluster, cluster) || !run || run->state != PhaseState::Done)
            continue;
        for (const auto &[name, node] : step.after.owners) {
            if (sameName(name, role))
                owner = node;
        }
    }
    return owner;
}

} // namespace

namespace {

/// What users work with on the node: nothing of it may be patched, stopped or restarted under them (I4), save where the step says so.
/// A package for some instances alone leaves the other roles of the node in peace (F-27); what stops the node does not.
std::optional<Guard> inUse(const PlanAction &action, const QJsonObject &cluster)
{
    const bool some = action.kind == ActionKind::Install && action.value != installerManaged;
    for (const QJsonValue &value : cluster.value("groups"_L1).toArray()) {
        const QJsonObject group = value.toObject();
        const QString name = group.value("name"_L1).toString();
        if (view::isCore(group) || !sameName(group.value("owner"_L1).toString(), action.node))
            continue;
        for (const QJsonObject &instance : view::instancesOf(cluster, name)) {
            if (!some || action.instances.contains(instance.value("name"_L1).toString(), Qt::CaseInsensitive))
                return Guard{u"F-13"_s, msg("execution.owner-on-node", {name, action.node})};
        }
    }
    if (const QStringList groups = view::primariesOn(cluster, action.node); !groups.isEmpty())
        return Guard{u"A-6"_s, msg("execution.primary-on-node", {groups.first(), action.node})};
    if (const QStringList databases = view::mountedOn(cluster, action.node); !databases.isEmpty())
        return Guard{u"X-6"_s, msg("execution.mounted-on-node", {databases.first(), action.node})};
    return std::nullopt;
}

std::optional<Guard> pausing(const PlanAction &action, const RunState &state, const QJsonObject &cluster)
{
    if (view::nodeState(cluster, action.node) == "Paused"_L1 && !pausedByRun(state, action.cluster, action.node))
        return Guard{u"C-05"_s, msg("execution.paused-by-other", {action.node})}; // scenario 33
    // The cluster would move the group itself, and it knows nothing of what is synchronized.
    if (const QStringList groups = view::primariesOn(cluster, action.node); !groups.isEmpty())
        return Guard{u"A-6"_s, msg("execution.primary-on-node", {groups.first(), action.node})};
    return std::nullopt;
}

} // namespace

std::optional<Guard> forbidden(const PlanAction &action, const RunState &state, const HostView &seen, const Step *step)
{
    const QJsonObject cluster = view::clusterOf(seen, action.cluster, action.node);
    switch (action.kind) {
    case ActionKind::SetPossibleOwners:
        for (const QString &node : action.owners) {
            if (!view::levelAllows(cluster, action.group, node))
                return Guard{u"F-11"_s, msg("execution.downgrade-owner", {node, action.group})};
        }
        return std::nullopt;
    case ActionKind::MoveGroup:
        if (!view::availabilityGroup(cluster, action.group).isEmpty())
            return Guard{u"A-6"_s, msg("execution.group-by-cluster", {action.group})};
        if (!view::levelAllows(cluster, action.group, action.node))
            return Guard{u"F-11"_s, msg("execution.downgrade-move", {action.node, action.group})};
        return std::nullopt;
    case ActionKind::FailOverGroup: { // I6; there is no force
        const bool there = sameName(view::availabilityGroup(cluster, action.group).value("primary"_L1).toString(), action.resource);
        if (!there && !view::synchronized(cluster, action.group, action.resource))
            return Guard{u"A-4"_s, msg("execution.not-synchronized", {action.resource, action.group})};
        return std::nullopt;
    }
    case ActionKind::SetRequired:
        if (action.value.toInt() > view::synchronizedSecondaries(cluster, action.group))
            return Guard{u"A-7"_s, msg("execution.commits-would-stop", {action.group, action.value.toLongLong()})};
        return std::nullopt;
    case ActionKind::DrainNode:
    case ActionKind::EnterMaintenance:
        return pausing(action, state, cluster);
    case ActionKind::Install:
    case ActionKind::RestartNode:
    case ActionKind::StopClusterService:
        return action.cluster.isEmpty() || (step && declaredFullOutage(*step)) ? std::nullopt : inUse(action, cluster);
    default:
        return std::nullopt;
    }
}

std::optional<Message> divergence(const Plan &plan, const RunState &state, const Step &step, const HostView &seen)
{
    if (step.cluster.isEmpty())
        return std::nullopt;
    const QJsonObject cluster = view::clusterOf(seen, step.cluster);
    if (cluster.isEmpty())
        return msg("execution.not-seen", {step.cluster});
    if (step.kind != StepKind::UpdateNode && step.kind != StepKind::MoveRoles && step.kind != StepKind::SetOwners)
        return std::nullopt;

    for (const QJsonValue &value : cluster.value("nodes"_L1).toArray()) {
        const QString name = value["name"_L1].toString();
        const QString nodeState = value["state"_L1].toString();
        const bool known = plan.policy.acknowledgedDown.contains(name, Qt::CaseInsensitive);
        if (nodeState == "Up"_L1 || known)
            continue;
        if (nodeState == "Paused"_L1)
            return pausedByRun(state, step.cluster, name) ? msg("execution.paused-by-run", {name})
                                                          : msg("execution.paused-by-other", {name});
        return msg("execution.node-not-up", {name});
    }
    if (step.kind != StepKind::UpdateNode)
        return std::nullopt;
    if (const QStringList groups = view::primariesOn(cluster, step.node); !groups.isEmpty() && !declaredFullOutage(step))
        return msg("execution.primary-on-node", {groups.first(), step.node});
    for (const QJsonValue &value : cluster.value("groups"_L1).toArray()) {
        const QJsonObject group = value.toObject();
        const QString role = group.value("name"_L1).toString();
        if (view::isCore(group) || !sameName(group.value("owner"_L1).toString(), step.node))
            continue;
        const QString predicted = predictedOwner(plan, state, step.cluster, role);
        if (!predicted.isEmpty() && !sameName(predicted, step.node))
            return msg("execution.owner-moved", {role, step.node, predicted});
    }
    return std::nullopt;
}

} // namespace pf
