#pragma once

#include "execution/fakehost.h"
#include "run/driver.h"

#include <QTest>

#include <memory>

namespace pf {

using namespace Qt::StringLiterals;

/// A console: journal, driver and host; may die and be started again over the same host.
struct Console
{
    Plan plan = plans::twoNodes();
    fake::Clock clock;
    fake::Host host{clock};
    fake::MemoryJournal journal;
    std::unique_ptr<Driver> driver;

    void boot(bool confirmsHolds = true)
    {
        driver = std::make_unique<Driver>(plan, u"r1"_s, journal, host, clock, journal.events);
        if (confirmsHolds)
            QObject::connect(driver.get(), &Driver::changed, driver.get(), [this] {
                if (driver->state().phase == RunPhase::Holding)
                    QMetaObject::invokeMethod(
                        driver.get(), [this] { driver->confirmHold(u"operator"_s); }, Qt::QueuedConnection);
            });
        driver->start();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    /// A new process over the world as it is.
    void reboot()
    {
        driver.reset();
        journal.diesAfter = -1;
        journal.onLast = {};
        host.deaf = false;
        host.neverAnswers.clear();
        boot();
    }
    const RunState &state() const { return driver->state(); }
    int open() const
    {
        return int(std::count_if(state().ledger.begin(), state().ledger.end(), [](const Debt &d) { return d.open(); }));
    }
};

inline QStringList types(const QList<RunEvent> &events)
{
    QStringList list;
    for (const RunEvent &event : events)
        list += event.type;
    return list;
}

/// The world after a finished run is the one before it, with new binaries and the role moved.
inline void checkWorld(const fake::World &world)
{
    QCOMPARE(world.owners.size(), 2);
    QCOMPARE(world.failback, true);
    QCOMPARE(world.pendingMs, 180'000);
    QCOMPARE(world.owner, u"N2"_s);
    QVERIFY(world.lockedBy.isEmpty());
    for (const fake::Node &node : world.nodes) {
        QCOMPARE(node.state, u"Up"_s);
        QCOMPARE(node.service, u"Running"_s);
        QCOMPARE(node.build, plans::newBuild);
        QCOMPARE(node.installs, 1);
    }
}

} // namespace pf
