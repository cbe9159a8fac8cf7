#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The check as a step of somebody's pipeline: accepted findings, a baseline, SARIF, exit codes.
class TestLint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedFindingsDoNotFail();
    void acceptanceEnds();
    void badAcceptancesAreRefused();
    void onlyNewFindingsFailAgainstABaseline();
    void badBaselineIsRefused();
    void sarifFollowsTheStandard();
    void comparisonTellsWhatTheFixBrought();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QLatin1StringView(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

namespace {

const QStringList asOf{u"--as-of"_s, u"2026-11-23T00:00:00Z"_s};

QJsonObject check(const QString &estate, const QStringList &more = {})
{
    return program::run(QStringList{u"check"_s, estate, u"--format"_s, u"json"_s} + asOf + more).json();
}

QByteArray acceptances(const QString &finding, const QByteArray &until)
{
    return R"({"format":"passive-first/acceptances","version":1,"acceptances":[{"finding":")" + finding.toUtf8() +
           R"(","reason":"Replaced in January","author":"m.berg","acceptedAt":"2026-11-01T08:00:00Z","until":")" + until + R"("}]})";
}

QString errorOf(const QJsonObject &check)
{
    for (const QJsonValue finding : check[u"findings"_s].toArray()) {
        if (finding[u"severity"_s] == u"error"_s)
            return finding[u"id"_s].toString();
    }
    return {};
}

} // namespace

void TestLint::acceptedFindingsDoNotFail()
{
    const QString id = errorOf(check(u"sample:seed"_s));
    QVERIFY(!id.isEmpty());
    const QByteArray bytes = acceptances(id, "2027-02-01T00:00:00Z");
    QCOMPARE(program::schemaError(u"acceptances"_s, bytes), QByteArray());
    const QStringList accept{u"--accept"_s, write("accepted.json", bytes)};
    const auto json = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--format"_s, u"json"_s} + asOf + accept);
    QCOMPARE(json.exit, 0);
    QCOMPARE(program::schemaError(u"check"_s, json.out), QByteArray());
    QCOMPARE(json.json()[u"summary"_s][u"accepted"_s].toInt(), 1);
    QCOMPARE(json.json()[u"summary"_s][u"error"_s].toInt(), 1); // still in sight
    for (const QString &format : {u"text"_s, u"csv"_s, u"sarif"_s}) {
        const auto out = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--format"_s, format} + asOf + accept);
        QCOMPARE(out.exit, 0);
        QVERIFY2(out.out.contains(id.toUtf8()) && out.out.contains("Replaced in January"), qPrintable(format));
    }
}

void TestLint::acceptanceEnds()
{
    const QString id = errorOf(check(u"sample:seed"_s));
    const QString file = write("ended.json", acceptances(id, "2026-11-22T00:00:00Z"));
    const auto out = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--accept"_s, file, u"--format"_s, u"json"_s} + asOf);
    QCOMPARE(out.exit, 1);
    QCOMPARE(out.json()[u"summary"_s][u"accepted"_s].toInt(), 0);
    for (const QJsonValue finding : out.json()[u"findings"_s].toArray()) {
        if (finding[u"id"_s] == id)
            QVERIFY(finding[u"acceptance"_s][u"expired"_s].toBool());
    }
}

void TestLint::badAcceptancesAreRefused()
{
    const QString file = write("bad.json", acceptances(u"f-1"_s, "2026-10-01T00:00:00Z"));
    const auto out = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--accept"_s, file} + asOf);
    QCOMPARE(out.exit, 3);
    QVERIFY2(out.err.contains("PF-ACC-002"), out.err);
    QVERIFY2(out.err.contains("until"), out.err);
}

