#include "report/labels.h"

#include "report/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// Carries the translation context.
class Labels final
{
    Q_DECLARE_TR_FUNCTIONS(Labels)

public:
    static QString setting(const QString &name)
    {
        if (name == "possibleOwners"_L1)
            return tr("Possible owners");
        if (name == "autoFailback"_L1)
            return tr("Automatic failback");
        if (name == "pendingTimeout"_L1)
            return tr("Pending time-out");
        if (name == "nodeState"_L1)
            return tr("Node state");
        if (name == "clusterService"_L1)
            return tr("Cluster service");
        if (name == "failoverMode"_L1)
            return tr("Failover mode");
        if (name == "availabilityMode"_L1)
            return tr("Availability mode");
        if (name == "requiredSecondaries"_L1)
            return tr("Required synchronized secondaries");
        if (name == "backupPreference"_L1)
            return tr("Backup preference");
        if (name == "maintenance"_L1)
            return tr("Maintenance mode");
        if (name == "activationPolicy"_L1)
            return tr("Activation policy");
        return name;
    }

    static QString settingValue(const QString &name, const QString &value)
    {
        if (name == "autoFailback"_L1)
            return value == "1"_L1 ? tr("Allowed") : value == "0"_L1 ? tr("Prevented") : value;
        bool isNumber = false;
        const qint64 ms = value.toLongLong(&isNumber);
        if (name == "pendingTimeout"_L1 && isNumber)
            return durationText(ms);
        if (name == "nodeState"_L1)
            return value == "Up"_L1 ? tr("Up") : value == "Paused"_L1 ? tr("Paused") : value == "Down"_L1 ? tr("Down") : value;
        if (name == "clusterService"_L1)
            return value == "Running"_L1 ? tr("Running") : value == "Stopped"_L1 ? tr("Stopped") : value;
        if (name == "failoverMode"_L1)
            return value == "Automatic"_L1 ? tr("Automatic") : value == "Manual"_L1 ? tr("Manual") : value;
        if (name == "availabilityMode"_L1)
            return value == "Synchronous"_L1 ? tr("Synchronous") : value == "Asynchronous"_L1 ? tr("Asynchronous") : value;
        if (name == "maintenance"_L1)
            return value == "On"_L1 ? tr("On") : value == "Off"_L1 ? tr("Off") : value;
        return value; // the products' own words: PRIMARY, Unrestricted
    }

    static QString phase(PhaseState state)
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
            return tr("Hold");
        case PhaseState::Paused:
            return tr("Paused");
        case PhaseState::Skipped:
            return tr("Skipped");
        case PhaseState::Retrying:
            return tr("Retrying");
        case PhaseState::NeedsInspection:
            break;
        }
        return tr("Needs inspection");
    }

    static QString lane(Lane lane)
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
            break;
        }
        return tr("Verify");
    }

    static QString quiesce(QuiesceMethod method)
    {
        switch (method) {
        case QuiesceMethod::StopClusterService:
            return tr("cluster service stopped");
        case QuiesceMethod::PauseAndDrain:
            return tr("paused, service running");
        case QuiesceMethod::InstallerManaged:
            return tr("by the installer");
        case QuiesceMethod::None:
            break;
        }
        return tr("not in a cluster");
    }

    static QString node(NodeState state)
    {
        switch (state) {
        case NodeState::Up:
            return tr("Up");
        case NodeState::Down:
            return tr("Down");
        case NodeState::Paused:
            return tr("Paused");
        case NodeState::Joining:
            return tr("Joining");
        case NodeState::Unknown:
            break;
        }
        return tr("Not reported");
    }

    static QString result(RunResult result)
    {
        switch (result) {
        case RunResult::Open:
            return tr("Not ended");
        case RunResult::Done:
            return tr("Completed");
        case RunResult::Incomplete:
            return tr("Incomplete");
        case RunResult::Failed:
            return tr("Failed");
        case RunResult::Aborted:
            break;
        }
        return tr("Aborted");
    }

    static QString cell(CoverageCell cell)
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
            break;
        }
        return tr("Not reported");
    }

    static QString mark(MatrixView::Mark mark)
    {
        switch (mark) {
        case MatrixView::Mark::Active:
            return tr("Active");
        case MatrixView::Mark::Passive:
            return tr("Passive");
        case MatrixView::Mark::Excluded:
            return tr("Excluded");
        case MatrixView::Mark::NotInstalled:
            return tr("Not installed");
        case MatrixView::Mark::StandAlone:
            return tr("Stand-alone");
        case MatrixView::Mark::Possible:
            return tr("Possible");
        case MatrixView::Mark::Owner:
            return tr("Owner");
        case MatrixView::Mark::NotReported:
            break;
        }
        return tr("Not reported");
    }

    static QString check(const ReadinessItem &item)
    {
        if (item.state == CheckState::Ok)
            return tr("Passed");
        if (item.state == CheckState::NotReported)
            return tr("Not reported");
        switch (item.level) {
        case GateLevel::Block:
            return tr("Blocks");
        case GateLevel::Acknowledge:
            return tr("To accept");
        case GateLevel::Info:
            break;
        }
        return tr("Note");
    }
};

} // namespace

QString settingText(const QString &name)
{
    return Labels::setting(name);
}
QString settingValueText(const QString &name, const QString &value)
{
    return Labels::settingValue(name, value);
}

QString phaseStateText(PhaseState state)
{
    return Labels::phase(state);
}
QString laneText(Lane lane)
{
    return Labels::lane(lane);
}
QString quiesceText(QuiesceMethod method)
{
    return Labels::quiesce(method);
}
QString nodeStateText(NodeState state)
{
    return Labels::node(state);
}
QString runResultText(RunResult result)
{
    return Labels::result(result);
}
QString coverageCellText(CoverageCell cell)
{
    return Labels::cell(cell);
}
QString markText(MatrixView::Mark mark)
{
    return Labels::mark(mark);
}
QString checkStateText(const ReadinessItem &item)
{
    return Labels::check(item);
}

} // namespace pf
