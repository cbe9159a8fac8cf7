#include "proofplans.h"
#include "report/text.h"

#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pf::WitnessKind)

namespace {

QStringList ids(const QList<Message> &messages)
{
    QStringList list;
    for (const Message &m : messages)
        list << m.id;
    return list;
}

QString stories(const QList<Message> &messages)
{
    QStringList list;
    for (const Message &m : messages)
        list << text(m, QLocale::c());
    return list.join(u'\n');
}

QStringList faults(const Proof &proof)
{
    QStringList list;
    for (const Margin &m : proof.margins)
        list << m.step + u' ' + m.fault + u' ' + m.kind;
    return list;
}

const FaultCell &cellOf(const Proof &proof, int seq)
{
    return proof.cells.at(seq - 1).second;
}

} // namespace

/// Design section 4: what a plan breaks as planned, and what one more fault would break.
class TestProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenario1_pairWithWitnessHasMargins();
    void scenario2_staticPair_I2();
    void scenario3_pairWithoutWitness();
    void scenario4_incomplete_F19();
    void scenario35_namesTheWitness();
    void fourNodesSafeAsPlanned();
    void scenario37_earlySwitch_F14();
    void patchingTheOwner_I4();
    void restartingUnderAnInstance_I4();
    void declaredFullOutageIsExempt();
    void twoNodesOut_I1();
    void backToOlderBinaries_I3();
    void drainOntoOlderBinaries_I3();
    void refusedMove();
    void ownersNotPutBack_I5();
    void unsavedSetting_I5();
    void timeoutNotPutBack_I5();
    void nodeLeftPaused_I5();
    void scenario33_pausedBySomebodyElse();
    void someNodesForgotten_I7();
    void goalNotReached_I7();
    void unknownName();
    void failbackInTheMiddle_W16();
    void standAloneServer();
    void expiry();
    void storyIsShortest();
    void faultModelSwitches();
    void everySentenceExists();
    void manyNodes();
};

void TestProof::scenario1_pairWithWitnessHasMargins()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(stories(proof.counterexample), QString());
    QCOMPARE(proof.verdict, ProofVerdict::Margin);
    const QStringList expected{
        u"00000002 node:N1 quorum-lost"_s,  // B is out: 2 of 3, need 2
        u"00000002 node:N1 no-target"_s,    // before it goes: owners are only N1
        u"00000002 node:N1 early-switch"_s, // after it: only the updated N2
        u"00000002 witness quorum-lost"_s,  u"00000002 action no-target"_s,  u"00000002 return:N2 no-target"_s,
        u"00000004 action no-way-back"_s,   u"00000004 node:N2 no-target"_s, u"00000005 node:N2 quorum-lost"_s,
        u"00000005 witness quorum-lost"_s,  u"00000005 action no-target"_s,  u"00000005 return:N1 no-target"_s,
    };
    QStringList seen = faults(proof);
    QStringList wanted = expected;
    seen.sort();
    wanted.sort();
    QCOMPARE(seen, wanted);
    QCOMPARE(cellOf(proof, 1).witness, FaultCell::State::Safe);
    QCOMPARE(cellOf(proof, 1).comesBack, FaultCell::State::NotApplicable);
    QCOMPARE(cellOf(proof, 2).comesBack, FaultCell::State::Margin);
    QCOMPARE(cellOf(proof, 3).node, FaultCell::State::Margin);
    QCOMPARE(cellOf(proof, 3).action, FaultCell::State::Safe);
    QVERIFY(!proof.certificate.isEmpty());
    QVERIFY(proof.assumptions.isEmpty());
}

void TestProof::scenario2_staticPair_I2()
{
    ProofCase c = proofCase(2, WitnessKind::None, false);
    writeSeedOrder(c.plan);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(proof.verdict, ProofVerdict::Unsafe);
    QCOMPARE(proof.counterexample.last(), msg("proof.violation.I2", {qint64(2), u"C1"_s, qint64(1), qint64(2), qint64(2)}));
    QVERIFY(proof.certificate.isEmpty());
}

void TestProof::scenario3_pairWithoutWitness()
{
    ProofCase c = proofCase(2, WitnessKind::None);
    writeSeedOrder(c.plan);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(stories(proof.counterexample), QString());
    QCOMPARE(proof.verdict, ProofVerdict::Margin);
    QCOMPARE(cellOf(proof, 1).node, FaultCell::State::Margin); // 50/50 even before anything is done
    QCOMPARE(cellOf(proof, 1).witness, FaultCell::State::NotApplicable);
    QVERIFY(faults(proof).contains(u"00000001 node:N2 quorum-lost"_s)); // N1 holds no vote: the cluster chose so
}

