#include "planning/proofinvariants.h"

#include "base/names.h"
#include "planning/scopeindex.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace pf {

using world::ClusterWorld;
using world::has;
using world::NodeSet;
using world::RoleState;
using world::Verb;

namespace {

/// Every name of the action is in the scope, so that no index is -1 where one is needed.
bool isNamed(const ScopeCluster &names, const PlanAction &planned, const world::Action &action)
{
    const bool ofGroup = action.verb == Verb::SetFailoverMode || action.verb == Verb::SetCommitMode || action.verb == Verb::SetRequired ||
                         action.verb == Verb::FailOverGroup || action.verb == Verb::AwaitSync;
    if (ofGroup) {
        const bool replica = action.verb != Verb::SetRequired && action.verb != Verb::AwaitSync;
        return action.group >= 0 && (!replica || action.replica >= 0);
    }
    const bool node = action.verb != Verb::SetPossibleOwners && action.verb != Verb::SetAutoFailback;
    const bool role = action.verb == Verb::SetPossibleOwners || action.verb == Verb::SetAutoFailback || action.verb == Verb::MoveRole;
    if (action.verb == Verb::Nothing)
        return true;
    if ((node && action.node < 0) || (role && action.role < 0))
        return false;
    if (action.verb == Verb::Install)
        return qsizetype(action.levels.size()) == planned.instances.size() && planned.instances.size() == planned.levels.size();
    return std::all_of(planned.owners.begin(), planned.owners.end(), [&](const QString &owner) { return nodeIndex(names, owner) >= 0; });
}

QString settingName(ActionKind kind)
{
    switch (kind) {
    case ActionKind::SetPossibleOwners:
        return u"possibleOwners"_s;
    case ActionKind::SetAutoFailback:
        return u"autoFailback"_s;
    case ActionKind::SetPendingTimeout:
        return u"pendingTimeout"_s;
    case ActionKind::SetFailoverMode:
        return u"failoverMode"_s;
    case ActionKind::SetAvailabilityMode:
        return u"availabilityMode"_s;
    case ActionKind::SetRequired:
        return u"requiredSecondaries"_s;
    case ActionKind::SetBackupPreference:
        return u"backupPreference"_s;
    default:
        return {};
    }
}

NodeSet nodesOf(const ScopeCluster &names, const QString &joined)
{
    if (joined.trimmed().isEmpty()) // an empty list of owners means every node
        return names.nodes.size() >= world::maxNodes ? ~NodeSet{0} : world::bit(int(names.nodes.size())) - 1;
    NodeSet set = 0;
    for (const QString &name : joined.split(u',')) {
        const int node = nodeIndex(names, name.trimmed());
        if (node >= 0)
            set |= world::bit(node);
    }
    return set;
}

bool about(const Setting &setting, const QString &cluster, const QString &group, const QString &resource)
{
    if (!sameName(setting.object.part(u"cluster"), cluster))
        return false;
    const QString name = setting.object.name();
    if (setting.object.kind == ObjectKind::Replica)
        return sameName(setting.object.part(u"ag"), group) && sameName(name, resource);
    return (!group.isEmpty() && sameName(name, group)) || (!resource.isEmpty() && sameName(name, resource));
}

QString levelName(const ScopeCluster &names, int level)
{
    return level >= 0 && level < names.levels.size() ? names.levels.at(level) : QString();
}

/// Owners as they may stay at the end: as before, or, where the plan says that it is incomplete, the debt it names (F-19).
bool ownersSettled(const Plan &plan, const ScopeCluster &names, int role, NodeSet before, NodeSet after)
{
    if (before == after)
        return true;
    for (const Setting &setting : plan.savedSettings) {
        if (setting.name != "possibleOwners"_L1 || !sameName(setting.object.part(u"cluster"), names.cluster))
            continue;
        const bool group =
            sameName(setting.object.name(), names.roles.at(role)) || sameName(setting.object.part(u"group"), names.roles.at(role));
        const bool one = group || setting.object.part(u"group").isEmpty();
        if (one &&
            (nodesOf(names, setting.before) == after || (plan.verdict == Verdict::Incomplete && nodesOf(names, setting.after) == after)))
            return true;
    }
    return false;
}

} // namespace

QString nodeNames(const ScopeCluster &names, NodeSet set)
{
    QStringList list;
    for (int node = 0; node < names.nodes.size(); ++node) {
        if (has(set, node))
            list << names.nodes.at(node);
    }
    return list.join(u", "_s);
}

std::vector<ProofAction> proofActions(const Plan &plan)
{
    std::vector<ProofAction> all;
    for (const Step &step : plan.steps) {
        for (const Phase &phase : step.phases) {
            for (const PlanAction &planned : phase.actions) {
                ProofAction a;
                a.step = &step;
                a.planned = &planned;
                a.cluster = clusterIndex(plan.scope, planned.cluster);
                if (a.cluster >= 0) {
                    a.action = worldAction(plan.scope, planned);
                    a.action.cluster = 0;
                    a.named = isNamed(plan.scope.clusters.at(a.cluster), planned, a.action);
                } else {
                    a.named = planned.cluster.isEmpty();
                }
                all.push_back(std::move(a));
            }
        }
    }
    return all;
}

