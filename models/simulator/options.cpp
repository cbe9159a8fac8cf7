#include "simulator/program.h"

namespace pf {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrong(const QString &option, const QString &value)
{
    return fail("PF-SIM-021", msg("sim.option-value", {option, value}), msg("sim.option-next"));
}

} // namespace

std::optional<double> readSpeed(const QString &text)
{
    if (text == "max"_L1)
        return 0;
    if (text == "real"_L1)
        return 1;
    bool ok = false;
    const double speed = text.toDouble(&ok);
    return ok && speed > 0 && speed <= 1'000'000 ? std::optional(speed) : std::nullopt;
}

Result<SimulatorOptions> readSimulatorOptions(const QStringList &arguments)
{
    SimulatorOptions options;
    for (qsizetype i = 0; i < arguments.size(); i += 2) {
        const QString &name = arguments[i];
        static const QStringList known{u"--state"_s, u"--estate"_s, u"--seed"_s, u"--faults"_s, u"--speed"_s, u"--start"_s};
        if (!known.contains(name))
            return fail("PF-SIM-020", msg("sim.option-unknown", {name}), msg("sim.option-next"));
        if (i + 1 >= arguments.size())
            return fail("PF-SIM-022", msg("sim.option-no-value", {name}), msg("sim.option-next"));
        const QString &value = arguments[i + 1];
        bool ok = !value.isEmpty();
        if (name == "--state"_L1) {
            options.stateFile = value;
        } else if (name == "--estate"_L1) {
            options.estateFile = value;
        } else if (name == "--faults"_L1) {
            options.faultsFile = value;
        } else if (name == "--seed"_L1) {
            options.seed = value.toULongLong(&ok);
        } else if (name == "--speed"_L1) {
            const auto speed = readSpeed(value);
            ok = speed.has_value();
            options.speed = speed.value_or(0);
        } else {
            options.start = UtcMs::fromString(value);
            ok = options.start.has_value();
        }
        if (!ok)
            return wrong(name, value);
    }
    if (options.stateFile.isEmpty())
        return fail("PF-SIM-023", msg("sim.option-missing", {u"--state"_s}), msg("sim.option-next"));
    return options;
}

} // namespace pf
