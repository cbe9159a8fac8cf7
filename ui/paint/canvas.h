#pragma once

#include "ui/paint/icons.h"

#include <QPainter>
#include <QRectF>

namespace pf {

/// Width of one line, in device pixels.
qreal textWidth(const QString &text, Type type, Metrics m);
qreal lineHeight(Type type, Metrics m);
/// Height of @p text wrapped at @p width; a word that is wider is broken, never clipped.
qreal textHeight(const QString &text, Type type, Metrics m, qreal width);
/// The lines of @p text wrapped at @p width, for texts that may go on on the next page.
QStringList wrappedLines(const QString &text, Type type, Metrics m, qreal width);
/// Widest word that must not be broken (names keep together at a hyphen).
qreal widestWord(const QString &text, Type type, Metrics m);
/// The text with U+2011 for every hyphen inside a name: names never break there (visual.md section 3).
QString unbroken(QString text);

enum class Hatch { Drain, Stop, Restart, Outage, UpdatedOnly };

/// A painter with the theme's tokens and the picture's scale. Lengths of its functions are device pixels: use px().
class Canvas
{
public:
    Canvas(QPainter &painter, const Theme &theme, Metrics metrics);

    qreal px(qreal length) const { return m_metrics(length); }
    const Theme &theme() const { return m_theme; }
    Metrics metrics() const { return m_metrics; }
    QPainter &painter() const { return m_painter; }

    /// One line; overhangs rather than being clipped.
    void text(const QRectF &rect, const QString &text, Type type, const QColor &colour,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// Wrapped text from the top of @p rect. @return the height it took
    qreal wrapped(const QRectF &rect, const QString &text, Type type, const QColor &colour, Qt::Alignment align = Qt::AlignLeft) const;
    void icon(Icon icon, const QRectF &rect) const { paintIcon(m_painter, icon, rect, m_theme); }
    void icon(Icon icon, const QRectF &rect, const QColor &ink) const { paintIcon(m_painter, icon, rect, ink, m_theme.base); }

    void fill(const QRectF &rect, const QColor &colour) const;
    /// Frame inside @p rect.
    void frame(const QRectF &rect, const QColor &colour, qreal width = 1) const;
    void dashedFrame(const QRectF &rect, const QColor &colour) const;
    void horizontal(qreal x1, qreal x2, qreal y, const QColor &colour, qreal width = 1) const;
    void vertical(qreal x, qreal y1, qreal y2, const QColor &colour, qreal width = 1) const;
    void dashedVertical(qreal x, qreal y1, qreal y2, const QColor &colour, qreal width) const;
    /// Ground, hatch and frame of a bar. Hatches are clipped lines: brush patterns do not scale.
    void hatched(const QRectF &rect, Hatch hatch) const;
    /// 2 px ring inside a cell that has the focus.
    void focusRing(const QRectF &rect) const;

private:
    QPainter &m_painter;
    const Theme &m_theme;
    Metrics m_metrics;
};

} // namespace pf
