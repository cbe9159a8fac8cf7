#pragma once

#include "estate/mergevalue.h"
#include "estate/reader.h"
#include "estate/writer.h"

#include <array>
#include <utility>

namespace pf::estateio {

// How a kind of value is read, written and left out. Rules say what a text or a number may be.
struct Name
{};
struct Text
{};
struct Guid
{};
template <qint64 low, qint64 high>
struct Range
{};
inline constexpr qint64 exactMaximum = 9'007'199'254'740'991; ///< what every JSON reader holds exactly
using Count = Range<0, exactMaximum>;

/// A list with at most so many entries, its elements under another rule.
template <int maximum, typename Rule = Text>
struct AtMost
{};
inline constexpr int anyNumber = 100'000;
inline constexpr int nodesOfCluster = 64; ///< the product's own limit

/// One field of an object: the same row reads, writes and merges it.
template <typename T>
struct Field
{
    std::string_view key;
    bool required = false;
    void (*read)(Reader &, JsonValue &, T &) = nullptr;
    void (*write)(Writer &, const T &) = nullptr;
    bool (*isDefault)(const T &) = nullptr;
    void (*merge)(Merger &, std::string_view key, bool required, T &, const T &) = nullptr;
};

/// The fields of a struct, in the order in which they are written (fields.h).
template <typename T>
inline constexpr int fieldsOf = 0;
/// The words of an enumeration, in its own order (fields.h).
template <typename E>
inline constexpr int wordsOf = 0;
/// What of an object's place is kept (fields.h).
template <typename T>
inline constexpr Placed placedAs = Placed::None;

template <typename T, typename Rule>
struct Codec // a struct with a table of fields
{
    static void read(Reader &reader, JsonValue &value, T &out)
    {
        static constexpr auto keys = [] {
            std::array<Reader::Key, fieldsOf<T>.size()> result{};
            for (size_t i = 0; i < result.size(); ++i)
                result[i] = {fieldsOf<T>[i].key, fieldsOf<T>[i].required};
            return result;
        }();
        static_assert(keys.size() <= 64, "one bit each");
        reader.object(value, keys, &out, [](Reader &r, int which, JsonValue &inner, void *into) {
            fieldsOf<T>[size_t(which)].read(r, inner, *static_cast<T *>(into));
        });
    }
    static void write(Writer &writer, const T &in)
    {
        writer.open('{');
        for (const Field<T> &field : fieldsOf<T>) {
            if (!field.required && field.isDefault(in))
                continue;
            writer.key(field.key);
            field.write(writer, in);
        }
        writer.close('}');
    }
    static bool isDefault(const T &in) { return in == T{}; }
};

template <typename T, typename Rule>
requires std::is_enum_v<T>
struct Codec<T, Rule>
{
    static void read(Reader &reader, JsonValue &value, T &out)
    {
        if (const int which = reader.word(value, wordsOf<T>); which >= 0)
            out = static_cast<T>(which);
    }
    static void write(Writer &writer, T in) { writer.word(wordsOf<T>[static_cast<size_t>(in)]); }
    static bool isDefault(T in) { return in == T{}; }
};

template <>
struct Codec<QString, Name>
{
    static void read(Reader &reader, JsonValue &value, QString &out) { reader.name(value, out); }
    static void write(Writer &writer, const QString &in) { writer.text(in); }
    static bool isDefault(const QString &in) { return in.isEmpty(); }
};
template <>
struct Codec<QString, Text> : Codec<QString, Name>
{
    static void read(Reader &reader, JsonValue &value, QString &out) { reader.freeText(value, out); }
};
template <>
struct Codec<QString, Guid> : Codec<QString, Name>
{
    static void read(Reader &reader, JsonValue &value, QString &out) { reader.guid(value, out); }
};

template <int maximum, typename Rule>
struct Codec<QStringList, AtMost<maximum, Rule>>
{
    static void read(Reader &reader, JsonValue &value, QStringList &out) { reader.words(value, out, maximum, std::is_same_v<Rule, Name>); }
    static void write(Writer &writer, const QStringList &in)
    {
        writer.open('[');
        for (const QString &text : in)
            writer.text(text);
        writer.close(']');
    }
    static bool isDefault(const QStringList &in) { return in.isEmpty(); }
};

template <typename Rule>
struct Codec<bool, Rule>
{
    static void read(Reader &reader, JsonValue &value, bool &out) { reader.boolean(value, out); }
    static void write(Writer &writer, bool in) { writer.boolean(in); }
    static bool isDefault(bool in) { return !in; }
};

template <typename T, qint64 low, qint64 high>
requires std::is_same_v<T, int> || std::is_same_v<T, qint64>
struct Codec<T, Range<low, high>>
{
    static void read(Reader &reader, JsonValue &value, T &out)
    {
        qint64 number = 0;
        reader.integer(value, low, high, number);
        out = static_cast<T>(number);
    }
    static void write(Writer &writer, T in) { writer.integer(in); }
    static bool isDefault(T in) { return in == T{}; }
};

template <typename Rule>
struct Codec<Version, Rule>
{
    static void read(Reader &reader, JsonValue &value, Version &out) { reader.version(value, out); }
    static void write(Writer &writer, const Version &in) { writer.text(in.toString()); }
    static bool isDefault(const Version &in) { return in == Version{}; }
};

template <typename Rule>
struct Codec<UtcMs, Rule>
{
    static void read(Reader &reader, JsonValue &value, UtcMs &out) { reader.time(value, out); }
    static void write(Writer &writer, UtcMs in) { writer.text(in.toString()); }
    static bool isDefault(UtcMs in) { return in == UtcMs{}; }
};

template <typename T, typename Rule>
struct Codec<std::optional<T>, Rule>
{
    static void read(Reader &reader, JsonValue &value, std::optional<T> &out) { Codec<T, Rule>::read(reader, value, out.emplace()); }
    static void write(Writer &writer, const std::optional<T> &in) { Codec<T, Rule>::write(writer, *in); }
    static bool isDefault(const std::optional<T> &in) { return !in; }
};

template <typename T, int maximum, typename Rule>
struct Codec<QList<T>, AtMost<maximum, Rule>>
{
    static void read(Reader &reader, JsonValue &value, QList<T> &out)
    {
        reader.array(value, maximum, &out, [](Reader &r, JsonValue &element, void *into) {
            if constexpr (placedAs<T> != Placed::None)
                r.place(placedAs<T>, element);
            Codec<T, Rule>::read(r, element, static_cast<QList<T> *>(into)->emplaceBack());
        });
    }
    static void write(Writer &writer, const QList<T> &in)
    {
        writer.open('[');
        for (const T &element : in)
            Codec<T, Rule>::write(writer, element);
        writer.close(']');
    }
    static bool isDefault(const QList<T> &in) { return in.isEmpty(); }
};

template <typename M>
struct MemberOf;
template <typename T, typename V>
struct MemberOf<V T::*>
{
    using Struct = T;
    using Value = V;
};

/// A row of a table: field<&Cluster::name, Name>("name", required).
template <auto member, typename Rule = Text>
constexpr auto field(std::string_view key, bool required = false)
{
    using T = typename MemberOf<decltype(member)>::Struct;
    using C = Codec<typename MemberOf<decltype(member)>::Value, Rule>;
    return Field<T>{key,
                    required,
                    [](Reader &reader, JsonValue &value, T &out) { C::read(reader, value, out.*member); },
                    [](Writer &writer, const T &in) { C::write(writer, in.*member); },
                    [](const T &in) { return C::isDefault(in.*member); },
                    [](Merger &merger, std::string_view name, bool always, T &into, const T &from) {
                        mergeValue<typename MemberOf<decltype(member)>::Value, Rule>(merger, name, always, into.*member, from.*member);
                    }};
}

/// The table of a member's struct, so that its fields stand in the object around it.
template <auto member>
constexpr auto inlined()
{
    using T = typename MemberOf<decltype(member)>::Struct;
    using V = typename MemberOf<decltype(member)>::Value;
    return []<size_t... i>(std::index_sequence<i...>)
    {
        return std::array{Field<T>{fieldsOf<V>[i].key, fieldsOf<V>[i].required,
                                   [](Reader &reader, JsonValue &value, T &out) { fieldsOf<V>[i].read(reader, value, out.*member); },
                                   [](Writer &writer, const T &in) { fieldsOf<V>[i].write(writer, in.*member); },
                                   [](const T &in) { return fieldsOf<V>[i].isDefault(in.*member); },
                                   [](Merger &merger, std::string_view name, bool always, T &into, const T &from) {
                                       fieldsOf<V>[i].merge(merger, name, always, into.*member, from.*member);
                                   }}...};
    }
    (std::make_index_sequence<fieldsOf<V>.size()>());
}

template <typename T, size_t n, size_t m>
constexpr std::array<Field<T>, n + m> operator+(const std::array<Field<T>, n> &first, const std::array<Field<T>, m> &second)
{
    std::array<Field<T>, n + m> result{};
    for (size_t i = 0; i < n; ++i)
        result[i] = first[i];
    for (size_t i = 0; i < m; ++i)
        result[n + i] = second[i];
    return result;
}

} // namespace pf::estateio
