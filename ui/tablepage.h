#pragma once

#include "items/texttablemodel.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace pf {

class TableView;
class TextLabel;

/// A page that is one table: title, one line about it, a filter, actions on the right, a sentence where there are no rows.
class TablePage final : public QWidget
{
    Q_OBJECT

public:
    /// @param name  of the page's widgets: "runs" names runsTable, runsFilter
    TablePage(const QString &name, const QString &title, const QStringList &header, QWidget *parent = nullptr);
    void setSubtitle(const QString &text);
    void setRows(const QList<TextTableModel::Row> &rows, const QString &emptyText);
    void setWrappingColumn(int column);
    void addButton(QWidget *button);
    void focusFilter();
    TableView *table() const { return m_table; }
    TextTableModel *model() const { return m_model; }
    /// Key of the current row, empty = none.
    QString currentKey() const;

Q_SIGNALS:
    void currentChanged();
    void rowActivated(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    TextTableModel *m_model;
    TextLabel *m_subtitle;
    QHBoxLayout *m_actions;
    QLineEdit *m_filter;
    TableView *m_table;
    QString m_emptyText;
};

} // namespace pf
