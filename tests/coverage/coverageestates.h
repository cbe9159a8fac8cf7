#pragma once

#include "coverage/coverage.h"
#include "coverage/rules.h"
#include "report/messages.h"

#include <QSet>
#include <QtTest>

/// Small estates for the coverage tests, and the checks that hold for every result.
namespace testdata {

using namespace pf;
using namespace Qt::StringLiterals;

inline const QString security = u"0fa1201d-4330-4fa8-8ae9-b877473b6441"_s;
inline const QString critical = u"e6cf1350-c01b-414d-a61f-263d14d133b4"_s;
inline const QString updates = u"cd5ffd1e-e932-4e3a-bf74-18bf0b1bbd83"_s;
inline const QString rollups = u"28bc880e-0592-4cbf-8f95-c79b17911d5f"_s;
inline const QString servicePacks = u"68c5b0a3-d1a6-4553-ae49-01d3a7827828"_s;
inline const QString microsoft = u"56309036-4c77-4dd9-951a-99ee9c246a94"_s;
inline const QString sqlFamily = u"0a4c6c73-8887-4d7f-9cbe-d08fa8fa9d1e"_s;
inline const QString exchangeFamily = u"352f9494-d516-4b40-a21a-cd2416098982"_s;
inline const QString sql2017 = u"ca6616aa-6310-4c2d-a6bf-cae700b85e86"_s;
inline const QString sql2019 = u"97b8b817-fce1-44e4-ac26-61127d4604c0"_s;
inline const QString sql2022 = u"aeefa997-63b8-4c01-b19c-c19e1081b4ce"_s;
inline const QString sql2014 = u"caab596c-64f2-4aa9-bbe3-784c6e2ccf9c"_s;
inline const QString featurePack = u"c96c35fc-a21f-481b-917c-10c4f64792cb"_s;

inline UtcMs at(const char *text)
{
    return UtcMs::fromString(QString::fromLatin1(text)).value();
}
inline const UtcMs now = at("2026-07-21T21:40:00Z");

inline Version build(const char *text)
{
    return Version::fromString(QString::fromLatin1(text)).value();
}

inline SqlInstance sql(const QString &name, const char *level)
{
    SqlInstance instance;
    instance.name = name;
    if (level)
        instance.binary = build(level);
    return instance;
}

inline Computer computer(const QString &name, const QString &wsus, QList<SqlInstance> instances = {})
{
    Computer result;
    result.name = name;
    result.reachable = true;
    result.instances = std::move(instances);
    result.updates.wsusServer = wsus;
    return result;
}

/// A root that selects SQL Server 2022 with all it needs, synchronized last night.
inline WsusServer root(const QString &name)
{
    WsusServer server;
    server.name = name;
    server.fromMicrosoftUpdate = true;
    server.lastSync = at("2026-07-21T05:00:00Z");
    server.options = SyncOptions{
        .products = {sql2022}, .classifications = {security, critical, updates}, .languages = {}, .changedAt = at("2026-07-01T08:00:00Z")};
    return server;
}

inline WsusServer below(const QString &name, const QString &upstream, const char *lastSync = "2026-07-21T06:00:00Z")
{
    WsusServer server;
    server.name = name;
    server.upstream = upstream;
    server.fromMicrosoftUpdate = false;
    if (lastSync)
        server.lastSync = at(lastSync);
    return server;
}

/// One stand-alone server S1 with one SQL Server 2022 instance, below root W1 that covers it: no finding.
inline Estate covered()
{
    Estate estate;
    estate.name = u"Test"_s;
    estate.observed.at = now;
    estate.wsusServers = {root(u"W1"_s)};
    estate.servers = {computer(u"S1"_s, u"W1"_s, {sql(u"MSSQLSERVER"_s, "16.0.4165.4")})};
    return estate;
}

/// A cluster C1 of @p nodes nodes N1..Nn below W1 with one clustered instance I1 on all of them.
inline Cluster cluster(int nodes, const char *level)
{
    Cluster result;
    result.name = u"C1"_s;
    FailoverInstance instance;
    instance.name = u"I1"_s;
    instance.group = u"SQL Server (I1)"_s;
    instance.running = build(level);
    for (int i = 1; i <= nodes; ++i) {
        ClusterNode node;
        node.computer = computer(u"N%1"_s.arg(i), u"W1"_s);
        result.nodes.append(node);
        instance.binaries.append({node.computer.name, build(level)});
    }
    ClusterGroup group;
    group.name = instance.group;
    group.owner = u"N1"_s;
    result.groups = {group};
    result.instances = {instance};
    return result;
}

inline const Catalog &catalog()
{
    static const Catalog result = builtInCatalog().value();
    return result;
}

inline QList<Finding> ofRule(const Findings &findings, const QString &rule)
{
    QList<Finding> result;
    for (const Finding &finding : findings.findings) {
        if (finding.rule == rule)
            result.append(finding);
    }
    return result;
}

inline QString describe(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings.findings)
        lines.append(u"%1 %2 %3: %4"_s.arg(severityWord(finding.severity), finding.rule, finding.object.path, finding.message.id));
    return lines.join(u'\n');
}

