#include "ui/paint/axis.h"

#include "report/text.h"

#include <QDateTime>
#include <QLocale>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * msPerMinute;

/// The first multiple of @p step of the clock at or after @p ms.
qint64 ceilTo(qint64 ms, qint64 step)
{
    const qint64 rest = ms % step;
    return rest == 0 ? ms : ms + (rest > 0 ? step - rest : -rest);
}

} // namespace

TimeAxis::TimeAxis(qint64 from, qint64 to, qreal left, qreal right, std::optional<UtcMs> start, Metrics m)
    : m_from(from)
    , m_to(std::max(to, from + 1))
    , m_step(24 * hour)
    , m_minor(24 * hour)
    , m_left(left)
    , m_right(std::max(right, left + 1))
    , m_start(start)
    , m_metrics(m)
{
    const qreal room = textWidth(u"00:00"_s, Type::Second, m) + m(26);
    struct Steps
    {
        qint64 minutes, minor;
    };
    for (const Steps s :
         {Steps{1, 1}, {2, 1}, {5, 1}, {10, 5}, {15, 5}, {30, 10}, {60, 30}, {120, 60}, {180, 60}, {360, 60}, {720, 180}, {1440, 360}}) {
        const qint64 step = s.minutes * msPerMinute;
        if (double(step) / double(m_to - m_from) * (m_right - m_left) >= room) {
            m_step = step;
            m_minor = s.minor * msPerMinute;
            break;
        }
    }
}

qreal TimeAxis::x(qint64 ms) const
{
    return m_left + (m_right - m_left) * double(ms - m_from) / double(m_to - m_from);
}

QString TimeAxis::label(qint64 ms) const
{
    if (m_start)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch((*m_start + ms).value, Qt::UTC).time(), u"HH:mm"_s);
    return u"%1:%2"_s.arg(ms / hour).arg(ms % hour / msPerMinute, 2, 10, QLatin1Char('0'));
}

bool TimeAxis::isHour(qint64 ms) const
{
    return ((m_start ? m_start->value : 0) + ms) % hour == 0;
}

void TimeAxis::grid(const Canvas &c, qreal top, qreal bottom) const
{
    const qint64 base = m_start ? m_start->value : 0;
    for (qint64 at = ceilTo(base + m_from, m_minor) - base; at <= m_to; at += m_minor)
        c.vertical(x(at), top, bottom, (base + at) % m_step == 0 ? c.theme().line : c.theme().grid);
}

void TimeAxis::labels(const Canvas &c, qreal top, QList<QPair<qreal, qreal>> taken) const
{
    const qint64 base = m_start ? m_start->value : 0;
    for (qint64 at = ceilTo(base + m_from, m_step) - base; at <= m_to; at += m_step) {
        const QString text = label(at);
        const qreal width = textWidth(text, Type::Second, m_metrics), from = x(at) - width / 2;
        const bool free =
            std::none_of(taken.cbegin(), taken.cend(), [&](const auto &t) { return from < t.second && from + width > t.first; });
        if (free && from + width <= m_right + m_metrics(20))
            c.text({from, top, width, lineHeight(Type::Second, m_metrics)}, text, Type::Second,
                   isHour(at) ? c.theme().text : c.theme().text3);
    }
}

void paintSpans(const Canvas &c, const TimeAxis &axis, const QList<TimelineView::Span> &spans, qreal y, qreal height)
{
    using Kind = TimelineView::Span::Kind;
    const Theme &t = c.theme();
    const Metrics m = c.metrics();
    qreal textFrom = axis.left();        // where the next text may begin
    const auto room = [&](qsizetype i) { // up to the next span that is drawn over a text
        qsizetype next = i + 1;
        while (next < spans.size() && (spans[next].kind == Kind::Up || spans[next].kind == Kind::Future))
            ++next;
        return next < spans.size() ? axis.x(spans[next].from) : axis.right();
    };
    for (const auto &span : spans) {
        const QRectF box(axis.x(span.from), y, std::max(axis.x(span.to) - axis.x(span.from), c.px(1)), height);
        switch (span.kind) {
        case Kind::Up:
            c.fill(box, t.okTint);
            c.frame(box, t.ok);
            break;
        case Kind::Outage: {
            const QRectF wide(box.left(), y - c.px(1), std::max(box.width(), c.px(5)), height + c.px(2)); // never too small to be seen
            c.hatched(wide, Hatch::Outage);
            break;
        }
        case Kind::UpdatedOnly:
            c.hatched(box, Hatch::UpdatedOnly);
            break;
        case Kind::Future:
            c.dashedFrame(box, t.ctl);
            break;
        }
    }
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const auto &span = spans[i];
        const qreal left = std::max(axis.x(span.from), textFrom), right = axis.x(span.to);
        if (span.kind == Kind::Outage) {
            const QString length = clockText(span.to - span.from);
            const qreal from = std::max(right, axis.x(span.from) + c.px(5)) + c.px(6), width = textWidth(length, Type::Heading, m);
            if (from + width <= room(i)) {
                c.text({from, y, width, height}, length, Type::Heading, t.err);
                textFrom = from + width + c.px(4);
            }
            continue;
        }
        if (span.label.isEmpty() && span.kind != Kind::UpdatedOnly)
            continue;
        const qreal icon = span.kind == Kind::UpdatedOnly ? c.px(12 + 5) : 0;
        const qreal width = textWidth(span.label, Type::Small, m);
        const bool fits = left + c.px(7) + icon + width + c.px(4) <= right;
        if (span.kind == Kind::UpdatedOnly) {
            const qreal whole = fits ? icon + width : c.px(12);
            if (whole + c.px(8) > right - left)
                continue;
            const qreal x = (left + right) / 2 - whole / 2;
            c.fill({x - c.px(4), y + c.px(1), whole + c.px(8), height - c.px(2)}, t.warnTint);
            c.icon(Icon::Warning, {x, y + height / 2 - c.px(6), c.px(12), c.px(12)});
            if (fits)
                c.text({x + icon, y, width, height}, span.label, Type::Small, t.text);
        } else if (fits) {
            c.text({left + c.px(7), y, width, height}, span.label, Type::Small, t.text);
        }
    }
}

} // namespace pf
