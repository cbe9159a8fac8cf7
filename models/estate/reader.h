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
    /// A text or key had an escape of a surrogate: the pairs have to be checked.
    bool mayHoldSurrogate() const { return m_surrogate; }
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
    // Not templates: simdjson inlines much, and once is enough.
    using OnField = void (*)(Reader &reader, int which, JsonValue &value, void *out);
    using OnItem = void (*)(Reader &reader, JsonValue &value, void *out);
    /// Calls @p onField for every known field; notes unknown, duplicate and missing ones.
    void object(JsonValue &value, std::span<const Key> keys, void *out, OnField onField);
    /// Calls @p onItem for every element.
    void array(JsonValue &value, int maximum, void *out, OnItem onItem);

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
    bool m_surrogate = false;
    bool m_broken = false; ///< the parser gave up: the text itself is wrong
    std::vector<Step> m_path;
    std::vector<int> m_positions;
    std::vector<PlacedAt> m_places;
    std::vector<Shared> m_shared = std::vector<Shared>(256); ///< texts that come again and again: "Windows Server 2022"
};

} // namespace pf::estateio
