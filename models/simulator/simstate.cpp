#include "simulator/simstate.h"

#include "base/json.h"
#include "base/names.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatWord = "passive-first/simulator-state"_L1;

QJsonObject toJson(const Op &op)
{
    return {{"id"_L1, op.id},
            {"verb"_L1, op.verb},
            {"run"_L1, op.run},
            {"args"_L1, op.args},
            {"timeoutMs"_L1, op.timeoutMs},
            {"startedAt"_L1, op.startedAt.toString()},
            {"data"_L1, op.data},
            {"endsAt"_L1, op.endsAt.toString()}};
}

QJsonObject toJson(const Job &job)
{
    QJsonArray targets;
    for (const JobTarget &t : job.targets)
        targets << QJsonObject{{"instance"_L1, t.instance}, {"target"_L1, t.target.toString()}};
    return {{"jobId"_L1, job.jobId},
            {"cluster"_L1, job.cluster},
            {"node"_L1, job.node},
            {"kind"_L1, job.kind},
            {"targets"_L1, targets},
            {"startedAt"_L1, job.startedAt.toString()},
            {"endsAt"_L1, job.endsAt.toString()},
            {"state"_L1, job.state},
            {"exitCode"_L1, job.exitCode},
            {"reported"_L1, job.reported},
            {"stopsService"_L1, job.stopsService},
            {"stopped"_L1, QJsonArray::fromStringList(job.stopped)}};
}

QJsonObject toJson(const Install &install)
{
    return {{"cluster"_L1, install.cluster}, {"node"_L1, install.node},   {"instance"_L1, install.instance},
            {"level"_L1, install.level},     {"jobId"_L1, install.jobId}, {"at"_L1, install.at.toString()},
            {"count"_L1, install.count}};
}

template <typename List>
QJsonArray listToJson(const List &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array << toJson(item);
    return array;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValueConstRef item : value.toArray())
        list << item.toString();
    return list;
}

UtcMs timeOf(const QJsonObject &object, QLatin1StringView name, bool &ok)
{
    const auto time = UtcMs::fromString(object.value(name).toString());
    ok = ok && time.has_value();
    return time.value_or(UtcMs{});
}

QMap<QString, UtcMs> timesOf(const QJsonValue &value, bool &ok)
{
    QMap<QString, UtcMs> times;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto time = UtcMs::fromString(it.value().toString());
        ok = ok && time.has_value();
        times.insert(it.key(), time.value_or(UtcMs{}));
    }
    return times;
}

QJsonObject timesToJson(const QMap<QString, UtcMs> &times)
{
    QJsonObject object;
    for (auto it = times.begin(); it != times.end(); ++it)
        object.insert(it.key(), it->toString());
    return object;
}

Op opFromJson(const QJsonObject &o, bool &ok)
{
    return {.id = o.value("id"_L1).toInteger(),
            .verb = o.value("verb"_L1).toString(),
            .run = o.value("run"_L1).toString(),
            .args = o.value("args"_L1).toObject(),
            .timeoutMs = o.value("timeoutMs"_L1).toInteger(),
            .startedAt = timeOf(o, "startedAt"_L1, ok),
            .endsAt = timeOf(o, "endsAt"_L1, ok),
            .data = o.value("data"_L1).toObject()};
}

Job jobFromJson(const QJsonObject &o, bool &ok)
{
    Job job{.jobId = o.value("jobId"_L1).toString(),
            .cluster = o.value("cluster"_L1).toString(),
            .node = o.value("node"_L1).toString(),
            .kind = o.value("kind"_L1).toString(),
            .targets = {},
            .startedAt = timeOf(o, "startedAt"_L1, ok),
            .endsAt = timeOf(o, "endsAt"_L1, ok),
            .state = o.value("state"_L1).toString(),
            .exitCode = o.value("exitCode"_L1).toInt(),
            .reported = o.value("reported"_L1).toBool(),
            .stopsService = o.value("stopsService"_L1).toBool(),
            .stopped = strings(o.value("stopped"_L1))};
    for (const QJsonValueConstRef target : o.value("targets"_L1).toArray()) {
        const auto version = Version::fromString(target.toObject().value("target"_L1).toString());
        ok = ok && version.has_value();
        job.targets << JobTarget{.instance = target.toObject().value("instance"_L1).toString(), .target = version.value_or(Version{})};
    }
    return job;
}

Install installFromJson(const QJsonObject &o, bool &ok)
{
    return {.cluster = o.value("cluster"_L1).toString(),
            .node = o.value("node"_L1).toString(),
            .instance = o.value("instance"_L1).toString(),
            .level = o.value("level"_L1).toString(),
            .jobId = o.value("jobId"_L1).toString(),
            .at = timeOf(o, "at"_L1, ok),
            .count = o.value("count"_L1).toInt()};
}

tl::unexpected<Error> damaged(const QString &file, QString detail)
{
    return fail("PF-SIM-011", msg("sim.state-damaged", {file}), msg("sim.state-next"), Place{file, {}}, std::move(detail));
}

