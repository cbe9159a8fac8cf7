#include "report/objectview.h"

#include "base/names.h"
#include "report/labels.h"
#include "report/objectparts.h"
#include "report/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// Findings that lie on the object or below it.
void addCoveragePills(ObjectView &view, const Findings &findings)
{
    const QString key = view.path.toCaseFolded();
    auto below = [&](const ObjectRef &object) {
        const QString path = object.key();
        return key.isEmpty() || path == key || path.startsWith(key + u'/');
    };
    int counts[3] = {0, 0, 0};
    bool notReported = false;
    for (const Finding &finding : findings.findings) {
        if (!below(finding.object) && !std::any_of(finding.affected.begin(), finding.affected.end(), below))
            continue;
        ++counts[int(finding.severity)];
        notReported = notReported || finding.rule == "COV-NR"_L1;
    }
    if (const int n = counts[int(Severity::Error)])
        view.pills.append({report::Symbol::Error, ObjectParts::tr("%n coverage error(s)", "", n)});
    if (const int n = counts[int(Severity::Warning)])
        view.pills.append({report::Symbol::Warning, ObjectParts::tr("%n coverage warning(s)", "", n)});
    if (counts[int(Severity::Error)] == 0 && counts[int(Severity::Warning)] == 0)
        view.pills.append(notReported ? ObjectView::Pill{report::Symbol::NotReported, ObjectParts::tr("Coverage not reported in full")}
                                      : ObjectView::Pill{report::Symbol::Passed, ObjectParts::tr("Covered")});
}

ObjectView::Pill clusterPill(const Cluster &cluster)
{
    int up = 0, unknown = 0;
    for (const ClusterNode &node : cluster.nodes) {
        up += node.state == NodeState::Up && !node.quarantined && !node.isolated;
        unknown += node.state == NodeState::Unknown;
    }
    const int all = int(cluster.nodes.size());
    if (cluster.quorum.forced)
        return {report::Symbol::Error, ObjectParts::tr("Started with forced quorum")};
    if (up == all)
        return {report::Symbol::Passed, ObjectParts::tr("Healthy, all nodes up")};
    if (unknown == all)
        return {report::Symbol::NotReported, ObjectParts::tr("State of the nodes not reported")};
    return {report::Symbol::Warning, ObjectParts::tr("%1 of %2 nodes up").arg(up).arg(all)};
}

ObjectView clusterView(const Estate &estate, const Catalog &catalog, const Cluster &cluster, UtcMs asOf)
{
    ObjectView view;
    view.title = view.cluster = cluster.name;
    view.clusters = {cluster.name};
    view.crumbs = {{estate.name, {}, true}, {ObjectParts::tr("Clusters"), {}, false}, {cluster.name, {}, false}};
    view.pills.append(clusterPill(cluster));
    if (!cluster.quorum.isReported())
        view.pills.append({report::Symbol::NotReported, ObjectParts::tr("Quorum not reported")});
    QString kind = cluster.dag                             ? ObjectParts::tr("Exchange database availability group")
                   : cluster.mailbox                       ? ObjectParts::tr("Clustered mailbox server")
                   : !cluster.instances.isEmpty()          ? ObjectParts::tr("SQL Server failover cluster")
                   : !cluster.availabilityGroups.isEmpty() ? ObjectParts::tr("SQL Server availability groups")
                                                           : ObjectParts::tr("Failover cluster");
    QList<ObjectParts::Level> levels;
    QList<const Computer *> computers;
    for (const FailoverInstance &instance : cluster.instances)
        levels.append({ProductFamily::SqlServer, instance.running, useOf(&cluster, instance)});
    for (const ClusterNode &node : cluster.nodes) {
        computers << &node.computer;
        if (node.computer.exchange)
            levels.append({ProductFamily::Exchange, node.computer.exchange->level()});
        if (cluster.instances.isEmpty()) {
            for (const SqlInstance &instance : node.computer.instances)
                levels.append({ProductFamily::SqlServer, instance.running ? instance.running : instance.binary, useOf(&cluster, instance)});
        }
    }
    view.facts = {{ObjectParts::tr("Kind"), cluster.os.isEmpty() ? kind : kind + u", "_s + QString(cluster.os).remove(u" Server"_s), {}}};
    ObjectParts::addLevels(view.facts, catalog, levels, asOf);
    view.facts.append(ObjectParts::updateSource(estate, computers));
    return view;
}

