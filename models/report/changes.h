#pragma once

#include "planning/plan.h"

namespace pf::report {

/// One instance, Exchange server or availability group that a plan updates or interrupts, and the people behind it.
struct ChangedObject
{
    ObjectRef object;
    QString name;                               ///< "FIN01"; an Exchange server by its computer
    QString cluster, node;                      ///< cluster empty: a stand-alone server; node: of an instance that is not clustered
    QStringList from, to;                       ///< builds, each once; `to` empty: it is interrupted only
    QStringList applications, owners, contacts; ///< as reported, each once
    int outages = 0;
    DurationRange ms; ///< of all its outages together
};

/// In the order of the longest outage in the worst case, then of the plan.
QList<ChangedObject> changedObjects(const Estate &estate, const Plan &plan);

} // namespace pf::report
