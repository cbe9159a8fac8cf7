#include "coverage/approvals.h"

#include "base/names.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

/// Folded; every computer is in it.
QString allComputers()
{
    return u"all computers"_s;
}
constexpr int deepestGroups = 64;

} // namespace

QString knowledgeBaseNumber(const QString &title)
{
    for (qsizetype at = title.indexOf(u"KB"_s, 0, Qt::CaseInsensitive); at >= 0; at = title.indexOf(u"KB"_s, at + 2, Qt::CaseInsensitive)) {
        if (at > 0 && title[at - 1].isLetterOrNumber())
            continue;
        qsizetype end = at + 2;
        while (end < title.size() && title[end] >= u'0' && title[end] <= u'9')
            ++end;
        if (end - at >= 8) // six digits or more
            return u"KB"_s + title.mid(at + 2, end - at - 2);
    }
    return {};
}

Approvals::Approvals(const Estate &estate, const Catalog &catalog, Routes &routes)
    : m_estate(estate), m_catalog(catalog), m_routes(routes), m_servers(static_cast<size_t>(estate.wsusServers.size()))
{}

int Approvals::authority(const UpdateClient &client)
{
    if (client.usesWsus == false || client.wsusServer.isEmpty())
        return -1;
    int index = m_routes.server(client.wsusServer);
    for (qsizetype step = 0; index >= 0 && step < m_estate.wsusServers.size(); ++step) { // a circle ends it
        const WsusServer &wsus = m_estate.wsusServers[index];
        if (wsus.mode != WsusMode::Replica)
            return index;
        index = m_routes.server(wsus.upstream);
    }
    return -1;
}

Approvals::Server &Approvals::server(int index)
{
    Server &server = m_servers[static_cast<size_t>(index)];
    if (server.ready)
        return server;
    server.ready = true;
    const WsusServer &wsus = m_estate.wsusServers[index];
    for (const TargetGroup &group : wsus.targetGroups)
        server.parents.insert(nameKey(group.name), nameKey(group.parent));
    for (int i = 0; i < wsus.approvals.size(); ++i)
        server.approvals[nameKey(wsus.approvals[i].targetGroup)].append(i);
    return server;
}

QStringList Approvals::lineage(Server &server, const QString &group) const
{
    QStringList result;
    for (QString at = nameKey(group); !at.isEmpty() && at != allComputers() && result.size() < deepestGroups;
         at = server.parents.value(at)) {
        if (result.contains(at))
            break;
        result.append(at);
    }
    result.append(allComputers());
    return result;
}

QString Approvals::clientKey(int server, const UpdateClient &client)
{
    return QString::number(server) + u'\n' + client.targetGroups.join(u'\n');
}

QSet<QString> Approvals::groupsOf(const UpdateClient &client)
{
    const int index = authority(client);
    const QString key = clientKey(index, client);
    const auto known = m_groups.constFind(key);
    if (known != m_groups.constEnd())
        return *known;
    QSet<QString> groups{allComputers()};
    if (index >= 0) {
        for (const QString &group : client.targetGroups) {
            for (const QString &name : lineage(server(index), group))
                groups.insert(name);
        }
    }
    return *m_groups.insert(key, groups);
}

QList<int> Approvals::of(const UpdateClient &client)
{
    const int index = authority(client);
    if (index < 0 || m_estate.wsusServers[index].approvals.isEmpty())
        return {};
    const QString key = clientKey(index, client);
    const auto known = m_byClient.constFind(key);
    if (known != m_byClient.constEnd())
        return *known;

    QList<int> result;
    QSet<int> taken;
    Server &own = server(index);
    const QStringList groups = client.targetGroups.isEmpty() ? QStringList{allComputers()} : client.targetGroups;
    for (const QString &group : groups) {
        QSet<QString> decided; // the nearest group that says something decides
        for (const QString &name : lineage(own, group)) {
            QSet<QString> here;
            const QList<int> positions = own.approvals.value(name);
            for (const int position : positions) {
                const Approval &approval = m_estate.wsusServers[index].approvals[position];
                const QString update = nameKey(approval.update);
                here.insert(update);
                if (decided.contains(update) || approval.action != ApprovalAction::Install)
                    continue;
                const int entry = entryOf(index, position);
                if (!taken.contains(entry))
                    result.append(entry);
                taken.insert(entry);
            }
            decided.unite(here);
        }
    }
    return *m_byClient.insert(key, result);
}

int Approvals::entryOf(int index, int position)
{
    Server &own = server(index);
    const auto known = own.entries.constFind(position);
    if (known != own.entries.constEnd())
        return *known;
    Approved approved{.approval = &m_estate.wsusServers[index].approvals[position], .server = index};
    resolve(approved);
    m_entries.push_back(std::move(approved));
    const int entry = static_cast<int>(m_entries.size()) - 1;
    own.entries.insert(position, entry);
    return entry;
}

void Approvals::resolve(Approved &approved)
{
    const QString &title = approved.approval->update;
    if (const QString number = knowledgeBaseNumber(title); !number.isEmpty()) {
        if (m_byKb.isEmpty()) {
            for (const Build &build : m_catalog.all()) {
                for (const QString &kb : build.kb)
                    m_byKb.insert(kb, &build);
            }
        }
        for (auto build = m_byKb.constFind(number); build != m_byKb.constEnd() && build.key() == number; ++build)
            approved.builds.append(*build);
    }
    approved.sql = title.contains(u"SQL Server"_s, Qt::CaseInsensitive);
    approved.exchange = title.contains(u"Exchange"_s, Qt::CaseInsensitive);
}

} // namespace pf::coverage
