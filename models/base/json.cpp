#include "base/json.h"

#include "base/jsonscan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pf {

namespace {

namespace dom = simdjson::dom;

void writeCanonical(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        Q_ASSERT_X(std::trunc(number) == number, "canonicalJson", "a number with a fraction");
        out += QByteArray::number(value.toInteger(static_cast<qint64>(number)));
        return;
    }
    case QJsonValue::String:
        appendJsonString(out, value.toString());
        return;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (!first)
                out += ',';
            first = false;
            writeCanonical(out, item);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end()); // QString compares UTF-16 code units, as RFC 8785 3.2.3 wants
        out += '{';
        bool first = true;
        for (const QString &key : std::as_const(keys)) {
            if (!first)
                out += ',';
            first = false;
            appendJsonString(out, key);
            out += ':';
            writeCanonical(out, object.value(key));
        }
        out += '}';
        return;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    out += "null";
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A value of the parser as Qt's. False where the document breaks a rule that simdjson does not know.
bool convert(dom::element element, QJsonValue &out)
{
    switch (element.type()) {
    case dom::element_type::OBJECT: {
        QJsonObject object;
        const dom::object fields = element.get_object().value_unsafe();
        qsizetype count = 0;
        for (const auto field : fields) {
            QJsonValue value;
            if (!convert(field.value, value))
                return false;
            object.insert(toText(field.key), value);
            if (object.size() != ++count)
                return false; // a key that was there already
        }
        out = object;
        return true;
    }
    case dom::element_type::ARRAY: {
        QJsonArray array;
        const dom::array items = element.get_array().value_unsafe();
        for (const dom::element item : items) {
            QJsonValue value;
            if (!convert(item, value))
                return false;
            array.append(value);
        }
        out = array;
        return true;
    }
    case dom::element_type::INT64:
        out = QJsonValue(static_cast<qint64>(element.get_int64().value_unsafe()));
        return true;
    case dom::element_type::UINT64:
        return false; // beyond 2^63 - 1, no value of ours holds it
    case dom::element_type::DOUBLE:
        out = QJsonValue(element.get_double().value_unsafe());
        return std::isfinite(out.toDouble());
    case dom::element_type::STRING:
        out = toText(element.get_string().value_unsafe());
        return true;
    case dom::element_type::BOOL:
        out = QJsonValue(element.get_bool().value_unsafe());
        return true;
    case dom::element_type::NULL_VALUE:
        out = QJsonValue(QJsonValue::Null);
        return true;
    }
    return false;
}

Result<Message> badMessage(const char *why)
{
    return fail("PF-JSON-020", msg("json.bad-message", {QString::fromLatin1(why)}));
}

std::optional<MessageArg> argFromJson(const QJsonValue &value)
{
    if (value.isString())
        return MessageArg(value.toString());
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (std::trunc(number) != number)
            return std::nullopt;
        return MessageArg(value.toInteger());
    }
    const QJsonObject object = value.toObject();
    if (object.size() != 1)
        return std::nullopt;
    const QString key = object.constBegin().key();
    const QJsonValue inner = object.constBegin().value();
    if (key == u"at" && inner.isString()) {
        if (const auto at = UtcMs::fromString(inner.toString()))
            return MessageArg(*at);
    } else if (key == u"ms" && inner.isDouble() && std::trunc(inner.toDouble()) == inner.toDouble()) {
        return MessageArg(DurationMs{inner.toInteger()});
    } else if (key == u"object" && inner.isString()) {
        const ObjectRef ref = ObjectRef::fromPath(inner.toString());
        if (ref.kind != ObjectKind::None)
            return MessageArg(ref);
    }
    return std::nullopt;
}

} // namespace

void appendJsonString(QByteArray &out, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[(c >> 4) & 0xF];
                out += hex[c & 0xF];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    writeCanonical(out, value);
    return out;
}

Result<QJsonValue> readStrictJson(QByteArrayView bytes, const QString &file)
{
    const JsonLimits limits;
    auto refuse = [&](simdjson::error_code code) -> Result<QJsonValue> {
        if (const auto fault = findJsonFault(bytes, limits))
            return tl::make_unexpected(jsonError(*fault, bytes, file));
        return fail("PF-JSON-001", msg("json.syntax"), msg("json.next.fix"), placeOf(bytes, 0, file),
                    QString::fromLatin1(simdjson::error_message(code)));
    };
    if (bytes.isEmpty() || bytes.size() > limits.bytes || bytes.startsWith("\xEF\xBB\xBF"))
        return refuse(simdjson::EMPTY);
    if (mayEscapeSurrogate(bytes) && findJsonFault(bytes, limits))
        return refuse(simdjson::STRING_ERROR);

    dom::parser parser;
    if (const auto error = parser.allocate(static_cast<size_t>(bytes.size()), static_cast<size_t>(limits.depth));
        error != simdjson::SUCCESS)
        return refuse(error);
    const simdjson::padded_string padded(bytes.data(), static_cast<size_t>(bytes.size()));
    dom::element root;
    if (const auto error = parser.parse(padded).get(root); error != simdjson::SUCCESS)
        return refuse(error);
    QJsonValue value;
    if (!convert(root, value))
        return refuse(simdjson::TAPE_ERROR);
    return value;
}

QJsonValue toJson(const MessageArg &arg)
{
    struct Visitor
    {
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(UtcMs at) const { return QJsonObject{{QStringLiteral("at"), at.toString()}}; }
        QJsonValue operator()(DurationMs span) const { return QJsonObject{{QStringLiteral("ms"), span.value}}; }
        QJsonValue operator()(const ObjectRef &ref) const { return QJsonObject{{QStringLiteral("object"), ref.path}}; }
    };
    return std::visit(Visitor{}, arg);
}

QJsonObject toJson(const Message &message)
{
    QJsonArray args;
    for (const MessageArg &arg : message.args)
        args.append(toJson(arg));
    return {{QStringLiteral("id"), message.id}, {QStringLiteral("args"), args}};
}

Result<Message> messageFromJson(const QJsonValue &value)
{
    if (!value.isObject())
        return badMessage("object");
    const QJsonObject object = value.toObject();
    Message message;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() == u"id" && it.value().isString()) {
            message.id = it.value().toString();
        } else if (it.key() == u"args" && it.value().isArray()) {
            const QJsonArray args = it.value().toArray();
            for (const QJsonValue &item : args) {
                auto arg = argFromJson(item);
                if (!arg)
                    return badMessage("args");
                message.args.append(std::move(*arg));
            }
        } else if (it.key() != u"text" || !it.value().isString()) { // the sentence is made anew from id and args
            return tl::make_unexpected(badMessage(qPrintable(it.key())).error());
        }
    }
    if (message.id.isEmpty())
        return badMessage("id");
    return message;
}

} // namespace pf
