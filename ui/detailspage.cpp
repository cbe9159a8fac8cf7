#include "ui/detailspage.h"

#include "items/findingsmodel.h"
#include "report/labels.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/flowlayout.h"
#include "ui/parts.h"
#include "ui/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

DetailsPage::DetailsPage(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_scroll = named(new QScrollArea(this), u"detailsScroll"_s, tr("Details"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    m_scroll->widget()->setAutoFillBackground(true);
    m_scroll->widget()->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_scroll, 1);
}

QWidget *DetailsPage::makeHead()
{
    auto *head = new HeadPanel(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 8, 14, 12);
    layout->setSpacing(4);
    m_crumbs = new QHBoxLayout;
    m_crumbs->setSpacing(4);
    layout->addLayout(m_crumbs);

    m_title = named(new TextLabel(Type::PageTitle, Tone::Ink, head), u"objectTitle"_s);
    m_export = named(new QPushButton(tr("E&xport"), head), u"exportObject"_s, tr("Export"));
    setThemedIcon(m_export, Icon::Export);
    m_rehearse = named(new QPushButton(tr("&Rehearse…"), head), u"rehearseObject"_s, tr("Rehearse…"));
    m_plan = named(new QPushButton(tr("&Plan update…"), head), u"planObject"_s, tr("Plan update…"));
    m_plan->setDefault(true);
    m_plan->setAutoDefault(true);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        if (m_view)
            Q_EMIT planRequested(m_view->clusters, m_view->servers);
    });
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        if (m_view)
            Q_EMIT rehearseRequested(m_view->clusters, m_view->servers);
    });
    // The pills go below the name where there is no room beside it.
    auto *name = new QWidget(head);
    m_name = new FlowLayout(10, 4, name);
    m_name->addWidget(m_title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_export);
    buttons->addWidget(m_rehearse);
    buttons->addWidget(m_plan);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(name, 1);
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignTop);
    layout->addLayout(line);

    auto *facts = new QWidget(head);
    m_facts = new FlowLayout(24, 6, facts);
    layout->addWidget(facts);
    setTabOrder(m_export, m_rehearse);
    setTabOrder(m_rehearse, m_plan);
    return head;
}

