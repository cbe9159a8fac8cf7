#include "coverage/installed.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

Lines::Lines(const Catalog &catalog, UtcMs asOf) : m_catalog(catalog), m_asOf(asOf) {}

Lines::Level Lines::level(ProductFamily family, const Version &version)
{
    const Key key{family, version};
    const auto known = m_levels.constFind(key);
    if (known != m_levels.constEnd())
        return *known;

    Level level;
    const Resolution resolution = m_catalog.resolve(version, family);
    if (!resolution.release.isEmpty()) {
        level.line = lineOf(family, resolution.release);
        level.build = resolution.build;
        level.exact = resolution.match == Match::Exact;
        Line &line = m_lines[static_cast<size_t>(level.line)];
        const auto required = m_catalog.required(family, resolution.release, resolution.build ? resolution.build->baseline : QString());
        const auto same = [&](const QList<RequiredClassification> &other) {
            return std::equal(required.begin(), required.end(), other.begin(), other.end(),
                              [](const RequiredClassification &a, const RequiredClassification &b) {
                                  return a.classificationId == b.classificationId && a.severity == b.severity;
                              });
        };
        const auto found = std::find_if(line.policies.cbegin(), line.policies.cend(), same);
        level.policy = static_cast<int>(found - line.policies.cbegin());
        if (found == line.policies.cend())
            line.policies.append(required);
    }
    m_levels.insert(key, level);
    return level;
}

Lines::News Lines::news(ProductFamily family, const Version &version, Use use)
{
    const Key key{family, version, use};
    const auto known = m_news.constFind(key);
    if (known != m_news.constEnd())
        return *known;
    News news{version.toString(), {}};
    const Resolution resolution = m_catalog.resolve(version, family);
    const Build *newest = resolution.build ? m_catalog.newestOfBranch(*resolution.build, m_asOf, use) : nullptr;
    if (newest && olderBuild(version, newest->version))
        news.newer = newest->version.toString();
    m_news.insert(key, news);
    return news;
}

int Lines::lineOf(ProductFamily family, const QString &release)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].family == family && m_lines[i].release == release)
            return static_cast<int>(i);
    }
    Line line;
    line.family = family;
    line.release = release;
    line.title = Catalog::productTitle(family, release);
    line.product = m_catalog.wsusProduct(family, release);
    if (const Lifecycle *lifecycle = m_catalog.lifecycle(family, release)) {
        line.supportedUntil = lifecycle->extendedEnd;
        line.esuUntil = lifecycle->esuEnd;
        // The last day of support still counts.
        line.outOfSupport = lifecycle->extendedEnd && m_asOf >= *lifecycle->extendedEnd + msPerDay;
    }
    m_lines.push_back(std::move(line));
    return static_cast<int>(m_lines.size()) - 1;
}

bool isWindowsInternalDatabase(const QString &instance)
{
    return instance.startsWith(u"MICROSOFT##"_s, Qt::CaseInsensitive);
}

bool isIndependentTool(const QString &component)
{
    for (const auto &word : {u"Management Studio"_s, u"SSMS"_s, u"ODBC"_s, u"OLE DB"_s, u"JDBC"_s, u"Visual Studio"_s}) {
        if (component.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace pf::coverage
