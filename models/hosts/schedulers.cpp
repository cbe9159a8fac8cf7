#include "hosts/schedulers.h"

#include <QDateTime>

#include <cmath>

namespace pf {

namespace {

constexpr int tickMs = 50;
constexpr qint64 longestTickMs = 200; ///< what was missed beyond it was a stall of this computer, in which the host stood still, too

/// QTimer counts in int: longer waits are split by being asked again.
std::chrono::milliseconds timerDelay(double ms)
{
    return std::chrono::milliseconds(static_cast<qint64>(std::clamp(ms, 0.0, 2'000'000'000.0)));
}

} // namespace

VirtualScheduler::VirtualScheduler(UtcMs start, double speed, QObject *parent) : QObject(parent), m_anchor(start), m_speed(speed)
{
    m_since.start();
    if (m_speed > 0) {
        connect(&m_tick, &QTimer::timeout, this, &VirtualScheduler::tick);
        m_tick.start(tickMs);
    }
}

UtcMs VirtualScheduler::now() const
{
    return m_anchor + static_cast<qint64>(static_cast<double>(std::min(m_since.elapsed(), longestTickMs)) * m_speed);
}

void VirtualScheduler::tick()
{
    m_anchor = now();
    m_since.restart();
    fireDue();
}

void VirtualScheduler::follow(UtcMs utc)
{
    m_anchor = std::max(now(), utc);
    m_since.restart();
    // Later, so that the answer that brought this time is heard before any time-out.
    QMetaObject::invokeMethod(this, &VirtualScheduler::fireDue, Qt::QueuedConnection);
}

void VirtualScheduler::wakeAt(UtcMs when, std::function<void()> callback)
{
    m_wakes << Wake{when, m_activity ? m_activity().sent : 0, std::move(callback)};
    if (m_speed == 0)
        QMetaObject::invokeMethod(this, &VirtualScheduler::check, Qt::QueuedConnection);
    else if (const double wait = static_cast<double>(when - now()) / m_speed; wait < tickMs) // sooner than the next tick
        QTimer::singleShot(timerDelay(std::ceil(wait)), this, &VirtualScheduler::tick);
}

/// Jumps where nobody does anything but wait. A time-out that guards a command is no wait: a command was sent after it was asked for.
void VirtualScheduler::check()
{
    const Activity activity = m_activity ? m_activity() : Activity();
    if (activity.busy)
        return;
    std::optional<UtcMs> first;
    for (const Wake &wake : std::as_const(m_wakes)) {
        if (wake.sent == activity.sent)
            first = std::min(first.value_or(wake.when), wake.when);
    }
    if (!first)
        return;
    m_anchor = std::max(m_anchor, *first);
    fireDue();
}

void VirtualScheduler::fireDue()
{
    QList<Wake> due;
    for (qsizetype i = 0; i < m_wakes.size();) {
        if (m_wakes[i].when <= now())
            due << m_wakes.takeAt(i);
        else
            ++i;
    }
    for (const Wake &wake : std::as_const(due))
        wake.callback();
}

UtcMs SystemScheduler::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

void SystemScheduler::wakeAt(UtcMs when, std::function<void()> callback)
{
    QTimer::singleShot(timerDelay(static_cast<double>(when - now())), this, std::move(callback));
}

} // namespace pf
