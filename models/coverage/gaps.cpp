#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

QString familyTitle(const Catalog &catalog, const WsusProduct &product)
{
    return catalog.categoryTitle(product.familyId);
}

} // namespace

void Analysis::groupFindings(int groupIndex)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    if (line.outOfSupport)
        supportFinding(groupIndex);
    if (!line.product) {
        Finding finding = groupFinding("COV-09", Severity::Warning, groupIndex, {});
        finding.message = msg("COV-09.product", {line.title});
        finding.fix = msg("COV-09.product.fix", {line.title});
        m_findings.push_back(std::move(finding));
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
    if (line.family == ProductFamily::Exchange) {
        exchangeFindings(groupIndex);
        tooOldForSecurity(groupIndex);
    }
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
        Finding finding = groupFinding("COV-08", qMin(verdict.productSeverity, Severity::Warning), groupIndex, {});
        finding.message = msg("COV-08.undecided", {line.title, root.name});
        finding.fix = msg("COV-08.undecided.fix", {root.name});
        addRouteEvidence(finding, group);
        m_findings.push_back(std::move(finding));
        return;
    }

    const bool unknown = verdict.product == Product::Unknown;
    Finding finding = groupFinding(unknown ? "COV-01" : "COV-02", verdict.productSeverity, groupIndex, {});
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
    m_findings.push_back(std::move(finding));
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
        Finding finding = groupFinding("COV-03", need.severity, groupIndex, {need.id});
        finding.classification = need.title;
        finding.message = msg("COV-03.finding", {need.title, root.name, line.title});
        finding.fix = route.configMgr >= 0 ? msg("COV-03.fix.configmgr", {m_estate.wsusServers[route.configMgr].name, need.title})
                                           : msg("COV-03.fix", {root.name, need.title, syncOrder(group)});
        const QString &selected = selectedClassifications(group.root);
        addRootEvidence(finding, group,
                        selected.isEmpty() ? msg("COV.seen.classifications.none") : msg("COV.seen.classifications", {selected}));
        addRouteEvidence(finding, group);
        m_findings.push_back(std::move(finding));
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
    Finding finding = findingAbout(aboutLine(group.line, group.partsOnly), "COV-EOS", group.partsOnly ? Severity::Info : Severity::Error,
                                   group.line, group.partsOnly, {});
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
    m_findings.push_back(std::move(finding));
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
        Finding finding =
            findingAbout(about(group.line, group.partsOnly, behind), "COV-04", line.outOfSupport ? Severity::Info : Severity::Warning,
                         group.line, group.partsOnly, {root.name, late.name});
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
        m_findings.push_back(std::move(finding));
    }
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
        m_findings.push_back(std::move(finding));
    }
}

} // namespace pf::coverage
