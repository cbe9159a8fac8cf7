#include "base/names.h"
#include "planning/plan.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

using world::bit;
using world::NodeSet;

class Projector
{
public:
    Projector(const Cluster &cluster, const ScopeCluster &scope, Assumptions &assumptions, std::optional<UtcMs> at)
        : m_cluster(cluster), m_scope(scope), m_assumptions(assumptions), m_at(cluster.observed ? std::optional(cluster.observed->at) : at)
    {}

    world::ClusterWorld run()
    {
        nodes();
        quorum();
        roles();
        instances();
        exchange();
        availabilityGroups();
        mail();
        return m_out;
    }

private:
    void assume(const char *id, QList<MessageArg> args) { m_assumptions.append({msg(id, std::move(args)), m_at}); }

    NodeSet set(const QStringList &names) const
    {
        NodeSet out = 0;
        for (const auto &name : names) {
            const int i = nodeIndex(m_scope, name);
            if (i >= 0)
                out |= bit(i);
        }
        return out;
    }

    void nodes()
    {
        m_out.nodes = static_cast<std::uint8_t>(m_cluster.nodes.size());
        for (const auto &node : m_cluster.nodes) {
            const int i = nodeIndex(m_scope, node.computer.name);
            const NodeSet b = bit(i);
            switch (node.state) {
            case NodeState::Up:
                m_out.up |= b;
                break;
            case NodeState::Paused:
                m_out.paused |= b;
                break;
            case NodeState::Joining:
            case NodeState::Down:
            case NodeState::Unknown:
                m_out.lost |= b; // W-1: Down gives no reason; unknown is not up
                break;
            }
            if (node.state == NodeState::Unknown)
                assume("plan.assume.node-state", {node.computer.name});
            if (node.isolated || node.quarantined || node.avoidPlacement)
                m_out.banned |= b;
            if (!node.assignedVote)
                assume("plan.assume.assigned-vote", {node.computer.name});
            if (node.assignedVote.value_or(true))
                m_out.assigned |= b;
            if (node.currentVote.value_or(false))
                m_out.current |= b;
        }
    }

    void quorum()
    {
        const Quorum &q = m_cluster.quorum;
        if (!q.dynamic)
            assume(oldWindows() ? "plan.assume.static-quorum" : "plan.assume.dynamic-quorum", {m_cluster.name});
        m_out.dynamicQuorum = q.dynamic.value_or(!oldWindows());
        if (!q.isReported())
            assume("plan.assume.no-witness", {m_cluster.name});
        m_out.witness = q.isReported() ? q.witness : WitnessKind::None;
        if (q.hasWitness() && !q.witnessOnline)
            assume("plan.assume.witness-online", {m_cluster.name});
        m_out.witnessOnline = q.hasWitness() && q.witnessOnline.value_or(true);
        m_out.witnessVote = q.witnessVote.value_or(false);
        m_out.forced = q.forced;
        m_out.lowerPriority =
            q.lowerPriorityNode.isEmpty() ? std::int8_t{-1} : static_cast<std::int8_t>(nodeIndex(m_scope, q.lowerPriorityNode));
        m_out.hardAntiAffinity = m_cluster.enforcedAntiAffinity.value_or(false);
        m_out.storageSpacesDirect = m_cluster.storageSpacesDirect;
        if (m_cluster.storageSpacesDirect && !m_cluster.storageHealthy)
            assume("plan.assume.storage-healthy", {m_cluster.name});
        m_out.storageRepair = m_cluster.storageSpacesDirect && !m_cluster.storageHealthy.value_or(true);
        const bool votesReported =
            std::all_of(m_cluster.nodes.begin(), m_cluster.nodes.end(), [](const ClusterNode &n) { return n.currentVote.has_value(); }) &&
            (!q.hasWitness() || q.witnessVote.has_value());
        if (!m_out.dynamicQuorum) {
            m_out.current = m_out.assigned; // every configured vote counts, up or down
            m_out.witnessVote = q.hasWitness();
        } else if (!votesReported) {
            assume("plan.assume.current-votes", {m_cluster.name});
            const auto settled = world::reweigh(m_out);
            if (!settled.empty())
                m_out = settled.front();
        }
        m_out.quorate = world::votes(m_out).quorate();
    }

    /// Static quorum only before Windows Server 2012 (1.4).
    bool oldWindows() const
    {
        return m_cluster.os.contains("2003"_L1) || m_cluster.os.contains("2008"_L1) || m_cluster.os.contains("2000"_L1);
    }

