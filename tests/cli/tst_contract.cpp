#include "program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The command line and JSON of the contract, on the real executable: names, exit codes, schemas, ids in the PDFs.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void wrongUseAndBadInput_data();
    void wrongUseAndBadInput();
    void samplesAreListed();
    void seedHasExactlyOneError();
    void outputsFollowTheirSchemas_data();
    void outputsFollowTheirSchemas();
    void checkIsTheSameInEveryFormat();
    void headlineIsFirstAndAddsUp();
    void languageChangesTextsOnly();
    void coveragePdfHoldsEveryId();
    void planPdfHoldsEveryId();
    void planIsStableAndReadBack();
    void refusedPlanExitsFour();
    void resolveKeepsOrderAndForms();
    void votesTakeNodesOut();
    void votesOfAnUnreadQuorum_Q1();
    void rehearsalIsDeterministic();
    void failedRehearsalRestores();
    void importKeepsEveryRow();

private:
    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }
    QString pdfText(const QString &pdf) const;
    QTemporaryDir m_dir;
};

namespace {

const QString asOf = u"2026-07-21T21:45:00Z"_s;

QStringList ids(const QJsonArray &rows)
{
    QStringList result;
    for (const QJsonValue &row : rows)
        result << row[u"id"_s].toString();
    return result;
}

} // namespace

void TestContract::initTestCase()
{
    QVERIFY2(QFile::exists(program::path()), "PF_PROGRAM names no executable");
    QVERIFY(m_dir.isValid());
}

QString TestContract::pdfText(const QString &pdf) const
{
    return QString::fromUtf8(program::run({u"-layout"_s, pdf, u"-"_s}, {}, u"pdftotext"_s).out);
}

void TestContract::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"estate", "import", "catalog", "check", "compare", "votes", "plan", "rehearse", "resume", "debts", "report", "rules", "simulate"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestContract::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const auto output = program::run({command, u"--help"_s});
    QCOMPARE(output.exit, 0);
    QVERIFY(output.out.contains("passive-first " + command.toUtf8()));
    QVERIFY(output.err.isEmpty());
}

void TestContract::wrongUseAndBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown command") << QStringList{u"chekc"_s} << 2 << QByteArray("PF-CLI-000");
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"sample:seed"_s, u"--fast"_s} << 2 << QByteArray("PF-CLI-001");
    QTest::newRow("unknown format") << QStringList{u"check"_s, u"sample:seed"_s, u"--format"_s, u"xml"_s} << 2 << QByteArray("PF-CLI-002");
    QTest::newRow("bad time") << QStringList{u"check"_s, u"sample:seed"_s, u"--as-of"_s, u"yesterday"_s} << 2 << QByteArray("PF-CLI-003");
    QTest::newRow("no estate") << QStringList{u"check"_s} << 2 << QByteArray("PF-CLI-004");
    QTest::newRow("bad threshold") << QStringList{u"check"_s, u"sample:seed"_s, u"--fail-on"_s, u"fatal"_s} << 2
                                   << QByteArray("PF-CLI-012");
    QTest::newRow("no file") << QStringList{u"check"_s, u"/nonexistent/estate.json"_s} << 3 << QByteArray("PF-SES-002");
    QTest::newRow("no sample") << QStringList{u"check"_s, u"sample:nothing"_s} << 3 << QByteArray("PF-SES-001");
    QTest::newRow("no cluster") << QStringList{u"votes"_s, u"sample:company"_s, u"--cluster"_s, u"NOPE"_s} << 2 << QByteArray("PF-CLI-013");
    QTest::newRow("no run") << QStringList{u"resume"_s, u"r-none"_s, u"--run-store"_s, u":memory:"_s} << 5 << QByteArray("PF-STO-");
    QTest::newRow("no rule") << QStringList{u"rules"_s, u"COV-999"_s} << 2 << QByteArray("PF-CLI-009");
}

