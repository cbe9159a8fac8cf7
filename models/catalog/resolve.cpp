#include "catalog/buildform.h"
#include "catalog/catalog.h"
#include "catalog/catalogkey.h"

#include <algorithm>

namespace pf {

namespace {

bool isIdentical(const Resolution &resolution)
{
    return resolution.match == Match::Exact && resolution.build->version == resolution.asked;
}

} // namespace

QString Catalog::releaseOf(const Version &build, ProductFamily family) const
{
    for (const Numbers &n : m_numbers) {
        if (n.family != family || n.major != build.major() || n.minor != build.minor())
            continue;
        // Two fields cannot tell releases apart that share them (Exchange 2019 and SE).
        const bool whole = n.from == 0 && n.below == Numbers{}.below;
        if (whole || (build.count >= 3 && build.build() >= n.from && build.build() < n.below))
            return n.release;
    }
    return {};
}

Resolution Catalog::resolve(const Version &build, ProductFamily family) const
{
    Resolution result;
    result.asked = build;
    if (family == ProductFamily::Exchange && result.asked.build() >= directoryOffset)
        result.asked.fields[2] -= directoryOffset;
    const Version &asked = result.asked;
    const QString release = releaseOf(asked, family);
    if (!asked.isValid() || release.isEmpty())
        return result;
    result.family = family;
    result.release = release;
    if (asked.count < 3)
        return result;
    const Build *lower = nullptr;
    const Build *same = nullptr;
    int sameCount = 0;
    const QList<int> rows = m_byRelease.value(releaseKey(family, release));
    for (const int row : rows) {
        const Build &known = m_builds.at(row);
        if (known.version == asked) {
            result.build = &known;
            result.match = Match::Exact;
            return result;
        }
        if (sameBuild(known.version, asked)) {
            same = same ? same : &known;
            ++sameCount;
        } else if (!known.misprint && olderBuild(known.version, asked)) {
            lower = &known;
        }
    }
    // M-7: three fields where one side has three. Three fields that several builds share do not name one of them.
    result.build = same ? same : lower;
    if (sameCount == 1)
        result.match = Match::Exact;
    else if (result.build)
        result.match = Match::NearestLower;
    return result;
}

/// 8.0 is SQL Server 2000 or Exchange 2007, 14.0 is SQL Server 2017 or Exchange 2010, 15.0 is SQL Server 2019 or Exchange 2013.
Resolution Catalog::resolveBoth(const Version &build) const
{
    Resolution sql = resolve(build, ProductFamily::SqlServer);
    Resolution exchange = resolve(build, ProductFamily::Exchange);
    if (!exchange.family || !sql.family)
        return exchange.family ? exchange : sql;
    if (isIdentical(sql) || isIdentical(exchange))
        return isIdentical(sql) ? sql : exchange;

    Resolution undecided;
    undecided.asked = build;
    if (build.count < 3)
        return undecided;
    quint32 first = 0xFFFFFFFF, last = 0, baseline = 0xFFFFFFFF;
    bool sharesThree = false;
    for (const Build *known : builds(ProductFamily::Exchange, exchange.release)) {
        if (known->version.major() != build.major() || known->version.minor() != build.minor())
            continue;
        first = std::min(first, known->version.build());
        last = std::max(last, known->version.build());
        sharesThree = sharesThree || known->version.build() == build.build();
    }
    for (const Build *known : builds(ProductFamily::SqlServer, sql.release)) {
        if (known->branch == Branch::Baseline)
            baseline = std::min(baseline, known->version.build());
    }
    // SQL Server's lists have three fields. A fourth field beside builds of Exchange that differ in it alone is Exchange's.
    const bool revised = build.count == 4 && build.fields[3] != 0;
    if (revised && sharesThree)
        return exchange;
    if (sql.match == Match::Exact)
        return sql;
    if (build.build() >= first && build.build() <= last)
        return build.build() < baseline || revised ? exchange : sql;
    return sql.match == Match::Unknown ? undecided : sql;
}

Resolution Catalog::resolve(QStringView build, std::optional<ProductFamily> family) const
{
    const auto form = readBuildForm(build);
    if (!form)
        return {};
    if (family && form->family && *family != *form->family) {
        Resolution contradiction;
        contradiction.asked = form->version;
        return contradiction;
    }
    if (const auto wanted = family ? family : form->family)
        return resolve(form->version, *wanted);
    return resolveBoth(form->version);
}

} // namespace pf
