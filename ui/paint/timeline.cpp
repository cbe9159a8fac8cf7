#include "report/text.h"
#include "ui/paint/axis.h"
#include "ui/paint/pictures.h"
#include "ui/paint/words.h"

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal rowStep = 22, barHeight = 16, pad = 12, iconSide = 14;

struct TimelineLayout
{
    QRectF rect;
    qreal labelRight = 0;
    qreal topRow = 0; ///< hold labels, where they do not fit beside the end
    qreal endRow = 0; ///< expected end, and holds
    qreal axisRow = 0, rows = 0, instances = 0, bottom = 0;
    TimeAxis axis;
};

qint64 endOf(const TimelineView &view)
{
    qint64 end = std::max({view.typicalEnd, view.latestEnd, msPerMinute});
    for (const auto &row : view.nodes) {
        for (const auto &bar : row.bars)
            end = std::max(end, bar.to);
    }
    return end;
}

QString holdText(const TimelineView &view, int i)
{
    return Words::tr("Hold, step %1").arg(view.holds[i].second);
}
QString endText(const TimeAxis &axis, const TimelineView &view)
{
    return Words::tr("Expected end %1").arg(axis.label(view.typicalEnd));
}
QString latestText(const TimeAxis &axis, const TimelineView &view)
{
    return Words::tr("at the latest %1").arg(axis.label(view.latestEnd));
}

/// Left and right of the texts of the end: they stand beside the line where both sides have room, else together on one side.
struct EndTexts
{
    qreal endFrom, endTo, latestFrom, latestTo;
};
EndTexts endTexts(const TimelineLayout &l, const TimelineView &view, Metrics m)
{
    const qreal x = l.axis.x(view.typicalEnd), end = textWidth(endText(l.axis, view), Type::Heading, m);
    const qreal latest = view.latestEnd > view.typicalEnd ? textWidth(latestText(l.axis, view), Type::Second, m) : 0;
    const qreal edge = l.rect.right() - m(pad);
    if (x + m(8) + latest <= edge)
        return {x - m(6) - end, x - m(6), x + m(8), x + m(8) + latest};
    return {edge - latest - m(12) - end, edge - latest - m(12), edge - latest, edge};
}

TimelineLayout layOut(const TimelineView &view, Metrics m, const QRectF &rect)
{
    qreal names = 0;
    for (const auto &row : view.nodes)
        names = std::max(names, textWidth(row.node, Type::Second, m));
    for (const auto &row : view.instances)
        names = std::max(names, textWidth(row.instance, Type::Second, m));
    const qreal left = rect.left() + m(pad + iconSide + 6) + names + m(24);
    const qreal right = std::max(rect.right() - m(24), left + m(320));
    TimelineLayout l{rect, left - m(24), 0, 0, 0, 0, 0, 0, TimeAxis(0, endOf(view), left, right, view.start, m)};
    l.rect.setRight(right + m(24));
    const EndTexts end = endTexts(l, view, m);
    bool crowded = false;
    for (int i = 0; i < view.holds.size(); ++i) {
        const qreal from = l.axis.x(view.holds[i].first) - m(8), to = from + m(28) + textWidth(holdText(view, i), Type::Second, m);
        crowded = crowded || to > end.endFrom - m(8);
    }
    l.topRow = rect.top() + m(6);
    l.endRow = l.topRow + (crowded ? m(18) : 0);
    l.axisRow = l.endRow + m(19);
    l.rows = l.axisRow + lineHeight(Type::Second, m) + m(6);
    l.instances = l.rows + rowStep * m.unit * qreal(view.nodes.size()) + (view.instances.isEmpty() || view.nodes.isEmpty() ? 0 : m(10));
    l.bottom = l.instances + rowStep * m.unit * qreal(view.instances.size()) + m(4);
    return l;
}

