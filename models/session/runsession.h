#pragma once

#include "run/driver.h"
#include "session/plansession.h"
#include "store/runstore.h"

namespace pf {

/// How a rehearsal runs.
struct RehearsalOptions
{
    quint64 seed = 1;
    QByteArray faultsJson;      ///< empty = none
    double speed = 0;           ///< 0 = as fast as possible; 1 = real time; N = N times real time
    QString runStore;           ///< empty = the default
    QString simState;           ///< empty = beside the run store, by run id
    bool confirmHolds = true;   ///< on the command line holds are confirmed by the program and journaled as such
    bool abortOnFailure = true; ///< with confirmHolds: nobody is there to decide, so a failure ends in abort and restore
    QString program;            ///< the executable that is started as `simulate`; empty = this one
};

/// The run id of a rehearsal: the same for the same plan, seed and faults in a fresh store, so that events can be compared.
/// @param nth  how often this has been rehearsed in the store, this time included
QString rehearsalId(const QString &planHash, quint64 seed, QByteArrayView faultsJson, int nth);

/// One run, live or resumed: owns store, host process, scheduler and driver. GUI and command line share it.
class RunSession final : public QObject
{
    Q_OBJECT

public:
    explicit RunSession(RehearsalOptions options, QObject *parent = nullptr);
    ~RunSession() override;

    /// Starts; returns the run id. A sign-off must be of this plan; it is the first event of the journal, with every accepted check.
    Result<QString> rehearse(const Plan &plan, const Estate &estate, UtcMs virtualStart, const std::optional<SignOff> &signOff = {});
    Result<void> resume(const QString &run); ///< from the store: same host, same simulator state file
    const Plan &plan() const;
    const RunState &state() const;
    QList<RunEvent> events() const;
    QString runId() const;
    UtcMs now() const; ///< the host's (virtual) time
    std::optional<Error> error() const;
    Driver *driver() const; ///< nullptr before the start

Q_SIGNALS:
    void changed();
    void eventAppended(const pf::RunEvent &event);
    void ended();
    void failed(const pf::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pf
