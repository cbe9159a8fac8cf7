#include "certificate/certificateplan.h"
#include "planning/groupestates.h"
#include "planning/repair.h"
#include "planning/wayback.h"
#include "report/changeboard.h"
#include "report/changes.h"
#include "report/reports.h"
#include "report/text.h"

#include <QJsonArray>

using namespace estates;

namespace {

/// All that stands on the pages, a line per cell, callout line, fact.
QStringList linesOf(const std::vector<report::Section> &sections)
{
    QStringList out;
    for (const auto &section : sections) {
        out << section.title;
        for (const auto &block : section.blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                out << paragraph->text;
            if (const auto *callout = std::get_if<report::Callout>(&block))
                out << callout->title << callout->lines;
            if (const auto *facts = std::get_if<report::Facts>(&block)) {
                for (const auto &[label, value] : facts->rows)
                    out << label + u": "_s + value;
            }
            if (const auto *lines = std::get_if<report::SignatureLine>(&block))
                out << u"sign: "_s + lines->labels.join(u", "_s);
            if (const auto *table = std::get_if<report::Table>(&block)) {
                for (const auto &row : table->rows) {
                    QStringList cells;
                    for (const auto &cell : row)
                        cells << (cell.second.isEmpty() ? cell.text : cell.text + u" ("_s + cell.second + u')');
                    out << cells.join(u" | "_s);
                }
            }
        }
    }
    return out;
}

std::vector<report::Section> firstPage(const report::Document &document)
{
    const auto end = std::find_if(document.sections.begin(), document.sections.end(), [](const auto &s) { return s.startsPage; });
    return {document.sections.begin(), end};
}

Estate withPeople()
{
    Estate e = estate({simple(2)});
    e.clusters[0].instances[0].contact = {u"Finance"_s, u"General ledger"_s, u"fin@x.example"_s};
    return e;
}

Estate threeNodes()
{
    return estate({simple(3)});
}

Policy withoutN3()
{
    Policy p;
    p.leaveOut = {u"N3"_s};
    return p;
}

Estate withGroup()
{
    Cluster c = cluster(3, WitnessKind::FileShare);
    addAg(c, u"AG1"_s, {automatic(u"N1"_s), automatic(u"N2"_s), automatic(u"N3"_s)});
    c.nodes[0].computer.instances[0].contact.application = u"Orders"_s;
    return estate({c});
}

Estate withMail()
{
    Cluster c = cluster(4, WitnessKind::FileShare);
    addDag(c);
    return estate({c});
}

Estate withServer()
{
    Computer s;
    s.name = u"S1"_s;
    s.os = u"Windows Server 2022"_s;
    s.instances.append({.name = u"MSSQLSERVER"_s,
                        .instanceId = {},
                        .edition = {},
                        .binary = Version::fromString(oldBuild),
                        .running = Version::fromString(oldBuild),
                        .state = InstanceState::Running,
                        .contact = {},
                        .notReported = {},
                        .observed = {}});
    Estate e = estate({});
    e.servers.append(s);
    return e;
}

Estate manyInstances()
{
    Cluster c = cluster(4, WitnessKind::FileShare);
    for (int i = 1; i <= 12; ++i)
        addInstance(c, u"I%1"_s.arg(i), 1 + i % 2, upTo(4));
    return estate({c});
}

Policy window(const char *from, const char *to)
{
    Policy p;
    p.windowStart = UtcMs::fromString(QString::fromLatin1(from));
    p.windowEnd = UtcMs::fromString(QString::fromLatin1(to));
    return p;
}

Planned made(const Estate &e, const Policy &policy = {}, UtcMs asOf = seen)
{
    return planAndProve(e, catalog(), {}, policy, asOf);
}

} // namespace

Q_DECLARE_METATYPE(pf::Estate)
Q_DECLARE_METATYPE(pf::Policy)

