#pragma once

#include "ui/wizard/updatecontroller.h"
#include "ui/wizard/wizardparts.h"

#include <QWizardPage>

namespace pf {

/// A page with its own head row; the wizard shows footnote() beside its buttons.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(UpdateController &controller, const QString &title, QWidget *parent);
    QString footnote() const { return m_footnote; }
    QString pageName() const { return m_name; }
    /// The widget that gets the focus when the page is shown.
    virtual QWidget *firstField() const = 0;
    /// Narrow windows fold what can be folded.
    virtual void setNarrow(bool) {}

Q_SIGNALS:
    void footnoteChanged();

protected:
    UpdateController &controller() const { return m_controller; }
    PageHead *head() const { return m_head; }
    QVBoxLayout *body() const { return m_body; }
    void setFootnote(const QString &text);

private:
    UpdateController &m_controller;
    QString m_name, m_footnote;
    PageHead *m_head;
    QVBoxLayout *m_body;
};

} // namespace pf
