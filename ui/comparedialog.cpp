#include "ui/comparedialog.h"

#include "coverage/compare.h"
#include "report/text.h"
#include "ui/tablepage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pf {

CompareDialog::CompareDialog(EstatePicturePtr before, EstatePicturePtr after, const QString &beforeName, const QString &afterName,
                             QWidget *parent)
    : QDialog(parent), m_before(std::move(before)), m_after(std::move(after))
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare %1 with %2").arg(beforeName, afterName));
    setAttribute(Qt::WA_DeleteOnClose);
    m_page = new TablePage(u"compare"_s, tr("Comparison"), {tr("State"), tr("Severity"), tr("Rule"), tr("Object"), tr("Finding")}, this);
    const FindingsDifference difference = compareFindings(m_before->findings, m_after->findings);
    QList<TextTableModel::Row> rows;
    const auto add = [&rows](const QString &state, const Finding &finding, const QString &severity, const QString &key) {
        rows.append({{state, severity, finding.rule, objectText(finding.object), text(finding.message)},
                     key,
                     {state, QString::number(3 - int(finding.severity)), finding.rule, objectText(finding.object), text(finding.message)},
                     report::symbolOf(finding.severity),
                     1});
    };
    for (const int i : difference.appeared)
        add(tr("New"), m_after->findings.findings[i], severityText(m_after->findings.findings[i].severity),
            m_after->findings.findings[i].id);
    for (const FindingsDifference::Change &change : difference.changed) {
        const Finding &now = m_after->findings.findings[change.after];
        add(tr("Changed"), now,
            tr("%1, was %2").arg(severityText(now.severity), severityText(m_before->findings.findings[change.before].severity)), now.id);
    }
    for (const int i : difference.gone)
        add(tr("Gone"), m_before->findings.findings[i], severityText(m_before->findings.findings[i].severity), {});
    m_page->setSubtitle(tr("%1 new, %2 gone, %3 changed, %4 unchanged. Before: %5. After: %6.")
                            .arg(difference.appeared.size())
                            .arg(difference.gone.size())
                            .arg(difference.changed.size())
                            .arg(difference.unchanged.size())
                            .arg(beforeName, afterName));
    m_page->setRows(rows, tr("Nothing is new, gone or changed."));
    connect(m_page, &TablePage::rowActivated, this, [this](const QString &id) {
        if (!id.isEmpty())
            Q_EMIT findingRequested(id);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    resize(980, 620);
}

} // namespace pf
