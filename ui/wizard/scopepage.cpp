#include "items/scopemodel.h"
#include "ui/wizard/pages.h"
#include "ui/wizard/wizarddelegates.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pf {

ScopePage::ScopePage(UpdateController &controller, QWidget *parent)
    : WizardPage(controller, tr("Scope"), parent)
    , m_model(new ScopeModel(controller.planning().estate().estate, controller.planning().catalog(), controller.planning().asOf(), this))
    , m_tree(named(new QTreeView(this), u"scopeTree"_s, tr("Clusters and servers to update")))
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(ScopeModel::NameColumn, new ScopeNameDelegate(m_tree));
    m_tree->setItemDelegateForColumn(ScopeModel::TargetColumn, new TargetDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    if (m_model->rowCount() <= 40)
        m_tree->expandAll();
    for (int column = 0; column < ScopeModel::ColumnCount; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + 12);
    }
    body()->addWidget(m_tree, 1);
    auto *hint = new TextLabel(Type::Second, Tone::Quiet, this);
    hint->setText(tr("Space chooses a cluster or server, F2 on a target chooses another level of the same branch. "
                     "Without a choice every instance goes to the newest level of its branch."));
    hint->setWordWrap(true);
    body()->addWidget(hint);
    connect(m_model, &ScopeModel::scopeChanged, this, &ScopePage::refresh);
    m_tree->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void ScopePage::setScope(const QStringList &clusters, const QStringList &servers)
{
    m_model->setScope(clusters, servers);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index, QAbstractItemView::PositionAtTop);
            break;
        }
    }
}

QWidget *ScopePage::firstField() const
{
    return m_tree;
}

bool ScopePage::isComplete() const
{
    return m_model->checkedCount() > 0;
}

void ScopePage::refresh()
{
    const int chosen = m_model->checkedCount();
    if (chosen == 0) {
        head()->setLine(tr("Choose at least one cluster or server."));
        setFootnote(tr("Nothing is chosen yet."));
    } else {
        head()->setLine(tr("%n cluster(s) and server(s) chosen.", nullptr, chosen) + u' ' +
                        tr("%n instance(s) below the target.", nullptr, m_model->behindCount()));
        setFootnote(tr("Levels as observed in %1.").arg(controller().planning().estate().label));
    }
    Q_EMIT completeChanged();
}

bool ScopePage::validatePage()
{
    const Goal goal = m_model->goal();
    if (goal != controller().planning().goal() || (!controller().planning().plan() && !controller().planning().refusals()))
        controller().planning().setGoal(goal);
    return true;
}

} // namespace pf
