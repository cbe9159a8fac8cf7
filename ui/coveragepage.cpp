#include "ui/coveragepage.h"

#include "report/reports.h"
#include "report/text.h"
#include "ui/delegates.h"
#include "ui/flowlayout.h"
#include "ui/paint/canvas.h"
#include "ui/parts.h"
#include "ui/tables.h"
#include "ui/whatifbar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

CoveragePage::CoveragePage(CoverageSession &review, QWidget *parent) : QWidget(parent), m_review(review), m_model(new FindingsModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());

    auto *body = new QWidget(this);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(size::pageMargin, 10, size::pageMargin, 12);
    inner->setSpacing(8);
    m_matrix = named(new PictureOf<CoverageMatrixView>, u"coverageMatrix"_s, tr("Coverage by installed version"));
    m_legend = new CoverageLegend;
    m_matrixScroll = named(new MatrixScroll(m_matrix, m_legend, body), u"coverageMatrixScroll"_s);
    connect(m_matrix, &PictureWidget::cellSelected, this, &CoveragePage::cellChosen);
    connect(m_matrix, &PictureWidget::cellActivated, this, [this](PaintCell cell) {
        cellChosen(cell);
        if (m_whatIf->isChecked())
            tick(cell);
        else
            m_table->setFocus(Qt::OtherFocusReason);
    });
    m_considered = new WhatIfBar(body);
    m_considered->hide();
    connect(m_considered, &WhatIfBar::undoRequested, &m_review, &CoverageSession::clearChanges);
    connect(m_considered, &WhatIfBar::scriptRequested, this, &CoveragePage::scriptRequested);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    makeFilters(filters);
    makeTable();
    inner->addWidget(m_considered);
    inner->addWidget(m_matrixScroll, 1);
    inner->addLayout(filters);
    inner->addWidget(m_table);
    layout->addWidget(body, 1);
    tabOrder(
        {m_whatIf, m_compare, m_export, m_scope, m_matrix, m_errors, m_warnings, m_infos, m_rule, m_product, m_grouping, m_text, m_table});
}

