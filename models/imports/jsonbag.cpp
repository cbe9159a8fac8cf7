#include "imports/bagreaders.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace pf::imports {

namespace {

class JsonBags
{
public:
    bool tooMuch() const { return m_tooMuch; }

    void value(const QJsonValue &json, Bag &out, int depth)
    {
        if (depth > maximumDepth || ++m_values > maximumValues) {
            m_tooMuch = true;
            return;
        }
        switch (json.type()) {
        case QJsonValue::Bool:
            out.kind = Bag::Kind::Flag;
            out.flag = json.toBool();
            out.text = out.flag ? QStringLiteral("True") : QStringLiteral("False");
            return;
        case QJsonValue::Double:
            out.kind = Bag::Kind::Number;
            out.text = json.toVariant().toString();
            if (json.toDouble() == double(json.toInteger()))
                out.number = json.toInteger();
            return;
        case QJsonValue::String:
            text(json.toString(), out);
            return;
        case QJsonValue::Array: {
            const QJsonArray array = json.toArray();
            list(array, out, depth);
            return;
        }
        case QJsonValue::Object:
            object(json.toObject(), out, depth);
            return;
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            return;
        }
    }

private:
    static void text(const QString &value, Bag &out)
    {
        static const QRegularExpression date(QStringLiteral(R"(^/Date\((-?\d{1,15})([+-]\d{4})?\)/$)")); // the offset is for show
        out.kind = Bag::Kind::Text;
        out.text = value;
        if (const auto match = date.match(value); match.hasMatch()) {
            out.kind = Bag::Kind::Time;
            out.time = UtcMs{match.captured(1).toLongLong()};
        } else if (const auto time = dotNetTime(value)) {
            out.kind = Bag::Kind::Time;
            out.time = time;
        }
    }

    void list(const QJsonArray &array, Bag &out, int depth)
    {
        out.kind = Bag::Kind::List;
        for (const QJsonValue &element : array) {
            out.children.emplace_back();
            value(element, out.children.back(), depth + 1);
        }
    }

    void object(const QJsonObject &json, Bag &out, int depth)
    {
        const QJsonValue inner = json.value(QLatin1String("value"));
        if (inner.isArray() && json.size() == 2 && json.contains(QLatin1String("Count")))
            return list(inner.toArray(), out, depth);
        if (json.size() == 2 && json.contains(QLatin1String("value")) && json.contains(QLatin1String("Value"))) { // an enumeration
            value(inner, out, depth + 1);
            out.text = json.value(QLatin1String("Value")).toString(out.text);
            return;
        }
        if (json.size() == 2 && inner.isString() && json.contains(QLatin1String("DateTime")))
            return text(inner.toString(), out);
        out.kind = Bag::Kind::Object;
        for (auto it = json.begin(); it != json.end(); ++it) {
            out.names << it.key();
            out.children.emplace_back();
            value(it.value(), out.children.back(), depth + 1);
        }
        out.text = json.value(QLatin1String("Name")).toString();
    }

    int m_values = 0;
    bool m_tooMuch = false;
};

} // namespace

Result<std::vector<Bag>> bagsOfJson(const QJsonValue &value, const QString &file)
{
    JsonBags reader;
    Bag root;
    reader.value(value, root, 1);
    if (reader.tooMuch())
        return fail("PF-IMP-203", msg("import.too-deep", {qint64(maximumDepth), qint64(maximumValues)}), msg("import.next.fewer"),
                    {file, {}, 0, 0});
    if (root.kind == Bag::Kind::List)
        return std::move(root.children);
    std::vector<Bag> one;
    one.push_back(std::move(root));
    return one;
}

} // namespace pf::imports
