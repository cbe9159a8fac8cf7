#include "report/json_common.h"

#include "base/json.h"
#include "report/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pf::report {

QJsonObject messageJson(const Message &message)
{
    QJsonObject object = toJson(message);
    object[u"text"_s] = text(message);
    return object;
}

QJsonObject rangeJson(const DurationRange &range)
{
    return {{u"low"_s, range.low}, {u"typical"_s, range.typical}, {u"high"_s, range.high}};
}

QJsonObject headed(const char *format)
{
    return {{u"format"_s, u"passive-first/"_s + QLatin1StringView(format)}, {u"version"_s, 1}};
}

QJsonValue withTexts(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result.append(withTexts(item));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.size() == 2 && object.contains(u"id"_s) && object.contains(u"args"_s)) {
        const auto message = messageFromJson(object);
        object[u"text"_s] = message ? text(*message) : QString(); // nothing to say has no id
        return object;
    }
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        result.insert(it.key(), withTexts(it.value()));
    return result;
}

QJsonValue withoutTexts(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            result.append(withoutTexts(item));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.size() == 3 && object.contains(u"id"_s) && object.contains(u"args"_s))
        object.remove(u"text"_s);
    QJsonObject result;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        result.insert(it.key(), withoutTexts(it.value()));
    return result;
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject object = headed("error");
    object[u"code"_s] = error.code;
    object[u"message"_s] = messageJson(error.message);
    object[u"pointer"_s] = error.place.pointer;
    object[u"line"_s] = error.place.line;
    object[u"column"_s] = error.place.column;
    object[u"next"_s] = error.next.isEmpty() ? QJsonValue() : QJsonValue(messageJson(error.next));
    return object;
}

QString planKey(const QString &hash)
{
    QString key;
    for (int i = 0; i < 16 && i < hash.size(); i += 4)
        key += (i ? u" "_s : QString()) + hash.mid(i, 4);
    return key;
}

} // namespace pf::report
