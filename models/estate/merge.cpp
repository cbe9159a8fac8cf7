#include "estate/merge.h"

#include "base/objectref.h"
#include "estate/check.h"
#include "estate/documentfields.h"
#include "estate/nameindex.h"

#include <algorithm>

namespace pf {

namespace estateio {

template <typename T>
void mergeFields(Merger &merger, T &into, const T &from)
{
    T settled = from;
    settle(merger, into, settled);
    for (const Field<T> &field : fieldsOf<T>)
        field.merge(merger, field.key, field.required, into, settled);
}

Observation unite(const Observation &a, const Observation &b)
{
    constexpr qsizetype longest = 1000; // of the text of all sources
    QStringList sources = a.source.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    for (const QString &source : b.source.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        if (!sources.contains(source))
            sources.append(source);
    }
    QString text;
    for (const QString &source : std::as_const(sources)) {
        if (!text.isEmpty() && text.size() + source.size() > longest)
            break;
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + source;
    }
    return {std::max(a.at, b.at), text};
}

/// A node's state is one observation: "paused" with yesterday's "drain completed" would be a state nobody saw.
void settle(Merger &merger, ClusterNode &into, ClusterNode &from)
{
    const auto state = [](const ClusterNode &node) {
        return std::tuple(node.state, node.isolated, node.quarantined, node.avoidPlacement, node.drain);
    };
    if (into.state == NodeState::Unknown || from.state == NodeState::Unknown || state(into) == state(from))
        return;
    const auto text = [](const ClusterNode &node) {
        return shown<NodeState, Text>(node.state) + u' ' + shown<DrainStatus, Text>(node.drain);
    };
    merger.differ("state", text(into), text(from));
    ClusterNode &older = merger.fromIsLater() ? into : from;
    const ClusterNode &newer = merger.fromIsLater() ? from : into;
    older.state = newer.state;
    older.isolated = newer.isolated;
    older.quarantined = newer.quarantined;
    older.avoidPlacement = newer.avoidPlacement;
    older.drain = newer.drain;
}

/// One primary: the later part's, where both name one.
void settle(Merger &merger, AvailabilityGroup &into, AvailabilityGroup &from)
{
    const auto primary = [](const AvailabilityGroup &group) {
        const auto it = std::find_if(group.replicas.begin(), group.replicas.end(), [](const AgReplica &r) { return r.primary; });
        return it == group.replicas.end() ? QString() : it->instance;
    };
    const QString first = primary(into), second = primary(from);
    if (first.isEmpty() || second.isEmpty() || sameName(first, second))
        return;
    merger.differ("primary", first, second);
    for (AgReplica &replica : (merger.fromIsLater() ? into : from).replicas)
        replica.primary = false;
}

} // namespace estateio

using namespace estateio;

namespace {

/// Writes its own observation into everything that has carried its parent's so far: the parents' change.
class Stamp
{
public:
    static void estate(Estate &estate)
    {
        for (Computer &server : estate.servers)
            computer(server, estate.observed);
        for (WsusServer &server : estate.wsusServers) {
            if (!server.observedAt)
                server.observedAt = estate.observed.at;
        }
        for (Cluster &cluster : estate.clusters) {
            own(cluster.observed, estate.observed);
            for (ClusterNode &node : cluster.nodes)
                computer(node.computer, *cluster.observed);
            for (FailoverInstance &instance : cluster.instances) {
                own(instance.observed, *cluster.observed);
                health(instance.health, *instance.observed);
            }
            for (AvailabilityGroup &group : cluster.availabilityGroups)
                own(group.observed, *cluster.observed);
        }
    }

private:
    static void own(std::optional<Observation> &observed, const Observation &parent)
    {
        if (!observed)
            observed = parent;
    }
    static void health(std::optional<SqlHealth> &health, const Observation &parent)
    {
        if (health)
            own(health->observed, parent);
    }
    static void computer(Computer &computer, const Observation &parent)
    {
        own(computer.observed, parent);
        for (SqlInstance &instance : computer.instances) {
            own(instance.observed, *computer.observed);
            health(instance.health, *instance.observed);
        }
        if (computer.exchange)
            own(computer.exchange->observed, *computer.observed);
    }
};

class PartsMerge
{
public:
    ResultOrAll<Merged> merge(const QList<EstatePart> &parts)
    {
        if (!named(parts))
            return tl::make_unexpected(m_errors);
        return whole(together(parts));
    }

