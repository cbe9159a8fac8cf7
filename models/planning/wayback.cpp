#include "planning/wayback.h"

#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qint64 aMinute = 60'000;
/// Removing an update with Setup takes about as long as installing it, with its restart (T-1, T-4).
constexpr DurationRange removal{15 * aMinute, 25 * aMinute, 45 * aMinute};

bool does(const Step &step, ActionKind kind)
{
    return std::any_of(step.phases.begin(), step.phases.end(), [kind](const Phase &phase) {
        return std::any_of(phase.actions.begin(), phase.actions.end(), [kind](const PlanAction &a) { return a.kind == kind; });
    });
}

/// An instance starts on the new level within the step: a stand-alone one that is updated, or what is updated in place (F-24, F-25).
bool startsHere(const Step &step)
{
    return std::any_of(step.outages.begin(), step.outages.end(), [&](const InstanceOutage &outage) {
        const ObjectRef object = ObjectRef::fromPath(outage.instance);
        return step.instances.contains(object.part(u"node").isEmpty() ? object.name() : standaloneName(step.node, object.name()),
                                       Qt::CaseInsensitive) ||
               object.kind == ObjectKind::Group;
    });
}

bool installsExchange(const Step &step)
{
    return std::any_of(step.phases.begin(), step.phases.end(), [](const Phase &phase) {
        return std::any_of(phase.actions.begin(), phase.actions.end(),
                           [](const PlanAction &a) { return a.kind == ActionKind::Install && a.value == installerManaged; });
    });
}

} // namespace

WayBack wayBack(const Step &step)
{
    switch (step.kind) {
    case StepKind::UpdateNode:
    case StepKind::UpdateServer: {
        const bool running = step.kind == StepKind::UpdateServer || startsHere(step);
        if (installsExchange(step)) // which of the two it is, a build number alone does not tell: the worse one counts
            return {msg("plan.back.exchange"), u"T-5"_s, true, removal};
        if (running) // what runs on the node has started on the new level
            return {msg("plan.back.remove-running"), u"T-4"_s, true, removal};
        return {msg("plan.back.passive"), u"T-1"_s, false, removal};
    }
    case StepKind::MoveRoles:
        if (does(step, ActionKind::FailOverGroup))
            return {msg("plan.back.group"), u"T-3"_s, false, {aMinute, 2 * aMinute, 5 * aMinute}};
        if (!step.instances.isEmpty())
            return {msg("plan.back.switch"), u"T-2"_s, true, {}};
        return {msg("plan.back.core"), u"W-12"_s, false, {aMinute, aMinute, 2 * aMinute}};
    case StepKind::SaveSettings:
    case StepKind::SetOwners:
    case StepKind::Hold:
    case StepKind::PutBack:
        break;
    }
    return {msg("plan.back.settings"), u"I5"_s, false, {aMinute, 2 * aMinute, 5 * aMinute}};
}

QList<int> pointsOfNoReturn(const Plan &plan)
{
    QList<int> out;
    for (const auto &step : plan.steps) {
        if (wayBack(step).pointOfNoReturn)
            out.append(step.seq);
    }
    return out;
}

DurationRange expectedDuration(const Step &step)
{
    DurationRange total;
    for (const auto &phase : step.phases)
        total = total + phase.expected;
    return total;
}

DurationRange expectedDuration(const Plan &plan)
{
    DurationRange total;
    for (const auto &step : plan.steps)
        total = total + expectedDuration(step);
    return total;
}

std::optional<LatestStart> latestStart(const Plan &plan)
{
    if (!plan.policy.windowEnd)
        return std::nullopt;
    const DurationRange total = expectedDuration(plan);
    return LatestStart{*plan.policy.windowEnd + -total.typical, *plan.policy.windowEnd + -total.high};
}

} // namespace pf
