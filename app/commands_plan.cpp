#include "cli.h"
#include "planrequest.h"
#include "signing.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace pf::cli {

QList<QCommandLineOption> planOptions()
{
    return {{QStringLiteral("cluster"),
             QCoreApplication::translate("Cli", "Plan this cluster; may be repeated. Default: the whole estate."), QStringLiteral("name")},
            {QStringLiteral("goal"), QCoreApplication::translate("Cli", "JSON of clusters, servers and exact target builds."),
             QStringLiteral("file")},
            {QStringLiteral("policy"), QCoreApplication::translate("Cli", "JSON of order, hold, failback, window and retries."),
             QStringLiteral("file")}};
}

tl::expected<PlanRequest, RequestError> requestPlan(const Parser &parser, const QString &estateArgument)
{
    auto bad = [](Errors errors, int exit = BadInput) { return tl::make_unexpected(RequestError{std::move(errors), exit}); };
    const auto known = catalog();
    if (!known)
        return bad({known.error()});
    auto loaded = loadEstateArgument(estateArgument);
    if (!loaded)
        return bad(loaded.error());
    PlanRequest request{*known, std::move(*loaded), {}, {}, std::nullopt, std::nullopt, {}, {}};
    const auto goalJson = readJsonFile(parser.value("goal"));
    if (!goalJson)
        return bad({goalJson.error()});
    const auto policyJson = readJsonFile(parser.value("policy"));
    if (!policyJson)
        return bad({policyJson.error()});
    const auto goal = goalFromJson(*goalJson);
    if (!goal)
        return bad({goal.error()});
    const auto policy = policyFromJson(*policyJson);
    if (!policy)
        return bad({policy.error()});
    request.goal = *goal;
    request.policy = *policy;
    for (const QString &name : parser.values("cluster")) {
        const Cluster *cluster = request.loaded.estate.cluster(name);
        if (!cluster)
            return bad({Error{QStringLiteral("PF-CLI-013"), msg("cli.no-cluster", {name}), msg("cli.no-cluster.next"), {}, {}}}, WrongUse);
        request.goal.clusters << cluster->name;
    }
    makeAndProve(request, parser.asOf());
    return request;
}

void makeAndProve(PlanRequest &request, UtcMs asOf)
{
    Planned made = planAndProve(request.loaded.estate, *request.catalog, request.goal, request.policy, asOf);
    request.plan = std::move(made.plan);
    request.refusals = std::move(made.refusals);
    request.proof = std::move(made.proof);
    request.repairs = std::move(made.repairs);
}

int planCommand(Context &context)
{
    Parser parser(context, commandInfo("plan"), planOptions() + signOptions(),
                  {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("pdf")});
    if (const auto exit = parser.parse(1, 1))
        return *exit;
    const auto request = requestPlan(parser, parser.positional().constFirst());
    if (!request)
        return parser.fail(request.error().errors, request.error().exit);
    const std::optional<Plan> &plan = request->plan;
    const Refusals refusals = request->refusals.value_or(Refusals());
    const int exit = plan ? Done : NoSafePlan;
    const auto signOff = plan ? signPlan(parser, *plan, request->proof) : Result<std::optional<SignOff>>();
    if (!signOff)
        return parser.fail(signOff.error(), signExit(signOff.error()));
    const QString format = parser.format();
    if (format == QLatin1String("json"))
        return parser.output(
            plan ? report::planJson(*plan, request->proof, request->repairs) : report::refusalJson(refusals, request->repairs), exit);
    if (format == QLatin1String("text"))
        return parser.output(
            (plan ? report::planText(*plan, request->proof, request->repairs) : report::refusalText(refusals, request->repairs)).toUtf8(),
            exit);
    const report::Document document = plan
                                          ? report::planDocument(request->loaded.estate, *request->catalog, *plan, request->proof, *signOff)
                                          : report::refusalDocument(request->loaded.estate, refusals, request->repairs);
    if (format == QLatin1String("html"))
        return parser.output(report::html(document).toUtf8(), exit);
    const auto bytes = pdf(document);
    return bytes ? parser.output(*bytes, exit) : parser.fail(bytes.error());
}

} // namespace pf::cli
