#include "base/jsonfields.h"
#include "base/severity.h"
#include "planning/actions.h"
#include "planning/planwords.h"

using namespace Qt::StringLiterals;

namespace pf {

QString gateWord(GateLevel level)
{
    switch (level) {
    case GateLevel::Block:
        return u"block"_s;
    case GateLevel::Acknowledge:
        return u"acknowledge"_s;
    case GateLevel::Info:
        return u"info"_s;
    }
    return {};
}

QString checkStateWord(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return u"ok"_s;
    case CheckState::Failed:
        return u"failed"_s;
    case CheckState::NotReported:
        return u"not-reported"_s;
    }
    return {};
}

QJsonObject toJson(const DurationRange &range)
{
    return {{u"low"_s, range.low}, {u"typical"_s, range.typical}, {u"high"_s, range.high}};
}

QJsonObject toJson(const ReadinessItem &item)
{
    return {{u"check"_s, item.check},           {u"phase"_s, item.phase},
            {u"level"_s, gateWord(item.level)}, {u"state"_s, checkStateWord(item.state)},
            {u"object"_s, item.object.path},    {u"message"_s, toJson(item.message)},
            {u"fix"_s, toJson(item.fix)}};
}

QJsonObject toJson(const RefusedItem &item)
{
    QJsonArray cures;
    for (const auto &cure : item.cures)
        cures.append(toJson(cure));
    return {{u"rule"_s, item.rule}, {u"object"_s, item.object.path}, {u"message"_s, toJson(item.message)}, {u"cures"_s, cures}};
}

