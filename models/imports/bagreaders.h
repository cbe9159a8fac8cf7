#pragma once

#include "base/result.h"
#include "imports/bag.h"

#include <QJsonValue>

namespace pf::imports {

inline constexpr int maximumDepth = 64;
inline constexpr int maximumValues = 2'000'000;

/// Reads an Export-Clixml document. Every object of the pipeline is one bag. References to an object that was there already become
/// its name and scalar value, without its properties: else a small file could unfold without end.
/// Codes PF-IMP-201 to 204, with line and column. Nothing is returned of a document that is broken anywhere.
Result<std::vector<Bag>> readCliXml(const QString &text, const QString &file);

/// The bags of ConvertTo-Json: an array, a single object, {"value", "Value"} of wrapped enumerations, {"value", "Count"} of wrapped
/// arrays, "/Date(1406840400000)/". Code PF-IMP-203 where it is too deep or too large.
Result<std::vector<Bag>> bagsOfJson(const QJsonValue &value, const QString &file);

} // namespace pf::imports
