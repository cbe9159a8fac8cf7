#include "store/runstore.h"
#include "store/sql.h"

#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

StoredRun sample(const QString &run = u"r1"_s, qint64 startedAt = 1000)
{
    StoredRun stored;
    stored.run = run;
    stored.planHash = u"abc"_s;
    stored.planJson = u"{}"_s;
    stored.estateJson = u"{}"_s;
    stored.clusters = QStringList{u"NH-SQLFC01"_s, u"Ärger"_s};
    stored.host = {{u"kind"_s, u"simulator"_s}, {u"stateFile"_s, u"/tmp/x.json"_s}};
    stored.state = u"running"_s;
    stored.startedAt = stored.lastEventAt = {startedAt};
    return stored;
}

RunEvent eventOf(qint64 seq, const QString &type, const QString &previous, const QJsonObject &body = {})
{
    RunEvent e;
    e.seq = seq;
    e.utc = {1000 + seq};
    e.run = u"r1"_s;
    e.planHash = u"abc"_s;
    e.type = type;
    e.body = body;
    seal(e, previous);
    return e;
}

/// Runs a statement behind the store's back.
void tamper(const QString &file, const QString &statement)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        db.setDatabaseName(file);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

} // namespace

class TestRunStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void roundTrip();
    void newestFirst();
    void refusesGapsAndWrongHashes();
    void findsABrokenChain_data();
    void findsABrokenChain();
    void stateFollowsTheEvents();
    void leaseIsExclusiveAndExpires();
    void lostLeaseStopsTheJournal_designSection5();
    void newerSchemaIsRefused();
    void migrationsAreApplied();
    void statementsOfAMigration();
    void pragmas_designSection7();
    void unknownRun();
    void telemetry();

private:
    QString file() const { return m_dir->filePath(u"sub/runs.db"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestRunStore::roundTrip()
{
    const RunEvent first = eventOf(1, u"run-started"_s, {}, {{u"clusters"_s, QJsonArray{u"C1"_s}}});
    const RunEvent second = eventOf(2, u"step-started"_s, first.hash, {{u"step"_s, u"s1"_s}});
    {
        auto store = RunStore::open(file());
        QVERIFY(store);
        QVERIFY((*store)->createRun(sample()));
        QVERIFY((*store)->append(first));
        const auto seq = (*store)->append(second);
        QVERIFY(seq);
        QCOMPARE(qint64(*seq), 2);
    }
    auto store = RunStore::open(file());
    QVERIFY(store);
    const auto run = (*store)->run(u"r1"_s);
    QVERIFY(run);
    QCOMPARE(run->clusters, sample().clusters);
    QCOMPARE(run->host, sample().host);
    QCOMPARE(run->lastEventAt.value, 1002);
    const auto events = (*store)->events(u"r1"_s);
    QVERIFY(events);
    QVERIFY((*events == QList<RunEvent>{first, second}));
}

void TestRunStore::newestFirst()
{
    auto store = RunStore::open(file());
    QVERIFY(store);
    QVERIFY((*store)->createRun(sample(u"old"_s, 1)));
    QVERIFY((*store)->createRun(sample(u"new"_s, 2)));
    QVERIFY(!(*store)->createRun(sample(u"new"_s, 3))); // a run id is used once
    const auto runs = (*store)->runs();
    QVERIFY(runs);
    QCOMPARE(runs->size(), 2);
    QCOMPARE(runs->first().run, u"new"_s);
}

void TestRunStore::refusesGapsAndWrongHashes()
{
    auto store = RunStore::open(file());
    QVERIFY(store);
    QVERIFY((*store)->createRun(sample()));
    const RunEvent first = eventOf(1, u"run-started"_s, {});
    QVERIFY((*store)->append(first));
    const auto gap = (*store)->append(eventOf(3, u"x"_s, first.hash));
    QVERIFY(!gap);
    QCOMPARE(gap.error().code, u"PF-STO-005"_s);
    const auto again = (*store)->append(first);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"PF-STO-005"_s);
    const auto wrong = (*store)->append(eventOf(2, u"x"_s, u"not the hash"_s));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, u"PF-STO-006"_s);
    QCOMPARE((*store)->events(u"r1"_s)->size(), 1);
}

void TestRunStore::findsABrokenChain_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("body") << u"UPDATE events SET body = '{\"step\":\"s9\"}' WHERE seq = 2"_s;
    QTest::newRow("time") << u"UPDATE events SET utc = utc + 1 WHERE seq = 2"_s;
    QTest::newRow("removed") << u"DELETE FROM events WHERE seq = 2"_s;
    QTest::newRow("not json") << u"UPDATE events SET body = '{' WHERE seq = 2"_s;
}

void TestRunStore::findsABrokenChain()
{
    QFETCH(QString, statement);
    auto store = RunStore::open(file());
    QVERIFY(store);
    QVERIFY((*store)->createRun(sample()));
    QString previous;
    for (int seq = 1; seq <= 3; ++seq) {
        const RunEvent e = eventOf(seq, u"step-started"_s, previous, {{u"step"_s, u"s1"_s}});
        QVERIFY((*store)->append(e));
        previous = e.hash;
    }
    tamper(file(), statement);
    const auto events = (*store)->events(u"r1"_s);
    QVERIFY(!events);
    QCOMPARE(events.error().code, u"PF-STO-007"_s);
}

