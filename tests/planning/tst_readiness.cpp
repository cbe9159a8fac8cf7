#include "readinessestates.h"

using namespace readinessestates;

namespace {

using L = GateLevel;

} // namespace

/// Every check of domain 7.1 with a row that it passes and one that it does not; what is not reported is never passed.
class TestReadiness final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passes_data();
    void passes();
    void notReported_data();
    void notReported();
    void everyCheckIsTold();
    void onlyWhatConcerns_data();
    void onlyWhatConcerns();
    void evidence();
    void partOfThePlan();
};

void TestReadiness::passes_data()
{
    QTest::addColumn<QString>("estate");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<GateLevel>("level");
    const auto row = [](const char *estate, const char *id, const char *phase, GateLevel level) {
        QTest::addRow("%s in %s, %s", id, estate, phase)
            << QString::fromLatin1(estate) << QString::fromLatin1(id) << QString::fromLatin1(phase) << level;
    };
    row("fci", "C-01.ok", "R", L::Block);
    row("fci", "C-01.node", "N", L::Block);
    row("fci", "C-02.ok", "R", L::Acknowledge);
    row("fci", "C-02.node", "N", L::Acknowledge);
    row("fci", "C-03.ok", "R", L::Block);
    row("ag", "C-03.not-needed", "R", L::Info);
    row("fci", "C-04.ok", "R", L::Block);
    row("fci", "C-05.ok", "N", L::Block);
    row("fci", "C-05.no-cau", "N", L::Block);
    row("fci", "C-05.no-agents", "N", L::Acknowledge);
    row("fci", "C-06.ok", "N", L::Block);
    row("fci", "C-07.ok", "N", L::Acknowledge);
    row("fci", "C-08.ok", "R", L::Block);
    row("fci", "C-09.ok", "R", L::Block);
    row("fci", "C-10.ok", "R", L::Block);
    row("fci", "C-11.ok", "R", L::Acknowledge);
    row("alone", "C-14.ok", "N", L::Block);
    row("fci", "C-15.ok", "N", L::Block);
    row("fci", "C-15.setup-ok", "N", L::Block);
    row("fci", "C-16.ok", "N", L::Acknowledge);
    row("fci", "C-17.ok", "N", L::Block);
    row("alone", "C-17.ok", "N", L::Block);
    row("fci", "C-18.ok", "N", L::Block);
    row("fci", "C-19.ok", "R", L::Block);
    row("fci", "C-20.ok", "R", L::Acknowledge);
    row("ag", "C-20.ok", "R", L::Acknowledge);
    row("mail", "C-20.ok", "R", L::Acknowledge);
    row("fci", "C-21.ok", "R", L::Info);
    row("fci", "C-22.ok", "R", L::Info);
    row("mail", "C-22.no-preference", "R", L::Acknowledge);
    row("alone", "C-23.ok", "R", L::Acknowledge);
    row("fci", "C-24.ok", "R", L::Acknowledge);
    row("fci", "C-25.ok", "M", L::Block);
    row("fci", "C-25.short", "M", L::Acknowledge);
    row("fci", "C-26.ok", "M", L::Acknowledge);
    row("fci", "C-27.ok", "M", L::Info);
    row("fci", "C-28.ports-ok", "M", L::Block);
    row("fci", "C-28.memory-ok", "M", L::Acknowledge);
    row("mail", "C-28.databases-ok", "N", L::Block);
    row("ag", "C-29.ok", "M", L::Block);
    row("ag", "C-30.none", "N", L::Block);
    row("ag", "C-32.ok", "R", L::Acknowledge);
    row("fci", "C-32.no-memory", "R", L::Acknowledge);
    row("mail", "C-34.ok", "N", L::Block);
    row("mail", "C-35.ok", "N", L::Block);
    row("mail", "C-36.moves", "N", L::Block);
    row("mail", "C-36.witness", "N", L::Block);
    row("mail", "C-37.ok", "N", L::Info);
    row("fci", "C-40.disks-ok", "R", L::Acknowledge);
    row("fci", "C-40.volumes-ok", "R", L::Acknowledge);
    row("fci", "C-41.ok", "R", L::Acknowledge);
    row("alone", "C-42.ok", "R", L::Acknowledge);
    row("fci", "C-44.ok", "R", L::Block);
    row("fci", "C-46.ok", "R", L::Acknowledge);
    row("fci", "C-47.ok", "R", L::Acknowledge);
    row("fci", "C-47.name-ok", "R", L::Acknowledge);
    row("fci", "C-48.ok", "R", L::Acknowledge);
    row("fci", "C-49.ok", "R", L::Acknowledge);
    row("mail", "C-50.none", "R", L::Acknowledge);
}