void TestContract::wrongUseAndBadInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QByteArray, code);
    if (arguments.contains(u":memory:"_s))
        arguments.last() = file("empty.db");
    const auto output = program::run(arguments);
    QCOMPARE(output.exit, exit);
    QVERIFY2(output.err.startsWith("passive-first: " + code), output.err);
    QCOMPARE(output.err.count('\n'), 1);
    if (arguments.constFirst() == u"resume"_s) // its own format is JSON
        QCOMPARE(program::schemaError(u"error"_s, output.out), QByteArray());
    else
        QVERIFY(output.out.isEmpty());
    if (arguments.constFirst() == u"chekc"_s || arguments.contains(u"xml"_s))
        return;
    const auto json = program::run(arguments + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(json.exit, exit);
    QCOMPARE(program::schemaError(u"error"_s, json.out), QByteArray());
}

void TestContract::samplesAreListed()
{
    const auto output = program::run({u"check"_s, u"sample:list"_s});
    QCOMPARE(output.exit, 0);
    const QList<QByteArray> names = output.out.trimmed().split('\n');
    for (const char *name : {"company", "two-node", "seed", "seed-fixed"})
        QVERIFY2(names.contains(name), name);
}

void TestContract::seedHasExactlyOneError()
{
    const auto seed = program::run({u"check"_s, u"sample:seed"_s, u"--as-of"_s, u"2026-11-23T00:00:00Z"_s, u"--format"_s, u"json"_s});
    QCOMPARE(seed.exit, 1);
    QCOMPARE(seed.json()[u"summary"_s][u"error"_s].toInt(), 1);
    int errors = 0;
    for (const QJsonValue &finding : seed.json()[u"findings"_s].toArray())
        errors += finding[u"severity"_s].toString() == u"error"_s ? 1 : 0;
    QCOMPARE(errors, 1);
    const auto fixed =
        program::run({u"check"_s, u"sample:seed-fixed"_s, u"--as-of"_s, u"2026-11-23T00:00:00Z"_s, u"--format"_s, u"json"_s});
    QCOMPARE(fixed.exit, 0);
    QCOMPARE(fixed.json()[u"summary"_s][u"error"_s].toInt(), 0);
}

void TestContract::outputsFollowTheirSchemas_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("schema");
    auto row = [](const char *name, const QStringList &arguments, const char *schema) {
        QTest::newRow(name) << arguments << QString::fromLatin1(schema);
    };
    const QStringList json = {u"--format"_s, u"json"_s, u"--as-of"_s, asOf};
    row("check", QStringList{u"check"_s, u"sample:company"_s} + json, "check");
    row("check seed", QStringList{u"check"_s, u"sample:seed"_s} + json, "check");
    row("compare", QStringList{u"compare"_s, u"sample:seed"_s, u"sample:seed-fixed"_s} + json, "comparison");
    row("validate", QStringList{u"estate"_s, u"validate"_s, u"sample:company"_s, u"/nonexistent"_s} + json, "validation");
    row("votes", QStringList{u"votes"_s, u"sample:two-node"_s} + json, "votes");
    row("plan", QStringList{u"plan"_s, u"sample:company"_s, u"--cluster"_s, u"NH-SQLFC01"_s} + json, "plan");
    row("plan two-node", QStringList{u"plan"_s, u"sample:two-node"_s} + json, "plan");
    row("plan of everything", QStringList{u"plan"_s, u"sample:company"_s} + json, "plan");
    row("refused plan", QStringList{u"plan"_s, u"sample:company"_s, u"--cluster"_s, u"NH-DAG01"_s} + json, "plan");
    row("rules", {u"rules"_s, u"--format"_s, u"json"_s}, "rules");
    row("runs", {u"resume"_s, u"--list"_s, u"--format"_s, u"json"_s, u"--run-store"_s, u"STORE"_s}, "runs");
    row("debts", {u"debts"_s, u"--format"_s, u"json"_s, u"--run-store"_s, u"STORE"_s}, "debts");
}

void TestContract::outputsFollowTheirSchemas()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, schema);
    arguments.replaceInStrings(u"STORE"_s, file("empty.db"));
    const auto output = program::run(arguments);
    QVERIFY2(!output.out.isEmpty(), output.err);
    QCOMPARE(program::schemaError(schema, output.out), QByteArray());
}

