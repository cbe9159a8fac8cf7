#include "imports/bagreaders.h"

#include <QHash>
#include <QXmlStreamReader>

namespace pf::imports {

namespace {

constexpr QLatin1String cliNamespace("http://schemas.microsoft.com/powershell/2004/04");

/// "_x000D_" is how control characters are written.
QString unescaped(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString result;
    qsizetype from = 0;
    while (at >= 0) {
        bool ok = false;
        const uint unit = at + 6 < text.size() && text[at + 6] == u'_' ? QStringView(text).mid(at + 2, 4).toUInt(&ok, 16) : 0;
        if (ok) {
            result += QStringView(text).mid(from, at - from);
            result += QChar(char16_t(unit));
            from = at + 7;
            at = text.indexOf(QLatin1String("_x"), from);
        } else {
            at = text.indexOf(QLatin1String("_x"), at + 2);
        }
    }
    return result + text.mid(from);
}

class CliXmlReader
{
public:
    CliXmlReader(const QString &text, const QString &file) : m_text(text), m_xml(text), m_file(file) {}

    Result<std::vector<Bag>> read()
    {
        if (const qsizetype at = m_text.indexOf(QLatin1String("<!DOCTYPE")); at >= 0) { // entities could unfold without end
            const QStringView before = QStringView(m_text).left(at);
            return fail("PF-IMP-204", msg("import.xml-dtd"), msg("import.next.cli"),
                        {m_file, {}, int(before.count(u'\n')) + 1, int(at - before.lastIndexOf(u'\n'))});
        }
        std::vector<Bag> objects;
        if (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("Objs") || m_xml.namespaceUri() != cliNamespace)
                return stop("PF-IMP-202", msg("import.xml-not-cli", {m_xml.name().toString().left(80)}), "import.next.cli");
            while (m_xml.readNextStartElement()) {
                objects.emplace_back();
                if (!value(objects.back(), 1))
                    break;
            }
            while (!m_xml.atEnd() && m_error.code.isEmpty() && !m_xml.hasError())
                m_xml.readNext();
        }
        if (!m_error.code.isEmpty())
            return tl::make_unexpected(m_error);
        if (m_xml.hasError())
            return stop("PF-IMP-201", msg("import.xml-broken"), "import.next.export-again", m_xml.errorString());
        return objects;
    }

private:
    tl::unexpected<Error> stop(const char *code, Message message, const char *next, const QString &detail = {})
    {
        return fail(code, std::move(message), msg(next), {m_file, {}, int(m_xml.lineNumber()), int(m_xml.columnNumber()) + 1}, detail);
    }

    bool limit(int depth)
    {
        if (depth <= maximumDepth && ++m_values <= maximumValues)
            return true;
        m_error = stop("PF-IMP-203", msg("import.too-deep", {qint64(maximumDepth), qint64(maximumValues)}), "import.next.fewer").value();
        return false;
    }

    /// Reads the element in hand into @p out. False = the reading is over, m_error or the parser says why.
    bool value(Bag &out, int depth)
    {
        if (!limit(depth))
            return false;
        out.line = int(m_xml.lineNumber());
        out.column = int(m_xml.columnNumber()) + 1;
        const QString tag = m_xml.name().toString();
        if (tag == QLatin1String("Obj"))
            return object(out, depth);
        if (tag == QLatin1String("Nil")) {
            m_xml.skipCurrentElement();
            return !m_xml.hasError();
        }
        if (tag == QLatin1String("Ref")) {
            const auto known = m_objects.constFind(m_xml.attributes().value(QLatin1String("RefId")).toString());
            if (known != m_objects.constEnd()) {
                const int line = out.line, column = out.column;
                out = *known;
                out.line = line;
                out.column = column;
            }
            m_xml.skipCurrentElement();
            return !m_xml.hasError();
        }
        const QString text = unescaped(m_xml.readElementText());
        if (m_xml.hasError())
            return false;
        out.text = text;
        out.kind = Bag::Kind::Text;
        static const QSet<QString> numbers{QStringLiteral("I16"), QStringLiteral("I32"), QStringLiteral("I64"), QStringLiteral("U16"),
                                           QStringLiteral("U32"), QStringLiteral("U64"), QStringLiteral("By"),  QStringLiteral("SB")};
        if (numbers.contains(tag)) {
            bool ok = false;
            const qint64 number = text.toLongLong(&ok);
            if (ok) {
                out.kind = Bag::Kind::Number;
                out.number = number;
            }
        } else if (tag == QLatin1String("B")) {
            out.kind = Bag::Kind::Flag;
            out.flag = text == QLatin1String("true");
        } else if (tag == QLatin1String("DT")) {
            out.kind = Bag::Kind::Time;
            out.time = dotNetTime(text);
        }
        return true;
    }

