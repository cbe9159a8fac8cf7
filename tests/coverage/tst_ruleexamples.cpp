#include "coverageestates.h"
#include "estate/estate.h"

#include <QDir>

using namespace testdata;

/// Every rule of the reference has an estate where it speaks and one where it does not: rules/<rule>-yes*.json, rules/<rule>-no*.json.
class TestRuleExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasAPair_data();
    void everyRuleHasAPair();
    void example_data();
    void example();
    void severity_data();
    void severity();
    void sentence_data();
    void sentence();
    void fixOfAKnownIssue_COV28_data();
    void fixOfAKnownIssue_COV28();

private:
    static QDir folder() { return QDir(QStringLiteral(PF_SOURCE_DIR "/tests/coverage/rules"), u"*.json"_s, QDir::Name, QDir::Files); }
    static Estate read(const QString &name);
    const Finding &only(const QString &name, UtcMs asOf);
    Findings m_findings;
};

Estate TestRuleExamples::read(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example %s", qPrintable(name));
    auto loaded = readEstate(file.readAll(), name);
    if (!loaded) {
        for (const Error &error : loaded.error())
            qWarning() << error.code << error.message.id << error.place.pointer << error.place.line;
        qFatal("example %s is not valid", qPrintable(name));
    }
    return std::move(loaded->estate);
}

/// The first finding of a rule in an example.
const Finding &TestRuleExamples::only(const QString &name, UtcMs asOf)
{
    m_findings = checked(read(name), asOf);
    const QString rule = name.left(name.indexOf(u'-', 4));
    const auto found = std::find_if(m_findings.findings.cbegin(), m_findings.findings.cend(),
                                    [&](const Finding &finding) { return finding.rule == rule; });
    if (found == m_findings.findings.cend())
        qFatal("%s: no %s", qPrintable(name), qPrintable(rule));
    return *found;
}

void TestRuleExamples::everyRuleHasAPair_data()
{
    QTest::addColumn<QString>("rule");
    for (const RuleInfo &rule : coverageRules())
        QTest::newRow(rule.id) << QString::fromLatin1(rule.id);
}

void TestRuleExamples::everyRuleHasAPair()
{
    QFETCH(QString, rule);
    QVERIFY2(folder().exists(rule + u"-yes.json"_s), "no example where the rule speaks");
    QVERIFY2(folder().exists(rule + u"-no.json"_s), "no example where the rule is silent");
}

void TestRuleExamples::example_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("speaks");
    const QStringList files = folder().entryList();
    for (const QString &file : files) {
        const QString rule = file.left(file.indexOf(u'-', 4));
        const bool speaks = file.mid(rule.size()).startsWith(u"-yes"_s);
        QTest::newRow(qPrintable(file)) << file << rule << speaks;
    }
}

void TestRuleExamples::example()
{
    QFETCH(QString, file);
    QFETCH(QString, rule);
    QFETCH(bool, speaks);
    const auto known = [&](const RuleInfo &info) { return rule == QString::fromLatin1(info.id); };
    QVERIFY2(std::any_of(coverageRules().cbegin(), coverageRules().cend(), known), "an example of no rule");
    const Estate estate = read(file);
    const Findings findings = checked(estate);
    QVERIFY2(ofRule(findings, rule).isEmpty() != speaks, qPrintable(describe(findings)));
    const auto again = readEstate(writeEstate(estate));
    QVERIFY(again && again->estate == estate);
}

void TestRuleExamples::severity_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("object");
    QTest::addColumn<int>("affected");
    const auto row = [](const char *file, Severity severity, const char *object, int affected, const char *asOf = "2026-07-21T21:40:00Z") {
        QTest::newRow(qPrintable(QString::fromLatin1(file) + u' ' + QString::fromLatin1(asOf)))
            << QString::fromLatin1(file) << QString::fromLatin1(asOf) << severity << QString::fromLatin1(object) << affected;
    };
    row("COV-16-yes.json", Severity::Info, "server/S1/instance/MSSQLSERVER", 1);
    row("COV-17-yes.json", Severity::Warning, "server/S1/instance/MSSQLSERVER", 1);
    row("COV-17-yes-replica-and-parent-group.json", Severity::Warning, "server/S1/instance/MSSQLSERVER", 1);
    row("COV-18-yes.json", Severity::Warning, "server/S1/instance/MSSQLSERVER", 1);
    row("COV-19-yes.json", Severity::Info, "server/S1", 1);
    row("COV-19-yes.json", Severity::Error, "server/S1", 1, "2025-10-14T20:00:00Z"); // the last day of support
    row("COV-20-yes.json", Severity::Warning, "wsus/W1", 1);
    row("COV-20-yes-downstream.json", Severity::Warning, "wsus/W2", 1);
    row("COV-21-yes.json", Severity::Warning, "cluster/C1/node/N1", 1);
    row("COV-22-yes.json", Severity::Error, "cluster/C1", 2);
    row("COV-22-yes-one-node.json", Severity::Warning, "cluster/C1", 1);
    row("COV-23-yes.json", Severity::Warning, "cluster/C1", 2);
    row("COV-23-yes-deadline.json", Severity::Error, "cluster/C1", 2);
    row("COV-24-yes.json", Severity::Info, "cluster/C1", 2);
    row("COV-25-yes.json", Severity::Warning, "cluster/C1/instance/I1", 2);
    row("COV-25-yes-dag.json", Severity::Warning, "cluster/C1", 2);
    row("COV-25-yes-replicas.json", Severity::Warning, "cluster/C1", 3);
    row("COV-25-yes-replicas-primary-newer.json", Severity::Error, "cluster/C1", 3);
    row("COV-25-yes-replicas-clustered.json", Severity::Error, "cluster/C1", 2);
    row("COV-26-yes.json", Severity::Info, "wsus/W1", 1);
    row("COV-27-yes.json", Severity::Info, "wsus/W1", 1);
    row("COV-28-yes.json", Severity::Warning, "server/S1/instance/MSSQLSERVER", 1);
    row("COV-28-yes-replica.json", Severity::Info, "cluster/C1", 3); // F-9
    row("COV-28-yes-exchange.json", Severity::Warning, "server/S1", 1);
}

