#pragma once

#include "catalog/catalog.h"
#include "planning/plan.h"

#include <QtTest>

/// Small clusters built by hand: nodes N1, N2..., instances I1, I2..., each with its role, network name and engine.
namespace estates {

using namespace pf;
using namespace Qt::StringLiterals;

inline const UtcMs seen = *UtcMs::fromString(u"2026-07-21T21:40:00Z");
inline const QString oldBuild = u"16.0.4165.4"_s; // SQL Server 2022 CU16

inline const Catalog &catalog()
{
    static const Result<Catalog> known = builtInCatalog();
    Q_ASSERT(known);
    return *known;
}

inline QString newBuild(const QString &from = oldBuild)
{
    const Resolution r = catalog().resolve(*Version::fromString(from), ProductFamily::SqlServer);
    const Build *up = r.build ? catalog().newestOfBranch(*r.build, seen) : nullptr;
    return up ? up->version.toString() : from;
}

inline QString node(int n)
{
    return u"N%1"_s.arg(n);
}

inline Cluster cluster(int nodes, WitnessKind witness, bool dynamic = true)
{
    Cluster c;
    c.name = u"C1"_s;
    c.os = u"Windows Server 2022"_s;
    c.quorum.dynamic = dynamic;
    c.quorum.witness = witness;
    if (witness != WitnessKind::None) {
        c.quorum.witnessOnline = true;
        c.quorum.witnessResource = u"\\\\FS1\\witness"_s;
        c.quorum.witnessTestedAt = seen + -60'000;
    }
    for (int n = 1; n <= nodes; ++n) {
        ClusterNode node;
        node.computer.name = estates::node(n);
        node.computer.os = c.os;
        node.computer.osBuild = Version::fromString(u"10.0.20348.3000");
        node.computer.pendingReboot = false;
        node.computer.systemDriveFreeMb = 40'000;
        node.state = NodeState::Up;
        node.assignedVote = true;
        c.nodes.append(node);
    }
    return c;
}

inline ClusterGroup &addGroup(Cluster &c, const QString &name, int owner, bool core = false)
{
    ClusterGroup g;
    g.name = name;
    g.state = GroupState::Online;
    g.owner = node(owner);
    g.core = core;
    g.autoFailback = false;
    c.groups.append(g);
    return c.groups.last();
}

/// Adds a clustered instance on @p on (node numbers), at one level everywhere.
inline FailoverInstance &addInstance(Cluster &c, const QString &name, int owner, const QList<int> &on, const QString &build = oldBuild)
{
    ClusterGroup &g = addGroup(c, u"SQL Server (%1)"_s.arg(name), owner);
    QStringList owners;
    FailoverInstance i;
    i.name = name;
    i.group = g.name;
    i.networkName = u"V"_s + name;
    i.running = Version::fromString(build);
    for (const int n : on) {
        owners.append(node(n));
        i.binaries.append({node(n), Version::fromString(build)});
    }
    g.resources.append({u"SQL Network Name (%1)"_s.arg(i.networkName), u"Network Name"_s, GroupState::Online, owners, std::nullopt});
    g.resources.append({u"SQL Server (%1)"_s.arg(name), u"SQL Server"_s, GroupState::Online, owners, 180'000});
    c.instances.append(i);
    return c.instances.last();
}

inline void addStandalone(ClusterNode &node, const QString &name, const QString &build = oldBuild)
{
    SqlInstance i;
    i.name = name;
    i.binary = i.running = Version::fromString(build);
    i.state = InstanceState::Running;
    node.computer.instances.append(i);
}

inline Estate estate(const QList<Cluster> &clusters)
{
    Estate e;
    e.name = u"Test"_s;
    e.observed = {seen, u"test"_s};
    e.clusters = clusters;
    return e;
}

inline QList<int> upTo(int n)
{
    QList<int> out;
    for (int i = 1; i <= n; ++i)
        out.append(i);
    return out;
}

/// One instance I1 owned by N1 on all of @p nodes nodes.
inline Cluster simple(int nodes, WitnessKind witness = WitnessKind::FileShare, bool dynamic = true)
{
    Cluster c = cluster(nodes, witness, dynamic);
    addInstance(c, u"I1"_s, 1, upTo(nodes));
    return c;
}

inline std::variant<Plan, Refusals> plan(const Estate &e, const Policy &policy = {}, const Goal &goal = {})
{
    return makePlan(e, catalog(), goal, policy, seen);
}

/// The refused rules, sorted, "PLANNED" if there is a whole plan.
inline QStringList rules(const std::variant<Plan, Refusals> &made)
{
    QStringList out;
    if (const auto *p = std::get_if<Plan>(&made)) {
        for (const auto &r : p->partlyRefused)
            out.append(r.rule);
        if (out.isEmpty())
            out.append(u"PLANNED"_s);
    } else {
        for (const auto &r : std::get<Refusals>(made).items)
            out.append(r.rule);
    }
    out.removeDuplicates();
    out.sort();
    return out;
}

/// "save", "N2", "move I1>N2", "core>N2", "owners", "hold", "back": the steps in short.
inline QStringList story(const Plan &p)
{
    QStringList out;
    for (const auto &s : p.steps) {
        switch (s.kind) {
        case StepKind::SaveSettings:
            out.append(u"save"_s);
            break;
        case StepKind::UpdateNode:
        case StepKind::UpdateServer:
            out.append(s.node);
            break;
        case StepKind::MoveRoles:
            out.append((s.instances.isEmpty() ? u"core"_s : s.instances.join(u'+')) + u'>' + s.node);
            break;
        case StepKind::SetOwners:
            out.append(u"owners"_s);
            break;
        case StepKind::Hold:
            out.append(u"hold"_s);
            break;
        case StepKind::PutBack:
            out.append(u"back"_s);
            break;
        }
    }
    return out;
}

/// Every list of possible owners that the plan sets for a role, in order: "N1 N3".
inline QStringList ownerLists(const Plan &p, const QString &role)
{
    QStringList out;
    for (const auto &s : p.steps) {
        for (const auto &phase : s.phases) {
            for (const auto &a : phase.actions) {
                if (a.kind == ActionKind::SetPossibleOwners && a.group == role)
                    out.append(a.owners.join(u' '));
            }
        }
    }
    return out;
}

inline const ReadinessItem *check(const QList<ReadinessItem> &items, const QString &id, const QString &phase = {})
{
    for (const auto &i : items) {
        if (i.check == id && (phase.isEmpty() || i.phase == phase))
            return &i;
    }
    return nullptr;
}

} // namespace estates
