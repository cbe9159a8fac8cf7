#include "planning/goal.h"

#include "base/names.h"
#include "planning/scopeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

GoalResolver::GoalResolver(const Catalog &catalog, const Goal &goal, const Policy &policy, UtcMs asOf)
    : m_catalog(catalog), m_goal(goal), m_policy(policy), m_asOf(asOf)
{}

std::optional<QString> GoalResolver::overrideFor(const ObjectRef &object) const
{
    for (const auto &t : m_goal.targets) {
        if (nameKey(t.instance) == object.key())
            return t.build;
    }
    return std::nullopt;
}

bool GoalResolver::checkOverride(const Version &target, const QList<Version> &levels, ProductFamily family, RefusedItem &why, Use use) const
{
    const Resolution to = m_catalog.resolve(target, family);
    if (to.match == Match::Exact && to.build->withdrawn) { // C-12
        why.rule = u"C-12"_s;
        why.message = msg("plan.refuse.withdrawn", {arg(target)});
        why.cures = {msg("plan.cure.other-target")};
        return false;
    }
    if (to.match == Match::Exact && to.build->isKnownBad(use)) { // C-12
        why.rule = u"C-12"_s;
        why.message = msg("plan.refuse.known-bad", {to.build->level, arg(target)});
        why.cures = {msg("plan.cure.other-target")};
        return false;
    }
    for (const auto &level : levels) {
        if (olderBuild(target, level)) { // F-11: never downgrade
            why.rule = u"F-11"_s;
            why.message = msg("plan.refuse.downgrade", {why.object, arg(level), arg(target)});
            why.cures = {msg("plan.cure.target-at-least", {arg(level)})};
            return false;
        }
        if (family == ProductFamily::SqlServer &&
            (level.major() != target.major() || (level.major() == 10 && level.minor() != target.minor()))) {
            why.rule = u"F-22"_s;
            why.message = msg("plan.refuse.other-release", {why.object, arg(level), arg(target)});
            why.cures = {msg("plan.cure.other-target")};
            return false;
        }
        const Resolution from = m_catalog.resolve(level, family);
        if (from.match != Match::Exact || to.match != Match::Exact)
            continue;
        if (from.build->baseline != to.build->baseline) { // F-22: the service pack first
            why.rule = u"F-22"_s;
            why.message = msg("plan.refuse.other-baseline", {why.object, from.build->baseline, to.build->baseline});
            why.cures = {msg("plan.cure.other-target")};
            return false;
        }
        const bool onCu =
            family == ProductFamily::SqlServer && (from.build->branch == Branch::Cu || from.build->branch == Branch::AzureConnectPack);
        if (onCu && from.build->branch != to.build->branch) { // U-12
            why.rule = u"C-19"_s;
            why.message = msg("plan.refuse.other-branch", {why.object, arg(level), arg(target)});
            why.cures = {msg("plan.cure.other-target")};
            return false;
        }
    }
    return true;
}

/// U-10..U-12: the branch that is asked for. From security updates to cumulative ones only by a package, the first time by hand (U-11);
/// never back.
const Build *GoalResolver::wished(const Build &from, Use use, RefusedItem &why) const
{
    const UtcMs asOf = m_asOf + -m_goal.minAgeDays * msPerDay;
    const auto dated = [&](const Build &build) { // a build of unknown age cannot be shown to be old enough
        return m_goal.minAgeDays == 0 || build.released || !build.releasedMonth.isEmpty();
    };
    const auto ownBranch = [&]() -> const Build * {
        const auto newer = m_catalog.newerOfBranch(from, asOf);
        const auto it = std::find_if(newer.rbegin(), newer.rend(), [&](const Build *b) { return dated(*b) && !b->isKnownBad(use); });
        return it == newer.rend() ? nullptr : *it;
    };
    if (from.family == ProductFamily::Exchange || m_goal.level == GoalLevel::OwnBranch)
        return ownBranch();
    const bool cumulative = m_goal.level == GoalLevel::CumulativeUpdate;
    const Branch wanted = cumulative ? Branch::Cu : Branch::Gdr;
    if (from.branch == wanted)
        return ownBranch();
    if (cumulative && from.branch == Branch::Gdr && !from.countsAsBaseline && !m_policy.fromPackages) {
        why.rule = u"U-11"_s;
        why.message = msg("plan.refuse.gdr-to-cu", {why.object, from.level});
        why.cures = {msg("plan.cure.from-packages")};
        return nullptr;
    }
    if (from.branch != Branch::Baseline && !from.countsAsBaseline && !(cumulative && from.branch == Branch::Gdr)) {
        why.rule = u"U-12"_s;
        why.message = msg("plan.refuse.leaves-branch", {why.object, from.level});
        why.cures = {msg("plan.cure.own-branch")};
        return nullptr;
    }
    const Build *newest = nullptr;
    for (const Build *build : m_catalog.builds(from.family, from.release)) {
        if (build->branch == wanted && build->baseline == from.baseline && !build->withdrawn && !build->misprint &&
            !build->isKnownBad(use) && dated(*build) && Catalog::isOutBy(*build, asOf) && olderBuild(from.version, build->version) &&
            (!newest || olderBuild(newest->version, build->version)))
            newest = build;
    }
    return newest;
}

