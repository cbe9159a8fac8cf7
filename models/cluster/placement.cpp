#include "cluster/placement.h"

#include <algorithm>
#include <unordered_map>

namespace pf::world {

namespace {

bool conflicts(const ClusterWorld &c, int role, int node)
{
    const NodeSet classes = c.roles[role].antiAffinity;
    if (classes == 0)
        return false;
    for (int other = 0; other < int(c.roles.size()); ++other) {
        const Role &r = c.roles[other];
        if (other != role && r.owner == node && r.state == RoleState::Online && (r.antiAffinity & classes) != 0)
            return true;
    }
    return false;
}

} // namespace

std::vector<int> targets(const ClusterWorld &c, int role)
{
    const Role &r = c.roles[role];
    const NodeSet legal = c.up & ~c.banned & r.possible & (r.owner >= 0 ? ~bit(r.owner) : ~NodeSet{0}); // W-13, W-4
    std::vector<int> order;
    const auto add = [&](int node) {
        if (node >= 0 && node < c.nodes && has(legal, node) && std::find(order.begin(), order.end(), node) == order.end())
            order.push_back(node);
    };
    for (const auto node : r.preferred) // a number beyond the nodes is passed over
        add(static_cast<unsigned char>(node));
    for (int node = 0; node < c.nodes; ++node)
        add(node);
    if (r.antiAffinity == 0)
        return order;
    const auto apart = [&](int node) { return !conflicts(c, role, node); }; // W-17
    if (c.hardAntiAffinity)
        order.erase(std::stable_partition(order.begin(), order.end(), apart), order.end());
    else
        std::stable_partition(order.begin(), order.end(), apart);
    return order;
}

NodeSet levelAllowed(const ClusterWorld &c, int role)
{
    NodeSet allowed = c.nodes == maxNodes ? ~NodeSet{0} : bit(c.nodes) - 1;
    for (const Instance &instance : c.instances) {
        if (instance.role != role)
            continue;
        allowed &= instance.installed;
        if (instance.running < 0)
            continue; // not reported: nothing can be called a downgrade
        for (int node = 0; node < int(instance.binary.size()); ++node) {
            // Binaries of unknown level cannot be shown not to be older, except where the instance already runs.
            if (instance.binary[node] < instance.running && (instance.binary[node] >= 0 || c.roles[role].owner != node))
                allowed &= ~bit(node);
        }
    }
    return allowed;
}

bool carriesInstances(const ClusterWorld &c, int role)
{
    return std::any_of(c.instances.begin(), c.instances.end(), [role](const Instance &i) { return i.role == role; });
}

void land(ClusterWorld &c, int role, int node)
{
    Role &r = c.roles[role];
    if (r.state == RoleState::Online && !has(levelAllowed(c, role), node))
        r.state = RoleState::Failed;
    r.owner = std::int8_t(node);
    if (r.state != RoleState::Online)
        return;
    for (Instance &instance : c.instances) {
        if (instance.role == role)
            instance.running = std::max(instance.running, instance.binary[node]);
    }
    instanceMoved(c, role);
}

void failOver(ClusterWorld &c, int role)
{
    const std::vector<int> legal = targets(c, role);
    const NodeSet allowed = levelAllowed(c, role);
    const auto first = std::find_if(legal.begin(), legal.end(), [allowed](int node) { return has(allowed, node); });
    if (first != legal.end()) {
        land(c, role, *first);
    } else if (!legal.empty()) {
        land(c, role, legal.front());
    } else {
        strand(c, role);
    }
}

void strand(ClusterWorld &c, int role)
{
    Role &r = c.roles[role];
    r.owner = -1;
    if (r.state != RoleState::Online)
        return;
    r.state = RoleState::Offline;
    r.waiting = true;
}

void startWaiting(ClusterWorld &c)
{
    for (int role = 0; role < int(c.roles.size()); ++role) {
        if (!c.roles[role].waiting || groupOfRole(c, role) >= 0)
            continue;
        c.roles[role].waiting = false;
        c.roles[role].state = RoleState::Online;
        failOver(c, role);
    }
}

void stopRoles(ClusterWorld &c)
{
    for (Role &r : c.roles) {
        if (r.state == RoleState::Online)
            r.state = RoleState::Offline;
    }
}

void stopCluster(ClusterWorld &c)
{
    c.quorate = false;
    for (AvailabilityGroup &ag : c.availabilityGroups)
        ag.online = false;
    for (MailDatabase &database : c.mail)
        database.active = -1;
    stopRoles(c);
    for (Role &r : c.roles)
        r.owner = -1;
}

void dedupe(std::vector<ClusterWorld> &worlds)
{
    if (worlds.size() < 2)
        return;
    std::unordered_multimap<size_t, size_t> seen;
    std::vector<ClusterWorld> kept;
    for (ClusterWorld &c : worlds) {
        const size_t hash = hashOf(World{{c}});
        const auto range = seen.equal_range(hash);
        if (std::any_of(range.first, range.second, [&](const auto &entry) { return kept[entry.second] == c; }))
            continue;
        seen.emplace(hash, kept.size());
        kept.push_back(std::move(c));
    }
    worlds = std::move(kept);
}

} // namespace pf::world
