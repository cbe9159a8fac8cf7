#include "report/text.h"
#include "report/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

CoverageMatrixView::Root rootOf(const RootColumn &column, UtcMs asOf)
{
    CoverageMatrixView::Root root;
    const QString name = column.root.isEmpty() ? text(msg("view.root.none")) : column.root;
    root.title = column.root.isEmpty()    ? name
                 : column.below.isEmpty() ? text(msg("view.root.alone", {name}))
                                          : text(msg("view.root.chain", {name, column.below.join(u", "_s)}));
    if (column.root.isEmpty())
        return root;
    if (!column.lastSync) {
        root.second = text(msg("view.root.sync-unknown"));
        root.stale = true;
        return root;
    }
    const qint64 days = (asOf - *column.lastSync) / msPerDay;
    root.stale = days > CoveragePolicy().staleSyncDays; // U-7
    root.second =
        days < 2 ? text(msg("view.root.synced", {*column.lastSync})) : text(msg("view.root.synced-days", {*column.lastSync, days}));
    return root;
}

} // namespace

CoverageMatrixView coverageMatrixOf(const Findings &findings, const Catalog &catalog)
{
    CoverageMatrixView view;
    QStringList used;
    for (const CoverageRow &row : findings.matrix) {
        for (const auto &[id, cell] : row.classifications) {
            if (!used.contains(id))
                used << id;
        }
    }
    // The policy's order, worst first: what a missing column costs falls from left to right.
    for (const QString &id : std::as_const(used))
        view.columns.append({id, catalog.classificationTitle(id)});
    for (const RootColumn &column : findings.roots)
        view.roots.append(rootOf(column, findings.asOf));

    for (const CoverageRow &row : findings.matrix) {
        const QString title = Catalog::productTitle(row.family, row.release);
        auto target = std::find_if(view.rows.begin(), view.rows.end(), [&](const CoverageMatrixView::Row &r) {
            return r.family == row.family && r.release == row.release && r.partsOnly == row.partsOnly;
        });
        if (target == view.rows.end()) {
            CoverageMatrixView::Row made;
            made.title = row.partsOnly ? text(msg("view.row.parts-only", {title})) : title;
            made.supportedUntil = row.supportedUntil ? dateText(*row.supportedUntil, QLocale()) : QString();
            made.outOfSupport = row.outOfSupport;
            made.family = row.family;
            made.release = row.release;
            made.partsOnly = row.partsOnly;
            made.blocks.resize(findings.roots.size());
            view.rows.append(made);
            target = view.rows.end() - 1;
        }
        const auto root =
            std::find_if(findings.roots.begin(), findings.roots.end(), [&](const RootColumn &column) { return column.root == row.root; });
        if (root == findings.roots.end())
            continue;
        CoverageMatrixView::Block &block = target->blocks[root - findings.roots.begin()];
        block.present = true;
        block.computers = row.computers;
        block.product = row.product;
        for (const CoverageMatrixView::Column &column : std::as_const(view.columns)) {
            CoverageCell cell = CoverageCell::NotNeeded;
            for (const auto &[id, state] : row.classifications) {
                if (id == column.id)
                    cell = state;
            }
            block.cells.append(cell);
        }
    }
    for (qsizetype i = 0; i < view.roots.size(); ++i) {
        const bool sql = std::any_of(view.rows.begin(), view.rows.end(),
                                     [&](const auto &row) { return row.family == ProductFamily::SqlServer && row.blocks[i].present; });
        view.roots[i].emptyText = sql ? text(msg("view.root.no-exchange")) : text(msg("view.root.no-sql"));
    }
    return view;
}

} // namespace pf
