#include "ui/paint/canvas.h"
#include "ui/paint/grid.h"
#include "ui/paint/words.h"

#include <QSet>

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pad = 10, rowHeight = 26, iconSide = 14, least = 34;

struct CoverageLayout
{
    Grid grid;           ///< the header row is both header bands
    qreal band = 0;      ///< lower edge of the band of the roots
    qreal until = 0;     ///< width of "supported until" with its symbol
    bool turned = false; ///< titles of the columns at 90 degrees
};

int perRoot(const CoverageMatrixView &view)
{
    return int(view.columns.size()) + 2;
}
QString columnTitle(const CoverageMatrixView &view, int option)
{
    return option < 0 ? Words::tr("Com­puters") : option == 0 ? Words::tr("Product") : view.columns[option - 1].title;
}
qreal rootLead(const CoverageMatrixView::Root &root, Metrics m)
{
    return root.second.isEmpty() ? 0 : m(iconSide + 5);
}

CoverageLayout layOut(const CoverageMatrixView &view, Metrics m, QPointF origin, qreal width)
{
    CoverageLayout l;
    l.until = textWidth(Words::tr("Supported until"), Type::Second, m);
    qreal title = textWidth(Words::tr("Installed version"), Type::Heading, m);
    for (const auto &row : view.rows) {
        title = std::max(title, textWidth(row.title, Type::Body, m));
        l.until = std::max(l.until, textWidth(row.supportedUntil, Type::Body, m) + m(iconSide + 10));
    }
    title += m(2 * pad + 6) + l.until;
    const int options = perRoot(view);
    const qreal roots = qreal(view.roots.size());
    // Upright titles need their widest word, turned ones a line.
    qreal upright = m(least);
    for (int i = -1; i < options - 1; ++i)
        upright = std::max(upright, widestWord(columnTitle(view, i), Type::Small, m) + m(4));
    qreal band = m(8); // least width of a root by its own lines
    for (const auto &root : view.roots)
        band = std::max({band, widestWord(root.title, Type::Heading, m) + m(2 * pad),
                         widestWord(root.second, Type::Small, m) + rootLead(root, m) + m(2 * pad)});
    l.turned = roots > 0 && title + upright * options * roots > width;
    qreal cell = std::max(l.turned ? m(least) : upright, band / options);
    if (const qreal natural = title + cell * options * roots; width > natural && roots > 0) {
        const qreal extra = width - natural;
        cell += extra * 0.8 / (options * roots);
        title += extra * 0.2;
    }
    cell = std::floor(cell);
    title = std::ceil(std::max(title, width - cell * options * roots));
    qreal top = lineHeight(Type::Heading, m) + lineHeight(Type::Small, m);
    for (const auto &root : view.roots)
        top = std::max(top, textHeight(root.title, Type::Heading, m, cell * options - m(2 * pad)) +
                                textHeight(root.second, Type::Small, m, cell * options - m(2 * pad) - rootLead(root, m)));
    l.band = origin.y() + top + m(14);
    qreal lower = 0;
    for (int i = -1; i < options - 1; ++i)
        lower = std::max(lower, l.turned ? textWidth(columnTitle(view, i), Type::Small, m)
                                         : textHeight(columnTitle(view, i), Type::Small, m, cell - m(4)));
    l.grid.x = {origin.x(), origin.x() + title};
    for (int i = 0; i < options * roots; ++i)
        l.grid.x += l.grid.x.last() + cell;
    l.grid.y = {origin.y(), roots > 0 ? l.band + lower + m(12) : l.band};
    for (qsizetype i = 0; i < view.rows.size(); ++i)
        l.grid.y += l.grid.y.last() + m(rowHeight);
    return l;
}

CoverageLayout placed(const CoverageMatrixView &view, const QRectF &rect, Metrics m)
{
    return layOut(view, m, rect.topLeft() + QPointF(m(1), m(1)), rect.width() - m(2));
}