std::optional<Version> GoalResolver::target(const ObjectRef &object, const QList<Version> &levels, ProductFamily family, RefusedItem &why,
                                            Use use) const
{
    why.object = object;
    if (const auto build = overrideFor(object)) {
        const auto version = Version::fromString(*build);
        Q_ASSERT(version); // goalFromJson accepts builds only
        if (!version || !checkOverride(*version, levels, family, why, use))
            return std::nullopt;
        return version;
    }
    std::optional<Version> newest;
    const Build *first = nullptr;
    for (const auto &level : levels) {
        const Resolution known = m_catalog.resolve(level, family);
        if (known.match != Match::Exact) {
            why.rule = u"C-19"_s;
            why.message = msg("plan.refuse.unknown-build", {object, arg(level)});
            why.cures = {msg("plan.cure.name-target")};
            return std::nullopt;
        }
        if (first && (first->release != known.build->release || first->baseline != known.build->baseline)) {
            why.rule = u"C-19"_s;
            why.message = msg("plan.refuse.mixed-baseline", {object, first->level, known.build->level});
            why.cures = {msg("plan.cure.name-target")};
            return std::nullopt;
        }
        first = first ? first : known.build;
        const Build *up = wished(*known.build, use, why);
        if (!why.message.isEmpty())
            return std::nullopt;
        const Version candidate = up && olderBuild(level, up->version) ? up->version : level;
        if (!newest || olderBuild(*newest, candidate))
            newest = candidate;
    }
    // A node on another branch than the one that leads would change branches without being asked (U-12, C-19).
    for (const auto &level : family == ProductFamily::SqlServer ? levels : QList<Version>()) {
        const Build *from = m_catalog.resolve(level, family).build;
        const Resolution to = m_catalog.resolve(*newest, family);
        const bool baselineStart =
            from->branch == Branch::Baseline || from->countsAsBaseline || (to.build && to.build->branch == Branch::Baseline);
        const bool asked = m_goal.level == GoalLevel::CumulativeUpdate && to.build && to.build->branch == Branch::Cu;
        if (to.match == Match::Exact && from->branch != to.build->branch && !baselineStart && !asked && olderBuild(level, *newest)) {
            why.rule = u"C-19"_s;
            why.message = msg("plan.refuse.mixed-branch", {object, from->level, to.build->level});
            why.cures = {msg("plan.cure.name-target")};
            return std::nullopt;
        }
    }
    return newest;
}

void GoalResolver::standalone(const SqlInstance &instance, const QString &computer, const ObjectRef &object, Wanted &out, Use use) const
{
    if (instance.embedded)
        return; // serviced by the product it belongs to (5.7.6)
    RefusedItem why;
    why.object = object;
    const auto level = instance.binary ? instance.binary : instance.running;
    if (!level) {
        why.rule = u"F-4"_s;
        why.message = msg("plan.refuse.level-unknown", {object});
        why.cures = {msg("plan.cure.read-again")};
        out.leftOut.append(why);
        return;
    }
    const auto wanted = target(object, {*level}, ProductFamily::SqlServer, why, use);
    if (!wanted) {
        out.leftOut.append(why);
        return;
    }
    if (olderBuild(*level, *wanted))
        out.levels.append({object, standaloneName(computer, instance.name), false, computer, *wanted, {computer}});
}

