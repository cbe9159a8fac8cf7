#include "ui/wizard/wizardparts.h"

#include "ui/paint/canvas.h"
#include "ui/picturewidget.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

void tinted(QWidget *widget, Tone tone, bool framed)
{
    QPainter painter(widget);
    const Theme &theme = currentTheme();
    painter.fillRect(widget->rect(), theme.tint(tone));
    if (!framed)
        return;
    painter.setPen(theme.line);
    painter.drawRect(widget->rect().adjusted(0, 0, -1, -1));
}

} // namespace

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent), m_titleRow(new QHBoxLayout), m_layout(new QHBoxLayout(this)), m_line(new TextLabel(Type::Second, Tone::Quiet, this))
{
    auto *heading = new TextLabel(Type::PageTitle, Tone::Ink, this);
    heading->setText(title);
    m_titleRow->setSpacing(12);
    m_titleRow->addWidget(heading);
    m_titleRow->addStretch(1);
    m_line->setObjectName(u"headLine"_s);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(m_titleRow);
    words->addWidget(m_line);
    m_layout->setContentsMargins(16, 8, size::pageMargin, 10);
    m_layout->setSpacing(12);
    m_layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PageHead::setLine(const QString &line)
{
    m_line->setText(line);
}

QString PageHead::line() const
{
    return m_line->text();
}

void PageHead::setBadge(Icon icon, const QString &text)
{
    auto *pill = new StatePill(this);
    pill->setObjectName(u"headBadge"_s);
    pill->set(icon, Tone::Idle, text);
    m_titleRow->insertWidget(1, pill);
}

QPushButton *PageHead::addButton(const QString &text, Icon icon, const QString &objectName)
{
    auto *button = named(new QPushButton(text, this), objectName, QString(text).remove(u'&'));
    button->setAutoDefault(false);
    setThemedIcon(button, icon);
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void PageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTheme().base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), currentTheme().line);
}

VerdictBox::VerdictBox(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(Type::PaneTitle, Tone::Ink, this)), m_text(new TextLabel(Type::Second, Tone::Ink, this))
{
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addSpacing(26);
    row->addWidget(m_title, 1);
    layout->addLayout(row);
    layout->addWidget(m_text);
}

void VerdictBox::set(Icon icon, Tone tone, const QString &title, const QString &text)
{
    m_icon = icon;
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    update();
}

QString VerdictBox::title() const
{
    return m_title->text();
}

void VerdictBox::paintEvent(QPaintEvent *)
{
    tinted(this, m_tone, m_framed);
    QPainter painter(this);
    const int line = std::min(m_title->height(), m_title->fontMetrics().height());
    paintIcon(painter, m_icon, QRectF(14, m_title->y() + (line - 17) / 2.0, 17, 17), currentTheme());
}

