#include "base/json.h"
#include "estate/fits.h"
#include "imports/bagreaders.h"
#include "imports/importedfile.h"
#include "imports/mapping.h"
#include "imports/tablemapping.h"
#include "imports/tables.h"
#include "imports/wsuspackage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace pf {

using namespace imports;

namespace {

constexpr qsizetype maximumBytes = 128 * qsizetype(1024) * 1024;

tl::unexpected<Errors> refuseFile(const char *code, Message message, const char *next, const QString &file, int line = 0, int column = 0)
{
    return tl::make_unexpected(Errors{{QString::fromLatin1(code), std::move(message), msg(next), {file, {}, line, column}, {}}});
}

/// UTF-8, or UTF-16 with its mark, which Windows PowerShell writes; nullopt = neither.
std::optional<QString> decoded(QByteArrayView bytes)
{
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    QStringDecoder decoder(wide ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return text;
}

const Recognised *kindOf(const Bag &bag)
{
    if (bag.kind != Bag::Kind::Object)
        return nullptr;
    for (const Recognised &kind : recognised()) {
        if (bag.isA(QString::fromLatin1(kind.type)))
            return &kind;
    }
    for (const Recognised &kind : recognised()) {
        const auto has = [&](const char *property) { return !property || bag.has(QString::fromLatin1(property)); };
        if (kind.properties[0] && has(kind.properties[0]) && has(kind.properties[1]) && has(kind.properties[2]))
            return &kind;
    }
    return nullptr;
}

/// Bags to values; every one must be of a known kind.
ResultOrAll<ImportedFile> mapBags(const std::vector<Bag> &bags, const QString &file, UtcMs asOf, const char *unknownCode)
{
    if (bags.empty())
        return refuseFile("PF-IMP-206", msg("import.no-objects"), "import.next.export-again", file);
    ImportedFile result;
    result.file = file;
    QStringList cmdlets;
    std::optional<Target> target;
    for (const Bag &bag : bags) {
        const Recognised *kind = kindOf(bag);
        if (!kind) {
            const QString type = bag.types.isEmpty() ? bag.names.mid(0, 6).join(QStringLiteral(", ")) : bag.types.constFirst();
            return refuseFile(unknownCode, msg("import.unknown-object", {type.left(200)}), "import.next.kinds", file, bag.line, bag.column);
        }
        const QString cmdlet = QString::fromLatin1(kind->cmdlet);
        if (!kind->map)
            return refuseFile("PF-IMP-205", msg("import.no-place", {cmdlet}), "import.next.kinds", file, bag.line, bag.column);
        if (!cmdlets.contains(cmdlet)) {
            cmdlets << cmdlet;
            target.emplace(result, cmdlet, asOf);
        }
        kind->map(*target, bag);
        ++result.objects;
    }
    result.kind = msg("import.kind.cmdlet", {cmdlets.join(QStringLiteral(", "))});
    if (cmdlets.contains(QStringLiteral("Get-ServerComponentState")))
        result.notes.prepend(msg("import.note.component-state"));
    if (cmdlets.contains(QStringLiteral("Get-WsusProduct")))
        result.notes.append(msg("import.note.known-only"));
    if (qsizetype(result.skipped.size()) == result.objects)
        return refuseFile("PF-IMP-207", msg("import.nothing-usable", {cmdlets.join(QStringLiteral(", "))}), "import.next.export-again",
                          file, result.skipped.constFirst().line);
    return result;
}

ResultOrAll<ImportedFile> importEstate(QByteArrayView bytes, const QString &file)
{
    auto loaded = readEstate(bytes, file);
    if (!loaded)
        return tl::make_unexpected(loaded.error());
    ImportedFile result;
    result.file = file;
    result.kind = msg("import.kind.estate");
    result.part = std::move(loaded->estate);
    result.objects = int(result.part.clusters.size() + result.part.servers.size() + result.part.wsusServers.size());
    return result;
}

ResultOrAll<ImportedFile> importJson(const QByteArray &utf8, const QString &file, UtcMs asOf)
{
    const auto json = readStrictJson(utf8, file);
    if (!json) // an estate may be larger, and tells its own faults
        return utf8.left(4096).contains("\"passive-first/estate\"") ? importEstate(utf8, file)
                                                                    : ResultOrAll<ImportedFile>(tl::make_unexpected(Errors{json.error()}));
    const QJsonObject object = json->toObject();
    const QString format = object.value(QLatin1String("format")).toString();
    if (format == QLatin1String("passive-first/estate"))
        return importEstate(utf8, file);
    if (format.startsWith(QLatin1String("passive-first/")))
        return refuseFile("PF-IMP-215", msg("import.other-document", {format}), "import.next.kinds", file, 1, 1);
    if (object.contains(QLatin1String("LastUpdated")) && object.contains(QLatin1String("Data")))
        return refuseFile("PF-IMP-211", msg("import.build-index"), "import.next.build-index", file, 1, 1);
    const auto bags = bagsOfJson(*json, file);
    if (!bags)
        return tl::make_unexpected(Errors{bags.error()});
    return mapBags(*bags, file, asOf, "PF-IMP-210");
}

ResultOrAll<ImportedFile> importXml(const QString &text, const QString &file, UtcMs asOf)
{
    const auto bags = readCliXml(text, file);
    if (!bags)
        return tl::make_unexpected(Errors{bags.error()});
    return mapBags(*bags, file, asOf, "PF-IMP-216");
}

ResultOrAll<ImportedFile> importPackage(QByteArrayView bytes, const QString &file, UtcMs asOf)
{
    const auto package = unpackWsusPackage(bytes, file);
    if (!package)
        return tl::make_unexpected(Errors{package.error()});
    const auto tree = readWsusMetadata(*package, file);
    if (!tree)
        return tl::make_unexpected(Errors{tree.error()});
    ImportedFile result;
    result.file = file;
    result.kind = msg("import.kind.wsusutil");
    result.objects = tree->updates;
    result.notes.append(msg("import.note.known-only"));
    Target target(result, QStringLiteral("wsusutil export"), tree->createdAt.value_or(asOf));
    result.part.observed = target.seen();
    ImportFact fact;
    fact.kind = ImportFact::Kind::KnownProducts;
    fact.products = tree->products;
    result.facts.append(fact);
    return result;
}

/// A row of words whose length says that it is a table's header, and no sentence.
bool looksLikeTable(const QString &text, QChar separator)
{
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = QStringView(text).left(end < 0 ? text.size() : end);
    const QStringView rest = end < 0 ? QStringView() : QStringView(text).mid(end + 1, 2000);
    return line.size() < 2000 && line.contains(separator) && !line.contains(QLatin1String(". ")) && !line.trimmed().endsWith(u'.') &&
           !line.contains(u':') && !line.contains(u'|') && (rest.isEmpty() || rest.left(rest.indexOf(u'\n')).contains(separator));
}

bool isAnyTable(const QString &text)
{
    return looksLikeTable(text, u',') || looksLikeTable(text, u';') || looksLikeTable(text, u'\t');
}

ResultOrAll<ImportedFile> importTable(const QByteArray &utf8, const QString &file, UtcMs asOf, const WsusOptions &wsus,
                                      const TableMapping *mapping)
{
    const auto table = estateio::readCsvTable(utf8, file);
    if (!table)
        return tl::make_unexpected(table.error());
    if (mapping && mapping->fits(table->header))
        return mapTable(*table, *mapping, file, asOf).file;
    const Columns columns(table->header);
    if (isAgTable(columns))
        return readAgTable(*table, file, asOf);
    if (isOwnersTable(columns))
        return readOwnersTable(*table, file);
    if (columns.has("ComputerName") || columns.has("SqlInstance")) { // its own reader has its own errors
        auto imported = importInventory(utf8, file, wsus.json, wsus.file, asOf);
        if (!imported)
            return tl::make_unexpected(imported.error());
        ImportedFile result;
        result.file = file;
        result.kind = msg("import.kind.inventory");
        result.part = std::move(imported->estate);
        result.skipped = imported->summary.skipped;
        result.objects = imported->summary.rows;
        result.inventory = imported->summary;
        return result;
    }
    return refuseFile("PF-IMP-212", msg("import.unknown-columns", {table->header.join(QStringLiteral(", ")).left(200)}),
                      "import.next.columns", file, 1, 1);
}

/// What text for people is: tables and lists as the screen shows them, logs.
ResultOrAll<ImportedFile> refuseText(const QString &text, const QString &file)
{
    static const QRegularExpression cmdlet(
        QStringLiteral(R"((?:^|>|\| )\s*((?:Get|Add|Move|New|Remove|Resume|Set|Start|Stop|Suspend|Test|Update|Install)-[A-Z]\w+))"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression rule(QStringLiteral(R"(^\s*-{2,}(\s+-{2,})*\s*$)"), QRegularExpression::MultilineOption);
    static const QRegularExpression list(QStringLiteral(R"(^\w+ *: )"));
    const QString start = text.left(20'000);
    const auto named = cmdlet.match(start);
    if (rule.match(start).hasMatch() || list.match(start).hasMatch() || named.hasMatch())
        return refuseFile("PF-IMP-208", named.hasMatch() ? msg("import.screen-of", {named.captured(1)}) : msg("import.screen"),
                          "import.next.screen", file, 1, 1);
    return refuseFile("PF-IMP-209", msg("import.plain-text"), "import.next.kinds", file, 1, 1);
}

} // namespace

bool isNotForImport(const Error &error)
{
    static const QStringList codes{QStringLiteral("PF-IMP-202"), QStringLiteral("PF-IMP-205"), QStringLiteral("PF-IMP-207"),
                                   QStringLiteral("PF-IMP-208"), QStringLiteral("PF-IMP-209"), QStringLiteral("PF-IMP-210"),
                                   QStringLiteral("PF-IMP-211"), QStringLiteral("PF-IMP-212"), QStringLiteral("PF-IMP-213"),
                                   QStringLiteral("PF-IMP-214"), QStringLiteral("PF-IMP-215"), QStringLiteral("PF-IMP-216"),
                                   QStringLiteral("PF-IMP-222")};
    return codes.contains(error.code);
}

ResultOrAll<ImportedFile> importFile(QByteArrayView bytes, const QString &file, UtcMs asOf, const WsusOptions &wsus,
                                     const TableMapping *mapping)
{
    if (bytes.isEmpty())
        return refuseFile("PF-IMP-214", msg("import.empty"), "import.next.export-again", file);
    if (isCabinet(bytes))
        return importPackage(bytes, file, asOf);
    if (bytes.size() > maximumBytes) {
        if (bytes.first(4096).toByteArray().contains("\"passive-first/estate\""))
            return importEstate(bytes, file);
        return refuseFile("PF-IMP-217", msg("import.too-large", {qint64(bytes.size()), qint64(maximumBytes)}), "import.next.fewer", file);
    }
    const auto text = decoded(bytes);
    if (!text)
        return refuseFile("PF-IMP-213", msg("import.not-text"), "import.next.kinds", file);
    const auto first = std::find_if_not(text->begin(), text->end(), [](QChar c) { return c.isSpace(); });
    if (first == text->end())
        return refuseFile("PF-IMP-214", msg("import.empty"), "import.next.export-again", file);
    const auto second = std::find_if_not(first + 1, text->end(), [](QChar c) { return c.isSpace(); });
    const QChar next = second == text->end() ? QChar() : *second;
    if (*first == u'<' && (next.isLetter() || next == u'?' || next == u'!'))
        return importXml(*text, file, asOf);
    if (*first == u'{' || (*first == u'[' && (next == u'{' || next == u'[' || next == u']' || next == u'"'))) // "[10.14.2021" is a log
        return importJson(text->toUtf8(), file, asOf);
    if (text->startsWith(QLatin1String("PS ")))
        return refuseText(*text, file);
    if (isAnyTable(*text))
        return importTable(text->toUtf8(), file, asOf, wsus, mapping);
    return refuseText(*text, file);
}

bool isUnknownTable(const Error &error)
{
    return error.code == QLatin1String("PF-IMP-212") || error.code == QLatin1String("PF-IMP-001");
}

ResultOrAll<estateio::CsvTable> readAnyTable(QByteArrayView bytes, const QString &file)
{
    const auto text = bytes.size() > maximumBytes ? std::nullopt : decoded(bytes);
    if (!text || !isAnyTable(*text))
        return refuseFile("PF-IMP-245", msg("import.map.no-table"), "import.next.mapping", file);
    return estateio::readCsvTable(text->toUtf8(), file);
}

ResultOrAll<ImportedFile> importOwners(QByteArrayView bytes, const QString &file)
{
    const auto text = decoded(bytes);
    if (!text)
        return refuseFile("PF-IMP-213", msg("import.not-text"), "import.next.owners", file);
    const auto table = estateio::readCsvTable(text->toUtf8(), file);
    if (!table)
        return tl::make_unexpected(table.error());
    if (!isOwnersTable(Columns(table->header)))
        return refuseFile("PF-IMP-212", msg("import.unknown-columns", {table->header.join(QStringLiteral(", ")).left(200)}),
                          "import.next.owners", file, 1, 1);
    return readOwnersTable(*table, file);
}

} // namespace pf
