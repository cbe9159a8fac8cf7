#include "base/objectref.h"

#include <algorithm>
#include <optional>

namespace pf {

namespace {

/// One name as it is written in a path.
QString escaped(const QString &name)
{
    QString result = name;
    if (result.contains(u'%'))
        result.replace(u'%', QStringLiteral("%25"));
    if (result.contains(u'/'))
        result.replace(u'/', QStringLiteral("%2F"));
    return result;
}

/// The name behind a written one; nullopt where it is empty or holds an escape that no path has.
std::optional<QString> unescaped(QStringView written)
{
    if (written.isEmpty())
        return std::nullopt;
    QString result;
    result.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != u'%') {
            result += written[i];
            continue;
        }
        const QStringView code = written.mid(i + 1, 2);
        if (code == u"25")
            result += u'%';
        else if (code.compare(u"2F", Qt::CaseInsensitive) == 0)
            result += u'/';
        else
            return std::nullopt;
        i += 2;
    }
    return result;
}

struct Form
{
    QLatin1StringView keywords; ///< in order, one blank between them; each is followed by a name
    ObjectKind kind;
};

constexpr Form forms[] = {
    {QLatin1StringView("cluster"), ObjectKind::Cluster},
    {QLatin1StringView("cluster node"), ObjectKind::Node},
    {QLatin1StringView("cluster instance"), ObjectKind::Instance},
    {QLatin1StringView("cluster node instance"), ObjectKind::Instance},
    {QLatin1StringView("cluster group"), ObjectKind::Group},
    {QLatin1StringView("cluster group resource"), ObjectKind::Resource},
    {QLatin1StringView("cluster ag"), ObjectKind::Group},
    {QLatin1StringView("cluster ag replica"), ObjectKind::Replica},
    {QLatin1StringView("server"), ObjectKind::Server},
    {QLatin1StringView("server instance"), ObjectKind::Instance},
    {QLatin1StringView("wsus"), ObjectKind::WsusServer},
    {QLatin1StringView("wsus group"), ObjectKind::TargetGroup},
    {QLatin1StringView("wsus update"), ObjectKind::Update},
};

/// Keywords and names by turns.
QString joined(std::initializer_list<QStringView> pieces)
{
    QString path;
    qsizetype size = 0;
    for (const QStringView piece : pieces)
        size += piece.size() + 1;
    path.reserve(size);
    bool keyword = true;
    for (const QStringView piece : pieces) {
        if (!path.isEmpty())
            path += u'/';
        const bool plain = std::none_of(piece.cbegin(), piece.cend(), [](QChar c) { return c == u'%' || c == u'/'; });
        if (keyword || plain)
            path += piece;
        else
            path += escaped(piece.toString());
        keyword = !keyword;
    }
    return path;
}

} // namespace

ObjectRef ObjectRef::estate()
{
    return {ObjectKind::Estate, QStringLiteral("estate")};
}

ObjectRef ObjectRef::cluster(const QString &cluster)
{
    return {ObjectKind::Cluster, joined({u"cluster", cluster})};
}

ObjectRef ObjectRef::node(const QString &cluster, const QString &node)
{
    return {ObjectKind::Node, joined({u"cluster", cluster, u"node", node})};
}

ObjectRef ObjectRef::clusteredInstance(const QString &cluster, const QString &instance)
{
    return {ObjectKind::Instance, joined({u"cluster", cluster, u"instance", instance})};
}

ObjectRef ObjectRef::nodeInstance(const QString &cluster, const QString &node, const QString &instance)
{
    return {ObjectKind::Instance, joined({u"cluster", cluster, u"node", node, u"instance", instance})};
}

ObjectRef ObjectRef::server(const QString &server)
{
    return {ObjectKind::Server, joined({u"server", server})};
}

ObjectRef ObjectRef::serverInstance(const QString &server, const QString &instance)
{
    return {ObjectKind::Instance, joined({u"server", server, u"instance", instance})};
}

ObjectRef ObjectRef::group(const QString &cluster, const QString &group)
{
    return {ObjectKind::Group, joined({u"cluster", cluster, u"group", group})};
}

ObjectRef ObjectRef::wsus(const QString &server)
{
    return {ObjectKind::WsusServer, joined({u"wsus", server})};
}

ObjectRef ObjectRef::fromPath(const QString &path)
{
    if (path.compare(u"estate", Qt::CaseInsensitive) == 0)
        return {ObjectKind::Estate, path};
    const QStringList pieces = path.split(u'/');
    if (pieces.size() % 2 != 0)
        return {ObjectKind::None, path};
    QString keywords;
    for (qsizetype i = 0; i < pieces.size(); i += 2) {
        if (!unescaped(pieces[i + 1]))
            return {ObjectKind::None, path};
        if (!keywords.isEmpty())
            keywords += u' ';
        keywords += pieces[i].toLower();
    }
    for (const Form &form : forms) {
        if (keywords == form.keywords)
            return {form.kind, path};
    }
    return {ObjectKind::None, path};
}

QString ObjectRef::name() const
{
    return unescaped(QStringView(path).mid(path.lastIndexOf(u'/') + 1)).value_or(QString());
}

QString ObjectRef::part(QStringView keyword) const
{
    const QStringList pieces = path.split(u'/');
    for (qsizetype i = 0; i + 1 < pieces.size(); i += 2) {
        if (keyword.compare(pieces[i], Qt::CaseInsensitive) == 0)
            return unescaped(pieces[i + 1]).value_or(QString());
    }
    return {};
}

} // namespace pf
