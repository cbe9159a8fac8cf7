#pragma once

#include "estate/estate.h"

#include <cstdint>
#include <span>
#include <vector>

namespace pf::world {

/// A set of nodes of one cluster, by index (at most 64).
using NodeSet = std::uint64_t;
inline constexpr int maxNodes = 64;
inline constexpr NodeSet bit(int node)
{
    return NodeSet{1} << node;
}
inline constexpr bool has(NodeSet set, int node)
{
    return (set >> node) & 1U;
}

/// State of a group in the projection.
enum class RoleState : std::uint8_t { Online, Offline, Failed };

struct Role
{
    std::int8_t owner = -1; ///< node index, -1 = not owned
    bool core = false;
    bool autoFailback = false;
    RoleState state = RoleState::Online;
    bool waiting = false; ///< offline only because no legal node was left: starts by itself when one is back
    NodeSet possible = 0;
    NodeSet antiAffinity = 0; ///< bit per class of this cluster
    std::vector<std::int8_t> preferred;
    bool operator==(const Role &) const = default;
};

/// A SQL Server instance with its levels; a level is an index into the scope's ascending list of builds, -1 = not reported.
struct Instance
{
    std::int16_t role = -1;    ///< index of its group; -1 = stand-alone
    std::int8_t node = -1;     ///< of a stand-alone instance
    std::int16_t running = -1; ///< highest level it has started on
    NodeSet installed = 0;
    std::vector<std::int16_t> binary; ///< per node
    bool operator==(const Instance &) const = default;
};

/// A replica of an availability group (section 3). Where it runs is where its instance runs.
struct Replica
{
    std::int16_t instance = -1; ///< index in ClusterWorld::instances; -1 = an instance of another cluster, or not reported
    bool synchronous = false;   ///< availability mode, now
    bool automatic = false;     ///< failover mode, now
    bool caughtUp = false;      ///< every database SYNCHRONIZED, of an asynchronous one SYNCHRONIZING with short queues (A-4, A-9)
    bool operator==(const Replica &) const = default;
};

/// An Always On availability group. Its cluster role, where it is reported, follows the primary and is never moved by itself.
struct AvailabilityGroup
{
    std::int16_t role = -1;    ///< index of its cluster group; -1 = not reported
    std::int8_t primary = -1;  ///< index of the replica; -1 = not known
    std::uint8_t required = 0; ///< REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT (A-7)
    bool online = true;        ///< the primary runs
    std::vector<Replica> replicas;
    bool operator==(const AvailabilityGroup &) const = default;
};

/// A mailbox database of an Exchange DAG.
struct MailDatabase
{
    std::int8_t active = -1; ///< node of the mounted copy; -1 = dismounted
    NodeSet copies = 0;      ///< nodes with a copy that counts: neither lagged (X-8) nor suspended by somebody
    NodeSet usable = 0;      ///< of `copies`: healthy now, queues short (X-7)
    bool operator==(const MailDatabase &) const = default;
};

/// One cluster: compact, hashable, no names. Indices refer to a planning scope (planning/plan.h, PlanScope).
struct ClusterWorld
{
    std::uint8_t nodes = 0;
    NodeSet up = 0;            ///< members that may host (W-4)
    NodeSet paused = 0;        ///< members that may not; they still vote (W-5)
    NodeSet out = 0;           ///< left in an orderly way by the plan: service stopped or restarting
    NodeSet lost = 0;          ///< Down for another reason, or struck by a fault
    NodeSet returnsPaused = 0; ///< of `out`: left while paused, so they come back paused
    NodeSet banned = 0;        ///< members isolated, quarantined or set aside (W-2): no target
    NodeSet assigned = 0;      ///< NodeWeight = 1
    NodeSet current = 0;       ///< DynamicWeight = 1
    bool dynamicQuorum = true;
    WitnessKind witness = WitnessKind::None;
    bool witnessOnline = false;
    bool witnessVote = false;
    bool forced = false;
    std::int8_t lowerPriority = -1;
    bool hardAntiAffinity = false;
    bool storageSpacesDirect = false;
    bool storageRepair = false;          ///< S2D: resync jobs run, no other node may leave (W-20)
    bool quorate = true;                 ///< false = the cluster has stopped
    NodeSet mailBlocked = 0;             ///< DAG: activation policy Blocked (X-6)
    std::vector<std::int16_t> mailLimit; ///< DAG: MaximumActiveDatabases per node, -1 = none; empty = no DAG
    std::vector<Role> roles;
    std::vector<Instance> instances;
    std::vector<AvailabilityGroup> availabilityGroups;
    std::vector<MailDatabase> mail;
    bool operator==(const ClusterWorld &) const = default;
    NodeSet members() const { return up | paused; }
    /// Q-2a: never below three votes with a witness and two or more configured voters.
    bool hasFloorOfThree() const;
};

/// May span clusters. No strings.
struct World
{
    std::vector<ClusterWorld> clusters;
    bool operator==(const World &) const = default;
};
size_t hashOf(const World &world);

/// Votes as the cluster counts them (Q-2, Q-2a, Q-3).
struct Votes
{
    int present = 0; ///< votes of members and witness that are there
    int total = 0;   ///< V
    int need = 0;    ///< floor(V / 2) + 1
    bool witnessVote = false;
    bool quorate() const { return present >= need; }
    bool operator==(const Votes &) const = default;
};
/// Votes as they stand in the world (current weights).
Votes votes(const ClusterWorld &cluster);
/// Enough votes for the cluster to go on: votes().quorate(), or a member left where it was started with ForceQuorum.
bool keepsQuorum(const ClusterWorld &cluster);
/// Would the sudden loss of all of @p nodes, and of the witness if @p witnessToo, be survived by the votes as they stand?
/// A node that is no member loses nothing. Storage Spaces Direct adds the pool's own rule, the smaller tolerance wins.
bool survives(const ClusterWorld &cluster, NodeSet nodes, bool witnessToo = false);
/// Whether the storage pool of Storage Spaces Direct stands with @p away nodes gone; true without a pool.
bool poolStands(const ClusterWorld &cluster, int away);

/// Which of the outcomes that the cluster may choose are followed.
enum class Choices : std::uint8_t {
    All,
    /// One of those that differ only in what no rule can tell apart, even after one more fault: which of four or more nodes
    /// holds no vote (losing any of them is survived), and where a role without instances lands.
    Representative
};

/// Recomputes dynamic weights after an orderly change of membership (Q-2, Q-2a, Q-4); static clusters keep theirs.
/// Returns every assignment the cluster may choose: which node loses its vote where Q-2 leaves it open.
std::vector<ClusterWorld> reweigh(const ClusterWorld &cluster, Choices choices = Choices::All);

/// Would the sudden loss of one more voter be survived? Judged against the votes as they stand.
struct Tolerance
{
    NodeSet survived = 0;        ///< nodes whose loss leaves quorum
    NodeSet asked = 0;           ///< the members judged: configured voters, whether or not they hold a vote now (DiskOnly: every member)
    std::optional<bool> witness; ///< nullopt = there is none; of one that has failed: whether its absence is survived
    enum class Level { None, Some, All };
    Level nodeLevel() const { return asked == 0 || survived == 0 ? Level::None : survived == asked ? Level::All : Level::Some; }
};
Tolerance tolerance(const ClusterWorld &cluster);

/// What a plan does to the world. Indices as in the world; `owners` replaces a whole list (W-14).
enum class Verb : std::uint8_t {
    Nothing,           ///< read-only: precheck, stage, wait, verify, hold
    SetPossibleOwners, ///< role, owners
    SetAutoFailback,   ///< role, flag
    MoveRole,          ///< role, node
    Drain,             ///< node: pause and move its roles by the cluster's own placement (W-6)
    StopService,       ///< node leaves in an orderly way
    StartService,      ///< node is back as a member, paused if it was
    Install,           ///< node: binaries of `instances` become `level`
    Restart,           ///< node leaves (orderly) and comes back as a member, state kept
    Resume,            ///< node may host again, NoFailback (W-7)
    SetFailoverMode,   ///< group, replica, flag: automatic (A-2)
    SetCommitMode,     ///< group, replica, flag: synchronous (A-5)
    SetRequired,       ///< group, value (A-7)
    FailOverGroup,     ///< group, replica: becomes the primary, by T-SQL (A-4, A-6)
    AwaitSync,         ///< group: waits until every replica that runs has caught up (A-9)
    EnterMaintenance,  ///< node: a DAG member hands over its databases and the PAM, and is paused (4.2)
    LeaveMaintenance,  ///< node
    AwaitCopies,       ///< node: its database copies are healthy again (C-64)
    AwaitStorage,      ///< the storage jobs are done (W-20)
};
struct Action
{
    Verb verb = Verb::Nothing;
    std::uint16_t cluster = 0;
    std::int8_t node = -1;
    std::int16_t role = -1;
    std::int16_t group = -1;  ///< availability group
    std::int8_t replica = -1; ///< of the group
    std::uint8_t value = 0;   ///< SetRequired
    NodeSet owners = 0;
    bool flag = false; ///< SetAutoFailback, Set...Mode: the new value. Install: the installer stops the cluster service meanwhile
    /// Install: (instance index, new level index)
    std::vector<std::pair<std::int16_t, std::int16_t>> levels;
    bool operator==(const Action &) const = default;
};

/// The cluster says no (error 5016 and the like), or a rule does.
struct Refusal
{
    QString rule; ///< "F-11", "W-13", "Q-5"
    Message message;
};

/// Every outcome the cluster may choose: where a drain lands, which node loses its vote. Never empty on success.
/// Restart yields the worlds after the return; the world during it is whileAway(). The cluster knows no levels: a drain may land
/// a role on older binaries (it fails there), only a named move is refused (F-11). Refusals: W-1 node not there, W-6 below quorum,
/// W-13 no legal target, W-14 empty owner list, W-18 too many ways to land, F-3 no binaries, F-11 downgrade, F-14 the owner itself
/// would be excluded, Q-7 forced or stopped cluster, Q-8 storage pool, W-20 storage jobs, A-4 target not synchronized, A-6 a group moved
/// by the cluster, A-13 a node that hosts another replica, X-6 a mailbox database without another copy.
tl::expected<std::vector<World>, Refusal> apply(const World &world, const Action &action, Choices choices = Choices::All);
/// The worlds while the node of a StopService, Restart or Install with `flag` is away. Empty = nobody goes away, or refused.
std::vector<World> whileAway(const World &world, const Action &action, Choices choices = Choices::All);

/// One more thing breaks.
struct Fault
{
    enum class Kind : std::uint8_t { NodeLost, WitnessLost, ActionFails, NodeDoesNotReturn } kind = Kind::NodeLost;
    std::uint16_t cluster = 0;
    std::int8_t node = -1;
    bool operator==(const Fault &) const = default;
};
/// Every world after a sudden loss (never empty): judged against the votes as they stand; roles of a lost node fail over to a legal
/// target by preferred order, then index (W-13), or go offline. An instance that starts on newer binaries raises `running`.
/// NodeDoesNotReturn: the node that is out, or about to be, stays away; ActionFails leaves the world as it is.
std::vector<World> strike(const World &world, const Fault &fault, Choices choices = Choices::All);

/// The node on which an instance is: of a stand-alone one its own, of a clustered one its owner; -1 = nowhere.
int nodeOf(const ClusterWorld &cluster, int instance);
/// The replica's instance is there and works.
bool replicaRuns(const ClusterWorld &cluster, const Replica &replica);
/// Node of the group's primary; -1 = none runs.
int primaryNode(const ClusterWorld &cluster, const AvailabilityGroup &group);
/// Replicas to which the group may fail over by hand without losing data: synchronous, synchronized, running, not the primary.
std::vector<int> failoverTargets(const ClusterWorld &cluster, int group);
/// Users can write: the primary runs, and enough secondaries are synchronized.
bool groupOpen(const ClusterWorld &cluster, const AvailabilityGroup &group);
/// Index of the availability group that a role belongs to; -1 = none.
int groupOfRole(const ClusterWorld &cluster, int role);
/// a node that hosts another replica of a group that one of the role's instances takes part in.
bool hostsOtherReplica(const ClusterWorld &cluster, int role, int node);
/// Nodes that may mount a mailbox database now: a usable copy, up, not Blocked, below its limit; best first.
std::vector<int> mountTargets(const ClusterWorld &cluster, int database);

/// Legal targets of a role, in preference order (W-13, W-4, W-17).
std::vector<int> targets(const ClusterWorld &cluster, int role);
/// Nodes whose binaries would not be a downgrade of the role's instances (F-11).
NodeSet levelAllowed(const ClusterWorld &cluster, int role);

/// One difference between a predicted world and the seen one.
struct Divergence
{
    std::uint16_t cluster = 0;
    enum class What : std::uint8_t {
        NodeState, ///< index: node; 0 up, 1 paused, 2 not a member (stopped and down look the same from outside), 3 set aside (W-2)
        Owner,     ///< index: role; node
        Owners,    ///< index: role; a node that is possible on one side only, -1 on the other
        Level,     ///< index: instance, node: of the binaries, -1 = the running level
        Votes,     ///< index: node; 0 or 1
        Witness,   ///< index -1; 0 or 1, online
        RoleState, ///< index: role; world::RoleState
        Primary,   ///< index: availability group; index of the replica
        Mounted    ///< index: mailbox database; node
    } what = What::NodeState;
    int index = -1;
    int expected = -1, seen = -1;
    int node = -1;
    bool operator==(const Divergence &) const = default;
};
/// Where the seen world differs from the nearest of the predicted ones; empty = one of them is what is seen.
std::vector<Divergence> compare(std::span<const World> predicted, const World &seen);

} // namespace pf::world
