// Readiness of a cluster: state, other runs, targets, levels, owners and settings.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

void Readiness::state(const PlannedCluster &p)
{
    const Cluster &c = *p.cluster;
    const UtcMs read = readAt(c);
    const Gate membership{"C-04", "R", GateLevel::Block};
    bool well = true;
    if (c.quorum.forced) {
        failed(membership, msg("C-04.forced", {c.name, read}), msg("plan.cure.restart-cluster"));
        well = false;
    }
    for (const auto &node : c.nodes) {
        const ObjectRef ref = ObjectRef::node(c.name, node.computer.name);
        if (node.state == NodeState::Joining)
            failed(membership, msg("C-04.joining", {node.computer.name, read}), msg("plan.cure.wait-joined"), ref);
        else if (node.isolated || node.quarantined)
            failed(membership, msg("C-04.set-aside", {node.computer.name, read}), msg("plan.cure.clear-quarantine", {node.computer.name}),
                   ref);
        else
            continue;
        well = false;
    }
    if (well)
        ok(membership, msg("C-04.ok", {read}));
    unread({"C-04", "N", GateLevel::Block}, msg("C-04.again"));

    QStringList out;
    for (const auto &node : c.nodes) {
        const QString &name = node.computer.name;
        if (node.state == NodeState::Up || node.state == NodeState::Joining)
            continue;
        out.append(name);
        if (p.leftBehind.contains(name, Qt::CaseInsensitive))
            failed({"C-05", "N", GateLevel::Acknowledge}, msg("C-05.known", {name}), msg("C-05.known.fix"), ObjectRef::node(c.name, name));
        else if (node.state == NodeState::Unknown)
            unread({"C-05", "N", GateLevel::Block}, msg("C-05.unknown", {name}), readOrCheck(), ObjectRef::node(c.name, name));
        else
            failed({"C-05", "N", GateLevel::Block}, msg(node.state == NodeState::Down ? "C-05.down" : "C-05.paused", {name, read}),
                   msg("C-05.out.fix", {name}), ObjectRef::node(c.name, name));
    }
    if (out.isEmpty())
        ok({"C-05", "N", GateLevel::Block}, msg("C-05.ok", {read}));

    const Gate roles{"C-08", "R", GateLevel::Block};
    QStringList partial, unknown, bad;
    for (const auto &group : c.groups) {
        if (group.state == GroupState::PartialOnline)
            partial.append(group.name);
        else if (group.state == GroupState::Unknown)
            unknown.append(group.name);
        else if (group.state == GroupState::Failed || group.state == GroupState::Pending)
            bad.append(group.name);
    }
    for (const auto &name : bad)
        failed(roles, msg("C-08.failed", {name, read}), msg("plan.cure.bring-online", {name}), ObjectRef::group(c.name, name));
    if (!unknown.isEmpty())
        unread(roles, msg("C-08.unknown", {unknown.join(u", "_s)}), msg("C-08.unknown.fix"));
    if (!partial.isEmpty())
        ok({"C-08", "R", GateLevel::Info}, msg("C-08.partial", {partial.join(u", "_s)})); // W-11
    else if (bad.isEmpty() && unknown.isEmpty())
        ok(roles, msg("C-08.ok", {read}));
}

/// C-06: a node owns no instance when its turn comes (F-26), unless it is updated in place with full outage (F-24, F-25).
void Readiness::passive(const PlannedCluster &p)
{
    QHash<QString, QString> owner; ///< instance by its role -> node, before the step
    for (const auto &instance : p.cluster->instances) {
        if (const ClusterGroup *group = findGroup(*p.cluster, instance.group))
            owner.insert(nameKey(group->name), group->owner);
    }
    bool always = true;
    each(*p.cluster, [&](const Step &step) {
        for (const auto &[role, node] : step.after.owners) {
            const auto before = owner.find(nameKey(role));
            if (before == owner.end())
                continue;
            const auto instance = std::find_if(p.cluster->instances.begin(), p.cluster->instances.end(),
                                               [&](const FailoverInstance &i) { return sameName(i.group, role); });
            const bool stays = step.kind == StepKind::UpdateNode && sameName(*before, step.node) && sameName(node, step.node);
            const bool other = m_policy.perInstance && !step.instances.contains(instance->name, Qt::CaseInsensitive); // F-27
            if (stays && !other) {
                always = false;
                failed({"C-06", "N", m_policy.acceptFullOutage ? GateLevel::Acknowledge : GateLevel::Block},
                       msg("C-06.in-place", {instance->name, step.node}), msg("C-06.in-place.fix"),
                       ObjectRef::clusteredInstance(p.cluster->name, instance->name));
            }
            *before = node;
        }
    });
    if (always)
        ok({"C-06", "N", GateLevel::Block}, msg("C-06.ok"));
}

