#pragma once

#include "estate/estate.h"

namespace pf {

struct ImportSkip
{
    int line = 0; ///< in the CSV, from 1
    Message reason;
    bool operator==(const ImportSkip &) const = default;
};

/// What an import read and what it did not: rows == instances + unreachable + skipped.
struct ImportSummary
{
    int rows = 0;        ///< without the header
    int instances = 0;   ///< rows that are an instance which was scanned or whose version is known
    int unreachable = 0; ///< rows that could not be scanned and hold no version; their instances are in the estate, level not reported
    QList<ImportSkip> skipped;
};

struct Imported
{
    Estate estate;
    ImportSummary summary;
};

/// An inventory CSV (ComputerName, SqlInstance, SqlEdition, SqlVersion, ProcessorInfo, PhysicalMemory, Scan) and, where given,
/// a JSON of the selected products and classifications of the WSUS server its computers report to:
///     {"server": "NH-WSUS01", "products": ["Microsoft SQL Server 2019", "7fe4630a-..."], "classifications": ["Security Updates"],
///      "lastSync": "2026-11-20T03:00:00Z"}
/// Products and classifications are GUIDs or titles; titles stay as given and are matched by title. lastSync may be left out.
/// What a row lacks becomes "not reported"; no row is lost: each is an instance, unreachable, or skipped with its reason.
/// SqlVersion is taken as the running level: an inventory asks the instance, the program files may be newer (F-4).
/// @param wsusJson  empty = no WSUS server is known
/// @param asOf  when the inventory was taken, the observation time of everything in the result
/// Codes PF-IMP-nnn (CSV from 001, JSON from 101) and PF-JSON-nnn.
ResultOrAll<Imported> importInventory(QByteArrayView csv, const QString &csvFile, QByteArrayView wsusJson, const QString &wsusFile,
                                      UtcMs asOf);

} // namespace pf
