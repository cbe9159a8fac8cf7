#include "estate/import.h"

#include "base/json.h"
#include "base/jsonscan.h"
#include "estate/csv.h"
#include "estate/fits.h"
#include "estate/inventory.h"
#include "estate/nameindex.h"
#include "estate/problems.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace pf {

using estateio::fileName;
using estateio::fitsName;
using estateio::fitsText;
using estateio::hostPart;

namespace {

enum Column { ComputerName, SqlInstanceName, SqlEdition, SqlVersion, ProcessorInfo, PhysicalMemory, Scan };

/// A row of the fixed columns; nullopt = @p why it is no row of an inventory.
std::optional<InventoryRow> inventoryRow(const estateio::CsvRow &row, Message &why)
{
    InventoryRow result;
    result.line = row.line;
    result.computer = row.fields[ComputerName];
    result.instance = row.fields[SqlInstanceName];
    result.edition = row.fields[SqlEdition];
    result.version = row.fields[SqlVersion];
    const QString &scan = row.fields[Scan];
    result.scanned = scan == u"1";
    if (result.computer.isEmpty())
        why = msg("import.csv-no-computer");
    else if (!fitsName(result.computer))
        why = msg("import.csv-bad-name", {result.computer.left(80)});
    else if (scan != u"0" && scan != u"1")
        why = msg("import.csv-bad-scan", {scan.left(80)});
    else if (const QString &name = result.instance; !name.isEmpty()) { // no "\\NAME" = the default instance
        const qsizetype backslash = name.indexOf(u'\\');
        const QString host = backslash < 0 ? name : name.left(backslash);
        if (hostPart(host).compare(hostPart(result.computer), Qt::CaseInsensitive) != 0)
            why = msg("import.csv-other-host", {name.left(80), result.computer});
        else if (backslash >= 0 && !fitsName(name.mid(backslash + 1)))
            why = msg("import.csv-bad-name", {name.left(80)});
        else
            result.instance = backslash < 0 ? QStringLiteral("MSSQLSERVER") : name.mid(backslash + 1);
    }
    return why.isEmpty() ? std::optional(result) : std::nullopt;
}

const QStringList &header()
{
    static const QStringList columns{QStringLiteral("ComputerName"), QStringLiteral("SqlInstance"),   QStringLiteral("SqlEdition"),
                                     QStringLiteral("SqlVersion"),   QStringLiteral("ProcessorInfo"), QStringLiteral("PhysicalMemory"),
                                     QStringLiteral("Scan")};
    return columns;
}

/// Reads the JSON of a WSUS server; every error with its place.
class WsusReader
{
public:
    WsusReader(QByteArrayView bytes, const QString &file) : m_bytes(bytes), m_file(file) {}

    std::optional<WsusServer> read(UtcMs asOf)
    {
        const auto json = readStrictJson(m_bytes, m_file);
        if (!json) {
            m_faults.append(json.error());
            return std::nullopt;
        }
        if (!json->isObject()) {
            problem("PF-IMP-101", msg("import.wsus-must-be-object"), {});
            return std::nullopt;
        }
        const QJsonObject object = json->toObject();
        WsusServer server;
        SyncOptions options;
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString pointer = pointerStep({}, it.key());
            if (it.key() == u"server") {
                server.name = it.value().toString();
                if (!fitsName(server.name))
                    problem("PF-IMP-104", msg("import.wsus-must-be-name"), pointer);
            } else if (it.key() == u"products") {
                options.products = entries(it.value(), pointer);
            } else if (it.key() == u"classifications") {
                options.classifications = entries(it.value(), pointer);
            } else if (it.key() == u"lastSync") {
                server.lastSync = UtcMs::fromString(it.value().toString());
                if (!server.lastSync)
                    problem("PF-IMP-106", msg("import.wsus-must-be-time"), pointer);
            } else {
                problem("PF-IMP-102", msg("import.wsus-unknown-field", {it.key().left(80)}), pointer);
            }
        }
        for (const char *field : {"server", "products", "classifications"}) {
            if (!object.contains(QLatin1StringView(field)))
                problem("PF-IMP-103", msg("import.wsus-missing-field", {QString::fromLatin1(field)}), {});
        }
        server.options = options;
        server.observedAt = asOf;
        return server;
    }

    Errors errors() const { return m_faults + m_problems.toErrors(m_bytes, m_file); }

private:
    QStringList entries(const QJsonValue &value, const QString &pointer)
    {
        if (!value.isArray()) {
            problem("PF-IMP-105", msg("import.wsus-must-be-list"), pointer);
            return {};
        }
        QStringList result;
        const QJsonArray array = value.toArray();
        NameIndex known(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            QString text = array[i].toString();
            const QString at = pointer + u'/' + QString::number(i);
            if (text.isEmpty() || !fitsText(text)) {
                problem("PF-IMP-107", msg("import.wsus-bad-entry"), at);
                continue;
            }
            if (const QUuid id = QUuid::fromString(text); !id.isNull())
                text = id.toString(QUuid::WithoutBraces); // lower case
            result.append(text);
            if (known.insert(result.constLast(), int(i)) >= 0)
                problem("PF-IMP-108", msg("import.wsus-duplicate-entry", {text}), at);
        }
        return result;
    }

    void problem(const char *code, Message message, const QString &pointer)
    {
        m_problems.add(code, std::move(message), "import.next.wsus", pointer);
    }

    QByteArrayView m_bytes;
    QString m_file;
    Errors m_faults; ///< of the text
    estateio::Problems m_problems;
};

} // namespace

ResultOrAll<Imported> importInventory(QByteArrayView csv, const QString &csvFile, QByteArrayView wsusJson, const QString &wsusFile,
                                      UtcMs asOf)
{
    Errors errors;
    const auto rows = estateio::readCsv(csv, csvFile, header());
    if (!rows)
        errors += rows.error();
    std::optional<WsusServer> wsus;
    if (!wsusJson.isEmpty()) {
        WsusReader reader(wsusJson, wsusFile);
        wsus = reader.read(asOf);
        errors += reader.errors();
    }
    if (!errors.isEmpty())
        return tl::make_unexpected(errors);
    InventoryReader reader(csvFile, asOf);
    for (const estateio::CsvRow &row : *rows) {
        Message why;
        if (const auto read = inventoryRow(row, why))
            reader.row(*read);
        else
            reader.skip(row.line, std::move(why));
    }
    return reader.take(std::move(wsus));
}

} // namespace pf
