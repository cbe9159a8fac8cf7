#include "session/plansession.h"

#include <QDateTime>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

PlanSession::PlanSession(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_estate(std::move(estate)), m_asOf(asOf)
{
    connect(&m_watcher, &QFutureWatcher<Planned>::finished, this, [this] {
        if (m_watcher.isCanceled())
            return;
        m_made = m_watcher.result();
        if (!plan() || (m_signOff && !verify(*m_signOff, *plan())))
            m_signOff.reset(); // a sign-off is bound to one hash
        Q_EMIT busyChanged();
        Q_EMIT changed();
    });
}

PlanSession::~PlanSession()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void PlanSession::restart()
{
    m_watcher.setFuture(QtConcurrent::run([&catalog = m_catalog, estate = m_estate, goal = m_goal, policy = m_policy, asOf = m_asOf] {
        return planAndProve(estate->estate, catalog, goal, policy, asOf);
    }));
    Q_EMIT busyChanged();
}

void PlanSession::setGoal(const Goal &goal)
{
    m_goal = goal;
    restart();
}

void PlanSession::setPolicy(const Policy &policy)
{
    m_policy = policy;
    restart();
}

void PlanSession::take(const Repair &repair)
{
    m_goal.targets = repair.goal.targets; // a repair knows one cluster: which ones are asked for stays
    m_policy = repair.policy;
    restart();
}

bool PlanSession::isBusy() const
{
    return m_watcher.isRunning();
}

QList<ReadinessItem> PlanSession::readiness() const
{
    return plan() ? plan()->readiness : refusals() ? refusals()->readiness : QList<ReadinessItem>();
}

QList<ReadinessItem> PlanSession::toAcknowledge() const
{
    return plan() ? pf::toAcknowledge(*plan(), m_acknowledged) : QList<ReadinessItem>();
}

void PlanSession::acknowledge(const QString &check, const QString &objectPath, const QString &who, const QString &reason)
{
    const Acknowledgement given{check, ObjectRef::fromPath(objectPath), who.trimmed(), reason.trimmed()};
    if (!m_acknowledged.contains(given)) // rows of several phases are accepted together
        m_acknowledged.append(given);
    Q_EMIT changed();
}

bool PlanSession::allAcknowledged() const
{
    return toAcknowledge().isEmpty();
}

bool PlanSession::signOff(const QString &who)
{
    if (isBusy() || !plan() || m_made.proof.verdict == ProofVerdict::Unsafe)
        return false;
    const auto signedOff = sign(*plan(), who.trimmed(), m_acknowledged, UtcMs{QDateTime::currentMSecsSinceEpoch()});
    if (!signedOff)
        return false;
    m_signOff = *signedOff;
    Q_EMIT changed();
    return true;
}

} // namespace pf
