#include "ui/paint/icons.h"
#include "ui/style.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

namespace pf {

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton) && button->state.testFlag(State_Enabled) &&
            !button->features.testFlag(QStyleOptionButton::Flat)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, m_theme.onAccent);
            QFont strong = painter->font();
            strong.setWeight(QFont::DemiBold);
            painter->save();
            painter->setFont(strong);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeader(*header, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.head);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_theme.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Drawn here: the common style keeps the header margin above and below too and cuts descenders. Never bold.
            painter->save();
            painter->setPen(m_theme.text2);
            painter->drawText(header->rect, int(header->textAlignment) | Qt::TextSingleLine | Qt::TextDontClip,
                              painter->fontMetrics().elidedText(header->text, Qt::ElideRight, header->rect.width()));
            painter->restore();
            return;
        }
        break;
    case CE_Splitter: {
        painter->fillRect(option->rect, m_theme.win);
        const bool upright = option->state.testFlag(State_Horizontal);
        const QPoint c = option->rect.center();
        painter->fillRect(upright ? QRect(c.x(), option->rect.top(), 1, option->rect.height())
                                  : QRect(option->rect.left(), c.y(), option->rect.width(), 1),
                          option->state.testFlag(State_MouseOver) ? m_theme.accent : m_theme.line);
        return;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.win);
        painter->fillRect(option->state.testFlag(State_Horizontal)
                              ? QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1)
                              : QRect(option->rect.right(), option->rect.top(), 1, option->rect.height()),
                          m_theme.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.win);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            const bool on = item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
            painter->fillRect(item->rect, on ? m_theme.sel : m_theme.win);
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
                              (styleHint(SH_UnderlineShortcut, item, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
            drawItemText(painter, item->rect, flags, item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *) const
{
    const bool pressed = option.state.testFlag(State_Sunken), hover = option.state.testFlag(State_MouseOver);
    painter->fillRect(option.rect, pressed || hover ? m_theme.selIdle : m_theme.head);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
    if (option.orientation == Qt::Horizontal && option.position != QStyleOptionHeader::End &&
        option.position != QStyleOptionHeader::OnlyOneSection)
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), m_theme.line);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawCombo(*combo, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const
{
    if (option.frame)
        drawField(&option, painter,
                  option.state.testFlag(State_HasFocus) && (option.editable || option.state.testFlag(State_KeyboardFocusChange)));
    const QRectF arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintIcon(*painter, Icon::ChevronDown, {arrow.center().x() - 5.5, arrow.center().y() - 5.5, 12, 12},
              option.state.testFlag(State_Enabled) ? m_theme.text2 : m_theme.off, m_theme.base);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 7;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return size::icon;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_TreeViewIndentation:
        return 18;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: // the text of the default button is semibold
        size.setHeight(std::max(size::button, contents.height() + 8));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton))
            size.rwidth() += size.width() / 16;
        break;
    case CT_ToolButton: // room for the arrow of its menu
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features.testFlag(QStyleOptionToolButton::HasMenu))
            size.rwidth() += 18;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        size.setHeight(std::max(size::field, contents.height() + 4));
        break;
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->orientation == Qt::Horizontal)
            size.setHeight(std::max(size::header, size.height() - 8)); // the margin is for left and right
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size::treeRow, size.height()));
        break;
    case CT_MenuBarItem:
        size.setHeight(std::max(size::field, size.height()));
        break;
    default:
        break;
    }
    return size;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1; // mnemonics are always seen
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0; // no animation (visual.md section 6)
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: // not inside a spin box or a combo box, which have their own frame
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return rect.adjusted(4, 0, -4, 0);
        return rect;
    case SE_HeaderLabel:
        return {rect.left(), option->rect.top(), rect.width(), option->rect.height()};
    default:
        return rect;
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(Icon::Close, m_theme);
    case SP_TitleBarNormalButton:
        return icon(Icon::Float, m_theme); // float of a dock
    case SP_MessageBoxInformation:
        return icon(Icon::Info, m_theme);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning, m_theme);
    case SP_MessageBoxCritical:
        return icon(Icon::Error, m_theme);
    case SP_MessageBoxQuestion:
        return icon(Icon::Help, m_theme);
    case SP_LineEditClearButton:
        return icon(Icon::Close, m_theme);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace pf