void TestReadiness::passes()
{
    QFETCH(QString, estate);
    QFETCH(QString, id);
    QFETCH(QString, phase);
    QFETCH(GateLevel, level);
    const auto rows = rowsOf(named(estate), {});
    const auto *item = withMessage(rows, id);
    QVERIFY(item);
    QCOMPARE(item->check, id.left(4));
    QCOMPARE(item->phase, phase);
    QCOMPARE(item->level, level);
    QCOMPARE(item->state, CheckState::Ok);
    QVERIFY(item->fix.isEmpty());
    // the same estate without its facts: not passed
    const auto bare = rowsOf(named(estate), [](Case &x) { forget(x.estate); });
    const QStringList facts{
        u"C-05.no-cau"_s,     u"C-05.no-agents"_s, u"C-08.ok"_s,        u"C-09.ok"_s, u"C-10.ok"_s,       u"C-14.ok"_s,        u"C-15.ok"_s,
        u"C-15.setup-ok"_s,   u"C-16.ok"_s,        u"C-17.ok"_s,        u"C-18.ok"_s, u"C-22.ok"_s,       u"C-23.ok"_s,        u"C-24.ok"_s,
        u"C-25.ok"_s,         u"C-25.short"_s,     u"C-26.ok"_s,        u"C-27.ok"_s, u"C-28.ports-ok"_s, u"C-28.memory-ok"_s, u"C-29.ok"_s,
        u"C-30.none"_s,       u"C-32.ok"_s,        u"C-32.no-memory"_s, u"C-35.ok"_s, u"C-37.ok"_s,       u"C-40.disks-ok"_s,  u"C-41.ok"_s,
        u"C-40.volumes-ok"_s, u"C-42.ok"_s,        u"C-44.ok"_s,        u"C-46.ok"_s, u"C-47.ok"_s,       u"C-47.name-ok"_s,   u"C-48.ok"_s,
        u"C-03.ok"_s,         u"C-11.ok"_s};
    if (facts.contains(id))
        QVERIFY(!withMessage(bare, id));
}

