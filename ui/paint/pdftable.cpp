#include "ui/paint/pdfpages.h"

#include <QBitArray>

#include <algorithm>
#include <numeric>

namespace pf {

using namespace report;

namespace {

constexpr qreal pad = 6;

Qt::Alignment alignOf(Cell::Align align)
{
    switch (align) {
    case Cell::Align::Left:
        return Qt::AlignLeft;
    case Cell::Align::Right:
        return Qt::AlignRight;
    case Cell::Align::Centre:
        return Qt::AlignHCenter;
    }
    Q_UNREACHABLE();
}

struct Line
{
    QString text;
    Type type = Type::Body;
};
/// A cell as lines; the symbol stands before the first one.
struct LaidCell
{
    QList<Line> lines;
    std::optional<Icon> icon;
    Cell::Align align = Cell::Align::Left;
};

LaidCell lay(const Cell &cell, const Column &column, Metrics m, qreal width)
{
    LaidCell laid;
    laid.icon = iconOf(cell.symbol);
    laid.align = cell.align == Cell::Align::Left ? column.align : cell.align;
    const qreal inner = width - m(2 * pad) - (laid.icon ? m(18) : 0);
    const Type type = cell.strong ? Type::Heading : cell.second.isEmpty() ? Type::Body : Type::Name;
    if (!cell.text.isEmpty()) {
        for (const QString &text : wrappedLines(cell.text, type, m, inner))
            laid.lines += {text, type};
    }
    if (!cell.second.isEmpty()) {
        for (const QString &text : wrappedLines(cell.second, Type::Small, m, inner))
            laid.lines += {text, Type::Small};
    }
    return laid;
}

/// Shares of the weights, but never below the widest word of a column while another column has room.
QList<qreal> columnWidths(const Table &table, Metrics m, qreal width)
{
    const qsizetype n = table.columns.size();
    QList<qreal> least(n), widths(n);
    for (qsizetype i = 0; i < n; ++i) {
        least[i] = widestWord(table.columns[i].title, Type::Small, m) + m(2 * pad);
        for (const auto &row : table.rows) {
            if (i >= row.size())
                continue;
            const qreal icon = row[i].symbol == Symbol::None ? 0 : m(18);
            const Type type = row[i].strong ? Type::Heading : row[i].second.isEmpty() ? Type::Body : Type::Name;
            least[i] = std::max({least[i], widestWord(row[i].text, type, m) + m(2 * pad) + icon,
                                 widestWord(row[i].second, Type::Small, m) + m(2 * pad) + icon});
        }
        least[i] = std::min(least[i], width * 0.4);
    }
    const qreal needed = std::accumulate(least.cbegin(), least.cend(), 0.0);
    if (needed >= width) {
        for (qsizetype i = 0; i < n; ++i)
            widths[i] = least[i] / needed * width;
        return widths;
    }
    // Give each column its weight; columns that would get less than their least are fixed at it.
    QBitArray fixed(n);
    for (qsizetype round = 0; round <= n; ++round) {
        qreal room = width, weights = 0;
        for (qsizetype i = 0; i < n; ++i) {
            if (fixed.testBit(i))
                room -= least[i];
            else
                weights += std::max(table.columns[i].weight, 0.01);
        }
        bool changed = false;
        for (qsizetype i = 0; i < n; ++i) {
            widths[i] = fixed.testBit(i) ? least[i] : room * std::max(table.columns[i].weight, 0.01) / weights;
            if (!fixed.testBit(i) && widths[i] < least[i]) {
                fixed.setBit(i);
                changed = true;
            }
        }
        if (!changed)
            break;
    }
    return widths;
}

} // namespace

void PdfPages::block(const Table &table)
{
    if (table.columns.isEmpty())
        return;
    const Metrics m = m_metrics;
    const QList<qreal> widths = columnWidths(table, m, width());
    const auto heightOf = [&](const Line &line) { return lineHeight(line.type, m) + (line.type == Type::Small ? 0 : px(1)); };

    qreal headerHeight = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        headerHeight = std::max(headerHeight, textHeight(table.columns[i].title, Type::Small, m, widths[i] - px(2 * pad)));
    headerHeight += px(8);
    const auto header = [&] {
        m_canvas.fill({m_left, m_y, width(), headerHeight}, m_theme.head);
        qreal x = m_left;
        for (qsizetype i = 0; i < widths.size(); x += widths[i++]) {
            const qreal height = textHeight(table.columns[i].title, Type::Small, m, widths[i] - px(2 * pad));
            m_canvas.wrapped({x + px(pad), m_y + (headerHeight - height) / 2, widths[i] - px(2 * pad), height}, table.columns[i].title,
                             Type::Small, m_theme.text2, alignOf(table.columns[i].align));
        }
        m_y += headerHeight;
        m_canvas.horizontal(m_left, m_right, m_y - px(0.8), m_theme.ctl, 0.8);
    };
    ensure(headerHeight + px(30));
    header();

    for (const auto &row : table.rows) {
        QList<LaidCell> cells;
        qsizetype most = 0;
        qreal height = 0;
        for (qsizetype i = 0; i < std::min(row.size(), widths.size()); ++i) {
            cells += lay(row[i], table.columns[i], m, widths[i]);
            most = std::max(most, cells.last().lines.size());
            qreal own = 0;
            for (const Line &line : cells.last().lines)
                own += heightOf(line);
            height = std::max(height, own);
        }
        const qreal around = px(8);
        if (height + around > room()) { // a row is never split unless no page can hold it
            newPage();
            header();
        }
        for (qsizetype from = 0; from == 0 || from < most;) {
            const qreal fullLine = lineHeight(Type::Body, m) + px(1);
            const qsizetype fit = height + around <= room() ? most : std::max<qsizetype>(1, qsizetype((room() - around) / fullLine));
            qreal drawn = 0, x = m_left;
            for (qsizetype i = 0; i < cells.size(); x += widths[i++]) {
                const LaidCell &cell = cells[i];
                qreal own = 0;
                for (qsizetype k = from; k < std::min(from + fit, cell.lines.size()); ++k)
                    own += heightOf(cell.lines[k]);
                drawn = std::max(drawn, own);
            }
            x = m_left;
            for (qsizetype i = 0; i < cells.size(); x += widths[i++]) {
                const LaidCell &cell = cells[i];
                qreal y = m_y + around / 2, left = x + px(pad);
                if (cell.icon && from == 0)
                    m_canvas.icon(*cell.icon, {left, y + px(1.5), px(13), px(13)});
                left += cell.icon ? px(18) : 0;
                const QColor quiet = m_theme.text2;
                const bool coloured = cell.icon && !row[i].text.isEmpty() && row[i].second.isEmpty() && row[i].symbol != Symbol::Selected;
                for (qsizetype k = from; k < std::min(from + fit, cell.lines.size()); ++k) {
                    const Line &line = cell.lines[k];
                    const QColor ink = line.type == Type::Small    ? quiet
                                       : coloured && row[i].strong ? m_theme.ink(toneOf(*cell.icon))
                                                                   : m_theme.text;
                    m_canvas.text({left, y, x + widths[i] - px(pad) - left, heightOf(line)}, line.text, line.type, ink,
                                  alignOf(cell.align) | Qt::AlignVCenter);
                    y += heightOf(line);
                }
            }
            m_y += drawn + around;
            from += std::max<qsizetype>(fit, 1);
            if (from < most) {
                newPage();
                header();
            }
        }
        m_canvas.horizontal(m_left, m_right, m_y - px(0.8), m_theme.line, 0.8);
    }
    m_y += px(10);
}

} // namespace pf
