#include "estate/check.h"

#include "base/names.h"
#include "estate/nameindex.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace pf::estateio {

namespace {

/// A pointer from keys and positions: at({"clusters", 0, "nodes", 1, "name"}). Made only where there is something to say.
struct Piece
{
    Piece(const char *k) : key(k) {}
    Piece(qsizetype i) : index(i) {}
    const char *key = nullptr;
    qsizetype index = 0;
};
using Pieces = std::initializer_list<Piece>;

QString pointerOf(Pieces pieces)
{
    QString pointer;
    for (const Piece &piece : pieces)
        pointer += u'/' + (piece.key ? QString::fromLatin1(piece.key) : QString::number(piece.index));
    return pointer;
}

class Checker
{
public:
    Checker(const Estate &estate, Problems &problems)
        : m_estate(estate)
        , m_problems(problems)
        , m_readWhole(problems.isEmpty())
        , m_wsusServers(estate.wsusServers.size())
        , m_computers(estate.servers.size() + estate.clusters.size() * 4)
    {}

    void run()
    {
        for (qsizetype w = 0; w < m_estate.wsusServers.size(); ++w)
            distinct(m_wsusServers, m_estate.wsusServers[w].name, w, {"wsusServers", w, "name"});
        for (qsizetype w = 0; w < m_estate.wsusServers.size(); ++w)
            wsusServer(m_estate.wsusServers[w], w);
        upstreamCircles();
        NameIndex clusters(m_estate.clusters.size());
        for (qsizetype c = 0; c < m_estate.clusters.size(); ++c) {
            distinct(clusters, m_estate.clusters[c].name, c, {"clusters", c, "name"});
            cluster(m_estate.clusters[c], c);
        }
        for (qsizetype s = 0; s < m_estate.servers.size(); ++s) {
            const Computer &computer = m_estate.servers[s];
            distinctComputer(computer.name, {"servers", s, "name"});
            updates(computer.updates, {"servers", s, "updates", "wsusServer"});
            NameIndex instances;
            for (qsizetype i = 0; i < computer.instances.size(); ++i)
                distinct(instances, computer.instances[i].name, i, {"servers", s, "instances", i, "name"});
        }
        distributedGroups(clusters);
    }

private:
    void distinct(NameIndex &index, const QString &name, qsizetype position, Pieces where)
    {
        if (!name.isEmpty() && index.insert(name, int(position)) >= 0)
            m_problems.add("PF-EST-014", msg("estate.duplicate-name", {name}), "estate.next.duplicate", pointerOf(where));
    }

    void distinctComputer(const QString &name, Pieces where)
    {
        if (!name.isEmpty() && m_computers.insert(name, 0) >= 0)
            m_problems.add("PF-EST-014", msg("estate.duplicate-computer", {name}), "estate.next.duplicate", pointerOf(where));
    }

    void known(const NameIndex &index, const QString &name, const char *sentence, const QString &owner, Pieces where)
    {
        if (!name.isEmpty() && !index.contains(name))
            m_problems.add("PF-EST-015", msg(sentence, {name, owner}), "estate.next.reference", pointerOf(where));
    }

    /// A cluster that is not in the estate may be named; one that is must have the group.
    void distributedGroups(const NameIndex &clusters)
    {
        NameIndex names;
        for (qsizetype d = 0; d < m_estate.distributedGroups.size(); ++d) {
            const DistributedGroup &distributed = m_estate.distributedGroups[d];
            distinct(names, distributed.name, d, {"distributedGroups", d, "name"});
            const auto side = [&](const DistributedGroup::Side &one, const char *key) {
                const int c = clusters.find(one.cluster);
                if (c < 0 || one.group.isEmpty())
                    return;
                const QList<AvailabilityGroup> &groups = m_estate.clusters[c].availabilityGroups;
                if (std::none_of(groups.begin(), groups.end(), [&](const AvailabilityGroup &g) { return sameName(g.name, one.group); }))
                    m_problems.add("PF-EST-015", msg("estate.no-such-ag", {one.group, one.cluster}), "estate.next.reference",
                                   pointerOf({"distributedGroups", d, key, "group"}));
            };
            side(distributed.primary, "primary");
            side(distributed.secondary, "secondary");
        }
    }

