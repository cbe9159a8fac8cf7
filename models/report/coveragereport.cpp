#include "report/json_common.h"
#include "report/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

/// Puts the coverage findings on paper: numbers first, then the matrix, then every finding with its id and fix.
class CoverageReport final
{
    Q_DECLARE_TR_FUNCTIONS(CoverageReport)

public:
    CoverageReport(const Estate &estate, const Catalog &catalog, const Findings &findings, const CheckMarks &marks)
        : m_estate(estate), m_catalog(catalog), m_findings(findings), m_marks(marks)
    {}

    Document make() const
    {
        Document document;
        document.title = tr("Coverage report");
        document.subtitle = tr("Do the synchronization options account for every installed version?");
        document.corner = {m_estate.name, tr("For reviewers of update servers")};
        document.language = m_locale.bcp47Name();
        document.date = m_findings.asOf;
        const QString hash = sha256Hex(writeEstate(m_estate));
        document.id = u"coverage-"_s + hash;
        document.footer = tr("Passive First %1. Estate %2, %3. As of %4.")
                              .arg(QStringLiteral(PF_VERSION), m_estate.name, planKey(hash).left(9), timeText(m_findings.asOf, m_locale));
        document.sections.push_back({{}, {facts()}});
        document.sections.push_back({tr("Summary"), {tiles(), Paragraph{headlineText(m_findings.headline)}, Paragraph{summary()}}});
        if (!m_findings.matrix.isEmpty())
            document.sections.push_back(
                {tr("Installed versions and what is synchronized"), {CoverageMatrix{coverageMatrixOf(m_findings, m_catalog)}}});
        document.sections.push_back({tr("Findings and fixes"), {findingTable()}});
        return document;
    }

private:
    Facts facts() const
    {
        QStringList roots;
        for (const RootColumn &root : m_findings.roots) {
            if (!root.root.isEmpty())
                roots << root.root;
        }
        return {{{tr("Scope"), tr("Whole estate: %n cluster(s)", nullptr, int(m_estate.clusters.size())) + u", "_s +
                                   tr("%n computer(s)", nullptr, m_findings.summary.computers)},
                 {tr("Update servers"), roots.isEmpty() ? tr("none known") : tr("roots %1").arg(roots.join(u", "_s))},
                 {tr("Observed"), timeText(m_estate.observed.at, m_locale)},
                 {tr("Catalogue"), m_catalog.version()},
                 {tr("Not reported"), tr("%n item(s)", nullptr, m_findings.summary.notReported)},
                 {tr("Checked"), timeText(m_findings.asOf, m_locale)}}};
    }

    Tiles tiles() const
    {
        const CoverageSummary &sum = m_findings.summary;
        return {{{Symbol::NotSelected, m_locale.toString(sum.notCovered), tr("versions not covered")},
                 {Symbol::OutOfSupport, m_locale.toString(sum.outOfSupport), tr("out of support")},
                 {Symbol::Selected, m_locale.toString(sum.covered), tr("covered")},
                 {Symbol::Info, m_locale.toString(m_findings.findings.size()), tr("findings in all")}}};
    }

    QString summary() const
    {
        const CoverageSummary &sum = m_findings.summary;
        QString sentence = sum.notCovered == 0
                               ? tr("Every installed version that was reported and is in support has the options it needs.")
                               : tr("%n installed version(s) are never offered an update that they need, so they look up to date.", nullptr,
                                    sum.notCovered);
        if (sum.outOfSupport > 0)
            sentence += u' ' + tr("%n version(s) are out of support; options no longer help those.", nullptr, sum.outOfSupport);
        if (sum.notReported > 0)
            sentence += u' ' + tr("%n item(s) were not reported and are shown as such, never as covered.", nullptr, sum.notReported);
        return sentence;
    }

    /// Who answers for a finding, or did.
    QString acceptanceText(const Finding &finding) const
    {
        const std::optional<Message> said = acceptanceMessage(finding.id, m_marks, m_findings.asOf);
        return said ? text(*said, m_locale) : QString();
    }

    Table findingTable() const
    {
        Table table;
        table.columns = {{tr("Severity"), 0.9}, {tr("Rule"), 1.0}, {tr("Object"), 2.2}, {tr("Finding"), 2.6}, {tr("Fix"), 2.6}};
        for (const Finding &finding : m_findings.findings) {
            table.rows.append(
                {Cell{severityText(finding.severity), {}, symbolOf(finding.severity)}, Cell{finding.rule, finding.id},
                 Cell{objectText(finding.object),
                      finding.product.isEmpty()
                          ? QString()
                          : finding.product + (finding.classification.isEmpty() ? QString() : u", "_s + finding.classification)},
                 Cell{text(finding.message, m_locale), acceptanceText(finding)},
                 Cell{finding.fix.isEmpty() ? tr("none") : text(finding.fix, m_locale)}});
        }
        if (table.rows.isEmpty())
            table.rows.append({Cell{tr("Passed"), {}, Symbol::Passed}, Cell{}, Cell{}, Cell{tr("No findings.")}, Cell{}});
        return table;
    }

    const Estate &m_estate;
    const Catalog &m_catalog;
    const Findings &m_findings;
    const CheckMarks &m_marks;
    QLocale m_locale;
};

} // namespace

Document coverageDocument(const Estate &estate, const Catalog &catalog, const Findings &findings, const CheckMarks &marks)
{
    return CoverageReport(estate, catalog, findings, marks).make();
}

} // namespace pf::report
