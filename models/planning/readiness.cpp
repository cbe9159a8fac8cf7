#include "planning/readinesschecks.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

struct Unread
{
    const char *id, *phase; ///< id: its sentence, which begins with the check
    GateLevel level;
};
/// Checks of domain 7.1 that no estate answers: probes of the run, or other kinds of plans. Told once each, never green.
constexpr Unread unread[] = {
    {"C-12.unread", "R", GateLevel::Block},       {"C-13.unread", "N", GateLevel::Acknowledge},
    {"C-16.unread", "N", GateLevel::Acknowledge}, {"C-17.unread", "N", GateLevel::Block},
    {"C-18.unread", "N", GateLevel::Block},       {"C-23.unread", "R", GateLevel::Acknowledge},
    {"C-24.unread", "R", GateLevel::Acknowledge}, {"C-25.unread", "M", GateLevel::Block},
    {"C-26.unread", "M", GateLevel::Acknowledge}, {"C-28.unread", "M", GateLevel::Acknowledge},
    {"C-40.unread", "R", GateLevel::Acknowledge}, {"C-41.unread", "R", GateLevel::Acknowledge},
    {"C-42.unread", "R", GateLevel::Acknowledge}, {"C-44.unread", "R", GateLevel::Block},
    {"C-45.unread", "R", GateLevel::Info},        {"C-47.unread", "R", GateLevel::Acknowledge},
    {"C-48.unread", "R", GateLevel::Acknowledge},
};
/// Checks of availability groups and Exchange: no plan of this kind is made yet, so they were not read either.
constexpr Unread unreadElsewhere[] = {
    {"C-29.unread", "M", GateLevel::Block},       {"C-30.unread", "N", GateLevel::Block}, {"C-31.unread", "R", GateLevel::Acknowledge},
    {"C-32.unread", "R", GateLevel::Acknowledge}, {"C-33.unread", "M", GateLevel::Block}, {"C-34.unread", "N", GateLevel::Block},
    {"C-35.unread", "N", GateLevel::Block},       {"C-36.unread", "N", GateLevel::Block}, {"C-37.unread", "N", GateLevel::Info},
    {"C-38.unread", "R", GateLevel::Acknowledge},
};

/// C-11: whether the synchronization options cover what is installed; a gap for a version to be updated blocks.
void coverageChecks(const Findings &found, const QList<PlannedCluster> &clusters, QList<ReadinessItem> &items)
{
    for (const auto &p : clusters) {
        bool gap = false, unknown = false;
        for (const auto &finding : found.findings) {
            if (!sameName(finding.object.part(u"cluster"), p.cluster->name))
                continue;
            unknown = unknown || finding.rule == "COV-NR"_L1;
            if (finding.severity != Severity::Error)
                continue;
            gap = true;
            const bool wanted = std::any_of(p.wanted.levels.begin(), p.wanted.levels.end(),
                                            [&](const WantedLevel &l) { return sameName(l.object.name(), finding.object.name()); });
            items.append({u"C-11"_s, u"R"_s, wanted && isSyncGap(finding) ? GateLevel::Block : GateLevel::Acknowledge, CheckState::Failed,
                          finding.object, finding.message, finding.fix});
        }
        const ObjectRef ref = ObjectRef::cluster(p.cluster->name);
        if (!gap && unknown)
            items.append({u"C-11"_s, u"R"_s, GateLevel::Acknowledge, CheckState::NotReported, ref, msg("C-11.unknown"), {}});
        else if (!gap)
            items.append({u"C-11"_s, u"R"_s, GateLevel::Acknowledge, CheckState::Ok, ref, msg("C-11.ok"), {}});
    }
}

} // namespace

void Readiness::cluster(const PlannedCluster &p)
{
    m_ref = ObjectRef::cluster(p.cluster->name);
    votes(*p.cluster);
    witness(*p.cluster);
    state(p);
    targets(p);
    levels(p);
    settings(p);
    platform(*p.cluster);
    for (const auto &node : p.cluster->nodes)
        computer(node.computer, ObjectRef::node(p.cluster->name, node.computer.name), true);
    updateSources(*p.cluster);
    deadlines(*p.cluster);
    standalone(p);
}

void Readiness::window()
{
    m_ref = ObjectRef::estate();
    DurationRange total;
    for (const auto &step : m_steps) {
        for (const auto &phase : step.phases)
            total = total + phase.expected;
    }
    if (!m_policy.windowStart || !m_policy.windowEnd) {
        add("C-43", "R", GateLevel::Info, CheckState::NotReported, msg("C-43.no-window", {DurationMs{total.typical}}));
        return;
    }
    const qint64 length = *m_policy.windowEnd - *m_policy.windowStart;
    if (total.high <= length)
        add("C-43", "R", GateLevel::Block, CheckState::Ok, msg("C-43.fits", {DurationMs{total.high}, DurationMs{length}}));
    else
        add("C-43", "R", total.typical <= length ? GateLevel::Acknowledge : GateLevel::Block, CheckState::Failed,
            msg("C-43.too-short", {DurationMs{total.high}, DurationMs{length}}), msg("C-43.too-short.fix"));
}

void Readiness::rest(bool clusters)
{
    m_ref = ObjectRef::estate();
    const auto tell = [&](std::span<const Unread> list) {
        for (const auto &u : list)
            add(QByteArray(u.id).left(4).constData(), u.phase, u.level, CheckState::NotReported, msg(u.id));
    };
    tell(unread);
    if (clusters)
        tell(unreadElsewhere);
    std::stable_sort(m_items.begin(), m_items.end(), [](const ReadinessItem &a, const ReadinessItem &b) { return a.check < b.check; });
}

void Readiness::add(const char *check, const char *phase, GateLevel level, CheckState state, Message message, Message fix,
                    std::optional<ObjectRef> object)
{
    m_items.append(
        {QString::fromLatin1(check), QString::fromLatin1(phase), level, state, object.value_or(m_ref), std::move(message), std::move(fix)});
}

bool isSyncGap(const Finding &finding)
{
    return finding.severity == Severity::Error &&
           (finding.rule == "COV-01"_L1 || finding.rule == "COV-02"_L1 || finding.rule == "COV-03"_L1);
}

QList<ReadinessItem> readinessOf(const Estate &estate, const Findings &coverage, const Policy &policy,
                                 const QList<PlannedCluster> &clusters, const QStringList &servers, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return {};
    Readiness readiness(estate, policy, steps);
    for (const auto &cluster : clusters)
        readiness.cluster(cluster);
    for (const auto &name : servers) {
        for (const auto &server : estate.servers) {
            if (sameName(server.name, name))
                readiness.server(server);
        }
    }
    readiness.window();
    readiness.rest(!clusters.isEmpty());
    QList<ReadinessItem> items = readiness.items();
    coverageChecks(coverage, clusters, items);
    std::stable_sort(items.begin(), items.end(), [](const ReadinessItem &a, const ReadinessItem &b) { return a.check < b.check; });
    return items;
}

} // namespace pf
