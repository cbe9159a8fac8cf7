#pragma once

#include "report/document.h"
#include "ui/paint/icons.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

class QAction;
class QHBoxLayout;

namespace pf {

/// A label that wraps, in one of the type sizes, its colour from the theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Type type, Tone tone = Tone::Ink, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    Tone m_tone;
};

/// Heading of a section: words, a hairline, then what belongs to it on the right.
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &title, QWidget *parent = nullptr);
    void addRight(QWidget *widget);
    void setTitle(const QString &title);

private:
    TextLabel *m_title;
    QHBoxLayout *m_layout;
};

/// A line of one pixel.
class Hairline final : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// An upright line between two things of a bar.
class VerticalLine final : public QWidget
{
    Q_OBJECT

public:
    explicit VerticalLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A state on its tint: symbol and word.
class Pill final : public QWidget
{
    Q_OBJECT

public:
    Pill(report::Symbol symbol, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::Symbol m_symbol;
    QString m_text;
};

/// Symbol and words without a ground: a line of a legend, a count.
class SymbolLabel final : public QWidget
{
    Q_OBJECT

public:
    SymbolLabel(Icon icon, const QString &text, Type type = Type::Small, Tone tone = Tone::Quiet, QWidget *parent = nullptr);
    void set(Icon icon, const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QString m_text;
    Type m_type;
    Tone m_tone;
};

/// A button that looks like a link.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Label over value: one fact of an object.
class FactWidget final : public QWidget
{
    Q_OBJECT

public:
    FactWidget(const QString &label, const QString &value, const QString &second, QWidget *parent = nullptr);
};

/// A panel in a token's colour with a line below it.
class HeadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HeadPanel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Names a widget for tests and for assistive technology at once.
template <typename W>
W *named(W *widget, const QString &objectName, const QString &accessibleName = {})
{
    widget->setObjectName(objectName);
    if (!accessibleName.isEmpty())
        widget->setAccessibleName(accessibleName);
    return widget;
}

/// Tab goes through the widgets in this order.
void tabOrder(std::initializer_list<QWidget *> widgets);

/// Sets an icon that follows the theme.
void setThemedIcon(QAction *action, Icon icon);
void setThemedIcon(QAbstractButton *button, Icon icon, Tone tone = Tone::Ink);
/// Draws every themed icon below @p root again, after a change of the theme.
void refreshThemedIcons(QWidget *root);

/// Removes and deletes everything in a layout.
void clearLayout(class QLayout *layout);

} // namespace pf
