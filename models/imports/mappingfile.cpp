#include "base/json.h"
#include "estate/fits.h"
#include "imports/tablemapping.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace pf {

namespace {

constexpr qsizetype longestColumn = 255;
constexpr qsizetype guessedRows = 200;

/// Names that reports give to a column, folded to letters and digits. The first that fits wins.
const QStringList &usualNames(TableField field)
{
    static const QMap<TableField, QStringList> names = [] {
        const auto words = [](const char *text) { return QString::fromUtf8(text).split(u' '); };
        return QMap<TableField, QStringList>{
            {TableField::Computer, words("computername computer servername server hostname host machinename machine node pscomputername "
                                         "datornamn dator servernamn computernamn rechnername rechner")},
            {TableField::Instance, words("sqlinstance instancename instance sqlserverinstance serverinstance instans instansnamn "
                                         "instanz instanzname sqlserver")},
            {TableField::Version, words("sqlversion productversion version versionstring build buildnumber sqlbuild buildversion "
                                        "versionsnummer byggnummer versionsnummern buildnummer")},
            {TableField::Edition, words("sqledition edition sqlserveredition productedition utgava ausgabe")},
            {TableField::Scanned, words("scan scanned reachable online scanstatus status nabar erreichbar")},
            {TableField::Os, words("os operatingsystem osname osversion windowsversion operativsystem betriebssystem")},
            {TableField::Cluster, words("cluster clustername klusternamn kluster")},
            {TableField::Owner, words("owner systemowner responsible team agare besitzer verantwortlich")},
            {TableField::Application, words("application app applicationname system service applikation anwendung")},
            {TableField::Contact, words("contact contactmail email mail kontakt epost")}};
    }();
    return *names.constFind(field);
}

QString folded(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            result += c;
    }
    return result;
}

int rowsThat(const estateio::CsvTable &table, qsizetype column, const QRegularExpression &look)
{
    int count = 0;
    for (const estateio::CsvRow &row : table.rows.mid(0, guessedRows))
        count += look.match(row.fields[column]).hasMatch() ? 1 : 0;
    return count;
}

tl::unexpected<Errors> refuseMapping(const char *code, Message message, const QString &file, const QString &pointer = {})
{
    return tl::make_unexpected(
        Errors{{QString::fromLatin1(code), std::move(message), msg("import.next.mapping"), {file, pointer, 1, 1}, {}}});
}

} // namespace

TableMapping guessTableMapping(const estateio::CsvTable &table)
{
    TableMapping mapping;
    QStringList used;
    for (const TableField field : allTableFields) {
        for (const QString &name : usualNames(field)) {
            const auto found = std::find_if(table.header.begin(), table.header.end(), [&](const QString &column) {
                return folded(column) == name && !used.contains(column) && table.header.count(column) == 1;
            });
            if (found == table.header.end())
                continue;
            mapping.columns.insert(field, *found);
            used << *found;
            break;
        }
    }
    // What stands in a column tells where its name does not: builds, and "HOST\INSTANCE".
    static const QRegularExpression build(QStringLiteral(R"((?<![\d.])(8|9|1\d)\.\d{1,3}\.\d{2,5}(\.\d{1,5})?(?![\d.]))"));
    static const QRegularExpression instance(QStringLiteral(R"(^[\w.-]+\\[\w$-]+$)"));
    for (const auto &[field, look] : {std::pair{TableField::Version, build}, std::pair{TableField::Instance, instance}}) {
        int best = 0;
        for (qsizetype column = 0; column < table.header.size() && !mapping.columns.contains(field); ++column) {
            const QString &name = table.header[column];
            const int count = used.contains(name) || table.header.count(name) > 1 ? 0 : rowsThat(table, column, look);
            if (count > best && count * 2 >= std::min(table.rows.size(), guessedRows)) {
                best = count;
                mapping.columns.insert(field, name);
            }
        }
        if (best > 0)
            used << mapping.columns.value(field);
    }
    return mapping;
}

ResultOrAll<TableMapping> readTableMapping(QByteArrayView bytes, const QString &file)
{
    const auto json = readStrictJson(bytes, file);
    if (!json)
        return tl::make_unexpected(Errors{json.error()});
    const QJsonObject object = json->toObject();
    if (object.value(QLatin1String("format")).toString() != QLatin1String("passive-first/mapping") ||
        object.value(QLatin1String("version")).toDouble() != 1 || !object.value(QLatin1String("columns")).isObject() || object.size() != 3)
        return refuseMapping("PF-IMP-241", msg("import.map.not-a-mapping"), file);
    TableMapping mapping;
    const QJsonObject columns = object.value(QLatin1String("columns")).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto field = std::find_if(std::begin(allTableFields), std::end(allTableFields),
                                        [&](TableField one) { return tableFieldWord(one) == it.key(); });
        const QString pointer = QStringLiteral("/columns/") + it.key();
        if (field == std::end(allTableFields))
            return refuseMapping("PF-IMP-242", msg("import.map.unknown-field", {it.key().left(80)}), file, pointer);
        const QString column = it.value().toString();
        if (column.isEmpty() || column.size() > longestColumn || column != column.trimmed())
            return refuseMapping("PF-IMP-243", msg("import.map.bad-column", {it.key()}), file, pointer);
        mapping.columns.insert(*field, column);
    }
    if (const auto problem = mapping.problem())
        return refuseMapping("PF-IMP-244", *problem, file, QStringLiteral("/columns"));
    return mapping;
}

QByteArray writeTableMapping(const TableMapping &mapping)
{
    QJsonObject columns;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        columns.insert(tableFieldWord(it.key()), it.value());
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("passive-first/mapping")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("columns"), columns}})
        .toJson(QJsonDocument::Indented);
}

} // namespace pf
