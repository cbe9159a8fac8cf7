#pragma once

#include "imports/bag.h"
#include "imports/importedfile.h"

#include <QHash>

namespace pf::imports {

/// What a mapper adds to: the file in hand.
class Target
{
public:
    Target(ImportedFile &file, const QString &cmdlet, UtcMs asOf);

    /// The cluster a bag names in its property Cluster, or the one without a name.
    Cluster &cluster(const QString &name);
    Cluster &clusterOf(const Bag &bag) { return cluster(bag.textOf(u"Cluster")); }
    ClusterNode &node(Cluster &cluster, const QString &name);
    ClusterGroup &group(Cluster &cluster, const QString &name);
    Computer &server(const QString &name);
    ExchangeServer &exchange(Computer &computer);
    /// Notes that a bag was passed over.
    void skip(const Bag &bag, Message reason) { m_file.skipped.append({bag.line, std::move(reason)}); }
    /// A bag's name, fit for an estate; empty = noted as skipped.
    QString goodName(const Bag &bag, QStringView property);

    ImportedFile &file() { return m_file; }
    const Observation &seen() const { return m_seen; }
    void setSeen(UtcMs at) { m_seen.at = at; }

private:
    /// The element of a list that has this name, added where there is none.
    template <typename T>
    T &entry(QList<T> &list, const QString &scope, const QString &name);

    ImportedFile &m_file;
    Observation m_seen;
    QHash<QString, qsizetype> m_positions; ///< by scope and name: files may hold many
};

/// Text as an estate takes it, else empty.
QString goodText(const QString &text);
/// The short name of a server: "Solo-E16A.Solo.local" is "Solo-E16A".
QString shortName(const QString &name);

using Mapper = void (*)(Target &target, const Bag &bag);

/// One kind of output: how it is known and who maps it.
struct Recognised
{
    const char *cmdlet;
    const char *type;          ///< end of its type's name, for CLIXML
    const char *properties[3]; ///< what it has without its type, for JSON; nullptr = not asked
    Mapper map;                ///< nullptr = known, and without a place in an estate
};
std::span<const Recognised> recognised();

void mapCluster(Target &target, const Bag &bag);
void mapClusterNode(Target &target, const Bag &bag);
void mapClusterGroup(Target &target, const Bag &bag);
void mapClusterResource(Target &target, const Bag &bag);
void mapClusterOwnerNode(Target &target, const Bag &bag);
void mapClusterParameter(Target &target, const Bag &bag);
void mapClusterQuorum(Target &target, const Bag &bag);
void mapWsusProduct(Target &target, const Bag &bag);
void mapExchangeServer(Target &target, const Bag &bag);
void mapMailboxServer(Target &target, const Bag &bag);
void mapCopyStatus(Target &target, const Bag &bag);
void mapDag(Target &target, const Bag &bag);
void mapComponentState(Target &target, const Bag &bag);
void mapHealthChecker(Target &target, const Bag &bag);
void mapExSetup(Target &target, const Bag &bag);
void mapPendingReboot(Target &target, const Bag &bag);
void mapOperatingSystem(Target &target, const Bag &bag);

} // namespace pf::imports
