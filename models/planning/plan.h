#pragma once

#include "base/json.h"
#include "catalog/catalog.h"
#include "cluster/world.h"
#include "coverage/coverage.h"

#include <QJsonObject>

#include <variant>

namespace pf {

enum class QuiesceMethod { StopClusterService, PauseAndDrain, InstallerManaged, None }; // 7.4
enum class Lane { Drain, Stop, Patch, Restart, Verify };
enum class StepKind {
    SaveSettings, ///< save and change what must not interfere (W-16, F-10)
    UpdateNode,   ///< one node of a cluster, five lanes
    UpdateServer, ///< a stand-alone server
    MoveRoles,    ///< a planned move of one or several groups
    SetOwners,    ///< the switch of the owner class (F-14.3, .4)
    Hold,         ///< waits for the operator before the first move that users notice
    PutBack       ///< restores every saved setting and checks (C-80..C-86)
};
enum class OrderPolicy { SeedOrder, HalfThenSwitch }; // F-17

/// What one planned action does; the mapping to lane, world verb and host verb is one table (planning/actions.h).
enum class ActionKind {
    PrecheckNode,
    SaveSnapshot,
    SetPossibleOwners,
    SetAutoFailback,
    SetPendingTimeout,
    MoveGroup,
    DrainNode,
    StopClusterService,
    StagePackage,
    Install,
    RestartNode,
    WaitNodeReady,
    StartClusterService,
    ResumeNode,
    VerifyNode,
    VerifyCluster,
    Hold,
    SetFailoverMode,     ///< group: availability group, resource: replica, value "Automatic" / "Manual" (A-2)
    SetAvailabilityMode, ///< the same, value "Synchronous" / "Asynchronous" (A-5)
    SetRequired,         ///< group, value: REQUIRED_SYNCHRONIZED_SECONDARIES_TO_COMMIT (A-7)
    SetBackupPreference, ///< group, value as in SQL Server (A-10)
    FailOverGroup,       ///< group, resource: the replica that becomes primary, node: where it runs (A-4)
    AwaitSync,           ///< group, node: whose replicas have to catch up (A-9)
    EnterMaintenance,    ///< node: Exchange maintenance mode (4.2)
    LeaveMaintenance,    ///< node
    SetActivationPolicy, ///< node, value: DatabaseCopyAutoActivationPolicy (X-4)
    AwaitCopies,         ///< node: database copies healthy again (X-7)
    AwaitStorage         ///< storage jobs done (W-20)
};

struct DurationRange
{
    qint64 low = 0, typical = 0, high = 0; ///< ms
    DurationRange operator+(const DurationRange &o) const { return {low + o.low, typical + o.typical, high + o.high}; }
    bool operator==(const DurationRange &) const = default;
};

/// A setting that a run changes and must put back.
struct Setting
{
    ObjectRef object;              ///< group, resource or node
    QString name;                  ///< "possibleOwners", "autoFailback", "pendingTimeout", "nodeState"
    QString before, during, after; ///< lists joined by ", "; after == before unless a debt is planned
    bool operator==(const Setting &) const = default;
};

/// One action by names; what is signed is what is executed.
struct PlanAction
{
    ActionKind kind = ActionKind::PrecheckNode;
    QString cluster;       ///< empty for a stand-alone server
    QString node;          ///< or server
    QString group;         ///< role, or availability group
    QString resource;      ///< whose possible owners or time-out, or the replica
    QStringList owners;    ///< SetPossibleOwners: the whole new list
    QString value;         ///< SetAutoFailback "0"/"1", SetPendingTimeout ms, Set...: as the kind says; Hold: what a person has to do
    QStringList instances; ///< Install: instance names
    QStringList levels;    ///< Install: the target build of each of `instances`
    bool operator==(const PlanAction &) const = default;
};

struct Phase
{
    Lane lane = Lane::Drain;
    QString kind; ///< domain 7.5: preflight, restrict-owners, drain, quiesce, stage, install, restart, wait-ready, start-service, resume,
                  ///< verify, put-back, move, hold, save
    DurationRange expected;
    QList<PlanAction> actions;
    bool operator==(const Phase &) const = default;
};

struct Reason
{
    QString rule; ///< "F-13"
    Message message;
    bool operator==(const Reason &) const = default;
};

struct InstanceOutage
{
    QString instance; ///< object path of the clustered or stand-alone instance
    DurationRange ms;
    bool operator==(const InstanceOutage &) const = default;
};

struct VotesView
{
    int present = 0, total = 0, need = 0;
    bool operator==(const VotesView &) const = default;
};

/// Predicted state after a step (of the step's cluster).
struct StepAfter
{
    QList<QPair<QString, QString>> owners; ///< role -> node
    VotesView votes;                       ///< the lowest during the step
    QString nodeTolerance;                 ///< all | some | none, at the weakest moment of the step
    std::optional<bool> witnessTolerance;
    QList<QPair<QString, QString>> levels; ///< "INSTANCE@NODE" -> build
    bool operator==(const StepAfter &) const = default;
};

struct Step
{
    QString id;  ///< stable within the plan: 8 hex digits
    int seq = 0; ///< from 1
    StepKind kind = StepKind::UpdateNode;
    QString cluster, node;
    QStringList instances;
    QuiesceMethod quiesce = QuiesceMethod::None;
    QList<Phase> phases;
    QList<Reason> reasons;
    Message title; ///< "Update NH-SQL04"
    QList<Setting> settings;
    StepAfter after;
    QList<InstanceOutage> outages;
    bool operator==(const Step &) const = default;
};

/// Names behind the world's indices.
struct ScopeCluster
{
    QString cluster;
    QStringList nodes, roles, instances;                   ///< instances: clustered by name, stand-alone as "NODE\NAME"
    QStringList levels;                                    ///< ascending builds
    QList<QPair<QString, QStringList>> availabilityGroups; ///< name and its replicas
    QStringList databases;                                 ///< mailbox databases of a DAG
    bool operator==(const ScopeCluster &) const = default;
};
struct Scope
{
    QList<ScopeCluster> clusters;
    QStringList servers; ///< stand-alone servers
    bool operator==(const Scope &) const = default;
};

/// How a cluster of the scope stands before the first step: what reports compare with.
struct ClusterStart
{
    QString cluster;                       ///< empty: the stand-alone servers
    QList<QPair<QString, QString>> owners; ///< role -> node
    QList<QPair<QString, QString>> roles;  ///< clustered instance -> its role
    QList<QPair<QString, QString>> levels; ///< "INSTANCE@NODE" -> build, of every instance in scope
    bool operator==(const ClusterStart &) const = default;
};

/// Which of the newest builds. Never one that is withdrawn or known to be bad.
enum class GoalLevel { OwnBranch, CumulativeUpdate, SecurityOnly }; ///< newest of its own branch, newest CU, newest GDR (U-10, U-12)

/// What is to be reached. Default: every instance in scope to the newest level of its own branch.
struct Goal
{
    GoalLevel level = GoalLevel::OwnBranch; ///< SQL Server; Exchange always takes the newest update of its CU
    int minAgeDays = 0;                     ///< only builds that have been out for so long
    QStringList clusters{};                 ///< empty = all of the estate
    QStringList servers{};                  ///< stand-alone servers by name; with clusters empty: all
    struct Target
    {
        QString instance; ///< object path
        QString build;    ///< exact target
        bool operator==(const Target &) const = default;
    };
    QList<Target> targets{}; ///< overrides the default
    bool operator==(const Goal &) const = default;
};

/// How long an action takes, by its word, where a team knows it better than the defaults of planning/actions.h.
using Durations = QList<QPair<QString, DurationRange>>;

struct Policy
{
    OrderPolicy order = OrderPolicy::SeedOrder;
    bool holdBeforeActive = true;
    bool failback = false;             ///< return to the original owner (F-18)
    qint64 pendingTimeoutMs = 900'000; ///< C-27
    qint64 witnessMaxAgeMs = 900'000;  ///< C-03: how old a witness reading may be
    int retriesPerPhase = 1;
    std::optional<UtcMs> windowStart{}, windowEnd{};
    QStringList acknowledgedDown{};      ///< nodes known as down (C-05)
    QStringList inOtherRuns{};           ///< computers that another run is working on (C-05, X-12)
    QStringList firstNodes{};            ///< order wish: these of the nodes that could come next, in this order
    QStringList leaveOut{};              ///< nodes that are not updated; the plan is incomplete then (F-19)
    bool fromPackages = false;           ///< updates come as packages and not through WSUS (M-1)
    bool perInstance = false;            ///< expert mode: a package for one instance, without restart (F-27); needs fromPackages
    bool acceptFullOutage = false;       ///< instances without a passive node are updated in place (F-24, F-25)
    bool acceptSyncSwitch = false;       ///< an asynchronous replica may be made synchronous for a failover (A-5)
    bool acceptFewerSecondaries = false; ///< REQUIRED_SYNCHRONIZED_SECONDARIES may be lowered meanwhile (A-7)
    Durations durations{};
    QuiesceMethod quiesce = QuiesceMethod::PauseAndDrain; ///< wish for node steps (7.4)
    bool operator==(const Policy &) const = default;
};

struct RefusedItem
{
    QString rule;
    ObjectRef object;
    Message message;
    QList<Message> cures; ///< empty = there is none
    bool operator==(const RefusedItem &) const = default;
};

enum class GateLevel { Block, Acknowledge, Info };
enum class CheckState { Ok, Failed, NotReported };
struct ReadinessItem
{
    QString check; ///< "C-03"
    QString phase; ///< R, N, M, A, E
    GateLevel level = GateLevel::Info;
    CheckState state = CheckState::NotReported;
    ObjectRef object;
    Message message;
    Message fix;
    bool operator==(const ReadinessItem &) const = default;
};

enum class Verdict { Planned, Nothing, Refused, Incomplete };

struct Plan
{
    Verdict verdict = Verdict::Nothing;
    QString estateHash; ///< sha256Hex(writeEstate(estate)): a plan for another estate is refused
    UtcMs asOf;
    QString catalogVersion;
    Goal goal;
    Policy policy;
    Scope scope;
    QList<ClusterStart> start; ///< filled by makePlan, part of the signed plan
    QList<Step> steps;
    QList<Setting> savedSettings;
    QList<ReadinessItem> readiness;
    QList<RefusedItem> partlyRefused;             ///< objects left out of an otherwise planned goal (verdict incomplete)
    QList<QPair<QString, DurationRange>> outages; ///< instance -> total
    bool operator==(const Plan &) const = default;

