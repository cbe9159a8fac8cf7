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
    QList<Step> steps; ///< numbered from 1
};

/// A gap in the synchronization options that keeps the update of an installed version away (C-11).
bool isSyncGap(const Finding &finding);

/// The checks C-01..C-50 (domain 7.1) that concern what is planned, sorted by check, as far as the estate answers them at @p asOf.
/// What it does not report is "not reported" under the check's own gate, never passed.
QList<ReadinessItem> readinessOf(const Estate &estate, const Catalog &catalog, const Findings &coverage, const Policy &policy,
                                 const QList<PlannedCluster> &clusters, const QStringList &servers, const QList<Step> &steps, UtcMs asOf);

} // namespace pf
