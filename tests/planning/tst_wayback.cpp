#include "groupestates.h"
#include "planning/wayback.h"

using namespace estates;

/// 7.6: how to go back, from where on there is no way back, and when a plan has to start.
class TestWayBack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instance();
    void group();
    void standAlone();
    void latestSafeStart();
};

void TestWayBack::instance()
{
    const auto made = plan(estate({simple(2)}));
    const Plan &p = std::get<Plan>(made);
    QStringList rules;
    for (const auto &step : p.steps)
        rules.append(wayBack(step).rule);
    // save, N2 passive, owners, hold, move, N1 former owner, back
    QCOMPARE(rules, (QStringList{u"I5"_s, u"T-1"_s, u"I5"_s, u"I5"_s, u"T-2"_s, u"T-1"_s, u"I5"_s}));
    QCOMPARE(pointsOfNoReturn(p), QList<int>{5}); // the move starts the instance on the new level (F-8)
    QVERIFY(wayBack(p.steps.at(1)).lasts.typical > 0);
    QCOMPARE(wayBack(p.steps.at(4)).lasts.high, 0);
}

void TestWayBack::group()
{
    Cluster c = cluster(2, WitnessKind::FileShare);
    addAg(c, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s)});
    const auto made = plan(estate({c}));
    const Plan &p = std::get<Plan>(made);
    const auto it = std::find_if(p.steps.begin(), p.steps.end(), [](const Step &s) { return s.kind == StepKind::MoveRoles; });
    QVERIFY(it != p.steps.end());
    QCOMPARE(wayBack(*it).rule, u"T-3"_s); // the former primary is still untouched
    QVERIFY(!wayBack(*it).pointOfNoReturn);
}

void TestWayBack::standAlone()
{
    Estate e = estate({});
    Computer server;
    server.name = u"S1"_s;
    SqlInstance own;
    own.name = u"MSSQLSERVER"_s;
    own.binary = own.running = Version::fromString(oldBuild);
    server.instances = {own};
    e.servers = {server};
    const auto made = plan(e);
    const Plan &p = std::get<Plan>(made);
    QCOMPARE(p.steps.size(), 1);
    QCOMPARE(wayBack(p.steps.first()).rule, u"T-4"_s);
    QCOMPARE(pointsOfNoReturn(p), QList<int>{1});
}

void TestWayBack::latestSafeStart()
{
    Policy policy;
    QVERIFY(!latestStart(std::get<Plan>(plan(estate({simple(2)}), policy))));
    policy.windowStart = seen;
    policy.windowEnd = seen + 8 * 3'600'000;
    const auto made = plan(estate({simple(2)}), policy);
    const Plan &p = std::get<Plan>(made);
    DurationRange total;
    for (const auto &step : p.steps) {
        for (const auto &phase : step.phases)
            total = total + phase.expected;
    }
    const auto latest = latestStart(p);
    QVERIFY(latest);
    QCOMPARE(*policy.windowEnd - latest->typical, total.typical);
    QCOMPARE(*policy.windowEnd - latest->worst, total.high);
    QVERIFY(latest->worst < latest->typical);
}

QTEST_GUILESS_MAIN(TestWayBack)
#include "tst_wayback.moc"