    void updates(const UpdateClient &client, Pieces where)
    {
        if (!client.wsusServer.isEmpty() && !m_wsusServers.contains(client.wsusServer))
            m_problems.add("PF-EST-015", msg("estate.no-such-wsus", {client.wsusServer}), "estate.next.reference", pointerOf(where));
    }

    void cluster(const Cluster &cluster, qsizetype c)
    {
        NameIndex nodes(cluster.nodes.size());
        if (m_readWhole && cluster.nodes.isEmpty())
            m_problems.add("PF-EST-021", msg("estate.no-nodes", {cluster.name}), "estate.next.nodes", pointerOf({"clusters", c, "nodes"}));
        for (qsizetype n = 0; n < cluster.nodes.size(); ++n) {
            const Computer &computer = cluster.nodes[n].computer;
            nodes.insert(computer.name, int(n));
            distinctComputer(computer.name, {"clusters", c, "nodes", n, "name"});
            updates(computer.updates, {"clusters", c, "nodes", n, "updates", "wsusServer"});
        }
        known(nodes, cluster.quorum.lowerPriorityNode, noNode, cluster.name, {"clusters", c, "quorum", "lowerPriorityNode"});
        const NameIndex groups = checkGroups(cluster, c, nodes);
        checkInstances(cluster, c, nodes, groups);
        checkAvailabilityGroups(cluster, c, nodes);
        if (cluster.dag)
            checkDag(cluster, c, nodes);
        if (cluster.mailbox)
            known(groups, cluster.mailbox->group, noGroup, cluster.name, {"clusters", c, "mailbox", "group"});
    }

    NameIndex checkGroups(const Cluster &cluster, qsizetype c, const NameIndex &nodes)
    {
        NameIndex groups(cluster.groups.size());
        NameIndex resources(cluster.groups.size() * 4);
        for (qsizetype g = 0; g < cluster.groups.size(); ++g) {
            const ClusterGroup &group = cluster.groups[g];
            distinct(groups, group.name, g, {"clusters", c, "groups", g, "name"});
            known(nodes, group.owner, noNode, cluster.name, {"clusters", c, "groups", g, "owner"});
            for (qsizetype o = 0; o < group.preferredOwners.size(); ++o)
                known(nodes, group.preferredOwners[o], noNode, cluster.name, {"clusters", c, "groups", g, "preferredOwners", o});
            for (qsizetype r = 0; r < group.resources.size(); ++r) {
                const ClusterResource &resource = group.resources[r];
                distinct(resources, resource.name, r, {"clusters", c, "groups", g, "resources", r, "name"});
                for (qsizetype o = 0; o < resource.possibleOwners.size(); ++o)
                    known(nodes, resource.possibleOwners[o], noNode, cluster.name,
                          {"clusters", c, "groups", g, "resources", r, "possibleOwners", o});
            }
        }
        return groups;
    }

