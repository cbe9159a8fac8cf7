#include "planning/proofstory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

using world::Verb;
using world::World;

namespace {

QString nameAt(const QStringList &names, int index)
{
    return index >= 0 && index < names.size() ? names.at(index) : QString();
}

QList<MessageArg> withVotes(QList<MessageArg> args, const World &w)
{
    const world::Votes v = world::votes(w.clusters[0]);
    args << qint64(v.present) << qint64(v.total) << qint64(v.need);
    return args;
}

/// "Step 4: FIN01 moves to N2", with the votes after it.
Message line(const ScopeCluster &names, const ProofAction &a, const World &after)
{
    const qint64 seq = a.step->seq;
    const QString node = nameAt(names.nodes, a.action.node);
    const QString role = nameAt(names.roles, a.action.role);
    const QString group = a.planned->group;
    switch (a.action.verb) {
    case Verb::Nothing:
        return msg("proof.story.look", withVotes({seq, names.cluster}, after));
    case Verb::SetPossibleOwners:
        return msg("proof.story.owners", withVotes({seq, role, nodeNames(names, a.action.owners)}, after));
    case Verb::SetAutoFailback:
        return msg(a.action.flag ? "proof.story.failback-on" : "proof.story.failback-off", withVotes({seq, role}, after));
    case Verb::MoveRole:
        return msg("proof.story.move", withVotes({seq, role, node}, after));
    case Verb::Drain:
        return msg("proof.story.drain", withVotes({seq, node}, after));
    case Verb::StopService:
        return msg("proof.story.stop", withVotes({seq, node}, after));
    case Verb::StartService:
        return msg("proof.story.start-service", withVotes({seq, node}, after));
    case Verb::Install:
        return msg("proof.story.install", withVotes({seq, node, a.planned->instances.join(u", "_s)}, after));
    case Verb::Restart:
        return msg("proof.story.restart", withVotes({seq, node}, after));
    case Verb::Resume:
        return msg("proof.story.resume", withVotes({seq, node}, after));
    case Verb::SetFailoverMode:
    case Verb::SetCommitMode:
    case Verb::SetRequired:
        return msg("proof.story.group-mode", withVotes({seq, group, a.planned->value}, after));
    case Verb::FailOverGroup:
        return msg("proof.story.fail-over", withVotes({seq, group, a.planned->node}, after));
    case Verb::AwaitSync:
        return msg("proof.story.await-sync", withVotes({seq, group}, after));
    case Verb::EnterMaintenance:
        return msg("proof.story.enter-maintenance", withVotes({seq, node}, after));
    case Verb::LeaveMaintenance:
        return msg("proof.story.leave-maintenance", withVotes({seq, node}, after));
    case Verb::AwaitCopies:
        return msg("proof.story.await-copies", withVotes({seq, node}, after));
    case Verb::AwaitStorage:
        return msg("proof.story.await-storage", withVotes({seq, names.cluster}, after));
    }
    return {};
}

} // namespace

QList<Message> proofStory(const ScopeCluster &names, const std::vector<ProofLayer> &layers, int index, const ProofAction *failing,
                          const World *away)
{
    std::vector<int> path(layers.size());
    for (size_t i = layers.size(); i-- > 0;) {
        path[i] = index;
        if (i > 0)
            index = layers[i].parent[size_t(index)];
    }
    const Step *current = failing ? failing->step : nullptr;
    QList<Message> story{msg("proof.story.start", withVotes({names.cluster}, layers[0].worlds[size_t(path[0])]))};
    for (size_t i = 1; i < layers.size(); ++i) {
        const ProofAction &a = *layers[i].action;
        const World &after = layers[i].worlds[size_t(path[i])];
        if (a.step == current)
            story << line(names, a, after);
        else if (i + 1 == layers.size() || layers[i + 1].action->step != a.step)
            story << msg("proof.story.step",
                         withVotes({qint64(a.step->seq), a.step->node.isEmpty() ? names.cluster : a.step->node}, after));
    }
    if (failing && away)
        story << msg("proof.story.away", withVotes({qint64(failing->step->seq), nameAt(names.nodes, failing->action.node)}, *away));
    return story;
}

} // namespace pf
