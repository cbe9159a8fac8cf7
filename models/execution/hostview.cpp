#include "execution/hostview.h"

#include "base/names.h"

namespace pf::view {

using namespace Qt::StringLiterals;

namespace {

/// Keys are names: they compare without case.
QJsonObject objectOf(const QJsonObject &map, const QString &key)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (sameName(it.key(), key))
            return it.value().toObject();
    }
    return {};
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list += value.toString();
    return list;
}

std::optional<Version> versionOf(const QJsonValue &value)
{
    return value.isString() ? Version::fromString(value.toString()) : std::nullopt;
}

/// "NODE\NAME" and "NAME" name the same instance where the node is known.
bool sameInstance(const QJsonObject &instance, const QString &node, const QString &name)
{
    const QString seen = instance.value("name"_L1).toString();
    const QString owner = instance.value("node"_L1).toString();
    if (!owner.isEmpty() && !sameName(owner, node))
        return false;
    const auto bare = [](const QString &n) { return n.mid(n.lastIndexOf(u'\\') + 1); };
    return sameName(seen, name) || sameName(bare(seen), bare(name));
}

} // namespace

QString serverKey(const QString &server)
{
    return u"server:"_s + server;
}

QJsonObject clusterOf(const HostView &view, const QString &cluster, const QString &server)
{
    return objectOf(view.clusters, cluster.isEmpty() ? serverKey(server) : cluster);
}

QJsonObject named(const QJsonArray &array, const QString &name)
{
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        if (sameName(object.value("name"_L1).toString(), name))
            return object;
    }
    return {};
}

QJsonObject node(const QJsonObject &cluster, const QString &name)
{
    return named(cluster.value("nodes"_L1).toArray(), name);
}

QJsonObject group(const QJsonObject &cluster, const QString &name)
{
    return named(cluster.value("groups"_L1).toArray(), name);
}

QString nodeState(const QJsonObject &cluster, const QString &name)
{
    return node(cluster, name).value("state"_L1).toString();
}

QString owner(const QJsonObject &cluster, const QString &name)
{
    return group(cluster, name).value("owner"_L1).toString();
}

bool isCore(const QJsonObject &group)
{
    const QString name = group.value("name"_L1).toString();
    return group.value("core"_L1).toBool() || sameName(name, u"Cluster Group"_s) || sameName(name, u"Available Storage"_s);
}

QString jobState(const QJsonObject &cluster, const QString &nodeName, const QString &jobId)
{
    for (const QJsonValue &value : node(cluster, nodeName).value("jobs"_L1).toArray()) {
        if (value["jobId"_L1].toString() == jobId)
            return value["state"_L1].toString();
    }
    return {};
}

std::optional<QStringList> possibleOwners(const QJsonObject &cluster, const QString &groupName, const QString &resource)
{
    const QJsonObject found = group(cluster, groupName);
    const QJsonObject holder = resource.isEmpty() ? found : named(found.value("resources"_L1).toArray(), resource);
    const QJsonValue owners = holder.value("possibleOwners"_L1);
    return owners.isArray() ? std::optional(strings(owners.toArray())) : std::nullopt;
}

std::optional<bool> autoFailback(const QJsonObject &cluster, const QString &groupName)
{
    const QJsonValue value = group(cluster, groupName).value("autoFailback"_L1);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> pendingTimeoutMs(const QJsonObject &cluster, const QString &groupName, const QString &resource)
{
    const QJsonArray resources = group(cluster, groupName).value("resources"_L1).toArray();
    const QJsonValue value = named(resources, resource).value("pendingTimeoutMs"_L1);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<Version> binaries(const QJsonObject &cluster, const QString &nodeName, const QString &instance)
{
    for (const QJsonValue &value : cluster.value("instances"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        if (!sameInstance(object, nodeName, instance))
            continue;
        for (const QJsonValue &entry : object.value("binaries"_L1).toArray()) {
            if (sameName(entry["node"_L1].toString(), nodeName))
                return versionOf(entry["version"_L1]);
        }
    }
    return std::nullopt;
}

std::optional<Version> running(const QJsonObject &instance)
{
    return versionOf(instance.value("running"_L1));
}

QList<QJsonObject> instancesOf(const QJsonObject &cluster, const QString &groupName)
{
    QList<QJsonObject> found;
    for (const QJsonValue &value : cluster.value("instances"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        if (object.contains("node"_L1))
            continue;
        const QString name = object.value("name"_L1).toString();
        const QJsonValue of = object.value("group"_L1);
        // A host that does not say which group it is: groups are called after their instance.
        const bool carries = of.isString() ? sameName(of.toString(), groupName)
                                           : sameName(name, groupName) || groupName.endsWith(u'(' + name + u')', Qt::CaseInsensitive);
        if (carries)
            found += object;
    }
    return found;
}

QJsonObject availabilityGroup(const QJsonObject &cluster, const QString &ag)
{
    return named(cluster.value("availabilityGroups"_L1).toArray(), ag);
}

QJsonObject replica(const QJsonObject &cluster, const QString &ag, const QString &replicaName)
{
    return named(availabilityGroup(cluster, ag).value("replicas"_L1).toArray(), replicaName);
}

std::optional<int> requiredSecondaries(const QJsonObject &cluster, const QString &ag)
{
    const QJsonValue value = availabilityGroup(cluster, ag).value("requiredSecondaries"_L1);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

bool synchronized(const QJsonObject &cluster, const QString &ag, const QString &replicaName)
{
    const QJsonObject seen = replica(cluster, ag, replicaName);
    return seen.value("availability"_L1).toString() == "Synchronous"_L1 && seen.value("synchronized"_L1).toBool();
}

int synchronizedSecondaries(const QJsonObject &cluster, const QString &ag)
{
    const QJsonObject group = availabilityGroup(cluster, ag);
    int count = 0;
    for (const QJsonValue &value : group.value("replicas"_L1).toArray()) {
        const QString name = value["name"_L1].toString();
        count += !sameName(name, group.value("primary"_L1).toString()) && synchronized(cluster, ag, name) ? 1 : 0;
    }
    return count;
}

QStringList primariesOn(const QJsonObject &cluster, const QString &nodeName)
{
    QStringList groups;
    for (const QJsonValue &value : cluster.value("availabilityGroups"_L1).toArray()) {
        const QJsonObject group = value.toObject();
        const QJsonObject primary = named(group.value("replicas"_L1).toArray(), group.value("primary"_L1).toString());
        if (sameName(group.value("primaryNode"_L1).toString(), nodeName) && !primary.value("clustered"_L1).toBool())
            groups += group.value("name"_L1).toString();
    }
    return groups;
}

QStringList mountedOn(const QJsonObject &cluster, const QString &nodeName)
{
    QStringList databases;
    for (const QJsonValue &value : cluster.value("databases"_L1).toArray()) {
        if (sameName(value["active"_L1].toString(), nodeName))
            databases += value["name"_L1].toString();
    }
    return databases;
}

bool levelAllows(const QJsonObject &cluster, const QString &groupName, const QString &nodeName)
{
    for (const QJsonObject &instance : instancesOf(cluster, groupName)) {
        const std::optional<Version> there = binaries(cluster, nodeName, instance.value("name"_L1).toString());
        const std::optional<Version> level = running(instance);
        if (!there || !level || olderBuild(*there, *level))
            return false;
    }
    return true;
}

} // namespace pf::view
