#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry storeTable[] = {
    {"store.failed", QT_TRANSLATE_NOOP("Message", "The run store cannot be read or written")},
    {"store.failed.next", QT_TRANSLATE_NOOP("Message", "Look at free space and rights of its folder, then resume the run")},
    {"store.cannot-open", QT_TRANSLATE_NOOP("Message", "The run store %1 cannot be opened")},
    {"store.cannot-open.next", QT_TRANSLATE_NOOP("Message", "Name another file with --run-store, or look at its rights")},
    {"store.newer", QT_TRANSLATE_NOOP("Message", "The run store has schema %1, this program knows %2")},
    {"store.newer.next", QT_TRANSLATE_NOOP("Message", "Use a newer version of the program")},
    {"store.no-run", QT_TRANSLATE_NOOP("Message", "There is no run %1 in the store")},
    {"store.no-run.next", QT_TRANSLATE_NOOP("Message", "List the runs with: passive-first resume --list")},
    {"store.gap", QT_TRANSLATE_NOOP("Message", "Entry %2 of run %1 does not follow: expected is %3")},
    {"store.wrong-hash", QT_TRANSLATE_NOOP("Message", "Entry %2 of run %1 does not continue the hash chain")},
    {"store.chain-broken", QT_TRANSLATE_NOOP("Message", "The journal of run %1 was changed or damaged at entry %2")},
    {"store.chain-broken.next", QT_TRANSLATE_NOOP("Message", "Restore the run store from a backup. Nothing was sent to the cluster.")},
    {"store.lease-taken", QT_TRANSLATE_NOOP("Message", "Run %1 is driven by %2 until %3")},
    {"store.lease-taken.next", QT_TRANSLATE_NOOP("Message", "Wait until the other console has ended, then resume")},
    {"store.lease-lost", QT_TRANSLATE_NOOP("Message", "Another console has taken over run %1")},
    {"store.lease-lost.next", QT_TRANSLATE_NOOP("Message", "Follow the run there. This console sends nothing more.")},
};

} // namespace

std::span<const MessageEntry> storeMessages()
{
    return storeTable;
}

} // namespace pf
