#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

Analysis::Analysis(const Estate &estate, const Catalog &catalog, const CoveragePolicy &policy, UtcMs asOf)
    : m_estate(estate)
    , m_catalog(catalog)
    , m_policy(policy)
    , m_asOf(asOf)
    , m_routes(estate)
    , m_lines(catalog, asOf)
    , m_steps(catalog, asOf)
    , m_approvals(estate, catalog, m_routes)
{
    m_result.asOf = asOf;
}

Findings Analysis::run()
{
    for (const Cluster &cluster : m_estate.clusters) {
        takeScope(&cluster);
        analyseScope();
    }
    for (const Computer &server : m_estate.servers) {
        takeServer(server);
        analyseScope();
    }
    serverFindings();
    languageFindings();
    selectionHints();
    observationFinding();
    finishMatrix();
    finishHeadline();
    sort();
    return std::move(m_result);
}

void Analysis::takeScope(const Cluster *cluster)
{
    m_scope.cluster = cluster;
    m_scope.computers.clear();
    m_scope.things.clear();
    m_scope.refs.clear();
    m_scope.units.clear();
    m_scope.routes.clear();
    m_scope.groups.clear();
    if (!cluster)
        return;
    for (const ClusterNode &node : cluster->nodes)
        m_scope.computers.push_back(&node.computer);
}

void Analysis::takeServer(const Computer &server)
{
    takeScope(nullptr);
    m_scope.computers.push_back(&server);
}

void Analysis::analyseScope()
{
    m_result.summary.computers += static_cast<int>(m_scope.computers.size());
    for (const Computer *computer : m_scope.computers)
        m_scope.routes.push_back(m_routes.routeOf(computer->updates));
    m_scope.firstUnit.assign(m_scope.computers.size(), -1);
    for (size_t i = 0; i < m_scope.computers.size(); ++i)
        collect(static_cast<int>(i));
    if (m_scope.cluster) {
        for (const FailoverInstance &instance : m_scope.cluster->instances)
            collectClustered(instance);
    }
    formGroups();
    for (const Unit &unit : m_scope.units)
        count(unit);
    for (size_t i = 0; i < m_scope.groups.size(); ++i)
        groupFindings(static_cast<int>(i));
    unknownBuilds();
    branchFindings();
    levelRows();
    approvalFindings();
    notReported();
    sourceFindings();
    oldReports();
    if (m_scope.cluster) {
        automaticInstallation();
        differentServers();
        differentProducts();
        mailboxFinding();
    }
}

void Analysis::collect(int index)
{
    const Computer &computer = *m_scope.computers[static_cast<size_t>(index)];
    for (const SqlInstance &instance : computer.instances) {
        if (isWindowsInternalDatabase(instance.name))
            continue;
        ++m_result.summary.instances;
        Thing thing{.kind = Thing::Kind::Instance, .computer = index, .instance = &instance};
        thing.version = instance.binary ? instance.binary : instance.running;
        addThing(thing, ProductFamily::SqlServer);
    }
    if (computer.exchange) {
        Thing thing{.kind = Thing::Kind::Exchange, .computer = index, .exchange = &*computer.exchange};
        thing.version = computer.exchange->level();
        addThing(thing, ProductFamily::Exchange);
    }
    for (const SharedComponent &component : computer.components) {
        auto known = m_tools.find(component.name); // thousands of components have a dozen names
        if (known == m_tools.end())
            known = m_tools.insert(component.name, isIndependentTool(component.name));
        if (*known)
            continue;
        addThing({.kind = Thing::Kind::Part, .computer = index, .part = &component, .version = component.version},
                 ProductFamily::SqlServer);
    }
}

void Analysis::collectClustered(const FailoverInstance &instance)
{
    ++m_result.summary.instances;
    // The product line is the same on every node (F-1): a level that one node does not report is taken from the others.
    std::optional<Version> any = instance.running;
    for (const FailoverInstance::Binary &binary : instance.binaries) {
        if (!any)
            any = binary.version;
    }
    const auto &computers = m_scope.computers;
    for (qsizetype i = 0; i < instance.binaries.size(); ++i) {
        const FailoverInstance::Binary &binary = instance.binaries[i];
        // Nodes mostly come in the cluster's order.
        size_t node = static_cast<size_t>(i);
        if (node >= computers.size() || computers[node]->name != binary.node) {
            const auto found =
                std::find_if(computers.cbegin(), computers.cend(), [&](const Computer *c) { return sameName(c->name, binary.node); });
            if (found == computers.cend())
                continue;
            node = static_cast<size_t>(found - computers.cbegin());
        }
        Thing thing{.kind = Thing::Kind::Clustered, .computer = static_cast<int>(node), .clustered = &instance};
        thing.version = binary.version ? binary.version : any;
        addThing(thing, ProductFamily::SqlServer);
    }
}

