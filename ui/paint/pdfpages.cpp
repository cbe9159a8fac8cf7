#include "ui/paint/pdfpages.h"

#include "ui/paint/pictures.h"
#include "ui/paint/words.h"

#include <cmath>

namespace pf {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr qreal bodyPoints = 8.4;

Tone toneOf(Symbol symbol)
{
    const auto icon = iconOf(symbol);
    return icon ? pf::toneOf(*icon) : Tone::Quiet;
}

} // namespace

PdfPages::PdfPages(QPdfWriter &writer, const Document &document, const Theme &theme, int pages)
    : m_writer(writer)
    , m_document(document)
    , m_theme(theme)
    , m_pages(pages)
    , m_metrics{bodyPoints / 72 * resolution / 13}
    , m_painter(&writer)
    , m_canvas(m_painter, theme, m_metrics)
{
    const qreal mm = resolution / 25.4;
    m_left = 14.2 * mm;
    m_right = 210 * mm - m_left;
    m_top = 10.5 * mm;
    m_footer = 297 * mm - 12 * mm;
    m_bottom = m_footer - 4 * mm;
    m_y = m_top;
}

int PdfPages::paint()
{
    title();
    for (const Section &s : m_document.sections)
        section(s);
    footer();
    m_painter.end();
    return m_page + 1;
}

void PdfPages::footer()
{
    m_canvas.horizontal(m_left, m_right, m_footer, m_theme.ctl, 0.8);
    const QRectF line(m_left, m_footer + px(5), width(), lineHeight(Type::Small, m_metrics));
    m_canvas.text(line, m_document.footer, Type::Small, m_theme.text2);
    const QString page = Words::tr("Page %1 of %2").arg(m_page + 1).arg(m_pages);
    m_canvas.text(line, page, Type::Small, m_theme.text2, Qt::AlignRight | Qt::AlignVCenter);
}

void PdfPages::newPage()
{
    footer();
    m_writer.newPage();
    ++m_page;
    m_y = m_top;
}

void PdfPages::ensure(qreal height)
{
    if (height > room() && m_y > m_top)
        newPage();
}

void PdfPages::title()
{
    const Canvas &c = m_canvas;
    const qreal line = lineHeight(Type::Second, m_metrics);
    qreal corner = textWidth(u"Passive First"_s, Type::Heading, m_metrics) + px(20);
    for (const QString &text : m_document.corner)
        corner = std::max(corner, textWidth(text, Type::Second, m_metrics));
    corner = std::min(corner, width() * 0.4);
    const qreal name = textWidth(u"Passive First"_s, Type::Heading, m_metrics);
    c.icon(Icon::Cluster, {m_right - name - px(20), m_y + px(1), px(14), px(14)}, m_theme.accent);
    c.text({m_right - name, m_y, name, px(16)}, u"Passive First"_s, Type::Heading, m_theme.text);
    qreal right = m_y + px(18);
    for (const QString &text : m_document.corner)
        right += c.wrapped({m_right - corner, right, corner, 0}, text, Type::Second, m_theme.text2, Qt::AlignRight) + px(2);

    const qreal textRoom = width() - corner - px(24);
    qreal y = m_y + c.wrapped({m_left, m_y - px(2), textRoom, 0}, m_document.title, Type::Title, m_theme.text);
    if (!m_document.subtitle.isEmpty())
        y += c.wrapped({m_left, y, textRoom, 0}, m_document.subtitle, Type::Body, m_theme.text2);
    m_y = std::max(y, right - line / 2) + px(12);
}

void PdfPages::section(const Section &s)
{
    if (s.startsPage && m_y > m_top)
        newPage();
    if (!s.title.isEmpty()) {
        const qreal heading = textHeight(s.title, Type::PaneTitle, m_metrics, width()) + px(12);
        ensure(heading + (s.blocks.empty() ? 0 : std::min(leastHeight(s.blocks.front()), pageRoom() - heading)));
        m_outline += {s.title, m_page, m_y * 72 / resolution};
        m_y += m_canvas.wrapped({m_left, m_y, width(), 0}, s.title, Type::PaneTitle, m_theme.text) + px(2);
        m_canvas.horizontal(m_left, m_right, m_y, m_theme.text2, 1);
        m_y += px(7);
    }
    for (const Block &b : s.blocks)
        std::visit([this](const auto &value) { block(value); }, b);
    m_y += px(4);
}

