#pragma once

#include <QString>
#include <QStringList>

namespace pf {

/// What an object path names.
enum class ObjectKind { None, Estate, Cluster, Node, Server, Instance, Group, Resource, Replica, WsusServer, TargetGroup, Update };

/// An object of an estate by its path: "cluster/C1/node/N2/instance/REPORTS", "server/S1/instance/MSSQLSERVER", "wsus/W1".
/// Keeps its spelling; compares and hashes case-folded, as Windows names do. A "/" inside a name is written "%2F", "%" as "%25".
struct ObjectRef
{
    ObjectKind kind = ObjectKind::None;
    QString path;

    static ObjectRef estate();
    static ObjectRef cluster(const QString &cluster);
    static ObjectRef node(const QString &cluster, const QString &node);
    /// A clustered instance as a whole: "cluster/C1/instance/FIN01".
    static ObjectRef clusteredInstance(const QString &cluster, const QString &instance);
    /// An instance on one node, clustered (its binaries there) or stand-alone.
    static ObjectRef nodeInstance(const QString &cluster, const QString &node, const QString &instance);
    static ObjectRef server(const QString &server);
    static ObjectRef serverInstance(const QString &server, const QString &instance);
    static ObjectRef group(const QString &cluster, const QString &group);
    static ObjectRef wsus(const QString &server);
    /// From a path such as those above; kind None where the path has no known form.
    static ObjectRef fromPath(const QString &path);

    /// The unescaped last name of the path.
    QString name() const;
    /// The unescaped name after @p keyword ("cluster", "node", "server", "instance"), empty where there is none.
    QString part(QStringView keyword) const;
    /// The path case-folded: what is compared, hashed and used in ids.
    QString key() const { return path.toCaseFolded(); }

    bool operator==(const ObjectRef &o) const { return kind == o.kind && path.compare(o.path, Qt::CaseInsensitive) == 0; }
};

inline size_t qHash(const ObjectRef &ref, size_t seed = 0)
{
    return qHash(ref.key(), seed);
}

} // namespace pf