void TestContract::checkIsTheSameInEveryFormat()
{
    const QStringList check = {u"check"_s, u"sample:company"_s, u"--as-of"_s, asOf, u"--format"_s};
    const QStringList expected = ids(program::run(check + QStringList{u"json"_s}).json()[u"findings"_s].toArray());
    QVERIFY(expected.size() > 10);
    for (const QString &format : {u"text"_s, u"csv"_s, u"html"_s, u"sarif"_s}) {
        const QByteArray out = program::run(check + QStringList{format}).out;
        for (const QString &id : expected)
            QVERIFY2(out.contains(id.toUtf8()), qPrintable(format + u' ' + id));
    }
}

void TestContract::headlineIsFirstAndAddsUp()
{
    const QStringList check = {u"check"_s, u"sample:company"_s, u"--as-of"_s, asOf, u"--format"_s};
    const QJsonObject json = program::run(check + QStringList{u"json"_s}).json();
    const QJsonObject headline = json[u"headline"_s].toObject();
    QCOMPARE(headline[u"instances"_s].toInt(), int(json[u"levels"_s].toArray().size()));
    QCOMPARE(headline[u"reported"_s].toInt() + headline[u"notReported"_s].toInt(), headline[u"instances"_s].toInt());
    int sum = 0;
    for (const QJsonValue &rule : headline[u"byRule"_s].toArray())
        sum += rule[u"count"_s].toInt();
    QCOMPARE(sum, headline[u"neverOffered"_s].toInt());
    const QByteArray text = program::run(check + QStringList{u"text"_s}).out;
    QCOMPARE(text.left(text.indexOf('\n')).trimmed(), headline[u"text"_s].toString().toUtf8());
}

void TestContract::languageChangesTextsOnly()
{
    const QStringList check = {u"check"_s, u"sample:company"_s, u"--as-of"_s, asOf, u"--format"_s, u"json"_s, u"--language"_s};
    const QJsonArray english = program::run(check + QStringList{u"en"_s}).json()[u"findings"_s].toArray();
    for (const QString &language : {u"sv"_s, u"de"_s}) {
        const QJsonArray other = program::run(check + QStringList{language}).json()[u"findings"_s].toArray();
        QCOMPARE(ids(other), ids(english));
        int differing = 0;
        for (qsizetype i = 0; i < other.size(); ++i) {
            QCOMPARE(other[i][u"message"_s][u"id"_s], english[i][u"message"_s][u"id"_s]);
            QCOMPARE(other[i][u"message"_s][u"args"_s], english[i][u"message"_s][u"args"_s]);
            differing += other[i][u"message"_s][u"text"_s] != english[i][u"message"_s][u"text"_s] ? 1 : 0;
        }
        QCOMPARE(differing, int(other.size()));
    }
}

void TestContract::coveragePdfHoldsEveryId()
{
    const QJsonArray findings =
        program::run({u"check"_s, u"sample:company"_s, u"--as-of"_s, asOf, u"--format"_s, u"json"_s}).json()[u"findings"_s].toArray();
    QCOMPARE(program::run({u"report"_s, u"coverage"_s, u"sample:company"_s, u"--as-of"_s, asOf, u"-o"_s, file("coverage.pdf")}).exit, 0);
    const QString text = pdfText(file("coverage.pdf"));
    for (const QString &id : ids(findings))
        QCOMPARE(text.count(id), 1);
    QVERIFY(!findings.isEmpty());
}

void TestContract::planPdfHoldsEveryId()
{
    const QStringList scope = {u"sample:company"_s, u"--cluster"_s, u"NH-SQLFC01"_s, u"--as-of"_s, asOf};
    const QJsonObject plan = program::run(QStringList{u"plan"_s, u"--format"_s, u"json"_s} + scope).json();
    // REPORTS stays old: SQL Server 2017 is not synchronized (C-11), so the plan does not reach its whole goal.
    QCOMPARE(plan[u"verdict"_s].toString(), u"incomplete"_s);
    QCOMPARE(program::run(QStringList{u"report"_s, u"plan"_s, u"-o"_s, file("plan.pdf")} + scope).exit, 0);
    const QString text = pdfText(file("plan.pdf"));
    const QStringList steps = ids(plan[u"steps"_s].toArray());
    QVERIFY(steps.size() >= 8);
    for (const QString &id : steps)
        QCOMPARE(text.count(id), 1);
    QCOMPARE(program::run(QStringList{u"report"_s, u"plan"_s, u"-o"_s, file("again.pdf")} + scope).exit, 0);
    QFile first(file("plan.pdf")), second(file("again.pdf"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), second.readAll()); // same input, same bytes
}

