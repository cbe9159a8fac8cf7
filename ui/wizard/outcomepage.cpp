#include "base/json.h"
#include "items/texttablemodel.h"
#include "report/labels.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/flowlayout.h"
#include "ui/picturewidget.h"
#include "ui/tables.h"
#include "ui/wizard/pages.h"
#include "ui/wizard/runpage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// Label, number in large type, what it compares with.
QWidget *makeFact(const QString &label, const QString &value, const QString &second, QWidget *parent)
{
    auto *fact = new QWidget(parent);
    auto *layout = new QVBoxLayout(fact);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    auto *top = new TextLabel(Type::Small, Tone::Quiet, fact);
    top->setText(label);
    auto *main = new TextLabel(Type::PaneTitle, Tone::Ink, fact);
    main->setText(value);
    auto *below = new TextLabel(Type::Small, Tone::Quiet, fact);
    below->setText(second);
    layout->addWidget(top);
    layout->addWidget(main);
    layout->addWidget(below);
    fact->setAccessibleName(label + u": "_s + value + u", "_s + second);
    return fact;
}

struct Entry
{
    QString what;
    report::Symbol symbol = report::Symbol::None;
};

/// Events that people caused or have to know; empty = not shown.
Entry entryOf(const QString &type)
{
    if (type == "hold-confirmed"_L1)
        return {OutcomePage::tr("Hold confirmed"), report::Symbol::Hold};
    if (type == "phase-failed"_L1)
        return {OutcomePage::tr("Failed"), report::Symbol::Failed};
    if (type == "retry"_L1)
        return {OutcomePage::tr("Retry"), report::Symbol::Running};
    if (type == "skip"_L1)
        return {OutcomePage::tr("Step skipped"), report::Symbol::Skipped};
    if (type == "exclude"_L1)
        return {OutcomePage::tr("Node excluded"), report::Symbol::Skipped};
    if (type == "abort"_L1)
        return {OutcomePage::tr("Aborted, settings put back"), report::Symbol::Warning};
    if (type == "crash-found"_L1)
        return {OutcomePage::tr("Interrupted run found"), report::Symbol::Warning};
    if (type == "pause-asked"_L1)
        return {OutcomePage::tr("Pause asked for"), report::Symbol::Waiting};
    if (type == "go-on"_L1)
        return {OutcomePage::tr("Went on"), report::Symbol::Running};
    return {};
}

TableView *makeTable(TextTableModel *model, const QString &objectName, const QString &accessibleName, QWidget *parent)
{
    auto *table = named(new TableView(parent), objectName, accessibleName);
    table->setModel(model);
    table->setItemDelegate(new SymbolDelegate(table));
    return table;
}

} // namespace

OutcomePage::OutcomePage(UpdateController &controller, QWidget *parent) : WizardPage(controller, tr("Outcome"), parent)
{
    head()->setBadge(Icon::Rehearse, tr("Rehearsal, simulated host"));
    m_save = head()->addButton(tr("&Save as PDF…"), Icon::Document, u"saveOutcome"_s);
    auto *saver = new PdfSaver(controller.options(), m_save, head());
    connect(saver, &PdfSaver::said, this, [this](const QString &line) { setFootnote(line); });
    connect(m_save, &QPushButton::clicked, this, [this, saver] {
        const RunSession *run = this->controller().run();
        if (run && this->controller().plan())
            saver->save(report::outcomeDocument(*this->controller().plan(), run->state(), run->events()),
                        tr("Outcome %1.pdf").arg(run->runId()));
    });
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"outcomeScroll"_s);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 2, 0);
    layout->setSpacing(size::sectionGap);
    layout->addWidget(makeTop());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeLeft(), 58);
    m_columns->addWidget(makeRight(), 42);
    layout->addLayout(m_columns);
    layout->addStretch(1);
    scroll->setWidget(inner);
    body()->addWidget(scroll, 1);
    setFinalPage(true);
    connect(&controller, &UpdateController::runEndedNow, this, &OutcomePage::refresh);
    refresh();
}

QWidget *OutcomePage::makeTop()
{
    auto *panel = new Panel(this);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_verdict = named(new VerdictBox(panel), u"outcomeVerdict"_s);
    m_verdict->setFramed(false);
    m_verdict->setFixedWidth(300);
    layout->addWidget(m_verdict);
    auto *facts = new QWidget(panel);
    m_facts = new FlowLayout(32, 8, facts);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(20, 10, 14, 10);
    around->addWidget(facts);
    layout->addLayout(around, 1);
    return panel;
}

