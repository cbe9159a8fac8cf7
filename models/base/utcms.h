#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace pf {

/// A moment, in milliseconds since 1970-01-01T00:00:00Z. Always UTC; shown with QLocale in report/ only.
struct UtcMs
{
    qint64 value = 0;

    auto operator<=>(const UtcMs &) const = default;
    UtcMs operator+(qint64 ms) const { return {value + ms}; }
    qint64 operator-(UtcMs other) const { return value - other.value; }

    /// RFC 3339 with "Z"; milliseconds only where they are not zero: "2026-11-23T00:00:00Z".
    QString toString() const;
    /// Accepts RFC 3339 with any offset, or a plain date "2026-11-23" (midnight UTC). nullopt = not a time.
    static std::optional<UtcMs> fromString(QStringView text);
    /// Midnight UTC of a calendar day. nullopt = no such day.
    static std::optional<UtcMs> fromDate(int year, int month, int day);
};

inline constexpr qint64 msPerMinute = 60'000;
inline constexpr qint64 msPerDay = 86'400'000;

} // namespace pf
