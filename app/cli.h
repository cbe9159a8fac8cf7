#pragma once

#include "report/reports.h"
#include "report/text.h"
#include "session/catalogstore.h"

#include <QCommandLineParser>

#include <functional>
#include <memory>

namespace pf::cli {

/// Exit codes of the contract.
enum Exit { Done = 0, FindingsFound = 1, WrongUse = 2, BadInput = 3, NoSafePlan = 4, RunFailed = 5 };

/// What every command may use; built by main, borrowed by the commands.
struct Context
{
    QStringList arguments; ///< without the program's name and the command
    UtcMs now;             ///< the clock, or --as-of
    QString program;       ///< this executable, started again as `simulate`
};

/// One command of the command line.
struct CommandInfo
{
    const char *name;
    const char *usage;   ///< after the name
    const char *summary; ///< message of QT_TRANSLATE_NOOP("Cli", ...)
    int (*run)(Context &context);
    bool pictures = false; ///< needs QGuiApplication (PDF); other commands run without any GUI library at work
};
const QList<CommandInfo> &commands();

int estateCommand(Context &context);
int importCommand(Context &context);
int catalogCommand(Context &context);
int checkCommand(Context &context);
int compareCommand(Context &context);
int votesCommand(Context &context);
int planCommand(Context &context);
int rehearseCommand(Context &context);
int resumeCommand(Context &context);
int debtsCommand(Context &context);
int reportCommand(Context &context);
int rulesCommand(Context &context);
int simulateCommand(Context &context);

/// A parser with the common options (--format, --as-of, --language, --quiet, --help, -o) and what @p setup adds.
/// parse() answers --help and wrong use itself.
class Parser
{
public:
    Parser(Context &context, const CommandInfo &command, const QList<QCommandLineOption> &options, const QStringList &formats);
    /// nullopt = go on; else the exit code to end with.
    std::optional<int> parse(int minPositional, int maxPositional = 1'000'000);
    QString value(const char *option) const { return m_parser.value(QLatin1String(option)); }
    QStringList values(const char *option) const { return m_parser.values(QLatin1String(option)); }
    bool isSet(const char *option) const { return m_parser.isSet(QLatin1String(option)); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    QString format() const { return m_format; }
    bool json() const { return m_format == QLatin1String("json"); }
    bool quiet() const { return isSet("quiet"); }
    UtcMs asOf() const { return m_asOf; }

    /// Reports errors on standard error (and as JSON on standard output), returns @p exit.
    int fail(const Errors &errors, int exit = BadInput) const;
    int fail(const Error &error, int exit = BadInput) const { return fail(Errors{error}, exit); }
    /// Writes the result to -o or standard output; returns @p exit or the code of a failed write.
    int output(const QByteArray &bytes, int exit = Done) const;
    int output(const QJsonObject &object, int exit = Done) const;
    void progress(const QString &line) const;

private:
    Context &m_context;
    const CommandInfo &m_command;
    QCommandLineParser m_parser;
    QStringList m_formats;
    QString m_format;
    UtcMs m_asOf;
};

const CommandInfo &commandInfo(const char *name);
/// "passive-first: CODE: file:line:column: sentence. next step"
QString errorLine(const Error &error);
Result<QByteArray> readFile(const QString &file);
/// Reads a goal or policy file; an empty name gives the default.
Result<QJsonObject> readJsonFile(const QString &file);
/// PDF of a document; the painters are linked only here.
Result<QByteArray> pdf(const report::Document &document);
/// The catalogues of the program. @p file  of the first call: a list of builds to use, empty = built in
CatalogStore &catalogs(const QString &file = {});
/// The catalogue in use, read once.
Result<const Catalog *> catalog();

} // namespace pf::cli
