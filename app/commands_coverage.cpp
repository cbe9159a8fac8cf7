#include "base/names.h"
#include "cli.h"
#include "session/estatesession.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace pf::cli {

int checkCommand(Context &context)
{
    Parser parser(context, commandInfo("check"),
                  {{QStringLiteral("fail-on"),
                    QCoreApplication::translate("Cli", "Exit 1 at findings of this severity or worse: error (default), warning or info."),
                    QStringLiteral("severity"), QStringLiteral("error")}},
                  {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"), QStringLiteral("csv"), QStringLiteral("html"),
                   QStringLiteral("pdf")});
    if (const auto exit = parser.parse(1, 1))
        return *exit;
    std::optional<Severity> threshold;
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        if (severityWord(severity) == parser.value("fail-on"))
            threshold = severity;
    }
    if (!threshold)
        return parser.fail({QStringLiteral("PF-CLI-012"),
                            msg("cli.fail-on", {parser.value("fail-on")}),
                            msg("cli.next.help", {QStringLiteral("check")}),
                            {},
                            {}},
                           WrongUse);
    if (parser.positional().constFirst() == QLatin1String("sample:list")) // any estate argument may ask for it
        return parser.output(sampleNames().join(QLatin1Char('\n')).toUtf8() + '\n');
    const auto known = catalog();
    if (!known)
        return parser.fail(known.error());
    const auto loaded = loadEstateArgument(parser.positional().constFirst());
    if (!loaded)
        return parser.fail(loaded.error());
    const Findings findings = analyse(loaded->estate, **known, {}, parser.asOf());
    int exit = Done;
    for (const Finding &finding : findings.findings) {
        if (finding.severity >= *threshold)
            exit = FindingsFound;
    }
    const QString format = parser.format();
    if (format == QLatin1String("json"))
        return parser.output(report::checkJson(findings, **known, loaded->sources), exit);
    if (format == QLatin1String("sarif"))
        return parser.output(report::checkSarif(findings, loaded->sources), exit);
    if (format == QLatin1String("csv"))
        return parser.output(report::checkCsv(findings), exit);
    if (format == QLatin1String("text"))
        return parser.output(report::checkText(findings, **known).toUtf8(), exit);
    const report::Document document = report::coverageDocument(loaded->estate, **known, findings);
    if (format == QLatin1String("html"))
        return parser.output(report::html(document).toUtf8(), exit);
    const auto bytes = pdf(document);
    return bytes ? parser.output(*bytes, exit) : parser.fail(bytes.error());
}

int votesCommand(Context &context)
{
    Parser parser(
        context, commandInfo("votes"),
        {{QStringLiteral("cluster"), QCoreApplication::translate("Cli", "The cluster."), QStringLiteral("name")},
         {QStringLiteral("out"), QCoreApplication::translate("Cli", "Take this node out in an orderly way first; may be repeated."),
          QStringLiteral("node")}},
        {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(1, 1))
        return *exit;
    const auto loaded = loadEstateArgument(parser.positional().constFirst());
    if (!loaded)
        return parser.fail(loaded.error());
    const Estate &estate = loaded->estate;
    QString name = parser.value("cluster");
    if (name.isEmpty() && estate.clusters.size() == 1)
        name = estate.clusters.constFirst().name;
    const Cluster *cluster = estate.cluster(name);
    if (!cluster)
        return parser.fail({QStringLiteral("PF-CLI-013"), msg("cli.no-cluster", {name}), msg("cli.no-cluster.next"), {}, {}}, WrongUse);
    QStringList out = parser.values("out");
    for (QString &node : out) {
        const ClusterNode *found = findNode(*cluster, node);
        if (!found)
            return parser.fail({QStringLiteral("PF-CLI-014"), msg("cli.no-node", {node, name}), {}, {}, {}}, WrongUse);
        node = found->computer.name;
    }
    const QJsonObject votes = report::votesJson(*cluster, out, parser.asOf());
    return parser.json() ? parser.output(votes) : parser.output(report::votesText(votes).toUtf8());
}

} // namespace pf::cli
