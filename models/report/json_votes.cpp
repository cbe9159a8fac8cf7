#include "planning/plan.h"
#include "report/json_common.h"
#include "report/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

QString stateWord(NodeState state)
{
    switch (state) {
    case NodeState::Up:
        return u"Up"_s;
    case NodeState::Down:
        return u"Down"_s;
    case NodeState::Paused:
        return u"Paused"_s;
    case NodeState::Joining:
        return u"Joining"_s;
    case NodeState::Unknown:
        break;
    }
    return u"Unknown"_s;
}

QString witnessWord(WitnessKind kind)
{
    switch (kind) {
    case WitnessKind::None:
        return u"None"_s;
    case WitnessKind::Disk:
        return u"Disk"_s;
    case WitnessKind::FileShare:
        return u"FileShare"_s;
    case WitnessKind::Cloud:
        return u"Cloud"_s;
    case WitnessKind::DiskOnly:
        return u"DiskOnly"_s;
    case WitnessKind::NotReported:
        break;
    }
    return u"NotReported"_s;
}

world::ClusterWorld worldOf(const Cluster &cluster)
{
    Estate estate;
    estate.clusters = {cluster};
    Assumptions assumptions;
    return project(estate, makeScope(estate, {cluster.name}, {}, {}), assumptions).clusters.front();
}

/// The rules that decided, in reading order.
QStringList rulesOf(const world::ClusterWorld &world, const Cluster &cluster, bool anyOut)
{
    QStringList rules = {u"Q-1"_s};
    rules << (world.dynamicQuorum ? u"Q-2"_s : u"Q-3"_s);
    if (world.dynamicQuorum && world.witness != WitnessKind::None && world.witness != WitnessKind::DiskOnly)
        rules << u"Q-2a"_s;
    rules << u"Q-4"_s << u"Q-5"_s;
    if (cluster.quorum.forced)
        rules << u"Q-7"_s;
    if (anyOut)
        rules << u"W-5"_s;
    return rules;
}

/// Nothing is counted where nobody read the quorum: null is not 0.
QJsonObject uncountedVotes(const Cluster &cluster, const QStringList &out, QJsonObject object)
{
    const auto digit = [](std::optional<bool> vote) { return vote ? QJsonValue(*vote ? 1 : 0) : QJsonValue(); };
    QJsonArray nodes;
    for (const ClusterNode &node : cluster.nodes) {
        const bool isOut = out.contains(node.computer.name, Qt::CaseInsensitive);
        nodes.append(QJsonObject{{u"name"_s, node.computer.name},
                                 {u"state"_s, isOut ? u"Down"_s : stateWord(node.state)},
                                 {u"assigned"_s, digit(node.assignedVote)},
                                 {u"current"_s, isOut ? QJsonValue() : digit(node.currentVote)}});
    }
    object[u"dynamic"_s] = cluster.quorum.dynamic ? QJsonValue(*cluster.quorum.dynamic) : QJsonValue();
    object[u"witness"_s] =
        QJsonObject{{u"kind"_s, witnessWord(cluster.quorum.witness)}, {u"online"_s, QJsonValue()}, {u"vote"_s, QJsonValue()}};
    object[u"nodes"_s] = nodes;
    for (const auto &key : {u"present"_s, u"total"_s, u"need"_s, u"quorate"_s})
        object[key] = QJsonValue();
    object[u"tolerance"_s] = QJsonObject{{u"node"_s, QJsonValue()}, {u"nodes"_s, QJsonObject()}, {u"witness"_s, QJsonValue()}};
    object[u"rules"_s] = QJsonArray{u"Q-1"_s};
    return object;
}

} // namespace

