// Availability groups in the projection: where their replicas are and what happens to them (section 3).
#include "cluster/placement.h"

#include <algorithm>

namespace pf::world {

int nodeOf(const ClusterWorld &c, int instance)
{
    if (instance < 0)
        return -1;
    const Instance &i = c.instances[size_t(instance)];
    return i.role < 0 ? i.node : c.roles[size_t(i.role)].owner;
}

bool replicaRuns(const ClusterWorld &c, const Replica &replica)
{
    const int node = nodeOf(c, replica.instance);
    if (node < 0 || !c.quorate || !has(c.members(), node)) // without the cluster service a replica is RESOLVING
        return false;
    const Instance &instance = c.instances[size_t(replica.instance)];
    return instance.role < 0 || c.roles[size_t(instance.role)].state == RoleState::Online;
}

int primaryNode(const ClusterWorld &c, const AvailabilityGroup &group)
{
    if (group.primary < 0 || !group.online)
        return -1;
    return nodeOf(c, group.replicas[size_t(group.primary)].instance);
}

std::vector<int> failoverTargets(const ClusterWorld &c, int group)
{
    const AvailabilityGroup &ag = c.availabilityGroups[size_t(group)];
    std::vector<int> out;
    for (int r = 0; r < int(ag.replicas.size()); ++r) {
        const Replica &replica = ag.replicas[size_t(r)];
        if (r != ag.primary && replica.synchronous && replica.caughtUp && replicaRuns(c, replica))
            out.push_back(r);
    }
    return out;
}

bool groupOpen(const ClusterWorld &c, const AvailabilityGroup &ag)
{
    if (ag.primary < 0 || !ag.online)
        return false;
    int synchronized = 0;
    for (int r = 0; r < int(ag.replicas.size()); ++r) {
        const Replica &replica = ag.replicas[size_t(r)];
        synchronized += r != ag.primary && replica.synchronous && replica.caughtUp && replicaRuns(c, replica) ? 1 : 0;
    }
    return synchronized >= ag.required;
}

int groupOfRole(const ClusterWorld &c, int role)
{
    for (int g = 0; g < int(c.availabilityGroups.size()); ++g) {
        if (c.availabilityGroups[size_t(g)].role == role && role >= 0)
            return g;
    }
    return -1;
}

bool hostsOtherReplica(const ClusterWorld &c, int role, int node)
{
    for (const AvailabilityGroup &ag : c.availabilityGroups) {
        const bool takesPart = std::any_of(ag.replicas.begin(), ag.replicas.end(), [&](const Replica &r) {
            return r.instance >= 0 && c.instances[size_t(r.instance)].role == role;
        });
        const bool other = std::any_of(ag.replicas.begin(), ag.replicas.end(), [&](const Replica &r) {
            return r.instance >= 0 && c.instances[size_t(r.instance)].role != role && nodeOf(c, r.instance) == node;
        });
        if (takesPart && other)
            return true;
    }
    return false;
}

namespace {

void placePrimary(ClusterWorld &c, AvailabilityGroup &ag)
{
    const int node = primaryNode(c, ag);
    if (ag.role < 0)
        return;
    Role &role = c.roles[size_t(ag.role)];
    role.owner = std::int8_t(node);
    role.state = node >= 0 ? RoleState::Online : RoleState::Offline;
}

} // namespace

void replicasLeave(ClusterWorld &c, int node)
{
    for (AvailabilityGroup &ag : c.availabilityGroups) {
        for (Replica &replica : ag.replicas)
            replica.caughtUp = replica.caughtUp && nodeOf(c, replica.instance) != node;
        if (ag.primary < 0 || !ag.online)
            continue;
        const Replica primary = ag.replicas[size_t(ag.primary)];
        const int where = nodeOf(c, primary.instance);
        if (where >= 0 && where != node && replicaRuns(c, primary)) {
            placePrimary(c, ag); // an FCI that hosts the primary has taken it along
            continue;
        }
        const auto partner = std::find_if(ag.replicas.begin(), ag.replicas.end(), [&](const Replica &r) {
            return primary.automatic && r.automatic && r.synchronous && r.caughtUp && nodeOf(c, r.instance) != node && replicaRuns(c, r);
        });
        if (partner != ag.replicas.end())
            ag.primary = std::int8_t(partner - ag.replicas.begin());
        else
            ag.online = false;
        placePrimary(c, ag);
    }
}

void instanceMoved(ClusterWorld &c, int role)
{
    for (AvailabilityGroup &ag : c.availabilityGroups) {
        for (int r = 0; r < int(ag.replicas.size()); ++r) {
            Replica &replica = ag.replicas[size_t(r)];
            if (replica.instance < 0 || c.instances[size_t(replica.instance)].role != role)
                continue;
            if (r != ag.primary)
                replica.caughtUp = false;
            else if (ag.online)
                placePrimary(c, ag);
        }
    }
}

void replicasReturn(ClusterWorld &c)
{
    for (AvailabilityGroup &ag : c.availabilityGroups) {
        if (ag.primary < 0)
            continue;
        Replica &primary = ag.replicas[size_t(ag.primary)];
        if (!replicaRuns(c, primary))
            continue;
        ag.online = true;
        primary.caughtUp = true;
        placePrimary(c, ag);
    }
}

} // namespace pf::world
