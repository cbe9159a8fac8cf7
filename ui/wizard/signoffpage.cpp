#include "report/text.h"
#include "ui/wizard/pages.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace pf {

namespace {

void addFact(QGridLayout *grid, const QString &label, const QString &value, Type type = Type::Body)
{
    const int row = grid->rowCount();
    auto *left = new TextLabel(Type::Second, Tone::Quiet);
    left->setText(label);
    auto *right = new TextLabel(type, Tone::Ink);
    right->setText(value);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->setAccessibleName(label + u": "_s + value);
    grid->addWidget(left, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(right, row, 1);
}

} // namespace

SignOffPage::SignOffPage(UpdateController &controller, QWidget *parent)
    : WizardPage(controller, tr("Sign-off"), parent), m_factsPane(nullptr)
{
    auto *panel = new Panel(this);
    m_facts = new QVBoxLayout(panel);
    m_facts->setContentsMargins(1, 1, 1, 1);
    body()->addWidget(panel, 1);

    m_signed = named(new VerdictBox(this), u"signedVerdict"_s);
    body()->addWidget(m_signed);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_statement = named(new QCheckBox(this), u"statement"_s);
    m_name = named(new QLineEdit(controller.user(), this), u"signName"_s, tr("Name of who signs"));
    m_name->setFixedWidth(200);
    m_sign = named(new QPushButton(tr("&Sign plan"), this), u"signPlan"_s, tr("Sign plan"));
    m_sign->setAutoDefault(false);
    setThemedIcon(m_sign, Icon::Sign);
    m_why = new TextLabel(Type::Second, Tone::Quiet, this);
    m_why->setObjectName(u"signWhy"_s);
    row->addWidget(makeBuddy(tr("Na&me"), m_name, this));
    row->addWidget(m_name);
    row->addWidget(m_sign);
    row->addWidget(m_why, 1);
    body()->addWidget(m_statement);
    body()->addLayout(row);
    setCommitPage(true);
    connect(m_statement, &QCheckBox::toggled, this, &SignOffPage::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &SignOffPage::refresh);
    connect(m_sign, &QPushButton::clicked, this, &SignOffPage::sign);
    connect(&controller, &UpdateController::planChanged, this, &SignOffPage::fill);
    connect(&controller, &UpdateController::userChanged, this, [this] { m_name->setText(this->controller().user()); });
    fill();
}

QWidget *SignOffPage::firstField() const
{
    return m_statement->isChecked() ? static_cast<QWidget *>(m_sign) : m_statement;
}

bool SignOffPage::isComplete() const
{
    const PlanSession &session = controller().planning();
    return !session.isBusy() && session.plan() && !session.signedBy().isEmpty() && session.signedHash() == planHash(*session.plan());
}

void SignOffPage::sign()
{
    controller().setUser(m_name->text().trimmed());
    if (!controller().planning().signOff(controller().user()))
        m_why->setText(tr("The plan cannot be signed: a check is open or the plan is not safe."));
}

void SignOffPage::refresh()
{
    const PlanSession &session = controller().planning();
    const bool ready = !session.isBusy() && session.plan() && !session.plan()->steps.isEmpty();
    const int margins = int(session.proof().margins.size());
    m_statement->setText(margins > 0 ? tr("I have &read the plan and accept its %n margin(s).", nullptr, margins)
                                     : tr("I have &read the plan and accept it."));
    m_statement->setAccessibleName(m_statement->text().remove(u'&'));
    const bool isSigned = isComplete();
    m_statement->setEnabled(!isSigned);
    m_name->setEnabled(!isSigned);
    m_sign->setEnabled(ready && !isSigned && m_statement->isChecked() && !m_name->text().trimmed().isEmpty());
    m_why->setText(isSigned                             ? QString()
                   : !ready                             ? tr("There is no plan to sign.")
                   : !m_statement->isChecked()          ? tr("Confirm the statement to sign.")
                   : m_name->text().trimmed().isEmpty() ? tr("Enter the name of the person who signs.")
                                                        : QString());
    m_signed->setVisible(isSigned);
    if (isSigned)
        m_signed->set(Icon::Passed, Tone::Ok, tr("Signed by %1").arg(session.signedBy()),
                      tr("For plan %1 and no other. A changed plan needs a new signature.").arg(hashText(session.signedHash())));
    setFootnote(isSigned ? tr("The rehearsal runs against a simulated host. No server is touched.")
                         : tr("The sign-off is bound to this plan: any change makes it void."));
    Q_EMIT completeChanged();
}

void SignOffPage::fill()
{
    const PlanSession &session = controller().planning();
    const int margins = int(session.proof().margins.size());
    delete m_factsPane;
    m_factsPane = nullptr;
    if (!session.isBusy() && session.plan() && !session.plan()->steps.isEmpty()) {
        const Plan &plan = *session.plan();
        const DurationRange total = totalOf(plan);
        head()->setLine(tr("One person stands for plan %1.").arg(hashText(planHash(plan))));
        auto *scroll = new QScrollArea(this);
        m_factsPane = scroll;
        scroll->setObjectName(u"signFacts"_s);
        scroll->setAccessibleName(tr("What is signed"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        auto *inner = new QWidget;
        inner->setAutoFillBackground(true);
        inner->setBackgroundRole(QPalette::Base);
        auto *outer = new QVBoxLayout(inner);
        outer->setContentsMargins(16, 12, 16, 12);
        outer->setSpacing(10);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(18);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        outer->addLayout(grid);
        addFact(grid, tr("Scope"), scopeText(plan), Type::Name);
        addFact(grid, tr("Plan hash"), planHash(plan));
        addFact(grid, tr("Steps"), tr("%n step(s), proved over %1 actions", nullptr, int(plan.steps.size())).arg(session.proof().actions));
        addFact(grid, tr("Duration"),
                tr("%1, between %2 and %3").arg(durationText(total.typical), durationText(total.low), durationText(total.high)));
        addFact(grid, tr("Window"),
                plan.policy.windowStart && plan.policy.windowEnd
                    ? tr("%1 to %2 UTC").arg(timeText(*plan.policy.windowStart, QLocale()), timeText(*plan.policy.windowEnd, QLocale()))
                    : tr("not set"));
        for (const auto &[instance, ms] : plan.outages)
            addFact(grid, tr("Outage of %1").arg(ObjectRef::fromPath(instance).name()),
                    tr("%1, between %2 and %3").arg(clockText(ms.typical), clockText(ms.low), clockText(ms.high)));
        addFact(grid, tr("Settings"), tr("%n setting(s) are changed and put back", nullptr, int(plan.savedSettings.size())));
        outer->addWidget(new SectionHeading(margins > 0 ? tr("Margins to accept") : tr("No margin: safe also with one more fault"), inner));
        for (const Margin &margin : session.proof().margins)
            outer->addWidget(makePoint(Icon::Warning, {}, text(margin.message), inner));
        outer->addStretch(1);
        scroll->setWidget(inner);
        m_facts->addWidget(scroll);
    } else {
        head()->setLine(tr("There is no plan to sign yet."));
    }
    refresh();
}

} // namespace pf
