// Readiness of where updates come from: update servers, deadlines, approvals, synchronization options.
#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

bool reaches(const UpdateClient &client, const QString &targetGroup)
{
    return client.targetGroups.contains(targetGroup, Qt::CaseInsensitive) || sameName(targetGroup, u"All Computers"_s);
}

/// Whether an approval names this knowledge base article: "KB5081477" or a title with it.
bool namesKb(const QString &update, const QString &kb)
{
    const qsizetype at = update.indexOf(kb, 0, Qt::CaseInsensitive);
    return at >= 0 && !(at + kb.size() < update.size() && update.at(at + kb.size()).isDigit());
}

/// Levels, servers, options or products that coverage could not read: what they cover is open.
bool leavesOpen(const Finding &finding)
{
    return finding.rule == "COV-NR"_L1 || finding.rule == "COV-05"_L1 || finding.rule == "COV-08"_L1 || finding.rule == "COV-09"_L1;
}

} // namespace

/// C-09: all nodes use the same update server (W-28).
void Readiness::updateSources(const Cluster &cluster)
{
    QStringList servers;
    for (const auto &node : cluster.nodes) {
        if (!node.computer.updates.wsusServer.isEmpty() && !servers.contains(node.computer.updates.wsusServer, Qt::CaseInsensitive))
            servers.append(node.computer.updates.wsusServer);
    }
    if (servers.size() > 1)
        failed({"C-09", "R", GateLevel::Acknowledge}, msg("C-09.differ", {servers.join(u", "_s)}), msg("C-09.differ.fix"));
}

/// C-10: a deadline installs on its own, on every node at once.
void Readiness::deadlines(const Cluster &cluster, bool rulesHit)
{
    const Gate gate{"C-10", "R", GateLevel::Block};
    bool known = false, hit = rulesHit, rulesKnown = true;
    QStringList told;
    UtcMs oldest;
    for (const auto &node : cluster.nodes) {
        const WsusServer *wsus = m_estate.wsusServer(node.computer.updates.wsusServer);
        if (!wsus)
            continue;
        const UtcMs read = wsus->observedAt.value_or(m_estate.observed.at);
        oldest = !known || read < oldest ? read : oldest;
        known = true;
        rulesKnown = rulesKnown && wsus->approvalRules;
        for (const auto &approval : wsus->approvals) {
            const QString key = approval.update + u'|' + approval.targetGroup;
            if (!reaches(node.computer.updates, approval.targetGroup) || approval.action != ApprovalAction::Install || !approval.deadline ||
                told.contains(key))
                continue;
            told.append(key);
            hit = true;
            failed(gate, msg("C-10.deadline", {approval.update, approval.targetGroup, *approval.deadline}), msg("C-10.deadline.fix"));
        }
    }
    if (!known)
        unread(gate, msg("C-10.unknown"), msg("C-10.unknown.fix"));
    else if (!hit)
        ok(gate, msg("C-10.ok", {oldest}));
    if (known && !rulesKnown)
        unread({"C-10", "R", GateLevel::Acknowledge}, msg("C-10.rules-unknown"), msg("C-10.unknown.fix"));
}

/// C-10: automatic approval rules as coverage found them. C-11: whether the synchronization options cover what is installed;
/// a gap for a version to be updated blocks.
void Readiness::coverage(const Findings &found, const PlannedCluster &p)
{
    m_ref = ObjectRef::cluster(p.cluster->name);
    const bool automatic = std::any_of(p.cluster->nodes.begin(), p.cluster->nodes.end(),
                                       [](const ClusterNode &n) { return n.computer.updates.auOptions == 4; });
    const Gate gate{"C-11", "R", GateLevel::Acknowledge};
    bool gap = false, unknown = false, rules = false;
    for (const auto &finding : found.findings) {
        if (!sameName(finding.object.part(u"cluster"), p.cluster->name))
            continue;
        if (finding.rule == "COV-23"_L1) {
            rules = true;
            const bool blocks = automatic || finding.severity == Severity::Error;
            failed({"C-10", "R", blocks ? GateLevel::Block : GateLevel::Acknowledge}, finding.message, finding.fix);
            continue;
        }
        unknown = unknown || leavesOpen(finding);
        if (finding.severity != Severity::Error || finding.rule == "COV-22"_L1) // deadlines: C-10
            continue;
        gap = true;
        const auto isWanted = [&](const ObjectRef &object) {
            return std::any_of(p.wanted.levels.begin(), p.wanted.levels.end(),
                               [&](const WantedLevel &l) { return sameName(l.object.name(), object.name()); });
        };
        const bool wanted = isWanted(finding.object) || std::any_of(finding.affected.begin(), finding.affected.end(), isWanted);
        failed({"C-11", "R", wanted && isSyncGap(finding) ? GateLevel::Block : GateLevel::Acknowledge}, finding.message, finding.fix,
               finding.object);
    }
    deadlines(*p.cluster, rules);
    if (unknown)
        unread(gate, msg("C-11.unknown"), msg("C-10.unknown.fix"));
    else if (!gap)
        ok(gate, msg("C-11.ok"));
}

