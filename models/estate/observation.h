#pragma once

#include "base/utcms.h"

#include <QString>

namespace pf {

/// When and from where something was read. A value without one carries the observation of its parent.
struct Observation
{
    UtcMs at;
    QString source; ///< "Get-ClusterNode on NH-SQL01", "inventory.csv line 7"
    bool operator==(const Observation &) const = default;
};

} // namespace pf
