#pragma once

#include "base/utcms.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace pf::imports {

/// A PowerShell value, whichever way it was written: Export-Clixml and ConvertTo-Json give the same bags, but for the types, which
/// JSON loses, and enumerations, which JSON may know by their number alone.
struct Bag
{
    enum class Kind { Null, Text, Number, Flag, Time, List, Object };

    Kind kind = Kind::Null;
    QString text;                 ///< as PowerShell would show it; empty where it is not known
    std::optional<qint64> number; ///< also of an enumeration
    bool flag = false;
    std::optional<UtcMs> time;
    QStringList types;         ///< "Deserialized." removed, the most special first
    QStringList names;         ///< of an object's properties
    std::vector<Bag> children; ///< an object's values, a list's elements
    int line = 0, column = 0;  ///< 0 = not known

    /// A property by its name, without case; nullptr = there is none, or it is null.
    const Bag *find(QStringView name) const;
    bool has(QStringView name) const;
    /// A property's text: its own, or the Name of an object ("OwnerNode" is an object with one). Empty = not reported.
    QString textOf(QStringView name) const;
    std::optional<qint64> numberOf(QStringView name) const;
    std::optional<bool> flagOf(QStringView name) const;
    std::optional<UtcMs> timeOf(QStringView name) const;
    /// Names of a list's elements, or of a single one.
    QStringList listOf(QStringView name) const;
    /// The own Name property where there is one, else the text.
    QString name() const;
    bool isA(QStringView typeEnd) const;
};

/// A word of an enumeration with its number in the product.
template <typename E>
struct EnumWord
{
    const char *word;
    qint64 number;
    E value;
};

/// The value of an enumeration told by word or number; nullopt = neither is known.
template <typename E>
std::optional<E> enumOf(const Bag *bag, std::span<const EnumWord<E>> words)
{
    if (!bag)
        return std::nullopt;
    for (const EnumWord<E> &entry : words) {
        if (bag->text.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    for (const EnumWord<E> &entry : words) {
        if (bag->number == entry.number)
            return entry.value;
    }
    return std::nullopt;
}

/// A time as XML and .NET write it ("2021-09-28T12:20:23.1234567-05:00"); without an offset it is no moment.
std::optional<UtcMs> dotNetTime(QStringView text);

} // namespace pf::imports
