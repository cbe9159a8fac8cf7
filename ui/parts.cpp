#include "ui/parts.h"

#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

const char *const iconProperty = "pfIcon";
const char *const toneProperty = "pfTone";

Tone toneOfSymbol(report::Symbol symbol)
{
    const auto icon = iconOf(symbol);
    return icon ? toneOf(*icon) : Tone::Quiet;
}

qreal advance(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

TextLabel::TextLabel(Type type, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setFont(pf::font(type));
    setTextFormat(Qt::PlainText);
    applyTone();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // the theme is set with its style
        applyTone();
}

void TextLabel::applyTone()
{
    QPalette p = palette();
    p.setColor(QPalette::WindowText, currentTheme().ink(m_tone));
    setPalette(p);
}

SectionHeading::SectionHeading(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(Type::Heading, Tone::Ink, this)), m_layout(new QHBoxLayout(this))
{
    m_title->setText(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addWidget(new Hairline(this), 1);
}

void SectionHeading::addRight(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SectionHeading::setTitle(const QString &title)
{
    m_title->setText(title);
}

Hairline::Hairline(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), currentTheme().line);
}

VerticalLine::VerticalLine(QWidget *parent) : QWidget(parent)
{
    setFixedSize(9, 16);
}

void VerticalLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(width() / 2, 0, 1, height()), currentTheme().line);
}

Pill::Pill(report::Symbol symbol, const QString &text, QWidget *parent) : QWidget(parent), m_symbol(symbol), m_text(text)
{
    setFont(pf::font(Type::Second));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize Pill::sizeHint() const
{
    return {int(std::ceil(advance(font(), m_text))) + 6 + 14 + 5 + 8, std::max(20, fontMetrics().height() + 4)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const Tone tone = toneOfSymbol(m_symbol);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(tone));
    painter.drawRoundedRect(rect(), size::radius, size::radius);
    if (const auto icon = iconOf(m_symbol))
        paintIcon(painter, *icon, QRectF(6, (height() - 14) / 2.0, 14, 14), theme);
    painter.setPen(theme.ink(tone));
    painter.drawText(rect().adjusted(25, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

SymbolLabel::SymbolLabel(Icon icon, const QString &text, Type type, Tone tone, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_text(text), m_type(type), m_tone(tone)
{
    setFont(pf::font(type));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void SymbolLabel::set(Icon icon, const QString &text)
{
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize SymbolLabel::sizeHint() const
{
    return {int(std::ceil(advance(font(), m_text))) + 14 + 5, std::max(16, fontMetrics().height())};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const int side = m_type == Type::Small ? 12 : 14;
    paintIcon(painter, m_icon, QRectF(0, (height() - side) / 2.0, side, side), theme);
    painter.setPen(theme.ink(m_tone));
    painter.drawText(rect().adjusted(side + 5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFont(pf::font(Type::Second));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {int(std::ceil(advance(font(), text().remove(u'&')))) + 4, fontMetrics().height() + 4};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    painter.setPen(isEnabled() ? theme.accent : theme.off);
    if (underMouse() && isEnabled()) {
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

FactWidget::FactWidget(const QString &label, const QString &value, const QString &second, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *top = new TextLabel(Type::Small, Tone::Quiet, this);
    top->setText(label);
    layout->addWidget(top);
    auto *line = new QHBoxLayout;
    line->setSpacing(5);
    auto *main = new TextLabel(Type::Body, Tone::Ink, this);
    main->setText(value);
    line->addWidget(main);
    if (!second.isEmpty()) {
        auto *behind = new TextLabel(Type::Body, Tone::Quiet, this);
        behind->setText(second);
        line->addWidget(behind);
    }
    line->addStretch(1);
    layout->addLayout(line);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAccessibleName(label + u": "_s + QString(value + u' ' + second).trimmed());
}

HeadPanel::HeadPanel(QWidget *parent) : QWidget(parent) {}

void HeadPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().win);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().line);
}

void tabOrder(std::initializer_list<QWidget *> widgets)
{
    QWidget *before = nullptr;
    for (QWidget *widget : widgets) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

void setThemedIcon(QAction *action, Icon icon)
{
    action->setProperty(iconProperty, int(icon));
    action->setIcon(pf::icon(icon, currentTheme()));
}

void setThemedIcon(QAbstractButton *button, Icon icon, Tone tone)
{
    button->setProperty(iconProperty, int(icon));
    button->setProperty(toneProperty, int(tone));
    button->setIcon(pf::icon(icon, currentTheme(), tone));
}

void refreshThemedIcons(QWidget *root)
{
    const auto actions = root->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (const QVariant icon = action->property(iconProperty); icon.isValid())
            action->setIcon(pf::icon(Icon(icon.toInt()), currentTheme()));
    }
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (const QVariant icon = button->property(iconProperty); icon.isValid())
            button->setIcon(pf::icon(Icon(icon.toInt()), currentTheme(), Tone(button->property(toneProperty).toInt())));
    }
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace pf
