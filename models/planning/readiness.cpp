#include "planning/readinesschecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

void Readiness::cluster(const PlannedCluster &p)
{
    const Cluster &c = *p.cluster;
    m_ref = ObjectRef::cluster(c.name);
    votes(c);
    witness(c);
    state(p);
    passive(p);
    otherRuns(c);
    targets(p);
    levels(p);
    owners(p);
    failback(p);
    timeouts(p);
    storage(c);
    disks(c);
    validation(c);
    platform(c);
    antiAffinity(c);
    QList<const Computer *> planned;
    for (const auto &node : c.nodes) {
        const ObjectRef ref = ObjectRef::node(c.name, node.computer.name);
        automaticUpdates(node.computer, ref);
        services(node.computer, ref, &c);
        if (!touched(node.computer.name))
            continue;
        computer(node.computer, ref, &c);
        planned.append(&node.computer);
    }
    condition(planned, &c);
    updateSources(c);
    standalone(p);
    const QList<SqlSubject> subjects = sqlOf(c);
    sql(subjects);
    capacity(p);
    distributed(*p.cluster);
    clientAddresses(p);
    availability(p);
    if (!subjects.isEmpty())
        specialDatabases(c, subjects);
    mail(p);
}

void Readiness::server(const Computer &server)
{
    m_ref = ObjectRef::server(server.name);
    automaticUpdates(server, m_ref);
    services(server, m_ref, nullptr);
    computer(server, m_ref, nullptr);
    condition({&server}, nullptr);
    sql(sqlOf(server, nullptr));
}

/// The window has room for the whole plan (R), and for each node step and taking it back wherever it begins (N).
void Readiness::wholePlan(bool exchange)
{
    m_ref = ObjectRef::estate();
    DurationRange total;
    const Step *last = nullptr; ///< the step that is nearest to the end of the window
    qint64 needed = 0;
    for (const auto &step : m_steps) {
        DurationRange own;
        for (const auto &phase : step.phases)
            own = own + phase.expected;
        const bool node = step.kind == StepKind::UpdateNode || step.kind == StepKind::UpdateServer;
        if (node && total.typical + 2 * own.high > needed) { // the way back takes as long as the step
            needed = total.typical + 2 * own.high;
            last = &step;
        }
        total = total + own;
    }
    if (!m_policy.windowStart || !m_policy.windowEnd) {
        unread({"C-43", "R", GateLevel::Info}, msg("C-43.no-window", {DurationMs{total.typical}}));
    } else {
        const qint64 length = *m_policy.windowEnd - *m_policy.windowStart;
        if (total.high <= length)
            ok({"C-43", "R", GateLevel::Block}, msg("C-43.fits", {DurationMs{total.high}, DurationMs{length}}));
        else
            failed({"C-43", "R", total.typical <= length ? GateLevel::Acknowledge : GateLevel::Block},
                   msg("C-43.too-short", {DurationMs{total.high}, DurationMs{length}}), msg("C-43.too-short.fix"));
        if (last && needed <= length)
            ok({"C-43", "N", GateLevel::Acknowledge}, msg("C-43.back-fits", {last->node, DurationMs{needed}, DurationMs{length}}));
        else if (last)
            failed({"C-43", "N", GateLevel::Acknowledge}, msg("C-43.back-too-short", {last->node, DurationMs{needed}, DurationMs{length}}),
                   msg("C-43.too-short.fix"));
    }
    unread({"C-44", "R", GateLevel::Acknowledge}, msg(exchange ? "C-44.people.exchange" : "C-44.people"), msg("C-44.people.fix"));
    unread({"C-45", "R", GateLevel::Info}, msg("C-45.unread"));
}

void Readiness::add(const Gate &gate, CheckState state, Message message, Message fix, std::optional<ObjectRef> object)
{
    m_items.append({QString::fromLatin1(gate.check), QString::fromLatin1(gate.phase), gate.level, state, object.value_or(m_ref),
                    std::move(message), std::move(fix)});
}

void Readiness::ok(const Gate &gate, Message message, std::optional<ObjectRef> object)
{
    add(gate, CheckState::Ok, std::move(message), {}, std::move(object));
}

void Readiness::failed(const Gate &gate, Message message, Message fix, std::optional<ObjectRef> object)
{
    add(gate, CheckState::Failed, std::move(message), std::move(fix), std::move(object));
}

