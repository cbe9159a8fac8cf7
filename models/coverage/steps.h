#pragma once

#include "catalog/catalog.h"

#include <QHash>

namespace pf::coverage {

struct Thing;

/// What could come next for an installed build. Each build is looked up once.
class Steps
{
public:
    /// How an update reaches a computer (5.4): the classification that carries it.
    enum class Carrier { Updates, Security, Rollups, ByHand };

    Steps(const Catalog &catalog, UtcMs asOf) : m_catalog(catalog), m_asOf(asOf) {}

    static Carrier carrier(const Build &build);
    /// When a build appeared, the first day of its month where only that is known; nullopt = not known.
    static std::optional<UtcMs> appeared(const Build &build);
    /// Carried by the classification Security Updates.
    static bool isSecurity(const Build &build) { return carrier(build) == Carrier::Security; }

    /// Newer builds of the branch, the newest last.
    QList<const Build *> newer(const Build &build);
    /// The newest cumulative update of the baseline, for an instance on the GDR branch, to which none is ever offered (U-11);
    /// nullptr = the instance is on no GDR branch, or there is none.
    const Build *cumulativeBeside(const Build &build);
    /// A security update of another cumulative update of Exchange, newer than everything for the installed one; nullptr = none.
    const Build *tooOldFor(const Thing &thing);

private:
    const Build *newestElsewhere(const Build &build) const;

    const Catalog &m_catalog;
    const UtcMs m_asOf;
    QHash<const Build *, QList<const Build *>> m_newer;
    QHash<const Build *, const Build *> m_cumulative, m_elsewhere;
};

} // namespace pf::coverage
