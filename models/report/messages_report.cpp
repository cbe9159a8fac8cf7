#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry reportTable[] = {
    {"pdf.not-written", QT_TRANSLATE_NOOP("Message", "The PDF could not be made.")},
    {"pdf.not-written.next", QT_TRANSLATE_NOOP("Message", "Write the report again; if it fails again, save it as HTML.")},
    {"report.check.accepted", QT_TRANSLATE_NOOP("Message", "Accepted by %1 until %2: %3")},
    {"report.check.accepted.ended", QT_TRANSLATE_NOOP("Message", "The acceptance by %1 ended on %2; the finding counts again.")},
    {"report.compare.summary", QT_TRANSLATE_NOOP("Message", "New: %1, gone: %2, changed: %3, unchanged: %4.")},
    {"report.compare.new", QT_TRANSLATE_NOOP("Message", "New")},
    {"report.compare.gone", QT_TRANSLATE_NOOP("Message", "Gone")},
    {"report.compare.changed", QT_TRANSLATE_NOOP("Message", "Changed")},
    {"report.compare.was", QT_TRANSLATE_NOOP("Message", "Severity before: %1.")},
    {"baseline.format", QT_TRANSLATE_NOOP("Message", "This is not the result of a check as JSON.")},
    {"baseline.findings", QT_TRANSLATE_NOOP("Message", "The result of the check has no findings in it.")},
    {"baseline.id", QT_TRANSLATE_NOOP("Message", "A finding of the earlier check has no id.")},
    {"baseline.next", QT_TRANSLATE_NOOP("Message", "Make one with check --format json -o FILE.")},
    {"report.check.summary",
     QT_TRANSLATE_NOOP("Message", "Errors: %1, warnings: %2, info: %3. Computers: %4, instances: %5, not reported: %6.")},
    {"report.check.headline",
     QT_TRANSLATE_NOOP("Message", "Can never be offered this month's fix: %1 of %2 instances and Exchange servers; not known for %3.")},
    {"report.check.headline.rule", QT_TRANSLATE_NOOP("Message", "%1 %2: %3.")},
    {"report.check.asof", QT_TRANSLATE_NOOP("Message", "Checked as of %1 with catalogue %2.")},
    {"report.votes.line", QT_TRANSLATE_NOOP("Message", "%1: %2 of %3 votes present, %4 needed.")},
    {"report.votes.quorate", QT_TRANSLATE_NOOP("Message", "The cluster has quorum.")},
    {"report.votes.not-quorate", QT_TRANSLATE_NOOP("Message", "The cluster has no quorum: it stops.")},
    {"report.votes.node", QT_TRANSLATE_NOOP("Message", "%1: %2, assigned %3, current %4.")},
    {"report.votes.survived", QT_TRANSLATE_NOOP("Message", "Its sudden loss is survived.")},
    {"report.votes.fatal", QT_TRANSLATE_NOOP("Message", "Its sudden loss stops the cluster.")},
    {"report.refused", QT_TRANSLATE_N_NOOP("Message", "Refused: no safe plan for %n reason(s)."), true},
    {"report.repairs", QT_TRANSLATE_NOOP("Message", "What would make it possible, each tried and proved:")},
    {"report.repair.safe", QT_TRANSLATE_NOOP("Message", "Then there is a plan of %1 steps, safe also with one more fault.")},
    {"report.repair.margin", QT_TRANSLATE_NOOP("Message", "Then there is a plan of %1 steps, safe with margins.")},
    {"report.repair.incomplete", QT_TRANSLATE_NOOP("Message", "Then there is a plan of %1 steps, incomplete.")},
    {"report.no-cure", QT_TRANSLATE_NOOP("Message", "Nothing is known that would make it possible.")},
    {"report.plan.nothing", QT_TRANSLATE_NOOP("Message", "Nothing to do: every instance in scope is at its target.")},
    {"report.plan.line", QT_TRANSLATE_NOOP("Message", "Plan %1, %2 steps.")},
    {"report.plan.outage", QT_TRANSLATE_NOOP("Message", "Outage of %1: about %2, at most %3.")},
    {"report.plan.outage-was", QT_TRANSLATE_NOOP("Message", "Outage of %1: %2.")},
    {"report.proof.safe", QT_TRANSLATE_NOOP("Message", "Proved safe over %1 actions, also with one more fault.")},
    {"report.proof.margin",
     QT_TRANSLATE_NOOP("Message", "Proved safe as planned over %1 actions; with one more fault there are %2 margins:")},
    {"report.proof.unsafe", QT_TRANSLATE_NOOP("Message", "Not safe. The shortest way into the outage:")},
    {"report.outcome.line", QT_TRANSLATE_NOOP("Message", "Run %1: %2.")},
    {"report.outcome.ledger", QT_TRANSLATE_NOOP("Message", "%1 settings changed, %2 put back, %3 open.")},
    {"view.node.owns", QT_TRANSLATE_NOOP("Message", "Active: owns %1")},
    {"view.node.owns-core", QT_TRANSLATE_NOOP("Message", "Owns core group only")},
    {"view.node.owns-other", QT_TRANSLATE_NOOP("Message", "Active: owns a role")},
    {"view.node.passive", QT_TRANSLATE_NOOP("Message", "Fully passive")},
    {"view.row.core", QT_TRANSLATE_NOOP("Message", "core")},
    {"view.row.ag", QT_TRANSLATE_NOOP("Message", "availability group")},
    {"view.row.standalone", QT_TRANSLATE_NOOP("Message", "stand-alone")},
    {"view.row.exchange", QT_TRANSLATE_NOOP("Message", "Exchange")},
    {"view.row.parts-only", QT_TRANSLATE_NOOP("Message", "%1, parts only")},
    {"view.root.none", QT_TRANSLATE_NOOP("Message", "No update server known")},
    {"view.root.alone", QT_TRANSLATE_NOOP("Message", "%1 (root)")},
    {"view.root.chain", QT_TRANSLATE_NOOP("Message", "%1 (root), then %2")},
    {"view.root.sync-unknown", QT_TRANSLATE_NOOP("Message", "synchronization not reported")},
    {"view.root.synced", QT_TRANSLATE_NOOP("Message", "synchronized %1")},
    {"view.root.synced-days", QT_TRANSLATE_NOOP("Message", "synchronized %1, %2 days ago")},
    {"view.root.no-exchange", QT_TRANSLATE_NOOP("Message", "No Exchange server below this root")},
    {"view.root.no-sql", QT_TRANSLATE_NOOP("Message", "No SQL Server below this root")},
};

} // namespace

std::span<const MessageEntry> reportMessages()
{
    return reportTable;
}

} // namespace pf
