#pragma once

#include "base/utcms.h"
#include "coverage/coverage.h"
#include "execution/run.h"

namespace pf {

/// Plain data of the painted pictures: the same view is drawn on screen and in print (ui/paint).

/// Timeline of a plan: bars of lanes per node, availability per instance, hold, outage.
struct TimelineView
{
    struct Bar { Lane lane = Lane::Drain; qint64 from = 0, to = 0; int seq = 0; }; ///< ms from start
    struct NodeRow { QString node; QList<Bar> bars; };
    struct Span { qint64 from = 0, to = 0; QString label; enum class Kind { Up, Outage, UpdatedOnly, Future } kind = Kind::Up; };
    struct InstanceRow { QString instance; QList<Span> spans; };
    std::optional<UtcMs> start;   ///< nullopt = relative time from 0:00
    qint64 typicalEnd = 0, latestEnd = 0;
    QList<QPair<qint64, int>> holds; ///< at, step seq
    QList<NodeRow> nodes;
    QList<InstanceRow> instances;
};

/// Availability per instance of a run, live or ended.
struct AvailabilityView
{
    UtcMs from, to;
    std::optional<UtcMs> now;     ///< live line; nullopt = ended
    struct Row { QString instance; QList<TimelineView::Span> spans; qint64 outageMs = 0, plannedMs = 0; };
    QList<Row> rows;
};

/// Roles x nodes of one cluster (main window).
struct MatrixView
{
    enum class Mark { Active, Passive, Excluded, NotInstalled, StandAlone, Possible, Owner, NotReported };
    struct Node { QString name; NodeState state = NodeState::Unknown; bool quarantined = false, isolated = false; QString second; };
    struct Cell { Mark mark = Mark::NotInstalled; QString build; };
    struct Row { QString role, second; enum class Kind { Instance, Core, StandAlone, Other, Exchange, AvailabilityGroup } kind = Kind::Instance; QList<Cell> cells; };
    QList<Node> nodes;
    QList<Row> rows;
};

/// Votes and witness of one cluster.
struct VotesPicture
{
    struct Voter { QString name; bool vote = false, present = true; };
    QList<Voter> nodes;
    bool hasWitness = false, witnessVote = false, witnessPresent = false;
    int present = 0, total = 0, need = 0;
};

TimelineView timelineOf(const Plan &plan);
AvailabilityView availabilityOf(const Plan &plan, const RunState &run, std::optional<UtcMs> now);
MatrixView matrixOf(const Cluster &cluster);
VotesPicture votesOf(const Cluster &cluster);

} // namespace pf
