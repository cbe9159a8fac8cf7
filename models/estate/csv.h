#pragma once

#include "base/result.h"

#include <QStringList>

namespace pf::estateio {

struct CsvRow
{
    int line = 0; ///< of its first character, from 1
    QStringList fields;
};

/// Strict RFC 4180: commas, quotes around fields that need them, "" for a quote inside; LF or CRLF; UTF-8, a byte order mark is passed
/// over. The first row must be @p header, every other one must have as many fields. The header is not among the rows. Codes PF-IMP-001 to
/// 009, all with line and column; all errors at once, but a broken quote ends the reading.
ResultOrAll<QList<CsvRow>> readCsv(QByteArrayView bytes, const QString &file, const QStringList &header);

struct CsvTable
{
    QStringList header; ///< trimmed
    QList<CsvRow> rows;
};

/// The same for a table with any columns, separated by commas, semicolons or tabs, whichever the first line has most of.
ResultOrAll<CsvTable> readCsvTable(QByteArrayView bytes, const QString &file);

} // namespace pf::estateio