void Analysis::addThing(Thing thing, ProductFamily family)
{
    Lines::Level level;
    if (thing.version)
        level = m_lines.level(family, *thing.version);
    thing.build = level.build;
    thing.exact = level.exact;
    // A part that belongs to no release is a product of its own, not a remnant.
    if (level.line < 0 && thing.kind == Thing::Kind::Part && thing.version)
        return;
    if (level.line >= 0) {
        auto &units = m_scope.units;
        int *link = &m_scope.firstUnit[static_cast<size_t>(thing.computer)];
        while (*link >= 0 && units[static_cast<size_t>(*link)].line != level.line)
            link = &units[static_cast<size_t>(*link)].next;
        thing.unit = *link;
        if (thing.unit < 0) {
            thing.unit = *link = static_cast<int>(units.size());
            units.push_back({.computer = thing.computer, .line = level.line, .route = m_scope.routes[static_cast<size_t>(thing.computer)]});
        }
        Unit &unit = units[static_cast<size_t>(thing.unit)];
        unit.engine = unit.engine || thing.kind != Thing::Kind::Part;
        unit.policies |= quint64{1} << qMin(level.policy, 63);
    }
    m_scope.things.push_back(thing);
}

void Analysis::formGroups()
{
    auto &groups = m_scope.groups;
    for (Unit &unit : m_scope.units) {
        const int root = m_routes.route(unit.route).root;
        size_t group = 0;
        while (group < groups.size() &&
               !(groups[group].line == unit.line && groups[group].partsOnly == !unit.engine && groups[group].root == root))
            ++group;
        if (group == groups.size())
            groups.push_back({.line = unit.line, .partsOnly = !unit.engine, .root = root});
        groups[group].policies |= unit.policies;
        if (!groups[group].routes.contains(unit.route))
            groups[group].routes.append(unit.route);
        unit.group = static_cast<int>(group);
    }
}

/// COV-NR: nothing may look covered because nobody could look.
void Analysis::notReported()
{
    const auto report = [&](const ObjectRef &object, Message message, Message fix, const QList<ObjectRef> &affected,
                            std::optional<UtcMs> at) {
        Finding finding = plain("COV-NR", Severity::Info, object, {object.path});
        finding.affected = affected.isEmpty() ? QList{object} : affected;
        finding.message = message;
        finding.fix = std::move(fix);
        finding.evidence.append({object, std::move(message), at});
        m_findings.push_back(std::move(finding));
        ++m_result.summary.notReported;
    };

    std::vector<bool> seen(m_scope.computers.size(), false);
    std::vector<std::vector<const Thing *>> silent(m_scope.computers.size());
    for (const Thing &thing : m_scope.things) {
        seen[static_cast<size_t>(thing.computer)] = true;
        // A clustered instance is silent only where no node reports its level.
        if (!thing.version)
            silent[static_cast<size_t>(thing.computer)].push_back(&thing);
    }
    for (size_t i = 0; i < m_scope.computers.size(); ++i) {
        const Computer &computer = *m_scope.computers[i];
        const int index = static_cast<int>(i);
        const auto at = m_scope.observedAt(index, m_estate);
        QList<ObjectRef> affected;
        QStringList names;
        for (const Thing *thing : silent[i]) {
            affected.append(m_scope.ref(*thing));
            names.append(thing->part ? thing->part->name : m_scope.name(*thing));
        }
        const ObjectRef object = m_scope.computerRef(index);
        if (computer.reachable == false) {
            Message message = computer.notReported.isEmpty() ? msg("COV-NR.unreachable", {computer.name})
                                                             : msg("COV-NR.unreachable.why", {computer.name, computer.notReported});
            report(object, std::move(message), msg("COV-NR.fix", {computer.name}), affected, at);
        } else if (!names.isEmpty()) {
            report(object, msg("COV-NR.level", {computer.name, names.join(u", "_s)}), msg("COV-NR.fix", {computer.name}), affected, at);
        } else if (!seen[i] && (computer.reachable != true || !computer.notReported.isEmpty())) {
            Message message = computer.notReported.isEmpty() ? msg("COV-NR.nothing", {computer.name})
                                                             : msg("COV-NR.nothing.why", {computer.name, computer.notReported});
            report(object, std::move(message), msg("COV-NR.fix", {computer.name}), {}, at);
        }
    }
    if (!m_scope.cluster)
        return;
    for (const FailoverInstance &instance : m_scope.cluster->instances) {
        if (instance.binaries.isEmpty()) {
            const ObjectRef object = ObjectRef::clusteredInstance(m_scope.cluster->name, instance.name);
            report(object, msg("COV-NR.binaries", {instance.name}), msg("COV-NR.fix", {m_scope.cluster->name}), {},
                   instance.observed ? instance.observed->at : m_estate.observed.at);
        }
    }
}

} // namespace pf::coverage

namespace pf {

Findings analyse(const Estate &estate, const Catalog &catalog, const CoveragePolicy &policy, UtcMs asOf)
{
    return coverage::Analysis(estate, catalog, policy, asOf).run();
}

} // namespace pf
