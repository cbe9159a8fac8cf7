#pragma once

#include "execution/ports.h"

#include <memory>

namespace pf {

/// A run as the store remembers it.
struct StoredRun
{
    QString run;
    QString planHash;
    QString planJson;   ///< canonical
    QString estateJson; ///< the estate the plan was made for
    QStringList clusters;
    QJsonObject host; ///< {"kind": "simulator", "stateFile": ..., "seed": ..., "faults": ..., "speed": ...}
    QString state;    ///< running | holding | failed | done | incomplete | aborted, as of the last event
    UtcMs startedAt, lastEventAt;
};

/// SQLite file through Qt SQL: WAL, synchronous=FULL, foreign_keys=ON, versioned migrations from :/sql.
/// One object per thread (asserted). Codes PF-STO-nnn.
class RunStore final : public Journal
{
public:
    static Result<std::unique_ptr<RunStore>> open(const QString &file);
    ~RunStore() override;
    RunStore(const RunStore &) = delete;
    RunStore &operator=(const RunStore &) = delete;

    Result<void> createRun(const StoredRun &run);
    Result<StoredRun> run(const QString &run) const;
    Result<QList<StoredRun>> runs() const;                    ///< newest first
    Result<QList<RunEvent>> events(const QString &run) const; ///< in order; broken chain = PF-STO-007
    Result<Seq> append(const RunEvent &event) override;       ///< durable when it returns; refuses a gap or a wrong prevHash
    /// One engine per run: refused while another live process holds it; expires after @p ttlMs.
    Result<void> takeLease(const QString &run, const QString &holder, UtcMs now, qint64 ttlMs);
    Result<void> releaseLease(const QString &run, const QString &holder);
    /// Progress, neither flushed nor chained.
    Result<void> noteTelemetry(const QString &run, const QJsonObject &line);

private:
    RunStore();
    struct Private;
    std::unique_ptr<Private> d;
};

/// $XDG_DATA_HOME/passive-first/runs.db or what the system uses instead.
QString defaultRunStore();

} // namespace pf
