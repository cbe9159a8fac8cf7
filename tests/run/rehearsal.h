#pragma once

#include "execution/fakehost.h"
#include "run/driver.h"
#include "simulator/simulator.h"

#include <QTest>

#include <deque>
#include <memory>

/// A console over the simulator in one process: the same values as over its protocol, at once and in virtual time.
namespace rehearsal {

using namespace pf;
using namespace Qt::StringLiterals;

/// When the console dies: at the nth command of a verb, as the world sees it.
struct Death
{
    QString verb{};
    sim::CrashMoment moment = sim::CrashMoment::During;
    int nth = 1;
};

class SimHost final : public ClusterHost
{
public:
    SimHost(fake::Clock &clock, sim::SimState state) : world(std::move(state)), m_clock(clock) {}
    sim::Simulator world;
    Death death;
    bool dead = false;
    QStringList verbs; ///< everything that arrived

    void setSink(std::function<void(const HostEvent &)> sink) override { m_sink = std::move(sink); }
    void cancel(CommandId) override { verbs << u"cancel"_s; }
    void observe(const Scope &scope) override
    {
        if (dead)
            return;
        world.advanceTo(m_clock.time);
        HostEvent event;
        event.kind = HostEvent::Kind::Observed;
        event.ok = true;
        for (const ScopeCluster &cluster : scope.clusters)
            merge(event.data, sim::viewOf(world.state(), cluster.cluster, {}));
        for (const QString &server : scope.servers)
            merge(event.data, sim::viewOf(world.state(), {}, server));
        m_inbox.push_back(event);
    }
    /// The next answer reaches the console. False = there is none.
    bool deliver()
    {
        if (m_inbox.empty() || dead)
            return false;
        const HostEvent event = m_inbox.front();
        m_inbox.pop_front();
        m_sink(event);
        return true;
    }
    void forget() { m_inbox.clear(); }
    void submit(const Command &command) override
    {
        if (dead)
            return;
        verbs << command.verb;
        const auto read = sim::parseRequest(QJsonDocument(QJsonObject{{u"v"_s, 1},
                                                                      {u"id"_s, static_cast<qint64>(command.id)},
                                                                      {u"verb"_s, command.verb},
                                                                      {u"args"_s, command.args},
                                                                      {u"timeoutSec"_s, command.timeoutMs / 1000},
                                                                      {u"runId"_s, command.run}})
                                                .toJson(QJsonDocument::Compact),
                                            m_clock.time);
        if (const auto *refused = std::get_if<QJsonObject>(&read)) {
            answer(command, *refused);
            return;
        }
        sim::Request request = std::get<sim::Request>(read);
        request.at = m_clock.time;
        if (command.verb == death.verb && --death.nth == 0) {
            dead = true;
            if (death.moment == sim::CrashMoment::During && !world.begin(request).answer)
                world.worldWentOn();
            if (death.moment == sim::CrashMoment::After)
                world.call(request);
            m_clock.time = std::max(m_clock.time, world.now());
            return;
        }
        answer(command, world.call(request));
    }

private:
    static void merge(QJsonObject &into, const QJsonObject &part)
    {
        for (auto it = part.begin(); it != part.end(); ++it)
            into.insert(it.key(), it.value());
    }
    void answer(const Command &command, const QJsonObject &line)
    {
        m_clock.time = std::max(m_clock.time, world.now());
        HostEvent event;
        event.id = command.id;
        event.ok = line.value(u"ok").toBool();
        event.changed = line.value(u"changed").toBool();
        event.data = line.value(u"data").toObject();
        event.errorCode = line.value(u"error")[u"code"].toString();
        event.errorText = line.value(u"error")[u"message"].toString();
        event.ms = line.value(u"ms").toInteger();
        event.utc = world.now();
        m_inbox.push_back(event);
    }

    fake::Clock &m_clock;
    std::function<void(const HostEvent &)> m_sink;
    std::deque<HostEvent> m_inbox;
};

struct Console
{
    Console(const Estate &estate, Plan signedPlan, quint64 seed = 7, sim::FaultMenu faults = {})
        : plan(std::move(signedPlan))
        , host(clock, sim::makeState(sim::cutTo(estate, clusters(), plan.scope.servers), seed, plan.asOf, std::move(faults)))
    {
        clock.time = plan.asOf;
    }
    Plan plan;
    fake::Clock clock;
    SimHost host;
    fake::MemoryJournal journal;
    std::unique_ptr<Driver> driver;
    qsizetype abortAt = -1; ///< the operator gives up when the journal has so many entries

    QStringList clusters() const
    {
        QStringList names;
        for (const ScopeCluster &cluster : plan.scope.clusters)
            names << cluster.cluster;
        return names;
    }
    const RunState &state() const { return driver->state(); }
    const Estate &world() const { return host.world.state().estate; }

    void boot()
    {
        host.dead = false;
        host.forget();
        driver = std::make_unique<Driver>(plan, u"r1"_s, journal, host, clock, journal.events);
        QObject::connect(driver.get(), &Driver::changed, driver.get(), [this] {
            if (driver->state().phase == RunPhase::Holding)
                QMetaObject::invokeMethod(
                    driver.get(), [this] { driver->confirmHold(u"operator"_s); }, Qt::QueuedConnection);
        });
        driver->start();
        pump();
    }
    /// Until the run ends, asks, or dies.
    void pump()
    {
        for (int idle = 0; idle < 100 && !host.dead && !gone() && driver->state().phase != RunPhase::Ended; ++idle) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            if (abortAt >= 0 && journal.events.size() >= abortAt) {
                abortAt = -1;
                driver->abortAndRestore(u"operator"_s);
            }
            if (driver->state().phase == RunPhase::Paused) // the window is over: the operator goes on all the same
                driver->goOn();
            if (host.deliver())
                idle = 0;
            else if (driver->state().phase == RunPhase::Aborting)
                clock.advance(msPerMinute); // it waits for something
            else if (driver->state().phase == RunPhase::Failed || driver->state().phase == RunPhase::NeedsInspection)
                break;
        }
    }
    /// The journal takes no more: the console is dead.
    bool gone() const { return journal.diesAfter >= 0 && journal.events.size() >= journal.diesAfter; }
    QStringList openDebts() const
    {
        QStringList list;
        for (const Debt &debt : state().ledger) {
            if (debt.open())
                list << debt.name + u' ' + debt.object.path + u' ' + debt.blockedBy;
        }
        return list;
    }
    /// What went wrong, for the message of a failed test.
    QString story() const
    {
        QString text = u"result %1 phase %2: %3 %4"_s.arg(int(state().result))
                           .arg(int(state().phase))
                           .arg(state().failure.id, openDebts().join(u"; "_s));
        for (const RunEvent &event : journal.events) {
            if (event.type == u"phase-failed" || event.type == u"action-skipped" || event.type == u"debt" ||
                (event.type == u"result" && !event.body.value(u"ok").toBool()))
                text += u'\n' + event.type + u' ' + QString::fromUtf8(QJsonDocument(event.body).toJson(QJsonDocument::Compact));
        }
        return text;
    }
};

} // namespace rehearsal
