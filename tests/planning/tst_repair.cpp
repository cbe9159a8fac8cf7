#include "estates.h"
#include "planning/repair.h"
#include "report/text.h"

#include <QDir>
#include <QJsonDocument>

using namespace estates;

/// The smallest changes that make a plan possible: every one of them tried and proved before it is offered.
class TestRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offered_data();
    void offered();
    void offeredOnesHold();
    void pairsWhereOneIsNotEnough();
    void wishesOfOneClusterOnly();
    void noneWhereNothingHelps();
};

namespace {

QDir folder()
{
    return QDir(QStringLiteral(PF_SOURCE_DIR "/tests/data/scenarios"));
}

QJsonObject objectOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Planned planned(const QString &scenario)
{
    const QString base = folder().filePath(scenario);
    QFile file(base + u".estate.json"_s);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const auto loaded = readEstate(file.readAll(), scenario);
    Q_ASSERT(loaded);
    const auto policy = policyFromJson(objectOf(base + u".policy.json"_s));
    const auto goal = goalFromJson(objectOf(base + u".goal.json"_s));
    Q_ASSERT(policy && goal);
    return planAndProve(loaded->estate, catalog(), *goal, *policy, seen);
}

QStringList changesOf(const Repair &repair)
{
    QStringList out;
    for (const auto &change : repair.changes)
        out.append(text(change.what, QLocale::c()));
    return out;
}

} // namespace

void TestRepair::offered_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("2: a witness, Q-3") << u"02-static-no-witness"_s << QStringList{u"Add a witness to C1."_s};
    QTest::newRow("4: the node comes back, C-05")
        << u"04-third-node-down"_s << QStringList{u"Bring C back, so that it is up and a full member."_s};
    QTest::newRow("9: another quiesce method, F-12")
        << u"09-stop-cluster-service"_s << QStringList{u"Pause and drain the nodes instead of stopping the cluster service."_s};
    QTest::newRow("10: full outage, F-24") << u"10-sql-2005"_s << QStringList{u"Accept the full outage of I1."_s};
    QTest::newRow("13: fewer secondaries, A-7")
        << u"13-required-secondary"_s << QStringList{u"Let AG1 commit with fewer secondaries for the time of the run."_s};
    QTest::newRow("20: soft anti-affinity, W-17")
        << u"20-hard-anti-affinity"_s << QStringList{u"Switch the enforcement of anti-affinity of C1 off for the run."_s};
    QTest::newRow("22: copies, X-6") << u"22b-dag-suspended-copy"_s << QStringList{u"Repair or resume the database copies of DAG1."_s};
    QTest::newRow("23: the other run ends, X-12") << u"23-witness-in-another-run"_s << QStringList{u"Wait for the end of the other run."_s};
    QTest::newRow("29: another target, F-11") << u"29b-drift-lower-target"_s
                                              << QStringList{u"Give up the target named for I1 and take the newest build of its branch."_s};
    QTest::newRow("32: full outage, F-25") << u"32-single-node"_s << QStringList{u"Accept the full outage of I1."_s};
    QTest::newRow("33: the node is resumed, C-05")
        << u"33-paused-by-somebody"_s << QStringList{u"Bring B back, so that it is up and a full member."_s};
}

void TestRepair::offered()
{
    QFETCH(QString, scenario);
    QFETCH(QStringList, first);
    const Planned made = planned(scenario);
    QVERIFY(made.refusals);
    QVERIFY(!made.repairs.isEmpty());
    QCOMPARE(changesOf(made.repairs.first()), first);
    QVERIFY(made.repairs.first().steps > 0);
}

/// Whatever is offered for any scenario leads to a plan that is not unsafe.
void TestRepair::offeredOnesHold()
{
    int offered = 0;
    for (const QString &name : folder().entryList({u"*.estate.json"_s}, QDir::Files, QDir::Name)) {
        const Planned made = planned(name.chopped(12));
        for (const auto &repair : made.repairs) {
            ++offered;
            QVERIFY(repair.proof != ProofVerdict::Unsafe);
            QVERIFY(repair.verdict == Verdict::Planned || repair.verdict == Verdict::Incomplete);
            QVERIFY(!repair.changes.isEmpty() && repair.changes.size() <= 2);
        }
        if (made.plan && made.plan->partlyRefused.isEmpty())
            QVERIFY2(made.repairs.isEmpty(), qPrintable(name));
    }
    QVERIFY(offered >= 12);
}

void TestRepair::pairsWhereOneIsNotEnough()
{
    Cluster c = simple(2, WitnessKind::None, false); // Q-3, and the role has failed as well, C-08
    c.groups[0].state = GroupState::Failed;
    const Planned made = planAndProve(estate({c}), catalog(), {}, {}, seen);
    QVERIFY(made.refusals);
    QVERIFY(made.repairs.isEmpty() || made.repairs.first().changes.size() == 2);
    // What is behind the first refusal shows only when that is cured: the second search is asked for by planning again.
    Cluster both = simple(3, WitnessKind::None);
    both.nodes[1].state = NodeState::Paused;
    both.nodes[2].state = NodeState::Down;
    const Planned two = planAndProve(estate({both}), catalog(), {}, {}, seen);
    QVERIFY(two.refusals);
    QVERIFY(!two.repairs.isEmpty());
    QCOMPARE(two.repairs.first().changes.size(), 2);
}

void TestRepair::wishesOfOneClusterOnly()
{
    Cluster bad = simple(2, WitnessKind::None, false);
    Cluster good = simple(2);
    good.name = u"C2"_s;
    const Planned made = planAndProve(estate({bad, good}), catalog(), {}, {}, seen);
    QVERIFY(made.plan); // incomplete: C2 alone
    QCOMPARE(made.plan->verdict, Verdict::Incomplete);
    QCOMPARE(made.repairs.first().object, ObjectRef::cluster(u"C1"_s));
}

void TestRepair::noneWhereNothingHelps()
{
    Cluster unread = simple(2);
    unread.instances[0].binaries[1].version.reset(); // F-4: only reading again helps, and what it brings is not known
    const Planned made = planAndProve(estate({unread}), catalog(), {}, {}, seen);
    QVERIFY(made.refusals);
    QVERIFY(made.repairs.isEmpty());
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
