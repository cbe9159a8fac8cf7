#pragma once

#include "report/reports.h"

namespace pf::report {

QJsonObject rangeJson(const DurationRange &range);
/// {"format": "passive-first/NAME", "version": 1}
QJsonObject headed(const char *format);
/// Adds "text" to every message in a tree, and takes it away again.
QJsonValue withTexts(const QJsonValue &value);
QJsonValue withoutTexts(const QJsonValue &value);
/// The first 16 digits of a plan's hash in groups of four, as people read them: "7f3a 91c4 d2e8 0b55".
QString planKey(const QString &hash);

} // namespace pf::report
