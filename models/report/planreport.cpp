#include "base/names.h"
#include "planning/wayback.h"
#include "report/changeboard.h"
#include "report/json_common.h"
#include "report/labels.h"
#include "report/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pf::report {

namespace {

/// A plan for the change board: verdict and outage before detail, every step with its id.
class PlanReport final
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)

public:
    PlanReport(const Estate &estate, const Catalog &catalog, const Plan &plan, const Proof &proof, const std::optional<SignOff> &signOff)
        : m_estate(estate), m_catalog(catalog), m_plan(plan), m_proof(proof), m_signOff(signOff), m_hash(planHash(plan))
    {}

    Document make() const
    {
        Document document;
        document.title = tr("Update plan: %1").arg(scopeText());
        document.subtitle = tr("Rolling update, passive nodes first.");
        document.corner = {m_estate.name, tr("For decision by the change board")};
        document.language = m_locale.bcp47Name();
        document.date = m_plan.asOf;
        document.id = u"plan-"_s + m_hash;
        document.footer =
            tr("Passive First %1. Plan %2. As of %3.").arg(QStringLiteral(PF_VERSION), planKey(m_hash), timeText(m_plan.asOf, m_locale));
        if (m_plan.steps.isEmpty()) {
            document.sections.push_back({{}, {facts()}});
            document.sections.push_back({tr("Summary"), summary()});
            return document;
        }
        const ChangeBoard board = changeBoard(m_estate, m_catalog, m_plan, m_proof, m_signOff);
        document.sections = board.page;
        document.sections.push_back({tr("Summary"), summary(), true});
        document.sections.back().blocks.insert(document.sections.back().blocks.begin(), facts());
        document.sections.insert(document.sections.end(), board.more.begin(), board.more.end());
        document.sections.push_back({tr("Outage for users"), {outageTable()}});
        document.sections.push_back({tr("Timeline"), {Timeline{timelineOf(m_plan)}}});
        document.sections.push_back({tr("Steps"), {stepTable()}});
        if (!m_plan.partlyRefused.isEmpty())
            document.sections.push_back({tr("Not planned"), {refusedTable()}});
        document.sections.push_back({tr("Settings that are changed and put back"), {settingTable()}});
        document.sections.push_back({tr("Readiness"), {readinessTable()}});
        if (!m_proof.assumptions.isEmpty())
            document.sections.push_back({tr("Assumptions"), {assumptionTable()}});
        return document;
    }

