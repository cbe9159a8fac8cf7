#pragma once

#include "ui/paint/icons.h"

#include <QWidget>

namespace pf {

/// The wizard's steps with one line of result each; symbols alone where the window is narrow.
class WizardRail final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Coming, Done, Warning, Problem, Running };
    struct Item
    {
        QString title, line;
        State state = State::Coming;
    };
    explicit WizardRail(QWidget *parent = nullptr);
    void setItems(QList<Item> items);
    void setCurrent(int current);
    void setWordsShown(bool shown);
    const QList<Item> &items() const { return m_items; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    QList<Item> m_items;
    int m_current = 0;
    bool m_words = true;
};

} // namespace pf
