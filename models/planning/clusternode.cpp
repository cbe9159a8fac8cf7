// What happens to one node: its reasons, phases and gates (7.4, 7.5).
#include "base/names.h"
#include "planning/clusterplanner.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;
using world::NodeSet;

namespace {

bool isOn(const WantedLevel &level, const QString &node)
{
    return std::any_of(level.below.begin(), level.below.end(), [&](const QString &n) { return sameName(n, node); });
}

} // namespace

/// Everything of the node that is below its target, of @p only where that is given: SQL Server first, while the cluster service runs,
/// then what stops it by itself (7.4, mixed payload).
QList<PlanAction> ClusterPlanner::installsOf(int node, const QStringList &only) const
{
    PlanAction sql = action(ActionKind::Install, node);
    PlanAction exchange = sql;
    exchange.value = installerManaged;
    const QString name = nodeName(node);
    for (const auto &level : m_wanted.levels) {
        const int index = instanceIndex(m_names, level.name);
        const int target = levelIndex(m_names, level.target);
        if (!isOn(level, name) || (!only.isEmpty() && !only.contains(level.name)) || index < 0 ||
            now().instances[static_cast<size_t>(index)].binary[static_cast<size_t>(node)] >= target)
            continue;
        const bool mail = sameName(level.name, exchangeName(name)) || (m_mailbox && sameName(level.name, m_mailbox->name));
        PlanAction &into = mail ? exchange : sql;
        into.instances.append(level.name);
        into.levels.append(level.target.toString());
    }
    QList<PlanAction> out;
    for (const auto &install : {sql, exchange}) {
        if (!install.instances.isEmpty())
            out.append(install);
    }
    return out;
}

/// C-61, C-68: the targets, and the stand-alone instances that are not updated but have to be back.
PlanAction ClusterPlanner::verifyOf(int node, const QList<PlanAction> &installs) const
{
    PlanAction verify = action(ActionKind::VerifyNode, node);
    for (const auto &install : installs) {
        verify.instances += install.instances;
        verify.levels += install.levels;
    }
    for (const auto &own : m_cluster.nodes.at(node).computer.instances) {
        const QString scoped = standaloneName(nodeName(node), own.name);
        const auto version = own.binary ? own.binary : own.running;
        if (!own.embedded && !verify.instances.contains(scoped) && version) {
            verify.instances.append(scoped);
            verify.levels.append(version->toString());
        }
    }
    return verify;
}

/// Why this node, why now, and who notices.
void ClusterPlanner::nodeReasons(int node)
{
    const QString name = nodeName(node);
    if (carriedAtStart(node) == 0)
        m_builder.reason("F-13", "plan.reason.passive", {name});
    else if (isMember(node))
        m_builder.reason("X-6", "plan.reason.maintenance", {name});
    else if (has(m_vacated, node))
        m_builder.reason("F-13", "plan.reason.passive-now", {name});
    else
        m_builder.reason("F-13", "plan.reason.passive-after-move", {name});
    m_builder.reason("F-26", "plan.reason.whole-node", {name});
    QStringList standalone;
    for (const auto &own : m_cluster.nodes.at(node).computer.instances) {
        if (own.embedded)
            continue;
        const int index = instanceIndex(m_names, standaloneName(name, own.name));
        QStringList groups, soleSecondary;
        for (const auto &ag : m_groups) {
            const auto &replicas = now().availabilityGroups[static_cast<size_t>(ag.index)].replicas;
            if (std::none_of(replicas.begin(), replicas.end(), [&](const world::Replica &r) { return r.instance == index; }))
                continue;
            groups.append(ag.group->name);
            if (std::count_if(replicas.begin(), replicas.end(), [](const world::Replica &r) { return r.synchronous; }) == 2)
                soleSecondary.append(ag.group->name);
        }
        if (!groups.isEmpty())
            m_builder.reason("A-9", "plan.reason.replica-down", {own.name, groups.join(u", "_s)});
        if (!soleSecondary.isEmpty())
            m_builder.reason("A-8", "plan.reason.sole-secondary", {soleSecondary.join(u", "_s)});
        if (!groups.isEmpty())
            continue; // its users work on the primary; what else is on it is said above
        standalone.append(own.name);
        m_builder.outage(ObjectRef::nodeInstance(m_cluster.name, name, own.name),
                         restartOutage(m_builder.current().instances.contains(standaloneName(name, own.name))));
    }
    if (!standalone.isEmpty())
        m_builder.reason("M-4", "plan.reason.standalone-down", {standalone.join(u", "_s)});
}

