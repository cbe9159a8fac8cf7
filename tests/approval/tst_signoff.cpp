#include "approval/signoff.h"
#include "planning/estates.h"

using namespace estates;

/// A sign-off is bound to the hash of the plan that was shown (design section 3).
class TestSignOff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bound();
    void gates_data();
    void gates();

private:
    static QList<Acknowledgement> all(const Plan &plan);
};

QList<Acknowledgement> TestSignOff::all(const Plan &plan)
{
    QList<Acknowledgement> out;
    for (const auto &item : toAcknowledge(plan, {}))
        out.append({item.check, item.object, u"known"_s});
    return out;
}

void TestSignOff::bound()
{
    Plan p = std::get<Plan>(plan(estate({simple(2)})));
    const auto given = all(p);
    QVERIFY(!given.isEmpty()); // two nodes: C-02 and C-07 at least
    const auto signedOff = sign(p, u" m.berg "_s, given, seen);
    QVERIFY(signedOff);
    QCOMPARE(signedOff->by, u"m.berg"_s);
    QVERIFY(pf::verify(*signedOff, p));
    const auto back = signOffFromJson(toJson(*signedOff));
    QVERIFY(back);
    QCOMPARE(*back, *signedOff);
    p.policy.retriesPerPhase += 1;
    const auto other = pf::verify(*signedOff, p);
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"PF-APP-005"_s);
}

void TestSignOff::gates_data()
{
    QTest::addColumn<bool>("block");
    QTest::addColumn<bool>("acknowledge");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << false << true << u" "_s << u"PF-APP-002"_s;
    QTest::newRow("something blocks") << true << true << u"m.berg"_s << u"PF-APP-003"_s;
    QTest::newRow("something is not accepted") << false << false << u"m.berg"_s << u"PF-APP-004"_s;
    QTest::newRow("all well") << false << true << u"m.berg"_s << QString();
}

void TestSignOff::gates()
{
    QFETCH(bool, block);
    QFETCH(bool, acknowledge);
    QFETCH(QString, by);
    QFETCH(QString, code);
    Cluster c = simple(2);
    c.nodes[1].computer.pendingReboot = block; // C-14
    const Plan p = std::get<Plan>(plan(estate({c})));
    const auto result = sign(p, by, acknowledge ? all(p) : QList<Acknowledgement>(), seen);
    QCOMPARE(result ? QString() : result.error().code, code);
}

QTEST_GUILESS_MAIN(TestSignOff)
#include "tst_signoff.moc"
