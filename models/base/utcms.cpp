#include "base/utcms.h"

#include <QDateTime>
#include <QTimeZone>

namespace pf {

QString UtcMs::toString() const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
    return time.toString(value % 1000 == 0 ? u"yyyy-MM-dd'T'HH:mm:ss'Z'" : u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'");
}

std::optional<UtcMs> UtcMs::fromString(QStringView text)
{
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text, u"yyyy-MM-dd");
        return day.isValid() ? fromDate(day.year(), day.month(), day.day()) : std::nullopt;
    }
    // Qt would read a time without offset as local time; RFC 3339 demands the offset.
    const QStringView tail = text.mid(19);
    if (text.size() < 20 || text[10].toUpper() != u'T' || !(tail.endsWith(u'Z') || tail.contains(u'+') || tail.contains(u'-')))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return UtcMs{time.toMSecsSinceEpoch()};
}

std::optional<UtcMs> UtcMs::fromDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    return UtcMs{date.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
}

} // namespace pf
