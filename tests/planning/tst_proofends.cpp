#include "proofplans.h"

#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

/// The rule that is broken; empty = none is.
Message broken(const ProofCase &c)
{
    const QList<Message> story = prove(c.world, c.plan, {}).counterexample;
    return story.isEmpty() ? Message() : story.last();
}

} // namespace

/// I5 and I7 in the worlds at the end of a plan.
class TestProofEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failbackStaysOff_I5();
    void runningLevelStaysBehind_I7();
};

void TestProofEnds::failbackStaysOff_I5()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    c.world.clusters[0].roles[0].autoFailback = true;
    c.plan.savedSettings.append({ObjectRef::group(u"C1"_s, u"SQL (FIN01)"_s), u"autoFailback"_s, u"1"_s, u"0"_s, u"1"_s});
    PlanAction a = PlanWriter::action(ActionKind::SetAutoFailback);
    a.group = u"SQL (FIN01)"_s;
    a.value = u"0"_s;
    PlanWriter w(c.plan);
    w.step(StepKind::SaveSettings).add(a);
    QCOMPARE(broken(c), msg("proof.violation.I5.failback", {u"SQL (FIN01)"_s}));
    a.value = u"1"_s;
    w.step(StepKind::PutBack).add(a);
    QVERIFY(prove(c.world, c.plan, {}).verdict != ProofVerdict::Unsafe);
}

/// The binaries of the owner are new already, but the instance has not been started on them (F-4): nothing of the plan restarts it.
void TestProofEnds::runningLevelStaysBehind_I7()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    c.world.clusters[0].instances[0].binary = {1, 0};
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N2"_s).patch(u"N2"_s, {u"FIN01"_s});
    QCOMPARE(broken(c), msg("proof.violation.I7.running", {u"FIN01"_s, u"16.0.4200.1"_s}));
}

QTEST_APPLESS_MAIN(TestProofEnds)
#include "tst_proofends.moc"
