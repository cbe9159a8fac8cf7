#pragma once

#include "planning/proofinvariants.h"

#include <QJsonArray>

namespace pf {

/// Writes down every world of the walk with the numbers that make it safe, for a checker that shares no code with this one.
///
/// {"version": 1, "planHash", "incomplete",
///  "clusters": [{"name", "nodes": [names], "dynamic", "witness": "none" | "disk-only" | "yes", "assigned": hex,
///                "roles": [{"name", "possible": hex, "autoFailback"}], "wanted": [[instance, level]],
///                "instances": [{"name", "role", "installed": hex, "binary": [levels]}], "start": [worlds]}],
///  "actions": [{"step", "seq", "cluster", "verb", "node", "role", "owners": hex, "flag", "levels": [[instance, level]],
///               "fullOutage", "worlds": [worlds after it], "away": [worlds while the node is away]}]}
/// A world: {"up", "paused", "out", "lost", "votes": hex sets of nodes, "witnessOnline", "witnessVote", "present", "total", "need",
///           "owners": [node or -1], "states": "OFX" per role (online, offline, failed), "running": [level]}; with availability groups
/// "groups": [{"primary": replica, "online", "required", "replicas": per replica 'S' synchronous and synchronized, 's' synchronous,
/// 'a' asynchronous}], with a DAG "mounted": [node or -1]. An action about a group has "group" and "replica".
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
