#include "imports/tablemapping.h"

#include "estate/fits.h"
#include "estate/inventory.h"
#include "imports/mapping.h"

#include <QRegularExpression>

#include <algorithm>

namespace pf {

namespace {

QString mappedValue(const estateio::CsvTable &table, const estateio::CsvRow &row, const TableMapping &mapping, TableField field)
{
    const qsizetype column = table.header.indexOf(mapping.columns.value(field));
    if (!mapping.columns.contains(field) || column < 0)
        return {};
    const QString text = row.fields[column].trimmed();
    return text.compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0 ? QString() : text;
}

/// "15.0.4312.2", also out of "Microsoft SQL Server 2019 (RTM-CU20) - 15.0.4312.2 (X64)".
QString buildIn(const QString &text)
{
    if (text.isEmpty() || Version::fromString(text))
        return text;
    static const QRegularExpression build(QStringLiteral(R"((?<![\d.])\d{1,4}\.\d{1,3}\.\d{1,5}(\.\d{1,5})?(?![\d.]))"));
    const auto found = build.match(text);
    return found.hasMatch() ? found.captured(0) : text;
}

std::optional<bool> yesOrNo(const QString &text)
{
    static const QStringList yes{QStringLiteral("1"),  QStringLiteral("true"), QStringLiteral("yes"),   QStringLiteral("ok"),
                                 QStringLiteral("ja"), QStringLiteral("up"),   QStringLiteral("online")};
    static const QStringList no{QStringLiteral("0"),   QStringLiteral("false"), QStringLiteral("no"),      QStringLiteral("failed"),
                                QStringLiteral("nej"), QStringLiteral("nein"),  QStringLiteral("offline"), QStringLiteral("down")};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    return no.contains(text, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

/// "SRV1\FIN", "SRV1,1433", "FIN", "SRV1", "MSSQLSERVER": the computer and the instance that they name.
void splitInstance(const QString &text, InventoryRow &row, Message &why)
{
    QString name = text.section(u',', 0, 0).trimmed(); // a port is no part of a name
    const qsizetype backslash = name.indexOf(u'\\');
    const QString host = backslash < 0 ? QString() : name.left(backslash);
    if (backslash >= 0)
        name = name.mid(backslash + 1);
    if (row.computer.isEmpty() && backslash < 0) {
        row.computer = name;
        name = QStringLiteral("MSSQLSERVER");
    } else if (row.computer.isEmpty()) {
        row.computer = host;
    } else if (backslash >= 0 && estateio::hostPart(host).compare(estateio::hostPart(row.computer), Qt::CaseInsensitive) != 0) {
        why = msg("import.csv-other-host", {text.left(80), row.computer});
    } else if (backslash < 0 && estateio::hostPart(name).compare(estateio::hostPart(row.computer), Qt::CaseInsensitive) == 0) {
        name = QStringLiteral("MSSQLSERVER");
    }
    row.instance = name;
    if (why.isEmpty() && !estateio::fitsName(name))
        why = msg("import.csv-bad-name", {text.left(80)});
}

/// A row of the table; nullopt = @p why it cannot be read.
std::optional<InventoryRow> mappedInventoryRow(const MappedRow &mapped, Message &why)
{
    const auto value = [&](TableField field) { return mapped.values.value(field); };
    InventoryRow row;
    row.line = mapped.line;
    row.computer = value(TableField::Computer);
    row.version = buildIn(value(TableField::Version));
    row.edition = value(TableField::Edition);
    row.os = value(TableField::Os);
    row.contact = {imports::goodText(value(TableField::Owner)), imports::goodText(value(TableField::Application)),
                   imports::goodText(value(TableField::Contact))};
    if (const QString instance = value(TableField::Instance); !instance.isEmpty())
        splitInstance(instance, row, why);
    if (!why.isEmpty())
        return std::nullopt;
    if (row.computer.isEmpty())
        why = msg("import.csv-no-computer");
    else if (!estateio::fitsName(row.computer))
        why = msg("import.csv-bad-name", {row.computer.left(80)});
    const QString scan = value(TableField::Scanned);
    const auto scanned = yesOrNo(scan);
    if (!scan.isEmpty() && !scanned && why.isEmpty())
        why = msg("import.map.bad-scan", {scan.left(80)});
    row.scanned = scanned.value_or(!row.version.isEmpty());
    return why.isEmpty() ? std::optional(row) : std::nullopt;
}

/// A fact about the people of an object; nullopt = @p why it says nothing.
std::optional<ImportFact> mappedOwner(const MappedRow &mapped, Message &why)
{
    const auto value = [&](TableField field) { return mapped.values.value(field); };
    ImportFact fact;
    fact.kind = ImportFact::Kind::Contact;
    fact.line = mapped.line;
    fact.cluster = imports::shortName(value(TableField::Cluster));
    fact.object = imports::shortName(value(TableField::Computer));
    fact.name = value(TableField::Instance);
    if (const qsizetype backslash = fact.name.indexOf(u'\\'); backslash >= 0) {
        if (fact.object.isEmpty())
            fact.object = imports::shortName(fact.name.left(backslash));
        fact.name = fact.name.mid(backslash + 1);
    }
    fact.contact = {imports::goodText(value(TableField::Owner)), imports::goodText(value(TableField::Application)),
                    imports::goodText(value(TableField::Contact))};
    if (fact.cluster.isEmpty() && fact.object.isEmpty() && fact.name.isEmpty())
        why = msg("import.owners-no-object");
    else if (fact.contact == Contact{})
        why = msg("import.owners-nothing");
    return why.isEmpty() ? std::optional(fact) : std::nullopt;
}

/// Reads rows and keeps those that are to be shown.
class TableMapper
{
public:
    TableMapper(const estateio::CsvTable &table, const TableMapping &mapping, int rowsToShow)
        : m_table(table), m_mapping(mapping), m_rowsToShow(rowsToShow)
    {}

    MappedTable owners(const QString &file)
    {
        m_result.file.file = file;
        m_result.file.kind = msg("import.kind.mapped-owners");
        for (const estateio::CsvRow &row : m_table.rows) {
            MappedRow mapped = valuesOf(row);
            if (auto fact = mappedOwner(mapped, mapped.skipped))
                m_result.file.facts.append(*std::move(fact));
            else
                m_result.file.skipped.append({row.line, mapped.skipped});
            keep(std::move(mapped));
        }
        m_result.file.objects = int(m_table.rows.size());
        return std::move(m_result);
    }

    MappedTable inventory(const QString &file, UtcMs asOf)
    {
        InventoryReader reader(file, asOf);
        for (const estateio::CsvRow &row : m_table.rows) {
            MappedRow mapped = valuesOf(row);
            if (const auto read = mappedInventoryRow(mapped, mapped.skipped)) {
                mapped.skipped = reader.row(*read);
                mapped.values[TableField::Computer] = read->computer;
                mapped.values[TableField::Instance] = read->instance;
                mapped.values[TableField::Version] = read->version;
            } else {
                reader.skip(row.line, mapped.skipped);
            }
            keep(std::move(mapped));
        }
        Imported imported = reader.take();
        m_result.file.file = file;
        m_result.file.kind = msg("import.kind.mapped");
        m_result.file.part = std::move(imported.estate);
        m_result.file.skipped = imported.summary.skipped;
        m_result.file.objects = imported.summary.rows;
        m_result.file.inventory = std::move(imported.summary);
        return std::move(m_result);
    }

private:
    MappedRow valuesOf(const estateio::CsvRow &row) const
    {
        MappedRow mapped;
        mapped.line = row.line;
        for (const TableField field : allTableFields) {
            if (const QString value = mappedValue(m_table, row, m_mapping, field); !value.isEmpty())
                mapped.values.insert(field, value);
        }
        return mapped;
    }

    void keep(MappedRow mapped)
    {
        const bool isSkipped = !mapped.skipped.isEmpty();
        ++(isSkipped ? m_result.skipped : m_result.taken);
        if (m_rowsToShow > 0 && (isSkipped || m_result.taken <= m_rowsToShow))
            m_result.rows.append(std::move(mapped));
    }

    const estateio::CsvTable &m_table;
    const TableMapping &m_mapping;
    int m_rowsToShow;
    MappedTable m_result;
};

} // namespace

QString tableFieldWord(TableField field)
{
    static const char *const words[] = {"computer", "instance", "version", "edition",     "scanned",
                                        "os",       "cluster",  "owner",   "application", "contact"};
    return QString::fromLatin1(words[static_cast<size_t>(field)]);
}

bool TableMapping::fits(const QStringList &header) const
{
    return missing(header).isEmpty();
}

QStringList TableMapping::missing(const QStringList &header) const
{
    QStringList result;
    for (const QString &column : columns) {
        if (!header.contains(column))
            result << column;
    }
    return result;
}

bool TableMapping::isOwners() const
{
    const auto has = [this](TableField field) { return columns.contains(field); };
    return (has(TableField::Owner) || has(TableField::Application) || has(TableField::Contact)) && !has(TableField::Version) &&
           !has(TableField::Edition) && !has(TableField::Scanned) && !has(TableField::Os);
}

std::optional<Message> TableMapping::problem() const
{
    const auto has = [this](TableField field) { return columns.contains(field); };
    QStringList used;
    for (const QString &column : columns) {
        if (used.contains(column))
            return msg("import.map.twice", {column});
        used << column;
    }
    if (!has(TableField::Computer) && !has(TableField::Instance) && !(isOwners() && has(TableField::Cluster)))
        return msg("import.map.no-object");
    if (!isOwners() && !has(TableField::Version) && !has(TableField::Edition) && !has(TableField::Scanned))
        return msg("import.map.nothing-said");
    return std::nullopt;
}

MappedTable mapTable(const estateio::CsvTable &table, const TableMapping &mapping, const QString &file, UtcMs asOf, int rowsToShow)
{
    TableMapper mapper(table, mapping, rowsToShow);
    return mapping.isOwners() ? mapper.owners(file) : mapper.inventory(file, asOf);
}

} // namespace pf
