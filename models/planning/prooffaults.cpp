#include "planning/prooffaults.h"

#include "base/names.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

using world::ClusterWorld;
using world::has;
using world::RoleState;
using world::Verb;
using world::World;

namespace {

world::Fault faultOf(world::Fault::Kind kind, int node = -1)
{
    world::Fault f;
    f.kind = kind;
    f.node = std::int8_t(node);
    return f;
}

/// Subjects of a margin by one number: roles, availability groups, mailbox databases.
constexpr int groupsFrom = 10'000;
constexpr int mailFrom = 20'000;

/// Somebody notices when the node is lost.
bool ownsOnline(const ClusterWorld &c, int node)
{
    const bool replicas = std::any_of(c.availabilityGroups.begin(), c.availabilityGroups.end(), [&](const world::AvailabilityGroup &ag) {
        return std::any_of(ag.replicas.begin(), ag.replicas.end(),
                           [&](const world::Replica &r) { return world::nodeOf(c, r.instance) == node; });
    });
    const bool mail = std::any_of(c.mail.begin(), c.mail.end(), [node](const world::MailDatabase &d) { return d.active == node; });
    return replicas || mail || std::any_of(c.roles.begin(), c.roles.end(), [node](const world::Role &r) {
               return r.owner == node && r.state == RoleState::Online;
           });
}

/// Where the role could go now without a step back (W-13, F-11).
bool hasTarget(const ClusterWorld &c, int role)
{
    const world::NodeSet allowed = world::levelAllowed(c, role);
    const std::vector<int> legal = world::targets(c, role);
    return std::any_of(legal.begin(), legal.end(), [allowed](int node) { return has(allowed, node); });
}

/// True where an instance of the role has been raised from @p before to @p after.
bool raised(const ClusterWorld &before, const ClusterWorld &after, int role)
{
    for (size_t i = 0; i < before.instances.size(); ++i) {
        if (before.instances[i].role == role && after.instances[i].running > before.instances[i].running)
            return true;
    }
    return false;
}

FaultCell::State &stateOf(FaultCell &cell, int column)
{
    FaultCell::State *const states[] = {&cell.node, &cell.witness, &cell.action, &cell.comesBack};
    return *states[column];
}

} // namespace

FaultJudge::FaultJudge(const ScopeCluster &names, const ClusterWorld &start, const FaultModel &faults)
    : m_names(names), m_start(start), m_faults(faults)
{
    for (int role = 0; role < int(start.roles.size()); ++role) {
        if (!hasTarget(start, role))
            m_neverHadTarget.insert(role);
    }
    for (int g = 0; g < int(start.availabilityGroups.size()); ++g) {
        if (world::failoverTargets(start, g).empty())
            m_neverHadTarget.insert(groupsFrom + g);
    }
    for (int d = 0; d < int(start.mail.size()); ++d) {
        if (world::mountTargets(start, d).empty())
            m_neverHadTarget.insert(mailFrom + d);
    }
}

QString FaultJudge::subject(int index) const
{
    if (index >= mailFrom)
        return m_names.databases.at(index - mailFrom);
    return index >= groupsFrom ? m_names.availabilityGroups.at(index - groupsFrom).first : m_names.roles.at(index);
}

void FaultJudge::judged(int seq, Column column)
{
    FaultCell::State &state = stateOf(m_cells[seq], column);
    if (state == FaultCell::State::NotApplicable)
        state = FaultCell::State::Safe;
}

FaultJudge::Finding &FaultJudge::found(int seq, Column column, int node, const char *kind)
{
    stateOf(m_cells[seq], column) = FaultCell::State::Margin;
    Key key;
    key.order = column * world::maxNodes + std::max(node, 0);
    key.kind = QString::fromLatin1(kind);
    if (node >= 0)
        key.subject = m_names.nodes.at(node);
    switch (column) {
    case NodeColumn:
        key.fault = "node:"_L1 + key.subject;
        break;
    case WitnessColumn:
        key.fault = u"witness"_s;
        break;
    case ActionColumn:
        key.fault = u"action"_s;
        break;
    case ReturnColumn:
        key.fault = "return:"_L1 + key.subject;
        break;
    }
    return m_findings[key][seq];
}

