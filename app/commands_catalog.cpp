#include "cli.h"
#include "report/importreport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace pf::cli {

namespace {

/// Shows what another index would change, or writes the list of builds with what is new in it. The catalogue itself stays as it is.
int compareIndex(Context &context)
{
    Parser parser(context, commandInfo("catalog"), {}, {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(2, 2))
        return *exit;
    const bool merges = parser.positional().constFirst() == QLatin1String("merge");
    if (!merges && parser.positional().constFirst() != QLatin1String("compare"))
        return parser.fail({QStringLiteral("PF-CLI-010"),
                            msg("cli.subcommand", {parser.positional().constFirst()}),
                            msg("cli.next.help", {QStringLiteral("catalog")}),
                            {},
                            {}},
                           WrongUse);
    const QString file = parser.positional().at(1);
    const auto known = catalog();
    if (!known)
        return parser.fail(known.error());
    const auto bytes = readFile(file);
    if (!bytes)
        return parser.fail(bytes.error());
    const auto comparison = compareBuildIndex(**known, *bytes, file);
    if (!comparison)
        return parser.fail(comparison.error());
    if (merges) {
        const auto merged = mergeBuildIndex(catalogs().sqlBuilds(), *comparison);
        const auto whole = merged ? catalogWith(merged->document, parser.value("o")) : tl::make_unexpected(merged.error());
        if (!whole) // what could not be read again is not written
            return parser.fail(whole.error());
        parser.progress(text(msg("catalog.merge.summary", {qint64(merged->added), qint64(merged->changed), qint64(merged->leftOut)})));
        return parser.output(merged->document);
    }
    if (parser.json())
        return parser.output(report::indexComparisonJson(*comparison, **known));
    QString lines = text(msg("catalog.compare.summary",
                             {qint64(comparison->builds), comparison->indexDate, comparison->catalogDate, qint64(comparison->unchanged)})) +
                    u'\n';
    for (const IndexChange &change : comparison->changes)
        lines += indexChangeText(change) + u'\n';
    for (const QString &kb : comparison->malformedKbs)
        lines += text(msg("catalog.compare.malformed", {kb})) + u'\n';
    return parser.output(lines.toUtf8());
}

} // namespace

int catalogCommand(Context &context)
{
    if (context.arguments.contains(QLatin1String("compare")) || context.arguments.contains(QLatin1String("merge")))
        return compareIndex(context);
    Parser parser(context, commandInfo("catalog"),
                  {{QStringLiteral("product"), QCoreApplication::translate("Cli", "sql or exchange, where the number alone does not tell."),
                    QStringLiteral("product")}},
                  {QStringLiteral("json")});
    if (const auto exit = parser.parse(2))
        return *exit;
    QStringList inputs = parser.positional();
    const Message next = msg("cli.next.help", {QStringLiteral("catalog")});
    if (inputs.takeFirst() != QLatin1String("resolve"))
        return parser.fail({QStringLiteral("PF-CLI-010"), msg("cli.subcommand", {parser.positional().constFirst()}), next, {}, {}},
                           WrongUse);
    std::optional<ProductFamily> family;
    if (const QString product = parser.value("product"); product == QLatin1String("sql"))
        family = ProductFamily::SqlServer;
    else if (product == QLatin1String("exchange"))
        family = ProductFamily::Exchange;
    else if (!product.isEmpty())
        return parser.fail({QStringLiteral("PF-CLI-011"), msg("cli.product", {product}), next, {}, {}}, WrongUse);
    if (inputs == QStringList{QStringLiteral("-")}) {
        const auto bytes = readFile(QStringLiteral("-"));
        if (!bytes)
            return parser.fail(bytes.error());
        inputs = QString::fromUtf8(*bytes).split(QLatin1Char('\n'));
        if (inputs.constLast().isEmpty())
            inputs.removeLast();
    }
    const auto known = catalog();
    if (!known)
        return parser.fail(known.error());
    QByteArray lines;
    for (const QString &input : std::as_const(inputs))
        lines += QJsonDocument(report::resolveJson(input.trimmed(), (*known)->resolve(input.trimmed(), family), **known))
                     .toJson(QJsonDocument::Compact) +
                 '\n';
    return parser.output(lines);
}

} // namespace pf::cli
