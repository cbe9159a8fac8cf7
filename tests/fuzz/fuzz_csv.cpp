#include "estate/import.h"
#include "fuzz/fuzz.h"

/// The first byte chooses: an inventory, a list of owners, or whatever the table is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes = inputView(data + 1, size - 1);
    if (data[0] % 3 == 0) {
        const auto imported = pf::importInventory(bytes, QStringLiteral("input"), {}, {}, pf::UtcMs{});
        if (!imported) {
            mustExplain(imported.error());
            return 0;
        }
        const pf::ImportSummary &summary = imported->summary;
        must(summary.rows == summary.instances + summary.unreachable + int(summary.skipped.size()), "a row was lost");
        must(pf::readEstate(pf::writeEstate(imported->estate)).has_value(), "what was imported is no estate");
    } else if (data[0] % 3 == 1) {
        const auto owners = pf::importOwners(bytes, QStringLiteral("input"));
        if (!owners)
            mustExplain(owners.error());
        else
            must(owners->objects == int(owners->facts.size() + owners->skipped.size()), "a row was lost");
    } else {
        importAnything(bytes);
    }
    return 0;
}
