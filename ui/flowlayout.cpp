#include "ui/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace pf {

FlowLayout::FlowLayout(int gap, int lineGap, QWidget *parent) : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - m_gap), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int x = rect.x(), y = rect.y(), line = 0;
    QList<QPair<QLayoutItem *, QRect>> placed; // of the line that is being filled
    const auto finishLine = [&] {              // what is lower than its neighbours stands in their middle
        for (const auto &[item, place] : std::as_const(placed)) {
            if (move)
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        }
        placed.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            finishLine();
            x = rect.x();
            y += line + m_lineGap;
            line = 0;
        }
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        placed.append({item, {QPoint(x, y), size}});
        x += size.width() + m_gap;
        line = std::max(line, size.height());
    }
    finishLine();
    return y + line - rect.y();
}

} // namespace pf
