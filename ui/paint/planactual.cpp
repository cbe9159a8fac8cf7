#include "report/text.h"
#include "ui/paint/axis.h"
#include "ui/paint/pictures.h"
#include "ui/paint/words.h"

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pad = 10, iconSide = 14, rowHeight = 26;

struct PlanActualLayout
{
    QRectF rect;
    qreal number = 0, title = 0;             ///< widths
    qreal planned = 0, actual = 0, diff = 0; ///< right edges
    QList<qreal> y;                          ///< edges; the header first
    TimeAxis axis;
};

std::optional<qint64> lengthOf(const std::optional<qint64> &from, const std::optional<qint64> &to)
{
    return from && to ? std::optional(*to - *from) : std::nullopt;
}
QString clockOr(const std::optional<qint64> &ms)
{
    return ms ? clockText(*ms) : u"-"_s;
}
QString diffText(const PlanActualView::Row &row)
{
    const auto planned = lengthOf(row.plannedFrom, row.plannedTo), actual = lengthOf(row.actualFrom, row.actualTo);
    if (!actual)
        return u"-"_s;
    const qint64 diff = *actual - planned.value_or(0);
    return (diff < 0 ? u"-"_s : u"+"_s) + clockText(std::abs(diff));
}
bool isLate(const PlanActualView::Row &row)
{
    const auto planned = lengthOf(row.plannedFrom, row.plannedTo), actual = lengthOf(row.actualFrom, row.actualTo);
    return !row.hold && planned && actual && *actual > *planned + *planned / 4; // more than a quarter over
}

PlanActualLayout layOut(const PlanActualView &view, Metrics m, const QRectF &rect)
{
    qreal title = textWidth(Words::tr("Step"), Type::Second, m), number = textWidth(u"00"_s, Type::Heading, m), longest = 0;
    qreal column[3] = {textWidth(Words::tr("Planned"), Type::Second, m), textWidth(Words::tr("Actual"), Type::Second, m),
                       textWidth(Words::tr("Diff.", "difference"), Type::Second, m)};
    for (const auto &row : view.rows) {
        longest = std::max(longest, textWidth(row.title, Type::Body, m));
        title = std::max(title, widestWord(row.title, Type::Body, m));
        number = std::max(number, textWidth(QString::number(row.seq), Type::Heading, m));
        column[0] = std::max(column[0], textWidth(clockOr(lengthOf(row.plannedFrom, row.plannedTo)), Type::Body, m));
        column[1] = std::max(column[1], textWidth(clockOr(lengthOf(row.actualFrom, row.actualTo)), Type::Name, m));
        column[2] = std::max(column[2], textWidth(diffText(row), Type::Body, m));
    }
    const qreal fixed = m(pad) + number + m(8 + iconSide + 6) + column[0] + column[1] + column[2] + m(3 * 18 + pad), chart = m(200);
    title = std::max(title, std::min(longest, rect.width() - fixed - chart - m(36))); // the chart keeps its room, titles wrap
    const qreal left = rect.left() + m(pad) + number + m(8 + iconSide + 6) + title + m(24);
    const qreal figures = column[0] + column[1] + column[2] + m(3 * 18 + pad);
    const qreal right = std::max(rect.right() - figures - m(12), left + chart);
    PlanActualLayout l{rect, number, title, 0, 0, 0, {}, TimeAxis(0, std::max(view.end, msPerMinute), left, right, view.start, m)};
    l.planned = right + m(12 + 18) + column[0];
    l.actual = l.planned + m(18) + column[1];
    l.diff = l.actual + m(18) + column[2];
    l.rect.setRight(l.diff + m(pad));
    l.y = {rect.top(), rect.top() + m(rowHeight)};
    for (const auto &row : view.rows)
        l.y += l.y.last() + std::max(m(rowHeight), textHeight(row.title, Type::Body, m, title + m(1)) + m(8));
    return l;
}

void paintBars(const Canvas &c, const PlanActualLayout &l, const PlanActualView::Row &row, qreal middle)
{
    const Theme &t = c.theme();
    const auto box = [&](qint64 from, qint64 to, qreal top) {
        return QRectF(l.axis.x(from), top, std::max(l.axis.x(to) - l.axis.x(from), c.px(2.5)), c.px(7));
    };
    if (row.plannedFrom && row.plannedTo) {
        const QRectF planned = box(*row.plannedFrom, *row.plannedTo, middle - c.px(8));
        c.fill(planned, t.base);
        c.frame(planned, t.ctl);
    }
    if (!row.actualFrom || !row.actualTo)
        return;
    c.fill(box(*row.actualFrom, *row.actualTo, middle + c.px(0)), row.hold ? t.hold : t.accent);
    for (const auto &[from, to] : row.waits) {
        c.hatched(box(from, to, middle), Hatch::Outage);
        c.icon(Icon::Failed, {l.axis.x(from) - c.px(5), middle - c.px(10), c.px(10), c.px(10)});
    }
}

} // namespace

