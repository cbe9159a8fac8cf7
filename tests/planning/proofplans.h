#pragma once

#include "planning/proof.h"

namespace pf {

/// A cluster of @p nodes nodes N1.. with the instances FIN01, ERP01.. on N1, N2.., all from build 1.0 to 2.0, with its scope.
struct ProofCase
{
    world::World world;
    Plan plan;
};

inline ProofCase proofCase(int nodes, WitnessKind witness, bool dynamic = true, int instances = 1)
{
    ProofCase out;
    ScopeCluster scope;
    scope.cluster = QStringLiteral("C1");
    scope.levels = {QStringLiteral("16.0.4100.1"), QStringLiteral("16.0.4200.1")};
    world::ClusterWorld c;
    c.nodes = std::uint8_t(nodes);
    c.up = nodes == world::maxNodes ? ~world::NodeSet{0} : world::bit(nodes) - 1;
    c.assigned = c.current = c.up;
    c.dynamicQuorum = dynamic;
    c.witness = witness;
    c.witnessOnline = c.witnessVote = witness != WitnessKind::None;
    for (int i = 0; i < nodes; ++i)
        scope.nodes << QStringLiteral("N%1").arg(i + 1);
    for (int i = 0; i < instances; ++i) {
        scope.instances << (i == 0 ? QStringLiteral("FIN01") : i == 1 ? QStringLiteral("ERP01") : QStringLiteral("I%1").arg(i + 1));
        scope.roles << QStringLiteral("SQL (%1)").arg(scope.instances.last());
        world::Role role;
        role.owner = std::int8_t(i);
        role.possible = c.up;
        c.roles.push_back(role);
        world::Instance instance;
        instance.role = std::int16_t(i);
        instance.running = 0;
        instance.installed = c.up;
        instance.binary.assign(size_t(nodes), 0);
        c.instances.push_back(instance);
    }
    world::Role core;
    core.core = true;
    core.owner = 0;
    core.possible = c.up;
    c.roles.push_back(core);
    scope.roles << QStringLiteral("Cluster Group");
    out.world.clusters = {world::reweigh(c).front()};
    out.plan.verdict = Verdict::Planned;
    out.plan.estateHash = QStringLiteral("test");
    out.plan.asOf = *UtcMs::fromDate(2026, 7, 21);
    out.plan.scope.clusters = {scope};
    for (int i = 0; i < instances; ++i) {
        const QString owners = scope.nodes.join(QStringLiteral(", "));
        out.plan.savedSettings.append(
            {ObjectRef::group(scope.cluster, scope.roles.at(i)), QStringLiteral("possibleOwners"), owners, owners, owners});
    }
    return out;
}

/// Writes steps by hand, as a person would.
class PlanWriter
{
public:
    explicit PlanWriter(Plan &plan) : m_plan(plan) {}

    PlanWriter &step(StepKind kind, const QString &node = {})
    {
        Step s;
        s.seq = int(m_plan.steps.size()) + 1;
        s.id = QStringLiteral("%1").arg(s.seq, 8, 16, QLatin1Char('0'));
        s.kind = kind;
        s.cluster = QStringLiteral("C1");
        s.node = node;
        s.phases.append(Phase());
        m_plan.steps.append(s);
        return *this;
    }
    PlanWriter &owners(const QString &instance, const QStringList &nodes)
    {
        PlanAction a = action(ActionKind::SetPossibleOwners);
        a.group = QStringLiteral("SQL (%1)").arg(instance);
        a.resource = QStringLiteral("SQL Network Name (%1)").arg(instance);
        a.owners = nodes;
        return add(a);
    }
    PlanWriter &move(const QString &group, const QString &node)
    {
        PlanAction a = action(ActionKind::MoveGroup, node);
        a.group = group;
        return add(a);
    }
    PlanWriter &install(const QString &node, const QStringList &instances)
    {
        PlanAction a = action(ActionKind::Install, node);
        a.instances = instances;
        for (qsizetype i = 0; i < instances.size(); ++i)
            a.levels << QStringLiteral("16.0.4200.1");
        return add(a);
    }
    PlanWriter &on(ActionKind kind, const QString &node) { return add(action(kind, node)); }
    /// Precheck, drain, patch, restart, resume, verify.
    PlanWriter &patch(const QString &node, const QStringList &instances)
    {
        on(ActionKind::PrecheckNode, node).on(ActionKind::DrainNode, node).install(node, instances).on(ActionKind::RestartNode, node);
        return on(ActionKind::ResumeNode, node).on(ActionKind::VerifyNode, node);
    }
    PlanWriter &add(const PlanAction &a)
    {
        m_plan.steps.last().phases.last().actions.append(a);
        return *this;
    }

    static PlanAction action(ActionKind kind, const QString &node = {})
    {
        PlanAction a;
        a.kind = kind;
        a.cluster = QStringLiteral("C1");
        a.node = node;
        return a;
    }

private:
    Plan &m_plan;
};

/// One instance FIN01 on N1: passive nodes first from the last, F-14 step by step, hold, switch to the last node, the former owner.
inline void writeSeedOrder(Plan &plan)
{
    const QStringList nodes = plan.scope.clusters.first().nodes;
    const QString fin = QStringLiteral("FIN01");
    const QString owner = nodes.first();
    PlanWriter w(plan);
    QStringList unpatched = nodes;
    QStringList patched;
    w.step(StepKind::MoveRoles).move(QStringLiteral("Cluster Group"), nodes.at(1));
    for (qsizetype i = nodes.size() - 1; i > 0; --i) {
        const QString node = nodes.at(i);
        unpatched.removeAll(node);
        w.step(StepKind::UpdateNode, node);
        if (i == 1)
            w.move(QStringLiteral("Cluster Group"), owner);
        const bool patchedAreTargets = patched.size() >= unpatched.size() - 1 && !patched.isEmpty();
        w.owners(fin, patchedAreTargets ? QStringList(owner) + patched : unpatched).patch(node, {fin});
        patched << node;
        if (patched.size() >= unpatched.size() - 1)
            w.owners(fin, QStringList(owner) + patched);
    }
    w.step(StepKind::Hold).on(ActionKind::Hold, {});
    w.step(StepKind::MoveRoles)
        .move(QStringLiteral("SQL (FIN01)"), nodes.last())
        .move(QStringLiteral("Cluster Group"), nodes.last())
        .owners(fin, patched);
    w.step(StepKind::UpdateNode, owner).patch(owner, {fin});
    w.step(StepKind::PutBack).owners(fin, nodes);
}

} // namespace pf
