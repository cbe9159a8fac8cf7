#include "fuzz/fuzz.h"

/// An estate that is read is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto loaded = pf::readEstate(inputView(data, size), QStringLiteral("input"));
    if (!loaded) {
        mustExplain(loaded.error());
        return 0;
    }
    const auto again = pf::readEstate(pf::writeEstate(loaded->estate));
    must(again && again->estate == loaded->estate, "written and read, the estate differs");
    return 0;
}