qreal PdfPages::leastHeight(const Block &b) const
{
    if (const auto *table = std::get_if<Table>(&b))
        return px(std::min<qsizetype>(table->rows.size(), 2) * 40 + 30);
    if (const auto *timeline = std::get_if<pf::report::Timeline>(&b))
        return sizeOf(timeline->view, m_metrics, width()).height() + px(20);
    if (const auto *availability = std::get_if<pf::report::Availability>(&b))
        return sizeOf(availability->view, m_metrics, width()).height();
    if (const auto *matrix = std::get_if<CoverageMatrix>(&b))
        return std::min(sizeOf(matrix->view, m_metrics, width()).height() + px(20), pageRoom() / 3);
    return px(60);
}

void PdfPages::block(const Paragraph &paragraph)
{
    const qreal line = lineHeight(Type::Body, m_metrics);
    for (const QString &text : wrappedLines(paragraph.text, Type::Body, m_metrics, width())) {
        ensure(line);
        m_canvas.text({m_left, m_y, width(), line}, text, Type::Body, m_theme.text);
        m_y += line;
    }
    m_y += px(7);
}

void PdfPages::block(const Callout &callout)
{
    const Tone tone = toneOf(callout.symbol);
    const qreal inset = px(44), inner = width() - inset - px(12), line = lineHeight(Type::Body, m_metrics);
    struct Part
    {
        QString text;
        bool strong;
    };
    QList<Part> lines;
    for (const QString &text : wrappedLines(callout.title, Type::PaneTitle, m_metrics, inner))
        lines += {text, true};
    for (const QString &sentence : callout.lines) {
        for (const QString &text : wrappedLines(sentence, Type::Body, m_metrics, inner))
            lines += {text, false};
    }
    const auto heightOf = [&](const Part &part) { return part.strong ? lineHeight(Type::PaneTitle, m_metrics) + px(2) : line + px(1); };
    qreal all = px(18);
    for (const Part &part : lines)
        all += heightOf(part);
    ensure(std::min(all, pageRoom()));
    for (qsizetype from = 0; from < lines.size();) { // one box; more only where it is longer than a page
        qreal height = px(18);
        qsizetype to = from;
        while (to < lines.size() && (to == from || height + heightOf(lines[to]) <= room()))
            height += heightOf(lines[to++]);
        const QRectF box(m_left, m_y, width(), height);
        m_canvas.fill(box, m_theme.tint(tone));
        m_canvas.frame(box, m_theme.ink(tone));
        if (const auto icon = iconOf(callout.symbol); icon && from == 0)
            m_canvas.icon(*icon, {m_left + px(14), m_y + px(10), px(20), px(20)});
        qreal y = m_y + px(9);
        for (; from < to; ++from) {
            const Part &part = lines[from];
            m_canvas.text({m_left + inset, y, inner, heightOf(part)}, part.text, part.strong ? Type::PaneTitle : Type::Body, m_theme.text);
            y += heightOf(part);
        }
        m_y += height;
        if (from < lines.size())
            newPage();
    }
    m_y += px(8);
}

void PdfPages::block(const Facts &facts)
{
    const qsizetype count = facts.rows.size();
    const int columns = count > 3 ? 2 : 1;
    const qsizetype perColumn = (count + columns - 1) / columns;
    const qreal gap = px(20), column = (width() - gap * (columns - 1)) / columns;
    qreal label = 0;
    for (const auto &row : facts.rows)
        label = std::max(label, textWidth(row.first, Type::Body, m_metrics));
    label = std::min(label + px(14), column * 0.45);
    for (qsizetype i = 0; i < perColumn; ++i) {
        qreal height = lineHeight(Type::Body, m_metrics);
        for (int k = 0; k < columns && k * perColumn + i < count; ++k) {
            const auto &row = facts.rows[k * perColumn + i];
            height = std::max({height, textHeight(row.first, Type::Body, m_metrics, label - px(8)),
                               textHeight(row.second, Type::Body, m_metrics, column - label)});
        }
        ensure(height);
        for (int k = 0; k < columns && k * perColumn + i < count; ++k) {
            const auto &row = facts.rows[k * perColumn + i];
            const qreal x = m_left + k * (column + gap);
            m_canvas.wrapped({x, m_y, label - px(8), height}, row.first, Type::Body, m_theme.text2);
            m_canvas.wrapped({x + label, m_y, column - label, height}, row.second, Type::Body, m_theme.text);
        }
        m_y += height + px(3);
    }
    m_y += px(8);
}

