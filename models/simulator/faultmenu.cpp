#include "simulator/faultmenu.h"

#include "base/json.h"
#include "simulator/verbs.h"

#include <array>

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    FaultKind kind;
    QLatin1StringView word;
};
constexpr std::array kindWords{
    KindWord{FaultKind::Fail, "fail"_L1},         KindWord{FaultKind::NodeDoesNotReturn, "nodeDoesNotReturn"_L1},
    KindWord{FaultKind::Slow, "slow"_L1},         KindWord{FaultKind::WitnessLost, "witnessLost"_L1},
    KindWord{FaultKind::NodeLost, "nodeLost"_L1}, KindWord{FaultKind::Crash, "crash"_L1},
    KindWord{FaultKind::Silent, "silent"_L1},     KindWord{FaultKind::Noise, "noise"_L1},
};
Place placeIn(const QString &file, const QString &pointer = {})
{
    return {.file = file, .pointer = pointer};
}

constexpr std::array momentWords{"before"_L1, "during"_L1, "after"_L1};

/// Reads the fields of one object and remembers the first thing that is wrong.
class Fields
{
public:
    Fields(QJsonObject object, QString pointer, QString file)
        : m_object(std::move(object)), m_pointer(std::move(pointer)), m_file(std::move(file))
    {}

    QString text(QLatin1StringView name, bool required)
    {
        const QJsonValue value = take(name, required);
        if (value.isUndefined())
            return {};
        if (!value.isString() || value.toString().isEmpty())
            wrong(name);
        return value.toString();
    }

    int number(QLatin1StringView name, int fallback, int low, int high, bool required = false)
    {
        const QJsonValue value = take(name, required);
        if (value.isUndefined())
            return fallback;
        const double raw = value.toDouble(-1);
        if (!value.isDouble() || raw != static_cast<int>(raw) || raw < low || raw > high) {
            wrong(name);
            return fallback;
        }
        return static_cast<int>(raw);
    }

    QJsonObject object(QLatin1StringView name)
    {
        const QJsonValue value = take(name, true);
        if (!value.isUndefined() && !value.isObject())
            wrong(name);
        return value.toObject();
    }

    void wrong(QLatin1StringView name) { setError("PF-SIM-002", msg("sim.fault-value", {QString(name)}), QString(name)); }

    std::optional<Error> finish()
    {
        if (!m_error && !m_object.isEmpty())
            setError("PF-SIM-001", msg("sim.fault-field", {m_object.constBegin().key()}), m_object.constBegin().key());
        return m_error;
    }

private:
    QJsonValue take(QLatin1StringView name, bool required)
    {
        const QJsonValue value = m_object.contains(name) ? m_object.value(name) : QJsonValue(QJsonValue::Undefined);
        m_object.remove(name);
        if (required && value.isUndefined())
            setError("PF-SIM-003", msg("sim.fault-missing", {QString(name)}), QString());
        return value;
    }

    void setError(const char *code, Message message, const QString &last)
    {
        if (m_error)
            return;
        m_error = Error{.code = QString::fromLatin1(code),
                        .message = std::move(message),
                        .next = msg("sim.fault-next"),
                        .place = {.file = m_file, .pointer = last.isEmpty() ? m_pointer : m_pointer + u'/' + last},
                        .detail = {}};
    }

    QJsonObject m_object;
    QString m_pointer, m_file;
    std::optional<Error> m_error;
};

