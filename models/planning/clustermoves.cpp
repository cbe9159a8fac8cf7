#include "base/names.h"
#include "planning/clusterplanner.h"
#include "planning/scopeindex.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;
using world::NodeSet;

/// F-14 steps 3 and 5: the current owner and one level class. While other unpatched nodes of the same level remain, that class;
/// when none remains, or the patched ones are at least as many, the patched ones. After the switch the patched ones only (F-11).
NodeSet ClusterPlanner::ownersAfter(const Fci &fci) const
{
    const auto &role = now().roles[static_cast<size_t>(fci.role)];
    const auto &instance = now().instances[static_cast<size_t>(fci.index)];
    const NodeSet owner = role.owner >= 0 ? bit(role.owner) : 0;
    const NodeSet usable = fci.saved & instance.installed & healthy();
    const NodeSet done = patched(fci) & usable & ~owner;
    if (instance.running >= fci.target)
        return owner | done;
    NodeSet same = 0;
    for (int n = 0; n < now().nodes; ++n) {
        if (instance.binary[static_cast<size_t>(n)] == instance.running)
            same |= bit(n);
    }
    same &= usable & ~owner & ~patched(fci);
    if (done != 0 && (same == 0 || std::popcount(done) >= std::popcount(same)))
        return owner | done;
    return owner | same;
}

/// F-14.2: the list without the node whose turn it is, and without nodes that are of another level than the class (F-11).
NodeSet ClusterPlanner::ownersWithout(const Fci &fci, int node) const
{
    const auto &role = now().roles[static_cast<size_t>(fci.role)];
    const auto &instance = now().instances[static_cast<size_t>(fci.index)];
    const NodeSet current = role.possible & ~bit(node);
    const NodeSet owner = role.owner >= 0 ? bit(role.owner) : 0;
    NodeSet oneLevel = 0;
    const NodeSet done = patched(fci);
    for (int n = 0; n < now().nodes; ++n) {
        const int level = instance.binary[static_cast<size_t>(n)];
        if (has(current & instance.installed, n) && (instance.running >= fci.target ? has(done, n) : level == instance.running))
            oneLevel |= bit(n);
    }
    const NodeSet others = oneLevel & ~owner;
    const NodeSet updated = done & fci.saved & healthy() & ~bit(node) & ~owner;
    if ((current & done & ~owner) != 0 || others == 0)
        return owner | updated; // the class is the patched one already, or nothing else is left
    return owner | others;
}

/// True where updated nodes become the ones that may take the instance over before it has moved.
bool ClusterPlanner::switchesClass(const Fci &fci, NodeSet to) const
{
    const auto &role = now().roles[static_cast<size_t>(fci.role)];
    const NodeSet owner = role.owner >= 0 ? bit(role.owner) : 0;
    const bool switched = now().instances[static_cast<size_t>(fci.index)].running >= fci.target;
    const NodeSet done = patched(fci) & ~owner;
    return !switched && (to & done) != 0 && (role.possible & done) == 0;
}

PlanAction ClusterPlanner::ownersAction(const Fci &fci, NodeSet to) const
{
    PlanAction a = action(ActionKind::SetPossibleOwners);
    a.group = groupName(fci.role);
    a.resource = fci.resource;
    a.owners = names(to);
    return a;
}

/// The change of the owner class before the first move, as a step of its own (F-14.3).
void ClusterPlanner::switchOwners()
{
    QList<PlanAction> actions;
    QList<Setting> settings;
    for (const auto &fci : m_fcis) {
        if (!fci.editsOwners())
            continue;
        const NodeSet current = now().roles[static_cast<size_t>(fci.role)].possible;
        const NodeSet to = ownersAfter(fci);
        if (to == current || !switchesClass(fci, to))
            continue;
        actions.append(ownersAction(fci, to));
        settings.append({ObjectRef::group(m_cluster.name, groupName(fci.role)), u"possibleOwners"_s, names(current).join(u", "_s),
                         names(to).join(u", "_s), names(to).join(u", "_s)});
    }
    if (actions.isEmpty())
        return;
    m_builder.begin(StepKind::SetOwners, m_cluster.name, {}, {}, msg("plan.step.set-owners"));
    m_builder.reason("F-14", "plan.reason.updated-take-over");
    for (const auto &setting : settings)
        m_builder.setting(setting);
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, actions);
    m_builder.end();
}

void ClusterPlanner::hold()
{
    if (m_held || !m_policy.holdBeforeActive)
        return;
    m_held = true;
    m_builder.begin(StepKind::Hold, m_cluster.name, {}, {}, msg("plan.step.hold"));
    m_builder.reason("F-13", "plan.reason.users-notice-next");
    m_builder.phase(Lane::Drain, u"hold"_s, {action(ActionKind::Hold)});
    m_builder.end();
}

/// Work that a person does by hand while the run waits.
void ClusterPlanner::handWork(const char *rule, Message what, const QString &key)
{
    PlanAction wait = action(ActionKind::Hold);
    wait.value = key;
    m_builder.begin(StepKind::Hold, m_cluster.name, {}, key, std::move(what));
    m_builder.reason(rule, "plan.reason.by-hand");
    m_builder.phase(Lane::Drain, u"hold"_s, {wait});
    m_builder.end();
}

