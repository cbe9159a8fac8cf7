#include "items/estatetreemodel.h"

#include "base/names.h"
#include "report/labels.h"

#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

EstateTreeModel::EstateTreeModel(QObject *parent) : QAbstractItemModel(parent) {}

EstateTreeModel::~EstateTreeModel()
{
    m_making.cancel();
    m_making.waitForFinished();
}

void EstateTreeModel::setEstate(std::shared_ptr<const void> owner, const Estate *estate, const Findings *findings)
{
    beginResetModel();
    m_owner = std::move(owner);
    m_estate = estate;
    m_findings = findings;
    m_making.cancel();
    m_making.waitForFinished(); // it reads the rows
    m_rows.clear();
    m_byPath.clear();
    if (m_estate) {
        QList<const Cluster *> clusters;
        for (const Cluster &cluster : m_estate->clusters)
            clusters << &cluster;
        std::stable_sort(clusters.begin(), clusters.end(),
                         [](const Cluster *a, const Cluster *b) { return nameKey(a->name) < nameKey(b->name); });
        for (const Cluster *cluster : std::as_const(clusters))
            addCluster(*cluster);
        addServers();
        setBadges();
    }
    makeHaystacks();
    m_shown.clear();
    show(false);
    endResetModel();
}

void EstateTreeModel::setFilter(const QString &text, bool problemsOnly)
{
    const QString wanted = text.trimmed().toCaseFolded();
    const bool narrows = m_filtered && problemsOnly == m_problemsOnly && wanted.contains(m_filter);
    beginResetModel();
    m_filter = wanted;
    m_problemsOnly = problemsOnly;
    show(narrows);
    endResetModel();
}

/// A keystroke looks through tens of thousands of rows: what it looks through is made once, and not by the one who types.
void EstateTreeModel::makeHaystacks()
{
    m_haystacks.clear();
    m_making = QtConcurrent::run([this](QPromise<QStringList> &promise) {
        QStringList made;
        made.reserve(qsizetype(m_rows.size()));
        for (const Row &row : m_rows) {
            if (promise.isCanceled())
                return;
            made << QStringList{row.name, row.build, row.role, stateText(row.state)}.join(QChar(0x1f)).toCaseFolded();
        }
        promise.addResult(std::move(made));
    });
}

/// Decides which rows are shown and numbers them among their siblings.
void EstateTreeModel::show(bool narrows)
{
    m_filtered = !m_filter.isEmpty() || m_problemsOnly;
    if (!m_filter.isEmpty() && m_haystacks.isEmpty() && !m_rows.empty())
        m_haystacks = m_making.result();
    std::vector<char> shown(m_rows.size(), m_filtered ? 0 : 1);
    if (!narrows)
        m_matched.assign(m_rows.size(), 1);
    for (size_t i = 0; m_filtered && i < m_rows.size(); ++i) {
        if (!m_matched[i])
            continue;
        const Row &row = m_rows[i];
        const bool text = m_filter.isEmpty() || m_haystacks[qsizetype(i)].contains(m_filter) ||
                          (row.parent >= 0 && m_matched[size_t(row.parent)] && !m_problemsOnly);
        const bool problem =
            row.coverage == CoverageError || row.coverage == CoverageWarning || (row.state != NoState && row.state != StateUp);
        m_matched[i] = text && (!m_problemsOnly || problem);
        if (!m_matched[i])
            continue;
        for (int up = int(i); up >= 0 && !shown[size_t(up)]; up = m_rows[size_t(up)].parent)
            shown[size_t(up)] = 1;
    }
    for (const int row : m_shown)
        m_rows[size_t(row)].children.clear();
    m_top.clear();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!shown[i])
            continue;
        auto &siblings = m_rows[i].parent < 0 ? m_top : m_rows[size_t(m_rows[i].parent)].children;
        m_rows[i].place = int(siblings.size());
        siblings.push_back(int(i));
        m_shown.push_back(int(i));
    }
}

QModelIndex EstateTreeModel::indexOf(const QString &objectPath) const
{
    const auto found = m_byPath.constFind(objectPath.toCaseFolded());
    if (found == m_byPath.constEnd())
        return {};
    const Row &row = m_rows[size_t(*found)];
    const auto &siblings = row.parent < 0 ? m_top : m_rows[size_t(row.parent)].children;
    if (row.place >= int(siblings.size()) || siblings[size_t(row.place)] != *found)
        return {};
    return createIndex(row.place, NameColumn, quintptr(*found));
}

QModelIndex EstateTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || (parent.isValid() && parent.column() != NameColumn))
        return {};
    const auto &children = parent.isValid() ? m_rows[parent.internalId()].children : m_top;
    if (row >= int(children.size()))
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex EstateTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int up = m_rows[child.internalId()].parent;
    return up < 0 ? QModelIndex() : createIndex(m_rows[size_t(up)].place, NameColumn, quintptr(up));
}

int EstateTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_top.size());
    return parent.column() == NameColumn ? int(m_rows[parent.internalId()].children.size()) : 0;
}

int EstateTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EstateTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case RoleColumn:
            return row.role;
        case BuildColumn:
            return row.build;
        case CoverageColumn:
            return row.coverage == Covered || row.coverage == CoverageNotReported ? QString() : QString::number(row.count);
        default:
            return {};
        }
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case NameColumn:
            return row.state == NoState ? row.name : row.name + u", "_s + stateText(row.state);
        case CoverageColumn:
            return coverageText(row);
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::ToolTipRole:
        return index.column() == CoverageColumn ? QVariant(coverageText(row)) : data(index, Qt::AccessibleTextRole);
    case ObjectRole:
        return row.path;
    case KindRole:
        return int(row.kind);
    case NodeStateRole:
        return int(row.state);
    case MarkRole:
        return row.mark;
    case SeverityRole:
        return int(row.coverage);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant EstateTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case RoleColumn:
        return tr("Role here");
    case BuildColumn:
        return tr("Build");
    case CoverageColumn:
        return tr("Coverage");
    default:
        return {};
    }
}

Qt::ItemFlags EstateTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_rows[index.internalId()].children.empty())
        result |= Qt::ItemNeverHasChildren;
    return result;
}

QString EstateTreeModel::coverageText(const Row &row) const
{
    switch (row.coverage) {
    case CoverageError:
        return tr("%n coverage error(s)", nullptr, row.count);
    case CoverageWarning:
        return tr("%n coverage warning(s)", nullptr, row.count);
    case CoverageInfo:
        return tr("%n coverage note(s)", nullptr, row.count);
    case CoverageNotReported:
        return tr("Not reported");
    case Covered:
        break;
    }
    return tr("Covered");
}

QString EstateTreeModel::stateText(StateKind state)
{
    switch (state) {
    case StateUp:
        return nodeStateText(NodeState::Up);
    case StateDown:
        return nodeStateText(NodeState::Down);
    case StatePaused:
        return nodeStateText(NodeState::Paused);
    case StateJoining:
        return nodeStateText(NodeState::Joining);
    case StateWarning:
        return tr("Needs attention");
    case StateQuarantined:
        return tr("Quarantined");
    case StateNotReported:
        return tr("Not reported");
    case NoState:
        break;
    }
    return {};
}

} // namespace pf
