#include "base/names.h"
#include "planning/clusterplanner.h"
#include "planning/scopeindex.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;
using world::NodeSet;

QList<RefusedItem> ClusterPlanner::obstacles() const
{
    QList<RefusedItem> out;
    wishObstacles(out);
    findObstacles(out);
    nodeObstacles(out);
    if (!out.isEmpty())
        return out; // the rest needs a cluster that can be judged
    roleObstacles(out);
    groupObstacles(out);
    antiAffinityObstacles(out);
    if (out.isEmpty())
        quorumObstacles(out);
    if (out.isEmpty())
        mailObstacles(out);
    return out;
}

/// What another run works on (C-05, X-12), and the wish for a quiesce method: F-12, W-22, the cluster service must run while Setup patches
/// failover cluster instances, and drains need it with Storage Spaces Direct.
void ClusterPlanner::wishObstacles(QList<RefusedItem> &out) const
{
    const auto busy = [&](const QString &computer) { return m_policy.inOtherRuns.contains(computer, Qt::CaseInsensitive); };
    for (const auto &node : m_cluster.nodes) {
        const ObjectRef ref = ObjectRef::node(m_cluster.name, node.computer.name);
        if (busy(node.computer.name))
            out.append(refusal("C-05", ref, msg("plan.refuse.other-run", {ref}), {msg("plan.cure.other-run")}));
    }
    if (const QString &host = m_cluster.quorum.witnessHost; !host.isEmpty() && busy(host))
        out.append(refusal("X-12", ObjectRef::cluster(m_cluster.name),
                           msg("plan.refuse.witness-in-run", {ObjectRef::cluster(m_cluster.name), host}), {msg("plan.cure.other-run")}));
    if (m_policy.quiesce != QuiesceMethod::StopClusterService || m_policy.perInstance)
        return;
    const ObjectRef cluster = ObjectRef::cluster(m_cluster.name);
    const QList<Message> cures{msg("plan.cure.pause-and-drain")};
    if (m_cluster.storageSpacesDirect)
        out.append(refusal("W-22", cluster, msg("plan.refuse.stop-s2d", {cluster}), cures));
    for (const auto &fci : m_fcis) {
        if (fci.editsOwners()) {
            const ObjectRef ref = ObjectRef::clusteredInstance(m_cluster.name, fci.instance->name);
            out.append(refusal("F-12", ref, msg("plan.refuse.stop-service", {ref}), cures));
        }
    }
}

/// The cluster as a whole: its quorum, its storage, roles that belong to nobody.
void ClusterPlanner::findObstacles(QList<RefusedItem> &out) const
{
    const ObjectRef cluster = ObjectRef::cluster(m_cluster.name);
    if (!m_cluster.quorum.isReported()) // without the witness no vote can be counted
        out.append(refusal("C-01", cluster, msg("plan.refuse.quorum-unread", {cluster}), {msg("plan.cure.read-quorum", {cluster})}));
    if (m_cluster.quorum.forced)
        out.append(refusal("Q-7", cluster, msg("plan.refuse.forced", {cluster}), {msg("plan.cure.restart-cluster")}));
    if (m_cluster.storageSpacesDirect && m_cluster.storageHealthy == false)
        out.append(refusal("W-19", cluster, msg("plan.refuse.storage", {cluster}), {msg("plan.cure.storage")}));
    if (m_mailbox && !m_cluster.instances.isEmpty())
        out.append(refusal("X-18", cluster, msg("plan.refuse.mailbox-and-sql", {cluster}), {msg("plan.cure.by-hand")}));
    for (const auto &node : m_cluster.nodes) {
        if (node.computer.exchange && !m_cluster.dag && !m_cluster.mailbox)
            out.append(refusal("X-18", ObjectRef::node(m_cluster.name, node.computer.name),
                               msg("plan.refuse.exchange-on-node", {ObjectRef::node(m_cluster.name, node.computer.name)}),
                               {msg("plan.cure.read-dag")}));
    }
}

