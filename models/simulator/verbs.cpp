#include "simulator/verbs.h"

#include "base/json.h"

#include <array>

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array specs{
    VerbSpec{"hello", "protocol", "clientVersion", false, std::nullopt},
    VerbSpec{"takeLock", "cluster runId", "ttlSec node", true, std::nullopt},
    VerbSpec{"releaseLock", "cluster runId", "node", false, std::nullopt},
    VerbSpec{"getClusterState", "cluster", "node include", false, std::nullopt},
    VerbSpec{"snapshotCluster", "cluster", "node", false, ActionKind::SaveSnapshot},
    VerbSpec{"precheckNode", "cluster node", "kind", false, ActionKind::PrecheckNode},
    VerbSpec{"setPossibleOwners", "cluster group resource owners", "expectCurrent", true, ActionKind::SetPossibleOwners},
    VerbSpec{"setAutoFailback", "cluster group value", "", true, ActionKind::SetAutoFailback},
    VerbSpec{"setPendingTimeout", "cluster group resource ms", "", true, ActionKind::SetPendingTimeout},
    VerbSpec{"moveGroup", "cluster group target", "expectOwner", true, ActionKind::MoveGroup},
    VerbSpec{"drainNode", "cluster node", "target allowForce", true, ActionKind::DrainNode},
    VerbSpec{"stopClusterService", "cluster node", "", true, ActionKind::StopClusterService},
    VerbSpec{"startClusterService", "cluster node", "clearQuarantine", true, ActionKind::StartClusterService},
    VerbSpec{"stagePackage", "cluster node", "source sha256 signer kind spec", true, ActionKind::StagePackage},
    VerbSpec{"startNodeJob", "cluster node jobId kind spec", "", true, std::nullopt},
    VerbSpec{"watchNodeJob", "cluster node jobId", "fromLine", false, std::nullopt},
    VerbSpec{"cancelNodeJob", "cluster node jobId", "", true, std::nullopt},
    VerbSpec{"restartNode", "cluster node", "reason bootTimeBefore delaySec", true, ActionKind::RestartNode},
    VerbSpec{"waitNodeReady", "cluster node", "wantState", false, ActionKind::WaitNodeReady},
    VerbSpec{"resumeNode", "cluster node", "failback", true, ActionKind::ResumeNode},
    VerbSpec{"verifyNode", "cluster node", "snapshot expect", false, ActionKind::VerifyNode},
    VerbSpec{"verifyCluster", "cluster", "snapshot expect node", false, ActionKind::VerifyCluster},
    VerbSpec{"agSetModes", "cluster ag", "replicas requiredSecondaries backupPreference expect", true, ActionKind::SetFailoverMode},
    VerbSpec{"agWaitSync", "cluster ag target", "maxRedoKB maxSendKB", false, std::nullopt},
    VerbSpec{"agFailover", "cluster ag target", "node", true, ActionKind::FailOverGroup},
    VerbSpec{"dagEnterMaintenance", "cluster node", "redirectTarget policy stepwise", true, ActionKind::EnterMaintenance},
    VerbSpec{"dagLeaveMaintenance", "cluster node", "", true, ActionKind::LeaveMaintenance},
    VerbSpec{"setActivationPolicy", "cluster node value", "", true, ActionKind::SetActivationPolicy},
    VerbSpec{"dagWaitCopies", "cluster node", "", false, std::nullopt},
    VerbSpec{"waitStorageJobs", "cluster node", "", false, std::nullopt},
    VerbSpec{"cancel", "target", "", false, std::nullopt},
    VerbSpec{"shutdown", "", "", false, std::nullopt},
};

Failure protocolFailure(const QString &message)
{
    return {.code = u"E_PROTOCOL"_s, .message = message};
}