    void checkInstances(const Cluster &cluster, qsizetype c, const NameIndex &nodes, const NameIndex &groups)
    {
        NameIndex instances(cluster.instances.size());
        // Names on each node: "cluster/C/node/N/instance/I" must mean one thing.
        std::vector<NameIndex> onNode(size_t(cluster.nodes.size()));
        for (qsizetype i = 0; i < cluster.instances.size(); ++i) {
            const FailoverInstance &instance = cluster.instances[i];
            distinct(instances, instance.name, i, {"clusters", c, "instances", i, "name"});
            known(groups, instance.group, noGroup, cluster.name, {"clusters", c, "instances", i, "group"});
            NameIndex binaries;
            for (qsizetype b = 0; b < instance.binaries.size(); ++b) {
                const QString &node = instance.binaries[b].node;
                known(nodes, node, noNode, cluster.name, {"clusters", c, "instances", i, "binaries", b, "node"});
                distinct(binaries, node, b, {"clusters", c, "instances", i, "binaries", b, "node"});
                if (const int at = nodes.find(node); at >= 0)
                    onNode[size_t(at)].insert(instance.name, int(i));
            }
        }
        for (qsizetype n = 0; n < cluster.nodes.size(); ++n) {
            const QList<SqlInstance> &alone = cluster.nodes[n].computer.instances;
            for (qsizetype i = 0; i < alone.size(); ++i)
                distinct(onNode[size_t(n)], alone[i].name, i, {"clusters", c, "nodes", n, "instances", i, "name"});
        }
    }

    void checkAvailabilityGroups(const Cluster &cluster, qsizetype c, const NameIndex &nodes)
    {
        NameIndex groups;
        for (qsizetype a = 0; a < cluster.availabilityGroups.size(); ++a) {
            const AvailabilityGroup &ag = cluster.availabilityGroups[a];
            distinct(groups, ag.name, a, {"clusters", c, "availabilityGroups", a, "name"});
            NameIndex replicas(ag.replicas.size());
            for (qsizetype r = 0; r < ag.replicas.size(); ++r) {
                const AgReplica &replica = ag.replicas[r];
                distinct(replicas, replica.instance, r, {"clusters", c, "availabilityGroups", a, "replicas", r, "instance"});
                known(nodes, replica.node, noNode, cluster.name, {"clusters", c, "availabilityGroups", a, "replicas", r, "node"});
                if (m_readWhole && replica.node.isEmpty() && cluster.instances.isEmpty())
                    m_problems.add("PF-EST-020", msg("estate.replica-without-node", {replica.instance}), "estate.next.replica-node",
                                   pointerOf({"clusters", c, "availabilityGroups", a, "replicas", r}));
            }
            NameIndex databases;
            for (qsizetype d = 0; d < ag.databases.size(); ++d) {
                const AgDatabase &database = ag.databases[d];
                distinct(databases, database.name, d, {"clusters", c, "availabilityGroups", a, "databases", d, "name"});
                NameIndex states;
                for (qsizetype s = 0; s < database.states.size(); ++s) {
                    const QString &replica = database.states[s].replica;
                    known(replicas, replica, "estate.no-such-replica", ag.name,
                          {"clusters", c, "availabilityGroups", a, "databases", d, "states", s, "replica"});
                    distinct(states, replica, s, {"clusters", c, "availabilityGroups", a, "databases", d, "states", s, "replica"});
                }
            }
        }
    }

    void checkDag(const Cluster &cluster, qsizetype c, const NameIndex &nodes)
    {
        const Dag &dag = *cluster.dag;
        known(nodes, dag.primaryActiveManager, noNode, cluster.name, {"clusters", c, "dag", "primaryActiveManager"});
        NameIndex databases(dag.databases.size());
        for (qsizetype d = 0; d < dag.databases.size(); ++d) {
            distinct(databases, dag.databases[d].name, d, {"clusters", c, "dag", "databases", d, "name"});
            NameIndex copies;
            for (qsizetype s = 0; s < dag.databases[d].copies.size(); ++s) {
                const QString &server = dag.databases[d].copies[s].server;
                known(nodes, server, noNode, cluster.name, {"clusters", c, "dag", "databases", d, "copies", s, "server"});
                distinct(copies, server, s, {"clusters", c, "dag", "databases", d, "copies", s, "server"});
            }
        }
    }

