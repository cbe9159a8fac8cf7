#include "simulator/catchup.h"

#include "base/names.h"
#include "planning/scopeindex.h"
#include "simulator/simulator.h"

#include <algorithm>

namespace pf::sim {

using namespace Qt::StringLiterals;

QString replicaKey(const QString &cluster, const QString &ag, const QString &replica)
{
    return nodeKey(cluster, u"ag/"_s + ag + u'/' + replica);
}

QString copiesKey(const QString &cluster, const QString &node)
{
    return nodeKey(cluster, u"copies/"_s + node);
}

bool isSuspended(const AvailabilityGroup &ag, const QString &replica)
{
    return std::ranges::any_of(ag.databases, [&](const AgDatabase &database) {
        return std::ranges::any_of(database.states, [&](const AgDatabase::State &state) {
            return sameName(state.replica, replica) && state.suspended.value_or(false);
        });
    });
}

bool replicaCaughtUp(const SimState &state, const Cluster &cluster, const QString &ag, const QString &replica)
{
    const WorldMap map = mapCluster(state, cluster);
    const int g = groupIndex(map.scope.clusters[0], ag);
    const int r = replicaIndex(map.scope.clusters[0], g, replica);
    const world::AvailabilityGroup &group = map.cluster().availabilityGroups[size_t(g)];
    const world::Replica &seen = group.replicas[size_t(r)];
    return group.online && seen.caughtUp && world::replicaRuns(map.cluster(), seen);
}

bool inMaintenance(const ClusterNode &node)
{
    return node.computer.exchange &&
           node.computer.exchange->inactiveComponents.value_or(QStringList()).contains(u"ServerWideOffline"_s, Qt::CaseInsensitive);
}

/// Every copy of the node that counts can be activated.
bool Simulator::copiesUsable(const Cluster &owner, const QString &onNode) const
{
    const WorldMap map = mapCluster(m_state, owner);
    const int n = map.node(onNode);
    return std::ranges::all_of(map.cluster().mail, [n](const world::MailDatabase &d) {
        return d.active == n || !world::has(d.copies, n) || world::has(d.usable, n);
    });
}

/// Notes when what has fallen behind and runs again will have caught up; forgets what is gone.
void Simulator::noteBehind(const QString &clusterName)
{
    const Cluster *owner = cluster(clusterName);
    if (!owner || (owner->availabilityGroups.isEmpty() && !owner->dag))
        return;
    const WorldMap map = mapCluster(m_state, *owner);
    const world::ClusterWorld &world = map.cluster();
    const auto note = [&](const QString &key, bool behind, ActionKind kind) {
        if (!behind)
            m_state.caughtUpAt.remove(key);
        else if (!m_state.caughtUpAt.contains(key))
            m_state.caughtUpAt.insert(key, m_state.clock + duration(kind, key));
    };
    for (size_t g = 0; g < world.availabilityGroups.size(); ++g) {
        const AvailabilityGroup &group = owner->availabilityGroups[qsizetype(g)];
        const world::AvailabilityGroup &seen = world.availabilityGroups[g];
        for (size_t r = 0; r < seen.replicas.size(); ++r) {
            const QString replica = group.replicas[qsizetype(r)].instance;
            const bool comes = seen.online && !seen.replicas[r].caughtUp && world::replicaRuns(world, seen.replicas[r]);
            note(replicaKey(owner->name, group.name, replica), comes && !isSuspended(group, replica), ActionKind::AwaitSync);
        }
    }
    for (const ClusterNode &n : owner->nodes) {
        const bool comes = owner->dag && isMember(n) && !copiesUsable(*owner, n.computer.name);
        note(copiesKey(owner->name, n.computer.name), comes, ActionKind::AwaitCopies);
    }
}

void Simulator::catchUp()
{
    const auto due = [this](const QString &key) {
        const auto it = m_state.caughtUpAt.constFind(key);
        return it != m_state.caughtUpAt.constEnd() && *it <= m_state.clock;
    };
    if (std::ranges::none_of(m_state.caughtUpAt, [this](UtcMs at) { return at <= m_state.clock; }))
        return;
    for (Cluster &owner : m_state.estate.clusters) {
        const WorldMap map = mapCluster(m_state, owner);
        world::World after = map.world;
        for (size_t g = 0; g < after.clusters[0].availabilityGroups.size(); ++g) {
            const AvailabilityGroup &group = owner.availabilityGroups[qsizetype(g)];
            for (qsizetype r = 0; r < group.replicas.size(); ++r) {
                if (due(replicaKey(owner.name, group.name, group.replicas[r].instance)))
                    after.clusters[0].availabilityGroups[g].replicas[size_t(r)].caughtUp = true;
            }
        }
        for (const ClusterNode &n : std::as_const(owner.nodes)) {
            if (!due(copiesKey(owner.name, n.computer.name)))
                continue;
            for (world::MailDatabase &database : after.clusters[0].mail)
                database.usable |= database.copies & world::bit(map.node(n.computer.name));
        }
        if (!(after == map.world))
            writeBack(m_state, owner, map, after);
    }
    for (auto it = m_state.caughtUpAt.begin(); it != m_state.caughtUpAt.end();)
        it = *it <= m_state.clock ? m_state.caughtUpAt.erase(it) : std::next(it);
}

} // namespace pf::sim
