#include "report/reports.h"
#include "report/text.h"
#include "session/savefile.h"
#include "ui/errorpanel.h"
#include "ui/mainwindow.h"
#include "ui/paint/pdf.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

void MainWindow::exportAs(Export what)
{
    const EstatePicturePtr picture = m_session.current();
    if (!picture)
        return;
    const report::CheckMarks marks = this->marks();
    const QString stem = QFileInfo(picture->label.section(u':', -1)).completeBaseName();
    QString suggested, kind;
    std::function<Result<QByteArray>()> make;
    switch (what) {
    case Export::CoveragePdf:
        suggested = stem + u"-coverage.pdf"_s;
        kind = tr("PDF (*.pdf)");
        make = [picture, marks] {
            return writePdf(report::coverageDocument(picture->estate, *picture->catalog, picture->findings, marks));
        };
        break;
    case Export::CoverageHtml:
        suggested = stem + u"-coverage.html"_s;
        kind = tr("HTML (*.html)");
        make = [picture, marks]() -> Result<QByteArray> {
            return report::html(report::coverageDocument(picture->estate, *picture->catalog, picture->findings, marks)).toUtf8();
        };
        break;
    case Export::FindingsCsv:
        suggested = stem + u"-findings.csv"_s;
        kind = tr("CSV (*.csv)");
        make = [picture, marks]() -> Result<QByteArray> { return report::checkCsv(picture->findings, marks); };
        break;
    case Export::FindingsSarif:
        suggested = stem + u"-findings.sarif"_s;
        kind = tr("SARIF (*.sarif)");
        make = [picture, marks]() -> Result<QByteArray> { return report::checkSarif(picture->findings, picture->sources, marks); };
        break;
    case Export::CheckJson:
        suggested = stem + u"-check.json"_s;
        kind = tr("JSON (*.json)");
        make = [picture, marks]() -> Result<QByteArray> {
            return QJsonDocument(report::checkJson(picture->findings, *picture->catalog, picture->sources, marks)).toJson();
        };
        break;
    }
    const QString file = m_hooks.chooseSave ? m_hooks.chooseSave(this, suggested, kind) : QString();
    if (!file.isEmpty())
        write(file, make);
}

void MainWindow::saveOutcome(const QString &run)
{
    if (run.isEmpty())
        return;
    const QString file = m_hooks.chooseSave ? m_hooks.chooseSave(this, run + u"-outcome.pdf"_s, tr("PDF (*.pdf)")) : QString();
    if (file.isEmpty())
        return;
    write(file, [store = m_runs.file(), run]() -> Result<QByteArray> {
        const auto document = RunList::outcome(store, run);
        if (!document)
            return tl::make_unexpected(document.error());
        return writePdf(*document);
    });
}

void MainWindow::write(const QString &file, const std::function<Result<QByteArray>()> &make)
{
    m_writer.waitForFinished(); // one report at a time; the one before is nearly done
    tell(tr("Writing %1").arg(QFileInfo(file).fileName()));
    m_writer.setFuture(QtConcurrent::run([file, make]() -> Written {
        const auto bytes = make();
        if (!bytes)
            return {file, bytes.error()};
        return {file, saveFile(file, *bytes, "PF-UI-001")};
    }));
}

void MainWindow::written()
{
    const Written result = m_writer.result();
    const QString name = QFileInfo(result.file).fileName();
    if (!result.error) {
        tell(tr("%1 was written.").arg(name));
        return;
    }
    makePages();
    m_errors->showErrors(tr("%1 was not written.").arg(name), {*result.error});
}

} // namespace pf
