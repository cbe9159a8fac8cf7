// Readiness of a cluster: storage, validation, Windows versions, its name and its rules of affinity.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

/// C-39: volumes healthy and no repair job before a node may go (W-19, W-20). Only with Storage Spaces Direct.
void Readiness::storage(const Cluster &cluster)
{
    if (!cluster.storageSpacesDirect)
        return;
    const Gate gate{"C-39", "N", GateLevel::Block};
    const UtcMs read = readAt(cluster);
    if (cluster.storageHealthy == false)
        failed(gate, msg("C-39.unhealthy", {cluster.name, read}), msg("C-39.fix"));
    if (cluster.storageJobsRunning == true)
        failed(gate, msg("C-39.jobs", {cluster.name, read}), msg("C-39.jobs.fix"));
    if (!cluster.storageHealthy)
        unread(gate, msg("C-39.unknown"), readOrCheck());
    if (!cluster.storageJobsRunning)
        unread(gate, msg("C-39.jobs-unknown"), readOrCheck());
    if (cluster.storageHealthy == true && cluster.storageJobsRunning == false)
        ok(gate, msg("C-39.ok", {read}));
}

/// C-40: clustered disks and shared volumes (W-23). Only where the cluster has some, or said something about them.
void Readiness::disks(const Cluster &cluster)
{
    const Gate gate{"C-40", "R", GateLevel::Acknowledge};
    const UtcMs read = readAt(cluster);
    bool any = cluster.storageSpacesDirect || cluster.csvRedirected == true || !cluster.instances.isEmpty();
    QStringList online, bad, unknown;
    for (const auto &group : cluster.groups) {
        for (const auto &resource : group.resources) {
            if (resource.type.compare("Physical Disk"_L1, Qt::CaseInsensitive) != 0)
                continue;
            any = true;
            (resource.state == GroupState::Online ? online : resource.state == GroupState::Unknown ? unknown : bad).append(resource.name);
        }
    }
    if (!any)
        return;
    if (!bad.isEmpty())
        failed(gate, msg("C-40.disks", {bad.join(u", "_s), read}), msg("C-40.fix"));
    if (!unknown.isEmpty())
        unread(gate, msg("C-40.disks-unknown", {unknown.join(u", "_s)}), readOrCheck());
    if (!online.isEmpty())
        ok(gate, msg("C-40.disks-ok", {online.join(u", "_s), read}));
    if (!cluster.csvRedirected)
        unread(gate, msg("C-40.volumes-unknown"), readOrCheck());
    else if (*cluster.csvRedirected)
        failed(gate, msg("C-40.redirected", {cluster.name, read}), msg("C-40.fix"));
    else
        ok(gate, msg("C-40.volumes-ok", {read}));
}

/// C-41: a report without failures that is not too old.
void Readiness::validation(const Cluster &cluster)
{
    const Gate gate{"C-41", "R", GateLevel::Acknowledge};
    if (!cluster.lastValidationAt) {
        unread(gate, msg("C-41.unknown"), msg("C-41.fix"));
        return;
    }
    const UtcMs at = *cluster.lastValidationAt;
    if (cluster.validationFailed == true)
        failed(gate, msg("C-41.failed", {cluster.name, at}), msg("C-41.failed.fix"));
    else if (m_asOf - at > limits::validationAgeMs)
        failed(gate, msg("C-41.old", {cluster.name, at, limits::validationAgeMs / limits::dayMs}), msg("C-41.fix"));
    else if (!cluster.validationFailed)
        unread(gate, msg("C-41.result-unknown", {at}), msg("C-41.fix"));
    else
        ok(gate, msg("C-41.ok", {at}));
}

/// C-46: nodes alike (W-25); different Windows versions only for the time of an upgrade (W-24). C-47: the cluster's name.
void Readiness::platform(const Cluster &cluster)
{
    const Gate gate{"C-46", "R", GateLevel::Acknowledge};
    QStringList builds, systems, unknown;
    for (const auto &node : cluster.nodes) {
        const Computer &c = node.computer;
        if (c.os.isEmpty() || !c.osBuild)
            unknown.append(c.name);
        const QString build = c.os + (c.osBuild ? u' ' + c.osBuild->toString() : QString());
        if (!c.os.isEmpty() && !builds.contains(build))
            builds.append(build);
        if (!c.os.isEmpty() && !systems.contains(c.os, Qt::CaseInsensitive))
            systems.append(c.os);
    }
    if (systems.size() > 1)
        failed(gate, msg("C-46.mixed", {systems.join(u", "_s)}), msg("C-46.mixed.fix"));
    else if (builds.size() > 1)
        failed(gate, msg("C-46.differ", {builds.join(u", "_s)}), msg("C-46.fix"));
    if (!unknown.isEmpty())
        unread(gate, msg("C-46.unknown", {unknown.join(u", "_s)}), readOrCheck());
    else if (builds.size() == 1)
        ok(gate, msg("C-46.ok", {builds.first()}));

    const Gate name{"C-47", "R", GateLevel::Acknowledge};
    if (!cluster.networkNameOk)
        unread(name, msg("C-47.name-unknown", {cluster.name}), readOrCheck());
    else if (*cluster.networkNameOk)
        ok(name, msg("C-47.name-ok", {cluster.name, readAt(cluster)}));
    else
        failed(name, msg("C-47.name", {cluster.name, readAt(cluster)}), msg("C-47.name.fix"));
}

/// C-49: roles of one class need a node each while one is out; a gate only where the cluster enforces it (W-17).
void Readiness::antiAffinity(const Cluster &cluster)
{
    QHash<QString, QStringList> classes;
    for (const auto &group : cluster.groups) {
        for (const auto &name : group.antiAffinityClasses)
            classes[nameKey(name)].append(group.name);
    }
    QStringList tight;
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        if (it->size() > 1 && it->size() >= static_cast<qsizetype>(cluster.nodes.size()))
            tight += *it;
    }
    tight.removeDuplicates();
    std::sort(tight.begin(), tight.end());
    if (tight.isEmpty())
        ok({"C-49", "R", GateLevel::Acknowledge}, msg("C-49.ok"));
    else if (!cluster.enforcedAntiAffinity)
        unread({"C-49", "R", GateLevel::Block}, msg("C-49.unknown", {tight.join(u", "_s)}), readOrCheck());
    else if (*cluster.enforcedAntiAffinity)
        failed({"C-49", "R", GateLevel::Block}, msg("C-49.hard", {tight.join(u", "_s)}), msg("plan.cure.soft-anti-affinity"));
    else
        failed({"C-49", "R", GateLevel::Acknowledge}, msg("C-49.soft", {tight.join(u", "_s)}), msg("C-49.fix"));
}

} // namespace pf
