#include "ui/startpage.h"

#include "ui/paint/canvas.h"
#include "ui/paint/words.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

/// Where a file may be dropped; the window takes the drop, this shows the place.
class DropArea final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {320, 92}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = currentTheme();
        painter.setPen(QPen(theme.ctl, 1, Qt::DashLine));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::radius, size::radius);
        const QString text = StartPage::tr("Drop an estate, or files and folders to import, here");
        const int wide = fontMetrics().horizontalAdvance(text) + 26;
        const int x = (width() - wide) / 2;
        paintIcon(painter, Icon::Download, QRectF(x, height() / 2.0 - 9, 18, 18), theme);
        painter.setPen(theme.text2);
        painter.drawText(QRect(x + 26, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
};

/// The order of a rolling update in one picture: passive nodes first, the move, the node it left.
class WhyPicture final : public QWidget
{
public:
    explicit WhyPicture(QWidget *parent) : QWidget(parent)
    {
        setAccessibleName(
            StartPage::tr("Nodes 2, 3 and 4 are passive and are updated first, then the instance moves from node 1 to node 2, "
                          "then node 1 is updated."));
    }
    QSize sizeHint() const override { return {524, 128}; }
    QSize minimumSizeHint() const override { return {460, 128}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = currentTheme();
        const Canvas canvas(painter, theme, {});
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal step = std::min(132.0, (width() - 106) / 3.0);
        auto number = [&](QPointF at, int value) {
            painter.setPen(QPen(theme.accent, 1.5));
            painter.setBrush(theme.base);
            painter.drawEllipse(at, 10.5, 10.5);
            canvas.text({at.x() - 11, at.y() - 11, 22, 22}, QString::number(value), Type::Heading, theme.accent, Qt::AlignCenter);
        };
        static const int order[] = {5, 1, 2, 3};
        for (int i = 0; i < 4; ++i) {
            const QRectF box(i * step + 0.5, 30.5, 104, 46);
            painter.setPen(theme.ctl);
            painter.setBrush(theme.base);
            painter.drawRoundedRect(box, size::radius, size::radius);
            number({box.center().x(), 12}, order[i]);
            canvas.icon(Icon::Node, {box.left() + 10, box.top() + 8, 13, 13});
            canvas.text({box.left() + 29, box.top() + 5, 70, 18}, u"NODE%1"_s.arg(i + 1), Type::Name, theme.text);
            const auto mark = i == 0 ? MatrixView::Mark::Active : MatrixView::Mark::Passive;
            canvas.icon(iconOf(mark), {box.left() + 10, box.top() + 26, 12, 12});
            canvas.text({box.left() + 29, box.top() + 23, 70, 18}, Words::of(mark), Type::Small, i == 0 ? theme.text : theme.text2);
        }
        const qreal from = 52, to = step + 52, low = 104;
        QPainterPath path;
        path.moveTo(from, 82);
        path.lineTo(from, low);
        path.lineTo(to, low);
        path.lineTo(to, 84);
        path.moveTo(to - 4, 90);
        path.lineTo(to, 84);
        path.lineTo(to + 4, 90);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawPath(path);
        number({(from + to) / 2, low}, 4);
        canvas.text({to + 18, low - 10, width() - to - 18, 20}, StartPage::tr("the only short outage, once for each instance"),
                    Type::Second, theme.text2);
    }
};

} // namespace