bool declaredFullOutage(const Step &step)
{
    return std::any_of(step.reasons.begin(), step.reasons.end(),
                       [](const Reason &r) { return r.rule == "F-24"_L1 || r.rule == "F-25"_L1; });
}

std::vector<std::pair<int, int>> wantedLevels(const Plan &plan, int cluster, const std::vector<ProofAction> &actions)
{
    const ScopeCluster &names = plan.scope.clusters.at(cluster);
    std::vector<int> wanted(size_t(names.instances.size()), -1);
    for (const ProofAction &a : actions) {
        if (a.cluster != cluster || a.action.verb != Verb::Install || !a.named)
            continue;
        for (const auto &[instance, level] : a.action.levels)
            wanted[size_t(instance)] = std::max(wanted[size_t(instance)], int(level));
    }
    for (const Goal::Target &target : plan.goal.targets) {
        const ObjectRef object = ObjectRef::fromPath(target.instance);
        const std::optional<Version> build = Version::fromString(target.build);
        if (!build || !sameName(object.part(u"cluster"), names.cluster))
            continue;
        int instance = instanceIndex(names, standaloneName(object.part(u"node"), object.part(u"instance")));
        if (instance < 0)
            instance = instanceIndex(names, object.part(u"instance"));
        if (instance >= 0)
            wanted[size_t(instance)] = std::max(wanted[size_t(instance)], levelIndex(names, *build));
    }
    std::vector<std::pair<int, int>> result;
    for (int instance = 0; instance < int(wanted.size()); ++instance) {
        if (wanted[size_t(instance)] >= 0)
            result.emplace_back(instance, wanted[size_t(instance)]);
    }
    return result;
}

Message brokenInvariant(const ScopeCluster &names, const ClusterWorld &start, const ClusterWorld &now, int seq, bool fullOutage)
{
    const NodeSet out = now.out | (now.paused & ~start.paused);
    if (std::popcount(out) > 1)
        return msg("proof.violation.I1", {qint64(seq), nodeNames(names, out)});
    if (!now.quorate || !world::keepsQuorum(now)) {
        const world::Votes v = world::votes(now);
        return msg("proof.violation.I2", {qint64(seq), names.cluster, qint64(v.present), qint64(v.total), qint64(v.need)});
    }
    for (size_t i = 0; i < now.instances.size(); ++i) {
        const world::Instance &instance = now.instances[i];
        const int owner = instance.role < 0 ? -1 : now.roles[size_t(instance.role)].owner;
        if (owner < 0)
            continue;
        const int binary = instance.binary[size_t(owner)];
        if (binary >= 0 && binary < instance.running)
            return msg("proof.violation.I3", {qint64(seq), names.instances.at(qsizetype(i)), names.nodes.at(owner),
                                              levelName(names, binary), levelName(names, instance.running)});
    }
    for (size_t g = 0; !fullOutage && g < now.availabilityGroups.size(); ++g) {
        if (world::groupOpen(start, start.availabilityGroups[g]) && !world::groupOpen(now, now.availabilityGroups[g]))
            return msg("proof.violation.group-closed", {qint64(seq), names.availabilityGroups.at(qsizetype(g)).first});
    }
    for (size_t d = 0; !fullOutage && d < now.mail.size(); ++d) {
        if (start.mail[d].active >= 0 && now.mail[d].active < 0)
            return msg("proof.violation.dismounted", {qint64(seq), names.databases.at(qsizetype(d))});
    }
    return {};
}

Message patchesOwner(const ScopeCluster &names, const ClusterWorld &before, const ProofAction &a)
{
    if (declaredFullOutage(*a.step))
        return {};
    const bool stops =
        a.action.verb == Verb::StopService || a.action.verb == Verb::Restart || (a.action.verb == Verb::Install && a.action.flag);
    if (!stops && a.action.verb != Verb::Install)
        return {};
    for (size_t g = 0; g < before.availabilityGroups.size(); ++g) { // A-3; a clustered primary is judged by its instance
        const world::AvailabilityGroup &ag = before.availabilityGroups[g];
        const int instance = ag.primary < 0 ? -1 : ag.replicas[size_t(ag.primary)].instance;
        if (instance < 0 || before.instances[size_t(instance)].role >= 0 || before.instances[size_t(instance)].node != a.action.node)
            continue;
        const bool patched =
            std::any_of(a.action.levels.begin(), a.action.levels.end(), [&](const auto &l) { return l.first == instance; });
        if (stops || patched)
            return msg("proof.violation.I4.group",
                       {qint64(a.step->seq), names.availabilityGroups.at(qsizetype(g)).first, names.nodes.at(a.action.node)});
    }
    for (size_t d = 0; stops && d < before.mail.size(); ++d) {
        if (before.mail[d].active == a.action.node)
            return msg("proof.violation.I4.mail", {qint64(a.step->seq), names.databases.at(qsizetype(d)), names.nodes.at(a.action.node)});
    }
    const auto runsHere = [&](const world::Instance &i) {
        return i.role >= 0 && before.roles[size_t(i.role)].owner == a.action.node &&
               before.roles[size_t(i.role)].state == RoleState::Online;
    };
    if (a.action.verb == Verb::Install) {
        for (const auto &[index, level] : a.action.levels) {
            if (runsHere(before.instances[size_t(index)]))
                return msg("proof.violation.I4", {qint64(a.step->seq), names.instances.at(index), names.nodes.at(a.action.node)});
        }
    }
    for (size_t i = 0; stops && i < before.instances.size(); ++i) {
        if (runsHere(before.instances[i]))
            return msg("proof.violation.I4.stop", {qint64(a.step->seq), names.instances.at(qsizetype(i)), names.nodes.at(a.action.node)});
    }
    return {};
}