void TestProof::scenario4_incomplete_F19()
{
    ProofCase c = proofCase(3, WitnessKind::FileShare);
    world::ClusterWorld &w = c.world.clusters[0];
    w.up = 0b011;
    w.lost = 0b100;
    w = world::reweigh(w).front();
    PlanWriter plan(c.plan);
    const QString fin = u"FIN01"_s;
    plan.step(StepKind::UpdateNode, u"N2"_s).owners(fin, {u"N1"_s}).patch(u"N2"_s, {fin}).owners(fin, {u"N1"_s, u"N2"_s});
    plan.step(StepKind::MoveRoles).move(u"SQL (FIN01)"_s, u"N2"_s).move(u"Cluster Group"_s, u"N2"_s).owners(fin, {u"N2"_s});
    plan.step(StepKind::UpdateNode, u"N1"_s).patch(u"N1"_s, {fin});
    plan.step(StepKind::PutBack).owners(fin, {u"N1"_s, u"N2"_s});
    // As a complete plan it leaves C unpatched and out of the owners.
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last().id, u"proof.violation.I5.owners"_s);
    c.plan.verdict = Verdict::Incomplete;
    QCOMPARE(prove(c.world, c.plan, {}).verdict, ProofVerdict::Unsafe); // the debt is not named either
    c.plan.savedSettings[0].after = u"N1, N2"_s;
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(stories(proof.counterexample), QString());
    QCOMPARE(proof.verdict, ProofVerdict::Margin);
}

void TestProof::scenario35_namesTheWitness()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    const Proof proof = prove(c.world, c.plan, {});
    Message witness;
    for (const Margin &m : proof.margins) {
        if (m.fault == u"witness" && m.step == u"00000002")
            witness = m.message;
    }
    QCOMPARE(witness, msg("proof.margin.quorum-lost.witness.one", {qint64(2), qint64(2), u"C1"_s, qint64(1), qint64(3), qint64(2)}));
    QCOMPARE(text(witness, QLocale::c()),
             u"Not if the witness of C1 fails in step 2. 1 of 3 votes would be left and 2 are needed, so the whole cluster would stop."_s);
}

void TestProof::fourNodesSafeAsPlanned()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(stories(proof.counterexample), QString());
    for (const Margin &m : proof.margins)
        QVERIFY2(m.kind == u"early-switch" || (m.kind == u"no-way-back" && m.fault == u"action"), qPrintable(m.fault + u' ' + m.kind));
    QCOMPARE(cellOf(proof, 2).node, FaultCell::State::Safe);
    QCOMPARE(cellOf(proof, 2).witness, FaultCell::State::Safe);
    QCOMPARE(cellOf(proof, 2).action, FaultCell::State::Safe);
    QCOMPARE(cellOf(proof, 2).comesBack, FaultCell::State::Safe);
    QCOMPARE(proof.cells.size(), c.plan.steps.size());
    int actions = 0;
    for (const Step &step : c.plan.steps)
        actions += int(step.phases.first().actions.size());
    QCOMPARE(proof.actions, actions);
}

void TestProof::scenario37_earlySwitch_F14()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    const Proof proof = prove(c.world, c.plan, {});
    // N4 and N3 are updated after steps 2 and 3: from then on they are the class that may take over, until the move in step 6.
    QCOMPARE(faults(proof), (QStringList{u"00000003 node:N1 early-switch"_s, u"00000006 action no-way-back"_s}));
    QCOMPARE(proof.margins.first().message, msg("proof.margin.early-switch.node.range", {qint64(3), qint64(5), u"N1"_s, u"SQL (FIN01)"_s}));
    QCOMPARE(cellOf(proof, 5).node, FaultCell::State::Margin); // the hold
    QCOMPARE(cellOf(proof, 6).action, FaultCell::State::Margin);
    QCOMPARE(cellOf(proof, 7).node, FaultCell::State::Safe);
}

void TestProof::patchingTheOwner_I4()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N1"_s).install(u"N1"_s, {u"FIN01"_s});
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(proof.verdict, ProofVerdict::Unsafe);
    QCOMPARE(proof.counterexample.last(), msg("proof.violation.I4", {qint64(1), u"FIN01"_s, u"N1"_s}));
    // Scenario 5: "the passive node of FIN01" runs ERP01.
    ProofCase both = proofCase(2, WitnessKind::FileShare, true, 2);
    PlanWriter(both.plan).step(StepKind::UpdateNode, u"N2"_s).install(u"N2"_s, {u"FIN01"_s, u"ERP01"_s});
    QCOMPARE(prove(both.world, both.plan, {}).counterexample.last(), msg("proof.violation.I4", {qint64(1), u"ERP01"_s, u"N2"_s}));
}

