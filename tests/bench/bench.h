#pragma once

#include <QStringList>

#include <chrono>
#include <ctime>
#include <functional>
#include <optional>

namespace pf::bench {

/// Nanoseconds of the system's monotonic clock; the same in every process of the machine.
inline qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Nanoseconds that this process has computed so far, page faults included, waiting excluded.
inline qint64 computed()
{
    return qint64(std::clock()) * (1'000'000'000 / CLOCKS_PER_SEC);
}

/// What one fresh process printed on its first line, in nanoseconds; nullopt where it failed.
std::optional<qint64> childTime(const QString &program, const QStringList &arguments);

/// A side of a comparison: runs once, in nanoseconds; nullopt where it failed.
using Side = std::function<std::optional<qint64>()>;

/// A limit for rows that only inform.
inline constexpr double unlimited = 1e9;

/// Runs both sides in turn, @p pairs times, and prints one row: name, medians in ms, median of the ratios, limit, verdict.
/// A ratio within one run holds on every machine; a time would not.
/// @return whether the ratio is at most @p limit
bool compare(const QString &name, int pairs, const Side &ours, const Side &other, double limit);

} // namespace pf::bench
