#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

/// Refusals of the cluster itself; who and where is said by the line before them.
constexpr MessageEntry clusterTable[] = {
    {"cluster.refused.not-member", QT_TRANSLATE_NOOP("Message", "The node is not a member of the cluster at this moment.")},
    {"cluster.refused.quorum",
     QT_TRANSLATE_NOOP("Message", "The cluster would be below quorum: %1 of %2 votes would be there, %3 are needed.")},
    {"cluster.refused.pool", QT_TRANSLATE_NOOP("Message", "The storage pool of Storage Spaces Direct would lose too many drives.")},
    {"cluster.refused.drain-no-target", QT_TRANSLATE_NOOP("Message", "A role of the node has no legal target.")},
    {"cluster.refused.too-many-outcomes",
     QT_TRANSLATE_NOOP("Message", "The roles could land in more than %1 ways; name the node of each move instead.")},
    {"cluster.refused.illegal-target",
     QT_TRANSLATE_NOOP("Message", "The target is not up, is set aside, is no possible owner, or conflicts with the anti-affinity rules.")},
    {"cluster.refused.older-binaries",
     QT_TRANSLATE_NOOP("Message", "The target has older or unknown binaries, and an instance never goes back.")},
    {"cluster.refused.no-owners", QT_TRANSLATE_NOOP("Message", "The list of possible owners would be empty.")},
    {"cluster.refused.owner-excluded", QT_TRANSLATE_NOOP("Message", "The current owner cannot leave the list while it owns the role.")},
    {"cluster.refused.not-installed", QT_TRANSLATE_NOOP("Message", "The instance has no binaries on the node.")},
    {"cluster.refused.downgrade", QT_TRANSLATE_NOOP("Message", "The binaries on the node are newer than the build to be installed.")},
    {"cluster.refused.forced",
     QT_TRANSLATE_NOOP("Message", "The cluster was started with ForceQuorum; wait until a real majority is back, then observe again.")},
    {"cluster.refused.group-drained",
     QT_TRANSLATE_NOOP("Message", "The node is primary for an availability group, and a drain would move the group behind its back.")},
    {"cluster.refused.group-moved",
     QT_TRANSLATE_NOOP("Message", "The role is an availability group: it fails over by T-SQL and is never moved by the cluster.")},
    {"cluster.refused.other-replica",
     QT_TRANSLATE_NOOP("Message", "The target hosts another replica of the same availability group, which may be dropped then.")},
    {"cluster.refused.not-synchronized",
     QT_TRANSLATE_NOOP("Message", "The target is not a synchronous replica with every database synchronized: data would be lost.")},
    {"cluster.refused.no-primary", QT_TRANSLATE_NOOP("Message", "The availability group has no primary at this moment.")},
    {"cluster.refused.no-copy", QT_TRANSLATE_NOOP("Message", "A mailbox database of the member has no other copy that could be mounted.")},
    {"cluster.refused.storage-jobs",
     QT_TRANSLATE_NOOP("Message", "Storage jobs still run: no other node of Storage Spaces Direct may leave before they are done.")},
    {"cluster.refused.stopped", QT_TRANSLATE_NOOP("Message", "The cluster has stopped for lack of quorum.")},
};

} // namespace

std::span<const MessageEntry> clusterMessages()
{
    return clusterTable;
}

} // namespace pf
