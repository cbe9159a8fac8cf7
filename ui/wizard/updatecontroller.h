#pragma once

#include "session/runsession.h"

#include <functional>

class QTimer;
class QWidget;

namespace pf {

/// What the wizard needs from the program around it.
struct WizardOptions
{
    QString program;         ///< the executable that is started as `simulate`; empty = this one
    QString runStore;        ///< empty = the default
    QString user;            ///< name offered where a name is asked for
    double speed = 60;       ///< of a rehearsal: N times real, 0 = as fast as possible
    QByteArray faultsJson{}; ///< faults of a rehearsal, empty = none
    quint64 seed = 1;        ///< durations of a rehearsal
    /// Asks for the file of a PDF: parent, suggested name; empty = given up. Default: the file dialog.
    std::function<QString(QWidget *, const QString &)> chooseFile{};
};

/// What the pages share: one plan session, one run session.
class UpdateController final : public QObject
{
    Q_OBJECT

public:
    UpdateController(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, WizardOptions options, QObject *parent = nullptr);
    ~UpdateController() override;

    const WizardOptions &options() const { return m_options; }
    PlanSession &planning() { return m_planning; }
    const PlanSession &planning() const { return m_planning; }
    /// The name that stands behind acknowledgements, sign-off and decisions.
    QString user() const { return m_user; }
    void setUser(const QString &user);

    bool hasRun() const { return m_run != nullptr; }
    bool runEnded() const { return m_run && m_run->state().phase == RunPhase::Ended; }
    RunSession *run() const { return m_run.get(); }
    Driver *driver() const { return m_run ? m_run->driver() : nullptr; }
    /// The plan that is running, else the one that was made; nullptr = none.
    const Plan *plan() const;
    /// What keeps the run from going on or from starting.
    const std::optional<Error> &error() const { return m_error; }

    void rehearse();
    void resume(const QString &run);
    void resumeAgain(); ///< after error(): the same run, from its journal

Q_SIGNALS:
    void planChanged();
    void userChanged();
    void runStarted();
    void runChanged(); ///< at most ten times a second, and once a second while the run's clock goes
    void runEndedNow();

private:
    void makeRun();
    void watch();
    void changedSoon();

    WizardOptions m_options;
    PlanSession m_planning;
    QString m_user;
    std::unique_ptr<RunSession> m_run;
    std::optional<Plan> m_plan;
    std::optional<Error> m_error;
    QString m_runId;
    QTimer *m_soon, *m_second;
};

/// Words of the wizard for values of the plan and the run.
QString scopeText(const Plan &plan);     ///< "NH-SQLFC01", "3 clusters and servers"
DurationRange totalOf(const Plan &plan); ///< holds not counted
DurationRange totalOf(const Step &step);
QString hashText(const QString &hash); ///< "7f3a 91c4"
QString clockOf(UtcMs time);           ///< "22:38", UTC
QString clockWithSeconds(UtcMs time);  ///< "22:38:08", UTC
/// A setting's value for a narrow cell: as settingValueText(), nodes of one series short: "NH-SQL01, 02, 03".
QString valueText(const QString &name, const QString &value);
int openDebts(const RunState &run);
int stepsDone(const RunState &run);

} // namespace pf
