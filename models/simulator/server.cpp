#include "simulator/server.h"

#include <QJsonDocument>

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1000;

} // namespace

Server::Server(SimState state, double speed, Ports ports, QObject *parent)
    : QObject(parent), m_simulator(std::move(state)), m_speed(speed), m_ports(std::move(ports))
{
    m_simulator.worldWentOn();
    m_anchor = m_simulator.now();
    m_since.start();
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(tickMs);
    connect(&m_end, &QTimer::timeout, this, &Server::end);
    connect(&m_tick, &QTimer::timeout, this, &Server::tick);
}

UtcMs Server::virtualNow() const
{
    if (m_speed == 0)
        return m_simulator.now();
    return m_anchor + static_cast<qint64>(static_cast<double>(m_since.elapsed()) * m_speed);
}

/// Brings the world's clock to where the interpolated one is; between two commands only.
void Server::catchUp()
{
    m_simulator.advanceTo(virtualNow());
    m_anchor = m_simulator.now();
    m_since.restart();
}

void Server::send(const QJsonObject &object)
{
    m_ports.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Server::receive(const QByteArray &line)
{
    if (m_over || line.trimmed().isEmpty())
        return;
    const auto parsed = parseRequest(line, virtualNow());
    if (const auto *refusal = std::get_if<QJsonObject>(&parsed)) {
        send(*refusal);
        return;
    }
    const Request &request = std::get<Request>(parsed);
    if (request.verb == "cancel"_L1) {
        cancel(request);
    } else if (request.verb == "shutdown"_L1) {
        m_shutdown = request.id;
        startNext();
    } else if (m_busy && Simulator::isReadOnly(request.verb)) {
        send(m_simulator.read(request, virtualNow()));
    } else {
        m_queue << request;
        startNext();
    }
}

void Server::startNext()
{
    while (!m_busy && !m_over && !m_queue.isEmpty())
        start(m_queue.takeFirst());
    if (m_shutdown && !m_busy && !m_over) {
        m_over = true;
        send(resultLine(*m_shutdown, false, {}, 0, virtualNow()));
        Q_EMIT finished(true);
    }
}

void Server::start(const Request &request)
{
    if (m_speed > 0)
        catchUp();
    m_busy = true;
    m_mustSave = !Simulator::isReadOnly(request.verb);
    m_begun = m_simulator.begin(request);
    if (m_begun.crash == CrashMoment::Before) {
        m_ports.save(m_simulator.state()); // so that the fault has happened
        m_ports.crash();
        return;
    }
    if (m_begun.answer) {
        answer(*m_begun.answer);
        return;
    }
    // A command that takes no time has no middle that could be seen or survived.
    const bool hasMiddle = m_begun.durationMs > 0;
    if (hasMiddle && !m_ports.save(m_simulator.state())) {
        m_over = true;
        Q_EMIT finished(false);
        return;
    }
    if (m_begun.crash == CrashMoment::During) {
        m_ports.crash();
        return;
    }
    if (m_speed == 0 || !hasMiddle) {
        end();
        return;
    }
    m_anchor = m_simulator.now();
    m_since.restart();
    m_tick.start();
    m_end.start(static_cast<int>(std::min(static_cast<double>(m_begun.durationMs) / m_speed, 2e9)));
}

void Server::end()
{
    const bool waited = m_tick.isActive();
    m_tick.stop();
    answer(m_simulator.finish());
    if (waited) // else startNext() is calling
        startNext();
}

void Server::answer(const QJsonObject &line)
{
    m_anchor = m_simulator.now();
    m_since.restart();
    if (m_mustSave && !m_ports.save(m_simulator.state())) {
        m_over = true;
        Q_EMIT finished(false);
        return;
    }
    if (m_begun.crash) {
        m_ports.crash();
        return;
    }
    m_busy = false;
    if (m_begun.noise)
        m_ports.write("WARNING: this is not JSON\n");
    if (!m_begun.silent)
        send(line);
}

void Server::tick()
{
    const auto &op = m_simulator.state().op;
    if (!op || m_begun.silent)
        return;
    const qint64 span = op->endsAt - op->startedAt;
    const UtcMs now = std::min(virtualNow(), op->endsAt);
    const qint64 percent = span > 0 ? (now - op->startedAt) * 100 / span : 100;
    send({{"v"_L1, 1},
          {"id"_L1, op->id},
          {"ev"_L1, u"progress"_s},
          {"verb"_L1, op->verb},
          {"node"_L1, op->args.value("node"_L1)},
          {"percent"_L1, percent},
          {"utc"_L1, now.toString()}});
}

void Server::cancel(const Request &request)
{
    const qint64 target = request.args.value("target"_L1).toInteger();
    const auto queued = std::ranges::find(m_queue, target, &Request::id);
    const bool dropped = queued != m_queue.end();
    if (dropped) {
        send(failureLine(target, {.code = u"E_CANCELLED"_s, .message = u"cancelled before it began"_s}, false, 0, virtualNow()));
        m_queue.erase(queued);
    }
    // What is under way on a node cannot be interrupted (execution.md 6.5): it ends by itself.
    send(resultLine(request.id, dropped, {{"cancelled"_L1, dropped}}, 0, virtualNow()));
}

/// The console is gone: what is under way stays in the saved state, and the world goes on when it is opened again.
void Server::inputEnded()
{
    if (m_over || m_shutdown)
        return;
    m_over = true;
    Q_EMIT finished(true);
}

} // namespace pf::sim
