#include "base/jsonscan.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace pf {

namespace {

/// A plain recursive reader that knows every rule and where it stands.
class Scanner
{
public:
    Scanner(QByteArrayView text, JsonLimits limits) : m_text(text), m_limits(limits) {}

    /// From now on notes where the values at these pointers begin.
    void watch(const QSet<QString> *pointers) { m_watched = pointers; }
    const QHash<QString, qsizetype> &found() const { return m_found; }

    std::optional<JsonFault> run()
    {
        if (m_text.size() > m_limits.bytes)
            return JsonFault{msg("json.too-large", {qint64(m_text.size()), qint64(m_limits.bytes)}), 0, {}};
        if (m_text.startsWith("\xEF\xBB\xBF"))
            return JsonFault{msg("json.bom"), 0, {}};
        if (const auto bad = firstBadUtf8(); bad >= 0)
            return JsonFault{msg("json.bad-utf8"), bad, {}};
        skipBlanks();
        if (atEnd())
            return JsonFault{msg("json.empty"), m_at, {}};
        if (value({}, 0)) {
            skipBlanks();
            if (!atEnd())
                fault("json.trailing", {});
        }
        return m_fault;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    QByteArrayView part(qsizetype at, qsizetype size) const
    {
        at = std::min(at, m_text.size());
        return m_text.sliced(at, std::min(size, m_text.size() - at));
    }
    void skipBlanks()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }
    bool fault(const char *id, const QString &pointer, QList<MessageArg> args = {}, qsizetype at = -1)
    {
        if (!m_fault)
            m_fault = JsonFault{msg(id, std::move(args)), at < 0 ? m_at : at, pointer};
        return false;
    }

