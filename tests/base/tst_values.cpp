#include "base/objectref.h"
#include "base/severity.h"
#include "base/utcms.h"
#include "base/version.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtTest>

using namespace pf;
using namespace Qt::Literals::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void timesAgreeWithQt();
    void versions_data();
    void versions();
    void buildOrder_M7();
    void paths_data();
    void paths();
    void refsAreComparedFolded();
    void ids();
};

void TestValues::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty = not a time
    QTest::newRow("date") << u"2026-11-23"_s << u"2026-11-23T00:00:00Z"_s;
    QTest::newRow("UTC") << u"2026-11-23T01:02:03Z"_s << u"2026-11-23T01:02:03Z"_s;
    QTest::newRow("lower case") << u"2026-11-23t01:02:03z"_s << u"2026-11-23T01:02:03Z"_s;
    QTest::newRow("offset") << u"2026-03-01T00:30:00+01:00"_s << u"2026-02-28T23:30:00Z"_s;
    QTest::newRow("offset west") << u"2026-12-31T23:30:00-05:30"_s << u"2027-01-01T05:00:00Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-23T01:02:03.5Z"_s << u"2026-11-23T01:02:03.500Z"_s;
    QTest::newRow("nanoseconds are cut") << u"2026-11-23T01:02:03.123999999Z"_s << u"2026-11-23T01:02:03.123Z"_s;
    QTest::newRow("leap day") << u"2024-02-29"_s << u"2024-02-29T00:00:00Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    for (const char *bad : {"",
                            "2026",
                            "2026-13-01",
                            "2026-00-01",
                            "2025-02-29",
                            "2026-11-31",
                            "2026-1-1",
                            "26-11-23",
                            "2026-11-23T",
                            "2026-11-23T01:02Z",
                            "2026-11-23T01:02:03",
                            "2026-11-23 01:02:03Z",
                            "2026-11-23T24:00:00Z",
                            "2026-11-23T23:60:00Z",
                            "2026-11-23T23:59:60Z",
                            "2026-11-23T01:02:03.Z",
                            "2026-11-23T01:02:03.1234567890Z",
                            "2026-11-23T01:02:03+0100",
                            "2026-11-23T01:02:03+24:00",
                            "2026-11-23T01:02:03Zx",
                            "2026-11-23Z",
                            " 2026-11-23",
                            "-026-11-23",
                            "0000-01-01",
                            "2026-11-23T01:02:03+01:00Z"})
        QTest::newRow(qPrintable(u"not a time: "_s + QLatin1StringView(bad))) << QString::fromLatin1(bad) << QString();
}

void TestValues::times()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto time = UtcMs::fromString(text);
    QCOMPARE(time.has_value(), !utc.isEmpty());
    if (time)
        QCOMPARE(time->toString(), utc);
}

void TestValues::timesAgreeWithQt()
{
    for (qint64 ms = -5'000'000'000'000; ms < 9'000'000'000'000; ms += 12'345'678'901) {
        const QString text = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
        QCOMPARE(UtcMs::fromString(text), std::optional(UtcMs{ms}));
        QCOMPARE(UtcMs::fromString(UtcMs{ms}.toString()), std::optional(UtcMs{ms}));
    }
}

void TestValues::versions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text : {"16.0.4165.4", "16.0", "8.00.194", "4294967295.0.0.4294967295"})
        QTest::newRow(text) << QString::fromLatin1(text) << true;
    for (const char *text : {"", "16", "16.", ".16", "16..0", "1.2.3.4.5", "16.0 ", "v16.0", "16.-1", "4294967296.0", "16,0", "16.0x"})
        QTest::newRow(qPrintable(u"not: "_s + QLatin1StringView(text))) << QString::fromLatin1(text) << false;
}

void TestValues::versions()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const auto version = Version::fromString(text);
    QCOMPARE(version.has_value(), good);
    if (version)
        QCOMPARE(Version::fromString(version->toString()), version);
}

void TestValues::buildOrder_M7()
{
    const auto v = [](const char *text) { return *Version::fromString(QString::fromLatin1(text)); };
    QVERIFY(olderBuild(v("9.0.5000"), v("10.0.1600"))); // numbers, not text
    QVERIFY(olderBuild(v("16.0.4165.4"), v("16.0.4165.5")));
    QVERIFY(sameBuild(v("16.0.4165"), v("16.0.4165.4"))); // as many fields as both have
    QVERIFY(!(v("16.0.4165") == v("16.0.4165.4")));
    QVERIFY(!olderBuild(v("16.0.4165.4"), v("16.0.4165")));
}