    void roles()
    {
        QStringList classes;
        for (const auto &group : m_cluster.groups) {
            world::Role role;
            role.owner = group.owner.isEmpty() ? std::int8_t{-1} : static_cast<std::int8_t>(nodeIndex(m_scope, group.owner));
            role.core = group.core;
            role.autoFailback = group.autoFailback.value_or(false);
            switch (group.state) {
            case GroupState::Offline:
                // An empty group is Offline by definition (W-9): a core group without disks is not out of order.
                role.state = group.core ? world::RoleState::Online : world::RoleState::Offline;
                break;
            case GroupState::Failed:
                role.state = world::RoleState::Failed;
                break;
            case GroupState::Unknown:
                assume("plan.assume.group-online", {group.name});
                break;
            case GroupState::Online:
            case GroupState::PartialOnline:
            case GroupState::Pending:
                break;
            }
            role.possible = set(possibleOwners(m_cluster, group));
            for (const auto &name : group.preferredOwners) {
                const int i = nodeIndex(m_scope, name);
                if (i >= 0)
                    role.preferred.push_back(static_cast<std::int8_t>(i));
            }
            for (const auto &name : group.antiAffinityClasses) {
                auto at = classes.indexOf(nameKey(name));
                if (at < 0) {
                    at = classes.size();
                    classes.append(nameKey(name));
                }
                if (at < world::maxNodes)
                    role.antiAffinity |= bit(static_cast<int>(at));
            }
            m_out.roles.push_back(role);
        }
    }

    std::int16_t level(const std::optional<Version> &version) const
    {
        return version ? static_cast<std::int16_t>(levelIndex(m_scope, *version)) : std::int16_t{-1};
    }

    void instances()
    {
        for (const auto &fci : m_cluster.instances) {
            world::Instance i;
            i.role = static_cast<std::int16_t>(roleIndex(m_scope, fci.group));
            i.running = level(fci.running);
            i.binary.assign(m_cluster.nodes.size(), -1);
            for (const auto &binary : fci.binaries) {
                const int n = nodeIndex(m_scope, binary.node);
                if (n < 0)
                    continue;
                i.installed |= bit(n);
                i.binary[static_cast<size_t>(n)] = level(binary.version);
            }
            const int owner = i.role >= 0 ? m_out.roles[static_cast<size_t>(i.role)].owner : -1;
            if (i.running < 0 && owner >= 0 && i.binary[static_cast<size_t>(owner)] >= 0) {
                assume("plan.assume.running-level", {fci.name});
                i.running = i.binary[static_cast<size_t>(owner)]; // F-4: it was started from these binaries
            }
            m_out.instances.push_back(i);
        }
        for (const auto &node : m_cluster.nodes) {
            const int n = nodeIndex(m_scope, node.computer.name);
            for (const auto &own : node.computer.instances) {
                world::Instance i;
                i.node = static_cast<std::int8_t>(n);
                i.installed = bit(n);
                i.binary.assign(m_cluster.nodes.size(), -1);
                i.binary[static_cast<size_t>(n)] = level(own.binary ? own.binary : own.running);
                i.running = level(own.running ? own.running : own.binary);
                m_out.instances.push_back(i);
            }
        }
    }

    /// Exchange servers by node; of a clustered mailbox server one instance that its role carries (4.1).
    void exchange()
    {
        world::Instance whole;
        whole.binary.assign(m_cluster.nodes.size(), -1);
        for (const auto &node : m_cluster.nodes) {
            if (!node.computer.exchange)
                continue;
            const int n = nodeIndex(m_scope, node.computer.name);
            world::Instance i;
            i.node = static_cast<std::int8_t>(n);
            i.installed = bit(n);
            i.binary.assign(m_cluster.nodes.size(), -1);
            i.running = i.binary[static_cast<size_t>(n)] = level(node.computer.exchange->level());
            whole.installed |= i.installed;
            whole.binary[static_cast<size_t>(n)] = i.running;
            if (!m_cluster.mailbox)
                m_out.instances.push_back(i);
        }
        if (!m_cluster.mailbox)
            return;
        whole.role = static_cast<std::int16_t>(roleIndex(m_scope, m_cluster.mailbox->group));
        const int owner = whole.role >= 0 ? m_out.roles[static_cast<size_t>(whole.role)].owner : -1;
        whole.running = owner >= 0 ? whole.binary[static_cast<size_t>(owner)] : std::int16_t{-1};
        m_out.instances.push_back(whole);
    }