void TestRuleExamples::severity()
{
    QFETCH(QString, file);
    QFETCH(QString, asOf);
    QFETCH(Severity, severity);
    QFETCH(QString, object);
    QFETCH(int, affected);
    const Finding &finding = only(file, at(qPrintable(asOf)));
    QCOMPARE(finding.severity, severity);
    QCOMPARE(finding.object.path, object);
    QCOMPARE(finding.affected.size(), affected);
    QCOMPARE(ofRule(m_findings, finding.rule).size(), 1);
}

void TestRuleExamples::sentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("argument");
    QTest::addColumn<MessageArg>("value");
    const auto row = [](const char *file, const char *id, int argument, MessageArg value) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(id) << argument << value;
    };
    row("COV-16-yes.json", "COV-16.finding", 2, u"16.0.4265.3"_s);
    row("COV-18-yes.json", "COV-18.finding", 2, u"16.0.4235"_s);
    row("COV-19-yes.json", "COV-19.finding", 2, u"CU15 Feb26SU"_s);
    row("COV-20-yes.json", "COV-20.english", 0, u"W1"_s);
    row("COV-20-yes-downstream.json", "COV-20.upstream", 1, u"fr"_s);
    row("COV-22-yes.json", "COV-22.several", 2, u"N1, N2"_s);
    row("COV-22-yes-one-node.json", "COV-22.one", 1, u"N1"_s);
    row("COV-23-yes-deadline.json", "COV-23.deadline", 3, qint64(7));
    row("COV-25-yes.json", "COV-25.since", 4, qint64(5)); // from 2026-07-16 to 2026-07-21
    row("COV-25-yes-branches.json", "COV-25.branches", 2, u"16.0.1190.2 (N1), 16.0.4255.1 (N2)"_s);
    row("COV-25-yes-dag.json", "COV-25.finding", 0, u"DAG1"_s);
    row("COV-25-yes-replicas.json", "COV-25.replicas.since", 4, qint64(5));
    row("COV-25-yes-replicas-primary-newer.json", "COV-25.primary.since", 3, u"N1"_s);
    row("COV-25-yes-replicas-branches.json", "COV-25.replicas.branches", 2, u"16.0.1190.2 (N1, N3), 16.0.4255.1 (N2)"_s);
    row("COV-25-yes-replicas-clustered.json", "COV-25.primary.since", 2, u"16.0.4255.1 (V2), 16.0.4265.3 (V1)"_s);
    row("COV-26-yes.json", "COV-26.finding", 0, u"Microsoft SQL Server 2019"_s);
    row("COV-27-yes.json", "COV-27.finding", 0, u"Microsoft SQL Server 2022"_s);
    row("COV-28-yes.json", "catalog.issue.lock-escalation", 2, u"15.0.4365"_s);
    row("COV-28-yes-replica.json", "catalog.issue.replica-setup", 1, u"CU13"_s);
    row("COV-28-yes-exchange.json", "catalog.issue.transport-rules", 1, u"CU14 Nov24SU"_s);
}

void TestRuleExamples::sentence()
{
    QFETCH(QString, file);
    QFETCH(QString, id);
    QFETCH(int, argument);
    QFETCH(MessageArg, value);
    const Finding &finding = only(file, now);
    QCOMPARE(finding.message.id, id);
    QVERIFY2(finding.message.args[argument] == value, qPrintable(describe(m_findings)));
}

void TestRuleExamples::fixOfAKnownIssue_COV28_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("level");
    const auto row = [](const char *name, const char *file, const char *asOf, const char *id, const char *level) {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(asOf) << QString::fromLatin1(id)
                            << QString::fromLatin1(level);
    };
    // CU28 fixes the lock escalation and brings an issue of its own: the next one is named.
    row("the fixing build is bad too", "COV-28-yes.json", "2026-07-21T21:40:00Z", "COV-28.fix", "CU29");
    row("no good build yet", "COV-28-yes.json", "2024-09-01T00:00:00Z", "COV-28.fix.none", "CU26");
    row("a replica", "COV-28-yes-replica.json", "2026-07-21T21:40:00Z", "COV-28.fix", "CU16");
    row("the page names no build", "COV-28-yes-fix-not-known.json", "2026-07-21T21:40:00Z", "COV-28.fix.unknown", "CU17");
    row("Exchange", "COV-28-yes-exchange.json", "2026-07-21T21:40:00Z", "COV-28.fix", "CU14 Nov24SUv2");
}

void TestRuleExamples::fixOfAKnownIssue_COV28()
{
    QFETCH(QString, file);
    QFETCH(QString, asOf);
    QFETCH(QString, id);
    QFETCH(QString, level);
    const Finding &finding = only(file, at(qPrintable(asOf)));
    QCOMPARE(finding.fix.id, id);
    QVERIFY2(finding.fix.args[0] == MessageArg{level}, qPrintable(describe(m_findings)));
    const Message &said = finding.evidence.constLast().seen;
    QCOMPARE(said.id, u"COV.seen.issue"_s);
    QVERIFY(std::get<QString>(said.args[1]).startsWith(u"https://"_s));
}

QTEST_APPLESS_MAIN(TestRuleExamples)
#include "tst_ruleexamples.moc"
