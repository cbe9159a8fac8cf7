#include "coverage/rules.h"
#include "report/json_common.h"
#include "report/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

QString statusWord(ChainLink::Status status)
{
    switch (status) {
    case ChainLink::Status::Ok:
        return u"ok"_s;
    case ChainLink::Status::NotArrived:
        return u"not-arrived"_s;
    case ChainLink::Status::Failed:
        return u"failed"_s;
    case ChainLink::Status::Never:
        return u"never"_s;
    case ChainLink::Status::NotReported:
        return u"not-reported"_s;
    case ChainLink::Status::Root:
        return u"root"_s;
    }
    return {};
}

QJsonValue acceptanceJson(const Finding &finding, const CheckMarks &marks, UtcMs at)
{
    const Acceptance *acceptance = marks.acceptances.find(finding.id, at);
    const Acceptance *ended = marks.acceptances.expired(finding.id, at);
    if (const Acceptance *known = acceptance ? acceptance : ended)
        return QJsonObject{{u"reason"_s, known->reason},
                           {u"author"_s, known->author},
                           {u"acceptedAt"_s, known->acceptedAt.toString()},
                           {u"until"_s, known->until.toString()},
                           {u"expired"_s, ended != nullptr}};
    return QJsonValue::Null;
}

QJsonObject findingJson(const Finding &finding, const SourceMap &sources, const CheckMarks &marks, UtcMs at)
{
    QJsonArray chain;
    for (const ChainLink &link : finding.chain)
        chain.append(QJsonObject{{u"server"_s, link.server}, {u"status"_s, statusWord(link.status)}});
    QJsonArray evidence;
    for (const Evidence &seen : finding.evidence) {
        const Place place = sources.place(seen.object);
        evidence.append(QJsonObject{{u"object"_s, seen.object.path},
                                    {u"pointer"_s, place.pointer},
                                    {u"line"_s, place.line},
                                    {u"observedAt"_s, seen.observedAt ? QJsonValue(seen.observedAt->toString()) : QJsonValue()},
                                    {u"seen"_s, messageJson(seen.seen)}});
    }
    QJsonObject object{{u"id"_s, finding.id},
                       {u"rule"_s, finding.rule},
                       {u"severity"_s, severityWord(finding.severity)},
                       {u"object"_s, finding.object.path},
                       {u"product"_s, finding.product},
                       {u"classification"_s, finding.classification},
                       {u"root"_s, finding.root},
                       {u"chain"_s, chain},
                       {u"message"_s, messageJson(finding.message)},
                       {u"fix"_s, messageJson(finding.fix)},
                       {u"evidence"_s, evidence},
                       {u"acceptance"_s, acceptanceJson(finding, marks, at)}};
    if (marks.baseline)
        object[u"new"_s] = marks.isNew(finding);
    return object;
}

QJsonObject levelJson(const LevelRow &row)
{
    const auto build = [](const std::optional<Version> &version, const QString &level) {
        if (!version)
            return QJsonValue();
        return QJsonValue(QJsonObject{{u"build"_s, version->toString()}, {u"level"_s, level.isEmpty() ? QJsonValue() : QJsonValue(level)}});
    };
    return {{u"object"_s, row.object.path},
            {u"computers"_s, QJsonArray::fromStringList(row.computers)},
            {u"product"_s, row.family == ProductFamily::SqlServer ? u"sql"_s : u"exchange"_s},
            {u"release"_s, row.release.isEmpty() ? QJsonValue() : QJsonValue(row.release)},
            {u"branch"_s, branchWord(row.branch)},
            {u"installed"_s, build(row.installed, row.installedLevel)},
            {u"newest"_s, build(row.newest, row.newestLevel)},
            {u"offered"_s, build(row.offered, row.offeredLevel)},
            {u"daysBehind"_s, row.daysBehind ? QJsonValue(*row.daysBehind) : QJsonValue()},
            {u"reason"_s, row.reason.isEmpty() ? QJsonValue() : QJsonValue(row.reason)}};
}

QJsonObject headlineJson(const Headline &headline)
{
    QJsonArray rules;
    for (const auto &[rule, count] : headline.byRule)
        rules.append(QJsonObject{{u"rule"_s, rule}, {u"count"_s, count}});
    return {{u"instances"_s, headline.instances},
            {u"reported"_s, headline.instances - headline.notReported},
            {u"notReported"_s, headline.notReported},
            {u"neverOffered"_s, headline.neverOffered},
            {u"byRule"_s, rules},
            {u"text"_s, headlineText(headline)}};
}

} // namespace

QString headlineText(const Headline &headline)
{
    QString line =
        text(msg("report.check.headline", {qint64(headline.neverOffered), qint64(headline.instances), qint64(headline.notReported)}));
    for (const auto &[rule, count] : headline.byRule) {
        const QString id = rule;
        const auto info = std::find_if(coverageRules().cbegin(), coverageRules().cend(),
                                       [&](const RuleInfo &other) { return id == QLatin1StringView(other.id); });
        const QString title = info == coverageRules().cend() ? QString() : text(Message{QString::fromLatin1(info->titleId), {}});
        line += u' ' + text(msg("report.check.headline.rule", {id, title, qint64(count)}));
    }
    return line;
}

