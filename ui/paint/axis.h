#pragma once

#include "ui/paint/canvas.h"

#include <QList>

namespace pf {

/// Time to x, with ticks at whole steps of the clock. Shared by timeline, availability, plan and actual.
class TimeAxis
{
public:
    /// @param from, to  ms from the start of the view, to > from
    /// @param start     nullopt: relative time from 0:00
    TimeAxis(qint64 from, qint64 to, qreal left, qreal right, std::optional<UtcMs> start, Metrics m);

    qreal x(qint64 ms) const;
    qreal left() const { return m_left; }
    qreal right() const { return m_right; }
    /// "22:30" (UTC) or "0:30".
    QString label(qint64 ms) const;
    /// Vertical lines between @p top and @p bottom, hours darker.
    void grid(const Canvas &c, qreal top, qreal bottom) const;
    /// Labels centred on their ticks; none inside @p taken, so that texts never overlap.
    void labels(const Canvas &c, qreal top, QList<QPair<qreal, qreal>> taken = {}) const;

private:
    bool isHour(qint64 ms) const;

    qint64 m_from, m_to, m_step, m_minor;
    qreal m_left, m_right;
    std::optional<UtcMs> m_start;
    Metrics m_metrics;
};

/// Spans of one instance in the band @p y .. @p y + @p height: name inside where it fits, length of an outage after it.
void paintSpans(const Canvas &c, const TimeAxis &axis, const QList<TimelineView::Span> &spans, qreal y, qreal height);

} // namespace pf
