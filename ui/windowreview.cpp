#include "report/fixscript.h"
#include "report/text.h"
#include "session/person.h"
#include "ui/acceptdialog.h"
#include "ui/comparedialog.h"
#include "ui/coveragepage.h"
#include "ui/errorpanel.h"
#include "ui/explanation.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

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
    connect(m_explanation, &Explanation::withdrawRequested, this, [this](const QString &finding) { m_review.withdraw(finding); });
    connect(&m_review, &CoverageSession::acceptanceFailed, this,
            [this](const Error &error) { m_errors->showErrors(tr("The acceptance was not written."), {error}); });
    connect(m_explanation, &Explanation::ruleRequested, this, &MainWindow::showRules);
}

void MainWindow::reviewEstate()
{
    const EstatePicturePtr picture = m_session.current();
    m_review.setPicture(picture);
    if (!picture->acceptanceErrors.isEmpty())
        m_errors->showErrors(tr("The accepted findings of this estate cannot be read; none is taken as accepted."),
                             picture->acceptanceErrors);
}

/// What goes to files and to the explanation beside the findings.
report::CheckMarks MainWindow::marks() const
{
    return {m_review.acceptances(), std::nullopt};
}

void MainWindow::explainCurrent()
{
    const Finding *finding = m_coverage->current();
    m_explanation->showFinding(m_coverage->picture(), finding);
    if (!finding)
        return;
    m_explanation->showAcceptance(marks(), m_coverage->picture()->findings.asOf);
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
        m_review.accept(dialog.acceptance(id));
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
    watcher->setFuture(QtConcurrent::run([file, after = m_session.current()] {
        return readPicture(
            file, [after]() -> const Catalog & { return *after->catalog; }, after->findings.asOf);
    }));
}

} // namespace pf
