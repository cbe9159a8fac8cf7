#include "paint_samples.h"
#include "ui/paint/pdf.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;
using report::Cell;
using report::Document;
using report::Symbol;

namespace {

Document planLike()
{
    Document d;
    d.title = u"Update plan: NH-SQLFC01"_s;
    d.subtitle = u"SQL Server failover cluster, 4 nodes, Windows Server 2022. Passive nodes first."_s;
    d.corner = {u"Nordhaven"_s, u"For decision by the change board"_s};
    d.footer = u"Passive First 0.1. Plan 7f3a 91c4 d2e8 0b55. Printed 21 Jul 2026 21:55."_s;
    d.language = u"en"_s;
    d.id = u"7f3a91c4d2e80b55"_s;
    d.date = *UtcMs::fromString(u"2026-07-21T21:55:00Z"_s);
    d.sections.push_back({{},
                          {report::Facts{{{u"Change window"_s, u"Sat 25 Jul 2026, 22:00 to 02:00"_s},
                                          {u"Target"_s, u"SQL Server 2022 CU25, 16.0.4255.1, KB5081477"_s},
                                          {u"From"_s, u"16.0.4165.4 (CU16) on all four nodes"_s},
                                          {u"Update source"_s, u"NH-WSUS02, from NH-WSUS01"_s},
                                          {u"Plan"_s, u"7f3a 91c4 d2e8 0b55"_s},
                                          {u"Prepared"_s, u"21 Jul 2026 21:52, a.lind"_s}}}}});
    d.sections.push_back(
        {u"Summary"_s,
         {report::Callout{Symbol::Margin,
                          u"Safe, with two margins to accept"_s,
                          {u"1. Not if NH-SQL02 fails in steps 3 to 7, or NH-SQL01 in step 5 or 6: its instance starts on an updated node "
                           u"at once, so the "
                           u"switch comes early and unplanned (ERP01: 31 min plus the hold)."_s,
                           u"2. Not if the script upgrade fails in step 7 or 8: the instance stays down until repaired."_s}},
          report::Tiles{{{Symbol::Error, u"6"_s, u"versions not covered"_s},
                         {Symbol::OutOfSupport, u"15"_s, u"out of support"_s},
                         {Symbol::Selected, u"30"_s, u"covered"_s},
                         {Symbol::Info, u"25"_s, u"findings in all"_s}}},
          report::Paragraph{
              u"As planned, all 41 actions keep every rule; quorum at every step: at least 3 votes, 2 needed. Expected duration 1 h 54 min "
              u"(1 h 31 to 2 h 36), one hold for the operator."_s}}});
    d.sections.push_back({u"Timeline"_s, {report::Timeline{samples::timeline()}}});
    report::Table steps;
    steps.columns = {{u"Id"_s, 0.6, Cell::Align::Right},
                     {u"Step and reason"_s, 5},
                     {u"Start"_s, 0.8},
                     {u"Expected"_s, 0.9},
                     {u"Outage"_s, 1.4},
                     {u"Votes"_s, 0.7},
                     {u"With one more fault"_s, 1.8}};
    const auto step = [&](const QString &n, const QString &id, const QString &what, const QString &why, Symbol symbol,
                          const QString &fault) {
        steps.rows += {Cell{n, id, Symbol::None, true}, Cell{what, why},  Cell{u"22:00"_s},       Cell{u"26 min"_s},
                       Cell{u"REPORTS, 6:00"_s},        Cell{u"5 / 3"_s}, Cell{fault, {}, symbol}};
    };
    step(u"1"_s, u"8e02"_s, u"Save 5 settings and change 3"_s, u"Failback and short time-outs must not interfere. W-16, F-10"_s,
         Symbol::Selected, u"safe"_s);
    step(u"2"_s, u"c4b1"_s, u"Update NH-SQL04"_s, u"Owns no role, so no clustered instance is touched. F-13, F-26"_s, Symbol::Selected,
         u"safe"_s);
    step(u"3"_s, u"17da"_s, u"Move Cluster Group and Available Storage to NH-SQL04"_s, u"NH-SQL03 must own nothing before its turn. W-12"_s,
         Symbol::Margin, u"NH-SQL02 fails"_s);
    step(u"4"_s, u"f93e"_s, u"Update NH-SQL03"_s, u"Owns no role after step 3. F-13, F-26"_s, Symbol::Margin, u"NH-SQL02 fails"_s);
    d.sections.push_back({u"Steps"_s, {steps, report::SignatureLine{{u"Decision"_s, u"Name"_s, u"Date"_s, u"Signature"_s}}}});
    d.sections.push_back({u"Installed versions and what is synchronized"_s, {report::CoverageMatrix{samples::coverage()}}});
    d.sections.push_back({u"Availability"_s, {report::Availability{samples::availability(false)}}});
    d.sections.push_back({u"Plan and actual"_s, {report::PlanActual{samples::planActual()}}});
    return d;
}

QString longName(int i)
{
    return u"NORDHAVEN-PRODUCTION-SQL-FAILOVER-CLUSTER-STOCKHOLM-A-%1"_s.arg(i, 4, 10, QLatin1Char('0')); // 60 characters
}

/// 300 rows, names of 60 characters with hyphens, German and Swedish text.
Document longDocument()
{
    Document d;
    d.title = u"Abdeckungsbericht: Überprüfung größerer Umgebungen"_s;
    d.subtitle = u"Täcker synkroniseringsinställningarna varje installerad version?"_s;
    d.footer = u"Passive First 0.1"_s;
    d.language = u"de"_s;
    d.id = u"long"_s;
    d.date = *UtcMs::fromString(u"2026-07-21T21:55:00Z"_s);
    report::Table t;
    t.columns = {{u"Schweregrad"_s, 1}, {u"Objekt"_s, 3}, {u"Befund"_s, 4}, {u"Åtgärd"_s, 3}};
    for (int i = 0; i < 300; ++i) {
        t.rows += {Cell{u"Fehler"_s, u"f-%1"_s.arg(i, 5, 10, QLatin1Char('0')), Symbol::Error}, Cell{longName(i)},
                   Cell{u"SQL Server 2017 ist auf NH-WSUS01 nicht ausgewählt: Aktualisierungsverfügbarkeitsprüfung %1."_s.arg(i)},
                   Cell{u"Välj produkten på NH-WSUS01 och synkronisera därefter."_s}};
    }
    d.sections.push_back({u"Befunde und Maßnahmen"_s, {t}});
    return d;
}

QString run(const QString &program, const QStringList &arguments, int *code = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    if (code)
        *code = process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool have(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

class TestPaintPdf final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameInputSameBytes();
    void sameBytesInAnotherProcess();
    void qpdfFindsNoFault();
    void everyTextIsThere();
    void headerIsRepeated();
    void rowsAreNotSplit();
    void nothingOutsideTheMargins();
    void outlineLanguageAndDates();
    void fontsAreEmbedded();
    void emptyDocument();
    void rowTallerThanAPage();

private:
    QString file(const QString &name) const { return m_dir.filePath(name); }
    void write(const Document &document, const QString &name);

    QTemporaryDir m_dir;
};

void TestPaintPdf::write(const Document &document, const QString &name)
{
    const auto pdf = writePdf(document);
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().detail));
    QFile f(file(name));
    QVERIFY(f.open(QIODevice::WriteOnly));
    QCOMPARE(f.write(*pdf), pdf->size());
}

