#include "items/runstepsmodel.h"

#include "report/labels.h"
#include "report/text.h"

using namespace Qt::StringLiterals;

namespace pf {

namespace {

Lane laneAt(int column)
{
    return static_cast<Lane>(column - RunStepsModel::DrainColumn);
}

bool isLane(int column)
{
    return column >= RunStepsModel::DrainColumn && column <= RunStepsModel::VerifyColumn;
}

} // namespace

RunStepsModel::RunStepsModel(QObject *parent) : QAbstractTableModel(parent) {}

void RunStepsModel::setPlan(const Plan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_run = initialState(plan);
    endResetModel();
}

void RunStepsModel::setRun(const RunState &run, UtcMs now)
{
    m_run = run;
    m_now = now;
    if (!m_plan.steps.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_plan.steps.size()) - 1, ColumnCount - 1));
}

int RunStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.steps.size());
}

int RunStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RunStepsModel::isNodeStep(int row) const
{
    const StepKind kind = m_plan.steps[row].kind;
    return kind == StepKind::UpdateNode || kind == StepKind::UpdateServer;
}

PhaseState RunStepsModel::stepState(int row) const
{
    const StepRun *step = m_run.step(m_plan.steps[row].id);
    return step ? step->state : PhaseState::Waiting;
}

LaneRun RunStepsModel::lane(int row, int column) const
{
    const StepRun *step = m_run.step(m_plan.steps[row].id);
    return step ? laneOf(m_plan.steps[row], *step, laneAt(column)) : LaneRun();
}

QString RunStepsModel::laneTime(const LaneRun &lane) const
{
    if (lane.startedAt && (lane.endedAt || lane.state != PhaseState::Waiting))
        return tr("%1 of %2").arg(clockText((lane.endedAt ? *lane.endedAt : m_now) - *lane.startedAt), clockText(lane.expected.typical));
    return tr("about %1").arg(clockText(lane.expected.typical));
}

/// The duration; in the Stop lane the method (7.4), which decides whether roles move.
QString RunStepsModel::laneSecond(int row, int column) const
{
    const LaneRun lane = this->lane(row, column);
    if (!lane.planned)
        return {};
    return laneAt(column) == Lane::Stop ? quiesceText(m_plan.steps[row].quiesce) : laneTime(lane);
}

QString RunStepsModel::laneAside(int row, int column) const
{
    const LaneRun lane = this->lane(row, column);
    if (!lane.planned)
        return {};
    if (laneAt(column) == Lane::Stop)
        return laneTime(lane);
    if (lane.state == PhaseState::Running && lane.lastSignOfLife && m_now >= *lane.lastSignOfLife)
        return tr("alive %1 ago").arg(durationText(m_now - *lane.lastSignOfLife));
    return {};
}

double RunStepsModel::progress(const LaneRun &lane) const
{
    if (lane.percent >= 0)
        return lane.percent / 100.0;
    if (!lane.startedAt || lane.expected.typical <= 0)
        return 0;
    return double(m_now - *lane.startedAt) / double(lane.expected.typical);
}

bool RunStepsModel::isPaused(int row) const
{
    const Step &step = m_plan.steps[row];
    return m_run.openDebt(ObjectRef::node(step.cluster, step.node), u"nodeState"_s) != nullptr;
}

/// What the run knows of the node: its level once verified, whether it is paused, and which roles it owns after the last step done.
QString RunStepsModel::nodeLine(int row) const
{
    const Step &step = m_plan.steps[row];
    if (isPaused(row))
        return tr("Paused by this run");
    QStringList levels;
    for (const LevelSeen &seen : m_run.levels) {
        if (seen.node.compare(step.node, Qt::CaseInsensitive) == 0 && !levels.contains(seen.build))
            levels << seen.build;
    }
    if (stepState(row) == PhaseState::Done)
        return levels.isEmpty() ? tr("Updated") : levels.join(u", "_s);
    if (step.cluster.isEmpty())
        return tr("Stand-alone server");
    // Ownership follows the plan as far as it was carried out; after a skipped step it is not known.
    QList<QPair<QString, QString>> owners;
    for (const ClusterStart &start : m_plan.start) {
        if (start.cluster.compare(step.cluster, Qt::CaseInsensitive) == 0)
            owners = start.owners;
    }
    for (int i = 0; i < int(m_plan.steps.size()); ++i) {
        if (m_plan.steps[i].cluster.compare(step.cluster, Qt::CaseInsensitive) != 0)
            continue;
        if (stepState(i) == PhaseState::Skipped)
            return tr("Its roles are not known");
        if (stepState(i) == PhaseState::Done && !m_plan.steps[i].after.owners.isEmpty())
            owners = m_plan.steps[i].after.owners;
    }
    QStringList owned;
    for (const auto &[role, node] : owners) {
        if (node.compare(step.node, Qt::CaseInsensitive) == 0)
            owned << role;
    }
    return owned.isEmpty() ? tr("Owns nothing") : tr("Owns %1").arg(owned.join(u", "_s));
}