QWidget *OutcomePage::makeLeft()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *heading = new SectionHeading(tr("Plan and actual"), pane);
    layout->addWidget(heading);
    m_steps = named(new PictureOf<PlanActualView>(pane), u"planActual"_s, tr("Plan and actual time of every step"));
    layout->addWidget(new PictureScroll(m_steps, pane));
    auto *decisions = new SectionHeading(tr("Failures and decisions"), pane);
    m_decisionCount = new TextLabel(Type::Second, Tone::Quiet, decisions);
    decisions->addRight(m_decisionCount);
    layout->addSpacing(4);
    layout->addWidget(decisions);
    m_decisions = new TextTableModel({tr("Time"), tr("What"), tr("Details")}, this);
    m_decisionTable = makeTable(m_decisions, u"decisions"_s, tr("Failures and decisions"), pane);
    m_decisionTable->setItemDelegateForColumn(2, new TextDelegate(Type::Body, Tone::Ink, true, m_decisionTable));
    new ColumnSharer(m_decisionTable, {2}, true);
    m_decisionTable->setEmptyText(tr("Nothing failed and nothing had to be decided."));
    layout->addWidget(m_decisionTable);
    layout->addSpacing(4);
    layout->addWidget(new SectionHeading(tr("Availability"), pane));
    m_availability = named(new PictureOf<AvailabilityView>(pane), u"outcomeAvailability"_s, tr("Availability"));
    layout->addWidget(makePictureBox(m_availability, pane));
    layout->addStretch(1);
    return pane;
}

QWidget *OutcomePage::makeRight()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SectionHeading(tr("Versions before and after"), pane));
    m_versions = new TextTableModel({tr("Instance"), tr("Node"), tr("Before"), tr("After")}, this);
    m_versionTable = makeTable(m_versions, u"versions"_s, tr("Versions before and after"), pane);
    new ColumnSharer(m_versionTable, {3}, true);
    m_versionTable->setEmptyText(tr("No level was reported."));
    layout->addWidget(m_versionTable);
    auto *settings = new SectionHeading(tr("Settings put back"), pane);
    m_settingCount = new TextLabel(Type::Second, Tone::Quiet, settings);
    settings->addRight(m_settingCount);
    layout->addSpacing(4);
    layout->addWidget(settings);
    m_settings = new TextTableModel({tr("Object"), tr("Setting"), tr("Value, as saved"), tr("Back at")}, this);
    m_settingTable = makeTable(m_settings, u"settingsBack"_s, tr("Settings put back"), pane);
    m_settingTable->setItemDelegateForColumn(2, new TextDelegate(Type::Body, Tone::Ink, true, m_settingTable));
    m_settingTable->setItemDelegateForColumn(0, new TextDelegate(Type::Body, Tone::Ink, true, m_settingTable));
    new ColumnSharer(m_settingTable, {0, 2}, true);
    m_settingTable->setEmptyText(tr("No setting was changed."));
    layout->addWidget(m_settingTable);
    layout->addStretch(1);
    return pane;
}

QWidget *OutcomePage::firstField() const
{
    return m_save;
}

void OutcomePage::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_verdict->setFixedWidth(narrow ? 240 : 300);
}

void OutcomePage::refresh()
{
    const bool ended = controller().runEnded() && controller().plan();
    m_save->setEnabled(ended);
    if (!ended) {
        head()->setLine(tr("The outcome appears here when the run has ended."));
        m_verdict->set(Icon::Waiting, Tone::Idle, tr("Not ended"), {});
        return;
    }
    const Plan &plan = *controller().plan();
    const RunSession &run = *controller().run();
    const RunState &state = run.state();
    const QList<RunEvent> events = run.events();
    showFacts(plan, state, events);
    m_steps->setView(planActualOf(plan, state));
    m_availability->setView(availabilityOf(plan, state, std::nullopt));
    showVersions(plan, state);
    showDecisions(plan, events);
    QList<TextTableModel::Row> rows;
    for (const Debt &debt : state.ledger)
        rows.append({{debt.object.name(), settingText(debt.name), valueText(debt.name, debt.before),
                      debt.open() ? tr("still open") : clockWithSeconds(*debt.restoredAt)},
                     debt.object.path,
                     {},
                     debt.open() ? report::Symbol::Warning : report::Symbol::Done,
                     3});
    m_settings->setRows(rows);
    const int open = openDebts(state);
    m_settingCount->setText(tr("%1 changed, %2 back, %3 open").arg(rows.size()).arg(rows.size() - open).arg(open));
    setFootnote(tr("Started %1 UTC. Plan %2, journal of %n event(s), chain %3.", nullptr, int(events.size()))
                    .arg(state.startedAt ? timeText(*state.startedAt, QLocale()) : tr("not reached"), hashText(planHash(plan)),
                         firstBroken(events) ? tr("broken") : tr("intact")));
}

