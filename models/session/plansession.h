#pragma once

#include "approval/signoff.h"
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

    const std::optional<Plan> &plan() const { return m_plan; } ///< nullopt = refused or not made yet
    const std::optional<Refusals> &refusals() const { return m_refusals; }
    const Proof &proof() const { return m_proof; }
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
    struct Made
    {
        std::optional<Plan> plan;
        std::optional<Refusals> refusals;
        Proof proof;
    };
    static Made make(const Catalog &catalog, const EstatePicturePtr &estate, const Goal &goal, const Policy &policy, UtcMs asOf);
    void restart();
    const Catalog &m_catalog;
    EstatePicturePtr m_estate;
    UtcMs m_asOf;
    Goal m_goal;
    Policy m_policy;
    std::optional<Plan> m_plan;
    std::optional<Refusals> m_refusals;
    Proof m_proof;
    QList<Acknowledgement> m_acknowledged;
    std::optional<SignOff> m_signOff;
    QFutureWatcher<Made> m_watcher;
};

} // namespace pf