/// C-05: what else may work on the nodes meanwhile: other plans, Cluster-Aware Updating, agents that "repair" settings (W-28).
void Readiness::otherRuns(const Cluster &cluster)
{
    const Gate gate{"C-05", "N", GateLevel::Block};
    if (!cluster.cauRunning)
        unread(gate, msg("C-05.cau-unknown"), readOrCheck());
    else if (*cluster.cauRunning)
        failed(gate, msg("C-05.cau", {cluster.name, readAt(cluster)}), msg("C-05.cau.fix"));
    else
        ok(gate, msg("C-05.no-cau", {readAt(cluster)}));
    for (const auto &node : cluster.nodes) {
        if (m_policy.inOtherRuns.contains(node.computer.name, Qt::CaseInsensitive))
            failed(gate, msg("C-05.other-run", {node.computer.name}), msg("C-05.cau.fix"),
                   ObjectRef::node(cluster.name, node.computer.name));
    }
    unread(gate, msg("C-05.other-runs"));
    const Gate agents{"C-05", "N", GateLevel::Acknowledge};
    Tally none;
    for (const auto &node : cluster.nodes) {
        const auto &found = node.computer.configurationAgents;
        if (!found)
            none.unread.append(node.computer.name);
        else if (found->isEmpty())
            none.ok(node.computer.name, readAt(node.computer, &cluster));
        else
            failed(agents, msg("C-05.agents", {node.computer.name, found->join(u", "_s), readAt(node.computer, &cluster)}),
                   msg("C-05.agents.fix"), ObjectRef::node(cluster.name, node.computer.name));
    }
    tell(agents, none, "C-05.no-agents", "C-05.agents-unknown");
}

void Readiness::targets(const PlannedCluster &p)
{
    if (p.withoutTarget.isEmpty() && !p.cluster->instances.isEmpty())
        ok({"C-07", "N", GateLevel::Acknowledge}, msg("C-07.ok"));
    for (const auto &[instance, node] : p.withoutTarget) {
        failed({"C-07", "N", GateLevel::Acknowledge}, msg("C-07.none", {instance, node}), msg("C-07.fix"),
               ObjectRef::clusteredInstance(p.cluster->name, instance));
    }
}

void Readiness::levels(const PlannedCluster &p)
{
    ok({"C-19", "R", GateLevel::Block}, msg("C-19.ok"));
    Tally same;
    for (const auto &instance : p.cluster->instances)
        instanceLevels(p, instance, same);
    const auto compare = [&](const ObjectRef &ref, const QString &name, const QList<std::optional<Version>> &levels) {
        QStringList known;
        bool unknown = false;
        for (const auto &level : levels) {
            unknown = unknown || !level;
            if (level && !known.contains(level->toString()))
                known.append(level->toString());
        }
        if (known.size() > 1)
            failed({"C-20", "R", GateLevel::Acknowledge}, msg("C-20.members", {name, known.join(u", "_s)}), msg("C-20.levels.fix"), ref);
        if (unknown)
            same.unread.append(name);
        else if (known.size() == 1)
            same.ok(name, readAt(*p.cluster));
    };
    for (const auto &group : p.cluster->availabilityGroups) {
        QList<std::optional<Version>> levels;
        for (const auto &replica : group.replicas) {
            const ClusterNode *node = findNode(*p.cluster, replica.node);
            const QString own = replica.instance.contains(u'\\') ? replica.instance.section(u'\\', 1) : u"MSSQLSERVER"_s;
            for (const auto &instance : node ? node->computer.instances : QList<SqlInstance>()) {
                if (sameName(instance.name, own))
                    levels.append(instance.binary ? instance.binary : instance.running);
            }
        }
        if (!levels.isEmpty())
            compare(agRef(*p.cluster, group), group.name, levels);
    }
    if (p.cluster->dag) {
        QList<std::optional<Version>> levels;
        for (const auto &node : p.cluster->nodes)
            levels.append(node.computer.exchange ? node.computer.exchange->level() : std::nullopt);
        compare(m_ref, p.cluster->dag->name, levels);
    }
    tell({"C-20", "R", GateLevel::Acknowledge}, same, "C-20.ok", "C-20.unknown");
}

/// C-20: drift blocks only where a node is above the target, which would be a downgrade (F-11).
void Readiness::instanceLevels(const PlannedCluster &p, const FailoverInstance &instance, Tally &same)
{
    const ObjectRef ref = ObjectRef::clusteredInstance(p.cluster->name, instance.name);
    const auto wanted = std::find_if(p.wanted.levels.begin(), p.wanted.levels.end(),
                                     [&](const WantedLevel &l) { return l.clustered && sameName(l.name, instance.name); });
    QStringList known;
    bool unknown = false;
    for (const auto &binary : instance.binaries) {
        if (!binary.version) {
            unknown = true;
            continue;
        }
        if (!known.contains(binary.version->toString()))
            known.append(binary.version->toString());
        if (wanted != p.wanted.levels.end() && olderBuild(wanted->target, *binary.version))
            failed({"C-20", "R", GateLevel::Block},
                   msg("C-20.above", {instance.name, binary.node, arg(*binary.version), arg(wanted->target)}),
                   msg("plan.cure.target-at-least", {arg(*binary.version)}), ref);
    }
    if (known.size() > 1)
        failed({"C-20", "R", GateLevel::Acknowledge}, msg("C-20.levels", {instance.name, known.join(u", "_s)}), msg("C-20.levels.fix"),
               ref);
    const ClusterGroup *group = findGroup(*p.cluster, instance.group);
    const qsizetype possible = group ? possibleOwners(*p.cluster, *group).size() : 0;
    if (instance.edition.startsWith("Standard"_L1, Qt::CaseInsensitive) && possible > 2) // F-6
        failed({"C-20", "R", GateLevel::Acknowledge}, msg("C-20.standard", {instance.name, qint64(possible)}), msg("C-20.standard.fix"),
               ref);
    if (unknown)
        same.unread.append(instance.name);
    else if (known.size() == 1)
        same.ok(instance.name, instance.observed ? instance.observed->at : readAt(*p.cluster));
}

