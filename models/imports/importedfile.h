#pragma once

#include "estate/import.h"
#include "estate/merge.h"

namespace pf {

struct TableMapping;

/// What one file says about an object that another file holds.
struct ImportFact
{
    enum class Kind { OwnerNodes, Parameter, DagCopy, Contact, KnownProducts };
    Kind kind = Kind::OwnerNodes;
    QString cluster; ///< empty = the file does not say
    QString object;  ///< group, resource, database, computer or WSUS server
    QString name;    ///< of the parameter; of the instance; "group" or "resource" of an object that has owners
    QStringList values;
    DagCopy copy;
    Contact contact;
    QList<WsusCategory> products;
    int line = 0; ///< in the file, 0 = not known
    bool operator==(const ImportFact &) const = default;
};

/// One file as it was read.
struct ImportedFile
{
    QString file;
    Message kind; ///< "the output of Get-ClusterNode", "an inventory"
    Estate part;  ///< may be incomplete; a cluster without a name is the one that the other files name
    QList<ImportFact> facts;
    int objects = 0;      ///< objects or rows that were read
    QList<Message> notes; ///< what was read and is not used, and why
    QList<ImportSkip> skipped;
    std::optional<ImportSummary> inventory;
};

/// What importInventory takes beside an inventory.
struct WsusOptions
{
    QByteArray json; ///< empty = none
    QString file;
};

/// Reads a file for what it holds, whatever it is called: an estate; an inventory CSV; what Export-Clixml or ConvertTo-Json wrote of
/// Get-Cluster, Get-ClusterNode, -Group, -Resource, -OwnerNode, -Parameter, -Quorum, Get-WsusProduct, Get-ExchangeServer,
/// Get-MailboxServer, Get-MailboxDatabaseCopyStatus, Get-DatabaseAvailabilityGroup, Get-ServerComponentState, Win32_OperatingSystem, the
/// version of ExSetup.exe; a HealthChecker XML; a CSV of the availability group views; a CSV of owners; a package of wsusutil export.
/// Everything else is an error that says what it is: codes PF-IMP-2nn, of which isNotForImport() tells those of files that are whole
/// and only hold nothing for an estate.
/// @param asOf  when the file was made, as far as it does not say so itself
/// @param mapping  how to read a table that has its columns; nullptr = only tables that are recognised
ResultOrAll<ImportedFile> importFile(QByteArrayView bytes, const QString &file, UtcMs asOf, const WsusOptions &wsus = {},
                                     const TableMapping *mapping = nullptr);
bool isNotForImport(const Error &error);
/// A table whose columns are not the expected ones: a TableMapping can say what they are.
bool isUnknownTable(const Error &error);

/// A CSV with the columns Cluster, Server, Instance, Owner, Application, Contact, each of which may be missing but for one that names
/// an object and one that says something; freeze dates are read over, and a note says so.
ResultOrAll<ImportedFile> importOwners(QByteArrayView bytes, const QString &file);

/// All files as one estate. Codes PF-IMP-3nn and those of mergeEstates().
struct Combined
{
    Estate estate;
    QList<Message> notes;
};
ResultOrAll<Combined> combineImports(const QList<ImportedFile> &files);

/// All files put into an estate that is there: files may also speak only of its objects, a list of owners for one.
struct MergedImport
{
    Combined whole;
    MergeRecord record; ///< what that changes in the estate
};
ResultOrAll<MergedImport> mergeImports(const EstatePart &open, const QList<ImportedFile> &files);

} // namespace pf
