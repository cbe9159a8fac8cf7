#pragma once

#include "coverage/coverage.h"

namespace pf {

/// What changed between two checks: of two estates, of one at two dates, or of one before and after a change of the options.
/// A finding is the same where its id is; that it got worse or better is told.
struct FindingsDifference
{
    struct Change
    {
        int before = -1; ///< index into the earlier findings
        int after = -1;  ///< index into the later ones
    };
    QList<int> appeared;   ///< indices into the later findings, in their order
    QList<int> gone;       ///< indices into the earlier findings, in their order
    QList<Change> changed; ///< same id, another severity
    QList<Change> unchanged;

    bool isEmpty() const { return appeared.isEmpty() && gone.isEmpty() && changed.isEmpty(); }
};

FindingsDifference compareFindings(const Findings &before, const Findings &after);

} // namespace pf
