#include "approval/signoff.h"
#include "items/texttablemodel.h"
#include "report/labels.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/tables.h"
#include "ui/wizard/pages.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

enum Column { CheckColumn, StateColumn, ObjectColumn, SeenColumn, NextColumn };

report::Symbol symbolOf(const ReadinessItem &item, bool accepted)
{
    if (item.state == CheckState::Ok)
        return report::Symbol::Passed;
    if (item.state == CheckState::NotReported)
        return report::Symbol::NotReported;
    if (accepted)
        return report::Symbol::Selected;
    return item.level == GateLevel::Block         ? report::Symbol::Error
           : item.level == GateLevel::Acknowledge ? report::Symbol::Warning
                                                  : report::Symbol::Info;
}

/// Worst first: blocks, to accept, accepted, notes, not reported, passed.
int rankOf(const ReadinessItem &item, bool accepted)
{
    switch (symbolOf(item, accepted)) {
    case report::Symbol::Error:
        return 0;
    case report::Symbol::Warning:
        return 1;
    case report::Symbol::Selected:
        return 2;
    case report::Symbol::Info:
        return 3;
    case report::Symbol::NotReported:
        return 4;
    default:
        return 5;
    }
}

bool blocks(const ReadinessItem &item)
{
    return item.level == GateLevel::Block && item.state == CheckState::Failed;
}

} // namespace

ReadinessPage::ReadinessPage(UpdateController &controller, QWidget *parent)
    : WizardPage(controller, tr("Readiness"), parent)
    , m_verdict(new VerdictBox(this))
    , m_model(new TextTableModel({tr("Check"), tr("State"), tr("Object"), tr("What was seen"), tr("Next step")}, this))
    , m_table(named(new TableView(this), u"readinessTable"_s, tr("Checks before the update")))
    , m_bar(makeAcceptBar())
{
    m_verdict->setObjectName(u"readinessVerdict"_s);
    body()->addWidget(m_verdict);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new TextDelegate(Type::Body, Tone::Ink, false, m_table));
    m_table->setItemDelegateForColumn(StateColumn, new SymbolDelegate(m_table));
    m_table->setItemDelegateForColumn(SeenColumn, new TextDelegate(Type::Body, Tone::Ink, true, m_table));
    m_table->setItemDelegateForColumn(NextColumn, new TextDelegate(Type::Second, Tone::Quiet, true, m_table));
    new ColumnSharer(m_table, {SeenColumn, NextColumn});
    m_table->setEmptyText(tr("The checks appear here when the plan is made."));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_bar);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReadinessPage::refresh);
    connect(&controller, &UpdateController::planChanged, this, &ReadinessPage::fill);
    fill();
}

QWidget *ReadinessPage::makeAcceptBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_name = named(new QLineEdit(controller().user(), bar), u"acceptName"_s, tr("Name of who accepts"));
    m_name->setFixedWidth(150);
    m_reason = named(new QLineEdit(bar), u"acceptReason"_s, tr("Reason for accepting"));
    m_reason->setPlaceholderText(tr("Why this may be accepted"));
    m_acceptSelected = named(new QPushButton(tr("Accept &selected"), bar), u"acceptSelected"_s, tr("Accept selected checks"));
    m_acceptAll = named(new QPushButton(tr("&Accept all"), bar), u"acceptAll"_s, tr("Accept all checks that can be accepted"));
    m_acceptSelected->setAutoDefault(false);
    m_acceptAll->setAutoDefault(false);
    layout->addWidget(makeBuddy(tr("Na&me"), m_name, bar));
    layout->addWidget(m_name);
    layout->addWidget(makeBuddy(tr("&Reason"), m_reason, bar));
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_acceptSelected);
    layout->addWidget(m_acceptAll);
    connect(m_name, &QLineEdit::textChanged, this, &ReadinessPage::refresh);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { controller().setUser(m_name->text().trimmed()); });
    connect(m_reason, &QLineEdit::textChanged, this, &ReadinessPage::refresh);
    connect(m_acceptSelected, &QPushButton::clicked, this, [this] { accept(false); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { accept(true); });
    return bar;
}

QWidget *ReadinessPage::firstField() const
{
    return m_bar->isVisibleTo(this) ? static_cast<QWidget *>(m_reason) : m_table;
}

