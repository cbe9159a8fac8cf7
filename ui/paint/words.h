#pragma once

#include "coverage/coverage.h"
#include "execution/run.h"
#include "report/views.h"

#include <QCoreApplication>

namespace pf {

/// The word that always stands beside a symbol (visual.md section 2); also the accessible text of a painted cell.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(pf::Words)

public:
    static QString of(NodeState state, bool quarantined = false, bool isolated = false);
    static QString of(MatrixView::Mark mark);
    static QString of(PhaseState state);
    static QString of(CoverageCell cell);
    static QString of(Lane lane);
    static QString of(TimelineView::Span::Kind kind);
};

} // namespace pf
