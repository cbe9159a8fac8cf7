#pragma once

#include "approval/signoff.h"
#include "planning/repair.h"
#include "session/estatesession.h"

namespace pf {

/// Scope, readiness, plan, proof and sign-off of one update: what the wizard's pages 1 to 4 and `plan` show.
class PlanSession final : public QObject
{
    Q_OBJECT

public:
    PlanSession(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, QObject *parent = nullptr);
    ~PlanSession() override;
    const EstatePicture &estate() const { return *m_estate; }
    EstatePicturePtr estatePtr() const { return m_estate; }
    const Catalog &catalog() const { return m_catalog; }
    UtcMs asOf() const { return m_asOf; }

    const Goal &goal() const { return m_goal; }
    const Policy &policy() const { return m_policy; }
    void setGoal(const Goal &goal); ///< plans and proves anew in the background
    void setPolicy(const Policy &policy);
    bool isBusy() const;

    const std::optional<Plan> &plan() const { return m_made.plan; } ///< nullopt = refused or not made yet
    const std::optional<Refusals> &refusals() const { return m_made.refusals; }
    const Proof &proof() const { return m_made.proof; }
    /// What would make possible what was refused, proved.
    const QList<Repair> &repairs() const { return m_made.repairs; }
    /// Takes over the wishes of a repair; what it changes at the estate is for people to do.
    void take(const Repair &repair);
    QList<ReadinessItem> readiness() const;
    /// Checks that need a name and a reason before sign-off (level acknowledge, state failed).
    QList<ReadinessItem> toAcknowledge() const;
    void acknowledge(const QString &check, const QString &objectPath, const QString &who, const QString &reason);
    bool allAcknowledged() const;
    bool signOff(const QString &who);                                          ///< false while something blocks or is not acknowledged
    QString signedBy() const { return m_signOff ? m_signOff->by : QString(); } ///< empty = not signed; void again when the hash changes
    QString signedHash() const { return m_signOff ? m_signOff->planHash : QString(); }
    const std::optional<SignOff> &signedOff() const { return m_signOff; }

Q_SIGNALS:
    void busyChanged();
    void changed();

private:
    void restart();
    const Catalog &m_catalog;
    EstatePicturePtr m_estate;
    UtcMs m_asOf;
    Goal m_goal;
    Policy m_policy;
    Planned m_made;
    QList<Acknowledgement> m_acknowledged;
    std::optional<SignOff> m_signOff;
    QFutureWatcher<Planned> m_watcher;
};

} // namespace pf
