#include "base/names.h"
#include "items/estatetreemodel.h"
#include "report/labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

EstateTreeModel::StateKind stateOf(const ClusterNode &node)
{
    if (node.quarantined || node.isolated)
        return EstateTreeModel::StateQuarantined;
    switch (node.state) {
    case NodeState::Up:
        return EstateTreeModel::StateUp;
    case NodeState::Down:
        return EstateTreeModel::StateDown;
    case NodeState::Paused:
        return EstateTreeModel::StatePaused;
    case NodeState::Joining:
        return EstateTreeModel::StateJoining;
    case NodeState::Unknown:
        break;
    }
    return EstateTreeModel::StateNotReported;
}

QString buildOf(const std::optional<Version> &version)
{
    return version ? version->toString() : QString();
}

/// One build where all agree, "mixed" in the tree where they do not, empty where none is known.
QString commonBuild(const QStringList &builds, const QString &mixed)
{
    QStringList known = builds;
    known.removeAll(QString());
    known.removeDuplicates();
    return known.isEmpty() ? QString() : known.size() == 1 ? known.constFirst() : mixed;
}

} // namespace

int EstateTreeModel::add(Row row)
{
    const int at = int(m_rows.size());
    const QString key = row.path.toCaseFolded();
    if (!m_byPath.contains(key))
        m_byPath.insert(key, at);
    m_rows.push_back(std::move(row));
    return at;
}

void EstateTreeModel::addCluster(const Cluster &cluster)
{
    Row row;
    row.path = ObjectRef::cluster(cluster.name).path;
    row.name = cluster.name;
    row.kind = cluster.dag ? DagRow : cluster.mailbox ? MailboxRow : ClusterRow;
    row.role = cluster.dag ? tr("%n member(s)", nullptr, int(cluster.nodes.size())) : tr("%n node(s)", nullptr, int(cluster.nodes.size()));
    QStringList builds;
    for (const FailoverInstance &instance : cluster.instances)
        builds << buildOf(instance.running);
    if (builds.isEmpty()) {
        for (const ClusterNode &node : cluster.nodes) {
            if (node.computer.exchange)
                builds << buildOf(node.computer.exchange->level());
            for (const SqlInstance &instance : node.computer.instances)
                builds << buildOf(instance.running ? instance.running : instance.binary);
        }
    }
    row.build = commonBuild(builds, tr("mixed"));
    bool allUp = true, noneKnown = true;
    for (const ClusterNode &node : cluster.nodes) {
        allUp = allUp && stateOf(node) == StateUp;
        noneKnown = noneKnown && stateOf(node) == StateNotReported;
    }
    const StateKind healthy = cluster.quorum.isReported() ? StateUp : StateNotReported;
    row.state = noneKnown ? StateNotReported : allUp ? healthy : StateWarning;
    const int parent = add(row);

    for (const ClusterNode &node : cluster.nodes) {
        const QString &name = node.computer.name;
        Row nodeRow;
        nodeRow.path = ObjectRef::node(cluster.name, name).path;
        nodeRow.name = name;
        nodeRow.kind = NodeRow;
        nodeRow.state = stateOf(node);
        nodeRow.parent = parent;
        QStringList owned;
        bool core = false;
        for (const ClusterGroup &group : cluster.groups) {
            if (!sameName(group.owner, name))
                continue;
            const auto instance = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                               [&](const FailoverInstance &i) { return sameName(i.group, group.name); });
            if (instance != cluster.instances.end())
                owned << instance->name;
            else if (group.core)
                core = true;
            else
                owned << group.name;
        }
        nodeRow.role = !owned.isEmpty() ? tr("Owns %1").arg(owned.join(u", "_s)) : core ? tr("Owns core group") : tr("Owns nothing");
        addComputer(add(nodeRow), node.computer, ObjectRef::node(cluster.name, name), &cluster);
    }
}

