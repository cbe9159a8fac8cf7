#include "report/json_common.h"
#include "report/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

QJsonObject side(const Findings &findings)
{
    const CoverageSummary &sum = findings.summary;
    return {{u"asOf"_s, findings.asOf.toString()},
            {u"summary"_s, QJsonObject{{u"error"_s, sum.error},
                                       {u"warning"_s, sum.warning},
                                       {u"info"_s, sum.info},
                                       {u"covered"_s, sum.covered},
                                       {u"notCovered"_s, sum.notCovered},
                                       {u"outOfSupport"_s, sum.outOfSupport}}}};
}

QJsonObject brief(const Finding &finding)
{
    return {{u"id"_s, finding.id},
            {u"rule"_s, finding.rule},
            {u"severity"_s, severityWord(finding.severity)},
            {u"object"_s, finding.object.path},
            {u"message"_s, messageJson(finding.message)}};
}

QString line(const Finding &finding)
{
    return u"  "_s + severityText(finding.severity) + u' ' + finding.rule + u' ' + finding.object.path + u" ("_s + finding.id +
           u")\n    "_s + text(finding.message) + u'\n';
}

} // namespace

QJsonObject comparisonJson(const Findings &before, const Findings &after)
{
    const FindingsDifference difference = compareFindings(before, after);
    QJsonArray appeared, gone, changed;
    for (const int i : difference.appeared)
        appeared.append(brief(after.findings[i]));
    for (const int i : difference.gone)
        gone.append(brief(before.findings[i]));
    for (const FindingsDifference::Change &change : difference.changed) {
        QJsonObject row = brief(after.findings[change.after]);
        row[u"severityBefore"_s] = severityWord(before.findings[change.before].severity);
        changed.append(row);
    }
    QJsonObject object = headed("comparison");
    object[u"before"_s] = side(before);
    object[u"after"_s] = side(after);
    object[u"new"_s] = appeared;
    object[u"gone"_s] = gone;
    object[u"changed"_s] = changed;
    object[u"unchanged"_s] = difference.unchanged.size();
    return object;
}

QString comparisonText(const Findings &before, const Findings &after)
{
    const FindingsDifference difference = compareFindings(before, after);
    QString out = text(msg("report.compare.summary", {qint64(difference.appeared.size()), qint64(difference.gone.size()),
                                                      qint64(difference.changed.size()), qint64(difference.unchanged.size())})) +
                  u'\n';
    const auto section = [&out](const char *title, const QStringList &lines) {
        if (!lines.isEmpty())
            out += u'\n' + text(msg(title)) + u'\n' + lines.join(QString());
    };
    QStringList appeared, gone, changed;
    for (const int i : difference.appeared)
        appeared << line(after.findings[i]);
    for (const int i : difference.gone)
        gone << line(before.findings[i]);
    for (const FindingsDifference::Change &change : difference.changed)
        changed << line(after.findings[change.after]) + u"    "_s +
                       text(msg("report.compare.was", {severityText(before.findings[change.before].severity)})) + u'\n';
    section("report.compare.new", appeared);
    section("report.compare.gone", gone);
    section("report.compare.changed", changed);
    return out;
}

} // namespace pf::report