QWidget *CoveragePage::makeHead()
{
    auto *head = new HeadPanel(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(size::pageMargin, 8, size::pageMargin, 9);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    auto *title = new TextLabel(Type::PageTitle, Tone::Ink, head);
    title->setText(tr("Coverage"));
    m_subtitle = named(new TextLabel(Type::Body, Tone::Quiet, head), u"coverageSubtitle"_s);
    m_subtitle->setWordWrap(true);
    m_export = named(new QPushButton(tr("E&xport"), head), u"exportCoverage"_s, tr("Export"));
    setThemedIcon(m_export, Icon::Export);
    m_whatIf = named(new QPushButton(tr("&What if"), head), u"whatIf"_s, tr("What if"));
    m_whatIf->setCheckable(true);
    m_whatIf->setToolTip(tr("Tick and untick options in thought and see what would come of it."));
    connect(m_whatIf, &QPushButton::toggled, this, &CoveragePage::setWhatIf);
    m_compare = named(new QPushButton(tr("Co&mpare…"), head), u"compareCoverage"_s, tr("Compare…"));
    connect(m_compare, &QPushButton::clicked, this, &CoveragePage::compareRequested);
    top->addWidget(title);
    top->addWidget(m_subtitle, 1);
    top->addWidget(m_whatIf);
    top->addWidget(m_compare);
    top->addWidget(m_export);
    layout->addLayout(top);
    m_headline = named(new TextLabel(Type::Heading, Tone::Ink, head), u"coverageHeadline"_s);
    m_headline->setWordWrap(true);
    layout->addWidget(m_headline);
    auto *counts = new QWidget(head);
    auto *flow = new FlowLayout(18, 6, counts);
    m_notCovered = new SymbolLabel(Icon::NotSelected, {}, Type::Body, Tone::Ink, counts);
    m_outOfSupport = new SymbolLabel(Icon::OutOfSupport, {}, Type::Body, Tone::Ink, counts);
    m_unknown = new SymbolLabel(Icon::NotReported, {}, Type::Body, Tone::Ink, counts);
    m_covered = new SymbolLabel(Icon::Selected, {}, Type::Body, Tone::Ink, counts);
    m_bar = new CoverageBar(counts);
    for (QWidget *widget : {static_cast<QWidget *>(m_notCovered), static_cast<QWidget *>(m_outOfSupport), static_cast<QWidget *>(m_unknown),
                            static_cast<QWidget *>(m_covered), static_cast<QWidget *>(m_bar)})
        flow->addWidget(widget);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(counts, 1);
    auto *scope = new TextLabel(Type::Second, Tone::Quiet, head);
    scope->setText(tr("Scope"));
    m_scope = named(new QComboBox(head), u"coverageScope"_s, tr("Scope"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(14);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &CoveragePage::applyFilter);
    line->addWidget(scope);
    line->addWidget(m_scope);
    layout->addLayout(line);
    return head;
}

void CoveragePage::makeFilters(QHBoxLayout *row)
{
    auto *heading = new TextLabel(Type::Heading, Tone::Ink, this);
    heading->setText(tr("Findings"));
    heading->setFixedHeight(size::button);
    auto toggle = [this](const QString &name, Severity severity, bool on) {
        auto *button = named(new QPushButton(this), name);
        button->setCheckable(true);
        button->setChecked(on);
        setThemedIcon(button, iconOf(severity), toneOf(iconOf(severity)));
        connect(button, &QPushButton::toggled, this, &CoveragePage::applyFilter);
        return button;
    };
    m_errors = toggle(u"showErrors"_s, Severity::Error, true);
    m_warnings = toggle(u"showWarnings"_s, Severity::Warning, true);
    m_infos = toggle(u"showInfos"_s, Severity::Info, false);
    m_rule = named(new QComboBox(this), u"ruleChoice"_s, tr("Rule"));
    m_product = named(new QComboBox(this), u"productChoice"_s, tr("Product"));
    for (QComboBox *choice : {m_rule, m_product}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(11);
    }
    m_grouping = named(new QComboBox(this), u"groupingChoice"_s, tr("Grouping"));
    m_grouping->addItem(tr("No grouping"), int(FindingsModel::Grouping::None));
    m_grouping->addItem(tr("By rule"), int(FindingsModel::Grouping::Rule));
    m_grouping->addItem(tr("By cluster or server"), int(FindingsModel::Grouping::Cluster));
    m_grouping->addItem(tr("By update server"), int(FindingsModel::Grouping::Root));
    m_grouping->addItem(tr("By owner"), int(FindingsModel::Grouping::Owner));
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &CoveragePage::applyFilter);
    m_text = named(new QLineEdit(this), u"findingsFilter"_s, tr("Filter findings"));
    m_text->setPlaceholderText(tr("Filter findings"));
    m_text->setClearButtonEnabled(true);
    auto *lead = new QAction(m_text);
    setThemedIcon(lead, Icon::Filter);
    m_text->addAction(lead, QLineEdit::LeadingPosition);
    m_text->setMinimumWidth(150);
    m_text->setMaximumWidth(240);
    m_text->installEventFilter(this);
    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(8, 6, choices);
    for (QWidget *widget : {static_cast<QWidget *>(m_errors), static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_infos),
                            static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_product), static_cast<QWidget *>(m_grouping),
                            static_cast<QWidget *>(m_text)})
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    choices->setSizePolicy(policy);
    row->addWidget(heading, 0, Qt::AlignTop);
    row->addWidget(choices, 1);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &CoveragePage::applyFilter);
    connect(m_product, &QComboBox::currentIndexChanged, this, &CoveragePage::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &CoveragePage::applyFilter);
}

