#pragma once

#include "base/result.h"
#include "base/severity.h"
#include "estate/computer.h"

#include <QHash>

#include <optional>

namespace pf {

struct Cluster;
struct FailoverInstance;

/// Servicing branch (U-10, U-12). Levels are never ranked across branches.
enum class Branch { Unknown, PreRelease, Baseline, Gdr, Cu, AzureConnectPack, Su };
/// The word in JSON and in the data: prerelease | baseline | gdr | cu | azure-connect-pack | cu-su | unknown.
QString branchWord(Branch branch);

/// What is wrong with a build that the maker still offers, or offered until it was fixed.
struct KnownIssue
{
    enum class Kind { Other, ReplicaSetup, LockEscalation, VolumeSnapshots, EncryptedBackups, TransportRules, NonEnglishSetup };
    Kind kind = Kind::Other;
    QString word;                          ///< the kind in the data: "replica-setup"
    Severity severity = Severity::Warning; ///< of the finding about an instance that has the build
    bool onlyReplicas = false;             ///< only replicas of availability groups suffer (F-9)
    QString note;                          ///< the sentence where the kind is Other
    std::optional<Version> fixedIn;        ///< the first build without it; empty = not known
    QString source;                        ///< web address that says so
};

/// What an instance is to its build: some issues meet replicas of availability groups alone.
enum class Use { Any, Replica };
/// @p cluster is null for an instance of a stand-alone server.
Use useOf(const Cluster *cluster, const FailoverInstance &instance);
Use useOf(const Cluster *cluster, const SqlInstance &instance);

/// One build as the catalogue holds it.
struct Build
{
    ProductFamily family = ProductFamily::SqlServer;
    QString release; ///< "2022", "2008 R2", "SE"
    Version version;
    QString baseline; ///< "RTM", "SP3": what the branch hangs on; for Exchange the CU ("CU14")
    QString level;    ///< in the maker's words: "CU16", "SP3 GDR", "CU14 SU3"
    Branch branch = Branch::Unknown;
    QStringList kb;                      ///< "KB5081477"
    std::optional<UtcMs> released;       ///< midnight UTC of the day; empty = the day is not known
    QString releasedMonth;               ///< "2026-02" where only the month is known, else empty
    bool withdrawn = false;              ///< never offered
    bool misprint = false;               ///< a number as a source printed it by mistake: found, never offered
    bool countsAsBaseline = false;       ///< a GDR that the offer logic takes for a clean baseline: 15.0.2070 (U-11)
    std::optional<UtcMs> supportedUntil; ///< without ESU
    QList<KnownIssue> issues;
    QStringList sources; ///< provenance of the row, see Catalog::sourceTitle()

    /// Known to be bad where @p use says it is to run: not to be chosen. What was withdrawn is told apart from it.
    bool isKnownBad(Use use) const;
};

/// What an issue of a build does, as a sentence that names the build.
Message issueMessage(const Build &build, const KnownIssue &issue);

enum class Match { Exact, NearestLower, Unknown };

/// What the catalogue knows of one build number.
struct Resolution
{
    Match match = Match::Unknown;
    std::optional<ProductFamily> family;
    QString release;              ///< known from the number alone even where the build is not
    Version asked;                ///< normalised
    const Build *build = nullptr; ///< Exact: the build; NearestLower: the one below on the same release, nothing else is claimed
};

/// A WSUS product category (5.3).
struct WsusProduct
{
    QString id; ///< GUID lower case, empty = not established, match by title (U-4, section 11)
    QString title;
    QString familyId; ///< GUID of the product family
    QString companyId;
    QStringList alsoTitled; ///< other titles to expect where the id is not established

    /// Whether a category of a server is this product: by id where it is established, else by title without case.
    bool is(const QString &categoryId, const QString &categoryTitle) const;
};
struct Classification
{
    QString id, title;
};
/// Ids of those that the rules name (5.2); they are the same on every server.
namespace classification {
inline constexpr auto security = QLatin1StringView("0fa1201d-4330-4fa8-8ae9-b877473b6441");
inline constexpr auto critical = QLatin1StringView("e6cf1350-c01b-414d-a61f-263d14d133b4");
inline constexpr auto updates = QLatin1StringView("cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83");
inline constexpr auto updateRollups = QLatin1StringView("28bc880e-0592-4cbf-8f95-c79b17911d5f");
inline constexpr auto servicePacks = QLatin1StringView("68c5b0a3-d1a6-4553-ae49-01d3a7827828");
} // namespace classification

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
    bool operator==(const RequiredClassification &) const = default;
};

/// The one resolver for coverage, planner and reports. Immutable after reading; safe to share between threads.
class Catalog
{
public:
    /// From resources/catalog/*.json (or a newer set). Codes PF-CAT-nnn.
    static Result<Catalog> read(QByteArrayView sqlBuilds, QByteArrayView exchangeBuilds, QByteArrayView wsus, QByteArrayView lifecycle,
                                QByteArrayView policy);

