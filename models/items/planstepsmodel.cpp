#include "items/planstepsmodel.h"

#include "report/text.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

qint64 typicalMs(const Step &step)
{
    qint64 total = 0;
    for (const Phase &phase : step.phases)
        total += phase.expected.typical;
    return total;
}

} // namespace

PlanStepsModel::PlanStepsModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanStepsModel::setPlan(const Plan &plan, const Proof &proof)
{
    beginResetModel();
    m_plan = plan;
    m_proof = proof;
    m_starts.clear();
    qint64 at = 0;
    for (const Step &step : m_plan.steps) {
        m_starts << at;
        at += typicalMs(step);
    }
    endResetModel();
}

void PlanStepsModel::clear()
{
    setPlan({}, {});
}

int PlanStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.steps.size());
}

int PlanStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FaultCell::State PlanStepsModel::fault(int row, int column) const
{
    for (const auto &[id, cell] : m_proof.cells) {
        if (id != m_plan.steps[row].id)
            continue;
        switch (column) {
        case NodeColumn:
            return cell.node;
        case WitnessColumn:
            return cell.witness;
        case ActionColumn:
            return cell.action;
        case ReturnColumn:
            return cell.comesBack;
        default:
            break;
        }
    }
    return FaultCell::State::NotApplicable;
}

QString PlanStepsModel::textOf(int row, int column) const
{
    const Step &step = m_plan.steps[row];
    switch (column) {
    case SeqColumn:
        return QString::number(step.seq);
    case StepColumn:
        return text(step.title);
    case StartColumn:
        if (m_plan.policy.windowStart)
            return QDateTime::fromMSecsSinceEpoch((*m_plan.policy.windowStart + m_starts[row]).value, Qt::UTC).toString(u"HH:mm");
        return u"+%1:%2"_s.arg(m_starts[row] / 3'600'000).arg(m_starts[row] / 60'000 % 60, 2, 10, QLatin1Char('0'));
    case ExpectedColumn:
        return step.kind == StepKind::Hold ? tr("when confirmed") : durationText(typicalMs(step));
    case OutageColumn: {
        QStringList outages;
        for (const InstanceOutage &outage : step.outages)
            outages << ObjectRef::fromPath(outage.instance).name() + u' ' + clockText(outage.ms.typical);
        return outages.isEmpty() ? tr("none") : outages.join(u", "_s);
    }
    case VotesColumn:
        return step.after.votes.need > 0 ? u"%1 / %2"_s.arg(step.after.votes.present).arg(step.after.votes.need) : u"-"_s;
    default:
        switch (fault(row, column)) {
        case FaultCell::State::Safe:
            return tr("Safe");
        case FaultCell::State::Margin:
            return tr("Margin");
        case FaultCell::State::NotApplicable:
            break;
        }
        return tr("Does not apply");
    }
}

QVariant PlanStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Step &step = m_plan.steps[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(index.row(), index.column());
    case StepIdRole:
        return step.id;
    case KindRole:
        return int(step.kind);
    case SecondLineRole: { // what matters most with every rule; the tool tip and the report have all sentences
        const QString first = step.reasons.isEmpty() ? QString() : text(step.reasons.first().message);
        QStringList rules;
        for (const Reason &reason : step.reasons) {
            if (!rules.contains(reason.rule))
                rules << reason.rule;
        }
        return QString(first + u' ' + rules.join(u", "_s)).trimmed();
    }
    case Qt::ToolTipRole:
        return reasonsText(step.reasons);
    case FaultRole:
        return index.column() >= NodeColumn ? int(fault(index.row(), index.column())) : -1;
    case HasOutageRole:
        return !step.outages.isEmpty();
    default:
        return {};
    }
}

QVariant PlanStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeqColumn:
        return tr("No.");
    case StepColumn:
        return tr("Step and reason");
    case StartColumn:
        return tr("Start");
    case ExpectedColumn:
        return tr("Expected");
    case OutageColumn:
        return tr("Outage");
    case VotesColumn:
        return tr("Votes / need");
    case NodeColumn:
        return tr("Node");
    case WitnessColumn:
        return tr("Witness");
    case ActionColumn:
        return tr("Step");
    case ReturnColumn:
        return tr("Return");
    default:
        return {};
    }
}

} // namespace pf
