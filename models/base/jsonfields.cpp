#include "base/jsonfields.h"

using namespace Qt::StringLiterals;

namespace pf {

QString JsonFields::pointer(const QString &name) const
{
    QString escaped = name;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1); // RFC 6901
    return m_pointer + u'/' + escaped;
}

void JsonFields::report(const char *number, const char *id, const QString &name)
{
    if (m_error)
        return;
    m_error = Error{m_codes + QLatin1StringView(number), msg(id, {pointer(name)}), msg("json.field.next"), {{}, pointer(name)}, {}};
}

void JsonFields::wrong(const QString &name)
{
    report("-002", "json.field.wrong", name);
}

QJsonValue JsonFields::take(const QString &name, QJsonValue::Type type)
{
    QJsonValue value = any(name);
    if (!value.isUndefined() && value.type() != type)
        wrong(name);
    return value;
}

QJsonValue JsonFields::any(const QString &name)
{
    m_seen.insert(name);
    if (!m_object.contains(name)) {
        report("-001", "json.field.missing", name);
        return QJsonValue::Undefined;
    }
    return m_object.value(name);
}

qint64 JsonFields::integer(const QString &name)
{
    const QJsonValue value = take(name, QJsonValue::Double);
    const qint64 low = value.toInteger(-1), high = value.toInteger(-2);
    if (low != high) { // not an exact integer
        wrong(name);
        return 0;
    }
    return low;
}

QStringList JsonFields::texts(const QString &name)
{
    QStringList out;
    const QJsonArray items = array(name);
    for (const auto &item : items) {
        if (!item.isString())
            wrong(name);
        out.append(item.toString());
    }
    return out;
}

UtcMs JsonFields::time(const QString &name)
{
    const auto value = UtcMs::fromString(text(name));
    if (!value)
        wrong(name);
    return value.value_or(UtcMs{});
}

Version JsonFields::build(const QString &name)
{
    const auto value = Version::fromString(text(name));
    if (!value)
        wrong(name);
    return value.value_or(Version{});
}

Message JsonFields::message(const QString &name)
{
    QJsonObject given = object(name);
    if (given.value("id"_L1).toString().isEmpty() && given.value("args"_L1).toArray().isEmpty())
        return {};           // no sentence
    given.remove("text"_L1); // the sentence in some language, added for people
    auto value = messageFromJson(given);
    if (!value) {
        wrong(name);
        return {};
    }
    return *value;
}

void JsonFields::done()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_seen.contains(it.key()))
            report("-003", "json.field.unknown", it.key());
    }
}

} // namespace pf
