#include "session/runsession.h"

#include "base/json.h"
#include "base/severity.h"
#include "hosts/processhost.h"
#include "hosts/schedulers.h"
#include "simulator/program.h"
#include "simulator/simstate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSysInfo>
#include <QTimer>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

/// How long the store keeps a lease that nobody renews, and how often it is renewed: real time.
constexpr qint64 leaseMs = 90'000;
constexpr auto renewEvery = std::chrono::milliseconds(leaseMs / 3);

UtcMs realNow()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

QString hostPart()
{
    return QSysInfo::machineHostName() + u'/';
}

QString speedText(double speed)
{
    return speed == 0 ? u"max"_s : QString::number(speed, 'g', 12);
}

QString who()
{
    return u"passive-first"_s;
}

} // namespace

QString rehearsalId(const QString &planHash, quint64 seed, QByteArrayView faultsJson, int nth)
{
    const QString inputs = planHash + u'|' + QString::number(seed) + u'|' + QString::fromUtf8(faultsJson);
    return u"r-"_s + sha256Hex(inputs.toUtf8()).left(8) + u'-' + QString::number(nth);
}

struct RunSession::Private
{
    Private(RunSession &owner, RehearsalOptions o) : q(owner), options(std::move(o))
    {
        if (options.runStore.isEmpty())
            options.runStore = defaultRunStore();
        if (options.program.isEmpty())
            options.program = QCoreApplication::applicationFilePath();
        renew.setInterval(renewEvery);
        QObject::connect(&renew, &QTimer::timeout, &owner, [this] { renewLease(); });
    }

    Result<void> openStore();
    Result<int> countOf(const QString &prefix) const;
    Result<void> makeWorld(const Estate &estate, UtcMs start, const QString &file) const;
    Result<void> claim();
    void run(const QString &stateFile, QList<RunEvent> events, UtcMs start);
    void stateChanged();
    void runEnded();
    void renewLease();
    void stop(const Error &error);

    RunSession &q;
    RehearsalOptions options;
    Plan plan;
    RunState none;
    QString runId;
    QString holder = hostPart() + QString::number(QCoreApplication::applicationPid());
    std::optional<Error> error;
    std::unique_ptr<QLockFile> lock; ///< tells a live process of this computer from a dead one
    // Destroyed in reverse: the driver borrows the rest.
    std::unique_ptr<RunStore> store;
    std::unique_ptr<VirtualScheduler> scheduler;
    std::unique_ptr<ProcessHost> host;
    std::unique_ptr<Driver> driver;
    QTimer renew;
};

Result<void> RunSession::Private::openStore()
{
    const QString folder = QFileInfo(options.runStore).absolutePath();
    if (!QDir().mkpath(folder))
        return fail("PF-HST-003", msg("host.no-folder", {folder}), msg("host.no-folder-next"));
    auto opened = RunStore::open(options.runStore);
    if (!opened)
        return tl::make_unexpected(opened.error());
    store = std::move(*opened);
    return {};
}

Result<int> RunSession::Private::countOf(const QString &prefix) const
{
    const Result<QList<StoredRun>> runs = store->runs();
    if (!runs)
        return tl::make_unexpected(runs.error());
    return static_cast<int>(std::ranges::count_if(*runs, [&](const StoredRun &r) { return r.run.startsWith(prefix); }));
}

Result<void> RunSession::Private::makeWorld(const Estate &estate, UtcMs start, const QString &file) const
{
    sim::FaultMenu faults;
    if (!options.faultsJson.isEmpty()) {
        const Result<sim::FaultMenu> menu = sim::readFaultMenu(options.faultsJson);
        if (!menu)
            return tl::make_unexpected(menu.error());
        faults = *menu;
    }
    if (QFileInfo::exists(file)) {
        const Result<sim::SimState> old = sim::loadStateFile(file);
        if (!old)
            return tl::make_unexpected(old.error());
        if (!old->locks.isEmpty()) // an unfinished run still needs it
            return fail("PF-SIM-015", msg("sim.state-in-use", {file, old->locks.first().run}), msg("sim.state-in-use-next"),
                        Place{file, {}});
    }
    QStringList clusters;
    for (const ScopeCluster &cluster : plan.scope.clusters)
        clusters << cluster.cluster;
    return sim::saveStateFile(sim::makeState(sim::cutTo(estate, clusters, plan.scope.servers), options.seed, start, faults), file);
}

