#include "report/text.h"
#include "ui/coveragepage.h"
#include "ui/tables.h"
#include "ui/whatifbar.h"

#include <QComboBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

/// The whole estate, every cluster, every stand-alone server that has a finding.
void CoveragePage::fillScopes()
{
    const QSignalBlocker blocker(m_scope);
    const QString before = m_scope->currentData().toString();
    m_scope->clear();
    m_scope->addItem(tr("Whole estate"));
    QStringList names;
    for (const Cluster &cluster : m_picture->estate.clusters)
        names << cluster.name;
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names))
        m_scope->addItem(name, ObjectRef::cluster(name).path);
    names.clear();
    for (const Computer &server : m_picture->estate.servers)
        names << server.name;
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names))
        m_scope->addItem(name, ObjectRef::server(name).path);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(before)));
}

void CoveragePage::fillChoices()
{
    QStringList rules, products;
    for (const Finding &finding : m_picture->findings.findings) {
        rules << finding.rule;
        if (!finding.product.isEmpty())
            products << finding.product;
    }
    auto fill = [](QComboBox *combo, QStringList values, const QString &all) {
        const QSignalBlocker blocker(combo);
        const QString before = combo->currentData().toString();
        values.sort();
        values.removeDuplicates();
        combo->clear();
        combo->addItem(all);
        for (const QString &value : std::as_const(values))
            combo->addItem(value, value);
        combo->setCurrentIndex(std::max(0, combo->findData(before)));
    };
    fill(m_rule, rules, tr("All rules"));
    fill(m_product, products, tr("All products"));
}

void CoveragePage::fillOwners()
{
    if (!m_picture)
        return;
    QHash<QString, QString> owners;
    for (const Cluster &cluster : m_picture->estate.clusters) {
        for (const FailoverInstance &instance : cluster.instances) {
            owners.insert(ObjectRef::clusteredInstance(cluster.name, instance.name).key(), instance.contact.owner);
            for (const FailoverInstance::Binary &binary : instance.binaries)
                owners.insert(ObjectRef::nodeInstance(cluster.name, binary.node, instance.name).key(), instance.contact.owner);
        }
        for (const ClusterNode &node : cluster.nodes) {
            for (const SqlInstance &instance : node.computer.instances)
                owners.insert(ObjectRef::nodeInstance(cluster.name, node.computer.name, instance.name).key(), instance.contact.owner);
            if (node.computer.exchange)
                owners.insert(ObjectRef::node(cluster.name, node.computer.name).key(), node.computer.exchange->contact.owner);
        }
    }
    for (const Computer &server : m_picture->estate.servers) {
        for (const SqlInstance &instance : server.instances)
            owners.insert(ObjectRef::serverInstance(server.name, instance.name).key(), instance.contact.owner);
        if (server.exchange)
            owners.insert(ObjectRef::server(server.name).key(), server.exchange->contact.owner);
    }
    m_model->setOwners(owners);
    m_ownersKnown = true;
}

/// The heading of a group stands over all columns.
void CoveragePage::spanHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, FindingsModel::ColumnCount);
    }
}

void CoveragePage::showAcceptances()
{
    m_model->setAcceptances(m_review.acceptances());
}

void CoveragePage::goToFinding(int direction)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + direction : 0;
    row = (row + rows) % rows;
    while (m_model->isHeading(row)) // every group has a finding
        row = (row + (direction < 0 ? -1 : 1) + rows) % rows;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
}

void CoveragePage::setWhatIf(bool on)
{
    m_considered->setVisible(on);
    if (on)
        m_considered->show(m_review);
    else
        m_review.clearChanges();
}

/// Ticks or unticks the option of a cell in thought. Where that makes no sense, the bar says why.
void CoveragePage::tick(PaintCell cell)
{
    const CoverageMatrixView &view = m_matrix->view();
    const CoverageColumn column = coverageColumn(view, cell.column);
    const CoverageMatrixView::Row &row = view.rows[cell.row];
    const QString root = m_picture->findings.roots.value(column.root).root;
    if (column.option < 0 || !row.blocks.value(column.root).present)
        return;
    if (!canChangeOptions(m_picture->estate, root)) {
        m_considered->explain(tr("The options of %1 are not reported, or belong to Configuration Manager.").arg(root));
        return;
    }
    const CoverageMatrixView::Block &block = row.blocks[column.root];
    const CoverageCell state = column.option == 0 ? block.product : block.cells.value(column.option - 1, CoverageCell::NotNeeded);
    if (state == CoverageCell::ThroughFamily) {
        m_considered->explain(tr("%1 is selected through its family. It cannot be unticked alone.").arg(row.title));
        return;
    }
    if (state == CoverageCell::NotNeeded || state == CoverageCell::NotReported) {
        m_considered->explain(tr("This option makes no difference to %1.").arg(row.title));
        return;
    }
    OptionChange change;
    change.root = root;
    change.select = state != CoverageCell::Selected && state != CoverageCell::NotArrived;
    if (column.option == 0) {
        const WsusProduct *product = m_picture->catalog->wsusProduct(row.family, row.release);
        if (!product)
            return;
        change.id = product->id;
        change.title = product->title;
    } else {
        change.kind = OptionChange::Kind::Classification;
        change.id = view.columns[column.option - 1].id;
        change.title = view.columns[column.option - 1].title;
    }
    m_review.toggle(change);
}

} // namespace pf
