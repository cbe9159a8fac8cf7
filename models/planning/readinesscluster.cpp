// Readiness of a cluster as a whole: votes, witness, state, levels, settings, platform.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

void Readiness::votes(const Cluster &cluster)
{
    std::optional<VotesView> lowest;
    bool nodes = true, witness = true, none = false;
    each(cluster, [&](const Step &s) {
        if (!lowest || s.after.votes.present - s.after.votes.need < lowest->present - lowest->need)
            lowest = s.after.votes;
        nodes = nodes && s.after.nodeTolerance == "all"_L1;
        none = none || s.after.nodeTolerance == "none"_L1;
        witness = witness && s.after.witnessTolerance.value_or(true);
    });
    if (!lowest)
        return;
    const QList<MessageArg> numbers{qint64(lowest->present), qint64(lowest->total), qint64(lowest->need)};
    add("C-01", "R", GateLevel::Block, CheckState::Ok, msg("C-01.ok", numbers));
    if (nodes && witness)
        add("C-02", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-02.ok", numbers));
    else
        add("C-02", "R", GateLevel::Acknowledge, CheckState::Failed,
            msg(!nodes && none ? "C-02.none"
                : !nodes       ? "C-02.some"
                               : "C-02.witness",
                numbers),
            msg("C-02.fix"));
}

/// C-03 is a gate wherever the witness decides: one voting node left (Q-2a), an even or a static number of votes.
void Readiness::witness(const Cluster &cluster)
{
    const Quorum &q = cluster.quorum;
    const auto voters = std::count_if(cluster.nodes.begin(), cluster.nodes.end(), [](const ClusterNode &n) {
        return n.assignedVote.value_or(true) && (n.state == NodeState::Up || n.state == NodeState::Paused);
    });
    if (q.witness == WitnessKind::None) {
        if (voters % 2 == 0)
            add("C-03", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-03.none", {qint64(voters)}), msg("C-03.none.fix"));
        else
            add("C-03", "R", GateLevel::Info, CheckState::Ok, msg("C-03.not-needed", {qint64(voters)}));
        return;
    }
    const bool decides = voters <= 2 || voters % 2 == 0 || q.dynamic == false || q.witness == WitnessKind::DiskOnly;
    const GateLevel level = decides ? GateLevel::Block : GateLevel::Acknowledge;
    const UtcMs read = cluster.observed ? cluster.observed->at : m_estate.observed.at;
    const auto maxAge = DurationMs{m_policy.witnessMaxAgeMs};
    if (!q.witnessOnline)
        add("C-03", "R", level, CheckState::NotReported, msg("C-03.state-unknown"), msg("C-03.fix"));
    else if (!*q.witnessOnline)
        add("C-03", "R", level, CheckState::Failed, msg("C-03.offline", {q.witnessResource}), msg("C-03.offline.fix"));
    else if (!q.witnessTestedAt)
        add("C-03", "R", level, CheckState::NotReported, msg("C-03.never-tested", {q.witnessResource}), msg("C-03.fix"));
    else if (read - *q.witnessTestedAt > m_policy.witnessMaxAgeMs)
        add("C-03", "R", level, CheckState::Failed, msg("C-03.old", {q.witnessResource, *q.witnessTestedAt, maxAge}), msg("C-03.fix"));
    else
        add("C-03", "R", level, CheckState::Ok, msg("C-03.ok", {q.witnessResource, *q.witnessTestedAt}));
    add("C-03", "N", GateLevel::Info, CheckState::NotReported, msg("C-03.again"));
}

void Readiness::state(const PlannedCluster &p)
{
    add("C-04", "R", GateLevel::Block, CheckState::Ok, msg("C-04.ok"));
    if (p.leftBehind.isEmpty())
        add("C-05", "N", GateLevel::Block, CheckState::Ok, msg("C-05.ok"));
    for (const auto &node : p.leftBehind)
        add("C-05", "N", GateLevel::Acknowledge, CheckState::Failed, msg("C-05.known", {node}), msg("C-05.known.fix"),
            ObjectRef::node(p.cluster->name, node));
    add("C-05", "N", GateLevel::Block, CheckState::NotReported, msg("C-05.other-runs"));
    add("C-06", "N", GateLevel::Block, CheckState::Ok, msg("C-06.ok"));
    QStringList partial;
    bool unknown = false;
    for (const auto &group : p.cluster->groups) {
        if (group.state == GroupState::PartialOnline)
            partial.append(group.name);
        unknown = unknown || group.state == GroupState::Unknown;
    }
    if (unknown)
        add("C-08", "R", GateLevel::Block, CheckState::NotReported, msg("C-08.unknown"), msg("C-08.unknown.fix"));
    else if (!partial.isEmpty())
        add("C-08", "R", GateLevel::Info, CheckState::Ok, msg("C-08.partial", {partial.join(u", "_s)})); // W-11
    else
        add("C-08", "R", GateLevel::Block, CheckState::Ok, msg("C-08.ok"));
}

void Readiness::targets(const PlannedCluster &p)
{
    if (p.withoutTarget.isEmpty())
        add("C-07", "N", GateLevel::Acknowledge, CheckState::Ok, msg("C-07.ok"));
    for (const auto &[instance, node] : p.withoutTarget) {
        add("C-07", "N", GateLevel::Acknowledge, CheckState::Failed, msg("C-07.none", {instance, node}), msg("C-07.fix"),
            ObjectRef::clusteredInstance(p.cluster->name, instance));
    }
}

void Readiness::levels(const PlannedCluster &p)
{
    add("C-19", "R", GateLevel::Block, CheckState::Ok, msg("C-19.ok"));
    bool drift = false;
    for (const auto &instance : p.cluster->instances) {
        const ObjectRef ref = ObjectRef::clusteredInstance(p.cluster->name, instance.name);
        QStringList known;
        for (const auto &binary : instance.binaries) {
            if (binary.version && !known.contains(binary.version->toString()))
                known.append(binary.version->toString());
        }
        if (known.size() > 1) {
            drift = true;
            add("C-20", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-20.levels", {instance.name, known.join(u", "_s)}),
                msg("C-20.levels.fix"), ref);
        }
        const ClusterGroup *group = findGroup(*p.cluster, instance.group);
        if (!group)
            continue;
        QStringList missing;
        const QStringList possible = possibleOwners(*p.cluster, *group);
        for (const auto &binary : instance.binaries) {
            if (!possible.contains(binary.node, Qt::CaseInsensitive))
                missing.append(binary.node);
        }
        if (missing.isEmpty())
            add("C-21", "R", GateLevel::Info, CheckState::Ok, msg("C-21.ok", {instance.name}), {}, ref);
        else
            add("C-21", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-21.narrowed", {instance.name, missing.join(u", "_s)}),
                msg("C-21.narrowed.fix"), ref);
    }
    if (!drift)
        add("C-20", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-20.ok"));
}

void Readiness::settings(const PlannedCluster &p)
{
    const auto count = [&](QLatin1StringView name) {
        return std::count_if(p.saved.begin(), p.saved.end(), [&](const Setting &s) { return s.name == name; });
    };
    QStringList unknownFailback, unknownTimeout;
    for (const auto &group : p.cluster->groups) {
        if (!group.autoFailback)
            unknownFailback.append(group.name);
    }
    if (!unknownFailback.isEmpty())
        add("C-22", "R", GateLevel::Acknowledge, CheckState::NotReported, msg("C-22.unknown", {unknownFailback.join(u", "_s)}),
            msg("C-08.unknown.fix"));
    else if (count("autoFailback"_L1) > 0)
        add("C-22", "R", GateLevel::Info, CheckState::Ok, msg("C-22.fixed", {qint64(count("autoFailback"_L1))}));
    else
        add("C-22", "R", GateLevel::Info, CheckState::Ok, msg("C-22.ok"));
    for (const auto &level : p.wanted.levels) {
        const auto it = std::find_if(p.cluster->instances.begin(), p.cluster->instances.end(),
                                     [&](const FailoverInstance &i) { return level.clustered && sameName(i.name, level.name); });
        const ClusterGroup *group = it == p.cluster->instances.end() ? nullptr : findGroup(*p.cluster, it->group);
        if (!group)
            continue;
        const bool read = std::any_of(group->resources.begin(), group->resources.end(), [](const ClusterResource &r) {
            return r.type.compare("SQL Server"_L1, Qt::CaseInsensitive) == 0 && r.pendingTimeoutMs;
        });
        if (!read)
            unknownTimeout.append(level.name);
    }
    if (!unknownTimeout.isEmpty())
        add("C-27", "M", GateLevel::Acknowledge, CheckState::NotReported, msg("C-27.unknown", {unknownTimeout.join(u", "_s)}),
            msg("C-27.unknown.fix"));
    else if (count("pendingTimeout"_L1) > 0)
        add("C-27", "M", GateLevel::Info, CheckState::Ok,
            msg("C-27.fixed", {qint64(count("pendingTimeout"_L1)), DurationMs{m_policy.pendingTimeoutMs}}));
    else
        add("C-27", "M", GateLevel::Info, CheckState::Ok, msg("C-27.ok", {DurationMs{m_policy.pendingTimeoutMs}}));
}

void Readiness::platform(const Cluster &cluster)
{
    add("C-39", "N", GateLevel::Info, CheckState::Ok, msg("C-39.not-used"));
    QStringList systems;
    bool unknown = false;
    for (const auto &node : cluster.nodes) {
        const QString os = node.computer.os + (node.computer.osBuild ? u' ' + node.computer.osBuild->toString() : QString());
        unknown = unknown || node.computer.os.isEmpty() || !node.computer.osBuild;
        if (!node.computer.os.isEmpty() && !systems.contains(os))
            systems.append(os);
    }
    if (systems.size() > 1)
        add("C-46", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-46.differ", {systems.join(u", "_s)}), msg("C-46.fix"));
    else if (unknown)
        add("C-46", "R", GateLevel::Acknowledge, CheckState::NotReported, msg("C-46.unknown"));
    else
        add("C-46", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-46.ok", {systems.value(0)}));
    QHash<QString, QStringList> classes;
    for (const auto &group : cluster.groups) {
        for (const auto &name : group.antiAffinityClasses)
            classes[nameKey(name)].append(group.name);
    }
    QStringList tight;
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        if (it->size() >= static_cast<qsizetype>(cluster.nodes.size()))
            tight += *it;
    }
    std::sort(tight.begin(), tight.end());
    if (!tight.isEmpty()) // the hard setting is refused before (W-17)
        add("C-49", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-49.soft", {tight.join(u", "_s)}), msg("C-49.fix"));
    else
        add("C-49", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-49.ok"));
}

} // namespace pf