QJsonObject checkJson(const Findings &findings, const Catalog &catalog, const SourceMap &sources, const CheckMarks &marks)
{
    const CoverageSummary &sum = findings.summary;
    QJsonArray rows;
    int accepted = 0;
    for (const Finding &finding : findings.findings) {
        rows.append(findingJson(finding, sources, marks, findings.asOf));
        accepted += marks.acceptances.find(finding.id, findings.asOf) != nullptr;
    }
    QJsonObject object = headed("check");
    object[u"asOf"_s] = findings.asOf.toString();
    object[u"catalog"_s] = QJsonObject{{u"version"_s, catalog.version()}, {u"date"_s, catalog.date().toString()}};
    object[u"summary"_s] =
        QJsonObject{{u"error"_s, sum.error},         {u"warning"_s, sum.warning},       {u"info"_s, sum.info},
                    {u"computers"_s, sum.computers}, {u"instances"_s, sum.instances},   {u"notReported"_s, sum.notReported},
                    {u"covered"_s, sum.covered},     {u"notCovered"_s, sum.notCovered}, {u"outOfSupport"_s, sum.outOfSupport},
                    {u"accepted"_s, accepted}};
    object[u"headline"_s] = headlineJson(findings.headline);
    object[u"findings"_s] = rows;
    QJsonArray levels;
    for (const LevelRow &row : findings.levels)
        levels.append(levelJson(row));
    object[u"levels"_s] = levels;
    return object;
}

QString checkText(const Findings &findings, const Catalog &catalog, const CheckMarks &marks)
{
    const CoverageSummary &sum = findings.summary;
    QString out = headlineText(findings.headline) + u'\n';
    out += text(msg("report.check.summary", {qint64(sum.error), qint64(sum.warning), qint64(sum.info), qint64(sum.computers),
                                             qint64(sum.instances), qint64(sum.notReported)})) +
           u'\n';
    out += text(msg("report.check.asof", {findings.asOf, catalog.version()})) + u'\n';
    for (const Finding &finding : findings.findings) {
        out += u'\n' + severityText(finding.severity) + u' ' + finding.rule + u' ' + finding.object.path + u" ("_s + finding.id + u")\n"_s;
        out += u"  "_s + text(finding.message) + u'\n';
        if (!finding.fix.isEmpty())
            out += u"  "_s + text(finding.fix) + u'\n';
        if (const auto said = acceptanceMessage(finding.id, marks, findings.asOf))
            out += u"  "_s + text(*said) + u'\n';
    }
    return out;
}

QJsonObject resolveJson(const QString &input, const Resolution &resolution, const Catalog &)
{
    const Build *build = resolution.match == Match::Unknown ? nullptr : resolution.build;
    const bool exact = build && resolution.match == Match::Exact;
    auto orNull = [](const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    QJsonObject object{{u"input"_s, input}};
    object[u"product"_s] = !resolution.family                               ? QJsonValue()
                           : *resolution.family == ProductFamily::SqlServer ? QJsonValue(u"sql"_s)
                                                                            : QJsonValue(u"exchange"_s);
    object[u"release"_s] = orNull(resolution.release);
    object[u"level"_s] = exact ? orNull(build->level) : QJsonValue();
    object[u"branch"_s] = exact ? QJsonValue(branchWord(build->branch)) : QJsonValue();
    object[u"kb"_s] = exact ? QJsonArray::fromStringList(build->kb) : QJsonArray();
    object[u"released"_s] = exact && build->released ? QJsonValue(build->released->toString().left(10)) : QJsonValue();
    object[u"withdrawn"_s] = exact ? QJsonValue(build->withdrawn) : QJsonValue();
    QJsonArray issues;
    for (const KnownIssue &issue : exact ? build->issues : QList<KnownIssue>()) {
        issues.append(QJsonObject{{u"kind"_s, issue.word},
                                  {u"severity"_s, severityWord(issue.severity)},
                                  {u"onlyReplicas"_s, issue.onlyReplicas},
                                  {u"fixedIn"_s, issue.fixedIn ? QJsonValue(issue.fixedIn->toString()) : QJsonValue()},
                                  {u"source"_s, issue.source},
                                  {u"message"_s, messageJson(issueMessage(*build, issue))}});
    }
    object[u"issues"_s] = issues;
    object[u"supportedUntil"_s] = exact && build->supportedUntil ? QJsonValue(build->supportedUntil->toString().left(10)) : QJsonValue();
    object[u"match"_s] = exact ? u"exact"_s : build ? u"nearest-lower"_s : u"unknown"_s;
    object[u"nearest"_s] = build && !exact ? QJsonValue(build->version.toString()) : QJsonValue();
    object[u"sources"_s] = exact ? QJsonArray::fromStringList(build->sources) : QJsonArray();
    return object;
}

} // namespace pf::report