/// One engine per run. A lease that a dead process of this computer left is taken over at once; one of another computer has to expire.
Result<void> RunSession::Private::claim()
{
    lock = std::make_unique<QLockFile>(options.runStore + u'.' + runId + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return fail("PF-HST-006", msg("host.run-busy", {runId}), msg("host.run-busy-next"));
    Result<void> taken = store->takeLease(runId, holder, realNow(), leaseMs);
    if (taken || taken.error().code != "PF-STO-008"_L1)
        return taken;
    const QString other = taken.error().message.args.size() > 1 ? std::get<QString>(taken.error().message.args[1]) : QString();
    if (!other.startsWith(hostPart()))
        return taken;
    if (auto released = store->releaseLease(runId, other); !released)
        return released;
    return store->takeLease(runId, holder, realNow(), leaseMs);
}

void RunSession::Private::run(const QString &stateFile, QList<RunEvent> events, UtcMs start)
{
    scheduler = std::make_unique<VirtualScheduler>(start, options.speed);
    host = std::make_unique<ProcessHost>(ProcessHostOptions{
        .program = options.program,
        .arguments = {u"simulate"_s, u"--state"_s, stateFile, u"--speed"_s, speedText(options.speed)},
    });
    host->onTime([this](UtcMs utc) { scheduler->follow(utc); });
    host->setNow([this] { return scheduler->now(); });
    scheduler->setActivity([this] { return VirtualScheduler::Activity{.sent = host->sent(), .busy = host->isBusy()}; });
    driver = std::make_unique<Driver>(plan, runId, *store, *host, *scheduler, std::move(events));

    QObject::connect(driver.get(), &Driver::changed, &q, [this] { stateChanged(); });
    QObject::connect(driver.get(), &Driver::eventAppended, &q, &RunSession::eventAppended);
    QObject::connect(driver.get(), &Driver::ended, &q, [this] { runEnded(); });
    QObject::connect(driver.get(), &Driver::broken, &q, [this](const Error &e) { stop(e); });
    QObject::connect(driver.get(), &Driver::progress, &q, [this](const HostEvent &event) {
        static_cast<void>(store->noteTelemetry(runId, event.data)); // worth nothing to a run
    });
    QObject::connect(host.get(), &ProcessHost::logLine, &q, [this](const QString &line) {
        static_cast<void>(store->noteTelemetry(runId, {{"log"_L1, line}}));
    });
    QObject::connect(host.get(), &ProcessHost::ready, &q, [this] { driver->start(); });
    // A child that is gone before it was ready: the driver has not started and cannot tell.
    QObject::connect(host.get(), &ProcessHost::lost, &q, [this](const QString &code, const QString &detail) {
        if (code == "E_HOST_START"_L1)
            stop(Error{u"PF-HST-001"_s, msg("host.start"), msg("host.start-next", {options.program}), {}, detail});
        else
            stop(Error{u"PF-HST-002"_s, msg("host.lost"), msg("host.lost-next"), {}, code + u' ' + detail});
    });
    renew.start();
    host->start();
}

void RunSession::Private::stateChanged()
{
    const RunPhase phase = driver->state().phase;
    const bool fails = phase == RunPhase::Failed || phase == RunPhase::NeedsInspection;
    if (options.confirmHolds && (phase == RunPhase::Holding || (options.abortOnFailure && fails))) {
        // Later: the driver is in the middle of telling us.
        QTimer::singleShot(0, &q, [this] {
            if (!driver || error)
                return;
            const RunPhase now = driver->state().phase;
            if (now == RunPhase::Holding)
                driver->confirmHold(who());
            else if (options.abortOnFailure && (now == RunPhase::Failed || now == RunPhase::NeedsInspection))
                driver->abortAndRestore(who());
        });
    }
    Q_EMIT q.changed();
}

void RunSession::Private::runEnded()
{
    renew.stop();
    static_cast<void>(store->releaseLease(runId, holder)); // it expires anyway
    lock.reset();
    host->shutdown();
    Q_EMIT q.ended();
}

void RunSession::Private::renewLease()
{
    const Result<void> renewed = store->takeLease(runId, holder, realNow(), leaseMs);
    if (!renewed)
        stop(renewed.error());
}

/// The engine stands still: nothing more is sent, the run can be resumed.
void RunSession::Private::stop(const Error &e)
{
    if (error)
        return;
    error = e;
    renew.stop();
    host->shutdown();
    static_cast<void>(store->releaseLease(runId, holder));
    lock.reset();
    Q_EMIT q.failed(e);
}

RunSession::RunSession(RehearsalOptions options, QObject *parent) : QObject(parent), d(std::make_unique<Private>(*this, std::move(options)))
{}

RunSession::~RunSession()
{
    d->renew.stop();
    d->driver.reset();
    d->host.reset(); // orderly, then by force
    if (d->store && !d->runId.isEmpty())
        static_cast<void>(d->store->releaseLease(d->runId, d->holder));
}

Result<QString> RunSession::rehearse(const Plan &plan, const Estate &estate, UtcMs virtualStart, const std::optional<SignOff> &signOff)
{
    Q_ASSERT(!d->driver);
    if (signOff) {
        if (auto holds = verify(*signOff, plan); !holds)
            return tl::make_unexpected(holds.error());
    }
    d->plan = plan;
    if (auto opened = d->openStore(); !opened)
        return tl::make_unexpected(opened.error());
    const QString hash = planHash(plan);
    const QString first = rehearsalId(hash, d->options.seed, d->options.faultsJson, 1);
    const Result<int> before = d->countOf(first.left(first.lastIndexOf(u'-') + 1));
    if (!before)
        return tl::make_unexpected(before.error());
    const QString id = rehearsalId(hash, d->options.seed, d->options.faultsJson, *before + 1);
    const QString file = d->options.simState.isEmpty() ? QFileInfo(d->options.runStore).absolutePath() + u'/' + id + u".sim.json"_s
                                                       : QFileInfo(d->options.simState).absoluteFilePath();
    if (auto made = d->makeWorld(estate, virtualStart, file); !made)
        return tl::make_unexpected(made.error());
    QStringList clusters;
    for (const ScopeCluster &cluster : plan.scope.clusters)
        clusters << cluster.cluster;
    StoredRun stored;
    stored.run = id;
    stored.planHash = hash;
    stored.planJson = QString::fromUtf8(canonicalJson(planToJson(plan)));
    stored.estateJson = QString::fromUtf8(writeEstate(estate));
    stored.clusters = clusters;
    stored.host = {{"kind"_L1, u"simulator"_s},
                   {"stateFile"_L1, file},
                   {"seed"_L1, QString::number(d->options.seed)},
                   {"faults"_L1, QString::fromUtf8(d->options.faultsJson)},
                   {"speed"_L1, speedText(d->options.speed)}};
    stored.state = u"running"_s;
    stored.startedAt = virtualStart;
    stored.lastEventAt = virtualStart;
    if (auto created = d->store->createRun(stored); !created)
        return tl::make_unexpected(created.error());
    d->runId = id;
    if (auto claimed = d->claim(); !claimed)
        return tl::make_unexpected(claimed.error());
    QList<RunEvent> events;
    if (signOff) {
        events.append({.seq = 1,
                       .utc = virtualStart,
                       .run = id,
                       .planHash = hash,
                       .type = u"signed-off"_s,
                       .body = toJson(*signOff),
                       .prevHash = {},
                       .hash = {}});
        seal(events.first(), {});
        if (auto written = d->store->append(events.first()); !written)
            return tl::make_unexpected(written.error());
    }
    d->run(file, events, virtualStart);
    return id;
}

Result<void> RunSession::resume(const QString &run)
{
    Q_ASSERT(!d->driver);
    if (auto opened = d->openStore(); !opened)
        return opened;
    const Result<StoredRun> stored = d->store->run(run);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const QString kind = stored->host.value("kind"_L1).toString();
    if (kind != "simulator"_L1)
        return fail("PF-HST-004", msg("host.unknown-kind", {run, kind}), msg("host.unknown-kind-next"));
    const Result<QJsonValue> json = readStrictJson(stored->planJson.toUtf8(), run);
    if (!json)
        return tl::make_unexpected(json.error());
    const Result<Plan> plan = planFromJson(json->toObject());
    if (!plan)
        return tl::make_unexpected(plan.error());
    const Result<QList<RunEvent>> events = d->store->events(run);
    if (!events)
        return tl::make_unexpected(events.error());
    if (!events->isEmpty() && events->last().type == "run-ended"_L1)
        return fail("PF-HST-005", msg("host.run-ended", {run}), msg("host.run-ended-next"));
    const QString file = stored->host.value("stateFile"_L1).toString();
    const Result<sim::SimState> world = sim::loadStateFile(file);
    if (!world)
        return tl::make_unexpected(world.error());
    d->plan = *plan;
    d->runId = run;
    if (d->options.speed == 0)
        d->options.speed = readSpeed(stored->host.value("speed"_L1).toString()).value_or(0);
    if (auto claimed = d->claim(); !claimed)
        return claimed;
    d->run(file, *events, std::max(world->clock, events->isEmpty() ? stored->startedAt : events->last().utc));
    return {};
}

const Plan &RunSession::plan() const
{
    return d->plan;
}

const RunState &RunSession::state() const
{
    return d->driver ? d->driver->state() : d->none;
}

QList<RunEvent> RunSession::events() const
{
    return d->driver ? d->driver->events() : QList<RunEvent>();
}

QString RunSession::runId() const
{
    return d->runId;
}

UtcMs RunSession::now() const
{
    return d->scheduler ? d->scheduler->now() : UtcMs();
}

std::optional<Error> RunSession::error() const
{
    return d->error;
}

Driver *RunSession::driver() const
{
    return d->driver.get();
}

} // namespace pf
