#pragma once

#include "report/document.h"

#include <QAbstractTableModel>

namespace pf {

/// A read-only table of plain rows: filtered by text, sorted by column. Own permutation, no proxy.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole, ///< of the row: an object's path, a run's id
        SymbolRole              ///< int of report::Symbol, in the first column
    };
    struct Row
    {
        QStringList cells;
        QString key = {};
        QStringList sortKeys = {}; ///< where the order is not that of the text; empty = the cells
        report::Symbol symbol = report::Symbol::None;
        int symbolColumn = 0;
    };

    explicit TextTableModel(QStringList header, QObject *parent = nullptr);
    void setRows(QList<Row> rows);
    void setHeader(const QStringList &header);
    /// Rows with a cell that contains @p text.
    void setFilter(const QString &text);
    int total() const { return int(m_rows.size()); }
    const Row *row(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void rebuild();

    QStringList m_header;
    QList<Row> m_rows;
    QList<int> m_shown;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pf