void TestProof::restartingUnderAnInstance_I4()
{
    for (ActionKind kind : {ActionKind::RestartNode, ActionKind::StopClusterService}) {
        ProofCase c = proofCase(2, WitnessKind::FileShare, true, 2);
        PlanWriter(c.plan).step(StepKind::UpdateNode, u"N2"_s).on(kind, u"N2"_s);
        QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I4.stop", {qint64(1), u"ERP01"_s, u"N2"_s}));
    }
}

void TestProof::declaredFullOutageIsExempt()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N1"_s).install(u"N1"_s, {u"FIN01"_s}).install(u"N2"_s, {u"FIN01"_s});
    c.plan.steps[0].reasons.append({u"F-24"_s, msg("proof.story.start")});
    QVERIFY(prove(c.world, c.plan, {}).verdict != ProofVerdict::Unsafe);
    c.plan.steps[0].reasons[0].rule = u"F-13"_s;
    QCOMPARE(prove(c.world, c.plan, {}).verdict, ProofVerdict::Unsafe);
}

void TestProof::twoNodesOut_I1()
{
    ProofCase c = proofCase(5, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N5"_s).on(ActionKind::DrainNode, u"N5"_s).on(ActionKind::StopClusterService, u"N5"_s);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N4"_s).on(ActionKind::DrainNode, u"N4"_s);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I1", {qint64(2), u"N4, N5"_s}));
    c.plan.steps[1].phases[0].actions[0].kind = ActionKind::RestartNode; // found while the second is away
    const Proof away = prove(c.world, c.plan, {});
    QCOMPARE(ids(away.counterexample).mid(away.counterexample.size() - 2), (QStringList{u"proof.story.away"_s, u"proof.violation.I1"_s}));
}

void TestProof::backToOlderBinaries_I3()
{
    ProofCase c = proofCase(3, WitnessKind::FileShare);
    PlanWriter w(c.plan);
    w.step(StepKind::UpdateNode, u"N3"_s).install(u"N3"_s, {u"FIN01"_s}).move(u"SQL (FIN01)"_s, u"N3"_s);
    w.step(StepKind::MoveRoles).move(u"SQL (FIN01)"_s, u"N2"_s);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(ids(proof.counterexample), (QStringList{u"proof.story.start"_s, u"proof.story.step"_s, u"proof.violation.I3.refused"_s,
                                                     u"cluster.refused.older-binaries"_s}));
}

void TestProof::drainOntoOlderBinaries_I3()
{
    ProofCase c = proofCase(3, WitnessKind::FileShare);
    PlanWriter w(c.plan);
    w.step(StepKind::UpdateNode, u"N3"_s).install(u"N3"_s, {u"FIN01"_s}).move(u"SQL (FIN01)"_s, u"N3"_s);
    w.step(StepKind::UpdateNode, u"N3"_s).on(ActionKind::DrainNode, u"N3"_s); // the cluster may choose any node
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(),
             msg("proof.violation.I3", {qint64(2), u"FIN01"_s, u"N1"_s, u"16.0.4100.1"_s, u"16.0.4200.1"_s}));
}

void TestProof::refusedMove()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::MoveRoles).owners(u"FIN01"_s, {u"N1"_s}).move(u"SQL (FIN01)"_s, u"N2"_s);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(proof.counterexample.at(proof.counterexample.size() - 2), msg("proof.violation.refused", {qint64(1), u"C1"_s, u"W-13"_s}));
    QCOMPARE(proof.counterexample.last().id, u"cluster.refused.illegal-target"_s);
}

void TestProof::ownersNotPutBack_I5()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    c.plan.steps.removeLast();
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(),
             msg("proof.violation.I5.owners", {u"SQL (FIN01)"_s, u"N2, N3, N4"_s, u"N1, N2, N3, N4"_s}));
}

void TestProof::unsavedSetting_I5()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    c.plan.savedSettings.clear();
    QCOMPARE(prove(c.world, c.plan, {}).counterexample,
             (QList<Message>{msg("proof.violation.I5.unsaved", {qint64(2), u"SQL Network Name (FIN01)"_s, u"possibleOwners"_s})}));
}

