#include "hosts/processhost.h"
#include "hosts/schedulers.h"
#include "simulator/worlds.h"

#include <QFile>
#include <QTemporaryDir>

using namespace pf;
using namespace pf::sim;
using namespace Qt::StringLiterals;

class TestProcessHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void splitsLines_data();
    void splitsLines();
    void dropsLinesThatAreTooLong();
    void answersAndTime();
    void observesClustersAndServers();
    void observesNothing();
    void noiseIsLogged();
    void silentChildIsGivenUp();
    void lostChild_data();
    void lostChild();
    void childKilledInTheMiddle();
    void endsInAnOrderlyWay();
    void virtualTimeFollows();
    void guardsDoNotMakeTimeJump();
    void systemTime();

private:
    struct Heard
    {
        QList<HostEvent> events;
        const HostEvent *result(qint64 id) const
        {
            for (const HostEvent &e : events) {
                if (e.kind == HostEvent::Kind::Result && e.id == CommandId{id})
                    return &e;
            }
            return nullptr;
        }
        qsizetype count(HostEvent::Kind kind) const
        {
            return std::count_if(events.begin(), events.end(), [kind](const HostEvent &e) { return e.kind == kind; });
        }
    };
    QString makeWorld(FaultMenu faults = {})
    {
        const QString file = m_dir->filePath(u"world.json"_s);
        const auto saved = saveStateFile(makeState(worlds::estate(), 7, worlds::start, std::move(faults)), file);
        return saved ? file : QString();
    }
    static ProcessHostOptions child(const QString &file)
    {
        return {.program = QStringLiteral(PF_CHILD), .arguments = {u"simulate"_s, u"--state"_s, file}};
    }
    static Command command(qint64 id, const QString &verb, const QJsonObject &args)
    {
        Command c;
        c.id = CommandId{id};
        c.verb = verb;
        c.args = args;
        c.run = u"r-1"_s;
        return c;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestProcessHost::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestProcessHost::splitsLines_data()
{
    QTest::addColumn<QByteArrayList>("chunks");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("one") << QByteArrayList{"a\n"} << QByteArrayList{"a"};
    QTest::newRow("in pieces") << QByteArrayList{"a", "b", "c\nd", "\n"} << QByteArrayList{"abc", "d"};
    QTest::newRow("several at once") << QByteArrayList{"a\nb\nc"} << QByteArrayList{"a", "b"};
    QTest::newRow("carriage return") << QByteArrayList{"a\r\n"} << QByteArrayList{"a"};
    QTest::newRow("empty lines") << QByteArrayList{"\n\r\n\na\n"} << QByteArrayList{"a"};
    QTest::newRow("not ended") << QByteArrayList{"abc"} << QByteArrayList{};
}

void TestProcessHost::splitsLines()
{
    QFETCH(QByteArrayList, chunks);
    QFETCH(QByteArrayList, lines);
    LineSplitter splitter;
    QByteArrayList seen;
    for (const QByteArray &chunk : chunks)
        seen << splitter.add(chunk);
    QCOMPARE(seen, lines);
}

void TestProcessHost::dropsLinesThatAreTooLong()
{
    LineSplitter splitter(4);
    QByteArrayList seen;
    for (const char *chunk : {"abc", "defgh", "i\nok\n", "12345\nok2\n"})
        seen << splitter.add(chunk);
    QCOMPARE(seen, (QByteArrayList{"ok", "ok2"}));
    QCOMPARE(splitter.dropped(), 2);
}

void TestProcessHost::answersAndTime()
{
    ProcessHost host(child(makeWorld()));
    Heard heard;
    QList<UtcMs> times;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    host.onTime([&](UtcMs t) { times << t; });
    host.submit(command(1, u"drainNode"_s, worlds::onNode(u"N3"_s))); // before the child has said hello
    host.start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.result(1), 20'000);
    QVERIFY(heard.result(1)->ok);
    QVERIFY(heard.result(1)->changed);
    QVERIFY(heard.result(1)->ms > 0);
    QCOMPARE(heard.result(1)->utc, worlds::start + heard.result(1)->ms);
    QCOMPARE(times.last(), heard.result(1)->utc);
    QCOMPARE(host.helloData().value(u"module"_s).toString(), u"simulator"_s);
    host.submit(command(2, u"moveGroup"_s, worlds::move(u"N3"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(heard.result(2), 20'000);
    QVERIFY(!heard.result(2)->ok);
    QCOMPARE(heard.result(2)->errorCode, u"E_NODE_PAUSED"_s);
    QVERIFY(!host.isBusy());
}

void TestProcessHost::observesClustersAndServers()
{
    ProcessHost host(child(makeWorld()));
    Heard heard;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    host.start();
    Scope scope;
    scope.clusters << ScopeCluster{
        .cluster = u"C1"_s, .nodes = {}, .roles = {}, .instances = {}, .levels = {}, .availabilityGroups = {}, .databases = {}};
    scope.clusters << ScopeCluster{.cluster = u"C9"_s,
                                   .nodes = {},
                                   .roles = {},
                                   .instances = {},
                                   .levels = {},
                                   .availabilityGroups = {},
                                   .databases = {}}; // cannot be reached
    scope.servers << u"S1"_s;
    host.observe(scope);
    QTRY_COMPARE_WITH_TIMEOUT(heard.count(HostEvent::Kind::Observed), 1, 20'000);
    QCOMPARE(heard.events.last().data.keys(), (QStringList{u"C1"_s, u"server:S1"_s}));
    QCOMPARE(heard.events.size(), 1);
}

void TestProcessHost::observesNothing()
{
    ProcessHost host(child(makeWorld()));
    Heard heard;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    host.start();
    host.observe({});
    QTRY_COMPARE_WITH_TIMEOUT(heard.count(HostEvent::Kind::Observed), 1, 20'000);
}

void TestProcessHost::noiseIsLogged()
{
    ProcessHost host(child(makeWorld({worlds::fault(u"drainNode"_s, FaultKind::Noise)})));
    Heard heard;
    QStringList log;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    connect(&host, &ProcessHost::logLine, this, [&](const QString &line) { log << line; });
    host.start();
    host.submit(command(1, u"drainNode"_s, worlds::onNode(u"N3"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(heard.result(1), 20'000);
    QVERIFY(heard.result(1)->ok);
    QVERIFY(log.filter(u"noise: "_s).size() == 1);
}

void TestProcessHost::silentChildIsGivenUp()
{
    ProcessHostOptions options = child(makeWorld({worlds::fault(u"drainNode"_s, FaultKind::Silent)}));
    options.silenceMs = 2'000;
    ProcessHost host(options);
    Heard heard;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    host.start();
    QTRY_VERIFY_WITH_TIMEOUT(host.isReady(), 20'000);
    host.submit(command(1, u"drainNode"_s, worlds::onNode(u"N3"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(heard.count(HostEvent::Kind::Lost), 1, 20'000);
    QCOMPARE(heard.events.last().errorCode, u"E_HOST_SILENT"_s);
    QVERIFY(!heard.result(1));
}

void TestProcessHost::lostChild_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such program") << u"/nonexistent/program"_s << QStringList() << u"E_HOST_START"_s;
    QTest::newRow("no such world") << QStringLiteral(PF_CHILD) << QStringList{u"simulate"_s, u"--state"_s, u"/nonexistent/w.json"_s}
                                   << u"E_HOST_LOST"_s;
}

void TestProcessHost::lostChild()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    ProcessHostOptions options;
    options.program = program;
    options.arguments = arguments;
    ProcessHost host(options);
    Heard heard;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    host.start();
    host.submit(command(1, u"drainNode"_s, worlds::onNode(u"N3"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(heard.events.size(), 1, 20'000);
    QCOMPARE(heard.events[0].kind, HostEvent::Kind::Lost);
    QCOMPARE(heard.events[0].errorCode, code);
    host.submit(command(2, u"drainNode"_s, worlds::onNode(u"N3"_s))); // nothing is sent any more
    QCOMPARE(heard.events.size(), 1);
}

void TestProcessHost::childKilledInTheMiddle()
{
    FaultRule crash = worlds::fault(u"watchNodeJob"_s, FaultKind::Crash);
    const QString file = makeWorld({crash});
    for (int life = 1; life <= 2; ++life) {
        ProcessHost host(child(file));
        Heard heard;
        host.setSink([&](const HostEvent &e) { heard.events << e; });
        host.start();
        host.submit(command(1, u"startNodeJob"_s, worlds::job(u"N2"_s, u"FIN01"_s, u"j1"_s)));
        host.submit(command(2, u"watchNodeJob"_s, worlds::watch(u"N2"_s, u"j1"_s)));
        if (life == 1) {
            QTRY_COMPARE_WITH_TIMEOUT(heard.count(HostEvent::Kind::Lost), 1, 20'000);
            QVERIFY(!heard.result(2));
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(heard.result(2), 20'000);
            QVERIFY(heard.result(1)->data.value(u"attached"_s).toBool());
            QVERIFY(heard.result(2)->ok);
        }
    }
    const auto state = loadStateFile(file);
    QVERIFY(state);
    QCOMPARE(state->installs.size(), 1); // every install once
    QCOMPARE(state->installs[0].count, 1);
    QCOMPARE(state->jobs[0].state, u"done"_s);
}

void TestProcessHost::endsInAnOrderlyWay()
{
    ProcessHost host(child(makeWorld()));
    Heard heard;
    host.setSink([&](const HostEvent &e) { heard.events << e; });
    QSignalSpy stopped(&host, &ProcessHost::stopped);
    host.start();
    QTRY_VERIFY_WITH_TIMEOUT(host.isReady(), 20'000);
    host.shutdown();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20'000);
    QCOMPARE(heard.count(HostEvent::Kind::Lost), 0);
}

void TestProcessHost::virtualTimeFollows()
{
    VirtualScheduler scheduler(worlds::start, 0);
    QCOMPARE(scheduler.now(), worlds::start);
    scheduler.follow(worlds::start + 5'000);
    QCOMPARE(scheduler.now(), worlds::start + 5'000);
    scheduler.follow(worlds::start); // never back
    QCOMPARE(scheduler.now(), worlds::start + 5'000);
    bool woken = false;
    scheduler.wakeAt(worlds::start + 60'000, [&] { woken = true; }); // nobody does anything but wait: time jumps
    QTRY_VERIFY(woken);
    QCOMPARE(scheduler.now(), worlds::start + 60'000);

    VirtualScheduler fast(worlds::start, 1000);
    bool early = true;
    fast.wakeAt(worlds::start + 50'000, [&] { early = fast.now() < worlds::start + 49'000; });
    QTRY_VERIFY(!early);

    VirtualScheduler stalled(worlds::start, 1000); // a computer that stands still for a while lets nothing time out
    bool late = false;
    stalled.wakeAt(worlds::start + 900'000, [&] { late = true; });
    QThread::msleep(1500);
    QCoreApplication::processEvents();
    QVERIFY(!late);
    QVERIFY(stalled.now() < worlds::start + 600'000);
    QTRY_VERIFY(late);
}

void TestProcessHost::guardsDoNotMakeTimeJump()
{
    VirtualScheduler scheduler(worlds::start, 0);
    VirtualScheduler::Activity activity;
    scheduler.setActivity([&] { return activity; });
    bool timedOut = false;
    scheduler.wakeAt(worlds::start + 600'000, [&] { timedOut = true; });
    activity = {.sent = 1, .busy = true}; // the command that this guards
    QCoreApplication::processEvents();
    QVERIFY(!timedOut);
    activity.busy = false;
    scheduler.follow(worlds::start + 30'000);
    QCoreApplication::processEvents();
    QVERIFY(!timedOut);
    QCOMPARE(scheduler.now(), worlds::start + 30'000);
    bool waited = false;
    scheduler.wakeAt(worlds::start + 90'000, [&] { waited = true; });
    QTRY_VERIFY(waited);
    QVERIFY(!timedOut);
    scheduler.follow(worlds::start + 600'000); // the host's own time passes it
    QTRY_VERIFY(timedOut);
}

void TestProcessHost::systemTime()
{
    SystemScheduler scheduler;
    const UtcMs before = scheduler.now();
    QVERIFY(before > *UtcMs::fromString(u"2024-01-01"));
    bool woken = false;
    scheduler.wakeAt(before + 20, [&] { woken = true; });
    QTRY_VERIFY(woken);
    QVERIFY(scheduler.now() >= before + 19);
}

QTEST_GUILESS_MAIN(TestProcessHost)
#include "tst_processhost.moc"