    QString version() const { return m_version; }
    UtcMs date() const { return m_date; }

    /// What the short key of a row's provenance stands for; the key itself where it is not known.
    QString sourceTitle(const QString &key) const { return m_sources.value(key, key); }

    /// Forms: "16.0.4165.4", "16.0.4165", "15.02.1748.010", "Version 15.2 (Build 1748.10)", the AD form with 30000 added.
    /// Also the file version of sqlservr.exe, "2022.160.4165.4" (M-7). What is none of these: Match::Unknown, asked not valid.
    /// Without @p family the number decides; 15.0, 14.0 and 8.0 can be both: then the exact build, then the ranges of both.
    /// Exact: the catalogue holds the build; with three fields on either side, exactly one build of those three (M-7).
    Resolution resolve(QStringView build, std::optional<ProductFamily> family = {}) const;
    Resolution resolve(const Version &build, ProductFamily family) const;

    /// Newest build of the same release, baseline and branch (F-22, U-10) that is not withdrawn; nullptr = none newer is known.
    /// A clean baseline takes the CU branch where it has one (U-11), else GDR. For Exchange the newest update of the same CU or
    /// service pack. Builds known to be released after @p asOf are not offered; a month counts from its first day.
    /// A build that is known to be bad is not chosen: the one before it is.
    const Build *newestOfBranch(const Build &from, UtcMs asOf, Use use = Use::Any) const;
    /// All builds that newestOfBranch() chooses from, the newest last; also those that are known to be bad, as they are offered.
    QList<const Build *> newerOfBranch(const Build &from, UtcMs asOf) const;
    /// False where the build is known to be released after @p asOf; a month counts from its first day.
    static bool isOutBy(const Build &build, UtcMs asOf);
    QList<const Build *> builds(ProductFamily family, const QString &release) const;
    const QList<Build> &all() const { return m_builds; }

    /// The WSUS product of a release; nullptr = the catalogue has no row.
    const WsusProduct *wsusProduct(ProductFamily family, const QString &release) const;
    /// Every WSUS product of the catalogue, in no order.
    const QHash<QString, WsusProduct> &wsusProducts() const { return m_products; }
    const QList<Classification> &classifications() const { return m_classifications; }
    QString classificationTitle(const QString &id) const;
    QString categoryTitle(const QString &id) const;  ///< product, family or company
    QString parentCategory(const QString &id) const; ///< empty = top or unknown
    /// Sorted by severity, worst first. Service packs are an error while one is ahead of @p baseline, information at the last;
    /// a warning where @p baseline is empty or not known (5.4).
    QList<RequiredClassification> required(ProductFamily family, const QString &release, const QString &baseline) const;
    /// How bad it is when the product itself is not selected (5.4).
    Severity missingProduct() const { return m_missingProduct; }
    /// Whether the release has a service pack after @p baseline; nullopt = @p baseline is not one of its baselines.
    std::optional<bool> servicePackAhead(ProductFamily family, const QString &release, const QString &baseline) const;
    const Lifecycle *lifecycle(ProductFamily family, const QString &release) const;
    /// "SQL Server 2022", "Exchange Server SE".
    static QString productTitle(ProductFamily family, const QString &release);

private:
    friend class CatalogReader;
    /// Which build numbers belong to a release: third field in [from, below).
    struct Numbers
    {
        ProductFamily family = ProductFamily::SqlServer;
        QString release;
        quint32 major = 0, minor = 0, from = 0, below = 0xFFFFFFFF;
    };
    struct Category
    {
        QString title, parent;
    };
    struct Required
    {
        QString classificationId;
        Severity severity = Severity::Error;
        std::optional<Severity> atLastServicePack;
    };
    QString releaseOf(const Version &build, ProductFamily family) const;
    Resolution resolveBoth(const Version &build) const;

    QString m_version;
    UtcMs m_date;
    QHash<QString, QString> m_sources;
    QList<Build> m_builds; ///< sorted by family, release, version
    QList<Numbers> m_numbers;
    QHash<QString, QList<int>> m_byRelease; ///< rows of m_builds by family/release key
    QHash<QString, WsusProduct> m_products; ///< by family/release key
    QHash<QString, Category> m_categories;  ///< by id
    QList<Classification> m_classifications;
    QHash<QString, Lifecycle> m_lifecycles;
    QHash<QString, QList<Required>> m_required;
    Severity m_missingProduct = Severity::Error;
};

/// The catalogue that ships with the program (Qt resource :/catalog).
Result<Catalog> builtInCatalog();
/// The same with another list of SQL Server builds, @p file in its errors.
Result<Catalog> catalogWith(QByteArrayView sqlBuilds, const QString &file);
QByteArray builtInSqlBuilds();

} // namespace pf
