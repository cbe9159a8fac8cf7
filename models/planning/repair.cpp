#include "planning/repair.h"

#include "planning/repaircandidates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// More candidates than this are not paired: a person would have to read the reasons anyway.
constexpr qsizetype maxPaired = 16;

/// Only what was refused, and what judges it: planning a large estate hundreds of times would take long.
Estate concerned(const Estate &estate, const QList<RefusedItem> &refused)
{
    Estate out = estate;
    QStringList clusters;
    for (const auto &item : refused)
        clusters.append(item.object.part(u"cluster"));
    const auto other = [&](const Cluster &cluster) { return !clusters.contains(cluster.name, Qt::CaseInsensitive); };
    out.clusters.erase(std::remove_if(out.clusters.begin(), out.clusters.end(), other), out.clusters.end());
    const auto server = [&](const Computer &computer) {
        return std::none_of(refused.begin(), refused.end(), [&](const RefusedItem &item) {
            return item.object.part(u"server").compare(computer.name, Qt::CaseInsensitive) == 0;
        });
    };
    out.servers.erase(std::remove_if(out.servers.begin(), out.servers.end(), server), out.servers.end());
    return out;
}

class Search
{
public:
    Search(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf)
        : m_catalog(catalog), m_asOf(asOf), m_start{estate, narrowed(goal, estate), policy}
    {}

    std::optional<Repair> tried(const QList<const Candidate *> &candidates) const
    {
        Attempt attempt = m_start;
        Repair repair;
        for (const auto *candidate : candidates) {
            candidate->apply(attempt);
            repair.changes.append(candidate->change);
        }
        const auto made = makePlan(attempt.estate, m_catalog, attempt.goal, attempt.policy, m_asOf);
        const auto *plan = std::get_if<Plan>(&made);
        if (!plan || plan->steps.isEmpty() || stillRefused(*plan, attempt.policy))
            return std::nullopt;
        Assumptions assumptions;
        const Proof proof = prove(project(attempt.estate, plan->scope, assumptions), *plan, {});
        if (proof.verdict == ProofVerdict::Unsafe)
            return std::nullopt;
        repair.verdict = plan->verdict;
        repair.proof = proof.verdict;
        repair.steps = static_cast<int>(plan->steps.size());
        repair.goal = attempt.goal;
        repair.policy = attempt.policy;
        return repair;
    }

private:
    /// The goal for what is left of the estate.
    static Goal narrowed(Goal goal, const Estate &estate)
    {
        const auto gone = [&](const QString &name) { return !estate.cluster(name); };
        goal.clusters.erase(std::remove_if(goal.clusters.begin(), goal.clusters.end(), gone), goal.clusters.end());
        const auto noServer = [&](const QString &name) {
            return std::none_of(estate.servers.begin(), estate.servers.end(),
                                [&](const Computer &c) { return c.name.compare(name, Qt::CaseInsensitive) == 0; });
        };
        goal.servers.erase(std::remove_if(goal.servers.begin(), goal.servers.end(), noServer), goal.servers.end());
        return goal;
    }

    /// What a wish leaves out is not refused any more; everything else has to be planned.
    static bool stillRefused(const Plan &plan, const Policy &policy)
    {
        return std::any_of(plan.partlyRefused.begin(), plan.partlyRefused.end(), [&](const RefusedItem &item) {
            const QString node = item.object.part(u"node");
            const bool wished =
                policy.leaveOut.contains(node, Qt::CaseInsensitive) || policy.acknowledgedDown.contains(node, Qt::CaseInsensitive);
            return item.rule != "F-19"_L1 || !wished;
        });
    }

    const Catalog &m_catalog;
    UtcMs m_asOf;
    Attempt m_start;
};

} // namespace

Planned planAndProve(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf, int repaired)
{
    Planned out;
    auto made = makePlan(estate, catalog, goal, policy, asOf);
    if (auto *refusals = std::get_if<Refusals>(&made)) {
        out.refusals = std::move(*refusals);
    } else {
        out.plan = std::get<Plan>(std::move(made));
        Assumptions assumptions;
        const world::World start = project(estate, out.plan->scope, assumptions);
        out.proof = prove(start, *out.plan, {});
        out.proof.assumptions = assumptions;
    }
    const QList<RefusedItem> &refused = out.plan ? out.plan->partlyRefused : out.refusals->items;
    QList<QPair<ObjectRef, QList<RefusedItem>>> objects;
    for (const auto &item : refused) {
        const QString cluster = item.object.part(u"cluster");
        const QString server = item.object.part(u"server");
        const ObjectRef object = !cluster.isEmpty()  ? ObjectRef::cluster(cluster)
                                 : !server.isEmpty() ? ObjectRef::server(server)
                                                     : ObjectRef::estate();
        const auto known = std::find_if(objects.begin(), objects.end(), [&](const auto &o) { return o.first == object; });
        if (known != objects.end())
            known->second.append(item);
        else if (objects.size() < repaired)
            objects.append({object, {item}});
    }
    for (const auto &[object, items] : objects) {
        for (Repair repair : cheapestRepairs(estate, catalog, goal, policy, asOf, items)) {
            repair.object = object;
            out.repairs.append(repair);
        }
    }
    return out;
}

QList<Repair> cheapestRepairs(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf,
                              const QList<RefusedItem> &refused, int most)
{
    const Estate part = concerned(estate, refused);
    const QList<Candidate> candidates = repairCandidates(part, policy, goal, refused);
    const Search search(part, catalog, goal, policy, asOf);
    QList<Repair> found;
    QList<const Candidate *> open;
    for (const auto &candidate : candidates) {
        if (found.size() >= most)
            return found;
        if (const auto repair = search.tried({&candidate}))
            found.append(*repair);
        else
            open.append(&candidate);
    }
    if (!found.isEmpty() || open.size() > maxPaired)
        return found;
    for (qsizetype i = 0; i < open.size(); ++i) {
        for (qsizetype j = i + 1; j < open.size() && found.size() < most; ++j) {
            if (open.at(i)->subject == open.at(j)->subject)
                continue; // two ways to do the same
            if (const auto repair = search.tried({open.at(i), open.at(j)}))
                found.append(*repair);
        }
    }
    return found;
}

} // namespace pf
