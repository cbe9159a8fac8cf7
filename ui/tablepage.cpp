#include "ui/tablepage.h"

#include "ui/delegates.h"
#include "ui/parts.h"
#include "ui/tables.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pf {

TablePage::TablePage(const QString &name, const QString &title, const QStringList &header, QWidget *parent)
    : QWidget(parent)
    , m_model(new TextTableModel(header, this))
    , m_subtitle(nullptr)
    , m_actions(new QHBoxLayout)
    , m_filter(named(new QLineEdit(this), name + u"Filter"_s, tr("Filter: %1").arg(title)))
    , m_table(named(new TableView(this), name + u"Table"_s, title))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new HeadPanel(this);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(size::pageMargin, 8, size::pageMargin, 9);
    headLayout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    auto *heading = new TextLabel(Type::PageTitle, Tone::Ink, head);
    heading->setText(title);
    top->addWidget(heading);
    top->addStretch(1);
    m_actions->setSpacing(8);
    top->addLayout(m_actions);
    headLayout->addLayout(top);
    m_subtitle = named(new TextLabel(Type::Body, Tone::Quiet, head), name + u"Subtitle"_s);
    m_subtitle->setWordWrap(true);
    headLayout->addWidget(m_subtitle);
    layout->addWidget(head);
    auto *body = new QWidget(this);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(size::pageMargin, 10, size::pageMargin, 12);
    inner->setSpacing(8);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    auto *lead = new QAction(m_filter);
    setThemedIcon(lead, Icon::Filter);
    m_filter->addAction(lead, QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    inner->addWidget(m_filter);
    inner->addWidget(m_table, 1);
    layout->addWidget(body, 1);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SymbolDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &TablePage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePage::currentChanged);
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(index.data(TextTableModel::KeyRole).toString()); });
    setTabOrder(m_filter, m_table);
}

void TablePage::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void TablePage::setRows(const QList<TextTableModel::Row> &rows, const QString &emptyText)
{
    m_emptyText = emptyText;
    m_model->setRows(rows);
    m_filter->setVisible(!rows.isEmpty());
    applyFilter();
    m_table->fit();
}

void TablePage::setWrappingColumn(int column)
{
    m_table->setWrappingColumn(column);
    m_table->setItemDelegate(new TextDelegate(Type::Body, Tone::Ink, true, m_table));
}

void TablePage::addButton(QWidget *button)
{
    m_actions->addWidget(button);
}

void TablePage::focusFilter()
{
    if (m_filter->isVisible()) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    }
}

QString TablePage::currentKey() const
{
    return m_table->currentIndex().data(TextTableModel::KeyRole).toString();
}

void TablePage::applyFilter()
{
    m_model->setFilter(m_filter->text());
    m_table->setEmptyText(m_model->total() == 0 ? m_emptyText : tr("Nothing matches \"%1\". Esc clears the filter.").arg(m_filter->text()));
    Q_EMIT currentChanged();
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_filter && key->key() == Qt::Key_Down) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pf
