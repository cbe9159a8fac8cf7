#include "report/objectparts.h"

#include "base/names.h"
#include "planning/plan.h"
#include "report/labels.h"
#include "report/reports.h"
#include "report/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

QString ObjectParts::build(const std::optional<Version> &version)
{
    return version ? version->toString() : tr("Not reported");
}

QString ObjectParts::orNotReported(const QString &text)
{
    return text.isEmpty() ? tr("Not reported") : text;
}

QString ObjectParts::levelName(const Catalog &catalog, ProductFamily family, const std::optional<Version> &version)
{
    if (!version)
        return {};
    const Resolution found = catalog.resolve(*version, family);
    return found.match == Match::Exact && found.build ? found.build->level : QString();
}

void ObjectParts::addLevels(QList<ObjectView::Fact> &facts, const Catalog &catalog, const QList<Level> &levels, UtcMs asOf)
{
    QStringList running, names, newest, newestNames;
    bool unknown = levels.isEmpty();
    auto note = [](QStringList &list, const QString &text) {
        if (!text.isEmpty() && !list.contains(text))
            list << text;
    };
    for (const Level &level : levels) {
        if (!level.version) {
            unknown = true;
            continue;
        }
        note(running, level.version->toString());
        note(names, levelName(catalog, level.family, level.version));
        const Resolution found = catalog.resolve(*level.version, level.family);
        if (found.match != Match::Exact || !found.build)
            continue;
        const Build *target = catalog.newestOfBranch(*found.build, asOf, level.use);
        note(newest, (target ? target : found.build)->version.toString());
        if (target)
            note(newestNames, QStringList{target->level, target->kb.value(0)}.join(target->kb.isEmpty() ? u""_s : u", "_s));
    }
    const bool one = running.size() == 1;
    facts.append({tr("Running level"),
                  running.isEmpty() ? tr("Not reported")
                  : unknown         ? running.join(u", "_s) + u", "_s + tr("others not reported")
                                    : running.join(u", "_s),
                  one ? names.join(u", "_s) : QString()});
    facts.append(
        {tr("Newest allowed by policy"),
         newest.isEmpty() ? (running.isEmpty() ? tr("Not known without a level") : tr("Not in the catalogue")) : newest.join(u", "_s),
         newest.size() == 1 ? (newestNames.isEmpty() ? tr("running already") : newestNames.join(u", "_s)) : QString()});
}

ObjectView::Fact ObjectParts::updateSource(const Estate &estate, const QList<const Computer *> &computers)
{
    QStringList chains;
    for (const Computer *computer : computers) {
        QString chain;
        if (computer->updates.usesWsus == std::optional(false))
            chain = tr("No update server");
        QStringList seen;
        QString name = computer->updates.wsusServer;
        while (chain.isEmpty() && !name.isEmpty() && !seen.contains(name, Qt::CaseInsensitive)) {
            const WsusServer *server = estate.wsusServer(name);
            seen << (server ? server->name : name);
            name = server ? server->upstream : QString();
        }
        if (chain.isEmpty() && !seen.isEmpty())
            chain = seen.size() == 1 ? seen.constFirst() : tr("%1, from %2").arg(seen.constFirst(), seen.mid(1).join(u", "_s));
        if (chain.isEmpty())
            chain = tr("Not reported");
        if (!chains.contains(chain))
            chains << chain;
    }
    return {tr("Update source"), chains.join(u"; "_s), {}};
}

ObjectView::Facts ObjectParts::computerFacts(const Computer &computer)
{
    ObjectView::Facts facts{tr("As reported"), {}};
    auto yesNo = [](const std::optional<bool> &value) { return !value ? tr("Not reported") : *value ? tr("Yes") : tr("No"); };
    facts.facts.append({tr("Pending restart"), yesNo(computer.pendingReboot), {}});
    facts.facts.append(
        {tr("Free on the system drive"),
         computer.systemDriveFreeMb ? QLocale().formattedDataSize(*computer.systemDriveFreeMb * 1024 * 1024, 1) : tr("Not reported"),
         {}});
    facts.facts.append({tr("Started"), computer.bootTime ? timeText(*computer.bootTime, QLocale()) : tr("Not reported"), {}});
    facts.facts.append({tr("Last report to the update server"),
                        computer.updates.lastReportedAt ? timeText(*computer.updates.lastReportedAt, QLocale()) : tr("Not reported"),
                        {}});
    facts.facts.append({tr("Target groups"), orNotReported(computer.updates.targetGroups.join(u", "_s)), {}});
    if (!computer.notReported.isEmpty())
        facts.facts.append({tr("Why things are missing"), computer.notReported, {}});
    return facts;
}

ObjectView::Facts ObjectParts::nodeFacts(const ClusterNode &node)
{
    auto vote = [](const std::optional<bool> &value) { return !value ? tr("Not reported") : *value ? tr("1 vote") : tr("No vote"); };
    return {tr("In the cluster"),
            {{tr("State"), nodeStateText(node.state), {}},
             {tr("Assigned vote"), vote(node.assignedVote), {}},
             {tr("Current vote"), vote(node.currentVote), {}},
             {tr("Site"), orNotReported(node.site), {}}}};
}

