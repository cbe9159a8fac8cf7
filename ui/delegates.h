#pragma once

#include "ui/paint/icons.h"

#include <QStyledItemDelegate>

namespace pf {

/// Draws a cell's ground as the style does, then its own symbols and words; the colour of a state survives a selection.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setRowHeight(int height) { m_rowHeight = height; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What stands in a cell, from the left.
    struct Piece
    {
        std::optional<Icon> icon = {};
        QString text = {};
        Type type = Type::Body;
        Tone tone = Tone::Ink;
    };
    virtual QList<Piece> pieces(const QModelIndex &index) const = 0;
    virtual bool underlined() const { return false; }
    virtual bool wraps() const { return false; }

private:
    int m_rowHeight = size::tableRow;
};

/// Estate tree: kind, state, name.
class TreeNameDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
};

/// Estate tree: role on the node.
class TreeRoleDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
};

/// Estate tree: coverage badge.
class CoverageDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
};

/// Severity of a finding: symbol and word.
class SeverityDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
};

/// Plain text in one type and tone.
class TextDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    TextDelegate(Type type, Tone tone, bool wraps, QObject *parent) : CellDelegate(parent), m_type(type), m_tone(tone), m_wraps(wraps) {}

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
    bool wraps() const override { return m_wraps; }

private:
    Type m_type;
    Tone m_tone;
    bool m_wraps;
};

/// TextTableModel: symbol where the row has one, then the text.
class SymbolDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    QList<Piece> pieces(const QModelIndex &index) const override;
};

} // namespace pf
