#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

bool Analysis::hasUnits(int computer) const
{
    return std::any_of(m_scope.units.cbegin(), m_scope.units.cend(), [&](const Unit &unit) { return unit.computer == computer; });
}

/// COV-05: computers for which no root is known, one finding per kind of cause.
void Analysis::sourceFindings()
{
    using Problem = Route::Problem;
    QList<int> done;
    for (const Unit &first : m_scope.units) {
        const Route &route = m_routes.route(first.route);
        if (route.problem == Problem::None || done.contains(first.route))
            continue;
        done.append(first.route);
        bool supported = false;
        QList<int> computers;
        for (const Unit &unit : m_scope.units) {
            if (unit.route != first.route)
                continue;
            supported = supported || !m_lines.line(unit.line).outOfSupport;
            if (!computers.contains(unit.computer))
                computers.append(unit.computer);
        }
        const Severity severity = !supported ? Severity::Info : route.problem == Problem::Cycle ? Severity::Error : Severity::Warning;
        const ObjectRef scope = m_scope.object();
        Finding finding = plain("COV-05", severity, scope, {scope.path, QString::number(static_cast<int>(route.problem)), route.stop});
        finding.chain = route.chain;
        QStringList names;
        for (const int computer : std::as_const(computers)) {
            finding.affected.append(m_scope.computerRef(computer));
            names.append(m_scope.computers[static_cast<size_t>(computer)]->name);
        }
        if (computers.size() == 1)
            finding.object = finding.affected.constFirst();
        const QString who = names.join(u", "_s);
        QStringList chain;
        for (const ChainLink &link : route.chain)
            chain.append(link.server);
        switch (route.problem) {
        case Problem::None:
        case Problem::NotReported:
            finding.message = msg("COV-05.unreported", {who});
            finding.fix = msg("COV-05.unreported.fix", {who});
            break;
        case Problem::NotUsingWsus:
            finding.message = msg("COV-05.unmanaged", {who});
            finding.fix = msg("COV-05.unmanaged.fix", {who});
            break;
        case Problem::ServerUnknown:
            finding.message = msg("COV-05.server", {who, route.stop});
            finding.fix = msg("COV-05.collect.fix", {route.stop});
            break;
        case Problem::UpstreamUnknown:
            if (route.stop.isEmpty()) {
                finding.message = msg("COV-05.detached", {chain.constLast(), who});
                finding.fix = msg("COV-05.detached.fix", {chain.constLast()});
            } else {
                finding.message = msg("COV-05.upstream", {chain.value(chain.size() - 2), route.stop, who});
                finding.fix = msg("COV-05.collect.fix", {route.stop});
            }
            break;
        case Problem::Cycle:
            finding.message = msg("COV-05.cycle", {chain.join(u", "_s), route.stop, who});
            finding.fix = msg("COV-05.cycle.fix", {route.stop});
            break;
        }
        for (const int computer : std::as_const(computers)) {
            const UpdateClient &client = m_scope.computers[static_cast<size_t>(computer)]->updates;
            const QString &name = m_scope.computers[static_cast<size_t>(computer)]->name;
            Message seen =
                client.wsusServer.isEmpty() ? msg("COV.seen.client.none", {name}) : msg("COV.seen.client", {name, client.wsusServer});
            finding.evidence.append({m_scope.computerRef(computer), std::move(seen), m_scope.observedAt(computer, m_estate)});
        }
        m_findings.push_back(std::move(finding));
    }
}

/// COV-06: nodes of one cluster report to different update servers (W-28).
void Analysis::differentServers()
{
    QStringList servers;
    for (const Computer *computer : m_scope.computers) {
        const QString &server = computer->updates.wsusServer;
        if (!server.isEmpty() && !servers.contains(server, Qt::CaseInsensitive))
            servers.append(server);
    }
    if (servers.size() < 2)
        return;
    const ObjectRef object = m_scope.object();
    Finding finding = plain("COV-06", Severity::Warning, object, {object.path});
    for (size_t i = 0; i < m_scope.computers.size(); ++i) {
        const Computer &computer = *m_scope.computers[i];
        if (computer.updates.wsusServer.isEmpty())
            continue;
        const int index = static_cast<int>(i);
        finding.affected.append(m_scope.computerRef(index));
        finding.evidence.append({m_scope.computerRef(index), msg("COV.seen.client", {computer.name, computer.updates.wsusServer}),
                                 m_scope.observedAt(index, m_estate)});
    }
    finding.message = msg("COV-06.finding", {m_scope.cluster->name, servers.join(u", "_s)});
    finding.fix = msg("COV-06.fix", {m_scope.cluster->name});
    m_findings.push_back(std::move(finding));
}

