#include "ui/paint/canvas.h"
#include "ui/paint/grid.h"
#include "ui/paint/words.h"

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pad = 8, iconSide = 14, iconGap = 5, between = 6, rowHeight = 30;

Icon iconOfRow(const MatrixView::Row &row)
{
    using Kind = MatrixView::Row::Kind;
    switch (row.kind) {
    case Kind::Instance:
    case Kind::StandAlone:
        return Icon::Instance;
    case Kind::Core:
        return row.role.contains("Storage"_L1) ? Icon::Storage : Icon::Cluster; // W-6: the two core groups keep their names
    case Kind::Exchange:
        return Icon::ExchangeServer;
    case Kind::AvailabilityGroup:
        return Icon::AvailabilityGroup;
    case Kind::Other:
        return Icon::Group;
    }
    Q_UNREACHABLE();
}

bool isOwner(MatrixView::Mark mark)
{
    return mark == MatrixView::Mark::Active || mark == MatrixView::Mark::Owner;
}
bool isStrong(MatrixView::Mark mark)
{
    return isOwner(mark) || mark == MatrixView::Mark::StandAlone;
}

Grid gridOf(const MatrixView &view, Metrics m, QPointF origin, qreal width)
{
    const qreal lead = m(pad + iconSide + iconGap), tail = m(pad);
    qreal first = m(pad) + textWidth(Words::tr("Role"), Type::Second, m) + tail;
    for (const auto &row : view.rows) {
        const qreal second = row.second.isEmpty() ? 0 : m(between) + textWidth(row.second, Type::Second, m);
        first = std::max(first, lead + textWidth(row.role, Type::Name, m) + second + tail);
    }
    qreal cell = m(110);
    for (const auto &node : view.nodes) {
        const qreal state = textWidth(Words::of(node.state, node.quarantined, node.isolated), Type::Second, m);
        cell = std::max(cell, lead + textWidth(node.name, Type::Heading, m) + m(between) + state + tail);
        cell = std::max(cell, m(pad) + widestWord(node.second, Type::Second, m) + tail);
    }
    for (const auto &row : view.rows) {
        for (const auto &c : row.cells) {
            const qreal build = c.build.isEmpty() ? 0 : m(between) + textWidth(c.build, Type::Second, m);
            cell = std::max(cell, lead + textWidth(Words::of(c.mark), isStrong(c.mark) ? Type::Heading : Type::Second, m) + build + tail);
        }
    }
    const qreal least = first + cell * qreal(view.nodes.size());
    if (width > least) {
        const qreal extra = (width - least) / qreal(view.nodes.size() + 1);
        first += extra;
        cell += extra;
    }
    cell = std::floor(cell);
    first = std::ceil(std::max(first, width - cell * qreal(view.nodes.size())));
    qreal header = lineHeight(Type::Second, m);
    for (const auto &node : view.nodes)
        header = std::max(header, textHeight(node.second, Type::Second, m, cell - m(2 * pad)));
    header = std::max(header, textHeight(Words::tr("marker, state and binary level per node"), Type::Small, m, first - m(2 * pad)));
    header += lineHeight(Type::Heading, m) + m(18);
    Grid grid;
    grid.x = {origin.x(), origin.x() + first};
    for (qsizetype i = 0; i < view.nodes.size(); ++i)
        grid.x += grid.x.last() + cell;
    grid.y = {origin.y(), origin.y() + header};
    for (qsizetype i = 0; i < view.rows.size(); ++i)
        grid.y += grid.y.last() + m(rowHeight);
    return grid;
}

} // namespace

QSizeF sizeOf(const MatrixView &view, Metrics m, qreal width)
{
    const Grid grid = gridOf(view, m, {}, width - m(2));
    return {std::ceil(grid.width() + m(2)), std::ceil(grid.height() + m(2))};
}

static Grid placed(const MatrixView &view, const QRectF &rect, Metrics m)
{
    return gridOf(view, m, rect.topLeft() + QPointF(m(1), m(1)), rect.width() - m(2));
}