    void availabilityGroups()
    {
        for (const auto &ag : m_cluster.availabilityGroups) {
            world::AvailabilityGroup group;
            group.role = static_cast<std::int16_t>(roleIndex(m_scope, ag.name));
            if (!ag.requiredSecondaries)
                assume("plan.assume.required-secondaries", {ag.name});
            group.required = static_cast<std::uint8_t>(ag.requiredSecondaries.value_or(0));
            for (const auto &replica : ag.replicas) {
                world::Replica r;
                r.instance = static_cast<std::int16_t>(replicaInstance(m_scope, m_cluster, replica));
                r.synchronous = replica.mode == AvailabilityMode::Synchronous;
                r.automatic = replica.failover == FailoverMode::Automatic;
                r.caughtUp = replica.primary || caughtUp(ag, replica);
                if (replica.primary)
                    group.primary = static_cast<std::int8_t>(group.replicas.size());
                group.replicas.push_back(r);
            }
            group.online = group.primary >= 0 && world::replicaRuns(m_out, group.replicas[static_cast<size_t>(group.primary)]);
            m_out.availabilityGroups.push_back(group);
        }
    }

    /// every database of the replica. A group without databases has nothing to synchronize.
    static bool caughtUp(const AvailabilityGroup &ag, const AgReplica &replica)
    {
        return std::all_of(ag.databases.begin(), ag.databases.end(), [&](const AgDatabase &database) {
            return std::any_of(database.states.begin(), database.states.end(), [&](const AgDatabase::State &state) {
                const bool inStep = state.sync == SyncState::Synchronized ||
                                    (replica.mode == AvailabilityMode::Asynchronous && state.sync == SyncState::Synchronizing);
                return sameName(state.replica, replica.instance) && inStep && !state.suspended.value_or(false);
            });
        });
    }

    void mail()
    {
        if (!m_cluster.dag)
            return;
        m_out.mailLimit.assign(m_cluster.nodes.size(), -1);
        for (const auto &node : m_cluster.nodes) {
            if (!node.computer.exchange)
                continue;
            const int n = nodeIndex(m_scope, node.computer.name);
            if (node.computer.exchange->maximumActiveDatabases)
                m_out.mailLimit[static_cast<size_t>(n)] = static_cast<std::int16_t>(*node.computer.exchange->maximumActiveDatabases);
            if (node.computer.exchange->activationPolicy.value_or(QString()).compare("Blocked"_L1, Qt::CaseInsensitive) == 0)
                m_out.mailBlocked |= bit(n);
        }
        for (const auto &database : m_cluster.dag->databases) {
            world::MailDatabase d;
            for (const auto &copy : database.copies) {
                const int n = nodeIndex(m_scope, copy.server);
                if (n < 0)
                    continue;
                const bool mounted = copy.status.compare("Mounted"_L1, Qt::CaseInsensitive) == 0;
                if (mounted)
                    d.active = static_cast<std::int8_t>(n);
                if (!mounted && (copy.lagged || !activatable(copy.status)))
                    continue;
                d.copies |= bit(n);
                if (mounted || (copy.copyQueue.value_or(0) < 10 && copy.replayQueue.value_or(0) < 50))
                    d.usable |= bit(n);
            }
            m_out.mail.push_back(d);
        }
    }

    /// copies that Active Manager takes as candidates.
    static bool activatable(const QString &status)
    {
        static const QStringList candidates{u"healthy"_s, u"disconnectedandhealthy"_s, u"disconnectedandresynchronizing"_s,
                                            u"seedingsource"_s};
        return candidates.contains(status.toLower());
    }

    const Cluster &m_cluster;
    const ScopeCluster &m_scope;
    Assumptions &m_assumptions;
    std::optional<UtcMs> m_at;
    world::ClusterWorld m_out;
};

} // namespace

world::World project(const Estate &estate, const Scope &scope, Assumptions &assumptions)
{
    world::World out;
    for (const auto &s : scope.clusters) {
        const Cluster *cluster = estate.cluster(s.cluster);
        Q_ASSERT(cluster);
        out.clusters.push_back(Projector(*cluster, s, assumptions, estate.observed.at).run());
    }
    return out;
}

} // namespace pf
