#include "base/version.h"

#include <QStringList>

#include <algorithm>

namespace pf {

QString Version::toString() const
{
    QStringList parts;
    for (int i = 0; i < count; ++i)
        parts << QString::number(fields[i]);
    return parts.join(u'.');
}

std::optional<Version> Version::fromString(QStringView text)
{
    Version result;
    quint64 field = 0;
    int digits = 0;
    auto endField = [&] {
        if (digits == 0 || result.count == 4)
            return false;
        result.fields[result.count++] = static_cast<quint32>(field);
        field = 0;
        digits = 0;
        return true;
    };
    for (const QChar c : text) {
        if (c == u'.') {
            if (!endField())
                return std::nullopt;
        } else if (c >= u'0' && c <= u'9') {
            field = field * 10 + (c.unicode() - u'0');
            if (++digits > 10 || field > 0xFFFFFFFFULL)
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    if (!endField() || result.count < 2)
        return std::nullopt;
    return result;
}

std::weak_ordering compareBuilds(const Version &a, const Version &b)
{
    const int shared = std::min(a.count, b.count);
    for (int i = 0; i < shared; ++i) {
        if (const auto order = a.fields[i] <=> b.fields[i]; order != 0)
            return order;
    }
    return std::weak_ordering::equivalent;
}

} // namespace pf
