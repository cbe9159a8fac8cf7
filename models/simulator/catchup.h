#pragma once

#include "simulator/worldmap.h"

namespace pf::sim {

/// How long a look at something that is there already takes.
inline constexpr qint64 lookMs = 1'000;

/// Keys of SimState::caughtUpAt.
QString replicaKey(const QString &cluster, const QString &ag, const QString &replica);
QString copiesKey(const QString &cluster, const QString &node);

/// Every database of the replica is as near to the primary as its mode brings it.
bool replicaCaughtUp(const SimState &state, const Cluster &cluster, const QString &ag, const QString &replica);
/// Somebody has suspended a database there: it comes along no more until somebody resumes it.
bool isSuspended(const AvailabilityGroup &ag, const QString &replica);
/// Somebody has switched the server's components off (4.2).
bool inMaintenance(const ClusterNode &node);

} // namespace pf::sim
