#include "items/planstepsmodel.h"
#include "items/texttablemodel.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/flowlayout.h"
#include "ui/picturewidget.h"
#include "ui/tables.h"
#include "ui/wizard/pages.h"
#include "ui/wizard/wizarddelegates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// Symbols of the timeline with their words, as the picture uses them.
class TimelineLegend final : public QWidget
{
public:
    using QWidget::QWidget;
    void setView(const TimelineView &view)
    {
        m_view = view;
        updateGeometry();
        update();
    }
    /// As narrow as one line allows.
    QSize sizeHint() const override
    {
        const Metrics metrics = Metrics::of(font());
        qreal width = 900;
        const qreal line = legendSize(m_view, metrics, width).height();
        while (width > 100 && legendSize(m_view, metrics, width - 8).height() <= line)
            width -= 8;
        return QSizeF(width, line).toSize();
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintLegend(painter, rect(), m_view, currentTheme(), Metrics::of(font()));
    }

private:
    TimelineView m_view;
};

QDateTime toDateTime(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC);
}

} // namespace

PlanPage::PlanPage(UpdateController &controller, QWidget *parent) : WizardPage(controller, tr("Plan"), parent), m_later(new QTimer(this))
{
    auto *save = head()->addButton(tr("&Save as PDF…"), Icon::Document, u"savePlan"_s);
    auto *saver = new PdfSaver(controller.options(), save, head());
    connect(saver, &PdfSaver::said, this, [this](const QString &line) { setFootnote(line); });
    connect(save, &QPushButton::clicked, this, [this, saver] {
        const PlanSession &session = this->controller().planning();
        if (session.plan())
            saver->save(
                report::planDocument(session.estate().estate, session.catalog(), *session.plan(), session.proof(), session.signedOff()),
                tr("Plan %1.pdf").arg(scopeText(*session.plan())));
        else if (session.refusals())
            saver->save(report::refusalDocument(session.estate().estate, *session.refusals(), session.repairs()), tr("No safe plan.pdf"));
    });
    body()->addWidget(makeOptions());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makePlanPane());
    m_stack->addWidget(makeRefusalPane());
    body()->addWidget(m_stack, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(350);
    connect(m_later, &QTimer::timeout, this, &PlanPage::applyPolicy);
    connect(&controller, &UpdateController::planChanged, this, &PlanPage::showPlan);
    showPlan();
}

QWidget *PlanPage::makeOptions()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(14, 6, row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_order = named(new QComboBox(row), u"order"_s, tr("Order"));
    m_order->addItem(tr("All passive, then switch"), int(OrderPolicy::SeedOrder));
    m_order->addItem(tr("Half, then switch"), int(OrderPolicy::HalfThenSwitch));
    m_window = named(new QCheckBox(tr("&Window"), row), u"window"_s, tr("Maintenance window, UTC"));
    m_from = named(new QDateTimeEdit(row), u"windowFrom"_s, tr("Window begins, UTC"));
    m_to = named(new QDateTimeEdit(row), u"windowTo"_s, tr("Window ends, UTC"));
    QDateTime evening = toDateTime(controller().planning().asOf());
    evening.setTime(QTime(22, 0));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setDisplayFormat(tr("d MMM yyyy HH:mm"));
        edit->setEnabled(false);
    }
    m_from->setDateTime(evening);
    m_to->setDateTime(evening.addSecs(4 * 3600));
    m_hold = named(new QCheckBox(tr("&Hold before active nodes"), row), u"hold"_s, tr("Hold before active nodes"));
    m_hold->setChecked(controller().planning().policy().holdBeforeActive);
    m_failback =
        named(new QCheckBox(tr("Re&turn to original owners"), row), u"failback"_s, tr("Return to original owners, one more outage each"));
    m_failback->setToolTip(tr("One more outage for each clustered instance (F-18)"));
    m_hash = new TextLabel(Type::Second, Tone::Quiet, row);
    m_hash->setObjectName(u"planHash"_s);
    const auto group = [this, row](const QList<QWidget *> &widgets) {
        auto *box = new QWidget(row);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        box->setMinimumHeight(m_order->sizeHint().height());
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        return box;
    };
    layout->addWidget(group({makeBuddy(tr("&Order"), m_order, row), m_order}));
    layout->addWidget(group({m_window, m_from, makeBuddy(tr("to"), m_to, row), m_to}));
    layout->addWidget(group({m_hold}));
    layout->addWidget(group({m_failback}));
    layout->addWidget(group({m_hash}));
    const auto later = [this] { m_later->start(); };
    connect(m_order, &QComboBox::currentIndexChanged, this, later);
    for (QCheckBox *box : {m_window, m_hold, m_failback})
        connect(box, &QCheckBox::toggled, this, later);
    connect(m_window, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
    });
    for (QDateTimeEdit *edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, later);
    return row;
}

