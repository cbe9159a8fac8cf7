#pragma once

#include "estate/import.h"

#include <QHash>

namespace pf {

/// One row of an inventory, whatever its columns were called.
struct InventoryRow
{
    int line = 0;
    QString computer; ///< a name that fits
    QString instance; ///< without its computer; empty = the row names none
    QString edition, version, os;
    Contact contact;
    bool scanned = false; ///< the row says that the computer could be read
};

/// Puts rows together: computers with their instances. No row is lost: each is an instance, unreachable, or skipped with its reason.
class InventoryReader
{
public:
    /// @param csvFile  where the rows stand, for the sources of observations
    InventoryReader(const QString &csvFile, UtcMs asOf);

    /// @return why the row was skipped, empty = it was taken
    Message row(const InventoryRow &row);
    void skip(int line, Message reason); ///< a row that could not be read
    Imported take(std::optional<WsusServer> wsus = {});

private:
    Message taken(const InventoryRow &row);
    QString source(int line) const;
    Computer &computerOf(const QString &name, int line);

    QString m_source;
    UtcMs m_asOf;
    ImportSummary m_summary;
    QList<Computer> m_computers;
    QHash<QString, qsizetype> m_positions;
    QHash<QString, int> m_instanceLines;
};

} // namespace pf
