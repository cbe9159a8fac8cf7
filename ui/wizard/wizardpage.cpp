#include "ui/wizard/wizardpage.h"

#include <QVBoxLayout>

namespace pf {

WizardPage::WizardPage(UpdateController &controller, const QString &title, QWidget *parent)
    : QWizardPage(parent), m_controller(controller), m_name(title), m_head(new PageHead(title, this)), m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_body->setContentsMargins(size::pageMargin, size::sectionGap, size::pageMargin, size::sectionGap);
    m_body->setSpacing(size::sectionGap);
    layout->addLayout(m_body, 1);
    setAccessibleName(title);
    setBackgroundRole(QPalette::Window); // the wizard's modern style gives its pages the ground of views
    setForegroundRole(QPalette::WindowText);
    setAutoFillBackground(true);
}

void WizardPage::setFootnote(const QString &text)
{
    if (text == m_footnote)
        return;
    m_footnote = text;
    Q_EMIT footnoteChanged();
}

} // namespace pf
