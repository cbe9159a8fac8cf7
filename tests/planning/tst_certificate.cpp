#include "certificate/certificatecheck.h"
#include "proofplans.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace pf;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pf::WitnessKind)

namespace {

using Change = std::function<void(QJsonObject &)>;

/// A plan of one SetAutoFailback each way around a roll, so that every kind of action occurs.
QJsonObject certificateOf(int nodes, WitnessKind witness, bool dynamic = true)
{
    ProofCase c = proofCase(nodes, witness, dynamic);
    c.world.clusters[0].roles[0].autoFailback = true;
    c.world.clusters[0].roles[0].preferred = {0};
    c.plan.savedSettings.append({ObjectRef::group(u"C1"_s, u"SQL (FIN01)"_s), u"autoFailback"_s, u"1"_s, u"0"_s, u"1"_s});
    PlanAction failback = PlanWriter::action(ActionKind::SetAutoFailback);
    failback.group = u"SQL (FIN01)"_s;
    failback.value = u"0"_s;
    PlanWriter(c.plan).step(StepKind::SaveSettings).add(failback);
    writeSeedOrder(c.plan);
    failback.value = u"1"_s;
    PlanWriter(c.plan).add(failback);
    return prove(c.world, c.plan, {}).certificate;
}

/// Changes action @p index counted among those of @p verb.
Change inAction(const QString &verb, int index, const std::function<void(QJsonObject &)> &change)
{
    return [=](QJsonObject &certificate) {
        QJsonArray actions = certificate[u"actions"_s].toArray();
        int seen = 0;
        for (int i = 0; i < actions.size(); ++i) {
            QJsonObject a = actions[i].toObject();
            if (a[u"verb"_s].toString() != verb || seen++ != index)
                continue;
            change(a);
            actions[i] = a;
        }
        certificate[u"actions"_s] = actions;
    };
}

Change inWorld(const QString &verb, int index, const QString &set, const std::function<void(QJsonObject &)> &change)
{
    return inAction(verb, index, [=](QJsonObject &a) {
        QJsonArray worlds = a[set].toArray();
        QJsonObject w = worlds[0].toObject();
        change(w);
        worlds[0] = w;
        a[set] = worlds;
    });
}

Change without(const QString &verb, int index)
{
    return [=](QJsonObject &certificate) {
        QJsonArray actions = certificate[u"actions"_s].toArray();
        int seen = 0;
        for (int i = 0; i < actions.size(); ++i) {
            if (actions[i].toObject()[u"verb"_s].toString() == verb && seen++ == index) {
                actions.removeAt(i);
                break;
            }
        }
        certificate[u"actions"_s] = actions;
    };
}

Change put(const QString &verb, int index, const QString &set, const QString &key, const QJsonValue &value)
{
    return inWorld(verb, index, set, [=](QJsonObject &w) { w[key] = value; });
}

} // namespace

/// The separate checker accepts what the prover proved, and refuses whatever has been tampered with.
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void sameInputSameBytes();
    void acceptsChoicesOfTheCluster();
};

void TestCertificate::accepts_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<WitnessKind>("witness");
    QTest::addColumn<bool>("dynamic");
    for (int nodes = 2; nodes <= 7; ++nodes) {
        QTest::addRow("%d nodes, no witness", nodes) << nodes << WitnessKind::None << true;
        QTest::addRow("%d nodes, share", nodes) << nodes << WitnessKind::FileShare << true;
        QTest::addRow("%d nodes, disk only", nodes) << nodes << WitnessKind::DiskOnly << true;
        QTest::addRow("%d nodes, static, disk", nodes) << nodes << WitnessKind::Disk << false;
        if (nodes > 2)
            QTest::addRow("%d nodes, static, no witness", nodes) << nodes << WitnessKind::None << false;
    }
}

void TestCertificate::accepts()
{
    QFETCH(int, nodes);
    QFETCH(WitnessKind, witness);
    QFETCH(bool, dynamic);
    const QJsonObject certificate = certificateOf(nodes, witness, dynamic);
    QVERIFY(!certificate[u"actions"_s].toArray().isEmpty());
    QCOMPARE(CertificateCheck::check(certificate), QString());
}

