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
    m_todo = below & healthy();
    m_behind = below & ~m_todo;
    for (const auto &instance : cluster.instances) {
        Fci fci;
        fci.instance = &instance;
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

/// F-26: passive for every clustered instance; core groups can be moved without anybody noticing.
bool ClusterPlanner::passive(int node) const
{
    return std::none_of(m_fcis.begin(), m_fcis.end(),
                        [&](const Fci &f) { return f.role >= 0 && now().roles[static_cast<size_t>(f.role)].owner == node; });
}

int ClusterPlanner::rolesAtStart(int node) const
{
    return static_cast<int>(
        std::count_if(m_start.roles.begin(), m_start.roles.end(), [node](const world::Role &r) { return r.owner == node; }));
}

/// Fewest roles first (W-27), then nodes without a vote (scenario 34), remote before local, name (section 10.4).
std::vector<int> ClusterPlanner::ordered(NodeSet set) const
{
    QStringList homes;
    for (const auto &fci : m_fcis) {
        if (fci.home >= 0)
            homes.append(nameKey(m_cluster.nodes.at(fci.home).site));
    }
    std::vector<int> out;
    for (int n = 0; n < now().nodes; ++n) {
        if (has(set, n))
            out.push_back(n);
    }
    const auto key = [&](int n) {
        return std::tuple(rolesAtStart(n), has(m_start.assigned, n), homes.contains(nameKey(m_cluster.nodes.at(n).site)),
                          nameKey(nodeName(n)));
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
    saveSettings();
    while (m_todo != 0 && m_refused.isEmpty() && !m_builder.refused()) {
        const auto candidates = [&] {
            std::vector<int> out;
            for (const int n : ordered(m_todo)) {
                if (passive(n))
                    out.push_back(n);
            }
            return out;
        }();
        if (m_policy.order == OrderPolicy::HalfThenSwitch && vacateOwners(true))
            continue; // F-15, F-17
        if (!candidates.empty()) {
            updateNode(candidates.front());
            continue;
        }
        if (!vacateOwners(false))
            break;
    }
    if (m_refused.isEmpty() && !m_builder.refused() && m_policy.failback)
        failBack();
    if (m_refused.isEmpty() && !m_builder.refused())
        putBack();
    if (const auto &no = m_builder.refused())
        refuse(refusal(no->rule.toLatin1().constData(), ObjectRef::cluster(m_cluster.name), no->message));
    return m_refused.isEmpty();
}

/// Moves core and other groups without an instance away from a node whose turn it is (W-12).
void ClusterPlanner::clearCoreRoles(int node)
{
    QList<PlanAction> moves;
    QStringList moved, targets;
    for (size_t r = 0; r < now().roles.size(); ++r) {
        const int role = static_cast<int>(r);
        if (now().roles[r].owner != node || carriesInstance(role))
            continue;
        const auto legal = world::targets(now(), role);
        // Best a node that is done already; else the one whose turn comes last. Nodes that carry instances only if need be.
        const auto order = ordered(~NodeSet{0});
        const auto cost = [&](int n) {
            const auto place = std::find(order.begin(), order.end(), n) - order.begin();
            return std::tuple(has(m_todo, n), !passive(n), has(m_todo, n) ? -place : place);
        };
        const auto best = std::min_element(legal.begin(), legal.end(), [&](int a, int b) { return cost(a) < cost(b); });
        if (best == legal.end()) {
            refuse(refusal("W-13", ObjectRef::group(m_cluster.name, groupName(role)),
                           msg("plan.refuse.no-place", {groupName(role), nodeName(node)}),
                           {msg("plan.cure.more-owners", {groupName(role)})}));
            return;
        }
        PlanAction a = action(ActionKind::MoveGroup, *best);
        a.group = groupName(role);
        moves.append(a);
        moved.append(a.group);
        if (!targets.contains(a.node))
            targets.append(a.node);
    }
    if (moves.isEmpty())
        return;
    m_builder.begin(StepKind::MoveRoles, m_cluster.name, targets.first(), moved.join(u'|'),
                    msg("plan.step.move-groups", {moved.join(u", "_s), targets.join(u", "_s)}));
    m_builder.reason("W-12", "plan.reason.owns-nothing", {nodeName(node)});
    m_builder.phase(Lane::Drain, u"move"_s, moves);
    m_builder.end();
}

void ClusterPlanner::updateNode(int node)
{
    const int owned = rolesAtStart(node);
    clearCoreRoles(node);
    if (!m_refused.isEmpty() || m_builder.refused())
        return;
    const QString name = nodeName(node);
    PlanAction install = action(ActionKind::Install, node);
    QList<PlanAction> exclude;
    QStringList standalone;
    m_builder.begin(StepKind::UpdateNode, m_cluster.name, name, {}, msg("plan.step.update-node", {name}));
    for (const auto &level : m_wanted.levels) {
        if (!std::any_of(level.below.begin(), level.below.end(), [&](const QString &n) { return sameName(n, name); }))
            continue;
        install.instances.append(level.name);
        install.levels.append(level.target.toString());
    }
    QHash<int, NodeSet> before;
    for (const auto &fci : m_fcis) {
        if (!fci.wanted)
            continue;
        before.insert(fci.role, now().roles[static_cast<size_t>(fci.role)].possible);
        const NodeSet to = ownersWithout(fci, node);
        if (to != now().roles[static_cast<size_t>(fci.role)].possible)
            exclude.append(ownersAction(fci, to)); // F-14.2
    }
    if (owned == 0)
        m_builder.reason("F-13", "plan.reason.passive", {name});
    else if (has(m_vacated, node))
        m_builder.reason("F-13", "plan.reason.passive-now", {name});
    else
        m_builder.reason("F-13", "plan.reason.passive-after-move", {name});
    m_builder.reason("F-26", "plan.reason.whole-node", {name});
    Step &step = m_builder.current();
    step.instances = install.instances;
    step.quiesce = QuiesceMethod::PauseAndDrain; // F-12, 7.4: Setup needs the cluster service
    for (const auto &own : m_cluster.nodes.at(node).computer.instances) {
        if (own.embedded)
            continue;
        standalone.append(own.name);
        m_builder.outage(ObjectRef::nodeInstance(m_cluster.name, name, own.name),
                         restartOutage(install.instances.contains(standaloneName(name, own.name))));
    }
    if (!standalone.isEmpty())
        m_builder.reason("M-4", "plan.reason.standalone-down", {standalone.join(u", "_s)});

    PlanAction paused = action(ActionKind::WaitNodeReady, node);
    paused.value = u"Paused"_s;
    PlanAction verify = action(ActionKind::VerifyNode, node);
    verify.instances = install.instances;
    verify.levels = install.levels;
    for (const auto &own : standalone) { // C-68: also those that are not updated must be back
        const QString scoped = standaloneName(name, own);
        const auto level = m_cluster.nodes.at(node).computer.instances;
        const auto it = std::find_if(level.begin(), level.end(), [&](const SqlInstance &i) { return i.name == own; });
        const auto version = it->binary ? it->binary : it->running;
        if (!verify.instances.contains(scoped) && version) {
            verify.instances.append(scoped);
            verify.levels.append(version->toString());
        }
    }
    m_builder.phase(Lane::Drain, u"preflight"_s, {action(ActionKind::PrecheckNode, node)});
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, exclude);
    m_builder.phase(Lane::Drain, u"drain"_s, {action(ActionKind::DrainNode, node)});
    m_builder.phase(Lane::Stop, u"quiesce"_s, {paused});
    m_builder.phase(Lane::Patch, u"stage"_s, {action(ActionKind::StagePackage, node)});
    m_builder.phase(Lane::Patch, u"install"_s, {install});
    m_builder.phase(Lane::Restart, u"restart"_s, {action(ActionKind::RestartNode, node)});
    m_builder.phase(Lane::Restart, u"wait-ready"_s, {paused});
    noteTargets();
    m_builder.phase(Lane::Restart, u"resume"_s, {action(ActionKind::ResumeNode, node)}); // W-7: no failback
    m_builder.phase(Lane::Verify, u"verify"_s, {verify});
    if (m_builder.refused())
        return;
    m_todo &= ~bit(node);

    // F-14.3 and .5. Where the next thing is a move, the change of the class is a step of its own.
    const bool movesNext = [&] {
        if (m_todo == 0)
            return false;
        const auto rest = ordered(m_todo);
        return std::none_of(rest.begin(), rest.end(), [&](int n) { return passive(n); });
    }();
    QList<PlanAction> widen;
    QHash<int, NodeSet> during;
    for (const auto &fci : m_fcis) {
        if (!fci.wanted)
            continue;
        during.insert(fci.role, now().roles[static_cast<size_t>(fci.role)].possible);
        const NodeSet to = ownersAfter(fci);
        if (to != during.value(fci.role) && !(movesNext && switchesClass(fci, to)))
            widen.append(ownersAction(fci, to));
    }
    m_builder.phase(Lane::Verify, u"put-back"_s, widen);
    for (const auto &fci : m_fcis) {
        if (!fci.wanted)
            continue;
        const NodeSet after = now().roles[static_cast<size_t>(fci.role)].possible;
        if (before.value(fci.role) != during.value(fci.role) || during.value(fci.role) != after) {
            m_builder.setting({ObjectRef::group(m_cluster.name, groupName(fci.role)), u"possibleOwners"_s,
                               names(before.value(fci.role)).join(u", "_s), names(during.value(fci.role)).join(u", "_s),
                               names(after).join(u", "_s)});
        }
    }
    m_builder.setting({ObjectRef::node(m_cluster.name, name), u"nodeState"_s, u"Up"_s, u"Paused"_s, u"Up"_s});
    m_builder.end();
}

} // namespace pf
