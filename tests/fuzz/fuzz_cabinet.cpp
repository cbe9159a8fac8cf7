#include "fuzz/fuzz.h"
#include "imports/wsuspackage.h"

/// A cabinet, or the two files of one with a zero byte between them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = inputView(data, size);
    if (pf::imports::isCabinet(bytes)) {
        importAnything(bytes);
        return 0;
    }
    const qsizetype end = std::max<qsizetype>(bytes.indexOf('\0'), 0);
    const pf::imports::WsusPackage package{bytes.first(end).toByteArray(), bytes.sliced(std::min(end + 1, bytes.size())).toByteArray()};
    const auto tree = pf::imports::readWsusMetadata(package, QStringLiteral("input"));
    if (!tree)
        mustExplain({tree.error()});
    else
        must(tree->products.size() <= tree->updates, "more products than updates");
    return 0;
}