    bool types(Bag &out)
    {
        const QString id = m_xml.attributes().value(QLatin1String("RefId")).toString();
        while (m_xml.readNextStartElement()) {
            QString type = m_xml.readElementText();
            if (type.startsWith(QLatin1String("Deserialized.")))
                type.remove(0, 13);
            if (out.types.size() < 64)
                out.types << type;
        }
        m_types.insert(id, out.types);
        return !m_xml.hasError();
    }

    bool properties(Bag &out, int depth)
    {
        while (m_xml.readNextStartElement()) {
            const QString name = unescaped(m_xml.attributes().value(QLatin1String("N")).toString());
            Bag child;
            if (!value(child, depth + 1))
                return false;
            out.names << name;
            out.children.push_back(std::move(child));
        }
        return !m_xml.hasError();
    }

    /// The entries of a dictionary, as properties.
    bool dictionary(Bag &out, int depth)
    {
        while (m_xml.readNextStartElement()) {
            QString key;
            Bag child;
            while (m_xml.readNextStartElement()) {
                const bool isKey = m_xml.attributes().value(QLatin1String("N")) == QLatin1String("Key");
                Bag part;
                if (!value(part, depth + 1))
                    return false;
                if (isKey)
                    key = part.text;
                else
                    child = std::move(part);
            }
            out.names << key;
            out.children.push_back(std::move(child));
        }
        return !m_xml.hasError();
    }

    bool elements(Bag &out, int depth)
    {
        out.kind = Bag::Kind::List;
        out.names.clear();
        out.children.clear();
        while (m_xml.readNextStartElement()) {
            out.children.emplace_back();
            if (!value(out.children.back(), depth + 1))
                return false;
        }
        return !m_xml.hasError();
    }

    bool object(Bag &out, int depth)
    {
        const QString id = m_xml.attributes().value(QLatin1String("RefId")).toString();
        out.kind = Bag::Kind::Object;
        while (m_xml.readNextStartElement()) {
            const auto tag = m_xml.name();
            bool ok = true;
            if (tag == QLatin1String("TN")) {
                ok = types(out);
            } else if (tag == QLatin1String("TNRef")) {
                out.types = m_types.value(m_xml.attributes().value(QLatin1String("RefId")).toString());
                m_xml.skipCurrentElement();
            } else if (tag == QLatin1String("ToString")) {
                out.text = unescaped(m_xml.readElementText());
            } else if (tag == QLatin1String("Props") || tag == QLatin1String("MS")) {
                ok = out.kind == Bag::Kind::List ? skip() : properties(out, depth);
            } else if (tag == QLatin1String("LST") || tag == QLatin1String("IE") || tag == QLatin1String("QUE") ||
                       tag == QLatin1String("STK")) {
                ok = elements(out, depth);
            } else if (tag == QLatin1String("DCT")) {
                ok = dictionary(out, depth);
            } else { // the value inside: of an enumeration, of a string with properties
                Bag inner;
                ok = value(inner, depth + 1);
                out.number = inner.number;
                out.time = inner.time;
                if (out.text.isEmpty())
                    out.text = inner.text;
                if (inner.kind == Bag::Kind::Text || inner.kind == Bag::Kind::Flag || inner.kind == Bag::Kind::Time) {
                    out.kind = inner.kind;
                    out.flag = inner.flag;
                }
            }
            if (!ok || m_xml.hasError())
                return false;
        }
        Bag shallow;
        shallow.kind = out.kind == Bag::Kind::List ? Bag::Kind::Null : out.kind;
        shallow.text = out.name();
        shallow.number = out.number;
        shallow.flag = out.flag;
        shallow.time = out.time;
        shallow.types = out.types;
        m_objects.insert(id, shallow);
        return !m_xml.hasError();
    }

    bool skip()
    {
        m_xml.skipCurrentElement();
        return !m_xml.hasError();
    }

    QString m_text;
    QXmlStreamReader m_xml;
    QString m_file;
    Error m_error;
    int m_values = 0;
    QHash<QString, QStringList> m_types;
    QHash<QString, Bag> m_objects; ///< without children
};

} // namespace

Result<std::vector<Bag>> readCliXml(const QString &text, const QString &file)
{
    return CliXmlReader(text, file).read();
}

} // namespace pf::imports