void TestProof::timeoutNotPutBack_I5()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    PlanAction a = PlanWriter::action(ActionKind::SetPendingTimeout);
    a.group = u"SQL (FIN01)"_s;
    a.resource = u"SQL Server (FIN01)"_s;
    a.value = u"900000"_s;
    c.plan.savedSettings.append({ObjectRef::group(u"C1"_s, a.group), u"pendingTimeout"_s, u"180000"_s, u"900000"_s, u"180000"_s});
    PlanWriter w(c.plan);
    w.step(StepKind::SaveSettings).add(a);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample,
             (QList<Message>{msg("proof.violation.I5.timeout", {u"SQL (FIN01)"_s, u"900000"_s, u"180000"_s})}));
    a.value = u"180000"_s;
    w.step(StepKind::PutBack).add(a);
    QVERIFY(prove(c.world, c.plan, {}).verdict != ProofVerdict::Unsafe);
}

void TestProof::nodeLeftPaused_I5()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N4"_s).on(ActionKind::DrainNode, u"N4"_s);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I5.node", {u"N4"_s}));
    PlanWriter(c.plan).on(ActionKind::StopClusterService, u"N4"_s);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I5.node", {u"N4"_s}));
}

void TestProof::scenario33_pausedBySomebodyElse()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    c.world.clusters[0].up &= ~world::bit(3);
    c.world.clusters[0].paused = world::bit(3);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N4"_s).on(ActionKind::PrecheckNode, u"N4"_s);
    QVERIFY(prove(c.world, c.plan, {}).verdict != ProofVerdict::Unsafe);
    PlanWriter(c.plan).on(ActionKind::ResumeNode, u"N4"_s);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I5.resumed", {u"N4"_s}));
}

void TestProof::someNodesForgotten_I7()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N4"_s).patch(u"N4"_s, {u"FIN01"_s});
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I7", {u"FIN01"_s, u"N1"_s, u"16.0.4200.1"_s}));
    c.plan.verdict = Verdict::Incomplete;
    QVERIFY(prove(c.world, c.plan, {}).verdict != ProofVerdict::Unsafe);
}

void TestProof::goalNotReached_I7()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    c.plan.goal.targets.append({u"cluster/C1/instance/fin01"_s, u"16.0.4200"_s});
    PlanWriter(c.plan)
        .step(StepKind::UpdateNode, u"N2"_s)
        .on(ActionKind::PrecheckNode, u"N2"_s)
        .on(ActionKind::DrainNode, u"N2"_s)
        .on(ActionKind::ResumeNode, u"N2"_s);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last(), msg("proof.violation.I7", {u"FIN01"_s, u"N1"_s, u"16.0.4200.1"_s}));
}

void TestProof::unknownName()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    PlanWriter(c.plan).step(StepKind::UpdateNode, u"N9"_s).on(ActionKind::DrainNode, u"N9"_s);
    QCOMPARE(prove(c.world, c.plan, {}).counterexample, (QList<Message>{msg("proof.violation.unknown", {qint64(1)})}));
    ProofCase owner = proofCase(2, WitnessKind::FileShare);
    PlanWriter(owner.plan).step(StepKind::SetOwners).owners(u"FIN01"_s, {u"N1"_s, u"N9"_s});
    QCOMPARE(prove(owner.world, owner.plan, {}).counterexample, (QList<Message>{msg("proof.violation.unknown", {qint64(1)})}));
}

void TestProof::failbackInTheMiddle_W16()
{
    ProofCase c = proofCase(3, WitnessKind::FileShare);
    world::Role &role = c.world.clusters[0].roles[0];
    role.autoFailback = true;
    role.preferred = {1};
    PlanWriter w(c.plan);
    // N2 is updated and comes back: the instance may fall back to it at any moment, so the next installation may hit its owner.
    w.step(StepKind::UpdateNode, u"N2"_s).patch(u"N2"_s, {u"FIN01"_s});
    w.step(StepKind::MoveRoles).move(u"SQL (FIN01)"_s, u"N3"_s);
    QCOMPARE(ids(prove(c.world, c.plan, {}).counterexample).mid(2),
             (QStringList{u"proof.violation.I3.refused"_s, u"cluster.refused.older-binaries"_s}));
    role.autoFailback = false;
    QCOMPARE(prove(c.world, c.plan, {}).counterexample.last().id, u"proof.violation.I7"_s);
}

