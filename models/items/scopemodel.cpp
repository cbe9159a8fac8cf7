#include "items/scopemodel.h"

#include "base/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

QString sourceText(const QStringList &servers)
{
    return servers.isEmpty() ? ScopeModel::tr("not reported") : servers.join(u", "_s);
}

void addSource(QStringList &sources, const UpdateClient &client)
{
    QString text = client.wsusServer;
    if (text.isEmpty() && client.usesWsus == false)
        text = ScopeModel::tr("Microsoft Update");
    if (!text.isEmpty() && !sources.contains(text))
        sources << text;
}

} // namespace

ScopeModel::ScopeModel(const Estate &estate, const Catalog &catalog, UtcMs asOf, QObject *parent)
    : QAbstractItemModel(parent), m_catalog(catalog), m_asOf(asOf)
{
    for (const Cluster &cluster : estate.clusters) {
        Top top{cluster.name, tr("%n node(s)", nullptr, int(cluster.nodes.size())), true, false, {}};
        for (const FailoverInstance &instance : cluster.instances) {
            QList<Version> levels;
            QStringList sources;
            for (const FailoverInstance::Binary &binary : instance.binaries) {
                if (binary.version)
                    levels << *binary.version;
                if (const ClusterNode *node = findNode(cluster, binary.node))
                    addSource(sources, node->computer.updates);
            }
            Instance row = instanceOf(instance.name, ObjectRef::clusteredInstance(cluster.name, instance.name), levels,
                                      ProductFamily::SqlServer, useOf(&cluster, instance));
            row.source = sourceText(sources);
            row.contact = instance.contact;
            top.instances << row;
        }
        for (const ClusterNode &node : cluster.nodes)
            addComputer(top, node.computer, &cluster);
        m_tops << top;
    }
    for (const Computer &server : estate.servers) {
        Top top{server.name, server.os, false, false, {}};
        addComputer(top, server, nullptr);
        m_tops << top;
    }
}

void ScopeModel::addComputer(Top &top, const Computer &computer, const Cluster *cluster) const
{
    QStringList sources;
    addSource(sources, computer.updates);
    for (const SqlInstance &instance : computer.instances) {
        if (instance.embedded)
            continue; // serviced by the product it belongs to (5.7.6)
        QList<Version> levels;
        if (const auto level = instance.binary ? instance.binary : instance.running)
            levels << *level;
        Instance row = instanceOf(cluster ? tr("%1 on %2").arg(instance.name, computer.name) : instance.name,
                                  cluster ? ObjectRef::nodeInstance(cluster->name, computer.name, instance.name)
                                          : ObjectRef::serverInstance(computer.name, instance.name),
                                  levels, ProductFamily::SqlServer, useOf(cluster, instance));
        row.source = sourceText(sources);
        row.contact = instance.contact;
        top.instances << row;
    }
    if (computer.exchange) {
        QList<Version> levels;
        if (const auto level = computer.exchange->level())
            levels << *level;
        Instance row = instanceOf(tr("Exchange on %1").arg(computer.name),
                                  cluster ? ObjectRef::node(cluster->name, computer.name) : ObjectRef::server(computer.name), levels,
                                  ProductFamily::Exchange);
        row.source = sourceText(sources);
        row.contact = computer.exchange->contact;
        row.choices = row.choices.mid(0, 1);
        top.instances << row;
    }
}

ScopeModel::Instance ScopeModel::instanceOf(const QString &name, const ObjectRef &object, const QList<Version> &levels,
                                            ProductFamily family, Use use) const
{
    Instance row;
    row.name = name;
    row.path = object.path;
    row.family = family;
    if (levels.isEmpty())
        return row;
    const auto [lowest, highest] = std::minmax_element(levels.begin(), levels.end(), &olderBuild);
    row.now = sameBuild(*lowest, *highest) ? lowest->toString() : tr("%1 to %2").arg(lowest->toString(), highest->toString());
    const Resolution known = m_catalog.resolve(*lowest, family);
    row.release = known.release;
    if (known.match != Match::Exact)
        return row;
    const Build *newest = m_catalog.newestOfBranch(*known.build, m_asOf, use);
    if (!newest) {
        row.state = olderBuild(*lowest, *highest) ? Behind : AtTarget;
        return row;
    }
    row.state = Behind;
    row.choices << newest->version.toString();
    QList<const Build *> builds = m_catalog.builds(family, known.release);
    std::sort(builds.begin(), builds.end(), [](const Build *a, const Build *b) { return olderBuild(b->version, a->version); });
    for (const Build *build : std::as_const(builds)) {
        const bool offered = build->branch == newest->branch && build->baseline == newest->baseline && !build->withdrawn &&
                             !build->misprint && !build->isKnownBad(use);
        if (offered && olderBuild(build->version, newest->version) && olderBuild(*highest, build->version))
            row.choices << build->version.toString();
    }
    return row;
}

void ScopeModel::setScope(const QStringList &clusters, const QStringList &servers)
{
    const bool all = clusters.isEmpty() && servers.isEmpty();
    for (Top &top : m_tops) {
        const QStringList &names = top.cluster ? clusters : servers;
        top.checked = all || std::any_of(names.begin(), names.end(), [&](const QString &name) { return sameName(name, top.name); });
    }
    if (!m_tops.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_tops.size()) - 1, ColumnCount - 1));
    Q_EMIT scopeChanged();
}

