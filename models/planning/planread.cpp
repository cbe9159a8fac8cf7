#include "base/jsonfields.h"
#include "planning/actions.h"

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// Reads what planToJson wrote. What the command line adds (hash, proof, repairs, timeline, way back) is known; a hash must fit.
class PlanReader
{
public:
    Result<Plan> read(const QJsonObject &object)
    {
        Plan plan;
        JsonFields f(object, {}, m_error);
        if (f.text(u"format"_s) != "passive-first/plan"_L1)
            f.wrong(u"format"_s);
        if (f.integer(u"version"_s) != 1)
            f.wrong(u"version"_s);
        plan.verdict = f.word<Verdict>(u"verdict"_s, {{u"planned"_s, Verdict::Planned},
                                                      {u"nothing"_s, Verdict::Nothing},
                                                      {u"refused"_s, Verdict::Refused},
                                                      {u"incomplete"_s, Verdict::Incomplete}});
        plan.estateHash = f.text(u"estateHash"_s);
        plan.asOf = f.time(u"asOf"_s);
        plan.catalogVersion = f.text(u"catalogVersion"_s);
        plan.goal = inner<Goal>(goalFromJson(f.object(u"goal"_s)), u"/goal"_s);
        plan.policy = inner<Policy>(policyFromJson(f.object(u"policy"_s)), u"/policy"_s);
        plan.scope = scope(f.object(u"scope"_s));
        each(f, u"start"_s, [&](const QJsonObject &o, const QString &p) {
            JsonFields s(o, p, m_error);
            plan.start.append({s.text(u"cluster"_s), pairs(s, u"owners"_s), pairs(s, u"roles"_s), pairs(s, u"levels"_s)});
            s.done();
        });
        each(f, u"steps"_s, [&](const QJsonObject &o, const QString &p) { plan.steps.append(step(o, p)); });
        each(f, u"savedSettings"_s, [&](const QJsonObject &o, const QString &p) { plan.savedSettings.append(setting(o, p)); });
        each(f, u"readiness"_s, [&](const QJsonObject &o, const QString &p) { plan.readiness.append(readiness(o, p)); });
        each(f, u"refusals"_s, [&](const QJsonObject &o, const QString &p) { plan.partlyRefused.append(refused(o, p)); });
        each(f, u"outages"_s, [&](const QJsonObject &o, const QString &p) {
            JsonFields of(o, p, m_error);
            const QString instance = of.text(u"instance"_s);
            of.integer(u"count"_s);
            plan.outages.append({instance, range(of, u"ms"_s)});
            of.done();
        });
        f.skip(u"hash"_s);
        f.skip(u"proof"_s);
        f.skip(u"repairs"_s);
        f.skip(u"timeline"_s);
        f.done();
        if (m_error)
            return tl::make_unexpected(*m_error);
        if (f.has(u"hash"_s) && f.text(u"hash"_s) != planHash(plan))
            return fail("PF-PLN-004", msg("plan.json.hash"), msg("plan.json.hash.next"), {{}, u"/hash"_s});
        return plan;
    }

private:
    template <typename Fn>
    void each(JsonFields &fields, const QString &name, Fn fn)
    {
        int i = 0;
        for (const auto &item : fields.array(name)) {
            if (!item.isObject())
                fields.wrong(name);
            fn(item.toObject(), fields.pointer(name) + u'/' + QString::number(i++));
        }
    }

    template <typename T>
    T inner(Result<T> result, const QString &pointer)
    {
        if (result)
            return *result;
        if (!m_error) {
            m_error = result.error();
            m_error->place.pointer.prepend(pointer);
        }
        return {};
    }

    DurationRange range(JsonFields &fields, const QString &name)
    {
        JsonFields f(fields.object(name), fields.pointer(name), m_error);
        const DurationRange out{f.integer(u"low"_s), f.integer(u"typical"_s), f.integer(u"high"_s)};
        f.done();
        return out;
    }

    ObjectRef ref(JsonFields &fields)
    {
        const QString path = fields.text(u"object"_s);
        ObjectRef out = ObjectRef::fromPath(path);
        if (!path.isEmpty() && out.kind == ObjectKind::None)
            fields.wrong(u"object"_s);
        return out;
    }

