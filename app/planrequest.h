#pragma once

#include "cli.h"
#include "planning/repair.h"
#include "session/estatesession.h"

namespace pf::cli {

/// What `plan`, `rehearse` and `report plan` make of their arguments.
struct PlanRequest
{
    const Catalog *catalog = nullptr;
    Loaded loaded;
    Goal goal;
    Policy policy;
    std::optional<Plan> plan; ///< one of plan and refusals is set
    std::optional<Refusals> refusals;
    Proof proof;
    QList<Repair> repairs;
};
struct RequestError
{
    Errors errors;
    int exit = BadInput;
};

QList<QCommandLineOption> planOptions();
tl::expected<PlanRequest, RequestError> requestPlan(const Parser &parser, const QString &estateArgument);
void makeAndProve(PlanRequest &request, UtcMs asOf);

} // namespace pf::cli
