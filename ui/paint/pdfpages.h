#pragma once

#include "report/document.h"
#include "ui/paint/canvas.h"

#include <QPdfWriter>

namespace pf {

/// Where a section begins, for the outline.
struct OutlineEntry
{
    QString title;
    int page = 0;  ///< from 0
    qreal top = 0; ///< points from the upper edge
};

/// Paints a document page by page. Lengths are device pixels of the writer.
class PdfPages
{
public:
    /// @param pages  number of pages for "Page n of m"; 0 = not known yet
    PdfPages(QPdfWriter &writer, const report::Document &document, const Theme &theme, int pages);
    /// @return number of pages
    int paint();
    const QList<OutlineEntry> &outline() const { return m_outline; }

    static constexpr int resolution = 1200;

private:
    void title();
    void section(const report::Section &section);
    void block(const report::Paragraph &paragraph);
    void block(const report::Callout &callout);
    void block(const report::Facts &facts);
    void block(const report::Tiles &tiles);
    void block(const report::Table &table);
    void block(const report::CoverageMatrix &matrix);
    void block(const report::Timeline &timeline);
    void block(const report::Availability &availability);
    void block(const report::PlanActual &planActual);
    void block(const report::SignatureLine &line);
    /// Height that must fit below a heading, so that it never stands alone.
    qreal leastHeight(const report::Block &block) const;

    /// A view with rows, cut into as many pictures as the pages need; narrower metrics where names are long.
    template <typename View, typename Cut>
    void picture(const View &view, Cut cut);

    void footer();
    void newPage();
    /// Starts a page unless @p height fits below.
    void ensure(qreal height);
    qreal room() const { return m_bottom - m_y; }
    qreal pageRoom() const { return m_bottom - m_top; }
    qreal px(qreal length) const { return m_metrics(length); }
    qreal width() const { return m_right - m_left; }

    QPdfWriter &m_writer;
    const report::Document &m_document;
    const Theme &m_theme;
    const int m_pages;
    Metrics m_metrics;
    QPainter m_painter;
    Canvas m_canvas;
    qreal m_left = 0, m_right = 0, m_top = 0, m_bottom = 0, m_footer = 0, m_y = 0;
    int m_page = 0;
    QList<OutlineEntry> m_outline;
};

} // namespace pf