    /// @param record  of what the second step does, which puts the parts into what is open
    ResultOrAll<Merged> mergeInto(const EstatePart &open, const QList<EstatePart> &parts, MergeRecord &record)
    {
        if (parts.isEmpty() ? !named(parts) : !named(QList<EstatePart>{open} + parts))
            return tl::make_unexpected(m_errors);
        Estate estate = open.estate, from = together(parts);
        Stamp::estate(estate);
        Stamp::estate(from); // one part alone has not been stamped
        m_record = &record;
        put(estate, std::move(from));
        sameObjects(estate);
        forgetMoved(record, estate);
        return whole(std::move(estate));
    }

private:
    bool named(const QList<EstatePart> &parts)
    {
        if (parts.isEmpty())
            m_errors = {{QStringLiteral("PF-MRG-002"), msg("merge.nothing"), msg("merge.next.nothing"), {}, {}}};
        for (const EstatePart &part : parts)
            namesOf(part);
        return m_errors.isEmpty();
    }

    Estate together(const QList<EstatePart> &parts)
    {
        Estate estate = parts.constFirst().estate;
        if (parts.size() > 1)
            Stamp::estate(estate);
        for (qsizetype i = 1; i < parts.size(); ++i) {
            Estate next = parts[i].estate;
            Stamp::estate(next);
            put(estate, std::move(next));
        }
        sameObjects(estate);
        return estate;
    }

    void put(Estate &estate, Estate next)
    {
        if (estate.name.isEmpty())
            estate.name = next.name;
        next.name = estate.name;
        Merger merger({estate.observed, next.observed}, m_record);
        mergeFields(merger, estate, next);
        m_notes += merger.takeNotes();
    }

    /// A server that turned out to be a node, and an instance that is clustered, are neither new nor absent.
    static void forgetMoved(MergeRecord &record, const Estate &estate)
    {
        QSet<QString> there;
        for (const Computer &server : estate.servers)
            there.insert(pathStep("servers", server.name).toCaseFolded());
        for (const Cluster &cluster : estate.clusters) {
            for (const ClusterNode &node : cluster.nodes) {
                for (const SqlInstance &instance : node.computer.instances)
                    there.insert(ObjectRef::nodeInstance(cluster.name, node.computer.name, instance.name).key());
            }
        }
        record.changes.removeIf([&there](const MergeChange &change) {
            const bool movable = change.object.startsWith(QLatin1String("server/"))
                                     ? change.object.count(u'/') == 1
                                     : change.object.startsWith(QLatin1String("cluster/")) &&
                                           change.object.section(u'/', 4, 4) == u"instance" && change.object.count(u'/') == 5;
            return movable && change.field.isEmpty() && !there.contains(change.object.toCaseFolded());
        });
    }

    void sameObjects(Estate &estate)
    {
        serversThatAreNodes(estate);
        for (Cluster &cluster : estate.clusters)
            instancesThatAreClustered(cluster);
    }

    /// A computer is a node of one cluster at most.
    void namesOf(const EstatePart &part)
    {
        for (const Cluster &cluster : part.estate.clusters) {
            for (const ClusterNode &node : cluster.nodes) {
                auto &known = m_clusterOf[nameKey(node.computer.name)];
                if (known.first.isEmpty())
                    known = {cluster.name, part.label};
                else if (!sameName(known.first, cluster.name))
                    m_errors.append({QStringLiteral("PF-MRG-001"),
                                     msg("merge.two-clusters", {node.computer.name, known.first, known.second, cluster.name, part.label}),
                                     msg("merge.next.two-clusters"),
                                     {part.label, {}, 0, 0},
                                     {}});
            }
        }
    }