void Readiness::unread(const Gate &gate, Message message, Message fix, std::optional<ObjectRef> object)
{
    add(gate, CheckState::NotReported, std::move(message), std::move(fix), std::move(object));
}

void Readiness::tell(const Gate &gate, const Tally &tally, const char *okId, const char *unreadId)
{
    if (!tally.well.isEmpty())
        ok(gate, msg(okId, {tally.well.join(u", "_s), tally.oldest}));
    if (!tally.unread.isEmpty())
        unread(gate, msg(unreadId, {tally.unread.join(u", "_s)}), readOrCheck());
}

bool Readiness::touched(const QString &computer) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &s) {
        return (s.kind == StepKind::UpdateNode || s.kind == StepKind::UpdateServer) && sameName(s.node, computer);
    });
}

UtcMs Readiness::readAt(const Cluster &cluster) const
{
    return cluster.observed ? cluster.observed->at : m_estate.observed.at;
}

UtcMs Readiness::readAt(const Computer &computer, const Cluster *cluster) const
{
    return computer.observed ? computer.observed->at : cluster ? readAt(*cluster) : m_estate.observed.at;
}

QList<SqlSubject> Readiness::sqlOf(const Computer &computer, const Cluster *cluster) const
{
    QList<SqlSubject> out;
    for (const auto &own : computer.instances) {
        if (own.embedded)
            continue;
        const UtcMs read = own.health && own.health->observed ? own.health->observed->at
                           : own.observed                     ? own.observed->at
                                                              : readAt(computer, cluster);
        out.append(
            {cluster ? ObjectRef::nodeInstance(cluster->name, computer.name, own.name) : ObjectRef::serverInstance(computer.name, own.name),
             computer.name + u'\\' + own.name, &own.health, read});
    }
    return out;
}

/// The clustered ones with program files on a node of the plan, and the stand-alone ones of these nodes (F-26).
QList<SqlSubject> Readiness::sqlOf(const Cluster &cluster) const
{
    QList<SqlSubject> out;
    for (const auto &fci : cluster.instances) {
        if (std::none_of(fci.binaries.begin(), fci.binaries.end(), [&](const auto &b) { return touched(b.node); }))
            continue;
        const UtcMs read = fci.health && fci.health->observed ? fci.health->observed->at
                           : fci.observed                     ? fci.observed->at
                                                              : readAt(cluster);
        out.append({ObjectRef::clusteredInstance(cluster.name, fci.name), fci.name, &fci.health, read});
    }
    for (const auto &node : cluster.nodes) {
        if (touched(node.computer.name))
            out += sqlOf(node.computer, &cluster);
    }
    return out;
}

QList<QPair<QString, Version>> Readiness::installs(const QString &computer) const
{
    QList<QPair<QString, Version>> out;
    for (const auto &step : m_steps) {
        if (!sameName(step.node, computer))
            continue;
        for (const auto &phase : step.phases) {
            for (const auto &action : phase.actions) {
                if (action.kind != ActionKind::Install)
                    continue;
                for (qsizetype i = 0; i < std::min(action.instances.size(), action.levels.size()); ++i) {
                    if (const auto level = Version::fromString(action.levels.at(i)))
                        out.append({action.instances.at(i), *level});
                }
            }
        }
    }
    return out;
}

QList<ReadinessItem> readinessOf(const Estate &estate, const Catalog &catalog, const Findings &coverage, const Policy &policy,
                                 const QList<PlannedCluster> &clusters, const QStringList &servers, const QList<Step> &steps, UtcMs asOf)
{
    if (steps.isEmpty())
        return {};
    Readiness readiness(estate, catalog, policy, steps, asOf);
    bool exchange = false;
    const auto hasExchange = [&](const Computer &computer) { exchange = exchange || computer.exchange; };
    for (const auto &p : clusters) {
        readiness.cluster(p);
        readiness.coverage(coverage, p);
        for (const auto &node : p.cluster->nodes)
            hasExchange(node.computer);
    }
    for (const auto &name : servers) {
        for (const auto &server : estate.servers) {
            if (sameName(server.name, name)) {
                readiness.server(server);
                hasExchange(server);
            }
        }
    }
    readiness.wholePlan(exchange);
    QList<ReadinessItem> items = readiness.items();
    std::stable_sort(items.begin(), items.end(), [](const ReadinessItem &a, const ReadinessItem &b) { return a.check < b.check; });
    return items;
}

} // namespace pf