void PdfPages::block(const Tiles &tiles)
{
    if (tiles.tiles.isEmpty())
        return;
    const int perRow = int(std::min<qsizetype>(tiles.tiles.size(), 4));
    const qreal gap = px(10), tile = (width() - gap * (perRow - 1)) / perRow, inset = px(38);
    for (qsizetype from = 0; from < tiles.tiles.size(); from += perRow) {
        qreal height = 0;
        for (qsizetype i = from; i < std::min(from + perRow, tiles.tiles.size()); ++i)
            height = std::max(height, textHeight(tiles.tiles[i].label, Type::Body, m_metrics, tile - inset - px(8)));
        height += lineHeight(Type::PageTitle, m_metrics) + px(12);
        ensure(height);
        for (qsizetype i = from; i < std::min(from + perRow, tiles.tiles.size()); ++i) {
            const auto &t = tiles.tiles[i];
            const QRectF box(m_left + qreal(i - from) * (tile + gap), m_y, tile, height);
            m_canvas.frame(box, m_theme.line);
            if (const auto icon = iconOf(t.symbol))
                m_canvas.icon(*icon, {box.left() + px(11), box.center().y() - px(9), px(18), px(18)});
            const qreal number = lineHeight(Type::PageTitle, m_metrics);
            m_canvas.text({box.left() + inset, box.top() + px(5), tile - inset, number}, t.number, Type::PageTitle, m_theme.text);
            m_canvas.wrapped({box.left() + inset, box.top() + px(5) + number, tile - inset - px(8), 0}, t.label, Type::Body, m_theme.text2);
        }
        m_y += height + gap;
    }
}

template <typename View, typename Cut>
void PdfPages::picture(const View &view, Cut cut)
{
    Metrics m = m_metrics;
    for (int i = 0; i < 24 && sizeOf(view, m, width()).width() > width() + 1; ++i)
        m.unit *= 0.96; // long names: a smaller scale rather than a clipped name
    qsizetype from = 0;
    while (true) {
        qsizetype rows = cut(view, from, -1).second;
        View part = cut(view, from, rows).first;
        while (rows > 1 && sizeOf(part, m, width()).height() > (m_y > m_top && rows <= 3 ? room() : std::max(room(), pageRoom() / 2)))
            part = cut(view, from, --rows).first;
        const QSizeF size = sizeOf(part, m, width());
        ensure(size.height());
        pf::paint(m_painter, QRectF(QPointF(m_left, m_y), size), part, m_theme, m);
        m_y += size.height() + px(6);
        from += rows;
        if (cut(view, from, -1).second <= 0)
            return;
    }
}

void PdfPages::block(const CoverageMatrix &matrix)
{
    picture(matrix.view, [](CoverageMatrixView view, qsizetype from, qsizetype count) {
        view.rows = view.rows.mid(from, count);
        return std::pair(view, view.rows.size());
    });
    const QSizeF size = legendSize(matrix.view, m_metrics, width());
    ensure(size.height());
    paintLegend(m_painter, QRectF(QPointF(m_left, m_y), size), matrix.view, m_theme, m_metrics);
    m_y += size.height() + px(8);
}

void PdfPages::block(const pf::report::Timeline &timeline)
{
    Metrics m = m_metrics;
    const qreal legend = legendSize(timeline.view, m, width()).height();
    for (int i = 0; i < 40; ++i) { // one picture: nodes and instances share the axis
        const QSizeF size = sizeOf(timeline.view, m, width());
        if (size.width() <= width() + 1 && size.height() + legend + px(8) <= pageRoom())
            break;
        m.unit *= 0.96;
    }
    const QSizeF size = sizeOf(timeline.view, m, width());
    ensure(size.height() + legend + px(8));
    pf::paint(m_painter, QRectF(QPointF(m_left, m_y), QSizeF(width(), size.height())), timeline.view, m_theme, m);
    m_y += size.height() + px(4);
    paintLegend(m_painter, {m_left, m_y, width(), legend}, timeline.view, m_theme, m_metrics);
    m_y += legend + px(8);
}

void PdfPages::block(const pf::report::Availability &availability)
{
    picture(availability.view, [](AvailabilityView view, qsizetype from, qsizetype count) {
        view.rows = view.rows.mid(from, count);
        return std::pair(view, view.rows.size());
    });
}

void PdfPages::block(const pf::report::PlanActual &planActual)
{
    picture(planActual.view, [](PlanActualView view, qsizetype from, qsizetype count) {
        view.rows = view.rows.mid(from, count);
        return std::pair(view, view.rows.size());
    });
}

void PdfPages::block(const SignatureLine &line)
{
    const qsizetype count = line.labels.size();
    if (!count)
        return;
    const qreal label = lineHeight(Type::Second, m_metrics), height = label + px(26), gap = px(20);
    ensure(height + px(6));
    const qreal column = (width() - gap * qreal(count - 1)) / qreal(count);
    for (qsizetype i = 0; i < count; ++i) {
        const qreal x = m_left + qreal(i) * (column + gap);
        m_canvas.text({x, m_y, column, label}, line.labels[i], Type::Second, m_theme.text2);
        m_canvas.horizontal(x, x + column, m_y + height, m_theme.ctl, 0.8);
    }
    m_y += height + px(10);
}

} // namespace pf
