#pragma once

#include "imports/importedfile.h"

#include <cstdio>
#include <cstdlib>

/// Ends the run where something that must hold does not: libFuzzer keeps the input.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

inline QByteArrayView inputView(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// Every error has its code, sentence and next step.
inline void mustExplain(const pf::Errors &errors)
{
    must(!errors.isEmpty(), "refused without an error");
    for (const pf::Error &error : errors)
        must(!error.code.isEmpty() && !error.message.isEmpty(), "an error without code or sentence");
}

/// A file is an error, or a part that makes a whole estate, or an error of the whole.
inline void importAnything(QByteArrayView bytes)
{
    const auto file = pf::importFile(bytes, QStringLiteral("input"), pf::UtcMs{1'795'000'000'000});
    if (!file)
        return mustExplain(file.error());
    const auto combined = pf::combineImports({*file});
    if (!combined)
        return mustExplain(combined.error());
    must(pf::readEstate(pf::writeEstate(combined->estate)).has_value(), "what was imported is no estate");
}
