#include "planning/readiness.h"

#include "base/names.h"
#include "planning/scopeindex.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qint64 minSystemDriveMb = 10'240; // C-15: 10 GB

struct Unread
{
    const char *check, *phase;
    GateLevel level;
};
/// Checks of domain 7.1 that no estate answers: probes of the run, or other kinds of plans. Told once each, never green.
constexpr Unread unread[] = {
    {"C-12", "R", GateLevel::Block},       {"C-13", "N", GateLevel::Acknowledge}, {"C-16", "N", GateLevel::Acknowledge},
    {"C-17", "N", GateLevel::Block},       {"C-18", "N", GateLevel::Block},       {"C-23", "R", GateLevel::Acknowledge},
    {"C-24", "R", GateLevel::Acknowledge}, {"C-25", "M", GateLevel::Block},       {"C-26", "M", GateLevel::Acknowledge},
    {"C-28", "M", GateLevel::Acknowledge}, {"C-40", "R", GateLevel::Acknowledge}, {"C-41", "R", GateLevel::Acknowledge},
    {"C-42", "R", GateLevel::Acknowledge}, {"C-44", "R", GateLevel::Block},       {"C-45", "R", GateLevel::Info},
    {"C-47", "R", GateLevel::Acknowledge}, {"C-48", "R", GateLevel::Acknowledge},
};
/// Checks of availability groups and Exchange: no plan of this kind is made yet, so they were not read either.
constexpr Unread unreadElsewhere[] = {
    {"C-29", "M", GateLevel::Block},       {"C-30", "N", GateLevel::Block}, {"C-31", "R", GateLevel::Acknowledge},
    {"C-32", "R", GateLevel::Acknowledge}, {"C-33", "M", GateLevel::Block}, {"C-34", "N", GateLevel::Block},
    {"C-35", "N", GateLevel::Block},       {"C-36", "N", GateLevel::Block}, {"C-37", "N", GateLevel::Info},
    {"C-38", "R", GateLevel::Acknowledge},
};

class Readiness
{
public:
    Readiness(const Estate &estate, const Policy &policy, const QList<Step> &steps) : m_estate(estate), m_policy(policy), m_steps(steps) {}

    void cluster(const PlannedCluster &p)
    {
        m_ref = ObjectRef::cluster(p.cluster->name);
        votes(*p.cluster);
        witness(*p.cluster);
        state(p);
        targets(p);
        levels(p);
        settings(p);
        platform(*p.cluster);
        for (const auto &node : p.cluster->nodes)
            computer(node.computer, ObjectRef::node(p.cluster->name, node.computer.name), true);
        updateSources(*p.cluster);
        deadlines(*p.cluster);
        standalone(p);
    }

    void server(const Computer &server) { computer(server, ObjectRef::server(server.name), false); }

    void window()
    {
        m_ref = ObjectRef::estate();
        DurationRange total;
        for (const auto &step : m_steps) {
            for (const auto &phase : step.phases)
                total = total + phase.expected;
        }
        if (!m_policy.windowStart || !m_policy.windowEnd) {
            add("C-43", "R", GateLevel::Info, CheckState::NotReported, msg("C-43.no-window", {DurationMs{total.typical}}));
            return;
        }
        const qint64 length = *m_policy.windowEnd - *m_policy.windowStart;
        if (total.high <= length)
            add("C-43", "R", GateLevel::Block, CheckState::Ok, msg("C-43.fits", {DurationMs{total.high}, DurationMs{length}}));
        else
            add("C-43", "R", total.typical <= length ? GateLevel::Acknowledge : GateLevel::Block, CheckState::Failed,
                msg("C-43.too-short", {DurationMs{total.high}, DurationMs{length}}), msg("C-43.too-short.fix"));
    }

    void rest(bool clusters)
    {
        m_ref = ObjectRef::estate();
        const auto tell = [&](std::span<const Unread> list) {
            for (const auto &u : list)
                add(u.check, u.phase, u.level, CheckState::NotReported, Message{QString::fromLatin1(u.check) + u".unread"_s, {}});
        };
        tell(unread);
        if (clusters)
            tell(unreadElsewhere);
        std::stable_sort(m_items.begin(), m_items.end(), [](const ReadinessItem &a, const ReadinessItem &b) { return a.check < b.check; });
    }

    QList<ReadinessItem> items() const { return m_items; }

private:
    void add(const char *check, const char *phase, GateLevel level, CheckState state, Message message, Message fix = {},
             std::optional<ObjectRef> object = {})
    {
        m_items.append({QString::fromLatin1(check), QString::fromLatin1(phase), level, state, object.value_or(m_ref), std::move(message),
                        std::move(fix)});
    }