    void serversThatAreNodes(Estate &estate)
    {
        QHash<QString, QPair<QString, ClusterNode *>> nodes; // with their clusters
        for (Cluster &cluster : estate.clusters) {
            for (ClusterNode &node : cluster.nodes)
                nodes.insert(nameKey(node.computer.name), {cluster.name, &node});
        }
        QList<Computer> alone;
        for (Computer &server : estate.servers) {
            const auto [cluster, node] = nodes.value(nameKey(server.name));
            if (!node) {
                alone.append(std::move(server));
                continue;
            }
            m_notes.append(msg("merge.server-is-node", {node->computer.name, cluster}));
            Merger merger({node->computer.observed.value_or(estate.observed), server.observed.value_or(estate.observed)}, m_record);
            merger.enter(cluster, "clusters");
            merger.enter(node->computer.name, "nodes");
            mergeFields(merger, node->computer, server);
            m_notes += merger.takeNotes();
        }
        estate.servers = std::move(alone);
    }

    /// An instance of a node that the cluster knows as its own: names of instances are unique on a computer.
    void instancesThatAreClustered(Cluster &cluster)
    {
        for (ClusterNode &node : cluster.nodes) {
            QList<SqlInstance> alone;
            for (SqlInstance &instance : node.computer.instances) {
                const auto clustered = std::find_if(cluster.instances.begin(), cluster.instances.end(), [&](const FailoverInstance &f) {
                    return sameName(f.name, instance.name) &&
                           std::any_of(f.binaries.begin(), f.binaries.end(),
                                       [&](const FailoverInstance::Binary &b) { return sameName(b.node, node.computer.name); });
                });
                if (clustered == cluster.instances.end()) {
                    alone.append(std::move(instance));
                    continue;
                }
                m_notes.append(msg("merge.instance-is-clustered", {instance.name, node.computer.name, cluster.name}));
                FailoverInstance same{
                    clustered->name,   clustered->group, {}, instance.instanceId, instance.edition, {}, instance.running, instance.contact,
                    instance.observed, instance.health};
                if (instance.binary)
                    same.binaries = {{node.computer.name, instance.binary}};
                const Observation parent = cluster.observed.value_or(Observation{});
                Merger merger({clustered->observed.value_or(parent), instance.observed.value_or(parent)}, m_record);
                merger.enter(cluster.name, "clusters");
                merger.enter(clustered->name, "instances");
                mergeFields(merger, *clustered, same);
                m_notes += merger.takeNotes();
            }
            node.computer.instances = std::move(alone);
        }
    }

    ResultOrAll<Merged> whole(Estate estate)
    {
        for (const Cluster &cluster : std::as_const(estate.clusters)) {
            if (cluster.nodes.isEmpty())
                m_errors.append({QStringLiteral("PF-MRG-003"), msg("merge.no-nodes", {cluster.name}), msg("merge.next.no-nodes"), {}, {}});
        }
        Problems problems;
        if (m_errors.isEmpty())
            checkEstate(estate, problems);
        if (!problems.isEmpty()) {
            m_errors.append({QStringLiteral("PF-MRG-004"), msg("merge.not-whole"), msg("merge.next.not-whole"), {}, {}});
            m_errors += problems.toErrors(writeEstate(estate), {});
            for (qsizetype i = 1; i < m_errors.size(); ++i) // lines of a file that nobody has
                m_errors[i].place.line = m_errors[i].place.column = 0;
        }
        if (!m_errors.isEmpty())
            return tl::make_unexpected(m_errors);
        return Merged{std::move(estate), std::move(m_notes)};
    }

    QHash<QString, QPair<QString, QString>> m_clusterOf; ///< cluster and part, by the node's name
    Errors m_errors;
    QList<Message> m_notes;
    MergeRecord *m_record = nullptr;
};

} // namespace

ResultOrAll<Merged> mergeInto(const EstatePart &open, const QList<EstatePart> &parts, MergeRecord &record)
{
    return PartsMerge().mergeInto(open, parts, record);
}

ResultOrAll<Merged> mergeEstates(const QList<EstatePart> &parts)
{
    return PartsMerge().merge(parts);
}

} // namespace pf