/// every mailbox database of a member needs a copy that can be mounted while the member is out.
void ClusterPlanner::mailObstacles(QList<RefusedItem> &out) const
{
    if (!m_cluster.dag)
        return;
    if (m_cluster.dag->databases.isEmpty())
        out.append(refusal("X-6", ObjectRef::cluster(m_cluster.name), msg("plan.refuse.no-databases", {m_cluster.dag->name}),
                           {msg("plan.cure.read-again")}));
    for (int d = 0; d < static_cast<int>(now().mail.size()); ++d) {
        const auto &database = now().mail[static_cast<size_t>(d)];
        const QString &name = m_names.databases.at(d);
        if (database.active < 0) {
            out.append(refusal("X-6", ObjectRef::cluster(m_cluster.name), msg("plan.refuse.dismounted", {name}),
                               {msg("plan.cure.mount", {name})}));
        } else if (has(m_todo, database.active) && world::mountTargets(now(), d).empty()) {
            const ObjectRef ref = ObjectRef::node(m_cluster.name, nodeName(database.active));
            out.append(refusal("X-6", ref, msg("plan.refuse.no-copy", {ref, name}),
                               {msg("plan.cure.copy", {name}), msg("plan.cure.leave-out", {nodeName(database.active)})}));
        }
    }
}

void ClusterPlanner::nodeObstacles(QList<RefusedItem> &out) const
{
    for (const auto &node : m_cluster.nodes) {
        const QString &name = node.computer.name;
        const ObjectRef ref = ObjectRef::node(m_cluster.name, name);
        const bool known = acknowledged(name);
        if (node.state == NodeState::Joining)
            out.append(refusal("C-04", ref, msg("plan.refuse.joining", {ref}), {msg("plan.cure.wait-joined")}));
        else if (node.state == NodeState::Unknown && !known)
            out.append(refusal("C-05", ref, msg("plan.refuse.node-unknown", {ref}),
                               {msg("plan.cure.read-again"), msg("plan.cure.known-down", {name})}));
        else if (node.state == NodeState::Down && !known)
            out.append(refusal("C-05", ref, msg("plan.refuse.node-down", {ref}),
                               {msg("plan.cure.start-node", {name}), msg("plan.cure.known-down", {name})}));
        else if (node.state == NodeState::Paused && !known)
            out.append(refusal("C-05", ref, msg("plan.refuse.node-paused", {ref}),
                               {msg("plan.cure.ask-who-paused", {name}), msg("plan.cure.known-down", {name})}));
        if (node.quarantined || node.isolated)
            out.append(refusal("C-04", ref, msg("plan.refuse.quarantined", {ref}), {msg("plan.cure.clear-quarantine", {name})}));
    }
}

void ClusterPlanner::roleObstacles(QList<RefusedItem> &out) const
{
    for (const auto &group : m_cluster.groups) {
        const ObjectRef ref = ObjectRef::group(m_cluster.name, group.name);
        if (group.state == GroupState::Failed || group.state == GroupState::Pending)
            out.append(refusal("C-08", ref, msg("plan.refuse.group-state", {group.name}), {msg("plan.cure.bring-online", {group.name})}));
        else if (group.owner.isEmpty() && !(group.core && group.state == GroupState::Offline))
            out.append(refusal("C-06", ref, msg("plan.refuse.no-owner", {group.name}), {msg("plan.cure.read-again")}));
    }
    for (const auto &fci : m_fcis) {
        const ObjectRef ref = ObjectRef::clusteredInstance(m_cluster.name, fci.instance->name);
        if (!fci.group || fci.role < 0) {
            out.append(refusal("F-1", ref, msg("plan.refuse.no-group", {ref}), {msg("plan.cure.read-again")}));
            continue;
        }
        fciObstacles(fci, out);
    }
}

