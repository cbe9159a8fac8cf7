#include "simulator/program.h"
#include "simulator/server.h"
#include "worlds.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace pf;
using namespace pf::sim;
using namespace Qt::StringLiterals;

class TestProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void envelope_data();
    void envelope();
    void faultMenu_data();
    void faultMenu();
    void faultMenuSurvivesWriting();
    void stateFileKeepsTheWorld();
    void stateFileRefusals_data();
    void stateFileRefusals();
    void worldGoesOnWhileNobodyWatches();
    void savedBeforeAnswered();
    void readsAreAnsweredInBetween();
    void options_data();
    void options();
};

void TestProtocol::envelope_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::newRow("hello") << QByteArray(R"({"v":1,"id":1,"verb":"hello","args":{"protocol":1}})") << QString();
    QTest::newRow("other protocol") << QByteArray(R"({"v":1,"id":1,"verb":"hello","args":{"protocol":2}})") << u"E_PROTOCOL"_s;
    QTest::newRow("not JSON") << QByteArray("hello") << u"E_PROTOCOL"_s;
    QTest::newRow("text behind") << QByteArray(R"({"v":1,"id":1,"verb":"hello","args":{"protocol":1}} x)") << u"E_PROTOCOL"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"E_PROTOCOL"_s;
    QTest::newRow("version 2") << QByteArray(R"({"v":2,"id":1,"verb":"hello","args":{"protocol":1}})") << u"E_PROTOCOL"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"v":1,"id":1,"verb":"hello","args":{"protocol":1},"x":1})") << u"E_PROTOCOL"_s;
    QTest::newRow("unknown verb") << QByteArray(R"({"v":1,"id":1,"verb":"format","args":{}})") << u"E_UNKNOWN_VERB"_s;
    QTest::newRow("unknown argument") << QByteArray(R"({"v":1,"id":1,"verb":"drainNode","args":{"cluster":"C1","node":"N1","x":1}})")
                                      << u"E_ARGUMENT"_s;
    QTest::newRow("missing argument") << QByteArray(R"({"v":1,"id":1,"verb":"drainNode","args":{"cluster":"C1"}})") << u"E_ARGUMENT"_s;
    QTest::newRow("args of the wrong type") << QByteArray(R"({"v":1,"id":1,"verb":"hello","args":[]})") << u"E_PROTOCOL"_s;
    QTest::newRow("not a time") << QByteArray(R"({"v":1,"id":1,"verb":"hello","args":{"protocol":1},"at":"soon"})") << u"E_PROTOCOL"_s;
}

void TestProtocol::envelope()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, code);
    QList<QJsonObject> sent;
    Server server(makeState(worlds::estate(), 1, worlds::start), 0,
                  {.save = [](const SimState &) { return true; },
                   .write = [&](const QByteArray &l) { sent << QJsonDocument::fromJson(l).object(); },
                   .crash = [] { QFAIL("crash"); }});
    server.receive(line);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(worlds::errorCode(sent[0]), code);
    QCOMPARE(sent[0].value(u"ok"_s).toBool(), code.isEmpty());
    QCOMPARE(sent[0].value(u"v"_s).toInt(), 1);
    QVERIFY(UtcMs::fromString(sent[0].value(u"utc"_s).toString()));
}

void TestProtocol::faultMenu_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("pointer");
    const auto rule = [](const char *body) { return QByteArray(R"({"faults":[)") + body + "]}"; };
    QTest::newRow("fail") << rule(R"({"at":{"verb":"startNodeJob","node":"N2","nth":1},"kind":"fail","code":"E_SETUP_1603"})") << QString()
                          << QString();
    QTest::newRow("crash") << rule(R"({"at":{"verb":"startNodeJob"},"kind":"crash","moment":"after"})") << QString() << QString();
    QTest::newRow("none") << QByteArray(R"({"faults":[]})") << QString() << QString();
    QTest::newRow("no list") << QByteArray("{}") << u"PF-SIM-003"_s << QString();
    QTest::newRow("unknown field outside") << QByteArray(R"({"faults":[],"x":1})") << u"PF-SIM-001"_s << u"/x"_s;
    QTest::newRow("unknown field") << rule(R"({"at":{"verb":"moveGroup"},"kind":"witnessLost","x":1})") << u"PF-SIM-001"_s
                                   << u"/faults/0/x"_s;
    QTest::newRow("unknown field of at") << rule(R"({"at":{"verb":"moveGroup","x":1},"kind":"witnessLost"})") << u"PF-SIM-001"_s
                                         << u"/faults/0/at/x"_s;
    QTest::newRow("unknown kind") << rule(R"({"at":{"verb":"moveGroup"},"kind":"fire"})") << u"PF-SIM-002"_s << u"/faults/0/kind"_s;
    QTest::newRow("unknown verb") << rule(R"({"at":{"verb":"burn"},"kind":"witnessLost"})") << u"PF-SIM-002"_s << u"/faults/0/at/verb"_s;
    QTest::newRow("no verb") << rule(R"({"at":{},"kind":"witnessLost"})") << u"PF-SIM-003"_s << u"/faults/0/at"_s;
    QTest::newRow("no code") << rule(R"({"at":{"verb":"moveGroup"},"kind":"fail"})") << u"PF-SIM-003"_s << u"/faults/0"_s;
    QTest::newRow("nth 0") << rule(R"({"at":{"verb":"moveGroup","nth":0},"kind":"witnessLost"})") << u"PF-SIM-002"_s
                           << u"/faults/0/at/nth"_s;
    QTest::newRow("factor as text") << rule(R"({"at":{"verb":"moveGroup"},"kind":"slow","factor":"3"})") << u"PF-SIM-002"_s
                                    << u"/faults/0/factor"_s;
    QTest::newRow("moment") << rule(R"({"at":{"verb":"moveGroup"},"kind":"crash","moment":"later"})") << u"PF-SIM-002"_s
                            << u"/faults/0/moment"_s;
}

