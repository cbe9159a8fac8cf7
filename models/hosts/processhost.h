#pragma once

#include "execution/ports.h"
#include "hosts/linesplitter.h"

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace pf {

/// Which child is the host, and how patient its console is.
struct ProcessHostOptions
{
    QString program;
    QStringList arguments;
    qint64 helloMs = 15'000;   ///< until the child has said hello
    qint64 silenceMs = 60'000; ///< without a line while a command is out: the child is given up (execution.md 6.5)
    qint64 shutdownMs = 5'000; ///< from the orderly end to terminate(), and again to kill()
};

/// A host that is a child process speaking JSON lines (execution.md 6.5 and 9). Commands wait until the child has said hello.
/// A lost child is told once (HostEvent::Lost); after that nothing is sent any more: a new child attaches to what runs on the nodes.
class ProcessHost final : public QObject, public ClusterHost
{
    Q_OBJECT

public:
    explicit ProcessHost(ProcessHostOptions options, QObject *parent = nullptr);
    ~ProcessHost() override; ///< ends the child: orderly, then by force

    void start();
    void shutdown(); ///< asynchronous; stopped() follows
    /// Called with the time in every line, before the line is heard.
    void onTime(std::function<void(UtcMs)> follow) { m_follow = std::move(follow); }
    /// The console's time, told to hosts of virtual time with each command.
    void setNow(std::function<UtcMs()> now) { m_now = std::move(now); }

    void setSink(std::function<void(const HostEvent &)> sink) override { m_sink = std::move(sink); }
    void submit(const Command &command) override;
    void cancel(CommandId id) override;
    void observe(const Scope &scope) override;

    qint64 sent() const { return m_sent; }
    bool isBusy() const { return !m_pending.isEmpty() || !m_waiting.isEmpty(); }
    bool isReady() const { return m_ready; }
    qint64 processId() const { return m_process.processId(); }
    const QJsonObject &helloData() const { return m_hello; }

Q_SIGNALS:
    void ready();
    void lost(const QString &code, const QString &detail); ///< after the sink has heard of it
    void logLine(const QString &line);                     ///< noise on standard output, and standard error
    void stopped();

private:
    enum class Purpose { Command, Hello, Observe, Own };
    struct Pending
    {
        Purpose purpose = Purpose::Command;
        int observation = 0;
    };
    struct Observation
    {
        int open = 0;
        QJsonObject merged;
    };

    void send(qint64 id, const Pending &pending, const QString &verb, const QJsonObject &args, qint64 timeoutMs, const QString &run);
    qint64 ownId() { return --m_lastOwnId; }
    void flush();
    void readOutput();
    void readErrors();
    void hear(const QByteArray &line);
    void hearResult(qint64 id, const QJsonObject &object);
    void hearEvent(qint64 id, const QJsonObject &object);
    void hearHello(const HostEvent &event);
    void hearObserved(int observation, const HostEvent &event);
    void deliver(const HostEvent &event);
    void childEnded();
    void lose(const QString &code, const QString &text);
    void touch();

    ProcessHostOptions m_options;
    QProcess m_process;
    LineSplitter m_lines, m_errors;
    QTimer m_silence, m_helloTimer;
    std::function<void(const HostEvent &)> m_sink;
    std::function<void(UtcMs)> m_follow;
    std::function<UtcMs()> m_now;
    QHash<qint64, Pending> m_pending;
    QHash<int, Observation> m_observations;
    QList<std::function<void()>> m_waiting; ///< until the child is ready
    QList<QByteArray> m_out;                ///< lines that the pipe has no room for yet
    QJsonObject m_hello;
    UtcMs m_utc;
    qint64 m_sent = 0, m_lastOwnId = 0;
    int m_lastObservation = 0;
    bool m_ready = false, m_lost = false, m_closing = false;
};

} // namespace pf
