#include "execution/run.h"
#include "planning/actions.h"

#include <QJsonArray>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(key, QJsonArray::fromStringList(list));
}

QStringList list(const QJsonObject &object, QLatin1StringView key)
{
    QStringList strings;
    for (const QJsonValue &value : object.value(key).toArray())
        strings += value.toString();
    return strings;
}

QJsonObject actionToJson(const PlanAction &action)
{
    QJsonObject object{{u"kind"_s, QLatin1StringView(actionInfo(action.kind).word)}};
    put(object, "cluster"_L1, action.cluster);
    put(object, "node"_L1, action.node);
    put(object, "group"_L1, action.group);
    put(object, "resource"_L1, action.resource);
    put(object, "owners"_L1, action.owners);
    put(object, "value"_L1, action.value);
    put(object, "instances"_L1, action.instances);
    put(object, "levels"_L1, action.levels);
    return object;
}

std::optional<PlanAction> actionFromJson(const QJsonObject &object)
{
    const std::optional<ActionKind> kind = actionKindFromWord(object.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    return PlanAction{
        .kind = *kind,
        .cluster = object.value("cluster"_L1).toString(),
        .node = object.value("node"_L1).toString(),
        .group = object.value("group"_L1).toString(),
        .resource = object.value("resource"_L1).toString(),
        .owners = list(object, "owners"_L1),
        .value = object.value("value"_L1).toString(),
        .instances = list(object, "instances"_L1),
        .levels = list(object, "levels"_L1),
    };
}

} // namespace

QJsonObject intentToJson(const Intent &intent)
{
    QJsonObject body{{u"what"_s, actionToJson(intent.what)}};
    put(body, "step"_L1, intent.stepId);
    if (intent.phase >= 0)
        body.insert("phase"_L1, intent.phase);
    if (intent.action >= 0)
        body.insert("action"_L1, intent.action);
    if (intent.restoring)
        body.insert("restoring"_L1, true);
    put(body, "verb"_L1, intent.verb);
    put(body, "jobId"_L1, intent.jobId);
    put(body, "expectCurrent"_L1, intent.expectCurrent);
    put(body, "levelsBefore"_L1, intent.levelsBefore);
    put(body, "bootTimeBefore"_L1, intent.bootTimeBefore);
    return body;
}

std::optional<Intent> intentFromJson(const QJsonObject &body)
{
    const std::optional<PlanAction> what = actionFromJson(body.value("what"_L1).toObject());
    if (!what)
        return std::nullopt;
    return Intent{
        .seq = 0,
        .stepId = body.value("step"_L1).toString(),
        .phase = body.value("phase"_L1).toInt(-1),
        .action = body.value("action"_L1).toInt(-1),
        .what = *what,
        .restoring = body.value("restoring"_L1).toBool(),
        .verb = body.value("verb"_L1).toString(),
        .jobId = body.value("jobId"_L1).toString(),
        .expectCurrent = list(body, "expectCurrent"_L1),
        .levelsBefore = list(body, "levelsBefore"_L1),
        .bootTimeBefore = body.value("bootTimeBefore"_L1).toString(),
    };
}

} // namespace pf
