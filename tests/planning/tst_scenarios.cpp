#include "coverage/coverage.h"
#include "estates.h"
#include "planning/actions.h"
#include "planning/proof.h"
#include "report/text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace estates;

/// The acceptance scenarios of domain section 9 as files in tests/data/scenarios: NAME.estate.json, wishes and goal beside it, and what is
/// expected in NAME.expected.json. `steps`, `refused` and `outages` are compared whole; of the other lists every entry has to be there.
/// PF_SCENARIOS_RECORD=DIR writes what came out instead, to be read by a person before it becomes an expectation.
class TestScenarios final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreThere();
    void scenario_data();
    void scenario();

private:
    static QDir folder() { return QDir(QStringLiteral(PF_SOURCE_DIR "/tests/data/scenarios")); }
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const QString &path)
{
    return QJsonDocument::fromJson(bytesOf(path)).object();
}

QJsonArray sorted(QStringList list)
{
    list.removeDuplicates();
    list.sort();
    return QJsonArray::fromStringList(list);
}

QString checkWord(const ReadinessItem &item)
{
    const char *state = item.state == CheckState::Ok ? "ok" : item.state == CheckState::Failed ? "failed" : "not-reported";
    const char *level = item.level == GateLevel::Block ? "block" : item.level == GateLevel::Acknowledge ? "acknowledge" : "info";
    return item.check + u' ' + QLatin1String(state) + u' ' + QLatin1String(level) + u' ' + item.object.path;
}

void addRefusals(const QList<RefusedItem> &items, QJsonArray &out, QStringList &uncured)
{
    for (const auto &item : items) {
        out.append(item.rule + u' ' + item.object.path);
        if (item.cures.isEmpty())
            uncured.append(item.rule);
    }
}

void addPlan(const Estate &estate, const Plan &plan, QJsonObject &out, QStringList &uncured)
{
    QJsonArray steps, refused;
    QStringList actions, margins, checks;
    for (const auto &step : plan.steps) {
        steps.append(text(step.title, QLocale::c()));
        for (const auto &phase : step.phases) {
            for (const auto &action : phase.actions)
                actions.append(text(step.title, QLocale::c()) + u": "_s + QLatin1String(actionInfo(action.kind).word));
        }
    }
    QJsonObject outages;
    for (const auto &step : plan.steps) {
        for (const auto &outage : step.outages)
            outages[outage.instance] = outages[outage.instance].toInt() + 1;
    }
    for (const auto &item : plan.readiness)
        checks.append(checkWord(item));
    addRefusals(plan.partlyRefused, refused, uncured);
    Assumptions assumptions;
    const Proof proof = prove(project(estate, plan.scope, assumptions), plan, {});
    for (const auto &margin : proof.margins)
        margins.append(margin.kind + u' ' + margin.fault);
    if (proof.verdict == ProofVerdict::Unsafe) {
        for (const auto &line : proof.counterexample)
            margins.append(text(line, QLocale::c()));
    }
    const char *verdict = proof.verdict == ProofVerdict::Safe ? "safe" : proof.verdict == ProofVerdict::Margin ? "margin" : "unsafe";
    out.insert(u"verdict"_s, verdictWord(plan.verdict));
    out.insert(u"steps"_s, steps);
    out.insert(u"refused"_s, refused);
    out.insert(u"outages"_s, outages);
    out.insert(u"proof"_s, QLatin1String(verdict));
    out.insert(u"margins"_s, sorted(margins));
    out.insert(u"actions"_s, sorted(actions));
    out.insert(u"readiness"_s, sorted(checks));
}

} // namespace

void TestScenarios::allAreThere()
{
    QSet<int> numbers;
    for (const QString &name : folder().entryList({u"*.estate.json"_s})) {
        numbers.insert(name.left(2).toInt());
        QVERIFY2(QFile::exists(folder().filePath(name.chopped(12) + u".expected.json"_s)), qPrintable(name));
    }
    for (int n = 1; n <= 44; ++n)
        QVERIFY2(numbers.contains(n), qPrintable(u"scenario %1 has no estate"_s.arg(n)));
}

void TestScenarios::scenario_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : folder().entryList({u"*.estate.json"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name.chopped(12))) << name.chopped(12);
}

void TestScenarios::scenario()
{
    QFETCH(QString, name);
    const QString base = folder().filePath(name);
    const auto loaded = readEstate(bytesOf(base + u".estate.json"_s), name);
    if (!loaded)
        QFAIL(qPrintable(text(loaded.error().first().message, QLocale::c()) + u' ' + loaded.error().first().place.pointer));
    const Estate &estate = loaded->estate;
    Policy policy;
    Goal goal;
    if (QFile::exists(base + u".policy.json"_s)) {
        const auto read = policyFromJson(objectOf(base + u".policy.json"_s));
        QVERIFY(read);
        policy = *read;
    }
    if (QFile::exists(base + u".goal.json"_s)) {
        const auto read = goalFromJson(objectOf(base + u".goal.json"_s));
        QVERIFY(read);
        goal = *read;
    }
    QJsonObject seenNow;
    QStringList uncured;
    const auto made = makePlan(estate, catalog(), goal, policy, seen);
    if (const auto *plan = std::get_if<Plan>(&made)) {
        addPlan(estate, *plan, seenNow, uncured);
    } else {
        QJsonArray refused;
        addRefusals(std::get<Refusals>(made).items, refused, uncured);
        seenNow.insert(u"verdict"_s, u"refused"_s);
        seenNow.insert(u"refused"_s, refused);
    }
    QStringList findings;
    for (const auto &finding : analyse(estate, catalog(), {}, seen).findings)
        findings.append(finding.rule + u' ' + finding.object.path + (finding.root.isEmpty() ? QString() : u" at "_s + finding.root));
    seenNow.insert(u"findings"_s, sorted(findings));

    if (const QString record = qEnvironmentVariable("PF_SCENARIOS_RECORD"); !record.isEmpty()) {
        QFile out(QDir(record).filePath(name + u".json"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QJsonDocument(seenNow).toJson());
        return;
    }
    QCOMPARE(uncured, QStringList()); // every refusal names a cure
    const QJsonObject expected = objectOf(base + u".expected.json"_s);
    QVERIFY2(!expected.value(u"says"_s).toString().isEmpty() && !expected.value(u"rules"_s).toArray().isEmpty(), "nothing is expected");
    for (const QString &key : {u"verdict"_s, u"steps"_s, u"refused"_s, u"outages"_s, u"proof"_s}) {
        if (expected.contains(key))
            QCOMPARE(QJsonDocument(QJsonObject{{key, seenNow.value(key)}}).toJson(),
                     QJsonDocument(QJsonObject{{key, expected.value(key)}}).toJson());
    }
    for (const QString &key : {u"margins"_s, u"actions"_s, u"readiness"_s, u"findings"_s}) {
        const QJsonArray have = seenNow.value(key).toArray();
        for (const QJsonValue &entry : expected.value(key).toArray())
            QVERIFY2(have.contains(entry), qPrintable(u"%1: %2 is not there"_s.arg(key, entry.toString())));
    }
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
