#include "base/json.h"
#include "report/json_common.h"
#include "report/labels.h"
#include "report/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

Symbol symbolOf(PhaseState state)
{
    switch (state) {
    case PhaseState::Waiting:
        return Symbol::Waiting;
    case PhaseState::Running:
    case PhaseState::Retrying:
        return Symbol::Running;
    case PhaseState::Done:
        return Symbol::Done;
    case PhaseState::Failed:
        return Symbol::Failed;
    case PhaseState::Hold:
    case PhaseState::Paused:
        return Symbol::Hold;
    case PhaseState::Skipped:
        return Symbol::Skipped;
    case PhaseState::NeedsInspection:
        break;
    }
    return Symbol::Warning;
}

/// What a run did, compared with its plan: verdict, times, versions, settings, availability, decisions.
class OutcomeReport final
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeReport)

public:
    OutcomeReport(const Plan &plan, const RunState &run, const QList<RunEvent> &events) : m_plan(plan), m_run(run), m_events(events)
    {
        for (const Debt &debt : run.ledger)
            m_open += debt.open() ? 1 : 0;
    }

    Document make() const
    {
        Document document;
        QStringList names;
        for (const ScopeCluster &cluster : m_plan.scope.clusters)
            names << cluster.cluster;
        names += m_plan.scope.servers;
        const QString scope = names.size() > 3 ? tr("%n cluster(s) and server(s)", nullptr, int(names.size())) : names.join(u", "_s);
        document.title = tr("Update outcome: %1").arg(scope);
        document.subtitle = tr("What was done, how long it took, and what was put back.");
        document.corner = {tr("Run %1").arg(m_run.run), tr("For the change record")};
        document.language = m_locale.bcp47Name();
        document.date = m_run.endedAt.value_or(m_plan.asOf);
        document.id = u"outcome-"_s + m_run.run + m_run.lastHash;
        document.footer = tr("Passive First %1. Plan %2. Journal of %n event(s), last %3.", nullptr, int(m_events.size()))
                              .arg(QStringLiteral(PF_VERSION), planKey(planHash(m_plan)), m_run.lastHash.left(8));
        document.sections.push_back({{}, {facts()}});
        document.sections.push_back({tr("Summary"), {verdict(), Paragraph{summary()}}});
        document.sections.push_back({tr("Steps, planned and actual"), {stepTable()}});
        document.sections.push_back({tr("Availability"), {Availability{availabilityOf(m_plan, m_run, m_run.endedAt)}}});
        document.sections.push_back({tr("Versions before and after"), {levelTable()}});
        document.sections.push_back({tr("Settings put back"), {ledgerTable()}});
        document.sections.push_back({tr("Failures and decisions"), {decisionTable()}});
        return document;
    }

