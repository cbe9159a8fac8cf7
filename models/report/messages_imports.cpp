#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry importsTable[] = {
    {"merge.differ",
     //: %1 object, %2 field, %3 value taken, %4 its source, %5 its time, %6 the other value, %7 its source, %8 its time
     QT_TRANSLATE_NOOP("Message", "%1, %2: \"%3\" is taken (%4, %5), not \"%6\" (%7, %8).")},
    {"merge.server-is-node", QT_TRANSLATE_NOOP("Message", "The server \"%1\" is a node of the cluster \"%2\".")},
    {"merge.instance-is-clustered",
     QT_TRANSLATE_NOOP("Message", "The instance \"%1\" on the node \"%2\" is a clustered instance of \"%3\".")},
    {"merge.nothing", QT_TRANSLATE_NOOP("Message", "There is nothing to put together.")},
    {"merge.two-clusters", QT_TRANSLATE_NOOP("Message", "\"%1\" is a node of the cluster \"%2\" (%3) and of the cluster \"%4\" (%5).")},
    {"merge.no-nodes", QT_TRANSLATE_NOOP("Message", "No part says which nodes the cluster \"%1\" has.")},
    {"merge.not-whole", QT_TRANSLATE_NOOP("Message", "The parts contradict each other: they do not make one estate.")},
    {"merge.next.nothing", QT_TRANSLATE_NOOP("Message", "Name at least one file that holds objects of an estate.")},
    {"merge.next.two-clusters", QT_TRANSLATE_NOOP("Message", "Leave out the older of the two parts, or export both clusters again.")},
    {"merge.next.no-nodes", QT_TRANSLATE_NOOP("Message", "Add the output of Get-ClusterNode for this cluster.")},
    {"merge.next.not-whole", QT_TRANSLATE_NOOP("Message", "See the errors below; export the parts again at one time.")},
};

} // namespace

std::span<const MessageEntry> importsMessages()
{
    return importsTable;
}

} // namespace pf
