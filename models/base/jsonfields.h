#pragma once

#include "base/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace pf {

/// Reads the members of one JSON object strictly: the first thing that is wrong is kept with its pointer, and every
/// member must be asked for before done() accepts the object. Codes of a family such as "PF-PLN": -001 (missing), -002 (wrong type
/// or value), -003 (unknown).
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, QString pointer, std::optional<Error> &error,
               QLatin1StringView codes = QLatin1StringView("PF-PLN"))
        : m_object(object), m_pointer(std::move(pointer)), m_error(error), m_codes(codes)
    {}

    QString text(const QString &name) { return take(name, QJsonValue::String).toString(); }
    qint64 integer(const QString &name);
    bool flag(const QString &name) { return take(name, QJsonValue::Bool).toBool(); }
    QJsonArray array(const QString &name) { return take(name, QJsonValue::Array).toArray(); }
    QJsonObject object(const QString &name) { return take(name, QJsonValue::Object).toObject(); }
    QJsonValue any(const QString &name);
    QStringList texts(const QString &name);
    UtcMs time(const QString &name);
    Message message(const QString &name);
    Version build(const QString &name);
    /// True where the member is there and not null; it then counts as read only once it is read.
    bool has(const QString &name) const { return m_object.contains(name) && !m_object.value(name).isNull(); }
    /// Marks a member as known without reading it.
    void skip(const QString &name) { m_seen.insert(name); }

    /// One of the words, as its index; the words are the error's hint.
    template <typename Enum>
    Enum word(const QString &name, std::initializer_list<std::pair<QString, Enum>> words)
    {
        const QString given = text(name);
        for (const auto &[spelling, value] : words) {
            if (spelling == given)
                return value;
        }
        wrong(name);
        return words.begin()->second;
    }

    QString pointer(const QString &name) const;
    void wrong(const QString &name);
    void done();

private:
    QJsonValue take(const QString &name, QJsonValue::Type type);
    void report(const char *number, const char *id, const QString &name);

    const QJsonObject m_object;
    QString m_pointer;
    std::optional<Error> &m_error;
    QLatin1StringView m_codes;
    QSet<QString> m_seen;
};

} // namespace pf
