#include "program.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// `kill -9` of the console process in the middle of a rehearsal, then `resume`: the simulator's own file shows every install
/// once and the ledger is balanced.
class TestKillResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInstallHappensOnce_data();
    void everyInstallHappensOnce();
};

namespace {

QJsonObject readJson(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

qsizetype installs(const QString &stateFile)
{
    return readJson(stateFile)[u"installs"_s].toArray().size();
}

} // namespace

void TestKillResume::everyInstallHappensOnce_data()
{
    QTest::addColumn<int>("afterMs");
    for (const int ms : {300, 700, 1200, 1900, 2600})
        QTest::addRow("killed after %d ms", ms) << ms;
}

void TestKillResume::everyInstallHappensOnce()
{
    QFETCH(int, afterMs);
    QTemporaryDir dir;
    const QString store = dir.filePath(u"runs.db"_s), state = dir.filePath(u"sim.json"_s);
    QProcess process;
    // About 1 h 10 min of virtual time: 3 to 5 s at this speed.
    process.start(program::path(), {u"rehearse"_s, u"sample:two-node"_s, u"--as-of"_s, u"2026-07-21T21:45:00Z"_s, u"--speed"_s, u"1200"_s,
                                    u"--run-store"_s, store, u"--sim-state"_s, state});
    QVERIFY(process.waitForStarted());
    QTest::qSleep(afterMs); // the moment of the crash is the test's input
    process.kill();         // SIGKILL
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);

    const auto list = program::run({u"resume"_s, u"--list"_s, u"--run-store"_s, store, u"--format"_s, u"json"_s});
    const QJsonArray runs = list.json()[u"runs"_s].toArray();
    if (runs.isEmpty())
        QVERIFY2(!QFile::exists(state) || installs(state) == 0, "something ran before the run was remembered");
    const QString run = runs.isEmpty() ? QString() : runs[0][u"run"_s].toString();
    const auto resumed = runs.isEmpty() ? program::run({u"rehearse"_s, u"sample:two-node"_s, u"--as-of"_s, u"2026-07-21T21:45:00Z"_s,
                                                        u"--run-store"_s, store, u"--sim-state"_s, state})
                                        : program::run({u"resume"_s, run, u"--run-store"_s, store});
    QVERIFY2(resumed.exit == 0, resumed.err);
    const QJsonObject outcome = resumed.json();
    QCOMPARE(outcome[u"result"_s].toString(), u"done"_s);
    const QJsonObject ledger = outcome[u"ledger"_s].toObject();
    QCOMPARE(ledger[u"restored"_s], ledger[u"changed"_s]);
    QVERIFY(ledger[u"debts"_s].toArray().isEmpty());

    QSet<QString> seen;
    const QJsonArray done = readJson(state)[u"installs"_s].toArray();
    QCOMPARE(done.size(), 2); // one instance on two nodes
    for (const QJsonValue &install : done) {
        const QString key = install[u"node"_s].toString() + u'|' + install[u"instance"_s].toString();
        QVERIFY2(!seen.contains(key), qPrintable(u"installed twice: "_s + key));
        seen.insert(key);
    }
}

QTEST_GUILESS_MAIN(TestKillResume)
#include "tst_killresume.moc"
