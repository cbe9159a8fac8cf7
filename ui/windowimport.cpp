#include "session/catalogsession.h"
#include "ui/errorpanel.h"
#include "ui/importdialog.h"
#include "ui/indexdialog.h"
#include "ui/mainwindow.h"
#include "ui/parts.h"
#include "ui/tablepage.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pf {

/// One window for it: what is dropped while it is open is added there.
void MainWindow::importInto(const QStringList &paths)
{
    if (!m_import) {
        const QString file = m_argument.startsWith("sample:"_L1) ? QString() : m_argument;
        m_import = new ImportDialog(m_hooks, m_session.asOf(), m_session.current(), file, this);
        connect(m_import, &QObject::destroyed, this, [this] { m_import = nullptr; });
        connect(m_import, &ImportDialog::saved, this, &MainWindow::openArgument);
    }
    m_import->add(paths);
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void MainWindow::makeCatalogueButtons()
{
    if (!m_hooks.catalogs)
        return;
    m_catalogs = new CatalogSession(*m_hooks.catalogs, this);
    const auto button = [this](const QString &name, const QString &label) {
        auto *made = named(new QPushButton(label, m_catalogue), name, QString(label).remove(u'&'));
        m_catalogue->addButton(made);
        return made;
    };
    m_builtIn = button(u"builtInCatalogue"_s, tr("Use the &built-in catalogue"));
    auto *compare = button(u"compareIndex"_s, tr("&Compare with a build index…"));
    m_builtIn->setVisible(!m_hooks.catalogs->file().isEmpty());
    connect(m_builtIn, &QPushButton::clicked, this, [this] { m_catalogs->use({}); });
    connect(compare, &QPushButton::clicked, this, &MainWindow::compareIndex);
    connect(m_catalogs, &CatalogSession::used, this, &MainWindow::catalogueUsed);
    connect(m_catalogs, &CatalogSession::failed, this,
            [this](const Errors &errors) { m_errors->showErrors(tr("The catalogue in use stays as it is."), errors); });
    connect(m_catalogs, &CatalogSession::compared, this, [this] {
        delete findChild<IndexDialog *>();
        auto *dialog = new IndexDialog(*m_catalogs, m_hooks, this);
        dialog->show();
    });
}

void MainWindow::compareIndex()
{
    const QString file =
        m_hooks.chooseFile ? m_hooks.chooseFile(this, tr("Open a build index"), tr("dbatools build index (*.json)")) : QString();
    if (!file.isEmpty())
        m_catalogs->compare(file);
}

/// What is open is judged again by it, and the next start uses it, too.
void MainWindow::catalogueUsed()
{
    const QString file = m_catalogs->store().file();
    if (m_settings)
        m_settings->setValue("catalog/file"_L1, file);
    m_builtIn->setVisible(!file.isEmpty());
    outdate({CataloguePage});
    showPage(m_page);
    if (m_session.current() && !m_argument.isEmpty())
        openArgument(m_argument);
    updateStatus();
    tell(file.isEmpty() ? tr("The built-in catalogue is in use.") : tr("%1 is in use.").arg(QFileInfo(file).fileName()));
}

} // namespace pf
