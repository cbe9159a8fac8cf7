// Ways to update without a passive node: in place with full outage (F-24, F-25), or one instance at a time (F-27).
#include "base/names.h"
#include "planning/clusterplanner.h"
#include "planning/scopeindex.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace pf {

using world::bit;
using world::has;
using world::NodeSet;

/// F-25, consented to: nothing that the node carries can run anywhere else.
bool ClusterPlanner::inPlaceOnly(int node) const
{
    if (!m_policy.acceptFullOutage || passive(node))
        return false;
    const auto owned = ownedBy(node);
    const auto primaries = primariesOn(node);
    return std::all_of(owned.begin(), owned.end(),
                       [&](const Fci *fci) {
                           return std::popcount(fci->saved & now().instances[static_cast<size_t>(fci->index)].installed) < 2;
                       }) &&
           std::all_of(primaries.begin(), primaries.end(), [](const Ag *ag) { return ag->group->replicas.size() < 2; });
}

void ClusterPlanner::updateInPlace(int node)
{
    const auto installs = installsOf(node);
    const QString name = nodeName(node);
    hold();
    m_builder.begin(StepKind::UpdateNode, m_cluster.name, name, {}, msg("plan.step.update-in-place", {name}));
    for (const auto &install : installs)
        m_builder.current().instances += install.instances;
    for (const auto *fci : ownedBy(node)) {
        m_builder.reason("F-25", "plan.reason.full-outage", {fci->instance->name});
        m_builder.outage(ObjectRef::clusteredInstance(m_cluster.name, fci->instance->name), restartOutage(true));
    }
    for (const auto *ag : primariesOn(node)) {
        m_builder.reason("F-25", "plan.reason.full-outage", {ag->group->name});
        m_builder.outage(ObjectRef::group(m_cluster.name, ag->group->name), restartOutage(true));
    }
    nodeReasons(node);
    m_builder.current().quiesce = QuiesceMethod::None;
    PlanAction ready = action(ActionKind::WaitNodeReady, node);
    ready.value = u"Up"_s;
    m_builder.phase(Lane::Drain, u"preflight"_s, {action(ActionKind::PrecheckNode, node)});
    m_builder.phase(Lane::Patch, u"stage"_s, {action(ActionKind::StagePackage, node)});
    m_builder.phase(Lane::Patch, u"install"_s, installs);
    m_builder.phase(Lane::Restart, u"restart"_s, {action(ActionKind::RestartNode, node)});
    m_builder.phase(Lane::Restart, u"wait-ready"_s, {ready});
    m_builder.phase(Lane::Verify, u"verify"_s, {verifyOf(node, installs)});
    m_builder.phase(Lane::Verify, u"wait-sync"_s, gatesAfter(node));
    m_todo &= ~bit(node);
    m_builder.end();
}

/// F-24: Setup of SQL Server 2000 and 2005 runs once, on the owner, with all nodes up, and patches the others from there.
void ClusterPlanner::updateVirtualServer(const Fci &fci)
{
    const int owner = static_cast<int>(now().roles[static_cast<size_t>(fci.role)].owner);
    const QString name = fci.instance->name;
    hold();
    m_builder.begin(StepKind::UpdateNode, m_cluster.name, nodeName(owner), fci.instance->name, msg("plan.step.update-virtual", {name}));
    m_builder.reason("F-24", "plan.reason.virtual-server", {name, nodeName(owner)});
    m_builder.current().instances = {name};
    QList<PlanAction> installs;
    for (const int node : ordered(now().instances[static_cast<size_t>(fci.index)].installed))
        installs += installsOf(node, {name});
    PlanAction verify = action(ActionKind::VerifyNode, owner);
    verify.instances = {name};
    verify.levels = {fci.wanted->target.toString()};
    m_builder.phase(Lane::Drain, u"preflight"_s, {action(ActionKind::PrecheckNode, owner)});
    m_builder.phase(Lane::Patch, u"stage"_s, {action(ActionKind::StagePackage, owner)});
    m_builder.phase(Lane::Patch, u"install"_s, installs);
    m_builder.phase(Lane::Verify, u"verify"_s, {verify});
    DurationRange outage = restartOutage(true);
    for (const auto &install : installs)
        outage = outage + m_builder.duration(install);
    m_builder.outage(ObjectRef::clusteredInstance(m_cluster.name, name), outage);
    m_builder.end();
}

