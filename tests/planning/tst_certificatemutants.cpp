#include "certificate/certificatecheck.h"
#include "certificate/certificateplan.h"
#include "proofplans.h"

#include <QTest>

#include <functional>

using namespace pf;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(pf::ProofCase)

namespace {

/// The start as makePlan() writes it, so that the plan can be compared with the certificate.
void writeStart(ProofCase &c)
{
    const ScopeCluster &names = c.plan.scope.clusters.first();
    const world::ClusterWorld &w = c.world.clusters[0];
    ClusterStart start;
    start.cluster = names.cluster;
    for (qsizetype role = 0; role < names.roles.size(); ++role)
        start.owners.append({names.roles.at(role), names.nodes.at(w.roles[size_t(role)].owner)});
    for (qsizetype i = 0; i < names.instances.size(); ++i) {
        start.roles.append({names.instances.at(i), names.roles.at(i)});
        for (qsizetype n = 0; n < names.nodes.size(); ++n)
            start.levels.append(
                {names.instances.at(i) + u'@' + names.nodes.at(n), names.levels.at(w.instances[size_t(i)].binary[size_t(n)])});
    }
    c.plan.start = {start};
}

ProofCase seedOrder(int nodes, WitnessKind witness, bool dynamic = true)
{
    ProofCase c = proofCase(nodes, witness, dynamic);
    writeSeedOrder(c.plan);
    writeStart(c);
    return c;
}

/// Every action kind, failback switched off and on, a drain that may land on two nodes, a stop and a start.
ProofCase everyVerb()
{
    ProofCase c = proofCase(3, WitnessKind::None, true, 2);
    c.world.clusters[0].roles[0].autoFailback = true;
    c.world.clusters[0].roles[0].preferred = {0};
    c.plan.verdict = Verdict::Incomplete;
    c.plan.savedSettings.append({ObjectRef::group(u"C1"_s, u"SQL (FIN01)"_s), u"autoFailback"_s, u"1"_s, u"0"_s, u"1"_s});
    PlanAction failback = PlanWriter::action(ActionKind::SetAutoFailback);
    failback.group = u"SQL (FIN01)"_s;
    failback.value = u"0"_s;
    PlanWriter w(c.plan);
    w.step(StepKind::SaveSettings).add(failback);
    w.step(StepKind::UpdateNode, u"N2"_s).on(ActionKind::DrainNode, u"N2"_s).install(u"N2"_s, {u"FIN01"_s, u"ERP01"_s});
    w.on(ActionKind::StopClusterService, u"N2"_s).on(ActionKind::StartClusterService, u"N2"_s).on(ActionKind::ResumeNode, u"N2"_s);
    failback.value = u"1"_s;
    w.step(StepKind::PutBack).add(failback);
    writeStart(c);
    return c;
}

/// A mutant: where, and what was done.
using Take = std::function<void(const QString &pointer, const QString &what, const QJsonValue &mutant)>;

QList<QPair<QString, QJsonValue>> leaves(const QJsonValue &v)
{
    QList<QPair<QString, QJsonValue>> out{{u"null"_s, QJsonValue()}};
    if (v.isBool())
        out += {{u"flipped"_s, !v.toBool()}, {u"as a number"_s, int(v.toBool())}};
    if (v.isDouble()) {
        const int n = v.toInt();
        out += {{u"one more"_s, n + 1},
                {u"one less"_s, n - 1},
                {u"and a half"_s, n + 0.5},
                {u"much more"_s, n + 1000},
                {u"as text"_s, QString::number(n)}};
    }
    if (v.isString()) {
        const QString text = v.toString();
        out += {{u"with a zero before"_s, u'0' + text}, {u"with one behind"_s, text + u'1'}, {u"nothing"_s, QString()}, {u"a number"_s, 1}};
        bool hex = false;
        const quint64 set = text.toULongLong(&hex, 16);
        for (int bit = 0; hex && text.size() <= 16 && bit < 4; ++bit)
            out.append({u"bit %1"_s.arg(bit), QString::number(set ^ (1ULL << bit), 16)});
        static const QStringList words{u"none"_s,    u"disk-only"_s, u"yes"_s,        u"drain"_s,        u"move"_s, u"install"_s,
                                       u"restart"_s, u"resume"_s,    u"set-owners"_s, u"set-failback"_s, u"stop"_s, u"start"_s};
        for (const QString &word : words) {
            if (words.contains(text))
                out.append({word, word});
        }
        for (qsizetype i = 0; i < text.size() && text.size() <= 4; ++i) {
            for (const QChar state : u"OFWX"_s)
                out.append({u"%1 at %2"_s.arg(state).arg(i), QString(text).replace(i, 1, state)});
        }
    }
    return out;
}

void mutate(const QJsonValue &v, const QString &pointer, const Take &take)
{
    if (v.isObject()) {
        const QJsonObject object = v.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            QJsonObject other = object;
            other.remove(it.key());
            take(pointer + u'/' + it.key(), u"removed"_s, other);
            mutate(it.value(), pointer + u'/' + it.key(), [&](const QString &where, const QString &what, const QJsonValue &mutant) {
                QJsonObject changed = object;
                changed[it.key()] = mutant;
                take(where, what, changed);
            });
        }
        QJsonObject more = object;
        more[u"extra"_s] = 1;
        take(pointer, u"one member more"_s, more);
    } else if (v.isArray()) {
        const QJsonArray array = v.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString here = pointer + u'/' + QString::number(i);
            QJsonArray other = array;
            other.removeAt(i);
            take(here, u"removed"_s, other);
            other = array;
            other.insert(i, array.at(i));
            take(here, u"twice"_s, other);
            if (i > 0) {
                other = array;
                other[i] = array.at(i - 1);
                other[i - 1] = array.at(i);
                take(here, u"swapped"_s, other);
            }
            mutate(array.at(i), here, [&](const QString &where, const QString &what, const QJsonValue &mutant) {
                QJsonArray changed = array;
                changed[i] = mutant;
                take(where, what, changed);
            });
        }
        QJsonArray more = array;
        more.append(0);
        take(pointer, u"one element more"_s, more);
        take(pointer, u"not a list"_s, QJsonObject());
    } else {
        for (const auto &[what, mutant] : leaves(v))
            take(pointer, what, mutant);
    }
}

