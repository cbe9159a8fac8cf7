#include "base/names.h"
#include "coverage/analysis.h"

namespace pf::coverage {

using namespace Qt::StringLiterals;

namespace {

bool isEnglish(const QString &language)
{
    return sameName(language, u"en"_s) || language.startsWith(u"en-"_s, Qt::CaseInsensitive);
}

} // namespace

/// COV-20 (U-5). No language at all is not reported, which is no finding.
void Analysis::languageFindings()
{
    for (const WsusServer &server : m_estate.wsusServers) {
        if (!server.options || server.options->languages.isEmpty())
            continue;
        const QStringList &languages = server.options->languages;
        const ObjectRef object = ObjectRef::wsus(server.name);
        const auto report = [&](const char *kind, Message message, Message fix, QList<Evidence> more) {
            Finding finding = plain("COV-20", Severity::Warning, object, {object.path, QString::fromLatin1(kind)});
            finding.affected.append(object);
            finding.message = std::move(message);
            finding.fix = std::move(fix);
            const UtcMs at = server.observedAt.value_or(m_estate.observed.at);
            finding.evidence.append({object, msg("COV.seen.languages", {server.name, languages.join(u", "_s)}), at});
            finding.evidence.append(more);
            m_findings.push_back(std::move(finding));
        };
        if (std::none_of(languages.cbegin(), languages.cend(), isEnglish))
            report("english", msg("COV-20.english", {server.name}), msg("COV-20.english.fix", {server.name}), {});

        UpdateClient client;
        client.wsusServer = server.name;
        const int rootIndex = m_routes.route(m_routes.routeOf(client)).root;
        if (rootIndex < 0)
            continue;
        const WsusServer &root = m_estate.wsusServers[rootIndex];
        if (&root == &server || !root.options || root.options->languages.isEmpty())
            continue;
        QStringList missing;
        for (const QString &language : languages) {
            if (!root.options->languages.contains(language, Qt::CaseInsensitive))
                missing.append(language);
        }
        if (missing.isEmpty())
            continue;
        const QString names = missing.join(u", "_s);
        report("upstream", msg("COV-20.upstream", {server.name, names, root.name}), msg("COV-20.upstream.fix", {root.name, names}),
               {{ObjectRef::wsus(root.name), msg("COV.seen.languages", {root.name, root.options->languages.join(u", "_s)}),
                 root.observedAt.value_or(m_estate.observed.at)}});
    }
}

/// COV-26 and COV-27 for every root below which something is installed.
void Analysis::selectionHints()
{
    QHash<QString, const WsusProduct *> products; // by id and title: only SQL Server and Exchange themselves
    for (const WsusProduct &product : m_catalog.wsusProducts()) {
        for (const QString &name : QStringList{product.id, product.title} + product.alsoTitled) {
            if (!name.isEmpty())
                products.insert(nameKey(name), &product);
        }
    }
    QHash<int, QSet<const WsusProduct *>> needed;
    QHash<int, QList<const WsusProduct *>> throughFamily;
    for (const Row &row : m_rows) {
        const Line &line = m_lines.line(row.line);
        if (row.root < 0 || !line.product)
            continue;
        needed[row.root].insert(line.product);
        const auto selection = m_selections.constFind(row.root);
        if (selection != m_selections.constEnd() && selection->product(*line.product) == Selection::Product::ThroughFamily &&
            !throughFamily[row.root].contains(line.product))
            throughFamily[row.root].append(line.product);
    }
    for (int root = 0; root < m_estate.wsusServers.size(); ++root) {
        const WsusServer &server = m_estate.wsusServers[root];
        if (!server.options || !needed.contains(root))
            continue;
        QStringList unneeded;
        for (const QString &entry : server.options->products) {
            const WsusProduct *product = products.value(nameKey(entry));
            if (!product && server.knownProducts) { // an id that the catalogue does not hold, under a title that it does
                const auto own = std::find_if(server.knownProducts->cbegin(), server.knownProducts->cend(),
                                              [&](const WsusCategory &category) { return sameName(category.id, entry); });
                if (own != server.knownProducts->cend())
                    product = products.value(nameKey(own->title));
            }
            if (product && !needed.value(root).contains(product))
                unneeded.append(product->title);
        }
        unneeded.removeDuplicates();
        if (!unneeded.isEmpty())
            unneededFinding(server, unneeded.join(u", "_s));
        if (throughFamily.contains(root))
            throughFamilyFinding(server, throughFamily.value(root));
    }
}

void Analysis::unneededFinding(const WsusServer &server, const QString &titles)
{
    const ObjectRef object = ObjectRef::wsus(server.name);
    Finding finding = plain("COV-26", Severity::Info, object, {object.path});
    finding.affected.append(object);
    finding.root = server.name;
    finding.message = msg("COV-26.finding", {titles, server.name});
    finding.fix = msg("COV-26.fix", {server.name, titles});
    finding.evidence.append({object, msg("COV.seen.decoys", {titles}), server.observedAt.value_or(m_estate.observed.at)});
    m_findings.push_back(std::move(finding));
}

void Analysis::throughFamilyFinding(const WsusServer &server, const QList<const WsusProduct *> &products)
{
    QStringList titles;
    for (const WsusProduct *product : products)
        titles.append(product->title);
    const QString names = titles.join(u", "_s);
    const ObjectRef object = ObjectRef::wsus(server.name);
    Finding finding = plain("COV-27", Severity::Info, object, {object.path});
    finding.affected.append(object);
    finding.root = server.name;
    finding.message = msg("COV-27.finding", {names, server.name});
    finding.fix = msg("COV-27.fix", {server.name, names});
    finding.evidence.append({object, msg("COV.seen.family", {names, server.name}), server.observedAt.value_or(m_estate.observed.at)});
    m_findings.push_back(std::move(finding));
}

} // namespace pf::coverage
