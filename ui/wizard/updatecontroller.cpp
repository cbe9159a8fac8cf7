#include "ui/wizard/updatecontroller.h"

#include "report/labels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

UpdateController::UpdateController(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, WizardOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_planning(catalog, std::move(estate), asOf)
    , m_user(m_options.user)
    , m_soon(new QTimer(this))
    , m_second(new QTimer(this))
{
    connect(&m_planning, &PlanSession::changed, this, &UpdateController::planChanged);
    connect(&m_planning, &PlanSession::busyChanged, this, &UpdateController::planChanged);
    m_soon->setSingleShot(true);
    m_soon->setInterval(100);
    connect(m_soon, &QTimer::timeout, this, &UpdateController::runChanged);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, &UpdateController::runChanged);
}

UpdateController::~UpdateController() = default;

void UpdateController::setUser(const QString &user)
{
    if (user == m_user)
        return;
    m_user = user;
    Q_EMIT userChanged();
}

const Plan *UpdateController::plan() const
{
    return m_plan ? &*m_plan : nullptr;
}

void UpdateController::makeRun()
{
    RehearsalOptions options;
    options.seed = m_options.seed;
    options.faultsJson = m_options.faultsJson;
    options.speed = m_options.speed;
    options.runStore = m_options.runStore;
    options.program = m_options.program;
    options.confirmHolds = false; // the operator is here
    options.abortOnFailure = false;
    m_run = std::make_unique<RunSession>(options);
    m_error.reset();
    connect(m_run.get(), &RunSession::changed, this, &UpdateController::changedSoon);
    connect(m_run.get(), &RunSession::ended, this, [this] {
        m_second->stop();
        m_soon->stop();
        Q_EMIT runChanged();
        Q_EMIT runEndedNow();
    });
    connect(m_run.get(), &RunSession::failed, this, [this](const Error &error) {
        m_error = error;
        m_second->stop();
        Q_EMIT runChanged();
    });
}

void UpdateController::rehearse()
{
    const std::optional<Plan> signedPlan = m_planning.plan();
    if (!signedPlan || m_run)
        return;
    makeRun();
    const Result<QString> started = m_run->rehearse(*signedPlan, m_planning.estate().estate,
                                                    signedPlan->policy.windowStart.value_or(m_planning.asOf()), m_planning.signedOff());
    m_plan = *signedPlan;
    if (started) {
        m_runId = *started;
        m_second->start();
    } else {
        m_error = started.error();
    }
    Q_EMIT runStarted();
    Q_EMIT runChanged();
}

void UpdateController::resume(const QString &run)
{
    m_runId = run;
    makeRun();
    const Result<void> resumed = m_run->resume(run);
    if (resumed) {
        m_plan = m_run->plan();
        m_second->start();
    } else {
        m_error = resumed.error();
    }
    Q_EMIT runStarted();
    Q_EMIT runChanged();
}

void UpdateController::resumeAgain()
{
    if (m_runId.isEmpty())
        return;
    m_run.reset(); // gives the lease back
    resume(m_runId);
}

void UpdateController::changedSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
}

QString scopeText(const Plan &plan)
{
    QStringList names;
    for (const ScopeCluster &cluster : plan.scope.clusters)
        names << cluster.cluster;
    names += plan.scope.servers;
    if (names.size() > 2)
        return QCoreApplication::translate("Wizard", "%n cluster(s) and server(s)", nullptr, int(names.size()));
    return names.join(u", "_s);
}

DurationRange totalOf(const Step &step)
{
    DurationRange total;
    for (const Phase &phase : step.phases)
        total = total + phase.expected;
    return total;
}

DurationRange totalOf(const Plan &plan)
{
    DurationRange total;
    for (const Step &step : plan.steps)
        total = total + totalOf(step);
    return total;
}

QString hashText(const QString &hash)
{
    return hash.left(4) + u' ' + hash.mid(4, 4);
}

QString clockOf(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC).toString(u"HH:mm");
}

QString clockWithSeconds(UtcMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time.value, Qt::UTC).toString(u"HH:mm:ss");
}

QString valueText(const QString &name, const QString &value)
{
    const QStringList nodes = value.split(u", "_s, Qt::SkipEmptyParts);
    if (name != "possibleOwners"_L1 || nodes.size() < 2)
        return value.isEmpty() ? QCoreApplication::translate("Wizard", "empty") : settingValueText(name, value);
    qsizetype stem = nodes.first().size();
    while (stem > 0 && nodes.first()[stem - 1].isDigit())
        --stem;
    QStringList shortened{nodes.first()};
    for (const QString &node : nodes.mid(1)) {
        const bool series = stem > 0 && stem < node.size() && node.startsWith(nodes.first().left(stem)) &&
                            std::all_of(node.begin() + stem, node.end(), [](QChar c) { return c.isDigit(); });
        shortened << (series ? node.mid(stem) : node);
    }
    return shortened.join(u", "_s);
}

int openDebts(const RunState &run)
{
    return int(std::count_if(run.ledger.begin(), run.ledger.end(), [](const Debt &debt) { return debt.open(); }));
}

int stepsDone(const RunState &run)
{
    return int(std::count_if(run.steps.begin(), run.steps.end(), [](const StepRun &step) { return step.state == PhaseState::Done; }));
}

} // namespace pf