void TestLint::onlyNewFindingsFailAgainstABaseline()
{
    const auto before = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--format"_s, u"json"_s} + asOf);
    const QString baseline = write("baseline.json", before.out);
    const auto same = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--baseline"_s, baseline, u"--format"_s, u"json"_s} + asOf);
    QCOMPARE(same.exit, 0);
    QCOMPARE(program::schemaError(u"check"_s, same.out), QByteArray());
    const auto fixed = program::run(QStringList{u"check"_s, u"sample:seed-fixed"_s, u"--format"_s, u"json"_s} + asOf);
    const QString clean = write("clean.json", fixed.out);
    QCOMPARE(program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--baseline"_s, clean} + asOf).exit, 1);
}

void TestLint::badBaselineIsRefused()
{
    const QString file = write("nobaseline.json", R"({"format":"passive-first/plan","version":1})");
    const auto out = program::run(QStringList{u"check"_s, u"sample:seed"_s, u"--baseline"_s, file} + asOf);
    QCOMPARE(out.exit, 3);
    QVERIFY2(out.err.contains("PF-BAS-001"), out.err);
}

/// What SARIF 2.1.0 wants of what is written: the parts in use as a strict schema of our own, and every region inside the file.
void TestLint::sarifFollowsTheStandard()
{
    const QString estate = QStringLiteral(PF_SOURCE_DIR "/resources/samples/company.json");
    const auto out = program::run(QStringList{u"check"_s, estate, u"--format"_s, u"sarif"_s} + asOf);
    const auto error = program::run(
        {QStringLiteral(PF_SOURCE_DIR "/tests/cli/validate.py"), QStringLiteral(PF_SOURCE_DIR "/tests/data/sarif-2.1.0-used.json")},
        out.out, u"/usr/bin/python3"_s);
    QVERIFY2(error.exit == 0, error.out + error.err);
    QFile file(estate);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const int lines = int(file.readAll().count('\n'));
    const QJsonObject run = out.json()[u"runs"_s][0].toObject();
    QSet<QString> rules;
    for (const QJsonValue rule : run[u"tool"_s][u"driver"_s][u"rules"_s].toArray())
        rules.insert(rule[u"id"_s].toString());
    int regions = 0;
    for (const QJsonValue result : run[u"results"_s].toArray()) {
        QVERIFY(rules.contains(result[u"ruleId"_s].toString()));
        QJsonArray places = result[u"locations"_s].toArray();
        for (const QJsonValue related : result[u"relatedLocations"_s].toArray())
            places.append(related);
        for (const QJsonValue place : std::as_const(places)) {
            const int line = place[u"physicalLocation"_s][u"region"_s][u"startLine"_s].toInt();
            QVERIFY(line <= lines);
            regions += line > 0;
        }
    }
    QVERIFY(regions > 20);
}

void TestLint::comparisonTellsWhatTheFixBrought()
{
    const QString id = errorOf(check(u"sample:seed"_s));
    const auto json = program::run(QStringList{u"compare"_s, u"sample:seed"_s, u"sample:seed"_s, u"--format"_s, u"json"_s} + asOf);
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.json()[u"new"_s].toArray().size() + json.json()[u"gone"_s].toArray().size(), 0);
    const auto text = program::run(QStringList{u"compare"_s, u"sample:seed"_s, u"sample:seed-fixed"_s} + asOf);
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.contains(id.toUtf8()), text.out);
    const auto dates = program::run({u"compare"_s, u"sample:company"_s, u"sample:company"_s, u"--before-as-of"_s, u"2026-07-01T00:00:00Z"_s,
                                     u"--as-of"_s, u"2026-07-21T21:45:00Z"_s, u"--format"_s, u"json"_s});
    const QString pdf = m_dir.filePath(u"compare.pdf"_s);
    QCOMPARE(program::run(QStringList{u"compare"_s, u"sample:seed"_s, u"sample:seed-fixed"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pdf} + asOf)
                 .exit,
             0);
    const auto words = program::run({u"-layout"_s, pdf, u"-"_s}, {}, QStandardPaths::findExecutable(u"pdftotext"_s));
    QVERIFY2(words.out.contains(id.toUtf8()), words.out + words.err);
    bool ended = false; // support of SQL Server 2016 ended between the two
    for (const QJsonValue finding : dates.json()[u"new"_s].toArray())
        ended = ended || finding[u"rule"_s] == u"COV-EOS"_s;
    QVERIFY2(ended, dates.out);
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
