#include "report/fixscript.h"

#include "coverage/whatif.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

QString powerShellQuoted(const QString &text)
{
    QString result = u"'"_s;
    for (const QChar c : text) {
        if (c == u'\'' || (c.unicode() >= 0x2018 && c.unicode() <= 0x201B))
            result += c;
        if (c != u'\r' && c != u'\n' && c != u'\0')
            result += c;
    }
    return result + u'\'';
}

namespace {

QString connectTo(const WsusServer &server)
{
    const int port = server.port.value_or(8530); // the product's default
    QString line = u"$wsus = Get-WsusServer -Name %1 `\n         -PortNumber %2"_s.arg(powerShellQuoted(server.name)).arg(port);
    if (port == 443 || port == 8531)
        line += u" -UseSsl"_s;
    return line + u'\n';
}

const QString synchronize = u"$wsus.GetSubscription().StartSynchronization()\n"_s;

} // namespace

QString fixScript(const Finding &finding, const Estate &estate, const Catalog &catalog)
{
    const WsusServer *root = estate.wsusServer(finding.root);
    if (!root || root->configMgr)
        return {};
    if (finding.rule == "COV-02"_L1 || finding.rule == "COV-01"_L1) {
        const WsusProduct *product = productTitled(catalog, finding.product);
        if (!product)
            return {};
        const QString test = product->id.isEmpty() ? u"$_.Product.Title -eq\n    %1"_s.arg(powerShellQuoted(product->title))
                                                   : u"$_.Product.Id -eq\n    %1"_s.arg(powerShellQuoted(product->id));
        const QString choose = u"Get-WsusProduct -UpdateServer $wsus |\n  Where-Object { %1 } |\n  Set-WsusProduct\n"_s.arg(test);
        // U-4: a product the server does not know yet can only be selected after it has learned it.
        const QString learn = finding.rule == "COV-01"_L1 ? u"$options = $wsus.GetSubscription()\n"
                                                            "$options.StartSynchronizationForCategoryOnly()\n"
                                                            "while ($options.GetSynchronizationStatus()\n"
                                                            "       -ne 'NotProcessing') {\n"
                                                            "  Start-Sleep -Seconds 10\n}\n"_s
                                                          : QString();
        // U-2: a selected family covers the product as soon as the server knows it.
        return connectTo(*root) + (finding.fix.id == "COV-01.fix.family"_L1 ? QString() : learn + choose) + synchronize;
    }
    if (finding.rule == "COV-03"_L1) {
        const auto &all = catalog.classifications();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Classification &c) { return c.title == finding.classification; });
        if (found == all.end())
            return {};
        return connectTo(*root) +
               u"Get-WsusClassification -UpdateServer $wsus |\n  Where-Object { $_.Classification.Id -eq\n    %1 } |\n  Set-WsusClassification\n"_s
                   .arg(powerShellQuoted(found->id)) +
               synchronize;
    }
    if (finding.rule == "COV-04"_L1 || finding.rule == "COV-07"_L1) {
        QString script;
        // From the root down: a server can only receive what the one above it has.
        for (auto link = finding.chain.crbegin(); link != finding.chain.crend(); ++link) {
            if (const WsusServer *server = estate.wsusServer(link->server))
                script += connectTo(*server) + synchronize;
        }
        return script.isEmpty() ? connectTo(*root) + synchronize : script;
    }
    return {};
}

QString optionsScript(const QList<OptionChange> &changes, const Estate &estate)
{
    QString script;
    for (const WsusServer &server : estate.wsusServers) {
        QString lines;
        for (const OptionChange &change : changes) {
            if (change.root.compare(server.name, Qt::CaseInsensitive) != 0 || !canChangeOptions(estate, change.root))
                continue;
            const bool product = change.kind == OptionChange::Kind::Product;
            const QString noun = product ? u"Product"_s : u"Classification"_s;
            const QString test = change.id.isEmpty() ? u"$_.%1.Title -eq\n    %2"_s.arg(noun, powerShellQuoted(change.title))
                                                     : u"$_.%1.Id -eq\n    %2"_s.arg(noun, powerShellQuoted(change.id));
            lines += u"# %1\nGet-Wsus%2 -UpdateServer $wsus |\n  Where-Object { %3 } |\n  Set-Wsus%2%4\n"_s.arg(
                QString(change.title).remove(u'\r').remove(u'\n'), noun, test, change.select ? QString() : u" -Disable"_s);
        }
        if (!lines.isEmpty())
            script += connectTo(server) + lines + synchronize;
    }
    return script;
}

} // namespace pf
