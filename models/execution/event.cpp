#include "base/json.h"
#include "base/severity.h"
#include "execution/run.h"

namespace pf {

using namespace Qt::StringLiterals;

QJsonObject toJson(const RunEvent &event)
{
    return {
        {u"seq"_s, event.seq},   {u"utc"_s, event.utc.toString()}, {u"run"_s, event.run},           {u"planHash"_s, event.planHash},
        {u"type"_s, event.type}, {u"body"_s, event.body},          {u"prevHash"_s, event.prevHash}, {u"hash"_s, event.hash},
    };
}

Result<RunEvent> runEventFromJson(const QJsonObject &object)
{
    const auto invalid = [](QLatin1StringView field) {
        return fail("PF-RUN-010", msg("execution.event-invalid", {QString(field)}), msg("execution.event-invalid.next"));
    };
    for (const QLatin1StringView field : {"run"_L1, "planHash"_L1, "type"_L1, "prevHash"_L1, "hash"_L1, "utc"_L1}) {
        if (!object.value(field).isString())
            return invalid(field);
    }
    const std::optional<UtcMs> utc = UtcMs::fromString(object.value("utc"_L1).toString());
    if (!utc)
        return invalid("utc"_L1);
    const qint64 seq = object.value("seq"_L1).toInteger(-1);
    if (seq < 1)
        return invalid("seq"_L1);
    if (!object.value("body"_L1).isObject())
        return invalid("body"_L1);
    return RunEvent{
        .seq = seq,
        .utc = *utc,
        .run = object.value("run"_L1).toString(),
        .planHash = object.value("planHash"_L1).toString(),
        .type = object.value("type"_L1).toString(),
        .body = object.value("body"_L1).toObject(),
        .prevHash = object.value("prevHash"_L1).toString(),
        .hash = object.value("hash"_L1).toString(),
    };
}

namespace {

QString hashOf(const RunEvent &event)
{
    QJsonObject object = toJson(event);
    object.remove("hash"_L1);
    return sha256Hex(canonicalJson(object));
}

} // namespace

void seal(RunEvent &event, const QString &previousHash)
{
    event.prevHash = previousHash;
    event.hash = hashOf(event);
}

std::optional<qint64> firstBroken(const QList<RunEvent> &events)
{
    QString previous;
    qint64 seq = 0;
    for (const RunEvent &event : events) {
        ++seq;
        const bool sameRun = event.run == events.first().run && event.planHash == events.first().planHash;
        if (event.seq != seq || !sameRun || event.prevHash != previous || event.hash != hashOf(event))
            return seq;
        previous = event.hash;
    }
    return std::nullopt;
}

} // namespace pf
