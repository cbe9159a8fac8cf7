#include "estate/fits.h"
#include "imports/mapping.h"

namespace pf::imports {

namespace {

constexpr EnumWord<NodeState> nodeStates[] = {
    {"Up", 0, NodeState::Up}, {"Down", 1, NodeState::Down}, {"Paused", 2, NodeState::Paused}, {"Joining", 3, NodeState::Joining}};
constexpr EnumWord<DrainStatus> drainStates[] = {{"NotInitiated", 0, DrainStatus::NotInitiated},
                                                 {"InProgress", 1, DrainStatus::InProgress},
                                                 {"Completed", 2, DrainStatus::Completed},
                                                 {"Failed", 3, DrainStatus::Failed}};
constexpr EnumWord<GroupState> groupStates[] = {{"Online", 0, GroupState::Online},
                                                {"Offline", 1, GroupState::Offline},
                                                {"Failed", 2, GroupState::Failed},
                                                {"PartialOnline", 3, GroupState::PartialOnline},
                                                {"Pending", 4, GroupState::Pending}};
constexpr EnumWord<GroupState> resourceStates[] = {
    {"Online", 2, GroupState::Online},       {"Offline", 3, GroupState::Offline},         {"Failed", 4, GroupState::Failed},
    {"Pending", 128, GroupState::Pending},   {"OnlinePending", 129, GroupState::Pending}, {"OfflinePending", 130, GroupState::Pending},
    {"Initializing", 1, GroupState::Pending}};

/// The product's numbers: 1 isolated, 2 quarantined, 32 no placement.
bool hasInformation(const Bag &bag, qint64 bit, const char *word)
{
    const Bag *found = bag.find(u"StatusInformation");
    if (!found)
        return false;
    if (found->number)
        return (*found->number & bit) != 0;
    return found->text.contains(QLatin1String(word), Qt::CaseInsensitive);
}

template <typename T>
std::optional<T> within(std::optional<qint64> value, qint64 low, qint64 high)
{
    return value && *value >= low && *value <= high ? std::optional<T>(T(*value)) : std::nullopt;
}

/// Adds the owner as a node: whatever owns something is one.
QString ownerOf(Target &target, Cluster &cluster, const Bag &bag)
{
    const QString owner = shortName(bag.textOf(u"OwnerNode"));
    if (!estateio::fitsName(owner))
        return {};
    return target.node(cluster, owner).computer.name;
}

} // namespace

void mapCluster(Target &target, const Bag &bag)
{
    const QString name = target.goodName(bag, u"Name");
    if (name.isEmpty())
        return;
    Cluster &cluster = target.cluster(name);
    cluster.functionalLevel = within<int>(bag.numberOf(u"ClusterFunctionalLevel"), 0, 255);
    cluster.quorum.dynamic = bag.flagOf(u"DynamicQuorum");
    cluster.quorum.witnessVote = bag.flagOf(u"WitnessDynamicWeight");
    cluster.enforcedAntiAffinity = bag.flagOf(u"ClusterEnforcedAntiAffinity");
    cluster.storageSpacesDirect = bag.flagOf(u"S2DEnabled").value_or(false);
}

void mapClusterNode(Target &target, const Bag &bag)
{
    const QString name = shortName(target.goodName(bag, u"Name"));
    if (name.isEmpty())
        return;
    ClusterNode &node = target.node(target.clusterOf(bag), name);
    node.state = enumOf<NodeState>(bag.find(u"State"), nodeStates).value_or(NodeState::Unknown);
    node.isolated = hasInformation(bag, 1, "Isolated");
    node.quarantined = hasInformation(bag, 2, "Quarantined");
    node.avoidPlacement = hasInformation(bag, 32, "AvoidPlacement");
    node.drain = enumOf<DrainStatus>(bag.find(u"DrainStatus"), drainStates).value_or(DrainStatus::NotInitiated);
    node.assignedVote = bag.flagOf(u"NodeWeight");
    node.currentVote = bag.flagOf(u"DynamicWeight");
    const auto major = bag.numberOf(u"MajorVersion"), minor = bag.numberOf(u"MinorVersion"), build = bag.numberOf(u"BuildNumber");
    if (major && minor && build)
        node.computer.osBuild = Version::fromString(QStringLiteral("%1.%2.%3").arg(*major).arg(*minor).arg(*build));
}

void mapClusterGroup(Target &target, const Bag &bag)
{
    const QString name = target.goodName(bag, u"Name");
    if (name.isEmpty())
        return;
    Cluster &cluster = target.clusterOf(bag);
    ClusterGroup &group = target.group(cluster, name);
    group.state = enumOf<GroupState>(bag.find(u"State"), groupStates).value_or(GroupState::Unknown);
    group.owner = ownerOf(target, cluster, bag);
    group.core = bag.flagOf(u"IsCoreGroup").value_or(false);
    group.autoFailback = bag.flagOf(u"AutoFailbackType");
    group.priority = within<int>(bag.numberOf(u"Priority"), 0, 65535);
    for (const QString &one : bag.listOf(u"AntiAffinityClassNames")) {
        if (estateio::fitsName(one) && !group.antiAffinityClasses.contains(one, Qt::CaseInsensitive))
            group.antiAffinityClasses << one;
    }
}

void mapClusterResource(Target &target, const Bag &bag)
{
    const QString name = target.goodName(bag, u"Name");
    const QString owner = bag.textOf(u"OwnerGroup").trimmed();
    if (name.isEmpty())
        return;
    if (!estateio::fitsName(owner))
        return target.skip(bag, msg("import.no-property", {QStringLiteral("OwnerGroup")}));
    Cluster &cluster = target.clusterOf(bag);
    ownerOf(target, cluster, bag);
    ClusterResource resource;
    resource.name = name;
    resource.type = goodText(bag.textOf(u"ResourceType"));
    resource.state = enumOf<GroupState>(bag.find(u"State"), resourceStates).value_or(GroupState::Unknown);
    resource.pendingTimeoutMs = within<qint64>(bag.numberOf(u"PendingTimeout"), 0, qint64(4294967295));
    target.group(cluster, owner).resources.append(resource);
}

void mapClusterOwnerNode(Target &target, const Bag &bag)
{
    ImportFact fact;
    fact.kind = ImportFact::Kind::OwnerNodes;
    fact.object = target.goodName(bag, u"ClusterObject");
    if (fact.object.isEmpty())
        return;
    if (const Bag *object = bag.find(u"ClusterObject")) {
        fact.cluster = shortName(object->textOf(u"Cluster"));
        // A role and a resource may share a name; to one these are wishes, to the other limits.
        if (object->isA(u"ClusterResource") || object->has(u"OwnerGroup") || object->has(u"ResourceType"))
            fact.name = QStringLiteral("resource");
        else if (object->isA(u"ClusterGroup") || object->has(u"IsCoreGroup") || object->has(u"GroupType"))
            fact.name = QStringLiteral("group");
    }
    for (const QString &node : bag.listOf(u"OwnerNodes")) {
        if (estateio::fitsName(node))
            fact.values << shortName(node);
    }
    fact.line = bag.line;
    target.file().facts.append(fact);
}

void mapClusterParameter(Target &target, const Bag &bag)
{
    ImportFact fact;
    fact.kind = ImportFact::Kind::Parameter;
    fact.object = target.goodName(bag, u"ClusterObject");
    fact.name = bag.textOf(u"Name");
    if (fact.object.isEmpty() || fact.name.isEmpty())
        return;
    if (const Bag *object = bag.find(u"ClusterObject"))
        fact.cluster = shortName(object->textOf(u"Cluster"));
    fact.values = bag.listOf(u"Value");
    fact.line = bag.line;
    target.file().facts.append(fact);
}

void mapClusterQuorum(Target &target, const Bag &bag)
{
    Cluster &cluster = target.clusterOf(bag);
    const QString resource = goodText(bag.textOf(u"QuorumResource"));
    const Bag *object = bag.find(u"QuorumResource");
    const QString type = object ? object->textOf(u"ResourceType") : QString();
    const QString quorum = bag.textOf(u"QuorumType");
    Quorum &result = cluster.quorum;
    result.witnessResource = resource;
    // Older modules name the witness in the type: NodeMajority, NodeAndFileShareMajority...
    if (quorum == QLatin1String("DiskOnly") || quorum == QLatin1String("2"))
        result.witness = WitnessKind::DiskOnly;
    else if (type.contains(QLatin1String("Cloud"), Qt::CaseInsensitive) ||
             resource.contains(QLatin1String("Cloud Witness"), Qt::CaseInsensitive))
        result.witness = WitnessKind::Cloud;
    else if (type.contains(QLatin1String("File Share"), Qt::CaseInsensitive) || quorum.contains(QLatin1String("FileShare")) ||
             resource.contains(QLatin1String("File Share Witness"), Qt::CaseInsensitive))
        result.witness = WitnessKind::FileShare;
    else if (type.contains(QLatin1String("Disk"), Qt::CaseInsensitive) || quorum.contains(QLatin1String("AndDisk")) ||
             resource.contains(QLatin1String("Disk"), Qt::CaseInsensitive))
        result.witness = WitnessKind::Disk;
    else if (resource.isEmpty())
        result.witness = WitnessKind::None;
    else
        target.file().notes.append(msg("import.note.witness", {resource}));
    if (object) {
        if (const auto state = enumOf<GroupState>(object->find(u"State"), resourceStates))
            result.witnessOnline = *state == GroupState::Online;
    }
}

} // namespace pf::imports
