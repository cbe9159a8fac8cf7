#pragma once

#include "base/names.h"
#include "execution/hostview.h"
#include "execution/plans.h"
#include "execution/ports.h"

#include <QMap>

#include <vector>

/// A tiny world behind the host protocol, written without the rules of cluster/. Answers at once; virtual time.
namespace fake {

using namespace pf;
using namespace Qt::StringLiterals;

struct Clock final : Scheduler
{
    UtcMs time{1'000'000};
    std::vector<std::pair<UtcMs, std::function<void()>>> timers;
    UtcMs now() const override { return time; }
    void wakeAt(UtcMs when, std::function<void()> callback) override { timers.emplace_back(when, std::move(callback)); }
    /// Lets the time come.
    void advance(qint64 ms)
    {
        time = time + ms;
        std::vector<std::pair<UtcMs, std::function<void()>>> due;
        std::erase_if(timers, [&](const auto &t) {
            if (t.first > time)
                return false;
            due.push_back(t);
            return true;
        });
        for (const auto &timer : due)
            timer.second();
    }
};

struct Node
{
    QString state = u"Up"_s, drain = u"NotInitiated"_s, service = u"Running"_s;
    UtcMs boot{0};
    QMap<QString, QString> jobs;
    QString build = plans::oldBuild;
    int installs = 0, restarts = 0;
};

struct World
{
    QMap<QString, Node> nodes{{u"N1"_s, {}}, {u"N2"_s, {}}};
    QString owner = u"N1"_s;
    QStringList owners{u"N1"_s, u"N2"_s};
    bool failback = true;
    qint64 pendingMs = 180'000;
    QString running = plans::oldBuild;
    QString lockedBy;

    QJsonObject json() const
    {
        QJsonArray nodeList, binaries;
        for (auto it = nodes.begin(); it != nodes.end(); ++it) {
            QJsonArray jobs;
            for (auto job = it->jobs.begin(); job != it->jobs.end(); ++job)
                jobs += QJsonObject{{u"jobId"_s, job.key()}, {u"state"_s, job.value()}};
            nodeList += QJsonObject{{u"name"_s, it.key()},    {u"state"_s, it->state},
                                    {u"drain"_s, it->drain},  {u"service"_s, it->service},
                                    {u"currentVote"_s, true}, {u"bootTime"_s, it->boot.toString()},
                                    {u"jobs"_s, jobs}};
            binaries += QJsonObject{{u"node"_s, it.key()}, {u"version"_s, it->build}};
        }
        const QJsonArray list = QJsonArray::fromStringList(owners);
        const QJsonObject resource{{u"name"_s, plans::networkName}, {u"possibleOwners"_s, list}, {u"pendingTimeoutMs"_s, pendingMs}};
        const QJsonObject group{{u"name"_s, plans::role},    {u"owner"_s, owner},           {u"state"_s, u"Online"_s},
                                {u"possibleOwners"_s, list}, {u"autoFailback"_s, failback}, {u"resources"_s, QJsonArray{resource}}};
        const QJsonObject instance{{u"name"_s, u"FIN01"_s}, {u"group"_s, plans::role}, {u"running"_s, running}, {u"binaries"_s, binaries}};
        return {{plans::cluster,
                 QJsonObject{{u"nodes"_s, nodeList},
                             {u"groups"_s, QJsonArray{group}},
                             {u"instances"_s, QJsonArray{instance}},
                             {u"quorum"_s, QJsonObject{{u"witnessOnline"_s, true}, {u"present"_s, 3}, {u"total"_s, 3}, {u"need"_s, 2}}}}}};
    }
};

class Host final : public ClusterHost
{
public:
    explicit Host(Clock &clock) : m_clock(clock) {}
    World world;
    QStringList verbs;           ///< everything that arrived
    QMap<QString, int> failures; ///< verb -> how often it fails from now on
    QString neverAnswers;        ///< verb that is carried out but not answered
    QString wrongLevel;          ///< what an install leaves instead of the target
    bool deaf = false;           ///< the console is dead: nothing arrives

