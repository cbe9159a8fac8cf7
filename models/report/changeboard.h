#pragma once

#include "approval/signoff.h"
#include "planning/proof.h"
#include "report/document.h"

namespace pf::report {

/// What a change board decides on, made to fit one page: verdict and the one failure that is not survived, what is changed and for whom,
/// outage, window, way back, approvers. @p plan has steps. `more`: what did not fit, for the pages behind.
struct ChangeBoard
{
    std::vector<Section> page;
    std::vector<Section> more;
};
ChangeBoard changeBoard(const Estate &estate, const Catalog &catalog, const Plan &plan, const Proof &proof,
                        const std::optional<SignOff> &signOff);

/// The worst of the margins: what stops a cluster before what leaves nobody to take over, before what stops writes, before what cannot
/// be undone, before an early switch. nullptr = the proof has none.
const Margin *worstMargin(const Proof &proof);
/// "Way back in 2 min: ... T-3", without a length where there is none.
QString wayBackText(const Step &step, const QLocale &locale);

} // namespace pf::report
