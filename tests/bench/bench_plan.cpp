// Plan and proof of one cluster of 2 to 64 nodes with up to 25 instances against the time a person waits for without a thought (50 ms
// at 8 nodes, 2 s at 64), and of 750 clusters in one go per cluster against one alone.
#include "catalog/catalog.h"
#include "planning/proof.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

QString nodeName(int n)
{
    return u"N%1"_s.arg(n, 2, 10, QLatin1Char('0'));
}

/// Nodes with clustered instances, two of them idle where there are that many.
Cluster cluster(const QString &name, int nodes, int instances)
{
    Cluster c;
    c.name = name;
    c.os = u"Windows Server 2022"_s;
    c.quorum = {.dynamic = true, .witness = WitnessKind::FileShare, .witnessOnline = true};
    QStringList all;
    for (int n = 1; n <= nodes; ++n) {
        ClusterNode node;
        node.computer.name = nodeName(n);
        node.state = NodeState::Up;
        node.assignedVote = true;
        all.append(node.computer.name);
        c.nodes.append(node);
    }
    const auto build = Version::fromString(u"16.0.4165.4");
    for (int i = 1; i <= instances; ++i) {
        FailoverInstance instance;
        instance.name = u"I%1"_s.arg(i);
        instance.group = u"SQL Server (I%1)"_s.arg(i);
        instance.networkName = u"V%1"_s.arg(i);
        instance.running = build;
        for (const QString &node : all)
            instance.binaries.append({node, build});
        ClusterGroup group;
        group.name = instance.group;
        group.state = GroupState::Online;
        group.owner = nodeName((i - 1) % std::max(1, nodes - 2) + 1);
        group.autoFailback = false;
        group.resources = {{u"SQL Network Name (%1)"_s.arg(instance.networkName), u"Network Name"_s, GroupState::Online, all, {}},
                           {u"SQL Server (%1)"_s.arg(instance.name), u"SQL Server"_s, GroupState::Online, all, 180'000}};
        c.instances.append(instance);
        c.groups.append(group);
    }
    return c;
}

struct Took
{
    double ms = 0;
    qsizetype steps = 0;
};

Took planned(const Estate &estate, const Catalog &catalog, UtcMs asOf)
{
    Took best{1e18, 0};
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto made = makePlan(estate, catalog, {}, {}, asOf);
        const auto *plan = std::get_if<Plan>(&made);
        if (!plan)
            return {};
        Assumptions assumptions;
        const Proof proof = prove(project(estate, plan->scope, assumptions), *plan, {});
        if (proof.verdict == ProofVerdict::Unsafe)
            return {};
        best = {std::min(best.ms, double(timer.nsecsElapsed()) / 1e6), plan->steps.size()};
    }
    return best;
}

Estate estateOf(const QList<Cluster> &clusters, UtcMs asOf)
{
    Estate estate;
    estate.name = u"bench"_s;
    estate.observed = {asOf, u"bench"_s};
    estate.clusters = clusters;
    return estate;
}

} // namespace

int main()
{
    const auto catalog = builtInCatalog();
    if (!catalog)
        return 1;
    const UtcMs asOf = *UtcMs::fromString(u"2026-07-21T21:40:00Z");
    bool met = true;
    for (const int nodes : {2, 4, 8, 16, 32, 64}) {
        const int instances = std::min(25, std::max(1, nodes - 2));
        const Took took = planned(estateOf({cluster(u"C1"_s, nodes, nodes == 64 ? 25 : instances)}, asOf), *catalog, asOf);
        const double limit = nodes <= 8 ? 50 : 2000;
        const bool ok = took.steps > 0 && took.ms <= limit;
        met = met && ok;
        std::printf("plan and proof, %d nodes x %d instances, %lld steps / limit\t%.1f\t%.0f\t%.2f\t1.0\t%s\n", nodes,
                    nodes == 64 ? 25 : instances, static_cast<long long>(took.steps), took.ms, limit, took.ms / limit,
                    ok ? "met" : "MISSED");
    }
    QList<Cluster> many;
    for (int i = 1; i <= 750; ++i)
        many.append(cluster(u"C%1"_s.arg(i), 4, 2));
    const Took alone = planned(estateOf({many.first()}, asOf), *catalog, asOf);
    const Took all = planned(estateOf(many, asOf), *catalog, asOf);
    const double ratio = alone.ms > 0 ? all.ms / (750 * alone.ms) : 1e9;
    std::printf("750 clusters planned and proved in one go / 750 times one\t%.1f\t%.1f\t%.2f\t-\t\n", all.ms, 750 * alone.ms, ratio);
    return met ? 0 : 1;
}
