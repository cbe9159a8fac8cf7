#include "report/text.h"
#include "ui/coveragepage.h"
#include "ui/detailspage.h"
#include "ui/errorpanel.h"
#include "ui/explanation.h"
#include "ui/mainwindow.h"
#include "ui/parts.h"
#include "ui/tablepage.h"

#include <QDockWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

/// The pages, their buttons, and what goes with them, once. They enter the stack when they are first shown: laying out all of
/// them would delay the first.
void MainWindow::makePages()
{
    if (m_details)
        return;
    m_details = new DetailsPage(m_stack);
    m_errors = new ErrorPanel(centralWidget());
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(0, m_errors);
    m_coverage = new CoveragePage(m_review, m_stack);
    m_approvals = new TablePage(u"approvals"_s, tr("Approvals"),
                                {tr("Update server"), tr("Update"), tr("Target group"), tr("Approved for"), tr("Deadline")}, m_stack);
    m_plans = new TablePage(u"plans"_s, tr("Plans"), {tr("Plan"), tr("Clusters"), tr("Steps"), tr("Runs"), tr("Last run"), tr("Result")},
                            m_stack);
    m_runsPage = new TablePage(
        u"runs"_s, tr("Runs"),
        {tr("State"), tr("Clusters"), tr("Started"), tr("Last event"), tr("Settings put back"), tr("Retries"), tr("Run")}, m_stack);
    m_catalogue = new TablePage(
        u"catalogue"_s, tr("Catalogue"),
        {tr("Product"), tr("Build"), tr("Level"), tr("Branch"), tr("Released"), tr("Supported until"), tr("Note"), tr("Articles")},
        m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_details, m_coverage, m_approvals, m_plans, m_runsPage, m_catalogue})
        page->hide();
    m_explanation = new Explanation(this);
    m_explanation->setMinimumWidth(250);
    m_explanationDock->setWidget(m_explanation);
    m_details->setExportMenu(m_exportMenu);
    m_coverage->setExportMenu(m_exportMenu);
    m_plans->addButton([this] {
        auto *button = named(new QPushButton(tr("&Plan update…"), m_plans), u"planFromPlans"_s, tr("Plan update…"));
        setThemedIcon(button, Icon::PlanUpdate);
        connect(button, &QPushButton::clicked, this, &MainWindow::planCurrent);
        return button;
    }());
    auto runButton = [this](const char *action, const QString &name) {
        auto *button =
            named(new QPushButton(m_actions.value(action)->text(), m_runsPage), name, m_actions.value(action)->text().remove(u'&'));
        setThemedIcon(button, Icon(m_actions.value(action)->property("pfIcon").toInt()));
        connect(button, &QPushButton::clicked, m_actions.value(action), &QAction::trigger);
        m_runsPage->addButton(button);
        return button;
    };
    m_resume = runButton("resume", u"resumeRun"_s);
    m_saveOutcome = runButton("saveOutcome", u"saveOutcomePdf"_s);
    connect(m_runsPage, &TablePage::rowActivated, this, [this] {
        if (m_actions.value("resume")->isEnabled())
            m_actions.value("resume")->trigger();
    });
    connect(m_details, &DetailsPage::linkActivated, this, &MainWindow::showObject);
    connect(m_details, &DetailsPage::findingActivated, this, &MainWindow::showFinding);
    connect(m_details, &DetailsPage::planRequested, this, &MainWindow::planRequested);
    connect(m_details, &DetailsPage::rehearseRequested, this, &MainWindow::planRequested);
    connect(m_details, &DetailsPage::runsRequested, this, [this] { showPage(RunsPage); });
    connect(m_details, &DetailsPage::coverageRequested, this, [this] { showPage(CoveragePageId); });
    connect(m_errors, &ErrorPanel::openRequested, this, &MainWindow::openDialog);
    connectReview();
    makeCatalogueButtons();
    connect(m_coverage, &CoveragePage::filterChanged, this, &MainWindow::updateStatus);
    connect(m_coverage, &CoveragePage::objectRequested, this, &MainWindow::showObject);
    connect(m_explanation, &Explanation::objectRequested, this, &MainWindow::showObject);
    connect(m_explanation, &Explanation::copied, this, &MainWindow::tell);
    connect(m_plans, &TablePage::rowActivated, this, [this] { showPage(RunsPage); });
    connect(m_runsPage, &TablePage::currentChanged, this, &MainWindow::updateActions);
    m_details->setRuns(&m_runs);
    updateActions();
    if (std::exchange(m_estateWaits, false))
        estateOpened();
}

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
}

void MainWindow::fillPlans()
{
    m_plans->setSubtitle(tr("A plan says in which order nodes are updated, why, and what proves it safe."));
    QList<TextTableModel::Row> rows;
    QSet<QString> seen;
    const QList<RunSummary> &runs = m_runs.runs(); // newest first
    for (const RunSummary &run : runs) {
        if (run.planHash.isEmpty() || seen.contains(run.planHash))
            continue;
        seen.insert(run.planHash);
        const auto count = std::count_if(runs.cbegin(), runs.cend(), [&](const RunSummary &r) { return r.planHash == run.planHash; });
        const QString steps = QString::number(run.planSteps), times = QString::number(count);
        rows.append({{run.planHash.left(12), run.clusters.join(u", "_s), steps, times, timeText(run.startedAt, QLocale()), run.stateText},
                     run.run,
                     {run.planHash, run.clusters.join(u", "_s), steps.rightJustified(6, u'0'), times.rightJustified(6, u'0'),
                      sortable(run.startedAt), run.stateText}});
    }
    m_plans->setRows(rows, tr("No plan has been signed yet. Choose a cluster or a server and plan an update."));
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
        QStringList notes;
        if (build.withdrawn || build.misprint)
            notes << (build.withdrawn ? tr("Withdrawn") : tr("Misprint of a source"));
        for (const KnownIssue &issue : build.issues)
            notes << text(issueMessage(build, issue));
        const QString note = notes.join(u' ');
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
