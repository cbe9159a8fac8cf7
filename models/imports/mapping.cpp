#include "imports/mapping.h"

#include "base/names.h"
#include "estate/fits.h"

#include <algorithm>

namespace pf::imports {

template <typename T>
T &Target::entry(QList<T> &list, const QString &scope, const QString &name)
{
    qsizetype &position = m_positions[scope + u'\n' + nameKey(name)]; // counted from 1
    if (position > 0)
        return list[position - 1];
    T &added = list.emplaceBack();
    position = list.size();
    if constexpr (std::is_same_v<T, ClusterNode>) {
        added.computer.name = name;
        added.computer.observed = m_seen;
    } else {
        added.name = name;
        if constexpr (requires { added.observed; })
            added.observed = m_seen;
    }
    return added;
}

Target::Target(ImportedFile &file, const QString &cmdlet, UtcMs asOf) : m_file(file)
{
    const QString source = QStringLiteral("%1, %2").arg(cmdlet, estateio::fileName(file.file));
    m_seen = {asOf, estateio::fitsText(source) ? source : cmdlet};
    if (m_file.part.observed == Observation{})
        m_file.part.observed = m_seen;
    // What another cmdlet of the same file has added.
    const auto know = [this](const QString &scope, const auto &list, const auto &nameOf) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_positions.insert(scope + u'\n' + nameKey(nameOf(list[i])), i + 1);
    };
    const auto ownName = [](const auto &object) { return object.name; };
    const Estate &part = m_file.part;
    know(QStringLiteral("server"), part.servers, ownName);
    know(QStringLiteral("cluster"), part.clusters, ownName);
    for (const Cluster &cluster : part.clusters) {
        know(QStringLiteral("node\n") + nameKey(cluster.name), cluster.nodes, [](const ClusterNode &node) { return node.computer.name; });
        know(QStringLiteral("group\n") + nameKey(cluster.name), cluster.groups, ownName);
    }
}

Cluster &Target::cluster(const QString &name)
{
    const qsizetype before = m_file.part.clusters.size();
    Cluster &cluster = entry(m_file.part.clusters, QStringLiteral("cluster"), estateio::fitsName(name) ? shortName(name) : QString());
    if (m_file.part.clusters.size() > before)
        cluster.quorum.witness = WitnessKind::NotReported; // until Get-ClusterQuorum speaks
    return cluster;
}

ClusterNode &Target::node(Cluster &cluster, const QString &name)
{
    return entry(cluster.nodes, QStringLiteral("node\n") + nameKey(cluster.name), name);
}

ClusterGroup &Target::group(Cluster &cluster, const QString &name)
{
    return entry(cluster.groups, QStringLiteral("group\n") + nameKey(cluster.name), name);
}

Computer &Target::server(const QString &name)
{
    return entry(m_file.part.servers, QStringLiteral("server"), name);
}

ExchangeServer &Target::exchange(Computer &computer)
{
    if (!computer.exchange) {
        computer.exchange.emplace();
        computer.exchange->observed = m_seen;
    }
    return *computer.exchange;
}

QString Target::goodName(const Bag &bag, QStringView property)
{
    QString name = bag.textOf(property).trimmed();
    if (estateio::fitsName(name))
        return name;
    skip(bag, name.isEmpty() ? msg("import.no-property", {property.toString()}) : msg("import.csv-bad-name", {name.left(80)}));
    return {};
}

QString goodText(const QString &text)
{
    const QString trimmed = text.trimmed();
    return estateio::fitsText(trimmed) ? trimmed : QString();
}

QString shortName(const QString &name)
{
    return estateio::hostPart(name).toString();
}

