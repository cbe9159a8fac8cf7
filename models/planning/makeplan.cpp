#include "base/names.h"
#include "base/severity.h"
#include "planning/clusterplanner.h"
#include "planning/readiness.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

class Planner
{
public:
    Planner(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf)
        : m_estate(estate)
        , m_catalog(catalog)
        , m_policy(policy)
        , m_asOf(asOf)
        , m_goal(goal)
        , m_resolver(catalog, m_goal, policy, asOf)
        , m_coverage(analyse(estate, catalog, {}, asOf))
    {}

    std::variant<Plan, Refusals> run()
    {
        names();
        orderClusters();
        for (const auto &name : m_clusterNames) {
            if (const Cluster *cluster = m_estate.cluster(name))
                judge(*cluster);
        }
        for (const auto &name : m_serverNames) {
            for (const auto &server : m_estate.servers) {
                if (sameName(server.name, name))
                    judge(server);
            }
        }
        return made();
    }

private:
    /// Empty goal = all of the estate; names that the estate does not have are refused, never ignored.
    void names()
    {
        QStringList clusters = m_goal.clusters, servers = m_goal.servers;
        if (clusters.isEmpty() && servers.isEmpty()) {
            for (const auto &cluster : m_estate.clusters)
                clusters.append(cluster.name);
            for (const auto &server : m_estate.servers)
                servers.append(server.name);
        }
        for (const auto &name : clusters) {
            const Cluster *cluster = m_estate.cluster(name);
            if (!cluster)
                unknown(ObjectRef::cluster(name));
            else if (!m_clusterNames.contains(cluster->name))
                m_clusterNames.append(cluster->name);
        }
        for (const auto &name : servers) {
            const auto it =
                std::find_if(m_estate.servers.begin(), m_estate.servers.end(), [&](const Computer &c) { return sameName(c.name, name); });
            if (it == m_estate.servers.end())
                unknown(ObjectRef::server(name));
            else if (!m_serverNames.contains(it->name))
                m_serverNames.append(it->name);
        }
        for (const auto &target : m_goal.targets) {
            if (!exists(ObjectRef::fromPath(target.instance)))
                unknown(ObjectRef::fromPath(target.instance));
        }
    }

    /// the cluster with the secondary side of a distributed availability group is done before the one with the primary side.
    void orderClusters()
    {
        QStringList ordered;
        QStringList open = m_clusterNames;
        const auto waits = [&](const QString &name) {
            return std::any_of(m_estate.distributedGroups.begin(), m_estate.distributedGroups.end(), [&](const DistributedGroup &d) {
                return sameName(d.primary.cluster, name) && !sameName(d.secondary.cluster, name) &&
                       open.contains(d.secondary.cluster, Qt::CaseInsensitive);
            });
        };
        while (!open.isEmpty()) {
            auto next = std::find_if(open.begin(), open.end(), [&](const QString &name) { return !waits(name); });
            if (next == open.end()) // each is secondary to the other for some group: as they were named
                next = open.begin();
            ordered.append(*next);
            open.erase(next);
        }
        m_clusterNames = ordered;
    }

    bool exists(const ObjectRef &instance) const
    {
        if (instance.kind == ObjectKind::Group) { // a clustered mailbox server by its role
            const Cluster *cluster = m_estate.cluster(instance.part(u"cluster"));
            return cluster && cluster->mailbox && sameName(cluster->mailbox->group, instance.name());
        }
        if (instance.kind == ObjectKind::Node || instance.kind == ObjectKind::Server) {
            const Cluster *cluster = m_estate.cluster(instance.part(u"cluster"));
            const ClusterNode *node = cluster ? findNode(*cluster, instance.name()) : nullptr;
            const auto server = std::find_if(m_estate.servers.begin(), m_estate.servers.end(),
                                             [&](const Computer &c) { return sameName(c.name, instance.name()); });
            return node ? node->computer.exchange.has_value()
                        : instance.kind == ObjectKind::Server && server != m_estate.servers.end() && server->exchange.has_value();
        }
        const auto among = [&](const QList<SqlInstance> &list) {
            return std::any_of(list.begin(), list.end(), [&](const SqlInstance &i) { return sameName(i.name, instance.name()); });
        };
        if (const QString server = instance.part(u"server"); !server.isEmpty()) {
            return std::any_of(m_estate.servers.begin(), m_estate.servers.end(),
                               [&](const Computer &c) { return sameName(c.name, server) && among(c.instances); });
        }
        const Cluster *cluster = m_estate.cluster(instance.part(u"cluster"));
        if (!cluster)
            return false;
        if (const QString node = instance.part(u"node"); !node.isEmpty()) {
            const ClusterNode *n = findNode(*cluster, node);
            return n && among(n->computer.instances);
        }
        return std::any_of(cluster->instances.begin(), cluster->instances.end(),
                           [&](const FailoverInstance &i) { return sameName(i.name, instance.name()); });
    }