void TestContract::planIsStableAndReadBack()
{
    const QStringList plan = {u"plan"_s, u"sample:two-node"_s, u"--as-of"_s, asOf, u"--format"_s, u"json"_s};
    const auto english = program::run(plan + QStringList{u"-o"_s, file("plan.json")});
    QCOMPARE(english.exit, 0);
    QFile written(file("plan.json"));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(program::run(plan + QStringList{u"--language"_s, u"sv"_s}).json()[u"hash"_s], object[u"hash"_s]);

    const QStringList rehearse = {u"rehearse"_s,    u"sample:two-node"_s,  u"--run-store"_s, file("plan.db"),
                                  u"--sim-state"_s, file("plan-sim.json"), u"--plan"_s};
    const auto done = program::run(rehearse + QStringList{file("plan.json")});
    QVERIFY2(done.exit == 0, done.err);
    QCOMPARE(done.json()[u"planHash"_s], object[u"hash"_s]);

    QByteArray tampered = bytes;
    tampered.replace("\"pause-and-drain\"", "\"stop-cluster-service\"");
    QVERIFY(tampered != bytes);
    QFile changed(file("tampered.json"));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(tampered);
    changed.close();
    QCOMPARE(program::run(rehearse + QStringList{file("tampered.json")}).exit, 3);
    const auto other =
        program::run({u"rehearse"_s, u"sample:company"_s, u"--plan"_s, file("plan.json"), u"--run-store"_s, file("other.db")});
    QCOMPARE(other.exit, 4);
    QVERIFY(other.err.contains("PF-CLI-016"));
}

void TestContract::refusedPlanExitsFour()
{
    const auto output =
        program::run({u"plan"_s, u"sample:company"_s, u"--cluster"_s, u"NH-SQLFC90"_s, u"--as-of"_s, asOf, u"--format"_s, u"json"_s});
    QCOMPARE(output.exit, 4);
    QCOMPARE(program::schemaError(u"plan"_s, output.out), QByteArray());
    QCOMPARE(output.json()[u"verdict"_s].toString(), u"refused"_s);
    QVERIFY(!output.json()[u"refusals"_s].toArray().isEmpty());
    QVERIFY(!output.json()[u"repairs"_s].toArray().isEmpty()); // F-24: full outage, accepted
    for (const QString &cluster : {u"NH-DAG01"_s, u"NH-SQLAA01"_s, u"NH-SQLAG01"_s, u"NH-SQLAG02"_s, u"NH-SQLFA01"_s, u"NH-SQLNP01"_s}) {
        const auto planned =
            program::run({u"plan"_s, u"sample:company"_s, u"--cluster"_s, cluster, u"--as-of"_s, asOf, u"--format"_s, u"json"_s});
        QVERIFY2(planned.exit == 0, qPrintable(cluster));
        QCOMPARE(program::schemaError(u"plan"_s, planned.out), QByteArray());
    }
}

void TestContract::resolveKeepsOrderAndForms()
{
    const QByteArray input =
        "16.0.4165.4\n16.0.4165\n15.02.1748.010\nVersion 15.2 (Build 1748.10)\nVersion 15.0 (Build 31497.2)\n16.0.4166.1\nnonsense\n";
    const auto output = program::run({u"catalog"_s, u"resolve"_s, u"-"_s}, input);
    QCOMPARE(output.exit, 0);
    QCOMPARE(program::schemaError(u"resolution"_s, output.out.trimmed(), true), QByteArray());
    QList<QJsonObject> rows;
    for (const QByteArray &line : output.out.trimmed().split('\n'))
        rows << QJsonDocument::fromJson(line).object();
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[0][u"level"_s].toString(), u"CU16"_s);
    QCOMPARE(rows[0][u"branch"_s].toString(), u"cu"_s);
    QCOMPARE(rows[1][u"match"_s].toString(), u"exact"_s);
    QCOMPARE(rows[2][u"product"_s].toString(), u"exchange"_s);
    QCOMPARE(rows[3][u"level"_s], rows[2][u"level"_s]);
    QCOMPARE(rows[4][u"release"_s].toString(), u"2013"_s);
    QCOMPARE(rows[5][u"match"_s].toString(), u"nearest-lower"_s);
    QVERIFY(rows[5][u"level"_s].isNull());
    QCOMPARE(rows[6][u"match"_s].toString(), u"unknown"_s);
}

