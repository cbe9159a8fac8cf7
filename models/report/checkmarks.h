#pragma once

#include "coverage/acceptance.h"
#include "coverage/coverage.h"

#include <QSet>

namespace pf::report {

/// What a team has said about findings, beside the findings themselves.
struct CheckMarks
{
    Acceptances acceptances;
    std::optional<QSet<QString>> baseline; ///< ids that an earlier check had; nullopt = no baseline

    bool isNew(const Finding &finding) const { return !baseline || !baseline->contains(finding.id); }
    /// Whether a finding fails a check of that moment: not accepted then, and not known before.
    bool counts(const Finding &finding, UtcMs at) const { return isNew(finding) && !acceptances.find(finding.id, at); }
};

/// "Accepted by ...", or that it no longer is; nullopt = nobody accepted the finding. For every output alike.
std::optional<Message> acceptanceMessage(const QString &finding, const CheckMarks &marks, UtcMs at);

/// The ids of an earlier `check --format json`. Codes PF-BAS-nnn.
Result<QSet<QString>> readBaseline(QByteArrayView bytes, const QString &file = {});

} // namespace pf::report