/// What a change board decides on stands on the first page, from the plan and its proof alone.
class TestChangeBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void firstPage_data();
    void firstPage();
    void worstMarginFirst_data();
    void worstMarginFirst();
    void allDigitsOfTheHash();
    void whatDoesNotFitFollows();
    void approvers();
    void nothingToDoHasNoBoard();
    void ageOfTheObservation_data();
    void ageOfTheObservation();
    void wayBackOfEveryStep_data();
    void wayBackOfEveryStep();
};

void TestChangeBoard::firstPage_data()
{
    QTest::addColumn<Estate>("estate");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QStringList>("expected"); // each in some line
    const QString to = newBuild();
    QTest::newRow("planned") << withPeople() << Policy()
                             << QStringList{u"Safe, with "_s,
                                            u"The one failure it does not survive: Not if "_s,
                                            u"Maintenance window: not set"_s,
                                            u"Latest safe start, worst: not known without an end of the window"_s,
                                            u"Clusters and nodes: C1 (N1, N2)"_s,
                                            u"Stand-alone servers: none"_s,
                                            u"I1 (clustered, C1) | General ledger (Finance, fin@x.example) | 16.0.4165.4 (CU16, KB"_s,
                                            u"| "_s + to + u" (CU"_s,
                                            u"The first point of no return is step "_s,
                                            u"T-2 | no way back"_s,
                                            u"sign: Name, Role, Decision, Date and signature"_s};
    QTest::newRow("window") << withPeople() << window("2026-07-25T20:00:00Z", "2026-07-26T04:00:00Z")
                            << QStringList{u"Maintenance window: 25 Jul 2026 20:00 to 26 Jul 2026 04:00 UTC"_s,
                                           u"Latest safe start, typical: 26 Jul 2026 0"_s, u"Latest safe start, worst: 26 Jul 2026 0"_s};
    QTest::newRow("window too short") << withPeople() << window("2026-07-25T20:00:00Z", "2026-07-25T20:10:00Z")
                                      << QStringList{u"Latest safe start, worst: 25 Jul 2026 1"_s, u" UTC: the window is too short"_s};
    QTest::newRow("incomplete") << threeNodes() << withoutN3()
                                << QStringList{u"Incomplete: something in the goal is left out"_s, u"I1 (clustered, C1)"_s};
    QTest::newRow("availability group")
        << withGroup() << Policy()
        << QStringList{u"AG1 (availability group, C1) | Orders (owner not reported) | fails over | with its instances | 1 | "_s,
                       u"MSSQLSERVER (N1) | Orders (owner not reported) | 16.0.4165.4 (CU16"_s,
                       u"MSSQLSERVER (N2) | not reported (owner not reported) | "_s, u"C1 (N1, N2, N3)"_s};
    QTest::newRow("database availability group")
        << withMail() << Policy()
        << QStringList{u"N1 (Exchange server, C1) | not reported (owner not reported) | 15.1.2507.39"_s, u"| 0 | none | none"_s,
                       u"T-5 | 25 min"_s};
    QTest::newRow("safe") << withServer() << Policy()
                          << QStringList{u"Safe, also if one more thing breaks"_s, u"The one failure it does not survive: none"_s,
                                         u"Clusters and nodes: none"_s, u"Stand-alone servers: S1"_s, u"MSSQLSERVER (S1) | "_s};
}

void TestChangeBoard::firstPage()
{
    QFETCH(Estate, estate);
    QFETCH(Policy, policy);
    QFETCH(QStringList, expected);
    const Planned p = made(estate, policy);
    QVERIFY(p.plan);
    const auto document = report::planDocument(estate, catalog(), *p.plan, p.proof);
    const QString page = linesOf(::firstPage(document)).join(u'\n');
    for (const QString &text : expected)
        QVERIFY2(page.contains(text), qPrintable(text + u"\nis not on\n"_s + page));
    QVERIFY(report::html(document).contains(u"<h2 class=\"page\">Summary</h2>"_s));
}