    void unknown(const ObjectRef &object)
    {
        m_refused.append({u"GOAL"_s, object, msg("plan.refuse.not-in-estate", {object}), {msg("plan.cure.check-goal")}});
    }

    /// C-11, scenario 7: a stand-alone instance whose updates are not synchronized stays as it is, unless the goal names its build.
    /// Clustered ones stay in the plan and block its sign-off.
    void leaveOutGaps(Wanted &wanted) const
    {
        for (const auto &finding : m_coverage.findings) {
            if (!isSyncGap(finding))
                continue;
            const auto named = [&](const Goal::Target &t) { return nameKey(t.instance) == finding.object.key(); };
            const auto it = std::find_if(wanted.levels.begin(), wanted.levels.end(),
                                         [&](const WantedLevel &l) { return !l.clustered && l.object == finding.object; });
            if (it == wanted.levels.end() || std::any_of(m_goal.targets.begin(), m_goal.targets.end(), named))
                continue;
            wanted.leftOut.append({u"C-11"_s,
                                   it->object,
                                   msg("plan.refuse.not-synchronized", {it->object, arg(it->target)}),
                                   {finding.fix, msg("plan.cure.name-target")}});
            wanted.levels.erase(it);
        }
    }

    void judge(const Cluster &cluster)
    {
        Wanted wanted = m_resolver.resolve(cluster);
        leaveOutGaps(wanted);
        if (!wanted.fatal.isEmpty()) {
            m_refused += wanted.fatal;
            m_refused += wanted.leftOut;
            return;
        }
        if (wanted.levels.isEmpty()) { // what is left out may be all that there is to do
            m_refused += wanted.leftOut;
            return;
        }
        // Alone in its scope: whether and how it can be planned does not depend on the other clusters.
        const Scope scope = makeScope(m_estate, {cluster.name}, {}, builds(wanted));
        Assumptions ignored;
        StepBuilder builder(scope, project(m_estate, scope, ignored), m_policy.durations);
        ClusterPlanner planner(cluster, wanted, m_policy, scope, builder);
        const bool works = planner.hasWork();
        const auto obstacles = planner.obstacles();
        if (!obstacles.isEmpty() || (works && !planner.run())) {
            m_refused += obstacles;
            m_refused += planner.refused();
            return;
        }
        m_refused += wanted.leftOut;
        for (const auto &node : planner.leftBehind()) {
            const bool wish = m_policy.leaveOut.contains(node, Qt::CaseInsensitive);
            m_refused.append({u"F-19"_s,
                              ObjectRef::node(cluster.name, node),
                              msg(wish ? "plan.refuse.left-out" : "plan.refuse.left-behind", {ObjectRef::node(cluster.name, node)}),
                              {wish ? msg("plan.cure.leave-in", {node}) : msg("plan.cure.start-node", {node})}});
        }
        if (works)
            m_planned.append({&cluster, wanted, planner.saved(), planner.leftBehind(), planner.withoutTarget(), builder.steps()});
    }

    void judge(const Computer &server)
    {
        Wanted wanted = m_resolver.resolve(server);
        leaveOutGaps(wanted);
        m_refused += wanted.leftOut;
        if (!wanted.levels.isEmpty())
            m_servers.append({&server, wanted});
    }

    static QStringList builds(const Wanted &wanted)
    {
        QStringList out;
        for (const auto &level : wanted.levels)
            out.append(level.target.toString());
        return out;
    }

    void updateServer(StepBuilder &builder, const Computer &server, const Wanted &wanted) const
    {
        builder.begin(StepKind::UpdateServer, {}, server.name, {}, msg("plan.step.update-server", {server.name}));
        builder.reason("M-3", "plan.reason.server");
        PlanAction install;
        install.node = server.name;
        install.kind = ActionKind::Install;
        PlanAction exchange = install;
        exchange.value = installerManaged;
        for (const auto &level : wanted.levels) {
            PlanAction &into = level.name == exchangeName(server.name) ? exchange : install;
            into.instances.append(level.name);
            into.levels.append(level.target.toString());
        }
        QList<PlanAction> installs;
        for (const auto &each : {install, exchange}) {
            if (!each.instances.isEmpty())
                installs.append(each);
        }
        if (server.exchange && !exchange.instances.isEmpty())
            builder.outage(ObjectRef::server(server.name), restartOutage(true) + builder.duration(exchange));
        for (const auto &own : server.instances) {
            if (!own.embedded)
                builder.outage(ObjectRef::serverInstance(server.name, own.name),
                               restartOutage(install.instances.contains(standaloneName(server.name, own.name))));
        }
        builder.current().instances = install.instances + exchange.instances;
        const auto plain = [&](ActionKind kind) {
            PlanAction a;
            a.kind = kind;
            a.node = server.name;
            return a;
        };
        PlanAction ready = plain(ActionKind::WaitNodeReady);
        ready.value = u"Up"_s;
        PlanAction verify = install;
        verify.kind = ActionKind::VerifyNode;
        verify.instances += exchange.instances;
        verify.levels += exchange.levels;
        builder.phase(Lane::Drain, u"preflight"_s, {plain(ActionKind::PrecheckNode)});
        builder.phase(Lane::Patch, u"stage"_s, {plain(ActionKind::StagePackage)});
        builder.phase(Lane::Patch, u"install"_s, installs);
        builder.phase(Lane::Restart, u"restart"_s, {plain(ActionKind::RestartNode)});
        builder.phase(Lane::Restart, u"wait-ready"_s, {ready});
        builder.phase(Lane::Verify, u"verify"_s, {verify});
        builder.end();
    }

