#pragma once

#include "base/version.h"
#include "estate/computer.h"

#include <optional>

namespace pf {

/// A build number as people and systems write it, brought to its plain form.
struct BuildForm
{
    Version version;
    std::optional<ProductFamily> family; ///< set where only one product writes it so
};

/// Forms: see Catalog::resolve(). nullopt = not a build number.
std::optional<BuildForm> readBuildForm(QStringView text);

/// Active Directory keeps Exchange's build with 30000 added: 15.0.31497.2 is 15.0.1497.2.
inline constexpr quint32 directoryOffset = 30'000;

} // namespace pf
