#include "planning/clusterplanner.h"

#include "base/names.h"
#include "planning/scopeindex.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;
using world::NodeSet;

ClusterPlanner::ClusterPlanner(const Cluster &cluster, const Wanted &wanted, const Policy &policy, const Scope &scope, StepBuilder &builder)
    : m_cluster(cluster)
    , m_wanted(wanted)
    , m_policy(policy)
    , m_scope(scope)
    , m_names(scope.clusters.at(clusterIndex(scope, cluster.name)))
    , m_builder(builder)
    , m_index(static_cast<size_t>(clusterIndex(scope, cluster.name)))
    , m_start(builder.world().clusters[m_index])
{
    NodeSet below = 0;
    for (const auto &level : wanted.levels) {
        for (const auto &node : level.below)
            below |= nodeIndex(m_names, node) >= 0 ? bit(nodeIndex(m_names, node)) : 0;
    }
    NodeSet leftOut = 0;
    for (int n = 0; n < m_names.nodes.size(); ++n) {
        if (std::any_of(policy.leaveOut.begin(), policy.leaveOut.end(), [&](const QString &o) { return sameName(o, nodeName(n)); }))
            leftOut |= bit(n);
    }
    m_todo = below & healthy() & ~leftOut;
    m_behind = below & ~m_todo;
    QList<const FailoverInstance *> instances;
    for (const auto &instance : cluster.instances)
        instances.append(&instance);
    if (cluster.mailbox) {
        m_mailbox = FailoverInstance{};
        m_mailbox->name = cluster.mailbox->name;
        m_mailbox->group = cluster.mailbox->group;
        instances.append(&*m_mailbox);
    }
    for (const auto *each : instances) {
        const FailoverInstance &instance = *each;
        Fci fci;
        fci.instance = &instance;
        fci.mailbox = m_mailbox && each == &*m_mailbox;
        fci.group = findGroup(cluster, instance.group);
        fci.role = roleIndex(m_names, instance.group);
        fci.index = instanceIndex(m_names, instance.name);
        for (const auto &level : wanted.levels) {
            if (level.clustered && sameName(level.name, instance.name))
                fci.wanted = &level;
        }
        fci.target = fci.wanted ? levelIndex(m_names, fci.wanted->target) : -1;
        if (fci.role >= 0) {
            fci.home = m_start.roles[static_cast<size_t>(fci.role)].owner;
            fci.saved = m_start.roles[static_cast<size_t>(fci.role)].possible;
        }
        if (fci.group) {
            for (const auto &resource : fci.group->resources) {
                // F-14: the list of the network name counts; types, not names, identify (F-2).
                const bool named = !instance.networkName.isEmpty() && resource.name.contains(instance.networkName, Qt::CaseInsensitive);
                if (resource.type.compare("Network Name"_L1, Qt::CaseInsensitive) == 0 && (fci.resource.isEmpty() || named))
                    fci.resource = resource.name;
                if (resource.type.compare("SQL Server"_L1, Qt::CaseInsensitive) == 0) {
                    fci.pendingTimeoutMs = resource.pendingTimeoutMs;
                    fci.timeoutResource = resource.name;
                }
            }
        }
        m_fcis.append(fci);
    }
    readGroups();
}

const world::ClusterWorld &ClusterPlanner::now() const
{
    return m_builder.world().clusters[m_index];
}

QString ClusterPlanner::nodeName(int node) const
{
    return m_names.nodes.at(node);
}

QString ClusterPlanner::groupName(int role) const
{
    return m_names.roles.at(role);
}

QStringList ClusterPlanner::names(NodeSet set) const
{
    QStringList out;
    for (int n = 0; n < m_names.nodes.size(); ++n) {
        if (has(set, n))
            out.append(m_names.nodes.at(n));
    }
    return out;
}

bool ClusterPlanner::acknowledged(const QString &node) const
{
    return std::any_of(m_policy.acknowledgedDown.begin(), m_policy.acknowledgedDown.end(),
                       [&](const QString &n) { return sameName(n, node); });
}

QStringList ClusterPlanner::leftBehind() const
{
    return names(m_behind);
}

NodeSet ClusterPlanner::healthy() const
{
    return now().up & ~now().banned;
}

/// Nodes whose binaries are at the target (or above, which is refused before).
NodeSet ClusterPlanner::patched(const Fci &fci) const
{
    NodeSet out = 0;
    const auto &instance = now().instances[static_cast<size_t>(fci.index)];
    for (int n = 0; n < now().nodes; ++n) {
        if (has(instance.installed, n) && fci.target >= 0 && instance.binary[static_cast<size_t>(n)] >= fci.target)
            out |= bit(n);
    }
    return out;
}

bool ClusterPlanner::carriesInstance(int role) const
{
    return std::any_of(m_fcis.begin(), m_fcis.end(), [role](const Fci &f) { return f.role == role; });
}

QList<const ClusterPlanner::Fci *> ClusterPlanner::ownedBy(int node) const
{
    QList<const Fci *> out;
    for (const auto &fci : m_fcis) {
        if (fci.role >= 0 && now().roles[static_cast<size_t>(fci.role)].owner == node)
            out.append(&fci);
    }
    return out;
}

