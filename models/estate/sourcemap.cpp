#include "estate/sourcemap.h"

#include "base/names.h"

#include <algorithm>
#include <cstring>

namespace pf {

using estateio::Placed;
using estateio::PlacedAt;

namespace {

/// Position of the object with this name, -1 where there is none.
template <typename T, typename Name>
int indexOf(const QList<T> &list, const QString &wanted, Name nameOf)
{
    for (int i = 0; i < int(list.size()); ++i) {
        if (sameName(nameOf(list[i]), wanted))
            return i;
    }
    return -1;
}

/// What is looked for: its kind, its positions, and the keys of the lists on the way.
struct Target
{
    Placed kind = Placed::None;
    int at[3] = {0, 0, 0};
    const char *lists[3] = {nullptr, nullptr, nullptr};
};

const auto ownName = [](const auto &object) { return object.name; };

Target inCluster(const Cluster &cluster, int at, const ObjectRef &ref)
{
    const QString nodeName = ref.part(u"node");
    const QString instanceName = ref.part(u"instance");
    const QString groupName = ref.part(u"group");
    const QString agName = ref.part(u"ag");
    if (nodeName.isEmpty() && !instanceName.isEmpty()) {
        const int i = indexOf(cluster.instances, instanceName, ownName);
        return i < 0 ? Target{} : Target{Placed::Failover, {at, i, 0}, {"clusters", "instances"}};
    }
    if (!nodeName.isEmpty()) {
        const int n = indexOf(cluster.nodes, nodeName, [](const ClusterNode &node) { return node.computer.name; });
        if (n < 0)
            return {};
        if (instanceName.isEmpty())
            return {Placed::Node, {at, n, 0}, {"clusters", "nodes"}};
        if (const int i = indexOf(cluster.nodes[n].computer.instances, instanceName, ownName); i >= 0)
            return {Placed::NodeInstance, {at, n, i}, {"clusters", "nodes", "instances"}};
        const int i = indexOf(cluster.instances, instanceName, ownName);
        if (i < 0)
            return {};
        const int b = indexOf(cluster.instances[i].binaries, nodeName, [](const FailoverInstance::Binary &binary) { return binary.node; });
        return b < 0 ? Target{Placed::Failover, {at, i, 0}, {"clusters", "instances"}}
                     : Target{Placed::Binary, {at, i, b}, {"clusters", "instances", "binaries"}};
    }
    if (!groupName.isEmpty()) {
        const int g = indexOf(cluster.groups, groupName, ownName);
        if (g < 0 || ref.kind == ObjectKind::Group)
            return g < 0 ? Target{} : Target{Placed::Group, {at, g, 0}, {"clusters", "groups"}};
        const int r = indexOf(cluster.groups[g].resources, ref.name(), ownName);
        return r < 0 ? Target{} : Target{Placed::Resource, {at, g, r}, {"clusters", "groups", "resources"}};
    }
    if (!agName.isEmpty()) {
        const int g = indexOf(cluster.availabilityGroups, agName, ownName);
        if (g < 0 || ref.kind == ObjectKind::Group)
            return g < 0 ? Target{} : Target{Placed::AvailabilityGroup, {at, g, 0}, {"clusters", "availabilityGroups"}};
        const int r =
            indexOf(cluster.availabilityGroups[g].replicas, ref.name(), [](const AgReplica &replica) { return replica.instance; });
        return r < 0 ? Target{} : Target{Placed::Replica, {at, g, r}, {"clusters", "availabilityGroups", "replicas"}};
    }
    return {Placed::Cluster, {at, 0, 0}, {"clusters"}};
}

Target inWsus(const WsusServer &server, int at, const ObjectRef &ref)
{
    if (ref.kind == ObjectKind::TargetGroup) {
        const int g = indexOf(server.targetGroups, ref.name(), ownName);
        return g < 0 ? Target{} : Target{Placed::TargetGroup, {at, g, 0}, {"wsusServers", "targetGroups"}};
    }
    if (ref.kind == ObjectKind::Update) {
        const int a = indexOf(server.approvals, ref.name(), [](const Approval &approval) { return approval.update; });
        return a < 0 ? Target{} : Target{Placed::Approval, {at, a, 0}, {"wsusServers", "approvals"}};
    }
    return {Placed::Wsus, {at, 0, 0}, {"wsusServers"}};
}

} // namespace

SourceMap::Detail::Detail(QString fileName, QByteArray bytes, Estate read, std::vector<PlacedAt> found)
    : file(std::move(fileName))
    , text(std::move(bytes))
    , estate(std::move(read))
    , places(std::move(found))
    , clusters(estate.clusters.size())
    , servers(estate.servers.size())
    , wsusServers(estate.wsusServers.size())
{
    std::sort(places.begin(), places.end(), [](const PlacedAt &a, const PlacedAt &b) { return a.key < b.key; });
    const auto index = [](const auto &list, NameIndex &names) {
        for (int i = 0; i < int(list.size()); ++i)
            names.insert(list[i].name, i);
    };
    index(estate.clusters, clusters);
    index(estate.servers, servers);
    index(estate.wsusServers, wsusServers);
}

std::pair<QString, qsizetype> SourceMap::Detail::find(const ObjectRef &object) const
{
    if (object.kind == ObjectKind::Estate)
        return {QString(), std::max<qsizetype>(text.indexOf('{'), 0)};
    Target target;
    if (const int c = clusters.find(object.part(u"cluster")); c >= 0) {
        target = inCluster(estate.clusters[c], c, object);
    } else if (const int s = servers.find(object.part(u"server")); s >= 0) {
        target = {Placed::Server, {s, 0, 0}, {"servers"}};
        if (object.kind == ObjectKind::Instance) {
            const int i = indexOf(estate.servers[s].instances, object.name(), ownName);
            target = i < 0 ? Target{} : Target{Placed::ServerInstance, {s, i, 0}, {"servers", "instances"}};
        }
    } else if (const int w = wsusServers.find(object.part(u"wsus")); w >= 0) {
        target = inWsus(estate.wsusServers[w], w, object);
    }
    if (target.kind == Placed::None)
        return {QString(), -1};

    QString pointer;
    for (int i = 0; i < 3 && target.lists[i]; ++i)
        pointer += u'/' + QLatin1StringView(target.lists[i]) + u'/' + QString::number(target.at[i]);
    const quint64 key = PlacedAt::makeKey(target.kind, target.at[0], target.at[1], target.at[2]);
    const auto it =
        std::lower_bound(places.begin(), places.end(), key, [](const PlacedAt &place, quint64 wanted) { return place.key < wanted; });
    return {pointer, it != places.end() && it->key == key ? it->offset : -1};
}

SourceMap::SourceMap(std::shared_ptr<const Detail> detail) : m_detail(std::move(detail)) {}

Place SourceMap::place(const ObjectRef &object) const
{
    if (!m_detail)
        return {};
    const auto [pointer, offset] = m_detail->find(object);
    return offset < 0 ? Place{} : placeAt(offset, pointer);
}

Place SourceMap::placeAt(qsizetype offset, const QString &pointer) const
{
    if (!m_detail)
        return {};
    const Detail &d = *m_detail;
    std::call_once(d.linesOnce, [&d] {
        d.lineStarts.push_back(0);
        const char *const begin = d.text.constBegin();
        const char *const end = d.text.constEnd();
        for (const char *at = begin; (at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)))); ++at)
            d.lineStarts.push_back(at - begin + 1);
    });
    offset = std::clamp<qsizetype>(offset, 0, d.text.size());
    const auto next = std::upper_bound(d.lineStarts.begin(), d.lineStarts.end(), offset);
    const qsizetype start = *(next - 1);
    const qsizetype column = QString::fromUtf8(d.text.constData() + start, offset - start).size() + 1;
    return {d.file, pointer, int(next - d.lineStarts.begin()), int(column)};
}

const QString &SourceMap::file() const
{
    static const QString none;
    return m_detail ? m_detail->file : none;
}

} // namespace pf
