#pragma once

#include "execution/ports.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace pf {

/// The time of a host that lives in virtual time: it follows the times in the host's lines and, at a speed above 0, runs on
/// between them. It runs by ticks of which each counts for a fifth of a second at most: a computer that stalls for a minute,
/// with the host on it, does not make commands time out.
class VirtualScheduler final : public QObject, public Scheduler
{
    Q_OBJECT

public:
    /// What goes on at the host.
    struct Activity
    {
        qint64 sent = 0;   ///< commands sent so far
        bool busy = false; ///< one is not answered yet
    };

    /// @param speed  0 = as fast as possible: time passes in the host alone, and jumps where everybody only waits
    VirtualScheduler(UtcMs start, double speed, QObject *parent = nullptr);
    void setActivity(std::function<Activity()> activity) { m_activity = std::move(activity); }
    /// The host says that it is @p utc. Never goes back.
    void follow(UtcMs utc);

    UtcMs now() const override;
    void wakeAt(UtcMs when, std::function<void()> callback) override;

private:
    struct Wake
    {
        UtcMs when;
        qint64 sent; ///< commands sent when it was asked for
        std::function<void()> callback;
    };
    void check();
    void tick();
    void fireDue();

    UtcMs m_anchor;
    QElapsedTimer m_since;
    double m_speed;
    std::function<Activity()> m_activity;
    QList<Wake> m_wakes;
    QTimer m_tick; ///< above speed 0
};

/// The clock of this computer.
class SystemScheduler final : public QObject, public Scheduler
{
    Q_OBJECT

public:
    using QObject::QObject;
    UtcMs now() const override;
    void wakeAt(UtcMs when, std::function<void()> callback) override;
};

} // namespace pf
