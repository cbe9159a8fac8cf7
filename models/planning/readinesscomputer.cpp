// Readiness of the computers of a plan: their state, where they get updates from, what goes down with them.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qint64 minSystemDriveMb = 10'240; // C-15: 10 GB

} // namespace

void Readiness::computer(const Computer &computer, const ObjectRef &ref, bool node)
{
    if (!touched(computer.name))
        return;
    if (computer.updates.auOptions == 4)
        add("C-09", "R", GateLevel::Block, CheckState::Failed, msg("C-09.automatic", {computer.name}), msg("C-09.automatic.fix"), ref);
    else if (!computer.updates.auOptions)
        add("C-09", "R", GateLevel::Block, CheckState::NotReported, msg("C-09.unknown", {computer.name}), msg("C-09.unknown.fix"), ref);
    else
        add("C-09", "R", GateLevel::Block, CheckState::Ok, msg("C-09.ok", {computer.name}), {}, ref);
    if (!computer.pendingReboot)
        add("C-14", "N", GateLevel::Block, CheckState::NotReported, msg("C-14.unknown", {computer.name}), {}, ref);
    else if (*computer.pendingReboot)
        add("C-14", "N", GateLevel::Block, CheckState::Failed, msg("C-14.pending", {computer.name}),
            msg(node ? "C-14.pending.fix" : "C-14.pending.fix-server"), ref);
    else
        add("C-14", "N", GateLevel::Block, CheckState::Ok, msg("C-14.ok", {computer.name}), {}, ref);
    if (!computer.systemDriveFreeMb)
        add("C-15", "N", GateLevel::Block, CheckState::NotReported, msg("C-15.unknown", {computer.name}), {}, ref);
    else if (*computer.systemDriveFreeMb < minSystemDriveMb)
        add("C-15", "N", GateLevel::Block, CheckState::Failed,
            msg("C-15.low", {computer.name, *computer.systemDriveFreeMb, minSystemDriveMb}), msg("C-15.low.fix"), ref);
    else
        add("C-15", "N", GateLevel::Block, CheckState::Ok, msg("C-15.ok", {computer.name, *computer.systemDriveFreeMb}), {}, ref);
}

bool Readiness::touched(const QString &computer) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &s) {
        return (s.kind == StepKind::UpdateNode || s.kind == StepKind::UpdateServer) && sameName(s.node, computer);
    });
}

/// C-09: all nodes use the same update server (W-28).
void Readiness::updateSources(const Cluster &cluster)
{
    QStringList servers;
    for (const auto &node : cluster.nodes) {
        if (!node.computer.updates.wsusServer.isEmpty() && !servers.contains(node.computer.updates.wsusServer, Qt::CaseInsensitive))
            servers.append(node.computer.updates.wsusServer);
    }
    if (servers.size() > 1)
        add("C-09", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-09.differ", {servers.join(u", "_s)}), msg("C-09.differ.fix"));
}

/// C-10: a deadline installs on its own, on every node at once.
void Readiness::deadlines(const Cluster &cluster)
{
    bool known = false, hit = false;
    QStringList told;
    for (const auto &node : cluster.nodes) {
        const WsusServer *wsus = m_estate.wsusServer(node.computer.updates.wsusServer);
        if (!wsus)
            continue;
        known = true;
        for (const auto &approval : wsus->approvals) {
            const bool mine = node.computer.updates.targetGroups.contains(approval.targetGroup, Qt::CaseInsensitive) ||
                              sameName(approval.targetGroup, u"All Computers"_s);
            const QString key = approval.update + u'|' + approval.targetGroup;
            if (!mine || approval.action != ApprovalAction::Install || !approval.deadline || told.contains(key))
                continue;
            told.append(key);
            hit = true;
            add("C-10", "R", GateLevel::Block, CheckState::Failed,
                msg("C-10.deadline", {approval.update, approval.targetGroup, *approval.deadline}), msg("C-10.deadline.fix"));
        }
    }
    if (!known)
        add("C-10", "R", GateLevel::Block, CheckState::NotReported, msg("C-10.unknown"), msg("C-10.unknown.fix"));
    else if (!hit)
        add("C-10", "R", GateLevel::Block, CheckState::Ok, msg("C-10.ok"));
}

void Readiness::standalone(const PlannedCluster &p)
{
    bool any = false;
    each(*p.cluster, [&](const Step &step) {
        if (step.kind != StepKind::UpdateNode)
            return;
        for (const auto &outage : step.outages) {
            any = true;
            const ObjectRef ref = ObjectRef::fromPath(outage.instance);
            add("C-50", "R", GateLevel::Acknowledge, CheckState::Failed,
                msg("C-50.down", {ref.name(), step.node, DurationMs{outage.ms.typical}}), msg("C-50.fix"), ref);
        }
    });
    if (!any)
        add("C-50", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-50.none"));
}

} // namespace pf
