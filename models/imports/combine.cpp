#include "base/names.h"
#include "estate/fits.h"
#include "imports/contacts.h"
#include "imports/importedfile.h"
#include "imports/mapping.h"

#include <QHash>

#include <algorithm>

namespace pf {

namespace {

/// What all files together say of one cluster, as far as facts need it.
struct ClusterView
{
    QString name;
    QStringList nodes;
    QHash<QString, QString> groupOf; ///< of a resource, by its key
    QHash<QString, QString> groups;  ///< spelling by key
    QHash<QString, QString> typeOf;  ///< of a resource
    QHash<QString, QString> resourceNames;
    QHash<QString, QStringList> ownersOf;                 ///< possible owners of a resource
    QHash<QString, QHash<QString, QString>> parametersOf; ///< of a resource: name to value
    QHash<QString, QStringList> preferredOf;              ///< of a group
};

class Combiner
{
public:
    /// @param open  nullptr = a new estate; else what the files are put into: facts may speak of its objects, too
    Combiner(const QList<ImportedFile> &files, const EstatePart *open) : m_files(files), m_open(open)
    {
        if (open) {
            ImportedFile whole;
            whole.file = open->label;
            whole.part = open->estate;
            m_files.prepend(whole);
        }
    }

    ResultOrAll<MergedImport> run()
    {
        nameClusters();
        if (!m_errors.isEmpty())
            return tl::make_unexpected(m_errors);
        look();
        for (const ImportedFile &file : std::as_const(m_files)) {
            for (const ImportFact &fact : file.facts)
                take(file, fact);
        }
        QList<EstatePart> parts;
        for (const ImportedFile &file : std::as_const(m_files).mid(m_open ? 1 : 0)) {
            const Estate &estate = file.part;
            if (!(estate.clusters.isEmpty() && estate.servers.isEmpty() && estate.wsusServers.isEmpty()))
                parts.append({estate, file.file});
        }
        parts += m_derived;
        addClusteredInstances(parts);
        MergeRecord record;
        auto merged = putTogether(parts, record);
        if (!merged)
            return tl::make_unexpected(merged.error());
        m_notes += merged->notes;
        for (const ImportedFile &file : std::as_const(m_files))
            m_notes += imports::applyContacts(merged->estate, file, m_open ? &record : nullptr);
        if (!estateio::fitsName(merged->estate.name))
            merged->estate.name = QStringLiteral("Estate");
        // Limits of lists and numbers that only the reader knows.
        if (const auto read = readEstate(writeEstate(merged->estate)); !read)
            return tl::make_unexpected(
                Errors{{QStringLiteral("PF-IMP-303"), msg("import.not-an-estate"), msg("merge.next.not-whole"), {}, {}}} + read.error());
        return MergedImport{{std::move(merged->estate), std::move(m_notes)}, std::move(record)};
    }

private:
    ResultOrAll<Merged> putTogether(const QList<EstatePart> &parts, MergeRecord &record) const
    {
        if (!m_open)
            return mergeEstates(parts);
        const bool onlyPeople = std::any_of(m_files.begin(), m_files.end(), [](const ImportedFile &file) {
            return std::any_of(file.facts.begin(), file.facts.end(),
                               [](const ImportFact &fact) { return fact.kind == ImportFact::Kind::Contact; });
        });
        if (parts.isEmpty() && onlyPeople)
            return Merged{m_open->estate, {}};
        return mergeInto(*m_open, parts, record);
    }

    /// The name of a cluster whose file does not say it: the only one there is, or the one that has the replicas' computers.
    void nameClusters()
    {
        QStringList names;
        QHash<QString, QString> byComputer; // nodes and network names
        for (const ImportedFile &file : std::as_const(m_files)) {
            for (const Cluster &cluster : file.part.clusters) {
                if (!cluster.name.isEmpty() && !names.contains(cluster.name, Qt::CaseInsensitive))
                    names << cluster.name;
                for (const ClusterNode &node : cluster.nodes)
                    byComputer.insert(nameKey(node.computer.name), cluster.name);
                for (const FailoverInstance &instance : cluster.instances)
                    byComputer.insert(nameKey(instance.networkName), cluster.name);
            }
        }
        for (ImportedFile &file : m_files) {
            for (Cluster &cluster : file.part.clusters) {
                if (!cluster.name.isEmpty())
                    continue;
                QStringList replicas;
                for (const AvailabilityGroup &group : std::as_const(cluster.availabilityGroups)) {
                    for (const AgReplica &replica : group.replicas)
                        replicas << replica.instance;
                    for (const AgDatabase &database : group.databases) {
                        for (const AgDatabase::State &state : database.states)
                            replicas << state.replica;
                    }
                }
                for (const QString &replica : std::as_const(replicas)) {
                    if (cluster.name.isEmpty())
                        cluster.name = byComputer.value(nameKey(imports::shortName(replica.section(u'\\', 0, 0))));
                }
                if (cluster.name.isEmpty() && names.size() == 1)
                    cluster.name = names.constFirst();
                if (cluster.name.isEmpty())
                    m_errors.append({QStringLiteral("PF-IMP-301"),
                                     msg("import.which-cluster", {qint64(names.size())}),
                                     msg("import.next.which-cluster"),
                                     {file.file, {}, 0, 0},
                                     {}});
            }
        }
    }

