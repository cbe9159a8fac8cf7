#include "report/document.h"
#include "report/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

QString paragraph(const QString &text)
{
    return u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString cellHtml(const Cell &cell)
{
    QString inner = cell.text.toHtmlEscaped();
    if (cell.strong)
        inner = u"<strong>"_s + inner + u"</strong>"_s;
    if (!cell.second.isEmpty())
        inner += u"<br><small>"_s + cell.second.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</small>"_s;
    return u"<td>"_s + inner + u"</td>"_s;
}

/// Pictures become tables: a page of HTML is read by people and programs alike.
struct BlockHtml
{
    QString operator()(const Paragraph &block) const { return paragraph(block.text); }
    QString operator()(const Callout &block) const
    {
        QString html = u"<div class=\"callout\"><strong>"_s + block.title.toHtmlEscaped() + u"</strong>\n"_s;
        for (const QString &line : block.lines)
            html += paragraph(line);
        return html + u"</div>\n"_s;
    }
    QString operator()(const Facts &block) const
    {
        QString html = u"<dl>\n"_s;
        for (const auto &[label, value] : block.rows)
            html += u"<dt>"_s + label.toHtmlEscaped() + u"</dt><dd>"_s + value.toHtmlEscaped() + u"</dd>\n"_s;
        return html + u"</dl>\n"_s;
    }
    QString operator()(const Tiles &block) const
    {
        QString html = u"<ul class=\"tiles\">\n"_s;
        for (const Tiles::Tile &tile : block.tiles)
            html += u"<li><strong>"_s + tile.number.toHtmlEscaped() + u"</strong> "_s + tile.label.toHtmlEscaped() + u"</li>\n"_s;
        return html + u"</ul>\n"_s;
    }
    QString operator()(const Table &block) const
    {
        QString html = u"<table>\n<thead><tr>"_s;
        for (const Column &column : block.columns)
            html += u"<th scope=\"col\">"_s + column.title.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr></thead>\n<tbody>\n"_s;
        for (const auto &row : block.rows) {
            html += u"<tr>"_s;
            for (const Cell &cell : row)
                html += cellHtml(cell);
            html += u"</tr>\n"_s;
        }
        return html + u"</tbody>\n</table>\n"_s;
    }
    QString operator()(const CoverageMatrix &block) const
    {
        QString html = u"<table>\n"_s;
        for (const CoverageMatrixView::Row &row : block.view.rows)
            html += u"<tr><th scope=\"row\">"_s + row.title.toHtmlEscaped() + u"</th><td>"_s + row.supportedUntil.toHtmlEscaped() +
                    u"</td></tr>\n"_s;
        return html + u"</table>\n"_s;
    }
    QString operator()(const Timeline &block) const
    {
        QString html = u"<table>\n"_s;
        for (const TimelineView::NodeRow &row : block.view.nodes) {
            qint64 total = 0;
            for (const TimelineView::Bar &bar : row.bars)
                total += bar.to - bar.from;
            html += u"<tr><th scope=\"row\">"_s + row.node.toHtmlEscaped() + u"</th><td>"_s + durationText(total).toHtmlEscaped() +
                    u"</td></tr>\n"_s;
        }
        return html + u"</table>\n"_s;
    }
    QString operator()(const Availability &block) const
    {
        QString html = u"<table>\n"_s;
        for (const AvailabilityView::Row &row : block.view.rows)
            html += u"<tr><th scope=\"row\">"_s + row.instance.toHtmlEscaped() + u"</th><td>"_s + clockText(row.outageMs) + u"</td><td>"_s +
                    clockText(row.plannedMs) + u"</td></tr>\n"_s;
        return html + u"</table>\n"_s;
    }
    QString operator()(const PlanActual &block) const
    {
        QString html = u"<table>\n"_s;
        for (const PlanActualView::Row &row : block.view.rows) {
            auto span = [](const std::optional<qint64> &from, const std::optional<qint64> &to) {
                return from && to ? clockText(*to - *from) : QString();
            };
            html += u"<tr><td>"_s + QString::number(row.seq) + u"</td><th scope=\"row\">"_s + row.title.toHtmlEscaped() + u"</th><td>"_s +
                    span(row.plannedFrom, row.plannedTo) + u"</td><td>"_s + span(row.actualFrom, row.actualTo) + u"</td></tr>\n"_s;
        }
        return html + u"</table>\n"_s;
    }
    QString operator()(const SignatureLine &block) const { return paragraph(block.labels.join(u" ________  "_s)); }
};

} // namespace

QString html(const Document &document)
{
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title>\n"_s.arg(
        document.language.toHtmlEscaped(), document.title.toHtmlEscaped());
    page +=
        u"<style>body{font-family:Inter,sans-serif;max-width:60em;margin:2em auto;color:#1a2027}table{border-collapse:collapse;width:100%}"
        "th,td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid "
        "#d3d9df}dt{float:left;clear:left;width:9em;color:#48525e}"
        "@media print{.page{break-before:page}}"
        ".callout{border:1px solid #855000;background:#faedd3;padding:.6em 1em}</style></head>\n<body>\n"_s;
    page += u"<h1>"_s + document.title.toHtmlEscaped() + u"</h1>\n"_s + paragraph(document.subtitle);
    for (const QString &line : document.corner)
        page += paragraph(line);
    for (const Section &section : document.sections) {
        if (!section.title.isEmpty())
            page += (section.startsPage ? u"<h2 class=\"page\">"_s : u"<h2>"_s) + section.title.toHtmlEscaped() + u"</h2>\n"_s;
        for (const Block &block : section.blocks)
            page += std::visit(BlockHtml{}, block);
    }
    return page + u"<footer>"_s + document.footer.toHtmlEscaped() + u"</footer>\n</body>\n</html>\n"_s;
}

} // namespace pf::report
