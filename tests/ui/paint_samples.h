#pragma once

#include "report/document.h"

namespace pf::samples {

using namespace Qt::StringLiterals;

inline constexpr qint64 minute = 60'000;

/// Four nodes, two instances, the core groups and a stand-alone instance.
inline MatrixView matrix()
{
    using Mark = MatrixView::Mark;
    using Kind = MatrixView::Row::Kind;
    MatrixView v;
    v.nodes = {{u"NH-SQL01"_s, NodeState::Up, false, false, u"Active: owns FIN01"_s},
               {u"NH-SQL02"_s, NodeState::Paused, false, false, u"Active: owns ERP01"_s},
               {u"NH-SQL03"_s, NodeState::Down, false, false, u"Owns core group only"_s},
               {u"NH-SQL04"_s, NodeState::Up, true, false, u"Fully passive"_s}};
    const QString b = u"16.0.4165.4"_s;
    v.rows = {
        {u"SQL Server (FIN01)"_s,
         u"VSQL-FIN"_s,
         Kind::Instance,
         {{Mark::Active, b}, {Mark::Passive, b}, {Mark::Passive, b}, {Mark::Passive, b}}},
        {u"SQL Server (ERP01)"_s,
         u"VSQL-ERP"_s,
         Kind::Instance,
         {{Mark::Excluded, b}, {Mark::Active, b}, {Mark::Passive, b}, {Mark::NotReported, {}}}},
        {u"Cluster Group"_s, u"core"_s, Kind::Core, {{Mark::Possible, {}}, {Mark::Possible, {}}, {Mark::Owner, {}}, {Mark::Possible, {}}}},
        {u"Available Storage"_s,
         u"core"_s,
         Kind::Core,
         {{Mark::Possible, {}}, {Mark::Possible, {}}, {Mark::Owner, {}}, {Mark::Possible, {}}}},
        {u"REPORTS"_s,
         u"stand-alone"_s,
         Kind::StandAlone,
         {{Mark::NotInstalled, {}}, {Mark::NotInstalled, {}}, {Mark::NotInstalled, {}}, {Mark::StandAlone, u"14.0.3456.2"_s}}}};
    return v;
}

inline VotesPicture votes()
{
    VotesPicture v;
    for (const auto &name : {u"NH-SQL01"_s, u"NH-SQL02"_s, u"NH-SQL03"_s, u"NH-SQL04"_s})
        v.nodes += {name, true, true};
    v.hasWitness = v.witnessVote = v.witnessPresent = true;
    v.present = v.total = 5;
    v.need = 3;
    return v;
}

inline TimelineView timeline()
{
    using Kind = TimelineView::Span::Kind;
    TimelineView v;
    v.start = UtcMs::fromString(u"2026-07-25T22:00:00Z"_s);
    v.typicalEnd = 114 * minute;
    v.latestEnd = 130 * minute;
    v.holds = {{54 * minute, 6}};
    const auto node = [](const QString &name, qint64 at, int seq) {
        const qint64 m = at * minute;
        return TimelineView::NodeRow{name,
                                     {{Lane::Drain, m, m + minute, seq},
                                      {Lane::Stop, m + minute, m + 2 * minute, seq},
                                      {Lane::Patch, m + 2 * minute, m + 16 * minute, seq},
                                      {Lane::Restart, m + 16 * minute, m + 22 * minute, seq},
                                      {Lane::Verify, m + 22 * minute, m + 25 * minute, seq}}};
    };
    v.nodes = {node(u"NH-SQL01"_s, 87, 10), node(u"NH-SQL02"_s, 62, 9), node(u"NH-SQL03"_s, 28, 4), node(u"NH-SQL04"_s, 1, 2)};
    v.instances = {{u"FIN01"_s,
                    {{0, 53 * minute, u"NH-SQL01"_s, Kind::Up},
                     {53 * minute, 54 * minute, u"only updated nodes can take it"_s, Kind::UpdatedOnly},
                     {54 * minute, 54 * minute + 150'000, {}, Kind::Outage},
                     {54 * minute + 150'000, 130 * minute, u"NH-SQL03 with the new level"_s, Kind::Up}}},
                   {u"ERP01"_s,
                    {{0, 27 * minute, u"NH-SQL02"_s, Kind::Up},
                     {27 * minute, 58 * minute, u"only updated nodes can take it"_s, Kind::UpdatedOnly},
                     {58 * minute, 58 * minute + 190'000, {}, Kind::Outage},
                     {58 * minute + 190'000, 130 * minute, u"NH-SQL04 with the new level"_s, Kind::Up}}},
                   {u"REPORTS"_s,
                    {{0, 17 * minute, u"NH-SQL04"_s, Kind::Up},
                     {17 * minute, 23 * minute, {}, Kind::Outage},
                     {23 * minute, 130 * minute, {}, Kind::Up}}}};
    return v;
}

inline AvailabilityView availability(bool live)
{
    using Kind = TimelineView::Span::Kind;
    AvailabilityView v;
    v.from = *UtcMs::fromString(u"2026-07-25T22:00:00Z"_s);
    v.to = v.from + 131 * minute;
    const qint64 now = live ? 76 * minute : 131 * minute;
    if (live)
        v.now = v.from + now;
    const auto row = [&](const QString &name, const QString &before, const QString &after, qint64 at, qint64 length, qint64 planned) {
        AvailabilityView::Row r{
            name, {{0, at, before, Kind::Up}, {at, at + length, {}, Kind::Outage}, {at + length, now, after, Kind::Up}}, length, planned};
        if (live)
            r.spans += {now, 131 * minute, {}, Kind::Future};
        return r;
    };
    v.rows = {row(u"FIN01"_s, u"NH-SQL01"_s, u"NH-SQL03"_s, 56 * minute, 134'000, 150'000),
              row(u"ERP01"_s, u"NH-SQL02"_s, u"NH-SQL04"_s, 60 * minute, 221'000, 190'000),
              row(u"REPORTS"_s, u"NH-SQL04"_s, u"NH-SQL04"_s, 15 * minute, 342'000, 360'000)};
    return v;
}

inline CoverageMatrixView coverage()
{
    using C = CoverageCell;
    CoverageMatrixView v;
    for (const auto &title : {u"Security Updates"_s, u"Critical Updates"_s, u"Updates"_s, u"Update Rollups"_s, u"Service Packs"_s})
        v.columns += {title, title};
    v.roots = {{u"NH-WSUS01 (root), then NH-WSUS02"_s, u"synchronized 21 Jul 2026 05:12"_s, false, u"No Exchange server below this root"_s},
               {u"NH-WSUS11 (root)"_s, u"synchronized 12 Jul 2026 05:40, 9 days ago"_s, true, u"No SQL Server below this root"_s}};
    const QList<C> usual{C::Selected, C::Selected, C::Selected, C::NotNeeded, C::NotNeeded};
    const auto sql = [&](const QString &title, const QString &until, bool out, int computers, C product) {
        CoverageMatrixView::Row r;
        r.title = title;
        r.supportedUntil = until;
        r.outOfSupport = out;
        r.blocks = {{true, computers, product, usual}, {}};
        v.rows += r;
    };
    sql(u"SQL Server 2005"_s, u"12 Apr 2016"_s, true, 2, C::Selected);
    sql(u"SQL Server 2012, parts only"_s, u"12 Jul 2022"_s, true, 3, C::MissingInfo);
    sql(u"SQL Server 2016"_s, u"14 Jul 2026"_s, true, 3, C::NotArrived);
    sql(u"SQL Server 2017"_s, u"12 Oct 2027"_s, false, 4, C::NotSelected);
    sql(u"SQL Server 2019"_s, u"8 Jan 2030"_s, false, 13, C::Selected);
    sql(u"SQL Server 2025"_s, u"6 Jan 2036"_s, false, 1, C::UnknownToRoot);
    for (const auto &[title, product] : {std::pair{u"Exchange 2019 CU15"_s, C::ThroughFamily}, {u"Exchange SE"_s, C::UnknownToRoot}}) {
        CoverageMatrixView::Row r;
        r.title = title;
        r.supportedUntil = u"31 Dec 2035"_s;
        r.family = ProductFamily::Exchange;
        r.blocks = {{}, {true, 5, product, usual}};
        v.rows += r;
    }
    return v;
}

inline PlanActualView planActual()
{
    PlanActualView v;
    v.start = UtcMs::fromString(u"2026-07-25T22:00:00Z"_s);
    v.end = 131 * minute;
    const auto row = [&](int seq, const QString &title, StepKind kind, qint64 plannedAt, qint64 planned, qint64 actualAt, qint64 actual) {
        PlanActualView::Row r;
        r.seq = seq;
        r.title = title;
        r.kind = kind;
        r.plannedFrom = plannedAt * minute;
        r.plannedTo = (plannedAt + planned) * minute;
        r.actualFrom = actualAt * minute;
        r.actualTo = actualAt * minute + actual * 1000;
        r.hold = kind == StepKind::Hold;
        v.rows += r;
    };
    row(1, u"Save 5 settings, change 3"_s, StepKind::SaveSettings, 0, 1, 0, 37);
    row(2, u"Update NH-SQL04"_s, StepKind::UpdateNode, 1, 26, 1, 1479);
    row(3, u"Move core groups to NH-SQL04"_s, StepKind::MoveRoles, 27, 1, 26, 38);
    row(6, u"Hold for the operator"_s, StepKind::Hold, 54, 0, 52, 204);
    row(9, u"Update NH-SQL02"_s, StepKind::UpdateNode, 62, 25, 63, 2561);
    v.rows.last().waits = {{75 * minute, 82 * minute}};
    row(10, u"Update NH-SQL01"_s, StepKind::UpdateNode, 87, 25, 106, 1426);
    return v;
}

} // namespace pf::samples
