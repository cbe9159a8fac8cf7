#pragma once

#include "base/result.h"
#include "execution/run.h"
#include "report/document.h"

#include <QFutureWatcher>
#include <QObject>

namespace pf {

/// One run of the store with its journal folded.
struct RunSummary
{
    QString run, planHash;
    int planSteps = 0;
    QStringList clusters;
    QString stateWord; ///< running | holding | failed | done | incomplete | aborted
    QString stateText; ///< translated
    UtcMs startedAt, lastEventAt;
    bool ended = false;
    int settings = 0, restored = 0, openDebts = 0, retries = 0;
    QList<Outage> outages;
    QStringList levels; ///< builds that the run's results reported
};

/// The runs of the store, read in the background. A store that does not exist yet is an empty list and is not made.
class RunList final : public QObject
{
    Q_OBJECT

public:
    /// @param file  the store; empty = the default
    explicit RunList(QString file = {}, QObject *parent = nullptr);
    ~RunList() override;

    QString file() const { return m_file; }
    const QList<RunSummary> &runs() const { return m_runs; } ///< newest first
    int openDebts() const;
    const std::optional<Error> &error() const { return m_error; }
    bool isBusy() const { return m_watcher.isRunning(); }
    void refresh(); ///< changed() follows
    /// The outcome report of a run; blocks, for use in a background task.
    static Result<report::Document> outcome(const QString &file, const QString &run);

Q_SIGNALS:
    void changed();

private:
    struct Outcome
    {
        QList<RunSummary> runs;
        std::optional<Error> error;
    };
    static Outcome read(const QString &file);
    void finish();

    QString m_file;
    QList<RunSummary> m_runs;
    std::optional<Error> m_error;
    QFutureWatcher<Outcome> m_watcher;
};

/// "Running", "Waits for confirmation", "Done"... of the words of the store.
QString runStateText(const QString &word);

} // namespace pf
