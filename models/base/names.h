#pragma once

#include <QHash>
#include <QString>

namespace pf {

/// Windows names compare without case.
inline bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}
inline QString nameKey(const QString &name)
{
    return name.toCaseFolded();
}

} // namespace pf
