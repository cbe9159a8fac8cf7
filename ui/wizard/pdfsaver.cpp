#include "report/text.h"
#include "session/savefile.h"
#include "ui/paint/pdf.h"
#include "ui/wizard/pages.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

struct PdfSaver::Private
{
    Private(const WizardOptions &o, QPushButton *b) : options(o), button(b) {}

    const WizardOptions &options;
    QPushButton *button;
    QString file;
    QFutureWatcher<QString> watcher;
};

namespace {

/// @return what went wrong, empty = saved
QString writeFile(const report::Document &document, const QString &file)
{
    const Result<QByteArray> bytes = writePdf(document);
    if (!bytes)
        return text(bytes.error());
    const auto error = saveFile(file, *bytes, "PF-UI-001");
    return error ? text(*error) : QString();
}

} // namespace

PdfSaver::PdfSaver(const WizardOptions &options, QPushButton *button, PageHead *head)
    : QObject(head), d(std::make_unique<Private>(options, button))
{
    connect(&d->watcher, &QFutureWatcher<QString>::finished, this, [this] {
        d->button->setEnabled(true);
        const QString problem = d->watcher.result();
        Q_EMIT said(problem.isEmpty() ? tr("Saved as %1").arg(QDir::toNativeSeparators(d->file)) : problem);
    });
}

PdfSaver::~PdfSaver()
{
    d->watcher.disconnect(this);
    d->watcher.waitForFinished();
}

void PdfSaver::save(const report::Document &document, const QString &suggested)
{
    if (d->watcher.isRunning())
        return;
    QWidget *window = d->button->window();
    d->file = d->options.chooseFile ? d->options.chooseFile(window, suggested)
                                    : QFileDialog::getSaveFileName(window, tr("Save as PDF"), suggested, tr("PDF (*.pdf)"));
    if (d->file.isEmpty())
        return;
    d->button->setEnabled(false);
    Q_EMIT said(tr("Saving…"));
    d->watcher.setFuture(QtConcurrent::run([document, file = d->file] { return writeFile(document, file); }));
}

} // namespace pf
