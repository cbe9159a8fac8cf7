#include "ui/wizard/runpage.h"

#include "items/runstepsmodel.h"
#include "items/texttablemodel.h"
#include "report/labels.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/picturewidget.h"
#include "ui/tables.h"
#include "ui/wizard/decisionpanel.h"
#include "ui/wizard/wizarddelegates.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

struct PhaseWords
{
    Icon icon;
    Tone tone;
    QString word;
};

PhaseWords wordsOf(const RunState &state, bool broken)
{
    if (broken)
        return {Icon::Failed, Tone::Err, RunPage::tr("Stands still")};
    switch (state.phase) {
    case RunPhase::NotStarted:
        return {Icon::Waiting, Tone::Idle, RunPage::tr("Starting")};
    case RunPhase::Running:
        return {Icon::Running, Tone::Run, RunPage::tr("Running")};
    case RunPhase::Holding:
        return {Icon::Hold, Tone::Hold, RunPage::tr("Hold, needs you")};
    case RunPhase::PauseAsked:
        return {Icon::Running, Tone::Run, RunPage::tr("Pausing after this phase")};
    case RunPhase::Paused:
        return {Icon::Paused, Tone::Idle, RunPage::tr("Paused")};
    case RunPhase::Failed:
        return {Icon::Failed, Tone::Err, RunPage::tr("Failed, needs you")};
    case RunPhase::NeedsInspection:
        return {Icon::NeedsInspection, Tone::Warn, RunPage::tr("Needs inspection")};
    case RunPhase::Aborting:
        return {Icon::PutBack, Tone::Warn, RunPage::tr("Putting back")};
    case RunPhase::Ended:
        break;
    }
    const bool good = state.result == RunResult::Done;
    return {good                                    ? Icon::Done
            : state.result == RunResult::Incomplete ? Icon::Warning
                                                    : Icon::Failed,
            good                                    ? Tone::Ok
            : state.result == RunResult::Incomplete ? Tone::Warn
                                                    : Tone::Err,
            runResultText(state.result)};
}

/// What is still to do, by the plan's estimates.
DurationRange leftOf(const Plan &plan, const RunState &state, UtcMs now)
{
    DurationRange left;
    for (const Step &step : plan.steps) {
        const StepRun *run = state.step(step.id);
        for (qsizetype i = 0; i < step.phases.size(); ++i) {
            const PhaseRun *phase = run && i < run->phases.size() ? &run->phases[i] : nullptr;
            if (phase && (phase->state == PhaseState::Done || phase->state == PhaseState::Skipped))
                continue;
            const DurationRange expected = step.phases[i].expected;
            const qint64 gone = phase && phase->startedAt ? now - *phase->startedAt : 0;
            left = left + DurationRange{std::max<qint64>(0, expected.low - gone), std::max<qint64>(0, expected.typical - gone),
                                        std::max<qint64>(0, expected.high - gone)};
        }
    }
    return left;
}

int widthOf(Type type, const QString &text)
{
    return int(std::ceil(QFontMetricsF(pf::font(type)).horizontalAdvance(text)));
}

} // namespace

RunPage::RunPage(UpdateController &controller, QWidget *parent)
    : WizardPage(controller, tr("Run"), parent)
    , m_panel(new DecisionPanel(controller, this))
    , m_model(new RunStepsModel(this))
    , m_table(named(new TableView(this), u"runSteps"_s, tr("Steps of the run")))
    , m_delegate(new RunCellDelegate(m_table))
{
    head()->setBadge(Icon::Rehearse, tr("Rehearsal, simulated host"));
    m_pause = head()->addButton(tr("Pa&use after this phase"), Icon::PauseAction, u"pause"_s);
    m_abort = head()->addButton(tr("&Abort and restore…"), Icon::PutBack, u"abort"_s);
    body()->addWidget(m_panel);
    body()->addWidget(makeStatus());
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setAlternatingRowColors(false);
    m_table->setEmptyText(tr("The steps appear here when the run starts."));
    m_table->horizontalHeader()->setMinimumSectionSize(28);
    m_table->viewport()->installEventFilter(this);
    m_table->setMinimumHeight(150);
    auto *scroll = new QScrollArea(this); // a low window scrolls below the panel, nothing shrinks
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::sectionGap);
    column->addWidget(m_table, 100); // as high as its rows, where there is room
    column->addWidget(makeLower(), 1);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
    setTabOrder(m_panel, m_table);

    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (Driver *driver = this->controller().driver())
            driver->pauseAfterPhase();
    });
    auto *pauseKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Space), this);
    connect(pauseKey, &QShortcut::activated, this, [this] {
        if (Driver *driver = this->controller().driver())
            driver->pauseAfterPhase();
    });
    auto *filterKey = new QShortcut(QKeySequence::Find, this);
    connect(filterKey, &QShortcut::activated, this, [this] { m_log->setFilterFocus(); });
    connect(m_abort, &QPushButton::clicked, m_panel, &DecisionPanel::askAbort);
    connect(&controller, &UpdateController::runStarted, this, &RunPage::start);
    connect(&controller, &UpdateController::runChanged, this, &RunPage::refresh);
    refresh();
}

