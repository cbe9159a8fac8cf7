#include "planning/stepbuilder.h"

#include "base/severity.h"
#include "planning/actions.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr qint64 sec = 1000;
constexpr qint64 minute = 60 * sec;
constexpr DurationRange perMoreInstance{3 * minute, 4 * minute, 6 * minute};
constexpr DurationRange perStandaloneCheck{30 * sec, minute, 2 * minute};

DurationRange times(const DurationRange &range, qint64 n)
{
    return {range.low * n, range.typical * n, range.high * n};
}

int margin(const VotesView &v)
{
    return v.present - v.need;
}

} // namespace

DurationRange switchOutage(bool newLevel)
{
    return newLevel ? DurationRange{100 * sec, 150 * sec, 250 * sec} : DurationRange{30 * sec, minute, 150 * sec};
}

DurationRange groupOutage()
{
    return {8 * sec, 15 * sec, 60 * sec};
}

DurationRange restartOutage(bool patchedToo)
{
    const DurationRange restart{4 * minute, 6 * minute, 9 * minute};
    return patchedToo ? restart + DurationRange{minute, 2 * minute, 4 * minute} : restart;
}

QString toleranceWord(world::Tolerance::Level level)
{
    switch (level) {
    case world::Tolerance::Level::None:
        return u"none"_s;
    case world::Tolerance::Level::Some:
        return u"some"_s;
    case world::Tolerance::Level::All:
        return u"all"_s;
    }
    return {};
}

StepBuilder::StepBuilder(const Scope &scope, world::World start, const Durations &durations)
    : m_scope(scope), m_durations(durations), m_world(std::move(start))
{}

void StepBuilder::begin(StepKind kind, const QString &cluster, const QString &node, const QString &key, Message title)
{
    m_step = {};
    m_step.kind = kind;
    m_step.cluster = cluster;
    m_step.node = node;
    m_step.title = std::move(title);
    m_step.seq = static_cast<int>(m_steps.size()) + 1;
    const QString content =
        QStringList{stepKindWord(kind), cluster.toCaseFolded(), node.toCaseFolded(), key.toCaseFolded()}.join(QChar(0x1f));
    const int ordinal = m_ordinals[content]++;
    m_step.id = sha256Hex((content + QChar(0x1f) + QString::number(ordinal)).toUtf8()).left(8);
    m_cluster = clusterIndex(m_scope, cluster);
    m_lowest.reset();
    m_nodeTolerance.reset();
    m_witnessTolerance.reset();
    watch(m_world);
}

void StepBuilder::reason(const char *rule, const char *id, QList<MessageArg> args)
{
    m_step.reasons.append({QString::fromLatin1(rule), msg(id, std::move(args))});
}

void StepBuilder::phase(Lane lane, const QString &kind, const QList<PlanAction> &actions)
{
    if (actions.isEmpty())
        return;
    Phase phase;
    phase.lane = lane;
    phase.kind = kind;
    phase.actions = actions;
    for (const auto &action : actions) {
        phase.expected = phase.expected + duration(action);
        if (m_refused || m_cluster < 0)
            continue;
        const world::Action act = worldAction(m_scope, action);
        for (const auto &away : world::whileAway(m_world, act))
            watch(away);
        const auto outcomes = world::apply(m_world, act);
        if (!outcomes) {
            m_refused = outcomes.error();
            continue;
        }
        for (const auto &outcome : *outcomes)
            watch(outcome);
        m_world = outcomes->front();
    }
    m_step.phases.append(phase);
}

void StepBuilder::setting(Setting setting)
{
    m_step.settings.append(std::move(setting));
}

void StepBuilder::outage(const ObjectRef &instance, const DurationRange &ms)
{
    m_step.outages.append({instance.path, ms});
}

void StepBuilder::end()
{
    m_step.after = after();
    m_steps.append(m_step);
}

