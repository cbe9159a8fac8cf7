// Readiness of instances of SQL Server: paths, backups, databases, jobs.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// One value of an instance's health; nullopt where the instance reported none at all.
template <typename T>
std::optional<T> valueOf(const SqlSubject &subject, std::optional<T> SqlHealth::*member)
{
    return *subject.health ? (**subject.health).*member : std::nullopt;
}

} // namespace

void Readiness::sql(const QList<SqlSubject> &subjects)
{
    paths(subjects);
    backups(subjects);
    databases(subjects);
    jobs(subjects);
}

/// C-18: Setup and the first start on another node fail where a path is missing (F-3, F-9).
void Readiness::paths(const QList<SqlSubject> &subjects)
{
    const Gate gate{"C-18", "N", GateLevel::Block};
    Tally tally;
    for (const auto &s : subjects) {
        const auto defaults = valueOf(s, &SqlHealth::defaultPathsValid), tempdb = valueOf(s, &SqlHealth::tempdbPathsValid);
        if (defaults == false)
            failed(gate, msg("C-18.defaults", {s.name, s.read}), msg("C-18.fix"), s.object);
        if (tempdb == false)
            failed(gate, msg("C-18.tempdb", {s.name, s.read}), msg("C-18.tempdb.fix"), s.object);
        if (!defaults || !tempdb)
            tally.unread.append(s.name);
        else if (*defaults && *tempdb)
            tally.ok(s.name, s.read);
    }
    tell(gate, tally, "C-18.ok", "C-18.unknown");
}

/// C-23 and C-24: how old the last full backup and the last clean CHECKDB are now.
void Readiness::backups(const QList<SqlSubject> &subjects)
{
    const auto age = [&](const Gate &gate, std::optional<UtcMs> SqlHealth::*member, qint64 most, const char *okId, const char *oldId,
                         const char *unknownId, const char *fix) {
        Tally tally;
        for (const auto &s : subjects) {
            const auto at = valueOf(s, member);
            if (!at)
                tally.unread.append(s.name);
            else if (m_asOf - *at > most)
                failed(gate, msg(oldId, {s.name, *at, most / limits::hourMs}), msg(fix), s.object);
            else
                tally.ok(s.name, *at);
        }
        tell(gate, tally, okId, unknownId);
    };
    age({"C-23", "R", GateLevel::Acknowledge}, &SqlHealth::lastFullBackup, limits::backupAgeMs, "C-23.ok", "C-23.old", "C-23.unknown",
        "C-23.fix");
    age({"C-24", "R", GateLevel::Acknowledge}, &SqlHealth::lastCheckDb, limits::checkDbAgeMs, "C-24.ok", "C-24.old", "C-24.unknown",
        "C-24.fix");
}

/// C-25: what is suspect stays down after the move; a long transaction makes the move long.
void Readiness::databases(const QList<SqlSubject> &subjects)
{
    const Gate block{"C-25", "M", GateLevel::Block}, accept{"C-25", "M", GateLevel::Acknowledge};
    Tally online, transactions;
    for (const auto &s : subjects) {
        const auto all = valueOf(s, &SqlHealth::databasesOnline);
        const auto suspect = valueOf(s, &SqlHealth::suspectDatabases);
        if (suspect && !suspect->isEmpty())
            failed(block, msg("C-25.suspect", {s.name, suspect->join(u", "_s), s.read}), msg("C-25.fix"), s.object);
        else if (all == false)
            failed(block, msg("C-25.offline", {s.name, s.read}), msg("C-25.fix"), s.object);
        else if (all == true && suspect)
            online.ok(s.name, s.read);
        else
            online.unread.append(s.name);
        const auto longest = valueOf(s, &SqlHealth::longestTransactionMs);
        if (!longest)
            transactions.unread.append(s.name);
        else if (*longest > limits::longTransactionMs)
            failed(accept, msg("C-25.long", {s.name, DurationMs{*longest}, DurationMs{limits::longTransactionMs}, s.read}),
                   msg("C-25.long.fix"), s.object);
        else
            transactions.ok(s.name, s.read);
    }
    tell(block, online, "C-25.ok", "C-25.unknown");
    tell(accept, transactions, "C-25.short", "C-25.long-unknown");
}

/// C-26: what runs now would be cut off by a move; the run reads it again.
void Readiness::jobs(const QList<SqlSubject> &subjects)
{
    const Gate gate{"C-26", "M", GateLevel::Acknowledge};
    Tally tally;
    for (const auto &s : subjects) {
        const auto running = valueOf(s, &SqlHealth::runningJobs);
        if (!running)
            tally.unread.append(s.name);
        else if (running->isEmpty())
            tally.ok(s.name, s.read);
        else
            failed(gate, msg("C-26.running", {s.name, running->join(u", "_s), s.read}), msg("C-26.fix"), s.object);
    }
    tell(gate, tally, "C-26.ok", "C-26.unknown");
}

/// C-32: what an update has to treat on its own (A-16), and what makes the first start longer.
void Readiness::specialDatabases(const Cluster &cluster, const QList<SqlSubject> &subjects)
{
    const Gate gate{"C-32", "R", GateLevel::Acknowledge};
    Tally memory, groups;
    for (const auto &s : subjects) {
        const auto optimized = valueOf(s, &SqlHealth::memoryOptimized);
        if (!optimized)
            memory.unread.append(s.name);
        else if (*optimized)
            failed({"C-32", "R", GateLevel::Info}, msg("C-32.memory", {s.name, s.read}), msg("C-32.memory.fix"), s.object);
        else
            memory.ok(s.name, s.read);
    }
    tell(gate, memory, "C-32.no-memory", "C-32.memory-unknown");
    for (const auto &group : cluster.availabilityGroups) {
        bool unknown = group.databases.isEmpty(), special = false;
        for (const auto &database : group.databases) {
            unknown = unknown || !database.cdc || !database.replicated;
            if (sameName(database.name, u"SSISDB"_s)) {
                failed(gate, msg("C-32.ssisdb", {group.name}), msg("C-32.ssisdb.fix"), agRef(cluster, group));
                special = true;
            }
            if (database.cdc == true || database.replicated == true) {
                failed(gate, msg("C-32.replicated", {database.name, group.name}), msg("C-32.replicated.fix"), agRef(cluster, group));
                special = true;
            }
        }
        const UtcMs read = group.observed ? group.observed->at : readAt(cluster);
        if (unknown)
            groups.unread.append(group.name);
        else if (!special)
            groups.ok(group.name, read);
    }
    tell(gate, groups, "C-32.ok", "C-32.unknown");
    if (!cluster.instances.isEmpty()) // of clustered and stand-alone instances an estate tells no database
        unread(gate, msg("C-32.databases-unknown"), msg("C-32.replicated.fix"));
}

} // namespace pf
