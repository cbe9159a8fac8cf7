#include "base/jsonfields.h"
#include "planning/actions.h"
#include "planning/planwords.h"

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// "format" and "version" are optional in a file of one's own, but never another format's.
void readHead(JsonFields &fields, const QString &format)
{
    if (fields.has(u"format"_s) && fields.text(u"format"_s) != format)
        fields.wrong(u"format"_s);
    if (fields.has(u"version"_s) && fields.integer(u"version"_s) != 1)
        fields.wrong(u"version"_s);
}

QString orderWord(OrderPolicy order)
{
    return order == OrderPolicy::SeedOrder ? u"seed-order"_s : u"half-then-switch"_s;
}

QString goalLevelWord(GoalLevel level)
{
    switch (level) {
    case GoalLevel::OwnBranch:
        return u"own-branch"_s;
    case GoalLevel::CumulativeUpdate:
        return u"newest-cu"_s;
    case GoalLevel::SecurityOnly:
        return u"newest-gdr"_s;
    }
    return {};
}

QJsonValue timeOrNull(const std::optional<UtcMs> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const Goal &goal)
{
    QJsonArray targets;
    for (const auto &target : goal.targets)
        targets.append(QJsonObject{{u"instance"_s, target.instance}, {u"build"_s, target.build}});
    return {{u"level"_s, goalLevelWord(goal.level)},
            {u"minAgeDays"_s, goal.minAgeDays},
            {u"clusters"_s, QJsonArray::fromStringList(goal.clusters)},
            {u"servers"_s, QJsonArray::fromStringList(goal.servers)},
            {u"targets"_s, targets}};
}

QJsonObject toJson(const Policy &policy)
{
    QJsonObject durations;
    for (const auto &[word, range] : policy.durations)
        durations.insert(word, toJson(range));
    return {{u"durations"_s, durations},
            {u"order"_s, orderWord(policy.order)},
            {u"holdBeforeActive"_s, policy.holdBeforeActive},
            {u"failback"_s, policy.failback},
            {u"pendingTimeoutMs"_s, policy.pendingTimeoutMs},
            {u"witnessMaxAgeMs"_s, policy.witnessMaxAgeMs},
            {u"retriesPerPhase"_s, policy.retriesPerPhase},
            {u"windowStart"_s, timeOrNull(policy.windowStart)},
            {u"windowEnd"_s, timeOrNull(policy.windowEnd)},
            {u"acknowledgedDown"_s, QJsonArray::fromStringList(policy.acknowledgedDown)},
            {u"inOtherRuns"_s, QJsonArray::fromStringList(policy.inOtherRuns)},
            {u"firstNodes"_s, QJsonArray::fromStringList(policy.firstNodes)},
            {u"leaveOut"_s, QJsonArray::fromStringList(policy.leaveOut)},
            {u"fromPackages"_s, policy.fromPackages},
            {u"perInstance"_s, policy.perInstance},
            {u"acceptFullOutage"_s, policy.acceptFullOutage},
            {u"acceptSyncSwitch"_s, policy.acceptSyncSwitch},
            {u"acceptFewerSecondaries"_s, policy.acceptFewerSecondaries},
            {u"quiesce"_s, quiesceWord(policy.quiesce)}};
}

Result<Goal> goalFromJson(const QJsonObject &object)
{
    std::optional<Error> error;
    Goal goal;
    JsonFields fields(object, {}, error);
    readHead(fields, u"passive-first/goal"_s);
    if (fields.has(u"level"_s))
        goal.level = fields.word<GoalLevel>(u"level"_s, {{goalLevelWord(GoalLevel::OwnBranch), GoalLevel::OwnBranch},
                                                         {goalLevelWord(GoalLevel::CumulativeUpdate), GoalLevel::CumulativeUpdate},
                                                         {goalLevelWord(GoalLevel::SecurityOnly), GoalLevel::SecurityOnly}});
    if (fields.has(u"minAgeDays"_s)) {
        const qint64 days = fields.integer(u"minAgeDays"_s);
        if (days < 0 || days > 3650)
            fields.wrong(u"minAgeDays"_s);
        goal.minAgeDays = static_cast<int>(days);
    }
    if (fields.has(u"clusters"_s))
        goal.clusters = fields.texts(u"clusters"_s);
    if (fields.has(u"servers"_s))
        goal.servers = fields.texts(u"servers"_s);
    if (fields.has(u"targets"_s)) {
        int i = 0;
        for (const auto &item : fields.array(u"targets"_s)) {
            JsonFields target(item.toObject(), u"/targets/%1"_s.arg(i++), error);
            Goal::Target t;
            t.instance = target.text(u"instance"_s);
            t.build = target.build(u"build"_s).toString();
            const ObjectKind kind = ObjectRef::fromPath(t.instance).kind; // a node or server: its Exchange server
            if (kind != ObjectKind::Instance && kind != ObjectKind::Node && kind != ObjectKind::Server && kind != ObjectKind::Group)
                target.wrong(u"instance"_s);
            target.done();
            goal.targets.append(t);
        }
    }
    fields.done();
    if (error)
        return tl::make_unexpected(*error);
    return goal;
}