bool isSyncGap(const Finding &finding)
{
    return finding.severity == Severity::Error &&
           (finding.rule == "COV-01"_L1 || finding.rule == "COV-02"_L1 || finding.rule == "COV-03"_L1);
}

bool Readiness::throughWsus(const Computer &computer) const
{
    return !m_policy.fromPackages && computer.updates.usesWsus != false;
}

/// C-12, only where the computer gets its updates through WSUS: the target is approved for it, and nothing takes it back (U-16).
void Readiness::approvals(const Computer &computer, const ObjectRef &ref)
{
    if (!throughWsus(computer))
        return;
    const Gate gate{"C-12", "R", GateLevel::Block};
    const WsusServer *wsus = m_estate.wsusServer(computer.updates.wsusServer);
    if (!wsus || wsus->approvals.isEmpty()) {
        unread(gate, msg("C-12.unknown", {computer.name}), msg("C-10.unknown.fix"), ref);
        return;
    }
    QStringList told;
    for (const auto &[instance, build] : installs(computer.name)) {
        const auto family = instance.endsWith("\\Exchange Server"_L1) ? ProductFamily::Exchange : ProductFamily::SqlServer;
        const Build *row = m_catalog.resolve(build, family).build;
        if (!row || row->kb.isEmpty() || told.contains(row->kb.first()))
            continue;
        told.append(row->kb.first());
        std::optional<ApprovalAction> action;
        for (const auto &approval : wsus->approvals) {
            const bool same = std::any_of(row->kb.begin(), row->kb.end(), [&](const QString &kb) { return namesKb(approval.update, kb); });
            if (same && reaches(computer.updates, approval.targetGroup) && action != ApprovalAction::Uninstall)
                action = action == ApprovalAction::Install && approval.action == ApprovalAction::NotApproved ? action : approval.action;
        }
        const QList<MessageArg> args{row->kb.first(), computer.name, wsus->name, wsus->observedAt.value_or(m_estate.observed.at)};
        if (action == ApprovalAction::Install) // what WSUS has downloaded is no part of an estate
            unread(gate, msg("C-12.approved", args), msg("C-12.approved.fix"), ref);
        else
            failed(gate, msg(action == ApprovalAction::Uninstall ? "C-12.removal" : "C-12.not-approved", args), msg("C-12.fix"), ref);
    }
}

/// C-13, only through WSUS: what the computer needs is as fresh as its last report (U-24).
void Readiness::applicable(const Computer &computer, const ObjectRef &ref)
{
    if (!throughWsus(computer))
        return;
    const Gate gate{"C-13", "N", GateLevel::Acknowledge};
    const auto &at = computer.updates.lastReportedAt;
    if (!at)
        unread(gate, msg("C-13.unknown", {computer.name}), msg("C-13.fix"), ref);
    else if (m_asOf - *at > limits::reportAgeMs)
        failed(gate, msg("C-13.old", {computer.name, *at, limits::reportAgeMs / limits::hourMs}), msg("C-13.fix"), ref);
    else
        unread(gate, msg("C-13.fresh", {computer.name, *at}), msg("C-13.fresh.fix"), ref);
}

} // namespace pf