    ClusterView &viewOf(const QString &cluster)
    {
        ClusterView &view = m_clusters[nameKey(cluster)];
        if (view.name.isEmpty()) {
            view.name = cluster;
            m_order << nameKey(cluster);
        }
        return view;
    }

    void look()
    {
        for (ImportedFile &file : m_files) {
            for (const Cluster &cluster : std::as_const(file.part).clusters) {
                ClusterView &view = viewOf(cluster.name);
                for (const ClusterNode &node : cluster.nodes) {
                    if (!view.nodes.contains(node.computer.name, Qt::CaseInsensitive))
                        view.nodes << node.computer.name;
                }
                for (const ClusterGroup &group : cluster.groups) {
                    view.groups.insert(nameKey(group.name), group.name);
                    for (const ClusterResource &resource : group.resources) {
                        view.groupOf.insert(nameKey(resource.name), group.name);
                        view.resourceNames.insert(nameKey(resource.name), resource.name);
                        view.typeOf.insert(nameKey(resource.name), resource.type);
                        view.ownersOf.insert(nameKey(resource.name), resource.possibleOwners);
                    }
                }
            }
        }
        for (ImportedFile &file : m_files) {
            for (Cluster &cluster : file.part.clusters) {
                const QStringList &nodes = viewOf(cluster.name).nodes;
                for (AvailabilityGroup &group : cluster.availabilityGroups) {
                    for (AgReplica &replica : group.replicas) {
                        const QString host = imports::shortName(replica.instance.section(u'\\', 0, 0));
                        if (replica.node.isEmpty() && nodes.contains(host, Qt::CaseInsensitive))
                            replica.node = host;
                    }
                }
            }
        }
    }

    /// The one cluster that a fact can speak of; nullptr = there is none, or several.
    ClusterView *clusterOf(const ImportFact &fact)
    {
        ClusterView *found = nullptr;
        for (const QString &key : std::as_const(m_order)) {
            ClusterView &view = m_clusters[key];
            const QString object = nameKey(fact.object);
            if (!fact.cluster.isEmpty() ? !sameName(fact.cluster, view.name)
                                        : !view.groupOf.contains(object) && !view.groups.contains(object))
                continue;
            if (found)
                return nullptr;
            found = &view;
        }
        return found;
    }

    Estate &derived(const ImportedFile &file)
    {
        if (m_derived.isEmpty() || m_derived.constLast().label != file.file) {
            EstatePart part;
            part.label = file.file;
            part.estate.name = file.part.name;
            part.estate.observed = file.part.observed;
            m_derived.append(part);
        }
        return m_derived.last().estate;
    }

    Cluster &derivedCluster(const ImportedFile &file, const QString &name)
    {
        Estate &estate = derived(file);
        for (Cluster &cluster : estate.clusters) {
            if (sameName(cluster.name, name))
                return cluster;
        }
        Cluster &added = estate.clusters.emplaceBack();
        added.name = name;
        added.quorum.witness = WitnessKind::NotReported;
        return added;
    }

    void unused(const ImportedFile &file, const ImportFact &fact, const char *why)
    {
        m_notes.append(msg(why, {imports::factPlace(file, fact), fact.object.isEmpty() ? fact.name : fact.object}));
    }

    void take(const ImportedFile &file, const ImportFact &fact)
    {
        switch (fact.kind) {
        case ImportFact::Kind::OwnerNodes:
        case ImportFact::Kind::Parameter: {
            ClusterView *view = clusterOf(fact);
            const QString key = nameKey(fact.object);
            if (!view || (!view->groupOf.contains(key) && !view->groups.contains(key)))
                return unused(file, fact, "import.note.no-resource");
            if (fact.kind == ImportFact::Kind::Parameter) {
                view->parametersOf[key].insert(fact.name.toLower(), fact.values.value(0));
                return;
            }
            QStringList owners;
            for (const QString &node : fact.values) {
                if (!view->nodes.contains(node, Qt::CaseInsensitive))
                    return unused(file, fact, "import.note.owner-unknown");
                owners << node;
            }
            const bool isResource = view->groupOf.contains(key) && fact.name != QLatin1String("group");
            const bool isGroup = view->groups.contains(key) && fact.name != QLatin1String("resource");
            if (isResource == isGroup)
                return unused(file, fact, "import.note.group-or-resource");
            ClusterGroup group;
            if (isResource) {
                view->ownersOf[key] = owners;
                group.name = view->groupOf[key];
                group.resources = {{view->resourceNames[key], {}, GroupState::Unknown, owners, {}}};
            } else {
                group.name = view->groups[key];
                group.preferredOwners = owners;
            }
            derivedCluster(file, view->name).groups.append(group);
            return;
        }
        case ImportFact::Kind::DagCopy: {
            for (const QString &key : std::as_const(m_order)) {
                const ClusterView &view = m_clusters[key];
                if (!view.nodes.contains(fact.copy.server, Qt::CaseInsensitive))
                    continue;
                Cluster &cluster = derivedCluster(file, view.name);
                if (!cluster.dag)
                    cluster.dag.emplace().name = view.name;
                auto &databases = cluster.dag->databases;
                qsizetype &position = m_databases[file.file + u'\n' + key + u'\n' + nameKey(fact.object)]; // counted from 1
                if (position == 0) {
                    databases.append(DagDatabase{fact.object, {}});
                    position = databases.size();
                }
                databases[position - 1].copies.append(fact.copy);
                return;
            }
            return unused(file, fact, "import.note.no-dag");
        }
        case ImportFact::Kind::KnownProducts:
            return knownProducts(file, fact);
        case ImportFact::Kind::Contact:
            return; // of the whole
        }
    }