QRectF barRect(const TimelineLayout &l, const TimelineView &view, Metrics m, PaintCell cell)
{
    const qsizetype nodes = view.nodes.size();
    if (cell.row < 0 || cell.row >= nodes + view.instances.size())
        return {};
    const bool isNode = cell.row < nodes;
    const qreal y =
        (isNode ? l.rows + m(rowStep) * cell.row : l.instances + m(rowStep) * qreal(cell.row - nodes)) + m((rowStep - barHeight) / 2);
    if (cell.column < 0)
        return {l.rect.left() + m(4), y - m(3), l.labelRight - l.rect.left(), m(rowStep)};
    qint64 from = 0, to = 0;
    if (isNode) {
        if (cell.column >= view.nodes[cell.row].bars.size())
            return {};
        from = view.nodes[cell.row].bars[cell.column].from;
        to = view.nodes[cell.row].bars[cell.column].to;
    } else {
        const auto &spans = view.instances[cell.row - nodes].spans;
        if (cell.column >= spans.size())
            return {};
        from = spans[cell.column].from;
        to = spans[cell.column].to;
    }
    return {l.axis.x(from), y, std::max(l.axis.x(to) - l.axis.x(from), m(2)), m(barHeight)};
}

void paintBar(const Canvas &c, Lane lane, const QRectF &box)
{
    const Theme &t = c.theme();
    switch (lane) {
    case Lane::Drain:
        c.hatched(box, Hatch::Drain);
        break;
    case Lane::Stop:
        c.hatched(box, Hatch::Stop);
        break;
    case Lane::Patch:
        c.fill(box, t.accent);
        break;
    case Lane::Restart:
        c.hatched(box, Hatch::Restart);
        break;
    case Lane::Verify:
        c.fill(box, t.runTint);
        c.frame(box, t.accent);
        break;
    }
}

void paintNodes(const Canvas &c, const TimelineLayout &l, const TimelineView &view)
{
    const Theme &t = c.theme();
    const Metrics m = c.metrics();
    for (int row = 0; row < view.nodes.size(); ++row) {
        const auto &node = view.nodes[row];
        const qreal y = l.rows + m(rowStep) * row;
        c.icon(Icon::Node, {l.rect.left() + m(pad), y + m((rowStep - iconSide) / 2), m(iconSide), m(iconSide)});
        c.text({l.rect.left() + m(pad + iconSide + 6), y, l.labelRight, m(rowStep)}, node.node, Type::Second, t.text);
        int lastSeq = -1;
        qreal lastRight = l.axis.left() - m(20);
        for (int i = 0; i < node.bars.size(); ++i) {
            const QRectF box = barRect(l, view, m, {row, i});
            const auto &bar = node.bars[i];
            if (bar.seq != lastSeq && bar.seq > 0) {
                const QString seq = QString::number(bar.seq);
                const qreal width = textWidth(seq, Type::Second, m);
                if (box.left() - m(4) - width >= lastRight)
                    c.text({box.left() - m(4) - width, box.top(), width, box.height()}, seq, Type::Second, t.text2);
            }
            lastSeq = bar.seq;
            lastRight = box.right();
            paintBar(c, bar.lane, box);
            if (bar.lane == Lane::Patch && textWidth(Words::of(Lane::Patch), Type::Small, m) + m(6) <= box.width())
                c.text(box, Words::of(Lane::Patch), Type::Small, t.base, Qt::AlignCenter);
        }
    }
}

void paintTop(const Canvas &c, const TimelineLayout &l, const TimelineView &view)
{
    const Theme &t = c.theme();
    const Metrics m = c.metrics();
    const EndTexts end = endTexts(l, view, m);
    const qreal x = l.axis.x(view.typicalEnd), line = lineHeight(Type::Second, m);
    c.text({end.endFrom, l.endRow, end.endTo - end.endFrom, line}, endText(l.axis, view), Type::Heading, t.text);
    c.vertical(x, l.endRow + m(19), l.bottom, t.text, 1.6);
    if (view.latestEnd > view.typicalEnd) {
        c.text({end.latestFrom, l.endRow, end.latestTo - end.latestFrom, line}, latestText(l.axis, view), Type::Second, t.text2);
        const qreal to = l.axis.x(view.latestEnd), y = l.endRow + m(19);
        c.horizontal(x, to, y, t.text2);
        c.painter().save();
        c.painter().setRenderHint(QPainter::Antialiasing);
        c.painter().setPen(QPen(t.text2, m(1)));
        c.painter().drawPolyline(QList<QPointF>{{to - m(5), y - m(3)}, {to, y + m(0.5)}, {to - m(5), y + m(4)}});
        c.painter().restore();
    }
    qreal taken = l.rect.left();
    for (int i = 0; i < view.holds.size(); ++i) {
        const qreal at = l.axis.x(view.holds[i].first);
        c.dashedVertical(at, l.topRow + m(14), l.bottom, t.hold, 1.6);
        const QRectF symbol(at - m(7), l.topRow + m(1), m(14), m(14));
        c.icon(Icon::Hold, symbol);
        const qreal width = textWidth(holdText(view, i), Type::Second, m);
        const qreal next = i + 1 < view.holds.size() ? l.axis.x(view.holds[i + 1].first) - m(10) : l.rect.right();
        const qreal from = symbol.right() + m(5) + width <= next ? symbol.right() + m(5) : symbol.left() - m(5) - width;
        if (from >= taken && from + width <= next)
            c.text({from, l.topRow, width, line}, holdText(view, i), Type::Second, t.hold);
        taken = std::max(symbol.right(), from + width) + m(4);
    }
}

