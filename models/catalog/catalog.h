#pragma once

#include "base/result.h"
#include "base/severity.h"
#include "estate/computer.h"

#include <QHash>

namespace pf {

/// Servicing branch (U-10, U-12). Levels are never ranked across branches.
enum class Branch { Unknown, PreRelease, Baseline, Gdr, Cu, AzureConnectPack, Su };
/// The word in JSON: prerelease | baseline | gdr | cu | azure-connect-pack | cu-su | unknown.
QString branchWord(Branch branch);

/// One build as the catalogue holds it.
struct Build
{
    ProductFamily family = ProductFamily::SqlServer;
    QString release;           ///< "2022", "2008 R2", "SE"
    Version version;
    QString baseline;          ///< "RTM", "SP3": what the branch hangs on; for Exchange the CU ("CU14")
    QString level;             ///< in the maker's words: "CU16", "SP3 GDR", "CU14 SU3"
    Branch branch = Branch::Unknown;
    QStringList kb;            ///< "KB5081477"
    std::optional<UtcMs> released;
    bool withdrawn = false;
    std::optional<UtcMs> supportedUntil; ///< without ESU
    QStringList sources;       ///< provenance of the row
};

enum class Match { Exact, NearestLower, Unknown };

/// What the catalogue knows of one build number.
struct Resolution
{
    Match match = Match::Unknown;
    std::optional<ProductFamily> family;
    QString release;               ///< known from the number alone even where the build is not
    Version asked;                 ///< normalised
    const Build *build = nullptr;  ///< Exact: the build; NearestLower: the one below on the same release, nothing else is claimed
};

/// A WSUS product category (5.3).
struct WsusProduct
{
    QString id;       ///< GUID lower case, empty = not established, match by title (U-4, section 11)
    QString title;
    QString familyId; ///< GUID of the product family
    QString companyId;
};
struct Classification
{
    QString id, title;
};

/// When support of a release ends (M-8, U-15).
struct Lifecycle
{
    std::optional<UtcMs> mainstreamEnd, extendedEnd, esuEnd;
    QStringList sources;
};

/// One row of the required-options policy (5.4): which classification a release needs and how bad its absence is.
struct RequiredClassification
{
    QString classificationId;
    Severity severity;
};

/// The one resolver for coverage, planner and reports. Immutable after reading; safe to share between threads.
class Catalog
{
public:
    /// From resources/catalog/*.json (or a newer set). Codes PF-CAT-nnn.
    static Result<Catalog> read(QByteArrayView sqlBuilds, QByteArrayView exchangeBuilds, QByteArrayView wsus, QByteArrayView lifecycle, QByteArrayView policy);

    QString version() const { return m_version; }
    UtcMs date() const { return m_date; }

    /// Forms: "16.0.4165.4", "16.0.4165", "15.02.1748.010", "Version 15.2 (Build 1748.10)", the AD form with 30000 added.
    /// Without @p family the number decides; 15.0 / 14.x / 8.x can be both, then SQL Server is tried by exact build first.
    Resolution resolve(QStringView build, std::optional<ProductFamily> family = {}) const;
    Resolution resolve(const Version &build, ProductFamily family) const;

    /// Newest build of the same release, baseline and branch that is not withdrawn; nullptr = none newer is known.
    /// A clean baseline takes the CU branch where it has one (U-11), else GDR.
    const Build *newestOfBranch(const Build &from, UtcMs asOf) const;
    QList<const Build *> builds(ProductFamily family, const QString &release) const;
    const QList<Build> &all() const { return m_builds; }

    /// The WSUS product of a release; nullptr = the catalogue has no row.
    const WsusProduct *wsusProduct(ProductFamily family, const QString &release) const;
    const QList<Classification> &classifications() const { return m_classifications; }
    QString classificationTitle(const QString &id) const;
    QString categoryTitle(const QString &id) const;   ///< product, family or company
    QString parentCategory(const QString &id) const;  ///< empty = top or unknown
    QList<RequiredClassification> required(ProductFamily family, const QString &release, const QString &baseline) const;
    const Lifecycle *lifecycle(ProductFamily family, const QString &release) const;
    /// "SQL Server 2022", "Exchange Server SE".
    static QString productTitle(ProductFamily family, const QString &release);

private:
    friend class CatalogReader;
    QString m_version;
    UtcMs m_date;
    QList<Build> m_builds;                 ///< sorted by family, release, version
    QHash<QString, QList<int>> m_byRelease;
    QHash<QString, WsusProduct> m_products; ///< by family/release key
    QHash<QString, QPair<QString, QString>> m_categories; ///< id -> title, parent id
    QList<Classification> m_classifications;
    QHash<QString, Lifecycle> m_lifecycles;
    QHash<QString, QList<RequiredClassification>> m_required;
};

/// The catalogue that ships with the program (Qt resource :/catalog).
Result<Catalog> builtInCatalog();

} // namespace pf
