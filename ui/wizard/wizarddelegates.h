#pragma once

#include "ui/delegates.h"

#include <QHeaderView>

namespace pf {

/// A plan's step: symbol of its kind, title, the reason below.
class StepReasonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Every other column of the plan table: number, start, outage, votes, fault symbols on their tint.
class PlanCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A running plan: step, state, lanes, total.
class RunCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setFolded(bool folded) { m_folded = folded; }
    /// 46 with lanes, 26 folded and for other steps, more where a title wraps at @p stepWidth.
    int rowHeight(const QModelIndex &step, int stepWidth) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStep(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintLane(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    bool m_folded = false;
};

/// Level to choose: the catalogue's builds of the same branch.
class TargetDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
};

/// Name of a cluster, server or instance beside its check box.
class ScopeNameDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// Two lines where several columns share a title: "Still safe if one more breaks" over the four faults.
class GroupedHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit GroupedHeader(QWidget *parent = nullptr);
    void setGroup(int first, int last, const QString &title);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    int m_first = -1, m_last = -1;
    QString m_title;
};

} // namespace pf