/// What has to be reached before the next node may go out (A-9, C-65, X-7).
QList<PlanAction> ClusterPlanner::gatesAfter(int node) const
{
    QList<PlanAction> out;
    for (const auto &ag : m_groups) {
        const auto &replicas = now().availabilityGroups[static_cast<size_t>(ag.index)].replicas;
        for (int r = 0; r < static_cast<int>(replicas.size()); ++r) {
            if (!replicaOn(ag, r, node))
                continue;
            PlanAction wait = action(ActionKind::AwaitSync, node);
            wait.group = ag.group->name;
            wait.resource = ag.group->replicas.at(r).instance;
            out.append(wait);
        }
    }
    if (m_cluster.storageSpacesDirect)
        out.append(action(ActionKind::AwaitStorage, node));
    return out;
}

void ClusterPlanner::nodePhases(int node, const QList<PlanAction> &installs, const QList<PlanAction> &exclude)
{
    const bool member = isMember(node);
    const bool byInstaller = m_mailbox || member;
    const bool stopped = !byInstaller && m_policy.quiesce == QuiesceMethod::StopClusterService;
    const bool paused = !m_mailbox; // Windows of that time cannot drain; all groups were moved before
    m_builder.current().quiesce = byInstaller ? QuiesceMethod::InstallerManaged
                                  : stopped   ? QuiesceMethod::StopClusterService
                                              : QuiesceMethod::PauseAndDrain;
    PlanAction ready = action(ActionKind::WaitNodeReady, node);
    ready.value = paused ? u"Paused"_s : u"Up"_s;
    m_builder.phase(Lane::Drain, u"preflight"_s, {action(ActionKind::PrecheckNode, node)});
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, exclude);
    if (member)
        m_builder.phase(Lane::Drain, u"maintenance"_s, {action(ActionKind::EnterMaintenance, node)});
    else if (paused)
        m_builder.phase(Lane::Drain, u"drain"_s, {action(ActionKind::DrainNode, node)});
    if (stopped)
        m_builder.phase(Lane::Stop, u"quiesce"_s, {action(ActionKind::StopClusterService, node)});
    else if (paused)
        m_builder.phase(Lane::Stop, u"quiesce"_s, {ready});
    m_builder.phase(Lane::Patch, u"stage"_s, {action(ActionKind::StagePackage, node)});
    m_builder.phase(Lane::Patch, u"install"_s, installs);
    m_builder.phase(Lane::Restart, u"restart"_s, {action(ActionKind::RestartNode, node)});
    if (stopped)
        m_builder.phase(Lane::Restart, u"start-service"_s, {action(ActionKind::StartClusterService, node)});
    m_builder.phase(Lane::Restart, u"wait-ready"_s, {ready});
    noteTargets();
    if (member)
        m_builder.phase(Lane::Restart, u"resume"_s, {action(ActionKind::LeaveMaintenance, node)});
    else if (paused)
        m_builder.phase(Lane::Restart, u"resume"_s, {action(ActionKind::ResumeNode, node)}); // W-7: no failback
    m_builder.phase(Lane::Verify, u"verify"_s, {verifyOf(node, installs)});
    m_builder.phase(Lane::Verify, u"wait-sync"_s, gatesAfter(node));
    if (!member)
        return;
    m_builder.phase(Lane::Verify, u"wait-sync"_s, {action(ActionKind::AwaitCopies, node)});
    const auto policy = m_cluster.nodes.at(node).computer.exchange->activationPolicy;
    if (policy && policy->compare("Unrestricted"_L1, Qt::CaseInsensitive) != 0) { // leaving sets Unrestricted
        PlanAction back = action(ActionKind::SetActivationPolicy, node);
        back.value = *policy;
        m_builder.phase(Lane::Verify, u"put-back"_s, {back});
        m_builder.setting({ObjectRef::node(m_cluster.name, nodeName(node)), u"activationPolicy"_s, *policy, u"Blocked"_s, *policy});
    }
}

