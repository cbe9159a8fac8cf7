#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

QString familyTitle(const Catalog &catalog, const WsusProduct &product)
{
    return catalog.categoryTitle(product.familyId);
}

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

/// A finding about the things of the units that pass the filter: their objects, and what was seen of each.
Finding Analysis::aboutUnits(const char *rule, Severity severity, int lineIndex, bool partsOnly, const UnitFilter &filter,
                             const QStringList &idParts)
{
    const Line &line = m_lines.line(lineIndex);
    const ObjectRef scope = m_scope.object();
    Finding finding = plain(rule, severity, scope, QStringList{scope.path, lineWord(line, partsOnly)} + idParts);
    if (line.product)
        finding.product = line.product->title;

    std::vector<const Thing *> things;
    QList<const FailoverInstance *> clustered;
    QList<int> computers;
    bool other = false;
    for (const Thing &thing : m_scope.things) {
        if (thing.unit < 0 || (thing.kind == Thing::Kind::Part) != partsOnly)
            continue;
        const Unit &unit = m_scope.units[static_cast<size_t>(thing.unit)];
        if (unit.line != lineIndex || unit.engine == partsOnly || !filter(unit))
            continue;
        things.push_back(&thing);
        const ObjectRef ref = m_scope.ref(thing);
        if (finding.affected.isEmpty() || finding.affected.constLast() != ref)
            finding.affected.append(ref);
        if (!computers.contains(thing.computer))
            computers.append(thing.computer);
        if (!thing.clustered)
            other = true;
        else if (!clustered.contains(thing.clustered))
            clustered.append(thing.clustered);
    }

    if (clustered.size() == 1 && !other)
        finding.object = ObjectRef::clusteredInstance(m_scope.cluster->name, clustered.constFirst()->name);
    else if (finding.affected.size() == 1)
        finding.object = finding.affected.constFirst();
    else if (computers.size() == 1)
        finding.object = m_scope.computerRef(computers.constFirst());

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
        finding.evidence.append({ObjectRef::clusteredInstance(m_scope.cluster->name, instance->name),
                                 msg("COV.seen.clustered", {instance->name, builds.join(u", "_s), nodes.join(u", "_s)}), at});
    }
    for (const Thing *thing : things) {
        if (thing->clustered)
            continue;
        const QString name = thing->part ? thing->part->name : thing->exchange ? line.title : m_scope.name(*thing);
        const QString &computer = m_scope.computers[static_cast<size_t>(thing->computer)]->name;
        const Resolution resolution = m_catalog.resolve(*thing->version, line.family);
        const Build *newest = resolution.build && !thing->part ? m_catalog.newestOfBranch(*resolution.build, m_asOf) : nullptr;
        Message seen = newest && olderBuild(*thing->version, newest->version)
                           ? msg("COV.seen.level.newer", {name, computer, arg(*thing->version), arg(newest->version)})
                           : msg("COV.seen.level", {name, computer, arg(*thing->version)});
        finding.evidence.append({m_scope.ref(*thing), std::move(seen), m_scope.observedAt(*thing, m_estate)});
    }
    return finding;
}

Finding Analysis::aboutGroup(const char *rule, Severity severity, int groupIndex, const QStringList &idParts)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const QString root = group.root < 0 ? QString() : m_estate.wsusServers[group.root].name;
    Finding finding = aboutUnits(
        rule, severity, group.line, group.partsOnly, [&](const Unit &unit) { return unit.group == groupIndex; },
        QStringList{root} + idParts);
    finding.root = root;
    finding.chain = m_routes.route(group.routes.constFirst()).chain;
    return finding;
}

