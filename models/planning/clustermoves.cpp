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
        if (!fci.wanted)
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

/// F-15: half of the nodes (rounded up) are updated for every instance that this node owns and that has not moved yet.
bool ClusterPlanner::halfReached(int node) const
{
    for (const auto &fci : m_fcis) {
        if (fci.role < 0 || now().roles[static_cast<size_t>(fci.role)].owner != node || !fci.wanted)
            continue;
        const int all = std::popcount(now().instances[static_cast<size_t>(fci.index)].installed);
        if (std::popcount(patched(fci)) < (all + 1) / 2)
            return false;
    }
    return true;
}

/// Nodes to which an instance may move for good: done already, at or above its level, its possible owners, and not carrying an
/// instance of another node (that would be a swap or a question of capacity, F-28, C-28). Nearest and best liked first.
std::vector<int> ClusterPlanner::targetsOf(const Fci &fci) const
{
    world::ClusterWorld trial = now();
    auto &role = trial.roles[static_cast<size_t>(fci.role)];
    const NodeSet owner = role.owner >= 0 ? bit(role.owner) : 0;
    NodeSet allowed = fci.saved & ~m_todo & healthy();
    allowed &= fci.wanted ? patched(fci) : world::levelAllowed(now(), fci.role);
    role.possible = allowed | owner;
    std::vector<int> out;
    for (const int n : world::targets(trial, fci.role)) {
        const bool foreign = std::any_of(m_fcis.begin(), m_fcis.end(), [&](const Fci &o) {
            return o.role >= 0 && o.role != fci.role && now().roles[static_cast<size_t>(o.role)].owner == n && o.home != fci.home;
        });
        if (!foreign && !has(m_vacated, n))
            out.push_back(n);
    }
    const QString site = owner != 0 ? nameKey(m_cluster.nodes.at(role.owner).site) : QString();
    std::stable_sort(out.begin(), out.end(), [&](int a, int b) { // after the preferred order that targets() gives
        const auto far = [&](int n) { return std::pair(nameKey(m_cluster.nodes.at(n).site) != site, !has(m_start.assigned, n)); };
        return far(a) < far(b);
    });
    return out;
}

/// A node that was freed in this plan could take the instance: that is the ring of F-29.
bool ClusterPlanner::ringWouldHelp(const Fci &fci) const
{
    return (fci.saved & now().instances[static_cast<size_t>(fci.index)].installed & m_vacated) != 0;
}

/// Moves the instances of every node that can be freed now. @p halfOnly: only where half of the nodes are updated (F-15).
/// @return whether anything moved
bool ClusterPlanner::vacateOwners(bool halfOnly)
{
    struct Freed
    {
        int node;
        QList<const Fci *> instances;
        size_t options;
    };
    std::vector<Freed> freed;
    for (const int node : ordered(m_todo)) {
        if (passive(node) || (halfOnly && !halfReached(node)))
            continue;
        Freed f{node, {}, SIZE_MAX};
        for (const auto &fci : m_fcis) {
            if (fci.role < 0 || now().roles[static_cast<size_t>(fci.role)].owner != node)
                continue;
            f.instances.append(&fci);
            auto options = targetsOf(fci);
            if (halfOnly) { // not to another site before its own turn comes
                const QString site = nameKey(m_cluster.nodes.at(node).site);
                options.erase(
                    std::remove_if(options.begin(), options.end(), [&](int n) { return nameKey(m_cluster.nodes.at(n).site) != site; }),
                    options.end());
            }
            f.options = std::min(f.options, options.size());
        }
        freed.push_back(f);
    }
    std::stable_sort(freed.begin(), freed.end(), [](const Freed &a, const Freed &b) { return a.options < b.options; });
    bool moved = false;
    for (const auto &f : freed) {
        // One place for all instances of this node: they shared one before.
        std::vector<int> common = targetsOf(*f.instances.first());
        for (const auto *fci : f.instances) {
            const auto here = targetsOf(*fci);
            common.erase(
                std::remove_if(common.begin(), common.end(), [&](int n) { return std::find(here.begin(), here.end(), n) == here.end(); }),
                common.end());
        }
        const bool apart = common.empty();
        QList<QPair<const Fci *, int>> moves;
        for (const auto *fci : f.instances) {
            const auto here = apart ? targetsOf(*fci) : common;
            if (!here.empty())
                moves.append({fci, here.front()});
        }
        if (moves.size() != f.instances.size() || f.options == 0)
            continue;
        if (!moved) {
            switchOwners();
            hold();
        }
        moved = true;
        for (const auto &[fci, target] : moves)
            moveInstance(*fci, target, "F-16", fci->wanted ? "plan.reason.one-move" : "plan.reason.make-room");
        m_vacated |= bit(f.node);
    }
    if (moved || halfOnly)
        return moved;
    for (const auto &f : freed) {
        for (const auto *fci : f.instances) {
            if (!targetsOf(*fci).empty())
                continue;
            const ObjectRef ref = ObjectRef::clusteredInstance(m_cluster.name, fci->instance->name);
            if (ringWouldHelp(*fci) || (m_vacated != 0))
                refuse(refusal("F-29", ref, msg("plan.refuse.ring", {ref, nodeName(f.node)})));
            else
                refuse(refusal("F-28", ref, msg("plan.refuse.swap", {ref, nodeName(f.node)})));
        }
    }
    return false;
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
    if (fci.wanted) { // F-14.4
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
    if (fci.wanted) {
        after = ownersAfter(fci); // without the old owner while it is older (F-11)
        if (after != during)
            last.append(ownersAction(fci, after));
    }
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, last);
    m_builder.phase(Lane::Verify, u"verify"_s, {verify});
    if (before != after || before != during) {
        m_builder.setting({ObjectRef::group(m_cluster.name, move.group), u"possibleOwners"_s, names(before).join(u", "_s),
                           names(during).join(u", "_s), names(after).join(u", "_s)});
    }
    noteTargets();
    m_builder.end();
}

/// F-18: back to the original owner, a second outage that the operator asked for.
void ClusterPlanner::failBack()
{
    for (const auto &fci : m_fcis) {
        if (fci.role < 0 || fci.home < 0 || now().roles[static_cast<size_t>(fci.role)].owner == fci.home)
            continue;
        hold();
        moveInstance(fci, fci.home, "F-18", "plan.reason.return");
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