QWidget *RunPage::makeStatus()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_pill = named(new StatePill(row), u"runState"_s);
    m_status = named(new TextLabel(Type::Body, Tone::Ink, row), u"runStatus"_s);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar = named(new StepBar(row), u"stepBar"_s, tr("Steps done"));
    m_count = new TextLabel(Type::Second, Tone::Quiet, row);
    layout->addWidget(m_pill);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    return row;
}

QWidget *RunPage::makeLower()
{
    auto *lower = new QWidget(this);
    lower->setMinimumHeight(236);
    auto *layout = new QHBoxLayout(lower);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(new SectionHeading(tr("Availability"), lower));
    m_availability = named(new PictureOf<AvailabilityView>(lower), u"availability"_s, tr("Availability"));
    left->addWidget(makePictureBox(m_availability, lower));
    auto *heading = new SectionHeading(tr("Settings to put back"), lower);
    m_ledgerCount = new TextLabel(Type::Second, Tone::Quiet, heading);
    heading->addRight(m_ledgerCount);
    left->addWidget(heading);
    m_ledger = new TextTableModel({tr("Object"), tr("Setting"), tr("Saved value"), tr("Now"), tr("Put back")}, this);
    m_ledgerTable = named(new TableView(lower), u"ledger"_s, tr("Settings to put back"));
    m_ledgerTable->setModel(m_ledger);
    m_ledgerTable->setItemDelegate(new SymbolDelegate(m_ledgerTable));
    for (const int column : {2, 3})
        m_ledgerTable->setItemDelegateForColumn(column,
                                                new TextDelegate(Type::Body, column == 2 ? Tone::Quiet : Tone::Ink, true, m_ledgerTable));
    new ColumnSharer(m_ledgerTable, {2, 3});
    m_ledgerTable->setEmptyText(tr("No setting is changed yet."));
    left->addWidget(m_ledgerTable, 1);
    m_log = new RunLog(lower);
    layout->addLayout(left, 59);
    layout->addWidget(m_log, 41);
    return lower;
}

QWidget *RunPage::firstField() const
{
    return m_table;
}

bool RunPage::isComplete() const
{
    return controller().runEnded();
}

void RunPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_delegate->setFolded(narrow);
    m_bar->setVisible(!narrow);
    fitColumns();
}

bool RunPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && static_cast<QResizeEvent *>(event)->oldSize().width() != m_table->viewport()->width())
        fitColumns();
    return WizardPage::eventFilter(watched, event);
}

void RunPage::start()
{
    const Plan *plan = controller().plan();
    if (!plan)
        return;
    m_model->setPlan(*plan);
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->index(row, 0).data(RunStepsModel::IsNodeStepRole).toBool())
            m_table->setSpan(row, RunStepsModel::DrainColumn, 1, 5);
    }
    fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, RunStepsModel::StepColumn));
    m_table->clearSelection();
}

/// Widths that do not jump while the words of the cells change.
void RunPage::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    const int icons = m_narrow ? 28 : 36;
    const int time = widthOf(m_narrow ? Type::Small : Type::Second, tr("%1 of %2").arg(u"00:00"_s, u"00:00"_s)) + icons;
    int stop = widthOf(Type::Second, tr("Waiting about %1").arg(u"0:00"_s)) + icons + 8, titles = 0, nodes = 200, state = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex lane = m_model->index(row, RunStepsModel::StopColumn);
        stop = std::max(stop, widthOf(Type::Second, lane.data(RunStepsModel::SecondLineRole).toString()) + icons);
        const QModelIndex step = m_model->index(row, RunStepsModel::StepColumn);
        int &widest = step.data(RunStepsModel::IsNodeStepRole).toBool() ? nodes : titles;
        widest = std::max(widest, m_delegate->sizeHint({}, step).width());
        state = std::max(state, widthOf(Type::Heading, m_model->index(row, RunStepsModel::StateColumn).data().toString()));
    }
    const int lane = m_narrow ? time : time - widthOf(Type::Second, u"0"_s); // minutes of one digit are the rule
    QList<int> widths(RunStepsModel::ColumnCount, lane);
    widths[RunStepsModel::SeqColumn] = 40;
    widths[RunStepsModel::StepColumn] = m_narrow ? 196 : std::max(nodes, std::min(titles, 262)); // longer titles wrap
    widths[RunStepsModel::StateColumn] = std::max(state, widthOf(Type::Heading, phaseStateText(PhaseState::Running))) + 40;
    widths[RunStepsModel::StopColumn] = m_narrow ? time : stop;
    widths[RunStepsModel::TotalColumn] = std::max(time, widthOf(Type::Second, tr("until confirmed")) + 20 + icons) - icons + 14;
    int rest = m_table->viewport()->width();
    for (int column = 0; column < RunStepsModel::ColumnCount; ++column)
        rest -= column == RunStepsModel::PatchColumn ? 0 : widths[column];
    widths[RunStepsModel::PatchColumn] = std::max(rest, m_narrow ? time : time + 40);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < RunStepsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    int height = m_table->horizontalHeader()->height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_table->setRowHeight(row,
                              m_delegate->rowHeight(m_model->index(row, RunStepsModel::StepColumn), widths[RunStepsModel::StepColumn]));
        height += m_table->rowHeight(row);
    }
    m_table->setMaximumHeight(height);
}

