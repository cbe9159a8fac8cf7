#include "report/fixscript.h"
#include "report/text.h"
#include "ui/acceptdialog.h"
#include "ui/comparedialog.h"
#include "ui/coveragepage.h"
#include "ui/errorpanel.h"
#include "ui/explanation.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

QString userName()
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    return environment.value(u"USER"_s, environment.value(u"USERNAME"_s));
}

/// Beside the estate's file; for a sample, which has no folder of its own, in the person's data.
QString acceptanceFile(const QString &argument)
{
    if (!argument.startsWith("sample:"_L1))
        return argument + u".accepted.json"_s;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample-%1.accepted.json"_s.arg(argument.mid(7));
}

} // namespace

void MainWindow::connectReview()
{
    connect(&m_review, &CoverageSession::changed, this, [this] { outdate({CoveragePageId}); });
    connect(&m_review, &CoverageSession::acceptancesChanged, this, [this] {
        m_coverage->showAcceptances();
        explainCurrent();
    });
    connect(&m_review, &CoverageSession::effectKnown, m_explanation, &Explanation::showEffect);
    connect(m_coverage, &CoveragePage::currentChanged, this, &MainWindow::explainCurrent);
    connect(m_coverage, &CoveragePage::compareRequested, this, &MainWindow::compareWith);
    connect(m_coverage, &CoveragePage::scriptRequested, this, [this] {
        QApplication::clipboard()->setText(optionsScript(m_review.changes(), m_session.current()->estate));
        tell(tr("Script copied."));
    });
    connect(m_explanation, &Explanation::acceptRequested, this, &MainWindow::acceptFinding);
    connect(m_explanation, &Explanation::withdrawRequested, this,
            [this](const QString &finding) { reviewWritten(m_review.withdraw(finding)); });
    connect(m_explanation, &Explanation::ruleRequested, this, &MainWindow::showRules);
}

void MainWindow::reviewEstate()
{
    m_review.setPicture(m_session.current(), acceptanceFile(m_argument));
    if (!m_review.acceptanceErrors().isEmpty())
        m_errors->showErrors(tr("The accepted findings of this estate cannot be read; none is taken as accepted."),
                             m_review.acceptanceErrors());
}

void MainWindow::explainCurrent()
{
    const Finding *finding = m_coverage->current();
    m_explanation->showFinding(m_coverage->picture(), finding);
    if (!finding)
        return;
    const UtcMs at = m_coverage->picture()->findings.asOf;
    const Acceptance *ended = m_review.acceptances().expired(finding->id, at);
    m_explanation->showAcceptance(ended ? ended : m_review.acceptances().find(finding->id, at), ended);
    if (m_review.changes().isEmpty())
        m_review.askEffect(*finding);
}

void MainWindow::acceptFinding(const QString &id)
{
    const Finding *finding = m_coverage->current();
    if (!finding || finding->id != id)
        return;
    AcceptDialog dialog(text(finding->message), userName(), m_coverage->picture()->findings.asOf, this);
    if (dialog.exec() == QDialog::Accepted)
        reviewWritten(m_review.accept(dialog.acceptance(id)));
}

void MainWindow::reviewWritten(const std::optional<Error> &error)
{
    if (error)
        m_errors->showErrors(tr("The acceptance was not written."), {*error});
}

/// Asks for an earlier estate, checks it in the background at the date of today's check, and shows what changed.
void MainWindow::compareWith()
{
    const QString file = m_hooks.chooseEstate(this);
    if (file.isEmpty() || !m_session.current())
        return;
    auto *watcher = new QFutureWatcher<ResultOrAll<EstatePicturePtr>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        const auto before = watcher->result();
        if (!before) {
            m_errors->showErrors(tr("%1 cannot be compared.").arg(QFileInfo(file).fileName()), before.error());
            return;
        }
        const EstatePicturePtr after = m_session.current();
        auto *dialog = new CompareDialog(*before, after, QFileInfo(file).fileName(), after->label, this);
        connect(dialog, &CompareDialog::findingRequested, this, &MainWindow::showFinding);
        dialog->show();
    });
    watcher->setFuture(QtConcurrent::run([file, after = m_session.current()]() -> ResultOrAll<EstatePicturePtr> {
        auto loaded = loadEstateArgument(file);
        if (!loaded)
            return tl::make_unexpected(loaded.error());
        auto picture = std::make_shared<EstatePicture>();
        picture->catalog = after->catalog;
        picture->estate = std::move(loaded->estate);
        picture->findings = analyse(picture->estate, *after->catalog, {}, after->findings.asOf);
        return EstatePicturePtr(std::move(picture));
    }));
}

} // namespace pf