void OutcomePage::showFacts(const Plan &plan, const RunState &state, const QList<RunEvent> &events)
{
    const int open = openDebts(state), all = int(state.ledger.size());
    const auto failures =
        std::count_if(events.begin(), events.end(), [](const RunEvent &event) { return event.type == "phase-failed"_L1; });
    const QString back =
        open == 0 ? tr("Every setting the run changed has been put back.") : tr("%n setting(s) are still open.", nullptr, open);
    const QString failed = failures > 0 ? tr("%n failure(s).", nullptr, int(failures)) : tr("No failure.");
    switch (state.result) {
    case RunResult::Done:
        m_verdict->set(Icon::Done, Tone::Ok, tr("Completed"), failed + u' ' + back);
        break;
    case RunResult::Incomplete:
        m_verdict->set(Icon::Warning, Tone::Warn, tr("Incomplete"),
                       tr("Not everything was brought to its target.") + u' ' + failed + u' ' + back);
        break;
    default:
        m_verdict->set(Icon::Failed, Tone::Err, runResultText(state.result), failed + u' ' + back);
        break;
    }
    head()->setLine(
        tr("%1: %2 of %n step(s) done. %3", nullptr, int(plan.steps.size())).arg(scopeText(plan)).arg(stepsDone(state)).arg(back));
    clearLayout(m_facts);
    const DurationRange total = totalOf(plan);
    const qint64 took = state.startedAt && state.endedAt ? *state.endedAt - *state.startedAt : 0;
    m_facts->addWidget(makeFact(tr("Duration"), durationText(took),
                                tr("planned %1, at most %2").arg(durationText(total.typical), durationText(total.high)), this));
    const AvailabilityView view = availabilityOf(plan, state, std::nullopt);
    for (const AvailabilityView::Row &row : view.rows.mid(0, 4))
        m_facts->addWidget(
            makeFact(tr("%1 outage").arg(row.instance), clockText(row.outageMs), tr("planned %1").arg(clockText(row.plannedMs)), this));
    if (view.rows.size() > 4)
        m_facts->addWidget(makeFact(tr("More instances"), QString::number(view.rows.size() - 4), tr("see availability"), this));
    m_facts->addWidget(makeFact(tr("Settings back"), tr("%1 of %2").arg(all - open).arg(all),
                                open == 0 ? tr("none open") : tr("%1 open").arg(open), this));
}

void OutcomePage::showVersions(const Plan &plan, const RunState &state)
{
    QList<TextTableModel::Row> rows;
    for (const LevelChange &change : levelChanges(plan, state)) {
        const bool known = !change.after.isEmpty(), same = change.after == change.before;
        rows.append({{change.instance, change.node, change.before.isEmpty() ? tr("not reported") : change.before,
                      !known ? tr("not reported")
                      : same ? tr("unchanged")
                             : change.after},
                     {},
                     {},
                     !known ? report::Symbol::NotReported
                     : same ? report::Symbol::NotNeeded
                            : report::Symbol::Done,
                     3});
    }
    m_versions->setRows(rows);
}

void OutcomePage::showDecisions(const Plan &plan, const QList<RunEvent> &events)
{
    QList<TextTableModel::Row> rows;
    int failures = 0;
    for (const RunEvent &event : events) {
        const Entry entry = entryOf(event.type);
        if (entry.what.isEmpty())
            continue;
        failures += event.type == "phase-failed"_L1 ? 1 : 0;
        QStringList details;
        if (const Step *step = plan.step(event.body[u"step"_s].toString()))
            details << tr("Step %1: %2.").arg(step->seq).arg(text(step->title));
        if (const auto message = messageFromJson(event.body[u"message"_s]))
            details << text(*message);
        for (const QString &key : {u"node"_s, u"by"_s, u"reason"_s}) {
            if (const QString value = event.body[key].toString(); !value.isEmpty())
                details << value;
        }
        rows.append({{clockWithSeconds(event.utc), entry.what, details.join(u' ')}, {}, {}, entry.symbol, 1});
    }
    m_decisions->setRows(rows);
    m_decisionCount->setText(tr("%n failure(s)", nullptr, failures) + u", "_s + tr("%n decision(s)", nullptr, int(rows.size()) - failures));
}

} // namespace pf
