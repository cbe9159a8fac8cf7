#pragma once

#include "planning/goal.h"
#include "planning/stepbuilder.h"

namespace pf {

/// Plans one cluster (domain section 10): which node is next, who owns what meanwhile, who may take over. Failover cluster instances,
/// availability groups, Exchange DAG members, clustered mailbox servers and stand-alone instances on nodes follow one order: a node is
/// updated when nothing that users work with is on it (F-26), and what it carries moves to updated nodes first. Where no updated node
/// can take it: the node freed before (a ring, F-29), a node that carries others (a swap, F-28), at last a node not yet updated.
class ClusterPlanner
{
public:
    ClusterPlanner(const Cluster &cluster, const Wanted &wanted, const Policy &policy, const Scope &scope, StepBuilder &builder);

    /// What forbids every node step of this cluster, before anything is planned (Q-3, Q-5, C-04, C-05, F-25, ...).
    QList<RefusedItem> obstacles() const;
    /// Appends the steps. False = refused() says why; the builder is then of no use any more.
    bool run();

    const QList<RefusedItem> &refused() const { return m_refused; }
    const QList<Setting> &saved() const { return m_saved; }
    /// Nodes that stay behind: named as known down by the operator (C-05, F-19).
    QStringList leftBehind() const;
    /// False where every node that is below its target stays behind.
    bool hasWork() const { return m_todo != 0; }
    /// Clustered instances that no node can take over during some step, and that step (C-07).
    const QList<QPair<QString, QString>> &withoutTarget() const { return m_withoutTarget; }

private:
    struct Fci
    {
        const FailoverInstance *instance = nullptr;
        const ClusterGroup *group = nullptr;
        QString resource; ///< whose possible owners count: the network name (F-14)
        int role = -1, index = -1;
        const WantedLevel *wanted = nullptr; ///< nullptr = not to be updated
        int target = -1;                     ///< level index
        int home = -1;                       ///< owner before the plan
        world::NodeSet saved = 0;
        std::optional<qint64> pendingTimeoutMs;
        QString timeoutResource;
        bool mailbox = false; ///< an Exchange clustered mailbox server: its owners are never edited (X-2)
        bool editsOwners() const { return wanted && !mailbox; }
    };
    /// An availability group of which a replica is updated.
    struct Ag
    {
        const AvailabilityGroup *group = nullptr;
        int index = -1; ///< in the world
        int home = -1;  ///< node of the primary before the plan
        int homeReplica = -1;
        bool touched = false;
        bool madeSynchronous = false; ///< A-5: only for the failover, so it goes back
    };
    /// How far a move may go, from the best to the last resort.
    enum class Reach { Updated, Freed, Shared, NotUpdated };
    struct OwnersChange
    {
        const Fci *fci;
        world::NodeSet to;
    };

    const world::ClusterWorld &now() const;
    QString nodeName(int node) const;
    QString groupName(int role) const;
    QStringList names(world::NodeSet set) const;
    bool acknowledged(const QString &node) const;
    world::NodeSet healthy() const;
    world::NodeSet patched(const Fci &fci) const;
    bool carriesInstance(int role) const;
    bool passive(int node) const;
    QList<const Fci *> ownedBy(int node) const;
    QList<const Ag *> primariesOn(int node) const;
    bool isMember(int node) const { return m_cluster.dag && m_cluster.nodes.at(node).computer.exchange; }
    int carriedAtStart(int node) const;
    world::NodeSet stage() const;
    bool working() const { return m_refused.isEmpty() && !m_builder.refused(); }
    std::vector<int> ordered(world::NodeSet set) const;
    int replicaRank(int node) const;
    QString siteOf(int node) const;

    void wishObstacles(QList<RefusedItem> &out) const;
    void findObstacles(QList<RefusedItem> &out) const;
    void fciObstacles(const Fci &fci, QList<RefusedItem> &out) const;
    void groupObstacles(QList<RefusedItem> &out) const;
    void mailObstacles(QList<RefusedItem> &out) const;
    void nodeObstacles(QList<RefusedItem> &out) const;
    void roleObstacles(QList<RefusedItem> &out) const;
    void antiAffinityObstacles(QList<RefusedItem> &out) const;
    void quorumObstacles(QList<RefusedItem> &out) const;
    RefusedItem refusal(const char *rule, ObjectRef object, Message message, QList<Message> cures = {}) const;
    void refuse(RefusedItem item) { m_refused.append(std::move(item)); }

    world::NodeSet ownersAfter(const Fci &fci) const;
    world::NodeSet ownersWithout(const Fci &fci, int node) const;
    bool switchesClass(const Fci &fci, world::NodeSet to) const;
    PlanAction ownersAction(const Fci &fci, world::NodeSet to) const;
    PlanAction action(ActionKind kind, int node = -1) const;

    void saveSettings();
    void saveGroupSettings(QList<PlanAction> &changes, QList<Setting> &changed);
    void putBack();
    void putBackOwners(QList<PlanAction> &actions);
    PlanAction restoring(const Setting &setting) const;

    // clusternode.cpp: one node
    void updateNode(int node);
    QList<PlanAction> installsOf(int node, const QStringList &only = {}) const;
    PlanAction verifyOf(int node, const QList<PlanAction> &installs) const;
    void nodeReasons(int node);
    void nodePhases(int node, const QList<PlanAction> &installs, const QList<PlanAction> &exclude);
    QList<PlanAction> gatesAfter(int node) const;
    void clearCoreRoles(int node);
    void updateInPlace(int node);
    void updateVirtualServer(const Fci &fci);
    void runPerInstance();
    void updateInstancesOn(int node, const QList<const Fci *> &passiveOnes);
    bool inPlaceOnly(int node) const;

    // clustermoves.cpp, clustervacate.cpp: who takes over, and when
    void switchOwners();
    void hold();
    void handWork(const char *rule, Message what, const QString &key);
    bool vacate(Reach reach, bool halfOnly);
    bool halfReached(int node) const;
    std::vector<int> targetsOf(const Fci &fci, Reach reach) const;
    std::vector<int> targetsOf(const Ag &ag, Reach reach) const;
    void refuseStuck();
    RefusedItem stuck(const Fci &fci, int node) const;
    void moveInstance(const Fci &fci, int target, const char *rule, const char *reason);
    QList<PlanAction> gatesAfterMove(const Fci &fci, int node) const;
    void failBack();
    void noteTargets();

    // clustergroups.cpp: availability groups
    void readGroups();
    bool replicaOn(const Ag &ag, int replica, int node) const;
    void moveGroup(const Ag &ag, int replica, const char *rule, const char *reason);
    QList<PlanAction> toSynchronous(const Ag &ag, int replica);
    int secondariesNeeded(const Ag &ag) const;
    QList<PlanAction> allInStep() const;
    void specialDatabases(bool before);

    const Cluster &m_cluster;
    const Wanted &m_wanted;
    const Policy &m_policy;
    const Scope &m_scope;
    const ScopeCluster &m_names;
    StepBuilder &m_builder;
    size_t m_index;
    world::ClusterWorld m_start;
    std::optional<FailoverInstance> m_mailbox; ///< the clustered mailbox server as an instance that its role carries
    QList<Fci> m_fcis;
    QList<Ag> m_groups;
    world::NodeSet m_todo = 0, m_vacated = 0, m_behind = 0;
    bool m_held = false;
    QList<Setting> m_saved;
    QList<RefusedItem> m_refused;
    QList<QPair<QString, QString>> m_withoutTarget;
};

} // namespace pf