    const Step *step(const QString &id) const;
};

struct Refusals
{
    QList<RefusedItem> items;
    QList<ReadinessItem> readiness;
    UtcMs asOf;
    Goal goal;
    Policy policy;
};

/// Canonical JSON of everything that is signed (RFC 8785, integers, message ids); the hash is SHA-256 over it.
QJsonObject planToJson(const Plan &plan);
Result<Plan> planFromJson(const QJsonObject &object);
QString planHash(const Plan &plan);
Result<Goal> goalFromJson(const QJsonObject &object);
Result<Policy> policyFromJson(const QJsonObject &object);
QJsonObject toJson(const Goal &goal);
QJsonObject toJson(const Policy &policy);

/// The planner of domain section 10 (deepened issue by issue): right, or refused with the reason. Pure.
std::variant<Plan, Refusals> makePlan(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf);

/// The step's actions on the world, in order, with names turned into indices of plan.scope.
std::vector<world::Action> expand(const Plan &plan, const QString &stepId);
world::Action worldAction(const Scope &scope, const PlanAction &action);

/// What the estate did not report and the projection had to assume.
struct Assumption
{
    Message what;
    std::optional<UtcMs> observedAt;
    bool operator==(const Assumption &) const = default;
};
using Assumptions = QList<Assumption>;
/// Names of the clusters in goal order, and every build that occurs, ascending, target builds included.
Scope makeScope(const Estate &estate, const QStringList &clusters, const QStringList &servers, const QStringList &extraBuilds);
world::World project(const Estate &estate, const Scope &scope, Assumptions &assumptions);

} // namespace pf
