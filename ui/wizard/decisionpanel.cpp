#include "ui/wizard/decisionpanel.h"

#include "report/labels.h"
#include "report/text.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pf {

DecisionPanel::DecisionPanel(UpdateController &controller, QWidget *parent)
    : QWidget(parent), m_controller(controller), m_title(new TextLabel(Type::PaneTitle, Tone::Ink, this)), m_content(nullptr)
{
    setObjectName(u"decisionPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addSpacing(26);
    row->addWidget(m_title, 1);
    layout->addLayout(row);
    setVisible(false);
}

DecisionPanel::Kind DecisionPanel::wanted() const
{
    if (m_controller.error())
        return Kind::Broken;
    if (!m_controller.run())
        return Kind::None;
    const RunPhase phase = m_controller.run()->state().phase;
    if (phase == RunPhase::Ended || phase == RunPhase::Aborting || phase == RunPhase::NotStarted)
        return Kind::None;
    if (m_abortAsked)
        return Kind::Abort;
    switch (phase) {
    case RunPhase::Holding:
        return Kind::Hold;
    case RunPhase::Paused:
        return Kind::Paused;
    case RunPhase::Failed:
        return Kind::Failed;
    case RunPhase::NeedsInspection:
        return Kind::Inspect;
    default:
        return Kind::None;
    }
}

void DecisionPanel::askAbort()
{
    m_abortAsked = true;
    refresh();
    if (auto *button = findChild<QPushButton *>(u"abortNow"_s)) // asked for by the operator: not a theft of the focus
        button->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::refresh()
{
    const Kind kind = wanted();
    if (kind == Kind::None)
        m_abortAsked = false;
    const qint64 seq = kind == Kind::Failed || kind == Kind::Inspect ? m_controller.run()->state().lastSeq : -1;
    if (kind == m_kind && seq == m_seq)
        return;
    m_kind = kind;
    m_seq = seq;
    rebuild();
    setVisible(kind != Kind::None);
    if (kind != Kind::None && kind != Kind::Abort)
        announce();
    update();
    Q_EMIT shownChanged();
}

void DecisionPanel::rebuild()
{
    delete m_content;
    m_needReason.clear();
    m_reason = nullptr;
    m_content = new QWidget(this);
    m_columns = new QBoxLayout(sideBySide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_content);
    m_columns->setContentsMargins(26, 0, 0, 0);
    m_columns->setSpacing(sideBySide() ? 28 : 10);
    auto *facts = new QVBoxLayout;
    auto *ways = new QVBoxLayout;
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(3);
    m_facts->setColumnStretch(1, 1);
    m_ways = new QGridLayout;
    m_ways->setHorizontalSpacing(12);
    m_ways->setVerticalSpacing(6);
    m_ways->setColumnStretch(1, 1);
    facts->addLayout(m_facts);
    facts->addStretch(1);
    ways->addLayout(m_ways);
    ways->addStretch(1);
    m_columns->addLayout(facts, 5);
    m_columns->addLayout(ways, 6);
    this->layout()->addWidget(m_content);
    switch (m_kind) {
    case Kind::Hold:
        buildHold();
        break;
    case Kind::Paused:
        buildPaused();
        break;
    case Kind::Failed:
    case Kind::Inspect:
        buildFailed();
        break;
    case Kind::Abort:
        buildAbort();
        break;
    case Kind::Broken:
        buildBroken();
        break;
    case Kind::None:
        break;
    }
    setAccessibleName(m_title->text());
}

bool DecisionPanel::sideBySide() const
{
    return width() >= 960;
}

void DecisionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_columns)
        return;
    m_columns->setDirection(sideBySide() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(sideBySide() ? 28 : 10);
}

void DecisionPanel::addFact(const QString &label, const QString &text)
{
    const int row = m_facts->rowCount();
    auto *left = new TextLabel(Type::Second, Tone::Quiet, m_content);
    left->setText(label);
    auto *right = new TextLabel(Type::Body, Tone::Ink, m_content);
    right->setWordWrap(true);
    right->setText(text);
    right->setAccessibleName(label + u": "_s + text);
    m_facts->addWidget(left, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_facts->addWidget(right, row, 1);
}

QPushButton *DecisionPanel::addWay(const QString &text, Icon icon, const QString &objectName, const QString &leadsTo, bool possible)
{
    const int row = m_ways->rowCount();
    auto *button = named(new QPushButton(text, m_content), objectName, QString(text).remove(u'&'));
    button->setAutoDefault(false);
    button->setEnabled(possible && !m_waitsForReason);
    button->setAccessibleDescription(leadsTo);
    button->setMinimumWidth(170);
    setThemedIcon(button, icon);
    auto *words = new TextLabel(Type::Second, possible ? Tone::Quiet : Tone::Ink, m_content);
    words->setWordWrap(true);
    words->setText(leadsTo);
    m_ways->addWidget(button, row, 0, Qt::AlignTop);
    m_ways->addWidget(words, row, 1, Qt::AlignVCenter);
    return button;
}

QString DecisionPanel::nowText() const
{
    const RunState &state = m_controller.run()->state();
    QStringList parts;
    if (const Step *step = m_controller.plan()->step(state.currentStep); step && !step->node.isEmpty()) {
        if (state.openDebt(ObjectRef::node(step->cluster, step->node), u"nodeState"_s))
            parts << tr("%1 is paused by this run and owns nothing.").arg(step->node);
    }
    parts << tr("%n setting(s) are open; every way on puts them back at the end.", nullptr, openDebts(state));
    return parts.join(u' ');
}

void DecisionPanel::buildHold()
{
    m_title->setText(tr("Hold: the next steps are the first that users notice"));
    const RunState &state = m_controller.run()->state();
    QStringList outages;
    bool after = false;
    for (const Step &step : m_controller.plan()->steps) {
        after = after || step.id == state.currentStep;
        for (const InstanceOutage &outage : step.outages) {
            if (after)
                outages << tr("%1 about %2 in step %3")
                               .arg(ObjectRef::fromPath(outage.instance).name(), clockText(outage.ms.typical))
                               .arg(step.seq);
        }
    }
    addFact(tr("Next"), outages.isEmpty() ? tr("No outage is expected.") : tr("Outage of %1.").arg(outages.join(u", "_s)));
    addFact(tr("Now"), nowText());
    auto *confirm =
        addWay(tr("&Confirm hold"), Icon::Tick, u"confirmHold"_s, tr("The run goes on with the next step. Your name is journaled."));
    connect(confirm, &QPushButton::clicked, this, [this] { m_controller.driver()->confirmHold(m_controller.user()); });
}

void DecisionPanel::buildPaused()
{
    const bool window = m_controller.run()->state().pauseReason == "window"_L1;
    m_title->setText(window ? tr("Paused: the next part would end after the maintenance window") : tr("Paused, nothing is half done"));
    addFact(tr("Now"), nowText());
    auto *go = addWay(tr("&Go on"), Icon::Running, u"goOn"_s,
                      window ? tr("The run goes on although the window ends first (C-43).") : tr("The run goes on with the next phase."));
    connect(go, &QPushButton::clicked, this, [this] { m_controller.driver()->goOn(); });
}

void DecisionPanel::addReason()
{
    const int row = m_ways->rowCount();
    m_reason = named(new QLineEdit(m_content), u"decisionReason"_s, tr("Reason for skipping or excluding"));
    m_reason->setPlaceholderText(tr("Needed to skip or exclude"));
    m_ways->addWidget(makeBuddy(tr("R&eason"), m_reason, m_content), row, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_ways->addWidget(m_reason, row, 1);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (QPushButton *button : std::as_const(m_needReason))
            button->setEnabled(!text.trimmed().isEmpty());
    });
}

void DecisionPanel::buildFailed()
{
    const RunState &state = m_controller.run()->state();
    const Step *step = m_controller.plan()->step(state.currentStep);
    const bool inspect = m_kind == Kind::Inspect;
    const QString node = step ? step->node : QString();
    QString what = step ? text(step->title) : tr("The run");
    if (step && state.currentPhase >= 0 && state.currentPhase < step->phases.size())
        what = tr("Step %1, %2: %3").arg(step->seq).arg(laneText(step->phases[state.currentPhase].lane), text(step->title));
    m_title->setText(inspect          ? tr("Needs inspection: what happened is not known")
                     : node.isEmpty() ? tr("Failed: step %1").arg(step ? step->seq : 0)
                                      : tr("Failed on %1").arg(node));
    addFact(tr("What"), what);
    addFact(tr("Why"), state.failure.isEmpty() ? tr("not reported") : text(state.failure));
    addFact(tr("Now"), nowText());
    addFact(tr("Next"), inspect ? tr("Look at the node, then retry if the action did not happen.")
                                : tr("Remove the cause, then retry, or choose another way."));
    auto *retry = addWay(tr("&Retry"), Icon::Retrying, u"retry"_s,
                         inspect ? tr("Reads the state again and repeats the action if it was not done.")
                                 : tr("Runs this phase again. The plan stays as signed."));
    connect(retry, &QPushButton::clicked, this, [this] { m_controller.driver()->retry(); });
    addReason();
    const bool settings = step && (step->kind == StepKind::SaveSettings || step->kind == StepKind::PutBack);
    m_waitsForReason = true;
    auto *skip = addWay(tr("&Skip step"), Icon::Skipped, u"skipStep"_s,
                        settings ? tr("Not possible: the steps depend on these settings, and they must be put back.")
                                 : tr("Leaves this step undone. The run ends as incomplete; its node keeps its level."),
                        !settings);
    auto *exclude = addWay(tr("E&xclude node"), Icon::Excluded, u"excludeNode"_s,
                           node.isEmpty() ? tr("Not possible: this step belongs to no single node.")
                                          : tr("Leaves out every later step on %1. The run ends as incomplete.").arg(node),
                           !node.isEmpty());
    m_waitsForReason = false;
    if (!settings)
        m_needReason << skip;
    if (!node.isEmpty())
        m_needReason << exclude;
    connect(skip, &QPushButton::clicked, this, [this] { m_controller.driver()->skipStep(m_reason->text().trimmed()); });
    connect(exclude, &QPushButton::clicked, this, [this] { m_controller.driver()->excludeNode(m_reason->text().trimmed()); });
    auto *abort = addWay(tr("Abort and res&tore"), Icon::PutBack, u"abortFailed"_s,
                         tr("Puts every saved setting back and ends the run as failed. Updated nodes stay updated."));
    connect(abort, &QPushButton::clicked, this, [this] { m_controller.driver()->abortAndRestore(m_controller.user()); });
}

void DecisionPanel::buildAbort()
{
    const RunState &state = m_controller.run()->state();
    m_title->setText(tr("Abort the run and put everything back?"));
    addFact(tr("Then"), tr("The running action is finished, %n setting(s) are put back, and the run ends.", nullptr, openDebts(state)) +
                            u' ' + tr("Updated nodes stay updated: no level goes back (F-9)."));
    auto *abort = addWay(tr("Abort and res&tore"), Icon::PutBack, u"abortNow"_s, tr("Cannot be undone. The journal keeps your name."));
    auto *keep = addWay(tr("&Keep running"), Icon::Running, u"keepRunning"_s, tr("Nothing changes."));
    connect(abort, &QPushButton::clicked, this, [this] {
        m_abortAsked = false;
        m_controller.driver()->abortAndRestore(m_controller.user());
        refresh();
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_abortAsked = false;
        refresh();
    });
}

void DecisionPanel::buildBroken()
{
    const Error &error = *m_controller.error();
    m_title->setText(tr("The run stands still"));
    addFact(tr("Why"), text(error.message));
    addFact(tr("Next"), error.next.isEmpty() ? tr("Resume the run: it reads the state first.") : text(error.next));
    addFact(tr("Code"), error.code);
    auto *resume = addWay(tr("&Resume"), Icon::Retrying, u"resumeRun"_s, tr("Reads the journal and the state of the host, then goes on."));
    connect(
        resume, &QPushButton::clicked, this,
        [this] {
            m_kind = Kind::None;
            m_controller.resumeAgain();
        },
        Qt::QueuedConnection); // the button goes with the panel
}

void DecisionPanel::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DecisionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const bool failed = m_kind == Kind::Failed || m_kind == Kind::Broken;
    const Tone tone = failed ? Tone::Err : m_kind == Kind::Inspect || m_kind == Kind::Abort ? Tone::Warn : Tone::Hold;
    const Icon icon = failed                    ? Icon::Failed
                      : m_kind == Kind::Inspect ? Icon::NeedsInspection
                      : m_kind == Kind::Abort   ? Icon::Warning
                      : m_kind == Kind::Paused  ? Icon::Paused
                                                : Icon::Hold;
    painter.fillRect(rect(), theme.tint(tone));
    painter.fillRect(QRect(0, 0, 4, height()), theme.ink(tone));
    paintIcon(painter, icon, QRectF(14, m_title->y() + (m_title->height() - 18) / 2.0, 18, 18), theme);
}

} // namespace pf