std::vector<int> FaultJudge::rolesWithoutTarget(const ClusterWorld &c) const
{
    std::vector<int> roles;
    for (int role = 0; role < int(c.roles.size()); ++role) {
        const world::Role &r = c.roles[size_t(role)];
        if (!r.core && r.owner >= 0 && r.state == RoleState::Online && !m_neverHadTarget.count(role) && !hasTarget(c, role) &&
            world::groupOfRole(c, role) < 0)
            roles.push_back(role);
    }
    for (int g = 0; g < int(c.availabilityGroups.size()); ++g) {
        if (!m_neverHadTarget.count(groupsFrom + g) && world::failoverTargets(c, g).empty())
            roles.push_back(groupsFrom + g);
    }
    for (int d = 0; d < int(c.mail.size()); ++d) {
        if (!m_neverHadTarget.count(mailFrom + d) && world::mountTargets(c, d).empty())
            roles.push_back(mailFrom + d);
    }
    return roles;
}

void FaultJudge::nodeLost(const Step &step, const World &world, int node)
{
    const ClusterWorld &before = world.clusters[0];
    judged(step.seq, NodeColumn);
    if (!ownsOnline(before, node) && world::survives(before, world::bit(node)))
        return;
    for (const World &after : world::strike(world, faultOf(world::Fault::Kind::NodeLost, node), world::Choices::Representative)) {
        const ClusterWorld &c = after.clusters[0];
        if (!c.quorate) {
            Finding &finding = found(step.seq, NodeColumn, node, "quorum-lost");
            ClusterWorld struck = before; // the votes as they stand, without the node
            struck.up &= ~world::bit(node);
            struck.paused &= ~world::bit(node);
            const world::Votes v = world::votes(struck);
            if (finding.votes.need == 0 || v.present - v.need < finding.votes.present - finding.votes.need)
                finding.votes = v;
            continue;
        }
        for (int role = 0; role < int(c.roles.size()); ++role) {
            const world::Role &was = before.roles[size_t(role)];
            const world::Role &is = c.roles[size_t(role)];
            if (was.state != RoleState::Online || world::groupOfRole(c, role) >= 0)
                continue;
            if (is.state != RoleState::Online)
                found(step.seq, NodeColumn, node, "no-target").roles.insert(role);
            else if (was.owner == node && raised(before, c, role))
                found(step.seq, NodeColumn, node, "early-switch").roles.insert(role);
            if (is.owner >= 0 && !has(m_start.roles[size_t(role)].possible, is.owner)) // its owners cannot be put back (F-14)
                found(step.seq, NodeColumn, node, "no-way-back").roles.insert(role);
        }
        for (int g = 0; g < int(c.availabilityGroups.size()); ++g) {
            const world::AvailabilityGroup &ag = c.availabilityGroups[size_t(g)];
            if (!world::groupOpen(before, before.availabilityGroups[size_t(g)]) || world::groupOpen(c, ag))
                continue;
            if (ag.online)
                found(step.seq, NodeColumn, node, "commits-stop").roles.insert(groupsFrom + g);
            else if (world::failoverTargets(c, g).empty()) // else a person fails it over without loss
                found(step.seq, NodeColumn, node, "no-target").roles.insert(groupsFrom + g);
        }
        for (int d = 0; d < int(c.mail.size()); ++d) {
            if (before.mail[size_t(d)].active >= 0 && c.mail[size_t(d)].active < 0)
                found(step.seq, NodeColumn, node, "no-target").roles.insert(mailFrom + d);
        }
    }
}

