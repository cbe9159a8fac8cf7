#include "bench/estates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pf::bench {

namespace {

struct Counts
{
    int clusters, nodes, clustered, perNode, servers; ///< nodes of all clusters; instances per cluster, per node
};

Counts countsOf(Size size)
{
    switch (size) {
    case Size::S:
        return {1, 2, 2, 0, 0};
    case Size::M:
        return {40, 100, 3, 0, 80}; // 120 + 80 instances
    case Size::L:
        return {250, 1'000, 8, 2, 1'000}; // 2,000 + 2,000 + 1,000 instances
    case Size::XL:
        break;
    }
    return {750, 3'000, 10, 5, 2'500}; // 7,500 + 15,000 + 2,500 instances
}

struct Level
{
    QLatin1StringView version, product, title;
    int major;
};
constexpr std::array<Level, 5> levels{{
    {"13.0.6485.1"_L1, "93f0b0bc-9c20-4ca5-b630-06eb4706a447"_L1, "Microsoft SQL Server 2016"_L1, 13},
    {"14.0.3456.2"_L1, "ca6616aa-6310-4c2d-a6bf-cae700b85e86"_L1, "Microsoft SQL Server 2017"_L1, 14},
    {"15.0.4430.1"_L1, "97b8b817-fce1-44e4-ac26-61127d4604c0"_L1, "Microsoft SQL Server 2019"_L1, 15},
    {"16.0.4165.4"_L1, "aeefa997-63b8-4c01-b19c-c19e1081b4ce"_L1, "Microsoft SQL Server 2022"_L1, 16},
    {"17.0.4065.4"_L1, {}, {}, 17},
}};
/// The first one is out of support, the last one not known to the update servers: only where there are to be many gaps.
const Level &levelOf(int n, Gaps gaps)
{
    return gaps == Gaps::Many ? levels[size_t(n) % levels.size()] : levels[1 + size_t(n) % (levels.size() - 2)];
}

constexpr std::array departments{"Finance"_L1, "Supply"_L1, "Sales"_L1, "Operations"_L1, "Research"_L1, "People"_L1};
constexpr int updateServers = 12;

UtcMs observedAt(int minutes = 0)
{
    return UtcMs{1'784'670'000'000 + qint64(minutes) * 60'000};
}

QString number(int value, int width)
{
    return u"%1"_s.arg(value, width, 10, QLatin1Char('0'));
}

Contact contactOf(int n)
{
    const QString department = departments[size_t(n) % departments.size()];
    return {department, u"%1 application %2"_s.arg(department).arg(n % 40), department.toLower() + u"-dba@example.org"_s};
}

Computer computer(const QString &name, int n)
{
    Computer result;
    result.name = name;
    result.os = u"Windows Server 2022"_s;
    result.osBuild = Version::fromString(u"10.0.20348.4893");
    result.reachable = true;
    result.updates.wsusServer = u"WSUS%1"_s.arg(number(n % updateServers + 1, 2));
    result.updates.usesWsus = true;
    result.updates.targetGroups = {u"Wave %1"_s.arg(n % 4 + 1)};
    result.updates.auOptions = 3;
    result.updates.lastReportedAt = observedAt(-n % 900);
    result.pendingReboot = false;
    result.systemDriveFreeMb = 40'960 + n % 20'000;
    result.bootTime = observedAt(-10'000 - n);
    return result;
}

SqlInstance standalone(const QString &name, int n, Gaps gaps)
{
    const Level &level = levelOf(n, gaps);
    SqlInstance result;
    result.name = name;
    result.instanceId = u"MSSQL%1.%2"_s.arg(level.major).arg(name);
    result.edition = u"Standard Edition (64-bit)"_s;
    result.binary = Version::fromString(QString(level.version));
    result.running = result.binary;
    result.state = InstanceState::Running;
    result.contact = contactOf(n);
    return result;
}

ClusterGroup roleOf(const FailoverInstance &instance, const QStringList &nodes, int owner)
{
    ClusterGroup group;
    group.name = instance.group;
    group.state = GroupState::Online;
    group.owner = nodes.at(owner);
    group.autoFailback = false;
    group.priority = 2000;
    group.resources = {{u"SQL Server (%1)"_s.arg(instance.name), u"SQL Server"_s, GroupState::Online, nodes, 180'000},
                       {u"SQL Network Name (%1)"_s.arg(instance.networkName), u"Network Name"_s, GroupState::Online, nodes, {}},
                       {u"Disk %1"_s.arg(instance.name), u"Physical Disk"_s, GroupState::Online, {}, {}}};
    return group;
}

Cluster cluster(int c, int nodeCount, const Counts &counts, Gaps gaps)
{
    const Level &level = levelOf(c, gaps);
    Cluster result;
    result.name = u"FC%1"_s.arg(number(c + 1, 4));
    result.os = u"Windows Server 2022"_s;
    result.functionalLevel = 11;
    result.quorum.dynamic = true;
    result.quorum.witness = WitnessKind::FileShare;
    result.quorum.witnessResource = uR"(\\FS01\%1)"_s.arg(result.name);
    result.quorum.witnessOnline = true;
    result.quorum.witnessTestedAt = observedAt(-3);
    result.observed = Observation{observedAt(-2), u"Get-ClusterNode on %1N1"_s.arg(result.name)};
    QStringList nodes;
    for (int n = 0; n < nodeCount; ++n)
        nodes << u"%1N%2"_s.arg(result.name).arg(n + 1);
    for (int n = 0; n < nodeCount; ++n) {
        ClusterNode node;
        node.computer = computer(nodes.at(n), c * 4 + n);
        node.computer.updates.wsusServer = u"WSUS%1"_s.arg(number(c % updateServers + 1, 2)); // one source per cluster (W-28)
        for (int i = 0; i < counts.perNode; ++i)
            node.computer.instances << standalone(u"LOCAL%1"_s.arg(i + 1), c + n + i, gaps);
        node.state = NodeState::Up;
        node.assignedVote = true;
        node.currentVote = true;
        result.nodes << node;
    }
    for (int i = 0; i < counts.clustered; ++i) {
        FailoverInstance instance;
        instance.name = u"%1I%2"_s.arg(result.name).arg(i + 1);
        instance.group = u"SQL Server (%1)"_s.arg(instance.name);
        instance.networkName = u"V%1"_s.arg(instance.name);
        instance.instanceId = u"MSSQL%1.%2"_s.arg(level.major).arg(instance.name);
        instance.edition = u"Enterprise Edition (64-bit)"_s;
        instance.running = Version::fromString(QString(level.version));
        for (const QString &node : std::as_const(nodes))
            instance.binaries.append({node, instance.running});
        instance.contact = contactOf(c + i);
        result.groups << roleOf(instance, nodes, i % (nodeCount - 1));
        result.instances << instance;
    }
    return result;
}

/// Two roots and replicas below them.
WsusServer updateServer(int n, Gaps gaps)
{
    WsusServer result;
    result.name = u"WSUS%1"_s.arg(number(n + 1, 2));
    result.port = 8530;
    result.lastSync = observedAt(-600);
    result.lastSyncAttempt = result.lastSync;
    result.lastSyncResult = u"Succeeded"_s;
    result.observedAt = observedAt();
    for (int wave = 1; wave <= 4; ++wave)
        result.targetGroups.append({u"Wave %1"_s.arg(wave), {}});
    result.fromMicrosoftUpdate = n < 2;
    if (n >= 2) {
        result.mode = WsusMode::Replica;
        result.upstream = n % 2 ? u"WSUS02"_s : u"WSUS01"_s;
        return result;
    }
    SyncOptions options;
    QList<WsusCategory> known;
    for (size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].product.isEmpty())
            continue;
        known.append({levels[i].product, levels[i].title, u"0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e"_s});
        if (n == 0 || i != 1)
            options.products << levels[i].product;
    }
    options.classifications = {u"e6cf1350-c01b-414d-a61f-263d14d133b4"_s, u"0fa1201d-4330-4fa8-8ae9-b877473b6441"_s,
                               u"68c5b0a3-d1a6-4553-ae49-01d3a7827828"_s};
    if (n == 0 || gaps == Gaps::Few)
        options.classifications << u"cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83"_s << u"28bc880e-0592-4cbf-8f95-c79b17911d5f"_s;
    options.languages = {u"en"_s};
    result.options = options;
    result.knownProducts = known;
    return result;
}

} // namespace

std::optional<Size> sizeFromName(const QString &name)
{
    const auto at = QStringList{u"S"_s, u"M"_s, u"L"_s, u"XL"_s}.indexOf(name.toUpper());
    return at < 0 ? std::nullopt : std::optional(static_cast<Size>(at));
}

Estate makeEstate(Size size, Gaps gaps)
{
    const Counts counts = countsOf(size);
    Estate estate;
    estate.name = u"Benchmark"_s;
    estate.observed = {observedAt(), u"generated"_s};
    int left = counts.nodes;
    for (int c = 0; c < counts.clusters; ++c) {
        const int nodes = left / (counts.clusters - c);
        estate.clusters << cluster(c, nodes, counts, gaps);
        left -= nodes;
    }
    for (int s = 0; s < counts.servers; ++s) {
        Computer server = computer(u"SRV%1"_s.arg(number(s + 1, 5)), s);
        server.instances << standalone(u"MSSQLSERVER"_s, s, gaps);
        server.components.append({u"SQL Server 2012 Native Client"_s, Version::fromString(u"11.0.7001.0")});
        estate.servers << server;
    }
    for (int n = 0; n < updateServers; ++n)
        estate.wsusServers << updateServer(n, gaps);
    return estate;
}

} // namespace pf::bench