void TestProtocol::faultMenu()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, pointer);
    const Result<FaultMenu> menu = readFaultMenu(text, u"faults.json"_s);
    QCOMPARE(menu ? QString() : menu.error().code, code);
    if (menu)
        return;
    QCOMPARE(menu.error().place.pointer, pointer);
    QCOMPARE(menu.error().place.file, u"faults.json"_s);
    QVERIFY(!menu.error().message.isEmpty());
    QVERIFY(!menu.error().next.isEmpty());
}

void TestProtocol::faultMenuSurvivesWriting()
{
    FaultRule rule = worlds::fault(u"moveGroup"_s, FaultKind::Crash, u"N2"_s);
    rule.moment = CrashMoment::After;
    rule.nth = 3;
    FaultRule lost = worlds::fault(u"drainNode"_s, FaultKind::NodeLost);
    lost.target = u"N1"_s;
    const FaultMenu menu{rule, lost};
    const Result<FaultMenu> again = faultMenuFromJson(toJson(menu));
    QVERIFY(again);
    QVERIFY(*again == menu);
}

void TestProtocol::stateFileKeepsTheWorld()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"world.json"_s);
    Simulator s(
        makeState(worlds::estate(), 18'446'744'073'709'551'615ULL, worlds::start, {worlds::fault(u"moveGroup"_s, FaultKind::WitnessLost)}));
    s.call(worlds::request(u"takeLock"_s, {{u"cluster"_s, u"C1"_s}, {u"runId"_s, u"r-1"_s}}));
    s.call(worlds::request(u"drainNode"_s, worlds::onNode(u"N3"_s)));
    s.call(worlds::request(u"startNodeJob"_s, worlds::job(u"N3"_s, u"FIN01"_s, u"j1"_s)));
    s.begin(worlds::request(u"moveGroup"_s, worlds::move(u"N2"_s)));
    QVERIFY(s.state().op);
    QVERIFY(saveStateFile(s.state(), file));
    const Result<SimState> loaded = loadStateFile(file);
    QVERIFY(loaded);
    QCOMPARE(writeState(*loaded), writeState(s.state()));
    QVERIFY(*loaded == s.state());
}

void TestProtocol::stateFileRefusals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("not JSON") << QByteArray("x") << u"PF-SIM-011"_s;
    QTest::newRow("something else") << QByteArray(R"({"format":"passive-first/estate","version":1})") << u"PF-SIM-010"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"passive-first/simulator-state","version":2})") << u"PF-SIM-012"_s;
    QTest::newRow("half") << QByteArray(R"({"format":"passive-first/simulator-state","version":1,"seed":"1"})") << u"PF-SIM-011"_s;
}

void TestProtocol::stateFileRefusals()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const Result<SimState> state = readState(text, u"world.json"_s);
    QVERIFY(!state);
    QCOMPARE(state.error().code, code);
}

void TestProtocol::worldGoesOnWhileNobodyWatches()
{
    Simulator s(makeState(worlds::estate(), 7, worlds::start));
    s.call(worlds::request(u"startNodeJob"_s, worlds::job(u"N2"_s, u"FIN01"_s, u"j1"_s)));
    s.begin(worlds::request(u"restartNode"_s, worlds::onNode(u"N3"_s)));
    // The process dies here; another one opens what was saved.
    const Result<SimState> saved = readState(writeState(s.state()), u"world.json"_s);
    QVERIFY(saved);
    Simulator again(*saved);
    again.worldWentOn();
    QVERIFY(!again.state().op);
    const QJsonObject view = viewOf(again.state(), u"C1"_s, {}).value(u"C1"_s).toObject();
    QCOMPARE(worlds::member(view, u"nodes"_s, u"N3"_s).value(u"state"_s).toString(), u"Up"_s);
    QCOMPARE(again.state().jobs[0].state, u"done"_s);
    QVERIFY(again.now() >= again.state().jobs[0].endsAt);
    // Attaching does not install again.
    const QJsonObject attached = again.call(worlds::request(u"startNodeJob"_s, worlds::job(u"N2"_s, u"FIN01"_s, u"j1"_s)));
    QVERIFY(worlds::dataOf(attached).value(u"attached"_s).toBool());
    QCOMPARE(again.state().installs.size(), 1);
}

