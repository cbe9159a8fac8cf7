#pragma once

#include "base/names.h"
#include "planning/readiness.h"

namespace pf {

/// Makes the rows of readinessOf: one function per group of checks, in the order of domain 7.1.
class Readiness
{
public:
    Readiness(const Estate &estate, const Policy &policy, const QList<Step> &steps) : m_estate(estate), m_policy(policy), m_steps(steps) {}

    void cluster(const PlannedCluster &p);
    void server(const Computer &server) { computer(server, ObjectRef::server(server.name), false); }
    void window();
    /// What no estate answers, once each.
    void rest(bool clusters);
    QList<ReadinessItem> items() const { return m_items; }

private:
    void add(const char *check, const char *phase, GateLevel level, CheckState state, Message message, Message fix = {},
             std::optional<ObjectRef> object = {});

    /// Calls @p fn for every step of a cluster.
    template <typename Fn>
    void each(const Cluster &cluster, Fn fn) const
    {
        for (const auto &step : m_steps) {
            if (sameName(step.cluster, cluster.name))
                fn(step);
        }
    }

    // readinesscluster.cpp: the cluster as a whole
    void votes(const Cluster &cluster);
    void witness(const Cluster &cluster);
    void state(const PlannedCluster &p);
    void targets(const PlannedCluster &p);
    void levels(const PlannedCluster &p);
    void settings(const PlannedCluster &p);
    void platform(const Cluster &cluster);
    // readinesscomputer.cpp: its computers and where they get updates from
    void computer(const Computer &computer, const ObjectRef &ref, bool node);
    bool touched(const QString &computer) const;
    void updateSources(const Cluster &cluster);
    void deadlines(const Cluster &cluster);
    void standalone(const PlannedCluster &p);

    const Estate &m_estate;
    const Policy &m_policy;
    const QList<Step> &m_steps;
    ObjectRef m_ref; ///< what a row is about where it says nothing else
    QList<ReadinessItem> m_items;
};

} // namespace pf
