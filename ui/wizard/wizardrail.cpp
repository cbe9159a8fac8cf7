#include "ui/wizard/wizardrail.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr int itemHeight = 52, narrowWidth = 44, top = 0;

} // namespace

WizardRail::WizardRail(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"wizardRail"_s);
    setAccessibleName(tr("Steps of the update"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void WizardRail::setItems(QList<Item> items)
{
    m_items = std::move(items);
    describe();
    update();
}

void WizardRail::setCurrent(int current)
{
    m_current = current;
    describe();
    update();
}

void WizardRail::describe()
{
    if (m_current < 0 || m_current >= m_items.size())
        return;
    const Item &item = m_items[m_current];
    setAccessibleDescription(tr("Step %1 of %2: %3. %4").arg(m_current + 1).arg(m_items.size()).arg(item.title, item.line));
}

void WizardRail::setWordsShown(bool shown)
{
    if (m_words == shown)
        return;
    m_words = shown;
    updateGeometry();
    update();
}

QSize WizardRail::sizeHint() const
{
    return {m_words ? size::wizardRail : narrowWidth, int(m_items.size()) * itemHeight};
}

bool WizardRail::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = (help->pos().y() - top) / itemHeight;
        if (!m_words && row >= 0 && row < m_items.size())
            QToolTip::showText(help->globalPos(), m_items[row].title + u'\n' + m_items[row].line, this);
        return true;
    }
    return QWidget::event(event);
}

void WizardRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = currentTheme();
    painter.fillRect(rect(), theme.bar);
    painter.fillRect(QRectF(width() - 1, 0, 1, height()), theme.line);
    for (int i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const QRectF box(0, top + i * itemHeight, width(), itemHeight);
        const bool current = i == m_current;
        if (current) {
            painter.fillRect(box, theme.base);
            painter.fillRect(QRectF(0, box.top(), 3, itemHeight), theme.accent);
            painter.fillRect(QRectF(0, box.top(), width(), 1), theme.line);
            painter.fillRect(QRectF(0, box.bottom() - 1, width(), 1), theme.line);
        }
        const QRectF disc(13, box.top() + 17, 17, 17);
        switch (item.state) {
        case State::Done:
            paintIcon(painter, Icon::Done, disc, theme);
            break;
        case State::Warning:
            paintIcon(painter, Icon::Warning, disc, theme);
            break;
        case State::Problem:
            paintIcon(painter, Icon::Failed, disc, theme);
            break;
        case State::Running:
            paintIcon(painter, Icon::Running, disc, theme);
            break;
        case State::Coming: {
            painter.setPen(current ? QPen(Qt::NoPen) : QPen(theme.ctl, 1));
            painter.setBrush(current ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
            painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setFont(pf::font(current ? Type::Heading : Type::Small));
            QFont number = pf::font(Type::Small);
            number.setWeight(current ? QFont::DemiBold : QFont::Normal);
            painter.setFont(number);
            painter.setPen(current ? theme.onAccent : theme.text2);
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
            break;
        }
        }
        if (!m_words)
            continue;
        const bool line = !item.line.isEmpty();
        painter.setFont(pf::font(current ? Type::Heading : Type::Body));
        painter.setPen(theme.text);
        painter.drawText(QRectF(40, box.top() + (line ? 9 : 17), width() - 46, 18), Qt::AlignLeft | Qt::AlignVCenter, item.title);
        painter.setFont(pf::font(Type::Small));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(40, box.top() + 27, width() - 46, 15), Qt::AlignLeft | Qt::AlignVCenter, item.line);
    }
}

} // namespace pf
