#include "cli.h"
#include "session/estatesession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace pf::cli {

int estateCommand(Context &context)
{
    Parser parser(context, commandInfo("estate"), {}, {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(2))
        return *exit;
    QStringList files = parser.positional();
    if (files.takeFirst() != QLatin1String("validate"))
        return parser.fail({QStringLiteral("PF-CLI-010"),
                            msg("cli.subcommand", {parser.positional().constFirst()}),
                            msg("cli.next.help", {QStringLiteral("estate")}),
                            {},
                            {}},
                           WrongUse);
    QJsonArray rows;
    QString lines;
    bool allOk = true;
    for (const QString &file : std::as_const(files)) {
        const auto loaded = loadEstateArgument(file);
        QJsonArray errors;
        if (!loaded) {
            allOk = false;
            for (const Error &error : loaded.error()) {
                errors.append(QJsonObject{{QStringLiteral("code"), error.code},
                                          {QStringLiteral("message"), report::messageJson(error.message)},
                                          {QStringLiteral("pointer"), error.place.pointer},
                                          {QStringLiteral("line"), error.place.line},
                                          {QStringLiteral("column"), error.place.column}});
                lines += QString(errorLine(error)).remove(0, int(qstrlen("passive-first: ")));
            }
        } else {
            lines += QCoreApplication::translate("Cli", "%1: valid").arg(file) + QLatin1Char('\n');
        }
        rows.append(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("ok"), bool(loaded)}, {QStringLiteral("errors"), errors}});
    }
    const int exit = allOk ? Done : BadInput;
    if (parser.json())
        return parser.output(QJsonObject{{QStringLiteral("format"), QStringLiteral("passive-first/validation")},
                                         {QStringLiteral("version"), 1},
                                         {QStringLiteral("files"), rows}},
                             exit);
    return parser.output(lines.toUtf8(), exit);
}

} // namespace pf::cli
