#include "session/runlist.h"

#include "base/json.h"
#include "planning/plan.h"
#include "report/reports.h"
#include "report/text.h"
#include "store/runstore.h"

#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

Result<Plan> planOf(const StoredRun &stored)
{
    const auto object = readStrictJson(stored.planJson.toUtf8());
    if (!object)
        return tl::make_unexpected(object.error());
    return planFromJson(object->toObject());
}

RunState fold(const Plan &plan, const QList<RunEvent> &events)
{
    RunState state = initialState(plan);
    for (const RunEvent &event : events)
        state = reduce(plan, std::move(state), event);
    return state;
}

} // namespace

QString runStateText(const QString &word)
{
    if (word == "running"_L1)
        return RunList::tr("Not finished");
    if (word == "holding"_L1)
        return RunList::tr("Waits for confirmation");
    if (word == "failed"_L1)
        return RunList::tr("Failed");
    if (word == "done"_L1)
        return RunList::tr("Done");
    if (word == "incomplete"_L1)
        return RunList::tr("Done, incomplete");
    if (word == "aborted"_L1)
        return RunList::tr("Aborted");
    return word;
}

RunList::RunList(QString file, QObject *parent) : QObject(parent), m_file(file.isEmpty() ? defaultRunStore() : std::move(file))
{
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &RunList::finish);
}

RunList::~RunList()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

int RunList::openDebts() const
{
    int open = 0;
    for (const RunSummary &run : m_runs)
        open += run.openDebts;
    return open;
}

void RunList::refresh()
{
    m_watcher.setFuture(QtConcurrent::run(&RunList::read, m_file));
}

RunList::Outcome RunList::read(const QString &file)
{
    Outcome outcome;
    if (!QFileInfo::exists(file))
        return outcome;
    const auto store = RunStore::open(file);
    if (!store) {
        outcome.error = store.error();
        return outcome;
    }
    const auto runs = (*store)->runs();
    if (!runs) {
        outcome.error = runs.error();
        return outcome;
    }
    for (const StoredRun &stored : *runs) {
        RunSummary summary;
        summary.run = stored.run;
        summary.planHash = stored.planHash;
        summary.clusters = stored.clusters;
        summary.stateWord = stored.state;
        summary.stateText = runStateText(stored.state);
        summary.startedAt = stored.startedAt;
        summary.lastEventAt = stored.lastEventAt;
        const auto plan = planOf(stored);
        const auto events = (*store)->events(stored.run);
        if (!plan || !events) {
            outcome.error = plan ? events.error() : plan.error();
            outcome.runs.append(summary); // the run is shown all the same
            continue;
        }
        summary.planSteps = int(plan->steps.size());
        const RunState state = fold(*plan, *events);
        summary.ended = state.phase == RunPhase::Ended;
        summary.outages = state.outages;
        summary.settings = int(state.ledger.size());
        for (const Debt &debt : state.ledger) {
            summary.restored += !debt.open();
            summary.openDebts += debt.open();
        }
        for (const RunEvent &event : *events)
            summary.retries += event.type == "retry"_L1;
        for (const LevelSeen &level : state.levels) {
            if (!summary.levels.contains(level.build))
                summary.levels << level.build;
        }
        if (state.startedAt)
            summary.startedAt = *state.startedAt;
        if (state.endedAt)
            summary.lastEventAt = *state.endedAt;
        outcome.runs.append(summary);
    }
    return outcome;
}

void RunList::finish()
{
    if (m_watcher.isCanceled())
        return;
    const Outcome outcome = m_watcher.result();
    m_runs = outcome.runs;
    m_error = outcome.error;
    Q_EMIT changed();
}

Result<report::Document> RunList::outcome(const QString &file, const QString &run)
{
    const auto store = RunStore::open(file);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto stored = (*store)->run(run);
    if (!stored)
        return tl::make_unexpected(stored.error());
    const auto plan = planOf(*stored);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto events = (*store)->events(run);
    if (!events)
        return tl::make_unexpected(events.error());
    return report::outcomeDocument(*plan, fold(*plan, *events), *events);
}

} // namespace pf
