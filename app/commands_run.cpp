#include "base/json.h"
#include "cli.h"
#include "planrequest.h"
#include "session/runsession.h"
#include "signing.h"
#include "store/runstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTimer>

namespace pf::cli {

namespace {

QList<QCommandLineOption> storeOptions()
{
    return {
        {QStringLiteral("run-store"), QCoreApplication::translate("Cli", "The SQLite file that remembers runs."), QStringLiteral("file")}};
}

QString storeFile(const Parser &parser)
{
    return parser.isSet("run-store") ? parser.value("run-store") : defaultRunStore();
}

/// Waits for the end of a run. A failed phase is tried again as often as the policy allows, then the run is aborted and everything put
/// back.
Result<void> runToEnd(RunSession &session, const Parser &parser)
{
    QEventLoop loop;
    std::optional<Error> error;
    int retries = 0;
    qint64 answered = -1; ///< the failure (by its seq) that was answered last
    qint64 shown = 0;
    auto step = [&] {
        const RunState &state = session.state();
        for (const RunEvent &event : session.events()) {
            if (event.seq <= shown)
                continue;
            shown = event.seq;
            if (event.type == QLatin1String("step-started") || event.type == QLatin1String("step-done") ||
                event.type == QLatin1String("phase-failed") || event.type == QLatin1String("run-ended"))
                parser.progress(
                    QStringLiteral("%1 %2 %3").arg(event.utc.toString(), event.type, event.body.value(QStringLiteral("step")).toString()));
        }
        const bool asks = state.phase == RunPhase::Failed || state.phase == RunPhase::NeedsInspection;
        if (!asks || answered == state.lastSeq)
            return;
        answered = state.lastSeq;
        parser.progress(text(state.failure));
        if (state.phase == RunPhase::Failed && retries < session.plan().policy.retriesPerPhase) {
            ++retries;
            QTimer::singleShot(0, session.driver(), [&session] { session.driver()->retry(); });
        } else {
            QTimer::singleShot(0, session.driver(),
                               [&session] { session.driver()->abortAndRestore(QStringLiteral("passive-first rehearse")); });
        }
    };
    QObject::connect(&session, &RunSession::changed, &loop, step);
    QObject::connect(&session, &RunSession::ended, &loop, [&] { loop.quit(); });
    QObject::connect(&session, &RunSession::failed, &loop, [&](const Error &e) {
        error = e;
        loop.quit();
    });
    if (session.state().phase != RunPhase::Ended) {
        QTimer::singleShot(0, &loop, step);
        loop.exec();
    }
    if (error)
        return tl::make_unexpected(*error);
    return {};
}

int finish(const RunSession &session, const Parser &parser)
{
    if (parser.isSet("events")) {
        QByteArray lines;
        for (const RunEvent &event : session.events())
            lines += QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact) + '\n';
        QFile file(parser.value("events"));
        if (!file.open(QIODevice::WriteOnly) || file.write(lines) != lines.size())
            return parser.fail({QStringLiteral("PF-CLI-006"),
                                msg("cli.write", {file.fileName(), file.errorString()}),
                                msg("cli.write.next"),
                                {file.fileName(), {}, 0, 0},
                                {}});
    }
    const RunState &state = session.state();
    bool open = false;
    for (const Debt &debt : state.ledger)
        open = open || debt.open();
    const bool well = (state.result == RunResult::Done || state.result == RunResult::Incomplete) && !open;
    const int exit = well ? Done : RunFailed;
    return parser.json() ? parser.output(report::outcomeJson(session.plan(), state), exit)
                         : parser.output(report::outcomeText(session.plan(), state).toUtf8(), exit);
}

std::optional<double> speedFrom(const QString &value)
{
    if (value.isEmpty() || value == QLatin1String("max"))
        return 0.0;
    if (value == QLatin1String("real"))
        return 1.0;
    bool ok = false;
    const double speed = value.toDouble(&ok);
    return ok && speed > 0 ? std::optional(speed) : std::nullopt;
}

} // namespace