QColor cellTint(const Theme &t, CoverageCell cell)
{
    switch (cell) {
    case CoverageCell::NotSelected:
    case CoverageCell::UnknownToRoot:
        return t.errTint;
    case CoverageCell::NotArrived:
        return t.warnTint;
    case CoverageCell::NotReported:
        return t.idleTint;
    default:
        return {};
    }
}

CoverageCell cellOf(const CoverageMatrixView::Block &block, int option)
{
    return option == 0 ? block.product : block.cells.value(option - 1, CoverageCell::NotNeeded);
}

void paintHeader(const Canvas &c, const CoverageLayout &l, const CoverageMatrixView &view)
{
    const Theme &t = c.theme();
    const Metrics m = c.metrics();
    const Grid &g = l.grid;
    c.fill({g.x.first(), g.y[0], g.width(), g.y[1] - g.y[0]}, t.head);
    const QRectF corner(g.x[0] + m(pad), g.y[0] + m(7), g.x[1] - g.x[0] - m(2 * pad), lineHeight(Type::Heading, m));
    c.text(corner, Words::tr("Installed version"), Type::Heading, t.text);
    c.text(corner, Words::tr("Supported until"), Type::Second, t.text2, Qt::AlignRight | Qt::AlignVCenter);
    c.text(corner.translated(0, corner.height()), Words::tr("selection counts at the root"), Type::Small, t.text2);
    const int options = perRoot(view);
    for (int r = 0; r < view.roots.size(); ++r) {
        const auto &root = view.roots[r];
        const qreal left = g.x[1 + r * options], right = g.x[1 + (r + 1) * options];
        const QRectF band(left + m(pad), g.y[0] + m(7), right - left - m(2 * pad), 0);
        const qreal used = c.wrapped(band, root.title, Type::Heading, t.text);
        if (!root.second.isEmpty()) {
            const qreal y = band.top() + used + m(1), lead = rootLead(root, m);
            c.icon(root.stale ? Icon::Warning : Icon::Passed, {band.left(), y + (lineHeight(Type::Small, m) - m(12)) / 2, m(12), m(12)});
            c.wrapped({band.left() + lead, y, band.width() - lead, 0}, root.second, Type::Small, t.text2);
        }
        c.horizontal(left, right, l.band, t.line);
        for (int i = 0; i < options; ++i) {
            const QRectF cell(g.x[1 + r * options + i], l.band, g.x[2 + r * options + i] - g.x[1 + r * options + i], g.y[1] - l.band);
            const QString title = columnTitle(view, i - 1);
            if (l.turned) {
                c.painter().save();
                c.painter().translate(cell.center().x(), cell.bottom() - m(7));
                c.painter().rotate(-90);
                c.text({0, -m(10), cell.height(), m(20)}, QString(title).remove(QChar(QChar::SoftHyphen)), Type::Small, t.text2);
                c.painter().restore();
            } else {
                const qreal height = textHeight(title, Type::Small, m, cell.width() - m(4));
                c.wrapped({cell.left() + m(2), cell.center().y() - height / 2, cell.width() - m(4), height}, title, Type::Small, t.text2,
                          Qt::AlignHCenter);
            }
            if (i)
                c.vertical(cell.left(), cell.top(), cell.bottom(), t.line);
        }
    }
    c.horizontal(g.x.first(), g.x.last(), g.y[1] - m(1), t.line);
}

/// Neighbouring rows without a computer below the root share one sentence.
void paintAbsent(const Canvas &c, const CoverageLayout &l, const CoverageMatrixView &view, int r)
{
    const Metrics m = c.metrics();
    const int options = perRoot(view);
    for (int row = 0; row < view.rows.size(); ++row) {
        int end = row;
        while (end < view.rows.size() && r < view.rows[end].blocks.size() && !view.rows[end].blocks[r].present)
            ++end;
        if (end == row)
            continue;
        const qreal left = l.grid.x[1 + r * options], right = l.grid.x[1 + (r + 1) * options], top = l.grid.y[row + 1],
                    bottom = l.grid.y[end + 1];
        const QString text = view.roots[r].emptyText;
        const qreal height = textHeight(text, Type::Second, m, right - left - m(2 * pad));
        const qreal middle = (end - row) % 2 ? (top + bottom) / 2 : (top + bottom) / 2 - m(rowHeight / 2); // inside one row
        if (height <= bottom - top + m(4))
            c.wrapped({left + m(pad), std::max(middle - height / 2, top), right - left - m(2 * pad), height}, text, Type::Second,
                      c.theme().text3, Qt::AlignHCenter);
        row = end;
    }
}

} // namespace

