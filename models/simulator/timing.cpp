#include "base/names.h"
#include "planning/actions.h"
#include "simulator/simulator.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace pf::sim {

using namespace Qt::StringLiterals;

namespace {

/// T-SQL upgrade scripts at the first start on new binaries (F-8), ms. The slowest is below the default pending time-out of 180 s
/// (F-10), so that only a "slow" fault makes them too slow.
constexpr DurationRange scriptRange{45'000, 90'000, 170'000};

quint64 hashOf(quint64 seed, const QString &key)
{
    const QByteArray digest = QCryptographicHash::hash(QByteArray::number(seed) + '|' + key.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(digest.constData());
}

/// Low to typical in one half of the cases, typical to high in the other; whole seconds.
qint64 within(const DurationRange &range, quint64 drawn)
{
    const auto r = static_cast<qint64>(drawn % 2001);
    const qint64 ms =
        r < 1000 ? range.low + (range.typical - range.low) * r / 1000 : range.typical + (range.high - range.typical) * (r - 1000) / 1000;
    return (ms + 500) / 1000 * 1000;
}

Failure failureOf(const world::Refusal &refusal, const world::Action &action)
{
    struct Row
    {
        const char *rule, *code;
        int win32;
    };
    static constexpr Row rows[]{{"W-13", "E_NOT_POSSIBLE_OWNER", 5016}, {"W-6", "E_QUORUM_WOULD_BE_LOST", 5925},
                                {"F-11", "E_OLDER_BINARIES", 5038},     {"F-14", "E_OWNER_IN_USE", 5016},
                                {"W-1", "E_NODE_DOWN", 5050},           {"Q-7", "E_NO_QUORUM", 5925},
                                {"Q-8", "E_SPACE_DEGRADED", 5925},      {"W-20", "E_SPACE_DEGRADED", 5985},
                                {"A-4", "E_NOT_SYNCHRONIZED", 41142},   {"X-6", "E_NO_COPY", 0},
                                {"A-6", "E_GROUP_OF_SQL", 0},           {"A-13", "E_OTHER_REPLICA", 0}};
    Failure failure{.code = u"E_REFUSED"_s, .message = refusal.rule + u": "_s + refusal.message.id};
    for (const Row &row : rows) {
        if (refusal.rule == QLatin1StringView(row.rule)) {
            failure.code = QLatin1StringView(row.code);
            failure.win32 = row.win32;
        }
    }
    if (action.verb == world::Verb::Drain && (refusal.rule == "W-13"_L1 || refusal.rule == "A-6"_L1)) {
        failure.code = u"E_DRAIN_FAILED"_s;
        failure.win32 = 5959;
    }
    return failure;
}

int ownerChanges(const world::ClusterWorld &from, const world::ClusterWorld &to)
{
    int count = 0;
    for (size_t i = 0; i < from.roles.size(); ++i)
        count += from.roles[i].owner != to.roles[i].owner ? 1 : 0;
    return count;
}

} // namespace

quint64 Simulator::draw(const QString &key)
{
    const int n = m_state.occurrences[key]++;
    return hashOf(m_state.seed, key + u'|' + QString::number(n));
}

qint64 Simulator::duration(ActionKind kind, const QString &key)
{
    const ActionInfo &info = actionInfo(kind);
    return within(info.expected, draw(QString::fromLatin1(info.word) + u'|' + nameKey(key)));
}

qint64 Simulator::pendingTimeout(const ClusterGroup &group) const
{
    std::optional<qint64> shortest;
    for (const ClusterResource &r : group.resources) {
        if (sameName(r.type, u"SQL Server"_s) || group.resources.size() == 1)
            shortest = std::min(shortest.value_or(r.pendingTimeoutMs.value_or(180'000)), r.pendingTimeoutMs.value_or(180'000));
    }
    return shortest.value_or(180'000);
}

qint64 Simulator::scriptMs(const Cluster &cluster, const ClusterGroup &group, const QString &target, const QString &key) const
{
    qint64 longest = 0;
    for (const FailoverInstance &instance : cluster.instances) {
        if (!sameName(instance.group, group.name))
            continue;
        for (const FailoverInstance::Binary &binary : instance.binaries) {
            if (sameName(binary.node, target) && binary.version && instance.running && olderBuild(*instance.running, *binary.version))
                longest = std::max(longest, within(scriptRange, hashOf(m_state.seed, "scripts|"_L1 + nameKey(key + u'|' + instance.name))));
        }
    }
    return longest;
}

tl::expected<Simulator::Chosen, Failure> Simulator::choose(Cluster &cluster, world::Action action, const Op &op)
{
    Chosen chosen{.map = mapCluster(m_state, cluster), .after = {}};
    const auto outcomes = world::apply(chosen.map.world, action);
    if (!outcomes)
        return tl::make_unexpected(failureOf(outcomes.error(), action));
    std::vector<const world::World *> best;
    int most = -1;
    // A group that may fall back does (W-16): of the outcomes of a return, those where the most roles move.
    const bool returns = action.verb == world::Verb::StartService || action.verb == world::Verb::Resume;
    for (const world::World &w : *outcomes) {
        const int changes = returns ? ownerChanges(chosen.map.cluster(), w.clusters[0]) : 0;
        if (changes > most)
            best.clear();
        most = std::max(most, changes);
        if (changes == most)
            best.push_back(&w);
    }
    const quint64 drawn = hashOf(m_state.seed, "choice|"_L1 + nameKey(op.verb + u'|' + cluster.name + u'|' + argument(op, "node")));
    chosen.after = *best[drawn % best.size()];
    return chosen;
}

} // namespace pf::sim