    void setSink(std::function<void(const HostEvent &)> sink) override { m_sink = std::move(sink); }
    void cancel(CommandId) override { verbs += u"cancel"_s; }
    void observe(const Scope &) override
    {
        HostEvent event;
        event.kind = HostEvent::Kind::Observed;
        event.ok = true;
        event.data = world.json();
        answer(event);
    }
    void submit(const Command &command) override
    {
        if (deaf)
            return;
        verbs += command.verb;
        m_clock.time = m_clock.time + 1000;
        HostEvent event;
        event.id = command.id;
        event.ms = 1000;
        event.utc = m_clock.time;
        if (failures.value(command.verb) > 0) {
            --failures[command.verb];
            event.errorCode = u"E_TEST"_s;
            event.errorText = u"refused by the test"_s;
            answer(event);
            return;
        }
        event.ok = true;
        const QString error = carryOut(command, event);
        if (!error.isEmpty()) {
            event.ok = false;
            event.errorCode = error;
        }
        if (command.verb != neverAnswers)
            answer(event);
    }
    void lose()
    {
        HostEvent event;
        event.kind = HostEvent::Kind::Lost;
        answer(event);
    }
    void answer(const HostEvent &event)
    {
        if (m_sink && !deaf)
            m_sink(event);
    }

private:
    static QStringList list(const QJsonValue &value)
    {
        QStringList strings;
        for (const QJsonValue &item : value.toArray())
            strings += item.toString();
        return strings;
    }
    QString carryOut(const Command &c, HostEvent &event)
    {
        const QJsonObject &args = c.args;
        Node &node = world.nodes[args.value(u"node").toString(u"N1"_s)];
        const QString verb = c.verb;
        event.changed = true;
        if (verb == u"takeLock") {
            if (!world.lockedBy.isEmpty() && world.lockedBy != c.run)
                return u"E_LOCKED"_s;
            world.lockedBy = c.run;
        } else if (verb == u"releaseLock") {
            world.lockedBy.clear();
        } else if (verb == u"setPossibleOwners") {
            QStringList expected = list(args.value(u"expectCurrent")), current = world.owners;
            expected.sort();
            current.sort();
            if (!expected.isEmpty() && expected != current)
                return u"E_CHANGED_BEHIND"_s;
            world.owners = list(args.value(u"owners"));
        } else if (verb == u"setAutoFailback") {
            world.failback = args.value(u"value").toBool();
        } else if (verb == u"setPendingTimeout") {
            world.pendingMs = args.value(u"ms").toInteger();
        } else if (verb == u"moveGroup") {
            const QString target = args.value(u"target").toString();
            if (!world.owners.contains(target))
                return u"E_NOT_POSSIBLE_OWNER"_s;
            if (world.owner != target) {
                world.owner = target;
                world.running = world.nodes[target].build;
                event.data = {{u"outages"_s, QJsonArray{QJsonObject{{u"instance"_s, u"cluster/C1/instance/FIN01"_s},
                                                                    {u"startedAt"_s, m_clock.time.toString()},
                                                                    {u"ms"_s, 150'000}}}}};
            }
        } else if (verb == u"drainNode") {
            node.state = u"Paused"_s;
            node.drain = u"Completed"_s;
        } else if (verb == u"stopClusterService") {
            node.service = u"Stopped"_s;
            node.state = u"Down"_s;
        } else if (verb == u"startClusterService") {
            node.service = u"Running"_s;
            node.state = u"Paused"_s;
        } else if (verb == u"startNodeJob") {
            const QString id = args.value(u"jobId").toString();
            if (!node.jobs.contains(id)) {
                node.jobs[id] = u"running"_s;
                ++node.installs;
                m_target = args[u"spec"][u"instances"][0][u"target"].toString();
            }
        } else if (verb == u"watchNodeJob") {
            node.jobs[args.value(u"jobId").toString()] = u"done"_s;
            node.build = wrongLevel.isEmpty() ? m_target : wrongLevel;
            event.data = {{u"exitCode"_s, 3010}, {u"rebootRequired"_s, true}, {u"levels"_s, QJsonObject{{u"FIN01"_s, node.build}}}};
        } else if (verb == u"restartNode") {
            node.boot = m_clock.time;
            ++node.restarts;
        } else if (verb == u"resumeNode") {
            node.state = u"Up"_s;
            node.drain = u"NotInitiated"_s;
        } else if (verb == u"verifyNode") {
            event.data = {{u"levels"_s, QJsonObject{{u"FIN01"_s, node.build}}}};
        } else {
            event.changed = false;
        }
        return {};
    }

    Clock &m_clock;
    std::function<void(const HostEvent &)> m_sink;
    QString m_target = plans::newBuild;
};

/// Keeps events as a store would; the console dies at the given length.
struct MemoryJournal final : Journal
{
    QList<RunEvent> events;
    qsizetype diesAfter = -1;
    std::function<void()> onLast; ///< called when the last event before the death is durable
    Result<Seq> append(const RunEvent &event) override
    {
        if (diesAfter >= 0 && events.size() >= diesAfter)
            return fail("PF-TEST", msg("test.dead"));
        events += event;
        if (diesAfter >= 0 && events.size() == diesAfter && onLast)
            onLast();
        return Seq{event.seq};
    }
};

/// Everything a state says except telemetry, for comparisons.
inline QStringList describe(const RunState &s)
{
    QStringList lines;
    lines += u"phase %1 result %2 seq %3 at %4/%5/%6 failure %7 hash %8"_s.arg(int(s.phase))
                 .arg(int(s.result))
                 .arg(s.lastSeq)
                 .arg(s.currentStep)
                 .arg(s.currentPhase)
                 .arg(s.currentAction)
                 .arg(s.failure.id, s.lastHash);
    for (const StepRun &step : s.steps) {
        QString line = u"step %1 %2"_s.arg(step.id).arg(int(step.state));
        for (const PhaseRun &phase : step.phases)
            line += u" %1x%2@%3-%4[%5]"_s.arg(int(phase.state))
                        .arg(phase.attempts)
                        .arg(phase.startedAt.value_or(UtcMs{}).value)
                        .arg(phase.endedAt.value_or(UtcMs{}).value)
                        .arg(phase.note.id);
        lines += line;
    }
    for (const Debt &debt : s.ledger)
        lines += u"debt %1 %2 %3->%4 %5 %6"_s.arg(debt.object.path, debt.name, debt.before, debt.now,
                                                  debt.open() ? u"open"_s : u"restored"_s, debt.blockedBy);
    for (const Outage &outage : s.outages)
        lines += u"outage %1 %2 %3"_s.arg(outage.instance).arg(outage.startedAt.value).arg(outage.ms);
    for (const LogLine &line : s.log)
        lines += u"log %1 %2 %3"_s.arg(line.utc.value).arg(line.node, line.text.id);
    return lines + s.excludedNodes + s.locks;
}

} // namespace fake