    void knownProducts(const ImportedFile &file, const ImportFact &fact)
    {
        QStringList servers;
        for (const ImportedFile &other : std::as_const(m_files)) {
            for (const WsusServer &server : other.part.wsusServers) {
                if (!servers.contains(server.name, Qt::CaseInsensitive))
                    servers << server.name;
            }
        }
        QString name = fact.object;
        if (name.isEmpty() && servers.size() > 1)
            return unused(file, fact, "import.note.which-wsus");
        if (name.isEmpty())
            name = servers.value(0, estateio::fileName(file.file).section(u'.', 0, 0));
        if (!estateio::fitsName(name))
            name = QStringLiteral("WSUS");
        WsusServer server;
        server.name = name;
        server.knownProducts = fact.products;
        server.observedAt = file.part.observed.at;
        derived(file).wsusServers.append(server);
    }

    /// Resources of the type SQL Server are clustered instances (F-1); the binaries are where the resource may run (F-3), as far as
    /// somebody exported it.
    void addClusteredInstances(QList<EstatePart> &parts)
    {
        for (const QString &key : std::as_const(m_order)) {
            const ClusterView &view = m_clusters[key];
            Cluster cluster;
            cluster.name = view.name;
            cluster.quorum.witness = WitnessKind::NotReported;
            QStringList resources = view.typeOf.keys();
            resources.sort();
            for (const QString &resource : std::as_const(resources)) {
                if (view.typeOf[resource] != QLatin1String("SQL Server") || hasInstance(view.name, view.groupOf[resource]))
                    continue;
                FailoverInstance instance;
                instance.group = view.groupOf[resource];
                const auto parameters = view.parametersOf.value(resource);
                instance.name = parameters.value(QStringLiteral("instancename"));
                instance.networkName = parameters.value(QStringLiteral("virtualservername"));
                const QString own = view.resourceNames[resource];
                if (instance.name.isEmpty()) { // setup calls it "SQL Server (FIN01)"
                    const QString inner = own.section(u'(', 1).section(u')', 0, 0);
                    instance.name = inner.isEmpty() ? QStringLiteral("MSSQLSERVER") : inner;
                    m_notes.append(msg("import.note.instance-name", {instance.name, own, view.name}));
                }
                if (!estateio::fitsName(instance.name))
                    continue;
                if (!estateio::fitsName(instance.networkName))
                    instance.networkName.clear();
                const QStringList owners = view.ownersOf.value(resource);
                for (const QString &node : owners)
                    instance.binaries.append({node, {}});
                if (owners.isEmpty()) // not every node: what was not exported is not known
                    m_notes.append(msg("import.note.no-owners", {instance.name, view.name}));
                cluster.instances.append(instance);
            }
            if (cluster.instances.isEmpty())
                continue;
            EstatePart part;
            for (const EstatePart &source : std::as_const(parts)) { // observed when the resources were
                for (const Cluster &other : source.estate.clusters) {
                    if (sameName(other.name, view.name) && !other.groups.isEmpty()) {
                        part.label = source.label;
                        part.estate.observed = source.estate.observed;
                        cluster.observed = other.observed;
                    }
                }
            }
            part.estate.clusters = {cluster};
            parts.append(part);
        }
    }

    bool hasInstance(const QString &cluster, const QString &group) const
    {
        for (const ImportedFile &file : m_files) {
            for (const Cluster &one : file.part.clusters) {
                if (sameName(one.name, cluster) && std::any_of(one.instances.begin(), one.instances.end(),
                                                               [&](const FailoverInstance &i) { return sameName(i.group, group); }))
                    return true;
            }
        }
        return false;
    }

    QList<ImportedFile> m_files; ///< the open estate first
    const EstatePart *m_open;
    QHash<QString, ClusterView> m_clusters;
    QStringList m_order;
    QList<EstatePart> m_derived;
    QHash<QString, qsizetype> m_databases; ///< of copies, by file, cluster and name
    Errors m_errors;
    QList<Message> m_notes;
};

} // namespace

ResultOrAll<Combined> combineImports(const QList<ImportedFile> &files)
{
    auto result = Combiner(files, nullptr).run();
    return result ? ResultOrAll<Combined>(std::move(result->whole)) : tl::make_unexpected(result.error());
}

ResultOrAll<MergedImport> mergeImports(const EstatePart &open, const QList<ImportedFile> &files)
{
    return Combiner(files, &open).run();
}

} // namespace pf
