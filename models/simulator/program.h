#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace pf {

/// Options of `passive-first simulate`.
struct SimulatorOptions
{
    QString stateFile;          ///< required; made from the estate where it does not exist yet
    QString estateFile;         ///< required for a new world
    QString faultsFile;         ///< replaces the fault menu of the world
    quint64 seed = 1;           ///< of a new world
    std::optional<UtcMs> start; ///< virtual start of a new world; default: when the estate was observed
    double speed = 0;           ///< 0 = as fast as possible; N = N times real time
};

/// Reads `--state FILE [--estate ESTATE.json] [--seed N] [--faults FILE] [--speed max|real|N] [--start UTC]`. Codes PF-SIM-02n.
Result<SimulatorOptions> readSimulatorOptions(const QStringList &arguments);
/// "max" = 0, "real" = 1, or a positive number of times real time. nullopt = none of these.
std::optional<double> readSpeed(const QString &text);

/// Answers JSON lines on standard input with JSON lines on standard output until `shutdown` or the end of the input.
/// Needs a QCoreApplication. Nothing else may read standard input or write standard output.
/// @return the exit code: 0, or 3 where a file could not be read (the error, as one line, went to standard error)
int runSimulator(const SimulatorOptions &options);

} // namespace pf