StatePill::StatePill(QWidget *parent) : QWidget(parent)
{
    setFont(pf::font(Type::Name));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::set(Icon icon, Tone tone, const QString &text)
{
    if (icon == m_icon && tone == m_tone && text == m_text)
        return;
    m_icon = icon;
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_text))) + 6 + 15 + 5 + 9, std::max(22, fontMetrics().height() + 5)};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(m_tone));
    painter.drawRoundedRect(rect(), size::radius, size::radius);
    paintIcon(painter, m_icon, QRectF(6, (height() - 15) / 2.0, 15, 15), theme.ink(m_tone), theme.tint(m_tone));
    painter.setPen(theme.ink(m_tone));
    painter.drawText(rect().adjusted(26, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

StepBar::StepBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(10);
    setMinimumWidth(120);
}

void StepBar::setParts(QList<Part> parts)
{
    m_parts = std::move(parts);
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    qint64 total = 0;
    for (const Part &part : m_parts)
        total += std::max<qint64>(part.length, 1);
    if (total == 0)
        return;
    const qreal room = width() - 2.0 * std::max<qsizetype>(m_parts.size() - 1, 0);
    qreal x = 0;
    for (const Part &part : m_parts) {
        const qreal w = std::max(2.0, room * std::max<qint64>(part.length, 1) / total);
        painter.fillRect(QRectF(x, 0, w, height()), theme.line);
        if (part.done > 0)
            painter.fillRect(QRectF(x, 0, w * std::min(part.done, 1.0), height()), theme.ink(part.tone));
        x += w + 2;
    }
}

Panel::Panel(QWidget *parent) : QWidget(parent) {}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(currentTheme().line);
    painter.setBrush(currentTheme().base);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QWidget *makePictureBox(PictureWidget *picture, QWidget *parent)
{
    auto *box = new Panel(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(1, 4, 1, 4);
    picture->setBackgroundRole(QPalette::Base);
    picture->setAutoFillBackground(true);
    layout->addWidget(new PictureScroll(picture, box));
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

void fitRows(QTableView *table)
{
    QAbstractItemView *view = table; // sizeHintForRow() is public there
    for (int row = 0; row < table->model()->rowCount(); ++row)
        table->setRowHeight(row, view->sizeHintForRow(row));
}

ColumnSharer::ColumnSharer(QTableView *table, QList<int> shared, bool fitsContent)
    : QObject(table), m_table(table), m_shared(std::move(shared)), m_fits(fitsContent)
{
    table->horizontalHeader()->setMinimumSectionSize(28);
    table->horizontalHeader()->setStretchLastSection(false);
    table->verticalHeader()->setMinimumSectionSize(22);
    table->verticalHeader()->setDefaultSectionSize(size::tableRow);
    if (fitsContent) {
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    table->viewport()->installEventFilter(this);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &ColumnSharer::later);
    later();
}

bool ColumnSharer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        later();
    return QObject::eventFilter(watched, event);
}

void ColumnSharer::later()
{
    if (m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &ColumnSharer::fit, Qt::QueuedConnection);
}

void ColumnSharer::fit()
{
    m_queued = false;
    const int columns = m_table->model()->columnCount();
    QList<int> widths(columns);
    int rest = m_table->viewport()->width();
    for (int column = 0; column < columns; ++column) {
        m_table->resizeColumnToContents(column);
        widths[column] = m_table->columnWidth(column) + 8;
        if (!m_shared.contains(column))
            rest -= widths[column];
    }
    const int share = std::max(100, rest / int(std::max<qsizetype>(m_shared.size(), 1)));
    int wanted = 0;
    for (const int column : std::as_const(m_shared))
        wanted += widths[column];
    for (int column = 0; column < columns; ++column) {
        if (!m_shared.contains(column))
            m_table->setColumnWidth(column, widths[column]);
        else if (wanted <= rest) // everything fits: each its own, the last takes the rest
            m_table->setColumnWidth(column, widths[column] + (column == m_shared.last() ? rest - wanted : 0));
        else
            m_table->setColumnWidth(column, share);
    }
    fitRows(m_table);
    if (!m_fits)
        return;
    const int bar = m_table->horizontalScrollBar()->maximum() > 0 ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    const int rows = m_table->model()->rowCount() > 0 ? m_table->verticalHeader()->length() : size::tableRow + 6;
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows + 2 * m_table->frameWidth() + bar);
}

QWidget *makePoint(Icon icon, const QString &title, const QString &text, QWidget *parent)
{
    auto *point = new QWidget(parent);
    auto *layout = new QHBoxLayout(point);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    auto *symbol = new SymbolLabel(icon, {}, Type::Body, Tone::Ink, point);
    layout->addWidget(symbol, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    if (!title.isEmpty()) {
        auto *line = new TextLabel(text.isEmpty() ? Type::Second : Type::Name, Tone::Ink, point);
        line->setText(unbroken(title));
        line->setWordWrap(true);
        words->addWidget(line);
    }
    if (!text.isEmpty()) {
        auto *line = new TextLabel(Type::Second, Tone::Quiet, point);
        line->setText(unbroken(text));
        line->setWordWrap(true);
        words->addWidget(line);
    }
    layout->addLayout(words, 1);
    return point;
}

QLabel *makeBuddy(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setBuddy(field);
    return label;
}

} // namespace pf