/// Arguments against the table: everything required is there, nothing unknown is.
std::optional<Failure> checkArguments(const VerbSpec &spec, const QJsonObject &args)
{
    const QStringList required = QString::fromLatin1(spec.required).split(u' ', Qt::SkipEmptyParts);
    const QStringList optional = QString::fromLatin1(spec.optional).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : required) {
        if (!args.contains(name))
            return Failure{.code = u"E_ARGUMENT"_s, .message = u"%1: argument %2 is missing"_s.arg(QLatin1StringView(spec.verb), name)};
    }
    for (auto it = args.begin(); it != args.end(); ++it) {
        if (!required.contains(it.key()) && !optional.contains(it.key()))
            return Failure{.code = u"E_ARGUMENT"_s, .message = u"%1: unknown argument %2"_s.arg(QLatin1StringView(spec.verb), it.key())};
    }
    return std::nullopt;
}

std::optional<Failure> readEnvelope(QJsonObject object, Request &request)
{
    request.id = object.take("id"_L1).toInteger();
    if (object.take("v"_L1).toInteger() != 1)
        return protocolFailure(u"protocol version 1 is spoken here"_s);
    request.verb = object.take("verb"_L1).toString();
    const QJsonValue args = object.take("args"_L1);
    request.args = args.toObject();
    const QJsonValue timeout = object.take("timeoutSec"_L1);
    const QJsonValue run = object.take("runId"_L1);
    const QJsonValue dryRun = object.take("dryRun"_L1);
    const QJsonValue at = object.take("at"_L1);
    if (!object.isEmpty())
        return protocolFailure(u"unknown field %1"_s.arg(object.constBegin().key()));
    if (!(args.isUndefined() || args.isNull() || args.isObject()) || !(run.isUndefined() || run.isNull() || run.isString()) ||
        !(dryRun.isUndefined() || dryRun.isNull() || dryRun.isBool()))
        return protocolFailure(u"a field of the envelope has the wrong type"_s);
    if (timeout.isDouble() && timeout.toInteger() > 0)
        request.timeoutMs = timeout.toInteger() * 1000;
    request.run = run.toString();
    request.dryRun = dryRun.toBool();
    if (at.isString()) {
        request.at = UtcMs::fromString(at.toString());
        if (!request.at)
            return protocolFailure(u"\"at\" is not a time"_s);
    }
    const VerbSpec *spec = verbSpec(request.verb);
    if (!spec)
        return Failure{.code = u"E_UNKNOWN_VERB"_s, .message = u"unknown verb %1"_s.arg(request.verb)};
    return checkArguments(*spec, request.args);
}

} // namespace

const VerbSpec *verbSpec(const QString &verb)
{
    const auto it = std::ranges::find_if(specs, [&](const VerbSpec &spec) { return verb == QLatin1StringView(spec.verb); });
    return it == specs.end() ? nullptr : &*it;
}

std::variant<Request, QJsonObject> parseRequest(QByteArrayView line, UtcMs now)
{
    const Result<QJsonValue> value = readStrictJson(line);
    if (!value || !value->isObject())
        return failureLine(0, protocolFailure(value ? u"a request is a JSON object"_s : u"not JSON: %1"_s.arg(value.error().detail)), false,
                           0, now);
    Request request;
    if (const auto failure = readEnvelope(value->toObject(), request))
        return failureLine(request.id, *failure, false, 0, now);
    return request;
}

QJsonObject resultLine(qint64 id, bool changed, const QJsonObject &data, qint64 ms, UtcMs utc)
{
    return {{"v"_L1, 1},       {"id"_L1, id}, {"ok"_L1, true},           {"changed"_L1, changed},
            {"data"_L1, data}, {"ms"_L1, ms}, {"utc"_L1, utc.toString()}};
}

QJsonObject failureLine(qint64 id, const Failure &failure, bool changed, qint64 ms, UtcMs utc)
{
    QJsonObject error{{"code"_L1, failure.code}, {"message"_L1, failure.message}, {"class"_L1, failure.errorClass}};
    if (failure.win32 != 0)
        error.insert("win32"_L1, failure.win32);
    return {{"v"_L1, 1},         {"id"_L1, id},
            {"ok"_L1, false},    {"changed"_L1, changed},
            {"error"_L1, error}, {"data"_L1, failure.data},
            {"ms"_L1, ms},       {"utc"_L1, utc.toString()}};
}

} // namespace pf::sim
