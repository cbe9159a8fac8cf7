#include "ui/estatepane.h"

#include "items/estatetreemodel.h"
#include "ui/delegates.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pf {

EstatePane::EstatePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new EstateTreeModel(this))
    , m_filter(named(new QLineEdit(this), u"estateFilter"_s, tr("Filter by name, build or state")))
    , m_problems(named(new QPushButton(tr("Problems only"), this), u"problemsOnly"_s, tr("Problems only")))
    , m_tree(named(new EstateTree(this), u"estateTree"_s, tr("Estate")))
    , m_empty(new QWidget(m_tree->viewport()))
    , m_emptyText(new TextLabel(Type::Body, Tone::Quiet, m_empty))
    , m_clear(named(new QPushButton(tr("Clear filter"), m_empty), u"clearEstateFilter"_s, tr("Clear filter")))
{
    m_filter->setPlaceholderText(tr("Filter by name, build or state"));
    m_filter->setClearButtonEnabled(true);
    auto *lead = new QAction(m_filter);
    setThemedIcon(lead, Icon::Filter);
    m_filter->addAction(lead, QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_problems->setCheckable(true);
    setThemedIcon(m_problems, Icon::Error, toneOf(Icon::Error));

    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(40);
    m_tree->installEventFilter(this);
    auto set = [this](int column, CellDelegate *delegate) {
        delegate->setRowHeight(size::treeRow);
        m_tree->setItemDelegateForColumn(column, delegate);
    };
    set(EstateTreeModel::NameColumn, new TreeNameDelegate(m_tree));
    set(EstateTreeModel::RoleColumn, new TreeRoleDelegate(m_tree));
    set(EstateTreeModel::BuildColumn, new TextDelegate(Type::Body, Tone::Ink, false, m_tree));
    set(EstateTreeModel::CoverageColumn, new CoverageDelegate(m_tree));

    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_filter, 1);
    row->addWidget(m_problems);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setContentsMargins(16, 24, 16, 16);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    auto *over = new QVBoxLayout(m_tree->viewport());
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(m_empty);

    connect(m_filter, &QLineEdit::textChanged, this, &EstatePane::applyFilter);
    connect(m_problems, &QPushButton::toggled, this, &EstatePane::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] { clearFilter(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_selecting && index.isValid())
            Q_EMIT objectChosen(index.data(EstateTreeModel::ObjectRole).toString());
    });
    setMinimumWidth(320);
    connect(m_tree, &QTreeView::expanded, this, [this] { fitColumns(true); });
    setTabOrder(m_filter, m_problems);
    setTabOrder(m_problems, m_tree);
    setTabOrder(m_tree, m_clear);
    applyFilter();
    fitColumns(false);
}

void EstatePane::setPicture(EstatePicturePtr picture)
{
    const QString before = current();
    m_picture = std::move(picture);
    m_selecting = true;
    m_model->setEstate(m_picture, m_picture ? &m_picture->estate : nullptr, m_picture ? &m_picture->findings : nullptr);
    m_selecting = false;
    applyFilter();
    fitColumns(false);
    if (!before.isEmpty())
        select(before);
}

/// Columns are as wide as what is shown needs; they grow when a branch opens, and never jump back.
void EstatePane::fitColumns(bool grow)
{
    for (int column = 0; column < EstateTreeModel::ColumnCount; ++column) {
        const int head = m_tree->header()->sectionSizeHint(column) + 4;
        const int wanted = std::max({m_tree->widthOf(column) + 4, head, column == EstateTreeModel::NameColumn ? 150 : 0});
        m_columns[column] = grow ? std::max(m_columns[column], wanted) : wanted;
        if (m_tree->columnWidth(column) < m_columns[column] || !grow)
            m_tree->setColumnWidth(column, m_columns[column]);
    }
    fitToWidth();
}

/// The role gives way where there is no room for it, first a part and then the whole: the details name it too. The coverage stays.
void EstatePane::fitToWidth()
{
    int needed = m_tree->verticalScrollBar()->isVisible() ? m_tree->verticalScrollBar()->sizeHint().width() : 0;
    for (const int width : m_columns)
        needed += width;
    const int role = m_columns[EstateTreeModel::RoleColumn];
    m_tree->setColumnHidden(EstateTreeModel::RoleColumn, needed - role / 2 > width() && width() < 400);
    m_tree->setColumnWidth(EstateTreeModel::RoleColumn, std::max(role - std::max(0, needed - width()), std::min(role, 70)));
}

void EstatePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToWidth();
}

bool EstatePane::select(const QString &path)
{
    QModelIndex index = m_model->indexOf(path);
    if (!index.isValid() && m_model->isFiltered()) {
        clearFilter();
        index = m_model->indexOf(path);
    }
    if (!index.isValid())
        return false;
    m_selecting = true;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_selecting = false;
    return true;
}

QString EstatePane::current() const
{
    return m_tree->currentIndex().data(EstateTreeModel::ObjectRole).toString();
}

void EstatePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool EstatePane::clearFilter()
{
    if (m_filter->text().isEmpty() && !m_problems->isChecked())
        return false;
    m_problems->setChecked(false);
    m_filter->clear();
    return true;
}

void EstatePane::applyFilter()
{
    const QString before = current();
    m_selecting = true;
    m_model->setFilter(m_filter->text(), m_problems->isChecked());
    if (m_model->isFiltered())
        m_tree->expandAll();
    m_selecting = false;
    if (!before.isEmpty()) {
        if (const QModelIndex index = m_model->indexOf(before); index.isValid()) {
            m_selecting = true;
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
            m_selecting = false;
        }
    }
    const bool none = m_model->rowCount() == 0;
    m_empty->setVisible(none);
    m_clear->setVisible(m_model->isFiltered() && m_picture);
    m_filter->setEnabled(m_picture != nullptr);
    m_problems->setEnabled(m_picture != nullptr);
    m_emptyText->setText(!m_picture                   ? tr("No estate is open. Clusters, nodes and instances appear here.")
                         : !m_model->isFiltered()     ? tr("This estate has no clusters and no servers.")
                         : m_filter->text().isEmpty() ? tr("No object has a problem.")
                                                      : tr("No object matches \"%1\".").arg(m_filter->text()));
}

QModelIndex EstatePane::next(const QModelIndex &from, int direction) const
{
    // In reading order through the whole tree, closed branches included.
    if (direction > 0) {
        if (!from.isValid() || m_model->rowCount(from) > 0)
            return m_model->index(0, 0, from);
        for (QModelIndex up = from; up.isValid(); up = up.parent()) {
            if (const QModelIndex sibling = up.siblingAtRow(up.row() + 1); sibling.isValid())
                return sibling;
        }
        return m_model->index(0, 0);
    }
    QModelIndex at = from.isValid() && from.row() > 0 ? from.siblingAtRow(from.row() - 1) : from.parent();
    if (from.isValid() && from.row() == 0 && at.isValid())
        return at;
    if (!at.isValid())
        at = m_model->index(m_model->rowCount() - 1, 0);
    while (m_model->rowCount(at) > 0)
        at = m_model->index(m_model->rowCount(at) - 1, 0, at);
    return at;
}

void EstatePane::goToProblem(int direction)
{
    const QModelIndex start = m_tree->currentIndex().siblingAtColumn(0);
    QModelIndex at = start;
    for (int guard = 0; guard < 1'000'000; ++guard) {
        at = next(at, direction);
        if (!at.isValid() || at == start)
            return;
        const auto coverage = at.data(EstateTreeModel::SeverityRole).toInt();
        const auto state = at.data(EstateTreeModel::NodeStateRole).toInt();
        if (coverage == EstateTreeModel::CoverageError || coverage == EstateTreeModel::CoverageWarning ||
            (state != EstateTreeModel::NoState && state != EstateTreeModel::StateUp)) {
            m_tree->setCurrentIndex(at);
            m_tree->scrollTo(at);
            return;
        }
        if (!start.isValid() && at == m_model->index(m_model->rowCount() - 1, 0))
            return;
    }
}

bool EstatePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && clearFilter())
            return true;
        if (watched == m_filter && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return)) {
            m_tree->setFocus(Qt::OtherFocusReason);
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EstatePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns(false);
}

} // namespace pf
