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

inline char16_t unitOf(char c)
{
    return static_cast<unsigned char>(c);
}
inline char16_t unitOf(QChar c)
{
    return c.unicode();
}

/// 8-4-4-4-12 hexadecimal digits, of UTF-8 or UTF-16.
template <typename View>
bool isGuid(View text)
{
    if (text.size() != 36)
        return false;
    for (decltype(text.size()) i = 0; i < text.size(); ++i) {
        const char16_t c = unitOf(text[i]);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != u'-' : !((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')))
            return false;
    }
    return true;
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
