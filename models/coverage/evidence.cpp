#include "coverage/analysis.h"

#include <algorithm>

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

QString lineWord(const Line &line, bool partsOnly)
{
    return line.title + (partsOnly ? u"/parts"_s : QString());
}

} // namespace

Finding Analysis::plain(const char *rule, Severity severity, const ObjectRef &object, const QStringList &idParts)
{
    Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.object = object;
    finding.id = stableId(u"f", {finding.rule, idParts.join(QChar(0x1f))});
    switch (severity) {
    case Severity::Error:
        ++m_result.summary.error;
        break;
    case Severity::Warning:
        ++m_result.summary.warning;
        break;
    case Severity::Info:
        ++m_result.summary.info;
        break;
    }
    return finding;
}

/// The things of the units that pass the filter: their objects, and what was seen of each.
About Analysis::about(int lineIndex, bool partsOnly, const UnitFilter &filter)
{
    Things things;
    for (const Thing &thing : m_scope.things) {
        if (thing.unit < 0 || thing.isEngine() == partsOnly)
            continue;
        const Unit &unit = m_scope.units[static_cast<size_t>(thing.unit)];
        if (unit.line == lineIndex && unit.engine != partsOnly && filter(unit))
            things.push_back(&thing);
    }
    return aboutThings(lineIndex, things);
}

About Analysis::aboutThings(int lineIndex, const Things &things)
{
    const Line &line = m_lines.line(lineIndex);
    About result;
    result.object = m_scope.object();
    QList<const FailoverInstance *> clustered;
    QList<int> computers;
    bool other = false;
    for (const Thing *thing : things) {
        const ObjectRef &ref = m_scope.ref(*thing);
        const bool own = thing->instance || thing->clustered; // the others share the object of their computer
        if (own || result.affected.isEmpty() || result.affected.constLast() != ref)
            result.affected.append(ref);
        if (!computers.contains(thing->computer))
            computers.append(thing->computer);
        if (!thing->clustered)
            other = true;
        else if (!clustered.contains(thing->clustered))
            clustered.append(thing->clustered);
    }

    if (clustered.size() == 1 && !other)
        result.object = ObjectRef::clusteredInstance(m_scope.cluster->name, clustered.constFirst()->name);
    else if (result.affected.size() == 1)
        result.object = result.affected.constFirst();
    else if (computers.size() == 1)
        result.object = m_scope.computerRef(computers.constFirst());

    result.evidence.reserve(static_cast<qsizetype>(things.size()));
    for (const FailoverInstance *instance : std::as_const(clustered)) {
        QStringList builds, nodes;
        std::optional<UtcMs> at;
        for (const Thing *thing : things) {
            if (thing->clustered != instance)
                continue;
            const QString build = thing->version->toString();
            if (!builds.contains(build))
                builds.append(build);
            nodes.append(m_scope.computers[static_cast<size_t>(thing->computer)]->name);
            at = m_scope.observedAt(*thing, m_estate);
        }
        result.evidence.append({ObjectRef::clusteredInstance(m_scope.cluster->name, instance->name),
                                msg("COV.seen.clustered", {instance->name, builds.join(u", "_s), nodes.join(u", "_s)}), at});
    }
    for (const Thing *thing : things) {
        if (thing->clustered)
            continue;
        const QString name = thing->part ? thing->part->name : thing->exchange ? line.title : m_scope.name(*thing);
        const QString &computer = m_scope.computers[static_cast<size_t>(thing->computer)]->name;
        const Lines::News news = m_lines.news(line.family, *thing->version, m_scope.use(*thing));
        // By far the most frequent messages: their ids are not made anew.
        Message seen = !thing->part && !news.newer.isEmpty()
                           ? Message{u"COV.seen.level.newer"_s, {name, computer, news.installed, news.newer}}
                           : Message{u"COV.seen.level"_s, {name, computer, news.installed}};
        result.evidence.append({m_scope.ref(*thing), std::move(seen), m_scope.observedAt(*thing, m_estate)});
    }
    return result;
}

