#include "hosts/processhost.h"

#include "base/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

constexpr int protocolVersion = 1;
constexpr qint64 pipeRoom = 1024 * 1024;
constexpr qint64 observeTimeoutMs = 60'000;

void hideWindow([[maybe_unused]] QProcess &process)
{
#ifdef Q_OS_WIN
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *args) {
        args->flags |= 0x08000000; // CREATE_NO_WINDOW
    });
#endif
}

QString shortened(const QByteArray &line)
{
    return QString::fromUtf8(line.left(400));
}

} // namespace

ProcessHost::ProcessHost(ProcessHostOptions options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    hideWindow(m_process);
    m_silence.setSingleShot(true);
    m_helloTimer.setSingleShot(true);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProcessHost::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProcessHost::readErrors);
    connect(&m_process, &QProcess::bytesWritten, this, &ProcessHost::flush);
    connect(&m_process, &QProcess::finished, this, &ProcessHost::childEnded);
    // Queued: start() may fail at once, and nobody expects an answer from inside his own call.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                lose(u"E_HOST_START"_s, m_process.errorString());
        },
        Qt::QueuedConnection);
    connect(&m_silence, &QTimer::timeout, this, [this] { lose(u"E_HOST_SILENT"_s, u"no sign of life"_s); });
    connect(&m_helloTimer, &QTimer::timeout, this, [this] { lose(u"E_HOST_HELLO"_s, u"no hello"_s); });
}

