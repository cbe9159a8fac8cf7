#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry hostTable[] = {
    // simulator: the fault menu
    {"sim.fault-field", QT_TRANSLATE_NOOP("Message", "The fault menu has an unknown field \"%1\".")},
    {"sim.fault-value", QT_TRANSLATE_NOOP("Message", "\"%1\" in the fault menu has a value that is not allowed.")},
    {"sim.fault-missing", QT_TRANSLATE_NOOP("Message", "\"%1\" is missing in the fault menu.")},
    {"sim.fault-next", QT_TRANSLATE_NOOP("Message", "Correct the fault menu and start again.")},
    // simulator: the state file
    {"sim.state-not-ours", QT_TRANSLATE_NOOP("Message", "%1 is not the state of a simulated estate.")},
    {"sim.state-other-next", QT_TRANSLATE_NOOP("Message", "Name another file.")},
    {"sim.state-damaged", QT_TRANSLATE_NOOP("Message", "The simulated estate in %1 is damaged.")},
    {"sim.state-version", QT_TRANSLATE_NOOP("Message", "The simulated estate in %1 has version %2, which this program does not know.")},
    {"sim.state-next", QT_TRANSLATE_NOOP("Message", "Start a new rehearsal.")},
    {"sim.state-write", QT_TRANSLATE_NOOP("Message", "The state of the simulated estate could not be written to %1.")},
    {"sim.state-write-next", QT_TRANSLATE_NOOP("Message", "Check the folder, its rights and the free space.")},
    {"sim.state-read", QT_TRANSLATE_NOOP("Message", "%1 could not be read.")},
    {"sim.state-read-next", QT_TRANSLATE_NOOP("Message", "Check the name of the file and its rights.")},
    {"sim.state-in-use", QT_TRANSLATE_NOOP("Message", "The simulated estate in %1 belongs to run %2, which has not ended.")},
    {"sim.state-in-use-next", QT_TRANSLATE_NOOP("Message", "Resume that run or name another file.")},
    // simulator: options
    {"sim.option-unknown", QT_TRANSLATE_NOOP("Message", "\"%1\" is not an option of the simulator.")},
    {"sim.option-value", QT_TRANSLATE_NOOP("Message", "%1 does not take \"%2\".")},
    {"sim.option-no-value", QT_TRANSLATE_NOOP("Message", "%1 needs a value.")},
    {"sim.option-missing", QT_TRANSLATE_NOOP("Message", "%1 is missing.")},
    {"sim.option-next", QT_TRANSLATE_NOOP("Message", "Known are --state, --estate, --seed, --faults, --speed and --start.")},
    {"sim.no-world", QT_TRANSLATE_NOOP("Message", "%1 does not exist yet.")},
    {"sim.no-world-next", QT_TRANSLATE_NOOP("Message", "Name the estate to start from with --estate.")},
    // host process
    {"host.start", QT_TRANSLATE_NOOP("Message", "The host process could not be started.")},
    {"host.start-next", QT_TRANSLATE_NOOP("Message", "Check that the program %1 is there and can be run.")},
    {"host.lost", QT_TRANSLATE_NOOP("Message", "The host process was lost before it was ready.")},
    {"host.lost-next", QT_TRANSLATE_NOOP("Message", "Resume the run.")},
    // rehearsal
    {"host.no-folder", QT_TRANSLATE_NOOP("Message", "The folder %1 could not be made.")},
    {"host.no-folder-next", QT_TRANSLATE_NOOP("Message", "Check its rights or name another folder.")},
    {"host.unknown-kind", QT_TRANSLATE_NOOP("Message", "Run %1 used a host of the kind \"%2\", which this program does not know.")},
    {"host.unknown-kind-next", QT_TRANSLATE_NOOP("Message", "Resume the run with the program that started it.")},
    {"host.run-ended", QT_TRANSLATE_NOOP("Message", "Run %1 has ended already.")},
    {"host.run-ended-next", QT_TRANSLATE_NOOP("Message", "Start a new run for what is left.")},
    {"host.run-busy", QT_TRANSLATE_NOOP("Message", "Another process on this computer drives run %1.")},
    {"host.run-busy-next", QT_TRANSLATE_NOOP("Message", "Wait until it ends, or end it.")},
};

} // namespace

std::span<const MessageEntry> hostMessages()
{
    return hostTable;
}

} // namespace pf
