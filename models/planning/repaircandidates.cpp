#include "planning/repaircandidates.h"

#include "base/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

Cluster *clusterOf(Attempt &attempt, const QString &name)
{
    for (auto &cluster : attempt.estate.clusters) {
        if (sameName(cluster.name, name))
            return &cluster;
    }
    return nullptr;
}

ClusterNode *nodeOf(Attempt &attempt, const QString &cluster, const QString &name)
{
    Cluster *owner = clusterOf(attempt, cluster);
    for (qsizetype n = 0; owner && n < owner->nodes.size(); ++n) {
        if (sameName(owner->nodes.at(n).computer.name, name))
            return &owner->nodes[n];
    }
    return nullptr;
}

/// Gathers candidates for one refusal after the other.
class Candidates
{
public:
    Candidates(const Estate &estate, const Policy &policy, const Goal &goal) : m_estate(estate), m_policy(policy), m_goal(goal) {}

    void add(const RefusedItem &item)
    {
        const QString name = item.object.part(u"cluster");
        const Cluster *cluster = m_estate.cluster(name);
        const QString node = item.object.part(u"node");
        const QString &rule = item.rule;
        if (rule == "GOAL"_L1 || rule == "C-12"_L1 || rule == "F-11"_L1 || rule == "F-22"_L1 || rule == "C-19"_L1)
            dropTarget(item.object);
        if (rule == "F-24"_L1 || rule == "F-25"_L1)
            wish("accept-outage", item.object.name(), "plan.change.accept-outage", [](Policy &p) { p.acceptFullOutage = true; });
        if (rule == "A-5"_L1)
            wish("accept-sync", item.object.name(), "plan.change.accept-sync", [](Policy &p) { p.acceptSyncSwitch = true; });
        if (rule == "A-7"_L1)
            wish("accept-fewer", item.object.name(), "plan.change.accept-fewer", [](Policy &p) { p.acceptFewerSecondaries = true; });
        if (rule == "F-12"_L1 || rule == "W-22"_L1)
            wish("quiesce", {}, "plan.change.pause-and-drain", [](Policy &p) { p.quiesce = QuiesceMethod::PauseAndDrain; });
        if (rule == "F-26"_L1)
            wish("per-instance", {}, "plan.change.per-instance", [](Policy &p) { p.fromPackages = p.perInstance = true; });
        if (!cluster)
            return;
        if (!node.isEmpty())
            ofNode(rule, *cluster, node);
        if (rule == "Q-3"_L1 || rule == "Q-2a"_L1 || rule == "Q-5"_L1)
            ofQuorum(*cluster);
        if (rule == "X-12"_L1 || (rule == "C-05"_L1 && !m_policy.inOtherRuns.isEmpty()))
            wish(
                "other-run", {}, "plan.change.other-run", [](Policy &p) { p.inOtherRuns.clear(); }, false);
        ofCluster(rule, *cluster, item.object);
    }

    QList<Candidate> take()
    {
        std::stable_sort(m_all.begin(), m_all.end(), [](const Candidate &a, const Candidate &b) { return a.change.wish < b.change.wish; });
        return std::move(m_all);
    }

private:
    void put(Message what, bool isWish, QString subject, std::function<void(Attempt &)> apply)
    {
        const Change change{std::move(what), isWish};
        if (std::none_of(m_all.begin(), m_all.end(), [&](const Candidate &c) { return c.change == change; }))
            m_all.append({change, std::move(subject), std::move(apply)});
    }

    void wish(const char *subject, const QString &name, const char *id, std::function<void(Policy &)> change, bool isWish = true)
    {
        put(name.isEmpty() ? msg(id) : msg(id, {name}), isWish, QString::fromLatin1(subject),
            [change = std::move(change)](Attempt &a) { change(a.policy); });
    }

    void at(const QString &cluster, const char *id, QList<MessageArg> args, const QString &subject, std::function<void(Cluster &)> change)
    {
        put(msg(id, std::move(args)), false, subject, [cluster, change = std::move(change)](Attempt &a) {
            if (Cluster *c = clusterOf(a, cluster))
                change(*c);
        });
    }

    void dropTarget(const ObjectRef &object)
    {
        const auto about = [key = object.key()](const Goal::Target &t) { return nameKey(t.instance) == key; };
        if (std::any_of(m_goal.targets.begin(), m_goal.targets.end(), about))
            put(msg("plan.change.default-target", {object}), true, u"target "_s + object.path, [about](Attempt &a) {
                a.goal.targets.erase(std::remove_if(a.goal.targets.begin(), a.goal.targets.end(), about), a.goal.targets.end());
            });
    }

