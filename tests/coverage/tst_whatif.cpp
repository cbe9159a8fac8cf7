#include "coverage/whatif.h"
#include "coverageestates.h"

using namespace testdata;

/// What a tick in the options would bring, before anybody touches a server.
class TestWhatIf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFixOfAFindingRemovesIt();
    void unselectingBringsFindings();
    void twoTicksCancelOut();
    void nothingIsChangedWhereItMakesNoSense();
    void differencesAreComplete();

private:
    const CoveragePolicy m_policy;
};

/// For every finding of a small estate with three kinds of gaps: what its fix says, done in thought, makes it go and nothing come.
void TestWhatIf::theFixOfAFindingRemovesIt()
{
    Estate estate = covered();
    WsusServer &server = estate.wsusServers[0];
    server.options->classifications.removeAll(updates);
    server.knownProducts = QList<WsusCategory>{{sql2022, u"Microsoft SQL Server 2022"_s, sqlFamily},
                                               {sql2017, u"Microsoft SQL Server 2017"_s, sqlFamily}}; // 2019 is not known yet
    estate.servers = {computer(u"S1"_s, server.name, {sql(u"A"_s, "16.0.4165.4"), sql(u"B"_s, "14.0.3456.2"), sql(u"C"_s, "15.0.4430.1")})};
    const Findings before = analyse(estate, catalog(), m_policy, now);
    QSet<QString> rules;
    for (const Finding &finding : before.findings) {
        const auto change = changeOf(finding, estate, catalog());
        if (!change)
            continue;
        rules.insert(finding.rule);
        const WhatIf result = whatIf(estate, before, catalog(), m_policy, {*change});
        QStringList gone;
        for (const int i : result.difference.gone)
            gone << before.findings[i].id;
        QVERIFY2(gone.contains(finding.id), qPrintable(finding.rule + u' ' + finding.product));
        for (const int i : result.difference.appeared)
            QVERIFY2(result.after.findings[i].severity != Severity::Error, qPrintable(result.after.findings[i].rule));
    }
    QCOMPARE(rules, (QSet<QString>{u"COV-01"_s, u"COV-02"_s, u"COV-03"_s}));
}

void TestWhatIf::unselectingBringsFindings()
{
    const Estate estate = covered();
    const Findings before = analyse(estate, catalog(), m_policy, now);
    const OptionChange change{u"W1"_s, OptionChange::Kind::Product, sql2022, u"Microsoft SQL Server 2022"_s, false};
    const WhatIf result = whatIf(estate, before, catalog(), m_policy, {change});
    QVERIFY(std::any_of(result.difference.appeared.cbegin(), result.difference.appeared.cend(), [&](int i) {
        return result.after.findings[i].rule == "COV-02"_L1 && result.after.findings[i].severity == Severity::Error;
    }));
    QVERIFY(estate == covered()); // nothing of it is kept
}

void TestWhatIf::twoTicksCancelOut()
{
    const OptionChange on{u"W"_s, OptionChange::Kind::Product, sql2017, u"Microsoft SQL Server 2017"_s, true};
    OptionChange off = on;
    off.select = false;
    QCOMPARE(toggled({}, on).size(), 1);
    QCOMPARE(toggled(toggled({}, on), on).size(), 1);
    QCOMPARE(toggled(toggled({}, on), off).size(), 0);
    OptionChange elsewhere = on;
    elsewhere.root = u"X"_s;
    QCOMPARE(toggled(toggled({}, on), elsewhere).size(), 2);
}

void TestWhatIf::nothingIsChangedWhereItMakesNoSense()
{
    Estate estate;
    WsusServer configMgr = root(u"CM"_s), silent = root(u"SILENT"_s);
    configMgr.configMgr = true;
    silent.options.reset();
    estate.wsusServers = {configMgr, silent};
    for (const QString &name : {u"CM"_s, u"SILENT"_s, u"NOWHERE"_s}) {
        QVERIFY(!canChangeOptions(estate, name));
        QVERIFY(withOptions(estate, {{name, OptionChange::Kind::Product, sql2017, u"Microsoft SQL Server 2017"_s, true}}) == estate);
    }
}

void TestWhatIf::differencesAreComplete()
{
    Findings a, b;
    const auto finding = [](const QString &id, Severity severity) {
        Finding f;
        f.id = id;
        f.severity = severity;
        return f;
    };
    a.findings = {finding(u"1"_s, Severity::Error), finding(u"2"_s, Severity::Error), finding(u"3"_s, Severity::Info)};
    b.findings = {finding(u"4"_s, Severity::Info), finding(u"2"_s, Severity::Warning), finding(u"3"_s, Severity::Info)};
    const FindingsDifference difference = compareFindings(a, b);
    QCOMPARE(difference.appeared, QList<int>{0});
    QCOMPARE(difference.gone, QList<int>{0});
    QCOMPARE(difference.changed.size(), 1);
    QCOMPARE(difference.changed[0].before, 1);
    QCOMPARE(difference.changed[0].after, 1);
    QCOMPARE(difference.unchanged.size(), 1);
    QVERIFY(compareFindings(a, a).isEmpty());
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