void TestReadiness::notReported_data()
{
    QTest::addColumn<QString>("estate");
    QTest::addColumn<QString>("id");
    QTest::addColumn<GateLevel>("level");
    const auto row = [](const char *estate, const char *id, GateLevel level) {
        QTest::addRow("%s in %s", id, estate) << QString::fromLatin1(estate) << QString::fromLatin1(id) << level;
    };
    row("fci", "C-03.state-unknown", L::Block);
    row("fci", "C-05.cau-unknown", L::Block);
    row("fci", "C-05.agents-unknown", L::Acknowledge);
    row("fci", "C-08.unknown", L::Block);
    row("fci", "C-09.unknown", L::Block);
    row("fci", "C-10.unknown", L::Block);
    row("fci", "C-11.unknown", L::Acknowledge);
    row("alone", "C-12.unknown", L::Block);
    row("alone", "C-13.unknown", L::Acknowledge);
    row("fci", "C-14.unknown", L::Block);
    row("fci", "C-15.unknown", L::Block);
    row("fci", "C-15.setup-unknown", L::Block);
    row("alone", "C-16.unknown", L::Acknowledge);
    row("fci", "C-17.unknown", L::Block);
    row("fci", "C-18.unknown", L::Block);
    row("mail", "C-20.unknown", L::Acknowledge);
    row("fci", "C-22.unknown", L::Acknowledge);
    row("mail", "C-22.preference-unknown", L::Acknowledge);
    row("fci", "C-23.unknown", L::Acknowledge);
    row("mail", "C-23.exchange", L::Acknowledge);
    row("fci", "C-24.unknown", L::Acknowledge);
    row("fci", "C-25.unknown", L::Block);
    row("fci", "C-25.long-unknown", L::Acknowledge);
    row("alone", "C-26.unknown", L::Acknowledge);
    row("fci", "C-27.unknown", L::Acknowledge);
    row("fci", "C-28.ports-unknown", L::Block);
    row("fci", "C-28.memory-unknown", L::Acknowledge);
    row("fci", "C-28.rest", L::Acknowledge);
    row("ag", "C-29.unknown", L::Block);
    row("ag", "C-30.unknown", L::Block);
    row("ag", "C-31.unread", L::Acknowledge);
    row("ag", "C-32.unknown", L::Acknowledge);
    row("ag", "C-32.memory-unknown", L::Acknowledge);
    row("fci", "C-32.databases-unknown", L::Acknowledge);
    row("mail", "C-34.unknown", L::Block);
    row("mail", "C-35.unknown", L::Block);
    row("mail", "C-37.unknown", L::Info);
    row("mail", "C-38.unread", L::Acknowledge);
    row("fci", "C-40.disks-unknown", L::Acknowledge);
    row("fci", "C-40.volumes-unknown", L::Acknowledge);
    row("fci", "C-41.unknown", L::Acknowledge);
    row("fci", "C-42.unknown", L::Acknowledge);
    row("fci", "C-43.no-window", L::Info);
    row("fci", "C-44.unknown", L::Block);
    row("fci", "C-44.people", L::Acknowledge);
    row("mail", "C-44.people.exchange", L::Acknowledge);
    row("fci", "C-45.unread", L::Info);
    row("fci", "C-46.unknown", L::Acknowledge);
    row("fci", "C-47.unknown", L::Acknowledge);
    row("fci", "C-47.name-unknown", L::Acknowledge);
    row("fci", "C-48.unknown", L::Acknowledge);
}

/// With nothing reported every check says so, under its own gate.
void TestReadiness::notReported()
{
    QFETCH(QString, estate);
    QFETCH(QString, id);
    QFETCH(GateLevel, level);
    const auto rows = rowsOf(named(estate), [](Case &x) { forget(x.estate); });
    const auto *item = withMessage(rows, id);
    QVERIFY(item);
    QCOMPARE(item->level, level);
    QCOMPARE(item->state, CheckState::NotReported);
}

/// Domain 7.1: no check is left out, and each can pass but for those that have more to read than an estate holds.
void TestReadiness::everyCheckIsTold()
{
    QSet<QString> told, passed;
    for (const auto &name : {u"fci"_s, u"ag"_s, u"mail"_s, u"alone"_s}) {
        for (const auto &item : rowsOf(named(name), {}) + rowsOf(named(name), [](Case &x) { forget(x.estate); })) {
            told.insert(item.check);
            if (item.state == CheckState::Ok)
                passed.insert(item.check);
        }
    }
    const QSet<QString> special{u"C-33"_s, u"C-39"_s}; // an availability group over clustered instances; Storage Spaces Direct
    const QSet<QString> more{u"C-12"_s, u"C-13"_s, u"C-31"_s, u"C-38"_s, u"C-43"_s, u"C-45"_s};
    for (int i = 1; i <= 50; ++i) {
        const QString check = u"C-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        QVERIFY2(told.contains(check) != special.contains(check), qPrintable(check));
        QVERIFY2(passed.contains(check) != (special.contains(check) || more.contains(check)), qPrintable(check));
    }
}