/// F-27, expert mode: a package for one instance wherever that instance is passive, then one move each, then the nodes they left.
/// Nothing restarts: a restart would take down what else the node runs.
void ClusterPlanner::runPerInstance()
{
    for (int round = 0; round < 2 && working(); ++round) {
        for (const int node : ordered(m_todo)) {
            QList<const Fci *> passiveOnes;
            for (const auto &fci : m_fcis) {
                if (fci.wanted && has(now().instances[static_cast<size_t>(fci.index)].installed, node) &&
                    now().roles[static_cast<size_t>(fci.role)].owner != node)
                    passiveOnes.append(&fci);
            }
            if (working())
                updateInstancesOn(node, passiveOnes);
        }
        if (round == 1)
            break;
        switchOwners();
        for (const auto &fci : m_fcis) {
            if (!fci.wanted || !working() || now().instances[static_cast<size_t>(fci.index)].running >= fci.target)
                continue;
            const auto targets = targetsOf(fci, Reach::Shared);
            if (targets.empty()) {
                refuse(stuck(fci, now().roles[static_cast<size_t>(fci.role)].owner));
                return;
            }
            hold();
            moveInstance(fci, targets.front(), "F-27", "plan.reason.one-move");
        }
    }
    m_todo = 0;
}

void ClusterPlanner::updateInstancesOn(int node, const QList<const Fci *> &passiveOnes)
{
    QStringList only;
    for (const auto *fci : passiveOnes)
        only.append(fci->instance->name);
    for (const auto &level : m_wanted.levels) {
        if (!level.clustered && sameName(level.node, nodeName(node)))
            only.append(level.name);
    }
    const auto installs = only.isEmpty() ? QList<PlanAction>() : installsOf(node, only);
    if (installs.isEmpty())
        return;
    const QString name = nodeName(node);
    m_builder.begin(StepKind::UpdateNode, m_cluster.name, name, installs.first().instances.join(u'|'),
                    msg("plan.step.update-instances", {installs.first().instances.join(u", "_s), name}));
    m_builder.current().instances = installs.first().instances;
    m_builder.current().quiesce = QuiesceMethod::None;
    m_builder.reason("F-27", "plan.reason.per-instance", {name});
    QList<PlanAction> exclude;
    for (const auto *fci : passiveOnes) {
        const NodeSet to = ownersWithout(*fci, node);
        if (to != now().roles[static_cast<size_t>(fci->role)].possible)
            exclude.append(ownersAction(*fci, to));
    }
    for (const auto &own : m_cluster.nodes.at(node).computer.instances) {
        if (m_builder.current().instances.contains(standaloneName(name, own.name)))
            m_builder.outage(ObjectRef::nodeInstance(m_cluster.name, name, own.name), restartOutage(true));
    }
    m_builder.phase(Lane::Drain, u"preflight"_s, {action(ActionKind::PrecheckNode, node)});
    m_builder.phase(Lane::Drain, u"restrict-owners"_s, exclude);
    m_builder.phase(Lane::Patch, u"stage"_s, {action(ActionKind::StagePackage, node)});
    m_builder.phase(Lane::Patch, u"install"_s, installs);
    m_builder.phase(Lane::Verify, u"verify"_s, {verifyOf(node, installs)});
    QList<PlanAction> widen;
    for (const auto *fci : passiveOnes) {
        const NodeSet to = ownersAfter(*fci);
        if (to != now().roles[static_cast<size_t>(fci->role)].possible && !switchesClass(*fci, to))
            widen.append(ownersAction(*fci, to));
    }
    m_builder.phase(Lane::Verify, u"put-back"_s, widen);
    m_builder.end();
}

} // namespace pf
