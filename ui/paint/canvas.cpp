#include "ui/paint/canvas.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QRegularExpression>
#include <QTextLayout>

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

/// Lays @p text out at @p width and calls @p each with every line and its top.
template <typename F>
qreal layOut(const QString &text, const QFont &font, qreal width, Qt::Alignment align, F each)
{
    const qreal leading = std::ceil(QFontMetricsF(font).height());
    qreal y = 0;
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(unbroken(paragraph), font);
        QTextOption option(align & Qt::AlignHorizontal_Mask);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            line.setPosition({0, 0});
            y += leading;
        }
        layout.endLayout();
        qreal top = y - leading * layout.lineCount();
        for (int i = 0; i < layout.lineCount(); ++i, top += leading)
            each(layout, layout.lineAt(i), top);
    }
    return y;
}

} // namespace

QString unbroken(QString text)
{
    static const QRegularExpression inner(u"(?<=[\\p{L}\\p{N}_])-(?=[\\p{L}\\p{N}_])"_s);
    return text.replace(inner, u"\u2011"_s);
}

qreal textWidth(const QString &text, Type type, Metrics m)
{
    return QFontMetricsF(m.font(type)).horizontalAdvance(unbroken(text));
}

qreal lineHeight(Type type, Metrics m)
{
    return std::ceil(QFontMetricsF(m.font(type)).height());
}

qreal textHeight(const QString &text, Type type, Metrics m, qreal width)
{
    return layOut(text, m.font(type), width, Qt::AlignLeft, [](const QTextLayout &, const QTextLine &, qreal) {});
}

QStringList wrappedLines(const QString &text, Type type, Metrics m, qreal width)
{
    QStringList lines;
    layOut(text, m.font(type), width, Qt::AlignLeft, [&lines](const QTextLayout &layout, const QTextLine &line, qreal) {
        lines += layout.text().mid(line.textStart(), line.textLength()).trimmed();
    });
    return lines;
}

qreal widestWord(const QString &text, Type type, Metrics m)
{
    const QFontMetricsF fm(m.font(type));
    qreal widest = 0;
    for (const QString &word : unbroken(text).split(QRegularExpression(u"\\s+"_s))) {
        const QStringList syllables = word.split(QChar(QChar::SoftHyphen));
        for (const QString &syllable : syllables)
            widest = std::max(widest, fm.horizontalAdvance(&syllable == &syllables.last() ? syllable : syllable + u'-'));
    }
    return widest;
}

Canvas::Canvas(QPainter &painter, const Theme &theme, Metrics metrics) : m_painter(painter), m_theme(theme), m_metrics(metrics)
{
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void Canvas::text(const QRectF &rect, const QString &text, Type type, const QColor &colour, Qt::Alignment align) const
{
    m_painter.setFont(m_metrics.font(type));
    m_painter.setPen(colour);
    m_painter.drawText(rect, int(align) | Qt::TextDontClip | Qt::TextSingleLine, unbroken(text));
}

qreal Canvas::wrapped(const QRectF &rect, const QString &text, Type type, const QColor &colour, Qt::Alignment align) const
{
    m_painter.setPen(colour);
    return layOut(text, m_metrics.font(type), rect.width(), align,
                  [&](const QTextLayout &, const QTextLine &line, qreal top) { line.draw(&m_painter, rect.topLeft() + QPointF(0, top)); });
}

void Canvas::fill(const QRectF &rect, const QColor &colour) const
{
    m_painter.fillRect(rect, colour);
}

void Canvas::frame(const QRectF &rect, const QColor &colour, qreal width) const
{
    const qreal w = px(width);
    fill({rect.left(), rect.top(), rect.width(), w}, colour);
    fill({rect.left(), rect.bottom() - w, rect.width(), w}, colour);
    fill({rect.left(), rect.top(), w, rect.height()}, colour);
    fill({rect.right() - w, rect.top(), w, rect.height()}, colour);
}

void Canvas::dashedFrame(const QRectF &rect, const QColor &colour) const
{
    QPen pen(colour, px(1), Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({3, 2});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(px(0.5), px(0.5), -px(0.5), -px(0.5)));
}

void Canvas::horizontal(qreal x1, qreal x2, qreal y, const QColor &colour, qreal width) const
{
    fill({x1, y, x2 - x1, px(width)}, colour);
}

void Canvas::vertical(qreal x, qreal y1, qreal y2, const QColor &colour, qreal width) const
{
    fill({x - px(width) / 2, y1, px(width), y2 - y1}, colour);
}

void Canvas::dashedVertical(qreal x, qreal y1, qreal y2, const QColor &colour, qreal width) const
{
    QPen pen(colour, px(width), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.4, 1.6});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, y1), QPointF(x, y2));
}

void Canvas::hatched(const QRectF &rect, Hatch hatch) const
{
    const bool outage = hatch == Hatch::Outage, amber = hatch == Hatch::UpdatedOnly;
    const Tone tone = outage ? Tone::Err : amber ? Tone::Warn : Tone::Run;
    const QColor ink = hatch == Hatch::Stop ? m_theme.text2 : m_theme.ink(tone);
    fill(rect, hatch == Hatch::Stop ? m_theme.idleTint : m_theme.tint(tone));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setClipRect(rect, Qt::IntersectClip);
    const qreal h = rect.height();
    if (hatch == Hatch::Restart) {
        const qreal step = px(4), r = px(0.85);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        for (qreal y = rect.top() + step / 2 + px(0.5); y < rect.bottom(); y += step) {
            for (qreal x = rect.left() + step / 2 + px(0.5); x < rect.right(); x += step)
                m_painter.drawEllipse(QPointF(x, y), r, r);
        }
    } else if (hatch == Hatch::Stop) {
        m_painter.setPen(QPen(ink, px(1.2)));
        for (qreal x = rect.left() + px(2); x < rect.right(); x += px(3))
            m_painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    } else {
        m_painter.setPen(QPen(ink, px(amber ? 0.9 : 1.1)));
        const qreal step = px(amber ? 7 : 5);
        for (qreal x = rect.left() - h; x < rect.right() + h; x += step) {
            if (outage)
                m_painter.drawLine(QPointF(x, rect.top()), QPointF(x + h, rect.bottom()));
            else
                m_painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + h, rect.top()));
        }
    }
    m_painter.restore();
    frame(rect, ink);
}

void Canvas::focusRing(const QRectF &rect) const
{
    frame(rect, m_theme.accent, 2);
}

} // namespace pf