    /// How everything in scope stands before the first step.
    QList<ClusterStart> start(const QStringList &servers) const
    {
        QList<ClusterStart> out;
        const auto standalone = [](const Computer &computer, ClusterStart &s) {
            for (const auto &own : computer.instances) {
                if (const auto level = own.binary ? own.binary : own.running)
                    s.levels.append({own.name + u'@' + computer.name, level->toString()});
            }
        };
        for (const auto &p : m_planned) {
            ClusterStart s;
            s.cluster = p.cluster->name;
            for (const auto &group : p.cluster->groups) {
                if (!group.owner.isEmpty())
                    s.owners.append({group.name, group.owner});
            }
            for (const auto &instance : p.cluster->instances) {
                s.roles.append({instance.name, instance.group});
                for (const auto &binary : instance.binaries) {
                    if (binary.version)
                        s.levels.append({instance.name + u'@' + binary.node, binary.version->toString()});
                }
            }
            for (const auto &node : p.cluster->nodes)
                standalone(node.computer, s);
            out.append(s);
        }
        ClusterStart rest;
        for (const auto &server : m_estate.servers) {
            if (servers.contains(server.name))
                standalone(server, rest);
        }
        if (!servers.isEmpty())
            out.append(rest);
        for (auto &s : out) { // as JSON keeps them
            std::sort(s.owners.begin(), s.owners.end());
            std::sort(s.roles.begin(), s.roles.end());
            std::sort(s.levels.begin(), s.levels.end());
        }
        return out;
    }

    std::variant<Plan, Refusals> made()
    {
        Plan plan;
        plan.estateHash = sha256Hex(writeEstate(m_estate));
        plan.asOf = m_asOf;
        plan.catalogVersion = m_catalog.version();
        plan.goal = m_goal;
        plan.policy = m_policy;
        plan.partlyRefused = m_refused;
        QStringList clusters, servers, targets;
        for (const auto &p : m_planned) {
            clusters.append(p.cluster->name);
            targets += builds(p.wanted);
        }
        for (const auto &[server, wanted] : m_servers)
            servers.append(server->name);
        targets.removeDuplicates();
        plan.scope = makeScope(m_estate, clusters, servers, targets);
        plan.start = start(servers);
        // One cluster after the other, one node at a time: each was planned alone in its own scope.
        StepBuilder builder(plan.scope, {}, m_policy.durations);
        for (const auto &p : m_planned) {
            builder.append(p.steps);
            plan.savedSettings += p.saved;
        }
        for (const auto &[server, wanted] : m_servers)
            updateServer(builder, *server, wanted);
        plan.steps = builder.steps();
        plan.readiness = readinessOf(m_estate, m_catalog, m_coverage, m_policy, m_planned, servers, plan.steps, m_asOf);
        if (plan.steps.isEmpty() && !m_refused.isEmpty())
            return Refusals{m_refused, plan.readiness, m_asOf, m_goal, m_policy};
        plan.verdict = !m_refused.isEmpty() ? Verdict::Incomplete : plan.steps.isEmpty() ? Verdict::Nothing : Verdict::Planned;
        for (const auto &step : plan.steps) {
            for (const auto &outage : step.outages) {
                const auto it =
                    std::find_if(plan.outages.begin(), plan.outages.end(), [&](const auto &o) { return o.first == outage.instance; });
                if (it == plan.outages.end())
                    plan.outages.append({outage.instance, outage.ms});
                else
                    it->second = it->second + outage.ms;
            }
        }
        return plan;
    }

    const Estate &m_estate;
    const Catalog &m_catalog;
    const Policy &m_policy;
    UtcMs m_asOf;
    const Goal &m_goal;
    GoalResolver m_resolver;
    Findings m_coverage;
    QStringList m_clusterNames, m_serverNames;
    QList<RefusedItem> m_refused;
    QList<PlannedCluster> m_planned;
    QList<QPair<const Computer *, Wanted>> m_servers;
};

} // namespace

std::variant<Plan, Refusals> makePlan(const Estate &estate, const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf)
{
    return Planner(estate, catalog, goal, policy, asOf).run();
}

} // namespace pf