/// replicas on an instance that has moved have to catch up, or the next step would count on them in vain.
QList<PlanAction> ClusterPlanner::gatesAfterMove(const Fci &fci, int node) const
{
    QList<PlanAction> out;
    for (const auto &ag : m_groups) {
        const auto &replicas = now().availabilityGroups[static_cast<size_t>(ag.index)].replicas;
        for (int r = 0; r < static_cast<int>(replicas.size()); ++r) {
            if (replicas[static_cast<size_t>(r)].instance != fci.index)
                continue;
            PlanAction wait = action(ActionKind::AwaitSync, node);
            wait.group = ag.group->name;
            wait.resource = ag.group->replicas.at(r).instance;
            out.append(wait);
        }
    }
    return out;
}

void ClusterPlanner::moveInstance(const Fci &fci, int target, const char *rule, const char *reason)
{
    const auto &role = now().roles[static_cast<size_t>(fci.role)];
    const auto &instance = now().instances[static_cast<size_t>(fci.index)];
    const int from = role.owner;
    const bool newLevel = instance.binary[static_cast<size_t>(target)] > instance.running;
    const QString name = fci.instance->name;
    m_builder.begin(StepKind::MoveRoles, m_cluster.name, nodeName(target), groupName(fci.role),
                    msg("plan.step.move-instance", {name, nodeName(from), nodeName(target)}));
    m_builder.reason(rule, reason, {name});
    m_builder.reason("F-18", "plan.reason.one-outage", {name});
    m_builder.current().instances = {name};
    m_builder.outage(ObjectRef::clusteredInstance(m_cluster.name, name), switchOutage(newLevel));
    PlanAction move = action(ActionKind::MoveGroup, target);
    move.group = groupName(fci.role);
    QList<PlanAction> first, last;
    const NodeSet before = role.possible;
    NodeSet during = before;
    if (fci.editsOwners() && has(patched(fci), target)) { // F-14.4
        during = (patched(fci) & fci.saved & healthy()) | bit(from);
        if (during != before)
            first.append(ownersAction(fci, during));
    }
    PlanAction verify = action(ActionKind::VerifyCluster);
    verify.group = move.group;
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, first);
    m_builder.phase(Lane::Drain, u"move"_s, {move});
    if (m_builder.refused())
        return;
    NodeSet after = during;
    if (fci.editsOwners()) {
        after = ownersAfter(fci); // without the old owner while it is older (F-11)
        if (after != during)
            last.append(ownersAction(fci, after));
    }
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, last);
    m_builder.phase(Lane::Verify, u"verify"_s, {verify});
    m_builder.phase(Lane::Verify, u"wait-sync"_s, gatesAfterMove(fci, target));
    if (before != after || before != during) {
        m_builder.setting({ObjectRef::group(m_cluster.name, move.group), u"possibleOwners"_s, names(before).join(u", "_s),
                           names(during).join(u", "_s), names(after).join(u", "_s)});
    }
    noteTargets();
    m_builder.end();
}

/// F-18: back to the original owner, a second outage that the operator asked for; F-28: two instances share a node only because the
/// plan made room; A-5: a group that failed over to a remote replica.
void ClusterPlanner::failBack()
{
    for (const auto &fci : m_fcis) {
        const int owner = fci.role < 0 ? -1 : now().roles[static_cast<size_t>(fci.role)].owner;
        if (owner < 0 || fci.home < 0 || owner == fci.home || !working())
            continue;
        const bool crowded = std::any_of(m_fcis.begin(), m_fcis.end(), [&](const Fci &o) {
            return o.role >= 0 && o.role != fci.role && now().roles[static_cast<size_t>(o.role)].owner == owner && o.home == owner;
        });
        const bool shares = crowded && ownedBy(fci.home).isEmpty() && !m_policy.perInstance;
        if (!m_policy.failback && !shares)
            continue;
        const auto legal = world::targets(now(), fci.role);
        const bool allowed = has(world::levelAllowed(now(), fci.role) & healthy(), fci.home) &&
                             (fci.wanted ? has(fci.saved, fci.home) : std::find(legal.begin(), legal.end(), fci.home) != legal.end());
        if (!allowed)
            continue;
        hold();
        moveInstance(fci, fci.home, m_policy.failback ? "F-18" : "F-28", m_policy.failback ? "plan.reason.return" : "plan.reason.apart");
    }
    for (const auto &ag : m_groups) {
        if (!working() || !ag.touched || ag.homeReplica < 0 || (!m_policy.failback && !ag.madeSynchronous) ||
            now().availabilityGroups[static_cast<size_t>(ag.index)].primary == ag.homeReplica)
            continue;
        hold();
        moveGroup(ag, ag.homeReplica, ag.madeSynchronous ? "A-5" : "F-18", "plan.reason.return");
    }
}

/// C-07: which instances no node can take over at this moment.
void ClusterPlanner::noteTargets()
{
    for (const auto &fci : m_fcis) {
        if (fci.role < 0 || !fci.wanted)
            continue;
        const auto &instance = fci.instance->name;
        const bool known = std::any_of(m_withoutTarget.begin(), m_withoutTarget.end(), [&](const auto &p) { return p.first == instance; });
        if (!known && world::targets(now(), fci.role).empty())
            m_withoutTarget.append({instance, m_builder.current().node});
    }
}

} // namespace pf
