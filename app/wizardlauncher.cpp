#include "wizardlauncher.h"

#include "session/person.h"
#include "ui/wizard/updatewizard.h"

namespace pf {

WizardLauncher::WizardLauncher(MainWindow &window, EstateSession &session, RunList &runs, QString program)
    : QObject(&window), m_window(window), m_session(session), m_runs(runs), m_program(std::move(program))
{
    connect(&m_window, &MainWindow::planRequested, this, [this](const QStringList &clusters, const QStringList &servers) {
        if (UpdateWizard *wizard = makeWizard()) {
            wizard->setScope(clusters, servers);
            wizard->show();
        }
    });
    connect(&m_window, &MainWindow::resumeRequested, this, [this](const QString &run) {
        if (UpdateWizard *wizard = makeWizard()) {
            wizard->show();
            wizard->resume(run);
        }
    });
}

UpdateWizard *WizardLauncher::makeWizard()
{
    const EstatePicturePtr picture = m_session.current();
    if (!picture) {
        m_window.tell(MainWindow::tr("Open an estate first."));
        return nullptr;
    }
    WizardOptions options;
    options.program = m_program;
    options.runStore = m_runs.file();
    options.user = userName();
    auto *wizard = new UpdateWizard(m_session.catalog(), picture, m_session.asOf(), options, &m_window);
    connect(wizard, &UpdateWizard::runEnded, &m_runs, &RunList::refresh);
    return wizard;
}

} // namespace pf