QWidget *PlanPage::makePlanPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::sectionGap);
    m_model = new PlanStepsModel(this);
    m_table = named(new TableView(pane), u"planSteps"_s, tr("Steps of the plan"));
    auto *header = new GroupedHeader(m_table);
    header->setGroup(PlanStepsModel::NodeColumn, PlanStepsModel::ReturnColumn, tr("Still safe if one more breaks"));
    m_table->setHorizontalHeader(header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanCellDelegate(m_table));
    m_table->setItemDelegateForColumn(PlanStepsModel::StepColumn, new StepReasonDelegate(m_table));
    m_table->horizontalHeader()->setMinimumSectionSize(28);
    m_table->setEmptyText(tr("The steps appear here when the plan is made."));

    m_table->viewport()->installEventFilter(this);
    auto *proof = new Panel(pane);
    m_proofPanel = proof;
    proof->setFixedWidth(314);
    auto *proofLayout = new QVBoxLayout(proof);
    proofLayout->setContentsMargins(1, 1, 1, 1);
    proofLayout->setSpacing(0);
    m_verdict = named(new VerdictBox(proof), u"proofVerdict"_s);
    m_verdict->setFramed(false);
    m_proof = named(new QScrollArea(proof), u"proof"_s, tr("Proof"));
    m_proof->setFrameShape(QFrame::NoFrame);
    m_proof->setWidgetResizable(true);
    m_proof->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_proof->viewport()->setBackgroundRole(QPalette::Base);
    m_points = nullptr;
    proofLayout->addWidget(m_verdict);
    proofLayout->addWidget(m_proof, 1);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(m_table, 1);
    upper->addWidget(proof);
    layout->addLayout(upper, 1);
    layout->addWidget(makeTimeline());
    return pane;
}

QWidget *PlanPage::makeTimeline()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *title = new TextLabel(Type::Heading, Tone::Ink, pane);
    title->setText(tr("Timeline"));
    m_timelineLine = new TextLabel(Type::Second, Tone::Quiet, pane);
    m_legend = new TimelineLegend(pane);
    row->addWidget(title);
    row->addWidget(m_timelineLine);
    row->addStretch(1);
    row->addWidget(m_legend);
    layout->addLayout(row);
    m_timeline = named(new PictureOf<TimelineView>(pane), u"timeline"_s, tr("Timeline"));
    layout->addWidget(makePictureBox(m_timeline, pane));
    connect(m_timeline, &PictureWidget::cellSelected, this, [this](PaintCell cell) {
        const TimelineView &view = m_timeline->view();
        if (cell.row < view.nodes.size() && cell.column >= 0 && cell.column < view.nodes[cell.row].bars.size())
            m_table->selectRow(view.nodes[cell.row].bars[cell.column].seq - 1);
    });
    return pane;
}

QWidget *PlanPage::makeRefusalPane()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::sectionGap);
    m_refusedVerdict = named(new VerdictBox(pane), u"refusedVerdict"_s);
    m_refusals = new TextTableModel({tr("Rule"), tr("Object"), tr("Why there is no plan"), tr("What would help")}, this);
    m_refusalTable = named(new TableView(pane), u"refusals"_s, tr("Reasons of the refusal"));
    m_refusalTable->setModel(m_refusals);
    m_refusalTable->setItemDelegateForColumn(2, new TextDelegate(Type::Body, Tone::Ink, true, m_refusalTable));
    m_refusalTable->setItemDelegateForColumn(3, new TextDelegate(Type::Body, Tone::Ink, true, m_refusalTable));
    new ColumnSharer(m_refusalTable, {2, 3});
    layout->addWidget(m_refusedVerdict);
    layout->addWidget(m_refusalTable, 1);

    m_repairPane = new QWidget(pane);
    auto *repairs = new QVBoxLayout(m_repairPane);
    repairs->setContentsMargins(0, 0, 0, 0);
    repairs->setSpacing(size::sectionGap / 2);
    auto *title = new TextLabel(Type::Heading, Tone::Ink, m_repairPane);
    title->setText(tr("What would make it possible"));
    m_repairs = new TextTableModel({tr("Object"), tr("Smallest changes, each tried and proved"), tr("Who")}, this);
    m_repairTable = named(new TableView(m_repairPane), u"repairs"_s, title->text());
    m_repairTable->setModel(m_repairs);
    m_repairTable->setItemDelegateForColumn(1, new TextDelegate(Type::Body, Tone::Ink, true, m_repairTable));
    new ColumnSharer(m_repairTable, {1});
    m_planThisWay = named(new QPushButton(tr("Plan this wa&y"), m_repairPane), u"planThisWay"_s, tr("Plan this way"));
    m_planThisWay->setToolTip(tr("Takes the selected wish over and plans again. Nothing is changed anywhere else."));
    connect(m_planThisWay, &QPushButton::clicked, this, &PlanPage::planThisWay);
    connect(m_repairTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const QList<Repair> &all = this->controller().planning().repairs();
        m_planThisWay->setEnabled(current.isValid() && current.row() < all.size() && all.at(current.row()).onlyWishes());
    });
    repairs->addWidget(title);
    repairs->addWidget(m_repairTable, 1);
    repairs->addWidget(m_planThisWay, 0, Qt::AlignRight);
    layout->addWidget(m_repairPane, 1);
    return pane;
}