void TestPaintPdf::initTestCase()
{
    if (!have(u"pdftotext"_s) || !have(u"qpdf"_s))
        QSKIP("pdftotext (poppler-utils) and qpdf are needed");
    write(planLike(), u"plan.pdf"_s);
    write(longDocument(), u"long.pdf"_s);
    const QString folder = qEnvironmentVariable("PF_GALLERY");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        for (const auto &name : {u"plan"_s, u"long"_s}) {
            QFile::remove(folder + u"/"_s + name + u".pdf"_s);
            QVERIFY(QFile::copy(file(name + u".pdf"_s), folder + u"/"_s + name + u".pdf"_s));
        }
    }
}

void TestPaintPdf::sameInputSameBytes()
{
    const auto a = writePdf(planLike()), b = writePdf(planLike());
    QVERIFY(a && b);
    QVERIFY(a->startsWith("%PDF-1."));
    QCOMPARE(*a, *b);
    Document other = planLike();
    other.id = u"another"_s;
    QVERIFY(*writePdf(other) != *a);
}

void TestPaintPdf::sameBytesInAnotherProcess()
{
    QList<QByteArray> written;
    for (int i = 0; i < 2; ++i) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file(u"child%1.pdf"_s.arg(i))});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
        QFile f(file(u"child%1.pdf"_s.arg(i)));
        QVERIFY(f.open(QIODevice::ReadOnly));
        written += f.readAll();
        QVERIFY(written.last().size() > 10'000);
    }
    QCOMPARE(written[0], written[1]);
}

