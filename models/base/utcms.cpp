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
    // Written out: QDateTime reads a time without offset as local time, takes 24:00:00, and is slow where an estate has ten thousands of
    // times.
    const auto digits = [&](qsizetype at, qsizetype count, int limit) {
        int number = 0;
        for (qsizetype i = at; i < at + count; ++i) {
            const char16_t c = i < text.size() ? text[i].unicode() : u' ';
            if (c < u'0' || c > u'9')
                return -1;
            number = number * 10 + (c - u'0');
        }
        return number <= limit ? number : -1;
    };
    const auto is = [&](qsizetype at, char16_t c) { return at < text.size() && text[at] == c; };

    const int year = digits(0, 4, 9999);
    const int month = digits(5, 2, 12);
    const int day = digits(8, 2, 31);
    if (year < 0 || month < 0 || day < 0 || !is(4, u'-') || !is(7, u'-'))
        return std::nullopt;
    const auto midnight = fromDate(year, month, day);
    if (!midnight || text.size() == 10)
        return midnight;

    const int hour = digits(11, 2, 23);
    const int minute = digits(14, 2, 59);
    const int second = digits(17, 2, 59);
    if (hour < 0 || minute < 0 || second < 0 || !(is(10, u'T') || is(10, u't')) || !is(13, u':') || !is(16, u':'))
        return std::nullopt;
    qint64 ms = ((hour * 60LL + minute) * 60 + second) * 1000;
    qsizetype at = 19;
    if (is(at, u'.')) {
        const qsizetype first = ++at;
        for (int scale = 100; digits(at, 1, 9) >= 0; ++at, scale /= 10)
            ms += qint64(digits(at, 1, 9)) * scale;
        if (at == first || at > first + 9)
            return std::nullopt;
    }
    if (is(at, u'Z') || is(at, u'z'))
        return at + 1 == text.size() ? std::optional(*midnight + ms) : std::nullopt;
    const int offsetHour = digits(at + 1, 2, 23);
    const int offsetMinute = digits(at + 4, 2, 59);
    if (!(is(at, u'+') || is(at, u'-')) || offsetHour < 0 || offsetMinute < 0 || !is(at + 3, u':') || at + 6 != text.size())
        return std::nullopt;
    const qint64 offset = (offsetHour * 60LL + offsetMinute) * msPerMinute;
    return *midnight + (is(at, u'+') ? ms - offset : ms + offset);
}

std::optional<UtcMs> UtcMs::fromDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::nullopt;
    return UtcMs{(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * msPerDay};
}

} // namespace pf