/// Moves core and other groups without an instance away from a node whose turn it is (W-12).
void ClusterPlanner::clearCoreRoles(int node)
{
    QList<PlanAction> moves;
    QStringList moved, targets;
    for (size_t r = 0; r < now().roles.size(); ++r) {
        const int role = static_cast<int>(r);
        if (now().roles[r].owner != node || carriesInstance(role) || world::groupOfRole(now(), role) >= 0)
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
    const auto installs = installsOf(node);
    if (!isMember(node)) // maintenance mode moves the PAM itself
        clearCoreRoles(node);
    if (!working())
        return;
    const QString name = nodeName(node);
    m_builder.begin(StepKind::UpdateNode, m_cluster.name, name, {}, msg("plan.step.update-node", {name}));
    for (const auto &install : installs)
        m_builder.current().instances += install.instances;
    QHash<int, NodeSet> before;
    QList<PlanAction> exclude;
    for (const auto &fci : m_fcis) {
        if (!fci.editsOwners())
            continue;
        before.insert(fci.role, now().roles[static_cast<size_t>(fci.role)].possible);
        const NodeSet to = ownersWithout(fci, node);
        if (to != before.value(fci.role))
            exclude.append(ownersAction(fci, to)); // F-14.2
    }
    nodeReasons(node);
    nodePhases(node, installs, exclude);
    if (m_builder.refused())
        return;
    m_todo &= ~bit(node);

    // F-14.3 and .5. Where the next thing is a move, the change of the class is a step of its own.
    const auto rest = ordered(m_todo == 0 ? 0 : stage());
    const bool movesNext = m_todo != 0 && std::none_of(rest.begin(), rest.end(), [&](int n) { return passive(n); });
    QList<PlanAction> widen;
    QHash<int, NodeSet> during;
    for (const auto &fci : m_fcis) {
        if (!fci.editsOwners())
            continue;
        during.insert(fci.role, now().roles[static_cast<size_t>(fci.role)].possible);
        const NodeSet to = ownersAfter(fci);
        if (to != during.value(fci.role) && !(movesNext && switchesClass(fci, to)))
            widen.append(ownersAction(fci, to));
    }
    m_builder.phase(Lane::Verify, u"put-back"_s, widen);
    for (const auto &fci : m_fcis) {
        if (!fci.editsOwners())
            continue;
        const NodeSet after = now().roles[static_cast<size_t>(fci.role)].possible;
        if (before.value(fci.role) != during.value(fci.role) || during.value(fci.role) != after) {
            m_builder.setting({ObjectRef::group(m_cluster.name, groupName(fci.role)), u"possibleOwners"_s,
                               names(before.value(fci.role)).join(u", "_s), names(during.value(fci.role)).join(u", "_s),
                               names(after).join(u", "_s)});
        }
    }
    const ObjectRef ref = ObjectRef::node(m_cluster.name, name);
    if (isMember(node))
        m_builder.setting({ref, u"maintenance"_s, u"Off"_s, u"On"_s, u"Off"_s});
    else if (!m_mailbox)
        m_builder.setting({ref, u"nodeState"_s, u"Up"_s, u"Paused"_s, u"Up"_s});
    m_builder.end();
}

} // namespace pf
