#pragma once

#include "base/utcms.h"
#include "coverage/coverage.h"
#include "execution/run.h"

namespace pf {

/// Plain data of the painted pictures: the same view is drawn on screen and in print (ui/paint).

/// Timeline of a plan: bars of lanes per node, availability per instance, hold, outage.
struct TimelineView
{
    struct Bar
    {
        Lane lane = Lane::Drain;
        qint64 from = 0, to = 0;
        int seq = 0;
    }; ///< ms from start
    struct NodeRow
    {
        QString node;
        QList<Bar> bars;
    };
    struct Span
    {
        qint64 from = 0, to = 0;
        QString label;
        enum class Kind { Up, Outage, UpdatedOnly, Future } kind = Kind::Up;
    };
    struct InstanceRow
    {
        QString instance;
        QList<Span> spans;
    };
    std::optional<UtcMs> start; ///< nullopt = relative time from 0:00
    qint64 typicalEnd = 0, latestEnd = 0;
    QList<QPair<qint64, int>> holds; ///< at, step seq
    QList<NodeRow> nodes;
    QList<InstanceRow> instances;
};

/// Availability per instance of a run, live or ended.
struct AvailabilityView
{
    UtcMs from, to;
    std::optional<UtcMs> now; ///< live line; nullopt = ended
    struct Row
    {
        QString instance;
        QList<TimelineView::Span> spans;
        qint64 outageMs = 0, plannedMs = 0;
    };
    QList<Row> rows;
};

/// Roles x nodes of one cluster (main window).
struct MatrixView
{
    enum class Mark { Active, Passive, Excluded, NotInstalled, StandAlone, Possible, Owner, NotReported };
    struct Node
    {
        QString name;
        NodeState state = NodeState::Unknown;
        bool quarantined = false, isolated = false;
        QString second;
    };
    struct Cell
    {
        Mark mark = Mark::NotInstalled;
        QString build;
    };
    struct Row
    {
        QString role, second;
        enum class Kind { Instance, Core, StandAlone, Other, Exchange, AvailabilityGroup } kind = Kind::Instance;
        QList<Cell> cells;
    };
    QList<Node> nodes;
    QList<Row> rows;
};

/// Votes and witness of one cluster.
struct VotesPicture
{
    struct Voter
    {
        QString name;
        bool vote = false, present = true;
    };
    QList<Voter> nodes;
    bool hasWitness = false, witnessVote = false, witnessPresent = false;
    int present = 0, total = 0, need = 0;
};

/// Coverage as a matrix: rows are installed versions, columns per root are computers, product and classifications.
struct CoverageMatrixView
{
    struct Column
    {
        QString id, title;
    }; ///< classification; the product column is implied and comes first
    struct Root
    {
        QString title, second;
        bool stale = false;
        QString emptyText;
    }; ///< "NH-WSUS01 (root), then NH-WSUS02"
    struct Block
    {
        bool present = false;
        int computers = 0;
        CoverageCell product = CoverageCell::NotNeeded;
        QList<CoverageCell> cells;
    };
    struct Row
    {
        QString title, supportedUntil;
        bool outOfSupport = false;
        ProductFamily family = ProductFamily::SqlServer;
        QString release;
        bool partsOnly = false;
        QList<Block> blocks;
    };
    QList<Column> columns;
    QList<Root> roots;
    QList<Row> rows;
};

/// Planned and actual time of every step of a run.
struct PlanActualView
{
    struct Row
    {
        int seq = 0;
        QString title;
        StepKind kind = StepKind::UpdateNode;
        std::optional<qint64> plannedFrom, plannedTo, actualFrom, actualTo; ///< ms from the start
        QList<QPair<qint64, qint64>> waits;                                 ///< after a failure, until somebody decided
        bool hold = false;
    };
    std::optional<UtcMs> start;
    qint64 end = 0;
    QList<Row> rows;
};

CoverageMatrixView coverageMatrixOf(const Findings &findings, const Catalog &catalog);
PlanActualView planActualOf(const Plan &plan, const RunState &run);
TimelineView timelineOf(const Plan &plan);
AvailabilityView availabilityOf(const Plan &plan, const RunState &run, std::optional<UtcMs> now);
MatrixView matrixOf(const Cluster &cluster);
VotesPicture votesOf(const Cluster &cluster);

} // namespace pf
