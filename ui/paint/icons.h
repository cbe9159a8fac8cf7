#pragma once

#include "execution/run.h"
#include "report/document.h"
#include "ui/paint/theme.h"

#include <QIcon>

class QPainter;

namespace pf {

/// Every symbol of visual.md sections 1 and 2, painted on a 16 grid: crisp at any size and pixel ratio.
enum class Icon {
    // Finding, check
    Error,
    Warning,
    Info,
    Passed,
    NotReported,
    // Node
    Up,
    Paused,
    Down,
    Joining,
    Quarantined,
    Isolated,
    // Role on a node
    Active,
    Passive,
    Excluded,
    NotInstalled,
    StandAlone,
    // Step, phase
    Waiting,
    Running,
    Done,
    Failed,
    Hold,
    Skipped,
    Retrying,
    NeedsInspection,
    Late,
    NoSignOfLife,
    // Coverage cell
    Selected,
    ThroughFamily,
    NotSelected,
    UnknownToRoot,
    NotArrived,
    OutOfSupport,
    MissingInfo,
    NotNeeded,
    // Kinds of objects
    Cluster,
    Dag,
    Node,
    Computer,
    Instance,
    ExchangeServer,
    AvailabilityGroup,
    Storage,
    Group,
    Folder,
    UpdateServer,
    Witness,
    // Pages
    EstatePage,
    CoveragePage,
    ApprovalsPage,
    PlansPage,
    RunsPage,
    CataloguePage,
    // Actions
    Back,
    Forward,
    Open,
    Collect,
    Refresh,
    CheckCoverage,
    PlanUpdate,
    Rehearse,
    Export,
    Search,
    Filter,
    Copy,
    GoTo,
    Document,
    PauseAction,
    PutBack,
    Viewer,
    Settings,
    Move,
    Download,
    Sign,
    Help,
    Close,
    Float,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Tick
};
inline constexpr int iconCount = int(Icon::Tick) + 1;

/// The colour that belongs to the symbol: kinds and actions are Quiet, states have their own.
Tone toneOf(Icon icon);

/// Paints into the largest centred square of @p rect, in the symbol's own tone.
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const Theme &theme);
/// @param ink     colour of the shape
/// @param ground  colour of the symbol inside a filled shape
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &ink, const QColor &ground);

/// For actions, items and buttons; disabled is drawn in the token "off".
QIcon icon(Icon icon, const Theme &theme);
/// In another tone, e.g. Tone::Ink on a button.
QIcon icon(Icon icon, const Theme &theme, Tone tone);
/// On the default button (onAccent).
QIcon iconOnAccent(Icon icon, const Theme &theme);

// Values to symbols. The word that stands beside each is in ui/paint/words.h.
Icon iconOf(Severity severity);
/// Quarantined and isolated win over the state (W-2); Unknown is "not reported", never green.
Icon iconOf(NodeState state, bool quarantined = false, bool isolated = false);
Icon iconOf(MatrixView::Mark mark);
Icon iconOf(PhaseState state);
Icon iconOf(CoverageCell cell);
Icon iconOf(StepKind kind);
/// nullopt for Symbol::None.
std::optional<Icon> iconOf(report::Symbol symbol);

} // namespace pf
