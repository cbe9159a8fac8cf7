// Readiness of availability groups (section 3).
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

enum class Caught { Yes, No, Unknown };

/// Whether one replica has every database of its group, by what was read (A-4); @p behind gets the first one that it has not.
Caught caughtUp(const AvailabilityGroup &group, const AgReplica &replica, QString &behind)
{
    if (replica.connected == false)
        return Caught::No;
    bool unknown = group.databases.isEmpty();
    for (const auto &database : group.databases) {
        const auto it = std::find_if(database.states.begin(), database.states.end(),
                                     [&](const AgDatabase::State &s) { return sameName(s.replica, replica.instance); });
        if (it == database.states.end() || it->sync == SyncState::Unknown) {
            unknown = true;
            continue;
        }
        const bool late = it->sync != SyncState::Synchronized || it->suspended == true || it->failoverReady == false ||
                          it->redoQueueKb.value_or(0) > limits::redoQueueKb;
        if (late) {
            behind = database.name;
            return Caught::No;
        }
        unknown = unknown || !it->redoQueueKb;
    }
    return unknown ? Caught::Unknown : Caught::Yes;
}

/// Nodes where a replica can run: its own, or the possible owners of its clustered instance.
QStringList nodesOf(const Cluster &cluster, const AgReplica &replica)
{
    if (!replica.node.isEmpty())
        return {replica.node};
    for (const auto &fci : cluster.instances) {
        const bool same = sameName(replica.instance.section(u'\\', 0, 0), fci.networkName);
        if (const ClusterGroup *group = same ? findGroup(cluster, fci.group) : nullptr)
            return possibleOwners(cluster, *group);
    }
    return {};
}

bool isClustered(const AgReplica &replica)
{
    return replica.node.isEmpty();
}

/// Of another kind than Windows clusters: shown, not planned (A-19).
bool isOurs(const AvailabilityGroup &group)
{
    return group.clusterType.value_or(ClusterType::Wsfc) == ClusterType::Wsfc;
}

} // namespace

void Readiness::availability(const PlannedCluster &p)
{
    const Cluster &c = *p.cluster;
    QStringList names;
    for (const auto &group : c.availabilityGroups) {
        if (!isOurs(group))
            continue;
        names.append(group.name);
        synchronized(c, group);
        required(p, group);
        logSpace(c, group);
    }
    if (names.isEmpty())
        return;
    unread({"C-31", "R", GateLevel::Acknowledge}, msg("C-31.unread", {names.join(u", "_s)}), msg("C-31.fix"));
    sharedNodes(c);
}

/// C-29: the primary can leave only for a synchronous secondary that has everything (A-4); with its clustered instance it only moves
/// along (A-12).
void Readiness::synchronized(const Cluster &cluster, const AvailabilityGroup &group)
{
    const Gate gate{"C-29", "M", GateLevel::Block};
    const ObjectRef ref = agRef(cluster, group);
    const UtcMs read = group.observed ? group.observed->at : readAt(cluster);
    const auto primary = std::find_if(group.replicas.begin(), group.replicas.end(), [](const AgReplica &r) { return r.primary; });
    if (primary == group.replicas.end()) {
        unread(gate, msg("C-29.no-primary", {group.name}), readOrCheck(), ref);
        return;
    }
    if (isClustered(*primary)) {
        ok({"C-29", "M", GateLevel::Info}, msg("C-29.clustered", {group.name, primary->instance}), ref);
        return;
    }
    if (!touched(primary->node))
        return;
    QStringList ready, late, unknown;
    int synchronous = 0;
    for (const auto &replica : group.replicas) {
        if (replica.primary || replica.mode != AvailabilityMode::Synchronous)
            continue;
        ++synchronous;
        QString behind;
        const Caught caught = caughtUp(group, replica, behind);
        if (caught == Caught::No)
            late.append(behind.isEmpty() ? replica.instance : u"%1 (%2)"_s.arg(replica.instance, behind));
        else
            (caught == Caught::Yes ? ready : unknown).append(replica.instance);
    }
    if (synchronous == 0) { // A-5
        failed({"C-29", "M", GateLevel::Acknowledge}, msg("C-29.asynchronous", {group.name}), msg("C-29.asynchronous.fix"), ref);
        return;
    }
    if (!ready.isEmpty())
        ok(gate, msg("C-29.ok", {group.name, ready.join(u", "_s), read}), ref);
    if (!late.isEmpty()) // a gate of the run for these; for the plan only where no other is ready
        failed({"C-29", "M", ready.isEmpty() ? GateLevel::Block : GateLevel::Acknowledge},
               msg("C-29.behind", {group.name, late.join(u", "_s), read}), msg("C-29.fix"), ref);
    if (!unknown.isEmpty())
        unread(gate, msg("C-29.unknown", {group.name, unknown.join(u", "_s)}), readOrCheck(), ref);
}

