#pragma once

#include "estate/estate.h"
#include "estate/problems.h"
#include "estate/sourcemap.h"

#include <simdjson.h>

#include <span>
#include <string_view>
#include <vector>

namespace pf::estateio {

using JsonValue = simdjson::ondemand::value;

/// Reads values off simdjson's on-demand parser and notes what is wrong with them.
/// A wrong value is noted and skipped, so that the rest of the file is still read.
class Reader
{
public:
    Reader(const char *base, Problems &problems) : m_base(base), m_problems(problems) {}

    bool broken() const { return m_broken; }
    std::vector<PlacedAt> takePlaces() { return std::move(m_places); }

    /// The text of a string value; false = noted as a wrong type.
    bool text(JsonValue &value, std::string_view &out);
    void name(JsonValue &value, QString &out);
    void freeText(JsonValue &value, QString &out);
    void guid(JsonValue &value, QString &out);
    void boolean(JsonValue &value, bool &out);
    void integer(JsonValue &value, qint64 low, qint64 high, qint64 &out);
    void version(JsonValue &value, Version &out);
    void time(JsonValue &value, UtcMs &out);
    /// Position of the word in @p words; -1 = noted.
    int word(JsonValue &value, std::span<const std::string_view> words);
    /// A list of distinct names or texts.
    void words(JsonValue &value, QStringList &out, int maximum, bool names);

    struct Key
    {
        std::string_view name;
        bool required = false;
    };
    /// Calls @p onField(index) for every known field; notes unknown, duplicate and missing ones.
    template <typename F>
    void object(JsonValue &value, std::span<const Key> keys, F onField);
    /// Calls @p onItem(value) for every element.
    template <typename F>
    void array(JsonValue &value, int maximum, F onItem);

    /// Notes where the object in hand stands. Lists around it give its positions.
    void place(Placed kind, JsonValue &value);
    bool insideServers() const { return !m_path.empty() && m_path.front().key == "servers"; }

    void problem(const char *code, Message message, const char *next, JsonValue &value);
    QString pointer() const;

private:
    struct Step
    {
        std::string_view key; ///< empty = a position in a list
        int index = 0;
    };
    struct Shared
    {
        static constexpr size_t longest = 47;
        char bytes[longest];
        quint8 size = 0;
        QString text;
    };

    void wrongType(const char *message, JsonValue &value);
    /// A string without escapes as it stands in the text: simdjson would copy it. False where it has one.
    /// Stage 1 of the parser has made sure that every string is closed.
    static bool plainString(const char *begin, std::string_view &out)
    {
        const char *end = begin;
        while (*end != '"') {
            if (*end == '\\')
                return false;
            ++end;
        }
        out = {begin, size_t(end - begin)};
        return true;
    }
    bool failed(simdjson::error_code code)
    {
        if (code != simdjson::SUCCESS)
            m_broken = true;
        return code != simdjson::SUCCESS;
    }
    qsizetype offsetOf(JsonValue &value);
    int findKey(std::span<const Key> keys, std::string_view name, int guess) const;
    void unknownField(std::string_view key, qsizetype offset);
    void duplicateField(qsizetype offset);
    void missingField(std::string_view key, qsizetype offset);
    void tooMany(int maximum, JsonValue &value);
    QString shared(std::string_view text);

    const char *m_base;
    Problems &m_problems;
    bool m_broken = false; ///< the parser gave up: the text itself is wrong
    std::vector<Step> m_path;
    std::vector<int> m_positions;
    std::vector<PlacedAt> m_places;
    std::vector<Shared> m_shared = std::vector<Shared>(256); ///< texts that come again and again: "Windows Server 2022"
};

template <typename F>
void Reader::object(JsonValue &value, std::span<const Key> keys, F onField)
{
    const qsizetype start = offsetOf(value);
    simdjson::ondemand::json_type type{};
    if (failed(value.type().get(type)))
        return;
    simdjson::ondemand::object fields;
    if (type != simdjson::ondemand::json_type::object)
        return wrongType("estate.must-be-object", value);
    if (failed(value.get_object().get(fields)))
        return;
    quint64 seen = 0;
    int guess = 0;
    for (auto field : fields) {
        simdjson::ondemand::field entry;
        std::string_view name;
        if (failed(std::move(field).get(entry)))
            return;
        const qsizetype at = entry.key().raw() - 1 - m_base;
        if (!plainString(m_base + at + 1, name) && failed(entry.unescaped_key().get(name)))
            return;
        const int which = findKey(keys, name, guess);
        if (which < 0) {
            unknownField(name, at);
            continue;
        }
        guess = which + 1;
        m_path.push_back({keys[size_t(which)].name, 0});
        const quint64 bit = quint64(1) << which;
        if (seen & bit)
            duplicateField(at);
        else
            onField(which, entry.value());
        m_path.pop_back();
        if (m_broken)
            return;
        seen |= bit;
    }
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].required && !(seen & quint64(1) << i))
            missingField(keys[i].name, start);
    }
}

template <typename F>
void Reader::array(JsonValue &value, int maximum, F onItem)
{
    simdjson::ondemand::json_type type{};
    if (failed(value.type().get(type)))
        return;
    if (type != simdjson::ondemand::json_type::array)
        return wrongType("estate.must-be-list", value);
    simdjson::ondemand::array items;
    if (failed(value.get_array().get(items)))
        return;
    int index = 0;
    m_path.push_back({});
    m_positions.push_back(0);
    for (auto item : items) {
        JsonValue element;
        if (failed(std::move(item).get(element)))
            break;
        if (index == maximum) {
            tooMany(maximum, element);
        } else if (index < maximum) {
            m_path.back().index = index;
            m_positions.back() = index;
            onItem(element);
        }
        ++index;
        if (m_broken)
            break;
    }
    m_path.pop_back();
    m_positions.pop_back();
}

} // namespace pf::estateio