ObjectView computerView(const Estate &estate, const Catalog &catalog, const Computer &computer, const Cluster *cluster, UtcMs asOf)
{
    ObjectView view;
    view.title = computer.name;
    const ClusterNode *node = cluster ? findNode(*cluster, computer.name) : nullptr;
    if (node) {
        view.crumbs = {{estate.name, {}, true},
                       {ObjectParts::tr("Clusters"), {}, false},
                       {cluster->name, ObjectRef::cluster(cluster->name).path, true},
                       {computer.name, {}, false}};
        view.clusters = {cluster->name};
        view.pills.append(ObjectParts::statePill(*node));
    } else {
        view.crumbs = {{estate.name, {}, true}, {ObjectParts::tr("Stand-alone servers"), {}, false}, {computer.name, {}, false}};
        view.servers = {computer.name};
        view.pills.append(computer.reachable == std::optional(false)
                              ? ObjectView::Pill{report::Symbol::NotReported, ObjectParts::tr("Could not be reached")}
                              : ObjectView::Pill{report::Symbol::Info, ObjectParts::tr("Stand-alone, updated in place")});
    }
    const QString kind = node ? ObjectParts::tr("Node of %1").arg(cluster->name) : ObjectParts::tr("Stand-alone server");
    const QString os = computer.os.isEmpty() && cluster ? cluster->os : computer.os;
    view.facts = {{ObjectParts::tr("Kind"), os.isEmpty() ? kind : kind + u", "_s + os, {}}};

    ObjectView::Rows installed{ObjectParts::tr("Installed here"),
                               {ObjectParts::tr("Name"), ObjectParts::tr("Role here"), ObjectParts::tr("Binaries"),
                                ObjectParts::tr("Running"), ObjectParts::tr("Level")},
                               {},
                               {}};
    QList<ObjectParts::Level> levels;
    auto add = [&](const QString &name, const QString &role, const std::optional<Version> &binary, const std::optional<Version> &running,
                   ProductFamily family, const QString &path, Use use = Use::Any) {
        levels.append({family, running ? running : binary, use});
        installed.rows.append(
            {name, role, ObjectParts::build(binary), ObjectParts::build(running), ObjectParts::levelName(catalog, family, binary)});
        installed.paths.append(path);
    };
    if (cluster) {
        for (const FailoverInstance &instance : cluster->instances) {
            const FailoverInstance::Binary *binary = ObjectParts::binaryOn(instance, computer.name);
            if (!binary)
                continue;
            const FciRole role = fciRole(*cluster, instance, computer.name);
            add(instance.name,
                markText(role == FciRole::ActiveOwner        ? MatrixView::Mark::Active
                         : role == FciRole::PassiveCandidate ? MatrixView::Mark::Passive
                                                             : MatrixView::Mark::Excluded),
                binary->version, role == FciRole::ActiveOwner ? instance.running : std::nullopt, ProductFamily::SqlServer,
                ObjectRef::nodeInstance(cluster->name, computer.name, instance.name).path, useOf(cluster, instance));
            const ClusterGroup *group = findGroup(*cluster, instance.group);
            if (role != FciRole::ActiveOwner && group && !group->owner.isEmpty())
                installed.rows.last()[3] = ObjectParts::tr("On %1").arg(group->owner);
        }
    }
    for (const SqlInstance &instance : computer.instances)
        add(instance.name, markText(MatrixView::Mark::StandAlone), instance.binary, instance.running, ProductFamily::SqlServer,
            (cluster ? ObjectRef::nodeInstance(cluster->name, computer.name, instance.name)
                     : ObjectRef::serverInstance(computer.name, instance.name))
                .path,
            useOf(cluster, instance));
    if (computer.exchange)
        add(ObjectParts::tr("Exchange Server"), computer.exchange->roles.join(u", "_s), computer.exchange->level(), std::nullopt,
            ProductFamily::Exchange, {});
    for (const SharedComponent &part : computer.components) {
        installed.rows.append({part.name, ObjectParts::tr("Shared part"), ObjectParts::build(part.version), {}, {}});
        installed.paths.append(QString());
    }
    ObjectParts::addLevels(view.facts, catalog, levels, asOf);
    view.facts.append(ObjectParts::updateSource(estate, {&computer}));
    view.tables.append(installed);
    view.more.append(ObjectParts::computerFacts(computer));
    if (node)
        view.more.append(ObjectParts::nodeFacts(*node));
    return view;
}