void Analysis::addRootEvidence(Finding &finding, const Group &group, Message seen)
{
    const WsusServer &root = m_estate.wsusServers[group.root];
    finding.evidence.prepend({ObjectRef::wsus(root.name), std::move(seen), root.observedAt ? root.observedAt : m_estate.observed.at});
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

void Analysis::groupFindings(int groupIndex)
{
    const Group group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    if (line.outOfSupport)
        supportFinding(groupIndex);
    if (!line.product) {
        Finding finding = aboutGroup("COV-09", Severity::Warning, groupIndex, {});
        finding.message = msg("COV-09.product", {line.title});
        finding.fix = msg("COV-09.product.fix", {line.title});
        m_result.findings.append(std::move(finding));
    } else if (group.root >= 0) {
        const Verdict &verdict = this->verdict(group.line, group.partsOnly, group.policies, group.root);
        if (verdict.product == Selection::Product::NotReported) {
            for (const Thing &thing : m_scope.things) {
                if (thing.unit >= 0 && m_scope.units[static_cast<size_t>(thing.unit)].group == groupIndex)
                    m_unreportedRoots[group.root].append(m_scope.ref(thing));
            }
        } else {
            if (!line.outOfSupport && line.family == ProductFamily::SqlServer && verdict.productMissing() &&
                !m_missingAtRoot[group.root].contains(line.title))
                m_missingAtRoot[group.root].append(line.title);
            productFinding(groupIndex, verdict);
            classificationFindings(groupIndex, verdict);
            if (!verdict.productMissing() && !verdict.undecided())
                lateFindings(groupIndex);
        }
    }
    if (line.family == ProductFamily::Exchange)
        exchangeFindings(groupIndex);
}

void Analysis::productFinding(int groupIndex, const Verdict &verdict)
{
    using Product = Selection::Product;
    if (verdict.product == Product::Selected || verdict.product == Product::ThroughFamily)
        return;
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    const WsusServer &root = m_estate.wsusServers[group.root];
    const Route &route = m_routes.route(group.routes.constFirst());
    const QString &title = line.product->title;
    const QString family = familyTitle(m_catalog, *line.product);

    if (verdict.product == Product::Undecided) {
        Finding finding = aboutGroup("COV-08", qMin(verdict.productSeverity, Severity::Warning), groupIndex, {});
        finding.message = msg("COV-08.undecided", {line.title, root.name});
        finding.fix = msg("COV-08.undecided.fix", {root.name});
        addRouteEvidence(finding, group);
        m_result.findings.append(std::move(finding));
        return;
    }

    const bool unknown = verdict.product == Product::Unknown;
    Finding finding = aboutGroup(unknown ? "COV-01" : "COV-02", verdict.productSeverity, groupIndex, {});
    if (unknown) {
        finding.message = msg("COV-01.finding", {line.title, root.name});
        finding.fix = verdict.familySelected ? msg("COV-01.fix.family", {root.name, title, syncOrder(group)})
                                             : msg("COV-01.fix", {root.name, title, syncOrder(group)});
        addRootEvidence(finding, group, msg("COV.seen.tree", {qint64(root.knownProducts->size()), title}));
    } else {
        finding.message = group.partsOnly ? msg("COV-02.parts", {line.title, root.name}) : msg("COV-02.finding", {line.title, root.name});
        finding.fix = msg("COV-02.fix", {root.name, title, family, syncOrder(group)});
        addRootEvidence(finding, group, msg("COV.seen.products", {qint64(root.options->products.size()), title}));
    }
    if (route.configMgr >= 0)
        finding.fix = msg("COV-02.fix.configmgr", {m_estate.wsusServers[route.configMgr].name, title});
    addRouteEvidence(finding, group);
    m_result.findings.append(std::move(finding));
}

void Analysis::classificationFindings(int groupIndex, const Verdict &verdict)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    // Without support and without the product, one information says it all.
    if (line.outOfSupport && verdict.productMissing())
        return;
    const WsusServer &root = m_estate.wsusServers[group.root];
    const Route &route = m_routes.route(group.routes.constFirst());
    for (const Need &need : verdict.needs) {
        if (need.selected)
            continue;
        Finding finding = aboutGroup("COV-03", need.severity, groupIndex, {need.id});
        finding.classification = need.title;
        finding.message = msg("COV-03.finding", {need.title, root.name, line.title});
        finding.fix = route.configMgr >= 0 ? msg("COV-03.fix.configmgr", {m_estate.wsusServers[route.configMgr].name, need.title})
                                           : msg("COV-03.fix", {root.name, need.title, syncOrder(group)});
        QStringList selected;
        for (const QString &id : root.options->classifications) {
            const QString title = m_catalog.classificationTitle(id);
            selected.append(title.isEmpty() ? id : title);
        }
        addRootEvidence(finding, group,
                        selected.isEmpty() ? msg("COV.seen.classifications.none")
                                           : msg("COV.seen.classifications", {selected.join(u", "_s)}));
        addRouteEvidence(finding, group);
        m_result.findings.append(std::move(finding));
    }
}

/// COV-EOS, once per scope and version, whatever its root.
void Analysis::supportFinding(int groupIndex)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    for (int i = 0; i < groupIndex; ++i) {
        const Group &other = m_scope.groups[static_cast<size_t>(i)];
        if (other.line == group.line && other.partsOnly == group.partsOnly)
            return;
    }
    const Line &line = m_lines.line(group.line);
    Finding finding = aboutUnits("COV-EOS", group.partsOnly ? Severity::Info : Severity::Error, group.line, group.partsOnly,
                                 [](const Unit &) { return true; }, {});
    if (group.partsOnly) {
        QStringList parts;
        for (const Thing &thing : m_scope.things) {
            if (thing.part && thing.unit >= 0 && m_scope.units[static_cast<size_t>(thing.unit)].line == group.line &&
                !parts.contains(thing.part->name))
                parts.append(thing.part->name);
        }
        finding.message = msg("COV-EOS.parts", {line.title, parts.join(u", "_s), *line.supportedUntil});
        finding.fix = msg("COV-EOS.parts.fix", {line.title});
    } else {
        finding.message = msg("COV-EOS.finding", {line.title, *line.supportedUntil});
        finding.fix = line.esuUntil && m_asOf < *line.esuUntil + msPerDay ? msg("COV-EOS.fix.esu", {line.title, *line.esuUntil})
                                                                          : msg("COV-EOS.fix", {line.title});
    }
    m_result.findings.append(std::move(finding));
}

