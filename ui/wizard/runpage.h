#pragma once

#include "ui/wizard/wizardpage.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace pf {

class DecisionPanel;
class FlowLayout;
class RunCellDelegate;
class RunStepsModel;
class TableView;
class TextTableModel;
template <typename View>
class PictureOf;

/// What the run did, newest first, with a filter.
class RunLog final : public QWidget
{
    Q_OBJECT

public:
    explicit RunLog(QWidget *parent = nullptr);
    void setLog(const QList<LogLine> &log);
    void setFilterFocus();

private:
    void fill();
    QList<LogLine> m_log;
    TextTableModel *m_model;
    TableView *m_table;
    QLineEdit *m_filter;
    QPushButton *m_all, *m_problems, *m_follow;
};

/// Page 5: the run as it goes (visual.md section 3).
class RunPage final : public WizardPage
{
    Q_OBJECT

public:
    RunPage(UpdateController &controller, QWidget *parent);
    QWidget *firstField() const override;
    bool isComplete() const override;
    void setNarrow(bool narrow) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeStatus();
    QWidget *makeLower();
    void start();
    void refresh();
    void showStatus(const RunState &state, UtcMs now);
    void showLedger(const RunState &state);
    void fitColumns();

    DecisionPanel *m_panel;
    StatePill *m_pill;
    TextLabel *m_status, *m_count, *m_ledgerCount;
    StepBar *m_bar;
    RunStepsModel *m_model;
    TableView *m_table;
    RunCellDelegate *m_delegate;
    PictureOf<AvailabilityView> *m_availability;
    TextTableModel *m_ledger;
    TableView *m_ledgerTable;
    RunLog *m_log;
    QPushButton *m_pause, *m_abort;
    bool m_narrow = false;
    qint64 m_fittedSeq = -1;
};

/// Page 6: what came of it.
class OutcomePage final : public WizardPage
{
    Q_OBJECT

public:
    OutcomePage(UpdateController &controller, QWidget *parent);
    QWidget *firstField() const override;
    void setNarrow(bool narrow) override;

private:
    QWidget *makeTop();
    QWidget *makeLeft();
    QWidget *makeRight();
    void refresh();
    void showFacts(const Plan &plan, const RunState &state, const QList<RunEvent> &events);
    void showVersions(const Plan &plan, const RunState &state);
    void showDecisions(const Plan &plan, const QList<RunEvent> &events);

    VerdictBox *m_verdict;
    FlowLayout *m_facts;
    QBoxLayout *m_columns;
    PictureOf<PlanActualView> *m_steps;
    PictureOf<AvailabilityView> *m_availability;
    TextTableModel *m_decisions, *m_versions, *m_settings;
    TableView *m_decisionTable, *m_versionTable, *m_settingTable;
    TextLabel *m_decisionCount, *m_settingCount;
    QPushButton *m_save;
};

} // namespace pf
