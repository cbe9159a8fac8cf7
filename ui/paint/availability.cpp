#include "report/text.h"
#include "ui/paint/axis.h"
#include "ui/paint/pictures.h"
#include "ui/paint/words.h"

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal rowStep = 24, barHeight = 16, pad = 10, iconSide = 14;

struct AvailabilityLayout
{
    QRectF rect;
    qreal names = 0, outage = 0, axisRow = 0, rows = 0, bottom = 0;
    TimeAxis axis;
};

QString outageTitle(const AvailabilityView &view)
{
    return view.now ? Words::tr("Outage so far") : Words::tr("Outage");
}
QString plannedPart(const AvailabilityView::Row &row)
{
    return row.plannedMs > 0 ? Words::tr("of %1", "planned length of an outage").arg(clockText(row.plannedMs)) : QString();
}

AvailabilityLayout layOut(const AvailabilityView &view, Metrics m, const QRectF &rect)
{
    qreal names = 0, outage = textWidth(outageTitle(view), Type::Second, m);
    for (const auto &row : view.rows) {
        names = std::max(names, textWidth(row.instance, Type::Second, m));
        outage =
            std::max(outage, textWidth(clockText(row.outageMs), Type::Heading, m) + m(4) + textWidth(plannedPart(row), Type::Second, m));
    }
    const qreal left = rect.left() + m(pad + iconSide + 6) + names + m(22);
    const qreal right = std::max(rect.right() - m(pad) - outage - m(28), left + m(260));
    AvailabilityLayout l{
        rect, names, outage, 0, 0, 0, TimeAxis(0, std::max<qint64>(view.to - view.from, msPerMinute), left, right, view.from, m)};
    l.rect.setRight(right + m(28) + outage + m(pad));
    l.axisRow = rect.top() + m(6);
    l.rows = l.axisRow + lineHeight(Type::Second, m) + m(6);
    l.bottom = l.rows + m(rowStep) * qreal(view.rows.size()) + m(2);
    return l;
}

QRectF spanRect(const AvailabilityLayout &l, const AvailabilityView &view, Metrics m, PaintCell cell)
{
    if (cell.row < 0 || cell.row >= view.rows.size())
        return {};
    const qreal y = l.rows + m(rowStep) * cell.row;
    if (cell.column < 0)
        return {l.rect.left() + m(4), y, l.axis.left() - l.rect.left() - m(8), m(rowStep)};
    const auto &spans = view.rows[cell.row].spans;
    if (cell.column >= spans.size())
        return {};
    const qreal from = l.axis.x(spans[cell.column].from);
    return {from, y + m((rowStep - barHeight) / 2), std::max(l.axis.x(spans[cell.column].to) - from, m(2)), m(barHeight)};
}

} // namespace

QSizeF sizeOf(const AvailabilityView &view, Metrics m, qreal width)
{
    const AvailabilityLayout l = layOut(view, m, {0, 0, width, 0});
    return {std::ceil(std::max(l.rect.width(), width)), std::ceil(l.bottom)};
}

