#include "coverage/routes.h"

#include "base/names.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

constexpr int notReportedRoute = 0;
constexpr int notUsingWsusRoute = 1;

} // namespace

Routes::Routes(const Estate &estate) : m_estate(estate)
{
    for (int i = 0; i < estate.wsusServers.size(); ++i)
        m_servers.insert(nameKey(estate.wsusServers[i].name), i);
    m_routes.resize(2);
    m_routes[notReportedRoute].problem = Route::Problem::NotReported;
    m_routes[notUsingWsusRoute].problem = Route::Problem::NotUsingWsus;
}

int Routes::server(const QString &name)
{
    return m_servers.value(nameKey(name), -1);
}

bool Routes::isRoot(int server) const
{
    const WsusServer &wsus = m_estate.wsusServers[server];
    if (wsus.fromMicrosoftUpdate)
        return *wsus.fromMicrosoftUpdate;
    // A replica always has an upstream server; an autonomous server that names none synchronizes from Microsoft Update.
    return wsus.upstream.isEmpty() && wsus.mode == WsusMode::Autonomous;
}

int Routes::routeOf(const UpdateClient &client)
{
    if (client.usesWsus == false)
        return notUsingWsusRoute;
    if (client.wsusServer.isEmpty())
        return notReportedRoute;
    const auto known = m_byClient.constFind(client.wsusServer);
    if (known != m_byClient.constEnd())
        return *known;
    m_routes.push_back(follow(client.wsusServer));
    const int index = static_cast<int>(m_routes.size()) - 1;
    m_byClient.insert(client.wsusServer, index);
    return index;
}

Route Routes::follow(const QString &first)
{
    Route route;
    QList<int> visited;
    QString name = first;
    while (true) {
        const int index = server(name);
        if (index < 0) {
            route.problem = visited.isEmpty() ? Route::Problem::ServerUnknown : Route::Problem::UpstreamUnknown;
            route.stop = name;
            if (!name.isEmpty())
                route.chain.append({name, ChainLink::Status::NotReported});
            return route;
        }
        const WsusServer &wsus = m_estate.wsusServers[index];
        if (visited.contains(index)) {
            route.problem = Route::Problem::Cycle;
            route.stop = wsus.name;
            return route;
        }
        visited.append(index);
        route.chain.append({wsus.name, ChainLink::Status::NotReported});
        if (route.configMgr < 0 && wsus.configMgr)
            route.configMgr = index;
        if (route.replica < 0 && wsus.mode == WsusMode::Replica)
            route.replica = index;
        if (isRoot(index)) {
            route.root = index;
            break;
        }
        name = wsus.upstream;
    }

    const WsusServer &root = m_estate.wsusServers[route.root];
    const std::optional<UtcMs> changedAt = root.options ? root.options->changedAt : std::nullopt;
    for (qsizetype i = visited.size() - 1; i >= 0; --i) {
        const ChainLink::Status status = arrival(m_estate.wsusServers[visited[i]], changedAt);
        route.chain[i].status = i == visited.size() - 1 ? ChainLink::Status::Root : status;
        if (status != ChainLink::Status::Ok && status != ChainLink::Status::NotReported)
            route.late.append(visited[i]);
    }
    return route;
}

bool syncSucceeded(const WsusServer &server)
{
    return server.lastSyncResult.isEmpty() || server.lastSyncResult.startsWith(u"Succe"_s, Qt::CaseInsensitive);
}

ChainLink::Status arrival(const WsusServer &server, std::optional<UtcMs> changedAt)
{
    using Status = ChainLink::Status;
    if (!server.lastSync) {
        if (server.lastSyncResult.startsWith(u"Never"_s, Qt::CaseInsensitive))
            return Status::Never;
        if (!syncSucceeded(server))
            return server.lastSyncAttempt ? Status::Failed : Status::Never;
        return Status::NotReported;
    }
    if (changedAt && *server.lastSync >= *changedAt)
        return Status::Ok;
    if (!syncSucceeded(server))
        return Status::Failed;
    return changedAt ? Status::NotArrived : Status::Ok;
}

} // namespace pf::coverage
