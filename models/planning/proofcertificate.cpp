#include "planning/proofcertificate.h"

using namespace Qt::StringLiterals;

namespace pf {

using world::ClusterWorld;
using world::NodeSet;
using world::RoleState;
using world::Verb;
using world::World;

namespace {

QString hex(NodeSet set)
{
    return QString::number(set, 16);
}

QString verbWord(Verb verb)
{
    switch (verb) {
    case Verb::Nothing:
        return u"nothing"_s;
    case Verb::SetPossibleOwners:
        return u"set-owners"_s;
    case Verb::SetAutoFailback:
        return u"set-failback"_s;
    case Verb::MoveRole:
        return u"move"_s;
    case Verb::Drain:
        return u"drain"_s;
    case Verb::StopService:
        return u"stop"_s;
    case Verb::StartService:
        return u"start"_s;
    case Verb::Install:
        return u"install"_s;
    case Verb::Restart:
        return u"restart"_s;
    case Verb::Resume:
        return u"resume"_s;
    case Verb::SetFailoverMode:
        return u"set-failover-mode"_s;
    case Verb::SetCommitMode:
        return u"set-commit-mode"_s;
    case Verb::SetRequired:
        return u"set-required"_s;
    case Verb::FailOverGroup:
        return u"fail-over"_s;
    case Verb::AwaitSync:
        return u"await-sync"_s;
    case Verb::EnterMaintenance:
        return u"enter-maintenance"_s;
    case Verb::LeaveMaintenance:
        return u"leave-maintenance"_s;
    case Verb::AwaitCopies:
        return u"await-copies"_s;
    case Verb::AwaitStorage:
        return u"await-storage"_s;
    }
    return {};
}

QString witnessWord(WitnessKind kind)
{
    return kind == WitnessKind::None ? u"none"_s : kind == WitnessKind::DiskOnly ? u"disk-only"_s : u"yes"_s;
}

QJsonObject worldJson(const ClusterWorld &c)
{
    QJsonArray owners;
    QString states;
    for (const world::Role &r : c.roles) {
        owners.append(r.owner);
        states += r.state == RoleState::Online ? u'O' : r.state == RoleState::Offline ? u'F' : u'X';
    }
    QJsonArray running;
    for (const world::Instance &i : c.instances)
        running.append(i.running);
    const world::Votes v = world::votes(c);
    QJsonArray groups;
    for (const world::AvailabilityGroup &ag : c.availabilityGroups) {
        QString replicas; // 'S' synchronous and synchronized, 's' synchronous, 'a' asynchronous
        for (const world::Replica &r : ag.replicas)
            replicas += r.synchronous ? (r.caughtUp && world::replicaRuns(c, r) ? u'S' : u's') : u'a';
        groups.append(
            QJsonObject{{u"primary"_s, ag.primary}, {u"online"_s, ag.online}, {u"required"_s, ag.required}, {u"replicas"_s, replicas}});
    }
    QJsonArray mounted;
    for (const world::MailDatabase &d : c.mail)
        mounted.append(d.active);
    QJsonObject world{{u"up"_s, hex(c.up)},
                      {u"paused"_s, hex(c.paused)},
                      {u"out"_s, hex(c.out)},
                      {u"lost"_s, hex(c.lost)},
                      {u"votes"_s, hex(c.current)},
                      {u"witnessOnline"_s, c.witnessOnline},
                      {u"witnessVote"_s, v.witnessVote},
                      {u"present"_s, v.present},
                      {u"total"_s, v.total},
                      {u"need"_s, v.need},
                      {u"owners"_s, owners},
                      {u"states"_s, states},
                      {u"running"_s, running}};
    if (!groups.isEmpty())
        world.insert(u"groups"_s, groups);
    if (!mounted.isEmpty())
        world.insert(u"mounted"_s, mounted);
    return world;
}

QJsonArray worldsJson(const std::vector<World> &worlds)
{
    QJsonArray array;
    for (const World &w : worlds)
        array.append(worldJson(w.clusters[0]));
    return array;
}

template <typename Pairs>
QJsonArray pairsJson(const Pairs &pairs)
{
    QJsonArray array;
    for (const auto &[instance, level] : pairs)
        array.append(QJsonArray{instance, level});
    return array;
}

} // namespace

CertificateWriter::CertificateWriter(const Plan &plan) : m_plan(plan) {}

void CertificateWriter::addCluster(int cluster, const ClusterWorld &start, const std::vector<std::pair<int, int>> &wanted)
{
    const ScopeCluster &names = m_plan.scope.clusters.at(cluster);
    QJsonArray roles;
    for (size_t i = 0; i < start.roles.size(); ++i) {
        const world::Role &r = start.roles[i];
        roles.append(
            QJsonObject{{u"name"_s, names.roles.at(qsizetype(i))}, {u"possible"_s, hex(r.possible)}, {u"autoFailback"_s, r.autoFailback}});
    }
    QJsonArray instances;
    for (size_t i = 0; i < start.instances.size(); ++i) {
        const world::Instance &instance = start.instances[i];
        QJsonArray binary;
        for (std::int16_t level : instance.binary)
            binary.append(level);
        instances.append(QJsonObject{{u"name"_s, names.instances.at(qsizetype(i))},
                                     {u"role"_s, instance.role},
                                     {u"installed"_s, hex(instance.installed)},
                                     {u"binary"_s, binary}});
    }
    m_clusters.append(QJsonObject{{u"name"_s, names.cluster},
                                  {u"nodes"_s, QJsonArray::fromStringList(names.nodes)},
                                  {u"dynamic"_s, start.dynamicQuorum},
                                  {u"witness"_s, witnessWord(start.witness)},
                                  {u"assigned"_s, hex(start.assigned)},
                                  {u"roles"_s, roles},
                                  {u"instances"_s, instances},
                                  {u"wanted"_s, pairsJson(wanted)},
                                  {u"start"_s, QJsonArray{worldJson(start)}}});
}

void CertificateWriter::addAction(const ProofAction &a, const std::vector<World> &worlds, const std::vector<World> &away)
{
    QJsonObject action{{u"step"_s, a.step->id},
                       {u"seq"_s, a.step->seq},
                       {u"cluster"_s, a.cluster},
                       {u"verb"_s, verbWord(a.action.verb)},
                       {u"node"_s, a.action.node},
                       {u"role"_s, a.action.role},
                       {u"owners"_s, hex(a.action.owners)},
                       {u"flag"_s, a.action.flag},
                       {u"levels"_s, pairsJson(a.action.levels)},
                       {u"fullOutage"_s, declaredFullOutage(*a.step)},
                       {u"worlds"_s, worldsJson(worlds)},
                       {u"away"_s, worldsJson(away)}};
    if (a.action.group >= 0) {
        action.insert(u"group"_s, a.action.group);
        action.insert(u"replica"_s, a.action.replica);
    }
    m_actions.append(action);
}

QJsonObject CertificateWriter::take()
{
    return {{u"version"_s, 1},
            {u"planHash"_s, planHash(m_plan)},
            {u"incomplete"_s, m_plan.verdict == Verdict::Incomplete},
            {u"clusters"_s, m_clusters},
            {u"actions"_s, m_actions}};
}

} // namespace pf