/// COV-04: the options are right, but a server between root and computer, or the root itself, has not synchronized since.
void Analysis::lateFindings(int groupIndex)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    const WsusServer &root = m_estate.wsusServers[group.root];
    QList<int> done;
    for (const int index : group.routes) {
        const Route &route = m_routes.route(index);
        if (route.late.isEmpty() || done.contains(route.late.constFirst()))
            continue;
        const int lateIndex = route.late.constFirst();
        done.append(lateIndex);
        const WsusServer &late = m_estate.wsusServers[lateIndex];
        const auto behind = [&](const Unit &unit) {
            return unit.group == groupIndex && m_routes.route(unit.route).late.value(0, -1) == lateIndex;
        };
        Finding finding = aboutUnits("COV-04", line.outOfSupport ? Severity::Info : Severity::Warning, group.line, group.partsOnly, behind,
                                     {root.name, late.name});
        finding.root = root.name;
        finding.chain = route.chain;
        const std::optional<UtcMs> changedAt = root.options->changedAt;
        switch (arrival(late, changedAt)) {
        case ChainLink::Status::Failed:
            finding.message = msg("COV-04.failed", {line.title, late.name});
            break;
        case ChainLink::Status::Never:
            finding.message = msg("COV-04.never", {line.title, late.name});
            break;
        default:
            finding.message = msg("COV-04.finding", {line.title, late.name, *changedAt, root.name});
        }
        QStringList order;
        for (const int server : route.late)
            order.append(m_estate.wsusServers[server].name);
        finding.fix = msg("COV-04.fix", {order.join(u", "_s)});
        Message seen = late.lastSync ? msg("COV.seen.sync", {late.name, *late.lastSync}) : msg("COV.seen.sync.none", {late.name});
        finding.evidence.prepend({ObjectRef::wsus(late.name), std::move(seen), late.observedAt ? late.observedAt : m_estate.observed.at});
        m_result.findings.append(std::move(finding));
    }
}

/// COV-14: cumulative updates and service packs of Exchange never come through WSUS, and without them security updates stop (5.7.9).
void Analysis::exchangeFindings(int groupIndex)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    const Build *newest = nullptr;
    for (const Build *build : m_catalog.builds(line.family, line.release)) {
        if (!build->withdrawn && !build->baseline.isEmpty() && (!build->released || *build->released <= m_asOf) &&
            (!newest || olderBuild(newest->version, build->version)))
            newest = build;
    }
    if (!newest)
        return;
    QString behind;
    for (const Thing &thing : m_scope.things) {
        if (thing.unit < 0 || m_scope.units[static_cast<size_t>(thing.unit)].group != groupIndex || !thing.exchange)
            continue;
        const Resolution resolution = m_catalog.resolve(*thing.version, line.family);
        if (resolution.build && !resolution.build->baseline.isEmpty() && resolution.build->baseline != newest->baseline &&
            olderBuild(*thing.version, newest->version))
            behind = resolution.build->baseline;
    }
    if (behind.isEmpty())
        return;
    Finding finding = aboutGroup("COV-14", Severity::Info, groupIndex, {});
    finding.message = msg("COV-14.finding", {line.title, behind, newest->baseline});
    finding.fix = msg("COV-14.fix", {newest->baseline});
    m_result.findings.append(std::move(finding));
}

/// COV-09: builds of which the catalogue does not even know the release. Whether an update is missing cannot be said.
void Analysis::unknownBuilds()
{
    QStringList done;
    for (const Thing &thing : m_scope.things) {
        if (thing.unit >= 0 || !thing.version)
            continue;
        ++m_result.summary.unknown;
        const QString build = thing.version->toString();
        const QString key = (thing.exchange ? u"exchange "_s : u"sql "_s) + build;
        if (done.contains(key))
            continue;
        done.append(key);
        const ObjectRef scope = m_scope.object();
        Finding finding = plain("COV-09", Severity::Warning, scope, {scope.path, key});
        for (const Thing &other : m_scope.things) {
            if (other.unit >= 0 || other.version != thing.version || !other.exchange != !thing.exchange)
                continue;
            finding.affected.append(m_scope.ref(other));
            finding.evidence.append(
                {m_scope.ref(other),
                 msg("COV.seen.level", {m_scope.name(other), m_scope.computers[static_cast<size_t>(other.computer)]->name, build}),
                 m_scope.observedAt(other, m_estate)});
        }
        if (finding.affected.size() == 1)
            finding.object = finding.affected.constFirst();
        finding.message = msg("COV-09.finding", {m_scope.name(thing), build});
        finding.fix = msg("COV-09.fix", {m_catalog.version()});
        m_result.findings.append(std::move(finding));
    }
}

} // namespace pf::coverage