bool ReadinessPage::isComplete() const
{
    const PlanSession &session = controller().planning();
    if (session.isBusy())
        return false;
    if (session.refusals())
        return true; // the next page says why there is no plan
    return session.plan() && blockers(*session.plan()).isEmpty() && session.allAcknowledged();
}

void ReadinessPage::accept(bool all)
{
    PlanSession &session = controller().planning();
    controller().setUser(m_name->text().trimmed());
    const QString reason = m_reason->text().trimmed();
    QStringList keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys << index.data(TextTableModel::KeyRole).toString();
    for (const ReadinessItem &item : session.toAcknowledge()) {
        if (all || keys.contains(item.check + u'|' + item.object.key()))
            session.acknowledge(item.check, item.object.path, controller().user(), reason);
    }
    m_reason->clear();
    m_table->setFocus(); // the bar goes when nothing is left to accept
}

void ReadinessPage::fill()
{
    const PlanSession &session = controller().planning();
    QList<ReadinessItem> items = session.readiness();
    const QList<ReadinessItem> open = session.toAcknowledge();
    const auto accepted = [&](const ReadinessItem &item) {
        return item.level == GateLevel::Acknowledge && item.state == CheckState::Failed && !open.contains(item);
    };
    std::stable_sort(items.begin(), items.end(),
                     [&](const ReadinessItem &a, const ReadinessItem &b) { return rankOf(a, accepted(a)) < rankOf(b, accepted(b)); });
    QList<TextTableModel::Row> rows;
    for (const ReadinessItem &item : std::as_const(items))
        rows.append({{item.check, accepted(item) ? tr("Accepted") : checkStateText(item), objectText(item.object), text(item.message),
                      item.state == CheckState::Ok ? QString() : text(item.fix)},
                     item.check + u'|' + item.object.key(),
                     {},
                     symbolOf(item, accepted(item)),
                     StateColumn});
    m_model->setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(0);
    refresh();
}

void ReadinessPage::refresh()
{
    const PlanSession &session = controller().planning();
    const QList<ReadinessItem> items = session.readiness(), open = session.toAcknowledge();
    const auto blocking = std::count_if(items.begin(), items.end(), blocks);
    const auto missing = std::count_if(items.begin(), items.end(), [](const auto &i) { return i.state == CheckState::NotReported; });
    const auto passed = std::count_if(items.begin(), items.end(), [](const auto &i) { return i.state == CheckState::Ok; });
    if (session.isBusy())
        m_verdict->set(Icon::Waiting, Tone::Idle, tr("Planning and checking…"), tr("The plan is made and proved first."));
    else if (session.refusals())
        m_verdict->set(Icon::Error, Tone::Err, tr("No plan"), tr("What was chosen cannot be planned safely. The next page says why."));
    else if (blocking > 0)
        m_verdict->set(Icon::Error, Tone::Err, tr("%n check(s) stop the update", nullptr, int(blocking)),
                       text(std::find_if(items.begin(), items.end(), blocks)->message) + u' ' +
                           tr("Do the next step of each, read the estate again and plan again."));
    else if (!open.isEmpty())
        m_verdict->set(Icon::Warning, Tone::Warn, tr("%n check(s) to accept", nullptr, int(open.size())),
                       tr("Accept each with a name and a reason, or do its next step first."));
    else if (session.plan())
        m_verdict->set(Icon::Passed, Tone::Ok, tr("Nothing stops the update"),
                       missing > 0 ? tr("%n check(s) could not be read here and are read by the run or by people.", nullptr, int(missing))
                                   : QString());
    else
        m_verdict->set(Icon::NotReported, Tone::Idle, tr("Not planned yet"), tr("Choose the scope first."));
    head()->setLine(
        tr("%1 passed, %2 to accept, %3 stop the update, %4 not reported.").arg(passed).arg(open.size()).arg(blocking).arg(missing));
    m_bar->setVisible(!open.isEmpty() && !session.isBusy());
    const bool said = !m_name->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty();
    m_acceptAll->setEnabled(said);
    m_acceptSelected->setEnabled(said && m_table->selectionModel()->hasSelection());
    setFootnote(blocking > 0     ? tr("Next is not possible: a check stops the update.")
                : open.isEmpty() ? QString()
                : said           ? tr("Accept the checks to go on.")
                                 : tr("Accepting needs a name and a reason."));
    Q_EMIT completeChanged();
}

} // namespace pf
