#include "catalog/compare.h"
#include "cli.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace pf::cli {

namespace {

QJsonValue dayOrNull(const std::optional<UtcMs> &day)
{
    return day ? QJsonValue(day->toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject comparisonJson(const IndexComparison &comparison, const Catalog &known)
{
    QJsonObject summary{{QStringLiteral("builds"), comparison.builds}, {QStringLiteral("unchanged"), comparison.unchanged}};
    std::map<QString, int> counts;
    for (int kind = 0; kind <= int(IndexChange::Kind::Gone); ++kind)
        counts[indexChangeWord(IndexChange::Kind(kind))] = 0;
    QJsonArray changes;
    for (const IndexChange &change : comparison.changes) {
        ++counts[indexChangeWord(change.kind)];
        changes.append(QJsonObject{{QStringLiteral("change"), indexChangeWord(change.kind)},
                                   {QStringLiteral("version"), change.version.toString()},
                                   {QStringLiteral("release"), change.release},
                                   {QStringLiteral("level"), change.level},
                                   {QStringLiteral("kb"), QJsonArray::fromStringList(change.kb)},
                                   {QStringLiteral("knownKb"), QJsonArray::fromStringList(change.knownKb)},
                                   {QStringLiteral("released"), dayOrNull(change.released)},
                                   {QStringLiteral("withdrawn"), change.withdrawn},
                                   {QStringLiteral("line"), change.line > 0 ? QJsonValue(change.line) : QJsonValue(QJsonValue::Null)}});
    }
    for (const auto &[word, count] : counts)
        summary.insert(word, count);
    return {{QStringLiteral("format"), QStringLiteral("passive-first/index-comparison")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("indexDate"), comparison.indexDate.toString()},
            {QStringLiteral("catalog"),
             QJsonObject{{QStringLiteral("version"), known.version()}, {QStringLiteral("date"), known.date().toString()}}},
            {QStringLiteral("summary"), summary},
            {QStringLiteral("malformed"), QJsonArray::fromStringList(comparison.malformedKbs)},
            {QStringLiteral("changes"), changes}};
}

QString changeText(const IndexChange &change)
{
    const QString none = QStringLiteral("-");
    const auto list = [&](const QStringList &kb) { return kb.isEmpty() ? none : kb.join(QStringLiteral(", ")); };
    const QString build = change.version.toString(), name = change.release + u' ' + change.level;
    switch (change.kind) {
    case IndexChange::Kind::New:
        return text(change.withdrawn ? msg("catalog.compare.new-withdrawn", {build, name, list(change.kb)})
                                     : msg("catalog.compare.new", {build, name, list(change.kb)}));
    case IndexChange::Kind::KbChanged:
        return text(msg("catalog.compare.kb", {build, name, list(change.kb), list(change.knownKb)}));
    case IndexChange::Kind::Withdrawn:
        return text(msg("catalog.compare.withdrawn", {build, name}));
    case IndexChange::Kind::NotWithdrawn:
        return text(msg("catalog.compare.not-withdrawn", {build, name}));
    case IndexChange::Kind::Released:
        return text(msg("catalog.compare.released", {build, name, change.released.value_or(UtcMs{})}));
    case IndexChange::Kind::Gone:
        break;
    }
    return text(msg("catalog.compare.gone", {build, name}));
}

/// Shows what another index would change. The catalogue stays as it is.
int compareIndex(Context &context)
{
    Parser parser(context, commandInfo("catalog"), {}, {QStringLiteral("text"), QStringLiteral("json")});
    if (const auto exit = parser.parse(2, 2))
        return *exit;
    if (parser.positional().constFirst() != QLatin1String("compare"))
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
    if (parser.json())
        return parser.output(comparisonJson(*comparison, **known));
    QString lines = text(msg("catalog.compare.summary",
                             {qint64(comparison->builds), comparison->indexDate, comparison->catalogDate, qint64(comparison->unchanged)})) +
                    u'\n';
    for (const IndexChange &change : comparison->changes)
        lines += changeText(change) + u'\n';
    for (const QString &kb : comparison->malformedKbs)
        lines += text(msg("catalog.compare.malformed", {kb})) + u'\n';
    return parser.output(lines.toUtf8());
}

} // namespace

int catalogCommand(Context &context)
{
    if (context.arguments.contains(QLatin1String("compare")))
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