void TestContract::votesTakeNodesOut()
{
    const QJsonObject all = program::run({u"votes"_s, u"sample:two-node"_s, u"--format"_s, u"json"_s}).json();
    QCOMPARE(all[u"total"_s].toInt(), 3);
    QCOMPARE(all[u"need"_s].toInt(), 2);
    QCOMPARE(all[u"tolerance"_s][u"node"_s].toString(), u"all"_s);
    const QString node = all[u"nodes"_s][0][u"name"_s].toString();
    const QJsonObject one = program::run({u"votes"_s, u"sample:two-node"_s, u"--out"_s, node, u"--format"_s, u"json"_s}).json();
    QCOMPARE(one[u"present"_s].toInt(), 2); // Q-2a: never below three votes with a witness
    QCOMPARE(one[u"total"_s].toInt(), 3);
    QCOMPARE(one[u"tolerance"_s][u"node"_s].toString(), u"none"_s);
    QCOMPARE(one[u"tolerance"_s][u"witness"_s].toBool(true), false);
}

/// Nobody read the quorum: nothing is counted, and nothing is planned (C-01, Q-5).
void TestContract::votesOfAnUnreadQuorum_Q1()
{
    QFile unread(file("unread.json"));
    QVERIFY(unread.open(QIODevice::WriteOnly));
    unread.write(R"({"format": "passive-first/estate", "version": 1, "name": "X", "observed": {"at": "2026-07-21T21:00:00Z"},
        "clusters": [{"name": "C1", "quorum": {"witness": "NotReported"}, "nodes": [
            {"name": "N1", "state": "Up", "assignedVote": true, "currentVote": true}, {"name": "N2", "state": "Up"}]}]})");
    unread.close();
    const auto output = program::run({u"votes"_s, unread.fileName(), u"--out"_s, u"N1"_s, u"--format"_s, u"json"_s, u"--as-of"_s, asOf});
    QCOMPARE(output.exit, 0);
    QCOMPARE(program::schemaError(u"votes"_s, output.out), QByteArray());
    const QJsonObject votes = output.json();
    QCOMPARE(votes[u"witness"_s][u"kind"_s].toString(), u"NotReported"_s);
    for (const auto &key : {u"present"_s, u"total"_s, u"need"_s, u"quorate"_s, u"dynamic"_s})
        QVERIFY2(votes.contains(key) && votes[key].isNull(), qPrintable(key));
    QVERIFY(votes[u"tolerance"_s][u"node"_s].isNull());
    QCOMPARE(votes[u"nodes"_s][0][u"state"_s].toString(), u"Down"_s);
    QCOMPARE(votes[u"nodes"_s][0][u"assigned"_s].toInt(), 1);
    QVERIFY(votes[u"nodes"_s][1][u"assigned"_s].isNull());
    const QByteArray text = program::run({u"votes"_s, unread.fileName()}).out;
    QVERIFY2(text.contains("not reported") && !text.contains("no quorum"), text.constData());
    const auto plan = program::run({u"plan"_s, unread.fileName(), u"--format"_s, u"json"_s, u"--as-of"_s, asOf});
    QCOMPARE(program::schemaError(u"plan"_s, plan.out), QByteArray());
}

