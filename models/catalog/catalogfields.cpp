#include "catalog/catalogkey.h"
#include "catalog/catalogreader.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pf {

bool CatalogReader::reject(const char *code, Message message, const QString &pointer)
{
    m_error = Error{QString::fromLatin1(code), std::move(message), msg("catalog.next.replace"), Place{m_file, pointer, 0, 0}, {}};
    return false;
}

bool CatalogReader::rows(const QJsonObject &from, const QString &at, const QString &key, QList<Row> &out)
{
    const QString pointer = at + u'/' + key;
    const QJsonValue value = from.value(key);
    if (!value.isArray())
        return reject("PF-CAT-003", msg("catalog.not-list", {key}), pointer);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return reject("PF-CAT-004", msg("catalog.not-row", {key}), pointer + u'/' + QString::number(i));
        out << array.at(i).toObject();
    }
    return true;
}

bool CatalogReader::text(const Row &row, const QString &at, const QString &key, QString &out, bool required)
{
    const QJsonValue value = row.value(key);
    if (value.isUndefined() && !required)
        return true;
    if (!value.isString() || (required && value.toString().isEmpty()))
        return reject("PF-CAT-005", msg("catalog.not-text", {key}), at + u'/' + key);
    out = value.toString();
    return true;
}

bool CatalogReader::texts(const Row &row, const QString &at, const QString &key, QStringList &out)
{
    const QJsonValue value = row.value(key);
    if (value.isUndefined())
        return true;
    if (!value.isArray())
        return reject("PF-CAT-003", msg("catalog.not-list", {key}), at + u'/' + key);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            return reject("PF-CAT-005", msg("catalog.not-text", {key}), at + u'/' + key + u'/' + QString::number(i));
        out << array.at(i).toString();
    }
    return true;
}

bool CatalogReader::day(const Row &row, const QString &at, const QString &key, std::optional<UtcMs> &out)
{
    QString written;
    if (!text(row, at, key, written, false))
        return false;
    if (written.isNull())
        return true;
    constexpr qsizetype dayLength = 10; // "2026-07-16"
    out = written.size() == dayLength ? UtcMs::fromString(written) : std::nullopt;
    return out ? true : reject("PF-CAT-006", msg("catalog.not-day", {key, written}), at + u'/' + key);
}

bool CatalogReader::flag(const Row &row, const QString &at, const QString &key, bool &out)
{
    const QJsonValue value = row.value(key);
    if (value.isUndefined())
        return true;
    if (!value.isBool())
        return reject("PF-CAT-007", msg("catalog.not-flag", {key}), at + u'/' + key);
    out = value.toBool();
    return true;
}

bool CatalogReader::number(const Row &row, const QString &at, const QString &key, quint32 &out, bool required)
{
    const QJsonValue value = row.value(key);
    if (value.isUndefined() && !required)
        return true;
    const double number = value.toDouble(-1);
    if (number < 0 || number > 0xFFFFFFFFU || std::trunc(number) != number)
        return reject("PF-CAT-008", msg("catalog.not-number", {key}), at + u'/' + key);
    out = static_cast<quint32>(number);
    return true;
}

bool CatalogReader::familyOf(const Row &row, const QString &at, ProductFamily &out)
{
    QString word;
    if (!text(row, at, u"family"_s, word))
        return false;
    for (const ProductFamily family : {ProductFamily::SqlServer, ProductFamily::Exchange}) {
        if (familyWord(family) == word) {
            out = family;
            return true;
        }
    }
    return reject("PF-CAT-009", msg("catalog.unknown-word", {u"family"_s, word}), at + u"/family"_s);
}

bool CatalogReader::severity(const Row &row, const QString &at, const QString &key, std::optional<Severity> &out, bool required)
{
    QString word;
    if (!text(row, at, key, word, required))
        return false;
    if (word.isNull())
        return true;
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        if (severityWord(severity) == word)
            out = severity;
    }
    return out ? true : reject("PF-CAT-009", msg("catalog.unknown-word", {key, word}), at + u'/' + key);
}

} // namespace pf
