#include "ui/paint/pdf.h"

#include "cli.h"

namespace pf::cli {

Result<QByteArray> pdf(const report::Document &document)
{
    return writePdf(document);
}

} // namespace pf::cli
