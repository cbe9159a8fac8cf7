#pragma once

#include "planning/plan.h"

namespace pf {

QString gateWord(GateLevel level);        ///< block | acknowledge | info
QString checkStateWord(CheckState state); ///< ok | failed | not-reported
QJsonObject toJson(const DurationRange &range);
QJsonObject toJson(const ReadinessItem &item);
QJsonObject toJson(const RefusedItem &item);

} // namespace pf