QWidget *PlanPage::firstField() const
{
    return m_stack->currentIndex() == 0 ? m_table : m_refusalTable;
}

bool PlanPage::isComplete() const
{
    const PlanSession &session = controller().planning();
    return !session.isBusy() && !m_later->isActive() && session.plan() && !session.plan()->steps.isEmpty() &&
           session.proof().verdict != ProofVerdict::Unsafe;
}

void PlanPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_legend->setVisible(!narrow);
    m_hash->setVisible(!narrow);
    m_proofPanel->setFixedWidth(narrow ? 244 : 314);
    fitColumns();
}

bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && static_cast<QResizeEvent *>(event)->oldSize().width() != m_table->viewport()->width())
        fitColumns();
    return WizardPage::eventFilter(watched, event);
}

bool PlanPage::isHold(int row) const
{
    return m_model->index(row, 0).data(PlanStepsModel::KindRole).toInt() == int(StepKind::Hold);
}

/// Content widths, and the step takes the rest; rows follow its wrapped reasons.
void PlanPage::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    int rest = m_table->viewport()->width();
    for (int column = 0; column < PlanStepsModel::ColumnCount; ++column) {
        int width = column >= PlanStepsModel::NodeColumn ? 0 : column == PlanStepsModel::SeqColumn ? 30 : 52;
        if (column >= PlanStepsModel::NodeColumn) {
            for (int fault = PlanStepsModel::NodeColumn; fault < PlanStepsModel::ColumnCount; ++fault)
                width = std::max(
                    width,
                    QFontMetrics(pf::font(Type::Small)).horizontalAdvance(m_model->headerData(fault, Qt::Horizontal).toString()) + 8);
        } else if (column != PlanStepsModel::SeqColumn && column != PlanStepsModel::StepColumn) {
            if (column != PlanStepsModel::VotesColumn) // wraps
                width = std::max(
                    width,
                    QFontMetrics(pf::font(Type::Second)).horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) + 18);
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (column == PlanStepsModel::ExpectedColumn && isHold(row))
                    continue; // wraps
                width = std::max(width, m_table->itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
            }
            width = std::min(width, 190);
        }
        if (column != PlanStepsModel::StepColumn) {
            m_table->setColumnWidth(column, width);
            rest -= width;
        }
    }
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(PlanStepsModel::StepColumn, std::max(rest, m_narrow ? 160 : 240));
    fitRows(m_table);
}

void PlanPage::applyPolicy()
{
    Policy policy = controller().planning().policy();
    policy.order = OrderPolicy(m_order->currentData().toInt());
    policy.holdBeforeActive = m_hold->isChecked();
    policy.failback = m_failback->isChecked();
    policy.windowStart.reset();
    policy.windowEnd.reset();
    if (m_window->isChecked() && m_from->dateTime() < m_to->dateTime()) {
        policy.windowStart = UtcMs{m_from->dateTime().toMSecsSinceEpoch()};
        policy.windowEnd = UtcMs{m_to->dateTime().toMSecsSinceEpoch()};
    }
    if (policy != controller().planning().policy())
        controller().planning().setPolicy(policy);
    else
        Q_EMIT completeChanged();
}

void PlanPage::showPlan()
{
    const PlanSession &session = controller().planning();
    if (session.isBusy()) {
        head()->setLine(tr("Planning and proving…"));
        m_verdict->set(Icon::Waiting, Tone::Idle, tr("Proving…"), {});
    } else if (session.refusals()) {
        showRefusal(*session.refusals());
    } else if (session.plan()) {
        const Plan &plan = *session.plan();
        m_stack->setCurrentIndex(0);
        m_model->setPlan(plan, session.proof());
        fitColumns();
        if (m_model->rowCount() > 0)
            m_table->selectRow(0);
        const TimelineView view = timelineOf(plan);
        m_timeline->setView(view);
        static_cast<TimelineLegend *>(m_legend)->setView(view);
        m_hash->setText(tr("Plan %1").arg(hashText(planHash(plan))));
        showProof(plan, session.proof());
    }
    Q_EMIT completeChanged();
}

} // namespace pf
