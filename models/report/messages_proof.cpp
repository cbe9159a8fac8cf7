#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry proofTable[] = {
    {"proof.story.start", QT_TRANSLATE_NOOP("Message", "At the start: %1 has %2 of %3 votes, %4 are needed.")},
    {"proof.story.step", QT_TRANSLATE_NOOP("Message", "Step %1 (%2) is done (votes: %3 of %4, %5 needed).")},
    {"proof.story.look", QT_TRANSLATE_NOOP("Message", "Step %1: %2 is only looked at (votes: %3 of %4, %5 needed).")},
    {"proof.story.owners", QT_TRANSLATE_NOOP("Message", "Step %1: only %3 may own %2 from now on (votes: %4 of %5, %6 needed).")},
    {"proof.story.failback-on", QT_TRANSLATE_NOOP("Message", "Step %1: %2 may fall back on its own (votes: %3 of %4, %5 needed).")},
    {"proof.story.failback-off",
     QT_TRANSLATE_NOOP("Message", "Step %1: %2 may no longer fall back on its own (votes: %3 of %4, %5 needed).")},
    {"proof.story.move", QT_TRANSLATE_NOOP("Message", "Step %1: %2 moves to %3 (votes: %4 of %5, %6 needed).")},
    {"proof.story.drain", QT_TRANSLATE_NOOP("Message", "Step %1: %2 is drained and paused (votes: %3 of %4, %5 needed).")},
    {"proof.story.stop", QT_TRANSLATE_NOOP("Message", "Step %1: the cluster service stops on %2 (votes: %3 of %4, %5 needed).")},
    {"proof.story.start-service", QT_TRANSLATE_NOOP("Message", "Step %1: the cluster service starts on %2 (votes: %3 of %4, %5 needed).")},
    {"proof.story.install", QT_TRANSLATE_NOOP("Message", "Step %1: the update is installed on %2 for %3 (votes: %4 of %5, %6 needed).")},
    {"proof.story.restart", QT_TRANSLATE_NOOP("Message", "Step %1: %2 restarts and comes back (votes: %3 of %4, %5 needed).")},
    {"proof.story.resume", QT_TRANSLATE_NOOP("Message", "Step %1: %2 may own roles again (votes: %3 of %4, %5 needed).")},
    {"proof.story.away", QT_TRANSLATE_NOOP("Message", "Step %1: while %2 is away, %3 of %4 votes are there and %5 are needed.")},
    {"proof.story.group-mode", QT_TRANSLATE_NOOP("Message", "Step %1: %2 is set to %3 (votes: %4 of %5, %6 needed).")},
    {"proof.story.fail-over", QT_TRANSLATE_NOOP("Message", "Step %1: %2 fails over to %3 (votes: %4 of %5, %6 needed).")},
    {"proof.story.await-sync", QT_TRANSLATE_NOOP("Message", "Step %1: the replicas of %2 have caught up (votes: %3 of %4, %5 needed).")},
    {"proof.story.enter-maintenance",
     QT_TRANSLATE_NOOP("Message", "Step %1: %2 hands over its databases and is paused (votes: %3 of %4, %5 needed).")},
    {"proof.story.leave-maintenance", QT_TRANSLATE_NOOP("Message", "Step %1: %2 leaves maintenance mode (votes: %3 of %4, %5 needed).")},
    {"proof.story.await-copies",
     QT_TRANSLATE_NOOP("Message", "Step %1: the database copies on %2 are healthy (votes: %3 of %4, %5 needed).")},
    {"proof.story.await-storage", QT_TRANSLATE_NOOP("Message", "Step %1: the storage jobs of %2 are done (votes: %3 of %4, %5 needed).")},
    {"proof.violation.group-closed", QT_TRANSLATE_NOOP("Message", "Step %1: users of %2 could not write any more.")},
    {"proof.violation.dismounted", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule X-6: the mailbox database %2 would be dismounted.")},
    {"proof.violation.I4.group",
     QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I4: %3 would be updated or go away while it is primary for %2.")},
    {"proof.violation.I4.mail", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I4: %3 would go away while %2 is mounted there.")},
    {"proof.violation.I5.group", QT_TRANSLATE_NOOP("Message", "The plan breaks rule I5: the modes of %1 are not put back.")},
    {"proof.violation.I6", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I6 for %2 on %3:")},
    {"proof.margin.commits-stop.node.one",
     QT_TRANSLATE_NOOP("Message", "Not if %3 fails in step %1. Too few secondaries would be left: users of %4 could not write.")},
    {"proof.margin.commits-stop.node.range",
     QT_TRANSLATE_NOOP("Message", "Not if %3 fails in steps %1 to %2. Too few secondaries would be left: users of %4 could not write.")},
    {"proof.violation.I1", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I1: %2 would be out at the same time.")},
    {"proof.violation.I2", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I2: %2 would have %3 of %4 votes, and %5 are needed.")},
    {"proof.violation.I3",
     QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I3: %2 would be on %3 with binaries %4, but it has already run on %5.")},
    {"proof.violation.I3.refused", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I3 on %2:")},
    {"proof.violation.I4", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I4: %2 would be patched on %3 while it runs there.")},
    {"proof.violation.I4.stop", QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I4: %3 would go away while %2 runs there.")},
    {"proof.violation.I5.unsaved",
     QT_TRANSLATE_NOOP("Message", "Step %1 breaks rule I5: it changes %3 of %2, whose old value is not saved.")},
    {"proof.violation.I5.timeout",
     QT_TRANSLATE_NOOP("Message", "The plan breaks rule I5: the pending time-out of %1 ends as %2 instead of %3.")},
    {"proof.violation.I5.owners",
     QT_TRANSLATE_NOOP("Message", "The plan breaks rule I5: the possible owners of %1 end as %2 instead of %3.")},
    {"proof.violation.I5.failback", QT_TRANSLATE_NOOP("Message", "The plan breaks rule I5: the failback setting of %1 is not put back.")},
    {"proof.violation.I5.node", QT_TRANSLATE_NOOP("Message", "The plan breaks rule I5: %1 is still out or paused at the end.")},
    {"proof.violation.I5.resumed",
     QT_TRANSLATE_NOOP("Message", "The plan breaks rule I5: %1 was paused by somebody else and must stay so.")},
    {"proof.violation.I7",
     QT_TRANSLATE_NOOP("Message", "The plan breaks rule I7: %1 on %2 is not at %3 at the end, yet the plan is not labelled incomplete.")},
    {"proof.violation.I7.running",
     QT_TRANSLATE_NOOP("Message",
                       "The plan breaks rule I7: %1 has not started on %2 at the end, yet the plan is not labelled incomplete.")},
    {"proof.violation.refused", QT_TRANSLATE_NOOP("Message", "Step %1 is refused on %2 (%3):")},
    {"proof.violation.too-many",
     QT_TRANSLATE_NOOP("Message", "Step %1 leaves more than %2 possible states to the cluster's own choice. Name the node of each move.")},
    {"proof.violation.unknown", QT_TRANSLATE_NOOP("Message", "Step %1 names something that is not in the scope of the plan.")},
    {"proof.margin.quorum-lost.node.one",
     QT_TRANSLATE_NOOP("Message",
                       "Not if %3 fails in step %1. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.")},
    {"proof.margin.quorum-lost.node.range",
     QT_TRANSLATE_NOOP(
         "Message", "Not if %3 fails in steps %1 to %2. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.")},
    {"proof.margin.quorum-lost.witness.one",
     QT_TRANSLATE_NOOP(
         "Message",
         "Not if the witness of %3 fails in step %1. %4 of %5 votes would be left and %6 are needed, so the whole cluster would stop.")},
    {"proof.margin.quorum-lost.witness.range",
     QT_TRANSLATE_NOOP("Message", "Not if the witness of %3 fails in steps %1 to %2. %4 of %5 votes would be left and %6 are needed, so "
                                  "the whole cluster would stop.")},
    {"proof.margin.early-switch.node.one",
     QT_TRANSLATE_NOOP("Message",
                       "Not if %3 fails in step %1. Only updated nodes can take over %4: the switch would come early and unplanned.")},
    {"proof.margin.early-switch.node.range",
     QT_TRANSLATE_NOOP(
         "Message", "Not if %3 fails in steps %1 to %2. Only updated nodes can take over %4: the switch would come early and unplanned.")},
    {"proof.margin.no-target.node.one",
     QT_TRANSLATE_NOOP("Message", "Not if %3 fails in step %1. No node could take over %4: down until one is back.")},
    {"proof.margin.no-target.node.range",
     QT_TRANSLATE_NOOP("Message", "Not if %3 fails in steps %1 to %2. No node could take over %4: down until one is back.")},
    {"proof.margin.no-target.action.one",
     QT_TRANSLATE_NOOP(
         "Message",
         "Not if the installation on %3 fails in step %1. %4 would stay up but no other node could take over until %3 is repaired.")},
    {"proof.margin.no-target.action.range",
     QT_TRANSLATE_NOOP("Message", "Not if the installation on %3 fails in steps %1 to %2. %4 would stay up but no other node could take "
                                  "over until %3 is repaired.")},
    {"proof.margin.no-target.return.one",
     QT_TRANSLATE_NOOP(
         "Message", "Not if %3 does not come back in step %1. %4 would stay up but no other node could take over until %3 is repaired.")},
    {"proof.margin.no-target.return.range",
     QT_TRANSLATE_NOOP(
         "Message",
         "Not if %3 does not come back in steps %1 to %2. %4 would stay up but no other node could take over until %3 is repaired.")},
    {"proof.margin.no-way-back.node.one",
     QT_TRANSLATE_NOOP("Message", "Not if %3 fails in step %1. The possible owners of %4 could not be put back.")},
    {"proof.margin.no-way-back.node.range",
     QT_TRANSLATE_NOOP("Message", "Not if %3 fails in steps %1 to %2. The possible owners of %4 could not be put back.")},
    {"proof.margin.no-way-back.action.one",
     QT_TRANSLATE_NOOP(
         "Message",
         "Not if the script upgrade fails in step %1. %4 would stay down until repaired: there is no way back to the old level.")},
    {"proof.margin.no-way-back.action.range",
     QT_TRANSLATE_NOOP(
         "Message",
         "Not if the script upgrade fails in steps %1 to %2. %4 would stay down until repaired: there is no way back to the old level.")},
};

} // namespace

std::span<const MessageEntry> proofMessages()
{
    return proofTable;
}

} // namespace pf