    qsizetype firstBadUtf8() const
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const auto byte = [&](qsizetype k) { return i + k < m_text.size() ? static_cast<unsigned char>(m_text[i + k]) : 0U; };
            const unsigned lead = byte(0);
            const auto follows = [&](qsizetype k) { return (byte(k) & 0xC0) == 0x80; };
            if (lead < 0x80) {
                ++i;
            } else if (lead >= 0xC2 && lead <= 0xDF && follows(1)) {
                i += 2;
            } else if (lead >= 0xE0 && lead <= 0xEF && follows(1) && follows(2) && (lead != 0xE0 || byte(1) >= 0xA0) &&
                       (lead != 0xED || byte(1) < 0xA0)) {
                i += 3;
            } else if (lead >= 0xF0 && lead <= 0xF4 && follows(1) && follows(2) && follows(3) && (lead != 0xF0 || byte(1) >= 0x90) &&
                       (lead != 0xF4 || byte(1) < 0x90)) {
                i += 4;
            } else {
                return i;
            }
        }
        return -1;
    }

    bool value(const QString &pointer, int depth)
    {
        skipBlanks();
        if (atEnd())
            return fault("json.ends-early", pointer);
        if (m_watched && m_watched->contains(pointer))
            m_found.insert(pointer, m_at);
        switch (peek()) {
        case '{':
            return depth < m_limits.depth ? object(pointer, depth + 1) : fault("json.too-deep", pointer, {qint64(m_limits.depth)});
        case '[':
            return depth < m_limits.depth ? array(pointer, depth + 1) : fault("json.too-deep", pointer, {qint64(m_limits.depth)});
        case '"':
            return string(pointer, nullptr);
        case 't':
            return word("true", pointer);
        case 'f':
            return word("false", pointer);
        case 'n':
            return word("null", pointer);
        default:
            return peek() == '-' || (peek() >= '0' && peek() <= '9') ? number(pointer) : fault("json.not-a-value", pointer);
        }
    }

    bool word(QByteArrayView expected, const QString &pointer)
    {
        if (part(m_at, expected.size()) != expected)
            return fault("json.not-a-value", pointer);
        const qsizetype start = m_at;
        m_at += expected.size();
        return endOfScalar() || fault("json.not-a-value", pointer, {}, start);
    }

    /// A number or word ends at white space or punctuation.
    bool endOfScalar() const { return atEnd() || QByteArrayView(" \t\r\n,]}:[{\"").contains(peek()); }

    bool number(const QString &pointer)
    {
        const qsizetype start = m_at;
        const auto digits = [&] {
            const qsizetype first = m_at;
            while (peek() >= '0' && peek() <= '9')
                ++m_at;
            return m_at - first;
        };
        if (peek() == '-')
            ++m_at;
        const bool zero = peek() == '0';
        const qsizetype whole = digits();
        bool good = whole > 0 && (!zero || whole == 1);
        bool integer = true;
        if (good && peek() == '.') {
            integer = false;
            ++m_at;
            good = digits() > 0;
        }
        if (good && (peek() == 'e' || peek() == 'E')) {
            integer = false;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            good = digits() > 0;
        }
        if (!good || !endOfScalar())
            return fault("json.bad-number", pointer, {}, start);
        const QByteArray text = part(start, m_at - start).toByteArray();
        bool exact = false;
        if (integer)
            (void)text.toLongLong(&exact);
        else
            exact = std::isfinite(text.toDouble(&exact)) && exact;
        return exact || fault("json.number-range", pointer, {}, start);
    }

    /// The four hex digits behind "\u"; -1 where they are not.
    int hexUnit(qsizetype at) const
    {
        int unit = 0;
        for (qsizetype i = at; i < at + 4; ++i) {
            const char c = i < m_text.size() ? m_text[i] : '\0';
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    bool escape(const QString &pointer, QString *out)
    {
        const qsizetype start = m_at++;
        static constexpr QByteArrayView from = "\"\\/bfnrt";
        static constexpr char16_t to[] = u"\"\\/\b\f\n\r\t";
        if (peek() != 'u') {
            const qsizetype which = atEnd() ? -1 : from.indexOf(peek());
            if (which < 0)
                return fault("json.bad-escape", pointer, {}, start);
            if (out)
                *out += QChar(to[which]);
            ++m_at;
            return true;
        }
        const int unit = hexUnit(m_at + 1);
        if (unit < 0)
            return fault("json.bad-escape", pointer, {}, start);
        m_at += 5;
        if (out)
            *out += QChar(static_cast<char16_t>(unit));
        if (QChar::isLowSurrogate(static_cast<char32_t>(unit)))
            return fault("json.lone-surrogate", pointer, {}, start);
        if (QChar::isHighSurrogate(static_cast<char32_t>(unit))) {
            const int low = part(m_at, 2) == "\\u" ? hexUnit(m_at + 2) : -1;
            if (low < 0 || !QChar::isLowSurrogate(static_cast<char32_t>(low)))
                return fault("json.lone-surrogate", pointer, {}, start);
            m_at += 6;
            if (out)
                *out += QChar(static_cast<char16_t>(low));
        }
        return true;
    }

    bool string(const QString &pointer, QString *out)
    {
        const qsizetype start = m_at++;
        qsizetype plain = m_at;
        const auto takePlain = [&] {
            if (out && m_at > plain)
                *out += QString::fromUtf8(part(plain, m_at - plain));
        };
        while (!atEnd()) {
            const char c = peek();
            if (c == '"') {
                takePlain();
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return fault("json.control-character", pointer);
            if (c == '\\') {
                takePlain();
                if (!escape(pointer, out))
                    return false;
                plain = m_at;
            } else {
                ++m_at;
            }
        }
        return fault("json.open-string", pointer, {}, start);
    }

    bool array(const QString &pointer, int depth)
    {
        ++m_at;
        skipBlanks();
        if (peek() == ']') {
            ++m_at;
            return true;
        }
        for (qsizetype index = 0;; ++index) {
            if (!value(pointer + u'/' + QString::number(index), depth))
                return false;
            skipBlanks();
            if (peek() == ',') {
                ++m_at;
                continue;
            }
            if (peek() != ']' || atEnd())
                return fault(atEnd() ? "json.ends-early" : "json.array-comma", pointer);
            ++m_at;
            return true;
        }
    }

    bool object(const QString &pointer, int depth)
    {
        ++m_at;
        skipBlanks();
        if (peek() == '}') {
            ++m_at;
            return true;
        }
        QSet<QString> keys;
        for (;;) {
            skipBlanks();
            if (peek() != '"')
                return fault(atEnd() ? "json.ends-early" : "json.not-a-key", pointer);
            const qsizetype keyAt = m_at;
            QString key;
            if (!string(pointer, &key))
                return false;
            const QString inner = pointerStep(pointer, key);
            if (keys.contains(key) && !m_limits.duplicateKeys)
                return fault("json.duplicate-key", inner, {key}, keyAt);
            keys.insert(key);
            skipBlanks();
            if (peek() != ':')
                return fault(atEnd() ? "json.ends-early" : "json.colon", inner);
            ++m_at;
            if (!value(inner, depth))
                return false;
            skipBlanks();
            if (peek() == ',') {
                ++m_at;
                continue;
            }
            if (peek() != '}' || atEnd())
                return fault(atEnd() ? "json.ends-early" : "json.object-comma", pointer);
            ++m_at;
            return true;
        }
    }

    QByteArrayView m_text;
    JsonLimits m_limits;
    qsizetype m_at = 0;
    const QSet<QString> *m_watched = nullptr;
    QHash<QString, qsizetype> m_found;
    std::optional<JsonFault> m_fault;
};

/// The codes never change; a new fault gets a new number.
struct FaultCode
{
    const char *id;
    const char *code;
    const char *next;
};
constexpr FaultCode faultCodes[] = {
    {"json.empty", "PF-JSON-002", "json.next.export"},
    {"json.too-large", "PF-JSON-003", "json.next.split"},
    {"json.bom", "PF-JSON-004", "json.next.bom"},
    {"json.bad-utf8", "PF-JSON-005", "json.next.utf8"},
    {"json.trailing", "PF-JSON-006", "json.next.trailing"},
    {"json.duplicate-key", "PF-JSON-007", "json.next.duplicate"},
    {"json.too-deep", "PF-JSON-008", "json.next.split"},
    {"json.number-range", "PF-JSON-009", "json.next.fix"},
    {"json.lone-surrogate", "PF-JSON-010", "json.next.fix"},
    {"json.ends-early", "PF-JSON-011", "json.next.export"},
};

} // namespace

Place placeOf(QByteArrayView text, qsizetype offset, const QString &file, const QString &pointer)
{
    const QByteArrayView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    Place place{file, pointer, 0, 0};
    place.line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
    place.column = static_cast<int>(QString::fromUtf8(before.sliced(lineStart)).size()) + 1;
    return place;
}

std::optional<JsonFault> findJsonFault(QByteArrayView text, JsonLimits limits)
{
    return Scanner(text, limits).run();
}

bool mayEscapeSurrogate(QByteArrayView text)
{
    const char *at = text.begin();
    while (at < text.end()) {
        at = static_cast<const char *>(std::memchr(at, '\\', static_cast<size_t>(text.end() - at)));
        if (!at)
            return false;
        if (text.end() - at > 2 && at[1] == 'u' && (at[2] == 'd' || at[2] == 'D'))
            return true;
        ++at;
    }
    return false;
}

QHash<QString, qsizetype> offsetsOf(QByteArrayView text, const QSet<QString> &pointers)
{
    Scanner scanner(text, {1024, std::numeric_limits<qsizetype>::max(), true});
    scanner.watch(&pointers);
    (void)scanner.run();
    return scanner.found();
}

Error jsonError(const JsonFault &fault, QByteArrayView text, const QString &file)
{
    const char *code = "PF-JSON-001";
    const char *next = "json.next.fix";
    for (const FaultCode &entry : faultCodes) {
        if (fault.message.id == QLatin1StringView(entry.id)) {
            code = entry.code;
            next = entry.next;
        }
    }
    return {QString::fromLatin1(code), fault.message, msg(next), placeOf(text, fault.offset, file, fault.pointer), {}};
}

QString pointerStep(const QString &pointer, QStringView key)
{
    QString step = key.toString();
    if (step.contains(u'~'))
        step.replace(u'~', QStringLiteral("~0"));
    if (step.contains(u'/'))
        step.replace(u'/', QStringLiteral("~1"));
    return pointer + u'/' + step;
}

} // namespace pf
