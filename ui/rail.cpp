#include "ui/rail.h"

#include "ui/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QLayout>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pf {

RailButton::RailButton(Icon icon, QWidget *parent) : QToolButton(parent), m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setFont(pf::font(Type::Small));
    setMouseTracking(true);
}

void RailButton::setCount(int count, const QString &countName)
{
    m_count = count;
    setAccessibleDescription(countName);
    update();
}

void RailButton::setWordsShown(bool shown)
{
    m_words = shown;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (!m_words)
        return {44, 44};
    if (m_measured != text()) { // layouts ask a hundred times before the first picture
        m_measured = text();
        m_wordsWidth = int(std::ceil(QFontMetricsF(pf::font(Type::Small)).horizontalAdvance(m_measured)));
    }
    return {std::max(size::rail - 2, m_wordsWidth + 10), 54};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = currentTheme();
    if (isChecked()) {
        painter.fillRect(rect(), theme.base);
        painter.fillRect(QRect(0, 0, 3, height()), theme.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.win);
    }
    const QColor ink = isChecked() ? theme.text : theme.text2;
    const QRectF symbol((width() - 20) / 2.0, m_words ? 9 : (height() - 20) / 2.0, 20, 20);
    paintIcon(painter, m_icon, symbol, ink, theme.base);
    if (m_words) {
        painter.setFont(isChecked() ? [] {
            QFont strong = pf::font(Type::Small);
            strong.setWeight(QFont::DemiBold);
            return strong;
        }()
                                    : pf::font(Type::Small));
        painter.setPen(ink);
        painter.drawText(QRect(0, 32, width(), 18), Qt::AlignCenter, text());
    }
    if (m_count > 0) {
        const QString number = m_count > 999 ? u"999+"_s : QString::number(m_count);
        QFont font = pf::font(Type::Small);
        font.setWeight(QFont::DemiBold);
        const qreal width = std::max(17.0, QFontMetricsF(font).horizontalAdvance(number) + 8);
        const QRectF badge(std::min(symbol.right() - 5, this->width() - width - 1.0), symbol.top() - 6, width, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.err);
        painter.drawRoundedRect(badge, 7.5, 7.5);
        painter.setFont(font);
        painter.setPen(theme.base);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
}

Rail::Rail(QWidget *parent) : QToolBar(parent), m_group(new QActionGroup(this))
{
    setOrientation(Qt::Vertical);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setContentsMargins(0, 0, 0, 0);
    m_group->setExclusive(true);
}

QAction *Rail::addPage(Icon icon, const QString &text, const QKeySequence &shortcut, const QString &objectName)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setShortcut(shortcut);
    action->setObjectName(objectName + u"Action"_s);
    m_group->addAction(action);
    auto *button = new RailButton(icon, this);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    addWidget(button);
    const int page = int(m_actions.size());
    m_actions << action;
    m_buttons << button;
    evenOut();
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageChosen(page); });
    return action;
}

void Rail::setCurrent(int page)
{
    if (page >= 0 && page < m_actions.size())
        m_actions[page]->setChecked(true);
}

int Rail::current() const
{
    return int(m_actions.indexOf(m_group->checkedAction()));
}

void Rail::setWordsShown(bool shown)
{
    for (RailButton *button : std::as_const(m_buttons))
        button->setWordsShown(shown);
    evenOut();
}

/// All as wide as the widest: a tool bar would leave each its own width.
void Rail::evenOut()
{
    int width = 0;
    for (const RailButton *button : std::as_const(m_buttons))
        width = std::max(width, button->sizeHint().width());
    for (RailButton *button : std::as_const(m_buttons))
        button->setFixedWidth(width);
}

bool Rail::event(QEvent *event)
{
    const bool handled = QToolBar::event(event);
    // The style's margins would leave a gap at the window's edge; a tool bar takes them anew with each of these.
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange || event->type() == QEvent::Show) {
        layout()->setContentsMargins(0, 4, 1, 0);
        layout()->setSpacing(0);
    }
    return handled;
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().bar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), currentTheme().line);
}

} // namespace pf
