#pragma once

#include "planning/plan.h"

#include <QStringList>

/// Small plans by hand: a two-node cluster with one clustered instance and one stand-alone instance.
namespace plans {

using namespace pf;
using namespace Qt::StringLiterals;

inline const QString cluster = QStringLiteral("C1");
inline const QString role = QStringLiteral("SQL Server (FIN01)");
inline const QString networkName = QStringLiteral("SQL Network Name (FIN01)");
inline const QString oldBuild = QStringLiteral("16.0.4165.4");
inline const QString newBuild = QStringLiteral("16.0.4255.1");

inline PlanAction action(ActionKind kind, const QString &node = {})
{
    PlanAction a;
    a.kind = kind;
    a.cluster = cluster;
    a.node = node;
    return a;
}

inline PlanAction owners(const QStringList &list)
{
    PlanAction a = action(ActionKind::SetPossibleOwners);
    a.group = role;
    a.resource = networkName;
    a.owners = list;
    return a;
}

inline PlanAction setting(ActionKind kind, const QString &value)
{
    PlanAction a = action(kind);
    a.group = role;
    if (kind == ActionKind::SetPendingTimeout)
        a.resource = networkName;
    a.value = value;
    return a;
}

inline PlanAction move(const QString &target)
{
    PlanAction a = action(ActionKind::MoveGroup, target);
    a.group = role;
    return a;
}

inline PlanAction install(const QString &node)
{
    PlanAction a = action(ActionKind::Install, node);
    a.instances = QStringList{u"FIN01"_s};
    a.levels = QStringList{newBuild};
    return a;
}

inline Phase phase(Lane lane, const char *kind, QList<PlanAction> actions)
{
    return {.lane = lane, .kind = QString::fromLatin1(kind), .expected = {1000, 2000, 4000}, .actions = std::move(actions)};
}

inline Step step(const char *id, StepKind kind, const QString &node, QList<Phase> phases, const QString &ownerAfter)
{
    Step s;
    s.id = QString::fromLatin1(id);
    s.kind = kind;
    s.cluster = cluster;
    s.node = node;
    s.phases = std::move(phases);
    s.after.owners = {{role, ownerAfter}};
    return s;
}

inline Step updateNode(const char *id, const QString &node, const QString &ownerAfter, QList<PlanAction> restrict, bool stopsService)
{
    using K = ActionKind;
    QList<Phase> phases;
    phases += phase(Lane::Drain, "preflight", {action(K::PrecheckNode, node)});
    if (!restrict.isEmpty())
        phases += phase(Lane::Drain, "restrict-owners", restrict);
    phases += phase(Lane::Drain, "drain", {action(K::DrainNode, node)});
    if (stopsService)
        phases += phase(Lane::Stop, "quiesce", {action(K::StopClusterService, node)});
    phases += phase(Lane::Patch, "install", {action(K::StagePackage, node), install(node)});
    phases += phase(Lane::Restart, "restart", {action(K::RestartNode, node), action(K::WaitNodeReady, node)});
    if (stopsService)
        phases += phase(Lane::Restart, "start-service", {action(K::StartClusterService, node)});
    phases += phase(Lane::Restart, "resume", {action(K::ResumeNode, node)});
    phases += phase(Lane::Verify, "verify", {action(K::VerifyNode, node)});
    return step(id, StepKind::UpdateNode, node, phases, ownerAfter);
}

/// N2 first, hold, switch, N1, put back: F-13, F-14, F-18 in small.
inline Plan twoNodes()
{
    using K = ActionKind;
    Plan plan;
    plan.verdict = Verdict::Planned;
    plan.estateHash = u"0"_s;
    plan.asOf = {1'000'000};
    plan.scope.clusters = {ScopeCluster{cluster, {u"N1"_s, u"N2"_s}, {role}, {u"FIN01"_s}, {oldBuild, newBuild}, {}, {}}};
    plan.steps = {
        step("s1", StepKind::SaveSettings, {},
             {phase(Lane::Drain, "save",
                    {action(K::SaveSnapshot), setting(K::SetAutoFailback, u"0"_s), setting(K::SetPendingTimeout, u"900000"_s)})},
             u"N1"_s),
        updateNode("s2", u"N2"_s, u"N1"_s, {owners({u"N1"_s})}, true),
        step("s3", StepKind::SetOwners, {}, {phase(Lane::Drain, "restrict-owners", {owners({u"N1"_s, u"N2"_s})})}, u"N1"_s),
        step("s4", StepKind::Hold, {}, {phase(Lane::Drain, "hold", {action(K::Hold)})}, u"N1"_s),
        step("s5", StepKind::MoveRoles, {}, {phase(Lane::Drain, "move", {move(u"N2"_s), owners({u"N2"_s})})}, u"N2"_s),
        updateNode("s6", u"N1"_s, u"N2"_s, {}, false),
        step("s7", StepKind::PutBack, {},
             {phase(Lane::Verify, "put-back",
                    {owners({u"N1"_s, u"N2"_s}), setting(K::SetAutoFailback, u"1"_s), setting(K::SetPendingTimeout, u"180000"_s)}),
              phase(Lane::Verify, "verify", {action(K::VerifyCluster)})},
             u"N2"_s),
    };
    for (int i = 0; i < plan.steps.size(); ++i)
        plan.steps[i].seq = i + 1;
    return plan;
}

} // namespace plans