ProcessHost::~ProcessHost()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel(); // the child ends with its input
    if (m_process.waitForFinished(static_cast<int>(m_options.shutdownMs)))
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(1000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void ProcessHost::start()
{
    m_process.start(m_options.program, m_options.arguments);
    m_helloTimer.start(static_cast<int>(m_options.helloMs));
    send(ownId(), {Purpose::Hello}, u"hello"_s, {{"protocol"_L1, protocolVersion}, {"clientVersion"_L1, QStringLiteral(PF_VERSION)}},
         m_options.helloMs, {});
}

void ProcessHost::shutdown()
{
    if (m_process.state() == QProcess::NotRunning) {
        QMetaObject::invokeMethod(this, &ProcessHost::stopped, Qt::QueuedConnection);
        return;
    }
    m_closing = true;
    m_silence.stop();
    m_helloTimer.stop();
    send(ownId(), {Purpose::Own}, u"shutdown"_s, {}, m_options.shutdownMs, {});
    m_process.closeWriteChannel();
    const int patience = static_cast<int>(m_options.shutdownMs);
    QTimer::singleShot(patience, &m_process, &QProcess::terminate);
    QTimer::singleShot(2 * patience, &m_process, &QProcess::kill);
}

void ProcessHost::submit(const Command &command)
{
    if (m_lost || m_closing)
        return;
    ++m_sent;
    if (!m_ready) {
        m_waiting << [this, command] {
            send(static_cast<qint64>(command.id), {Purpose::Command}, command.verb, command.args, command.timeoutMs, command.run);
        };
        return;
    }
    send(static_cast<qint64>(command.id), {Purpose::Command}, command.verb, command.args, command.timeoutMs, command.run);
}

void ProcessHost::cancel(CommandId id)
{
    if (m_ready && !m_lost && !m_closing)
        send(ownId(), {Purpose::Own}, u"cancel"_s, {{"target"_L1, static_cast<qint64>(id)}}, 15'000, {});
}

void ProcessHost::observe(const Scope &scope)
{
    if (m_lost || m_closing)
        return;
    if (!m_ready) {
        m_waiting << [this, scope] { observe(scope); };
        return;
    }
    const int observation = ++m_lastObservation;
    m_observations[observation].open = static_cast<int>(scope.clusters.size() + scope.servers.size());
    if (m_observations[observation].open == 0) {
        m_observations.remove(observation);
        QMetaObject::invokeMethod(
            this,
            [this] {
                deliver({.kind = HostEvent::Kind::Observed, .ok = true, .data = {}, .errorCode = {}, .errorText = {}, .utc = m_utc});
            },
            Qt::QueuedConnection);
        return;
    }
    for (const ScopeCluster &cluster : scope.clusters)
        send(ownId(), {Purpose::Observe, observation}, u"getClusterState"_s, {{"cluster"_L1, cluster.cluster}}, observeTimeoutMs, {});
    for (const QString &server : scope.servers) {
        send(ownId(), {Purpose::Observe, observation}, u"getClusterState"_s, {{"cluster"_L1, QString()}, {"node"_L1, server}},
             observeTimeoutMs, {});
    }
}

void ProcessHost::send(qint64 id, const Pending &pending, const QString &verb, const QJsonObject &args, qint64 timeoutMs,
                       const QString &run)
{
    QJsonObject line{
        {"v"_L1, protocolVersion}, {"id"_L1, id}, {"verb"_L1, verb}, {"args"_L1, args}, {"timeoutSec"_L1, (timeoutMs + 999) / 1000}};
    if (!run.isEmpty())
        line.insert("runId"_L1, run);
    if (m_now && m_hello.value("virtualTime"_L1).toBool())
        line.insert("at"_L1, m_now().toString());
    m_pending.insert(id, pending);
    m_out << QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    flush();
    touch();
}

void ProcessHost::flush()
{
    while (!m_out.isEmpty() && m_process.state() != QProcess::NotRunning && m_process.bytesToWrite() < pipeRoom)
        m_process.write(m_out.takeFirst());
}

void ProcessHost::touch()
{
    if (m_closing || m_lost)
        return;
    if (m_pending.isEmpty())
        m_silence.stop();
    else
        m_silence.start(static_cast<int>(m_options.silenceMs));
}

void ProcessHost::readOutput()
{
    for (const QByteArray &line : m_lines.add(m_process.readAllStandardOutput())) {
        if (m_lost)
            return;
        hear(line);
    }
}

void ProcessHost::readErrors()
{
    for (const QByteArray &line : m_errors.add(m_process.readAllStandardError()))
        Q_EMIT logLine(shortened(line));
}

void ProcessHost::hear(const QByteArray &line)
{
    const Result<QJsonValue> value = readStrictJson(line);
    const QJsonObject object = value ? value->toObject() : QJsonObject();
    if (object.value("v"_L1).toInteger() != protocolVersion || !object.value("id"_L1).isDouble()) {
        Q_EMIT logLine(u"noise: "_s + shortened(line));
        return;
    }
    const qint64 id = object.value("id"_L1).toInteger();
    if (const auto utc = UtcMs::fromString(object.value("utc"_L1).toString())) {
        m_utc = *utc;
        if (m_follow)
            m_follow(m_utc);
    }
    if (!m_pending.contains(id)) {
        Q_EMIT logLine(u"an answer to nothing: "_s + shortened(line));
        return;
    }
    if (object.contains("ev"_L1))
        hearEvent(id, object);
    else
        hearResult(id, object);
}

void ProcessHost::hearEvent(qint64 id, const QJsonObject &object)
{
    touch();
    if (m_pending.value(id).purpose != Purpose::Command)
        return;
    const QString word = object.value("ev"_L1).toString();
    const HostEvent::Kind kind = word == "state"_L1       ? HostEvent::Kind::State
                                 : word == "log"_L1       ? HostEvent::Kind::Log
                                 : word == "heartbeat"_L1 ? HostEvent::Kind::Heartbeat
                                                          : HostEvent::Kind::Progress;
    deliver({.kind = kind, .id = CommandId{id}, .ok = true, .data = object, .errorCode = {}, .errorText = {}, .utc = m_utc});
}

void ProcessHost::hearResult(qint64 id, const QJsonObject &object)
{
    const Pending pending = m_pending.take(id);
    touch();
    const QJsonObject error = object.value("error"_L1).toObject();
    const HostEvent event{.kind = HostEvent::Kind::Result,
                          .id = CommandId{id},
                          .ok = object.value("ok"_L1).toBool(),
                          .changed = object.value("changed"_L1).toBool(),
                          .data = object.value("data"_L1).toObject(),
                          .errorCode = error.value("code"_L1).toString(),
                          .errorText = error.value("message"_L1).toString(),
                          .ms = object.value("ms"_L1).toInteger(),
                          .utc = m_utc};
    switch (pending.purpose) {
    case Purpose::Command:
        deliver(event);
        break;
    case Purpose::Hello:
        hearHello(event);
        break;
    case Purpose::Observe:
        hearObserved(pending.observation, event);
        break;
    case Purpose::Own:
        break;
    }
}

void ProcessHost::hearHello(const HostEvent &event)
{
    if (!event.ok || event.data.value("protocol"_L1).toInteger() != protocolVersion) {
        lose(u"E_HOST_PROTOCOL"_s, event.errorText);
        return;
    }
    m_helloTimer.stop();
    m_hello = event.data;
    m_ready = true;
    Q_EMIT ready();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &request : waiting)
        request();
}

void ProcessHost::hearObserved(int observation, const HostEvent &event)
{
    Observation &seen = m_observations[observation];
    if (event.ok) { // what cannot be reached is left out
        for (auto it = event.data.begin(); it != event.data.end(); ++it)
            seen.merged.insert(it.key(), it.value());
    }
    if (--seen.open > 0)
        return;
    const QJsonObject merged = seen.merged;
    m_observations.remove(observation);
    deliver({.kind = HostEvent::Kind::Observed, .ok = true, .data = merged, .errorCode = {}, .errorText = {}, .utc = m_utc});
}

void ProcessHost::deliver(const HostEvent &event)
{
    if (m_sink)
        m_sink(event);
}

void ProcessHost::childEnded()
{
    readOutput();
    readErrors();
    if (!m_closing)
        lose(u"E_HOST_LOST"_s, u"exit code %1"_s.arg(m_process.exitCode()));
    Q_EMIT stopped();
}

void ProcessHost::lose(const QString &code, const QString &text)
{
    if (m_lost || m_closing)
        return;
    m_lost = true;
    m_ready = false;
    m_silence.stop();
    m_helloTimer.stop();
    m_pending.clear();
    m_observations.clear();
    m_waiting.clear();
    m_out.clear();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    Q_EMIT logLine(code + u": "_s + text);
    deliver({.kind = HostEvent::Kind::Lost, .data = {}, .errorCode = code, .errorText = text, .utc = m_utc});
    Q_EMIT lost(code, text);
}

} // namespace pf
