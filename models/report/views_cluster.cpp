#include "base/names.h"
#include "report/text.h"
#include "report/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

QString buildText(const std::optional<Version> &version)
{
    return version ? version->toString() : QString();
}

/// Second line under a node's name: what it owns.
QString ownsText(const Cluster &cluster, const QString &node)
{
    QStringList instances;
    bool core = false, other = false;
    for (const ClusterGroup &group : cluster.groups) {
        if (!sameName(group.owner, node))
            continue;
        const auto instance = std::find_if(cluster.instances.begin(), cluster.instances.end(),
                                           [&](const FailoverInstance &i) { return sameName(i.group, group.name); });
        if (instance != cluster.instances.end())
            instances << instance->name;
        else if (group.core)
            core = true;
        else
            other = true;
    }
    if (!instances.isEmpty())
        return text(msg("view.node.owns", {instances.join(u", "_s)}));
    if (other)
        return text(msg("view.node.owns-other"));
    if (core)
        return text(msg("view.node.owns-core"));
    return text(msg("view.node.passive"));
}

MatrixView::Cell instanceCell(const Cluster &cluster, const FailoverInstance &instance, const QString &node)
{
    const auto binary = std::find_if(instance.binaries.begin(), instance.binaries.end(),
                                     [&](const FailoverInstance::Binary &b) { return sameName(b.node, node); });
    const QString build = binary == instance.binaries.end() ? QString() : buildText(binary->version);
    switch (fciRole(cluster, instance, node)) {
    case FciRole::ActiveOwner:
        return {MatrixView::Mark::Active, build};
    case FciRole::PassiveCandidate:
        return {MatrixView::Mark::Passive, build};
    case FciRole::InstalledExcluded:
        return {MatrixView::Mark::Excluded, build};
    case FciRole::NotInstalled:
        break;
    }
    return {MatrixView::Mark::NotInstalled, {}};
}

void addGroups(MatrixView &view, const Cluster &cluster)
{
    for (const ClusterGroup &group : cluster.groups) {
        const bool isInstance = std::any_of(cluster.instances.begin(), cluster.instances.end(),
                                            [&](const FailoverInstance &i) { return sameName(i.group, group.name); });
        if (isInstance)
            continue;
        MatrixView::Row row{group.name,
                            group.core ? text(msg("view.row.core")) : QString(),
                            group.core ? MatrixView::Row::Kind::Core : MatrixView::Row::Kind::Other,
                            {}};
        const QStringList owners = possibleOwners(cluster, group);
        for (const ClusterNode &node : cluster.nodes) {
            const QString &name = node.computer.name;
            MatrixView::Mark mark = owners.contains(name, Qt::CaseInsensitive) ? MatrixView::Mark::Possible : MatrixView::Mark::Excluded;
            if (sameName(group.owner, name))
                mark = MatrixView::Mark::Owner;
            else if (group.owner.isEmpty())
                mark = MatrixView::Mark::NotReported;
            row.cells.append({mark, {}});
        }
        view.rows.append(row);
    }
}

void addAvailabilityGroups(MatrixView &view, const Cluster &cluster)
{
    for (const AvailabilityGroup &group : cluster.availabilityGroups) {
        MatrixView::Row row{group.name, text(msg("view.row.ag")), MatrixView::Row::Kind::AvailabilityGroup, {}};
        bool onNodes = false;
        for (const ClusterNode &node : cluster.nodes) {
            MatrixView::Cell cell;
            for (const AgReplica &replica : group.replicas) {
                if (!sameName(replica.node, node.computer.name))
                    continue;
                onNodes = true;
                cell.mark = replica.primary ? MatrixView::Mark::Active : MatrixView::Mark::Passive;
            }
            row.cells.append(cell);
        }
        if (onNodes)
            view.rows.append(row);
    }
}

void addStandalone(MatrixView &view, const Cluster &cluster)
{
    for (qsizetype n = 0; n < cluster.nodes.size(); ++n) {
        for (const SqlInstance &instance : cluster.nodes[n].computer.instances) {
            auto row = std::find_if(view.rows.begin(), view.rows.end(), [&](const MatrixView::Row &r) {
                return r.kind == MatrixView::Row::Kind::StandAlone && sameName(r.role, instance.name);
            });
            if (row == view.rows.end()) {
                view.rows.append({instance.name, text(msg("view.row.standalone")), MatrixView::Row::Kind::StandAlone,
                                  QList<MatrixView::Cell>(cluster.nodes.size())});
                row = view.rows.end() - 1;
            }
            row->cells[n] = {MatrixView::Mark::StandAlone, buildText(instance.binary ? instance.binary : instance.running)};
        }
    }
}

void addExchange(MatrixView &view, const Cluster &cluster)
{
    const bool any =
        std::any_of(cluster.nodes.begin(), cluster.nodes.end(), [](const ClusterNode &node) { return node.computer.exchange.has_value(); });
    if (!any)
        return;
    MatrixView::Row row{cluster.dag       ? cluster.dag->name
                        : cluster.mailbox ? cluster.mailbox->name
                                          : u"Exchange"_s,
                        text(msg("view.row.exchange")),
                        MatrixView::Row::Kind::Exchange,
                        {}};
    const ClusterGroup *mailbox = cluster.mailbox ? findGroup(cluster, cluster.mailbox->group) : nullptr;
    for (const ClusterNode &node : cluster.nodes) {
        MatrixView::Cell cell;
        if (node.computer.exchange) {
            cell.build = buildText(node.computer.exchange->level());
            bool active = mailbox && sameName(mailbox->owner, node.computer.name);
            if (cluster.dag) {
                for (const DagDatabase &database : cluster.dag->databases) {
                    for (const DagCopy &copy : database.copies)
                        active = active || (sameName(copy.server, node.computer.name) && copy.status == "Mounted"_L1);
                }
            }
            cell.mark = active ? MatrixView::Mark::Active : MatrixView::Mark::Passive;
        }
        row.cells.append(cell);
    }
    view.rows.append(row);
}

} // namespace

MatrixView matrixOf(const Cluster &cluster)
{
    MatrixView view;
    for (const ClusterNode &node : cluster.nodes)
        view.nodes.append({node.computer.name, node.state, node.quarantined, node.isolated, ownsText(cluster, node.computer.name)});
    for (const FailoverInstance &instance : cluster.instances) {
        MatrixView::Row row{
            instance.group.isEmpty() ? instance.name : instance.group, instance.networkName, MatrixView::Row::Kind::Instance, {}};
        for (const ClusterNode &node : cluster.nodes)
            row.cells.append(instanceCell(cluster, instance, node.computer.name));
        view.rows.append(row);
    }
    addAvailabilityGroups(view, cluster);
    addExchange(view, cluster);
    addGroups(view, cluster);
    addStandalone(view, cluster);
    return view;
}

} // namespace pf
