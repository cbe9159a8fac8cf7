// C-28: whether the targets of the moves can carry what lands there: ports, memory (F-7, F-28).
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

const FailoverInstance *instanceOf(const Cluster &cluster, const QString &role)
{
    for (const auto &instance : cluster.instances) {
        if (sameName(instance.group, role))
            return &instance;
    }
    return nullptr;
}

bool mayRun(const SqlInstance &instance)
{
    return !instance.embedded && instance.state != InstanceState::Stopped;
}

} // namespace

/// Which instances land on a node that does not own them now.
void Readiness::capacity(const PlannedCluster &p)
{
    if (p.cluster->instances.isEmpty())
        return;
    QHash<QString, QStringList> landing;
    each(*p.cluster, [&](const Step &step) {
        for (const auto &[role, node] : step.after.owners) {
            const FailoverInstance *instance = instanceOf(*p.cluster, role);
            const ClusterGroup *group = instance ? findGroup(*p.cluster, role) : nullptr;
            if (!group || sameName(group->owner, node))
                continue;
            QStringList &there = landing[node];
            if (!there.contains(instance->name))
                there.append(instance->name);
        }
    });
    ports(p, landing);
    memory(p, landing);
    unread({"C-28", "M", GateLevel::Acknowledge}, msg("C-28.rest"), msg("C-28.rest.fix"));
}

/// F-7: a clustered instance cannot listen where a stand-alone one listens on every address of the node.
void Readiness::ports(const PlannedCluster &p, const QHash<QString, QStringList> &landing)
{
    const Gate gate{"C-28", "M", GateLevel::Block};
    const auto portOf = [](const std::optional<SqlHealth> &health) { return health ? health->tcpPort : std::nullopt; };
    Tally tally;
    for (const auto &node : p.cluster->nodes) {
        const QString &name = node.computer.name;
        for (const auto &landed : landing.value(name)) {
            const auto fci = std::find_if(p.cluster->instances.begin(), p.cluster->instances.end(),
                                          [&](const FailoverInstance &i) { return i.name == landed; });
            for (const auto &own : node.computer.instances) {
                if (fci == p.cluster->instances.end() || !mayRun(own))
                    continue;
                const auto theirs = portOf(fci->health), mine = portOf(own.health);
                const QString both = u"%1: %2, %3"_s.arg(name, landed, own.name);
                if (!theirs || !mine)
                    tally.unread.append(both);
                else if (*theirs != *mine)
                    tally.ok(both, readAt(node.computer, p.cluster));
                else
                    failed(gate, msg("C-28.port", {landed, own.name, name, qint64(*mine)}), msg("C-28.port.fix"),
                           ObjectRef::node(p.cluster->name, name));
            }
        }
    }
    tell(gate, tally, "C-28.ports-ok", "C-28.ports-unknown");
}

/// The sum of max server memory on a node at its fullest moment against the memory of the node.
void Readiness::memory(const PlannedCluster &p, const QHash<QString, QStringList> &landing)
{
    const Gate gate{"C-28", "M", GateLevel::Acknowledge};
    Tally tally;
    for (const auto &node : p.cluster->nodes) {
        const QString &name = node.computer.name;
        if (!landing.contains(name))
            continue;
        qint64 fullest = 0;
        bool unknown = !node.computer.memoryMb;
        QStringList unlimited; // alone, no limit is as the product is installed; together it is none
        each(*p.cluster, [&](const Step &step) {
            QList<QPair<QString, const std::optional<SqlHealth> *>> there;
            for (const auto &[role, owner] : step.after.owners) {
                if (const FailoverInstance *instance = sameName(owner, name) ? instanceOf(*p.cluster, role) : nullptr)
                    there.append({instance->name, &instance->health});
            }
            if (there.isEmpty())
                return;
            for (const auto &own : node.computer.instances) {
                if (mayRun(own))
                    there.append({own.name, &own.health});
            }
            qint64 sum = 0;
            for (const auto &[instance, health] : there) {
                const qint64 limit = *health ? (*health)->maxServerMemoryMb.value_or(-1) : -1;
                unknown = unknown || limit < 0;
                if (limit < limits::unlimitedMemoryMb)
                    sum += std::max<qint64>(limit, 0);
                else if (there.size() > 1 && !unlimited.contains(instance))
                    unlimited.append(instance);
            }
            fullest = std::max(fullest, sum);
        });
        const UtcMs read = readAt(node.computer, p.cluster);
        const ObjectRef ref = ObjectRef::node(p.cluster->name, name);
        if (!unlimited.isEmpty())
            failed(gate, msg("C-28.no-limit", {name, unlimited.join(u", "_s), read}), msg("C-28.memory.fix"), ref);
        else if (!unknown && fullest > *node.computer.memoryMb)
            failed(gate, msg("C-28.memory", {name, fullest, *node.computer.memoryMb, read}), msg("C-28.memory.fix"), ref);
        else if (unknown)
            tally.unread.append(name);
        else
            tally.ok(name, read);
    }
    tell(gate, tally, "C-28.memory-ok", "C-28.memory-unknown");
}

} // namespace pf
