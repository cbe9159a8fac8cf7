#include "ui/style.h"

#include "ui/paint/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace pf {

using namespace Qt::StringLiterals;

namespace {

QRectF halfPixel(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); // a 1 px line then lies on whole pixels
}

void rounded(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect, size::radius, size::radius);
    painter->restore();
}

bool isDefault(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && !button->features.testFlag(QStyleOptionButton::Flat);
}

bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

Style::Style(const Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(option, painter);
        return;
    case PE_PanelButtonTool:
        drawToolPanel(option, painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect: // 2 px ring inside
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
        painter->restore();
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawField(option, painter, option->state.testFlag(State_HasFocus));
            return;
        }
        break;
    case PE_Frame:
        if (option->state.testFlag(State_HasFocus) && qobject_cast<const QAbstractItemView *>(widget) == nullptr) {
            drawField(option, painter, true);
            return;
        }
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(m_theme.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(option, painter, true);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const QRectF box(option->rect.center().x() - 5, option->rect.center().y() - 5, 12, 12);
            paintIcon(*painter, option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronRight, box, m_theme.text2,
                      m_theme.base);
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight: {
        const Icon icon = element == PE_IndicatorArrowDown ? Icon::ChevronDown
                          : element == PE_IndicatorArrowUp ? Icon::ChevronUp
                                                           : Icon::ChevronRight;
        // Qt leaves a corner of six pixels to the arrow of a button's menu.
        const bool menu = element == PE_IndicatorArrowDown && qobject_cast<const QAbstractButton *>(widget);
        const QRectF box = menu ? QRectF(widget->width() - 20, (widget->height() - 12) / 2.0, 12, 12) : QRectF(option->rect);
        const qreal side = std::min({12.0, box.width(), box.height()});
        const QPointF c = box.center();
        paintIcon(*painter, icon, {c.x() - side / 2, c.y() - side / 2, side, side},
                  option->state.testFlag(State_Enabled) ? m_theme.text2 : m_theme.off, m_theme.base);
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None) {
            // Qt names the indicator by the arrow, not by the order: SortDown is ascending.
            paintIcon(*painter, header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp : Icon::ChevronDown, option->rect,
                      m_theme.text2, m_theme.base);
        }
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, m_theme.win);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), m_theme.line);
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawButtonPanel(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled), hover = enabled && option->state.testFlag(State_MouseOver);
    const bool down = option->state.testFlag(State_Sunken), on = option->state.testFlag(State_On);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const QRectF box = halfPixel(option->rect);
    if (button && button->features.testFlag(QStyleOptionButton::Flat)) {
        if (down || on)
            rounded(painter, box, m_theme.sel, {});
        else if (hover)
            rounded(painter, box, m_theme.selIdle, {});
    } else if (isDefault(option) && enabled) {
        rounded(painter, box, hover || down ? m_theme.accentHover : m_theme.accent, hover || down ? m_theme.accentHover : m_theme.accent);
    } else {
        const QColor ground = on ? m_theme.sel : down ? m_theme.selIdle : hover ? m_theme.btnTop : enabled ? m_theme.btn : m_theme.win;
        rounded(painter, box, ground, !enabled ? m_theme.line : on ? m_theme.accent : m_theme.ctl);
        if (enabled && !down && !on)
            painter->fillRect(QRectF(box.left() + 2.5, box.top() + 0.5, box.width() - 5, 1), m_theme.btnTop); // top edge
    }
    if (showsFocus(option)) {
        // On the default button the ring stands inside an edge of its own ground.
        const QColor ring = isDefault(option) ? m_theme.onAccent : m_theme.accent;
        rounded(
            painter,
            QRectF(option->rect)
                .adjusted(isDefault(option) ? 3 : 1, isDefault(option) ? 3 : 1, isDefault(option) ? -3 : -1, isDefault(option) ? -3 : -1),
            {}, ring, isDefault(option) ? 1.5 : 2);
    }
}

void Style::drawToolPanel(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    if (option->state.testFlag(State_On))
        rounded(painter, halfPixel(option->rect), m_theme.sel, m_theme.accent);
    else if (option->state.testFlag(State_Sunken))
        rounded(painter, halfPixel(option->rect), m_theme.sel, {});
    else if (enabled && option->state.testFlag(State_MouseOver))
        rounded(painter, halfPixel(option->rect), m_theme.selIdle, {});
    if (showsFocus(option))
        rounded(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, m_theme.accent, 2);
}

void Style::drawField(const QStyleOption *option, QPainter *painter, bool focused) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    rounded(painter, halfPixel(option->rect), enabled ? m_theme.base : m_theme.win, enabled ? m_theme.ctl : m_theme.line);
    if (focused)
        rounded(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), {}, m_theme.accent, 2);
}

void Style::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = option->state.testFlag(State_Enabled), on = option->state.testFlag(State_On),
               part = option->state.testFlag(State_NoChange);
    const qreal side = std::min(option->rect.width(), option->rect.height());
    const QPointF centre = QRectF(option->rect).center();
    const QRectF box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor line = !enabled ? m_theme.line : on || part ? m_theme.accent : m_theme.ctl;
    const QColor ground = !enabled ? m_theme.win : option->state.testFlag(State_MouseOver) ? m_theme.alt : m_theme.base;
    const QColor ink = enabled ? m_theme.accent : m_theme.off;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1));
    painter->setBrush(ground);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 2, 2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    if (round && on)
        painter->drawEllipse(box.center(), side * 0.24, side * 0.24);
    else if (part)
        painter->drawRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2));
    painter->restore();
    if (!round && on)
        paintIcon(*painter, Icon::Tick, box, ink, m_theme.base);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace pf