/// Everything but the estate, the faults and the seed, which can fail in ways of their own.
bool readRest(const QJsonObject &o, SimState &state)
{
    bool ok = true;
    state.clock = timeOf(o, "clock"_L1, ok);
    for (const QJsonValueConstRef hits : o.value("faultHits"_L1).toArray())
        state.faultHits << hits.toInt();
    ok = ok && state.faultHits.size() == state.faults.size();
    const QJsonObject nodes = o.value("nodes"_L1).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonObject node = it.value().toObject();
        state.nodes.insert(it.key(), {.off = node.value("off"_L1).toBool(),
                                      .serviceStopped = node.value("serviceStopped"_L1).toBool(),
                                      .wasPaused = node.value("wasPaused"_L1).toBool()});
    }
    state.repairUntil = timesOf(o.value("repairUntil"_L1), ok);
    state.caughtUpAt = timesOf(o.value("caughtUpAt"_L1), ok);
    state.waiting = strings(o.value("waiting"_L1));
    const QJsonObject occurrences = o.value("occurrences"_L1).toObject();
    for (auto it = occurrences.begin(); it != occurrences.end(); ++it)
        state.occurrences.insert(it.key(), it.value().toInt());
    for (const QJsonValueConstRef job : o.value("jobs"_L1).toArray())
        state.jobs << jobFromJson(job.toObject(), ok);
    for (const QJsonValueConstRef install : o.value("installs"_L1).toArray())
        state.installs << installFromJson(install.toObject(), ok);
    const QJsonObject locks = o.value("locks"_L1).toObject();
    for (auto it = locks.begin(); it != locks.end(); ++it) {
        const QJsonObject lock = it.value().toObject();
        state.locks.insert(it.key(), {.run = lock.value("run"_L1).toString(), .until = timeOf(lock, "until"_L1, ok)});
    }
    if (o.contains("op"_L1))
        state.op = opFromJson(o.value("op"_L1).toObject(), ok);
    return ok;
}

} // namespace

QString nodeKey(const QString &cluster, const QString &node)
{
    return nameKey(cluster) + u'/' + nameKey(node);
}

QByteArray writeState(const SimState &state)
{
    QJsonArray hits;
    for (const int count : state.faultHits)
        hits << count;
    QJsonObject nodes;
    for (auto it = state.nodes.begin(); it != state.nodes.end(); ++it) {
        nodes.insert(it.key(),
                     QJsonObject{{"off"_L1, it->off}, {"serviceStopped"_L1, it->serviceStopped}, {"wasPaused"_L1, it->wasPaused}});
    }
    QJsonObject occurrences;
    for (auto it = state.occurrences.begin(); it != state.occurrences.end(); ++it)
        occurrences.insert(it.key(), *it);
    QJsonObject locks;
    for (auto it = state.locks.begin(); it != state.locks.end(); ++it)
        locks.insert(it.key(), QJsonObject{{"run"_L1, it->run}, {"until"_L1, it->until.toString()}});
    QJsonObject object{
        {"format"_L1, QString(formatWord)},
        {"version"_L1, 1},
        {"clock"_L1, state.clock.toString()},
        {"seed"_L1, QString::number(state.seed)},
        {"estate"_L1, QJsonDocument::fromJson(writeEstate(state.estate)).object()},
        {"faults"_L1, toJson(state.faults)},
        {"faultHits"_L1, hits},
        {"nodes"_L1, nodes},
        {"repairUntil"_L1, timesToJson(state.repairUntil)},
        {"caughtUpAt"_L1, timesToJson(state.caughtUpAt)},
        {"waiting"_L1, QJsonArray::fromStringList(state.waiting)},
        {"occurrences"_L1, occurrences},
        {"jobs"_L1, listToJson(state.jobs)},
        {"installs"_L1, listToJson(state.installs)},
        {"locks"_L1, locks},
    };
    if (state.op)
        object.insert("op"_L1, toJson(*state.op));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<SimState> readState(QByteArrayView bytes, const QString &file)
{
    const Result<QJsonValue> document = readStrictJson(bytes, file);
    if (!document)
        return damaged(file, document.error().detail);
    const QJsonObject object = document->toObject();
    if (object.value("format"_L1).toString() != formatWord)
        return fail("PF-SIM-010", msg("sim.state-not-ours", {file}), msg("sim.state-other-next"), Place{file, {}});
    if (object.value("version"_L1).toInteger() != 1)
        return fail("PF-SIM-012", msg("sim.state-version", {file, object.value("version"_L1).toInteger()}), msg("sim.state-next"),
                    Place{file, {}});

    SimState state;
    bool ok = false;
    state.seed = object.value("seed"_L1).toString().toULongLong(&ok);
    if (!ok)
        return damaged(file, u"seed"_s);
    const auto loaded = readEstate(QJsonDocument(object.value("estate"_L1).toObject()).toJson(), file);
    if (!loaded)
        return damaged(file, u"estate: "_s + loaded.error().value(0).code + u' ' + loaded.error().value(0).place.pointer);
    state.estate = loaded->estate;
    const Result<FaultMenu> faults = faultMenuFromJson(object.value("faults"_L1).toArray(), file);
    if (!faults)
        return damaged(file, faults.error().place.pointer);
    state.faults = *faults;
    if (!readRest(object, state))
        return damaged(file, u"a value has the wrong type"_s);
    return state;
}

Result<void> saveStateFile(const SimState &state, const QString &file)
{
    QSaveFile out(file); // commit() syncs before it renames
    if (!out.open(QIODevice::WriteOnly) || out.write(writeState(state)) < 0 || !out.commit())
        return fail("PF-SIM-013", msg("sim.state-write", {file}), msg("sim.state-write-next"), Place{file, {}}, out.errorString());
    return {};
}

Result<SimState> loadStateFile(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail("PF-SIM-014", msg("sim.state-read", {file}), msg("sim.state-read-next"), Place{file, {}}, in.errorString());
    return readState(in.readAll(), file);
}

} // namespace pf::sim