void CoveragePage::makeTable()
{
    m_table = named(new TableView(this), u"findingsTable"_s, tr("Findings"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(FindingsModel::SeverityColumn, new SeverityDelegate(m_table));
    m_table->setItemDelegateForColumn(FindingsModel::RuleColumn, new TextDelegate(Type::Second, Tone::Quiet, false, m_table));
    m_table->setItemDelegateForColumn(FindingsModel::ObjectColumn, new TextDelegate(Type::Body, Tone::Ink, false, m_table));
    m_table->setItemDelegateForColumn(FindingsModel::FindingColumn, new TextDelegate(Type::Body, Tone::Ink, true, m_table));
    m_table->setItemDelegateForColumn(FindingsModel::FixOnColumn, new TextDelegate(Type::Second, Tone::Quiet, false, m_table));
    m_table->setColumnHidden(FindingsModel::InstalledColumn, true);
    m_table->setColumnHidden(FindingsModel::NextStepColumn, true);
    m_table->setWrappingColumn(FindingsModel::FindingColumn);
    m_table->setMinimumHeight(size::header + 4 * size::tableRow);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &CoveragePage::spanHeadings); // sorted
    connect(m_table, &TableView::rowActivated, this,
            [this](const QModelIndex &index) { Q_EMIT objectRequested(index.data(FindingsModel::ObjectRole).toString()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_sharing && current())
            selectCellOf(*current());
        Q_EMIT currentChanged();
    });
}

void CoveragePage::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
}

void CoveragePage::setPicture(EstatePicturePtr picture)
{
    const QString before = current() ? current()->id : QString();
    m_picture = std::move(picture);
    m_model->setFindings(m_picture, m_picture ? &m_picture->findings : nullptr);
    if (!m_picture)
        return;
    const CoverageSummary &summary = m_picture->findings.summary;
    const int versions = summary.covered + summary.notCovered + summary.outOfSupport + summary.unknown;
    int roots = 0;
    for (const RootColumn &root : m_picture->findings.roots)
        roots += !root.root.isEmpty();
    m_subtitle->setText(tr("%1 installed versions on %2 computers, checked against %3, %4")
                            .arg(versions)
                            .arg(summary.computers)
                            .arg(tr("%n root update server(s)", nullptr, roots), timeText(m_picture->findings.asOf, QLocale())));
    m_headline->setText(unbroken(report::headlineText(m_picture->findings.headline)));
    m_notCovered->set(Icon::NotSelected, tr("%1 not covered").arg(summary.notCovered));
    m_outOfSupport->set(Icon::OutOfSupport, tr("%1 out of support").arg(summary.outOfSupport));
    m_unknown->set(Icon::NotReported, tr("%1 not known").arg(summary.unknown));
    m_unknown->setVisible(summary.unknown > 0);
    m_covered->set(Icon::Selected, tr("%1 covered").arg(summary.covered));
    m_bar->setSummary(summary);
    const CoverageMatrixView view = coverageMatrixOf(m_picture->findings, *m_picture->catalog);
    m_legend->setView(view);
    m_matrix->setView(view);
    m_matrixScroll->updateGeometry();
    auto label = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    label(m_errors, tr("%n error(s)", nullptr, summary.error));
    label(m_warnings, tr("%n warning(s)", nullptr, summary.warning));
    label(m_infos, tr("%n info(s)", nullptr, summary.info));
    m_table->fit();
    fillScopes();
    m_ownersKnown = false;
    fillChoices();
    showAcceptances();
    m_considered->show(m_review);
    applyFilter();
    if (const QModelIndex again = m_model->indexOf(before); again.isValid())
        m_table->selectRow(again.row()); // applyFilter() has taken the first one
}

