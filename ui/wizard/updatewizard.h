#pragma once

#include "ui/wizard/updatecontroller.h"

#include <QWizard>

namespace pf {

class DecisionPanel;
class OutcomePage;
class PlanPage;
class ReadinessPage;
class RunPage;
class ScopePage;
class SignOffPage;
class TextLabel;
class WizardPage;
class WizardRail;

/// Scope, readiness, plan, sign-off, run, outcome of one update (visual.md section 3). Not modal; closing hides it and the run goes on.
/// The run is a rehearsal: it drives a simulated host.
class UpdateWizard final : public QWizard
{
    Q_OBJECT

public:
    enum Page { Scope, Readiness, Planning, SignOff, Run, Outcome, PageCount };

    UpdateWizard(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, pf::WizardOptions options, QWidget *parent = nullptr);
    ~UpdateWizard() override;

    /// Chooses these on the first page; both empty = everything.
    void setScope(const QStringList &clusters, const QStringList &servers);
    /// Goes to the run page with a run of the store.
    void resume(const QString &run);
    UpdateController &controller() { return *m_controller; }

Q_SIGNALS:
    void runChanged();
    void runEnded(const QString &run);

protected:
    void done(int result) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages();
    void pageShown(int id);
    void refreshRail();
    void placeFootnote();
    WizardPage *wizardPage(int id) const;

    UpdateController *m_controller;
    WizardRail *m_rail;
    TextLabel *m_footnote;
    ScopePage *m_scope = nullptr;
};

} // namespace pf
