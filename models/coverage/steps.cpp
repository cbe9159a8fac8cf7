#include "coverage/steps.h"

#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

std::optional<UtcMs> Steps::appeared(const Build &build)
{
    return build.released ? build.released : UtcMs::fromString(QString(build.releasedMonth + u"-01"_s));
}

Steps::Carrier Steps::carrier(const Build &build)
{
    switch (build.branch) {
    case Branch::Gdr:
        return Carrier::Security;
    case Branch::Su: // hotfix updates are treated as manual downloads
        return build.level.contains(u"HU"_s) ? Carrier::ByHand : Carrier::Security;
    case Branch::Cu:
        if (build.family == ProductFamily::Exchange)
            return build.level.contains(u"RU"_s) ? Carrier::Rollups : Carrier::ByHand;
        if (build.level.endsWith(u"hotfix"_s)) // on demand only
            return Carrier::ByHand;
        [[fallthrough]];
    case Branch::AzureConnectPack:
        return build.level.endsWith(u"GDR"_s) ? Carrier::Security : Carrier::Updates;
    case Branch::Baseline:
    case Branch::PreRelease:
    case Branch::Unknown:
        break;
    }
    return Carrier::ByHand;
}

QList<const Build *> Steps::newer(const Build &build)
{
    const auto known = m_newer.constFind(&build);
    return known != m_newer.constEnd() ? *known : *m_newer.insert(&build, m_catalog.newerOfBranch(build, m_asOf));
}

const Build *Steps::cumulativeBeside(const Build &build)
{
    if (build.branch != Branch::Gdr || build.countsAsBaseline)
        return nullptr;
    const auto known = m_cumulative.constFind(&build);
    if (known != m_cumulative.constEnd())
        return *known;
    const Build *newest = nullptr;
    for (const Build *other : m_catalog.builds(build.family, build.release)) {
        const auto at = appeared(*other);
        if (other->baseline == build.baseline && other->branch == Branch::Cu && !other->withdrawn && !other->misprint &&
            (!at || *at <= m_asOf))
            newest = other; // sorted
    }
    m_cumulative.insert(&build, newest);
    return newest;
}

const Build *Steps::tooOldFor(const Thing &thing)
{
    const Build *build = thing.exactBuild();
    if (!build || !thing.exchange || build->baseline.isEmpty())
        return nullptr;
    const auto known = m_elsewhere.constFind(build);
    return known != m_elsewhere.constEnd() ? *known : *m_elsewhere.insert(build, newestElsewhere(*build));
}

const Build *Steps::newestElsewhere(const Build &build) const
{
    std::optional<UtcMs> own = appeared(build);
    const Build *newest = nullptr;
    const auto builds = m_catalog.builds(build.family, build.release);
    for (const Build *other : builds) {
        const auto at = appeared(*other);
        if (at && *at <= m_asOf && other->baseline == build.baseline && !other->withdrawn && !other->misprint)
            own = qMax(own.value_or(*at), *at);
    }
    for (const Build *other : builds) {
        const auto at = appeared(*other);
        if (own && at && *at <= m_asOf && *at > *own && other->baseline != build.baseline && !other->withdrawn && !other->misprint &&
            isSecurity(*other) && olderBuild(build.version, other->version))
            newest = other; // sorted
    }
    return newest;
}

} // namespace pf::coverage
