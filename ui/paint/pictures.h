#pragma once

#include "report/views.h"
#include "ui/paint/theme.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace pf {

/// A cell of a painted picture. Row -1 is the header, column -1 the title of the row.
struct PaintCell
{
    int row = 0, column = 0;
    bool operator==(const PaintCell &) const = default;
};

/// What a widget adds to the picture; print passes none.
struct PaintState
{
    std::optional<PaintCell> selected; ///< tinted ground
    std::optional<PaintCell> focus;    ///< ring
    std::optional<PaintCell> hover;
};

// Every picture has the same functions:
//   sizeOf  size in device pixels at the wanted width. It is wider than asked where a name would be clipped: scroll, or scale the metrics
//   paint   into the rectangle; draws on screen, in an image and in print alike
//   cellAt, cellRect, cellCount, cellText   for the mouse, the keyboard and the accessible text of a widget

/// Roles x nodes of a cluster.
QSizeF sizeOf(const MatrixView &view, Metrics m, qreal width = 0);
void paint(QPainter &painter, const QRectF &rect, const MatrixView &view, const Theme &theme, Metrics m = {}, const PaintState &state = {});
std::optional<PaintCell> cellAt(const MatrixView &view, const QRectF &rect, Metrics m, QPointF at);
QRectF cellRect(const MatrixView &view, const QRectF &rect, Metrics m, PaintCell cell);
QSize cellCount(const MatrixView &view); ///< columns x rows without titles and header
QString cellText(const MatrixView &view, PaintCell cell);

/// Installed versions x synchronization options, per root update server (U-8). Columns run over all roots: computers, product, then the
/// classifications of the first root, then those of the next.
QSizeF sizeOf(const CoverageMatrixView &view, Metrics m, qreal width = 0);
void paint(QPainter &painter, const QRectF &rect, const CoverageMatrixView &view, const Theme &theme, Metrics m = {},
           const PaintState &state = {});
std::optional<PaintCell> cellAt(const CoverageMatrixView &view, const QRectF &rect, Metrics m, QPointF at);
QRectF cellRect(const CoverageMatrixView &view, const QRectF &rect, Metrics m, PaintCell cell);
QSize cellCount(const CoverageMatrixView &view);
QString cellText(const CoverageMatrixView &view, PaintCell cell);
/// The root, and the option: -1 computers, 0 product, 1.. classification.
struct CoverageColumn
{
    int root = 0, option = 0;
};
CoverageColumn coverageColumn(const CoverageMatrixView &view, int column);
/// Only the symbols that the view uses, with their words.
QSizeF legendSize(const CoverageMatrixView &view, Metrics m, qreal width);
void paintLegend(QPainter &painter, const QRectF &rect, const CoverageMatrixView &view, const Theme &theme, Metrics m = {});

/// Votes and witness: needed votes grey, spare votes green. A cell is a voter; the last is the witness.
QSizeF sizeOf(const VotesPicture &view, Metrics m, qreal width = 0);
void paint(QPainter &painter, const QRectF &rect, const VotesPicture &view, const Theme &theme, Metrics m = {},
           const PaintState &state = {});
std::optional<PaintCell> cellAt(const VotesPicture &view, const QRectF &rect, Metrics m, QPointF at);
QRectF cellRect(const VotesPicture &view, const QRectF &rect, Metrics m, PaintCell cell);
QSize cellCount(const VotesPicture &view);
QString cellText(const VotesPicture &view, PaintCell cell);

/// Timeline of a plan. Rows are nodes, then instances; columns the bars or spans of a row.
QSizeF sizeOf(const TimelineView &view, Metrics m, qreal width = 0);
void paint(QPainter &painter, const QRectF &rect, const TimelineView &view, const Theme &theme, Metrics m = {},
           const PaintState &state = {});
std::optional<PaintCell> cellAt(const TimelineView &view, const QRectF &rect, Metrics m, QPointF at);
QRectF cellRect(const TimelineView &view, const QRectF &rect, Metrics m, PaintCell cell);
QSize cellCount(const TimelineView &view);
QString cellText(const TimelineView &view, PaintCell cell);
/// Drain, Stop, Patch, Restart, Verify; Outage and "only updated nodes" where the view has them.
QSizeF legendSize(const TimelineView &view, Metrics m, qreal width);
void paintLegend(QPainter &painter, const QRectF &rect, const TimelineView &view, const Theme &theme, Metrics m = {});

/// Availability per instance. Columns are the spans of a row.
QSizeF sizeOf(const AvailabilityView &view, Metrics m, qreal width = 0);
void paint(QPainter &painter, const QRectF &rect, const AvailabilityView &view, const Theme &theme, Metrics m = {},
           const PaintState &state = {});
std::optional<PaintCell> cellAt(const AvailabilityView &view, const QRectF &rect, Metrics m, QPointF at);
QRectF cellRect(const AvailabilityView &view, const QRectF &rect, Metrics m, PaintCell cell);
QSize cellCount(const AvailabilityView &view);
QString cellText(const AvailabilityView &view, PaintCell cell);

/// Plan and actual of every step. One column.
QSizeF sizeOf(const PlanActualView &view, Metrics m, qreal width = 0);
void paint(QPainter &painter, const QRectF &rect, const PlanActualView &view, const Theme &theme, Metrics m = {},
           const PaintState &state = {});
std::optional<PaintCell> cellAt(const PlanActualView &view, const QRectF &rect, Metrics m, QPointF at);
QRectF cellRect(const PlanActualView &view, const QRectF &rect, Metrics m, PaintCell cell);
QSize cellCount(const PlanActualView &view);
QString cellText(const PlanActualView &view, PaintCell cell);

} // namespace pf