private:
    Facts facts() const
    {
        auto time = [&](const std::optional<UtcMs> &at) { return at ? tr("%1 UTC").arg(timeText(*at, m_locale)) : tr("not reached"); };
        return {{{tr("Started"), time(m_run.startedAt)},
                 {tr("Run"), m_run.run},
                 {tr("Ended"), time(m_run.endedAt)},
                 {tr("Plan"), planKey(planHash(m_plan))},
                 {tr("Result"), runResultText(m_run.result)},
                 {tr("Settings"),
                  tr("%1 changed, %2 put back, %3 open").arg(m_run.ledger.size()).arg(m_run.ledger.size() - m_open).arg(m_open)}}};
    }

    Callout verdict() const
    {
        const bool well = m_run.result == RunResult::Done && m_open == 0;
        Callout callout{well                                ? Symbol::Passed
                        : m_run.result == RunResult::Failed ? Symbol::Error
                                                            : Symbol::Warning,
                        runResultText(m_run.result),
                        {}};
        callout.lines << (m_open == 0 ? tr("Every setting the run changed has been put back.")
                                      : tr("%n setting(s) are still changed. They are listed below.", nullptr, m_open));
        if (!m_run.failure.isEmpty())
            callout.lines << text(m_run.failure, m_locale);
        return callout;
    }

    QString summary() const
    {
        qint64 outage = 0, unplanned = 0;
        for (const Outage &o : m_run.outages) {
            outage += o.ms;
            unplanned += o.planned ? 0 : 1;
        }
        QString sentence;
        if (m_run.startedAt && m_run.endedAt)
            sentence = tr("The run took %1.").arg(durationText(*m_run.endedAt - *m_run.startedAt));
        sentence +=
            u' ' + tr("Instances were down for %1 in all, in %n outage(s).", nullptr, int(m_run.outages.size())).arg(durationText(outage));
        if (unplanned > 0)
            sentence += u' ' + tr("%n outage(s) were not planned.", nullptr, int(unplanned));
        return sentence.trimmed();
    }

    Table stepTable() const
    {
        Table table;
        table.columns = {{tr("Id"), 0.9, Cell::Align::Right},
                         {tr("Step"), 4.0},
                         {tr("State"), 1.3},
                         {tr("Lanes"), 3.2},
                         {tr("Planned"), 0.9, Cell::Align::Right},
                         {tr("Actual"), 0.9, Cell::Align::Right}};
        for (const Step &step : m_plan.steps) {
            const StepRun *run = m_run.step(step.id);
            if (!run)
                continue;
            DurationRange expected;
            QStringList lanes;
            for (const Lane lane : {Lane::Drain, Lane::Stop, Lane::Patch, Lane::Restart, Lane::Verify}) {
                const LaneRun part = laneOf(step, *run, lane);
                expected = expected + part.expected;
                if (part.planned && (step.kind == StepKind::UpdateNode || step.kind == StepKind::UpdateServer))
                    lanes << tr("%1: %2").arg(laneText(lane), part.startedAt && part.endedAt ? clockText(*part.endedAt - *part.startedAt)
                                                                                             : phaseStateText(part.state));
            }
            table.rows.append({Cell{QString::number(step.seq), step.id, Symbol::None, true}, Cell{text(step.title, m_locale)},
                               Cell{phaseStateText(run->state), {}, symbolOf(run->state)}, Cell{lanes.join(u", "_s)},
                               Cell{step.kind == StepKind::Hold ? u"-"_s : clockText(expected.typical)},
                               Cell{run->startedAt && run->endedAt ? clockText(*run->endedAt - *run->startedAt) : u"-"_s}});
        }
        return table;
    }

    Table levelTable() const
    {
        Table table;
        table.columns = {{tr("Instance"), 2.0}, {tr("Node"), 2.0}, {tr("Before"), 1.5}, {tr("After"), 1.5}, {tr("Change"), 1.5}};
        for (const LevelChange &change : levelChanges(m_plan, m_run))
            table.rows.append({Cell{change.instance, change.cluster, Symbol::None, true}, Cell{change.node},
                               Cell{change.before.isEmpty() ? tr("not reported") : change.before},
                               Cell{change.after.isEmpty() ? tr("not reported") : change.after},
                               Cell{change.before == change.after ? tr("unchanged") : tr("updated")}});
        return table;
    }

    Table ledgerTable() const
    {
        Table table;
        table.columns = {{tr("Object"), 2.6}, {tr("Setting"), 1.5}, {tr("Value, as saved"), 2.6}, {tr("Back at"), 1.8}};
        for (const Debt &debt : m_run.ledger)
            table.rows.append({Cell{objectText(debt.object)}, Cell{settingText(debt.name)}, Cell{settingValueText(debt.name, debt.before)},
                               debt.open() ? Cell{tr("still open"), debt.blockedBy, Symbol::Warning}
                                           : Cell{timeText(*debt.restoredAt, m_locale), {}, Symbol::Done}});
        if (table.rows.isEmpty())
            table.rows.append({Cell{tr("none")}, Cell{}, Cell{}, Cell{}});
        return table;
    }

    Table decisionTable() const
    {
        Table table;
        table.columns = {{tr("When"), 1.6}, {tr("What"), 2.0}, {tr("Details"), 4.5}};
        for (const RunEvent &event : m_events) {
            const QString what = eventText(event.type);
            if (what.isEmpty())
                continue;
            QString details;
            if (const auto message = messageFromJson(event.body[u"message"_s]))
                details = text(*message, m_locale);
            else
                details = QStringList{event.body[u"by"_s].toString(), event.body[u"reason"_s].toString()}.join(u' ').trimmed();
            table.rows.append({Cell{timeText(event.utc, m_locale)},
                               Cell{what, {}, event.type == "phase-failed"_L1 ? Symbol::Failed : Symbol::None}, Cell{details}});
        }
        if (table.rows.isEmpty())
            table.rows.append({Cell{tr("none")}, Cell{}, Cell{}});
        return table;
    }

    static QString eventText(const QString &type)
    {
        if (type == "hold-confirmed"_L1)
            return tr("Hold confirmed");
        if (type == "phase-failed"_L1)
            return tr("Phase failed");
        if (type == "retry"_L1)
            return tr("Retry");
        if (type == "skip"_L1)
            return tr("Step skipped");
        if (type == "exclude"_L1)
            return tr("Node excluded");
        if (type == "abort"_L1)
            return tr("Aborted, settings put back");
        if (type == "crash-found"_L1)
            return tr("Interrupted run found");
        if (type == "pause-asked"_L1)
            return tr("Pause asked for");
        return {};
    }

    const Plan &m_plan;
    const RunState &m_run;
    const QList<RunEvent> &m_events;
    int m_open = 0;
    QLocale m_locale;
};

} // namespace

Document outcomeDocument(const Plan &plan, const RunState &run, const QList<RunEvent> &events)
{
    return OutcomeReport(plan, run, events).make();
}

} // namespace pf::report
