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
    findObstacles(out);
    nodeObstacles(out);
    if (!out.isEmpty())
        return out; // the rest needs a cluster that can be judged
    roleObstacles(out);
    antiAffinityObstacles(out);
    if (out.isEmpty())
        quorumObstacles(out);
    return out;
}

/// What this planner does not plan yet: it says so instead of planning it wrongly.
void ClusterPlanner::findObstacles(QList<RefusedItem> &out) const
{
    const ObjectRef cluster = ObjectRef::cluster(m_cluster.name);
    if (!m_cluster.quorum.isReported()) // without the witness no vote can be counted
        out.append(refusal("C-01", cluster, msg("plan.refuse.quorum-unread", {cluster}), {msg("plan.cure.read-quorum", {cluster})}));
    if (m_cluster.quorum.forced)
        out.append(refusal("Q-7", cluster, msg("plan.refuse.forced", {cluster}), {msg("plan.cure.restart-cluster")}));
    for (const auto &ag : m_cluster.availabilityGroups)
        out.append(refusal("A-2", cluster, msg("plan.refuse.ag", {cluster, ag.name})));
    if (m_cluster.dag)
        out.append(refusal("X-6", cluster, msg("plan.refuse.dag", {cluster, m_cluster.dag->name})));
    if (m_cluster.mailbox) {
        const bool ccr = m_cluster.mailbox->form.compare("CCR"_L1, Qt::CaseInsensitive) == 0;
        out.append(
            refusal(ccr ? "X-2" : "X-1", cluster, msg("plan.refuse.cms", {cluster, m_cluster.mailbox->name, m_cluster.mailbox->form})));
    }
    if (m_cluster.storageSpacesDirect)
        out.append(refusal("W-20", cluster, msg("plan.refuse.s2d", {cluster})));
    for (const auto &node : m_cluster.nodes) {
        if (node.computer.exchange && !m_cluster.dag && !m_cluster.mailbox)
            out.append(refusal("X-4", ObjectRef::node(m_cluster.name, node.computer.name),
                               msg("plan.refuse.exchange", {ObjectRef::node(m_cluster.name, node.computer.name)})));
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
        const auto shared = std::count_if(m_fcis.begin(), m_fcis.end(), [&](const Fci &o) { return o.role == fci.role; });
        if (shared > 1)
            out.append(refusal("F-1", ref, msg("plan.refuse.shared-group", {ref, fci.group->name})));
        if (!fci.wanted)
            continue;
        if (fci.group->state == GroupState::Offline)
            out.append(refusal("C-08", ref, msg("plan.refuse.group-offline", {fci.group->name}),
                               {msg("plan.cure.bring-online", {fci.group->name})}));
        if (fci.resource.isEmpty()) {
            out.append(refusal("C-21", ref, msg("plan.refuse.owners-unknown", {ref}), {msg("plan.cure.read-again")}));
            continue;
        }
        NodeSet listed = 0;
        for (const auto &resource : fci.group->resources) {
            if (resource.name != fci.resource)
                continue;
            for (const auto &node : m_names.nodes) {
                const bool in =
                    resource.possibleOwners.isEmpty() || std::any_of(resource.possibleOwners.begin(), resource.possibleOwners.end(),
                                                                     [&](const QString &o) { return sameName(o, node); });
                listed |= in ? bit(nodeIndex(m_names, node)) : 0;
            }
        }
        if (listed != fci.saved) // another resource of the group allows fewer nodes
            out.append(refusal("C-21", ref, msg("plan.refuse.owner-lists-differ", {fci.group->name, fci.resource}),
                               {msg("plan.cure.same-owner-lists", {fci.group->name})}));
        const NodeSet installed = now().instances[static_cast<size_t>(fci.index)].installed;
        if (std::popcount(installed) < 2 || std::popcount(installed & fci.saved) < 2) // F-25
            out.append(refusal("F-25", ref, msg("plan.refuse.single-node", {ref}), {msg("plan.cure.second-node", {fci.instance->name})}));
    }
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
        act.cluster = static_cast<std::uint8_t>(m_index);
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
