#include "cluster/world.h"

#include <bit>

namespace pf::world {

namespace {

void mix(size_t &hash, std::uint64_t value)
{
    hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
    hash *= 0xff51afd7ed558ccdULL;
}

void mixGroups(size_t &hash, const ClusterWorld &c)
{
    for (const AvailabilityGroup &ag : c.availabilityGroups) {
        mix(hash, std::uint16_t(ag.role) | unsigned(std::uint8_t(ag.primary)) << 16 | unsigned(ag.online) << 24 |
                      std::uint64_t(ag.required) << 32);
        for (const Replica &r : ag.replicas)
            mix(hash, std::uint16_t(r.instance) | unsigned(r.synchronous) << 16 | unsigned(r.automatic) << 17 | unsigned(r.caughtUp) << 18);
    }
    mix(hash, c.mailBlocked);
    for (std::int16_t limit : c.mailLimit)
        mix(hash, std::uint16_t(limit));
    for (const MailDatabase &d : c.mail) {
        mix(hash, std::uint8_t(d.active));
        mix(hash, d.copies);
        mix(hash, d.usable);
    }
}

void mixCluster(size_t &hash, const ClusterWorld &c)
{
    for (NodeSet set : {c.up, c.paused, c.out, c.lost, c.returnsPaused, c.banned, c.assigned, c.current})
        mix(hash, set);
    mix(hash, c.nodes | unsigned(c.dynamicQuorum) << 8 | unsigned(c.witness) << 9 | unsigned(c.witnessOnline) << 12 |
                  unsigned(c.witnessVote) << 13 | unsigned(c.forced) << 14 | unsigned(c.hardAntiAffinity) << 15 |
                  unsigned(c.storageSpacesDirect) << 16 | unsigned(c.quorate) << 17 | unsigned(c.storageRepair) << 18 |
                  std::uint64_t(std::uint8_t(c.lowerPriority)) << 24);
    for (const Role &r : c.roles) {
        mix(hash, std::uint8_t(r.owner) | unsigned(r.core) << 8 | unsigned(r.autoFailback) << 9 | unsigned(r.state) << 10 |
                      unsigned(r.waiting) << 13);
        mix(hash, r.possible);
        mix(hash, r.antiAffinity);
        for (std::int8_t node : r.preferred)
            mix(hash, std::uint8_t(node));
    }
    for (const Instance &i : c.instances) {
        mix(hash, std::uint16_t(i.role) | unsigned(std::uint8_t(i.node)) << 16 | std::uint64_t(std::uint16_t(i.running)) << 24);
        mix(hash, i.installed);
        for (std::int16_t level : i.binary)
            mix(hash, std::uint16_t(level));
    }
    mixGroups(hash, c);
}

enum Membership { IsUp, IsPaused, IsAway, IsSetAside };

int membership(const ClusterWorld &c, int node)
{
    if (!has(c.members(), node))
        return IsAway;
    if (has(c.banned, node))
        return IsSetAside;
    return has(c.paused, node) ? IsPaused : IsUp;
}

/// A node of only one of two sets, as (expected, seen).
std::pair<int, int> firstDifference(NodeSet expected, NodeSet seen)
{
    const int node = std::countr_zero(expected ^ seen);
    return has(expected, node) ? std::pair(node, -1) : std::pair(-1, node);
}

class Differences
{
public:
    explicit Differences(std::uint16_t cluster) : m_cluster(cluster) {}

    void note(Divergence::What what, int index, int expected, int seen, int node = -1)
    {
        if (expected != seen)
            m_all.push_back({m_cluster, what, index, expected, seen, node});
    }
    std::vector<Divergence> take() { return std::move(m_all); }

private:
    std::uint16_t m_cluster;
    std::vector<Divergence> m_all;
};

std::vector<Divergence> differences(std::uint16_t index, const ClusterWorld &a, const ClusterWorld &b)
{
    Differences all(index);
    for (int node = 0; node < a.nodes; ++node) {
        all.note(Divergence::What::NodeState, node, membership(a, node), membership(b, node));
        if (a.dynamicQuorum)
            all.note(Divergence::What::Votes, node, has(a.current & a.members(), node), has(b.current & b.members(), node));
    }
    all.note(Divergence::What::Witness, -1, a.witnessOnline, b.witnessOnline);
    for (int role = 0; role < int(std::min(a.roles.size(), b.roles.size())); ++role) {
        const Role &x = a.roles[role];
        const Role &y = b.roles[role];
        all.note(Divergence::What::Owner, role, x.owner, y.owner);
        all.note(Divergence::What::RoleState, role, int(x.state), int(y.state));
        if (x.possible != y.possible) {
            const auto [expected, seen] = firstDifference(x.possible, y.possible);
            all.note(Divergence::What::Owners, role, expected, seen);
        }
    }
    for (int i = 0; i < int(std::min(a.instances.size(), b.instances.size())); ++i) {
        const Instance &x = a.instances[i];
        const Instance &y = b.instances[i];
        all.note(Divergence::What::Level, i, x.running, y.running);
        for (int node = 0; node < int(std::min(x.binary.size(), y.binary.size())); ++node)
            all.note(Divergence::What::Level, i, x.binary[node], y.binary[node], node);
    }
    for (int g = 0; g < int(std::min(a.availabilityGroups.size(), b.availabilityGroups.size())); ++g)
        all.note(Divergence::What::Primary, g, a.availabilityGroups[size_t(g)].primary, b.availabilityGroups[size_t(g)].primary);
    for (int d = 0; d < int(std::min(a.mail.size(), b.mail.size())); ++d)
        all.note(Divergence::What::Mounted, d, a.mail[size_t(d)].active, b.mail[size_t(d)].active);
    return all.take();
}

} // namespace

size_t hashOf(const World &world)
{
    size_t hash = world.clusters.size();
    for (const ClusterWorld &c : world.clusters)
        mixCluster(hash, c);
    return hash;
}

std::vector<Divergence> compare(std::span<const World> predicted, const World &seen)
{
    std::vector<Divergence> nearest;
    bool first = true;
    for (const World &world : predicted) {
        std::vector<Divergence> found;
        for (size_t i = 0; i < std::min(world.clusters.size(), seen.clusters.size()); ++i) {
            const std::vector<Divergence> here = differences(std::uint16_t(i), world.clusters[i], seen.clusters[i]);
            found.insert(found.end(), here.begin(), here.end());
        }
        if (found.empty())
            return {};
        if (first || found.size() < nearest.size())
            nearest = std::move(found);
        first = false;
    }
    return nearest;
}

} // namespace pf::world
