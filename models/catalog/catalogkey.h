#pragma once

#include "estate/computer.h"

namespace pf {

/// The words of the data for a product line.
inline QString familyWord(ProductFamily family)
{
    return family == ProductFamily::SqlServer ? QStringLiteral("sql") : QStringLiteral("exchange");
}

/// What rows of a release are kept under.
inline QString releaseKey(ProductFamily family, const QString &release)
{
    return familyWord(family) + u'/' + release;
}

} // namespace pf
