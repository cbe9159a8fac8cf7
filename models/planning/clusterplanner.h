#pragma once

#include "planning/goal.h"
#include "planning/stepbuilder.h"

namespace pf {

/// Plans one cluster (domain section 10): which node is next, who owns what meanwhile, who may take over.
/// Where no sequence without a swap or a ring exists, it says so and plans nothing.
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
    };
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
    int rolesAtStart(int node) const;
    std::vector<int> ordered(world::NodeSet set) const;

    void findObstacles(QList<RefusedItem> &out) const;
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
    void updateNode(int node);
    void clearCoreRoles(int node);
    void switchOwners();
    void hold();
    bool vacateOwners(bool halfOnly);
    bool halfReached(int node) const;
    std::vector<int> targetsOf(const Fci &fci) const;
    bool ringWouldHelp(const Fci &fci) const;
    void moveInstance(const Fci &fci, int target, const char *rule, const char *reason);
    void failBack();
    void putBack();
    void noteTargets();

    const Cluster &m_cluster;
    const Wanted &m_wanted;
    const Policy &m_policy;
    const Scope &m_scope;
    const ScopeCluster &m_names;
    StepBuilder &m_builder;
    size_t m_index;
    world::ClusterWorld m_start;
    QList<Fci> m_fcis;
    world::NodeSet m_todo = 0, m_vacated = 0, m_behind = 0;
    bool m_held = false;
    QList<Setting> m_saved;
    QList<RefusedItem> m_refused;
    QList<QPair<QString, QString>> m_withoutTarget;
};

} // namespace pf
