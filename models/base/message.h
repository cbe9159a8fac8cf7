#pragma once

#include "base/objectref.h"
#include "base/utcms.h"
#include "base/version.h"

#include <QList>
#include <QString>

#include <variant>

namespace pf {

/// A span of time, in milliseconds.
struct DurationMs
{
    qint64 value = 0;
    auto operator<=>(const DurationMs &) const = default;
};

/// One argument of a message. Names, builds and ids are text; the rest is formatted by locale in report/.
/// JSON: a string, an integer, {"at": RFC 3339}, {"ms": integer} or {"object": path}.
using MessageArg = std::variant<QString, qint64, UtcMs, DurationMs, ObjectRef>;

/// What is to be said, without the language it is said in: the id of a sentence in report/ and its arguments %1, %2, ...
/// Ids look like "COV-02.finding" or "plan.reason.passive-first"; they never change with language and go into hashes.
struct Message
{
    QString id;
    QList<MessageArg> args;

    bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const Message &) const = default;
};

/// Shorthand for literals: msg("COV-02.finding", {product, server}).
inline Message msg(const char *id, QList<MessageArg> args = {})
{
    return {QString::fromLatin1(id), std::move(args)};
}
inline MessageArg arg(const Version &v)
{
    return v.toString();
}

} // namespace pf