    Scope scope(const QJsonObject &object)
    {
        Scope out;
        JsonFields f(object, u"/scope"_s, m_error);
        each(f, u"clusters"_s, [&](const QJsonObject &o, const QString &p) {
            JsonFields c(o, p, m_error);
            ScopeCluster cluster;
            cluster.cluster = c.text(u"cluster"_s);
            cluster.nodes = c.texts(u"nodes"_s);
            cluster.roles = c.texts(u"roles"_s);
            cluster.instances = c.texts(u"instances"_s);
            cluster.levels = c.texts(u"levels"_s);
            if (c.has(u"availabilityGroups"_s)) {
                each(c, u"availabilityGroups"_s, [&](const QJsonObject &group, const QString &pointer) {
                    JsonFields g(group, pointer, m_error);
                    const QString name = g.text(u"name"_s);
                    cluster.availabilityGroups.append({name, g.texts(u"replicas"_s)});
                    g.done();
                });
            }
            if (c.has(u"databases"_s))
                cluster.databases = c.texts(u"databases"_s);
            out.clusters.append(cluster);
            c.done();
        });
        out.servers = f.texts(u"servers"_s);
        f.done();
        return out;
    }

    PlanAction action(const QJsonObject &object, const QString &pointer)
    {
        PlanAction out;
        JsonFields f(object, pointer, m_error);
        const auto kind = actionKindFromWord(f.text(u"kind"_s));
        if (!kind)
            f.wrong(u"kind"_s);
        out.kind = kind.value_or(ActionKind::PrecheckNode);
        out.cluster = f.text(u"cluster"_s);
        out.node = f.text(u"node"_s);
        out.group = f.text(u"group"_s);
        out.resource = f.text(u"resource"_s);
        out.owners = f.texts(u"owners"_s);
        out.value = f.text(u"value"_s);
        out.instances = f.texts(u"instances"_s);
        out.levels = f.texts(u"levels"_s);
        f.done();
        return out;
    }

    Phase phase(const QJsonObject &object, const QString &pointer)
    {
        Phase out;
        JsonFields f(object, pointer, m_error);
        out.lane = f.word<Lane>(u"lane"_s, {{laneWord(Lane::Drain), Lane::Drain},
                                            {laneWord(Lane::Stop), Lane::Stop},
                                            {laneWord(Lane::Patch), Lane::Patch},
                                            {laneWord(Lane::Restart), Lane::Restart},
                                            {laneWord(Lane::Verify), Lane::Verify}});
        out.kind = f.text(u"kind"_s);
        out.expected = range(f, u"expectedMs"_s);
        each(f, u"actions"_s, [&](const QJsonObject &o, const QString &p) { out.actions.append(action(o, p)); });
        f.done();
        return out;
    }

    Setting setting(const QJsonObject &object, const QString &pointer)
    {
        JsonFields f(object, pointer, m_error);
        Setting out;
        out.object = ref(f);
        out.name = f.text(u"name"_s);
        out.before = f.text(u"before"_s);
        out.during = f.text(u"during"_s);
        out.after = f.text(u"after"_s);
        f.done();
        return out;
    }