private:
    QString scopeText() const
    {
        QStringList names;
        for (const ScopeCluster &cluster : m_plan.scope.clusters)
            names << cluster.cluster;
        names += m_plan.scope.servers;
        if (names.size() > 3)
            return tr("%n cluster(s) and server(s)", nullptr, int(names.size()));
        return names.isEmpty() ? m_estate.name : names.join(u", "_s);
    }

    /// "from" and "to" builds as they occur in the plan.
    QPair<QStringList, QStringList> builds() const
    {
        QStringList from, to;
        for (const ClusterStart &start : m_plan.start) {
            for (const auto &[key, build] : start.levels) {
                if (!build.isEmpty() && !from.contains(build))
                    from << build;
            }
        }
        for (const Step &step : m_plan.steps) {
            for (const Phase &phase : step.phases) {
                for (const PlanAction &action : phase.actions) {
                    if (action.kind != ActionKind::Install) // a check names levels that stay, too
                        continue;
                    for (const QString &level : action.levels) {
                        if (!to.contains(level))
                            to << level;
                    }
                }
            }
        }
        return {from, to};
    }

    QString named(const QStringList &builds) const
    {
        QStringList texts;
        for (const QString &build : builds) {
            const Resolution known = m_catalog.resolve(build);
            texts << (known.match == Match::Exact
                          ? tr("%1 (%2 %3)").arg(build, Catalog::productTitle(*known.family, known.release), known.build->level)
                          : build);
        }
        return texts.isEmpty() ? tr("none") : texts.join(u", "_s);
    }

    Facts facts() const
    {
        const auto [from, to] = builds();
        const QString window =
            m_plan.policy.windowStart && m_plan.policy.windowEnd
                ? tr("%1 to %2 UTC").arg(timeText(*m_plan.policy.windowStart, m_locale), timeText(*m_plan.policy.windowEnd, m_locale))
                : tr("not set");
        QStringList lists = from;
        for (const QString &build : to)
            lists.removeAll(build);
        return {{{tr("Change window"), window},
                 {tr("Plan"), planKey(m_hash)},
                 {tr("Target"), named(to)},
                 {tr("Prepared"), timeText(m_plan.asOf, m_locale)},
                 {tr("From"), named(lists)},
                 {tr("Estate observed"), timeText(m_estate.observed.at, m_locale)},
                 {tr("Order"), m_plan.policy.order == OrderPolicy::SeedOrder ? tr("all passive nodes, then switch (F-17)")
                                                                             : tr("half, then switch (F-17)")},
                 {tr("Catalogue"), m_plan.catalogVersion}}};
    }

    std::vector<Block> summary() const
    {
        if (m_plan.steps.isEmpty())
            return {Callout{Symbol::Passed,
                            tr("Nothing to do"),
                            {tr("Every instance in scope is at the newest level of its branch that the catalogue holds.")}}};
        Callout callout;
        switch (m_proof.verdict) {
        case ProofVerdict::Safe:
            callout = {Symbol::Passed, tr("Safe, also if one more thing breaks"), {}};
            break;
        case ProofVerdict::Margin:
            callout = {Symbol::Warning, tr("Safe, with %n margin(s) to accept", nullptr, int(m_proof.margins.size())), {}};
            for (qsizetype i = 0; i < m_proof.margins.size(); ++i)
                callout.lines << u"%1. %2"_s.arg(i + 1).arg(text(m_proof.margins[i].message, m_locale));
            break;
        case ProofVerdict::Unsafe:
            callout = {Symbol::Error, tr("Not safe"), {}};
            for (const Message &line : m_proof.counterexample)
                callout.lines << text(line, m_locale);
            break;
        }
        const DurationRange total = expectedDuration(m_plan);
        const auto holds =
            int(std::count_if(m_plan.steps.begin(), m_plan.steps.end(), [](const Step &s) { return s.kind == StepKind::Hold; }));
        QString sentence = tr("As planned, %1 actions were judged one by one.").arg(m_proof.actions);
        sentence += u' ' + tr("Expected duration %1, between %2 and %3.")
                               .arg(durationText(total.typical), durationText(total.low), durationText(total.high));
        if (holds > 0)
            sentence += u' ' + tr("%n hold(s) for the operator.", nullptr, holds);
        if (m_plan.policy.windowEnd)
            sentence += u' ' + tr("Latest safe start %1 UTC.").arg(timeText(*m_plan.policy.windowEnd + (-total.high), m_locale));
        sentence += u' ' + tr("The proof expires %1 and is made again before every node step.").arg(timeText(m_proof.expires, m_locale));
        std::vector<Block> blocks = {callout, Paragraph{sentence}};
        if (m_plan.verdict == Verdict::Incomplete)
            blocks.push_back(Callout{Symbol::Warning,
                                     tr("Incomplete"),
                                     {tr("This plan does not bring everything in its goal to the target. What is left out stands under "
                                         "\"Not planned\" or in the readiness list.")}});
        return blocks;
    }

    Table outageTable() const
    {
        Table table;
        table.columns = {{tr("Instance"), 2.0}, {tr("Kind"), 1.2}, {tr("Expected"), 1.0}, {tr("Range"), 1.2}, {tr("Step"), 3.0}};
        for (const auto &[instance, ms] : m_plan.outages) {
            const ObjectRef ref = ObjectRef::fromPath(instance);
            const bool clustered = !ref.part(u"cluster"_s).isEmpty() && ref.part(u"node"_s).isEmpty();
            const QString kind = ref.kind == ObjectKind::Group ? tr("availability group") : clustered ? tr("clustered") : tr("stand-alone");
            QStringList steps;
            for (const Step &step : m_plan.steps) {
                for (const InstanceOutage &outage : step.outages) {
                    if (sameName(outage.instance, instance))
                        steps << tr("%1, %2").arg(step.seq).arg(text(step.title, m_locale));
                }
            }
            table.rows.append({Cell{ref.name(), objectText(ref), Symbol::None, true}, Cell{kind},
                               Cell{clockText(ms.typical), {}, Symbol::None, true},
                               Cell{tr("%1 to %2").arg(clockText(ms.low), clockText(ms.high))}, Cell{steps.join(u"; "_s)}});
        }
        if (table.rows.isEmpty())
            table.rows.append({Cell{tr("none")}, Cell{}, Cell{}, Cell{}, Cell{}});
        return table;
    }

    QString faultText(const Step &step) const
    {
        for (const auto &[id, cell] : m_proof.cells) {
            if (id != step.id)
                continue;
            QStringList parts;
            if (cell.node == FaultCell::State::Margin)
                parts << tr("node lost");
            if (cell.witness == FaultCell::State::Margin)
                parts << tr("witness lost");
            if (cell.action == FaultCell::State::Margin)
                parts << tr("step fails");
            if (cell.comesBack == FaultCell::State::Margin)
                parts << tr("node stays away");
            return parts.join(u", "_s);
        }
        return {};
    }

    Table stepTable() const
    {
        Table table;
        table.columns = {{tr("Id"), 0.9, Cell::Align::Right},
                         {tr("Step and reason"), 4.6},
                         {tr("Start"), 0.8, Cell::Align::Right},
                         {tr("Expected"), 0.9},
                         {tr("Outage"), 1.5},
                         {tr("Votes"), 0.7},
                         {tr("With one more fault"), 1.6}};
        qint64 at = 0;
        for (const Step &step : m_plan.steps) {
            const DurationRange expected = expectedDuration(step);
            QStringList outages;
            for (const InstanceOutage &outage : step.outages)
                outages << tr("%1 %2").arg(ObjectRef::fromPath(outage.instance).name(), clockText(outage.ms.typical));
            const QString fault = faultText(step);
            const bool votes = step.after.votes.need > 0;
            table.rows.append({Cell{QString::number(step.seq), step.id, Symbol::None, true},
                               Cell{text(step.title, m_locale), reasonsText(step.reasons, m_locale) + u'\n' + wayBackText(step, m_locale)},
                               Cell{startText(at)},
                               Cell{step.kind == StepKind::Hold ? tr("when confirmed") : durationText(expected.typical)},
                               Cell{outages.isEmpty() ? tr("none") : outages.join(u", "_s)},
                               Cell{votes ? tr("%1 / %2").arg(step.after.votes.present).arg(step.after.votes.need) : u"-"_s},
                               fault.isEmpty() ? Cell{tr("safe"), {}, Symbol::Selected} : Cell{fault, {}, Symbol::Margin}});
            at += expected.typical;
        }
        return table;
    }

    QString startText(qint64 at) const
    {
        if (m_plan.policy.windowStart)
            return timeText(*m_plan.policy.windowStart + at, m_locale).right(5);
        return u"+%1:%2"_s.arg(at / 3'600'000).arg(at / 60'000 % 60, 2, 10, QLatin1Char('0'));
    }

    Table refusedTable() const
    {
        Table table;
        table.columns = {{tr("Rule"), 0.8}, {tr("Object"), 1.6}, {tr("Why"), 3.2}, {tr("What would help"), 2.8}};
        for (const RefusedItem &item : m_plan.partlyRefused) {
            QStringList cures;
            for (const Message &cure : item.cures)
                cures << text(cure, m_locale);
            table.rows.append({Cell{item.rule}, Cell{objectText(item.object)}, Cell{text(item.message, m_locale)},
                               Cell{cures.isEmpty() ? tr("nothing known") : cures.join(u' ')}});
        }
        return table;
    }

    Table settingTable() const
    {
        Table table;
        table.columns = {
            {tr("Object"), 2.4}, {tr("Setting"), 1.4}, {tr("Saved value"), 2.4}, {tr("During the run"), 2.4}, {tr("Afterwards"), 2.4}};
        for (const Setting &setting : m_plan.savedSettings)
            table.rows.append({Cell{objectText(setting.object)}, Cell{settingText(setting.name)},
                               Cell{settingValueText(setting.name, setting.before)},
                               Cell{setting.during.isEmpty() ? tr("as each step says") : settingValueText(setting.name, setting.during)},
                               Cell{settingValueText(setting.name, setting.after)}});
        if (table.rows.isEmpty())
            table.rows.append({Cell{tr("none")}, Cell{}, Cell{}, Cell{}, Cell{}});
        return table;
    }

    Table readinessTable() const
    {
        Table table;
        table.columns = {{tr("Check"), 0.7}, {tr("State"), 1.2}, {tr("Object"), 1.6}, {tr("What was seen"), 3.4}, {tr("Next step"), 2.4}};
        for (const ReadinessItem &item : m_plan.readiness) {
            Symbol symbol = Symbol::Passed;
            if (item.state == CheckState::NotReported)
                symbol = Symbol::NotReported;
            else if (item.state == CheckState::Failed)
                symbol = item.level == GateLevel::Block         ? Symbol::Error
                         : item.level == GateLevel::Acknowledge ? Symbol::Warning
                                                                : Symbol::Info;
            table.rows.append({Cell{item.check, item.phase}, Cell{checkStateText(item), {}, symbol}, Cell{objectText(item.object)},
                               Cell{text(item.message, m_locale)}, Cell{text(item.fix, m_locale)}});
        }
        return table;
    }

    Table assumptionTable() const
    {
        Table table;
        table.columns = {{tr("Assumed, because it was not reported"), 5.0}, {tr("Observed"), 1.4}};
        for (const Assumption &assumption : m_proof.assumptions)
            table.rows.append({Cell{text(assumption.what, m_locale)},
                               Cell{assumption.observedAt ? timeText(*assumption.observedAt, m_locale) : tr("not reported")}});
        return table;
    }

    const Estate &m_estate;
    const Catalog &m_catalog;
    const Plan &m_plan;
    const Proof &m_proof;
    const std::optional<SignOff> &m_signOff;
    QString m_hash;
    QLocale m_locale;
};

