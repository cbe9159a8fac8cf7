#pragma once

#include "planning/plan.h"

namespace pf {

/// One instance that is below its target somewhere.
struct WantedLevel
{
    ObjectRef object;
    QString name; ///< as in the scope: "FIN01", stand-alone "NODE\NAME"
    bool clustered = false;
    QString node; ///< of a stand-alone instance
    Version target;
    QStringList below; ///< nodes whose binaries are older than the target
};

/// What is to be reached on one cluster or server.
struct Wanted
{
    QList<WantedLevel> levels;
    QList<RefusedItem> fatal;   ///< the cluster or server cannot be planned
    QList<RefusedItem> leftOut; ///< only these instances cannot; the rest can
};

/// Turns a goal into target levels: the override, else the newest build of the branch that is neither withdrawn nor known to be bad.
class GoalResolver
{
public:
    GoalResolver(const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf);

    Wanted resolve(const Cluster &cluster) const;
    Wanted resolve(const Computer &server) const;

private:
    std::optional<Version> target(const ObjectRef &object, const QList<Version> &levels, ProductFamily family, RefusedItem &why,
                                  Use use = Use::Any) const;
    /// What the goal asks for from one level on; nullptr = nothing newer, or refused as @p why says.
    const Build *wished(const Build &from, Use use, RefusedItem &why) const;
    std::optional<QString> overrideFor(const ObjectRef &object) const;
    bool checkOverride(const Version &target, const QList<Version> &levels, ProductFamily family, RefusedItem &why, Use use) const;
    void standalone(const SqlInstance &instance, const QString &computer, const ObjectRef &object, Wanted &out, Use use = Use::Any) const;
    void clustered(const Cluster &cluster, const FailoverInstance &instance, Wanted &out) const;
    void exchange(const Computer &computer, const ObjectRef &object, Wanted &out) const;
    void mailbox(const Cluster &cluster, Wanted &out) const;

    const Catalog &m_catalog;
    const Goal &m_goal;
    const Policy &m_policy;
    UtcMs m_asOf;
};

} // namespace pf
