#include "execution/ports.h"
#include "execution/settings.h"
#include "planning/actions.h"
#include "planning/scopeindex.h"

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
    VerbTimeout{"precheckNode", 120},
    VerbTimeout{"takeLock", 15},
    VerbTimeout{"releaseLock", 15},
    VerbTimeout{"snapshotCluster", 120},
    VerbTimeout{"setPossibleOwners", 30},
    VerbTimeout{"setAutoFailback", 30},
    VerbTimeout{"setPendingTimeout", 30},
    VerbTimeout{"moveGroup", 900},
    VerbTimeout{"drainNode", 600},
    VerbTimeout{"resumeNode", 180},
    VerbTimeout{"stopClusterService", 300},
    VerbTimeout{"startClusterService", 300},
    VerbTimeout{"stagePackage", 3600},
    VerbTimeout{"startNodeJob", 120},
    VerbTimeout{"watchNodeJob", 4 * 3600},
    VerbTimeout{"restartNode", 1800},
    VerbTimeout{"waitNodeReady", 1800},
    VerbTimeout{"verifyNode", 600},
    VerbTimeout{"verifyCluster", 600},
    VerbTimeout{"agSetModes", 60},
    VerbTimeout{"agFailover", 900},
    VerbTimeout{"agWaitSync", 1800},
    VerbTimeout{"dagEnterMaintenance", 3600},
    VerbTimeout{"dagLeaveMaintenance", 3600},
    VerbTimeout{"setActivationPolicy", 60},
    VerbTimeout{"dagWaitCopies", 3600},
    VerbTimeout{"waitStorageJobs", 2 * 3600},
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

/// An installer that stops the cluster service by itself is no SQL Server Setup.
void addJob(QJsonObject &args, const Intent &intent)
{
    QJsonObject spec{{u"instances"_s, installSpec(intent.what)}};
    if (!intent.what.value.isEmpty())
        spec.insert("quiesce"_L1, intent.what.value);
    args.insert("jobId"_L1, intent.jobId);
    args.insert("kind"_L1, intent.what.value == installerManaged ? u"exchange"_s : u"sqlPatch"_s);
    args.insert("spec"_L1, spec);
}

/// agSetModes: what one action changes of a group; a host may be told several at once.
void addModes(QJsonObject &args, const PlanAction &action)
{
    args.remove("node"_L1);
    args.insert("ag"_L1, action.group);
    if (action.kind == ActionKind::SetRequired)
        args.insert("requiredSecondaries"_L1, action.value.toInt());
    else if (action.kind == ActionKind::SetBackupPreference)
        args.insert("backupPreference"_L1, action.value);
    else {
        const auto mode = action.kind == ActionKind::SetFailoverMode ? "failover"_L1 : "availability"_L1;
        args.insert("replicas"_L1, QJsonArray{QJsonObject{{u"name"_s, action.resource}, {QString(mode), action.value}}});
    }
}

/// What a verification compares with. A step that restarts nothing (F-24, F-27) leaves a pending restart for later (C-62).
QJsonObject expectation(const PlanAction &action)
{
    QJsonObject expect{{u"levels"_s, expectedLevels(action)}};
    if (action.value == restartLater)
        expect.insert("restart"_L1, u"later"_s);
    return expect;
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
        addJob(args, intent);
        break;
    case ActionKind::RestartNode:
        if (!intent.bootTimeBefore.isEmpty())
            args.insert("bootTimeBefore"_L1, intent.bootTimeBefore);
        break;
    case ActionKind::ResumeNode:
        args.insert("failback"_L1, u"none"_s);
        break; // W-7
    case ActionKind::VerifyNode:
        args.insert("expect"_L1, expectation(action));
        break;
    case ActionKind::SetFailoverMode:
    case ActionKind::SetAvailabilityMode:
    case ActionKind::SetRequired:
    case ActionKind::SetBackupPreference:
        addModes(args, action);
        break;
    case ActionKind::FailOverGroup:
        args.insert("ag"_L1, action.group);
        args.insert("target"_L1, action.resource);
        break;
    case ActionKind::AwaitSync:
        args.remove("node"_L1);
        args.insert("ag"_L1, action.group);
        args.insert("target"_L1, action.resource);
        break;
    case ActionKind::SetActivationPolicy:
        args.insert("value"_L1, action.value);
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
