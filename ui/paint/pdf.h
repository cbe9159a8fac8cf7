#pragma once

#include "base/result.h"
#include "report/document.h"
#include "ui/paint/theme.h"

#include <QByteArray>

namespace pf {

/// Pages of a report: A4, Inter embedded, text that can be copied, header rows repeated, rows never split, outline from the sections.
/// The same document gives the same bytes (dates and ids come from it; the hash seed must be fixed:
/// QHashSeed::setDeterministicGlobalSeed()). Slow for long reports: may run on another thread, needs a QGuiApplication. Error: PF-PDF-001.
Result<QByteArray> writePdf(const report::Document &document, const Theme &print = printTheme());

} // namespace pf
