#include "fuzz/fuzz.h"

/// Whatever is thought to be output of cmdlets: CLIXML and JSON.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    importAnything(inputView(data, size));
    return 0;
}