void Readiness::owners(const PlannedCluster &p)
{
    for (const auto &instance : p.cluster->instances) {
        const ObjectRef ref = ObjectRef::clusteredInstance(p.cluster->name, instance.name);
        const ClusterGroup *group = findGroup(*p.cluster, instance.group);
        if (!group)
            continue;
        QStringList missing;
        const QStringList possible = possibleOwners(*p.cluster, *group);
        for (const auto &binary : instance.binaries) {
            if (!possible.contains(binary.node, Qt::CaseInsensitive))
                missing.append(binary.node);
        }
        if (missing.isEmpty())
            ok({"C-21", "R", GateLevel::Info}, msg("C-21.ok", {instance.name, possible.join(u", "_s)}), ref);
        else
            failed({"C-21", "R", GateLevel::Acknowledge}, msg("C-21.narrowed", {instance.name, missing.join(u", "_s)}),
                   msg("C-21.narrowed.fix"), ref);
    }
}

/// C-22: roles that fall back (W-16), and mailbox databases that follow their preference (X-17).
void Readiness::failback(const PlannedCluster &p)
{
    QStringList unknown;
    for (const auto &group : p.cluster->groups) {
        if (!group.autoFailback)
            unknown.append(group.name);
    }
    const auto changed = std::count_if(p.saved.begin(), p.saved.end(), [](const Setting &s) { return s.name == "autoFailback"_L1; });
    if (!unknown.isEmpty())
        unread({"C-22", "R", GateLevel::Acknowledge}, msg("C-22.unknown", {unknown.join(u", "_s)}), msg("C-08.unknown.fix"));
    else if (changed > 0)
        ok({"C-22", "R", GateLevel::Info}, msg("C-22.fixed", {qint64(changed)}));
    else if (!p.cluster->groups.isEmpty())
        ok({"C-22", "R", GateLevel::Info}, msg("C-22.ok"));
    if (!p.cluster->dag)
        return;
    const Gate gate{"C-22", "R", GateLevel::Acknowledge};
    const auto &moves = p.cluster->dag->preferenceMoveFrequency;
    if (!moves)
        unread(gate, msg("C-22.preference-unknown", {p.cluster->dag->name}), readOrCheck());
    else if (*moves)
        failed(gate, msg("C-22.preference", {p.cluster->dag->name, readAt(*p.cluster)}), msg("C-22.preference.fix"));
    else
        ok(gate, msg("C-22.no-preference", {p.cluster->dag->name, readAt(*p.cluster)}));
}

void Readiness::timeouts(const PlannedCluster &p)
{
    QStringList unknown;
    bool any = false;
    for (const auto &level : p.wanted.levels) {
        const auto it = std::find_if(p.cluster->instances.begin(), p.cluster->instances.end(),
                                     [&](const FailoverInstance &i) { return level.clustered && sameName(i.name, level.name); });
        const ClusterGroup *group = it == p.cluster->instances.end() ? nullptr : findGroup(*p.cluster, it->group);
        if (!group)
            continue;
        any = true;
        const bool read = std::any_of(group->resources.begin(), group->resources.end(), [](const ClusterResource &r) {
            return r.type.compare("SQL Server"_L1, Qt::CaseInsensitive) == 0 && r.pendingTimeoutMs;
        });
        if (!read)
            unknown.append(level.name);
    }
    const auto raised = std::count_if(p.saved.begin(), p.saved.end(), [](const Setting &s) { return s.name == "pendingTimeout"_L1; });
    if (!unknown.isEmpty())
        unread({"C-27", "M", GateLevel::Acknowledge}, msg("C-27.unknown", {unknown.join(u", "_s)}), msg("C-27.unknown.fix"));
    else if (raised > 0)
        ok({"C-27", "M", GateLevel::Info}, msg("C-27.fixed", {qint64(raised), DurationMs{m_policy.pendingTimeoutMs}}));
    else if (any)
        ok({"C-27", "M", GateLevel::Info}, msg("C-27.ok", {DurationMs{m_policy.pendingTimeoutMs}}));
}

} // namespace pf