void GoalResolver::clustered(const Cluster &cluster, const FailoverInstance &instance, Wanted &out) const
{
    const ObjectRef object = ObjectRef::clusteredInstance(cluster.name, instance.name);
    RefusedItem why;
    why.object = object;
    QList<Version> levels;
    const auto add = [&](const Version &v) {
        if (!std::any_of(levels.begin(), levels.end(), [&](const Version &l) { return sameBuild(l, v); }))
            levels.append(v);
    };
    for (const auto &binary : instance.binaries) {
        if (binary.version) {
            add(*binary.version);
        } else if (!std::any_of(m_policy.acknowledgedDown.begin(), m_policy.acknowledgedDown.end(),
                                [&](const QString &n) { return sameName(n, binary.node); })) {
            why.rule = u"F-4"_s;
            why.message = msg("plan.refuse.level-unknown-on", {object, ObjectRef::node(cluster.name, binary.node)});
            why.cures = {msg("plan.cure.read-again")};
            out.fatal.append(why);
            return;
        }
    }
    if (instance.running)
        add(*instance.running);
    if (levels.isEmpty()) {
        why.rule = u"F-4"_s;
        why.message = msg("plan.refuse.level-unknown", {object});
        why.cures = {msg("plan.cure.read-again")};
        out.fatal.append(why);
        return;
    }
    const auto wanted = target(object, levels, ProductFamily::SqlServer, why, useOf(&cluster, instance));
    const auto done = [&](const Version &v) { return wanted && !olderBuild(v, *wanted); };
    if (levels.first().major() < 10 && !std::all_of(levels.begin(), levels.end(), done) && !m_policy.acceptFullOutage) {
        why.rule = u"F-24"_s; // Setup runs once on the owner, with all nodes up
        why.message = msg("plan.refuse.sql2005", {object});
        why.cures = {msg("plan.cure.accept-outage", {instance.name})};
        out.fatal.append(why);
        return;
    }
    if (!wanted) {
        out.fatal.append(why);
        return;
    }
    QStringList below;
    for (const auto &binary : instance.binaries) {
        if (!binary.version || olderBuild(*binary.version, *wanted))
            below.append(binary.node);
    }
    if (below.isEmpty() && instance.running && olderBuild(*instance.running, *wanted)) {
        why.rule = u"F-4"_s;
        why.message = msg("plan.refuse.restart-pending", {object, arg(*instance.running), arg(*wanted)});
        why.cures = {msg("plan.cure.restart-instance")};
        out.fatal.append(why);
        return;
    }
    if (below.isEmpty())
        return;
    out.levels.append({object, instance.name, true, {}, *wanted, below});
}

void GoalResolver::exchange(const Computer &computer, const ObjectRef &object, Wanted &out) const
{
    if (!computer.exchange)
        return;
    RefusedItem why;
    why.object = object;
    const auto level = computer.exchange->level();
    if (!level) {
        why.rule = u"F-4"_s;
        why.message = msg("plan.refuse.level-unknown", {object});
        why.cures = {msg("plan.cure.read-again")};
        out.leftOut.append(why);
        return;
    }
    const auto wanted = target(object, {*level}, ProductFamily::Exchange, why);
    if (!wanted) {
        out.leftOut.append(why);
        return;
    }
    if (olderBuild(*level, *wanted))
        out.levels.append({object, exchangeName(computer.name), false, computer.name, *wanted, {computer.name}});
}

/// An Exchange 2000-2007 clustered mailbox server: one level on every node of its role.
void GoalResolver::mailbox(const Cluster &cluster, Wanted &out) const
{
    const ObjectRef object = ObjectRef::group(cluster.name, cluster.mailbox->group);
    RefusedItem why;
    why.object = object;
    QList<Version> levels;
    QStringList nodes;
    for (const auto &node : cluster.nodes) {
        if (!node.computer.exchange)
            continue;
        const auto level = node.computer.exchange->level();
        if (!level) {
            why.rule = u"F-4"_s;
            why.message = msg("plan.refuse.level-unknown-on", {object, ObjectRef::node(cluster.name, node.computer.name)});
            why.cures = {msg("plan.cure.read-again")};
            out.fatal.append(why);
            return;
        }
        levels.append(*level);
        nodes.append(node.computer.name);
    }
    if (levels.isEmpty()) {
        why.rule = u"F-4"_s;
        why.message = msg("plan.refuse.level-unknown", {object});
        why.cures = {msg("plan.cure.read-again")};
        out.fatal.append(why);
        return;
    }
    const auto wanted = target(object, levels, ProductFamily::Exchange, why);
    if (!wanted) {
        out.fatal.append(why);
        return;
    }
    QStringList below;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (olderBuild(levels.at(i), *wanted))
            below.append(nodes.at(i));
    }
    if (!below.isEmpty())
        out.levels.append({object, cluster.mailbox->name, true, {}, *wanted, below});
}

Wanted GoalResolver::resolve(const Cluster &cluster) const
{
    Wanted out;
    for (const auto &instance : cluster.instances)
        clustered(cluster, instance, out);
    for (const auto &node : cluster.nodes) {
        for (const auto &instance : node.computer.instances)
            standalone(instance, node.computer.name, ObjectRef::nodeInstance(cluster.name, node.computer.name, instance.name), out,
                       useOf(&cluster, instance));
        if (!cluster.mailbox)
            exchange(node.computer, ObjectRef::node(cluster.name, node.computer.name), out);
    }
    if (cluster.mailbox)
        mailbox(cluster, out);
    return out;
}

Wanted GoalResolver::resolve(const Computer &server) const
{
    Wanted out;
    const ObjectRef object = ObjectRef::server(server.name);
    for (const auto &instance : server.instances)
        standalone(instance, server.name, ObjectRef::serverInstance(server.name, instance.name), out);
    exchange(server, object, out);
    if (server.instances.isEmpty() && !server.exchange && server.reachable == false) {
        RefusedItem why;
        why.rule = u"F-4"_s;
        why.object = object;
        why.message = msg("plan.refuse.unreachable", {object});
        why.cures = {msg("plan.cure.read-again")};
        out.leftOut.append(why);
    }
    return out;
}

} // namespace pf