/// F-26, 2.4: passive for every clustered instance and no availability group's primary. Core groups move without anybody noticing;
/// mailbox databases move within the step of their member (4.2).
bool ClusterPlanner::passive(int node) const
{
    return ownedBy(node).isEmpty() && primariesOn(node).isEmpty();
}

/// What users work with on the node before the plan, and its core groups (W-27: fewest roles first).
int ClusterPlanner::carriedAtStart(int node) const
{
    int count = 0;
    for (int r = 0; r < static_cast<int>(m_start.roles.size()); ++r)
        count += m_start.roles[static_cast<size_t>(r)].owner == node && world::groupOfRole(m_start, r) < 0 ? 1 : 0;
    count += static_cast<int>(std::count_if(m_groups.begin(), m_groups.end(), [node](const Ag &ag) { return ag.home == node; }));
    return count + static_cast<int>(std::count_if(m_start.mail.begin(), m_start.mail.end(),
                                                  [node](const world::MailDatabase &d) { return d.active == node; }));
}

QString ClusterPlanner::siteOf(int node) const
{
    return node < 0 ? QString() : nameKey(m_cluster.nodes.at(node).site);
}

/// a failover cluster instance that hosts a secondary replica is done before the one that hosts the primary.
NodeSet ClusterPlanner::stage() const
{
    NodeSet late = 0;
    for (const auto &ag : m_groups) {
        const int instance =
            ag.homeReplica < 0
                ? -1
                : now().availabilityGroups[static_cast<size_t>(ag.index)].replicas[static_cast<size_t>(ag.homeReplica)].instance;
        if (instance >= 0 && now().instances[static_cast<size_t>(instance)].role >= 0)
            late |= now().instances[static_cast<size_t>(instance)].installed;
    }
    return (m_todo & ~late) != 0 ? m_todo & ~late : m_todo;
}

/// The order that a person wished for, then the fewest roles (W-27), nodes without a vote (scenario 34), remote before local,
/// replicas as A-2 wants them, name (section 10.4).
std::vector<int> ClusterPlanner::ordered(NodeSet set) const
{
    QStringList homes;
    for (const auto &fci : m_fcis) {
        if (fci.home >= 0)
            homes.append(siteOf(fci.home));
    }
    for (const auto &ag : m_groups) {
        if (ag.home >= 0)
            homes.append(siteOf(ag.home));
    }
    std::vector<int> out;
    for (int n = 0; n < now().nodes; ++n) {
        if (has(set, n))
            out.push_back(n);
    }
    const auto key = [&](int n) {
        const auto wish = std::find_if(m_policy.firstNodes.begin(), m_policy.firstNodes.end(),
                                       [&](const QString &name) { return sameName(name, nodeName(n)); });
        return std::tuple(wish - m_policy.firstNodes.begin(), carriedAtStart(n), has(m_start.assigned, n), homes.contains(siteOf(n)),
                          replicaRank(n), nameKey(nodeName(n)));
    };
    std::sort(out.begin(), out.end(), [&](int a, int b) { return key(a) < key(b); });
    return out;
}

RefusedItem ClusterPlanner::refusal(const char *rule, ObjectRef object, Message message, QList<Message> cures) const
{
    return {QString::fromLatin1(rule), std::move(object), std::move(message), std::move(cures)};
}

PlanAction ClusterPlanner::action(ActionKind kind, int node) const
{
    PlanAction out;
    out.kind = kind;
    out.cluster = m_cluster.name;
    if (node >= 0)
        out.node = nodeName(node);
    return out;
}

bool ClusterPlanner::run()
{
    specialDatabases(true);
    saveSettings();
    if (m_policy.perInstance && m_groups.isEmpty() && !m_cluster.dag && !m_cluster.mailbox) {
        runPerInstance();
    } else {
        for (const auto &fci : m_fcis) { // F-24: these are not rolled
            if (fci.wanted && working() && fci.wanted->target.major() < 10 && !fci.mailbox)
                updateVirtualServer(fci);
        }
        for (const int node : ordered(m_todo)) { // what F-24 has done already
            if (installsOf(node).isEmpty())
                m_todo &= ~bit(node);
        }
        while (m_todo != 0 && working()) {
            const auto order = ordered(stage());
            const auto next = std::find_if(order.begin(), order.end(), [&](int n) { return passive(n); });
            const auto inPlace = std::find_if(order.begin(), order.end(), [&](int n) { return inPlaceOnly(n); });
            if (m_policy.order == OrderPolicy::HalfThenSwitch && vacate(Reach::Updated, true))
                continue; // F-15, F-17
            if (next != order.end())
                updateNode(*next);
            else if (inPlace != order.end())
                updateInPlace(*inPlace);
            else if (!vacate(Reach::Updated, false) && !vacate(Reach::Freed, false) && !vacate(Reach::Shared, false) &&
                     !vacate(Reach::NotUpdated, false)) {
                refuseStuck();
                break;
            }
        }
    }
    if (working())
        failBack();
    if (working())
        putBack();
    if (working())
        specialDatabases(false);
    if (const auto &no = m_builder.refused())
        refuse(refusal(no->rule.toLatin1().constData(), ObjectRef::cluster(m_cluster.name), no->message));
    return m_refused.isEmpty();
}

} // namespace pf