struct LegendItem
{
    QString word;
    int what; ///< Lane, or 10 outage, 11 updated only
};
QList<LegendItem> legendItems(const TimelineView &view)
{
    QList<LegendItem> items;
    for (const Lane lane : {Lane::Drain, Lane::Stop, Lane::Patch, Lane::Restart, Lane::Verify})
        items += {Words::of(lane), int(lane)};
    const auto has = [&](TimelineView::Span::Kind kind) {
        return std::any_of(view.instances.cbegin(), view.instances.cend(), [&](const auto &row) {
            return std::any_of(row.spans.cbegin(), row.spans.cend(), [&](const auto &span) { return span.kind == kind; });
        });
    };
    if (has(TimelineView::Span::Kind::Outage))
        items += {Words::of(TimelineView::Span::Kind::Outage), 10};
    if (has(TimelineView::Span::Kind::UpdatedOnly))
        items += {Words::of(TimelineView::Span::Kind::UpdatedOnly), 11};
    return items;
}

template <typename F>
QSizeF flowLegend(const TimelineView &view, Metrics m, qreal width, F each)
{
    const qreal line = lineHeight(Type::Small, m) + m(4);
    qreal x = 0, y = 0, right = 0;
    for (const LegendItem &item : legendItems(view)) {
        const qreal w = m(16 + 6) + textWidth(item.word, Type::Small, m);
        if (x > 0 && x + w > width) {
            x = 0;
            y += line;
        }
        each(item, QRectF(x, y, w, line));
        right = std::max(right, x + w);
        x += w + m(14);
    }
    return {right, y + line};
}

} // namespace

QSizeF sizeOf(const TimelineView &view, Metrics m, qreal width)
{
    const TimelineLayout l = layOut(view, m, {0, 0, width, 0});
    return {std::ceil(std::max(l.rect.width(), width)), std::ceil(l.bottom)};
}

void paint(QPainter &painter, const QRectF &rect, const TimelineView &view, const Theme &theme, Metrics m, const PaintState &state)
{
    const Canvas c(painter, theme, m);
    const TimelineLayout l = layOut(view, m, rect);
    if (state.selected && state.selected->row >= 0) {
        const QRectF row = barRect(l, view, m, {state.selected->row, -1});
        c.fill({l.rect.left(), row.top(), l.rect.width(), row.height()}, theme.sel);
    }
    l.axis.grid(c, l.rows - m(2), l.bottom);
    const qreal endX = l.axis.x(view.typicalEnd);
    l.axis.labels(c, l.axisRow, {{endX - m(4), endX + m(4)}});
    paintNodes(c, l, view);
    if (!view.nodes.isEmpty() && !view.instances.isEmpty())
        c.horizontal(l.rect.left() + m(pad), l.axis.right(), l.instances - m(5), theme.line);
    for (int i = 0; i < view.instances.size(); ++i) {
        const qreal y = l.instances + m(rowStep) * i;
        c.icon(Icon::Instance, {l.rect.left() + m(pad), y + m((rowStep - iconSide) / 2), m(iconSide), m(iconSide)});
        c.text({l.rect.left() + m(pad + iconSide + 6), y, l.labelRight, m(rowStep)}, view.instances[i].instance, Type::Second, theme.text);
        paintSpans(c, l.axis, view.instances[i].spans, y + m((rowStep - barHeight) / 2), m(barHeight));
    }
    paintTop(c, l, view);
    if (state.focus)
        c.focusRing(barRect(l, view, m, *state.focus).adjusted(-m(2), -m(2), m(2), m(2)));
}