void TestPaintPdf::qpdfFindsNoFault()
{
    for (const auto &name : {u"plan.pdf"_s, u"long.pdf"_s}) {
        int code = -1;
        const QString out = run(u"qpdf"_s, {u"--check"_s, file(name)}, &code);
        QVERIFY2(code == 0, qPrintable(out));
        QVERIFY(out.contains("No syntax or stream encoding errors found"_L1));
    }
}

void TestPaintPdf::everyTextIsThere()
{
    const QString text = run(u"pdftotext"_s, {u"-raw"_s, file(u"long.pdf"_s), u"-"_s}).simplified();
    for (int i = 0; i < 300; ++i) {
        QVERIFY2(text.contains(u"f-%1"_s.arg(i, 5, 10, QLatin1Char('0'))), qPrintable(QString::number(i)));
        QVERIFY2(QString(text).remove(u' ').contains(longName(i)), qPrintable(longName(i)));
        QVERIFY(text.contains(u"Aktualisierungsverfügbarkeitsprüfung %1."_s.arg(i)));
    }
    const QString plan = run(u"pdftotext"_s, {file(u"plan.pdf"_s), u"-"_s}).simplified();
    for (const auto &word : {u"NH-SQLFC01"_s, u"Safe, with two margins to accept"_s, u"KB5081477"_s, u"8e02"_s, u"c4b1"_s,
                             u"Hold, step 6"_s, u"Expected end 23:54"_s, u"Signature"_s, u"NH-WSUS11 (root)"_s, u"Not arrived yet"_s,
                             u"+17:41"_s, u"end 00:11"_s, u"Page 1 of"_s, u"W-16, F-10"_s})
        QVERIFY2(plan.contains(word), qPrintable(word));
}

void TestPaintPdf::headerIsRepeated()
{
    const QStringList pages = run(u"pdftotext"_s, {u"-layout"_s, file(u"long.pdf"_s), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 5);
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages[i].contains("Schweregrad"_L1) && pages[i].contains(u"Åtgärd"), qPrintable(u"page %1"_s.arg(i + 1)));
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
    }
}

