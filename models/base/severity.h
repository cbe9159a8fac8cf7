#pragma once

#include <QString>

namespace pf {

/// Ordered: the larger, the worse.
enum class Severity { Info, Warning, Error };

/// The word used in JSON: "info", "warning", "error".
QString severityWord(Severity severity);

/// A stable short id: the first 10 hex digits of SHA-256 over the case-folded parts, joined by U+001F, after @p prefix and "-".
QString stableId(QStringView prefix, std::initializer_list<QString> parts);

/// SHA-256 in lower-case hex.
QString sha256Hex(QByteArrayView bytes);

} // namespace pf
