#pragma once

#include "base/severity.h"
#include "report/views.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace pf::report {

/// State symbols a cell may carry; painted by ui/paint/icons, always beside a word.
enum class Symbol {
    None,
    Error,
    Warning,
    Info,
    Passed,
    NotReported,
    Selected,
    ThroughFamily,
    NotSelected,
    UnknownToRoot,
    NotArrived,
    OutOfSupport,
    MissingInfo,
    NotNeeded,
    Done,
    Failed,
    Hold,
    Skipped,
    Margin,
    Waiting,
    Running
};

inline Symbol symbolOf(Severity severity)
{
    return severity == Severity::Error ? Symbol::Error : severity == Severity::Warning ? Symbol::Warning : Symbol::Info;
}

struct Cell
{
    QString text = {};
    QString second = {}; ///< smaller second line, may be empty
    Symbol symbol = Symbol::None;
    bool strong = false;
    enum class Align { Left, Right, Centre } align = Align::Left;
};
struct Column
{
    QString title;
    double weight = 1.0; ///< share of the width
    Cell::Align align = Cell::Align::Left;
};
struct Table
{
    QList<Column> columns;
    QList<QList<Cell>> rows;
};
struct Paragraph
{
    QString text;
};
/// The box of the verdict: symbol, one strong line, sentences.
struct Callout
{
    Symbol symbol = Symbol::Warning;
    QString title;
    QStringList lines;
};
struct Facts
{
    QList<QPair<QString, QString>> rows;
}; ///< two columns of label and value
/// Numbers that are read first, side by side: symbol, number, what it counts.
struct Tiles
{
    struct Tile
    {
        Symbol symbol = Symbol::None;
        QString number;
        QString label;
    };
    QList<Tile> tiles;
};
/// Installed versions x synchronization options per root, with its legend (ui/paint's coverage matrix).
struct CoverageMatrix
{
    CoverageMatrixView view;
};
/// Plan and actual duration of every step, beside each other.
struct PlanActual
{
    PlanActualView view;
};
struct Timeline
{
    TimelineView view;
};
struct Availability
{
    AvailabilityView view;
};
struct SignatureLine
{
    QStringList labels;
};
using Block = std::variant<Paragraph, Callout, Facts, Tiles, Table, CoverageMatrix, Timeline, Availability, PlanActual, SignatureLine>;

struct Section
{
    QString title; ///< empty = no heading (title block)
    std::vector<Block> blocks;
    bool startsPage = false; ///< on paper
};

/// A report without its looks: summary first. ui/paint makes pages of it, html() a page.
struct Document
{
    QString title, subtitle;
    QStringList corner; ///< right of the title: organisation, purpose
    QString footer;     ///< "Passive First 0.1. Plan 7f3a 91c4. Printed ..."
    QString language;   ///< "en", "sv", "de": /Lang
    QString id;         ///< stable, the PDF's /ID is made of it
    UtcMs date;         ///< CreationDate: the report's asOf, so that same input gives same bytes
    std::vector<Section> sections;
};

QString html(const Document &document);

} // namespace pf::report
