#pragma once

#include "estate/estate.h"

namespace pf {

struct ImportSkip
{
    int line = 0; ///< in the CSV, from 1
    Message reason;
    bool operator==(const ImportSkip &) const = default;
};

/// What an import read and what it did not.
struct ImportSummary
{
    int rows = 0;
    int instances = 0;
    int unreachable = 0;
    QList<ImportSkip> skipped;
};

struct Imported
{
    Estate estate;
    ImportSummary summary;
};

/// An inventory CSV (ComputerName, SqlInstance, SqlEdition, SqlVersion, ProcessorInfo, PhysicalMemory, Scan) and, where given,
/// a JSON of the selected products and classifications of the WSUS server its computers report to.
/// What a row lacks becomes "not reported"; no row is lost: each is an instance, unreachable, or skipped with its reason.
/// @param asOf  when the inventory was taken, the observation time of everything in the result
/// Codes PF-IMP-nnn.
ResultOrAll<Imported> importInventory(QByteArrayView csv, const QString &csvFile, QByteArrayView wsusJson, const QString &wsusFile,
                                      UtcMs asOf);

} // namespace pf
