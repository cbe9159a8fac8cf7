#include "console.h"

#include "cli.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "wizardlauncher.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// The system's own palette, read before any theme is applied.
bool systemIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Waits for the thread that main() started, where need be. A chosen file that is gone by now gives way to the built-in catalogue, which
/// cannot be missing but in a broken program.
const Catalog &catalogInUse()
{
    auto catalog = cli::catalog();
    if (!catalog)
        catalog = cli::catalogs().use({});
    if (!catalog)
        qFatal("%s", qUtf8Printable(cli::errorLine(catalog.error())));
    return **catalog;
}

int wrongUse(const char *code, const Message &what, const Message &next)
{
    const Error error{QLatin1String(code), what, next, {}, {}};
    fputs(cli::errorLine(error).toUtf8().constData(), stderr);
    return cli::WrongUse;
}

} // namespace

int runConsole(QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Cli", "Opens the console."));
    parser.addHelpOption();
    parser.addOptions(
        {{u"estate"_s, QCoreApplication::translate("Cli", "The estate to open: a file or sample:NAME."), u"file"_s},
         {u"as-of"_s, QCoreApplication::translate("Cli", "The moment that everything is judged at, instead of now."), u"time"_s},
         {u"theme"_s, QCoreApplication::translate("Cli", "light, dark or system."), u"theme"_s},
         {u"language"_s, QCoreApplication::translate("Cli", "Language of the texts: en, sv, de."), u"language"_s},
         {u"catalog"_s, QCoreApplication::translate("Cli", "List of SQL Server builds to judge by, instead of the built-in one."),
          u"file"_s},
         {u"run-store"_s, QCoreApplication::translate("Cli", "The SQLite file that remembers runs."), u"file"_s}});
    // Not process(): it would end the program in the middle, with the catalogue being read beside it.
    if (!parser.parse(app.arguments()))
        return wrongUse("PF-CLI-001", msg("cli.options", {parser.errorText()}), msg("cli.unknown-command.next"));
    if (parser.isSet(u"help"_s)) {
        fputs(parser.helpText().toUtf8().constData(), stdout);
        return cli::Done;
    }
    if (const QStringList more = parser.positionalArguments(); !more.isEmpty())
        return wrongUse("PF-CLI-005", msg("cli.too-many", {more.constFirst()}), msg("cli.unknown-command.next"));

    QSettings settings;
    const bool dark = systemIsDark(QApplication::palette());
    const QString theme = parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : settings.value("theme"_L1, u"system"_s).toString();
    auto choose = [&app, dark](const QString &name) {
        applyTheme(app, name == "dark"_L1 || (name != "light"_L1 && dark) ? darkTheme() : lightTheme());
    };
    if (theme != "light"_L1 && theme != "dark"_L1 && theme != "system"_L1)
        return wrongUse("PF-CLI-020", msg("cli.theme", {theme}), {});
    std::optional<UtcMs> asOf;
    if (parser.isSet(u"as-of"_s)) {
        asOf = UtcMs::fromString(parser.value(u"as-of"_s));
        if (!asOf)
            return wrongUse("PF-CLI-003", msg("cli.as-of", {parser.value(u"as-of"_s)}), msg("cli.as-of.next"));
    }
    choose(theme);
    EstateSession session(catalogInUse);
    session.setAsOf(asOf);
    RunList runs(parser.value(u"run-store"_s));
    if (!cli::catalogs().file().isEmpty()) { // asked for: what is wrong with it is said
        if (const auto catalog = cli::catalog(); !catalog && parser.isSet(u"catalog"_s)) {
            fputs(cli::errorLine(catalog.error()).toUtf8().constData(), stderr);
            return cli::BadInput;
        }
    }
    WindowHooks hooks = standardHooks();
    hooks.catalogs = &cli::catalogs();
    hooks.chooseTheme = choose;
    MainWindow window(session, runs, hooks, &settings);
    WizardLauncher launcher(window, session, runs, app.applicationFilePath());
    if (parser.isSet(u"estate"_s))
        window.openArgument(parser.value(u"estate"_s)); // read while the window is being painted
    window.show();
    runs.refresh();
    return app.exec();
}

} // namespace pf
