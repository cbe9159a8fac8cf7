#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry executionTable[] = {
    // What stands in the way of a run
    {"execution.hold", QT_TRANSLATE_NOOP("Message", "The run waits for you before the first move that users notice")},
    {"execution.paused", QT_TRANSLATE_NOOP("Message", "The run is paused. Nothing is half done.")},
    {"execution.needs-inspection",
     QT_TRANSLATE_NOOP("Message",
                       "It is not known whether the last action on %1 was carried out. Read its state there, then retry or skip.")},
    {"execution.not-seen", QT_TRANSLATE_NOOP("Message", "The state of cluster %1 cannot be read")},
    {"execution.node-not-up", QT_TRANSLATE_NOOP("Message", "Node %1 is not up. Bring it back before another node is taken out (C-05).")},
    {"execution.paused-by-other",
     QT_TRANSLATE_NOOP("Message", "Node %1 was paused by somebody else. Resume it or find out why it is paused (C-05).")},
    {"execution.paused-by-run",
     QT_TRANSLATE_NOOP("Message", "Node %1 is still paused by this run. Resume it before another node is taken out.")},
    {"execution.owner-moved",
     QT_TRANSLATE_NOOP("Message", "%1 is on %2, but the plan expected it on %3. Move it back or make a new plan.")},
    {"execution.owner-on-node", QT_TRANSLATE_NOOP("Message", "%1 runs on %2, which is about to be updated. Move it away first (F-13).")},
    {"execution.downgrade-owner",
     QT_TRANSLATE_NOOP("Message",
                       "%1 cannot be a possible owner of %2: its binaries are older than the level the instance has started on (F-11)")},
    {"execution.downgrade-move",
     QT_TRANSLATE_NOOP("Message", "%2 cannot move to %1: the binaries there are older than the level the instance has started on (F-11)")},
    {"execution.primary-on-node",
     QT_TRANSLATE_NOOP("Message", "The primary of %1 is on %2, which is about to leave. Fail the group over first (A-6).")},
    {"execution.mounted-on-node",
     QT_TRANSLATE_NOOP("Message", "Mailbox database %1 is mounted on %2, which is about to be updated. Move it away first (X-6).")},
    {"execution.group-by-cluster",
     QT_TRANSLATE_NOOP("Message", "%1 is an availability group. It fails over by T-SQL only, never by the cluster (A-6).")},
    {"execution.not-synchronized",
     QT_TRANSLATE_NOOP("Message",
                       "%1 is not synchronized for %2: a fail-over would lose data. Wait until it has caught up, then retry (A-4).")},
    {"execution.commits-would-stop",
     QT_TRANSLATE_NOOP("Message", "Commits on %1 would stop: fewer than %2 synchronized secondaries are there now (A-7).")},
    {"execution.level-wrong", QT_TRANSLATE_NOOP("Message", "%1 on %2 is at %3 instead of %4")},
    {"execution.level-unknown", QT_TRANSLATE_NOOP("Message", "%1 on %2 does not report its level. Expected is %3.")},
    {"execution.event-invalid", QT_TRANSLATE_NOOP("Message", "The journal entry has no valid field \"%1\"")},
    {"execution.event-invalid.next", QT_TRANSLATE_NOOP("Message", "Take the journal from the run store again")},

    // Failures that the host reports; %1 is the node or role, %2 the host's own words
    {"execution.failed", QT_TRANSLATE_NOOP("Message", "%1: the host reports %2. %3")},
    {"execution.failed.timeout", QT_TRANSLATE_NOOP("Message", "%1 did not answer within the time limit. %2")},
    {"execution.failed.drain", QT_TRANSLATE_NOOP("Message", "%1 could not be drained. %2")},
    {"execution.failed.install", QT_TRANSLATE_NOOP("Message", "Setup failed on %1. %2")},
    {"execution.failed.node-down", QT_TRANSLATE_NOOP("Message", "%1 is down. %2")},
    {"execution.failed.unreachable", QT_TRANSLATE_NOOP("Message", "%1 cannot be reached. %2")},
    {"execution.failed.not-back", QT_TRANSLATE_NOOP("Message", "%1 did not come back after the restart. %2")},
    {"execution.failed.no-owner", QT_TRANSLATE_NOOP("Message", "No possible owner can take %1. %2")},
    {"execution.failed.quorum", QT_TRANSLATE_NOOP("Message", "%1 cannot go: the cluster would lose its quorum. %2")},
    {"execution.failed.locked", QT_TRANSLATE_NOOP("Message", "Another run holds the lock of cluster %1. %2")},
    {"execution.failed.expect", QT_TRANSLATE_NOOP("Message", "%1 was changed by somebody else in the meantime. %2")},
    {"execution.failed.not-synchronized", QT_TRANSLATE_NOOP("Message", "%1 does not become synchronized. %2")},
    {"execution.failed.no-copy", QT_TRANSLATE_NOOP("Message", "%1 cannot hand over its mailbox databases. %2")},
    {"execution.failed.copies", QT_TRANSLATE_NOOP("Message", "The database copies on %1 do not become healthy. %2")},
    {"execution.failed.storage", QT_TRANSLATE_NOOP("Message", "%1 has to stay: the storage is being repaired. %2")},

    // Notes of a phase
    {"execution.note.restart-code", QT_TRANSLATE_NOOP("Message", "result %1, a restart is needed")},
    {"execution.note.restart", QT_TRANSLATE_NOOP("Message", "a restart is needed")},
    {"execution.note.code", QT_TRANSLATE_NOOP("Message", "result %1")},
    {"execution.note.confirmed", QT_TRANSLATE_NOOP("Message", "confirmed by %1")},

    // Log
    {"execution.log.signed-off", QT_TRANSLATE_NOOP("Message", "Signed by %1; accepted checks: %2")},
    {"execution.log.run-started", QT_TRANSLATE_NOOP("Message", "Run started")},
    {"execution.log.run-ended", QT_TRANSLATE_NOOP("Message", "Run ended")},
    {"execution.log.install", QT_TRANSLATE_NOOP("Message", "Patch started")},
    {"execution.log.install-service-running", QT_TRANSLATE_NOOP("Message", "Patch started. Cluster service keeps running (F-12).")},
    {"execution.log.restart", QT_TRANSLATE_NOOP("Message", "Restart started")},
    {"execution.log.done", QT_TRANSLATE_NOOP("Message", "Phase %1 done")},
    {"execution.log.done.preflight", QT_TRANSLATE_NOOP("Message", "Checks done")},
    {"execution.log.done.restrict-owners", QT_TRANSLATE_NOOP("Message", "Possible owners set")},
    {"execution.log.done.drain", QT_TRANSLATE_NOOP("Message", "Drain done")},
    {"execution.log.done.quiesce", QT_TRANSLATE_NOOP("Message", "Stop done")},
    {"execution.log.done.stage", QT_TRANSLATE_NOOP("Message", "Package staged")},
    {"execution.log.done.install", QT_TRANSLATE_NOOP("Message", "Patch done")},
    {"execution.log.done.restart-code", QT_TRANSLATE_NOOP("Message", "Patch done: result %1, a restart is needed")},
    {"execution.log.done.restart-needed", QT_TRANSLATE_NOOP("Message", "Patch done: a restart is needed")},
    {"execution.log.done.code", QT_TRANSLATE_NOOP("Message", "Patch done: result %1")},
    {"execution.log.done.restart", QT_TRANSLATE_NOOP("Message", "Restart done")},
    {"execution.log.done.wait-ready", QT_TRANSLATE_NOOP("Message", "Node is ready")},
    {"execution.log.done.start-service", QT_TRANSLATE_NOOP("Message", "Cluster service started")},
    {"execution.log.done.resume", QT_TRANSLATE_NOOP("Message", "Node resumed")},
    {"execution.log.done.verify", QT_TRANSLATE_NOOP("Message", "Verify done")},
    {"execution.log.done.put-back", QT_TRANSLATE_NOOP("Message", "Settings put back")},
    {"execution.log.done.move", QT_TRANSLATE_NOOP("Message", "Move done")},
    {"execution.log.done.save", QT_TRANSLATE_NOOP("Message", "Settings saved and changed")},
    {"execution.log.done.maintenance", QT_TRANSLATE_NOOP("Message", "Maintenance mode entered")},
    {"execution.log.done.set-modes", QT_TRANSLATE_NOOP("Message", "Modes set")},
    {"execution.log.done.fail-over", QT_TRANSLATE_NOOP("Message", "Fail-over done")},
    {"execution.log.done.wait-sync", QT_TRANSLATE_NOOP("Message", "Everything has caught up")},
    {"execution.log.failed", QT_TRANSLATE_NOOP("Message", "Phase failed")},
    {"execution.log.hold-reached", QT_TRANSLATE_NOOP("Message", "Hold: waiting for the operator")},
    {"execution.log.hold-confirmed", QT_TRANSLATE_NOOP("Message", "Hold confirmed by %1")},
    {"execution.log.pause-asked", QT_TRANSLATE_NOOP("Message", "Pause after this phase")},
    {"execution.log.window", QT_TRANSLATE_NOOP("Message", "Paused: the next part would end after the maintenance window (C-43)")},
    {"execution.log.go-on", QT_TRANSLATE_NOOP("Message", "Run goes on")},
    {"execution.log.retry", QT_TRANSLATE_NOOP("Message", "Retry")},
    {"execution.log.skip", QT_TRANSLATE_NOOP("Message", "Step skipped: %1")},
    {"execution.log.exclude", QT_TRANSLATE_NOOP("Message", "Node %1 excluded: %2")},
    {"execution.log.abort", QT_TRANSLATE_NOOP("Message", "Abort and restore, asked by %1")},
    {"execution.log.crash-found", QT_TRANSLATE_NOOP("Message", "The console ended during an action. Its state is read again.")},
    {"execution.log.classified-done", QT_TRANSLATE_NOOP("Message", "The interrupted action was carried out")},
    {"execution.log.classified-not-done", QT_TRANSLATE_NOOP("Message", "The interrupted action was not finished and goes on")},
    {"execution.log.classified-unknown", QT_TRANSLATE_NOOP("Message", "It is not known whether the interrupted action was carried out")},
    {"execution.log.debt", QT_TRANSLATE_NOOP("Message", "%1 cannot be put back now: %2 forbids it")},
    {"execution.log.action-skipped", QT_TRANSLATE_NOOP("Message", "An action was left out: %1 forbids it")},
    {"execution.log.unknown", QT_TRANSLATE_NOOP("Message", "Entry of a newer program: %1")},

    // Driver
    {"run.chain-broken", QT_TRANSLATE_NOOP("Message", "The journal was changed or damaged at entry %1")},
    {"run.chain-broken.next", QT_TRANSLATE_NOOP("Message", "Restore the run store from a backup. Nothing was sent to the cluster.")},
    {"run.other-plan", QT_TRANSLATE_NOOP("Message", "The journal belongs to another plan")},
    {"run.other-plan.next", QT_TRANSLATE_NOOP("Message", "Resume the run with the plan it was started with")},
    {"run.host-lost", QT_TRANSLATE_NOOP("Message", "The connection to the host was lost")},
    {"run.host-lost.next", QT_TRANSLATE_NOOP("Message", "Resume the run: it reads the state of the cluster first")},
};

} // namespace

std::span<const MessageEntry> executionMessages()
{
    return executionTable;
}

} // namespace pf