QSizeF sizeOf(const PlanActualView &view, Metrics m, qreal width)
{
    const PlanActualLayout l = layOut(view, m, {0, 0, width, 0});
    return {std::ceil(std::max(l.rect.width(), width)), std::ceil(l.y.last() + m(1))};
}

void paint(QPainter &painter, const QRectF &rect, const PlanActualView &view, const Theme &theme, Metrics m, const PaintState &state)
{
    const Canvas c(painter, theme, m);
    const PlanActualLayout l = layOut(view, m, rect);
    const QRectF all(l.rect.left(), l.y.first(), l.rect.width(), l.y.last() - l.y.first());
    c.fill(all, theme.base);
    const QRectF header(all.left(), all.top(), all.width(), l.y[1] - l.y[0]);
    c.fill(header, theme.head);
    for (int i = 0; i < view.rows.size(); ++i) {
        const QRectF row(all.left(), l.y[i + 1], all.width(), l.y[i + 2] - l.y[i + 1]);
        if (state.selected && state.selected->row == i)
            c.fill(row, theme.sel);
        else if (i % 2)
            c.fill(row, theme.alt);
    }
    l.axis.grid(c, header.bottom(), all.bottom());
    l.axis.labels(c, header.top() + (header.height() - lineHeight(Type::Second, m)) / 2);
    c.text(header.adjusted(m(pad), 0, 0, 0), Words::tr("Step"), Type::Second, theme.text2);
    const auto right = [&](qreal edge, const QRectF &row, const QString &text, Type type, const QColor &colour) {
        c.text({edge - m(100), row.top(), m(100), row.height()}, text, type, colour, Qt::AlignRight | Qt::AlignVCenter);
    };
    right(l.planned, header, Words::tr("Planned"), Type::Second, theme.text2);
    right(l.actual, header, Words::tr("Actual"), Type::Second, theme.text2);
    right(l.diff, header, Words::tr("Diff.", "difference"), Type::Second, theme.text2);
    c.horizontal(all.left(), all.right(), header.bottom() - m(1), theme.line);
    for (int i = 0; i < view.rows.size(); ++i) {
        const auto &data = view.rows[i];
        const QRectF row(all.left(), l.y[i + 1], all.width(), l.y[i + 2] - l.y[i + 1]);
        const qreal x = row.left() + m(pad);
        c.text({x, row.top(), l.number, row.height()}, QString::number(data.seq), Type::Heading, theme.text,
               Qt::AlignRight | Qt::AlignVCenter);
        c.icon(iconOf(data.kind), {x + l.number + m(8), row.center().y() - m(iconSide / 2), m(iconSide), m(iconSide)});
        const qreal height = textHeight(data.title, Type::Body, m, l.title + m(1));
        c.wrapped({x + l.number + m(8 + iconSide + 6), row.center().y() - height / 2, l.title + m(1), height}, data.title, Type::Body,
                  theme.text);
        paintBars(c, l, data, row.center().y());
        right(l.planned, row, clockOr(lengthOf(data.plannedFrom, data.plannedTo)), Type::Body, theme.text2);
        right(l.actual, row, clockOr(lengthOf(data.actualFrom, data.actualTo)), Type::Name, theme.text);
        right(l.diff, row, diffText(data), Type::Body, isLate(data) ? theme.warn : theme.text2);
    }
    c.frame(all, theme.line);
    if (state.focus)
        c.focusRing(cellRect(view, rect, m, *state.focus));
}

std::optional<PaintCell> cellAt(const PlanActualView &view, const QRectF &rect, Metrics m, QPointF at)
{
    const PlanActualLayout l = layOut(view, m, rect);
    for (int i = 0; i < view.rows.size(); ++i) {
        if (at.y() >= l.y[i + 1] && at.y() < l.y[i + 2] && at.x() >= l.rect.left() && at.x() < l.rect.right())
            return PaintCell{i, 0};
    }
    return std::nullopt;
}

QRectF cellRect(const PlanActualView &view, const QRectF &rect, Metrics m, PaintCell cell)
{
    if (cell.row < 0 || cell.row >= view.rows.size())
        return {};
    const PlanActualLayout l = layOut(view, m, rect);
    return {l.rect.left(), l.y[cell.row + 1], l.rect.width(), l.y[cell.row + 2] - l.y[cell.row + 1]};
}

QSize cellCount(const PlanActualView &view)
{
    return {1, int(view.rows.size())};
}

QString cellText(const PlanActualView &view, PaintCell cell)
{
    if (cell.row < 0 || cell.row >= view.rows.size())
        return {};
    const auto &row = view.rows[cell.row];
    return Words::tr("Step %1, %2: planned %3, actual %4, difference %5")
        .arg(QString::number(row.seq), row.title, clockOr(lengthOf(row.plannedFrom, row.plannedTo)),
             clockOr(lengthOf(row.actualFrom, row.actualTo)), diffText(row));
}

} // namespace pf