std::optional<ObjectView> instanceView(const Estate &estate, const Catalog &catalog, const ObjectRef &object, UtcMs asOf)
{
    const QString name = object.part(u"instance"), node = object.part(u"node");
    ObjectView view;
    view.title = name;
    const Cluster *cluster = estate.cluster(object.part(u"cluster"));
    const FailoverInstance *clustered = nullptr;
    if (cluster) {
        for (const FailoverInstance &instance : cluster->instances) {
            if (sameName(instance.name, name) && (node.isEmpty() || ObjectParts::binaryOn(instance, node)))
                clustered = &instance;
        }
    }
    const Computer *computer = ObjectParts::computerOf(estate, object);
    const SqlInstance *single = nullptr;
    if (!clustered && computer) {
        for (const SqlInstance &instance : computer->instances) {
            if (sameName(instance.name, name))
                single = &instance;
        }
    }
    if (!clustered && !single)
        return std::nullopt;
    view.crumbs = {{estate.name, {}, true}};
    if (cluster)
        view.crumbs.append({cluster->name, ObjectRef::cluster(cluster->name).path, true});
    if (cluster && !node.isEmpty())
        view.crumbs.append({node, ObjectRef::node(cluster->name, node).path, true});
    if (!cluster && computer)
        view.crumbs.append({computer->name, ObjectRef::server(computer->name).path, true});
    view.crumbs.append({name, {}, false});
    const Contact &contact = clustered ? clustered->contact : single->contact;
    const QString edition = clustered ? clustered->edition : single->edition;
    QList<const Computer *> computers;
    if (clustered) {
        view.clusters = {cluster->name};
        ObjectView::Rows rows{ObjectParts::tr("Binaries by node"),
                              {ObjectParts::tr("Node"), ObjectParts::tr("Role"), ObjectParts::tr("Build"), ObjectParts::tr("Level")},
                              {},
                              {}};
        for (const ClusterNode &each : cluster->nodes) {
            computers << &each.computer;
            const FailoverInstance::Binary *binary = ObjectParts::binaryOn(*clustered, each.computer.name);
            const FciRole role = fciRole(*cluster, *clustered, each.computer.name);
            rows.rows.append({each.computer.name,
                              markText(role == FciRole::ActiveOwner         ? MatrixView::Mark::Active
                                       : role == FciRole::PassiveCandidate  ? MatrixView::Mark::Passive
                                       : role == FciRole::InstalledExcluded ? MatrixView::Mark::Excluded
                                                                            : MatrixView::Mark::NotInstalled),
                              binary ? ObjectParts::build(binary->version) : QString(),
                              binary ? ObjectParts::levelName(catalog, ProductFamily::SqlServer, binary->version) : QString()});
            rows.paths.append(ObjectRef::node(cluster->name, each.computer.name).path);
        }
        view.tables.append(rows);
    } else {
        (cluster ? view.clusters : view.servers) = {cluster ? cluster->name : computer->name};
        computers << computer;
    }
    view.facts = {{ObjectParts::tr("Kind"),
                   clustered ? ObjectParts::tr("Clustered SQL Server instance") : ObjectParts::tr("Stand-alone SQL Server instance"),
                   edition}};
    const auto running = clustered ? clustered->running : single->running ? single->running : single->binary;
    const Use use = clustered ? useOf(cluster, *clustered) : useOf(cluster, *single);
    ObjectParts::addLevels(view.facts, catalog, {{ProductFamily::SqlServer, running, use}}, asOf);
    view.facts.append(ObjectParts::updateSource(estate, computers));
    ObjectView::Facts people{ObjectParts::tr("Identity and contact"), {}};
    if (clustered) {
        people.facts.append({ObjectParts::tr("Network name"), ObjectParts::orNotReported(clustered->networkName), {}});
        people.facts.append({ObjectParts::tr("Group"), ObjectParts::orNotReported(clustered->group), {}});
    }
    people.facts.append(
        {ObjectParts::tr("Instance id"), ObjectParts::orNotReported(clustered ? clustered->instanceId : single->instanceId), {}});
    people.facts.append({ObjectParts::tr("Owner"), ObjectParts::orNotReported(contact.owner), {}});
    people.facts.append({ObjectParts::tr("Application"), ObjectParts::orNotReported(contact.application), {}});
    people.facts.append({ObjectParts::tr("Contact"), ObjectParts::orNotReported(contact.contact), {}});
    view.more.append(people);
    return view;
}