Goal ScopeModel::goal() const
{
    Goal goal;
    for (const Top &top : m_tops) {
        if (!top.checked)
            continue;
        (top.cluster ? goal.clusters : goal.servers) << top.name;
        for (const Instance &instance : top.instances) {
            if (!instance.target.isEmpty())
                goal.targets.append({instance.path, instance.target});
        }
    }
    return goal;
}

int ScopeModel::checkedCount() const
{
    return int(std::count_if(m_tops.begin(), m_tops.end(), [](const Top &top) { return top.checked; }));
}

int ScopeModel::behindCount() const
{
    int count = 0;
    for (const Top &top : m_tops) {
        if (top.checked)
            count += int(std::count_if(top.instances.begin(), top.instances.end(), [](const Instance &i) { return i.state == Behind; }));
    }
    return count;
}

QModelIndex ScopeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex ScopeModel::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(int(child.internalId()) - 1, 0, quintptr(0)) : QModelIndex();
}

int ScopeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_tops.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_tops[parent.row()].instances.size()) : 0;
}

int ScopeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ScopeModel::buildText(const Instance &instance, const QString &build) const
{
    const Resolution known = m_catalog.resolve(build, instance.family);
    return known.match == Match::Exact && !known.build->level.isEmpty() ? tr("%1, %2").arg(build, known.build->level) : build;
}

QString ScopeModel::kbText(const Instance &instance) const
{
    const QString build = instance.target.isEmpty() ? instance.choices.value(0) : instance.target;
    if (build.isEmpty())
        return {};
    const Resolution known = m_catalog.resolve(build, instance.family);
    return known.match == Match::Exact ? known.build->kb.join(u", "_s) : QString();
}

QVariant ScopeModel::topData(const Top &top, int column, int role) const
{
    const auto behind = std::count_if(top.instances.begin(), top.instances.end(), [](const Instance &i) { return i.state == Behind; });
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return top.name;
        if (column == NowColumn)
            return top.second;
        if (column == TargetColumn)
            return behind > 0 ? tr("%n behind", nullptr, int(behind)) : top.instances.isEmpty() ? tr("no instance") : tr("nothing to do");
        return QString();
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(int(top.checked ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case IsClusterRole:
        return top.cluster;
    case StateRole:
        return int(NoState);
    default:
        return {};
    }
}

QVariant ScopeModel::instanceData(const Instance &instance, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case NameColumn:
            return instance.name;
        case NowColumn:
            return instance.now.isEmpty() ? tr("not reported") : instance.now;
        case TargetColumn:
            if (instance.state == NotKnown)
                return instance.now.isEmpty() ? tr("not reported") : tr("not in the catalogue");
            if (instance.state == AtTarget)
                return tr("at the newest");
            if (instance.choices.isEmpty())
                return tr("one level on all nodes");
            return buildText(instance, instance.target.isEmpty() ? instance.choices.first() : instance.target);
        case UpdateColumn:
            return kbText(instance);
        case SourceColumn:
            return instance.source;
        case OwnerColumn:
            return instance.contact.owner.isEmpty() ? tr("not reported") : instance.contact.owner;
        default:
            return instance.contact.application.isEmpty() ? tr("not reported") : instance.contact.application;
        }
    case Qt::EditRole:
        return instance.target.isEmpty() ? instance.choices.value(0) : instance.target;
    case ChoicesRole:
        return instance.choices;
    case ChoiceTextsRole: {
        QStringList texts;
        for (const QString &build : instance.choices)
            texts << buildText(instance, build);
        return texts;
    }
    case StateRole:
        return column == TargetColumn ? int(instance.state) : int(NoState);
    default:
        return {};
    }
}

QVariant ScopeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return topData(m_tops[index.row()], index.column(), role);
    return instanceData(m_tops[int(index.internalId()) - 1].instances[index.row()], index.column(), role);
}

bool ScopeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (index.internalId() == 0) {
        if (role != Qt::CheckStateRole || index.column() != NameColumn)
            return false;
        m_tops[index.row()].checked = value.toInt() == Qt::Checked;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT scopeChanged();
        return true;
    }
    Instance &instance = m_tops[int(index.internalId()) - 1].instances[index.row()];
    if (role != Qt::EditRole || index.column() != TargetColumn || !instance.choices.contains(value.toString()))
        return false;
    instance.target = value.toString() == instance.choices.first() ? QString() : value.toString();
    Q_EMIT dataChanged(index, index.siblingAtColumn(UpdateColumn));
    Q_EMIT scopeChanged();
    return true;
}

Qt::ItemFlags ScopeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.internalId() == 0)
        return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
    flags |= Qt::ItemNeverHasChildren;
    const Instance &instance = m_tops[int(index.internalId()) - 1].instances[index.row()];
    return index.column() == TargetColumn && instance.choices.size() > 1 ? flags | Qt::ItemIsEditable : flags;
}

QVariant ScopeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Cluster, server, instance");
    case NowColumn:
        return tr("Level now");
    case TargetColumn:
        return tr("Target");
    case UpdateColumn:
        return tr("Update");
    case SourceColumn:
        return tr("Update source");
    case OwnerColumn:
        return tr("Owner");
    case ApplicationColumn:
        return tr("Application");
    default:
        return {};
    }
}

} // namespace pf