/// What may be changed without the certificate losing its force. Everything else must be refused.
struct Equivalent
{
    const char *pointer;
    const char *what;
    const char *why;
};
const Equivalent equivalents[] = {
    {"/actions/\\d+/(worlds|away)/\\d+", "swapped", "worlds are a set"},
    // Facts of the cluster as it stood: the certificate then is, word for word, the proof of a cluster with that fact.
    {"/clusters/0/(dynamic|witness|banned|lowerPriority|hardAntiAffinity)", ".*", ""},
    {"/clusters/0/roles/\\d+/(possible|autoFailback|antiAffinity|preferred.*)", ".*", ""},
    {"/clusters/0/instances/\\d+/(installed|role)", ".*", ""},
};

const Equivalent *equivalentOf(const QString &pointer, const QString &what)
{
    const auto matches = [](const char *pattern, const QString &text) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
    };
    const auto it = std::find_if(std::begin(equivalents), std::end(equivalents),
                                 [&](const Equivalent &e) { return matches(e.pointer, pointer) && matches(e.what, what); });
    return it == std::end(equivalents) ? nullptr : it;
}

/// True where the prover, asked about a cluster with the facts of the mutant, writes exactly the mutant.
bool isProofOfAnother(const ProofCase &made, const QJsonObject &mutant)
{
    const auto set = [](const QJsonValue &v) { return world::NodeSet(v.toString().toULongLong(nullptr, 16)); };
    const QJsonValue facts = mutant[u"clusters"_s][0];
    world::World start = made.world;
    world::ClusterWorld &c = start.clusters[0];
    c.dynamicQuorum = facts[u"dynamic"_s].toBool();
    const QString witness = facts[u"witness"_s].toString();
    c.witness = witness == u"none" ? WitnessKind::None : witness == u"disk-only" ? WitnessKind::DiskOnly : WitnessKind::FileShare;
    c.banned = set(facts[u"banned"_s]);
    c.lowerPriority = std::int8_t(facts[u"lowerPriority"_s].toInt());
    c.hardAntiAffinity = facts[u"hardAntiAffinity"_s].toBool();
    for (size_t i = 0; i < c.roles.size(); ++i) {
        const QJsonValue role = facts[u"roles"_s][qsizetype(i)];
        c.roles[i].possible = set(role[u"possible"_s]);
        c.roles[i].autoFailback = role[u"autoFailback"_s].toBool();
        c.roles[i].antiAffinity = set(role[u"antiAffinity"_s]);
        c.roles[i].preferred.clear();
        for (const QJsonValue &node : role[u"preferred"_s].toArray())
            c.roles[i].preferred.push_back(std::int8_t(node.toInt()));
    }
    for (size_t i = 0; i < c.instances.size(); ++i) {
        c.instances[i].role = std::int16_t(facts[u"instances"_s][qsizetype(i)][u"role"_s].toInt());
        c.instances[i].installed = set(facts[u"instances"_s][qsizetype(i)][u"installed"_s]);
    }
    return prove(start, made.plan, {}).certificate == mutant;
}

} // namespace

