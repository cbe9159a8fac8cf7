#include "catalog/buildform.h"
#include "estate/fits.h"
#include "imports/mapping.h"

#include <QRegularExpression>

namespace pf::imports {

namespace {

/// "Version 15.1 (Build 2375.7)" and "15.01.2375.007", as Exchange writes them.
std::optional<Version> exchangeBuild(const QString &text)
{
    const auto form = readBuildForm(text);
    return form ? std::optional(form->version) : std::nullopt;
}

void addRoles(ExchangeServer &server, const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[,\\s]+"));
    const QStringList roles = text.split(gap, Qt::SkipEmptyParts);
    for (const QString &role : roles) {
        bool number = false;
        role.toLongLong(&number); // a sum of flags whose meaning differs between versions
        if (!number && estateio::fitsName(role) && !server.roles.contains(role, Qt::CaseInsensitive))
            server.roles << role;
    }
}

/// The first property of this name at any depth.
const Bag *anywhere(const Bag &bag, QStringView name, int depth = 0)
{
    if (const Bag *found = bag.find(name))
        return found;
    if (depth > 8)
        return nullptr;
    for (const Bag &child : bag.children) {
        if (child.kind == Bag::Kind::Object) {
            if (const Bag *found = anywhere(child, name, depth + 1))
                return found;
        }
    }
    return nullptr;
}

} // namespace

void mapExchangeServer(Target &target, const Bag &bag)
{
    const QString name = shortName(target.goodName(bag, u"Name"));
    if (name.isEmpty())
        return;
    ExchangeServer &server = target.exchange(target.server(name));
    server.name = name;
    addRoles(server, bag.textOf(u"ServerRole"));
    if (bag.flagOf(u"IsEdgeServer").value_or(false))
        addRoles(server, QStringLiteral("Edge"));
    server.edition = goodText(bag.textOf(u"Edition"));
    server.adminVersion = exchangeBuild(bag.textOf(u"AdminDisplayVersion"));
}

void mapMailboxServer(Target &target, const Bag &bag)
{
    const QString name = shortName(target.goodName(bag, u"Name"));
    if (name.isEmpty())
        return;
    Computer &computer = target.server(name);
    ExchangeServer &server = target.exchange(computer);
    server.name = name;
    addRoles(server, QStringLiteral("Mailbox"));
    server.adminVersion = exchangeBuild(bag.textOf(u"AdminDisplayVersion"));
    if (const QString policy = goodText(bag.textOf(u"DatabaseCopyAutoActivationPolicy")); !policy.isEmpty())
        server.activationPolicy = policy;
    if (const auto maximum = bag.numberOf(u"MaximumActiveDatabases"); maximum && *maximum >= 0 && *maximum <= 2147483647)
        server.maximumActiveDatabases = int(*maximum);
    if (const QString dag = bag.textOf(u"DatabaseAvailabilityGroup"); estateio::fitsName(dag)) {
        Cluster &cluster = target.cluster(dag);
        target.node(cluster, name);
        if (!cluster.dag)
            cluster.dag.emplace().name = dag;
    }
}

void mapCopyStatus(Target &target, const Bag &bag)
{
    ImportFact fact;
    fact.kind = ImportFact::Kind::DagCopy;
    fact.object = target.goodName(bag, u"DatabaseName");
    fact.copy.server = shortName(target.goodName(bag, u"MailboxServer"));
    if (fact.object.isEmpty() || fact.copy.server.isEmpty())
        return;
    fact.copy.status = goodText(bag.textOf(u"Status"));
    if (const auto preference = bag.numberOf(u"ActivationPreference"); preference && *preference >= 1 && *preference <= 16)
        fact.copy.activationPreference = int(*preference);
    if (const auto length = bag.numberOf(u"CopyQueueLength"); length && *length >= 0)
        fact.copy.copyQueue = length;
    if (const auto length = bag.numberOf(u"ReplayQueueLength"); length && *length >= 0)
        fact.copy.replayQueue = length;
    fact.line = bag.line;
    target.file().facts.append(fact);
}

void mapDag(Target &target, const Bag &bag)
{
    const QString name = target.goodName(bag, u"Name");
    if (name.isEmpty())
        return;
    Cluster &cluster = target.cluster(name);
    if (!cluster.dag)
        cluster.dag.emplace();
    cluster.dag->name = name;
    for (const QString &server : bag.listOf(u"Servers")) {
        if (estateio::fitsName(server))
            target.node(cluster, shortName(server));
    }
    if (const QString mode = bag.textOf(u"DatacenterActivationMode"); !mode.isEmpty())
        cluster.dag->dacMode = mode == QLatin1String("DagOnly") || mode == QLatin1String("1");
    if (const QString manager = shortName(bag.textOf(u"PrimaryActiveManager")); estateio::fitsName(manager)) {
        target.node(cluster, manager);
        cluster.dag->primaryActiveManager = manager;
    }
    const QString host = shortName(bag.textOf(u"WitnessServer"));
    const QString share = bag.textOf(u"WitnessShareInUse"); // "Primary", "Alternate", "None"
    if (estateio::fitsName(host) && share != QLatin1String("None")) {
        cluster.quorum.witness = WitnessKind::FileShare;
        cluster.quorum.witnessHost = host;
        cluster.quorum.witnessResource = goodText(bag.textOf(u"WitnessDirectory"));
    } else if (share == QLatin1String("None")) {
        cluster.quorum.witness = WitnessKind::None; // an odd number of members
    }
}

void mapComponentState(Target &target, const Bag &bag)
{
    const QString name = shortName(target.goodName(bag, u"ServerFqdn"));
    const QString component = bag.textOf(u"Component");
    if (name.isEmpty())
        return;
    target.exchange(target.server(name)).name = name;
    const Bag *state = bag.find(u"State");
    if (state && state->text == QLatin1String("Inactive"))
        target.file().notes.append(msg("import.note.inactive", {name, component.left(80)}));
}

void mapHealthChecker(Target &target, const Bag &bag)
{
    const Bag *inner = bag.find(u"HealthCheckerExchangeServer");
    const Bag &health = inner ? *inner : bag;
    const QString name = shortName(target.goodName(health, u"ServerName"));
    if (name.isEmpty())
        return;
    if (const auto at = health.timeOf(u"GenerationTime"))
        target.setSeen(*at);
    Computer &computer = target.server(name);
    target.exchange(computer).name = name;
    if (const Bag *server = anywhere(health, u"GetExchangeServer"))
        mapExchangeServer(target, *server);
    if (const Bag *server = anywhere(health, u"GetMailboxServer"))
        mapMailboxServer(target, *server);
    Computer &same = target.server(name);
    if (const Bag *setup = anywhere(health, u"ExchangeSetup"); setup && !setup->flagOf(u"FailedGetExSetup").value_or(false))
        target.exchange(same).fileVersion = exchangeBuild(setup->textOf(u"FileVersion"));
    if (const Bag *system = health.find(u"OSInformation")) {
        if (const Bag *product = anywhere(*system, u"FriendlyName"))
            same.os = goodText(product->text);
        if (const Bag *pending = anywhere(*system, u"PendingReboot"); pending && pending->kind == Bag::Kind::Flag)
            same.pendingReboot = pending->flag;
    }
}

/// The version of ExSetup.exe is the only place that shows security updates; the remote call adds the computer's name.
void mapExSetup(Target &target, const Bag &bag)
{
    const QString name = shortName(target.goodName(bag, u"PSComputerName"));
    if (name.isEmpty())
        return;
    const auto version = exchangeBuild(bag.textOf(u"FileVersion"));
    if (bag.textOf(u"OriginalFilename").compare(QLatin1String("ExSetup.exe"), Qt::CaseInsensitive) != 0 || !version)
        return target.skip(bag, msg("import.no-property", {QStringLiteral("FileVersion")}));
    ExchangeServer &server = target.exchange(target.server(name));
    server.name = name;
    server.fileVersion = version;
}

void mapPendingReboot(Target &target, const Bag &bag)
{
    const QString name = shortName(target.goodName(bag, u"PSComputerName"));
    if (!name.isEmpty())
        target.server(name).pendingReboot = bag.flagOf(u"PendingReboot");
}

void mapOperatingSystem(Target &target, const Bag &bag)
{
    const QString name = shortName(bag.has(u"CSName") ? target.goodName(bag, u"CSName") : target.goodName(bag, u"PSComputerName"));
    if (name.isEmpty())
        return;
    Computer &computer = target.server(name);
    QString caption = goodText(bag.textOf(u"Caption"));
    if (caption.startsWith(QLatin1String("Microsoft ")))
        caption.remove(0, 10);
    computer.os = caption;
    computer.osBuild = Version::fromString(bag.textOf(u"Version"));
    computer.bootTime = bag.timeOf(u"LastBootUpTime");
}

void mapWsusProduct(Target &target, const Bag &bag)
{
    const Bag *inner = bag.find(u"Product");
    const Bag &product = inner && inner->kind == Bag::Kind::Object ? *inner : bag;
    WsusCategory category;
    category.id = product.textOf(u"Id").toLower();
    if (!estateio::isGuid(QStringView(category.id)))
        category.id.clear();
    category.title = goodText(product.textOf(u"Title"));
    if (category.id.isEmpty() && category.title.isEmpty())
        return target.skip(bag, msg("import.no-property", {QStringLiteral("Title")}));
    const Bag *origin = product.find(u"UpdateServer"); // its text alone is the name of its type
    const QString server = origin ? shortName(origin->textOf(u"Name")) : QString();
    QList<ImportFact> &facts = target.file().facts;
    if (facts.isEmpty() || facts.constLast().kind != ImportFact::Kind::KnownProducts || facts.constLast().object != server) {
        ImportFact fact;
        fact.kind = ImportFact::Kind::KnownProducts;
        if (estateio::fitsName(server))
            fact.object = server;
        facts.append(fact);
    }
    facts.last().products.append(category);
}

} // namespace pf::imports
