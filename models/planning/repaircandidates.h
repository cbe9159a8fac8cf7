#pragma once

#include "planning/repair.h"

#include <functional>

namespace pf {

/// What a repair works on.
struct Attempt
{
    Estate estate;
    Goal goal;
    Policy policy;
};

/// A change that may help, and how to try it.
struct Candidate
{
    Change change;
    QString subject; ///< what it is about: two candidates with one subject exclude each other
    std::function<void(Attempt &)> apply;
};

/// The changes that speak to what was refused, by rule, nearest first: what somebody can do at the estate, then wishes that give
/// something up. No change appears twice.
QList<Candidate> repairCandidates(const Estate &estate, const Policy &policy, const Goal &goal, const QList<RefusedItem> &refused);

} // namespace pf
