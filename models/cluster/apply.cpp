#include "cluster/placement.h"

#include <algorithm>
#include <bit>

namespace pf::world {

namespace {

using Outcomes = tl::expected<std::vector<ClusterWorld>, Refusal>;

/// More ways for roles to land than this are not followed: the plan has to name the node (W-18).
constexpr size_t maxOutcomes = 4096;

tl::unexpected<Refusal> refuse(const char *rule, Message message)
{
    return tl::make_unexpected(Refusal{QString::fromLatin1(rule), std::move(message)});
}

tl::unexpected<Refusal> notThere()
{
    return refuse("W-1", msg("cluster.refused.not-member"));
}

/// Moves every role of @p node to wherever the cluster may put it (W-6). Without a legal target: refused, or offline if @p stopsThere.
Outcomes vacate(const ClusterWorld &cluster, int node, bool stopsThere, Choices choices)
{
    std::vector<ClusterWorld> worlds{cluster};
    for (int role = 0; role < int(cluster.roles.size()); ++role) {
        if (cluster.roles[role].owner != node)
            continue;
        if (groupOfRole(cluster, role) >= 0) { // replicasLeave() answers for it
            if (!stopsThere)
                return refuse("A-6", msg("cluster.refused.group-drained"));
            continue;
        }
        const bool anyWillDo =
            choices == Choices::Representative && cluster.roles[role].antiAffinity == 0 && !carriesInstances(cluster, role);
        std::vector<ClusterWorld> next;
        for (ClusterWorld &c : worlds) {
            std::vector<int> legal = targets(c, role);
            if (legal.empty() && !stopsThere)
                return refuse("W-13", msg("cluster.refused.drain-no-target"));
            if (legal.empty()) {
                strand(c, role);
                next.push_back(std::move(c));
                continue;
            }
            if (anyWillDo)
                legal.resize(1);
            for (int target : legal) {
                next.push_back(c);
                land(next.back(), role, target);
            }
            if (next.size() > maxOutcomes)
                return refuse("W-18", msg("cluster.refused.too-many-outcomes", {qint64(maxOutcomes)}));
        }
        worlds = std::move(next);
    }
    return worlds;
}

/// An orderly departure: votes are computed anew first; refused below quorum (W-6).
Outcomes leave(const ClusterWorld &cluster, int node, Choices choices)
{
    if (!has(cluster.members(), node))
        return notThere();
    if (!poolStands(cluster, cluster.nodes - std::popcount(cluster.members()) + 1))
        return refuse("Q-8", msg("cluster.refused.pool"));
    if (cluster.storageSpacesDirect && cluster.storageRepair)
        return refuse("W-20", msg("cluster.refused.storage-jobs"));
    ClusterWorld gone = cluster;
    const bool paused = has(gone.paused, node);
    gone.up &= ~bit(node);
    gone.paused &= ~bit(node);
    gone.out |= bit(node);
    if (paused)
        gone.returnsPaused |= bit(node);
    Outcomes vacated = vacate(gone, node, true, choices);
    if (!vacated)
        return vacated;
    std::vector<ClusterWorld> result;
    for (ClusterWorld &c : *vacated) {
        replicasLeave(c, node);
        copiesLeave(c, node);
        for (ClusterWorld &weighed : reweigh(c, choices)) {
            const Votes v = votes(weighed);
            if (!v.quorate())
                return refuse("W-6", msg("cluster.refused.quorum", {qint64(v.present), qint64(v.total), qint64(v.need)}));
            result.push_back(std::move(weighed));
        }
    }
    return result;
}

/// Roles that prefer @p node and may fall back on their own fall back, or not yet (W-16).
Outcomes withFailback(std::vector<ClusterWorld> worlds, int node)
{
    for (size_t role = 0; !worlds.empty() && role < worlds.front().roles.size(); ++role) {
        std::vector<ClusterWorld> moved;
        for (const ClusterWorld &c : worlds) {
            const Role &r = c.roles[role];
            const auto wish = std::find(r.preferred.begin(), r.preferred.end(), node);
            if (!r.autoFailback || wish == r.preferred.end() || std::find(r.preferred.begin(), wish, r.owner) != wish)
                continue;
            const std::vector<int> legal = targets(c, int(role));
            if (std::find(legal.begin(), legal.end(), node) == legal.end())
                continue;
            moved.push_back(c);
            land(moved.back(), int(role), node);
        }
        worlds.insert(worlds.end(), moved.begin(), moved.end());
        if (worlds.size() > maxOutcomes)
            return refuse("W-18", msg("cluster.refused.too-many-outcomes", {qint64(maxOutcomes)}));
    }
    return worlds;
}

/// The node is a member again, paused if it was.
Outcomes comeBack(ClusterWorld c, int node, Choices choices)
{
    const bool paused = has(c.returnsPaused, node);
    c.out &= ~bit(node);
    c.lost &= ~bit(node);
    c.returnsPaused &= ~bit(node);
    (paused ? c.paused : c.up) |= bit(node);
    c.storageRepair = c.storageRepair || c.storageSpacesDirect;
    startWaiting(c);
    replicasReturn(c);
    copiesReturn(c);
    std::vector<ClusterWorld> weighed = reweigh(c, choices);
    return paused ? Outcomes(std::move(weighed)) : withFailback(std::move(weighed), node);
}

Outcomes restart(const ClusterWorld &cluster, int node, Choices choices)
{
    if (has(cluster.lost, node))
        return notThere();
    if (has(cluster.out, node)) { // the service starts with Windows, or somebody set it to manual
        Outcomes back = comeBack(cluster, node, choices);
        if (back)
            back->push_back(cluster);
        return back;
    }
    Outcomes gone = leave(cluster, node, choices);
    if (!gone)
        return gone;
    std::vector<ClusterWorld> result;
    for (const ClusterWorld &c : *gone) {
        Outcomes back = comeBack(c, node, choices);
        if (!back)
            return back;
        std::move(back->begin(), back->end(), std::back_inserter(result));
    }
    return result;
}

Outcomes drain(const ClusterWorld &cluster, int node, Choices choices)
{
    if (!has(cluster.members(), node))
        return notThere();
    if (cluster.storageSpacesDirect && cluster.storageRepair) // W-21
        return refuse("W-20", msg("cluster.refused.storage-jobs"));
    ClusterWorld c = cluster;
    c.up &= ~bit(node);
    c.paused |= bit(node);
    return vacate(c, node, false, choices);
}

/// 4.2: the databases are mounted elsewhere, the PAM moves, the node is paused.
Outcomes enterMaintenance(const ClusterWorld &cluster, int node, Choices choices)
{
    if (!has(cluster.members(), node))
        return notThere();
    ClusterWorld c = cluster;
    c.up &= ~bit(node);
    c.paused |= bit(node);
    for (int d = 0; d < int(c.mail.size()); ++d) {
        if (c.mail[size_t(d)].active != node)
            continue;
        const std::vector<int> legal = mountTargets(c, d);
        if (legal.empty())
            return refuse("X-6", msg("cluster.refused.no-copy"));
        c.mail[size_t(d)].active = std::int8_t(legal.front());
    }
    return vacate(c, node, false, choices);
}

Outcomes resume(ClusterWorld c, int node)
{
    if (!has(c.members(), node))
        return notThere();
    const bool wasPaused = has(c.paused, node);
    c.paused &= ~bit(node);
    c.up |= bit(node);
    startWaiting(c);
    copiesReturn(c);
    return wasPaused ? withFailback({c}, node) : Outcomes({c});
}

Outcomes move(ClusterWorld c, int role, int node)
{
    if (c.roles[role].owner == node)
        return std::vector{c};
    if (groupOfRole(c, role) >= 0)
        return refuse("A-6", msg("cluster.refused.group-moved"));
    const std::vector<int> legal = targets(c, role);
    if (std::find(legal.begin(), legal.end(), node) == legal.end())
        return refuse("W-13", msg("cluster.refused.illegal-target"));
    if (!has(levelAllowed(c, role), node))
        return refuse("F-11", msg("cluster.refused.older-binaries"));
    if (hostsOtherReplica(c, role, node))
        return refuse("A-13", msg("cluster.refused.other-replica"));
    land(c, role, node);
    return std::vector{c};
}

Outcomes failOverGroup(ClusterWorld c, int group, int replica)
{
    AvailabilityGroup &ag = c.availabilityGroups[size_t(group)];
    if (ag.primary == replica)
        return std::vector{c};
    const std::vector<int> legal = failoverTargets(c, group);
    if (std::find(legal.begin(), legal.end(), replica) == legal.end())
        return refuse("A-4", msg("cluster.refused.not-synchronized"));
    ag.primary = std::int8_t(replica);
    replicasReturn(c);
    return std::vector{c};
}

/// Replicas that run catch up in time; an asynchronous one is as near as it gets.
Outcomes awaitSync(ClusterWorld c, int group)
{
    AvailabilityGroup &ag = c.availabilityGroups[size_t(group)];
    if (ag.primary < 0 || !ag.online)
        return refuse("A-4", msg("cluster.refused.no-primary"));
    for (Replica &replica : ag.replicas)
        replica.caughtUp = replica.caughtUp || replicaRuns(c, replica);
    return std::vector{c};
}

Outcomes setMode(ClusterWorld c, const Action &action)
{
    AvailabilityGroup &ag = c.availabilityGroups[size_t(action.group)];
    if (action.verb == Verb::SetRequired) {
        ag.required = action.value;
        return std::vector{c};
    }
    Replica &replica = ag.replicas[size_t(action.replica)];
    if (action.verb == Verb::SetFailoverMode)
        replica.automatic = action.flag;
    else if (replica.synchronous != action.flag) {
        replica.synchronous = action.flag;
        replica.caughtUp = action.replica == ag.primary || !action.flag; // it has to become SYNCHRONIZED first
    }
    return std::vector{c};
}

Outcomes awaitCopies(ClusterWorld c, int node)
{
    if (!has(c.members(), node))
        return notThere();
    for (MailDatabase &database : c.mail)
        database.usable |= database.copies & bit(node);
    return std::vector{c};
}

Outcomes setOwners(ClusterWorld c, int role, NodeSet owners)
{
    Role &r = c.roles[role];
    if (owners == 0)
        return refuse("W-14", msg("cluster.refused.no-owners"));
    if (r.state == RoleState::Online && r.owner >= 0 && !has(owners, r.owner))
        return refuse("F-14", msg("cluster.refused.owner-excluded"));
    r.possible = owners;
    return std::vector{c};
}

Outcomes install(ClusterWorld c, const Action &action)
{
    if (has(c.lost, action.node))
        return notThere();
    if (action.flag)
        copiesLeave(c, action.node); // the installer stops everything on the member
    for (const auto &[index, level] : action.levels) {
        Instance &instance = c.instances[index];
        if (!has(instance.installed, action.node))
            return refuse("F-3", msg("cluster.refused.not-installed"));
        std::int16_t &binary = instance.binary[action.node];
        if (level < binary)
            return refuse("F-11", msg("cluster.refused.downgrade"));
        binary = level;
        const bool runsHere = instance.role < 0
                                  ? instance.node == action.node
                                  : c.roles[instance.role].owner == action.node && c.roles[instance.role].state == RoleState::Online;
        if (!runsHere)
            continue;
        instance.running = std::max(instance.running, level);
        if (instance.role < 0) { // its service stops meanwhile: replicas on it are behind
            for (AvailabilityGroup &ag : c.availabilityGroups) {
                for (Replica &replica : ag.replicas)
                    replica.caughtUp = replica.caughtUp && (replica.instance != index || &replica == &ag.replicas[size_t(ag.primary)]);
            }
        }
    }
    return std::vector{c};
}

Outcomes outcomesOf(const ClusterWorld &c, const Action &action, Choices choices)
{
    switch (action.verb) {
    case Verb::Nothing:
        return std::vector{c};
    case Verb::SetPossibleOwners:
        return setOwners(c, action.role, action.owners);
    case Verb::SetAutoFailback: {
        ClusterWorld next = c;
        next.roles[action.role].autoFailback = action.flag;
        return std::vector{next};
    }
    case Verb::MoveRole:
        return move(c, action.role, action.node);
    case Verb::Drain:
        return drain(c, action.node, choices);
    case Verb::StopService:
        return leave(c, action.node, choices);
    case Verb::StartService:
        return has(c.members(), action.node) ? Outcomes({c}) : comeBack(c, action.node, choices);
    case Verb::Install:
        return install(c, action);
    case Verb::Restart:
        return restart(c, action.node, choices);
    case Verb::Resume:
    case Verb::LeaveMaintenance:
        return resume(c, action.node);
    case Verb::SetFailoverMode:
    case Verb::SetCommitMode:
    case Verb::SetRequired:
        return setMode(c, action);
    case Verb::FailOverGroup:
        return failOverGroup(c, action.group, action.replica);
    case Verb::AwaitSync:
        return awaitSync(c, action.group);
    case Verb::EnterMaintenance:
        return enterMaintenance(c, action.node, choices);
    case Verb::AwaitCopies:
        return awaitCopies(c, action.node);
    case Verb::AwaitStorage: {
        ClusterWorld next = c;
        next.storageRepair = false;
        return std::vector{next};
    }
    }
    Q_UNREACHABLE();
}

std::vector<World> placed(const World &world, int cluster, std::vector<ClusterWorld> outcomes)
{
    dedupe(outcomes);
    std::vector<World> worlds;
    worlds.reserve(outcomes.size());
    for (ClusterWorld &c : outcomes) {
        worlds.push_back(world);
        worlds.back().clusters[cluster] = std::move(c);
    }
    return worlds;
}

} // namespace

tl::expected<std::vector<World>, Refusal> apply(const World &world, const Action &action, Choices choices)
{
    if (action.verb == Verb::Nothing)
        return std::vector{world};
    const ClusterWorld &cluster = world.clusters[action.cluster];
    if (cluster.forced)
        return refuse("Q-7", msg("cluster.refused.forced"));
    if (!cluster.quorate)
        return refuse("Q-7", msg("cluster.refused.stopped"));
    Outcomes outcomes = outcomesOf(cluster, action, choices);
    if (!outcomes)
        return tl::make_unexpected(outcomes.error());
    return placed(world, action.cluster, std::move(*outcomes));
}

std::vector<World> whileAway(const World &world, const Action &action, Choices choices)
{
    const bool leaves = action.verb == Verb::StopService || action.verb == Verb::Restart ||
                        (action.verb == Verb::Install && action.flag && action.node >= 0);
    if (!leaves)
        return {};
    const ClusterWorld &cluster = world.clusters[action.cluster];
    if (cluster.forced || !cluster.quorate)
        return {};
    if (has(cluster.out, action.node) && action.verb != Verb::StopService)
        return {world};
    Outcomes gone = leave(cluster, action.node, choices);
    return gone ? placed(world, action.cluster, std::move(*gone)) : std::vector<World>();
}

} // namespace pf::world
