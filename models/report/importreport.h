#pragma once

#include "catalog/compare.h"
#include "estate/merge.h"
#include "imports/tablemapping.h"

#include <QJsonObject>

namespace pf {

/// Words and sentences about imports and what they change, the same on the command line and on the screen. Translated.
QString fieldText(const QString &field);       ///< a key of an estate file: "running" is "Running build"; the key where it has no word
QString fieldValueText(const QString &value);  ///< times by locale, "true" as "Yes"
QString mergeKindText(MergeChange::Kind kind); ///< "New", "Filled in", "Changed", "Kept", "Contradiction", "Not in the import"
/// Whose value is the newer one, and when and from where it was observed; empty = there is nothing to compare.
QString newerText(const MergeChange &change);
QString mergeChangeText(const MergeChange &change);
QString mergeSummaryText(const MergeRecord &record, const QString &target);
QString tableFieldText(TableField field); ///< "Computer", "Instance"...
QString indexChangeText(const IndexChange &change);
QString indexKindText(IndexChange::Kind kind); ///< "New", "Articles", "Withdrawn"...

namespace report {

/// passive-first/merge-preview, of what the files would change in @p target.
QJsonObject mergePreviewJson(const MergeRecord &record, const QList<Message> &notes, const QString &target);
QString mergePreviewText(const MergeRecord &record, const QList<Message> &notes, const QString &target);
/// passive-first/index-comparison
QJsonObject indexComparisonJson(const IndexComparison &comparison, const Catalog &known);

} // namespace report

} // namespace pf
