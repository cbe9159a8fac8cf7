#include "base/version.h"

#include <algorithm>
#include <iterator>

namespace pf {

QString Version::toString() const
{
    // Written from its end into a buffer: estates have tens of thousands of them.
    char16_t buffer[4 * 11];
    char16_t *const end = std::end(buffer);
    char16_t *at = end;
    for (int i = count - 1; i >= 0; --i) {
        quint32 rest = fields[i];
        do {
            *--at = static_cast<char16_t>(u'0' + rest % 10);
        } while ((rest /= 10) != 0);
        if (i > 0)
            *--at = u'.';
    }
    return QString(reinterpret_cast<const QChar *>(at), end - at);
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
