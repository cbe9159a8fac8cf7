#pragma once

#include "ui/paint/icons.h"

#include <QAbstractButton>

namespace pf {

/// A large button of two lines with its shortcut.
class CardButton final : public QAbstractButton
{
    Q_OBJECT

public:
    CardButton(Icon icon, const QString &title, const QString &second, const QString &shortcut, QWidget *parent = nullptr);
    void setDefault(bool isDefault);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    QString m_second, m_shortcut;
    bool m_default = false;
};

/// What the window shows without an estate: what belongs here and how to get one (visual.md section 3, Empty).
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setFocusOnDefault();

Q_SIGNALS:
    void sampleRequested();
    void openRequested();
    void importRequested();
    void shortcutsRequested();
    void rulesRequested();

private:
    CardButton *m_sample;
};

} // namespace pf