void TestProtocol::savedBeforeAnswered()
{
    QStringList order;
    Server server(makeState(worlds::estate(), 1, worlds::start), 0,
                  {.save =
                       [&](const SimState &s) {
                           order << (s.op ? u"begun"_s : u"done"_s);
                           return true;
                       },
                   .write = [&](const QByteArray &) { order << u"answer"_s; },
                   .crash = [] { QFAIL("crash"); }});
    server.receive(R"({"v":1,"id":1,"verb":"drainNode","args":{"cluster":"C1","node":"N3"}})");
    QCOMPARE(order, (QStringList{u"begun"_s, u"done"_s, u"answer"_s}));
    // What cannot be saved is not answered.
    int answers = 0;
    bool over = false;
    Server full(
        makeState(worlds::estate(), 1, worlds::start), 0,
        {.save = [](const SimState &) { return false; }, .write = [&](const QByteArray &) { ++answers; }, .crash = [] { QFAIL("crash"); }});
    connect(&full, &Server::finished, this, [&](bool ok) { over = !ok; });
    full.receive(R"({"v":1,"id":1,"verb":"drainNode","args":{"cluster":"C1","node":"N3"}})");
    QCOMPARE(answers, 0);
    QVERIFY(over);
}

void TestProtocol::readsAreAnsweredInBetween()
{
    QList<QJsonObject> sent;
    Server server(makeState(worlds::estate(), 1, worlds::start), 20,
                  {.save = [](const SimState &) { return true; },
                   .write = [&](const QByteArray &l) { sent << QJsonDocument::fromJson(l).object(); },
                   .crash = [] { QFAIL("crash"); }});
    const QByteArray move = R"x({"v":1,"id":1,"verb":"moveGroup","args":{"cluster":"C1","group":"SQL Server (FIN01)","target":"N2"}})x";
    server.receive(move);
    server.receive(R"({"v":1,"id":2,"verb":"getClusterState","args":{"cluster":"C1"}})");
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].value(u"id"_s).toInt(), 2);
    const QJsonObject view = worlds::dataOf(sent[0]).value(u"C1"_s).toObject();
    QCOMPARE(worlds::member(view, u"groups"_s, worlds::role).value(u"state"_s).toString(), u"Pending"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sent.last().value(u"id"_s).toInt() == 1 && sent.last().contains(u"ok"_s), 20'000);
    QVERIFY(sent.last().value(u"ok"_s).toBool());
    const qint64 progress = std::count_if(sent.begin(), sent.end(), [](const QJsonObject &o) { return o.value(u"ev"_s) == u"progress"_s; });
    QVERIFY(progress >= 1 || sent.last().value(u"ms"_s).toInteger() < 22'000); // about one a second
}

void TestProtocol::options_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::newRow("state alone") << QStringList{u"--state"_s, u"w.json"_s} << QString();
    QTest::newRow("all") << QStringList{u"--state"_s,  u"w"_s, u"--estate"_s, u"e"_s,  u"--seed"_s,  u"3"_s,
                                        u"--faults"_s, u"f"_s, u"--speed"_s,  u"60"_s, u"--start"_s, u"2026-07-25T21:40:00Z"_s}
                         << QString();
    QTest::newRow("no state") << QStringList{u"--seed"_s, u"3"_s} << u"PF-SIM-023"_s;
    QTest::newRow("unknown") << QStringList{u"--stat"_s, u"w"_s} << u"PF-SIM-020"_s;
    QTest::newRow("no value") << QStringList{u"--state"_s} << u"PF-SIM-022"_s;
    QTest::newRow("seed") << QStringList{u"--state"_s, u"w"_s, u"--seed"_s, u"-1"_s} << u"PF-SIM-021"_s;
    QTest::newRow("speed") << QStringList{u"--state"_s, u"w"_s, u"--speed"_s, u"0"_s} << u"PF-SIM-021"_s;
    QTest::newRow("start") << QStringList{u"--state"_s, u"w"_s, u"--start"_s, u"now"_s} << u"PF-SIM-021"_s;
}

void TestProtocol::options()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    const Result<SimulatorOptions> options = readSimulatorOptions(arguments);
    QCOMPARE(options ? QString() : options.error().code, code);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
