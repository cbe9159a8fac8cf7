#include "store/runstore.h"

#include "base/json.h"
#include "store/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>
#include <QVariant>

namespace pf {

using namespace Qt::StringLiterals;

struct RunStore::Private
{
    QString connection;
    QSqlDatabase database;
    QThread *thread = QThread::currentThread();
    /// The lease this object holds: append() refuses once somebody else has it.
    QString leaseRun, leaseHolder;

    /// Qt SQL connections belong to the thread that made them.
    void assertThread() const { Q_ASSERT(QThread::currentThread() == thread); }
};

namespace {

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(canonicalJson(value));
}

Result<QJsonValue> parsed(const QString &text)
{
    return readStrictJson(text.toUtf8());
}

/// What `resume --list` shows after an event; empty = as before.
QString stateAfter(const RunEvent &event)
{
    if (event.type == "run-ended"_L1)
        return event.body.value("result"_L1).toString();
    if (event.type == "hold-reached"_L1)
        return u"holding"_s;
    if (event.type == "phase-failed"_L1)
        return u"failed"_s;
    static const QStringList running{u"run-started"_s, u"hold-confirmed"_s, u"retry"_s, u"skip"_s, u"exclude"_s, u"abort"_s, u"go-on"_s};
    return running.contains(event.type) ? u"running"_s : QString();
}

Result<StoredRun> runOf(const QSqlQuery &row)
{
    const auto clusters = parsed(row.value(4).toString());
    const auto host = parsed(row.value(5).toString());
    if (!clusters || !host)
        return tl::make_unexpected(!clusters ? clusters.error() : host.error());
    StoredRun run;
    run.run = row.value(0).toString();
    run.planHash = row.value(1).toString();
    run.planJson = row.value(2).toString();
    run.estateJson = row.value(3).toString();
    for (const QJsonValue &cluster : clusters->toArray())
        run.clusters += cluster.toString();
    run.host = host->toObject();
    run.state = row.value(6).toString();
    run.startedAt = {row.value(7).toLongLong()};
    run.lastEventAt = {row.value(8).toLongLong()};
    return run;
}

constexpr auto runColumns = "SELECT run, plan_hash, plan_json, estate_json, clusters, host, state, started_at, last_event_at FROM runs "_L1;

tl::unexpected<Error> noRun(const QString &run)
{
    return fail("PF-STO-004", msg("store.no-run", {run}), msg("store.no-run.next"));
}

} // namespace

RunStore::RunStore() : d(std::make_unique<Private>()) {}

RunStore::~RunStore()
{
    d->assertThread();
    const QString connection = d->connection;
    d->database = {};
    QSqlDatabase::removeDatabase(connection);
}

Result<std::unique_ptr<RunStore>> RunStore::open(const QString &file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return fail("PF-STO-002", msg("store.cannot-open", {file}), msg("store.cannot-open.next"));
    std::unique_ptr<RunStore> store(new RunStore);
    Private &d = *store->d;
    d.connection = u"pf-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    d.database = QSqlDatabase::addDatabase(u"QSQLITE"_s, d.connection);
    d.database.setDatabaseName(file);
    d.database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    const auto refused = [&](const QString &detail) {
        return fail("PF-STO-002", msg("store.cannot-open", {file}), msg("store.cannot-open.next"), {.file = file, .pointer = {}}, detail);
    };
    if (!d.database.open())
        return refused(d.database.lastError().text());
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = sql::exec(d.database, pragma); !done)
            return refused(done.error().detail);
    }
    if (const auto done = sql::migrate(d.database); !done)
        return tl::make_unexpected(done.error());
    return store;
}

Result<void> RunStore::createRun(const StoredRun &run)
{
    d->assertThread();
    const auto done =
        sql::exec(d->database,
                  u"INSERT INTO runs (run, plan_hash, plan_json, estate_json, clusters, host, state, started_at, last_event_at, created) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(created), 0) + 1 FROM runs))"_s,
                  {run.run, run.planHash, run.planJson, run.estateJson, compact(QJsonArray::fromStringList(run.clusters)),
                   compact(run.host), run.state, run.startedAt.value, run.lastEventAt.value});
    if (!done)
        return tl::make_unexpected(done.error());
    return {};
}

Result<StoredRun> RunStore::run(const QString &run) const
{
    d->assertThread();
    auto rows = sql::exec(d->database, runColumns + u"WHERE run = ?"_s, {run});
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return noRun(run);
    return runOf(*rows);
}

Result<QList<StoredRun>> RunStore::runs() const
{
    d->assertThread();
    auto rows = sql::exec(d->database, runColumns + u"ORDER BY started_at DESC, created DESC"_s);
    if (!rows)
        return tl::make_unexpected(rows.error());
    QList<StoredRun> list;
    while (rows->next()) {
        auto run = runOf(*rows);
        if (!run)
            return tl::make_unexpected(run.error());
        list += *run;
    }
    return list;
}