    template <typename Fn>
    void each(const Cluster &cluster, Fn fn) const
    {
        for (const auto &step : m_steps) {
            if (sameName(step.cluster, cluster.name))
                fn(step);
        }
    }

    void votes(const Cluster &cluster)
    {
        std::optional<VotesView> lowest;
        bool nodes = true, witness = true, none = false;
        each(cluster, [&](const Step &s) {
            if (!lowest || s.after.votes.present - s.after.votes.need < lowest->present - lowest->need)
                lowest = s.after.votes;
            nodes = nodes && s.after.nodeTolerance == "all"_L1;
            none = none || s.after.nodeTolerance == "none"_L1;
            witness = witness && s.after.witnessTolerance.value_or(true);
        });
        if (!lowest)
            return;
        const QList<MessageArg> numbers{qint64(lowest->present), qint64(lowest->total), qint64(lowest->need)};
        add("C-01", "R", GateLevel::Block, CheckState::Ok, msg("C-01.ok", numbers));
        if (nodes && witness)
            add("C-02", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-02.ok", numbers));
        else
            add("C-02", "R", GateLevel::Acknowledge, CheckState::Failed,
                msg(!nodes && none ? "C-02.none"
                    : !nodes       ? "C-02.some"
                                   : "C-02.witness",
                    numbers),
                msg("C-02.fix"));
    }

    /// C-03 is a gate wherever the witness decides: one voting node left (Q-2a), an even or a static number of votes.
    void witness(const Cluster &cluster)
    {
        const Quorum &q = cluster.quorum;
        const auto voters = std::count_if(cluster.nodes.begin(), cluster.nodes.end(), [](const ClusterNode &n) {
            return n.assignedVote.value_or(true) && (n.state == NodeState::Up || n.state == NodeState::Paused);
        });
        if (q.witness == WitnessKind::None) {
            if (voters % 2 == 0)
                add("C-03", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-03.none", {qint64(voters)}), msg("C-03.none.fix"));
            else
                add("C-03", "R", GateLevel::Info, CheckState::Ok, msg("C-03.not-needed", {qint64(voters)}));
            return;
        }
        const bool decides = voters <= 2 || voters % 2 == 0 || q.dynamic == false || q.witness == WitnessKind::DiskOnly;
        const GateLevel level = decides ? GateLevel::Block : GateLevel::Acknowledge;
        const UtcMs read = cluster.observed ? cluster.observed->at : m_estate.observed.at;
        const auto maxAge = DurationMs{m_policy.witnessMaxAgeMs};
        if (!q.witnessOnline)
            add("C-03", "R", level, CheckState::NotReported, msg("C-03.state-unknown"), msg("C-03.fix"));
        else if (!*q.witnessOnline)
            add("C-03", "R", level, CheckState::Failed, msg("C-03.offline", {q.witnessResource}), msg("C-03.offline.fix"));
        else if (!q.witnessTestedAt)
            add("C-03", "R", level, CheckState::NotReported, msg("C-03.never-tested", {q.witnessResource}), msg("C-03.fix"));
        else if (read - *q.witnessTestedAt > m_policy.witnessMaxAgeMs)
            add("C-03", "R", level, CheckState::Failed, msg("C-03.old", {q.witnessResource, *q.witnessTestedAt, maxAge}), msg("C-03.fix"));
        else
            add("C-03", "R", level, CheckState::Ok, msg("C-03.ok", {q.witnessResource, *q.witnessTestedAt}));
        add("C-03", "N", GateLevel::Info, CheckState::NotReported, msg("C-03.again"));
    }

    void state(const PlannedCluster &p)
    {
        add("C-04", "R", GateLevel::Block, CheckState::Ok, msg("C-04.ok"));
        if (p.leftBehind.isEmpty())
            add("C-05", "N", GateLevel::Block, CheckState::Ok, msg("C-05.ok"));
        for (const auto &node : p.leftBehind)
            add("C-05", "N", GateLevel::Acknowledge, CheckState::Failed, msg("C-05.known", {node}), msg("C-05.known.fix"),
                ObjectRef::node(p.cluster->name, node));
        add("C-05", "N", GateLevel::Block, CheckState::NotReported, msg("C-05.other-runs"));
        add("C-06", "N", GateLevel::Block, CheckState::Ok, msg("C-06.ok"));
        QStringList partial;
        bool unknown = false;
        for (const auto &group : p.cluster->groups) {
            if (group.state == GroupState::PartialOnline)
                partial.append(group.name);
            unknown = unknown || group.state == GroupState::Unknown;
        }
        if (unknown)
            add("C-08", "R", GateLevel::Block, CheckState::NotReported, msg("C-08.unknown"), msg("C-08.unknown.fix"));
        else if (!partial.isEmpty())
            add("C-08", "R", GateLevel::Info, CheckState::Ok, msg("C-08.partial", {partial.join(u", "_s)})); // W-11
        else
            add("C-08", "R", GateLevel::Block, CheckState::Ok, msg("C-08.ok"));
    }

    void targets(const PlannedCluster &p)
    {
        if (p.withoutTarget.isEmpty())
            add("C-07", "N", GateLevel::Acknowledge, CheckState::Ok, msg("C-07.ok"));
        for (const auto &[instance, node] : p.withoutTarget) {
            add("C-07", "N", GateLevel::Acknowledge, CheckState::Failed, msg("C-07.none", {instance, node}), msg("C-07.fix"),
                ObjectRef::clusteredInstance(p.cluster->name, instance));
        }
    }

    void levels(const PlannedCluster &p)
    {
        add("C-19", "R", GateLevel::Block, CheckState::Ok, msg("C-19.ok"));
        bool drift = false;
        for (const auto &instance : p.cluster->instances) {
            const ObjectRef ref = ObjectRef::clusteredInstance(p.cluster->name, instance.name);
            QStringList known;
            for (const auto &binary : instance.binaries) {
                if (binary.version && !known.contains(binary.version->toString()))
                    known.append(binary.version->toString());
            }
            if (known.size() > 1) {
                drift = true;
                add("C-20", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-20.levels", {instance.name, known.join(u", "_s)}),
                    msg("C-20.levels.fix"), ref);
            }
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
                add("C-21", "R", GateLevel::Info, CheckState::Ok, msg("C-21.ok", {instance.name}), {}, ref);
            else
                add("C-21", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-21.narrowed", {instance.name, missing.join(u", "_s)}),
                    msg("C-21.narrowed.fix"), ref);
        }
        if (!drift)
            add("C-20", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-20.ok"));
    }

    void settings(const PlannedCluster &p)
    {
        const auto count = [&](QLatin1StringView name) {
            return std::count_if(p.saved.begin(), p.saved.end(), [&](const Setting &s) { return s.name == name; });
        };
        QStringList unknownFailback, unknownTimeout;
        for (const auto &group : p.cluster->groups) {
            if (!group.autoFailback)
                unknownFailback.append(group.name);
        }
        if (!unknownFailback.isEmpty())
            add("C-22", "R", GateLevel::Acknowledge, CheckState::NotReported, msg("C-22.unknown", {unknownFailback.join(u", "_s)}),
                msg("C-08.unknown.fix"));
        else if (count("autoFailback"_L1) > 0)
            add("C-22", "R", GateLevel::Info, CheckState::Ok, msg("C-22.fixed", {qint64(count("autoFailback"_L1))}));
        else
            add("C-22", "R", GateLevel::Info, CheckState::Ok, msg("C-22.ok"));
        for (const auto &level : p.wanted.levels) {
            const auto it = std::find_if(p.cluster->instances.begin(), p.cluster->instances.end(),
                                         [&](const FailoverInstance &i) { return level.clustered && sameName(i.name, level.name); });
            const ClusterGroup *group = it == p.cluster->instances.end() ? nullptr : findGroup(*p.cluster, it->group);
            if (!group)
                continue;
            const bool read = std::any_of(group->resources.begin(), group->resources.end(), [](const ClusterResource &r) {
                return r.type.compare("SQL Server"_L1, Qt::CaseInsensitive) == 0 && r.pendingTimeoutMs;
            });
            if (!read)
                unknownTimeout.append(level.name);
        }
        if (!unknownTimeout.isEmpty())
            add("C-27", "M", GateLevel::Acknowledge, CheckState::NotReported, msg("C-27.unknown", {unknownTimeout.join(u", "_s)}),
                msg("C-27.unknown.fix"));
        else if (count("pendingTimeout"_L1) > 0)
            add("C-27", "M", GateLevel::Info, CheckState::Ok,
                msg("C-27.fixed", {qint64(count("pendingTimeout"_L1)), DurationMs{m_policy.pendingTimeoutMs}}));
        else
            add("C-27", "M", GateLevel::Info, CheckState::Ok, msg("C-27.ok", {DurationMs{m_policy.pendingTimeoutMs}}));
    }

    void platform(const Cluster &cluster)
    {
        add("C-39", "N", GateLevel::Info, CheckState::Ok, msg("C-39.not-used"));
        QStringList systems;
        bool unknown = false;
        for (const auto &node : cluster.nodes) {
            const QString os = node.computer.os + (node.computer.osBuild ? u' ' + node.computer.osBuild->toString() : QString());
            unknown = unknown || node.computer.os.isEmpty() || !node.computer.osBuild;
            if (!node.computer.os.isEmpty() && !systems.contains(os))
                systems.append(os);
        }
        if (systems.size() > 1)
            add("C-46", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-46.differ", {systems.join(u", "_s)}), msg("C-46.fix"));
        else if (unknown)
            add("C-46", "R", GateLevel::Acknowledge, CheckState::NotReported, msg("C-46.unknown"));
        else
            add("C-46", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-46.ok", {systems.value(0)}));
        QHash<QString, QStringList> classes;
        for (const auto &group : cluster.groups) {
            for (const auto &name : group.antiAffinityClasses)
                classes[nameKey(name)].append(group.name);
        }
        QStringList tight;
        for (auto it = classes.begin(); it != classes.end(); ++it) {
            if (it->size() >= static_cast<qsizetype>(cluster.nodes.size()))
                tight += *it;
        }
        std::sort(tight.begin(), tight.end());
        if (!tight.isEmpty()) // the hard setting is refused before (W-17)
            add("C-49", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-49.soft", {tight.join(u", "_s)}), msg("C-49.fix"));
        else
            add("C-49", "R", GateLevel::Acknowledge, CheckState::Ok, msg("C-49.ok"));
    }

    void computer(const Computer &computer, const ObjectRef &ref, bool node)
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

    bool touched(const QString &computer) const
    {
        return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &s) {
            return (s.kind == StepKind::UpdateNode || s.kind == StepKind::UpdateServer) && sameName(s.node, computer);
        });
    }

    /// C-09: all nodes use the same update server (W-28).
    void updateSources(const Cluster &cluster)
    {
        QStringList servers;
        for (const auto &node : cluster.nodes) {
            if (!node.computer.updates.wsusServer.isEmpty() && !servers.contains(node.computer.updates.wsusServer, Qt::CaseInsensitive))
                servers.append(node.computer.updates.wsusServer);
        }
        if (servers.size() > 1)
            add("C-09", "R", GateLevel::Acknowledge, CheckState::Failed, msg("C-09.differ", {servers.join(u", "_s)}),
                msg("C-09.differ.fix"));
    }

    /// C-10: a deadline installs on its own, on every node at once.
    void deadlines(const Cluster &cluster)
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

    void standalone(const PlannedCluster &p)
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

    const Estate &m_estate;
    const Policy &m_policy;
    const QList<Step> &m_steps;
    ObjectRef m_ref;
    QList<ReadinessItem> m_items;
};

/// C-11: whether the synchronization options cover what is installed; a gap for a version to be updated blocks.
void coverageChecks(const Findings &found, const QList<PlannedCluster> &clusters, QList<ReadinessItem> &items)
{
    for (const auto &p : clusters) {
        bool gap = false, unknown = false;
        for (const auto &finding : found.findings) {
            if (!sameName(finding.object.part(u"cluster"), p.cluster->name))
                continue;
            unknown = unknown || finding.rule == "COV-NR"_L1;
            if (finding.severity != Severity::Error)
                continue;
            gap = true;
            const bool wanted = std::any_of(p.wanted.levels.begin(), p.wanted.levels.end(),
                                            [&](const WantedLevel &l) { return sameName(l.object.name(), finding.object.name()); });
            items.append({u"C-11"_s, u"R"_s, wanted && isSyncGap(finding) ? GateLevel::Block : GateLevel::Acknowledge, CheckState::Failed,
                          finding.object, finding.message, finding.fix});
        }
        const ObjectRef ref = ObjectRef::cluster(p.cluster->name);
        if (!gap && unknown)
            items.append({u"C-11"_s, u"R"_s, GateLevel::Acknowledge, CheckState::NotReported, ref, msg("C-11.unknown"), {}});
        else if (!gap)
            items.append({u"C-11"_s, u"R"_s, GateLevel::Acknowledge, CheckState::Ok, ref, msg("C-11.ok"), {}});
    }
}

} // namespace

bool isSyncGap(const Finding &finding)
{
    return finding.severity == Severity::Error &&
           (finding.rule == "COV-01"_L1 || finding.rule == "COV-02"_L1 || finding.rule == "COV-03"_L1);
}

QList<ReadinessItem> readinessOf(const Estate &estate, const Findings &coverage, const Policy &policy,
                                 const QList<PlannedCluster> &clusters, const QStringList &servers, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return {};
    Readiness readiness(estate, policy, steps);
    for (const auto &cluster : clusters)
        readiness.cluster(cluster);
    for (const auto &name : servers) {
        for (const auto &server : estate.servers) {
            if (sameName(server.name, name))
                readiness.server(server);
        }
    }
    readiness.window();
    readiness.rest(!clusters.isEmpty());
    QList<ReadinessItem> items = readiness.items();
    coverageChecks(coverage, clusters, items);
    std::stable_sort(items.begin(), items.end(), [](const ReadinessItem &a, const ReadinessItem &b) { return a.check < b.check; });
    return items;
}

} // namespace pf