CoverageColumn coverageColumn(const CoverageMatrixView &view, int column)
{
    const int options = perRoot(view);
    return {column / options, column % options - 1};
}

QSizeF sizeOf(const CoverageMatrixView &view, Metrics m, qreal width)
{
    const CoverageLayout l = layOut(view, m, {}, width - m(2));
    return {std::ceil(l.grid.width() + m(2)), std::ceil(l.grid.height() + m(2))};
}

void paint(QPainter &painter, const QRectF &rect, const CoverageMatrixView &view, const Theme &theme, Metrics m, const PaintState &state)
{
    const Canvas c(painter, theme, m);
    const CoverageLayout l = placed(view, rect, m);
    const Grid &g = l.grid;
    const QRectF all(g.x.first(), g.y.first(), g.width(), g.height());
    c.fill(all, theme.base);
    paintHeader(c, l, view);
    const int options = perRoot(view);
    for (int row = 0; row < view.rows.size(); ++row) {
        const auto &data = view.rows[row];
        const QRectF title = g.rect({row, -1});
        if (row % 2)
            c.fill({all.left(), title.top(), all.width(), title.height()}, theme.alt);
        c.horizontal(all.left(), all.right(), title.bottom() - m(1), theme.grid);
        const QRectF in = title.adjusted(m(pad), 0, -m(pad), 0);
        c.text(in, data.title, Type::Body, theme.text);
        c.text(in, data.supportedUntil, Type::Body, data.outOfSupport ? theme.err : theme.text2, Qt::AlignRight | Qt::AlignVCenter);
        if (data.outOfSupport) {
            const qreal x = in.right() - textWidth(data.supportedUntil, Type::Body, m) - m(iconSide + 8);
            c.icon(Icon::OutOfSupport, {x, in.center().y() - m(iconSide) / 2, m(iconSide), m(iconSide)});
        }
        for (int r = 0; r < view.roots.size() && r < data.blocks.size(); ++r) {
            const auto &block = data.blocks[r];
            if (!block.present)
                continue;
            for (int option = -1; option < options - 1; ++option) {
                const PaintCell here{row, r * options + option + 1};
                const QRectF box = g.rect(here);
                const QRectF inner = box.adjusted(m(0.5), 0, -m(0.5), -m(1));
                if (option >= 0 && cellTint(theme, cellOf(block, option)).isValid())
                    c.fill(inner, cellTint(theme, cellOf(block, option)));
                if (state.selected == here)
                    c.fill(inner, theme.sel);
                else if (state.hover == here)
                    c.fill(inner, theme.win);
                if (option < 0)
                    c.text(box.adjusted(0, 0, -m(10), 0), QString::number(block.computers), Type::Body, theme.text,
                           Qt::AlignRight | Qt::AlignVCenter);
                else
                    c.icon(iconOf(cellOf(block, option)),
                           {box.center().x() - m(iconSide) / 2, box.center().y() - m(iconSide) / 2, m(iconSide), m(iconSide)});
                if (option >= 0)
                    c.vertical(box.left(), box.top(), box.bottom(), theme.grid);
            }
        }
    }
    for (int r = 0; r < view.roots.size(); ++r) {
        paintAbsent(c, l, view, r);
        c.vertical(g.x[1 + r * options], all.top(), all.bottom(), theme.ctl, 1.4);
    }
    c.frame(all.adjusted(-m(1), -m(1), m(1), m(1)), theme.line);
    if (state.focus)
        c.focusRing(g.rect(*state.focus));
}

