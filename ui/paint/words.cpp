#include "ui/paint/words.h"

namespace pf {

QString Words::of(NodeState state, bool quarantined, bool isolated)
{
    if (quarantined)
        return tr("Quarantined");
    if (isolated)
        return tr("Isolated");
    switch (state) {
    case NodeState::Unknown:
        return tr("Not reported");
    case NodeState::Up:
        return tr("Up");
    case NodeState::Down:
        return tr("Down");
    case NodeState::Paused:
        return tr("Paused");
    case NodeState::Joining:
        return tr("Joining");
    }
    Q_UNREACHABLE();
}

QString Words::of(MatrixView::Mark mark)
{
    using Mark = MatrixView::Mark;
    switch (mark) {
    case Mark::Active:
        return tr("Active");
    case Mark::Passive:
        return tr("Passive");
    case Mark::Excluded:
        return tr("Excluded");
    case Mark::NotInstalled:
        return tr("Not installed");
    case Mark::StandAlone:
        return tr("Running", "stand-alone instance");
    case Mark::Possible:
        return tr("Possible", "owner of a group");
    case Mark::Owner:
        return tr("Owner");
    case Mark::NotReported:
        return tr("Not reported");
    }
    Q_UNREACHABLE();
}

QString Words::of(PhaseState state)
{
    switch (state) {
    case PhaseState::Waiting:
        return tr("Waiting");
    case PhaseState::Running:
        return tr("Running");
    case PhaseState::Done:
        return tr("Done");
    case PhaseState::Failed:
        return tr("Failed");
    case PhaseState::Hold:
        return tr("Hold, needs you");
    case PhaseState::Paused:
        return tr("Paused by you");
    case PhaseState::Skipped:
        return tr("Skipped");
    case PhaseState::Retrying:
        return tr("Retrying");
    case PhaseState::NeedsInspection:
        return tr("Needs inspection");
    }
    Q_UNREACHABLE();
}

QString Words::of(CoverageCell cell)
{
    switch (cell) {
    case CoverageCell::NotNeeded:
        return tr("Not needed");
    case CoverageCell::Selected:
        return tr("Selected");
    case CoverageCell::ThroughFamily:
        return tr("Through family");
    case CoverageCell::NotSelected:
        return tr("Not selected");
    case CoverageCell::UnknownToRoot:
        return tr("Unknown to root");
    case CoverageCell::NotArrived:
        return tr("Not arrived yet");
    case CoverageCell::OutOfSupport:
        return tr("Out of support");
    case CoverageCell::MissingInfo:
        return tr("Missing, info only");
    case CoverageCell::NotReported:
        return tr("Not reported");
    }
    Q_UNREACHABLE();
}

QString Words::of(Lane lane)
{
    switch (lane) {
    case Lane::Drain:
        return tr("Drain");
    case Lane::Stop:
        return tr("Stop");
    case Lane::Patch:
        return tr("Patch");
    case Lane::Restart:
        return tr("Restart");
    case Lane::Verify:
        return tr("Verify");
    }
    Q_UNREACHABLE();
}

QString Words::of(TimelineView::Span::Kind kind)
{
    using Kind = TimelineView::Span::Kind;
    switch (kind) {
    case Kind::Up:
        return tr("Up");
    case Kind::Outage:
        return tr("Outage");
    case Kind::UpdatedOnly:
        return tr("Only updated nodes can take it");
    case Kind::Future:
        return tr("Expected");
    }
    Q_UNREACHABLE();
}

} // namespace pf