/// COV-10: a version that only some nodes of a cluster have (5.8). Nodes of which nothing is reported are left out.
void Analysis::differentProducts()
{
    QList<int> lines;
    std::vector<bool> known(m_scope.computers.size(), false);
    for (const Unit &unit : m_scope.units) {
        known[static_cast<size_t>(unit.computer)] = true;
        if (unit.engine && !lines.contains(unit.line))
            lines.append(unit.line);
    }
    const auto total = std::count(known.cbegin(), known.cend(), true);
    for (const int line : std::as_const(lines)) {
        const auto here = [&](const Unit &unit) { return unit.engine && unit.line == line; };
        const auto count = std::count_if(m_scope.units.cbegin(), m_scope.units.cend(), here);
        if (count == total)
            continue;
        Finding finding = findingAbout(aboutLine(line, false), "COV-10", Severity::Info, line, false, {});
        QStringList names;
        for (const Unit &unit : m_scope.units) {
            if (here(unit))
                names.append(m_scope.computers[static_cast<size_t>(unit.computer)]->name);
        }
        finding.message = msg("COV-10.finding", {m_lines.line(line).title, m_scope.cluster->name, names.join(u", "_s)});
        finding.fix = msg("COV-10.fix", {m_scope.cluster->name});
        m_findings.push_back(std::move(finding));
    }
}

/// COV-11: a computer that has not reported for long: its needs are as old as its report (U-24).
void Analysis::oldReports()
{
    const ObjectRef scope = m_scope.object();
    QList<int> old;
    for (size_t i = 0; i < m_scope.computers.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto &at = m_scope.computers[i]->updates.lastReportedAt;
        if (at && seenAt(m_scope.observedAt(index, m_estate)) - *at > m_policy.reportAgeHours * 60 * msPerMinute && hasUnits(index))
            old.append(index);
    }
    if (old.isEmpty())
        return;
    Finding finding = plain("COV-11", Severity::Warning, scope, {scope.path});
    QStringList names;
    UtcMs oldest = *m_scope.computers[static_cast<size_t>(old.constFirst())]->updates.lastReportedAt;
    for (const int index : std::as_const(old)) {
        const Computer &computer = *m_scope.computers[static_cast<size_t>(index)];
        oldest = qMin(oldest, *computer.updates.lastReportedAt);
        names.append(computer.name);
        finding.affected.append(m_scope.computerRef(index));
        finding.evidence.append({m_scope.computerRef(index), msg("COV.seen.report", {computer.name, *computer.updates.lastReportedAt}),
                                 m_scope.observedAt(index, m_estate)});
    }
    if (old.size() == 1)
        finding.object = finding.affected.constFirst();
    finding.message = msg("COV-11.finding", {names.join(u", "_s), oldest, m_policy.reportAgeHours});
    finding.fix = msg("COV-11.fix", {names.join(u", "_s)});
    m_findings.push_back(std::move(finding));
}

/// COV-21: a node that installs on a schedule of its own knows nothing of the other nodes (C-09, U-23).
void Analysis::automaticInstallation()
{
    constexpr int scheduled = 4; // AUOptions
    const ObjectRef scope = m_scope.object();
    QList<int> nodes;
    for (size_t i = 0; i < m_scope.computers.size(); ++i) {
        if (m_scope.computers[i]->updates.auOptions == scheduled)
            nodes.append(static_cast<int>(i));
    }
    if (nodes.isEmpty())
        return;
    Finding finding = plain("COV-21", Severity::Warning, scope, {scope.path});
    for (const int node : std::as_const(nodes)) {
        finding.affected.append(m_scope.computerRef(node));
        finding.evidence.append({m_scope.computerRef(node), msg("COV.seen.scheduled", {m_scope.computers[static_cast<size_t>(node)]->name}),
                                 m_scope.observedAt(node, m_estate)});
    }
    if (nodes.size() == 1)
        finding.object = finding.affected.constFirst();
    finding.message = msg("COV-21.finding", {computerNames(nodes), m_scope.cluster->name});
    finding.fix = msg("COV-21.fix", {computerNames(nodes)});
    m_findings.push_back(std::move(finding));
}

/// COV-15: Microsoft Update never detects rollups for a clustered mailbox server.
void Analysis::mailboxFinding()
{
    const auto &mailbox = m_scope.cluster->mailbox;
    if (!mailbox)
        return;
    const ObjectRef object = m_scope.object();
    Finding finding = plain("COV-15", Severity::Warning, object, {object.path});
    for (size_t i = 0; i < m_scope.computers.size(); ++i)
        finding.affected.append(m_scope.computerRef(static_cast<int>(i)));
    finding.message = msg("COV-15.finding", {mailbox->name});
    finding.fix = msg("COV-15.fix", {mailbox->name});
    finding.evidence.append({object, msg("COV.seen.mailbox", {mailbox->name, mailbox->form}),
                             m_scope.cluster->observed ? m_scope.cluster->observed->at : m_estate.observed.at});
    m_findings.push_back(std::move(finding));
}

} // namespace pf::coverage