ObjectView::Pill ObjectParts::statePill(const ClusterNode &node)
{
    using report::Symbol;
    if (node.quarantined)
        return {Symbol::Warning, tr("Quarantined")};
    if (node.isolated)
        return {Symbol::Warning, tr("Isolated")};
    switch (node.state) {
    case NodeState::Up:
        return {Symbol::Passed, nodeStateText(node.state)};
    case NodeState::Unknown:
        return {Symbol::NotReported, nodeStateText(node.state)};
    case NodeState::Down:
        return {Symbol::Error, nodeStateText(node.state)};
    case NodeState::Paused:
    case NodeState::Joining:
        break;
    }
    return {Symbol::Warning, nodeStateText(node.state)};
}

const FailoverInstance::Binary *ObjectParts::binaryOn(const FailoverInstance &instance, const QString &node)
{
    const auto found = std::find_if(instance.binaries.begin(), instance.binaries.end(),
                                    [&](const FailoverInstance::Binary &binary) { return sameName(binary.node, node); });
    return found == instance.binaries.end() ? nullptr : &*found;
}

const Computer *ObjectParts::computerOf(const Estate &estate, const ObjectRef &object)
{
    if (const Cluster *cluster = estate.cluster(object.part(u"cluster"))) {
        const ClusterNode *node = findNode(*cluster, object.part(u"node"));
        return node ? &node->computer : nullptr;
    }
    const QString name = object.part(u"server");
    for (const Computer &server : estate.servers) {
        if (sameName(server.name, name))
            return &server;
    }
    return nullptr;
}

QStringList voteSentences(const Cluster &cluster, UtcMs asOf)
{
    QStringList lines;
    if (!cluster.quorum.isReported()) {
        lines << ObjectParts::tr("The quorum is not reported, so what the cluster survives cannot be said. Read it with rights on the "
                                 "cluster (Get-ClusterQuorum).");
        return lines;
    }
    const auto unknown =
        std::count_if(cluster.nodes.begin(), cluster.nodes.end(), [](const ClusterNode &node) { return node.state == NodeState::Unknown; });
    const QJsonObject votes = report::votesJson(cluster, {}, asOf);
    const QJsonObject tolerance = votes[u"tolerance"_s].toObject();
    if (unknown > 0) {
        // Unknown is neither present nor absent: nothing is claimed.
        lines << ObjectParts::tr("The state of %n node(s) is not reported, so what the cluster survives cannot be said.", "", int(unknown));
    } else if (!votes[u"quorate"_s].toBool()) {
        lines << ObjectParts::tr("The cluster has no quorum: it stops.");
    } else if (tolerance[u"node"_s] == u"all"_s) {
        lines << ObjectParts::tr("Survives the sudden loss of any one node.");
    } else {
        QStringList fatal;
        const QJsonObject nodes = tolerance[u"nodes"_s].toObject();
        for (auto it = nodes.constBegin(); it != nodes.constEnd(); ++it) {
            if (!it.value().toBool())
                fatal << it.key();
        }
        lines << (fatal.isEmpty() ? ObjectParts::tr("No node votes that could be lost.")
                                  : ObjectParts::tr("Stops if one of these is lost suddenly: %1.").arg(fatal.join(u", "_s)));
    }
    if (unknown == 0 && tolerance[u"witness"_s].isBool())
        lines.last() += u' ' + (tolerance[u"witness"_s].toBool() ? ObjectParts::tr("The loss of the witness is survived too.")
                                                                 : ObjectParts::tr("It stops if the witness is lost."));
    const Quorum &quorum = cluster.quorum;
    QString kind;
    switch (quorum.witness) {
    case WitnessKind::None:
        kind = ObjectParts::tr("No witness");
        break;
    case WitnessKind::Disk:
        kind = ObjectParts::tr("Disk witness");
        break;
    case WitnessKind::FileShare:
        kind = ObjectParts::tr("File share witness");
        break;
    case WitnessKind::Cloud:
        kind = ObjectParts::tr("Cloud witness");
        break;
    case WitnessKind::DiskOnly:
        kind = ObjectParts::tr("Disk only, no node votes");
        break;
    case WitnessKind::NotReported: // said above
        break;
    }
    if (quorum.witness != WitnessKind::None && !quorum.witnessResource.isEmpty())
        kind += u' ' + quorum.witnessResource;
    QStringList state;
    if (quorum.witness != WitnessKind::None) {
        state << (!quorum.witnessOnline   ? ObjectParts::tr("state not reported")
                  : *quorum.witnessOnline ? ObjectParts::tr("online")
                                          : ObjectParts::tr("offline"));
        if (quorum.witnessTestedAt)
            state << ObjectParts::tr("tested %1").arg(timeText(*quorum.witnessTestedAt, QLocale()));
    }
    lines << (state.isEmpty() ? kind + u'.' : kind + u": "_s + state.join(u", "_s) + u'.');
    lines << (!quorum.dynamic   ? ObjectParts::tr("Whether quorum is dynamic is not reported.")
              : *quorum.dynamic ? ObjectParts::tr("Dynamic quorum.")
                                : ObjectParts::tr("Static quorum: votes do not follow the nodes."));
    return lines;
}

} // namespace pf
