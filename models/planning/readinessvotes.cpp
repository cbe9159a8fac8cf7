// Readiness of a cluster: its votes, and the witness.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// What a step leaves at its weakest moment.
struct Weakest
{
    QString node;
    VotesView votes;
    bool nodes = true, none = false, witness = true; ///< a sudden loss of any node, of no node, of the witness is survived

    explicit Weakest(const Step &s)
        : node(s.node)
        , votes(s.after.votes)
        , nodes(s.after.nodeTolerance == "all"_L1)
        , none(s.after.nodeTolerance == "none"_L1)
        , witness(s.after.witnessTolerance.value_or(true))
    {}
    bool survives() const { return nodes && witness; }
    bool sameAs(const Weakest &o) const { return votes == o.votes && nodes == o.nodes && none == o.none && witness == o.witness; }
    QList<MessageArg> numbers() const { return {qint64(votes.present), qint64(votes.total), qint64(votes.need)}; }
};

bool reachesQuorum(const VotesView &v)
{
    return v.present >= v.need;
}

} // namespace

void Readiness::votes(const Cluster &cluster)
{
    std::optional<Weakest> lowest;
    each(cluster, [&](const Step &s) {
        const Weakest w(s);
        if (!lowest) {
            lowest = w;
            return;
        }
        if (w.votes.present - w.votes.need < lowest->votes.present - lowest->votes.need)
            lowest->votes = w.votes;
        lowest->nodes = lowest->nodes && w.nodes;
        lowest->none = lowest->none || w.none;
        lowest->witness = lowest->witness && w.witness;
    });
    if (!lowest)
        return;
    if (reachesQuorum(lowest->votes))
        ok({"C-01", "R", GateLevel::Block}, msg("C-01.ok", lowest->numbers()));
    else
        failed({"C-01", "R", GateLevel::Block}, msg("C-01.lost", lowest->numbers()), msg("C-02.fix"));
    if (lowest->survives())
        ok({"C-02", "R", GateLevel::Acknowledge}, msg("C-02.ok", lowest->numbers()));
    else
        failed({"C-02", "R", GateLevel::Acknowledge},
               msg(!lowest->nodes && lowest->none ? "C-02.none"
                   : !lowest->nodes               ? "C-02.some"
                                                  : "C-02.witness",
                   lowest->numbers()),
               msg("C-02.fix"));
    votesOfNodes(cluster);
}

/// Before each node: one row where all node steps are alike, else a row for each.
void Readiness::votesOfNodes(const Cluster &cluster)
{
    QList<Weakest> steps;
    each(cluster, [&](const Step &s) {
        if (s.kind == StepKind::UpdateNode)
            steps.append(Weakest(s));
    });
    const auto differs = [&](const Weakest &w) { return !w.sameAs(steps.first()); };
    const bool alike = std::none_of(steps.begin(), steps.end(), differs);
    QStringList names;
    for (const auto &w : steps)
        names.append(w.node);
    if (alike && !steps.isEmpty()) {
        steps = {steps.first()};
        steps.first().node = names.join(u", "_s);
    }
    for (const auto &w : steps) {
        const ObjectRef ref = alike ? m_ref : ObjectRef::node(cluster.name, w.node);
        const QList<MessageArg> args = QList<MessageArg>{w.node} + w.numbers();
        if (reachesQuorum(w.votes))
            ok({"C-01", "N", GateLevel::Block}, msg("C-01.node", args), ref);
        else
            failed({"C-01", "N", GateLevel::Block}, msg("C-01.node-lost", args), msg("C-02.fix"), ref);
        if (w.survives())
            ok({"C-02", "N", GateLevel::Acknowledge}, msg("C-02.node", args), ref);
        else
            failed({"C-02", "N", GateLevel::Acknowledge},
                   msg(!w.nodes && w.none ? "C-02.node-none"
                       : !w.nodes         ? "C-02.node-some"
                                          : "C-02.node-witness",
                       args),
                   msg("C-02.fix"), ref);
    }
}

/// C-03 is a gate wherever the witness decides: one voting node left (Q-2a), an even or a static number of votes.
void Readiness::witness(const Cluster &cluster)
{
    const Quorum &q = cluster.quorum;
    const auto voters = std::count_if(cluster.nodes.begin(), cluster.nodes.end(), [](const ClusterNode &n) {
        return n.assignedVote.value_or(true) && (n.state == NodeState::Up || n.state == NodeState::Paused);
    });
    if (q.witness == WitnessKind::None) {
        if (voters % 2 == 0)
            failed({"C-03", "R", GateLevel::Acknowledge}, msg("C-03.none", {qint64(voters)}), msg("C-03.none.fix"));
        else
            ok({"C-03", "R", GateLevel::Info}, msg("C-03.not-needed", {qint64(voters)}));
        return;
    }
    const bool decides = voters <= 2 || voters % 2 == 0 || q.dynamic == false || q.witness == WitnessKind::DiskOnly;
    const Gate gate{"C-03", "R", decides ? GateLevel::Block : GateLevel::Acknowledge};
    const auto maxAge = DurationMs{m_policy.witnessMaxAgeMs};
    if (!q.witnessOnline)
        unread(gate, msg("C-03.state-unknown"), msg("C-03.fix"));
    else if (!*q.witnessOnline)
        failed(gate, msg("C-03.offline", {q.witnessResource}), msg("C-03.offline.fix"));
    else if (!q.witnessTestedAt)
        unread(gate, msg("C-03.never-tested", {q.witnessResource}), msg("C-03.fix"));
    else if (readAt(cluster) - *q.witnessTestedAt > m_policy.witnessMaxAgeMs)
        failed(gate, msg("C-03.old", {q.witnessResource, *q.witnessTestedAt, maxAge}), msg("C-03.fix"));
    else
        ok(gate, msg("C-03.ok", {q.witnessResource, *q.witnessTestedAt}));
    unread({"C-03", "N", gate.level}, msg("C-03.again"));
    if (!cluster.dag && !q.witnessHost.isEmpty() && touched(q.witnessHost.section(u'.', 0, 0))) // scenario 35; of a DAG: C-36
        failed({"C-03", "N", GateLevel::Acknowledge}, msg("C-03.same-plan", {q.witnessHost, cluster.name}), msg("C-03.same-plan.fix"));
}

} // namespace pf
