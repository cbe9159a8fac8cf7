#include "base/severity.h"

#include <QCryptographicHash>

namespace pf {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

QString stableId(QStringView prefix, std::initializer_list<QString> parts)
{
    QByteArray text;
    bool first = true;
    for (const QString &part : parts) {
        if (!first)
            text += '\x1f';
        first = false;
        text += part.toCaseFolded().toUtf8();
    }
    return prefix.toString() + u'-' + sha256Hex(text).left(10);
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex());
}

} // namespace pf