Result<QList<RunEvent>> RunStore::events(const QString &run) const
{
    d->assertThread();
    auto rows =
        sql::exec(d->database, u"SELECT seq, utc, plan_hash, type, body, prev_hash, hash FROM events WHERE run = ? ORDER BY seq"_s, {run});
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto broken = [&](qint64 seq) {
        return fail("PF-STO-007", msg("store.chain-broken", {run, seq}), msg("store.chain-broken.next"));
    };
    QList<RunEvent> list;
    while (rows->next()) {
        const auto body = parsed(rows->value(4).toString());
        if (!body)
            return broken(rows->value(0).toLongLong());
        list += RunEvent{
            .seq = rows->value(0).toLongLong(),
            .utc = {rows->value(1).toLongLong()},
            .run = run,
            .planHash = rows->value(2).toString(),
            .type = rows->value(3).toString(),
            .body = body->toObject(),
            .prevHash = rows->value(5).toString(),
            .hash = rows->value(6).toString(),
        };
    }
    if (const auto seq = firstBroken(list))
        return broken(*seq);
    return list;
}

Result<Seq> RunStore::append(const RunEvent &event)
{
    d->assertThread();
    sql::Transaction transaction(d->database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    if (d->leaseRun == event.run) { // design section 5: a lost lease stops the engine before the next command
        auto lease = sql::exec(d->database, u"SELECT holder FROM leases WHERE run = ?"_s, {event.run});
        if (!lease)
            return tl::make_unexpected(lease.error());
        if (!lease->next() || lease->value(0).toString() != d->leaseHolder)
            return fail("PF-STO-009", msg("store.lease-lost", {event.run}), msg("store.lease-lost.next"));
    }
    qint64 lastSeq = 0;
    QString lastHash;
    {
        auto last = sql::exec(d->database, u"SELECT seq, hash FROM events WHERE run = ? ORDER BY seq DESC LIMIT 1"_s, {event.run});
        if (!last)
            return tl::make_unexpected(last.error());
        if (last->next()) {
            lastSeq = last->value(0).toLongLong();
            lastHash = last->value(1).toString();
        }
    }
    RunEvent sealed = event;
    seal(sealed, lastHash);
    if (event.seq != lastSeq + 1)
        return fail("PF-STO-005", msg("store.gap", {event.run, event.seq, lastSeq + 1}), msg("store.chain-broken.next"));
    if (!(sealed == event))
        return fail("PF-STO-006", msg("store.wrong-hash", {event.run, event.seq}), msg("store.chain-broken.next"));
    const auto written = sql::exec(
        d->database, u"INSERT INTO events (run, seq, utc, plan_hash, type, body, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {event.run, event.seq, event.utc.value, event.planHash, event.type, compact(event.body),
         // Qt binds a null QString as NULL
         event.prevHash.isEmpty() ? u""_s : event.prevHash, event.hash});
    if (!written)
        return tl::make_unexpected(written.error());
    const QString state = stateAfter(event);
    const auto noted =
        state.isEmpty()
            ? sql::exec(d->database, u"UPDATE runs SET last_event_at = ? WHERE run = ?"_s, {event.utc.value, event.run})
            : sql::exec(d->database, u"UPDATE runs SET last_event_at = ?, state = ? WHERE run = ?"_s, {event.utc.value, state, event.run});
    if (!noted)
        return tl::make_unexpected(noted.error());
    if (const auto done = transaction.commit(); !done)
        return tl::make_unexpected(done.error());
    return Seq{event.seq};
}

Result<void> RunStore::takeLease(const QString &run, const QString &holder, UtcMs now, qint64 ttlMs)
{
    d->assertThread();
    sql::Transaction transaction(d->database);
    if (transaction.error())
        return tl::make_unexpected(*transaction.error());
    {
        auto lease = sql::exec(d->database, u"SELECT holder, expires_at FROM leases WHERE run = ?"_s, {run});
        if (!lease)
            return tl::make_unexpected(lease.error());
        if (lease->next() && lease->value(0).toString() != holder && lease->value(1).toLongLong() > now.value)
            return fail("PF-STO-008", msg("store.lease-taken", {run, lease->value(0).toString(), UtcMs{lease->value(1).toLongLong()}}),
                        msg("store.lease-taken.next"));
    }
    const auto done = sql::exec(d->database,
                                u"INSERT INTO leases (run, holder, expires_at) VALUES (?, ?, ?) "
                                "ON CONFLICT (run) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at"_s,
                                {run, holder, now.value + ttlMs});
    if (!done)
        return tl::make_unexpected(done.error());
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    d->leaseRun = run;
    d->leaseHolder = holder;
    return {};
}

Result<void> RunStore::releaseLease(const QString &run, const QString &holder)
{
    d->assertThread();
    const auto done = sql::exec(d->database, u"DELETE FROM leases WHERE run = ? AND holder = ?"_s, {run, holder});
    if (!done)
        return tl::make_unexpected(done.error());
    if (d->leaseRun == run && d->leaseHolder == holder)
        d->leaseRun.clear();
    return {};
}

Result<void> RunStore::noteTelemetry(const QString &run, const QJsonObject &line)
{
    d->assertThread();
    // Not worth a flush: synchronous goes back to FULL before anything else is written.
    const auto relaxed = sql::exec(d->database, u"PRAGMA synchronous = OFF"_s);
    const auto done = sql::exec(d->database,
                                u"INSERT INTO telemetry (run, line_no, line) "
                                "SELECT ?, COALESCE(MAX(line_no), 0) + 1, ? FROM telemetry WHERE run = ?"_s,
                                {run, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)), run});
    const auto strict = sql::exec(d->database, u"PRAGMA synchronous = FULL"_s);
    for (const auto *step : {&relaxed, &done, &strict}) {
        if (!*step)
            return tl::make_unexpected(step->error());
    }
    return {};
}

QString defaultRunStore()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"passive-first/runs.db"_s);
}

} // namespace pf
