#include "ui/wizard/updatewizard.h"

#include "approval/signoff.h"
#include "report/labels.h"
#include "ui/theme.h"
#include "ui/wizard/pages.h"
#include "ui/wizard/runpage.h"
#include "ui/wizard/wizardrail.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

constexpr int narrowWidth = 1200;

QString nextTextOf(int id)
{
    switch (id) {
    case UpdateWizard::Scope:
        return UpdateWizard::tr("&Next: readiness");
    case UpdateWizard::Readiness:
        return UpdateWizard::tr("&Next: plan");
    case UpdateWizard::Planning:
        return UpdateWizard::tr("&Next: sign-off");
    default:
        return UpdateWizard::tr("&Next: outcome");
    }
}

} // namespace

UpdateWizard::UpdateWizard(const Catalog &catalog, EstatePicturePtr estate, UtcMs asOf, pf::WizardOptions options, QWidget *parent)
    : QWizard(parent)
    , m_controller(new UpdateController(catalog, std::move(estate), asOf, std::move(options), this))
    , m_rail(new WizardRail(this))
    , m_footnote(new TextLabel(Type::Second, Tone::Quiet, this))
{
    setObjectName(u"updateWizard"_s);
    setWindowTitle(tr("Update"));
    setWindowModality(Qt::NonModal);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setWindowFlag(Qt::WindowMinMaxButtonsHint, true);
    setWizardStyle(ModernStyle);
    setOption(IndependentPages);
    setOption(NoBackButtonOnStartPage);
    setOption(NoCancelButtonOnLastPage);
    setSideWidget(m_rail);
    setButtonText(BackButton, tr("&Back"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CommitButton, tr("S&tart rehearsal"));
    setButtonLayout({Stretch, BackButton, NextButton, CommitButton, FinishButton, CancelButton});
    m_footnote->setObjectName(u"footnote"_s);
    addPages();
    resize(1440, 900);
    setMinimumSize(900, 620);
    for (const WizardButton which : {BackButton, NextButton, CommitButton, FinishButton, CancelButton})
        button(which)->installEventFilter(this);
    connect(this, &QWizard::currentIdChanged, this, &UpdateWizard::pageShown);
    connect(m_controller, &UpdateController::planChanged, this, &UpdateWizard::refreshRail);
    connect(m_controller, &UpdateController::runChanged, this, &UpdateWizard::refreshRail);
    connect(m_controller, &UpdateController::runChanged, this, &UpdateWizard::runChanged);
    connect(m_controller, &UpdateController::runEndedNow, this, [this] {
        refreshRail();
        Q_EMIT runEnded(m_controller->run()->runId());
    });
    refreshRail();
}

UpdateWizard::~UpdateWizard() = default;

void UpdateWizard::addPages()
{
    m_scope = new ScopePage(*m_controller, this);
    setPage(Scope, m_scope);
    setPage(Readiness, new ReadinessPage(*m_controller, this));
    setPage(Planning, new PlanPage(*m_controller, this));
    setPage(SignOff, new SignOffPage(*m_controller, this));
    setPage(Run, new RunPage(*m_controller, this));
    setPage(Outcome, new OutcomePage(*m_controller, this));
    for (int id = 0; id < PageCount; ++id) {
        connect(wizardPage(id), &WizardPage::footnoteChanged, this, &UpdateWizard::placeFootnote);
        connect(wizardPage(id), &QWizardPage::completeChanged, this, &UpdateWizard::refreshRail);
    }
}

WizardPage *UpdateWizard::wizardPage(int id) const
{
    return qobject_cast<WizardPage *>(page(id));
}

void UpdateWizard::setScope(const QStringList &clusters, const QStringList &servers)
{
    if (!m_controller->hasRun())
        restart();
    m_scope->setScope(clusters, servers);
    refreshRail();
}

void UpdateWizard::resume(const QString &run)
{
    setStartId(Run);
    restart();
    m_controller->resume(run);
}

/// Hides and keeps everything: the base class would go back to the first page.
void UpdateWizard::done(int result)
{
    setResult(result);
    hide();
    Q_EMIT finished(result);
}

void UpdateWizard::pageShown(int id)
{
    if (id < 0)
        return;
    if (id == Run && !m_controller->hasRun())
        m_controller->rehearse(); // the signed plan
    m_rail->setCurrent(id);
    setButtonText(NextButton, nextTextOf(id));
    setButtonText(CancelButton, id < Run ? tr("Cancel") : tr("Close &window"));
    refreshRail();
    QWidget *field = wizardPage(id)->firstField();
    QTimer::singleShot(0, field, [field] { field->setFocus(Qt::OtherFocusReason); });
    placeFootnote();
}

void UpdateWizard::refreshRail()
{
    const PlanSession &session = m_controller->planning();
    const Plan *running = m_controller->plan();
    const std::optional<Plan> made = session.plan();
    const Plan *plan = running ? running : made ? &*made : nullptr;
    QList<WizardRail::Item> items(PageCount);
    const int current = currentId();
    const auto done = [&](int id, bool good) {
        return good && (id < current || running) ? WizardRail::State::Done : WizardRail::State::Coming;
    };
    items[Scope] = {tr("Scope"), plan ? scopeText(*plan) : QString(), done(Scope, true)};
    items[Readiness].title = tr("Readiness");
    if (!running && session.isBusy()) {
        items[Readiness].line = tr("Checking…");
    } else if (plan) {
        const auto stops = blockers(*plan).size();
        const auto open = running ? 0 : session.toAcknowledge().size();
        const auto accepted = toAcknowledge(*plan, {}).size() - open;
        items[Readiness].line = stops > 0      ? tr("%n check(s) stop it", nullptr, int(stops))
                                : open > 0     ? tr("%n to accept", nullptr, int(open))
                                : accepted > 0 ? tr("%n accepted", nullptr, int(accepted))
                                               : tr("Nothing stops it");
        items[Readiness].state = stops > 0 ? WizardRail::State::Problem : done(Readiness, open == 0);
    } else if (session.refusals()) {
        items[Readiness].line = tr("No plan");
    }
    items[Planning].title = tr("Plan");
    if (!running && session.isBusy()) {
        items[Planning].line = tr("Planning…");
    } else if (plan) {
        items[Planning].line = tr("%n step(s)", nullptr, int(plan->steps.size()));
        if (!running || made)
            items[Planning].line += u", "_s + tr("%n margin(s)", nullptr, int(session.proof().margins.size()));
        items[Planning].state = done(Planning, true);
    } else if (session.refusals()) {
        items[Planning] = {tr("Plan"), tr("Refused"), WizardRail::State::Problem};
    }
    items[SignOff] = {tr("Sign-off"),
                      !session.signedBy().isEmpty() ? tr("Signed by %1").arg(session.signedBy())
                      : running                     ? tr("Signed before")
                                                    : tr("Waiting for the plan"),
                      done(SignOff, running || !session.signedBy().isEmpty())};
    items[Run].title = tr("Run");
    items[Outcome].title = tr("Outcome");
    if (m_controller->run() && running) {
        const RunState &state = m_controller->run()->state();
        const Step *step = running->step(state.currentStep);
        const bool ended = state.phase == RunPhase::Ended;
        const bool stuck = state.phase == RunPhase::Failed || state.phase == RunPhase::NeedsInspection || m_controller->error();
        items[Run].line = ended  ? tr("%1 of %n step(s) done", nullptr, int(running->steps.size())).arg(stepsDone(state))
                          : step ? tr("Step %1 of %2").arg(step->seq).arg(running->steps.size())
                                 : tr("Starting");
        items[Run].state = stuck ? WizardRail::State::Problem : ended ? WizardRail::State::Done : WizardRail::State::Running;
        if (ended) {
            items[Outcome].line = runResultText(state.result);
            items[Outcome].state = state.result == RunResult::Done         ? WizardRail::State::Done
                                   : state.result == RunResult::Incomplete ? WizardRail::State::Warning
                                                                           : WizardRail::State::Problem;
        }
    }
    m_rail->setItems(items);
    setWindowTitle(plan ? tr("Update %1").arg(scopeText(*plan)) : tr("Update"));
}

/// QWizard leaves no room for words beside its buttons: they are laid over the free part of the row.
void UpdateWizard::placeFootnote()
{
    const WizardPage *shown = currentId() >= 0 ? wizardPage(currentId()) : nullptr;
    m_footnote->setText(shown ? shown->footnote() : QString());
    int right = width();
    QRect row;
    for (const WizardButton which : {BackButton, NextButton, CommitButton, FinishButton, CancelButton}) {
        const QAbstractButton *b = button(which);
        if (b->isVisibleTo(this)) {
            right = std::min(right, b->x());
            row = b->geometry();
        }
    }
    m_footnote->setGeometry(size::pageMargin, row.top(), std::max(0, right - 2 * size::pageMargin), row.height());
    m_footnote->raise();
}

bool UpdateWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &UpdateWizard::placeFootnote, Qt::QueuedConnection);
    return QWizard::eventFilter(watched, event);
}

void UpdateWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    const bool narrow = event->size().width() < narrowWidth;
    m_rail->setWordsShown(!narrow);
    for (int id = 0; id < PageCount; ++id)
        wizardPage(id)->setNarrow(narrow);
    placeFootnote();
}

void UpdateWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    if (QWidget *frame = m_rail->parentWidget(); frame != this && frame->layout()) // made by the base class with margins
        frame->layout()->setContentsMargins(0, 0, 0, 0);
}

void UpdateWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refreshThemedIcons(this);
}

} // namespace pf
