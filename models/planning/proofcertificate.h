#pragma once

#include "planning/proofinvariants.h"

#include <QJsonArray>

namespace pf {

/// Writes down every world of the walk with the numbers that make it safe, for a checker that shares no code with this one.
///
/// {"version": 1, "planHash", "incomplete",
///  "clusters": [{"name", "nodes": [names], "dynamic", "witness": "none" | "disk-only" | "yes", "assigned": hex, "banned": hex,
///                "lowerPriority": node or -1, "hardAntiAffinity", "storagePool",
///                "roles": [{"name", "possible": hex, "autoFailback", "preferred": [nodes], "antiAffinity": hex of classes}],
///                "instances": [{"name", "role", "installed": hex, "binary": [levels]}], "wanted": [[instance, level]], "start":
///                [worlds]}],
///  "actions": [{"step", "seq", "cluster", "verb", "node", "role", "owners": hex, "flag", "levels": [[instance, level]],
///               "fullOutage", "worlds": [worlds after it], "away": [worlds while the node is away]}]}
/// A world: {"up", "paused", "out", "lost", "returnsPaused", "votes": hex sets of nodes, "witnessOnline", "witnessVote", "present",
/// "total", "need", "owners": [node or -1], "states": "OFWX" per role (online, offline, waiting for a node, failed), "running": [level]};
/// with availability groups "groups": [{"primary": replica, "online", "required", "replicas": per replica 'S' synchronous and
/// synchronized, 's' synchronous, 'a' asynchronous}], with a DAG "mounted": [node or -1]. An action about a group has "group" and
/// "replica". Of outcomes that no rule can tell apart the first is listed (world::Choices::Representative).
/// Sets of nodes are hexadecimal, node 0 the lowest bit. Actions that change nothing of the world are left out.
class CertificateWriter
{
public:
    explicit CertificateWriter(const Plan &plan);

    void addCluster(int cluster, const world::ClusterWorld &start, const std::vector<std::pair<int, int>> &wanted);
    void addAction(const ProofAction &action, const std::vector<world::World> &worlds, const std::vector<world::World> &away);
    QJsonObject take();

private:
    const Plan &m_plan;
    QJsonArray m_clusters, m_actions;
};

} // namespace pf