void TestProof::standAloneServer()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    c.plan.scope.servers = {u"S1"_s};
    PlanWriter(c.plan).step(StepKind::UpdateServer, u"S1"_s);
    c.plan.steps[0].cluster.clear();
    PlanAction a;
    a.kind = ActionKind::Install;
    a.node = u"S1"_s;
    a.instances = {u"MSSQLSERVER"_s};
    a.levels = {u"16.0.4200.1"_s};
    PlanWriter(c.plan).add(a);
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(proof.verdict, ProofVerdict::Safe);
    QCOMPARE(proof.actions, 1);
    QCOMPARE(cellOf(proof, 1).node, FaultCell::State::NotApplicable);
}

void TestProof::expiry()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    QCOMPARE(prove(c.world, c.plan, {}).expires.toString(), u"2026-07-28T00:00:00Z"_s);
    c.plan.policy.windowEnd = UtcMs::fromString(u"2026-07-25T02:00:00Z");
    QCOMPARE(prove(c.world, c.plan, {}).expires.toString(), u"2026-07-26T02:00:00Z"_s);
    QCOMPARE(prove(c.world, c.plan, {}).verdict, ProofVerdict::Safe); // nothing is done
}

void TestProof::storyIsShortest()
{
    ProofCase c = proofCase(4, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    // The last node step of the plan patches the owner: finished steps are one line each, the step at hand one line per action.
    c.plan.steps[6].phases[0].actions.prepend([] {
        PlanAction a = PlanWriter::action(ActionKind::MoveGroup, u"N3"_s);
        a.group = u"SQL (FIN01)"_s;
        return a;
    }());
    c.plan.steps[6].phases[0].actions.append(PlanWriter::action(ActionKind::RestartNode, u"N3"_s));
    c.plan.steps[5].phases[0].actions.append(PlanWriter::action(ActionKind::RestartNode, u"N2"_s));
    const Proof proof = prove(c.world, c.plan, {});
    QCOMPARE(proof.counterexample.first(), msg("proof.story.start", {u"C1"_s, qint64(5), qint64(5), qint64(3)}));
    const QStringList story = ids(proof.counterexample);
    QCOMPARE(story.count(u"proof.story.step"_s), 5); // steps 1, 2, 3, 4, 6; the hold changes nothing
    QCOMPARE(story.last(), u"proof.violation.I4.stop"_s);
    QCOMPARE(story.mid(6, 2), (QStringList{u"proof.story.move"_s, u"proof.story.drain"_s}));
    QVERIFY(stories(proof.counterexample).contains(u"Step 7: SQL (FIN01) moves to N3 (votes: 5 of 5, 3 needed)."));
}

void TestProof::faultModelSwitches()
{
    ProofCase c = proofCase(2, WitnessKind::FileShare);
    writeSeedOrder(c.plan);
    QCOMPARE(prove(c.world, c.plan, {false, false, false, false}).verdict, ProofVerdict::Safe);
    for (const Margin &m : prove(c.world, c.plan, {false, true, false, false}).margins)
        QCOMPARE(m.fault, u"witness"_s);
    for (const Margin &m : prove(c.world, c.plan, {false, false, false, true}).margins)
        QVERIFY(m.fault.startsWith(u"return:"));
}

void TestProof::everySentenceExists()
{
    const QStringList known = knownMessageIds();
    for (int nodes : {2, 3, 4, 5}) {
        for (WitnessKind witness : {WitnessKind::None, WitnessKind::Disk}) {
            ProofCase c = proofCase(nodes, witness);
            writeSeedOrder(c.plan);
            const Proof proof = prove(c.world, c.plan, {});
            QCOMPARE(stories(proof.counterexample), QString());
            for (const Margin &m : proof.margins) {
                QVERIFY2(known.contains(m.message.id), qPrintable(m.message.id));
                QVERIFY(!text(m.message, QLocale::c()).contains(u'%'));
            }
        }
    }
}

/// 64 nodes: which of them holds no vote must not multiply the worlds.
void TestProof::manyNodes()
{
    for (WitnessKind witness : {WitnessKind::None, WitnessKind::Cloud}) {
        ProofCase c = proofCase(64, witness);
        writeSeedOrder(c.plan);
        const Proof proof = prove(c.world, c.plan, {});
        QCOMPARE(stories(proof.counterexample), QString());
        QCOMPARE(proof.cells.size(), c.plan.steps.size());
        for (const Margin &m : proof.margins)
            QVERIFY(m.kind == u"early-switch" || m.kind == u"no-way-back");
    }
}

QTEST_APPLESS_MAIN(TestProof)
#include "tst_proof.moc"