const Setting *savedSetting(const Plan &plan, const PlanAction &action)
{
    const QString name = settingName(action.kind);
    for (const Setting &setting : plan.savedSettings) {
        if (setting.name == name && about(setting, action.cluster, action.group, action.resource))
            return &setting;
    }
    return nullptr;
}

Message unsavedOrLeft(const Plan &plan, const std::vector<ProofAction> &actions)
{
    QHash<const Setting *, const PlanAction *> last;
    for (const ProofAction &a : actions) {
        const QString name = settingName(a.planned->kind);
        if (name.isEmpty())
            continue;
        const Setting *setting = savedSetting(plan, *a.planned);
        if (!setting)
            return msg("proof.violation.I5.unsaved",
                       {qint64(a.step->seq), a.planned->resource.isEmpty() ? a.planned->group : a.planned->resource, name});
        last.insert(setting, a.planned);
    }
    for (const Setting &setting : plan.savedSettings) { // in the plan's order, so that the same plan gives the same story
        const PlanAction *action = last.value(&setting);
        if (!action || action->kind == ActionKind::SetPossibleOwners || action->kind == ActionKind::SetAutoFailback)
            continue; // judged in the worlds at the end
        const QString &promised = plan.verdict == Verdict::Incomplete ? setting.after : setting.before;
        if (action->value != promised)
            return msg("proof.violation.I5.timeout", {setting.object.name(), action->value, promised});
    }
    return {};
}

Message brokenAtEnd(const Plan &plan, int cluster, const ClusterWorld &start, const ClusterWorld &end,
                    const std::vector<std::pair<int, int>> &wanted)
{
    const ScopeCluster &names = plan.scope.clusters.at(cluster);
    for (int role = 0; role < int(end.roles.size()); ++role) {
        const world::Role &before = start.roles[size_t(role)];
        const world::Role &after = end.roles[size_t(role)];
        if (!ownersSettled(plan, names, role, before.possible, after.possible))
            return msg("proof.violation.I5.owners",
                       {names.roles.at(role), nodeNames(names, after.possible), nodeNames(names, before.possible)});
        if (before.autoFailback != after.autoFailback)
            return msg("proof.violation.I5.failback", {names.roles.at(role)});
    }
    for (size_t g = 0; g < end.availabilityGroups.size(); ++g) {
        const world::AvailabilityGroup &before = start.availabilityGroups[g];
        const world::AvailabilityGroup &after = end.availabilityGroups[g];
        const bool same =
            before.required == after.required && std::equal(before.replicas.begin(), before.replicas.end(), after.replicas.begin(),
                                                            [](const world::Replica &a, const world::Replica &b) {
                                                                return a.synchronous == b.synchronous && a.automatic == b.automatic;
                                                            });
        if (!same)
            return msg("proof.violation.I5.group", {names.availabilityGroups.at(qsizetype(g)).first});
    }
    const NodeSet left = (end.paused & ~start.paused) | end.out;
    if (left != 0)
        return msg("proof.violation.I5.node", {nodeNames(names, left)});
    if ((start.paused & end.up) != 0) // somebody else paused it: not ours to resume (scenario 33)
        return msg("proof.violation.I5.resumed", {nodeNames(names, start.paused & end.up)});
    if (plan.verdict == Verdict::Incomplete)
        return {};
    for (const auto &[index, level] : wanted) {
        const world::Instance &instance = end.instances[size_t(index)];
        const bool online = instance.role >= 0 && end.roles[size_t(instance.role)].state == RoleState::Online;
        for (int node = 0; node < int(instance.binary.size()); ++node) {
            if (has(instance.installed, node) && instance.binary[size_t(node)] < level)
                return msg("proof.violation.I7", {names.instances.at(index), names.nodes.at(node), levelName(names, level)});
        }
        if (online && instance.running < level)
            return msg("proof.violation.I7.running", {names.instances.at(index), levelName(names, level)});
    }
    return {};
}

} // namespace pf
