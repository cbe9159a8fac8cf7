#include "base/names.h"
#include "cli.h"
#include "session/estatesession.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace pf::cli {

namespace {

/// What --accept and --baseline name.
ResultOrAll<report::CheckMarks> marksOf(const Parser &parser)
{
    report::CheckMarks marks;
    const QStringList files = parser.values("accept");
    for (const QString &file : files) {
        const auto bytes = readFile(file);
        if (!bytes)
            return tl::make_unexpected(Errors{bytes.error()});
        const auto read = Acceptances::read(*bytes, file);
        if (!read)
            return tl::make_unexpected(read.error());
        marks.acceptances = marks.acceptances.merged(*read);
    }
    if (parser.isSet("baseline")) {
        const auto bytes = readFile(parser.value("baseline"));
        if (!bytes)
            return tl::make_unexpected(Errors{bytes.error()});
        auto ids = report::readBaseline(*bytes, parser.value("baseline"));
        if (!ids)
            return tl::make_unexpected(Errors{ids.error()});
        marks.baseline = std::move(*ids);
    }
    return marks;
}

} // namespace

int checkCommand(Context &context)
{
    Parser parser(
        context, commandInfo("check"),
        {{QStringLiteral("fail-on"),
          QCoreApplication::translate("Cli", "Exit 1 at findings of this severity or worse: error (default), warning or info."),
          QStringLiteral("severity"), QStringLiteral("error")},
         {QStringLiteral("accept"), QCoreApplication::translate("Cli", "Accepted findings, which do not fail the check; may be repeated."),
          QStringLiteral("file")},
         {QStringLiteral("baseline"), QCoreApplication::translate("Cli", "An earlier check as JSON: only new findings fail the check."),
          QStringLiteral("file")}},
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
    const auto marks = marksOf(parser);
    if (!marks)
        return parser.fail(marks.error());
    const auto loaded = loadEstateArgument(parser.positional().constFirst());
    if (!loaded)
        return parser.fail(loaded.error());
    const Findings findings = analyse(loaded->estate, **known, {}, parser.asOf());
    int exit = Done;
    for (const Finding &finding : findings.findings) {
        if (finding.severity >= *threshold && marks->counts(finding, findings.asOf))
            exit = FindingsFound;
    }
    const QString format = parser.format();
    if (format == QLatin1String("json"))
        return parser.output(report::checkJson(findings, **known, loaded->sources, *marks), exit);
    if (format == QLatin1String("sarif"))
        return parser.output(report::checkSarif(findings, loaded->sources, *marks), exit);
    if (format == QLatin1String("csv"))
        return parser.output(report::checkCsv(findings, *marks), exit);
    if (format == QLatin1String("text"))
        return parser.output(report::checkText(findings, **known, *marks).toUtf8(), exit);
    const report::Document document = report::coverageDocument(loaded->estate, **known, findings, *marks);
    if (format == QLatin1String("html"))
        return parser.output(report::html(document).toUtf8(), exit);
    const auto bytes = pdf(document);
    return bytes ? parser.output(*bytes, exit) : parser.fail(bytes.error());
}

int compareCommand(Context &context)
{
    Parser parser(context, commandInfo("compare"),
                  {{QStringLiteral("before-as-of"), QCoreApplication::translate("Cli", "The moment that the earlier estate is judged at."),
                    QStringLiteral("time")}},
                  {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("html"), QStringLiteral("pdf")});
    if (const auto exit = parser.parse(2, 2))
        return *exit;
    UtcMs beforeAsOf = parser.asOf();
    if (parser.isSet("before-as-of")) {
        const auto given = UtcMs::fromString(parser.value("before-as-of"));
        if (!given)
            return parser.fail(
                {QStringLiteral("PF-CLI-003"), msg("cli.as-of", {parser.value("before-as-of")}), msg("cli.as-of.next"), {}, {}}, WrongUse);
        beforeAsOf = *given;
    }
    const auto known = catalog();
    if (!known)
        return parser.fail(known.error());
    const auto before = loadEstateArgument(parser.positional().constFirst());
    if (!before)
        return parser.fail(before.error());
    const auto after = loadEstateArgument(parser.positional().constLast());
    if (!after)
        return parser.fail(after.error());
    const Findings earlier = analyse(before->estate, **known, {}, beforeAsOf), later = analyse(after->estate, **known, {}, parser.asOf());
    if (parser.json())
        return parser.output(report::comparisonJson(earlier, later));
    if (parser.format() == QLatin1String("text"))
        return parser.output(report::comparisonText(earlier, later).toUtf8());
    const report::Document document =
        report::comparisonDocument(earlier, later, parser.positional().constFirst(), parser.positional().constLast());
    if (parser.format() == QLatin1String("html"))
        return parser.output(report::html(document).toUtf8());
    const auto bytes = pdf(document);
    return bytes ? parser.output(*bytes) : parser.fail(bytes.error());
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
