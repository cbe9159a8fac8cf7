#pragma once

#include "session/estatesession.h"

#include <QTreeView>

#include <array>

class QLineEdit;
class QPushButton;

namespace pf {

class EstateTreeModel;
class TextLabel;

/// The tree, which knows how wide its columns have to be.
class EstateTree final : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;
    int widthOf(int column) const { return sizeHintForColumn(column); }
};

/// The tree of the estate with its filter: what is in the dock.
class EstatePane final : public QWidget
{
    Q_OBJECT

public:
    explicit EstatePane(QWidget *parent = nullptr);

    void setPicture(EstatePicturePtr picture);
    /// Selects and shows a row; clears the filter where it hides the object. @return false = no such object in the tree
    bool select(const QString &path);
    QString current() const;
    void focusFilter();
    bool clearFilter(); ///< @return whether there was one
    /// Next or previous row with a problem, from the current one, going round.
    void goToProblem(int direction);
    QTreeView *tree() const { return m_tree; }
    EstateTreeModel *model() const { return m_model; }

Q_SIGNALS:
    void objectChosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter();
    void fitColumns(bool grow);
    void fitToWidth();
    QModelIndex next(const QModelIndex &from, int direction) const;

    EstatePicturePtr m_picture;
    EstateTreeModel *m_model;
    QLineEdit *m_filter;
    QPushButton *m_problems;
    EstateTree *m_tree;
    QWidget *m_empty;
    TextLabel *m_emptyText;
    QPushButton *m_clear;
    std::array<int, 4> m_columns{}; ///< widths that the content needs
    bool m_selecting = false;
};

} // namespace pf