/// What a step without lanes did or will do, in one line.
QString RunStepsModel::lineText(int row) const
{
    const Step &step = m_plan.steps[row];
    if (step.kind == StepKind::Hold)
        return stepState(row) == PhaseState::Done ? tr("Confirmed") : tr("Waits for you before the first move that users notice");
    QStringList parts;
    const bool done = stepState(row) == PhaseState::Done;
    for (const InstanceOutage &outage : step.outages) {
        qint64 actual = -1;
        for (const Outage &seen : m_run.outages) {
            const StepRun *run = m_run.step(step.id);
            if (seen.instance.compare(outage.instance, Qt::CaseInsensitive) == 0 && run && run->startedAt &&
                seen.startedAt >= *run->startedAt && (!run->endedAt || seen.startedAt <= *run->endedAt))
                actual = seen.ms;
        }
        const QString name = ObjectRef::fromPath(outage.instance).name();
        parts << (done && actual >= 0 ? tr("%1 outage %2").arg(name, clockText(actual))
                                      : tr("%1 outage %2 expected").arg(name, clockText(outage.ms.typical)));
    }
    if (parts.isEmpty() && !step.settings.isEmpty())
        parts << (done ? tr("%n setting(s) changed", nullptr, int(step.settings.size()))
                       : tr("%n setting(s) to change", nullptr, int(step.settings.size())));
    if (parts.isEmpty() && step.kind == StepKind::MoveRoles)
        parts << tr("no outage");
    return parts.join(u", "_s);
}

QString RunStepsModel::totalText(int row) const
{
    const Step &step = m_plan.steps[row];
    qint64 typical = 0;
    for (const Phase &phase : step.phases)
        typical += phase.expected.typical;
    const StepRun *run = m_run.step(step.id);
    if (step.kind == StepKind::Hold && !(run && run->startedAt))
        return tr("until confirmed");
    if (!run || !run->startedAt)
        return tr("about %1").arg(clockText(typical));
    return tr("%1 of %2").arg(clockText((run->endedAt ? *run->endedAt : m_now) - *run->startedAt), clockText(typical));
}

QVariant RunStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row(), column = index.column();
    const Step &step = m_plan.steps[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == SeqColumn)
            return QString::number(step.seq);
        if (column == StepColumn)
            return isNodeStep(row) ? step.node : text(step.title);
        if (column == StateColumn)
            return phaseStateText(stepState(row));
        if (column == TotalColumn)
            return totalText(row);
        if (isNodeStep(row)) {
            const LaneRun lane = this->lane(row, column);
            if (!lane.planned)
                return role == Qt::AccessibleTextRole ? tr("Does not apply") : QString();
            if (role == Qt::DisplayRole)
                return phaseStateText(lane.state);
            QStringList words{phaseStateText(lane.state), laneAside(row, column), laneSecond(row, column)};
            words.removeAll(QString());
            return words.join(u", "_s);
        }
        return column == DrainColumn ? lineText(row) : QString();
    case StepIdRole:
        return step.id;
    case KindRole:
        return int(step.kind);
    case StateRole:
        if (isLane(column) && isNodeStep(row)) {
            const LaneRun lane = this->lane(row, column);
            return lane.planned ? int(lane.state) : -1;
        }
        return isLane(column) ? -1 : int(stepState(row));
    case SecondLineRole:
        if (!isNodeStep(row))
            return QString();
        return isLane(column) ? laneSecond(row, column) : column == StepColumn ? nodeLine(row) : QString();
    case AsideRole:
        return isLane(column) && isNodeStep(row) ? laneAside(row, column) : QString();
    case ProgressRole:
        return isLane(column) && isNodeStep(row) ? progress(lane(row, column)) : 0.0;
    case NodePausedRole:
        return isNodeStep(row) && isPaused(row);
    case PercentRole:
        return isLane(column) && isNodeStep(row) ? lane(row, column).percent : -1;
    case LateRole:
        if (isLane(column) && isNodeStep(row)) {
            const LaneRun lane = this->lane(row, column);
            return lane.startedAt && !lane.endedAt && m_now - *lane.startedAt > lane.expected.high;
        }
        return false;
    case IsNodeStepRole:
        return isNodeStep(row);
    default:
        return {};
    }
}

QVariant RunStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeqColumn:
        return tr("No.");
    case StepColumn:
        return tr("Step");
    case StateColumn:
        return tr("State");
    case TotalColumn:
        return tr("Total");
    default:
        return laneText(laneAt(section));
    }
}

} // namespace pf
