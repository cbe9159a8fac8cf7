#include "base/names.h"
#include "report/runwords.h"
#include "report/text.h"
#include "report/views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

QString valueOf(const QList<QPair<QString, QString>> &pairs, const QString &key)
{
    for (const auto &[name, value] : pairs) {
        if (sameName(name, key))
            return value;
    }
    return {};
}

/// Walks a plan once in planned time and collects bars and spans.
class TimelineBuilder
{
public:
    explicit TimelineBuilder(const Plan &plan) : m_plan(plan)
    {
        for (const ClusterStart &start : plan.start) {
            for (const auto &[instance, role] : start.roles) {
                Track track;
                track.path = ObjectRef::clusteredInstance(start.cluster, instance).path;
                track.cluster = start.cluster;
                track.role = role;
                track.owner = valueOf(start.owners, role);
                m_tracks.append(track);
            }
        }
        for (const auto &[instance, ms] : plan.outages) {
            const bool known = std::any_of(m_tracks.begin(), m_tracks.end(), [&](const Track &t) { return sameName(t.path, instance); });
            if (!known) {
                Track track;
                track.path = instance;
                const ObjectRef ref = ObjectRef::fromPath(instance);
                track.owner = ref.part(u"node"_s).isEmpty() ? ref.part(u"server"_s) : ref.part(u"node"_s);
                for (const ClusterStart &start : plan.start) { // the role of an availability group follows its primary
                    if (ref.kind != ObjectKind::Group || !sameName(start.cluster, ref.part(u"cluster"_s)))
                        continue;
                    track.cluster = start.cluster;
                    track.role = ref.name();
                    track.owner = valueOf(start.owners, track.role);
                }
                m_tracks.append(track);
            }
        }
        for (const Setting &setting : plan.savedSettings) {
            if (setting.name == "possibleOwners"_L1)
                m_owners[setting.object.name().toCaseFolded()] = setting.before.split(u", "_s, Qt::SkipEmptyParts);
        }
    }

    TimelineView build()
    {
        m_view.start = m_plan.policy.windowStart;
        for (const Step &step : m_plan.steps)
            add(step);
        m_view.typicalEnd = m_now;
        m_view.latestEnd = m_latest;
        for (Track &track : m_tracks) {
            close(track, m_now);
            m_view.instances.append({ObjectRef::fromPath(track.path).name(), track.spans});
        }
        // Rows in the clusters' own order of nodes, then servers.
        QStringList order;
        for (const ScopeCluster &cluster : m_plan.scope.clusters)
            order += cluster.nodes;
        order += m_plan.scope.servers;
        std::stable_sort(m_view.nodes.begin(), m_view.nodes.end(),
                         [&](const auto &a, const auto &b) { return order.indexOf(a.node) < order.indexOf(b.node); });
        return m_view;
    }

private:
    struct Track
    {
        QString path, cluster, role, owner;
        qint64 since = 0;
        TimelineView::Span::Kind kind = TimelineView::Span::Kind::Up;
        QList<TimelineView::Span> spans;
    };

    void close(Track &track, qint64 at)
    {
        if (at > track.since)
            track.spans.append({track.since, at, track.kind == TimelineView::Span::Kind::Outage ? QString() : track.owner, track.kind});
        track.since = at;
    }

    void turn(Track &track, qint64 at, TimelineView::Span::Kind kind)
    {
        if (track.kind == kind)
            return;
        close(track, at);
        track.kind = kind;
    }

    /// An unplanned failover would land on an updated node only: the early switch (F-14.3).
    bool updatedOnly(const Track &track) const
    {
        const QStringList owners = m_owners.value(track.role.toCaseFolded());
        bool any = false;
        for (const QString &owner : owners) {
            if (sameName(owner, track.owner))
                continue;
            if (!m_updated.contains(owner.toCaseFolded()))
                return false;
            any = true;
        }
        return any && !m_updated.contains(track.owner.toCaseFolded());
    }

