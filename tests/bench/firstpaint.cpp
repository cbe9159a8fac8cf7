// Loaded before a program (LD_PRELOAD): tells when its first window has been painted and ends the process.
// PF_BENCH_START is the moment at which the process was started.
#include "bench/bench.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>

namespace {

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(qint64 start) : m_start(start) {}

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow() && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] { // after the children of the window
                std::printf("%lld\n", static_cast<long long>(pf::bench::now() - m_start));
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    qint64 m_start;
    bool m_seen = false;
};

void watch()
{
    static FirstPaint filter(qEnvironmentVariable("PF_BENCH_START").toLongLong());
    qApp->installEventFilter(&filter);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
