#pragma once

#include "base/result.h"

#include <QWidget>

namespace pf {

class TableView;
class TextLabel;
class TextTableModel;

/// Errors of an input, all at once: code, sentence, next step, place. Stays in the layout above the page; what was open stays open.
class ErrorPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);
    void showErrors(const QString &title, const Errors &errors);
    TableView *table() const { return m_table; }
    QString title() const;
    void setOpenOffered(bool offered) { m_open->setVisible(offered); }

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_title;
    QWidget *m_open = nullptr;
    TextTableModel *m_model;
    TableView *m_table;
};

} // namespace pf
