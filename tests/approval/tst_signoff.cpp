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
    void acceptedByNameAndReason_data();
    void acceptedByNameAndReason();

private:
    static QList<Acknowledgement> all(const Plan &plan);
};

QList<Acknowledgement> TestSignOff::all(const Plan &plan)
{
    QList<Acknowledgement> out;
    for (const auto &item : toAcknowledge(plan, {}))
        out.append({item.check, item.object, u"o.nilsen"_s, u"known"_s});
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

void TestSignOff::acceptedByNameAndReason_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("counts");
    QTest::newRow("both") << u"o.nilsen"_s << u"agreed with the owner"_s << true;
    QTest::newRow("no name") << u" "_s << u"agreed with the owner"_s << false;
    QTest::newRow("no reason") << u"o.nilsen"_s << QString() << false;
}

/// Who accepted which check and why is kept with the sign-off; without either the check stays open.
void TestSignOff::acceptedByNameAndReason()
{
    QFETCH(QString, by);
    QFETCH(QString, reason);
    QFETCH(bool, counts);
    const Plan p = std::get<Plan>(plan(estate({simple(2)})));
    auto given = all(p);
    for (auto &a : given) {
        a.by = by;
        a.reason = reason;
    }
    QCOMPARE(toAcknowledge(p, given).isEmpty(), counts);
    const auto result = sign(p, u"m.berg"_s, given, seen);
    QCOMPARE(result.has_value(), counts);
    if (!result)
        return;
    const QJsonObject first = toJson(*result).value(u"acknowledged"_s).toArray().first().toObject();
    QCOMPARE(first.value(u"by"_s).toString(), by);
    QCOMPARE(first.value(u"reason"_s).toString(), reason);
}

QTEST_GUILESS_MAIN(TestSignOff)
#include "tst_signoff.moc"
