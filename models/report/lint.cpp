#include "base/json.h"
#include "coverage/rules.h"
#include "report/reports.h"
#include "report/text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

QByteArray csvField(const QString &value)
{
    QString field = value;
    // A leading = + - @ would be a formula for a spreadsheet program.
    if (!field.isEmpty() && u"=+-@"_s.contains(field[0]))
        field.prepend(u'\'');
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r'))
        field = u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
    return field.toUtf8();
}

QString sarifLevel(Severity severity)
{
    return severity == Severity::Info ? u"note"_s : severityWord(severity);
}

QJsonObject sarifText(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject physicalLocation(const Place &place)
{
    return {{u"artifactLocation"_s, QJsonObject{{u"uri"_s, place.file}}},
            {u"region"_s, QJsonObject{{u"startLine"_s, place.line}, {u"startColumn"_s, std::max(1, place.column)}}}};
}

QJsonArray sarifRules()
{
    QJsonArray rules;
    for (const RuleInfo &rule : coverageRules())
        rules.append(QJsonObject{{u"id"_s, QString::fromLatin1(rule.id)},
                                 {u"shortDescription"_s, sarifText(text(Message{QString::fromLatin1(rule.titleId), {}}))},
                                 {u"fullDescription"_s, sarifText(text(Message{QString::fromLatin1(rule.textId), {}}))}});
    return rules;
}

QJsonObject sarifResult(const Finding &finding, const Findings &findings, const SourceMap &sources, const CheckMarks &marks)
{
    const QString fix = text(finding.fix);
    QJsonObject result{{u"ruleId"_s, finding.rule},
                       {u"level"_s, sarifLevel(finding.severity)},
                       {u"message"_s, sarifText(fix.isEmpty() ? text(finding.message) : text(finding.message) + u' ' + fix)},
                       {u"partialFingerprints"_s, QJsonObject{{u"findingId/v1"_s, finding.id}}}};
    const Place place = sources.place(finding.object);
    QJsonObject location{{u"logicalLocations"_s, QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, finding.object.path}}}}};
    if (place.line > 0)
        location[u"physicalLocation"_s] = physicalLocation(place);
    result[u"locations"_s] = QJsonArray{location};
    QJsonArray related;
    for (const Evidence &evidence : finding.evidence) {
        const Place seen = sources.place(evidence.object);
        if (seen.line > 0)
            related.append(QJsonObject{{u"id"_s, related.size()},
                                       {u"message"_s, sarifText(text(evidence.seen))},
                                       {u"physicalLocation"_s, physicalLocation(seen)}});
    }
    if (!related.isEmpty())
        result[u"relatedLocations"_s] = related;
    if (marks.baseline)
        result[u"baselineState"_s] = marks.isNew(finding) ? u"new"_s : u"unchanged"_s;
    if (marks.acceptances.find(finding.id, findings.asOf))
        result[u"suppressions"_s] =
            QJsonArray{QJsonObject{{u"kind"_s, u"external"_s},
                                   {u"status"_s, u"accepted"_s},
                                   {u"justification"_s, text(acceptanceMessage(finding.id, marks, findings.asOf).value_or(Message()))}}};
    return result;
}

} // namespace

QByteArray checkSarif(const Findings &findings, const SourceMap &sources, const CheckMarks &marks)
{
    QJsonArray results;
    for (const Finding &finding : findings.findings)
        results.append(sarifResult(finding, findings, sources, marks));
    const QJsonObject driver{{u"name"_s, u"Passive First"_s}, {u"version"_s, QStringLiteral(PF_VERSION)}, {u"rules"_s, sarifRules()}};
    const QJsonObject log{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                          {u"version"_s, u"2.1.0"_s},
                          {u"runs"_s, QJsonArray{QJsonObject{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                                                             {u"columnKind"_s, u"unicodeCodePoints"_s},
                                                             {u"results"_s, results}}}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

QByteArray checkCsv(const Findings &findings, const CheckMarks &marks)
{
    QByteArray lines = "id,severity,rule,object,product,classification,root,message,fix,accepted by,accepted until,reason\r\n";
    for (const Finding &finding : findings.findings) {
        const Acceptance *acceptance = marks.acceptances.find(finding.id, findings.asOf);
        const QStringList fields = {finding.id,
                                    severityWord(finding.severity),
                                    finding.rule,
                                    finding.object.path,
                                    finding.product,
                                    finding.classification,
                                    finding.root,
                                    text(finding.message),
                                    text(finding.fix),
                                    acceptance ? acceptance->author : QString(),
                                    acceptance ? acceptance->until.toString() : QString(),
                                    acceptance ? acceptance->reason : QString()};
        for (qsizetype i = 0; i < fields.size(); ++i)
            lines += (i ? "," : "") + csvField(fields[i]);
        lines += "\r\n";
    }
    return lines;
}

std::optional<Message> acceptanceMessage(const QString &finding, const CheckMarks &marks, UtcMs at)
{
    if (const Acceptance *acceptance = marks.acceptances.find(finding, at))
        return msg("report.check.accepted", {acceptance->author, acceptance->until, acceptance->reason});
    if (const Acceptance *ended = marks.acceptances.expired(finding, at))
        return msg("report.check.accepted.ended", {ended->author, ended->until});
    return std::nullopt;
}

Result<QSet<QString>> readBaseline(QByteArrayView bytes, const QString &file)
{
    const auto value = readStrictJson(bytes, file);
    if (!value)
        return tl::make_unexpected(value.error());
    const QJsonObject object = value->toObject();
    const Message next = msg("baseline.next");
    if (object.value(u"format"_s).toString() != "passive-first/check"_L1 || object.value(u"version"_s).toInt() != 1)
        return fail("PF-BAS-001", msg("baseline.format"), next, {file, u"/format"_s, 0, 0});
    if (!object.value(u"findings"_s).isArray())
        return fail("PF-BAS-002", msg("baseline.findings"), next, {file, u"/findings"_s, 0, 0});
    QSet<QString> ids;
    const QJsonArray findings = object.value(u"findings"_s).toArray();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QString id = findings[i].toObject().value(u"id"_s).toString();
        if (id.isEmpty())
            return fail("PF-BAS-003", msg("baseline.id"), next, {file, u"/findings/%1/id"_s.arg(i), 0, 0});
        ids.insert(id);
    }
    return ids;
}

} // namespace pf::report