Result<FaultRule> readRule(const QJsonValue &value, const QString &pointer, const QString &file)
{
    if (!value.isObject())
        return fail("PF-SIM-002", msg("sim.fault-value", {pointer}), msg("sim.fault-next"), placeIn(file, pointer));
    FaultRule rule;
    Fields fields(value.toObject(), pointer, file);
    Fields at(fields.object("at"_L1), pointer + "/at"_L1, file);
    rule.verb = at.text("verb"_L1, true);
    if (!rule.verb.isEmpty() && !verbSpec(rule.verb))
        at.wrong("verb"_L1);
    rule.cluster = at.text("cluster"_L1, false);
    rule.node = at.text("node"_L1, false);
    rule.group = at.text("group"_L1, false);
    rule.nth = at.number("nth"_L1, 1, 1, 1'000'000);

    const QString word = fields.text("kind"_L1, true);
    const auto kind = std::ranges::find_if(kindWords, [&](const KindWord &k) { return word == k.word; });
    if (kind == kindWords.end()) {
        fields.wrong("kind"_L1);
    } else {
        rule.kind = kind->kind;
        if (rule.kind == FaultKind::Fail)
            rule.code = fields.text("code"_L1, true);
        if (rule.kind == FaultKind::Slow)
            rule.factor = fields.number("factor"_L1, 1, 1, 1000, true);
        if (rule.kind == FaultKind::NodeLost)
            rule.target = fields.text("node"_L1, true);
        if (rule.kind == FaultKind::Crash) {
            const QString moment = fields.text("moment"_L1, false);
            const auto found = std::ranges::find_if(momentWords, [&](QLatin1StringView w) { return moment == w; });
            if (found != momentWords.end())
                rule.moment = static_cast<CrashMoment>(found - momentWords.begin());
            else if (!moment.isEmpty())
                fields.wrong("moment"_L1);
        }
    }
    if (const auto error = at.finish())
        return tl::make_unexpected(*error);
    if (const auto error = fields.finish())
        return tl::make_unexpected(*error);
    return rule;
}

} // namespace

Result<FaultMenu> faultMenuFromJson(const QJsonArray &faults, const QString &file)
{
    FaultMenu menu;
    for (qsizetype i = 0; i < faults.size(); ++i) {
        const Result<FaultRule> rule = readRule(faults[i], "/faults/"_L1 + QString::number(i), file);
        if (!rule)
            return tl::make_unexpected(rule.error());
        menu << *rule;
    }
    return menu;
}

Result<FaultMenu> readFaultMenu(QByteArrayView bytes, const QString &file)
{
    const Result<QJsonValue> document = readStrictJson(bytes, file);
    if (!document)
        return tl::make_unexpected(document.error());
    QJsonObject object = document->toObject();
    const QJsonValue faults = object.take("faults"_L1);
    if (!document->isObject() || !faults.isArray())
        return fail("PF-SIM-003", msg("sim.fault-missing", {u"faults"_s}), msg("sim.fault-next"), placeIn(file));
    if (!object.isEmpty()) {
        const QString key = object.constBegin().key();
        return fail("PF-SIM-001", msg("sim.fault-field", {key}), msg("sim.fault-next"), placeIn(file, u'/' + key));
    }
    return faultMenuFromJson(faults.toArray(), file);
}

QJsonArray toJson(const FaultMenu &menu)
{
    QJsonArray array;
    for (const FaultRule &rule : menu) {
        QJsonObject at{{"verb"_L1, rule.verb}, {"nth"_L1, rule.nth}};
        for (const auto &[name, value] : {std::pair{"cluster"_L1, rule.cluster}, {"node"_L1, rule.node}, {"group"_L1, rule.group}}) {
            if (!value.isEmpty())
                at.insert(name, value);
        }
        QJsonObject object{{"at"_L1, at}, {"kind"_L1, std::ranges::find(kindWords, rule.kind, &KindWord::kind)->word}};
        if (rule.kind == FaultKind::Fail)
            object.insert("code"_L1, rule.code);
        if (rule.kind == FaultKind::Slow)
            object.insert("factor"_L1, rule.factor);
        if (rule.kind == FaultKind::NodeLost)
            object.insert("node"_L1, rule.target);
        if (rule.kind == FaultKind::Crash)
            object.insert("moment"_L1, momentWords[static_cast<size_t>(rule.moment)]);
        array << object;
    }
    return array;
}

} // namespace pf::sim
