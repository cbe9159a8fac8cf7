// Readiness of Exchange (section 4): copies, replication tests, the active manager, components.
#include "planning/readinesschecks.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

bool isMounted(const DagCopy &copy)
{
    return copy.status.startsWith("Mount"_L1, Qt::CaseInsensitive); // Mounted, Mounting
}

enum class CopyUse { Yes, No, Unknown };

/// Whether a copy can be activated while another member is out (X-6, X-7, X-8).
CopyUse usableCopy(const Cluster &cluster, const DagCopy &copy)
{
    const ClusterNode *node = findNode(cluster, copy.server);
    if (copy.lagged || !node || (node->state != NodeState::Up && node->state != NodeState::Unknown))
        return CopyUse::No;
    const auto &exchange = node->computer.exchange;
    if (exchange && exchange->activationPolicy && exchange->activationPolicy->compare("Blocked"_L1, Qt::CaseInsensitive) == 0)
        return CopyUse::No;
    if (copy.copyQueue.value_or(0) >= limits::copyQueue || copy.replayQueue.value_or(0) >= limits::replayQueue)
        return CopyUse::No;
    if (!copy.status.isEmpty() && copy.status.compare("Healthy"_L1, Qt::CaseInsensitive) != 0)
        return CopyUse::No;
    const bool all = !copy.status.isEmpty() && copy.copyQueue && copy.replayQueue && exchange && exchange->activationPolicy &&
                     node->state == NodeState::Up;
    return all ? CopyUse::Yes : CopyUse::Unknown;
}

} // namespace

void Readiness::mail(const PlannedCluster &p)
{
    const Cluster &c = *p.cluster;
    if (!c.dag && !c.mailbox)
        return;
    unread({"C-23", "R", GateLevel::Acknowledge}, msg("C-23.exchange"), msg("C-23.exchange.fix"));
    unread({"C-38", "R", GateLevel::Acknowledge}, msg("C-38.unread"), msg("C-38.fix"));
    if (!c.dag)
        return;
    for (const auto &node : c.nodes) {
        if (touched(node.computer.name))
            copies(c, node);
    }
    replicationTests(c);
    activeManager(c);
    components(c);
}

/// C-34: every database that is mounted on the member has another usable copy. C-28: and these members take so many
/// (MaximumActiveDatabases).
void Readiness::copies(const Cluster &cluster, const ClusterNode &node)
{
    const Gate gate{"C-34", "N", GateLevel::Block};
    const QString &name = node.computer.name;
    const ObjectRef ref = ObjectRef::node(cluster.name, name);
    QStringList without, unknown;
    QList<QPair<QString, QStringList>> toMove; ///< database, members that can take it
    QHash<QString, int> active;                ///< databases mounted on a member now
    for (const auto &database : cluster.dag->databases) {
        bool here = false, maybe = false;
        QStringList targets;
        for (const auto &copy : database.copies) {
            if (isMounted(copy))
                ++active[nameKey(copy.server)];
            if (sameName(copy.server, name)) {
                here = isMounted(copy);
                continue;
            }
            const CopyUse use = usableCopy(cluster, copy);
            maybe = maybe || use == CopyUse::Unknown;
            if (use == CopyUse::Yes)
                targets.append(nameKey(copy.server));
        }
        if (!here)
            continue;
        if (!targets.isEmpty())
            toMove.append({database.name, targets});
        else
            (maybe ? unknown : without).append(database.name);
    }
    if (!without.isEmpty())
        failed(gate, msg("C-34.none", {name, without.join(u", "_s), readAt(cluster)}), msg("C-34.fix"), ref);
    if (!unknown.isEmpty())
        unread(gate, msg("C-34.unknown", {name, unknown.join(u", "_s)}), readOrCheck(), ref);
    if (without.isEmpty() && unknown.isEmpty())
        ok(gate, msg("C-34.ok", {name, qint64(toMove.size()), readAt(cluster)}), ref);

    QHash<QString, int> room; ///< of members with a limit
    for (const auto &member : cluster.nodes) {
        if (const auto &exchange = member.computer.exchange; exchange && exchange->maximumActiveDatabases)
            room[nameKey(member.computer.name)] =
                std::max(0, *exchange->maximumActiveDatabases - active.value(nameKey(member.computer.name)));
    }
    QHash<QString, QList<qsizetype>> taken; ///< databases that a member with a limit takes
    const std::function<bool(qsizetype, QStringList &)> place = [&](qsizetype database, QStringList &tried) {
        for (const auto &member : toMove.at(database).second) {
            if (tried.contains(member))
                continue;
            tried.append(member);
            if (!room.contains(member))
                return true;
            QList<qsizetype> &there = taken[member];
            if (there.size() < room.value(member)) {
                there.append(database);
                return true;
            }
            for (qsizetype i = 0; i < taken[member].size(); ++i) {
                if (place(taken[member].at(i), tried)) { // another database makes room
                    taken[member][i] = database;
                    return true;
                }
            }
        }
        return false;
    };
    QStringList left;
    for (qsizetype i = 0; i < toMove.size(); ++i) {
        QStringList tried;
        if (!place(i, tried))
            left.append(toMove.at(i).first);
    }
    const Gate most{"C-28", "N", GateLevel::Block};
    if (!left.isEmpty())
        failed(most, msg("C-28.databases", {name, left.join(u", "_s), readAt(cluster)}), msg("C-28.databases.fix"), ref);
    else
        ok(most, msg("C-28.databases-ok", {name, qint64(toMove.size())}), ref);
}

