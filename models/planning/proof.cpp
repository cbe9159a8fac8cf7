#include "planning/proof.h"

#include "planning/proofcertificate.h"
#include "planning/prooffaults.h"
#include "planning/proofstory.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pf {

using world::Verb;
using world::World;

namespace {

/// More possible worlds than this mean that the plan leaves too much to the cluster (W-18).
constexpr size_t maxWorlds = 512;

/// Worlds without repetition, each with the one it came from.
class WorldSet
{
public:
    void add(World world, int parent)
    {
        const size_t hash = world::hashOf(world);
        const auto range = m_seen.equal_range(hash);
        if (std::any_of(range.first, range.second, [&](const auto &entry) { return m_worlds[entry.second] == world; }))
            return;
        m_seen.emplace(hash, m_worlds.size());
        m_worlds.push_back(std::move(world));
        m_parents.push_back(parent);
    }
    size_t size() const { return m_worlds.size(); }
    const std::vector<World> &worlds() const { return m_worlds; }
    const std::vector<int> &parents() const { return m_parents; }

private:
    std::unordered_multimap<size_t, size_t> m_seen;
    std::vector<World> m_worlds;
    std::vector<int> m_parents;
};

FaultCell worse(const FaultCell &a, const FaultCell &b)
{
    const auto pick = [](FaultCell::State x, FaultCell::State y) {
        return x == FaultCell::State::Margin || y == FaultCell::State::NotApplicable ? x : y;
    };
    return {pick(a.node, b.node), pick(a.witness, b.witness), pick(a.action, b.action), pick(a.comesBack, b.comesBack)};
}

/// Clusters do not influence each other: each is walked in worlds of its own, in the order of the plan.
struct ClusterWalk
{
    const ScopeCluster *names = nullptr;
    world::ClusterWorld start;
    std::vector<std::pair<int, int>> wanted;
    std::vector<ProofLayer> layers;
    std::unique_ptr<FaultJudge> faults;
    int judgedSeq = -1; ///< the step in which the present worlds were judged with faults

    const std::vector<World> &worlds() const { return layers.back().worlds; }
};

class Walk
{
public:
    Walk(const World &world, const Plan &plan, const FaultModel &faults) : m_plan(plan), m_actions(proofActions(plan)), m_certificate(plan)
    {
        for (int i = 0; i < plan.scope.clusters.size(); ++i) {
            ClusterWalk walk;
            walk.names = &plan.scope.clusters.at(i);
            walk.start = world.clusters[size_t(i)];
            walk.wanted = wantedLevels(plan, i, m_actions);
            walk.layers.push_back({nullptr, {World{{walk.start}}}, {-1}});
            m_clusters.push_back(std::move(walk));
            m_clusters.back().faults = std::make_unique<FaultJudge>(*m_clusters.back().names, world.clusters[size_t(i)], faults);
            m_certificate.addCluster(i, world.clusters[size_t(i)], m_clusters.back().wanted);
        }
    }

    Proof run()
    {
        m_proof.expires = m_plan.policy.windowEnd ? *m_plan.policy.windowEnd + msPerDay : m_plan.asOf + 7 * msPerDay;
        if (!walkAll()) {
            m_proof.verdict = ProofVerdict::Unsafe;
            return std::move(m_proof);
        }
        collectFaults();
        m_proof.certificate = m_certificate.take();
        m_proof.verdict = m_proof.margins.isEmpty() ? ProofVerdict::Safe : ProofVerdict::Margin;
        return std::move(m_proof);
    }

private:
    bool walkAll()
    {
        const Message unsaved = unsavedOrLeft(m_plan, m_actions);
        for (const ProofAction &a : m_actions) {
            ++m_proof.actions;
            if (!a.named) {
                m_proof.counterexample = {msg("proof.violation.unknown", {qint64(a.step->seq)})};
                return false;
            }
            if (a.cluster >= 0 && !take(m_clusters[size_t(a.cluster)], a))
                return false;
        }
        if (!unsaved.isEmpty()) {
            m_proof.counterexample = {unsaved};
            return false;
        }
        return std::all_of(m_clusters.begin(), m_clusters.end(), [this](ClusterWalk &walk) { return ends(walk); });
    }

