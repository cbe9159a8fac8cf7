#include "cli.h"
#include "estate/import.h"
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
                lines += errorLine(error).mid(int(qstrlen("passive-first: ")));
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

int importCommand(Context &context)
{
    Parser parser(context, commandInfo("import"),
                  {{QStringLiteral("wsus"),
                    QCoreApplication::translate("Cli", "JSON of the products and classifications selected on the update server."),
                    QStringLiteral("file")}},
                  {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(1, 1))
        return *exit;
    const QString file = parser.positional().constFirst();
    const auto csv = readFile(file);
    if (!csv)
        return parser.fail(csv.error());
    QByteArray wsus;
    if (parser.isSet("wsus")) {
        const auto bytes = readFile(parser.value("wsus"));
        if (!bytes)
            return parser.fail(bytes.error());
        wsus = *bytes;
    }
    const auto imported = importInventory(*csv, file, wsus, parser.value("wsus"), parser.asOf());
    if (!imported)
        return parser.fail(imported.error());
    const ImportSummary &summary = imported->summary;
    parser.progress(text(msg(
        "import.summary", {qint64(summary.rows), qint64(summary.instances), qint64(summary.unreachable), qint64(summary.skipped.size())})));
    for (const ImportSkip &skip : summary.skipped)
        parser.progress(QStringLiteral("%1:%2: %3").arg(file).arg(skip.line).arg(text(skip.reason)));
    return parser.output(writeEstate(imported->estate));
}

} // namespace pf::cli