/// What has to be known of one clustered instance before its owners are edited (F-14) and it moves.
void ClusterPlanner::fciObstacles(const Fci &fci, QList<RefusedItem> &out) const
{
    const ObjectRef ref = ObjectRef::clusteredInstance(m_cluster.name, fci.instance->name);
    const auto shared = std::count_if(m_fcis.begin(), m_fcis.end(), [&](const Fci &o) { return o.role == fci.role; });
    if (shared > 1)
        out.append(refusal("F-1", ref, msg("plan.refuse.shared-group", {ref, fci.group->name}), {msg("plan.cure.own-group", {ref})}));
    if (!fci.wanted)
        return;
    if (fci.group->state == GroupState::Offline)
        out.append(
            refusal("C-08", ref, msg("plan.refuse.group-offline", {fci.group->name}), {msg("plan.cure.bring-online", {fci.group->name})}));
    const NodeSet installed = now().instances[static_cast<size_t>(fci.index)].installed;
    if (!m_policy.acceptFullOutage && (std::popcount(installed) < 2 || std::popcount(installed & fci.saved) < 2)) // F-25
        out.append(refusal("F-25", ref, msg("plan.refuse.single-node", {ref}),
                           {msg("plan.cure.second-node", {fci.instance->name}), msg("plan.cure.accept-outage", {fci.instance->name})}));
    if (fci.mailbox)
        return;
    if (fci.wanted->target.major() < 10 && healthy() != (now().nodes >= world::maxNodes ? ~NodeSet{0} : bit(now().nodes) - 1))
        out.append(refusal("F-24", ref, msg("plan.refuse.virtual-all-up", {ref}), {msg("plan.cure.all-up")}));
    if (fci.resource.isEmpty()) {
        out.append(refusal("C-21", ref, msg("plan.refuse.owners-unknown", {ref}), {msg("plan.cure.read-again")}));
        return;
    }
    NodeSet listed = 0;
    for (const auto &resource : fci.group->resources) {
        if (resource.name != fci.resource)
            continue;
        for (const auto &node : m_names.nodes) {
            const bool in = resource.possibleOwners.isEmpty() || std::any_of(resource.possibleOwners.begin(), resource.possibleOwners.end(),
                                                                             [&](const QString &o) { return sameName(o, node); });
            listed |= in ? bit(nodeIndex(m_names, node)) : 0;
        }
    }
    if (listed != fci.saved) // another resource of the group allows fewer nodes
        out.append(refusal("C-21", ref, msg("plan.refuse.owner-lists-differ", {fci.group->name, fci.resource}),
                           {msg("plan.cure.same-owner-lists", {fci.group->name})}));
}

/// W-17: with the hard setting, roles of one class need a node each, also while one is out.
void ClusterPlanner::antiAffinityObstacles(QList<RefusedItem> &out) const
{
    if (!now().hardAntiAffinity || m_todo == 0)
        return;
    const int left = std::popcount(healthy()) - 1;
    for (int c = 0; c < world::maxNodes; ++c) {
        QStringList members;
        for (size_t r = 0; r < now().roles.size(); ++r) {
            if (has(now().roles[r].antiAffinity, c) && now().roles[r].state == world::RoleState::Online)
                members.append(m_names.roles.at(static_cast<qsizetype>(r)));
        }
        if (members.size() >= 2 && members.size() > left) {
            out.append(refusal("W-17", ObjectRef::cluster(m_cluster.name),
                               msg("plan.refuse.anti-affinity", {members.join(u", "_s), qint64(left)}),
                               {msg("plan.cure.soft-anti-affinity")}));
        }
    }
}

/// Q-5 step 1, for every node that has to go out.
void ClusterPlanner::quorumObstacles(QList<RefusedItem> &out) const
{
    for (const int node : ordered(m_todo)) {
        world::Action act;
        act.verb = world::Verb::Restart;
        act.cluster = static_cast<std::uint16_t>(m_index);
        act.node = static_cast<std::int8_t>(node);
        // A drained node owns nothing: only its vote is judged here.
        world::World drained = m_builder.world();
        for (auto &role : drained.clusters[m_index].roles)
            role.owner = role.owner == node ? std::int8_t{-1} : role.owner;
        const auto gone = world::apply(drained, act);
        if (gone)
            continue;
        const auto v = world::votes(now());
        QList<Message> cures;
        if (m_cluster.quorum.witness == WitnessKind::None)
            cures.append(msg("plan.cure.add-witness"));
        else if (m_cluster.quorum.witnessOnline == false)
            cures.append(msg("plan.cure.witness-online"));
        for (const auto &other : m_cluster.nodes) {
            if (other.state == NodeState::Down)
                cures.append(msg("plan.cure.start-node", {other.computer.name}));
        }
        const bool floor = now().hasFloorOfThree() && m_cluster.quorum.witnessOnline == false;
        const char *rule = !now().dynamicQuorum ? "Q-3" : floor ? "Q-2a" : "Q-5";
        const ObjectRef ref = ObjectRef::node(m_cluster.name, nodeName(node));
        out.append(refusal(rule, ref, msg("plan.refuse.quorum", {ref, qint64(v.present), qint64(v.total), qint64(v.need)}), cures));
    }
}

} // namespace pf
