#pragma once

#include <QString>

#include <algorithm>

// What readEstate takes, so that an imported estate can be written and read again.

namespace pf::estateio {

inline bool fitsName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 255 && text.front() != u' ' && text.back() != u' ' &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < QChar(u' ') || c == QChar(0x7F); });
}

inline bool fitsText(QStringView text)
{
    return text.size() <= 4096 && std::none_of(text.begin(), text.end(),
                                               [](QChar c) { return (c < QChar(u' ') && c != u'\t' && c != u'\n') || c == QChar(0x7F); });
}

/// A path's last part.
inline QString fileName(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

/// The name without its domain.
inline QStringView hostPart(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    return dot < 0 ? name : name.left(dot);
}

} // namespace pf::estateio
