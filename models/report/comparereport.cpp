#include "report/json_common.h"
#include "report/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

/// Two checks on paper: how many are new and gone first, then each with its id.
class CompareReport final
{
    Q_DECLARE_TR_FUNCTIONS(CompareReport)

public:
    CompareReport(const Findings &before, const Findings &after, const QString &beforeName, const QString &afterName)
        : m_before(before), m_after(after), m_beforeName(beforeName), m_afterName(afterName), m_difference(compareFindings(before, after))
    {}

    Document make() const
    {
        Document document;
        document.title = tr("Comparison of two checks");
        document.subtitle = tr("What is new, gone and changed, and how much stayed.");
        document.corner = {m_afterName, tr("For reviewers of update servers")};
        document.language = m_locale.bcp47Name();
        document.date = m_after.asOf;
        QString ids;
        for (const Findings *findings : {&m_before, &m_after}) {
            for (const Finding &finding : findings->findings)
                ids += finding.id + severityWord(finding.severity);
            ids += u'|';
        }
        document.id = u"comparison-"_s + sha256Hex(ids.toUtf8());
        document.footer = tr("Passive First %1. Before: %2. After: %3.").arg(QStringLiteral(PF_VERSION), m_beforeName, m_afterName);
        document.sections.push_back({{}, {facts()}});
        document.sections.push_back({tr("Summary"), {tiles()}});
        section(document, tr("New"), m_after, m_difference.appeared);
        section(document, tr("Gone"), m_before, m_difference.gone);
        QList<int> changed;
        for (const FindingsDifference::Change &change : m_difference.changed)
            changed << change.after;
        section(document, tr("Changed in severity"), m_after, changed);
        return document;
    }

private:
    QString side(const QString &name, const Findings &findings) const
    {
        return tr("%1, checked %2: errors %3, warnings %4")
            .arg(name, timeText(findings.asOf, m_locale), m_locale.toString(findings.summary.error),
                 m_locale.toString(findings.summary.warning));
    }

    Facts facts() const { return {{{tr("Before"), side(m_beforeName, m_before)}, {tr("After"), side(m_afterName, m_after)}}}; }

    Tiles tiles() const
    {
        const auto number = [this](qsizetype count) { return m_locale.toString(count); };
        return {{{Symbol::Error, number(m_difference.appeared.size()), tr("new")},
                 {Symbol::Passed, number(m_difference.gone.size()), tr("gone")},
                 {Symbol::Warning, number(m_difference.changed.size()), tr("changed in severity")},
                 {Symbol::None, number(m_difference.unchanged.size()), tr("unchanged")}}};
    }

    void section(Document &document, const QString &title, const Findings &findings, const QList<int> &rows) const
    {
        if (rows.isEmpty())
            return;
        Table table;
        table.columns = {{tr("Severity"), 0.9}, {tr("Rule"), 1.0}, {tr("Object"), 2.2}, {tr("Finding"), 4.0}};
        for (const int i : rows) {
            const Finding &finding = findings.findings[i];
            table.rows.append({Cell{severityText(finding.severity), {}, symbolOf(finding.severity)}, Cell{finding.rule, finding.id},
                               Cell{objectText(finding.object)}, Cell{text(finding.message, m_locale)}});
        }
        document.sections.push_back({title, {table}});
    }

    const Findings &m_before, &m_after;
    const QString m_beforeName, m_afterName;
    const FindingsDifference m_difference;
    QLocale m_locale;
};

} // namespace

Document comparisonDocument(const Findings &before, const Findings &after, const QString &beforeName, const QString &afterName)
{
    return CompareReport(before, after, beforeName, afterName).make();
}

} // namespace pf::report
