#pragma once

#include "estate/csv.h"
#include "imports/importedfile.h"

namespace pf::imports {

/// A table by its column names, without case.
class Columns
{
public:
    explicit Columns(const QStringList &header) : m_header(header) {}
    bool has(const char *name) const { return m_header.contains(QLatin1String(name), Qt::CaseInsensitive); }
    /// The field of the first of these columns that is there; "NULL" is nothing.
    QString value(const estateio::CsvRow &row, std::initializer_list<const char *> names) const;

private:
    QStringList m_header;
};

bool isAgTable(const Columns &columns);
/// Rows of sys.availability_groups, sys.availability_replicas, sys.dm_hadr_* joined so that groups and replicas have their names.
ResultOrAll<ImportedFile> readAgTable(const estateio::CsvTable &table, const QString &file, UtcMs asOf);
bool isOwnersTable(const Columns &columns);
ImportedFile readOwnersTable(const estateio::CsvTable &table, const QString &file);

} // namespace pf::imports