std::optional<PaintCell> cellAt(const TimelineView &view, const QRectF &rect, Metrics m, QPointF at)
{
    const TimelineLayout l = layOut(view, m, rect);
    const qsizetype nodes = view.nodes.size(), rows = nodes + view.instances.size();
    for (int row = 0; row < rows; ++row) {
        const QRectF title = barRect(l, view, m, {row, -1});
        if (at.y() < title.top() || at.y() >= title.bottom())
            continue;
        const qsizetype count = row < nodes ? view.nodes[row].bars.size() : view.instances[row - nodes].spans.size();
        for (qsizetype i = count - 1; i >= 0; --i) {
            const QRectF box = barRect(l, view, m, {row, int(i)});
            if (at.x() >= box.left() && at.x() < box.right())
                return PaintCell{row, int(i)};
        }
        return PaintCell{row, -1};
    }
    return std::nullopt;
}

QRectF cellRect(const TimelineView &view, const QRectF &rect, Metrics m, PaintCell cell)
{
    return barRect(layOut(view, m, rect), view, m, cell);
}

QSize cellCount(const TimelineView &view)
{
    qsizetype columns = 0;
    for (const auto &row : view.nodes)
        columns = std::max(columns, row.bars.size());
    for (const auto &row : view.instances)
        columns = std::max(columns, row.spans.size());
    return {int(columns), int(view.nodes.size() + view.instances.size())};
}

QString cellText(const TimelineView &view, PaintCell cell)
{
    const qsizetype nodes = view.nodes.size();
    if (cell.row < 0 || cell.row >= nodes + view.instances.size())
        return {};
    const TimeAxis axis(0, endOf(view), 0, 1, view.start, {});
    const bool isNode = cell.row < nodes;
    const QString name = isNode ? view.nodes[cell.row].node : view.instances[cell.row - nodes].instance;
    if (cell.column < 0)
        return name;
    if (isNode) {
        if (cell.column >= view.nodes[cell.row].bars.size())
            return {};
        const auto &bar = view.nodes[cell.row].bars[cell.column];
        return Words::tr("%1, step %2, %3: %4 to %5, %6", "node, step, lane, from, to, length")
            .arg(name, QString::number(bar.seq), Words::of(bar.lane), axis.label(bar.from), axis.label(bar.to),
                 durationText(bar.to - bar.from));
    }
    const auto &spans = view.instances[cell.row - nodes].spans;
    if (cell.column >= spans.size())
        return {};
    const auto &span = spans[cell.column];
    const QString text =
        Words::tr("%1, %2: %3 to %4, %5", "instance, state, from, to, length")
            .arg(name, Words::of(span.kind), axis.label(span.from), axis.label(span.to), durationText(span.to - span.from));
    return span.label.isEmpty() || span.kind == TimelineView::Span::Kind::UpdatedOnly ? text : text + u". "_s + span.label;
}

QSizeF legendSize(const TimelineView &view, Metrics m, qreal width)
{
    return flowLegend(view, m, width, [](const LegendItem &, const QRectF &) {});
}

void paintLegend(QPainter &painter, const QRectF &rect, const TimelineView &view, const Theme &theme, Metrics m)
{
    const Canvas c(painter, theme, m);
    flowLegend(view, m, rect.width(), [&](const LegendItem &item, const QRectF &box) {
        const QRectF at = box.translated(rect.topLeft());
        const QRectF swatch(at.left(), at.center().y() - m(5.5), m(16), m(11));
        if (item.what == 10)
            c.hatched(swatch, Hatch::Outage);
        else if (item.what == 11)
            c.hatched(swatch, Hatch::UpdatedOnly);
        else
            paintBar(c, Lane(item.what), swatch);
        c.text(at.adjusted(m(22), 0, 0, 0), item.word, Type::Small, theme.text2);
    });
}

} // namespace pf
