#include "base/jsonscan.h"
#include "estate/check.h"
#include "estate/documentfields.h"

#include <cstring>

namespace pf {

using namespace estateio;

namespace {

constexpr QLatin1StringView formatName("passive-first/estate");
constexpr int formatVersion = 1;
/// Deep enough for every estate (it needs 9); larger files are not estates.
constexpr JsonLimits limits{32, 512 * qsizetype(1024) * 1024, true};

ResultOrAll<Loaded> refuse(const JsonFault &fault, QByteArrayView text, const QString &file)
{
    return tl::make_unexpected(Errors{jsonError(fault, text, file)});
}

/// The text with the room behind it that simdjson reads into.
QByteArray padded(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    text.append(bytes);
    std::memset(text.data() + text.size(), 0, simdjson::SIMDJSON_PADDING);
    return text;
}

/// Reads the whole text into @p document. False where simdjson gave up or something stands behind the document.
bool readDocument(simdjson::ondemand::parser &parser, const QByteArray &text, Reader &reader, Document &document)
{
    const simdjson::padded_string_view view(text.constData(), size_t(text.size()), size_t(text.size()) + simdjson::SIMDJSON_PADDING);
    if (parser.allocate(size_t(text.size()), size_t(limits.depth)) != simdjson::SUCCESS)
        return false;
    simdjson::ondemand::document json;
    JsonValue root;
    if (parser.iterate(view).get(json) != simdjson::SUCCESS || json.get_value().get(root) != simdjson::SUCCESS)
        return false;
    Codec<Document, Text>::read(reader, root, document);
    // Trap of 3.0.1: text behind the document is nobody's error unless it is asked for.
    return !reader.broken() && json.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

} // namespace

ResultOrAll<Loaded> readEstate(QByteArrayView bytes, const QString &file)
{
    return bytes.size() > limits.bytes ? readEstate(QByteArray::fromRawData(bytes.data(), bytes.size()), file)
                                       : readEstate(padded(bytes), file);
}

ResultOrAll<Loaded> readEstate(const QByteArray &bytes, const QString &file)
{
    // A fault of the text is the only error then: what follows it cannot be trusted.
    if (bytes.isEmpty() || bytes.size() > limits.bytes || bytes.startsWith("\xEF\xBB\xBF")) {
        if (const auto fault = findJsonFault(bytes, limits))
            return refuse(*fault, bytes, file);
    }
    QByteArray text = bytes.capacity() - bytes.size() >= qsizetype(simdjson::SIMDJSON_PADDING) ? bytes : padded(bytes);
    Problems problems;
    Document document;
    simdjson::ondemand::parser parser; // owns the texts until they are values
    Reader reader(text.constData(), problems);
    const bool complete = readDocument(parser, text, reader, document);
    if (!complete || !problems.isEmpty() || reader.mayHoldSurrogate()) { // simdjson lets half a pair through
        if (const auto fault = findJsonFault(text, limits))
            return refuse(*fault, text, file);
        if (!complete && problems.isEmpty()) // a lone number or text
            problems.add("PF-EST-005", msg("estate.must-be-object"), "estate.next.type", {}, 0);
    }
    if (document.format != formatName) {
        Problems one;
        if (document.format.isEmpty())
            one.add("PF-EST-001", msg("estate.no-format", {QString(formatName)}), "estate.next.format", {});
        else
            one.add("PF-EST-001", msg("estate.wrong-format", {document.format, QString(formatName)}), "estate.next.format",
                    QStringLiteral("/format"));
        return tl::make_unexpected(one.toErrors(text, file));
    }
    if (document.version > formatVersion) { // 0 = missing or no number, noted already
        Problems one;
        one.add("PF-EST-002", msg("estate.wrong-version", {qint64(document.version), qint64(formatVersion)}),
                "estate.next.version-of-format", QStringLiteral("/version"));
        return tl::make_unexpected(one.toErrors(text, file));
    }
    checkEstate(document.estate, problems);
    if (!problems.isEmpty())
        return tl::make_unexpected(problems.toErrors(text, file));
    auto detail = std::make_shared<SourceMap::Detail>(file, std::move(text), document.estate, reader.takePlaces());
    return Loaded{std::move(document.estate), SourceMap(std::move(detail))};
}

QByteArray writeEstate(const Estate &estate)
{
    Writer writer;
    Codec<Document, Text>::write(writer, Document{formatName, formatVersion, estate});
    return writer.take();
}

} // namespace pf
