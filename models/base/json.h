#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace pf {

/// RFC 8785 bytes of a value whose numbers are all integers: keys sorted by UTF-16 code units, no white space.
/// What is hashed and signed is these bytes. Doubles with a fraction are a bug (asserted).
QByteArray canonicalJson(const QJsonValue &value);

/// Appends a JSON string with its quotes, escaped as RFC 8785 wants it.
void appendJsonString(QByteArray &out, QStringView text);

/// Strict reading of a small document (at most 64 MB: plans, policies, journals, protocol lines), on simdjson:
/// UTF-8 only, one value, nothing behind it, no duplicate key, no number that is not an exact integer or finite double.
/// Errors carry line, column and pointer. Estates are read by estate/, straight into values.
Result<QJsonValue> readStrictJson(QByteArrayView bytes, const QString &file = {});

QJsonValue toJson(const MessageArg &arg);
QJsonObject toJson(const Message &message); ///< {"id", "args"}; report/ adds "text"
Result<Message> messageFromJson(const QJsonValue &value);

} // namespace pf