QWidget *DetailsPage::makeBody()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 14, 14);
    layout->setSpacing(16);

    m_matrixSection = new QWidget(body);
    auto *matrixLayout = new QVBoxLayout(m_matrixSection);
    matrixLayout->setContentsMargins(0, 0, 0, 0);
    matrixLayout->setSpacing(6);
    auto *heading = new SectionHeading(tr("Roles and nodes"), m_matrixSection);
    for (const auto mark : {MatrixView::Mark::Active, MatrixView::Mark::Passive, MatrixView::Mark::Excluded, MatrixView::Mark::StandAlone})
        heading->addRight(new SymbolLabel(iconOf(mark), markText(mark), Type::Small, Tone::Quiet, heading));
    m_matrix = named(new PictureOf<MatrixView>, u"rolesMatrix"_s, tr("Roles and nodes"));
    matrixLayout->addWidget(heading);
    matrixLayout->addWidget(new PictureScroll(m_matrix, m_matrixSection));
    connect(m_matrix, &PictureWidget::cellActivated, this, [this](PaintCell cell) {
        if (m_view && cell.column < m_matrix->view().nodes.size())
            Q_EMIT linkActivated(ObjectRef::node(m_view->cluster, m_matrix->view().nodes[cell.column].name).path);
    });
    layout->addWidget(m_matrixSection);

    m_votesSection = new QWidget(body);
    auto *two = new QHBoxLayout(m_votesSection);
    two->setContentsMargins(0, 0, 0, 0);
    two->setSpacing(28);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(new SectionHeading(tr("Votes and witness"), m_votesSection));
    m_votes = named(new PictureOf<VotesPicture>, u"votes"_s, tr("Votes and witness"));
    m_votesScroll = new PictureScroll(m_votes, m_votesSection);
    left->addWidget(m_votesScroll);
    m_voteText = named(new TextLabel(Type::Second, Tone::Quiet, m_votesSection), u"voteSentences"_s);
    m_voteText->setWordWrap(true);
    m_voteText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    left->addWidget(m_voteText);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    auto *updates = new SectionHeading(tr("Last updates"), m_votesSection);
    auto *all = named(new LinkButton(tr("All runs"), updates), u"allRuns"_s, tr("All runs"));
    connect(all, &QAbstractButton::clicked, this, &DetailsPage::runsRequested);
    updates->addRight(all);
    right->addWidget(updates);
    m_runLines = new QVBoxLayout;
    m_runLines->setSpacing(6);
    right->addLayout(m_runLines);
    right->addStretch(1);
    two->addLayout(left, 1);
    two->addLayout(right, 1);
    layout->addWidget(m_votesSection);

    m_moreSection = new QWidget(body);
    m_more = new QVBoxLayout(m_moreSection);
    m_more->setContentsMargins(0, 0, 0, 0);
    m_more->setSpacing(16);
    layout->addWidget(m_moreSection);

    auto *findingsSection = new QVBoxLayout;
    findingsSection->setSpacing(6);
    m_findingsHeading = new SectionHeading(tr("Findings"), body);
    m_findingCounts = named(new TextLabel(Type::Second, Tone::Quiet, m_findingsHeading), u"findingCounts"_s);
    m_findingsHeading->addRight(m_findingCounts);
    auto *inCoverage = named(new LinkButton(tr("Open in Coverage"), m_findingsHeading), u"openInCoverage"_s, tr("Open in Coverage"));
    connect(inCoverage, &QAbstractButton::clicked, this, &DetailsPage::coverageRequested);
    m_findingsHeading->addRight(inCoverage);
    m_findings = named(new TableView(body), u"objectFindings"_s, tr("Findings"));
    m_findingsModel = new FindingsModel(this);
    m_findings->setModel(m_findingsModel);
    m_findings->setItemDelegateForColumn(FindingsModel::SeverityColumn, new SeverityDelegate(m_findings));
    m_findings->setItemDelegateForColumn(FindingsModel::RuleColumn, new TextDelegate(Type::Second, Tone::Quiet, false, m_findings));
    m_findings->setItemDelegateForColumn(FindingsModel::ObjectColumn, new TextDelegate(Type::Body, Tone::Ink, false, m_findings));
    m_findings->setItemDelegateForColumn(FindingsModel::FindingColumn, new TextDelegate(Type::Body, Tone::Ink, true, m_findings));
    m_findings->setItemDelegateForColumn(FindingsModel::NextStepColumn, new TextDelegate(Type::Body, Tone::Accent, false, m_findings));
    m_findings->setColumnHidden(FindingsModel::InstalledColumn, true);
    m_findings->setColumnHidden(FindingsModel::FixOnColumn, true);
    m_findings->setWrappingColumn(FindingsModel::FindingColumn);
    m_findings->setFitsContent(true);
    connect(m_findings, &TableView::rowActivated, this, [this](const QModelIndex &index) {
        const QString path = index.data(FindingsModel::ObjectRole).toString();
        if (index.column() == FindingsModel::NextStepColumn || !m_view || path.compare(m_view->path, Qt::CaseInsensitive) == 0)
            Q_EMIT findingActivated(index.data(FindingsModel::IdRole).toString());
        else
            Q_EMIT linkActivated(path);
    });
    connect(m_findings, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FindingsModel::NextStepColumn)
            Q_EMIT findingActivated(index.data(FindingsModel::IdRole).toString());
    });
    findingsSection->addWidget(m_findingsHeading);
    findingsSection->addWidget(m_findings);
    layout->addLayout(findingsSection);
    layout->addStretch(1);
    return body;
}

void DetailsPage::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
}

void DetailsPage::setPicture(EstatePicturePtr picture)
{
    m_picture = std::move(picture);
    m_view.reset();
    m_findingsModel->setFindings(m_picture, m_picture ? &m_picture->findings : nullptr);
}

void DetailsPage::setRuns(const RunList *runs)
{
    m_runs = runs;
    if (m_view)
        fillRuns();
}

bool DetailsPage::showObject(const QString &path)
{
    if (!m_picture)
        return false;
    auto view = objectViewOf(m_picture->estate, *m_picture->catalog, m_picture->findings, path);
    if (!view)
        return false;
    m_view = std::move(view);
    fillHead();
    fillBody();
    m_scroll->ensureVisible(0, 0);
    return true;
}

void DetailsPage::fillHead()
{
    clearLayout(m_crumbs);
    for (qsizetype i = 0; i < m_view->crumbs.size(); ++i) {
        const ObjectView::Crumb &crumb = m_view->crumbs[i];
        if (i > 0) {
            auto *arrow = new SymbolLabel(Icon::ChevronRight, QString(), Type::Small, Tone::Quiet);
            arrow->setAccessibleName(u">"_s);
            m_crumbs->addWidget(arrow);
        }
        if (crumb.link) {
            auto *link = named(new LinkButton(QString(crumb.text).replace(u'&', u"&&"_s)), u"crumb%1"_s.arg(i), crumb.text);
            connect(link, &QAbstractButton::clicked, this, [this, path = crumb.path] { Q_EMIT linkActivated(path); });
            m_crumbs->addWidget(link);
        } else {
            auto *label = new TextLabel(Type::Second, Tone::Quiet);
            label->setText(crumb.text);
            m_crumbs->addWidget(label);
        }
    }
    m_crumbs->addStretch(1);
    m_title->setText(m_view->title);
    while (m_name->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_name->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const ObjectView::Pill &pill : std::as_const(m_view->pills))
        m_name->addWidget(new Pill(pill.symbol, pill.text));
    clearLayout(m_facts);
    for (const ObjectView::Fact &fact : std::as_const(m_view->facts))
        m_facts->addWidget(new FactWidget(fact.label, fact.value, fact.second));
    m_facts->invalidate();
    const bool plannable = !m_view->clusters.isEmpty() || !m_view->servers.isEmpty();
    m_plan->setVisible(plannable);
    m_rehearse->setVisible(plannable);
}

