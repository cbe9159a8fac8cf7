#pragma once

#include "coverage/coverage.h"
#include "report/document.h"

namespace pf {

/// What the details pane says of one object: the same words wherever the object is shown. Plain data, translated.
struct ObjectView
{
    struct Crumb
    {
        QString text, path; ///< path empty = the estate; text alone where pathless
        bool link = false;
    };
    struct Pill
    {
        report::Symbol symbol = report::Symbol::None;
        QString text;
    };
    struct Fact
    {
        QString label, value, second; ///< second: quieter, behind the value
    };
    struct Facts
    {
        QString title;
        QList<Fact> facts;
    };
    struct Rows
    {
        QString title;
        QStringList header;
        QList<QStringList> rows;
        QStringList paths; ///< object of each row, may be empty
    };
    QString path; ///< as asked for; empty = the estate
    QString title;
    QList<Crumb> crumbs;
    QList<Pill> pills;
    QList<Fact> facts;             ///< four: kind, running level, newest allowed by policy, update source
    QList<Facts> more;             ///< what else was reported
    QList<Rows> tables;            ///< what is installed below
    QStringList clusters, servers; ///< scope of a plan made from here
    QString cluster;               ///< set where the object is a cluster: its matrix and votes belong to the page
};

/// @param path  an object of @p estate, or empty for the estate itself
/// @return nullopt where the estate has no such object
std::optional<ObjectView> objectViewOf(const Estate &estate, const Catalog &catalog, const Findings &findings, const QString &path);

/// What the votes mean: which losses are survived, the witness, how the quorum is managed.
QStringList voteSentences(const Cluster &cluster, UtcMs asOf);

/// "12 clusters, 45 computers, 31 SQL Server instances, 8 Exchange servers".
QString estateCountsText(const Estate &estate);

} // namespace pf