void RunPage::refresh()
{
    RunSession *run = controller().run();
    const bool live = run && !controller().error() && run->state().phase != RunPhase::Ended;
    const RunPhase phase = run ? run->state().phase : RunPhase::NotStarted;
    m_pause->setEnabled(live && phase == RunPhase::Running);
    m_abort->setEnabled(live && phase != RunPhase::NotStarted && phase != RunPhase::Aborting);
    m_panel->refresh();
    const Plan *plan = controller().plan();
    if (!run || !plan) {
        head()->setLine(tr("The run starts when the plan is signed."));
        m_pill->set(Icon::Waiting, Tone::Idle, tr("Not started"));
        Q_EMIT completeChanged();
        return;
    }
    const RunState &state = run->state();
    const UtcMs now = state.endedAt ? *state.endedAt : run->now();
    m_model->setRun(state, now);
    if (state.lastSeq != m_fittedSeq) { // words of states changed
        m_fittedSeq = state.lastSeq;
        fitColumns();
    }
    showStatus(state, now);
    showLedger(state);
    m_log->setLog(state.log);
    m_availability->setView(availabilityOf(*plan, state, now));
    Q_EMIT completeChanged();
}

void RunPage::showStatus(const RunState &state, UtcMs now)
{
    const Plan &plan = *controller().plan();
    const PhaseWords words = wordsOf(state, controller().error().has_value());
    m_pill->set(words.icon, words.tone, words.word);
    const Step *step = plan.step(state.currentStep);
    const bool ended = state.phase == RunPhase::Ended;
    head()->setLine(ended  ? tr("The run has ended. The outcome is on the next page.")
                    : step ? tr("Step %1 of %2: %3. Closing this window does not stop the run.")
                                 .arg(step->seq)
                                 .arg(plan.steps.size())
                                 .arg(text(step->title))
                           : tr("%n step(s). Closing this window does not stop the run.", nullptr, int(plan.steps.size())));
    const qint64 elapsed = state.startedAt ? now - *state.startedAt : 0;
    QString line = tr("%1 elapsed").arg(durationText(elapsed));
    if (ended) {
        line += u'.';
    } else {
        const DurationRange left = leftOf(plan, state, now);
        line +=
            u", "_s + tr("about %1 left. Expected end %2, between %3 and %4.")
                          .arg(durationText(left.typical), clockOf(now + left.typical), clockOf(now + left.low), clockOf(now + left.high));
        if (plan.policy.windowEnd)
            line += u' ' + tr("Window ends %1.").arg(clockOf(*plan.policy.windowEnd));
    }
    m_status->setText(line);
    QList<StepBar::Part> parts;
    for (const Step &planned : plan.steps) {
        const StepRun *run = state.step(planned.id);
        StepBar::Part part{totalOf(planned).typical};
        if (run && run->state == PhaseState::Done)
            part.done = 1;
        else if (run && run->startedAt && part.length > 0)
            part.done = std::min(0.97, double((run->endedAt ? *run->endedAt : now) - *run->startedAt) / double(part.length));
        if (run && run->state == PhaseState::Failed)
            part.tone = Tone::Err;
        else if (run && run->state == PhaseState::Skipped)
            part.tone = Tone::Idle;
        parts << part;
    }
    m_bar->setParts(parts);
    m_count->setText(tr("%1 of %n step(s) done", nullptr, int(plan.steps.size())).arg(stepsDone(state)));
    const int open = openDebts(state);
    setFootnote(open > 0 ? tr("%n setting(s) open. They are put back on success, failure and abort.", nullptr, open)
                         : tr("No setting is open."));
}

void RunPage::showLedger(const RunState &state)
{
    QList<TextTableModel::Row> rows;
    for (const Debt &debt : state.ledger)
        rows.append({{debt.object.name(), settingText(debt.name), valueText(debt.name, debt.before),
                      valueText(debt.name, debt.open() ? debt.now : debt.before),
                      !debt.open()               ? clockWithSeconds(*debt.restoredAt)
                      : debt.blockedBy.isEmpty() ? tr("Open")
                                                 : tr("Open, %1 forbids it").arg(debt.blockedBy)},
                     debt.object.path,
                     {},
                     debt.open() ? report::Symbol::Waiting : report::Symbol::Done,
                     4});
    const int open = openDebts(state);
    m_ledgerCount->setText(tr("%1 changed, %2 back, %3 open").arg(rows.size()).arg(rows.size() - open).arg(open));
    bool same = m_ledger->total() == rows.size();
    for (int i = 0; same && i < rows.size(); ++i) {
        const auto *old = m_ledger->row(m_ledger->index(i, 0));
        same = old && old->cells == rows[i].cells;
    }
    if (same)
        return;
    m_ledger->setRows(rows);
}

} // namespace pf
