#include "execution/guards.h"

#include "base/names.h"

#include <algorithm>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

bool pausedByRun(const RunState &state, const QString &cluster, const QString &node)
{
    return state.openDebt(ObjectRef::node(cluster, node), u"nodeState"_s) != nullptr;
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

std::optional<Guard> forbidden(const PlanAction &action, const RunState &state, const HostView &seen)
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
        if (!view::levelAllows(cluster, action.group, action.node))
            return Guard{u"F-11"_s, msg("execution.downgrade-move", {action.node, action.group})};
        return std::nullopt;
    case ActionKind::DrainNode:
        if (view::nodeState(cluster, action.node) == "Paused"_L1 && !pausedByRun(state, action.cluster, action.node))
            return Guard{u"C-05"_s, msg("execution.paused-by-other", {action.node})}; // scenario 33
        return std::nullopt;
    case ActionKind::Install:
        // I4: an instance that users work with is never patched under them.
        for (const QJsonValue &value : cluster.value("groups"_L1).toArray()) {
            const QJsonObject group = value.toObject();
            const QString name = group.value("name"_L1).toString();
            if (!action.cluster.isEmpty() && !view::isCore(group) && sameName(group.value("owner"_L1).toString(), action.node) &&
                !view::instancesOf(cluster, name).isEmpty())
                return Guard{u"F-13"_s, msg("execution.owner-on-node", {name, action.node})};
        }
        return std::nullopt;
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
