#pragma once

#include <QString>

namespace pf {

/// The account's name, offered where somebody signs; empty = the system does not say.
QString userName();

} // namespace pf
