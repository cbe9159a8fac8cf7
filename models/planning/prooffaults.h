#pragma once

#include "planning/proof.h"
#include "planning/proofinvariants.h"

#include <map>
#include <set>

namespace pf {

/// Tries every single fault on the worlds of one cluster and gathers where the plan has no answer.
class FaultJudge
{
public:
    FaultJudge(const ScopeCluster &names, const world::ClusterWorld &start, const FaultModel &faults);

    /// A world between two actions of @p step, or while its node is away.
    void atRest(const Step &step, const world::World &world);
    /// The world in which the node of an action is gone: it may stay away.
    void whileNodeIsAway(const Step &step, const world::World &world, int node);
    /// The action is tried in @p world and fails.
    void beforeAction(const ProofAction &action, const world::World &world);

    /// One margin per fault and kind over neighbouring steps of the cluster, in the order of the plan.
    QList<QPair<int, Margin>> margins(const QList<Step> &steps) const; ///< with the sequence number of the first step
    FaultCell cell(int seq) const { return m_cells.value(seq); }

private:
    /// What is known of a margin in one step.
    struct Finding
    {
        std::set<int> roles; ///< subjects: roles, then availability groups, then mailbox databases
        world::Votes votes;  ///< the worst
    };
    struct Key
    {
        int order = 0; ///< which column, then the node
        QString fault, kind, subject;
        auto operator<=>(const Key &o) const
        {
            return std::tie(order, fault, kind, subject) <=> std::tie(o.order, o.fault, o.kind, o.subject);
        }
        bool operator==(const Key &o) const = default;
    };
    enum Column { NodeColumn, WitnessColumn, ActionColumn, ReturnColumn };

    void judged(int seq, Column column);
    Finding &found(int seq, Column column, int node, const char *kind);
    void nodeLost(const Step &step, const world::World &world, int node);
    std::vector<int> rolesWithoutTarget(const world::ClusterWorld &cluster) const;
    Message sentence(const Key &key, int from, int to, const Finding &finding) const;

    const ScopeCluster &m_names;
    const world::ClusterWorld &m_start;
    FaultModel m_faults;
    QString subject(int index) const;
    std::set<int> m_neverHadTarget; ///< subjects that have nowhere to go even before the plan
    QHash<int, FaultCell> m_cells;
    std::map<Key, std::map<int, Finding>> m_findings;
};

} // namespace pf
