#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pf::sim {

/// What goes wrong when a command is the nth one that fits.
enum class FaultKind {
    Fail,              ///< the command answers `code` and changes nothing
    NodeDoesNotReturn, ///< the node of a restart or service start stays away
    Slow,              ///< the command takes `factor` times as long
    WitnessLost,       ///< the cluster's witness goes offline just before the command
    NodeLost,          ///< another node fails suddenly just before the command
    Crash,             ///< the process ends without an answer
    Silent,            ///< the command is done but never answered, and no sign of life is given
    Noise              ///< text that is not JSON is written before the answer
};

/// When a crash happens, as seen from the world.
enum class CrashMoment { Before, During, After };

struct FaultRule
{
    QString verb{};                     ///< required
    QString cluster{}, node{}, group{}; ///< empty = any
    int nth = 1;                        ///< from 1, counted over the commands that fit
    FaultKind kind = FaultKind::Fail;
    QString code{};   ///< Fail
    int factor = 1;   ///< Slow: 1..1000
    QString target{}; ///< NodeLost: the node that fails
    CrashMoment moment = CrashMoment::During;
    bool operator==(const FaultRule &) const = default;
};
using FaultMenu = QList<FaultRule>;

/// Reads {"faults": [{"at": {"verb", "cluster"?, "node"?, "group"?, "nth"?}, "kind", ...}]}. Strict: an unknown field, verb or kind is
/// an error with its pointer. Codes PF-SIM-001..003.
Result<FaultMenu> readFaultMenu(QByteArrayView bytes, const QString &file = {});
Result<FaultMenu> faultMenuFromJson(const QJsonArray &faults, const QString &file = {});
QJsonArray toJson(const FaultMenu &menu);

} // namespace pf::sim