/// C-30: while a synchronous secondary is out, enough others must stay, or commits fail (A-7).
void Readiness::required(const PlannedCluster &p, const AvailabilityGroup &group)
{
    const Gate gate{"C-30", "N", GateLevel::Block};
    const ObjectRef ref = agRef(*p.cluster, group);
    if (!group.requiredSecondaries) {
        unread(gate, msg("C-30.unknown", {group.name}), readOrCheck(), ref);
        return;
    }
    const qint64 needed = *group.requiredSecondaries;
    QStringList caught;
    bool unknown = false, touchedOne = false;
    for (const auto &replica : group.replicas) {
        const bool counts = !replica.primary && replica.mode == AvailabilityMode::Synchronous;
        touchedOne = touchedOne || (counts && !isClustered(replica) && touched(replica.node));
        QString behind;
        const Caught state = counts ? caughtUp(group, replica, behind) : Caught::No;
        if (state == Caught::Yes)
            caught.append(replica.instance);
        unknown = unknown || state == Caught::Unknown;
    }
    const auto lowered = std::any_of(p.saved.begin(), p.saved.end(), [&](const Setting &s) {
        return s.name == "requiredSecondaries"_L1 && sameName(s.object.name(), group.name) && s.during != s.before;
    });
    const QList<MessageArg> args{group.name, qint64(caught.size()), needed};
    if (needed == 0 || !touchedOne)
        ok(gate, msg("C-30.none", args), ref);
    else if (lowered)
        failed({"C-30", "N", GateLevel::Acknowledge}, msg("C-30.lowered", args), msg("C-30.lowered.fix"), ref);
    else if (caught.size() - 1 >= needed)
        ok(gate, msg("C-30.ok", args), ref);
    else if (unknown)
        unread(gate, msg("C-30.unknown-replicas", args), readOrCheck(), ref);
    else
        failed(gate, msg("C-30.too-few", args), msg("C-30.fix"), ref);
}

/// C-30, scenario 39: the log of the primary cannot be truncated while a replica is out (A-9).
void Readiness::logSpace(const Cluster &cluster, const AvailabilityGroup &group)
{
    const Gate gate{"C-30", "N", GateLevel::Acknowledge};
    const ObjectRef ref = agRef(cluster, group);
    qint64 longest = 0; ///< ms that one of its replicas is out
    each(cluster, [&](const Step &step) {
        const bool hosts = std::any_of(group.replicas.begin(), group.replicas.end(),
                                       [&](const AgReplica &r) { return nodesOf(cluster, r).contains(step.node, Qt::CaseInsensitive); });
        if (step.kind != StepKind::UpdateNode || !hosts)
            return;
        qint64 out = 0;
        for (const auto &phase : step.phases)
            out += phase.expected.high;
        longest = std::max(longest, out);
    });
    if (longest == 0)
        return;
    QStringList well, unknown;
    for (const auto &database : group.databases) {
        if (!database.logGrowthMbPerHour || !database.logDriveFreeMb) {
            unknown.append(database.name);
            continue;
        }
        const qint64 growth = *database.logGrowthMbPerHour * longest / limits::hourMs;
        if (growth > *database.logDriveFreeMb)
            failed(gate, msg("C-30.log", {database.name, group.name, growth, *database.logDriveFreeMb, DurationMs{longest}}),
                   msg("C-30.log.fix"), ref);
        else
            well.append(database.name);
    }
    if (!well.isEmpty())
        ok(gate, msg("C-30.log-ok", {well.join(u", "_s), group.name, DurationMs{longest}}), ref);
    if (!unknown.isEmpty() || group.databases.isEmpty())
        unread(gate, msg("C-30.log-unknown", {group.name}), readOrCheck(), ref);
}

/// C-33: a clustered instance must not come to a node with another replica of its availability group: it may be dropped (A-13).
void Readiness::sharedNodes(const Cluster &cluster)
{
    QStringList well;
    bool bad = false;
    for (const auto &group : cluster.availabilityGroups) {
        for (const auto &replica : group.replicas) {
            if (!isOurs(group) || !isClustered(replica))
                continue;
            const QStringList own = nodesOf(cluster, replica);
            QStringList shared;
            for (const auto &other : group.replicas) {
                if (&other == &replica)
                    continue;
                for (const auto &node : nodesOf(cluster, other)) {
                    if (own.contains(node, Qt::CaseInsensitive) && !shared.contains(node, Qt::CaseInsensitive))
                        shared.append(node);
                }
            }
            if (shared.isEmpty()) {
                well.append(replica.instance);
                continue;
            }
            bad = true;
            const bool lands = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &s) {
                return s.kind == StepKind::MoveRoles && sameName(s.cluster, cluster.name) && shared.contains(s.node, Qt::CaseInsensitive);
            });
            failed({"C-33", "M", lands ? GateLevel::Block : GateLevel::Acknowledge},
                   msg("C-33.shared", {replica.instance, group.name, shared.join(u", "_s)}), msg("C-33.fix"), agRef(cluster, group));
        }
    }
    if (!bad && !well.isEmpty())
        ok({"C-33", "M", GateLevel::Block}, msg("C-33.ok", {well.join(u", "_s)}));
}

} // namespace pf