void CoveragePage::applyFilter()
{
    const QString before = current() ? current()->id : QString();
    FindingsModel::Filter filter;
    filter.errors = m_errors->isChecked();
    filter.warnings = m_warnings->isChecked();
    filter.infos = m_infos->isChecked();
    filter.rule = m_rule->currentData().toString();
    filter.product = m_product->currentData().toString();
    filter.objectPrefix = m_scope->currentData().toString();
    filter.grouping = FindingsModel::Grouping(m_grouping->currentData().toInt());
    if (filter.grouping == FindingsModel::Grouping::Owner && !m_ownersKnown)
        fillOwners();
    filter.text = m_text->text().trimmed();
    m_model->setFilter(filter);
    m_table->setEmptyText(!m_picture ? QString()
                          : m_picture->findings.findings.isEmpty()
                              ? tr("No findings. Checked %1.").arg(timeText(m_picture->findings.asOf, QLocale()))
                              : tr("No finding matches. Esc clears the filter."));
    m_table->fitRows();
    spanHeadings();
    if (const QModelIndex again = m_model->indexOf(before); again.isValid())
        m_table->selectRow(again.row());
    else
        goToFinding(0);
    Q_EMIT filterChanged();
    Q_EMIT currentChanged();
}

const Finding *CoveragePage::current() const
{
    return m_picture ? m_model->finding(m_table->currentIndex()) : nullptr;
}

int CoveragePage::shown() const
{
    return m_model->findingCount();
}

int CoveragePage::total() const
{
    return m_picture ? int(m_picture->findings.findings.size()) : 0;
}

bool CoveragePage::showFinding(const QString &id)
{
    if (!m_picture)
        return false;
    const auto &all = m_picture->findings.findings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Finding &finding) { return finding.id == id; });
    if (found == all.end())
        return false;
    if (!m_model->indexOf(id).isValid()) {
        clearFilter();
        (found->severity == Severity::Error ? m_errors : found->severity == Severity::Warning ? m_warnings : m_infos)->setChecked(true);
    }
    const QModelIndex index = m_model->indexOf(id);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
    return true;
}

void CoveragePage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

bool CoveragePage::clearFilter()
{
    const bool any =
        !m_text->text().isEmpty() || m_rule->currentIndex() > 0 || m_product->currentIndex() > 0 || m_scope->currentIndex() > 0;
    m_scope->setCurrentIndex(0);
    m_text->clear();
    m_rule->setCurrentIndex(0);
    m_product->setCurrentIndex(0);
    return any;
}

/// Whether a finding is about the installed version, the root and the option of a cell.
bool CoveragePage::speaksOf(const Finding &finding, PaintCell cell) const
{
    const CoverageMatrixView &view = m_matrix->view();
    const CoverageColumn column = coverageColumn(view, cell.column);
    const CoverageMatrixView::Row &row = view.rows[cell.row];
    const WsusProduct *product = m_picture->catalog->wsusProduct(row.family, row.release);
    if (!product || finding.product != product->title || m_picture->findings.roots.value(column.root).root != finding.root)
        return false;
    if (column.option <= 0)
        return column.option < 0 || finding.classification.isEmpty();
    return finding.classification == view.columns[column.option - 1].title;
}

void CoveragePage::selectCellOf(const Finding &finding)
{
    const QSize size = m_matrix->cells();
    for (int row = 0; row < size.height(); ++row) {
        for (int column = 0; column < size.width(); ++column) {
            const PaintCell cell{row, column};
            const CoverageColumn where = coverageColumn(m_matrix->view(), column);
            if (where.option >= 0 && m_matrix->view().rows[row].blocks.value(where.root).present && speaksOf(finding, cell)) {
                m_matrix->setSelected(cell);
                return;
            }
        }
    }
    m_matrix->setSelected(std::nullopt);
}

void CoveragePage::cellChosen(PaintCell cell)
{
    m_sharing = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_model->isHeading(row) && speaksOf(*m_model->finding(index), cell)) {
            m_table->selectRow(row);
            m_table->scrollTo(index);
            m_sharing = false;
            return;
        }
    }
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    m_sharing = false;
}

bool CoveragePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && clearFilter())
            return true;
        if (watched == m_text && key->key() == Qt::Key_Down) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pf