    void wsusServer(const WsusServer &server, qsizetype w)
    {
        if (!server.upstream.isEmpty() && !m_wsusServers.contains(server.upstream))
            m_problems.add("PF-EST-015", msg("estate.no-such-wsus", {server.upstream}), "estate.next.reference",
                           pointerOf({"wsusServers", w, "upstream"}));
        const QString all = QStringLiteral("All Computers");
        const QString unassigned = QStringLiteral("Unassigned Computers");
        NameIndex groups(server.targetGroups.size() + 2);
        for (qsizetype g = 0; g < server.targetGroups.size(); ++g)
            distinct(groups, server.targetGroups[g].name, g, {"wsusServers", w, "targetGroups", g, "name"});
        groups.insert(all, 0); // the two that every server has
        groups.insert(unassigned, 0);
        for (qsizetype g = 0; g < server.targetGroups.size(); ++g)
            known(groups, server.targetGroups[g].parent, noTargetGroup, server.name, {"wsusServers", w, "targetGroups", g, "parent"});
        for (qsizetype a = 0; a < server.approvals.size(); ++a)
            known(groups, server.approvals[a].targetGroup, noTargetGroup, server.name, {"wsusServers", w, "approvals", a, "targetGroup"});
        if (server.approvalRules)
            approvalRules(server, w, groups);
        if (server.knownProducts) {
            NameIndex categories(server.knownProducts->size());
            for (qsizetype k = 0; k < server.knownProducts->size(); ++k) {
                const WsusCategory &category = (*server.knownProducts)[k];
                distinct(categories, category.id, k, {"wsusServers", w, "knownProducts", k, "id"});
                if (m_readWhole && category.id.isEmpty() && category.title.isEmpty())
                    m_problems.add("PF-EST-018", msg("estate.empty-category"), "estate.next.category",
                                   pointerOf({"wsusServers", w, "knownProducts", k}));
            }
        }
    }

    void approvalRules(const WsusServer &server, qsizetype w, const NameIndex &groups)
    {
        const QList<ApprovalRule> &rules = *server.approvalRules;
        NameIndex names(rules.size());
        for (qsizetype r = 0; r < rules.size(); ++r) {
            distinct(names, rules[r].name, r, {"wsusServers", w, "approvalRules", r, "name"});
            for (qsizetype g = 0; g < rules[r].targetGroups.size(); ++g)
                known(groups, rules[r].targetGroups[g], noTargetGroup, server.name,
                      {"wsusServers", w, "approvalRules", r, "targetGroups", g});
        }
    }

    /// Each circle is told once (U-8 follows the chain up and must come to an end).
    void upstreamCircles()
    {
        enum class Mark { New, OnTheWay, Done };
        std::vector<Mark> marks(size_t(m_estate.wsusServers.size()), Mark::New);
        for (qsizetype start = 0; start < m_estate.wsusServers.size(); ++start) {
            std::vector<int> way;
            int at = int(start);
            while (at >= 0 && marks[size_t(at)] == Mark::New) {
                marks[size_t(at)] = Mark::OnTheWay;
                way.push_back(at);
                at = m_wsusServers.find(m_estate.wsusServers[at].upstream);
            }
            if (at >= 0 && marks[size_t(at)] == Mark::OnTheWay)
                m_problems.add("PF-EST-019", msg("estate.upstream-circle", {m_estate.wsusServers[at].name}), "estate.next.upstream",
                               pointerOf({"wsusServers", qsizetype(at), "upstream"}));
            for (const int seen : way)
                marks[size_t(seen)] = Mark::Done;
        }
    }

    static constexpr const char *noNode = "estate.no-such-node";
    static constexpr const char *noGroup = "estate.no-such-group";
    static constexpr const char *noTargetGroup = "estate.no-such-target-group";

    const Estate &m_estate;
    Problems &m_problems;
    const bool m_readWhole; ///< only then can what is absent be an error: else it may be what was read with an error
    NameIndex m_wsusServers;
    NameIndex m_computers;
};

} // namespace

void checkEstate(const Estate &estate, Problems &problems)
{
    Checker(estate, problems).run();
}

} // namespace pf::estateio