    void add(const Step &step)
    {
        const qint64 from = m_now;
        qint64 at = from, patchFrom = from;
        TimelineView::NodeRow *row = nullptr;
        if (step.kind == StepKind::UpdateNode || step.kind == StepKind::UpdateServer) {
            m_view.nodes.append({step.node, {}});
            row = &m_view.nodes.last();
        }
        if (step.kind == StepKind::Hold)
            m_view.holds.append({at, step.seq});
        for (const Phase &phase : step.phases) {
            if (phase.lane == Lane::Patch && patchFrom == from)
                patchFrom = at;
            if (row) {
                if (!row->bars.isEmpty() && row->bars.last().lane == phase.lane)
                    row->bars.last().to += phase.expected.typical;
                else
                    row->bars.append({phase.lane, at, at + phase.expected.typical, step.seq});
            }
            for (const PlanAction &action : phase.actions) {
                if (action.kind == ActionKind::SetPossibleOwners)
                    m_owners[action.group.toCaseFolded()] = action.owners;
            }
            at += phase.expected.typical;
            m_latest += phase.expected.high;
        }
        for (const InstanceOutage &outage : step.outages) {
            for (Track &track : m_tracks) {
                if (!sameName(track.path, outage.instance))
                    continue;
                const qint64 start = row ? patchFrom : from;
                turn(track, start, TimelineView::Span::Kind::Outage);
                if (!track.role.isEmpty())
                    track.owner = valueOf(step.after.owners, track.role);
                turn(track, std::min(start + outage.ms.typical, std::max(at, start + 1)), TimelineView::Span::Kind::Up);
            }
        }
        if (row)
            m_updated.insert(step.node.toCaseFolded());
        for (Track &track : m_tracks) {
            if (!track.role.isEmpty() && sameName(track.cluster, step.cluster) && track.since <= at)
                turn(track, at, updatedOnly(track) ? TimelineView::Span::Kind::UpdatedOnly : TimelineView::Span::Kind::Up);
        }
        m_now = at;
    }

    const Plan &m_plan;
    TimelineView m_view;
    QList<Track> m_tracks;
    QHash<QString, QStringList> m_owners; ///< by role, as the plan last set them
    QSet<QString> m_updated;
    qint64 m_now = 0, m_latest = 0;
};

} // namespace

TimelineView timelineOf(const Plan &plan)
{
    return TimelineBuilder(plan).build();
}

AvailabilityView availabilityOf(const Plan &plan, const RunState &run, std::optional<UtcMs> now)
{
    AvailabilityView view;
    const TimelineView planned = timelineOf(plan);
    view.from = run.startedAt.value_or(now.value_or(plan.asOf));
    const UtcMs seen = run.endedAt ? *run.endedAt : now.value_or(view.from);
    view.to = run.endedAt ? *run.endedAt : std::max(view.from + planned.typicalEnd, seen);
    if (!run.endedAt)
        view.now = seen;
    QStringList paths;
    for (const ClusterStart &start : plan.start) {
        for (const auto &[instance, role] : start.roles)
            paths << ObjectRef::clusteredInstance(start.cluster, instance).path;
    }
    for (const auto &[instance, ms] : plan.outages) {
        if (!paths.contains(instance, Qt::CaseInsensitive))
            paths << instance;
    }
    for (const QString &path : std::as_const(paths)) {
        AvailabilityView::Row row;
        row.instance = ObjectRef::fromPath(path).name();
        for (const auto &[instance, ms] : plan.outages) {
            if (sameName(instance, path))
                row.plannedMs = ms.typical;
        }
        qint64 at = 0;
        for (const Outage &outage : run.outages) {
            if (!sameName(outage.instance, path))
                continue;
            const qint64 from = outage.startedAt - view.from;
            if (from > at)
                row.spans.append({at, from, {}, TimelineView::Span::Kind::Up});
            row.spans.append({from, from + outage.ms, {}, TimelineView::Span::Kind::Outage});
            at = from + outage.ms;
            row.outageMs += outage.ms;
        }
        const qint64 until = seen - view.from;
        if (until > at)
            row.spans.append({at, until, {}, TimelineView::Span::Kind::Up});
        if (view.to - view.from > std::max(at, until))
            row.spans.append({std::max(at, until), view.to - view.from, {}, TimelineView::Span::Kind::Future});
        view.rows.append(row);
    }
    return view;
}

PlanActualView planActualOf(const Plan &plan, const RunState &run)
{
    PlanActualView view;
    view.start = run.startedAt;
    const UtcMs zero = run.startedAt.value_or(plan.asOf);
    qint64 at = 0;
    for (const Step &step : plan.steps) {
        PlanActualView::Row row;
        row.seq = step.seq;
        row.title = text(step.title);
        row.kind = step.kind;
        row.hold = step.kind == StepKind::Hold;
        qint64 typical = 0;
        for (const Phase &phase : step.phases)
            typical += phase.expected.typical;
        row.plannedFrom = at;
        row.plannedTo = at + typical;
        at += typical;
        for (const StepRun &actual : run.steps) {
            if (actual.id != step.id)
                continue;
            if (actual.startedAt)
                row.actualFrom = *actual.startedAt - zero;
            if (actual.endedAt)
                row.actualTo = *actual.endedAt - zero;
        }
        view.end = std::max({view.end, row.plannedTo.value_or(0), row.actualTo.value_or(0)});
        view.rows.append(row);
    }
    return view;
}

} // namespace pf