namespace {

QJsonObject toJson(const PlanAction &action)
{
    return {{u"kind"_s, QString::fromLatin1(actionInfo(action.kind).word)},
            {u"cluster"_s, action.cluster},
            {u"node"_s, action.node},
            {u"group"_s, action.group},
            {u"resource"_s, action.resource},
            {u"owners"_s, QJsonArray::fromStringList(action.owners)},
            {u"value"_s, action.value},
            {u"instances"_s, QJsonArray::fromStringList(action.instances)},
            {u"levels"_s, QJsonArray::fromStringList(action.levels)}};
}

QJsonObject toJson(const Setting &setting)
{
    return {{u"object"_s, setting.object.path},
            {u"name"_s, setting.name},
            {u"before"_s, setting.before},
            {u"during"_s, setting.during},
            {u"after"_s, setting.after}};
}

QJsonObject pairs(const QList<QPair<QString, QString>> &list)
{
    QJsonObject out;
    for (const auto &[key, value] : list)
        out.insert(key, value);
    return out;
}

QJsonObject toJson(const StepAfter &after)
{
    return {{u"owners"_s, pairs(after.owners)},
            {u"votes"_s, QJsonObject{{u"present"_s, after.votes.present}, {u"total"_s, after.votes.total}, {u"need"_s, after.votes.need}}},
            {u"tolerance"_s,
             QJsonObject{{u"node"_s, after.nodeTolerance},
                         {u"witness"_s, after.witnessTolerance ? QJsonValue(*after.witnessTolerance) : QJsonValue(QJsonValue::Null)}}},
            {u"levels"_s, pairs(after.levels)}};
}

QJsonObject toJson(const Step &step)
{
    QJsonArray phases, reasons, settings, outages;
    for (const auto &phase : step.phases) {
        QJsonArray actions;
        for (const auto &action : phase.actions)
            actions.append(toJson(action));
        phases.append(QJsonObject{{u"lane"_s, laneWord(phase.lane)},
                                  {u"kind"_s, phase.kind},
                                  {u"expectedMs"_s, pf::toJson(phase.expected)},
                                  {u"actions"_s, actions}});
    }
    for (const auto &reason : step.reasons)
        reasons.append(QJsonObject{{u"rule"_s, reason.rule}, {u"message"_s, pf::toJson(reason.message)}});
    for (const auto &setting : step.settings)
        settings.append(toJson(setting));
    for (const auto &outage : step.outages)
        outages.append(QJsonObject{{u"instance"_s, outage.instance}, {u"ms"_s, pf::toJson(outage.ms)}});
    return {{u"id"_s, step.id},
            {u"seq"_s, step.seq},
            {u"kind"_s, stepKindWord(step.kind)},
            {u"title"_s, pf::toJson(step.title)},
            {u"cluster"_s, step.cluster},
            {u"node"_s, step.node},
            {u"instances"_s, QJsonArray::fromStringList(step.instances)},
            {u"quiesce"_s, quiesceWord(step.quiesce)},
            {u"phases"_s, phases},
            {u"reasons"_s, reasons},
            {u"settings"_s, settings},
            {u"after"_s, toJson(step.after)},
            {u"outages"_s, outages}};
}

QJsonObject toJson(const Scope &scope)
{
    QJsonArray clusters;
    for (const auto &c : scope.clusters) {
        QJsonObject cluster{{u"cluster"_s, c.cluster},
                            {u"nodes"_s, QJsonArray::fromStringList(c.nodes)},
                            {u"roles"_s, QJsonArray::fromStringList(c.roles)},
                            {u"instances"_s, QJsonArray::fromStringList(c.instances)},
                            {u"levels"_s, QJsonArray::fromStringList(c.levels)}};
        QJsonArray groups;
        for (const auto &[name, replicas] : c.availabilityGroups)
            groups.append(QJsonObject{{u"name"_s, name}, {u"replicas"_s, QJsonArray::fromStringList(replicas)}});
        if (!groups.isEmpty()) // absent where there is none
            cluster.insert(u"availabilityGroups"_s, groups);
        if (!c.databases.isEmpty())
            cluster.insert(u"databases"_s, QJsonArray::fromStringList(c.databases));
        clusters.append(cluster);
    }
    return {{u"clusters"_s, clusters}, {u"servers"_s, QJsonArray::fromStringList(scope.servers)}};
}

QJsonObject toJson(const ClusterStart &start)
{
    return {{u"cluster"_s, start.cluster},
            {u"owners"_s, pairs(start.owners)},
            {u"roles"_s, pairs(start.roles)},
            {u"levels"_s, pairs(start.levels)}};
}

int countOutages(const Plan &plan, const QString &instance)
{
    int count = 0;
    for (const auto &step : plan.steps) {
        for (const auto &outage : step.outages)
            count += outage.instance == instance ? 1 : 0;
    }
    return count;
}

} // namespace

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray start, steps, saved, readiness, refusals, outages;
    for (const auto &cluster : plan.start)
        start.append(toJson(cluster));
    for (const auto &step : plan.steps)
        steps.append(toJson(step));
    for (const auto &setting : plan.savedSettings)
        saved.append(toJson(setting));
    for (const auto &item : plan.readiness)
        readiness.append(toJson(item));
    for (const auto &item : plan.partlyRefused)
        refusals.append(toJson(item));
    for (const auto &[instance, ms] : plan.outages)
        outages.append(QJsonObject{{u"instance"_s, instance}, {u"count"_s, countOutages(plan, instance)}, {u"ms"_s, toJson(ms)}});
    return {{u"format"_s, u"passive-first/plan"_s},
            {u"version"_s, 1},
            {u"verdict"_s, verdictWord(plan.verdict)},
            {u"estateHash"_s, plan.estateHash},
            {u"asOf"_s, plan.asOf.toString()},
            {u"catalogVersion"_s, plan.catalogVersion},
            {u"goal"_s, toJson(plan.goal)},
            {u"policy"_s, toJson(plan.policy)},
            {u"scope"_s, toJson(plan.scope)},
            {u"start"_s, start},
            {u"steps"_s, steps},
            {u"savedSettings"_s, saved},
            {u"readiness"_s, readiness},
            {u"refusals"_s, refusals},
            {u"outages"_s, outages}};
}

QString planHash(const Plan &plan)
{
    return sha256Hex(canonicalJson(planToJson(plan)));
}

} // namespace pf
