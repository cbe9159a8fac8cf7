#pragma once

#include "planning/plan.h"

namespace pf {

/// Which single faults are tried on top of the plan.
struct FaultModel
{
    bool nodeLost = true, witnessLost = true, actionFails = true, nodeDoesNotReturn = true;
};

enum class ProofVerdict { Safe, Margin, Unsafe };

/// Safe as planned, but not if this happens then.
struct Margin
{
    QString step;  ///< step id
    QString fault; ///< "node:NH-SQL02", "witness", "action", "return:NH-SQL04"
    QString kind;  ///< "early-switch", "no-target", "quorum-lost", "no-way-back", "commits-stop"
    Message message;
    bool operator==(const Margin &) const = default;
};

/// Per step and fault column of the wizard's plan page: is it still safe?
struct FaultCell
{
    enum class State { Safe, Margin, NotApplicable };
    State node = State::NotApplicable, witness = State::NotApplicable, action = State::NotApplicable, comesBack = State::NotApplicable;
};

struct Proof
{
    ProofVerdict verdict = ProofVerdict::Unsafe;
    int actions = 0; ///< how many action prefixes were judged
    QList<Margin> margins;
    QList<QPair<QString, FaultCell>> cells; ///< by step id
    QList<Message> counterexample;          ///< the shortest story, step by step; empty unless unsafe
    Assumptions assumptions;
    UtcMs expires;
    /// The states and why each is safe, for a checker that shares no code with the planner.
    QJsonObject certificate;
};

/// Invariants I1..I7 on every prefix of actions, in every outcome of apply() and while nodes are away; then each with one more fault. @p
/// world is project(estate, plan.scope). `assumptions` stays empty: the caller adds those of project(). `expires`: a day after the window,
/// else a week after plan.asOf. Unsafe: `counterexample` tells the first prefix that breaks a rule; margins, cells and certificate are
/// empty.
Proof prove(const world::World &world, const Plan &plan, const FaultModel &faults);

} // namespace pf