void TestReadiness::onlyWhatConcerns_data()
{
    QTest::addColumn<QString>("estate");
    QTest::addColumn<QStringList>("without");
    const QStringList mailOnly{u"C-34"_s, u"C-35"_s, u"C-36"_s, u"C-37"_s, u"C-38"_s};
    const QStringList groupsOnly{u"C-29"_s, u"C-30"_s, u"C-31"_s, u"C-33"_s};
    QTest::newRow("a clustered instance") << u"fci"_s << mailOnly + groupsOnly + QStringList{u"C-39"_s};
    QTest::newRow("an availability group") << u"ag"_s << mailOnly + QStringList{u"C-21"_s, u"C-27"_s, u"C-28"_s, u"C-39"_s, u"C-40"_s};
    QTest::newRow("a database availability group")
        << u"mail"_s << groupsOnly + QStringList{u"C-16"_s, u"C-18"_s, u"C-21"_s, u"C-24"_s, u"C-25"_s,
                                                 u"C-26"_s, u"C-27"_s, u"C-32"_s, u"C-39"_s, u"C-40"_s};
    QTest::newRow("a server") << u"alone"_s
                              << mailOnly + groupsOnly + QStringList{u"C-01"_s, u"C-02"_s, u"C-03"_s, u"C-04"_s, u"C-05"_s, u"C-06"_s,
                                                                     u"C-07"_s, u"C-08"_s, u"C-10"_s, u"C-20"_s, u"C-21"_s, u"C-22"_s,
                                                                     u"C-27"_s, u"C-28"_s, u"C-32"_s, u"C-39"_s, u"C-40"_s, u"C-41"_s,
                                                                     u"C-46"_s, u"C-49"_s, u"C-50"_s};
}

/// No row about what the plan does not touch; and of what it touches, every row has its check, phase and sentence.
void TestReadiness::onlyWhatConcerns()
{
    QFETCH(QString, estate);
    QFETCH(QStringList, without);
    for (const bool bare : {false, true}) {
        const auto rows = rowsOf(named(estate), bare ? Change([](Case &x) { forget(x.estate); }) : Change());
        for (const auto &item : rows) {
            QVERIFY2(!without.contains(item.check), qPrintable(item.message.id));
            QVERIFY(QStringList({u"R"_s, u"N"_s, u"M"_s}).contains(item.phase));
            QVERIFY(!item.message.isEmpty());
            QCOMPARE(item.state == CheckState::Ok && !item.fix.isEmpty(), false);
        }
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.check < b.check; }));
    }
}

/// Numbers, names and the time of the reading are in the message.
void TestReadiness::evidence()
{
    const auto rows = rowsOf(clustered(), [](Case &x) { x.estate.clusters[0].nodes[0].computer.systemDriveFreeMb = 100; });
    QCOMPARE(withMessage(rows, u"C-15.low"_s)->message.args, (QList<MessageArg>{u"N1"_s, qint64(100), qint64(10'240), seen + -600'000}));
    QCOMPARE(withMessage(rows, u"C-16.ok"_s)->message.args, (QList<MessageArg>{u"N1, N2"_s, seen + -600'000}));
    QCOMPARE(withMessage(rows, u"C-23.ok"_s)->message.args, (QList<MessageArg>{u"I1, N2\\REPORTS"_s, seen + -3 * hour}));
    QCOMPARE(withMessage(rows, u"C-41.ok"_s)->message.args, (QList<MessageArg>{seen + -10 * day}));
}

/// The planner's own plan carries the rows, and they survive the way through JSON.
void TestReadiness::partOfThePlan()
{
    const auto made = plan(clustered());
    const auto *p = std::get_if<Plan>(&made);
    QVERIFY(p);
    QStringList checks;
    for (const auto &item : p->readiness)
        checks.append(item.check);
    checks.removeDuplicates();
    QVERIFY2(checks.size() >= 38, qPrintable(checks.join(u' ')));
    const auto back = planFromJson(planToJson(*p));
    QVERIFY(back);
    QVERIFY(back->readiness == p->readiness);
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
