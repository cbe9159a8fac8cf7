#pragma once

#include "base/result.h"

namespace pf {

/// Writes a file whole or not at all: what was there before stays until the new bytes are on the disk.
/// @param code  of the error: "PF-UI-001"
/// @return nullopt = written
std::optional<Error> saveFile(const QString &file, QByteArrayView bytes, const char *code);

} // namespace pf
