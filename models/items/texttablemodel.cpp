#include "items/texttablemodel.h"

#include <algorithm>

namespace pf {

TextTableModel::TextTableModel(QStringList header, QObject *parent) : QAbstractTableModel(parent), m_header(std::move(header)) {}

void TextTableModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    rebuild();
    endResetModel();
}

void TextTableModel::setHeader(const QStringList &header)
{
    if (header == m_header)
        return;
    beginResetModel();
    m_header = header;
    m_sortColumn = -1;
    rebuild();
    endResetModel();
}

void TextTableModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_filter)
        return;
    beginResetModel();
    m_filter = text.trimmed();
    rebuild();
    endResetModel();
}

const TextTableModel::Row *TextTableModel::row(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[m_shown[index.row()]] : nullptr;
}

void TextTableModel::rebuild()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        const QStringList &cells = m_rows[i].cells;
        if (m_filter.isEmpty() ||
            std::any_of(cells.begin(), cells.end(), [&](const QString &cell) { return cell.contains(m_filter, Qt::CaseInsensitive); }))
            m_shown << i;
    }
    if (m_sortColumn < 0)
        return;
    auto key = [&](int i) {
        const Row &row = m_rows[i];
        return (row.sortKeys.isEmpty() ? row.cells : row.sortKeys).value(m_sortColumn);
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) {
        const int order = key(a).compare(key(b), Qt::CaseInsensitive);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    const Row *found = row(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return found->cells.value(index.column());
    case KeyRole:
        return found->key;
    case SymbolRole:
        return index.column() == found->symbolColumn ? int(found->symbol) : int(report::Symbol::None);
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_header.value(section)) : QVariant();
}

void TextTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> kept;
    for (const QModelIndex &index : before)
        kept << m_shown[index.row()];
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(int(m_shown.indexOf(kept[i])), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace pf
