#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace pf {

/// A build number of two to four fields, "16.0.4165.4". Fields are numbers, never compared as text (M-7).
struct Version
{
    std::array<quint32, 4> fields{};
    quint8 count = 0; ///< how many fields were given; 0 = none, not a version

    quint32 major() const { return fields[0]; }
    quint32 minor() const { return fields[1]; }
    quint32 build() const { return fields[2]; }
    bool isValid() const { return count >= 2; }

    /// As given: "16.0.4165" stays three fields.
    QString toString() const;
    /// Strict: digits and dots, two to four fields, each below 2^32, nothing else around. nullopt = not a version.
    static std::optional<Version> fromString(QStringView text);

    /// Exact identity, the number of fields included.
    bool operator==(const Version &) const = default;
};

/// Order by M-7: four fields where both sides have four, else as many as the shorter side has.
/// Two versions that agree so far are equivalent (re-issued builds differ in the fourth field alone).
std::weak_ordering compareBuilds(const Version &a, const Version &b);
inline bool sameBuild(const Version &a, const Version &b)
{
    return compareBuilds(a, b) == 0;
}
inline bool olderBuild(const Version &a, const Version &b)
{
    return compareBuilds(a, b) < 0;
}

} // namespace pf
