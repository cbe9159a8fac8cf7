#pragma once

#include "cluster/world.h"

namespace pf::world {

inline NodeSet firstNodes(int count)
{
    return count >= maxNodes ? ~NodeSet{0} : bit(count) - 1;
}

/// A settled cluster: every node up, votes as the cluster would have granted them (the first choice).
inline ClusterWorld makeCluster(int nodes, WitnessKind witness, bool dynamic = true)
{
    ClusterWorld c;
    c.nodes = std::uint8_t(nodes);
    c.up = firstNodes(nodes);
    c.assigned = c.up;
    c.current = c.up;
    c.dynamicQuorum = dynamic;
    c.witness = witness;
    c.witnessOnline = witness != WitnessKind::None;
    c.witnessVote = c.witnessOnline;
    return reweigh(c).front();
}

/// A clustered instance in a group of its own, on every node, all binaries at @p level.
inline void addInstance(ClusterWorld &c, int owner, std::int16_t level = 0)
{
    Role role;
    role.owner = std::int8_t(owner);
    role.possible = firstNodes(c.nodes);
    c.roles.push_back(role);
    Instance instance;
    instance.role = std::int16_t(c.roles.size() - 1);
    instance.running = level;
    instance.installed = firstNodes(c.nodes);
    instance.binary.assign(c.nodes, level);
    c.instances.push_back(instance);
}

inline Action nodeAction(Verb verb, int node)
{
    Action a;
    a.verb = verb;
    a.node = std::int8_t(node);
    return a;
}

inline Action moveAction(int role, int node)
{
    Action a = nodeAction(Verb::MoveRole, node);
    a.role = std::int16_t(role);
    return a;
}

inline Action ownersAction(int role, NodeSet owners)
{
    Action a;
    a.verb = Verb::SetPossibleOwners;
    a.role = std::int16_t(role);
    a.owners = owners;
    return a;
}

inline Action installAction(int node, std::vector<std::pair<std::int16_t, std::int16_t>> levels)
{
    Action a = nodeAction(Verb::Install, node);
    a.levels = std::move(levels);
    return a;
}

inline Fault fault(Fault::Kind kind, int node = -1)
{
    Fault f;
    f.kind = kind;
    f.node = std::int8_t(node);
    return f;
}

/// "present / total / need" and the node tolerance: what the tables of domain 1.4 say.
inline QString votesText(const ClusterWorld &c)
{
    const Votes v = votes(c);
    return QStringLiteral("%1 of %2, need %3").arg(v.present).arg(v.total).arg(v.need);
}

inline QString toleranceText(const ClusterWorld &c)
{
    switch (tolerance(c).nodeLevel()) {
    case Tolerance::Level::None:
        return QStringLiteral("none");
    case Tolerance::Level::Some:
        return QStringLiteral("some");
    case Tolerance::Level::All:
        break;
    }
    return QStringLiteral("all");
}

} // namespace pf::world