void FaultJudge::atRest(const Step &step, const World &world)
{
    const ClusterWorld &c = world.clusters[0];
    const int own = nodeIndex(m_names, step.node);
    for (int node = 0; m_faults.nodeLost && node < c.nodes; ++node) {
        const bool another = node != own || ownsOnline(c, node); // the step's own node is the "return" column
        if (has(c.members(), node) && another)
            nodeLost(step, world, node);
    }
    if (!m_faults.witnessLost || c.witness == WitnessKind::None || !c.witnessOnline)
        return;
    judged(step.seq, WitnessColumn);
    if (!world::survives(c, 0, true)) {
        ClusterWorld without = c;
        without.witnessOnline = false;
        found(step.seq, WitnessColumn, -1, "quorum-lost").votes = world::votes(without);
    }
}

void FaultJudge::whileNodeIsAway(const Step &step, const World &world, int node)
{
    if (!m_faults.nodeDoesNotReturn)
        return;
    judged(step.seq, ReturnColumn);
    for (const World &after : world::strike(world, faultOf(world::Fault::Kind::NodeDoesNotReturn, node), world::Choices::Representative)) {
        const std::vector<int> roles = rolesWithoutTarget(after.clusters[0]);
        if (!roles.empty())
            found(step.seq, ReturnColumn, node, "no-target").roles.insert(roles.begin(), roles.end());
    }
}

void FaultJudge::beforeAction(const ProofAction &a, const World &world)
{
    if (!m_faults.actionFails)
        return;
    judged(a.step->seq, ActionColumn);
    if (a.action.verb == Verb::Install) { // half-installed: the level there is unknown, so the node is no target (T-1)
        ClusterWorld c = world.clusters[0];
        for (const auto &[instance, level] : a.action.levels)
            c.instances[size_t(instance)].binary[size_t(a.action.node)] = -1;
        const std::vector<int> roles = rolesWithoutTarget(c);
        if (!roles.empty())
            found(a.step->seq, ActionColumn, a.action.node, "no-target").roles.insert(roles.begin(), roles.end());
    }
    if (a.action.verb == Verb::MoveRole) { // the script upgrade fails: down until repaired, no way back to the old level (F-9, T-2)
        const auto moved = world::apply(world, a.action, world::Choices::Representative);
        if (moved && raised(world.clusters[0], moved->front().clusters[0], a.action.role))
            found(a.step->seq, ActionColumn, -1, "no-way-back").roles.insert(a.action.role);
    }
}

Message FaultJudge::sentence(const Key &key, int from, int to, const Finding &finding) const
{
    const QString column = key.fault.section(u':', 0, 0);
    QStringList roles;
    for (int role : finding.roles)
        roles << subject(role);
    Message message;
    message.id = "proof.margin."_L1 + key.kind + u'.' + column + (from == to ? ".one"_L1 : ".range"_L1);
    message.args << qint64(from) << qint64(to) << (key.subject.isEmpty() ? m_names.cluster : key.subject);
    if (key.kind == "quorum-lost"_L1)
        message.args << qint64(finding.votes.present) << qint64(finding.votes.total) << qint64(finding.votes.need);
    else
        message.args << roles.join(u", "_s);
    return message;
}

QList<QPair<int, Margin>> FaultJudge::margins(const QList<Step> &steps) const
{
    QHash<int, int> place; // sequence number -> position among the steps of this cluster
    QHash<int, QString> ids;
    for (const Step &step : steps) {
        if (!m_cells.contains(step.seq))
            continue;
        place.insert(step.seq, int(place.size()));
        ids.insert(step.seq, step.id);
    }
    QList<QPair<int, Margin>> result;
    for (const auto &[key, bySeq] : m_findings) {
        for (auto it = bySeq.begin(); it != bySeq.end();) {
            const int from = it->first;
            int to = from;
            Finding merged = it->second;
            for (++it; it != bySeq.end() && place.value(it->first) == place.value(to) + 1; ++it) {
                to = it->first;
                merged.roles.insert(it->second.roles.begin(), it->second.roles.end());
                if (it->second.votes.present - it->second.votes.need < merged.votes.present - merged.votes.need)
                    merged.votes = it->second.votes;
            }
            result.append({from, Margin{ids.value(from), key.fault, key.kind, sentence(key, from, to, merged)}});
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return result;
}

} // namespace pf
