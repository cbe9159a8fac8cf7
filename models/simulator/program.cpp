#include "simulator/program.h"

#include "simulator/server.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <thread>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail("PF-SIM-014", msg("sim.state-read", {file}), msg("sim.state-read-next"), Place{file, {}}, in.errorString());
    return in.readAll();
}

Result<sim::SimState> newWorld(const SimulatorOptions &options)
{
    if (options.estateFile.isEmpty())
        return fail("PF-SIM-024", msg("sim.no-world", {options.stateFile}), msg("sim.no-world-next"), Place{options.stateFile, {}});
    const Result<QByteArray> bytes = readFile(options.estateFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const auto loaded = readEstate(*bytes, options.estateFile);
    if (!loaded)
        return tl::make_unexpected(loaded.error().first());
    return sim::makeState(sim::cutTo(loaded->estate, {}, {}), options.seed, options.start.value_or(loaded->estate.observed.at));
}

Result<sim::SimState> openWorld(const SimulatorOptions &options)
{
    Result<sim::SimState> state = QFileInfo::exists(options.stateFile) ? sim::loadStateFile(options.stateFile) : newWorld(options);
    if (!state || options.faultsFile.isEmpty())
        return state;
    const Result<QByteArray> bytes = readFile(options.faultsFile);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const Result<sim::FaultMenu> faults = sim::readFaultMenu(*bytes, options.faultsFile);
    if (!faults)
        return tl::make_unexpected(faults.error());
    state->faults = *faults;
    state->faultHits = QList<int>(faults->size(), 0);
    return state;
}

void complain(const Error &error)
{
    // For the log of whoever started this process; sentences for people are made there.
    const QString line =
        error.code + u' ' + error.message.id + u' ' + error.place.file + u' ' + error.place.pointer + u' ' + error.detail + u'\n';
    std::fputs(line.toUtf8().constData(), stderr);
}

/// Reads standard input on a thread of its own: neither QSocketNotifier nor a pipe opened twice works on every system.
void readInput(sim::Server *server)
{
    std::ios::sync_with_stdio(false); // a buffer of its own: no lock of stdin is held while the process ends
    std::thread([server] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const QByteArray bytes = QByteArray::fromStdString(line);
            QMetaObject::invokeMethod(
                server, [server, bytes] { server->receive(bytes); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            server, [server] { server->inputEnded(); }, Qt::QueuedConnection);
    }).detach();
}

} // namespace

int runSimulator(const SimulatorOptions &options)
{
    Result<sim::SimState> state = openWorld(options);
    if (!state) {
        complain(state.error());
        return 3;
    }
    sim::Server::Ports ports;
    ports.save = [file = options.stateFile](const sim::SimState &s) {
        const Result<void> saved = sim::saveStateFile(s, file);
        if (!saved)
            complain(saved.error());
        return saved.has_value();
    };
    ports.write = [](const QByteArray &line) {
        std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
        std::fflush(stdout);
    };
    ports.crash = [] { std::_Exit(70); };
    if (!ports.save(*state))
        return 3;
    // Never destroyed: the reading thread may still hold it when the process ends.
    auto *server = new sim::Server(std::move(*state), options.speed, std::move(ports));
    QObject::connect(server, &sim::Server::finished, server, [](bool ok) { QCoreApplication::exit(ok ? 0 : 3); });
    readInput(server);
    return QCoreApplication::exec();
}

} // namespace pf
