#include "estate/reader.h"

#include "base/jsonscan.h"
#include "estate/fits.h"
#include "estate/nameindex.h"

#include <algorithm>
#include <cstring>

namespace pf::estateio {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// What a sentence quotes of a value: not more than fits.
QString quoted(std::string_view text)
{
    const QString whole = toText(text.substr(0, 400));
    return whole.size() > 80 ? whole.left(79) + u'…' : whole;
}

/// Characters of well-formed UTF-8.
size_t characters(std::string_view text)
{
    return size_t(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

constexpr size_t longestName = 255;
constexpr size_t longestText = 4096;

bool isName(std::string_view text)
{
    return !text.empty() && text.front() != ' ' && text.back() != ' ' && std::none_of(text.begin(), text.end(), isControl) &&
           (text.size() <= longestName || characters(text) <= longestName);
}

bool isText(std::string_view text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\t' && c != '\n'; }) &&
           (text.size() <= longestText || characters(text) <= longestText);
}

/// The text as UTF-16 without an allocation, for the short forms of times and versions; empty where it is longer.
struct Short
{
    explicit Short(std::string_view text)
    {
        if (text.size() > std::size(units))
            return;
        for (const char c : text)
            units[size++] = static_cast<unsigned char>(c);
    }
    operator QStringView() const { return {units, qsizetype(size)}; }
    char16_t units[48];
    size_t size = 0;
};

} // namespace

qsizetype Reader::offsetOf(JsonValue &value)
{
    return value.raw_json_token().data() - m_base;
}

QString Reader::pointer() const
{
    QString result;
    for (const Step &step : m_path)
        result = step.key.empty() ? result + u'/' + QString::number(step.index) : pointerStep(result, toText(step.key));
    return result;
}

void Reader::problem(const char *code, Message message, const char *next, JsonValue &value)
{
    m_problems.add(code, std::move(message), next, pointer(), offsetOf(value));
}

void Reader::wrongType(const char *message, JsonValue &value)
{
    simdjson::ondemand::json_type type{};
    const bool null = value.type().get(type) == simdjson::SUCCESS && type == simdjson::ondemand::json_type::null;
    problem("PF-EST-005", msg(null ? "estate.null" : message), null ? "estate.next.leave-out" : "estate.next.type", value);
}

int Reader::findKey(std::span<const Key> keys, std::string_view name, int guess) const
{
    const int count = int(keys.size());
    for (int i = 0; i < count; ++i) {
        const int at = guess + i < count ? guess + i : guess + i - count; // files are written in the order of the table
        if (keys[size_t(at)].name == name)
            return at;
    }
    return -1;
}

void Reader::unknownField(std::string_view key, qsizetype offset)
{
    m_problems.add("PF-EST-003", msg("estate.unknown-field", {quoted(key)}), "estate.next.unknown-field",
                   pointerStep(pointer(), toText(key)), offset);
}

void Reader::duplicateField(qsizetype offset)
{
    m_problems.add("PF-EST-006", msg("estate.duplicate-field", {toText(m_path.back().key)}), "estate.next.duplicate-field", pointer(),
                   offset);
}

void Reader::missingField(std::string_view key, qsizetype offset)
{
    m_problems.add("PF-EST-004", msg("estate.missing-field", {toText(key)}), "estate.next.missing-field", pointer(), offset);
}

void Reader::tooMany(int maximum, JsonValue &value)
{
    problem("PF-EST-013", msg("estate.too-many", {qint64(maximum)}), "estate.next.too-many", value);
}

QString Reader::shared(std::string_view text)
{
    if (text.size() > Shared::longest)
        return toText(text);
    size_t hash = text.size();
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x9E3779B97F4A7C15U;
    Shared &slot = m_shared[(hash >> 40) % m_shared.size()];
    if (slot.size != text.size() || std::memcmp(slot.bytes, text.data(), text.size()) != 0) {
        std::memcpy(slot.bytes, text.data(), text.size());
        slot.size = static_cast<quint8>(text.size());
        slot.text = toText(text);
    }
    return slot.text;
}

void Reader::place(Placed kind, JsonValue &value)
{
    if (kind == Placed::NodeInstance && m_path.front().key == "servers")
        kind = Placed::ServerInstance;
    int at[3] = {0, 0, 0};
    for (size_t i = 0; i < m_positions.size() && i < 3; ++i)
        at[i] = m_positions[i];
    m_places.push_back({PlacedAt::makeKey(kind, at[0], at[1], at[2]), offsetOf(value)});
}

void Reader::object(JsonValue &value, std::span<const Key> keys, void *out, OnField onField)
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
        if (!plainString(m_base + at + 1, name)) {
            m_surrogate = true; // no field of ours needs an escape
            if (failed(entry.unescaped_key().get(name)))
                return;
        }
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
            onField(*this, which, entry.value(), out);
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

void Reader::array(JsonValue &value, int maximum, void *out, OnItem onItem)
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
            onItem(*this, element, out);
        }
        ++index;
        if (m_broken)
            break;
    }
    m_path.pop_back();
    m_positions.pop_back();
}