void EstateTreeModel::addServers()
{
    if (m_estate->servers.isEmpty())
        return;
    Row folder;
    folder.path = u"servers"_s;
    folder.name = tr("Stand-alone servers");
    folder.kind = FolderRow;
    folder.role = tr("%n server(s)", nullptr, int(m_estate->servers.size()));
    const int parent = add(folder);
    QList<const Computer *> servers;
    for (const Computer &server : m_estate->servers)
        servers << &server;
    std::stable_sort(servers.begin(), servers.end(),
                     [](const Computer *a, const Computer *b) { return nameKey(a->name) < nameKey(b->name); });
    for (const Computer *server : std::as_const(servers)) {
        Row row;
        row.path = ObjectRef::server(server->name).path;
        row.name = server->name;
        row.kind = ServerRow;
        row.parent = parent;
        row.state = server->reachable ? (*server->reachable ? StateUp : StateNotReported) : StateNotReported;
        row.role = server->exchange ? tr("Exchange") : tr("%n instance(s)", nullptr, int(server->instances.size()));
        QStringList builds;
        for (const SqlInstance &instance : server->instances)
            builds << buildOf(instance.running ? instance.running : instance.binary);
        if (server->exchange)
            builds << buildOf(server->exchange->level());
        row.build = commonBuild(builds, tr("mixed"));
        if (server->reachable != std::optional(false) && !builds.isEmpty() && !builds.contains(QString()))
            row.state = StateUp; // its levels were read
        addComputer(add(row), *server, ObjectRef::server(server->name), nullptr);
    }
}

void EstateTreeModel::addComputer(int parent, const Computer &computer, const ObjectRef &object, const Cluster *cluster)
{
    if (cluster) {
        for (const FailoverInstance &instance : cluster->instances) {
            const auto binary = std::find_if(instance.binaries.begin(), instance.binaries.end(),
                                             [&](const FailoverInstance::Binary &b) { return sameName(b.node, computer.name); });
            if (binary == instance.binaries.end())
                continue;
            MatrixView::Mark mark = MatrixView::Mark::NotInstalled;
            switch (fciRole(*cluster, instance, computer.name)) {
            case FciRole::ActiveOwner:
                mark = MatrixView::Mark::Active;
                break;
            case FciRole::PassiveCandidate:
                mark = MatrixView::Mark::Passive;
                break;
            case FciRole::InstalledExcluded:
                mark = MatrixView::Mark::Excluded;
                break;
            case FciRole::NotInstalled:
                break;
            }
            Row row;
            row.path = ObjectRef::nodeInstance(cluster->name, computer.name, instance.name).path;
            row.name = instance.name;
            row.kind = InstanceRow;
            row.parent = parent;
            row.mark = int(mark);
            row.role = markText(mark);
            row.build = buildOf(binary->version);
            add(row);
        }
    }
    for (const SqlInstance &instance : computer.instances) {
        Row row;
        row.path = (cluster ? ObjectRef::nodeInstance(cluster->name, computer.name, instance.name)
                            : ObjectRef::serverInstance(computer.name, instance.name))
                       .path;
        row.name = instance.name;
        row.kind = InstanceRow;
        row.parent = parent;
        row.mark = int(MatrixView::Mark::StandAlone);
        row.role = markText(MatrixView::Mark::StandAlone);
        row.build = buildOf(instance.binary ? instance.binary : instance.running);
        add(row);
    }
    if (computer.exchange) {
        Row row;
        row.path = object.path + u"/exchange"_s;
        row.name = tr("Exchange Server");
        row.kind = ExchangeRow;
        row.parent = parent;
        row.role = computer.exchange->roles.join(u", "_s);
        row.build = buildOf(computer.exchange->level());
        add(row);
    }
}

void EstateTreeModel::setBadges()
{
    QHash<int, Badge> badges;
    for (const Finding &finding : m_findings->findings) {
        // A finding counts once in each row on the way up, however many of its objects lie below.
        QList<int> rows;
        QList<ObjectRef> objects = finding.affected;
        objects << finding.object;
        for (const ObjectRef &object : std::as_const(objects)) {
            QString path = object.key();
            while (!path.isEmpty()) {
                const auto found = m_byPath.constFind(path);
                if (found != m_byPath.constEnd()) {
                    for (int up = *found; up >= 0; up = m_rows[size_t(up)].parent) {
                        if (!rows.contains(up))
                            rows << up;
                    }
                    break;
                }
                path = path.left(std::max<qsizetype>(0, path.lastIndexOf(u'/')));
            }
        }
        for (const int row : std::as_const(rows)) {
            ++badges[row].counts[int(finding.severity)];
            if (finding.rule == "COV-NR"_L1)
                badges[row].notReported = true;
        }
    }
    for (auto it = badges.constBegin(); it != badges.constEnd(); ++it) {
        Row &row = m_rows[size_t(it.key())];
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
            row.count = it->counts[int(severity)];
            if (row.count == 0)
                continue;
            row.coverage = severity == Severity::Error     ? CoverageError
                           : severity == Severity::Warning ? CoverageWarning
                           : it->notReported               ? CoverageNotReported
                                                           : CoverageInfo;
            break;
        }
    }
}

} // namespace pf