void TestRunStore::stateFollowsTheEvents()
{
    auto store = RunStore::open(file());
    QVERIFY(store);
    QVERIFY((*store)->createRun(sample()));
    const QList<std::tuple<QString, QJsonObject, QString>> rows{
        {u"hold-reached"_s, {}, u"holding"_s},
        {u"hold-confirmed"_s, {}, u"running"_s},
        {u"phase-failed"_s, {}, u"failed"_s},
        {u"retry"_s, {}, u"running"_s},
        {u"run-ended"_s, {{u"result"_s, u"incomplete"_s}}, u"incomplete"_s},
    };
    QString previous;
    qint64 seq = 0;
    for (const auto &[type, body, expected] : rows) {
        const RunEvent e = eventOf(++seq, type, previous, body);
        QVERIFY((*store)->append(e));
        previous = e.hash;
        QCOMPARE((*store)->run(u"r1"_s)->state, expected);
    }
}

void TestRunStore::leaseIsExclusiveAndExpires()
{
    auto one = RunStore::open(file());
    auto two = RunStore::open(file());
    QVERIFY(one && two);
    QVERIFY((*one)->createRun(sample()));
    QVERIFY((*one)->takeLease(u"r1"_s, u"a"_s, {0}, 1000));
    const auto refused = (*two)->takeLease(u"r1"_s, u"b"_s, {999}, 1000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"PF-STO-008"_s);
    QVERIFY((*one)->takeLease(u"r1"_s, u"a"_s, {999}, 1000)); // renewed
    QVERIFY(!(*two)->takeLease(u"r1"_s, u"b"_s, {1998}, 1000));
    QVERIFY((*two)->takeLease(u"r1"_s, u"b"_s, {1999}, 1000)); // expired
    QVERIFY((*two)->releaseLease(u"r1"_s, u"b"_s));
    QVERIFY((*one)->takeLease(u"r1"_s, u"a"_s, {2000}, 1000));
}

void TestRunStore::lostLeaseStopsTheJournal_designSection5()
{
    auto one = RunStore::open(file());
    auto two = RunStore::open(file());
    QVERIFY(one && two);
    QVERIFY((*one)->createRun(sample()));
    QVERIFY((*one)->takeLease(u"r1"_s, u"a"_s, {0}, 10));
    const RunEvent first = eventOf(1, u"run-started"_s, {});
    QVERIFY((*one)->append(first));
    QVERIFY((*two)->takeLease(u"r1"_s, u"b"_s, {10}, 1000));
    const auto lost = (*one)->append(eventOf(2, u"x"_s, first.hash));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, u"PF-STO-009"_s);
    QVERIFY((*two)->append(eventOf(2, u"x"_s, first.hash)));
}

void TestRunStore::newerSchemaIsRefused()
{
    QVERIFY(RunStore::open(file()));
    tamper(file(), u"INSERT INTO migrations (version, name) VALUES (999, 'later')"_s);
    const auto store = RunStore::open(file());
    QVERIFY(!store);
    QCOMPARE(store.error().code, u"PF-STO-003"_s);
}

void TestRunStore::migrationsAreApplied()
{
    QVERIFY(RunStore::open(file()));
    // As an older program left it: without the newest migration.
    tamper(file(), u"DROP TABLE telemetry"_s);
    tamper(file(), u"DELETE FROM migrations WHERE version = 2"_s);
    auto store = RunStore::open(file());
    QVERIFY(store);
    QVERIFY((*store)->createRun(sample()));
    QVERIFY((*store)->noteTelemetry(u"r1"_s, {{u"percent"_s, 1}}));
}

void TestRunStore::statementsOfAMigration()
{
    QCOMPARE(sql::statements(u"-- one; two;\nCREATE TABLE a (\n  b TEXT\n);\n\nDROP TABLE c;\n"_s),
             QStringList({u"CREATE TABLE a (\nb TEXT\n)"_s, u"DROP TABLE c"_s}));
}

void TestRunStore::pragmas_designSection7()
{
    auto store = RunStore::open(file());
    QVERIFY(store);
    // foreign_keys: an event of a run that is not there is refused
    const auto orphan = (*store)->append(eventOf(1, u"run-started"_s, {}));
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().code, u"PF-STO-001"_s);
    QVERIFY(QFile::exists(file() + u"-wal"_s));
}

void TestRunStore::unknownRun()
{
    auto store = RunStore::open(file());
    QVERIFY(store);
    const auto run = (*store)->run(u"nowhere"_s);
    QVERIFY(!run);
    QCOMPARE(run.error().code, u"PF-STO-004"_s);
}

void TestRunStore::telemetry()
{
    auto store = RunStore::open(file());
    QVERIFY(store);
    QVERIFY((*store)->createRun(sample()));
    QVERIFY((*store)->noteTelemetry(u"r1"_s, {{u"percent"_s, 1.5}}));
    QVERIFY((*store)->noteTelemetry(u"r1"_s, {{u"percent"_s, 2}}));
    QVERIFY(!(*store)->noteTelemetry(u"nowhere"_s, {}));
    QVERIFY((*store)->events(u"r1"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