bool Reader::text(JsonValue &value, std::string_view &out)
{
    simdjson::ondemand::json_type type{};
    if (failed(value.type().get(type)))
        return false;
    if (type != simdjson::ondemand::json_type::string) {
        wrongType("estate.must-be-text", value);
        return false;
    }
    if (!plainString(m_base + offsetOf(value) + 1, out)) {
        m_surrogate = m_surrogate || mayEscapeSurrogate(value.raw_json_token());
        return !failed(value.get_string().get(out));
    }
    return !failed(value.get_raw_json_string().error());
}

void Reader::name(JsonValue &value, QString &out)
{
    std::string_view text;
    const qsizetype at = offsetOf(value);
    if (!this->text(value, text))
        return;
    if (!isName(text))
        return m_problems.add("PF-EST-011", msg("estate.bad-name", {quoted(text)}), "estate.next.name", pointer(), at);
    out = shared(text);
}

void Reader::freeText(JsonValue &value, QString &out)
{
    std::string_view text;
    const qsizetype at = offsetOf(value);
    if (!this->text(value, text))
        return;
    if (!isText(text))
        return m_problems.add("PF-EST-012", msg("estate.bad-text"), "estate.next.text", pointer(), at);
    out = shared(text);
}

void Reader::guid(JsonValue &value, QString &out)
{
    std::string_view text;
    const qsizetype at = offsetOf(value);
    if (!this->text(value, text))
        return;
    if (!isGuid(text))
        return m_problems.add("PF-EST-017", msg("estate.bad-guid", {quoted(text)}), "estate.next.guid", pointer(), at);
    out = toText(text).toLower();
}

void Reader::boolean(JsonValue &value, bool &out)
{
    simdjson::ondemand::json_type type{};
    if (failed(value.type().get(type)))
        return;
    if (type != simdjson::ondemand::json_type::boolean)
        return wrongType("estate.must-be-boolean", value);
    failed(value.get_bool().get(out));
}

void Reader::integer(JsonValue &value, qint64 low, qint64 high, qint64 &out)
{
    simdjson::ondemand::json_type type{};
    if (failed(value.type().get(type)))
        return;
    int64_t number = 0;
    const qsizetype at = offsetOf(value);
    if (type != simdjson::ondemand::json_type::number || value.get_int64().get(number) != simdjson::SUCCESS)
        return wrongType("estate.must-be-integer", value);
    if (number < low || number > high)
        return m_problems.add("PF-EST-010", msg("estate.out-of-range", {qint64(number), low, high}), "estate.next.range", pointer(), at);
    out = number;
}

void Reader::version(JsonValue &value, Version &out)
{
    std::string_view text;
    const qsizetype at = offsetOf(value);
    if (!this->text(value, text))
        return;
    const auto parsed = Version::fromString(Short(text));
    if (!parsed)
        return m_problems.add("PF-EST-009", msg("estate.bad-version", {quoted(text)}), "estate.next.version", pointer(), at);
    out = *parsed;
}

void Reader::time(JsonValue &value, UtcMs &out)
{
    std::string_view text;
    const qsizetype at = offsetOf(value);
    if (!this->text(value, text))
        return;
    const auto parsed = UtcMs::fromString(Short(text));
    if (!parsed)
        return m_problems.add("PF-EST-008", msg("estate.bad-time", {quoted(text)}), "estate.next.time", pointer(), at);
    out = *parsed;
}

int Reader::word(JsonValue &value, std::span<const std::string_view> words)
{
    std::string_view text;
    const qsizetype at = offsetOf(value);
    if (!this->text(value, text))
        return -1;
    const auto found = std::find(words.begin(), words.end(), text);
    if (found != words.end())
        return int(found - words.begin());
    QStringList known;
    for (const std::string_view word : words)
        known << toText(word);
    m_problems.add("PF-EST-007", msg("estate.unknown-word", {quoted(text), known.join(QStringLiteral(", "))}), "estate.next.word",
                   pointer(), at);
    return -1;
}

void Reader::words(JsonValue &value, QStringList &out, int maximum, bool names)
{
    struct Words
    {
        QStringList &list;
        bool names;
        NameIndex known;
    } context{out, names, NameIndex()};
    array(value, maximum, &context, [](Reader &reader, JsonValue &element, void *into) {
        Words &list = *static_cast<Words *>(into);
        const qsizetype at = reader.offsetOf(element);
        QString text;
        if (list.names)
            reader.name(element, text);
        else
            reader.freeText(element, text);
        if (text.isEmpty())
            return; // noted
        if (!list.names && isGuid(QStringView(text)))
            text = text.toLower();
        list.list.append(text);
        if (list.known.insert(list.list.constLast(), 0) >= 0)
            reader.m_problems.add("PF-EST-016", msg("estate.duplicate-entry", {text}), "estate.next.duplicate", reader.pointer(), at);
    });
}

} // namespace pf::estateio
