#include "session/plansession.h"

#include <QDateTime>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

PlanSession::PlanSession(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_estate(std::move(estate)), m_asOf(asOf)
{
    connect(&m_watcher, &QFutureWatcher<Made>::finished, this, [this] {
        if (m_watcher.isCanceled())
            return;
        const Made made = m_watcher.result();
        m_plan = made.plan;
        m_refusals = made.refusals;
        m_proof = made.proof;
        if (!m_plan || (m_signOff && !verify(*m_signOff, *m_plan)))
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

PlanSession::Made PlanSession::make(const Catalog &catalog, const EstatePicturePtr &estate, const Goal &goal, const Policy &policy,
                                    UtcMs asOf)
{
    Made made;
    auto result = makePlan(estate->estate, catalog, goal, policy, asOf);
    if (auto *refusals = std::get_if<Refusals>(&result)) {
        made.refusals = std::move(*refusals);
        return made;
    }
    made.plan = std::get<Plan>(std::move(result));
    Assumptions assumptions;
    const world::World start = project(estate->estate, made.plan->scope, assumptions);
    made.proof = prove(start, *made.plan, {});
    made.proof.assumptions = assumptions;
    return made;
}

void PlanSession::restart()
{
    m_watcher.setFuture(QtConcurrent::run([&catalog = m_catalog, estate = m_estate, goal = m_goal, policy = m_policy, asOf = m_asOf] {
        return make(catalog, estate, goal, policy, asOf);
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

bool PlanSession::isBusy() const
{
    return m_watcher.isRunning();
}

QList<ReadinessItem> PlanSession::readiness() const
{
    return m_plan ? m_plan->readiness : m_refusals ? m_refusals->readiness : QList<ReadinessItem>();
}

QList<ReadinessItem> PlanSession::toAcknowledge() const
{
    return m_plan ? pf::toAcknowledge(*m_plan, m_acknowledged) : QList<ReadinessItem>();
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
    if (isBusy() || !m_plan || m_proof.verdict == ProofVerdict::Unsafe)
        return false;
    const auto signedOff = sign(*m_plan, who.trimmed(), m_acknowledged, UtcMs{QDateTime::currentMSecsSinceEpoch()});
    if (!signedOff)
        return false;
    m_signOff = *signedOff;
    Q_EMIT changed();
    return true;
}

} // namespace pf