/// C-35: tests of redundancy and quorum block, the others are accepted by name (X-9). Of all members, touched or not.
void Readiness::replicationTests(const Cluster &cluster)
{
    static const QStringList gates{u"DatabaseRedundancy"_s, u"DatabaseAvailability"_s, u"QuorumGroup"_s, u"FileShareQuorum"_s,
                                   u"DagMembersUp"_s};
    Tally tally;
    for (const auto &node : cluster.nodes) {
        const QString &name = node.computer.name;
        const auto &exchange = node.computer.exchange;
        const UtcMs read = exchange && exchange->observed ? exchange->observed->at : readAt(node.computer, &cluster);
        if (!exchange || !exchange->failedReplicationTests) {
            tally.unread.append(name);
            continue;
        }
        QStringList blocking, others;
        for (const auto &test : *exchange->failedReplicationTests)
            (gates.contains(test, Qt::CaseInsensitive) ? blocking : others).append(test);
        const ObjectRef ref = ObjectRef::node(cluster.name, name);
        if (!blocking.isEmpty())
            failed({"C-35", "N", GateLevel::Block}, msg("C-35.failed", {name, blocking.join(u", "_s), read}), msg("C-35.fix"), ref);
        if (!others.isEmpty())
            failed({"C-35", "N", GateLevel::Acknowledge}, msg("C-35.failed", {name, others.join(u", "_s), read}), msg("C-35.fix"), ref);
        if (blocking.isEmpty() && others.isEmpty())
            tally.ok(name, read);
    }
    tell({"C-35", "N", GateLevel::Block}, tally, "C-35.ok", "C-35.unknown");
}

/// C-36: who is the primary active manager (X-10), and that the witness host stays (X-12).
void Readiness::activeManager(const Cluster &cluster)
{
    const Gate gate{"C-36", "N", GateLevel::Block};
    const QString &manager = cluster.dag->primaryActiveManager;
    if (manager.isEmpty())
        unread(gate, msg("C-36.manager-unknown", {cluster.dag->name}), readOrCheck());
    else
        ok(gate, msg(touched(manager) ? "C-36.moves" : "C-36.stays", {manager, readAt(cluster)}));
    const QString host = cluster.quorum.witnessHost.isEmpty() ? cluster.dag->witnessServer : cluster.quorum.witnessHost;
    if (host.isEmpty()) {
        if (cluster.quorum.witness == WitnessKind::FileShare)
            unread(gate, msg("C-36.witness-unknown", {cluster.dag->name}), readOrCheck());
        return;
    }
    if (m_policy.inOtherRuns.contains(host.section(u'.', 0, 0), Qt::CaseInsensitive))
        failed(gate, msg("C-05.other-run", {host}), msg("C-05.cau.fix"));
    else if (touched(host.section(u'.', 0, 0))) // two members: the witness and the other member are all there is
        failed({"C-36", "N", cluster.nodes.size() <= 2 ? GateLevel::Block : GateLevel::Acknowledge},
               msg("C-03.same-plan", {host, cluster.name}), msg("C-03.same-plan.fix"));
    else
        ok(gate, msg("C-36.witness", {host}));
    unread(gate, msg("C-36.again", {host}));
}

/// C-37: what is inactive or blocked before stays so afterwards (X-4, X-5); only told.
void Readiness::components(const Cluster &cluster)
{
    const Gate gate{"C-37", "N", GateLevel::Info};
    Tally tally;
    for (const auto &node : cluster.nodes) {
        const QString &name = node.computer.name;
        if (!touched(name))
            continue;
        const auto &exchange = node.computer.exchange;
        const ObjectRef ref = ObjectRef::node(cluster.name, name);
        const UtcMs read = exchange && exchange->observed ? exchange->observed->at : readAt(node.computer, &cluster);
        if (exchange && exchange->transportQueue.value_or(0) > 0)
            failed(gate, msg("C-37.queue", {name, *exchange->transportQueue, read}), msg("C-37.queue.fix"), ref);
        if (exchange && exchange->inactiveComponents && !exchange->inactiveComponents->isEmpty())
            failed(gate, msg("C-37.inactive", {name, exchange->inactiveComponents->join(u", "_s), read}), msg("C-37.fix"), ref);
        else if (exchange && exchange->inactiveComponents && exchange->activationPolicy)
            tally.ok(u"%1 (%2)"_s.arg(name, *exchange->activationPolicy), read);
        else
            tally.unread.append(name);
    }
    tell(gate, tally, "C-37.ok", "C-37.unknown");
}

} // namespace pf
