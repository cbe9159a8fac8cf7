#pragma once

#include "planning/plan.h"

namespace pf {

/// Builds one step after the other and carries the predicted world along: every action is tried on it when it is added.
class StepBuilder
{
public:
    StepBuilder(const Scope &scope, world::World start, const Durations &durations = {});

    void begin(StepKind kind, const QString &cluster, const QString &node, const QString &key, Message title);
    Step &current() { return m_step; }
    void reason(const char *rule, const char *id, QList<MessageArg> args = {});
    /// Adds a phase and performs its actions; a phase without actions is not added.
    void phase(Lane lane, const QString &kind, const QList<PlanAction> &actions);
    void setting(Setting setting);
    void outage(const ObjectRef &instance, const DurationRange &ms);
    void end();
    /// Steps of a cluster that was planned alone: they get the next numbers.
    void append(const QList<Step> &steps);

    const world::World &world() const { return m_world; }
    const QList<Step> &steps() const { return m_steps; }
    /// What the cluster would refuse, at the first action where it would.
    const std::optional<world::Refusal> &refused() const { return m_refused; }

    /// How long an action takes; an install grows with its instances, a move of a role depends on what it carries.
    DurationRange duration(const PlanAction &action) const;

private:
    void watch(const world::World &world);
    StepAfter after() const;

    const Scope &m_scope;
    Durations m_durations;
    world::World m_world;
    Step m_step;
    int m_cluster = -1;
    QList<Step> m_steps;
    QHash<QString, int> m_ordinals;
    std::optional<world::Refusal> m_refused;
    std::optional<VotesView> m_lowest;
    std::optional<world::Tolerance::Level> m_nodeTolerance;
    std::optional<bool> m_witnessTolerance;
};

/// A clustered instance starts on new binaries: fail-over, recovery and upgrade scripts (F-8). Without new binaries: no scripts.
DurationRange switchOutage(bool newLevel);
/// An availability group fails over: connections drop, databases recover.
DurationRange groupOutage();
/// What users of a stand-alone instance lose when its computer is updated (M-4).
DurationRange restartOutage(bool patchedToo);
QString toleranceWord(world::Tolerance::Level level);

} // namespace pf