void TestChangeBoard::worstMarginFirst_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<int>("worst"); // -1 = none
    QTest::newRow("none") << QStringList() << -1;
    QTest::newRow("quorum before all") << QStringList{u"early-switch"_s, u"no-target"_s, u"quorum-lost"_s} << 2;
    QTest::newRow("nobody takes over before writes stop") << QStringList{u"commits-stop"_s, u"no-target"_s} << 1;
    QTest::newRow("writes stop before no way back") << QStringList{u"no-way-back"_s, u"commits-stop"_s} << 1;
    QTest::newRow("no way back before an early switch") << QStringList{u"early-switch"_s, u"no-way-back"_s} << 1;
    QTest::newRow("the first of one kind") << QStringList{u"early-switch"_s, u"early-switch"_s} << 0;
}

void TestChangeBoard::worstMarginFirst()
{
    QFETCH(QStringList, kinds);
    QFETCH(int, worst);
    Proof proof;
    for (const QString &kind : kinds)
        proof.margins.append({u"step"_s, {}, kind, {}});
    const Margin *found = report::worstMargin(proof);
    QCOMPARE(found ? int(found - proof.margins.constData()) : -1, worst);
}

void TestChangeBoard::allDigitsOfTheHash()
{
    const Estate e = withPeople();
    const Planned p = made(e);
    const auto lines = linesOf(::firstPage(report::planDocument(e, catalog(), *p.plan, p.proof))).filter(u"Plan hash: "_s);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().mid(11).remove(u' '), planHash(*p.plan));
    QVERIFY(certificate::prints(lines.first(), planHash(*p.plan)));
    QVERIFY(!certificate::prints(lines.first(), planHash(*p.plan).chopped(1) + u'x')); // the last digit counts
}

void TestChangeBoard::whatDoesNotFitFollows()
{
    const Estate e = manyInstances();
    const Planned p = made(e);
    QVERIFY(p.plan);
    const auto document = report::planDocument(e, catalog(), *p.plan, p.proof);
    const QStringList page = linesOf(::firstPage(document));
    QCOMPARE(page.filter(u" (clustered, C1)"_s).size(), 9);
    QCOMPARE(page.filter(u"3 more with shorter outages under \"All that is changed\"."_s).size(), 1);
    QCOMPARE(linesOf(document.sections).filter(u" (clustered, C1)"_s).size(), 9 + 12);
}

void TestChangeBoard::approvers()
{
    const Estate e = withPeople();
    const Planned p = made(e);
    QList<Acknowledgement> given;
    for (const auto &item : toAcknowledge(*p.plan, {}))
        given.append({item.check, item.object, u"o.nilsen"_s, u"known since May"_s});
    QVERIFY(!given.isEmpty());
    const auto signedOff = sign(*p.plan, u"m.berg"_s, given, seen);
    QVERIFY(signedOff);
    const auto document = report::planDocument(e, catalog(), *p.plan, p.proof, *signedOff);
    const QStringList page = linesOf(::firstPage(document));
    QCOMPARE(page.filter(u"Signed by m.berg on 21 Jul 2026 21:40 UTC"_s).size(), 1);
    QCOMPARE(page.filter(u"| o.nilsen | known since May"_s).size(), std::min<qsizetype>(given.size(), 5));
    QVERIFY(page.filter(u"sign: "_s).isEmpty());
}

void TestChangeBoard::nothingToDoHasNoBoard()
{
    const Estate e = estate({[] {
        Cluster c = cluster(2, WitnessKind::FileShare);
        addInstance(c, u"I1"_s, 1, {1, 2}, newBuild());
        return c;
    }()});
    const Planned p = made(e);
    QVERIFY(p.plan && p.plan->verdict == Verdict::Nothing);
    const auto document = report::planDocument(e, catalog(), *p.plan, p.proof);
    QVERIFY(linesOf(document.sections).contains(u"Nothing to do"_s));
    QVERIFY(linesOf(document.sections).filter(u"Plan hash"_s).isEmpty());
}

void TestChangeBoard::ageOfTheObservation_data()
{
    QTest::addColumn<qint64>("afterMs");
    QTest::addColumn<QString>("age");
    QTest::newRow("twelve minutes") << 12 * msPerMinute << u"12 min"_s;
    QTest::newRow("three days") << 3 * msPerDay + 5 << u"3 day(s)"_s;
    QTest::newRow("made before it was read") << -msPerMinute << u"observed after the plan was made"_s;
}