    /// Judges one action in every world that is possible before it. False = a rule is broken, and the story is told.
    bool take(ClusterWalk &walk, const ProofAction &a)
    {
        const int seq = a.step->seq;
        if (walk.layers.size() == 1) {
            const Message broken = brokenInvariant(*walk.names, walk.start, walk.start, 0);
            if (!broken.isEmpty())
                return tell(walk, 0, nullptr, nullptr, {broken});
        }
        for (const World &w : walk.worlds())
            walk.faults->beforeAction(a, w);
        if (a.action.verb == Verb::Nothing) {
            judgeAtRest(walk, *a.step);
            return true;
        }
        WorldSet after;
        WorldSet away;
        for (size_t i = 0; i < walk.worlds().size(); ++i) {
            const World &before = walk.worlds()[i];
            const Message patched = patchesOwner(*walk.names, before.clusters[0], a);
            if (!patched.isEmpty())
                return tell(walk, int(i), &a, nullptr, {patched});
            auto outcomes = world::apply(before, a.action, world::Choices::Representative);
            if (!outcomes)
                return refused(walk, int(i), a, outcomes.error());
            for (World &gone : world::whileAway(before, a.action, world::Choices::Representative)) {
                const Message broken = brokenInvariant(*walk.names, walk.start, gone.clusters[0], seq, declaredFullOutage(*a.step));
                if (!broken.isEmpty())
                    return tell(walk, int(i), &a, &gone, {broken});
                away.add(std::move(gone), int(i));
            }
            for (World &next : *outcomes)
                after.add(std::move(next), int(i));
            if (after.size() > maxWorlds || away.size() > maxWorlds)
                return tell(walk, int(i), &a, nullptr, {msg("proof.violation.too-many", {qint64(seq), qint64(maxWorlds)})});
        }
        walk.layers.push_back({&a, after.worlds(), after.parents()});
        for (size_t i = 0; i < walk.worlds().size(); ++i) {
            const Message broken = brokenInvariant(*walk.names, walk.start, walk.worlds()[i].clusters[0], seq, declaredFullOutage(*a.step));
            if (!broken.isEmpty())
                return tell(walk, int(i), &a, nullptr, {broken});
        }
        for (const World &gone : away.worlds()) {
            walk.faults->atRest(*a.step, gone);
            walk.faults->whileNodeIsAway(*a.step, gone, a.action.node);
        }
        walk.judgedSeq = -1;
        judgeAtRest(walk, *a.step);
        m_certificate.addAction(a, walk.worlds(), away.worlds());
        return true;
    }

    void judgeAtRest(ClusterWalk &walk, const Step &step)
    {
        if (walk.judgedSeq == step.seq)
            return;
        walk.judgedSeq = step.seq;
        for (const World &w : walk.worlds())
            walk.faults->atRest(step, w);
    }

    bool refused(ClusterWalk &walk, int index, const ProofAction &a, const world::Refusal &refusal)
    {
        QList<Message> end;
        if (refusal.rule == "W-6"_L1) { // the cluster's own safeguard; the rule of the plan is I2
            Message broken = msg("proof.violation.I2", {qint64(a.step->seq), walk.names->cluster});
            broken.args += refusal.message.args;
            end << broken;
        } else if (refusal.rule == "A-4"_L1) {
            end << msg("proof.violation.I6", {qint64(a.step->seq), a.planned->group, a.planned->node}) << refusal.message;
        } else if (refusal.rule == "F-11"_L1) {
            end << msg("proof.violation.I3.refused", {qint64(a.step->seq), walk.names->cluster}) << refusal.message;
        } else {
            end << msg("proof.violation.refused", {qint64(a.step->seq), walk.names->cluster, refusal.rule}) << refusal.message;
        }
        return tell(walk, index, &a, nullptr, end);
    }

    bool ends(ClusterWalk &walk)
    {
        if (walk.layers.size() == 1)
            return true; // the plan does nothing to this cluster
        const int cluster = int(&walk - m_clusters.data());
        for (size_t i = 0; i < walk.worlds().size(); ++i) {
            const Message broken = brokenAtEnd(m_plan, cluster, walk.start, walk.worlds()[i].clusters[0], walk.wanted);
            if (!broken.isEmpty())
                return tell(walk, int(i), nullptr, nullptr, {broken});
        }
        return true;
    }

    bool tell(const ClusterWalk &walk, int index, const ProofAction *failing, const World *away, const QList<Message> &end)
    {
        m_proof.counterexample = proofStory(*walk.names, walk.layers, index, failing, away) + end;
        return false;
    }

    void collectFaults()
    {
        QList<QPair<int, Margin>> all;
        for (const ClusterWalk &walk : m_clusters)
            all += walk.faults->margins(m_plan.steps);
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[seq, margin] : all)
            m_proof.margins << margin;
        for (const Step &step : m_plan.steps) {
            FaultCell cell;
            for (const ClusterWalk &walk : m_clusters)
                cell = worse(cell, walk.faults->cell(step.seq));
            m_proof.cells.append({step.id, cell});
        }
    }

    const Plan &m_plan;
    const std::vector<ProofAction> m_actions;
    std::vector<ClusterWalk> m_clusters;
    CertificateWriter m_certificate;
    Proof m_proof;
};

} // namespace

Proof prove(const World &world, const Plan &plan, const FaultModel &faults)
{
    Q_ASSERT(qsizetype(world.clusters.size()) == plan.scope.clusters.size());
    return Walk(world, plan, faults).run();
}

} // namespace pf
