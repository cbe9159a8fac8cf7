#pragma once

#include "estate/csv.h"
#include "imports/importedfile.h"

#include <QMap>

namespace pf {

/// What a column of somebody's own inventory can be.
enum class TableField { Computer, Instance, Version, Edition, Scanned, Os, Cluster, Owner, Application, Contact };
inline constexpr TableField allTableFields[] = {TableField::Computer,    TableField::Instance, TableField::Version, TableField::Edition,
                                                TableField::Scanned,     TableField::Os,       TableField::Cluster, TableField::Owner,
                                                TableField::Application, TableField::Contact};
/// The word in a mapping's file: "computer", "instance", "version"...
QString tableFieldWord(TableField field);

/// Which column of a table holds which field: by the columns' names, so that a mapping fits every export of the same report.
struct TableMapping
{
    QMap<TableField, QString> columns;

    /// True where the table has every column that is named.
    bool fits(const QStringList &header) const;
    /// Columns that @p header lacks.
    QStringList missing(const QStringList &header) const;
    /// Only people: a list of owners, no inventory.
    bool isOwners() const;
    /// What is still needed before the table can be read; nullopt = nothing. An inventory needs the computer or the instance, and one
    /// field about it; no column is used twice.
    std::optional<Message> problem() const;
    bool operator==(const TableMapping &) const = default;
};

/// passive-first/mapping version 1: {"columns": {"computer": "Server name", ...}}. Codes PF-IMP-241 to 244, PF-JSON-nnn.
ResultOrAll<TableMapping> readTableMapping(QByteArrayView bytes, const QString &file = {});
QByteArray writeTableMapping(const TableMapping &mapping);

/// A mapping by the names of the columns (in several languages) and by what stands in them.
TableMapping guessTableMapping(const estateio::CsvTable &table);

/// One row as a mapping reads it.
struct MappedRow
{
    int line = 0;
    QMap<TableField, QString> values; ///< as they are taken: the instance without its computer, the build out of its sentence
    Message skipped;                  ///< empty = it is taken
};
struct MappedTable
{
    ImportedFile file;
    QList<MappedRow> rows; ///< at most as many as were asked for, and every one that is skipped
    int taken = 0, skipped = 0;
};
/// Reads a table by a mapping that fits it and has no problem().
/// @param rowsToShow  how many of the first rows are told one by one
MappedTable mapTable(const estateio::CsvTable &table, const TableMapping &mapping, const QString &file, UtcMs asOf, int rowsToShow = 0);

/// Any table of a text file, UTF-8 or UTF-16, with commas, semicolons or tabs; refused where it is none.
ResultOrAll<estateio::CsvTable> readAnyTable(QByteArrayView bytes, const QString &file);

} // namespace pf
