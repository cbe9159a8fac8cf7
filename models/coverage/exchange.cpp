#include "coverage/analysis.h"

namespace pf::coverage {

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
    Finding finding = groupFinding("COV-14", Severity::Info, groupIndex, {});
    finding.message = msg("COV-14.finding", {line.title, behind, newest->baseline});
    finding.fix = msg("COV-14.fix", {newest->baseline});
    m_findings.push_back(std::move(finding));
}

/// COV-19: newer security updates exist, but none for the installed cumulative update (5.7.9).
/// Only what is known to be newer by its date counts: builds of a later cumulative update are always higher.
void Analysis::tooOldForSecurity(int groupIndex)
{
    const Group &group = m_scope.groups[static_cast<size_t>(groupIndex)];
    const Line &line = m_lines.line(group.line);
    Things old;
    const Build *missed = nullptr; // what the last of them misses
    QString installed;
    for (const Thing &thing : m_scope.things) {
        if (thing.unit < 0 || m_scope.units[static_cast<size_t>(thing.unit)].group != groupIndex)
            continue;
        const Build *newer = m_steps.tooOldFor(thing);
        if (!newer)
            continue;
        old.push_back(&thing);
        missed = newer;
        installed = thing.build->baseline;
    }
    if (!missed)
        return;
    const Severity severity = line.outOfSupport ? Severity::Info : Severity::Error;
    Finding finding = findingAbout(aboutThings(group.line, old), "COV-19", severity, group.line, false, {rootName(group)});
    finding.root = rootName(group);
    finding.chain = m_routes.route(group.routes.constFirst()).chain;
    finding.message = msg("COV-19.finding", {line.title, installed, missed->level});
    finding.fix = msg("COV-19.fix", {missed->baseline});
    m_findings.push_back(std::move(finding));
}

} // namespace pf::coverage
