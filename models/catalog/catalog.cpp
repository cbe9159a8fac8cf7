#include "catalog/catalog.h"

#include "catalog/catalogkey.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

bool isReleasedAfter(const Build &build, UtcMs asOf)
{
    if (build.released)
        return *build.released > asOf;
    const auto month = UtcMs::fromString(QString(build.releasedMonth + u"-01"_s));
    return month && *month > asOf;
}

/// What a service pack or CU of Exchange itself is, beside its updates.
bool isBaseItself(const Build &build)
{
    return build.level == build.baseline;
}

} // namespace

QString branchWord(Branch branch)
{
    switch (branch) {
    case Branch::PreRelease:
        return u"prerelease"_s;
    case Branch::Baseline:
        return u"baseline"_s;
    case Branch::Gdr:
        return u"gdr"_s;
    case Branch::Cu:
        return u"cu"_s;
    case Branch::AzureConnectPack:
        return u"azure-connect-pack"_s;
    case Branch::Su:
        return u"cu-su"_s;
    case Branch::Unknown:
        break;
    }
    return u"unknown"_s;
}

bool WsusProduct::is(const QString &categoryId, const QString &categoryTitle) const
{
    if (!id.isEmpty())
        return id.compare(categoryId, Qt::CaseInsensitive) == 0;
    return categoryTitle.compare(title, Qt::CaseInsensitive) == 0 || alsoTitled.contains(categoryTitle, Qt::CaseInsensitive);
}

bool Catalog::isOutBy(const Build &build, UtcMs asOf)
{
    return !isReleasedAfter(build, asOf);
}

const Build *Catalog::newestOfBranch(const Build &from, UtcMs asOf, Use use) const
{
    const QList<const Build *> newer = newerOfBranch(from, asOf);
    const auto good = std::find_if(newer.crbegin(), newer.crend(), [&](const Build *build) { return !build->isKnownBad(use); });
    return good == newer.crend() ? nullptr : *good;
}

QList<const Build *> Catalog::newerOfBranch(const Build &from, UtcMs asOf) const
{
    if (from.branch == Branch::PreRelease || from.branch == Branch::Unknown)
        return {};
    const QList<const Build *> release = builds(from.family, from.release);
    auto newer = [&](auto wanted) {
        QList<const Build *> found;
        for (const Build *build : release) { // sorted
            if (build->baseline == from.baseline && !build->withdrawn && !build->misprint && wanted(*build) &&
                !isReleasedAfter(*build, asOf) && olderBuild(from.version, build->version))
                found.append(build);
        }
        return found;
    };
    if (from.family == ProductFamily::Exchange)
        return newer([](const Build &build) { return !isBaseItself(build); });
    if (from.branch != Branch::Baseline && !from.countsAsBaseline)
        return newer([&](const Build &build) { return build.branch == from.branch; });
    const QList<const Build *> cumulative = newer([](const Build &build) { return build.branch == Branch::Cu; });
    return !cumulative.isEmpty() ? cumulative : newer([](const Build &build) { return build.branch == Branch::Gdr; });
}

QList<const Build *> Catalog::builds(ProductFamily family, const QString &release) const
{
    QList<const Build *> result;
    const QList<int> rows = m_byRelease.value(releaseKey(family, release));
    for (const int row : rows)
        result << &m_builds.at(row);
    return result;
}

const WsusProduct *Catalog::wsusProduct(ProductFamily family, const QString &release) const
{
    const auto found = m_products.constFind(releaseKey(family, release));
    return found == m_products.cend() ? nullptr : &*found;
}

QString Catalog::classificationTitle(const QString &id) const
{
    for (const Classification &classification : m_classifications) {
        if (classification.id.compare(id, Qt::CaseInsensitive) == 0)
            return classification.title;
    }
    return {};
}

QString Catalog::categoryTitle(const QString &id) const
{
    return m_categories.value(id.toLower()).title;
}

QString Catalog::parentCategory(const QString &id) const
{
    return m_categories.value(id.toLower()).parent;
}

std::optional<bool> Catalog::servicePackAhead(ProductFamily family, const QString &release, const QString &baseline) const
{
    bool found = false, ahead = false;
    for (const Build *build : builds(family, release)) {
        if (build->branch != Branch::Baseline)
            continue;
        ahead = found;
        found = found || build->baseline == baseline;
    }
    return found ? std::optional(ahead) : std::nullopt;
}

QList<RequiredClassification> Catalog::required(ProductFamily family, const QString &release, const QString &baseline) const
{
    QList<RequiredClassification> result;
    const auto rows = m_required.value(releaseKey(family, release));
    for (const Required &row : rows) {
        Severity severity = row.severity;
        if (row.atLastServicePack) {
            const auto ahead = servicePackAhead(family, release, baseline);
            severity = !ahead ? Severity::Warning : *ahead ? row.severity : *row.atLastServicePack;
        }
        result << RequiredClassification{row.classificationId, severity};
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.severity > b.severity; });
    return result;
}

const Lifecycle *Catalog::lifecycle(ProductFamily family, const QString &release) const
{
    const auto found = m_lifecycles.constFind(releaseKey(family, release));
    return found == m_lifecycles.cend() ? nullptr : &*found;
}

QString Catalog::productTitle(ProductFamily family, const QString &release)
{
    if (family == ProductFamily::SqlServer)
        return u"SQL Server "_s + release;
    return release == u"2000"_s ? u"Exchange 2000 Server"_s : u"Exchange Server "_s + release;
}

} // namespace pf