std::optional<PaintCell> cellAt(const CoverageMatrixView &view, const QRectF &rect, Metrics m, QPointF at)
{
    return placed(view, rect, m).grid.at(at);
}

QRectF cellRect(const CoverageMatrixView &view, const QRectF &rect, Metrics m, PaintCell cell)
{
    return placed(view, rect, m).grid.rect(cell);
}

QSize cellCount(const CoverageMatrixView &view)
{
    return {perRoot(view) * int(view.roots.size()), int(view.rows.size())};
}

QString cellText(const CoverageMatrixView &view, PaintCell cell)
{
    if (cell.row >= view.rows.size() || cell.column >= cellCount(view).width())
        return {};
    const auto [r, option] = coverageColumn(view, cell.column);
    if (cell.row < 0)
        return cell.column < 0 ? QString() : u"%1, %2"_s.arg(view.roots[r].title, columnTitle(view, option));
    const auto &row = view.rows[cell.row];
    if (cell.column < 0) {
        if (row.supportedUntil.isEmpty())
            return row.title;
        return (row.outOfSupport ? Words::tr("%1, out of support since %2", "version, date")
                                 : Words::tr("%1, supported until %2", "version, date"))
            .arg(row.title, row.supportedUntil);
    }
    if (r >= row.blocks.size() || !row.blocks[r].present)
        return u"%1, %2: %3"_s.arg(row.title, view.roots[r].title, view.roots[r].emptyText);
    const QString value = option < 0 ? QString::number(row.blocks[r].computers) : Words::of(cellOf(row.blocks[r], option));
    return u"%1, %2, %3: %4"_s.arg(row.title, view.roots[r].title, columnTitle(view, option), value);
}

namespace {

template <typename F>
QSizeF flowLegend(const CoverageMatrixView &view, Metrics m, qreal width, F each)
{
    QSet<int> used;
    for (const auto &row : view.rows) {
        if (row.outOfSupport)
            used += int(CoverageCell::OutOfSupport);
        for (const auto &block : row.blocks) {
            for (int option = 0; block.present && option <= block.cells.size(); ++option)
                used += int(cellOf(block, option));
        }
    }
    const qreal line = lineHeight(Type::Small, m) + m(4);
    qreal x = 0, y = 0, right = 0;
    for (const CoverageCell cell : {CoverageCell::Selected, CoverageCell::ThroughFamily, CoverageCell::NotSelected,
                                    CoverageCell::UnknownToRoot, CoverageCell::NotArrived, CoverageCell::OutOfSupport,
                                    CoverageCell::MissingInfo, CoverageCell::NotReported, CoverageCell::NotNeeded}) {
        if (!used.contains(int(cell)))
            continue;
        const qreal w = m(12 + 5) + textWidth(Words::of(cell), Type::Small, m);
        if (x > 0 && x + w > width) {
            x = 0;
            y += line;
        }
        each(cell, QRectF(x, y, w, line));
        right = std::max(right, x + w);
        x += w + m(14);
    }
    return {right, y + line};
}

} // namespace

QSizeF legendSize(const CoverageMatrixView &view, Metrics m, qreal width)
{
    return flowLegend(view, m, width, [](CoverageCell, const QRectF &) {});
}

void paintLegend(QPainter &painter, const QRectF &rect, const CoverageMatrixView &view, const Theme &theme, Metrics m)
{
    const Canvas c(painter, theme, m);
    flowLegend(view, m, rect.width(), [&](CoverageCell cell, const QRectF &box) {
        const QRectF at = box.translated(rect.topLeft());
        c.icon(iconOf(cell), {at.left(), at.center().y() - m(6), m(12), m(12)});
        c.text(at.adjusted(m(17), 0, 0, 0), Words::of(cell), Type::Small, theme.text2);
    });
}

} // namespace pf
