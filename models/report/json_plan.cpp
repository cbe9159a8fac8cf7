#include "base/json.h"
#include "planning/actions.h"
#include "planning/wayback.h"
#include "report/changeboard.h"
#include "report/json_common.h"
#include "report/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

QString proofWord(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::Safe:
        return u"safe"_s;
    case ProofVerdict::Margin:
        return u"margin"_s;
    case ProofVerdict::Unsafe:
        break;
    }
    return u"unsafe"_s;
}

QJsonObject proofJson(const Proof &proof)
{
    QJsonArray margins, story, assumptions;
    for (const Margin &margin : proof.margins)
        margins.append(QJsonObject{
            {u"step"_s, margin.step}, {u"fault"_s, margin.fault}, {u"kind"_s, margin.kind}, {u"message"_s, messageJson(margin.message)}});
    for (const Message &line : proof.counterexample)
        story.append(messageJson(line));
    for (const Assumption &assumption : proof.assumptions)
        assumptions.append(
            QJsonObject{{u"what"_s, messageJson(assumption.what)},
                        {u"observedAt"_s, assumption.observedAt ? QJsonValue(assumption.observedAt->toString()) : QJsonValue()}});
    return {{u"verdict"_s, proofWord(proof.verdict)},
            {u"actions"_s, proof.actions},
            {u"margins"_s, margins},
            {u"counterexample"_s, story},
            {u"assumptions"_s, assumptions},
            {u"expires"_s, proof.expires.toString()},
            {u"certificate"_s, proof.certificate}};
}

QJsonArray repairsJson(const QList<Repair> &repairs)
{
    QJsonArray out;
    for (const Repair &repair : repairs) {
        QJsonArray changes;
        for (const Change &change : repair.changes)
            changes.append(QJsonObject{{u"message"_s, messageJson(change.what)}, {u"wish"_s, change.wish}});
        out.append(QJsonObject{{u"object"_s, repair.object.path},
                               {u"changes"_s, changes},
                               {u"verdict"_s, verdictWord(repair.verdict)},
                               {u"proof"_s, proofWord(repair.proof)},
                               {u"steps"_s, repair.steps}});
    }
    return out;
}

QJsonObject wayBackJson(const Step &step)
{
    const WayBack way = wayBack(step);
    return {{u"message"_s, messageJson(way.how)},
            {u"rule"_s, way.rule},
            {u"pointOfNoReturn"_s, way.pointOfNoReturn},
            {u"ms"_s, rangeJson(way.lasts)}};
}

QJsonObject timelineJson(const Plan &plan)
{
    QJsonArray points;
    for (const int seq : pointsOfNoReturn(plan))
        points.append(seq);
    const auto latest = latestStart(plan);
    return {{u"ms"_s, rangeJson(expectedDuration(plan))},
            {u"latestStart"_s,
             latest ? QJsonValue(QJsonObject{{u"typical"_s, latest->typical.toString()}, {u"worst"_s, latest->worst.toString()}})
                    : QJsonValue()},
            {u"pointsOfNoReturn"_s, points}};
}

} // namespace

QJsonObject planJson(const Plan &plan, const Proof &proof, const QList<Repair> &repairs)
{
    QJsonObject object = withTexts(planToJson(plan)).toObject();
    QJsonArray steps = object[u"steps"_s].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps[i].toObject();
        step[u"wayBack"_s] = wayBackJson(plan.steps[i]);
        steps[i] = step;
    }
    object[u"steps"_s] = steps;
    object[u"timeline"_s] = timelineJson(plan);
    object[u"hash"_s] = planHash(plan);
    object[u"proof"_s] = proofJson(proof);
    object[u"repairs"_s] = repairsJson(repairs);
    return object;
}

Result<Plan> planFromReport(const QJsonObject &object, const QString &file)
{
    auto plan = planFromJson(withoutTexts(object).toObject());
    if (!plan) {
        Error error = plan.error();
        error.place.file = file;
        return tl::make_unexpected(error);
    }
    return plan;
}

