#pragma once

#include "planning/proof.h"

#include <algorithm>

namespace pf {

/// One thing that somebody would change: at the estate (a person goes and does it) or among the wishes (the plan is made anew).
struct Change
{
    Message what;      ///< an order: "Bring the witness of C1 online."
    bool wish = false; ///< of goal or policy; else of the estate
    bool operator==(const Change &) const = default;
};

/// A set of changes after which a plan exists and was proved.
struct Repair
{
    ObjectRef object; ///< the cluster or server that it makes possible
    QList<Change> changes;
    Verdict verdict = Verdict::Planned; ///< planned or incomplete
    ProofVerdict proof = ProofVerdict::Safe;
    int steps = 0;
    Goal goal; ///< as they would be
    Policy policy;
    /// Nobody has to touch the estate: the plan can be made at once.
    bool onlyWishes() const
    {
        return std::all_of(changes.begin(), changes.end(), [](const Change &c) { return c.wish; });
    }
    bool operator==(const Repair &o) const
    {
        return object == o.object && changes == o.changes && verdict == o.verdict && proof == o.proof && steps == o.steps &&
               goal == o.goal && policy == o.policy;
    }
};

/// The smallest changes that would make a plan possible for everything that was refused: first every single change, then every pair
/// of changes. Each is tried: the plan is made and proved on the changed estate, and nothing unsafe is offered. Smallest first, at most
/// @p most. Empty: nothing of this size helps. Pure; asks the planner at most a few hundred times.
QList<Repair> cheapestRepairs(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf,
                              const QList<RefusedItem> &refused, int most = 3);

/// What `plan` and the wizard ask for in one: the plan with its proof, or the refusals; and per cluster or server that was refused
/// what would make it possible.
struct Planned
{
    std::optional<Plan> plan; ///< one of plan and refusals is set
    std::optional<Refusals> refusals;
    Proof proof; ///< with the assumptions of the projection
    QList<Repair> repairs;
};
/// At most @p repaired refused clusters and servers get a search for repairs, in the order of the refusals.
Planned planAndProve(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf, int repaired = 12);

} // namespace pf