void DetailsPage::fillBody()
{
    const Cluster *cluster = m_view->cluster.isEmpty() ? nullptr : m_picture->estate.cluster(m_view->cluster);
    m_matrixSection->setVisible(cluster);
    m_votesSection->setVisible(cluster);
    if (cluster) {
        m_matrix->setView(matrixOf(*cluster));
        m_votes->setView(votesOf(*cluster));
        // Votes of nodes whose state nobody reported are not counted: the sentence says so.
        m_votesScroll->setVisible(cluster->quorum.isReported() &&
                                  std::none_of(cluster->nodes.begin(), cluster->nodes.end(),
                                               [](const ClusterNode &node) { return node.state == NodeState::Unknown; }));
        m_voteText->setText(voteSentences(*cluster, m_picture->findings.asOf).join(u'\n'));
        fillRuns();
    }
    fillMore();
    showFindings();
}

void DetailsPage::fillRuns()
{
    clearLayout(m_runLines);
    if (m_view->cluster.isEmpty())
        return;
    int shown = 0, open = 0;
    auto addLine = [this](Icon icon, const QString &strong, const QString &second) {
        auto *line = new QWidget;
        auto *grid = new QGridLayout(line);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(4);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(1, 1);
        auto *symbol = new SymbolLabel(icon, QString(), Type::Body);
        symbol->setAccessibleName(strong);
        grid->addWidget(symbol, 0, 0);
        auto *top = new TextLabel(second.isEmpty() ? Type::Second : Type::Name, second.isEmpty() ? Tone::Quiet : Tone::Ink);
        top->setWordWrap(true);
        top->setText(strong);
        grid->addWidget(top, 0, 1);
        if (!second.isEmpty()) {
            auto *below = new TextLabel(Type::Second, Tone::Quiet);
            below->setWordWrap(true);
            below->setText(second);
            grid->addWidget(below, 1, 1);
        }
        m_runLines->addWidget(line);
    };
    if (m_runs) {
        for (const RunSummary &run : m_runs->runs()) {
            if (!run.clusters.contains(m_view->cluster, Qt::CaseInsensitive))
                continue;
            open += run.openDebts;
            if (++shown > 3)
                continue;
            const Icon icon = run.stateWord == "done"_L1 && run.openDebts == 0 && run.retries == 0 ? Icon::Done
                              : run.stateWord == "failed"_L1                                       ? Icon::Failed
                              : run.ended                                                          ? Icon::Warning
                                                                                                   : Icon::Hold;
            QStringList second;
            if (run.ended)
                second << durationText(run.lastEventAt - run.startedAt) + u'.';
            QStringList outages;
            for (const Outage &outage : run.outages)
                outages << outage.instance + u' ' + clockText(outage.ms);
            if (!outages.isEmpty())
                second << tr("Outage: %1.").arg(outages.join(u", "_s));
            second << tr("Settings put back: %1 of %2.").arg(run.restored).arg(run.settings);
            if (m_runLines->count())
                m_runLines->addWidget(new Hairline);
            addLine(icon, u"%1  %2"_s.arg(dateText(run.startedAt, QLocale()), run.stateText), second.join(u' '));
        }
    }
    if (shown == 0)
        addLine(Icon::RunsPage, tr("No runs yet. Plan an update."), {});
    else if (open == 0)
        addLine(Icon::Done, tr("No open debts: every setting a run changed has been put back."), {});
    else
        addLine(Icon::Warning, tr("%n setting(s) not put back yet.", nullptr, open), {});
}

void DetailsPage::showFindings()
{
    FindingsModel::Filter filter;
    filter.infos = true;
    filter.objectPrefix = m_view->path;
    m_findingsModel->setFilter(filter);
    int counts[3] = {0, 0, 0};
    for (int row = 0; row < m_findingsModel->rowCount(); ++row)
        ++counts[m_findingsModel->index(row, 0).data(FindingsModel::SeverityRole).toInt()];
    m_findingCounts->setText(QStringList{tr("%n error(s)", nullptr, counts[int(Severity::Error)]),
                                         tr("%n warning(s)", nullptr, counts[int(Severity::Warning)]),
                                         tr("%n info(s)", nullptr, counts[int(Severity::Info)])}
                                 .join(u", "_s));
    m_findings->setEmptyText(tr("No findings. Checked %1.").arg(timeText(m_picture->findings.asOf, QLocale())));
    m_findings->fit();
}

} // namespace pf
