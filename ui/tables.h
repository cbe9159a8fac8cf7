#pragma once

#include <QTableView>

class QTimer;

namespace pf {

/// A table as every page shows it: no grid, alternating rows, whole rows, rows of 26; Ctrl+C copies the row; Enter activates.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    /// The column that takes the rest of the width and wraps.
    void setWrappingColumn(int column);
    /// As high as its rows: for tables inside a page that scrolls.
    void setFitsContent(bool fits);
    /// Widths from the content; rows follow the wrapped text. Call after the model was filled.
    void fit();
    /// After another filter: the widths stay. What is in sight is fitted at once, the rest when there is time.
    void fitRows();
    /// A sentence in place of rows.
    void setEmptyText(const QString &text);
    QString emptyText() const { return m_emptyText; }

Q_SIGNALS:
    void rowActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitSomeRows(int from, int below);
    void fitMoreRows();

    int m_wrapping = -1;
    int m_fitted = 0;   ///< rows above it are fitted
    QTimer *m_fitLater; ///< runs while rows are left
    bool m_fits = false;
    QString m_emptyText;
};

} // namespace pf