/// Every member of a certificate is changed, one at a time: each mutant is refused, but for the equivalents that are listed above.
class TestCertificateMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMember_data();
    void everyMember();
};

void TestCertificateMutants::everyMember_data()
{
    QTest::addColumn<ProofCase>("made");
    QTest::newRow("pair with a share") << seedOrder(2, WitnessKind::FileShare);
    QTest::newRow("three, static disk") << seedOrder(3, WitnessKind::Disk, false);
    QTest::newRow("three, disk only") << seedOrder(3, WitnessKind::DiskOnly);
    QTest::newRow("four without a witness") << seedOrder(4, WitnessKind::None);
    QTest::newRow("every verb") << everyVerb();
}

void TestCertificateMutants::everyMember()
{
    QFETCH(ProofCase, made);
    const Proof proof = prove(made.world, made.plan, {});
    QVERIFY(proof.verdict != ProofVerdict::Unsafe);
    QJsonObject plan = planToJson(made.plan);
    plan[u"hash"_s] = planHash(made.plan);
    QCOMPARE(CertificateCheck::check(proof.certificate), QString());
    QCOMPARE(certificate::OfPlan::differs(proof.certificate, plan), QString());
    int mutants = 0;
    int equivalent = 0;
    QStringList accepted;
    mutate(proof.certificate, {}, [&](const QString &pointer, const QString &what, const QJsonValue &mutant) {
        if (mutant == proof.certificate)
            return;
        ++mutants;
        const bool refused =
            !CertificateCheck::check(mutant.toObject()).isEmpty() || !certificate::OfPlan::differs(mutant.toObject(), plan).isEmpty();
        if (refused)
            return;
        const Equivalent *known = equivalentOf(pointer, what);
        ++equivalent;
        if (!known || (*known->why == 0 && !isProofOfAnother(made, mutant.toObject())))
            accepted << pointer + u": "_s + what;
    });
    qInfo("%d mutants, %d refused, %d equivalent", mutants, mutants - equivalent, equivalent);
    QVERIFY2(accepted.isEmpty(), qPrintable(accepted.join(u'\n')));
    QVERIFY(mutants > 1000);
}

QTEST_APPLESS_MAIN(TestCertificateMutants)
#include "tst_certificatemutants.moc"