    /// C-04, C-05, Q: a node that is not as it should be.
    void ofNode(const QString &rule, const Cluster &cluster, const QString &node)
    {
        const QString name = cluster.name;
        const QString subject = u"node "_s + node;
        const auto up = [name, node](Attempt &a) {
            if (ClusterNode *n = nodeOf(a, name, node)) {
                n->state = NodeState::Up;
                n->isolated = n->quarantined = n->avoidPlacement = false;
                n->currentVote.reset(); // votes are counted anew
            }
        };
        if (rule == "C-05"_L1 || rule == "C-04"_L1)
            put(msg("plan.change.node-up", {node}), false, subject, up);
        if (rule == "C-05"_L1)
            put(msg("plan.change.known-down", {node}), true, subject, [node](Attempt &a) { a.policy.acknowledgedDown.append(node); });
        if (rule == "X-6"_L1)
            put(msg("plan.change.leave-out", {node}), true, subject, [node](Attempt &a) { a.policy.leaveOut.append(node); });
    }

    void ofQuorum(const Cluster &cluster)
    {
        const QString subject = u"witness "_s + cluster.name;
        for (const auto &node : cluster.nodes) {
            if (node.state == NodeState::Down || node.state == NodeState::Unknown)
                ofNode(u"C-04"_s, cluster, node.computer.name);
        }
        const auto votes = [](Cluster &c) {
            c.quorum.witnessOnline = true;
            c.quorum.witnessVote.reset();
            for (auto &node : c.nodes)
                node.currentVote.reset();
        };
        if (cluster.quorum.witness == WitnessKind::None)
            at(cluster.name, "plan.change.add-witness", {cluster.name}, subject, [votes](Cluster &c) {
                c.quorum.witness = WitnessKind::FileShare;
                votes(c);
            });
        else if (cluster.quorum.witnessOnline == false)
            at(cluster.name, "plan.change.witness-online", {cluster.name}, subject, votes);
    }

    void ofCluster(const QString &rule, const Cluster &cluster, const ObjectRef &object)
    {
        const QString name = object.name();
        if (rule == "Q-7"_L1)
            at(cluster.name, "plan.change.unforce", {cluster.name}, u"force"_s, [](Cluster &c) { c.quorum.forced = false; });
        if (rule == "W-19"_L1)
            at(cluster.name, "plan.change.storage", {cluster.name}, u"storage"_s, [](Cluster &c) { c.storageHealthy = true; });
        if (rule == "W-17"_L1)
            at(cluster.name, "plan.change.soft-anti-affinity", {cluster.name}, u"affinity"_s,
               [](Cluster &c) { c.enforcedAntiAffinity = false; });
        if (rule == "C-08"_L1)
            at(cluster.name, "plan.change.bring-online", {name}, u"group "_s + name, [name](Cluster &c) {
                for (auto &group : c.groups) {
                    if (sameName(group.name, name) || carries(c, group, name))
                        group.state = GroupState::Online;
                }
            });
        if (rule == "W-13"_L1 || rule == "C-21"_L1 || rule == "F-25"_L1)
            at(cluster.name, "plan.change.all-owners", {name}, u"owners "_s + name, [name](Cluster &c) {
                for (auto &group : c.groups) {
                    if (!sameName(group.name, name) && !carries(c, group, name))
                        continue;
                    for (auto &resource : group.resources)
                        resource.possibleOwners.clear(); // every node
                }
            });
        if (rule == "X-6"_L1)
            at(cluster.name, "plan.change.copies", {cluster.name}, u"copies"_s, [](Cluster &c) {
                for (qsizetype d = 0; c.dag && d < c.dag->databases.size(); ++d) {
                    for (auto &copy : c.dag->databases[d].copies) {
                        if (copy.status.compare("Mounted"_L1, Qt::CaseInsensitive) != 0 && !copy.lagged) {
                            copy.status = u"Healthy"_s;
                            copy.copyQueue = copy.replayQueue = 0;
                        }
                    }
                }
            });
    }

    static bool carries(const Cluster &cluster, const ClusterGroup &group, const QString &instance)
    {
        return std::any_of(cluster.instances.begin(), cluster.instances.end(),
                           [&](const FailoverInstance &i) { return sameName(i.name, instance) && sameName(i.group, group.name); });
    }

    const Estate &m_estate;
    const Policy &m_policy;
    const Goal &m_goal;
    QList<Candidate> m_all;
};

} // namespace

QList<Candidate> repairCandidates(const Estate &estate, const Policy &policy, const Goal &goal, const QList<RefusedItem> &refused)
{
    Candidates all(estate, policy, goal);
    for (const auto &item : refused)
        all.add(item);
    return all.take();
}

} // namespace pf
