#pragma once

#include "simulator/simulator.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace pf::sim {

/// Runs a Simulator against real time: one changing command after the other, reads answered in between, progress about once a second.
/// Every answer leaves after the state was saved.
class Server final : public QObject
{
    Q_OBJECT

public:
    struct Ports
    {
        std::function<bool(const SimState &)> save;    ///< false = the state could not be written: nothing is answered any more
        std::function<void(const QByteArray &)> write; ///< one line with its line feed
        std::function<void()> crash;                   ///< ends the process at once
    };
    /// @param speed  0 = as fast as possible, N = N times real time
    Server(SimState state, double speed, Ports ports, QObject *parent = nullptr);

    void receive(const QByteArray &line);
    void inputEnded();

Q_SIGNALS:
    void finished(bool ok);

private:
    UtcMs virtualNow() const;
    void send(const QJsonObject &object);
    void startNext();
    void start(const Request &request);
    void end();
    void answer(const QJsonObject &line);
    void tick();
    void catchUp();
    void cancel(const Request &request);

    Simulator m_simulator;
    double m_speed;
    Ports m_ports;
    QList<Request> m_queue;
    QTimer m_end, m_tick;
    QElapsedTimer m_since; ///< real time since m_anchor
    UtcMs m_anchor;        ///< virtual
    Simulator::Begun m_begun;
    std::optional<qint64> m_shutdown;
    bool m_busy = false, m_mustSave = false, m_over = false;
};

} // namespace pf::sim
