#include "catalog/catalog.h"
#include "estate/estate.h"

#include <algorithm>

namespace pf {

Use useOf(const Cluster *cluster, const FailoverInstance &instance)
{
    return cluster && isReplica(*cluster, instance) ? Use::Replica : Use::Any;
}

Use useOf(const Cluster *cluster, const SqlInstance &instance)
{
    return cluster && isReplica(*cluster, instance) ? Use::Replica : Use::Any;
}

bool Build::isKnownBad(Use use) const
{
    return std::any_of(issues.cbegin(), issues.cend(), [&](const KnownIssue &issue) { return use == Use::Replica || !issue.onlyReplicas; });
}

Message issueMessage(const Build &build, const KnownIssue &issue)
{
    const QString title = Catalog::productTitle(build.family, build.release);
    const QList<MessageArg> args = {title, build.level, arg(build.version)};
    switch (issue.kind) {
    case KnownIssue::Kind::ReplicaSetup:
        return msg("catalog.issue.replica-setup", args);
    case KnownIssue::Kind::LockEscalation:
        return msg("catalog.issue.lock-escalation", args);
    case KnownIssue::Kind::VolumeSnapshots:
        return msg("catalog.issue.volume-snapshots", args);
    case KnownIssue::Kind::EncryptedBackups:
        return msg("catalog.issue.encrypted-backups", args);
    case KnownIssue::Kind::TransportRules:
        return msg("catalog.issue.transport-rules", args);
    case KnownIssue::Kind::NonEnglishSetup:
        return msg("catalog.issue.non-english-setup", args);
    case KnownIssue::Kind::Other:
        break;
    }
    return msg("catalog.issue.other", args + QList<MessageArg>{issue.note});
}

} // namespace pf
