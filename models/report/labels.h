#pragma once

#include "report/runwords.h"
#include "report/views.h"

namespace pf {

/// Words for states and kinds, the same on every screen and in every report (visual.md section 2). Translated.
QString settingText(const QString &name); ///< "possibleOwners" -> "Possible owners"
/// A setting's value for a reader: "Allowed", "15 min"; empty = differs from step to step, or not known.
QString settingValueText(const QString &name, const QString &value);
QString phaseStateText(PhaseState state);          ///< "Waiting", "Running", "Done"...
QString laneText(Lane lane);                       ///< "Drain", "Stop", "Patch", "Restart", "Verify"
QString quiesceText(QuiesceMethod method);         ///< what the Stop lane names: "paused, service running"
QString nodeStateText(NodeState state);            ///< "Up", "Down", "Paused", "Joining", "Not reported"
QString runResultText(RunResult result);           ///< "Completed", "Failed"...
QString coverageCellText(CoverageCell cell);       ///< "Selected", "Through family"...
QString markText(MatrixView::Mark mark);           ///< "Active", "Passive", "Excluded"...
QString checkStateText(const ReadinessItem &item); ///< "Passed", "Blocks", "To accept", "Note", "Not reported"

} // namespace pf