void TestChangeBoard::ageOfTheObservation()
{
    QFETCH(qint64, afterMs);
    QFETCH(QString, age);
    Estate e = withPeople();
    e.clusters[0].observed = Observation{seen, u"Get-ClusterNode"_s}; // older than the estate as a whole
    e.observed.at = seen + 1000;
    const Planned p = made(e, {}, seen + afterMs);
    QVERIFY(p.plan);
    const QStringList page = linesOf(::firstPage(report::planDocument(e, catalog(), *p.plan, p.proof)));
    QVERIFY2(page.contains(u"Age at the plan: "_s + age), qPrintable(page.join(u'\n')));
    QVERIFY(page.contains(u"Estate observed: 21 Jul 2026 21:40 UTC"_s));
}

void TestChangeBoard::wayBackOfEveryStep_data()
{
    QTest::addColumn<Estate>("estate");
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<QString>("rule"); // of some step
    QTest::newRow("planned, a window (T-2)") << withPeople() << window("2026-07-25T20:00:00Z", "2026-07-26T04:00:00Z") << u"T-2"_s;
    QTest::newRow("incomplete (T-1)") << threeNodes() << withoutN3() << u"T-1"_s;
    QTest::newRow("availability group (T-3)") << withGroup() << Policy() << u"T-3"_s;
    QTest::newRow("database availability group (T-5)") << withMail() << Policy() << u"T-5"_s;
    QTest::newRow("stand-alone (T-4)") << withServer() << Policy() << u"T-4"_s;
}

/// The JSON tells the way back of each step and the timeline beside what is signed: neither is in the hash, and both are read over.
void TestChangeBoard::wayBackOfEveryStep()
{
    QFETCH(Estate, estate);
    QFETCH(Policy, policy);
    QFETCH(QString, rule);
    const Planned p = made(estate, policy);
    QVERIFY(p.plan);
    const QJsonObject json = report::planJson(*p.plan, p.proof, p.repairs);
    QCOMPARE(certificate::hashOf(json), planHash(*p.plan));
    const auto back = report::planFromReport(json, u"plan.json"_s);
    QVERIFY2(back, back ? "" : qPrintable(text(back.error())));
    QCOMPARE(*back, *p.plan);

    const QString document = linesOf(report::planDocument(estate, catalog(), *p.plan, p.proof).sections).join(u'\n');
    QJsonArray points;
    QStringList rules;
    const QJsonArray steps = json[u"steps"_s].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject way = steps[i][u"wayBack"_s].toObject();
        const WayBack expected = wayBack(p.plan->steps[i]);
        QCOMPARE(way[u"rule"_s].toString(), expected.rule);
        rules << expected.rule;
        QCOMPARE(way[u"ms"_s][u"high"_s].toInteger(), expected.lasts.high);
        QCOMPARE(way[u"message"_s][u"text"_s].toString(), text(expected.how));
        QVERIFY(document.contains(report::wayBackText(p.plan->steps[i], QLocale())));
        if (way[u"pointOfNoReturn"_s].toBool())
            points.append(p.plan->steps[i].seq);
    }
    const QJsonObject timeline = json[u"timeline"_s].toObject();
    QVERIFY2(rules.contains(rule), qPrintable(rules.join(u' ')));
    QCOMPARE(timeline[u"pointsOfNoReturn"_s].toArray(), points);
    QCOMPARE(timeline[u"ms"_s][u"typical"_s].toInteger(), expectedDuration(*p.plan).typical);
    QCOMPARE(timeline[u"latestStart"_s].isNull(), !policy.windowEnd.has_value());
    if (policy.windowEnd)
        QCOMPARE(timeline[u"latestStart"_s][u"worst"_s].toString(), (*policy.windowEnd + -expectedDuration(*p.plan).high).toString());
}

QTEST_GUILESS_MAIN(TestChangeBoard)
#include "tst_changeboard.moc"
