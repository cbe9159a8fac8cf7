#include "items/texttablemodel.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/tables.h"
#include "ui/wizard/runpage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

bool isProblem(const LogLine &line)
{
    return line.state == PhaseState::Failed || line.state == PhaseState::NeedsInspection || line.state == PhaseState::Skipped;
}

report::Symbol symbolOf(PhaseState state)
{
    switch (state) {
    case PhaseState::Done:
        return report::Symbol::Done;
    case PhaseState::Failed:
        return report::Symbol::Failed;
    case PhaseState::Hold:
    case PhaseState::Paused:
        return report::Symbol::Hold;
    case PhaseState::Skipped:
        return report::Symbol::Skipped;
    case PhaseState::NeedsInspection:
        return report::Symbol::Warning;
    case PhaseState::Waiting:
        return report::Symbol::Waiting;
    default:
        return report::Symbol::Running;
    }
}

} // namespace

RunLog::RunLog(QWidget *parent)
    : QWidget(parent)
    , m_model(new TextTableModel({tr("Time"), tr("Where"), tr("What")}, this))
    , m_table(named(new TableView(this), u"runLog"_s, tr("Log of the run, newest first")))
    , m_filter(named(new QLineEdit(this), u"logFilter"_s, tr("Filter log")))
    , m_all(named(new QPushButton(tr("A&ll"), this), u"logAll"_s, tr("All")))
    , m_problems(named(new QPushButton(tr("&Problems"), this), u"logProblems"_s, tr("Problems")))
    , m_follow(named(new QPushButton(tr("F&ollow"), this), u"logFollow"_s, tr("Follow the newest line")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SectionHeading(tr("Log"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_filter->setPlaceholderText(tr("Filter log"));
    m_filter->setClearButtonEnabled(true);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_all, m_problems, m_follow}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
    }
    group->addButton(m_all);
    group->addButton(m_problems);
    m_all->setChecked(true);
    m_follow->setChecked(true);
    row->addWidget(m_filter, 1);
    row->addWidget(m_all);
    row->addWidget(m_problems);
    row->addWidget(m_follow);
    layout->addLayout(row);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(22);
    m_table->verticalHeader()->setDefaultSectionSize(22);
    auto *delegate = new SymbolDelegate(m_table);
    delegate->setRowHeight(22);
    m_table->setItemDelegate(delegate);
    new ColumnSharer(m_table, {2});
    m_table->setItemDelegateForColumn(2, new TextDelegate(Type::Body, Tone::Ink, true, m_table));
    static_cast<CellDelegate *>(m_table->itemDelegateForColumn(2))->setRowHeight(22);
    m_table->setEmptyText(tr("No line matches."));
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &TextTableModel::setFilter);
    connect(m_problems, &QPushButton::toggled, this, &RunLog::fill);
    connect(m_follow, &QPushButton::toggled, this, [this](bool on) {
        if (on)
            m_table->scrollToTop();
    });
}

void RunLog::setFilterFocus()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void RunLog::setLog(const QList<LogLine> &log)
{
    if (log.size() == m_log.size())
        return;
    m_log = log;
    fill();
}

void RunLog::fill()
{
    QList<TextTableModel::Row> rows;
    for (auto line = m_log.rbegin(); line != m_log.rend(); ++line) {
        if (!m_problems->isChecked() || isProblem(*line))
            rows.append({{clockWithSeconds(line->utc), line->node.isEmpty() ? tr("Run") : line->node, text(line->text)},
                         {},
                         {},
                         symbolOf(line->state),
                         1});
    }
    const int fromEnd = m_table->verticalScrollBar()->maximum() - m_table->verticalScrollBar()->value();
    m_model->setRows(rows);
    if (m_follow->isChecked())
        m_table->scrollToTop();
    else
        m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum() - fromEnd);
}

} // namespace pf
