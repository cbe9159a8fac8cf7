#pragma once

#include "planning/clusterplanner.h"

namespace pf {

/// What readiness knows of one planned cluster.
struct PlannedCluster
{
    const Cluster *cluster = nullptr;
    Wanted wanted;
    QList<Setting> saved;
    QStringList leftBehind;
    QList<QPair<QString, QString>> withoutTarget;
};

/// A gap in the synchronization options that keeps the update of an installed version away (C-11).
bool isSyncGap(const Finding &finding);

/// The checks C-01..C-50 (domain 7.1) as far as an estate answers them; every other one once as "not reported".
QList<ReadinessItem> readinessOf(const Estate &estate, const Findings &coverage, const Policy &policy,
                                 const QList<PlannedCluster> &clusters, const QStringList &servers, const QList<Step> &steps);

} // namespace pf
