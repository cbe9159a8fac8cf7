#include "cli.h"
#include "coverage/rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace pf::cli {

const QList<CommandInfo> &commands()
{
    static const QList<CommandInfo> list = {
        {"estate", "validate FILE...", QT_TRANSLATE_NOOP("Cli", "Check estate files and report every error with its place."),
         estateCommand},
        {"import",
         "FILE|FOLDER... [--wsus OPTIONS.json] [--people OWNERS.csv] [--mapping FILE] [--merge-into ESTATE [--preview]] [-o ESTATE.json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Make one estate of inventories, exported cmdlet output (Export-Clixml, ConvertTo-Json), HealthChecker XML, "
                           "availability group views, wsusutil packages and estates; what they lack becomes \"not reported\"."),
         importCommand},
        {"catalog", "resolve [--product sql|exchange] BUILD...|- | compare INDEX.json | merge INDEX.json [-o BUILDS.json]",
         QT_TRANSLATE_NOOP("Cli",
                           "Say what a build number is, one JSON line for each; or what a newer build index would change. What merge "
                           "writes is used with --catalog BUILDS.json."),
         catalogCommand},
        {"check", "ESTATE [--fail-on error|warning|info] [--accept FILE]... [--baseline CHECK.json]",
         QT_TRANSLATE_NOOP("Cli", "Find installed versions that lack matching synchronization options."), checkCommand, true},
        {"compare", "BEFORE AFTER [--before-as-of TIME]",
         QT_TRANSLATE_NOOP("Cli", "Compare the findings of two estates, or of one at two dates."), compareCommand, true},
        {"votes", "ESTATE --cluster NAME [--out NODE]...",
         QT_TRANSLATE_NOOP("Cli", "Count the votes of a cluster, with nodes taken out in order."), votesCommand},
        {"plan", "ESTATE [--cluster NAME]... [--goal FILE] [--policy FILE] [--sign-as NAME --accept CHECK=REASON... --sign-off FILE]",
         QT_TRANSLATE_NOOP("Cli", "Plan a rolling update, passive nodes first, and prove it."), planCommand, true},
        {"rehearse", "ESTATE [--cluster NAME]... [--plan PLAN.json] [--sign-off FILE] [--seed N] [--faults FILE]",
         QT_TRANSLATE_NOOP("Cli", "Run a plan against the simulator."), rehearseCommand},
        {"resume", "RUN | --list", QT_TRANSLATE_NOOP("Cli", "Go on with a run that was interrupted, or list the runs."), resumeCommand},
        {"debts", "[--run-store FILE]", QT_TRANSLATE_NOOP("Cli", "List settings that runs changed and have not put back."), debtsCommand},
        {"report", "coverage|plan ESTATE [--sign-off FILE] | outcome RUN -o FILE.pdf", QT_TRANSLATE_NOOP("Cli", "Write a report as PDF."),
         reportCommand, true},
        {"rules", "[RULE]", QT_TRANSLATE_NOOP("Cli", "Show the rule reference."), rulesCommand},
        {"simulate", "--state FILE [--estate ESTATE] [--seed N] [--faults FILE] [--speed max|real|N]",
         QT_TRANSLATE_NOOP("Cli", "Serve a simulated estate as JSON lines on standard input and output."), simulateCommand},
    };
    return list;
}

int rulesCommand(Context &context)
{
    Parser parser(context, commandInfo("rules"), {}, {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(0, 1))
        return *exit;
    const QString wanted = parser.positional().value(0);
    QString lines;
    QJsonArray rows;
    for (const RuleInfo &rule : coverageRules()) {
        const QString id = QString::fromLatin1(rule.id);
        if (!wanted.isEmpty() && id.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        const QString title = text(Message{QString::fromLatin1(rule.titleId), {}});
        const QString explanation = text(Message{QString::fromLatin1(rule.textId), {}});
        rows.append(QJsonObject{{QStringLiteral("rule"), id},
                                {QStringLiteral("title"), title},
                                {QStringLiteral("text"), explanation},
                                {QStringLiteral("source"), QString::fromLatin1(rule.source)}});
        lines += QStringLiteral("%1  %2\n    %3\n    %4\n")
                     .arg(id, title, explanation, QCoreApplication::translate("Cli", "Source: %1").arg(QString::fromUtf8(rule.source)));
    }
    if (rows.isEmpty())
        return parser.fail({QStringLiteral("PF-CLI-009"), msg("cli.no-rule", {wanted}), msg("cli.no-rule.next"), {}, {}}, WrongUse);
    if (parser.json())
        return parser.output(QJsonObject{{QStringLiteral("format"), QStringLiteral("passive-first/rules")},
                                         {QStringLiteral("version"), 1},
                                         {QStringLiteral("rules"), rows}});
    return parser.output(lines.toUtf8());
}

} // namespace pf::cli
