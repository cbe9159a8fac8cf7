#pragma once

#include "catalog/catalog.h"
#include "coverage/routes.h"

#include <QHash>
#include <QSet>

namespace pf::coverage {

/// An approval for installation, and what it installs.
struct Approved
{
    const Approval *approval = nullptr;
    int server = 0;                     ///< the server that decides
    QList<const Build *> builds = {};   ///< by its KB number; empty = the catalogue does not know it
    bool sql = false, exchange = false; ///< by its title where no build is known

    /// Whether its title names the product; what counts where no build is known.
    bool names(ProductFamily family) const { return family == ProductFamily::SqlServer ? sql : exchange; }
};

/// Approvals as they reach computers: from the server that decides (a replica takes those of its upstream server, U-8),
/// down the tree of target groups (U-16). Groups of every server are worked out once.
class Approvals
{
public:
    Approvals(const Estate &estate, const Catalog &catalog, Routes &routes);

    /// Index of the update server that decides on approvals for a computer; -1 = none known.
    int authority(const UpdateClient &client);
    /// Approvals for installation that reach a computer, by index into entry(), each once.
    QList<int> of(const UpdateClient &client);
    const Approved &entry(int index) const { return m_entries[static_cast<size_t>(index)]; }
    /// The groups of a computer and everything above them, "all computers" included; folded.
    QSet<QString> groupsOf(const UpdateClient &client);

private:
    struct Server
    {
        QHash<QString, QString> parents;      ///< folded names
        QHash<QString, QList<int>> approvals; ///< by folded group: positions in WsusServer::approvals
        QHash<int, int> entries;              ///< position to entry, made when first met
        bool ready = false;
    };
    Server &server(int index);
    /// The group itself, then its parents, "all computers" last.
    QStringList lineage(Server &server, const QString &group) const;
    int entryOf(int server, int position);
    void resolve(Approved &approved);
    static QString clientKey(int server, const UpdateClient &client);

    const Estate &m_estate;
    const Catalog &m_catalog;
    Routes &m_routes;
    std::vector<Server> m_servers;
    std::vector<Approved> m_entries;
    QHash<QString, QList<int>> m_byClient;
    QHash<QString, QSet<QString>> m_groups;
    QMultiHash<QString, const Build *> m_byKb; ///< filled when first asked for
};

/// "KB5081477" out of "Security Update for SQL Server 2022 RTM CU (KB5081477)"; empty where there is none.
QString knowledgeBaseNumber(const QString &title);

} // namespace pf::coverage