/// Why there is no plan.
class RefusalReport final
{
    Q_DECLARE_TR_FUNCTIONS(RefusalReport)

public:
    static Document make(const Estate &estate, const Refusals &refusals, const QList<Repair> &repairs)
    {
        const QLocale locale;
        Document document;
        document.title = tr("No safe plan: %1").arg(refusals.goal.clusters.isEmpty() ? estate.name : refusals.goal.clusters.join(u", "_s));
        document.subtitle = tr("What was asked for is refused, with the reason.");
        document.corner = {estate.name, tr("For decision by the change board")};
        document.language = locale.bcp47Name();
        document.date = refusals.asOf;
        document.id = u"refusal-"_s + sha256Hex(writeEstate(estate));
        document.footer = tr("Passive First %1. As of %2.").arg(QStringLiteral(PF_VERSION), timeText(refusals.asOf, locale));
        Table table;
        table.columns = {{tr("Rule"), 0.8}, {tr("Object"), 1.6}, {tr("Why"), 3.2}, {tr("What would help"), 2.8}};
        for (const RefusedItem &item : refusals.items) {
            QStringList cures;
            for (const Message &cure : item.cures)
                cures << text(cure, locale);
            table.rows.append({Cell{item.rule}, Cell{objectText(item.object)}, Cell{text(item.message, locale)},
                               Cell{cures.isEmpty() ? tr("nothing known") : cures.join(u' ')}});
        }
        document.sections.push_back(
            {tr("Summary"), {Callout{Symbol::Error, tr("Refused for %n reason(s)", nullptr, int(refusals.items.size())), {}}, table}});
        if (!repairs.isEmpty()) {
            Table ways;
            ways.columns = {{tr("Object"), 1.4}, {tr("Smallest changes that make a plan possible, each of them proved"), 5.0}};
            for (const Repair &repair : repairs)
                ways.rows.append({Cell{objectText(repair.object)}, Cell{repairText(repair, locale)}});
            document.sections.push_back({tr("What would make it possible"), {ways}});
        }
        return document;
    }
};

} // namespace

Document planDocument(const Estate &estate, const Catalog &catalog, const Plan &plan, const Proof &proof,
                      const std::optional<SignOff> &signOff)
{
    return PlanReport(estate, catalog, plan, proof, signOff).make();
}

Document refusalDocument(const Estate &estate, const Refusals &refusals, const QList<Repair> &repairs)
{
    return RefusalReport::make(estate, refusals, repairs);
}

} // namespace pf::report