void TestContract::rehearsalIsDeterministic()
{
    auto events = [this](const char *name, const QString &seed) {
        const QString base = file(name);
        const auto output =
            program::run({u"rehearse"_s, u"sample:company"_s, u"--cluster"_s, u"NH-SQLFC01"_s, u"--as-of"_s, asOf, u"--seed"_s, seed,
                          u"--run-store"_s, base + u".db"_s, u"--sim-state"_s, base + u".json"_s, u"--events"_s, base + u".jsonl"_s});
        if (output.exit != 0)
            qWarning("%s", output.err.constData());
        QFile lines(base + u".jsonl"_s);
        return lines.open(QIODevice::ReadOnly) ? lines.readAll() : QByteArray();
    };
    const QByteArray first = events("first", u"7"_s), second = events("second", u"7"_s);
    QVERIFY(first.count('\n') > 50);
    QCOMPARE(program::schemaError(u"event"_s, first.trimmed(), true), QByteArray());
    auto withoutTimes = [](const QByteArray &lines) {
        QString text = QString::fromUtf8(lines);
        text.remove(QRegularExpression(u"\"(utc|hash|prevHash|startedAt|endedAt|bootTime\\w*)\":\"[^\"]*\""_s));
        return text;
    };
    QCOMPARE(withoutTimes(first), withoutTimes(second));
}

void TestContract::failedRehearsalRestores()
{
    QFile faults(file("faults.json"));
    QVERIFY(faults.open(QIODevice::WriteOnly));
    faults.write(R"({"faults":[{"at":{"verb":"startNodeJob","nth":1},"kind":"fail","code":"E_SETUP_1603"},
                    {"at":{"verb":"startNodeJob","nth":2},"kind":"fail","code":"E_SETUP_1603"},{"at":{"verb":"startNodeJob","nth":3},"kind":"fail","code":"E_SETUP_1603"}]})");
    faults.close();
    const auto output = program::run({u"rehearse"_s, u"sample:two-node"_s, u"--faults"_s, file("faults.json"), u"--run-store"_s,
                                      file("faults.db"), u"--sim-state"_s, file("faults-sim.json"), u"--as-of"_s, asOf});
    QVERIFY2(output.exit == 5, output.err + output.out);
    QCOMPARE(program::schemaError(u"outcome"_s, output.out), QByteArray());
    const QString result = output.json()[u"result"_s].toString();
    QVERIFY2(result == u"failed"_s || result == u"aborted"_s, qPrintable(result));
    const QJsonObject ledger = output.json()[u"ledger"_s].toObject();
    QVERIFY(ledger[u"changed"_s].toInt() > 0);
    QCOMPARE(ledger[u"restored"_s], ledger[u"changed"_s]); // nothing has switched yet: everything can be put back (I5)
    QCOMPARE(program::run({u"debts"_s, u"--run-store"_s, file("faults.db")}).exit, 0);
}

void TestContract::importKeepsEveryRow()
{
    const QString csv = QStringLiteral(PF_SOURCE_DIR "/../shared/data/estates/sql-estate-real-pseudonymised-a.csv");
    if (!QFile::exists(csv))
        QSKIP("../shared/data/estates is not here: the real inventory cannot be imported");
    const auto imported = program::run({u"import"_s, csv, u"--as-of"_s, u"2021-06-01"_s, u"-o"_s, file("imported.json")});
    QVERIFY2(imported.exit == 0, imported.err);
    QFile source(csv);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString check =
        QString::fromUtf8(program::run({u"check"_s, file("imported.json"), u"--format"_s, u"json"_s, u"--as-of"_s, u"2026-11-23"_s}).out);
    QFile estate(file("imported.json"));
    QVERIFY(estate.open(QIODevice::ReadOnly));
    const QString estateText = QString::fromUtf8(estate.readAll());
    const QList<QByteArray> rows = source.readAll().trimmed().split('\n');
    QCOMPARE(rows.size() - 1, 58);
    for (const QByteArray &row : rows.mid(1)) {
        const QString computer = QString::fromUtf8(row.left(row.indexOf(',')));
        QVERIFY2(estateText.contains(u'"' + computer + u'"'), qPrintable(computer));
        QVERIFY2(check.contains(u"server/"_s + computer), qPrintable(computer + u" has neither a finding nor a \"not reported\""_s));
    }
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
