#pragma once

#include "approval/signoff.h"
#include "cli.h"
#include "planning/proof.h"

namespace pf::cli {

/// Options of `plan` that sign what was planned: --sign-as, --accept, --sign-off.
QList<QCommandLineOption> signOptions();
/// Signs the plan where --sign-as asks for it, and writes the sign-off to --sign-off. nullopt = not asked for.
Result<std::optional<SignOff>> signPlan(const Parser &parser, const Plan &plan, const Proof &proof);
/// What signPlan() and readSignOff() end with.
Exit signExit(const Error &error);
/// The sign-off of `--sign-off FILE` of `rehearse` and `report plan`; nullopt where the option is not given.
Result<std::optional<SignOff>> readSignOff(const Parser &parser, const Plan &plan);

} // namespace pf::cli
