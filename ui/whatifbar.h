#pragma once

#include "session/coveragesession.h"

#include <QWidget>

class QPushButton;

namespace pf {

class TextLabel;

/// What the ticks considered so far would bring, with the script that would carry them out. Nothing is saved.
class WhatIfBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfBar(QWidget *parent = nullptr);
    void show(const CoverageSession &session);
    /// Why a cell cannot be ticked.
    void explain(const QString &sentence);

Q_SIGNALS:
    void scriptRequested();
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_copy, *m_undo;
};

} // namespace pf