QJsonObject refusalJson(const Refusals &refusals, const QList<Repair> &repairs)
{
    Plan empty; // gives goal, policy and the empty lists their one shape
    empty.verdict = Verdict::Refused;
    empty.asOf = refusals.asOf;
    empty.goal = refusals.goal;
    empty.policy = refusals.policy;
    empty.readiness = refusals.readiness;
    empty.partlyRefused = refusals.items;
    QJsonObject object = withTexts(planToJson(empty)).toObject();
    object[u"hash"_s] = QJsonValue();
    object[u"proof"_s] = QJsonValue();
    object[u"timeline"_s] = QJsonValue();
    object[u"repairs"_s] = repairsJson(repairs);
    return object;
}

QString repairText(const Repair &repair, const QLocale &locale)
{
    QStringList parts;
    for (const Change &change : repair.changes)
        parts << text(change.what, locale);
    const char *result = repair.verdict == Verdict::Incomplete  ? "report.repair.incomplete"
                         : repair.proof == ProofVerdict::Margin ? "report.repair.margin"
                                                                : "report.repair.safe";
    parts << text(msg(result, {qint64(repair.steps)}), locale);
    return parts.join(u' ');
}

namespace {

QString repairLines(const QList<Repair> &repairs)
{
    QString out;
    if (!repairs.isEmpty())
        out += u'\n' + text(msg("report.repairs")) + u'\n';
    for (const Repair &repair : repairs)
        out += u"  "_s + objectText(repair.object) + u": "_s + repairText(repair, QLocale()) + u'\n';
    return out;
}

} // namespace

QString refusalText(const Refusals &refusals, const QList<Repair> &repairs)
{
    QString out = text(msg("report.refused", {qint64(refusals.items.size())})) + u'\n';
    for (const RefusedItem &item : refusals.items) {
        out += u"\n"_s + item.rule + u' ' + objectText(item.object) + u": "_s + text(item.message) + u'\n';
        for (const Message &cure : item.cures)
            out += u"  "_s + text(cure) + u'\n';
        if (item.cures.isEmpty())
            out += u"  "_s + text(msg("report.no-cure")) + u'\n';
    }
    return out + repairLines(repairs);
}

QString planText(const Plan &plan, const Proof &proof, const QList<Repair> &repairs)
{
    QString out;
    if (plan.verdict == Verdict::Nothing)
        out += text(msg("report.plan.nothing")) + u'\n';
    else
        out += text(msg("report.plan.line", {planKey(planHash(plan)), qint64(plan.steps.size())})) + u'\n';
    for (const Step &step : plan.steps) {
        const DurationRange total = expectedDuration(step);
        out += u"%1  %2  %3  (%4)\n"_s.arg(step.seq, 3).arg(step.id, text(step.title), durationText(total.typical));
        for (const Reason &reason : step.reasons)
            out += u"       %1 %2\n"_s.arg(text(reason.message), reason.rule);
        for (const InstanceOutage &outage : step.outages)
            out += u"       "_s +
                   text(msg("report.plan.outage",
                            {ObjectRef::fromPath(outage.instance), DurationMs{outage.ms.typical}, DurationMs{outage.ms.high}})) +
                   u'\n';
        out += u"       "_s + wayBackText(step, QLocale()) + u'\n';
    }
    if (!plan.steps.isEmpty()) {
        out +=
            text(proof.verdict == ProofVerdict::Safe     ? msg("report.proof.safe", {qint64(proof.actions)})
                 : proof.verdict == ProofVerdict::Margin ? msg("report.proof.margin", {qint64(proof.actions), qint64(proof.margins.size())})
                                                         : msg("report.proof.unsafe")) +
            u'\n';
    }
    for (const Margin &margin : proof.margins)
        out += u"  - "_s + text(margin.message) + u'\n';
    for (const Message &line : proof.counterexample)
        out += u"  "_s + text(line) + u'\n';
    for (const RefusedItem &item : plan.partlyRefused)
        out += item.rule + u' ' + objectText(item.object) + u": "_s + text(item.message) + u'\n';
    out += repairLines(repairs);
    for (const ReadinessItem &item : plan.readiness) {
        if (item.state == CheckState::Failed)
            out += item.check + u' ' + objectText(item.object) + u": "_s + text(item.message) + u'\n';
    }
    return out;
}

} // namespace pf::report