void TestCertificate::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const Change &change, const char *why) {
        QTest::newRow(name) << change << QString::fromLatin1(why);
    };
    const QString worlds = u"worlds"_s;
    const QString away = u"away"_s;
    row("a vote too many", put(u"restart"_s, 0, away, u"present"_s, 5), "counted wrongly");
    row("a need too low", put(u"restart"_s, 0, away, u"need"_s, 1), "counted wrongly");
    row("weights that do not belong", put(u"restart"_s, 0, away, u"votes"_s, u"1"_s), "counted wrongly");
    row("below quorum",
        inWorld(u"restart"_s, 0, away,
                [](QJsonObject &w) {
                    w[u"votes"_s] = u"f"_s;
                    w[u"up"_s] = u"1"_s;
                    w[u"out"_s] = u"8"_s;
                    w[u"lost"_s] = u"6"_s;
                    w[u"witnessVote"_s] = true;
                    w[u"present"_s] = 2;
                    w[u"total"_s] = 5;
                    w[u"need"_s] = 3;
                }),
        "below quorum");
    row("no world while the node is away", inAction(u"restart"_s, 0, [away](QJsonObject &a) { a[away] = QJsonArray(); }), "missing");
    row("no world after it", inAction(u"restart"_s, 0, [worlds](QJsonObject &a) { a[worlds] = QJsonArray(); }), "missing");
    row("the move goes elsewhere", put(u"move"_s, 1, worlds, u"owners"_s, QJsonArray{2, 1}), "nowhere");
    row("the move to older binaries",
        inAction(u"move"_s, 2,
                 [worlds](QJsonObject &a) {
                     a[u"node"_s] = 1;
                     QJsonArray all = a[worlds].toArray();
                     QJsonObject w = all[0].toObject();
                     w[u"owners"_s] = QJsonArray{1, 0};
                     all[0] = w;
                     a[worlds] = all;
                 }),
        "nowhere");
    row("the running level sinks", put(u"restart"_s, 3, worlds, u"running"_s, QJsonArray{0}), "nowhere");
    row("an older binary under a newer level",
        inAction(u"install"_s, 0,
                 [](QJsonObject &a) {
                     a[u"levels"_s] = QJsonArray{QJsonArray{0, 0}};
                 }),
        "I3");
    row("binaries go back", inAction(u"install"_s, 0, [](QJsonObject &a) { a[u"levels"_s] = QJsonArray{QJsonArray{0, -1}}; }), "F-11");
    row("an instance that is not there",
        inAction(u"install"_s, 0,
                 [](QJsonObject &a) {
                     a[u"levels"_s] = QJsonArray{QJsonArray{7, 1}};
                 }),
        "cannot be read");
    row("the owner is patched", inAction(u"install"_s, 0, [](QJsonObject &a) { a[u"node"_s] = 0; }), "I4");
    row("the owner leaves the list", inAction(u"set-owners"_s, 0, [](QJsonObject &a) { a[u"owners"_s] = u"e"_s; }), "F-14");
    row("a node is not resumed", without(u"resume"_s, 1), "nowhere");
    row("owners are not put back", without(u"set-owners"_s, 6), "I5");
    row("failback is not put back", without(u"set-failback"_s, 1), "I5");
    row("a node is forgotten", without(u"install"_s, 1), "I7");
    row("two nodes are out",
        inWorld(u"drain"_s, 0, worlds,
                [](QJsonObject &w) {
                    w[u"up"_s] = u"3"_s;
                    w[u"paused"_s] = u"c"_s;
                }),
        "I1");
    row("a node is lost on the way",
        inWorld(u"drain"_s, 1, worlds,
                [](QJsonObject &w) {
                    w[u"up"_s] = u"9"_s;
                    w[u"lost"_s] = u"2"_s;
                }),
        "counted wrongly");
    row("the instance moves by itself", put(u"set-owners"_s, 0, worlds, u"owners"_s, QJsonArray{1, 1}), "nowhere");
    row("a role too few", put(u"drain"_s, 0, worlds, u"owners"_s, QJsonArray{0}), "nowhere");
    row("the wrong cluster", inAction(u"drain"_s, 0, [](QJsonObject &a) { a[u"cluster"_s] = 3; }), "cannot be read");
    row(
        "higher wishes",
        [](QJsonObject &c) {
            QJsonArray clusters = c[u"clusters"_s].toArray();
            QJsonObject first = clusters[0].toObject();
            first[u"wanted"_s] = QJsonArray{QJsonArray{0, 2}};
            clusters[0] = first;
            c[u"clusters"_s] = clusters;
        },
        "I7");
}

void TestCertificate::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, why);
    const QJsonObject good = certificateOf(4, WitnessKind::FileShare);
    QCOMPARE(CertificateCheck::check(good), QString());
    QJsonObject bad = good;
    change(bad);
    QVERIFY(bad != good);
    const QString found = CertificateCheck::check(bad);
    QVERIFY(!found.isEmpty());
    QVERIFY2(found.contains(why), qPrintable(found));
}

void TestCertificate::sameInputSameBytes()
{
    QCOMPARE(QJsonDocument(certificateOf(4, WitnessKind::Cloud)).toJson(), QJsonDocument(certificateOf(4, WitnessKind::Cloud)).toJson());
    QVERIFY(certificateOf(4, WitnessKind::Cloud) != certificateOf(4, WitnessKind::None));
}

/// An incomplete plan with several possible worlds: two nodes without a witness, either may hold the vote, and a drain that may land
/// anywhere.
void TestCertificate::acceptsChoicesOfTheCluster()
{
    ProofCase c = proofCase(3, WitnessKind::None, true, 2);
    c.plan.verdict = Verdict::Incomplete;
    PlanWriter w(c.plan);
    w.step(StepKind::UpdateNode, u"N2"_s).patch(u"N2"_s, {u"FIN01"_s, u"ERP01"_s}); // ERP01 drains to N1 or N3
    const Proof proof = prove(c.world, c.plan, {});
    const QJsonArray actions = proof.certificate[u"actions"_s].toArray();
    QCOMPARE(actions[0].toObject()[u"worlds"_s].toArray().size(), 2);
    QCOMPARE(actions[2].toObject()[u"away"_s].toArray().size(), 4); // times two: one of two nodes holds the vote
    QCOMPARE(CertificateCheck::check(proof.certificate), QString());
}

QTEST_APPLESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
