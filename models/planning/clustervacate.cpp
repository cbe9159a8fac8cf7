// When no node is passive any more: which one is freed next, and where what it carries goes (F-15..F-18, F-28, F-29, A-11).
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

/// F-15: half of the nodes (rounded up) are updated for every instance that this node owns and that has not moved yet.
bool ClusterPlanner::halfReached(int node) const
{
    const auto owned = ownedBy(node);
    return primariesOn(node).isEmpty() && std::all_of(owned.begin(), owned.end(), [&](const Fci *fci) {
               const int all = std::popcount(now().instances[static_cast<size_t>(fci->index)].installed);
               return !fci->wanted || std::popcount(patched(*fci)) >= (all + 1) / 2;
           });
}

/// Nodes to which an instance may move within @p reach, nearest and best liked first. Never one with another replica of the same
/// availability group, never a step back (F-11).
std::vector<int> ClusterPlanner::targetsOf(const Fci &fci, Reach reach) const
{
    world::ClusterWorld trial = now();
    auto &role = trial.roles[static_cast<size_t>(fci.role)];
    const NodeSet owner = role.owner >= 0 ? bit(role.owner) : 0;
    NodeSet allowed = fci.saved & healthy();
    if (reach == Reach::NotUpdated) // the same level, and a possible owner as the list stands
        allowed &= m_todo & world::levelAllowed(now(), fci.role) & ~patched(fci) & role.possible;
    else // F-27: one instance at a time, its node may have others left to do
        allowed &= (m_policy.perInstance ? ~NodeSet{0} : ~m_todo) & (fci.wanted ? patched(fci) : world::levelAllowed(now(), fci.role));
    role.possible = allowed | owner;
    std::vector<int> out;
    for (const int n : world::targets(trial, fci.role)) {
        const bool foreign = std::any_of(m_fcis.begin(), m_fcis.end(), [&](const Fci &o) {
            return o.role >= 0 && o.role != fci.role && now().roles[static_cast<size_t>(o.role)].owner == n && o.home != fci.home;
        });
        const bool within = (!foreign || reach >= Reach::Shared) && (!has(m_vacated, n) || reach >= Reach::Freed);
        if (within && !world::hostsOtherReplica(now(), fci.role, n))
            out.push_back(n);
    }
    const QString site = role.owner >= 0 ? siteOf(role.owner) : QString();
    std::stable_sort(out.begin(), out.end(), [&](int a, int b) { // after the preferred order that targets() gives
        const auto far = [&](int n) {
            return std::tuple(siteOf(n) != site, !has(m_start.assigned, n), reach >= Reach::Shared ? ownedBy(n).size() : 0);
        };
        return far(a) < far(b);
    });
    return out;
}

/// Replicas to which a group may fail over: synchronous ones, of asynchronous ones only where the operator agreed to switch.
/// The partner of automatic failover first, then the same site, then the node with the fewest primaries.
std::vector<int> ClusterPlanner::targetsOf(const Ag &ag, Reach reach) const
{
    const auto &group = now().availabilityGroups[static_cast<size_t>(ag.index)];
    const auto synchronous = [&](int r) { return group.replicas[static_cast<size_t>(r)].synchronous; };
    const auto nodeOf = [&](int r) { return world::nodeOf(now(), group.replicas[static_cast<size_t>(r)].instance); };
    bool anySync = false;
    for (int r = 0; r < static_cast<int>(group.replicas.size()); ++r)
        anySync = anySync || (r != group.primary && synchronous(r));
    std::vector<int> out;
    for (int r = 0; r < static_cast<int>(group.replicas.size()); ++r) {
        const int n = nodeOf(r);
        if (r == group.primary || n < 0 || !has(healthy(), n) || has(m_todo, n) != (reach == Reach::NotUpdated))
            continue;
        if (synchronous(r) || (!anySync && m_policy.acceptSyncSwitch))
            out.push_back(r);
    }
    const int from = world::primaryNode(now(), group);
    const auto order = ordered(~NodeSet{0});
    const auto place = [&](int n) { return std::find(order.begin(), order.end(), n) - order.begin(); };
    std::stable_sort(out.begin(), out.end(), [&](int a, int b) {
        const auto key = [&](int r) {
            const int n = nodeOf(r);
            const bool home = n == ag.home;
            // Not updated: the node whose turn comes last, so that the group moves on only once.
            const auto turn = reach == Reach::NotUpdated ? -place(n) : place(n);
            return std::tuple(siteOf(n) != siteOf(from), primariesOn(n).size() + ownedBy(n).size(), !home,
                              ag.group->replicas.at(r).failover != FailoverMode::Automatic, turn);
        };
        return key(a) < key(b);
    });
    return out;
}