void TestPaintPdf::rowsAreNotSplit()
{
    const QStringList pages = run(u"pdftotext"_s, {u"-raw"_s, file(u"long.pdf"_s), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    for (int i = 0; i < 300; ++i) {
        const QString id = u"f-%1"_s.arg(i, 5, 10, QLatin1Char('0')), number = u"prüfung %1."_s.arg(i);
        int together = 0;
        for (const QString &page : pages)
            together += page.contains(id) && page.simplified().contains(number);
        QCOMPARE(together, 1);
    }
}

void TestPaintPdf::nothingOutsideTheMargins()
{
    if (!have(u"pdftoppm"_s))
        QSKIP("pdftoppm (poppler-utils) is needed");
    for (const auto &name : {u"plan"_s, u"long"_s}) {
        run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-l"_s, u"4"_s, file(name + u".pdf"_s), file(name)});
        const QStringList images = QDir(m_dir.path()).entryList({name + u"-*.png"_s});
        QVERIFY(images.size() >= 2);
        for (const QString &path : images) {
            const QImage page(file(path));
            const double mm = 50 / 25.4;
            QVERIFY(std::abs(page.width() - 210 * mm) < 2); // A4
            QVERIFY(std::abs(page.height() - 297 * mm) < 2);
            int inked = 0;
            for (int y = 0; y < page.height(); ++y) {
                for (int x = 0; x < page.width(); ++x) {
                    const bool margin = x < 13.5 * mm || x > page.width() - 13.5 * mm || y < 9 * mm || y > page.height() - 6 * mm;
                    const bool white = qGray(page.pixel(x, y)) > 250;
                    inked += !white;
                    QVERIFY2(!margin || white, qPrintable(u"%1: %2, %3"_s.arg(path).arg(x / mm).arg(y / mm)));
                }
            }
            QVERIFY(inked > 200);
        }
    }
}

void TestPaintPdf::outlineLanguageAndDates()
{
    int code = -1;
    const QString json = run(u"qpdf"_s, {u"--json"_s, file(u"long.pdf"_s)}, &code);
    QCOMPARE(code, 0);
    QVERIFY(json.contains(u"Befunde und Maßnahmen"_s));
    QVERIFY(json.contains("\"/DisplayDocTitle\": true"_L1));
    QVERIFY(json.contains("/UseOutlines"_L1));
    QVERIFY(json.contains("D:20260721215500Z"_L1));
    QVERIFY(json.contains(QRegularExpression(u"\"/Lang\": \"(u:)?de\""_s)));
    const QString plan = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file(u"plan.pdf"_s)});
    for (const auto &title : {u"Summary"_s, u"Timeline"_s, u"Steps"_s, u"Availability"_s})
        QVERIFY(plan.contains(u"\"%1\""_s.arg(title)));
}

void TestPaintPdf::fontsAreEmbedded()
{
    if (!have(u"pdffonts"_s))
        QSKIP("pdffonts (poppler-utils) is needed");
    const QStringList fonts = run(u"pdffonts"_s, {file(u"plan.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts) {
        QVERIFY2(font.contains("Inter"_L1), qPrintable(font));
        QVERIFY2(QRegularExpression(u"\\byes\\s+(yes|no)\\s+yes\\b"_s).match(font).hasMatch(), qPrintable(font)); // emb, sub, uni
    }
}

void TestPaintPdf::emptyDocument()
{
    Document d;
    d.title = u"Empty"_s;
    const auto pdf = writePdf(d);
    QVERIFY(pdf && pdf->startsWith("%PDF-1."));
}

void TestPaintPdf::rowTallerThanAPage()
{
    Document d;
    d.title = u"Tall"_s;
    report::Table t;
    t.columns = {{u"Object"_s, 1}, {u"Text"_s, 1}};
    QString text;
    for (int i = 0; i < 900; ++i)
        text += u"word%1 "_s.arg(i);
    t.rows = {{Cell{u"A"_s}, Cell{text}}, {Cell{u"B"_s}, Cell{u"last-cell"_s}}};
    QStringList many;
    for (int i = 0; i < 120; ++i)
        many += u"sentence %1."_s.arg(i);
    d.sections.push_back({u"One"_s, {t, report::Callout{Symbol::Error, u"Refused"_s, many}}});
    write(d, u"tall.pdf"_s);
    const QString out = run(u"pdftotext"_s, {u"-raw"_s, file(u"tall.pdf"_s), u"-"_s}).simplified();
    for (int i = 0; i < 900; ++i)
        QVERIFY2(out.contains(u"word%1"_s.arg(i)), qPrintable(QString::number(i)));
    QVERIFY(out.contains("last-cell"_L1));
    for (int i = 0; i < 120; ++i)
        QVERIFY(out.contains(u"sentence %1."_s.arg(i)));
}

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments[1] == "--write"_L1) { // the other process of sameBytesInAnotherProcess()
        QFile out(arguments[2]);
        const auto pdf = writePdf(planLike());
        return pdf && out.open(QIODevice::WriteOnly) && out.write(*pdf) == pdf->size() ? 0 : 1;
    }
    TestPaintPdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_paint_pdf.moc"
