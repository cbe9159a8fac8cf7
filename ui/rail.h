#pragma once

#include "ui/paint/icons.h"

#include <QToolBar>
#include <QToolButton>

class QActionGroup;

namespace pf {

/// One page of the rail: symbol over word, a count in the corner.
class RailButton final : public QToolButton
{
    Q_OBJECT

public:
    RailButton(Icon icon, QWidget *parent = nullptr);
    void setCount(int count, const QString &countName); ///< 0 = none; @p countName: "11 errors"
    void setWordsShown(bool shown);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_count = 0;
    bool m_words = true;
    mutable QString m_measured;
    mutable int m_wordsWidth = 0; ///< of m_measured
};

/// The vertical rail of pages (visual.md section 7): exclusive, Ctrl+1 to Ctrl+6.
class Rail final : public QToolBar
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    QAction *addPage(Icon icon, const QString &text, const QKeySequence &shortcut, const QString &objectName);
    RailButton *button(int page) const { return m_buttons.value(page); }
    QList<QAction *> pages() const { return m_actions; }
    void setCurrent(int page);
    int current() const;
    /// Icons only: a small window.
    void setWordsShown(bool shown);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void evenOut();
    QActionGroup *m_group;
    QList<QAction *> m_actions;
    QList<RailButton *> m_buttons;
};

} // namespace pf
