#pragma once

#include "base/severity.h"
#include "catalog/catalog.h"
#include "estate/estate.h"

namespace pf {

/// What was seen, where and when.
struct Evidence
{
    ObjectRef object; ///< place in the file: SourceMap::place(object)
    Message seen;
    std::optional<UtcMs> observedAt;
};

/// One hop of a WSUS chain, the computer's own server first, the root last (U-8).
struct ChainLink
{
    QString server;
    enum class Status { Ok, NotArrived, Failed, Never, NotReported, Root } status = Status::NotReported;
};

/// A finding of coverage or readiness alike (design section 3).
struct Finding
{
    QString id;   ///< stable: stableId(rule, {object, product, classification...})
    QString rule; ///< "COV-02"; the table of rules is coverage/rules.h
    Severity severity = Severity::Error;
    ObjectRef object;          ///< the narrowest object that holds all of `affected`, or an update server
    QList<ObjectRef> affected; ///< every instance on its node, Exchange server or computer that the finding is about
    QString product;           ///< WSUS product title, may be empty
    QString classification;    ///< title, may be empty
    QString root;              ///< root update server, may be empty
    QList<ChainLink> chain;
    Message message;
    Message fix;
    QList<Evidence> evidence;
};

struct CoverageSummary
{
    int error = 0, warning = 0, info = 0;
    int computers = 0, instances = 0, notReported = 0;
    int covered = 0, notCovered = 0, outOfSupport = 0; ///< of (computer, installed version); what has not arrived is not covered
    int unknown = 0; ///< of (computer, installed version): the options that count, or the product, are not known
};

/// State of one cell installed version x option, per root (visual.md section 2, "Coverage").
enum class CoverageCell {
    NotNeeded,
    Selected,
    ThroughFamily,
    NotSelected,
    UnknownToRoot,
    NotArrived,
    OutOfSupport,
    MissingInfo,
    NotReported
};
struct CoverageRow
{
    ProductFamily family = ProductFamily::SqlServer;
    QString release;
    bool partsOnly = false; ///< remnants of shared components, no engine (5.7.3)
    std::optional<UtcMs> supportedUntil;
    bool outOfSupport = false;
    QString root; ///< empty = reports to no known root
    int computers = 0;
    CoverageCell product = CoverageCell::NotNeeded;
    QList<QPair<QString, CoverageCell>> classifications; ///< by classification id, policy order
};
struct RootColumn
{
    QString root;
    QStringList below; ///< servers below, nearest first
    std::optional<UtcMs> lastSync;
};

/// How far behind one SQL Server instance or Exchange server is, and what can come.
struct LevelRow
{
    ObjectRef object; ///< a clustered instance as a whole, a stand-alone instance, or the computer of an Exchange server
    QStringList computers;
    ProductFamily family = ProductFamily::SqlServer;
    QString release;
    std::optional<Version> installed; ///< on the node that is furthest behind; nullopt = not reported
    QString installedLevel;           ///< "CU16"; empty = the catalogue does not hold the build
    Branch branch = Branch::Unknown;
    std::optional<Version> newest; ///< of its branch; nullopt = not known
    QString newestLevel;
    /// The last of its branch that its root's options let through, no Extended Security Update (U-15); nullopt = none.
    std::optional<Version> offered;
    QString offeredLevel;
    /// Days, >= 0, since the newest security build of its branch appeared that it does not have. 0 = it has it;
    /// nullopt = the catalogue has no day.
    std::optional<qint64> daysBehind;
    QString reason; ///< the rule that says why nothing newer can be offered; empty = it can
};
/// What is said first: how many can never be offered this month's fix.
struct Headline
{
    int instances = 0;                 ///< rows of Findings::levels
    int notReported = 0;               ///< of them: level, product, root or options are not known
    int neverOffered = 0;              ///< of them
    QList<QPair<QString, int>> byRule; ///< rule and number, most first; they add up to neverOffered
};

struct Findings
{
    QList<Finding> findings; ///< worst first, then by object and rule
    CoverageSummary summary;
    QList<CoverageRow> matrix;
    QList<RootColumn> roots;
    QList<LevelRow> levels; ///< in the order of the estate
    Headline headline;
    UtcMs asOf;
};

struct CoveragePolicy
{
    qint64 staleSyncDays = 7;   ///< U-7
    qint64 reportAgeHours = 24; ///< U-24
};

/// The gap algorithm of 5.8: root selection (U-8), effective selection through families (U-2), unknown products (U-4),
/// out of support (U-15), per (computer, installed version, product, classification).
/// Every computer that gives no finding is covered or "not reported" (rule COV-NR); none is lost.
///
/// One finding speaks for all computers of one cluster, or for one stand-alone server, that have the same installed version
/// below the same root: a gap of 64 nodes is one finding that names them in `affected`. Its id depends on rule, cluster or
/// server, version, classification and root only, so that it stays when a node or an instance comes or goes.
///
/// Ages (U-7, U-24) are measured when the estate was observed, or at @p asOf where that is earlier: what happened since is
/// not known. An observation that is itself old is one finding (COV-12). Support is judged at @p asOf (U-15).
Findings analyse(const Estate &estate, const Catalog &catalog, const CoveragePolicy &policy, UtcMs asOf);

} // namespace pf
