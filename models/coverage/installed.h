#pragma once

#include "catalog/catalog.h"

#include <QHash>

namespace pf::coverage {

/// One product line that is installed somewhere: "SQL Server 2022".
struct Line
{
    ProductFamily family = ProductFamily::SqlServer;
    QString release;
    QString title;                        ///< "SQL Server 2022"
    const WsusProduct *product = nullptr; ///< nullptr = the catalogue has no row
    std::optional<UtcMs> supportedUntil;  ///< the last day, ESU not included (M-8)
    std::optional<UtcMs> esuUntil;
    bool outOfSupport = false; ///< at the date of the check (U-15)
    /// Required classifications of the baselines met so far, each list once.
    QList<QList<RequiredClassification>> policies;
};

/// Product lines by build number, each build resolved once.
class Lines
{
public:
    /// Where a build belongs. line -1 = the catalogue does not know the release.
    struct Level
    {
        int line = -1;
        int policy = 0;               ///< index into Line::policies
        const Build *build = nullptr; ///< the build, or the nearest lower one where it is not exact
        bool exact = false;
    };

    Lines(const Catalog &catalog, UtcMs asOf);
    Level level(ProductFamily family, const Version &version);
    /// A build as text, and the newest one of its branch where that is newer.
    struct News
    {
        QString installed, newer;
    };
    News news(ProductFamily family, const Version &version, Use use);
    const Line &line(int index) const { return m_lines[static_cast<size_t>(index)]; }
    int count() const { return static_cast<int>(m_lines.size()); }

private:
    struct Key
    {
        ProductFamily family;
        Version version;
        Use use = Use::Any;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            const auto &f = key.version.fields;
            return qHashMulti(seed, static_cast<int>(key.family), f[0], f[1], f[2], f[3], static_cast<int>(key.use));
        }
    };

    int lineOf(ProductFamily family, const QString &release);

    const Catalog &m_catalog;
    UtcMs m_asOf;
    std::vector<Line> m_lines;
    QHash<Key, Level> m_levels;
    QHash<Key, News> m_news;
};

/// Windows Internal Database: an engine that Windows services, no SQL Server instance to update (5.7.6).
bool isWindowsInternalDatabase(const QString &instance);
/// Tools with version numbers and WSUS products of their own: Management Studio, ODBC and OLE DB drivers (5.7.5).
bool isIndependentTool(const QString &component);

} // namespace pf::coverage