void StepBuilder::append(const QList<Step> &steps)
{
    for (Step step : steps) {
        step.seq = static_cast<int>(m_steps.size()) + 1;
        m_steps.append(std::move(step));
    }
}

DurationRange StepBuilder::duration(const PlanAction &action) const
{
    const QString word = QString::fromLatin1(actionInfo(action.kind).word);
    const auto given = std::find_if(m_durations.begin(), m_durations.end(), [&](const auto &d) { return d.first == word; });
    if (given != m_durations.end() && action.kind == ActionKind::MoveGroup)
        return given->second;
    const DurationRange base = given != m_durations.end() ? given->second : actionInfo(action.kind).expected;
    switch (action.kind) {
    case ActionKind::Install:
        return base + times(perMoreInstance, std::max<qint64>(0, action.instances.size() - 1));
    case ActionKind::MoveGroup: {
        if (m_cluster < 0)
            return base;
        const auto &c = m_world.clusters[static_cast<size_t>(m_cluster)];
        const int role = roleIndex(m_scope.clusters.at(m_cluster), action.group);
        const int node = nodeIndex(m_scope.clusters.at(m_cluster), action.node);
        for (const auto &instance : c.instances) {
            if (role >= 0 && instance.role == role)
                return switchOutage(node >= 0 && instance.binary[static_cast<size_t>(node)] > instance.running);
        }
        return base;
    }
    case ActionKind::VerifyNode: {
        const auto own =
            std::count_if(action.instances.begin(), action.instances.end(), [](const QString &i) { return i.contains(u'\\'); });
        return base + times(perStandaloneCheck, action.cluster.isEmpty() ? 0 : own);
    }
    default:
        return base;
    }
}

/// Keeps the weakest moment of the step.
void StepBuilder::watch(const world::World &world)
{
    if (m_cluster < 0)
        return;
    const auto &c = world.clusters[static_cast<size_t>(m_cluster)];
    const auto v = world::votes(c);
    const VotesView view{v.present, v.total, v.need};
    if (!m_lowest || margin(view) < margin(*m_lowest) || (margin(view) == margin(*m_lowest) && view.present < m_lowest->present))
        m_lowest = view;
    const auto t = world::tolerance(c);
    m_nodeTolerance = m_nodeTolerance ? std::min(*m_nodeTolerance, t.nodeLevel()) : t.nodeLevel();
    if (t.witness)
        m_witnessTolerance = m_witnessTolerance.value_or(true) && *t.witness;
}

StepAfter StepBuilder::after() const
{
    StepAfter out;
    if (m_cluster < 0)
        return out;
    const ScopeCluster &names = m_scope.clusters.at(m_cluster);
    const auto &c = m_world.clusters[static_cast<size_t>(m_cluster)];
    for (size_t r = 0; r < c.roles.size(); ++r) {
        if (c.roles[r].owner >= 0)
            out.owners.append({names.roles.at(static_cast<qsizetype>(r)), names.nodes.at(c.roles[r].owner)});
    }
    if (m_lowest)
        out.votes = *m_lowest;
    if (m_nodeTolerance)
        out.nodeTolerance = toleranceWord(*m_nodeTolerance);
    out.witnessTolerance = m_witnessTolerance;
    for (size_t i = 0; i < c.instances.size(); ++i) {
        const QString name = names.instances.at(static_cast<qsizetype>(i));
        for (int n = 0; n < c.nodes; ++n) {
            const int level = c.instances[i].binary[static_cast<size_t>(n)];
            if (!world::has(c.instances[i].installed, n) || level < 0)
                continue;
            // A stand-alone instance carries its node in its name already.
            const QString own = name.contains(u'\\') ? name.section(u'\\', 1) : name;
            out.levels.append({own + u'@' + names.nodes.at(n), names.levels.at(level)});
        }
    }
    std::sort(out.owners.begin(), out.owners.end()); // as JSON keeps them
    std::sort(out.levels.begin(), out.levels.end());
    return out;
}

} // namespace pf