Result<Policy> policyFromJson(const QJsonObject &object)
{
    std::optional<Error> error;
    Policy policy;
    JsonFields fields(object, {}, error);
    readHead(fields, u"passive-first/policy"_s);
    if (fields.has(u"order"_s))
        policy.order = fields.word<OrderPolicy>(
            u"order"_s, {{u"seed-order"_s, OrderPolicy::SeedOrder}, {u"half-then-switch"_s, OrderPolicy::HalfThenSwitch}});
    if (fields.has(u"holdBeforeActive"_s))
        policy.holdBeforeActive = fields.flag(u"holdBeforeActive"_s);
    if (fields.has(u"failback"_s))
        policy.failback = fields.flag(u"failback"_s);
    const auto span = [&](const QString &name, qint64 &value) {
        if (!fields.has(name))
            return;
        value = fields.integer(name);
        if (value < 0 || value > 7 * msPerDay)
            fields.wrong(name);
    };
    span(u"pendingTimeoutMs"_s, policy.pendingTimeoutMs);
    span(u"witnessMaxAgeMs"_s, policy.witnessMaxAgeMs);
    if (fields.has(u"retriesPerPhase"_s)) {
        const qint64 retries = fields.integer(u"retriesPerPhase"_s);
        if (retries < 0 || retries > 10)
            fields.wrong(u"retriesPerPhase"_s);
        policy.retriesPerPhase = static_cast<int>(retries);
    }
    if (fields.has(u"windowStart"_s))
        policy.windowStart = fields.time(u"windowStart"_s);
    if (fields.has(u"windowEnd"_s))
        policy.windowEnd = fields.time(u"windowEnd"_s);
    if (policy.windowStart && policy.windowEnd && *policy.windowEnd <= *policy.windowStart)
        fields.wrong(u"windowEnd"_s);
    const auto names = [&](const QString &name, QStringList &value) {
        if (fields.has(name))
            value = fields.texts(name);
    };
    names(u"acknowledgedDown"_s, policy.acknowledgedDown);
    names(u"inOtherRuns"_s, policy.inOtherRuns);
    names(u"firstNodes"_s, policy.firstNodes);
    names(u"leaveOut"_s, policy.leaveOut);
    const auto flag = [&](const QString &name, bool &value) {
        if (fields.has(name))
            value = fields.flag(name);
    };
    flag(u"fromPackages"_s, policy.fromPackages);
    flag(u"perInstance"_s, policy.perInstance);
    flag(u"acceptFullOutage"_s, policy.acceptFullOutage);
    flag(u"acceptSyncSwitch"_s, policy.acceptSyncSwitch);
    flag(u"acceptFewerSecondaries"_s, policy.acceptFewerSecondaries);
    if (policy.perInstance && !policy.fromPackages) // F-27: not available through WSUS
        fields.wrong(u"perInstance"_s);
    if (fields.has(u"durations"_s)) {
        const QJsonObject given = fields.object(u"durations"_s);
        for (auto it = given.begin(); it != given.end(); ++it) { // sorted by word, as JSON keeps them
            JsonFields range(it.value().toObject(), u"/durations/"_s + it.key(), error);
            const DurationRange ms{range.integer(u"low"_s), range.integer(u"typical"_s), range.integer(u"high"_s)};
            range.done();
            const bool known = actionKindFromWord(it.key()).has_value();
            if (!known || ms.low < 0 || ms.low > ms.typical || ms.typical > ms.high || ms.high > 7 * msPerDay)
                fields.wrong(u"durations"_s);
            policy.durations.append({it.key(), ms});
        }
    }
    if (fields.has(u"quiesce"_s))
        policy.quiesce =
            fields.word<QuiesceMethod>(u"quiesce"_s, {{quiesceWord(QuiesceMethod::PauseAndDrain), QuiesceMethod::PauseAndDrain},
                                                      {quiesceWord(QuiesceMethod::StopClusterService), QuiesceMethod::StopClusterService}});
    fields.skip(u"windowStart"_s);
    fields.skip(u"windowEnd"_s);
    fields.done();
    if (error)
        return tl::make_unexpected(*error);
    return policy;
}

} // namespace pf
