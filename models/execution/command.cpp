#include "execution/ports.h"
#include "planning/actions.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

/// Time-outs of execution.md section 9, in seconds. An installer gets hours: it is never killed (section 8, patch). A move may
/// include the script upgrade of the instance (F-10).
struct VerbTimeout
{
    const char *verb;
    qint64 seconds;
};
constexpr std::array timeouts{
    VerbTimeout{"precheckNode", 120},       VerbTimeout{"takeLock", 15},
    VerbTimeout{"releaseLock", 15},         VerbTimeout{"snapshotCluster", 120},
    VerbTimeout{"setPossibleOwners", 30},   VerbTimeout{"setAutoFailback", 30},
    VerbTimeout{"setPendingTimeout", 30},   VerbTimeout{"moveGroup", 900},
    VerbTimeout{"drainNode", 600},          VerbTimeout{"resumeNode", 180},
    VerbTimeout{"stopClusterService", 300}, VerbTimeout{"startClusterService", 300},
    VerbTimeout{"stagePackage", 3600},      VerbTimeout{"startNodeJob", 120},
    VerbTimeout{"watchNodeJob", 4 * 3600},  VerbTimeout{"restartNode", 1800},
    VerbTimeout{"waitNodeReady", 1800},     VerbTimeout{"verifyNode", 600},
    VerbTimeout{"verifyCluster", 600},
};

qint64 timeoutMs(const QString &verb)
{
    const auto it = std::find_if(timeouts.begin(), timeouts.end(), [&](const VerbTimeout &t) { return verb == QLatin1StringView(t.verb); });
    return it == timeouts.end() ? 600'000 : it->seconds * 1000;
}

QJsonObject expectedLevels(const PlanAction &action)
{
    QJsonObject levels;
    for (qsizetype i = 0; i < std::min(action.instances.size(), action.levels.size()); ++i)
        levels.insert(action.instances[i], action.levels[i]);
    return levels;
}

QJsonArray installSpec(const PlanAction &action)
{
    QJsonArray instances;
    for (qsizetype i = 0; i < std::min(action.instances.size(), action.levels.size()); ++i)
        instances += QJsonObject{{u"name"_s, action.instances[i]}, {u"target"_s, action.levels[i]}};
    return instances;
}

/// Arguments that a kind has beyond cluster and node.
void addArguments(QJsonObject &args, const Intent &intent)
{
    const PlanAction &action = intent.what;
    switch (action.kind) {
    case ActionKind::SetPossibleOwners:
        args.insert("group"_L1, action.group);
        args.insert("resource"_L1, action.resource);
        args.insert("owners"_L1, QJsonArray::fromStringList(action.owners));
        if (!intent.expectCurrent.isEmpty())
            args.insert("expectCurrent"_L1, QJsonArray::fromStringList(intent.expectCurrent));
        break;
    case ActionKind::SetAutoFailback:
        args.insert("group"_L1, action.group);
        args.insert("value"_L1, action.value == "1"_L1);
        break;
    case ActionKind::SetPendingTimeout:
        args.insert("group"_L1, action.group);
        args.insert("resource"_L1, action.resource);
        args.insert("ms"_L1, action.value.toLongLong());
        break;
    case ActionKind::MoveGroup:
        args.remove("node"_L1);
        args.insert("group"_L1, action.group);
        args.insert("target"_L1, action.node);
        break;
    case ActionKind::Install:
        args.insert("jobId"_L1, intent.jobId);
        args.insert("kind"_L1, u"sqlPatch"_s);
        args.insert("spec"_L1, QJsonObject{{u"instances"_s, installSpec(action)}});
        break;
    case ActionKind::RestartNode:
        if (!intent.bootTimeBefore.isEmpty())
            args.insert("bootTimeBefore"_L1, intent.bootTimeBefore);
        break;
    case ActionKind::ResumeNode:
        args.insert("failback"_L1, u"none"_s);
        break; // W-7
    case ActionKind::VerifyNode:
        args.insert("expect"_L1, QJsonObject{{u"levels"_s, expectedLevels(action)}});
        break;
    default:
        break;
    }
}

} // namespace

Command commandFor(const Intent &intent, CommandId id, const QString &run)
{
    Command command;
    command.id = id;
    command.run = run;
    command.args.insert("cluster"_L1, intent.what.cluster);
    if (!intent.verb.isEmpty()) {
        command.verb = intent.verb;
        command.args.insert("runId"_L1, run);
    } else {
        command.verb = QString::fromLatin1(actionInfo(intent.what.kind).hostVerb);
        if (!intent.what.node.isEmpty())
            command.args.insert("node"_L1, intent.what.node);
        addArguments(command.args, intent);
    }
    command.timeoutMs = timeoutMs(command.verb);
    return command;
}

Command commandFor(const PlanAction &action, CommandId id, const QString &run)
{
    Intent intent;
    intent.what = action;
    return commandFor(intent, id, run);
}

Command watchCommand(const Intent &intent, CommandId id, const QString &run)
{
    Command command;
    command.id = id;
    command.run = run;
    command.verb = u"watchNodeJob"_s;
    command.args = {{u"cluster"_s, intent.what.cluster}, {u"node"_s, intent.what.node}, {u"jobId"_s, intent.jobId}};
    command.timeoutMs = timeoutMs(command.verb);
    return command;
}

} // namespace pf