int rehearseCommand(Context &context)
{
    auto options = planOptions() + storeOptions();
    options << QCommandLineOption(QStringLiteral("plan"), QCoreApplication::translate("Cli", "A plan written by `plan --format json`."),
                                  QStringLiteral("file"))
            << QCommandLineOption(QStringLiteral("sign-off"),
                                  QCoreApplication::translate("Cli", "A sign-off of this plan; it becomes part of the journal."),
                                  QStringLiteral("file"))
            << QCommandLineOption(QStringLiteral("seed"), QCoreApplication::translate("Cli", "Seed of the simulator's durations."),
                                  QStringLiteral("number"), QStringLiteral("1"))
            << QCommandLineOption(QStringLiteral("faults"),
                                  QCoreApplication::translate("Cli", "JSON of faults that happen during the run."), QStringLiteral("file"))
            << QCommandLineOption(QStringLiteral("speed"),
                                  QCoreApplication::translate("Cli", "max (default), real, or how many times faster than real."),
                                  QStringLiteral("speed"))
            << QCommandLineOption(QStringLiteral("sim-state"), QCoreApplication::translate("Cli", "The simulator's own state file."),
                                  QStringLiteral("file"))
            << QCommandLineOption(QStringLiteral("events"),
                                  QCoreApplication::translate("Cli", "Write the journal here, one JSON line for each event."),
                                  QStringLiteral("file"));
    Parser parser(context, commandInfo("rehearse"), options, {QStringLiteral("json"), QStringLiteral("text")});
    if (const auto exit = parser.parse(1, 1))
        return *exit;
    const Message help = msg("cli.next.help", {QStringLiteral("rehearse")});
    bool seedOk = false;
    const quint64 seed = parser.value("seed").toULongLong(&seedOk);
    const auto speed = speedFrom(parser.value("speed"));
    if (!seedOk || !speed)
        return parser.fail(
            {QStringLiteral("PF-CLI-015"), msg("cli.number", {seedOk ? parser.value("speed") : parser.value("seed")}), help, {}, {}},
            WrongUse);

    std::optional<Plan> plan;
    Estate estate;
    if (parser.isSet("plan")) {
        const auto loaded = loadEstateArgument(parser.positional().constFirst());
        if (!loaded)
            return parser.fail(loaded.error());
        estate = loaded->estate;
        const auto object = readJsonFile(parser.value("plan"));
        if (!object)
            return parser.fail(object.error());
        auto read = report::planFromReport(*object, parser.value("plan"));
        if (!read)
            return parser.fail(read.error());
        if (read->estateHash != sha256Hex(writeEstate(estate)))
            return parser.fail({QStringLiteral("PF-CLI-016"),
                                msg("cli.other-estate", {parser.value("plan"), parser.positional().constFirst()}),
                                msg("cli.other-estate.next"),
                                {},
                                {}},
                               NoSafePlan);
        plan = *read;
    } else {
        auto request = requestPlan(parser, parser.positional().constFirst());
        if (!request)
            return parser.fail(request.error().errors, request.error().exit);
        if (!request->plan) {
            const Refusals refusals = request->refusals.value_or(Refusals());
            parser.progress(report::refusalText(refusals, request->repairs));
            return parser.json() ? parser.output(report::refusalJson(refusals, request->repairs), NoSafePlan) : int(NoSafePlan);
        }
        estate = request->loaded.estate;
        plan = request->plan;
    }
    const auto signOff = readSignOff(parser, *plan);
    if (!signOff)
        return parser.fail(signOff.error(), signExit(signOff.error()));
    RehearsalOptions run;
    run.seed = seed;
    run.speed = *speed;
    run.runStore = storeFile(parser);
    run.simState = parser.value("sim-state");
    run.program = context.program;
    run.abortOnFailure = false; // runToEnd() retries first
    if (parser.isSet("faults")) {
        const auto faults = readFile(parser.value("faults"));
        if (!faults)
            return parser.fail(faults.error());
        run.faultsJson = *faults;
    }
    RunSession session(run);
    const auto started = session.rehearse(*plan, estate, parser.asOf(), *signOff);
    if (!started)
        return parser.fail(started.error(), RunFailed);
    if (const auto ended = runToEnd(session, parser); !ended)
        return parser.fail(ended.error(), RunFailed);
    return finish(session, parser);
}

