#pragma once

#include "simulator/simstate.h"
#include "simulator/verbs.h"
#include "simulator/worldmap.h"

namespace pf::sim {

/// A Windows estate in virtual time behind the host protocol (execution.md section 9). No file, no process, no clock: a command has a
/// beginning and an end, and between the two the world shows that it is under way. The same state, seed and commands give the same
/// answers. Who runs it saves state() before an answer leaves (`mustSave`).
class Simulator final
{
public:
    explicit Simulator(SimState state) : m_state(std::move(state)) {}

    struct Begun
    {
        std::optional<QJsonObject> answer{}; ///< the command is over; nullopt = finish() ends it
        qint64 durationMs = 0;               ///< virtual, of the command under way
        std::optional<CrashMoment> crash{};  ///< faults that are the process's own, not the world's
        bool silent = false, noise = false;
    };
    /// @pre nothing is under way
    Begun begin(const Request &request);
    /// Ends the command under way at its time.
    /// @pre begin() gave no answer
    QJsonObject finish();
    /// begin() and finish() at once, faults of the process left aside.
    QJsonObject call(const Request &request);

    /// Commands that may be answered while another is under way: they change nothing and take no time.
    static bool isReadOnly(const QString &verb);
    QJsonObject read(const Request &request, UtcMs now) const;

    /// Virtual time passes without a command.
    void advanceTo(UtcMs now);
    /// Nobody watched for a while (the process was away): what was under way on the nodes has come to its end.
    void worldWentOn();

    const SimState &state() const { return m_state; }
    UtcMs now() const { return m_state.clock; }

private:
    struct Outcome
    {
        bool changed = false;
        QJsonObject data{};
        std::optional<Failure> failure{};
    };
    using MaybeFailure = std::optional<Failure>;
    /// What an action does, chosen among the outcomes that the cluster may choose.
    struct Chosen
    {
        WorldMap map{};
        world::World after{};
    };

    // simulator.cpp: life of a command
    Begun applyFaults(const Request &request, Begun begun);
    void strike(const FaultRule &rule, const Request &request);
    MaybeFailure beginVerb(Op &op);
    Outcome finishVerb(Op &op);
    void settle();

    // lookups.cpp
    Cluster *cluster(const QString &name);
    const Cluster *cluster(const QString &name) const { return const_cast<Simulator *>(this)->cluster(name); }
    Computer *computer(const Op &op);
    ClusterNode *node(const Op &op);
    NodeExtras &extras(const Op &op) { return m_state.nodes[nodeKey(argument(op, "cluster"), argument(op, "node"))]; }
    static QString argument(const Op &op, const char *name);
    MaybeFailure needNode(const Op &op);
    MaybeFailure needGroup(const Op &op, bool resource);
    ClusterGroup &group(const Op &op);
    ClusterResource &resource(const Op &op);
    static ObjectRef instanceRef(const QString &cluster, const QString &node, const QString &instance, bool clustered);
    Job *jobOf(const Op &op);
    Job *runningJob(const QString &cluster, const QString &node);

    // timing.cpp: what a thing takes and which way it goes, from the seed
    qint64 duration(ActionKind kind, const QString &key);
    quint64 draw(const QString &key);
    qint64 scriptMs(const Cluster &cluster, const ClusterGroup &group, const QString &target, const QString &key) const;
    qint64 pendingTimeout(const ClusterGroup &group) const;
    tl::expected<Chosen, Failure> choose(Cluster &cluster, world::Action action, const Op &op);

    // settings.cpp
    MaybeFailure beginPossibleOwners(Op &op);
    Outcome finishPossibleOwners(Op &op);
    Outcome finishAutoFailback(Op &op);
    MaybeFailure beginPendingTimeout(Op &op);
    Outcome finishPendingTimeout(Op &op);
    Outcome finishLock(Op &op);

    // roles.cpp
    MaybeFailure beginMove(Op &op);
    Outcome finishMove(Op &op);
    MaybeFailure beginDrain(Op &op);
    Outcome finishDrain(Op &op);
    /// What users lose when the world changes so: what starts elsewhere, and what stops until the node is back. Object paths.
    struct Affected
    {
        QStringList moves{}, stops{};
    };
    static Affected affectedBy(const Cluster &cluster, const WorldMap &before, const world::World &after);
    static QJsonArray outagesAt(const QStringList &paths, UtcMs from, qint64 ms, bool planned);
    QJsonArray outagesOfMoves(const Cluster &cluster, const QStringList &groups, UtcMs from, qint64 ms, bool planned) const;

    // nodes.cpp
    MaybeFailure beginStop(Op &op);
    Outcome finishStop(Op &op);
    MaybeFailure beginReturn(Op &op);
    Outcome finishReturn(Op &op);
    MaybeFailure beginRestart(Op &op);
    Outcome finishRestart(Op &op);
    Outcome finishResume(Op &op);
    Outcome comeBack(Op &op, world::Verb verb);
    QJsonArray standAloneOutages(const Op &op, qint64 ms);
    MaybeFailure stopService(const Op &op, Affected &affected);

    // groups.cpp: availability groups
    MaybeFailure needAg(const Op &op, const char *replicaArgument);
    AvailabilityGroup &ag(const Op &op);
    MaybeFailure beginModes(Op &op);
    Outcome finishModes(Op &op);
    MaybeFailure beginFailover(Op &op);
    Outcome finishFailover(Op &op);
    MaybeFailure beginSync(Op &op);
    Outcome finishSync(Op &op);

    // mail.cpp: DAG members, and the wait for storage jobs
    MaybeFailure needMember(const Op &op);
    MaybeFailure beginMaintenance(Op &op);
    Outcome finishMaintenance(Op &op);
    MaybeFailure beginLeaving(Op &op);
    Outcome finishLeaving(Op &op);
    MaybeFailure beginPolicy(Op &op);
    Outcome finishPolicy(Op &op);
    MaybeFailure beginCopies(Op &op);
    Outcome finishCopies(Op &op);
    MaybeFailure beginStorage(Op &op);
    Outcome finishStorage(Op &op);

    // catchup.cpp: what falls behind comes along again by itself, in time
    void noteBehind(const QString &clusterName);
    void catchUp();
    bool copiesUsable(const Cluster &cluster, const QString &node) const;

    // jobs.cpp
    MaybeFailure beginJob(Op &op);
    Outcome finishJobStart(Op &op);
    MaybeFailure beginWatch(Op &op);
    Outcome finishWatch(Op &op);
    Outcome finishCancelJob(Op &op);
    MaybeFailure readTargets(const Op &op, QList<JobTarget> &targets);
    void endJob(Job &job);
    QJsonObject jobData(Job &job, bool report);
    QStringList stoppedBy(const Job &job, const JobTarget &target);
    bool updateExchange(const Job &job, const JobTarget &target);
    void instanceStopped(Cluster &owner, const QString &onNode, const QString &instance);
    std::optional<Version> binaryOf(const QString &cluster, const QString &node, const QString &instance) const;

    // checks.cpp
    Outcome finishPrecheck(Op &op);
    MaybeFailure beginWait(Op &op);
    Outcome finishWait(Op &op);
    MaybeFailure beginVerify(Op &op);
    Outcome finishVerify(Op &op);

    SimState m_state;
};

/// What getClusterState answers: execution/hostview.h. A cluster that has stopped is left out, as one that cannot be reached.
QJsonObject clusterView(const SimState &state, const Cluster &cluster);
QJsonObject serverView(const SimState &state, const Computer &server);
QJsonObject viewOf(const SimState &state, const QString &cluster, const QString &server);

} // namespace pf::sim
