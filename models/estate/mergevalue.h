#pragma once

#include "base/names.h"
#include "estate/estate.h"
#include "estate/merger.h"
#include "estate/writer.h"

#include <QHash>
#include <QSet>

// How two values of one field become one; codec.h puts it into the table of fields, so that no field can be forgotten.

namespace pf::estateio {

struct Name;
template <typename T>
struct Field;
template <typename T, typename Rule>
struct Codec;

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isObjectList = false;
template <typename T>
inline constexpr bool isObjectList<QList<T>> = std::is_class_v<T> && !std::is_same_v<T, QString>;
/// Objects whose fields are merged one by one.
template <typename T>
inline constexpr bool isObject =
    std::is_class_v<T> && !isOptional<T> && !isObjectList<T> && !std::is_same_v<T, QString> && !std::is_same_v<T, QStringList> &&
    !std::is_same_v<T, Version> && !std::is_same_v<T, UtcMs> && !std::is_same_v<T, Observation> && !std::is_same_v<T, SyncOptions>;

/// What makes two elements of a list the same object.
template <typename T>
QString keyOf(const T &object)
{
    if constexpr (std::is_same_v<T, ClusterNode>)
        return object.computer.name;
    else if constexpr (std::is_same_v<T, FailoverInstance::Binary>)
        return object.node;
    else if constexpr (std::is_same_v<T, AgReplica>)
        return object.instance;
    else if constexpr (std::is_same_v<T, AgDatabase::State>)
        return object.replica;
    else if constexpr (std::is_same_v<T, DagCopy>)
        return object.server;
    else if constexpr (std::is_same_v<T, WsusCategory>)
        return object.id.isEmpty() ? object.title : object.id;
    else if constexpr (std::is_same_v<T, Approval>)
        return object.update + QLatin1String(" > ") + object.targetGroup;
    else
        return object.name;
}

/// Settles what only several fields together can say, before they are merged one by one (merge.cpp).
inline void settle(Merger &, auto &, auto &) {}
void settle(Merger &merger, ClusterNode &into, ClusterNode &from);
void settle(Merger &merger, AvailabilityGroup &into, AvailabilityGroup &from);

template <typename T>
void mergeFields(Merger &merger, T &into, const T &from);

template <typename T>
void mergeObject(Merger &merger, T &into, const T &from)
{
    if constexpr (requires { into.observed; }) {
        if constexpr (isOptional<decltype(into.observed)>) {
            merger.see(into.observed, from.observed);
            mergeFields(merger, into, from);
            merger.unsee();
            return;
        }
    } else if constexpr (requires { into.computer.observed; }) {
        merger.see(into.computer.observed, from.computer.observed);
        mergeFields(merger, into, from);
        merger.unsee();
        return;
    } else if constexpr (requires { into.observedAt; }) {
        const auto at = [](const std::optional<UtcMs> &time) {
            return time ? std::optional(Observation{*time, {}}) : std::optional<Observation>();
        };
        merger.see(at(into.observedAt), at(from.observedAt));
        mergeFields(merger, into, from);
        merger.unsee();
        return;
    }
    mergeFields(merger, into, from);
}

template <typename T, typename Rule>
QString shown(const T &value)
{
    Writer writer;
    Codec<T, Rule>::write(writer, value);
    const QString text = QString::fromUtf8(writer.take().simplified());
    return (text.startsWith(u'"') ? text.mid(1, text.size() - 2) : text).left(200);
}

/// The same for a reader: lists by commas; nothing for an object, whose fields are too many for a line.
template <typename V, typename Rule>
QString plain(const V &value)
{
    if constexpr (std::is_same_v<V, QStringList>) {
        return value.join(QStringLiteral(", ")).left(200);
    } else if constexpr (isOptional<V>) {
        return value ? plain<typename V::value_type, Rule>(*value) : QString();
    } else if constexpr (isObject<V> || isObjectList<V> || std::is_same_v<V, SyncOptions>) {
        return {};
    } else {
        return shown<V, Rule>(value);
    }
}

/// Objects that the second side does not name, though it names others of their kind: a list that is empty says nothing of it. At the top
/// the whole estate is asked.
template <typename T>
void tellAbsent(Merger &merger, std::string_view key, const QList<T> &into, const QList<T> &from)
{
    if (from.isEmpty() && !merger.atTop())
        return;
    QSet<QString> named;
    for (const T &element : from)
        named.insert(nameKey(keyOf(element)));
    for (const T &element : into) {
        if (!named.contains(nameKey(keyOf(element))))
            merger.object(MergeChange::Kind::Absent, keyOf(element), key);
    }
}

/// @param always  the field is reported in every part: its default is a value like any other
template <typename V, typename Rule>
void mergeValue(Merger &merger, std::string_view key, bool always, V &into, const V &from)
{
    if constexpr (std::is_same_v<V, Observation>) {
        into = unite(into, from);
    } else if constexpr (std::is_same_v<V, std::optional<Observation>>) {
        into = into && from ? unite(*into, *from) : into ? into : from;
    } else if constexpr (isObject<V>) {
        mergeObject(merger, into, from);
    } else if constexpr (isObjectList<V>) {
        QHash<QString, qsizetype> known;
        for (qsizetype i = 0; i < into.size(); ++i)
            known.insert(nameKey(keyOf(into[i])), i);
        if (merger.records())
            tellAbsent(merger, key, into, from);
        for (const auto &element : from) {
            const auto at = known.constFind(nameKey(keyOf(element)));
            if (at == known.constEnd()) {
                known.insert(nameKey(keyOf(element)), into.size());
                into.append(element);
                merger.object(MergeChange::Kind::New, keyOf(element), key);
                continue;
            }
            merger.enter(keyOf(into[*at]), key);
            mergeObject(merger, into[*at], element);
            merger.leave();
        }
    } else {
        if (into == from)
            return;
        if constexpr (std::is_same_v<V, QString> && std::is_same_v<Rule, Name>) {
            if (sameName(into, from))
                return;
        } else if constexpr (std::is_same_v<V, QStringList>) {
            if (into.join(u'\n').compare(from.join(u'\n'), Qt::CaseInsensitive) == 0)
                return;
        } else if constexpr (isOptional<V>) {
            if constexpr (isObject<typename V::value_type> || isObjectList<typename V::value_type>) {
                if (into && from)
                    return mergeValue<typename V::value_type, Rule>(merger, key, false, *into, *from);
            }
        }
        if constexpr (std::is_same_v<V, WitnessKind>) {
            if (from == WitnessKind::NotReported)
                return;
            if (into == WitnessKind::NotReported) {
                into = from;
                return;
            }
        }
        using C = Codec<V, Rule>;
        const bool eachReported = std::is_enum_v<V> && !std::is_same_v<V, WitnessKind> && always;
        if (!eachReported && C::isDefault(from))
            return;
        if (!eachReported && C::isDefault(into)) {
            into = from;
            if (merger.records())
                merger.filled(key, plain<V, Rule>(from));
            return;
        }
        if constexpr (std::is_same_v<V, std::optional<UtcMs>>) {
            if (key == "observedAt") { // the observation itself
                into = std::max(into, from);
                return;
            }
        }
        merger.differ(key, shown<V, Rule>(into), shown<V, Rule>(from));
        if (merger.fromIsLater())
            into = from;
    }
}

} // namespace pf::estateio