/// Frees a node of the present stage within @p reach, or every node that can be where only instances of one home each are concerned.
/// @p halfOnly: only where half of the nodes are updated (F-15).
/// @return whether anything moved
bool ClusterPlanner::vacate(Reach reach, bool halfOnly)
{
    struct Freed
    {
        int node;
        QList<const Fci *> instances;
        QList<const Ag *> groups;
        size_t options;
    };
    std::vector<Freed> freed;
    for (const int node : ordered(stage())) {
        if (passive(node) || (halfOnly && !halfReached(node)))
            continue;
        Freed f{node, ownedBy(node), primariesOn(node), SIZE_MAX};
        for (const auto *fci : f.instances) {
            auto options = targetsOf(*fci, reach);
            if (halfOnly) { // not to another site before its own turn comes
                options.erase(std::remove_if(options.begin(), options.end(), [&](int n) { return siteOf(n) != siteOf(node); }),
                              options.end());
            }
            f.options = std::min(f.options, options.size());
        }
        for (const auto *ag : f.groups)
            f.options = std::min(f.options, targetsOf(*ag, reach).size());
        if (f.options > 0)
            freed.push_back(f);
    }
    const bool groups = std::any_of(freed.begin(), freed.end(), [](const Freed &f) { return !f.groups.isEmpty(); });
    if (reach == Reach::NotUpdated) // the fewest moves, and of equal ones the node that waits longest anyway
        std::stable_sort(freed.rbegin(), freed.rend(), [](const Freed &a, const Freed &b) {
            return a.instances.size() + a.groups.size() > b.instances.size() + b.groups.size();
        });
    else
        std::stable_sort(freed.begin(), freed.end(), [](const Freed &a, const Freed &b) { return a.options < b.options; });
    bool moved = false;
    for (const auto &f : freed) {
        QList<QPair<const Fci *, int>> moves;
        std::vector<int> common = f.instances.isEmpty() ? std::vector<int>() : targetsOf(*f.instances.first(), reach);
        for (const auto *fci : f.instances) { // one place for all instances of this node: they shared one before
            const auto here = targetsOf(*fci, reach);
            common.erase(
                std::remove_if(common.begin(), common.end(), [&](int n) { return std::find(here.begin(), here.end(), n) == here.end(); }),
                common.end());
        }
        for (const auto *fci : f.instances) {
            const auto here = common.empty() ? targetsOf(*fci, reach) : common;
            if (!here.empty())
                moves.append({fci, here.front()});
        }
        if (moves.size() != f.instances.size())
            continue;
        if (!moved) {
            switchOwners();
            hold();
        }
        moved = true;
        const bool room = reach == Reach::NotUpdated;
        for (const auto &[fci, target] : moves) {
            const char *rule = room || reach == Reach::Shared ? "F-28" : reach == Reach::Freed ? "F-29" : "F-16";
            const char *reason = room ? "plan.reason.swap-room" : fci->wanted ? "plan.reason.one-move" : "plan.reason.make-room";
            if (working())
                moveInstance(*fci, target, rule, reason);
        }
        for (const auto *ag : f.groups) {
            const auto targets = working() ? targetsOf(*ag, reach) : std::vector<int>();
            if (!targets.empty())
                moveGroup(*ag, targets.front(), room ? "A-11" : "A-2", room ? "plan.reason.group-room" : "plan.reason.group-moves");
        }
        m_vacated |= bit(f.node);
        if (groups || reach != Reach::Updated)
            break; // one node at a time: what moves next depends on this one
    }
    return moved;
}

/// Why an instance cannot leave its node, and what would help.
RefusedItem ClusterPlanner::stuck(const Fci &fci, int node) const
{
    const ObjectRef ref = ObjectRef::clusteredInstance(m_cluster.name, fci.instance->name);
    const auto &instance = now().instances[static_cast<size_t>(fci.index)];
    const NodeSet others = instance.installed & healthy() & ~bit(node);
    const Message owners = msg("plan.cure.more-owners", {groupName(fci.role)});
    if (others == 0)
        return refusal("F-25", ref, msg("plan.refuse.single-node", {ref}),
                       {msg("plan.cure.second-node", {fci.instance->name}), msg("plan.cure.accept-outage", {fci.instance->name})});
    NodeSet free = 0;
    for (int n = 0; n < now().nodes; ++n)
        free |= has(others & fci.saved, n) && !world::hostsOtherReplica(now(), fci.role, n) ? bit(n) : 0;
    if ((others & fci.saved) != 0 && free == 0)
        return refusal("A-13", ref, msg("plan.refuse.other-replica", {ref}), {msg("plan.cure.no-shared-replica", {fci.instance->name})});
    return refusal("W-13", ref, msg("plan.refuse.no-place", {groupName(fci.role), nodeName(node)}), {owners});
}

void ClusterPlanner::refuseStuck()
{
    for (const int node : ordered(m_todo)) {
        for (const auto *fci : ownedBy(node)) {
            if (targetsOf(*fci, Reach::Shared).empty() && targetsOf(*fci, Reach::NotUpdated).empty())
                refuse(stuck(*fci, node));
        }
        for (const auto *ag : primariesOn(node)) {
            if (!targetsOf(*ag, Reach::Shared).empty() || !targetsOf(*ag, Reach::NotUpdated).empty())
                continue;
            const ObjectRef ref = ObjectRef::group(m_cluster.name, ag->group->name);
            refuse(refusal("A-4", ref, msg("plan.refuse.no-secondary", {ref, nodeName(node)}),
                           {msg("plan.cure.more-replicas", {ag->group->name})}));
        }
    }
    if (working()) // each could move alone, but not all that one node carries
        refuse(refusal("F-26", ObjectRef::cluster(m_cluster.name), msg("plan.refuse.cannot-free", {ObjectRef::cluster(m_cluster.name)}),
                       {msg("plan.cure.expert-mode")}));
}

} // namespace pf
