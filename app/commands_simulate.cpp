#include "cli.h"
#include "simulator/program.h"

#include <QCoreApplication>

#include <cstdio>

namespace pf::cli {

/// Speaks JSON lines on both streams, so it answers help itself and prints nothing else.
int simulateCommand(Context &context)
{
    if (context.arguments.contains(QStringLiteral("--help")) || context.arguments.contains(QStringLiteral("-h"))) {
        const CommandInfo &command = commandInfo("simulate");
        const QString help = QStringLiteral("passive-first simulate %1\n%2\n")
                                 .arg(QString::fromLatin1(command.usage), QCoreApplication::translate("Cli", command.summary));
        fputs(help.toUtf8().constData(), stdout);
        return Done;
    }
    const auto options = readSimulatorOptions(context.arguments);
    if (!options) {
        fputs(errorLine(options.error()).toUtf8().constData(), stderr);
        return WrongUse;
    }
    return runSimulator(*options);
}

} // namespace pf::cli
