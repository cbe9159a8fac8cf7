#pragma once

#include "catalog/catalog.h"
#include "estate/wsus.h"

#include <QHash>
#include <QSet>

namespace pf::coverage {

/// The options of one root update server as they take effect: through families and companies (U-2), by the server's own
/// tree where it is reported and by the catalogue's otherwise; by title only where a GUID is not established or the
/// options hold titles (5.3).
class Selection
{
public:
    enum class Product {
        Selected,
        ThroughFamily,
        NotSelected,
        Unknown,    ///< not in the server's own tree (U-4)
        Undecided,  ///< no GUID established, and the options hold a GUID that nobody can name
        NotReported ///< the options are not reported
    };

    Selection(const WsusServer &server, const Catalog &catalog);
    bool isReported() const { return m_server->options.has_value(); }
    Product product(const WsusProduct &product) const;
    /// A family or company above the product is selected.
    bool familySelected(const WsusProduct &product) const { return aboveSelected(product, ownCategory(product)); }
    bool classification(const QString &id) const;
    /// Selected products that update no instance: "Product Updates for Setup", "Feature Pack" (5.7.4).
    QStringList decoys() const;

private:
    const WsusCategory *ownCategory(const WsusProduct &product) const;
    bool aboveSelected(const WsusProduct &product, const WsusCategory *own) const;
    bool isSelected(const QString &id, const QString &title) const;

    const WsusServer *m_server;
    const Catalog *m_catalog;
    QSet<QString> m_products, m_classifications; ///< GUIDs and titles, case-folded
    QHash<QString, const WsusCategory *> m_byId;
    QMultiHash<QString, const WsusCategory *> m_byTitle;
    bool m_unnamed = false; ///< a selected GUID is in no tree
};

} // namespace pf::coverage
