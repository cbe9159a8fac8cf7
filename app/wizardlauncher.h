#pragma once

#include "ui/mainwindow.h"

#include <QObject>

namespace pf {

class UpdateWizard;

/// Opens the update wizard where the main window asks for it: one window for each plan or run, beside the console.
class WizardLauncher final : public QObject
{
    Q_OBJECT

public:
    /// Borrows all of them. @param program  this executable, started again as `simulate`
    WizardLauncher(MainWindow &window, EstateSession &session, RunList &runs, QString program);

private:
    UpdateWizard *makeWizard(); ///< nullptr without an estate; owned by the window

    MainWindow &m_window;
    EstateSession &m_session;
    RunList &m_runs;
    QString m_program;
};

} // namespace pf
