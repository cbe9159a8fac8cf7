#include "ui/picturewidget.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pf {

PictureWidget::PictureWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureWidget::setSelected(std::optional<PaintCell> cell)
{
    m_selected = cell;
    if (const auto in = inside(cell))
        m_current = *in;
    update();
}

int PictureWidget::heightForWidth(int width) const
{
    return int(std::ceil(sizeFor(width).height()));
}

QSize PictureWidget::sizeHint() const
{
    const QSizeF size = sizeFor(0);
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

QSizeF PictureWidget::sizeFor(int width) const
{
    const auto known = m_sizes.constFind(width);
    return known != m_sizes.constEnd() ? *known : *m_sizes.insert(width, pictureSize(width));
}

void PictureWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_sizes.clear();
    QWidget::changeEvent(event);
}

QSize PictureWidget::minimumSizeHint() const
{
    return {sizeHint().width(), 0};
}

void PictureWidget::pictureReplaced()
{
    m_sizes.clear();
    m_hover.reset();
    m_selected.reset();
    m_current = {};
    updateGeometry();
    update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT pictureChanged();
}

std::optional<PaintCell> PictureWidget::inside(std::optional<PaintCell> cell) const
{
    const QSize size = cells();
    if (!cell || cell->row < 0 || cell->column < 0 || cell->row >= size.height() || cell->column >= size.width())
        return std::nullopt;
    return cell;
}

void PictureWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter);
}

void PictureWidget::paintOn(QPainter &painter) const
{
    PaintState state;
    state.selected = m_selected;
    state.hover = m_hover;
    if (hasFocus() && inside(m_current))
        state.focus = m_current;
    draw(painter, state);
}

void PictureWidget::mouseMoveEvent(QMouseEvent *event)
{
    const auto cell = inside(cellUnder(event->position()));
    if (cell != m_hover) {
        m_hover = cell;
        update();
    }
}

void PictureWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto cell = inside(cellUnder(event->position())))
        moveTo(*cell);
}

void PictureWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto cell = inside(cellUnder(event->position())))
        Q_EMIT cellActivated(*cell);
}

void PictureWidget::leaveEvent(QEvent *)
{
    m_hover.reset();
    update();
}

void PictureWidget::keyPressEvent(QKeyEvent *event)
{
    const QSize size = cells();
    PaintCell to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --to.column;
        break;
    case Qt::Key_Right:
        ++to.column;
        break;
    case Qt::Key_Up:
        --to.row;
        break;
    case Qt::Key_Down:
        ++to.row;
        break;
    case Qt::Key_Home:
        to.column = 0;
        break;
    case Qt::Key_End:
        to.column = size.width() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (inside(m_current))
            Q_EMIT cellActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (inside(to))
        moveTo(to);
}

void PictureWidget::moveTo(PaintCell cell)
{
    m_current = cell;
    m_selected = cell;
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(cell.row * cells().width() + cell.column);
        QAccessible::updateAccessibility(&event);
    }
    for (QWidget *up = parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            const QPoint centre = mapTo(area->widget(), rectOf(cell).center().toPoint());
            area->ensureVisible(centre.x(), centre.y(), int(rectOf(cell).width() / 2) + 4, int(rectOf(cell).height() / 2) + 4);
        }
    }
    Q_EMIT cellSelected(cell);
}

void PictureWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PictureWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PictureWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = cellUnder(help->pos());
        const QString text = cell ? textOf(*cell) : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this, rectOf(*cell).toRect());
        return true;
    }
    return QWidget::event(event);
}

PictureScroll::PictureScroll(PictureWidget *picture, QWidget *parent) : QScrollArea(parent), m_picture(picture)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidget(picture);
    viewport()->setAutoFillBackground(false);
    connect(picture, &PictureWidget::pictureChanged, this, &PictureScroll::fit);
    fit();
}

void PictureScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PictureScroll::fit()
{
    const int least = m_picture->minimumSizeHint().width();
    const int width = std::max(least, this->width());
    const int height = m_picture->heightForWidth(width);
    m_picture->resize(width, height);
    setFixedHeight(height + (width > this->width() ? horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace pf