const About &Analysis::aboutGroup(int groupIndex)
{
    Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    if (!group.about)
        group.about = about(group.line, group.partsOnly, [&](const Unit &unit) { return unit.group == groupIndex; });
    return *group.about;
}

About Analysis::aboutLine(int line, bool partsOnly)
{
    int only = -1, count = 0;
    for (size_t i = 0; i < m_scope.groups.size(); ++i) {
        if (m_scope.groups[i].line != line || m_scope.groups[i].partsOnly != partsOnly)
            continue;
        only = static_cast<int>(i);
        ++count;
    }
    return count == 1 ? aboutGroup(only) : about(line, partsOnly, [](const Unit &) { return true; });
}

Finding Analysis::findingAbout(const About &about, const char *rule, Severity severity, int lineIndex, bool partsOnly,
                               const QStringList &idParts)
{
    const Line &line = m_lines.line(lineIndex);
    const ObjectRef scope = m_scope.object();
    Finding finding = plain(rule, severity, scope, QStringList{scope.path, lineWord(line, partsOnly)} + idParts);
    if (line.product)
        finding.product = line.product->title;
    finding.object = about.object;
    finding.affected = about.affected;
    finding.evidence.reserve(about.evidence.size() + 3); // room for what the callers add
    finding.evidence.append(about.evidence);
    return finding;
}

Finding Analysis::groupFinding(const char *rule, Severity severity, int groupIndex, const QStringList &idParts)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const QString root = group.root < 0 ? QString() : m_estate.wsusServers[group.root].name;
    Finding finding = findingAbout(aboutGroup(groupIndex), rule, severity, group.line, group.partsOnly, QStringList{root} + idParts);
    finding.root = root;
    finding.chain = m_routes.route(group.routes.constFirst()).chain;
    return finding;
}

const QString &Analysis::selectedClassifications(int root)
{
    const auto known = m_selectedAtRoot.constFind(root);
    if (known != m_selectedAtRoot.constEnd())
        return *known;
    QStringList titles;
    for (const QString &id : m_estate.wsusServers[root].options->classifications) {
        const QString title = m_catalog.classificationTitle(id);
        titles.append(title.isEmpty() ? id : title);
    }
    return *m_selectedAtRoot.insert(root, titles.join(u", "_s));
}

void Analysis::addRootEvidence(Finding &finding, const Group &group, Message seen)
{
    const WsusServer &root = m_estate.wsusServers[group.root];
    finding.evidence.append({ObjectRef::wsus(root.name), std::move(seen), root.observedAt ? root.observedAt : m_estate.observed.at});
    std::rotate(finding.evidence.begin(), finding.evidence.end() - 1, finding.evidence.end()); // to the front, without new room
}

void Analysis::addRouteEvidence(Finding &finding, const Group &group)
{
    for (const int index : group.routes) {
        const Route &route = m_routes.route(index);
        const QString &own = route.chain.constFirst().server;
        const WsusServer &server = m_estate.wsusServers[m_routes.server(own)];
        const auto at = server.observedAt ? server.observedAt : m_estate.observed.at;
        if (route.chain.size() > 1)
            finding.evidence.append({ObjectRef::wsus(own), msg("COV.seen.route", {own, finding.root}), at});
        if (route.replica >= 0) {
            const WsusServer &replica = m_estate.wsusServers[route.replica];
            finding.evidence.append({ObjectRef::wsus(replica.name), msg("COV.seen.replica", {replica.name, finding.root}), at});
        }
        if (route.configMgr >= 0) {
            const WsusServer &point = m_estate.wsusServers[route.configMgr];
            finding.evidence.append({ObjectRef::wsus(point.name), msg("COV.seen.configmgr", {point.name}), at});
        }
    }
}

QString Analysis::syncOrder(const Group &group) const
{
    QStringList order;
    for (const int index : group.routes) {
        const QList<ChainLink> &chain = m_routes.route(index).chain;
        for (auto link = chain.crbegin(); link != chain.crend(); ++link) {
            if (!order.contains(link->server))
                order.append(link->server);
        }
    }
    return order.join(u", "_s);
}

} // namespace pf::coverage
