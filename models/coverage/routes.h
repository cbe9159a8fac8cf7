#pragma once

#include "coverage/coverage.h"

#include <QHash>

namespace pf::coverage {

/// The way from a computer's own update server to the one that synchronizes from Microsoft Update (U-8).
struct Route
{
    enum class Problem {
        None,
        NotReported,     ///< nobody said where the computer gets its updates
        NotUsingWsus,    ///< Microsoft Update or nothing (5.7.14)
        ServerUnknown,   ///< its server is not in the estate
        UpstreamUnknown, ///< a server of the chain names an upstream server that is not in the estate, or none
        Cycle            ///< the chain comes back to itself
    };
    Problem problem = Problem::None;
    QList<ChainLink> chain;
    QString stop;       ///< where the chain ends without a root: the name that is missing, or met twice
    int root = -1;      ///< index into Estate::wsusServers, -1 = none
    QList<int> late;    ///< servers, the root first, on which the root's selection has not arrived (5.8)
    int configMgr = -1; ///< first software update point of the chain
    int replica = -1;   ///< first replica of the chain
};

/// Every chain of an estate, each followed once; chains of any length, cycles end them.
class Routes
{
public:
    explicit Routes(const Estate &estate);
    /// Index of the route of a computer, for route().
    int routeOf(const UpdateClient &client);
    const Route &route(int index) const { return m_routes[static_cast<size_t>(index)]; }
    /// Index of a WSUS server by name, -1 = not in the estate.
    int server(const QString &name);
    /// True where the server synchronizes from Microsoft Update.
    bool isRoot(int server) const;

private:
    Route follow(const QString &first);

    const Estate &m_estate;
    QHash<QString, int> m_servers;  ///< by nameKey()
    QHash<QString, int> m_byClient; ///< route by the name as written
    std::vector<Route> m_routes;
};

/// What a server below the root, or the root itself, has of the root's selection as changed at @p changedAt.
ChainLink::Status arrival(const WsusServer &server, std::optional<UtcMs> changedAt);
/// "Succeeded" in any spelling, or nothing reported against it.
bool syncSucceeded(const WsusServer &server);

} // namespace pf::coverage
