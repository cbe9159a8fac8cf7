#pragma once

#include "ui/wizard/wizardpage.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QScrollArea;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace pf {

class PlanStepsModel;
class ScopeModel;
class TableView;
class TextTableModel;
template <typename View>
class PictureOf;

/// Page 1: clusters and servers, target of each instance.
class ScopePage final : public WizardPage
{
    Q_OBJECT

public:
    ScopePage(UpdateController &controller, QWidget *parent);
    void setScope(const QStringList &clusters, const QStringList &servers);
    QWidget *firstField() const override;
    bool isComplete() const override;
    bool validatePage() override; ///< plans what was chosen

private:
    void refresh();
    ScopeModel *m_model;
    QTreeView *m_tree;
};

/// Page 2: the checks; what blocks stops here, what is to be accepted needs a name and a reason.
class ReadinessPage final : public WizardPage
{
    Q_OBJECT

public:
    ReadinessPage(UpdateController &controller, QWidget *parent);
    QWidget *firstField() const override;
    bool isComplete() const override;

private:
    QWidget *makeAcceptBar();
    void fill();    ///< the rows
    void refresh(); ///< what may be done
    void accept(bool all);
    VerdictBox *m_verdict;
    TextTableModel *m_model;
    TableView *m_table;
    QWidget *m_bar;
    QLineEdit *m_name, *m_reason;
    QPushButton *m_acceptSelected, *m_acceptAll;
};

/// Page 3: options, steps with reasons and faults, proof, timeline; a refusal with its reasons instead.
class PlanPage final : public WizardPage
{
    Q_OBJECT

public:
    PlanPage(UpdateController &controller, QWidget *parent);
    QWidget *firstField() const override;
    bool isComplete() const override;
    void setNarrow(bool narrow) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeOptions();
    QWidget *makePlanPane();
    QWidget *makeRefusalPane();
    QWidget *makeTimeline();
    void showPlan();
    void showProof(const Plan &plan, const Proof &proof);
    void showRefusal(const Refusals &refusals);
    void showRepairs();
    void planThisWay();
    void applyPolicy();
    void fitColumns();
    bool isHold(int row) const;

    QComboBox *m_order;
    QCheckBox *m_hold, *m_failback, *m_window;
    QDateTimeEdit *m_from, *m_to;
    TextLabel *m_hash, *m_timelineLine;
    QStackedWidget *m_stack;
    PlanStepsModel *m_model;
    TableView *m_table;
    VerdictBox *m_verdict, *m_refusedVerdict;
    QWidget *m_points;
    QScrollArea *m_proof;
    TextTableModel *m_refusals, *m_repairs;
    TableView *m_refusalTable, *m_repairTable;
    QWidget *m_repairPane;
    QPushButton *m_planThisWay;
    PictureOf<TimelineView> *m_timeline;
    QWidget *m_legend;
    QTimer *m_later;
    QWidget *m_proofPanel;
    bool m_narrow = false;
};

/// Page 4: who stands for this plan, bound to its hash.
class SignOffPage final : public WizardPage
{
    Q_OBJECT

public:
    SignOffPage(UpdateController &controller, QWidget *parent);
    QWidget *firstField() const override;
    bool isComplete() const override;

private:
    void fill();    ///< what is signed
    void refresh(); ///< what may be done
    void sign();
    QVBoxLayout *m_facts;
    QWidget *m_factsPane;
    QCheckBox *m_statement;
    QLineEdit *m_name;
    QPushButton *m_sign;
    TextLabel *m_why;
    VerdictBox *m_signed;
};

/// Saves a report as PDF: asks for the file, makes the pages in the background, says where they are.
class PdfSaver final : public QObject
{
    Q_OBJECT

public:
    PdfSaver(const WizardOptions &options, QPushButton *button, PageHead *head);
    ~PdfSaver() override;
    void save(const report::Document &document, const QString &suggested);

Q_SIGNALS:
    void said(const QString &line);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pf