QJsonObject votesJson(const Cluster &cluster, const QStringList &out, UtcMs asOf)
{
    QJsonObject object = headed("votes");
    object[u"asOf"_s] = asOf.toString();
    object[u"cluster"_s] = cluster.name;
    if (!cluster.quorum.isReported())
        return uncountedVotes(cluster, out, object);
    world::ClusterWorld world = worldOf(cluster);
    // Weights that the cluster did not report are those it would grant.
    const bool reported =
        std::all_of(cluster.nodes.begin(), cluster.nodes.end(), [](const ClusterNode &node) { return node.currentVote.has_value(); });
    if (!reported)
        world = world::reweigh(world).front();
    for (const QString &name : out) {
        for (qsizetype i = 0; i < cluster.nodes.size(); ++i) {
            if (cluster.nodes[i].computer.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            const world::NodeSet node = world::bit(int(i));
            world.up &= ~node;
            world.paused &= ~node;
            world.out |= node;
            world = world::reweigh(world).front(); // an orderly departure
        }
    }
    const world::Votes votes = world::votes(world);
    const world::Tolerance tolerance = votes.quorate() ? world::tolerance(world) : world::Tolerance{};

    QJsonArray nodes;
    QJsonObject survived;
    for (qsizetype i = 0; i < cluster.nodes.size(); ++i) {
        const ClusterNode &node = cluster.nodes[i];
        const bool isOut = world::has(world.out, int(i));
        nodes.append(QJsonObject{{u"name"_s, node.computer.name},
                                 {u"state"_s, isOut ? u"Down"_s : stateWord(node.state)},
                                 {u"assigned"_s, world::has(world.assigned, int(i)) ? 1 : 0},
                                 {u"current"_s, world::has(world.current, int(i)) && world::has(world.members(), int(i)) ? 1 : 0}});
        if (world::has(world.members(), int(i)))
            survived[node.computer.name] = world::has(tolerance.survived, int(i));
    }
    const bool hasWitness = world.witness != WitnessKind::None;
    const auto level = tolerance.nodeLevel();
    object[u"dynamic"_s] = world.dynamicQuorum;
    object[u"witness"_s] = QJsonObject{{u"kind"_s, witnessWord(world.witness)},
                                       {u"online"_s, hasWitness ? QJsonValue(world.witnessOnline) : QJsonValue()},
                                       {u"vote"_s, votes.witnessVote ? 1 : 0}};
    object[u"nodes"_s] = nodes;
    object[u"present"_s] = votes.present;
    object[u"total"_s] = votes.total;
    object[u"need"_s] = votes.need;
    object[u"quorate"_s] = votes.quorate();
    object[u"tolerance"_s] = QJsonObject{{u"node"_s, level == world::Tolerance::Level::All    ? u"all"_s
                                                     : level == world::Tolerance::Level::Some ? u"some"_s
                                                                                              : u"none"_s},
                                         {u"nodes"_s, survived},
                                         {u"witness"_s, tolerance.witness ? QJsonValue(*tolerance.witness) : QJsonValue()}};
    object[u"rules"_s] = QJsonArray::fromStringList(rulesOf(world, cluster, !out.isEmpty()));
    return object;
}

namespace {

QString uncountedText(const QJsonObject &votes)
{
    QString result = text(msg("report.votes.not-reported", {votes[u"cluster"_s].toString()})) + u'\n';
    const QJsonArray nodes = votes[u"nodes"_s].toArray();
    for (const QJsonValue &node : nodes) {
        const auto vote = [&](const QString &key) {
            return node[key].isNull() ? text(msg("report.votes.vote-not-reported")) : QString::number(node[key].toInt());
        };
        result += u"  "_s +
                  text(msg("report.votes.node",
                           {node[u"name"_s].toString(), node[u"state"_s].toString(), vote(u"assigned"_s), vote(u"current"_s)})) +
                  u'\n';
    }
    return result;
}

} // namespace

QString votesText(const QJsonObject &votes)
{
    if (votes[u"quorate"_s].isNull())
        return uncountedText(votes);
    QString result = text(msg("report.votes.line", {votes[u"cluster"_s].toString(), qint64(votes[u"present"_s].toInt()),
                                                    qint64(votes[u"total"_s].toInt()), qint64(votes[u"need"_s].toInt())})) +
                     u'\n';
    result += text(votes[u"quorate"_s].toBool() ? msg("report.votes.quorate") : msg("report.votes.not-quorate")) + u'\n';
    const QJsonArray nodes = votes[u"nodes"_s].toArray();
    const QJsonObject survived = votes[u"tolerance"_s][u"nodes"_s].toObject();
    for (const QJsonValue &node : nodes) {
        const QString name = node[u"name"_s].toString();
        result += u"  "_s + text(msg("report.votes.node", {name, node[u"state"_s].toString(), qint64(node[u"assigned"_s].toInt()),
                                                           qint64(node[u"current"_s].toInt())}));
        if (survived.contains(name))
            result += u' ' + text(survived[name].toBool() ? msg("report.votes.survived") : msg("report.votes.fatal"));
        result += u'\n';
    }
    return result;
}

VotesPicture makeVotesPicture(const Cluster &cluster)
{
    const world::ClusterWorld world = worldOf(cluster);
    const world::Votes votes = world::votes(world);
    VotesPicture view;
    for (qsizetype i = 0; i < cluster.nodes.size(); ++i)
        view.nodes.append({cluster.nodes[i].computer.name, world::has(world.current, int(i)), world::has(world.members(), int(i))});
    view.hasWitness = world.witness != WitnessKind::None;
    view.witnessVote = votes.witnessVote;
    view.witnessPresent = world.witnessOnline;
    view.present = votes.present;
    view.total = votes.total;
    view.need = votes.need;
    return view;
}

} // namespace pf::report

namespace pf {

VotesPicture votesOf(const Cluster &cluster)
{
    return report::makeVotesPicture(cluster);
}

} // namespace pf
