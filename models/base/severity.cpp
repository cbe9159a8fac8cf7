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

namespace {

/// Case-folded UTF-8. Nearly every name is ASCII, and an estate has tens of thousands of them.
void appendFolded(QByteArray &text, const QString &part)
{
    for (const QChar c : part) {
        if (c.unicode() >= 0x80) {
            text += part.toCaseFolded().toUtf8();
            return;
        }
    }
    for (const QChar c : part)
        text += c >= u'A' && c <= u'Z' ? char(c.unicode() + ('a' - 'A')) : char(c.unicode());
}

} // namespace

QString stableId(QStringView prefix, std::initializer_list<QString> parts)
{
    QByteArray text;
    bool first = true;
    for (const QString &part : parts) {
        if (!first)
            text += '\x1f';
        first = false;
        appendFolded(text, part);
    }
    return prefix.toString() + u'-' + sha256Hex(text).left(10);
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex());
}

} // namespace pf
