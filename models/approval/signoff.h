#pragma once

#include "planning/plan.h"

namespace pf {

/// One check that somebody accepted by name, with the reason given. Without a name or a reason it does not count.
struct Acknowledgement
{
    QString check; ///< "C-02"
    ObjectRef object;
    QString by;
    QString reason; ///< free text
    bool counts() const { return !by.trimmed().isEmpty() && !reason.trimmed().isEmpty(); }
    bool operator==(const Acknowledgement &) const = default;
};

/// A sign-off of one plan: bound to the hash of what was signed, so any other plan needs its own (design section 3).
struct SignOff
{
    QString planHash;
    QString by;
    UtcMs at;
    QList<Acknowledgement> acknowledged;
    bool operator==(const SignOff &) const = default;
};

/// Failed checks that forbid any sign-off (level block).
QList<ReadinessItem> blockers(const Plan &plan);
/// Failed checks of level acknowledge that @p given does not name yet.
QList<ReadinessItem> toAcknowledge(const Plan &plan, const QList<Acknowledgement> &given);

/// Signs a plan. Codes PF-APP-001 nothing to sign, -002 no name, -003 something blocks, -004 something is not acknowledged.
Result<SignOff> sign(const Plan &plan, const QString &by, const QList<Acknowledgement> &acknowledged, UtcMs at);
/// Whether a sign-off still holds: the same plan by its hash, and everything acknowledged. Codes as sign(), and PF-APP-005 another plan.
Result<void> verify(const SignOff &signOff, const Plan &plan);

QJsonObject toJson(const SignOff &signOff);
Result<SignOff> signOffFromJson(const QJsonObject &object);

} // namespace pf
