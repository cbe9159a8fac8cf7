#pragma once

#include "base/severity.h"

#include <QList>
#include <QString>

namespace pf {

/// One row of the rule reference: what the program can find, and where the rule comes from (domain.md ids).
struct RuleInfo
{
    const char *id;      ///< "COV-02", "C-05"
    const char *titleId; ///< message id of the title
    const char *textId;  ///< message id of the explanation
    const char *source;  ///< "U-1, U-2; Microsoft WSUS documentation"
};

/// Every rule of coverage, in reference order.
const QList<RuleInfo> &coverageRules();

} // namespace pf
