#pragma once

#include "report/runwords.h"

#include <QAbstractTableModel>

namespace pf {

/// A running plan: a row per step, a State column for all, the five lanes for node steps, one line for the others.
class RunStepsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeqColumn,
        StepColumn,
        StateColumn,
        DrainColumn,
        StopColumn,
        PatchColumn,
        RestartColumn,
        VerifyColumn,
        TotalColumn,
        ColumnCount
    };
    enum Role {
        StepIdRole = Qt::UserRole,
        KindRole,       ///< StepKind
        StateRole,      ///< PhaseState of the cell (of the step in the first three columns), -1 where a lane is not planned
        SecondLineRole, ///< durations, the quiesce method, the node's state
        PercentRole,    ///< of the running lane, -1 = unknown
        LateRole,       ///< running longer than its high estimate
        IsNodeStepRole,
        AsideRole,     ///< beside the state of a lane: the duration where the second line names the method, the sign of life while it runs
        ProgressRole,  ///< of a running lane: share of the expected time or the reported percent, 0 to 1
        NodePausedRole ///< the node of the step is paused by this run
    };

    explicit RunStepsModel(QObject *parent = nullptr);
    void setPlan(const Plan &plan);
    /// @param now  the run's (virtual) time, for running lanes
    void setRun(const RunState &run, UtcMs now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isNodeStep(int row) const;
    PhaseState stepState(int row) const;
    LaneRun lane(int row, int column) const;
    QString laneTime(const LaneRun &lane) const;
    QString laneSecond(int row, int column) const;
    QString laneAside(int row, int column) const;
    double progress(const LaneRun &lane) const;
    bool isPaused(int row) const;
    QString nodeLine(int row) const;
    QString lineText(int row) const;
    QString totalText(int row) const;

    Plan m_plan;
    RunState m_run;
    UtcMs m_now;
};

} // namespace pf