void paint(QPainter &painter, const QRectF &rect, const AvailabilityView &view, const Theme &theme, Metrics m, const PaintState &state)
{
    const Canvas c(painter, theme, m);
    const AvailabilityLayout l = layOut(view, m, rect);
    const qreal line = lineHeight(Type::Second, m);
    if (state.selected && state.selected->row >= 0) {
        const QRectF row = spanRect(l, view, m, {state.selected->row, -1});
        c.fill({l.rect.left(), row.top(), l.rect.width(), row.height()}, theme.sel);
    }
    l.axis.grid(c, l.rows - m(2), l.bottom);
    const qint64 markAt = view.now ? *view.now - view.from : view.to - view.from;
    const QString markText = (view.now ? Words::tr("now %1") : Words::tr("end %1")).arg(l.axis.label(markAt));
    const qreal markWidth = textWidth(markText, Type::Heading, m), x = l.axis.x(markAt);
    const qreal markFrom = std::clamp(x - markWidth / 2, l.rect.left(), std::max(l.rect.left(), l.axis.right() + m(20) - markWidth));
    l.axis.labels(c, l.axisRow, {{markFrom - m(6), markFrom + markWidth + m(6)}});
    c.text({l.rect.right() - m(pad) - l.outage, l.axisRow, l.outage, line}, outageTitle(view), Type::Second, theme.text2,
           Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < view.rows.size(); ++i) {
        const auto &row = view.rows[i];
        const qreal y = l.rows + m(rowStep) * i;
        c.icon(Icon::Instance, {l.rect.left() + m(pad), y + m((rowStep - iconSide) / 2), m(iconSide), m(iconSide)});
        c.text({l.rect.left() + m(pad + iconSide + 6), y, l.names, m(rowStep)}, row.instance, Type::Second, theme.text);
        paintSpans(c, l.axis, row.spans, y + m((rowStep - barHeight) / 2), m(barHeight));
        const QString planned = plannedPart(row);
        const qreal plannedWidth = textWidth(planned, Type::Second, m);
        const QRectF cell(l.rect.right() - m(pad) - l.outage, y, l.outage, m(rowStep));
        c.text(cell, planned, Type::Second, theme.text2, Qt::AlignRight | Qt::AlignVCenter);
        c.text(cell.adjusted(0, 0, planned.isEmpty() ? 0 : -plannedWidth - m(4), 0), clockText(row.outageMs), Type::Heading,
               row.plannedMs > 0 && row.outageMs > row.plannedMs ? theme.warn : theme.text, Qt::AlignRight | Qt::AlignVCenter);
    }
    c.vertical(x, l.rows - m(3), l.bottom, theme.text, 1.6);
    c.text({markFrom, l.axisRow, markWidth, line}, markText, Type::Heading, theme.text);
    if (state.focus)
        c.focusRing(spanRect(l, view, m, *state.focus).adjusted(-m(2), -m(2), m(2), m(2)));
}

std::optional<PaintCell> cellAt(const AvailabilityView &view, const QRectF &rect, Metrics m, QPointF at)
{
    const AvailabilityLayout l = layOut(view, m, rect);
    for (int row = 0; row < view.rows.size(); ++row) {
        const QRectF title = spanRect(l, view, m, {row, -1});
        if (at.y() < title.top() || at.y() >= title.bottom())
            continue;
        for (qsizetype i = view.rows[row].spans.size() - 1; i >= 0; --i) {
            const QRectF box = spanRect(l, view, m, {row, int(i)});
            if (at.x() >= box.left() && at.x() < box.right())
                return PaintCell{row, int(i)};
        }
        return PaintCell{row, -1};
    }
    return std::nullopt;
}

QRectF cellRect(const AvailabilityView &view, const QRectF &rect, Metrics m, PaintCell cell)
{
    return spanRect(layOut(view, m, rect), view, m, cell);
}

QSize cellCount(const AvailabilityView &view)
{
    qsizetype columns = 0;
    for (const auto &row : view.rows)
        columns = std::max(columns, row.spans.size());
    return {int(columns), int(view.rows.size())};
}

QString cellText(const AvailabilityView &view, PaintCell cell)
{
    if (cell.row < 0 || cell.row >= view.rows.size())
        return {};
    const auto &row = view.rows[cell.row];
    if (cell.column < 0) {
        const QString text = Words::tr("%1: outage %2", "instance, length").arg(row.instance, durationText(row.outageMs));
        return row.plannedMs > 0 ? text + u", "_s + Words::tr("planned %1", "length of an outage").arg(durationText(row.plannedMs)) : text;
    }
    if (cell.column >= row.spans.size())
        return {};
    const auto &span = row.spans[cell.column];
    const TimeAxis axis(0, std::max<qint64>(view.to - view.from, 1), 0, 1, view.from, {});
    const QString text =
        Words::tr("%1, %2: %3 to %4, %5", "instance, state, from, to, length")
            .arg(row.instance, Words::of(span.kind), axis.label(span.from), axis.label(span.to), durationText(span.to - span.from));
    return span.label.isEmpty() || span.kind == TimelineView::Span::Kind::UpdatedOnly ? text : text + u". "_s + span.label;
}

} // namespace pf
