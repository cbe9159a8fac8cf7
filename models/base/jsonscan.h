#pragma once

#include "base/result.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace pf {

/// What is wrong with the text of a JSON document.
struct JsonFault
{
    /// The id of its sentence ("json.trailing") and its arguments.
    Message message;
    qsizetype offset = 0; ///< in bytes
    QString pointer;      ///< of the value that holds the fault
};

struct JsonLimits
{
    int depth = 256; ///< nested objects and arrays
    qsizetype bytes = 64 * qsizetype(1024) * 1024;
    bool duplicateKeys = false; ///< true = they are no fault here, the caller reports them itself
};

/// Line and column, both from 1, of a byte offset. A column is a character of the text (UTF-16 units as editors show), not a byte.
Place placeOf(QByteArrayView text, qsizetype offset, const QString &file = {}, const QString &pointer = {});

/// The first fault of a document under RFC 8259 and the strict rules of readStrictJson; nullopt = there is none.
/// Slow and thorough: it is asked only where the fast parser said no, to say where and why, and where escapes of surrogates
/// must be checked, which simdjson 3.0.1 lets pass.
std::optional<JsonFault> findJsonFault(QByteArrayView text, JsonLimits limits = {});

/// True where the text may hold an escaped surrogate ("\ud83d"): then findJsonFault has to be asked.
bool mayEscapeSurrogate(QByteArrayView text);

/// The error of a fault: code "PF-JSON-nnn", sentence, next step and place.
Error jsonError(const JsonFault &fault, QByteArrayView text, const QString &file);

/// Byte offsets of the values at these pointers. The text must be free of faults; pointers that lead nowhere are left out.
QHash<QString, qsizetype> offsetsOf(QByteArrayView text, const QSet<QString> &pointers);

/// One more step of a JSON pointer (RFC 6901).
QString pointerStep(const QString &pointer, QStringView key);

} // namespace pf
