// What a cluster's plan means beyond the cluster: the other side of a distributed availability group (A-14), and how clients find an
// instance that has moved (C-71).
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr Gate otherSide{"A-14", "R", GateLevel::Acknowledge};
constexpr Gate newAddress{"C-71", "M", GateLevel::Acknowledge};

} // namespace

/// The cluster with the secondary side is updated first: it has to be in this plan before, at its target, or known otherwise.
void Readiness::distributed(const Cluster &cluster)
{
    for (const auto &group : m_estate.distributedGroups) {
        const QString &other = group.secondary.cluster;
        if (!sameName(group.primary.cluster, cluster.name) || sameName(other, cluster.name))
            continue;
        const auto isOther = [&](const Step &step) { return sameName(step.cluster, other); };
        const Cluster *read = m_estate.cluster(other);
        if (!read) {
            unread(otherSide, msg("A-14.unread", {group.name, other}), msg("A-14.fix", {other}));
        } else if (std::any_of(m_steps.begin(), m_steps.end(), isOther) || atTargets(*read, cluster)) {
            ok(otherSide, msg("A-14.ok", {group.name, other}));
        } else {
            failed(otherSide, msg("A-14.older", {group.name, other}), msg("A-14.fix", {other}));
        }
    }
}

/// No instance of the other side is older than what this plan installs on @p here for the same release.
bool Readiness::atTargets(const Cluster &other, const Cluster &here) const
{
    for (const auto &node : here.nodes) {
        for (const auto &[name, target] : installs(node.computer.name)) {
            const auto older = [&](const std::optional<Version> &level) {
                return level && level->major() == target.major() && olderBuild(*level, target);
            };
            for (const auto &there : other.nodes) {
                if (std::any_of(there.computer.instances.begin(), there.computer.instances.end(),
                                [&](const SqlInstance &i) { return older(i.binary); }))
                    return false;
            }
            for (const auto &instance : other.instances) {
                if (std::any_of(instance.binaries.begin(), instance.binaries.end(),
                                [&](const FailoverInstance::Binary &b) { return older(b.version); }))
                    return false;
            }
        }
    }
    return true;
}

/// Scenario 44: with one address registered at a time, clients wait for the old record to expire and for DNS to replicate.
void Readiness::clientAddresses(const PlannedCluster &p)
{
    for (const auto &instance : p.cluster->instances) {
        const bool moves = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
            return step.kind == StepKind::MoveRoles && sameName(step.cluster, p.cluster->name) &&
                   step.instances.contains(instance.name, Qt::CaseInsensitive);
        });
        if (!moves || instance.registerAllProvidersIp.value_or(true))
            continue;
        const ObjectRef ref = ObjectRef::clusteredInstance(p.cluster->name, instance.name);
        if (instance.hostRecordTtlS)
            failed(newAddress, msg("C-71.one-address", {ref, DurationMs{*instance.hostRecordTtlS * 1000}}), msg("C-71.fix"), ref);
        else
            failed(newAddress, msg("C-71.one-address-unknown", {ref}), msg("C-71.fix"), ref);
    }
}

} // namespace pf