/// Sentences of coverage by message id.
inline const QHash<QString, QString> &sentences()
{
    static const QHash<QString, QString> result = [] {
        QHash<QString, QString> table;
        for (const auto entries : {coverageMessages(), catalogMessages()}) {
            for (const MessageEntry &entry : entries)
                table.insert(QString::fromLatin1(entry.id), QString::fromUtf8(entry.source));
        }
        return table;
    }();
    return result;
}

/// The highest %N of a sentence.
inline int argumentsOf(const QString &sentence)
{
    int highest = 0;
    for (int i = 1; i <= 9; ++i) {
        if (sentence.contains(u'%' + QString::number(i)))
            highest = i;
    }
    return highest;
}

/// What holds for every result, whatever the estate; the first thing that does not.
inline QString brokenRule(const Estate &estate, const Findings &findings)
{
    QSet<QString> rules, ids;
    for (const RuleInfo &rule : coverageRules())
        rules.insert(QString::fromLatin1(rule.id));
    int counts[3] = {0, 0, 0};
    for (const Finding &finding : findings.findings) {
        ++counts[static_cast<int>(finding.severity)];
        if (!rules.contains(finding.rule))
            return u"rule not in the table: "_s + finding.rule;
        if (ids.contains(finding.id))
            return u"id twice: "_s + finding.rule + u' ' + finding.object.path;
        ids.insert(finding.id);
        if (finding.affected.isEmpty() || finding.evidence.isEmpty())
            return u"nothing affected, or no evidence: "_s + finding.rule + u' ' + finding.object.path;
        QList<Message> messages{finding.message, finding.fix};
        for (const Evidence &evidence : finding.evidence) {
            messages.append(evidence.seen);
            if (!evidence.observedAt)
                return u"evidence without time: "_s + finding.rule;
        }
        for (const Message &message : messages) {
            if (!sentences().contains(message.id))
                return u"message not in the table: "_s + message.id;
            if (argumentsOf(sentences().value(message.id)) > message.args.size())
                return u"too few arguments: "_s + message.id;
        }
    }
    const CoverageSummary &s = findings.summary;
    if (counts[2] != s.error || counts[1] != s.warning || counts[0] != s.info)
        return u"summary does not count the findings"_s;
    int units = 0;
    for (const CoverageRow &row : findings.matrix)
        units += row.computers;
    int unknownBuilds = 0;
    for (const Finding &finding : findings.findings) {
        if (finding.message.id == u"COV-09.finding")
            unknownBuilds += static_cast<int>(finding.affected.size());
    }
    if (units + unknownBuilds != s.covered + s.notCovered + s.outOfSupport + s.unknown)
        return u"the summary does not add up to the matrix"_s;
    for (qsizetype i = 1; i < findings.findings.size(); ++i) {
        const Finding &a = findings.findings[i - 1];
        const Finding &b = findings.findings[i];
        if (a.severity < b.severity || (a.severity == b.severity && a.object.key() > b.object.key()))
            return u"not sorted"_s;
    }
    int computers = static_cast<int>(estate.servers.size());
    for (const Cluster &cluster : estate.clusters)
        computers += static_cast<int>(cluster.nodes.size());
    return computers == s.computers ? QString() : u"computers are lost"_s;
}

inline Findings checked(const Estate &estate, UtcMs asOf = now)
{
    const Findings findings = analyse(estate, catalog(), {}, asOf);
    const QString broken = brokenRule(estate, findings);
    if (!broken.isEmpty())
        QTest::qFail(qPrintable(broken), __FILE__, __LINE__);
    return findings;
}

} // namespace testdata