void paint(QPainter &painter, const QRectF &rect, const MatrixView &view, const Theme &theme, Metrics m, const PaintState &state)
{
    const Canvas c(painter, theme, m);
    const Grid grid = placed(view, rect, m);
    const QRectF all(grid.x.first(), grid.y.first(), grid.width(), grid.height());
    c.fill(all, theme.base);
    c.fill({all.left(), all.top(), all.width(), grid.y[1] - grid.y[0]}, theme.head);
    const QRectF corner = grid.rect({-1, -1}).adjusted(m(pad), m(8), -m(pad), 0);
    c.text({corner.left(), corner.top(), corner.width(), lineHeight(Type::Heading, m)}, Words::tr("Role"), Type::Second, theme.text2);
    c.wrapped(corner.adjusted(0, lineHeight(Type::Heading, m) + m(2), 0, 0), Words::tr("marker, state and binary level per node"),
              Type::Small, theme.text2);

    for (int column = 0; column < view.nodes.size(); ++column) {
        const auto &node = view.nodes[column];
        const QRectF cell = grid.rect({-1, column}).adjusted(m(pad), m(8), -m(pad), 0);
        const QRectF line(cell.left(), cell.top(), cell.width(), lineHeight(Type::Heading, m));
        const Icon symbol = iconOf(node.state, node.quarantined, node.isolated);
        c.icon(symbol, {line.left(), line.center().y() - m(iconSide) / 2, m(iconSide), m(iconSide)});
        c.text(line.adjusted(m(iconSide + iconGap), 0, 0, 0), node.name, Type::Heading, theme.text);
        c.text(line, Words::of(node.state, node.quarantined, node.isolated), Type::Second,
               symbol == Icon::Up ? theme.text2 : theme.ink(toneOf(symbol)), Qt::AlignRight | Qt::AlignVCenter);
        c.wrapped(cell.adjusted(0, lineHeight(Type::Heading, m) + m(2), 0, 0), node.second, Type::Second, theme.text2);
    }

    for (int row = 0; row < view.rows.size(); ++row) {
        const auto &data = view.rows[row];
        const QRectF title = grid.rect({row, -1});
        if (row % 2)
            c.fill({all.left(), title.top(), all.width(), title.height()}, theme.alt);
        const QRectF inner = title.adjusted(m(pad), 0, -m(pad), 0);
        c.icon(iconOfRow(data), {inner.left(), inner.center().y() - m(iconSide) / 2, m(iconSide), m(iconSide)});
        c.text(inner.adjusted(m(iconSide + iconGap), 0, 0, 0), data.role, Type::Name, theme.text);
        c.text(inner, data.second, Type::Second, theme.text2, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < data.cells.size(); ++column) {
            const auto &cell = data.cells[column];
            const QRectF box = grid.rect({row, column});
            if (box.isNull())
                continue;
            const PaintCell here{row, column};
            if (isOwner(cell.mark))
                c.fill(box, theme.runTint);
            if (state.selected == here)
                c.fill(box, theme.sel);
            else if (state.hover == here && !isOwner(cell.mark))
                c.fill(box, theme.win);
            const QRectF in = box.adjusted(m(pad), 0, -m(pad), 0);
            const Icon symbol = iconOf(cell.mark);
            const bool strong = isStrong(cell.mark);
            c.icon(symbol, {in.left(), in.center().y() - m(iconSide) / 2, m(iconSide), m(iconSide)});
            c.text(in.adjusted(m(iconSide + iconGap), 0, 0, 0), Words::of(cell.mark), strong ? Type::Heading : Type::Second,
                   strong                                        ? theme.text
                   : cell.mark == MatrixView::Mark::NotInstalled ? theme.text3
                                                                 : theme.text2);
            c.text(in, cell.build, Type::Second, strong ? theme.text : theme.text2, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    for (int row = 0; row < view.rows.size(); ++row)
        c.horizontal(all.left(), all.right(), grid.y[row + 1], row ? theme.grid : theme.line);
    for (int column = 0; column < view.nodes.size(); ++column) {
        c.vertical(grid.x[column + 1], grid.y[0], grid.y[1], theme.line);
        c.vertical(grid.x[column + 1], grid.y[1], all.bottom(), theme.grid);
    }
    c.frame(all.adjusted(-m(1), -m(1), m(1), m(1)), theme.line);
    if (state.focus)
        c.focusRing(grid.rect(*state.focus));
}

std::optional<PaintCell> cellAt(const MatrixView &view, const QRectF &rect, Metrics m, QPointF at)
{
    return placed(view, rect, m).at(at);
}

QRectF cellRect(const MatrixView &view, const QRectF &rect, Metrics m, PaintCell cell)
{
    return placed(view, rect, m).rect(cell);
}

QSize cellCount(const MatrixView &view)
{
    return {int(view.nodes.size()), int(view.rows.size())};
}

QString cellText(const MatrixView &view, PaintCell cell)
{
    const bool inColumns = cell.column >= 0 && cell.column < view.nodes.size(), inRows = cell.row >= 0 && cell.row < view.rows.size();
    if (inColumns && cell.row < 0) {
        const auto &node = view.nodes[cell.column];
        return u"%1, %2. %3"_s.arg(node.name, Words::of(node.state, node.quarantined, node.isolated), node.second);
    }
    if (inRows && cell.column < 0)
        return view.rows[cell.row].second.isEmpty() ? view.rows[cell.row].role
                                                    : view.rows[cell.row].role + u", "_s + view.rows[cell.row].second;
    if (!inRows || !inColumns || cell.column >= view.rows[cell.row].cells.size())
        return {};
    const auto &data = view.rows[cell.row].cells[cell.column];
    const QString head = u"%1, %2: %3"_s.arg(view.rows[cell.row].role, view.nodes[cell.column].name, Words::of(data.mark));
    return data.build.isEmpty() ? head : head + u", "_s + data.build;
}

} // namespace pf
