#include "base/names.h"
#include "simulator/simulator.h"

namespace pf::sim {

using namespace Qt::StringLiterals;

QString Simulator::argument(const Op &op, const char *name)
{
    return op.args.value(QLatin1StringView(name)).toString();
}

Cluster *Simulator::cluster(const QString &name)
{
    for (Cluster &c : m_state.estate.clusters) {
        if (sameName(c.name, name))
            return &c;
    }
    return nullptr;
}

ClusterNode *Simulator::node(const Op &op)
{
    Cluster *owner = cluster(argument(op, "cluster"));
    if (!owner)
        return nullptr;
    for (ClusterNode &n : owner->nodes) {
        if (sameName(n.computer.name, argument(op, "node")))
            return &n;
    }
    return nullptr;
}

Computer *Simulator::computer(const Op &op)
{
    if (ClusterNode *n = node(op))
        return &n->computer;
    for (Computer &server : m_state.estate.servers) {
        if (argument(op, "cluster").isEmpty() && sameName(server.name, argument(op, "node")))
            return &server;
    }
    return nullptr;
}

Simulator::MaybeFailure Simulator::needNode(const Op &op)
{
    const QString name = argument(op, "cluster");
    if (!name.isEmpty() && !cluster(name))
        return Failure{.code = u"E_CLUSTER_NOT_FOUND"_s, .message = u"there is no cluster %1"_s.arg(name)};
    if (!computer(op))
        return Failure{.code = u"E_NODE_NOT_FOUND"_s, .message = u"there is no node %1"_s.arg(argument(op, "node")), .win32 = 5042};
    return std::nullopt;
}

Simulator::MaybeFailure Simulator::needGroup(const Op &op, bool withResource)
{
    const Cluster *owner = cluster(argument(op, "cluster"));
    if (!owner)
        return Failure{.code = u"E_CLUSTER_NOT_FOUND"_s, .message = u"there is no cluster %1"_s.arg(argument(op, "cluster"))};
    const ClusterGroup *found = findGroup(*owner, argument(op, "group"));
    if (!found)
        return Failure{.code = u"E_GROUP_NOT_FOUND"_s, .message = u"there is no group %1"_s.arg(argument(op, "group")), .win32 = 5013};
    const QString name = argument(op, "resource");
    if (withResource && std::ranges::none_of(found->resources, [&](const ClusterResource &r) { return sameName(r.name, name); }))
        return Failure{.code = u"E_RESOURCE_NOT_FOUND"_s, .message = u"there is no resource %1"_s.arg(name), .win32 = 5007};
    return std::nullopt;
}

ClusterGroup &Simulator::group(const Op &op)
{
    Cluster *owner = cluster(argument(op, "cluster"));
    return *std::ranges::find_if(owner->groups, [&](const ClusterGroup &g) { return sameName(g.name, argument(op, "group")); });
}

ClusterResource &Simulator::resource(const Op &op)
{
    ClusterGroup &owner = group(op);
    return *std::ranges::find_if(owner.resources, [&](const ClusterResource &r) { return sameName(r.name, argument(op, "resource")); });
}

ObjectRef Simulator::instanceRef(const QString &cluster, const QString &node, const QString &instance, bool clustered)
{
    if (cluster.isEmpty())
        return ObjectRef::serverInstance(node, instance);
    return clustered ? ObjectRef::clusteredInstance(cluster, instance) : ObjectRef::nodeInstance(cluster, node, instance);
}

Job *Simulator::jobOf(const Op &op)
{
    for (Job &job : m_state.jobs) {
        if (job.jobId == argument(op, "jobId") && sameName(job.node, argument(op, "node")) &&
            sameName(job.cluster, argument(op, "cluster")))
            return &job;
    }
    return nullptr;
}

Job *Simulator::runningJob(const QString &cluster, const QString &node)
{
    for (Job &job : m_state.jobs) {
        if (job.state == "running"_L1 && sameName(job.node, node) && sameName(job.cluster, cluster))
            return &job;
    }
    return nullptr;
}

} // namespace pf::sim
