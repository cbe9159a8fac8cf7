#pragma once

#include "base/names.h"
#include "planning/readiness.h"
#include "planning/readinesslimits.h"

namespace pf {

/// One check in one phase, with its gate.
struct Gate
{
    const char *check; ///< "C-03"
    const char *phase; ///< R, N, M
    GateLevel level;
};

/// What one check found well and what it could not read: a row for each of the two, with the names in it.
struct Tally
{
    QStringList well, unread;
    UtcMs oldest{}; ///< the oldest reading of what is well

    void ok(const QString &name, UtcMs read)
    {
        oldest = well.isEmpty() || read < oldest ? read : oldest;
        well.append(name);
    }
};

/// An instance of SQL Server that the plan restarts or moves.
struct SqlSubject
{
    ObjectRef object;
    QString name;
    const std::optional<SqlHealth> *health = nullptr;
    UtcMs read; ///< when its health was read
};

/// Makes the rows of readinessOf: one function per group of checks, in the order of domain 7.1.
class Readiness
{
public:
    Readiness(const Estate &estate, const Catalog &catalog, const Policy &policy, const QList<Step> &steps, UtcMs asOf)
        : m_estate(estate), m_catalog(catalog), m_policy(policy), m_steps(steps), m_asOf(asOf)
    {}

    void cluster(const PlannedCluster &p);
    void server(const Computer &server);
    /// C-10, C-11 as coverage found them.
    void coverage(const Findings &found, const PlannedCluster &p);
    /// What concerns the plan as a whole: its window, people, licences.
    void wholePlan(bool exchange);
    QList<ReadinessItem> items() const { return m_items; }

private:
    void add(const Gate &gate, CheckState state, Message message, Message fix = {}, std::optional<ObjectRef> object = {});
    void ok(const Gate &gate, Message message, std::optional<ObjectRef> object = {});
    void failed(const Gate &gate, Message message, Message fix, std::optional<ObjectRef> object = {});
    void unread(const Gate &gate, Message message, Message fix = {}, std::optional<ObjectRef> object = {});
    /// The rows of a tally; @p okId takes the names and the oldest reading, @p unreadId the names.
    void tell(const Gate &gate, const Tally &tally, const char *okId, const char *unreadId);

    /// Calls @p fn for every step of a cluster.
    template <typename Fn>
    void each(const Cluster &cluster, Fn fn) const
    {
        for (const auto &step : m_steps) {
            if (sameName(step.cluster, cluster.name))
                fn(step);
        }
    }
    bool touched(const QString &computer) const;
    UtcMs readAt(const Cluster &cluster) const;
    UtcMs readAt(const Computer &computer, const Cluster *cluster) const;
    QList<SqlSubject> sqlOf(const Cluster &cluster) const;
    QList<SqlSubject> sqlOf(const Computer &computer, const Cluster *cluster) const;
    /// What the plan installs on a computer: instance and build, of all its steps.
    QList<QPair<QString, Version>> installs(const QString &computer) const;

    // readinessvotes.cpp: votes and witness
    void votes(const Cluster &cluster);
    void votesOfNodes(const Cluster &cluster);
    void witness(const Cluster &cluster);
    // readinesscluster.cpp: state, targets, levels and settings of the cluster
    void state(const PlannedCluster &p);
    void passive(const PlannedCluster &p);
    void otherRuns(const Cluster &cluster);
    void targets(const PlannedCluster &p);
    void levels(const PlannedCluster &p);
    void instanceLevels(const PlannedCluster &p, const FailoverInstance &instance, Tally &same);
    void owners(const PlannedCluster &p);
    void failback(const PlannedCluster &p);
    void timeouts(const PlannedCluster &p);
    // readinessplatform.cpp: storage, validation, Windows versions, name and rules of the cluster
    void storage(const Cluster &cluster);
    void disks(const Cluster &cluster);
    void validation(const Cluster &cluster);
    void platform(const Cluster &cluster);
    void antiAffinity(const Cluster &cluster);
    // readinesscomputer.cpp: its computers
    void computer(const Computer &computer, const ObjectRef &ref, const Cluster *cluster);
    void automaticUpdates(const Computer &computer, const ObjectRef &ref);
    void pendingRestart(const Computer &computer, const ObjectRef &ref, UtcMs read, bool node);
    void diskSpace(const Computer &computer, const ObjectRef &ref, UtcMs read);
    void services(const Computer &computer, const ObjectRef &ref, const Cluster *cluster);
    void rights(const Computer &computer, const ObjectRef &ref, const Cluster *cluster);
    void condition(const QList<const Computer *> &computers, const Cluster *cluster);
    void standalone(const PlannedCluster &p);
    // readinessupdates.cpp: where updates come from
    bool throughWsus(const Computer &computer) const;
    void updateSources(const Cluster &cluster);
    void deadlines(const Cluster &cluster, bool rulesHit);
    void approvals(const Computer &computer, const ObjectRef &ref);
    void applicable(const Computer &computer, const ObjectRef &ref);
    // readinesssql.cpp: instances of SQL Server
    void sql(const QList<SqlSubject> &subjects);
    void paths(const QList<SqlSubject> &subjects);
    void backups(const QList<SqlSubject> &subjects);
    void databases(const QList<SqlSubject> &subjects);
    void jobs(const QList<SqlSubject> &subjects);
    // readinesscapacity.cpp: what the targets of moves can carry
    void capacity(const PlannedCluster &p);
    void ports(const PlannedCluster &p, const QHash<QString, QStringList> &landing);
    void memory(const PlannedCluster &p, const QHash<QString, QStringList> &landing);
    // readinessgroups.cpp: availability groups
    void availability(const PlannedCluster &p);
    void synchronized(const Cluster &cluster, const AvailabilityGroup &group);
    void required(const PlannedCluster &p, const AvailabilityGroup &group);
    void specialDatabases(const Cluster &cluster, const QList<SqlSubject> &subjects);
    void logSpace(const Cluster &cluster, const AvailabilityGroup &group);
    void sharedNodes(const Cluster &cluster);
    // readinesslinks.cpp: what reaches beyond the cluster
    void distributed(const Cluster &cluster);
    bool atTargets(const Cluster &other, const Cluster &here) const;
    void clientAddresses(const PlannedCluster &p);
    // readinessmail.cpp: Exchange
    void mail(const PlannedCluster &p);
    void copies(const Cluster &cluster, const ClusterNode &node);
    void replicationTests(const Cluster &cluster);
    void activeManager(const Cluster &cluster);
    void components(const Cluster &cluster);

    const Estate &m_estate;
    const Catalog &m_catalog;
    const Policy &m_policy;
    const QList<Step> &m_steps;
    UtcMs m_asOf;
    ObjectRef m_ref; ///< what a row is about where it says nothing else
    QList<ReadinessItem> m_items;
};

/// An availability group as an object: as the plan's settings name it.
inline ObjectRef agRef(const Cluster &cluster, const AvailabilityGroup &group)
{
    return ObjectRef::group(cluster.name, group.name);
}

/// What an unread row asks for where nothing better is known.
inline Message readOrCheck()
{
    return msg("readiness.read-or-check");
}

} // namespace pf
