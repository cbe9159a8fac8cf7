#pragma once

#include "estate/estate.h"
#include "estate/nameindex.h"

#include <mutex>
#include <vector>

namespace pf {

namespace estateio {

/// What an offset of the source map belongs to.
enum class Placed : quint8 {
    None,
    Cluster,
    Node,
    NodeInstance,
    Group,
    Resource,
    Failover,
    Binary,
    AvailabilityGroup,
    Replica,
    Server,
    ServerInstance,
    Wsus,
    TargetGroup,
    Approval
};

/// Where one object stands: its kind, its positions in up to three nested lists, its offset.
struct PlacedAt
{
    quint64 key = 0;
    qsizetype offset = 0;

    static constexpr quint64 makeKey(Placed kind, int a, int b = 0, int c = 0)
    {
        return quint64(kind) << 60 | quint64(a) << 40 | quint64(b) << 20 | quint64(c);
    }
};

} // namespace estateio

/// What a SourceMap knows: the text, the estate read from it (shared, not copied) and where its objects begin.
struct SourceMap::Detail
{
    Detail(QString fileName, QByteArray bytes, Estate read, std::vector<estateio::PlacedAt> found);

    /// Pointer and offset of an object; offset -1 = not known.
    std::pair<QString, qsizetype> find(const ObjectRef &object) const;

    const QString file;
    const QByteArray text;
    const Estate estate;
    std::vector<estateio::PlacedAt> places; ///< by key
    NameIndex clusters, servers, wsusServers;

    mutable std::once_flag linesOnce;
    mutable std::vector<qsizetype> lineStarts;
};

} // namespace pf