std::span<const Recognised> recognised()
{
    // The more special ones first: a resource has everything that a group has.
    static constexpr Recognised list[] = {
        {"HealthChecker", "HealthCheckerExchangeServer", {"HealthCheckerExchangeServer", nullptr, nullptr}, mapHealthChecker},
        {"HealthChecker", "HealthCheckerExchangeServer", {"ServerName", "ExchangeInformation", nullptr}, mapHealthChecker},
        {"Get-MailboxDatabaseCopyStatus", "DatabaseCopyStatusEntry", {"DatabaseName", "MailboxServer", "Status"}, mapCopyStatus},
        {"Get-DatabaseAvailabilityGroup", "DatabaseAvailabilityGroup", {"Name", "Servers", "DatacenterActivationMode"}, mapDag},
        {"Get-ServerComponentState", "ServerComponentStatePresentationObject", {"ServerFqdn", "Component", "State"}, mapComponentState},
        {"Get-MailboxServer", "MailboxServer", {"Name", "DatabaseCopyAutoActivationPolicy", nullptr}, mapMailboxServer},
        {"Get-ExchangeServer", "ExchangeServer", {"Name", "AdminDisplayVersion", "ServerRole"}, mapExchangeServer},
        {"Get-WsusProduct", "WsusProduct", {"Product", nullptr, nullptr}, mapWsusProduct},
        {"Get-WsusProduct", "UpdateCategory", {"Title", "Id", "Type"}, mapWsusProduct},
        {"Get-ClusterParameter", "ClusterParameter", {"ClusterObject", "Name", "Value"}, mapClusterParameter},
        {"Get-ClusterOwnerNode", "ClusterOwnerNodeList", {"ClusterObject", "OwnerNodes", nullptr}, mapClusterOwnerNode},
        {"Get-ClusterQuorum", "ClusterQuorumSettings", {"QuorumResource", "QuorumType", nullptr}, mapClusterQuorum},
        {"Get-ClusterResource", "ClusterResource", {"Name", "OwnerGroup", "ResourceType"}, mapClusterResource},
        {"Get-ClusterGroup", "ClusterGroup", {"Name", "OwnerNode", "State"}, mapClusterGroup},
        {"Get-ClusterNode", "ClusterNode", {"Name", "State", "NodeWeight"}, mapClusterNode},
        {"Get-ClusterNode", "ClusterNode", {"Name", "State", "StatusInformation"}, mapClusterNode},
        {"Get-ClusterNode", "ClusterNode", {"Name", "State", "DrainStatus"}, mapClusterNode},
        {"Get-Cluster", "FailoverClusters.PowerShell.Cluster", {"Name", "DynamicQuorum", nullptr}, mapCluster},
        {"Get-Cluster", "FailoverClusters.PowerShell.Cluster", {"Name", "ClusterFunctionalLevel", nullptr}, mapCluster},
        {"Win32_OperatingSystem", "ManagementObject#Win32_OperatingSystem", {"CSName", "Caption", "LastBootUpTime"}, mapOperatingSystem},
        {"Win32_OperatingSystem", "CimInstance#root/cimv2/Win32_OperatingSystem", {nullptr, nullptr, nullptr}, mapOperatingSystem},
        {"ExSetup.exe", "System.Diagnostics.FileVersionInfo", {"FileVersion", "OriginalFilename", nullptr}, mapExSetup},
        {"PendingReboot", "PendingReboot", {"PendingReboot", "PendingFileRenameOperations", nullptr}, mapPendingReboot},
        {"Win32_ComputerSystem", "ManagementObject#Win32_ComputerSystem", {nullptr, nullptr, nullptr}, nullptr},
        {"Get-HotFix", "ManagementObject#Win32_QuickFixEngineering", {"HotFixID", "InstalledOn", nullptr}, nullptr},
        {"Get-HotFix", "ManagementObject#root\\cimv2\\Win32_QuickFixEngineering", {nullptr, nullptr, nullptr}, nullptr},
        {"Test-ServiceHealth", "ExchangeServicesStatus", {"RequiredServicesRunning", "ServicesRunning", nullptr}, nullptr},
    };
    return list;
}

} // namespace pf::imports