    QList<QPair<QString, QString>> pairs(JsonFields &fields, const QString &name)
    {
        QList<QPair<QString, QString>> out;
        const QJsonObject object = fields.object(name);
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString())
                fields.wrong(name);
            out.append({it.key(), it.value().toString()});
        }
        return out;
    }

    StepAfter after(const QJsonObject &object, const QString &pointer)
    {
        StepAfter out;
        JsonFields f(object, pointer, m_error);
        out.owners = pairs(f, u"owners"_s);
        JsonFields votes(f.object(u"votes"_s), f.pointer(u"votes"_s), m_error);
        out.votes = {static_cast<int>(votes.integer(u"present"_s)), static_cast<int>(votes.integer(u"total"_s)),
                     static_cast<int>(votes.integer(u"need"_s))};
        votes.done();
        JsonFields tolerance(f.object(u"tolerance"_s), f.pointer(u"tolerance"_s), m_error);
        out.nodeTolerance = tolerance.text(u"node"_s);
        if (tolerance.has(u"witness"_s))
            out.witnessTolerance = tolerance.flag(u"witness"_s);
        tolerance.skip(u"witness"_s);
        tolerance.done();
        out.levels = pairs(f, u"levels"_s);
        f.done();
        return out;
    }

    Step step(const QJsonObject &object, const QString &pointer)
    {
        Step out;
        JsonFields f(object, pointer, m_error);
        out.id = f.text(u"id"_s);
        out.seq = static_cast<int>(f.integer(u"seq"_s));
        std::optional<StepKind> kind;
        const QString kindWord = f.text(u"kind"_s);
        for (auto k = static_cast<int>(StepKind::SaveSettings); k <= static_cast<int>(StepKind::PutBack); ++k) {
            if (stepKindWord(static_cast<StepKind>(k)) == kindWord)
                kind = static_cast<StepKind>(k);
        }
        if (!kind)
            f.wrong(u"kind"_s);
        out.kind = kind.value_or(StepKind::UpdateNode);
        out.title = f.message(u"title"_s);
        out.cluster = f.text(u"cluster"_s);
        out.node = f.text(u"node"_s);
        out.instances = f.texts(u"instances"_s);
        out.quiesce =
            f.word<QuiesceMethod>(u"quiesce"_s, {{quiesceWord(QuiesceMethod::StopClusterService), QuiesceMethod::StopClusterService},
                                                 {quiesceWord(QuiesceMethod::PauseAndDrain), QuiesceMethod::PauseAndDrain},
                                                 {quiesceWord(QuiesceMethod::InstallerManaged), QuiesceMethod::InstallerManaged},
                                                 {quiesceWord(QuiesceMethod::None), QuiesceMethod::None}});
        each(f, u"phases"_s, [&](const QJsonObject &o, const QString &p) { out.phases.append(phase(o, p)); });
        each(f, u"reasons"_s, [&](const QJsonObject &o, const QString &p) {
            JsonFields r(o, p, m_error);
            const QString rule = r.text(u"rule"_s);
            out.reasons.append({rule, r.message(u"message"_s)});
            r.done();
        });
        each(f, u"settings"_s, [&](const QJsonObject &o, const QString &p) { out.settings.append(setting(o, p)); });
        out.after = after(f.object(u"after"_s), f.pointer(u"after"_s));
        each(f, u"outages"_s, [&](const QJsonObject &o, const QString &p) {
            JsonFields of(o, p, m_error);
            const QString instance = of.text(u"instance"_s);
            out.outages.append({instance, range(of, u"ms"_s)});
            of.done();
        });
        f.skip(u"wayBack"_s);
        f.done();
        return out;
    }

    ReadinessItem readiness(const QJsonObject &object, const QString &pointer)
    {
        ReadinessItem out;
        JsonFields f(object, pointer, m_error);
        out.check = f.text(u"check"_s);
        out.phase = f.text(u"phase"_s);
        out.level = f.word<GateLevel>(
            u"level"_s, {{u"block"_s, GateLevel::Block}, {u"acknowledge"_s, GateLevel::Acknowledge}, {u"info"_s, GateLevel::Info}});
        out.state = f.word<CheckState>(
            u"state"_s, {{u"ok"_s, CheckState::Ok}, {u"failed"_s, CheckState::Failed}, {u"not-reported"_s, CheckState::NotReported}});
        out.object = ref(f);
        out.message = f.message(u"message"_s);
        out.fix = f.message(u"fix"_s);
        f.done();
        return out;
    }

    RefusedItem refused(const QJsonObject &object, const QString &pointer)
    {
        RefusedItem out;
        JsonFields f(object, pointer, m_error);
        out.rule = f.text(u"rule"_s);
        out.object = ref(f);
        out.message = f.message(u"message"_s);
        int i = 0;
        for (const auto &cure : f.array(u"cures"_s)) {
            QJsonObject wrapped{{u"cure"_s, cure}};
            JsonFields c(wrapped, f.pointer(u"cures"_s) + u'/' + QString::number(i++), m_error);
            out.cures.append(c.message(u"cure"_s));
        }
        f.done();
        return out;
    }

    std::optional<Error> m_error;
};

} // namespace

Result<Plan> planFromJson(const QJsonObject &object)
{
    return PlanReader().read(object);
}

} // namespace pf
