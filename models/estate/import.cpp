#include "estate/import.h"

#include "base/json.h"
#include "base/jsonscan.h"
#include "estate/csv.h"
#include "estate/fits.h"
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

const QStringList &header()
{
    static const QStringList columns{QStringLiteral("ComputerName"), QStringLiteral("SqlInstance"),   QStringLiteral("SqlEdition"),
                                     QStringLiteral("SqlVersion"),   QStringLiteral("ProcessorInfo"), QStringLiteral("PhysicalMemory"),
                                     QStringLiteral("Scan")};
    return columns;
}

class InventoryReader
{
public:
    InventoryReader(const QString &csvFile, UtcMs asOf) : m_source(fileName(csvFile)), m_asOf(asOf) {}

    void row(const estateio::CsvRow &row)
    {
        ++m_summary.rows;
        const QString &computerName = row.fields[ComputerName];
        const QString &instanceName = row.fields[SqlInstanceName];
        const QString &edition = row.fields[SqlEdition];
        const QString &versionText = row.fields[SqlVersion];
        const QString &scan = row.fields[Scan];
        if (computerName.isEmpty())
            return skip(row, msg("import.csv-no-computer"));
        if (!fitsName(computerName))
            return skip(row, msg("import.csv-bad-name", {computerName.left(80)}));
        if (scan != u"0" && scan != u"1")
            return skip(row, msg("import.csv-bad-scan", {scan.left(80)}));
        if (!fitsText(edition))
            return skip(row, msg("import.csv-long-text"));

        SqlInstance instance;
        instance.name = QStringLiteral("MSSQLSERVER"); // no "\NAME" = the default instance
        if (!instanceName.isEmpty()) {
            const qsizetype backslash = instanceName.indexOf(u'\\');
            const QString host = backslash < 0 ? instanceName : instanceName.left(backslash);
            if (hostPart(host).compare(hostPart(computerName), Qt::CaseInsensitive) != 0)
                return skip(row, msg("import.csv-other-host", {instanceName.left(80), computerName}));
            if (backslash >= 0)
                instance.name = instanceName.mid(backslash + 1);
            if (!fitsName(instance.name))
                return skip(row, msg("import.csv-bad-name", {instanceName.left(80)}));
        }
        if (!versionText.isEmpty()) {
            instance.running = Version::fromString(versionText);
            if (!instance.running)
                return skip(row, msg("import.csv-bad-version", {versionText.left(80)}));
        }

        const bool scanned = scan == u"1";
        const bool reported = scanned || instance.running;
        Computer &computer = computerOf(computerName, row.line);
        if (scanned)
            computer.reachable = true; // one row that was read proves it
        else if (!computer.reachable && !reported)
            computer.reachable = false;
        if (instanceName.isEmpty()) {
            if (reported)
                return skip(row, msg("import.csv-no-instance", {computerName}));
            ++m_summary.unreachable;
            return;
        }
        int &line = m_instanceLines[computerName.toCaseFolded() + u'/' + instance.name.toCaseFolded()];
        if (line > 0)
            return skip(row, msg("import.duplicate-instance", {instanceName, qint64(line)}));
        line = row.line;
        instance.edition = edition;
        instance.observed = Observation{m_asOf, source(row.line)};
        if (!reported)
            instance.notReported = QStringLiteral("The inventory could not scan it.");
        else if (!instance.running)
            instance.notReported = QStringLiteral("The inventory holds no version.");
        computer.instances.append(instance);
        ++(reported ? m_summary.instances : m_summary.unreachable);
    }

    Imported take(std::optional<WsusServer> wsus)
    {
        for (Computer &computer : m_computers) {
            if (computer.reachable == false)
                computer.notReported = QStringLiteral("The inventory could not reach it.");
            if (wsus) {
                computer.updates.wsusServer = wsus->name;
                computer.updates.usesWsus = true;
            }
        }
        Estate estate;
        estate.name = m_source.section(u'.', 0, 0);
        if (!fitsName(estate.name))
            estate.name = QStringLiteral("Inventory");
        estate.observed = {m_asOf, fitsText(m_source) ? m_source : QString()};
        estate.servers = std::move(m_computers);
        if (wsus)
            estate.wsusServers.append(*std::move(wsus));
        return {std::move(estate), std::move(m_summary)};
    }

private:
    void skip(const estateio::CsvRow &row, Message reason) { m_summary.skipped.append({row.line, std::move(reason)}); }

    QString source(int line) const { return QStringLiteral("%1 line %2").arg(m_source.left(4000)).arg(line); }

    Computer &computerOf(const QString &name, int line)
    {
        const auto known = m_positions.constFind(name.toCaseFolded());
        if (known != m_positions.constEnd())
            return m_computers[*known];
        m_positions.insert(name.toCaseFolded(), m_computers.size());
        Computer computer;
        computer.name = name;
        computer.observed = Observation{m_asOf, source(line)};
        return m_computers.emplaceBack(std::move(computer));
    }

    QString m_source;
    UtcMs m_asOf;
    ImportSummary m_summary;
    QList<Computer> m_computers;
    QHash<QString, qsizetype> m_positions;
    QHash<QString, int> m_instanceLines;
};

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
    for (const estateio::CsvRow &row : *rows)
        reader.row(row);
    return reader.take(std::move(wsus));
}

} // namespace pf
