#pragma once

#include "ui/paint/pictures.h"

#include <QList>

#include <algorithm>

namespace pf {

/// Edges of columns and rows. The first column is the titles, the first row the header.
struct Grid
{
    QList<qreal> x, y;

    int columns() const { return int(x.size()) - 2; }
    int rows() const { return int(y.size()) - 2; }
    qreal width() const { return x.last() - x.first(); }
    qreal height() const { return y.last() - y.first(); }
    QRectF rect(PaintCell cell) const
    {
        const qsizetype c = cell.column + 1, r = cell.row + 1;
        if (c < 0 || r < 0 || c + 1 >= x.size() || r + 1 >= y.size())
            return {};
        return {x[c], y[r], x[c + 1] - x[c], y[r + 1] - y[r]};
    }
    std::optional<PaintCell> at(QPointF p) const
    {
        if (p.x() < x.first() || p.y() < y.first() || p.x() >= x.last() || p.y() >= y.last())
            return std::nullopt;
        const auto index = [](const QList<qreal> &edges, qreal v) {
            return int(std::upper_bound(edges.cbegin(), edges.cend(), v) - edges.cbegin()) - 2;
        };
        return PaintCell{index(y, p.y()), index(x, p.x())};
    }
};

} // namespace pf