void TestValues::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &path, ObjectKind kind, const QString &name) {
        QTest::newRow(qPrintable(path)) << path << int(kind) << name;
    };
    row(ObjectRef::estate().path, ObjectKind::Estate, u"estate"_s);
    row(ObjectRef::cluster(u"C1"_s).path, ObjectKind::Cluster, u"C1"_s);
    row(ObjectRef::node(u"C1"_s, u"N2"_s).path, ObjectKind::Node, u"N2"_s);
    row(ObjectRef::clusteredInstance(u"C1"_s, u"FIN01"_s).path, ObjectKind::Instance, u"FIN01"_s);
    row(ObjectRef::nodeInstance(u"C1"_s, u"N2"_s, u"R"_s).path, ObjectKind::Instance, u"R"_s);
    row(ObjectRef::server(u"S1"_s).path, ObjectKind::Server, u"S1"_s);
    row(ObjectRef::serverInstance(u"S1"_s, u"MSSQLSERVER"_s).path, ObjectKind::Instance, u"MSSQLSERVER"_s);
    row(ObjectRef::group(u"C1"_s, u"100% a/b"_s).path, ObjectKind::Group, u"100% a/b"_s);
    row(ObjectRef::wsus(u"W1"_s).path, ObjectKind::WsusServer, u"W1"_s);
    row(u"cluster/C1/group/G/resource/R"_s, ObjectKind::Resource, u"R"_s);
    row(u"cluster/C1/ag/AG1/replica/N1\\A"_s, ObjectKind::Replica, u"N1\\A"_s);
    row(u"wsus/W1/group/T"_s, ObjectKind::TargetGroup, u"T"_s);
    row(u"wsus/W1/update/KB1"_s, ObjectKind::Update, u"KB1"_s);
    row(u"CLUSTER/c1"_s, ObjectKind::Cluster, u"c1"_s);
    row(u"server/a%2fb%25"_s, ObjectKind::Server, u"a/b%"_s);
    for (const QString &bad : {u""_s, u"cluster"_s, u"cluster/"_s, u"cluster/C1/node"_s, u"cluster/C1/node/"_s, u"node/N1"_s,
                               u"server/S1/node/N"_s, u"cluster/C1/x/y"_s, u"server/a%2"_s, u"server/a%zz"_s, u"/server/S1"_s})
        QTest::newRow(qPrintable(u"none: "_s + bad)) << bad << int(ObjectKind::None) << QString();
}

void TestValues::paths()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    QFETCH(QString, name);
    const ObjectRef ref = ObjectRef::fromPath(path);
    QCOMPARE(int(ref.kind), kind);
    QCOMPARE(ref.path, path); // keeps its spelling
    if (ref.kind != ObjectKind::None)
        QCOMPARE(ref.name(), name);
}

void TestValues::refsAreComparedFolded()
{
    const ObjectRef a = ObjectRef::nodeInstance(u"C1"_s, u"Nöde/1"_s, u"FIN"_s);
    const ObjectRef b = ObjectRef::fromPath(u"Cluster/c1/NODE/nÖDE%2f1/instance/fin"_s);
    QVERIFY(a == b);
    QCOMPARE(qHash(a), qHash(b));
    QCOMPARE(a.part(u"node"), u"Nöde/1"_s);
    QCOMPARE(a.part(u"cluster"), u"C1"_s);
    QCOMPARE(a.part(u"server"), QString());
    // A cluster that is called like a keyword.
    QCOMPARE(ObjectRef::node(u"node"_s, u"N1"_s).part(u"node"), u"N1"_s);
    QVERIFY(!(ObjectRef::server(u"a/b"_s) == ObjectRef::serverInstance(u"a"_s, u"b"_s)));
}

void TestValues::ids()
{
    QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(stableId(u"COV-02", {u"abc"_s}), u"COV-02-ba7816bf8f"_s);
    QCOMPARE(stableId(u"X", {u"Server/S1"_s, u"P"_s}), stableId(u"X", {u"server/s1"_s, u"p"_s}));
    QVERIFY(stableId(u"X", {u"a"_s, u"b"_s}) != stableId(u"X", {u"ab"_s}));
    QVERIFY(stableId(u"X", {u"a"_s, u""_s}) != stableId(u"X", {u"a"_s}));
    QVERIFY(stableId(u"X", {u""_s, u"a"_s}) != stableId(u"X", {u"a"_s}));
    QCOMPARE(severityWord(Severity::Error), u"error"_s);
    QCOMPARE(severityWord(Severity::Warning), u"warning"_s);
    QCOMPARE(severityWord(Severity::Info), u"info"_s);
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