int resumeCommand(Context &context)
{
    auto options = storeOptions();
    options << QCommandLineOption(QStringLiteral("list"), QCoreApplication::translate("Cli", "List the runs, newest first."))
            << QCommandLineOption(QStringLiteral("events"),
                                  QCoreApplication::translate("Cli", "Write the journal here, one JSON line for each event."),
                                  QStringLiteral("file"));
    Parser parser(context, commandInfo("resume"), options, {QStringLiteral("json"), QStringLiteral("text")});
    if (const auto exit = parser.parse(0, 1))
        return *exit;
    if (parser.isSet("list")) {
        const auto store = RunStore::open(storeFile(parser));
        if (!store)
            return parser.fail(store.error());
        const auto runs = (*store)->runs();
        if (!runs)
            return parser.fail(runs.error());
        QJsonArray rows;
        QString lines;
        for (const StoredRun &run : *runs) {
            rows.append(QJsonObject{{QStringLiteral("run"), run.run},
                                    {QStringLiteral("planHash"), run.planHash},
                                    {QStringLiteral("clusters"), QJsonArray::fromStringList(run.clusters)},
                                    {QStringLiteral("state"), run.state},
                                    {QStringLiteral("startedAt"), run.startedAt.toString()},
                                    {QStringLiteral("lastEventAt"), run.lastEventAt.toString()}});
            lines += QStringLiteral("%1  %2  %3  %4\n")
                         .arg(run.run, run.state, run.startedAt.toString(), run.clusters.join(QStringLiteral(", ")));
        }
        if (!parser.json())
            return parser.output(lines.toUtf8());
        return parser.output(QJsonObject{{QStringLiteral("format"), QStringLiteral("passive-first/runs")},
                                         {QStringLiteral("version"), 1},
                                         {QStringLiteral("runs"), rows}});
    }
    if (parser.positional().isEmpty())
        return parser.fail({QStringLiteral("PF-CLI-004"),
                            msg("cli.too-few", {QStringLiteral("resume")}),
                            msg("cli.next.help", {QStringLiteral("resume")}),
                            {},
                            {}},
                           WrongUse);
    RehearsalOptions run;
    run.runStore = storeFile(parser);
    run.program = context.program;
    run.abortOnFailure = false; // runToEnd() retries first
    RunSession session(run);
    if (const auto resumed = session.resume(parser.positional().constFirst()); !resumed)
        return parser.fail(resumed.error(), RunFailed);
    if (const auto ended = runToEnd(session, parser); !ended)
        return parser.fail(ended.error(), RunFailed);
    return finish(session, parser);
}

int debtsCommand(Context &context)
{
    Parser parser(context, commandInfo("debts"), storeOptions(), {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(0, 0))
        return *exit;
    const auto store = RunStore::open(storeFile(parser));
    if (!store)
        return parser.fail(store.error());
    const auto runs = (*store)->runs();
    if (!runs)
        return parser.fail(runs.error());
    QJsonArray rows;
    QString lines;
    for (const StoredRun &run : *runs) {
        const auto object = readStrictJson(run.planJson.toUtf8());
        const auto plan = object ? planFromJson(object->toObject()) : tl::make_unexpected(object.error());
        if (!plan)
            return parser.fail(plan.error());
        const auto events = (*store)->events(run.run);
        if (!events)
            return parser.fail(events.error());
        RunState state = initialState(*plan);
        for (const RunEvent &event : *events)
            state = reduce(*plan, std::move(state), event);
        for (const Debt &debt : std::as_const(state.ledger)) {
            if (!debt.open())
                continue;
            rows.append(QJsonObject{{QStringLiteral("run"), run.run},
                                    {QStringLiteral("object"), debt.object.path},
                                    {QStringLiteral("name"), debt.name},
                                    {QStringLiteral("before"), debt.before},
                                    {QStringLiteral("now"), debt.now},
                                    {QStringLiteral("blockedBy"), debt.blockedBy}});
            lines += QStringLiteral("%1  %2  %3: %4 -> %5\n").arg(run.run, debt.object.path, debt.name, debt.now, debt.before);
        }
    }
    const int exit = rows.isEmpty() ? Done : RunFailed;
    if (parser.json())
        return parser.output(QJsonObject{{QStringLiteral("format"), QStringLiteral("passive-first/debts")},
                                         {QStringLiteral("version"), 1},
                                         {QStringLiteral("debts"), rows}},
                             exit);
    if (rows.isEmpty())
        lines = QCoreApplication::translate("Cli", "No open debts: every setting a run changed has been put back.") + QLatin1Char('\n');
    return parser.output(lines.toUtf8(), exit);
}

} // namespace pf::cli
