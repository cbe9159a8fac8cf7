#pragma once

#include "estate/estate.h"
#include "simulator/faultmenu.h"

#include <QMap>

namespace pf::sim {

/// What a simulated node remembers beside what an estate says of it.
struct NodeExtras
{
    bool off = false;            ///< restarting, or failed and not back
    bool serviceStopped = false; ///< left the cluster in an orderly way
    bool wasPaused = false;      ///< comes back paused: the pause outlives a restart
    bool operator==(const NodeExtras &) const = default;
};

/// One instance of a node job and the build it shall get.
struct JobTarget
{
    QString instance{};
    Version target{};
    bool operator==(const JobTarget &) const = default;
};

/// A node job (execution.md 3.0): it runs on the node, whatever becomes of the console.
struct Job
{
    QString jobId{}, cluster{}, node{}, kind{};
    QList<JobTarget> targets{};
    UtcMs startedAt{}, endsAt{};
    QString state{};           ///< running | done | failed | cancelled
    int exitCode = 0;          ///< of Setup: 0, 3010 = a restart is needed, else an error
    bool reported = false;     ///< its outages were told to somebody
    bool stopsService = false; ///< its installer has stopped the cluster service and starts it again (X-2, X-13)
    QStringList stopped{};     ///< object paths of what went down with that service
    bool operator==(const Job &) const = default;
};

/// One install ever started. A count above 1 is an install that was repeated.
struct Install
{
    QString cluster{}, node{}, instance{}, level{}, jobId{};
    UtcMs at{};
    int count = 1; ///< how often this level has been started for this instance on this node
    bool operator==(const Install &) const = default;
};

struct Lock
{
    QString run{};
    UtcMs until{};
    bool operator==(const Lock &) const = default;
};

/// The command that is under way.
struct Op
{
    qint64 id = 0;
    QString verb{}, run{};
    QJsonObject args{};
    qint64 timeoutMs = 0;
    UtcMs startedAt{}, endsAt{};
    QJsonObject data{}; ///< what its begin has found out and its end needs
    bool operator==(const Op &) const = default;
};

/// Everything a simulated world is: it lives in a file that is written before any answer is sent.
struct SimState
{
    UtcMs clock{}; ///< virtual
    quint64 seed = 1;
    Estate estate{}; ///< the world by names, as it is now
    FaultMenu faults{};
    QList<int> faultHits{};             ///< per fault: how many commands fitted so far
    QMap<QString, NodeExtras> nodes{};  ///< by nodeKey()
    QMap<QString, UtcMs> repairUntil{}; ///< S2D: cluster -> end of the resync (W-20)
    QMap<QString, UtcMs> caughtUpAt{};  ///< replicas and nodes of database copies that are catching up (A-9, X-7)
    QStringList waiting{};              ///< groups that start by themselves when a legal node is back, by nodeKey()
    QMap<QString, int> occurrences{};   ///< how often a thing was timed: the same thing takes another time on its second go
    QList<Job> jobs{};
    QList<Install> installs{};
    QMap<QString, Lock> locks{}; ///< by cluster
    std::optional<Op> op{};
    bool operator==(const SimState &) const = default;
};

/// Names compare without case, so keys are folded.
QString nodeKey(const QString &cluster, const QString &node);

/// A new world. What an estate does not report gets the product's default or the usual case: a node is up, a group online, an
/// instance runs what its owner has installed.
SimState makeState(const Estate &estate, quint64 seed, UtcMs clock, FaultMenu faults = {});
/// The clusters and servers named, without the parts that no command can touch. Both empty = everything.
Estate cutTo(const Estate &estate, const QStringList &clusters, const QStringList &servers);

QByteArray writeState(const SimState &state);
/// Codes PF-SIM-010..012.
Result<SimState> readState(QByteArrayView bytes, const QString &file);

/// Atomic and durable when it returns. Code PF-SIM-013.
Result<void> saveStateFile(const SimState &state, const QString &file);
Result<SimState> loadStateFile(const QString &file);

} // namespace pf::sim