ObjectView estateView(const Estate &estate)
{
    ObjectView view;
    view.title = estate.name;
    view.crumbs = {{estate.name, {}, false}};
    view.facts = {{ObjectParts::tr("Observed"), timeText(estate.observed.at, QLocale()), {}},
                  {ObjectParts::tr("Source"), ObjectParts::orNotReported(estate.observed.source), {}}};
    ObjectView::Rows rows{ObjectParts::tr("Update servers"),
                          {ObjectParts::tr("Name"), ObjectParts::tr("Synchronizes from"), ObjectParts::tr("Last synchronization"),
                           ObjectParts::tr("Result"), ObjectParts::tr("Approvals")},
                          {},
                          {}};
    for (const WsusServer &server : estate.wsusServers) {
        rows.rows.append({server.name,
                          !server.upstream.isEmpty()                          ? server.upstream
                          : server.fromMicrosoftUpdate == std::optional(true) ? ObjectParts::tr("Microsoft Update")
                                                                              : ObjectParts::tr("Not reported"),
                          server.lastSync ? timeText(*server.lastSync, QLocale()) : ObjectParts::tr("Not reported"),
                          ObjectParts::orNotReported(server.lastSyncResult), QString::number(server.approvals.size())});
        rows.paths.append(QString());
    }
    view.tables.append(rows);
    for (const Cluster &cluster : estate.clusters)
        view.clusters << cluster.name;
    return view;
}

} // namespace

std::optional<ObjectView> objectViewOf(const Estate &estate, const Catalog &catalog, const Findings &findings, const QString &path)
{
    std::optional<ObjectView> view;
    // The tree's Exchange rows stand for the server they are on.
    const QString plain = path.endsWith("/exchange"_L1) ? path.chopped(9) : path;
    const ObjectRef object = ObjectRef::fromPath(plain);
    if (path.isEmpty() || path == "servers"_L1) {
        view = estateView(estate);
    } else if (object.kind == ObjectKind::Cluster) {
        if (const Cluster *cluster = estate.cluster(object.name()))
            view = clusterView(estate, catalog, *cluster, findings.asOf);
    } else if (object.kind == ObjectKind::Node || object.kind == ObjectKind::Server) {
        if (const Computer *computer = ObjectParts::computerOf(estate, object))
            view = computerView(estate, catalog, *computer, estate.cluster(object.part(u"cluster")), findings.asOf);
    } else if (object.kind == ObjectKind::Instance) {
        view = instanceView(estate, catalog, object, findings.asOf);
    }
    if (view) {
        view->path = path == "servers"_L1 ? QString() : plain;
        addCoveragePills(*view, findings);
    }
    return view;
}

QString estateCountsText(const Estate &estate)
{
    int computers = int(estate.servers.size()), instances = 0, exchange = 0;
    auto count = [&](const Computer &computer) {
        instances += int(computer.instances.size());
        exchange += computer.exchange.has_value();
    };
    for (const Cluster &cluster : estate.clusters) {
        computers += int(cluster.nodes.size());
        instances += int(cluster.instances.size());
        for (const ClusterNode &node : cluster.nodes)
            count(node.computer);
    }
    for (const Computer &server : estate.servers)
        count(server);
    return QStringList{ObjectParts::tr("%n cluster(s)", "", int(estate.clusters.size())), ObjectParts::tr("%n computer(s)", "", computers),
                       ObjectParts::tr("%n SQL Server instance(s)", "", instances), ObjectParts::tr("%n Exchange server(s)", "", exchange)}
        .join(u", "_s);
}

} // namespace pf
