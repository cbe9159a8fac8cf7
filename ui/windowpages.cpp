#include "report/text.h"
#include "ui/mainwindow.h"
#include "ui/tablepage.h"

using namespace Qt::StringLiterals;

namespace pf {

namespace {

QString sortable(std::optional<UtcMs> time)
{
    return time ? QString::number(time->value).rightJustified(20, u'0') : QString();
}

/// Fields padded, so that builds sort as numbers.
QString sortable(const Version &version)
{
    QString key;
    for (int i = 0; i < version.count; ++i)
        key += QString::number(version.fields[size_t(i)]).rightJustified(10, u'0');
    return key;
}

} // namespace

void MainWindow::fillApprovals()
{
    const EstatePicturePtr picture = m_session.current();
    QList<TextTableModel::Row> rows;
    int servers = 0;
    if (picture) {
        servers = int(picture->estate.wsusServers.size());
        for (const WsusServer &server : picture->estate.wsusServers) {
            for (const Approval &approval : server.approvals) {
                const QString action = approval.action == ApprovalAction::Install       ? tr("Installation")
                                       : approval.action == ApprovalAction::NotApproved ? tr("Not approved")
                                                                                        : tr("Removal");
                const QString deadline = approval.deadline ? timeText(*approval.deadline, QLocale()) : tr("None");
                rows.append({{server.name, approval.update, approval.targetGroup, action, deadline},
                             {},
                             {server.name, approval.update, approval.targetGroup, action, sortable(approval.deadline)}});
            }
        }
    }
    m_approvals->setSubtitle(
        picture ? tr("What %1 of this estate offer to which target group.").arg(tr("%n update server(s)", nullptr, servers)) : QString());
    m_approvals->setRows(rows, servers ? tr("No update server of this estate reports an approval.")
                                       : tr("This estate has no update servers, so there is nothing approved to show."));
    m_plans->setSubtitle(tr("A plan says in which order nodes are updated, why, and what proves it safe."));
    m_plans->setRows({}, tr("No plans yet. Choose a cluster or a server and plan an update."));
}

void MainWindow::fillRuns()
{
    QList<TextTableModel::Row> rows;
    for (const RunSummary &run : m_runs.runs()) {
        report::Symbol symbol = report::Symbol::Running;
        if (run.ended)
            symbol = run.stateWord == "done"_L1     ? report::Symbol::Done
                     : run.stateWord == "failed"_L1 ? report::Symbol::Failed
                                                    : report::Symbol::Warning;
        else if (run.stateWord == "holding"_L1)
            symbol = report::Symbol::Hold;
        else if (run.stateWord == "failed"_L1)
            symbol = report::Symbol::Failed;
        const QString back = tr("%1 of %2").arg(run.restored).arg(run.settings);
        rows.append({{run.stateText, run.clusters.join(u", "_s), timeText(run.startedAt, QLocale()), timeText(run.lastEventAt, QLocale()),
                      back, QString::number(run.retries), run.run},
                     run.run,
                     {run.stateText, run.clusters.join(u", "_s), sortable(run.startedAt), sortable(run.lastEventAt), back,
                      QString::number(run.retries), run.run},
                     symbol,
                     0});
    }
    m_runsPage->setSubtitle(m_runs.error() ? text(*m_runs.error()) : tr("Every run keeps its journal: it can be resumed after a crash."));
    m_runsPage->setRows(rows, tr("No runs yet. Plan an update."));
}

void MainWindow::fillCatalogue()
{
    const Catalog &catalog = m_session.catalog();
    QList<TextTableModel::Row> rows;
    rows.reserve(catalog.all().size());
    for (const Build &build : catalog.all()) {
        const QString product = Catalog::productTitle(build.family, build.release), version = build.version.toString();
        const QString released = build.released                  ? dateText(*build.released, QLocale())
                                 : build.releasedMonth.isEmpty() ? tr("Not known")
                                                                 : build.releasedMonth;
        const QString until = build.supportedUntil ? dateText(*build.supportedUntil, QLocale()) : QString();
        const QString note = build.withdrawn ? tr("Withdrawn") : build.misprint ? tr("Misprint of a source") : QString();
        const QString kb = build.kb.join(u", "_s);
        QString branch;
        switch (build.branch) {
        case Branch::PreRelease:
            branch = tr("Preview");
            break;
        case Branch::Baseline:
            branch = tr("Baseline");
            break;
        case Branch::Gdr:
            branch = u"GDR"_s;
            break;
        case Branch::Cu:
            branch = u"CU"_s;
            break;
        case Branch::AzureConnectPack:
            branch = u"Azure Connect"_s;
            break;
        case Branch::Su:
            branch = u"SU"_s;
            break;
        case Branch::Unknown:
            branch = tr("Not known");
            break;
        }
        rows.append({{product, version, build.level, branch, released, until, note, kb},
                     {},
                     {product, sortable(build.version), build.level, branch,
                      build.released ? sortable(build.released) : build.releasedMonth, sortable(build.supportedUntil), note, kb}});
    }
    m_catalogue->setSubtitle(tr("%n build(s)", nullptr, int(rows.size())) + u", "_s +
                             tr("catalogue %1 of %2").arg(catalog.version(), dateText(catalog.date(), QLocale())));
    m_catalogue->setRows(rows, tr("The catalogue has no builds."));
}

} // namespace pf
