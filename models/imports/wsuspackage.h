#pragma once

#include "base/result.h"
#include "estate/wsus.h"

#include <QByteArray>

namespace pf::imports {

inline bool isCabinet(QByteArrayView bytes)
{
    return bytes.startsWith("MSCF");
}

/// The two files of a package that `wsusutil export` wrote.
struct WsusPackage
{
    QByteArray package, metadata;
};
/// Unpacks a cabinet in memory. Codes PF-IMP-221 (damaged), 222 (another cabinet), 224 (too large). A damaged one is refused whole.
Result<WsusPackage> unpackWsusPackage(QByteArrayView bytes, const QString &file);

struct WsusTree
{
    QList<WsusCategory> products; ///< companies, families and products, newest revision each, English titles
    int updates = 0;              ///< records that were read
    std::optional<UtcMs> createdAt;
    bool operator==(const WsusTree &) const = default;
};
/// Reads metadata.txt, "guid,revision,length,<xml>": the length counts UTF-16 units, for values hold line breaks. The number of records
/// must be what the package says. Codes PF-IMP-223.
Result<WsusTree> readWsusMetadata(const WsusPackage &package, const QString &file);

} // namespace pf::imports
