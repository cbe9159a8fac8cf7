#include "ui/whatifbar.h"

#include "ui/parts.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pf {

WhatIfBar::WhatIfBar(QWidget *parent)
    : QWidget(parent)
    , m_text(named(new TextLabel(Type::Body, Tone::Ink, this), u"whatIfText"_s))
    , m_copy(named(new QPushButton(tr("Copy &script"), this), u"whatIfScript"_s, tr("Copy script")))
    , m_undo(named(new QPushButton(tr("&Undo all"), this), u"whatIfUndo"_s, tr("Undo all")))
{
    m_text->setWordWrap(true);
    setThemedIcon(m_copy, Icon::Copy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_undo);
    connect(m_copy, &QPushButton::clicked, this, &WhatIfBar::scriptRequested);
    connect(m_undo, &QPushButton::clicked, this, &WhatIfBar::undoRequested);
}

void WhatIfBar::show(const CoverageSession &session)
{
    const bool any = !session.changes().isEmpty();
    m_copy->setEnabled(any);
    m_undo->setEnabled(any);
    if (!any) {
        m_text->setText(tr("What if: Enter or a double click ticks or unticks an option in the matrix. Nothing is saved anywhere."));
        return;
    }
    QStringList options;
    for (const OptionChange &change : session.changes())
        options << (change.select ? tr("%1 ticked on %2") : tr("%1 unticked on %2")).arg(change.title, change.root);
    const CoverageSummary &before = session.picture()->findings.summary, &after = session.shown()->findings.summary;
    m_text->setText(tr("What if: %1. Errors %2 to %3, warnings %4 to %5, covered %6 to %7. Nothing is saved.")
                        .arg(options.join(u", "_s))
                        .arg(before.error)
                        .arg(after.error)
                        .arg(before.warning)
                        .arg(after.warning)
                        .arg(before.covered)
                        .arg(after.covered));
}

void WhatIfBar::explain(const QString &sentence)
{
    m_text->setText(sentence);
}

void WhatIfBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    painter.setPen(theme.line);
    painter.setBrush(theme.runTint);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace pf
