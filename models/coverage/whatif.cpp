#include "coverage/whatif.h"

#include "base/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

bool sameOption(const OptionChange &a, const OptionChange &b)
{
    return a.kind == b.kind && sameName(a.root, b.root) && a.id == b.id && sameName(a.title, b.title);
}

/// An entry of the options that names this product or classification, by id or by title.
bool names(const QString &entry, const OptionChange &change)
{
    return (!change.id.isEmpty() && entry.compare(change.id, Qt::CaseInsensitive) == 0) || sameName(entry, change.title);
}

void apply(WsusServer &server, const OptionChange &change)
{
    QStringList &entries = change.kind == OptionChange::Kind::Product ? server.options->products : server.options->classifications;
    if (!change.select) {
        entries.removeIf([&](const QString &entry) { return names(entry, change); });
        return;
    }
    if (std::none_of(entries.cbegin(), entries.cend(), [&](const QString &entry) { return names(entry, change); }))
        entries.append(change.id.isEmpty() ? change.title : change.id);
    if (change.kind != OptionChange::Kind::Product || !server.knownProducts)
        return;
    const auto known = [&](const WsusCategory &category) {
        return (!change.id.isEmpty() && category.id == change.id) || sameName(category.title, change.title);
    };
    if (std::none_of(server.knownProducts->cbegin(), server.knownProducts->cend(), known))
        server.knownProducts->append({change.id, change.title, {}});
}

} // namespace

const WsusProduct *productTitled(const Catalog &catalog, const QString &title)
{
    const auto &all = catalog.wsusProducts();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const WsusProduct &product) { return product.title == title; });
    return found == all.cend() ? nullptr : &*found;
}

bool canChangeOptions(const Estate &estate, const QString &root)
{
    const WsusServer *server = estate.wsusServer(root);
    return server && server->options && !server->configMgr;
}

Estate withOptions(const Estate &estate, const QList<OptionChange> &changes)
{
    Estate result = estate;
    for (const OptionChange &change : changes) {
        if (!canChangeOptions(estate, change.root))
            continue;
        for (WsusServer &server : result.wsusServers) {
            if (sameName(server.name, change.root))
                apply(server, change);
        }
    }
    return result;
}

std::optional<OptionChange> changeOf(const Finding &finding, const Estate &estate, const Catalog &catalog)
{
    if (!canChangeOptions(estate, finding.root))
        return std::nullopt;
    if (finding.rule == "COV-01"_L1 || finding.rule == "COV-02"_L1) {
        const WsusProduct *product = productTitled(catalog, finding.product);
        if (!product)
            return std::nullopt;
        return OptionChange{finding.root, OptionChange::Kind::Product, product->id, product->title, true};
    }
    if (finding.rule == "COV-03"_L1) {
        const auto &all = catalog.classifications();
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&](const Classification &c) { return c.title == finding.classification; });
        if (found == all.cend())
            return std::nullopt;
        return OptionChange{finding.root, OptionChange::Kind::Classification, found->id, found->title, true};
    }
    return std::nullopt;
}

QList<OptionChange> toggled(QList<OptionChange> changes, const OptionChange &change)
{
    const auto known = std::find_if(changes.begin(), changes.end(), [&](const OptionChange &c) { return sameOption(c, change); });
    if (known == changes.end())
        changes.append(change);
    else if (known->select != change.select)
        changes.removeAt(known - changes.begin());
    return changes;
}

WhatIf whatIf(const Estate &estate, const Findings &before, const Catalog &catalog, const CoveragePolicy &policy,
              const QList<OptionChange> &changes)
{
    WhatIf result;
    result.estate = withOptions(estate, changes);
    result.after = analyse(result.estate, catalog, policy, before.asOf);
    result.difference = compareFindings(before, result.after);
    return result;
}

} // namespace pf
