#include "approval/signoff.h"

#include "base/jsonfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

QList<ReadinessItem> blockers(const Plan &plan)
{
    QList<ReadinessItem> out;
    std::copy_if(plan.readiness.begin(), plan.readiness.end(), std::back_inserter(out),
                 [](const ReadinessItem &i) { return i.level == GateLevel::Block && i.state == CheckState::Failed; });
    return out;
}

QList<ReadinessItem> toAcknowledge(const Plan &plan, const QList<Acknowledgement> &given)
{
    QList<ReadinessItem> out;
    std::copy_if(plan.readiness.begin(), plan.readiness.end(), std::back_inserter(out), [&](const ReadinessItem &i) {
        return i.level == GateLevel::Acknowledge && i.state == CheckState::Failed &&
               std::none_of(given.begin(), given.end(),
                            [&](const Acknowledgement &a) { return a.counts() && a.check == i.check && a.object == i.object; });
    });
    return out;
}

namespace {

Result<void> judge(const Plan &plan, const QString &by, const QList<Acknowledgement> &acknowledged)
{
    if (plan.steps.isEmpty())
        return fail("PF-APP-001", msg("approval.nothing"));
    if (by.trimmed().isEmpty())
        return fail("PF-APP-002", msg("approval.no-name"), msg("approval.no-name.next"));
    if (const auto blocking = blockers(plan); !blocking.isEmpty())
        return fail("PF-APP-003", msg("approval.blocked", {qint64(blocking.size()), blocking.first().check}), blocking.first().fix);
    if (const auto open = toAcknowledge(plan, acknowledged); !open.isEmpty())
        return fail("PF-APP-004", msg("approval.open", {qint64(open.size()), open.first().check}), msg("approval.open.next"));
    return {};
}

} // namespace

Result<SignOff> sign(const Plan &plan, const QString &by, const QList<Acknowledgement> &acknowledged, UtcMs at)
{
    if (const auto ok = judge(plan, by, acknowledged); !ok)
        return tl::make_unexpected(ok.error());
    return SignOff{planHash(plan), by.trimmed(), at, acknowledged};
}

Result<void> verify(const SignOff &signOff, const Plan &plan)
{
    if (signOff.planHash != planHash(plan))
        return fail("PF-APP-005", msg("approval.other-plan"), msg("approval.other-plan.next"));
    return judge(plan, signOff.by, signOff.acknowledged);
}

QJsonObject toJson(const SignOff &signOff)
{
    QJsonArray acknowledged;
    for (const auto &a : signOff.acknowledged)
        acknowledged.append(QJsonObject{{u"check"_s, a.check}, {u"object"_s, a.object.path}, {u"by"_s, a.by}, {u"reason"_s, a.reason}});
    return {{u"format"_s, u"passive-first/sign-off"_s}, {u"version"_s, 1},
            {u"planHash"_s, signOff.planHash},          {u"by"_s, signOff.by},
            {u"at"_s, signOff.at.toString()},           {u"acknowledged"_s, acknowledged}};
}

Result<SignOff> signOffFromJson(const QJsonObject &object)
{
    std::optional<Error> error;
    SignOff out;
    JsonFields f(object, {}, error);
    if (f.text(u"format"_s) != "passive-first/sign-off"_L1)
        f.wrong(u"format"_s);
    if (f.integer(u"version"_s) != 1)
        f.wrong(u"version"_s);
    out.planHash = f.text(u"planHash"_s);
    out.by = f.text(u"by"_s);
    out.at = f.time(u"at"_s);
    int i = 0;
    const QJsonArray acknowledged = f.array(u"acknowledged"_s);
    for (const auto &item : acknowledged) {
        JsonFields a(item.toObject(), u"/acknowledged/%1"_s.arg(i++), error);
        out.acknowledged.append({a.text(u"check"_s), ObjectRef::fromPath(a.text(u"object"_s)), a.text(u"by"_s), a.text(u"reason"_s)});
        a.done();
    }
    f.done();
    if (error)
        return tl::make_unexpected(*error);
    return out;
}

} // namespace pf
