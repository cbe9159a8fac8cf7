#pragma once

#include "catalog/catalog.h"

namespace pf {

/// What another build index says of one build that the catalogue says otherwise, or not at all.
struct IndexChange
{
    enum class Kind { New, KbChanged, Withdrawn, NotWithdrawn, Released, Gone };
    Kind kind = Kind::New;
    Version version;
    QString release;  ///< "2022"
    QString level;    ///< as the list's order says: "CU8 GDR"; of the catalogue where the build is known
    QString baseline; ///< "RTM", "SP3"; empty for a preview
    Branch branch = Branch::Unknown;
    QStringList kb, knownKb;
    std::optional<UtcMs> released;
    bool withdrawn = false;
    int line = 0; ///< in the index, 0 = it is not there (Gone)
};
/// new | kb | withdrawn | not-withdrawn | released | gone
QString indexChangeWord(IndexChange::Kind kind);

struct IndexComparison
{
    UtcMs indexDate, catalogDate;
    int builds = 0;             ///< in the index
    int unchanged = 0;          ///< of them
    QStringList malformedKbs;   ///< "8.0.444: 30754", left out
    QList<IndexChange> changes; ///< in the order of the index, Gone at the end
};

/// Compares a dbatools build index (bin/dbatools-buildref-index.json) with the catalogue; nothing is changed. Gone are builds that the
/// catalogue took from such an index and that are not in this one.
/// Codes PF-CAT-020 (not such an index) and 021 (an entry is wrong), PF-JSON-nnn.
Result<IndexComparison> compareBuildIndex(const Catalog &catalog, QByteArrayView bytes, const QString &file = {});

/// A list of SQL Server builds with what an index says put into it.
struct MergedIndex
{
    QByteArray document; ///< as resources/catalog/sql-builds.json
    int added = 0, changed = 0;
    int leftOut = 0; ///< builds of a release that the list does not have
};
/// Takes new builds, articles, days and withdrawals; a build that the index lacks stays, and what is withdrawn in the list stays withdrawn.
/// @param sqlBuilds  the list the catalogue was read from; its version gets the index's day, its rows name the index as their source
Result<MergedIndex> mergeBuildIndex(QByteArrayView sqlBuilds, const IndexComparison &comparison);

} // namespace pf
