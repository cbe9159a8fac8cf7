#pragma once

#include "planning/proof.h"

#include <QAbstractTableModel>

namespace pf {

/// The steps of a plan with their reasons, start, outage, votes and the four fault columns (wizard page 3).
class PlanStepsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeqColumn,
        StepColumn,
        StartColumn,
        ExpectedColumn,
        OutageColumn,
        VotesColumn,
        NodeColumn,
        WitnessColumn,
        ActionColumn,
        ReturnColumn,
        ColumnCount
    };
    enum Role {
        StepIdRole = Qt::UserRole,
        KindRole,       ///< StepKind
        SecondLineRole, ///< the first reason and every rule, under the title
        FaultRole,      ///< FaultCell::State of the four fault columns, -1 elsewhere
        HasOutageRole   ///< users notice the step
    };

    explicit PlanStepsModel(QObject *parent = nullptr);
    void setPlan(const Plan &plan, const Proof &proof);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;
    FaultCell::State fault(int row, int column) const;

    Plan m_plan;
    Proof m_proof;
    QList<qint64> m_starts; ///< typical, ms from the start
};

} // namespace pf