CardButton::CardButton(Icon icon, const QString &title, const QString &second, const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_second(second), m_shortcut(shortcut)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(second);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setDefault(bool isDefault)
{
    m_default = isDefault;
    update();
}

QSize CardButton::sizeHint() const
{
    const QFontMetrics first(pf::font(Type::Name)), second(pf::font(Type::Second));
    return {std::max(first.horizontalAdvance(text()), second.horizontalAdvance(m_second)) + 48 + 110,
            std::max(58, first.height() + second.height() + 24)};
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = currentTheme();
    const bool strong = m_default || hasFocus();
    painter.setPen(QPen(strong ? theme.accent : theme.line, strong ? 2 : 1));
    painter.setBrush(m_default ? theme.sel : underMouse() ? theme.alt : theme.base);
    const qreal half = strong ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), size::radius, size::radius);
    paintIcon(painter, m_icon, QRectF(15, (height() - 20) / 2.0, 20, 20), m_default ? theme.accent : theme.text2, theme.base);
    const QFontMetrics first(pf::font(Type::Name)), second(pf::font(Type::Second));
    const int top = (height() - first.height() - second.height() - 2) / 2;
    painter.setFont(pf::font(Type::Name));
    painter.setPen(theme.text);
    painter.drawText(QRect(48, top, width() - 48, first.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setFont(pf::font(Type::Second));
    painter.setPen(theme.text2);
    painter.drawText(QRect(48, top + first.height() + 2, width() - 48, second.height()), Qt::AlignLeft | Qt::AlignVCenter, m_second);
    painter.drawText(rect().adjusted(0, 0, -15, 0), Qt::AlignRight | Qt::AlignVCenter, m_shortcut);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *page = new QWidget;
    scroll->setWidget(page);
    auto *centre = new QHBoxLayout(page);
    centre->setContentsMargins(24, 40, 24, 24);
    auto *column = new QWidget(page);
    column->setMaximumWidth(640);
    centre->addStretch(1);
    centre->addWidget(column, 1000);
    centre->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *title = new TextLabel(Type::PageTitle, Tone::Ink, column);
    title->setText(tr("Open an estate to begin"));
    auto *second = new TextLabel(Type::Body, Tone::Quiet, column);
    second->setWordWrap(true);
    second->setText(tr("An estate is a description of your clusters, servers and update servers. Reading one changes nothing."));
    layout->addWidget(title);
    layout->addWidget(second);
    layout->addSpacing(8);
    m_sample = named(new CardButton(Icon::Rehearse, tr("Open the &sample estate"),
                                    tr("A shipping company's clusters and servers. Nothing real is touched."),
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O).toString(QKeySequence::NativeText), column),
                     u"openSampleCard"_s);
    m_sample->setDefault(true);
    auto *open = named(new CardButton(Icon::Open, tr("&Open an estate file…"), tr("A JSON file as described in the documentation."),
                                      QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText), column),
                       u"openFileCard"_s);
    auto *import = named(new CardButton(Icon::Download, tr("&Import files or a folder…"),
                                        tr("Inventories, cmdlet output and owners become one estate."),
                                        QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText), column),
                         u"importCard"_s);
    layout->addWidget(m_sample);
    layout->addWidget(open);
    layout->addWidget(import);
    layout->addWidget(named(new DropArea(column), u"dropArea"_s, tr("Drop an estate, or files and folders to import, here")));
    layout->addSpacing(26);
    layout->addWidget(new SectionHeading(tr("Why passive first"), column));
    layout->addSpacing(4);
    layout->addWidget(new WhyPicture(column));
    auto *why = new TextLabel(Type::Body, Tone::Quiet, column);
    why->setWordWrap(true);
    why->setText(tr("Passive nodes are updated one at a time. Then the instance moves once, and the node it left comes last. Every plan is "
                    "proved before it runs."));
    layout->addWidget(why);
    auto *links = new QHBoxLayout;
    links->setSpacing(18);
    auto *shortcuts = named(new LinkButton(tr("Keyboard shortcuts"), column), u"shortcutsLink"_s, tr("Keyboard shortcuts"));
    auto *rules = named(new LinkButton(tr("Rule reference"), column), u"rulesLink"_s, tr("Rule reference"));
    links->addWidget(shortcuts);
    links->addWidget(rules);
    links->addStretch(1);
    layout->addSpacing(8);
    layout->addLayout(links);
    layout->addStretch(1);
    connect(m_sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    connect(import, &QAbstractButton::clicked, this, &StartPage::importRequested);
    connect(shortcuts, &QAbstractButton::clicked, this, &StartPage::shortcutsRequested);
    connect(rules, &QAbstractButton::clicked, this, &StartPage::rulesRequested);
}

void StartPage::setFocusOnDefault()
{
    m_sample->setFocus(Qt::OtherFocusReason);
}

} // namespace pf
