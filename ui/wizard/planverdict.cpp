#include "items/texttablemodel.h"
#include "report/reports.h"
#include "report/text.h"
#include "ui/picturewidget.h"
#include "ui/tables.h"
#include "ui/wizard/pages.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf {

void PlanPage::showRefusal(const Refusals &refusals)
{
    m_stack->setCurrentIndex(1);
    m_hash->clear();
    head()->setLine(tr("There is no safe plan for what was chosen."));
    m_refusedVerdict->set(Icon::Error, Tone::Err, tr("Refused"),
                          tr("%n reason(s). Nothing is changed anywhere. Do what would help, read the estate again and plan again.",
                             nullptr, int(refusals.items.size())));
    QList<TextTableModel::Row> rows;
    for (const RefusedItem &item : refusals.items) {
        QStringList cures;
        for (const Message &cure : item.cures)
            cures << text(cure);
        rows.append({{item.rule, objectText(item.object), text(item.message), cures.isEmpty() ? tr("Nothing is known") : cures.join(u' ')},
                     item.object.path});
    }
    m_refusals->setRows(rows);
    showRepairs();
    setFootnote(tr("Back to the scope to choose something else."));
}

void PlanPage::showRepairs()
{
    const QList<Repair> &repairs = controller().planning().repairs();
    QList<TextTableModel::Row> rows;
    for (const Repair &repair : repairs)
        rows.append({{objectText(repair.object), report::repairText(repair, QLocale()),
                      repair.onlyWishes() ? tr("a wish, here") : tr("somebody at the cluster")},
                     repair.object.path});
    m_repairs->setRows(rows);
    m_repairPane->setVisible(!rows.isEmpty());
    const auto wish = std::find_if(repairs.begin(), repairs.end(), [](const Repair &r) { return r.onlyWishes(); });
    m_planThisWay->setEnabled(false);
    if (!rows.isEmpty())
        m_repairTable->selectRow(int((wish == repairs.end() ? repairs.begin() : wish) - repairs.begin()));
}

void PlanPage::planThisWay()
{
    PlanSession &session = controller().planning();
    const int row = m_repairTable->currentIndex().row();
    if (row >= 0 && row < session.repairs().size() && session.repairs().at(row).onlyWishes())
        session.take(Repair(session.repairs().at(row)));
}

void PlanPage::showProof(const Plan &plan, const Proof &proof)
{
    const DurationRange total = totalOf(plan);
    const auto count = int(plan.steps.size());
    QStringList outages;
    for (const auto &[instance, ms] : plan.outages)
        outages << tr("%1 %2").arg(ObjectRef::fromPath(instance).name(), clockText(ms.typical));
    head()->setLine(plan.steps.isEmpty() ? tr("Every instance in scope is at its target.")
                    : outages.isEmpty()  ? tr("%1: %n step(s), no outage.", nullptr, count).arg(scopeText(plan))
                    : outages.size() > 4
                        ? tr("%1: %n step(s), outage of %2 instances.", nullptr, count).arg(scopeText(plan)).arg(outages.size())
                        : tr("%1: %n step(s). Outage: %2.", nullptr, count).arg(scopeText(plan), outages.join(u", "_s)));
    QString line = tr("%1, between %2 and %3.").arg(durationText(total.typical), durationText(total.low), durationText(total.high));
    if (plan.policy.windowEnd)
        line += u' ' + tr("Latest safe start %1.").arg(clockOf(*plan.policy.windowEnd + (-total.high)));
    m_timelineLine->setText(line);
    setFootnote(tr("The plan is proved again before every node step. Proof expires %1 UTC.").arg(timeText(proof.expires, QLocale())));

    auto *points = new QWidget;
    points->setAutoFillBackground(true);
    points->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(points);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(8);
    if (plan.steps.isEmpty()) {
        m_verdict->set(Icon::Passed, Tone::Ok, tr("Nothing to do"), tr("The catalogue holds no newer level for what was chosen."));
    } else if (proof.verdict == ProofVerdict::Unsafe) {
        m_verdict->set(Icon::Error, Tone::Err, tr("Not safe"), tr("The plan breaks a rule. It cannot be signed."));
        for (const Message &message : proof.counterexample)
            layout->addWidget(makePoint(Icon::Error, text(message), {}, points));
    } else {
        const bool margins = !proof.margins.isEmpty();
        m_verdict->set(
            margins ? Icon::Warning : Icon::Passed, margins ? Tone::Warn : Tone::Ok,
            margins ? tr("Safe, with %n margin(s)", nullptr, int(proof.margins.size())) : tr("Safe"),
            margins
                ? tr("As planned, all %1 actions keep every rule. With one more fault: safe but for what stands below.").arg(proof.actions)
                : tr("All %1 actions keep every rule, also with one more fault.").arg(proof.actions));
        int present = 1000, need = 0;
        for (const Step &step : plan.steps) {
            if (step.after.votes.need > 0 && step.after.votes.present < present) {
                present = step.after.votes.present;
                need = step.after.votes.need;
            }
        }
        if (need > 0)
            layout->addWidget(
                makePoint(Icon::Selected, tr("Quorum at every step: at least %1 votes, need %2").arg(present).arg(need), {}, points));
        layout->addWidget(makePoint(Icon::Selected, tr("Never two nodes out at once"), {}, points));
        layout->addWidget(makePoint(Icon::Selected, tr("No owner is patched, no level goes back"), {}, points));
        layout->addWidget(makePoint(Icon::Selected, tr("Every change is put back at the end"), {}, points));
        if (margins)
            layout->addWidget(new Hairline(points));
        for (const Margin &margin : proof.margins)
            layout->addWidget(makePoint(Icon::Warning, {}, text(margin.message), points));
    }
    for (const RefusedItem &item : plan.partlyRefused)
        layout->addWidget(
            makePoint(Icon::Warning, tr("Not planned: %1").arg(objectText(item.object)), text(item.message) + u' ' + item.rule, points));
    layout->addWidget(new Hairline(points));
    auto *note = new TextLabel(Type::Second, Tone::Quiet, points);
    note->setWordWrap(true);
    note->setText(
        tr("Assumes the estate as observed %1 UTC.").arg(timeText(controller().planning().estate().estate.observed.at, QLocale())) + u' ' +
        tr("%n value(s) were not reported and assumed.", nullptr, int(proof.assumptions.size())));
    layout->addWidget(note);
    layout->addStretch(1);
    m_proof->setWidget(points);
}

} // namespace pf
