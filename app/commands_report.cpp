#include "base/json.h"
#include "cli.h"
#include "planrequest.h"
#include "signing.h"
#include "store/runstore.h"

#include <QCoreApplication>

namespace pf::cli {

namespace {

/// A stored run, read back: plan, events and the state they fold to.
struct StoredOutcome
{
    Plan plan;
    QList<RunEvent> events;
    RunState state;
};

Result<StoredOutcome> storedOutcome(const QString &file, const QString &id)
{
    const auto store = RunStore::open(file);
    if (!store)
        return tl::make_unexpected(store.error());
    const auto run = (*store)->run(id);
    if (!run)
        return tl::make_unexpected(run.error());
    const auto object = readStrictJson(run->planJson.toUtf8());
    if (!object)
        return tl::make_unexpected(object.error());
    const auto plan = planFromJson(object->toObject());
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto events = (*store)->events(id);
    if (!events)
        return tl::make_unexpected(events.error());
    StoredOutcome outcome{*plan, *events, initialState(*plan)};
    for (const RunEvent &event : *events)
        outcome.state = reduce(*plan, std::move(outcome.state), event);
    return outcome;
}

} // namespace

int reportCommand(Context &context)
{
    auto options = planOptions();
    options << QCommandLineOption(QStringLiteral("run-store"), QCoreApplication::translate("Cli", "The SQLite file that remembers runs."),
                                  QStringLiteral("file"))
            << QCommandLineOption(QStringLiteral("sign-off"),
                                  QCoreApplication::translate("Cli", "A sign-off of this plan; it stands on the plan's first page."),
                                  QStringLiteral("file"));
    Parser parser(context, commandInfo("report"), options, {QStringLiteral("pdf"), QStringLiteral("html")});
    if (const auto exit = parser.parse(2, 2))
        return *exit;
    const QString what = parser.positional().constFirst();
    const QString of = parser.positional().constLast();
    if (!parser.isSet("o"))
        return parser.fail({QStringLiteral("PF-CLI-017"), msg("cli.report-file"), msg("cli.next.help", {QStringLiteral("report")}), {}, {}},
                           WrongUse);
    report::Document document;
    int exit = Done;
    if (what == QLatin1String("coverage")) {
        const auto known = catalog();
        if (!known)
            return parser.fail(known.error());
        const auto loaded = loadEstateArgument(of);
        if (!loaded)
            return parser.fail(loaded.error());
        document = report::coverageDocument(loaded->estate, **known, analyse(loaded->estate, **known, {}, parser.asOf()));
    } else if (what == QLatin1String("plan")) {
        const auto request = requestPlan(parser, of);
        if (!request)
            return parser.fail(request.error().errors, request.error().exit);
        const std::optional<Plan> &plan = request->plan;
        const auto signOff = plan ? readSignOff(parser, *plan) : Result<std::optional<SignOff>>();
        if (!signOff)
            return parser.fail(signOff.error(), signExit(signOff.error()));
        document = plan ? report::planDocument(request->loaded.estate, *request->catalog, *plan, request->proof, *signOff)
                        : report::refusalDocument(request->loaded.estate, request->refusals.value_or(Refusals()), request->repairs);
        exit = plan ? Done : NoSafePlan;
    } else if (what == QLatin1String("outcome")) {
        const auto outcome = storedOutcome(parser.isSet("run-store") ? parser.value("run-store") : defaultRunStore(), of);
        if (!outcome)
            return parser.fail(outcome.error());
        document = report::outcomeDocument(outcome->plan, outcome->state, outcome->events);
    } else {
        return parser.fail(
            {QStringLiteral("PF-CLI-010"), msg("cli.subcommand", {what}), msg("cli.next.help", {QStringLiteral("report")}), {}, {}},
            WrongUse);
    }
    if (parser.format() == QLatin1String("html"))
        return parser.output(report::html(document).toUtf8(), exit);
    const auto bytes = pdf(document);
    return bytes ? parser.output(*bytes, exit) : parser.fail(bytes.error());
}

} // namespace pf::cli
