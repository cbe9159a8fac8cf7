#include "cli.h"
#include "console.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHashFunctions>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>

#include <cstdio>
#include <cstring>
#include <thread>

using namespace pf;

namespace {

/// The value of an option before any application object exists; the option parsers see it again later. Empty = not given.
QString earlyOption(const char *option, int argc, char *argv[])
{
    const size_t length = std::strlen(option);
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], option) == 0 && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (std::strncmp(argv[i], option, length) == 0 && argv[i][length] == '=')
            return QString::fromLocal8Bit(argv[i] + length + 1);
    }
    return {};
}

const cli::CommandInfo *commandOf(const QString &name)
{
    for (const cli::CommandInfo &command : cli::commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

/// English is the source; other languages are English where there is no translation.
void installLanguage(const QString &asked, QTranslator &own, QTranslator &qt)
{
    const QLocale locale = asked.isEmpty() ? QLocale::system() : QLocale(asked);
    QLocale::setDefault(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale);
    if (own.load(QLocale(), QStringLiteral("passive-first"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&own);
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
}

/// Only a PDF needs fonts and painting; every other output runs without a GUI at work.
bool asksForPdf(const QString &command, int argc, char *argv[])
{
    bool pdf = command == QLatin1String("report");
    for (int i = 1; i < argc; ++i)
        pdf = pdf || std::strcmp(argv[i], "pdf") == 0 || std::strcmp(argv[i], "--format=pdf") == 0;
    return pdf;
}

/// Qt's own default for a missing runtime folder, made here so that Qt has nothing to say about it on standard error.
void useOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        const QString folder =
            QDir::tempPath() + QStringLiteral("/runtime-") + qEnvironmentVariable("USER", QStringLiteral("passive-first"));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    }
}

int showHelp()
{
    QString help = QCoreApplication::translate("Cli", "Usage: %1").arg(QStringLiteral("passive-first [COMMAND] [ARGUMENTS]\n\n"));
    help += QCoreApplication::translate(
                "Cli", "Updates SQL Server and Exchange on failover clusters, passive nodes first. Without a command the console opens.") +
            QStringLiteral("\n\n");
    for (const cli::CommandInfo &command : cli::commands())
        help +=
            QStringLiteral("  %1 %2\n").arg(QString::fromLatin1(command.name), -9).arg(QCoreApplication::translate("Cli", command.summary));
    help += QLatin1Char('\n') +
            QCoreApplication::translate(
                "Cli", "\"passive-first COMMAND --help\" shows the options of a command. The console takes --estate FILE or sample:NAME.") +
            QLatin1Char('\n');
    fputs(help.toUtf8().constData(), stdout);
    return cli::Done;
}

int runCommand(const QString &name, const cli::CommandInfo *command, const QStringList &arguments, const QString &program)
{
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help"))
        return showHelp();
    if (name == QLatin1String("--version")) {
        fputs("passive-first " PF_VERSION "\n", stdout);
        return cli::Done;
    }
    if (!command) {
        const Error error{QStringLiteral("PF-CLI-000"), msg("cli.unknown-command", {name}), msg("cli.unknown-command.next"), {}, {}};
        fputs(cli::errorLine(error).toUtf8().constData(), stderr);
        return cli::WrongUse;
    }
    cli::Context context{arguments, UtcMs{QDateTime::currentMSecsSinceEpoch()}, program};
    return command->run(context);
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // same input, same bytes: PDF object order depends on it
    QCoreApplication::setApplicationName(QStringLiteral("passive-first"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PF_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("passive-first"));
    QTranslator own, qt;

    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const cli::CommandInfo *command = commandOf(name);
    const bool console = name.isEmpty() || (!command && name.startsWith(QLatin1String("--")) && name != QLatin1String("--help") &&
                                            name != QLatin1String("--version"));
    if (console) {
        const QString given = earlyOption("--catalog", argc, argv);
        cli::catalogs(given.isEmpty() ? QSettings().value(QStringLiteral("catalog/file")).toString() : given);
        const std::jthread reader([] { (void)cli::catalog(); }); // while Qt starts and the window is made
        QApplication app(argc, argv);
        installLanguage(earlyOption("--language", argc, argv), own, qt);
        return runConsole(app);
    }
    cli::catalogs(earlyOption("--catalog", argc, argv));
    auto run = [&](QCoreApplication &app) {
        installLanguage(earlyOption("--language", argc, argv), own, qt);
        return runCommand(name, command, app.arguments().mid(2), app.applicationFilePath());
    };
    if (command && command->pictures && asksForPdf(name, argc, argv)) {
        useOffscreen();
        QGuiApplication app(argc, argv);
        return run(app);
    }
    QCoreApplication app(argc, argv);
    return run(app);
}
