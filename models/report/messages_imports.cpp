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
    {"import.kind.cmdlet", QT_TRANSLATE_NOOP("Message", "output of %1")},
    {"import.kind.estate", QT_TRANSLATE_NOOP("Message", "an estate")},
    {"import.kind.inventory", QT_TRANSLATE_NOOP("Message", "an inventory")},
    {"import.kind.owners", QT_TRANSLATE_NOOP("Message", "a list of owners")},
    {"import.kind.ag-view", QT_TRANSLATE_NOOP("Message", "availability group views")},
    {"import.kind.wsusutil", QT_TRANSLATE_NOOP("Message", "a package of wsusutil export")},
    {"import.file-line",
     //: %1 file, %2 what it is, %3 number of objects or rows, %4 how many of them were passed over
     QT_TRANSLATE_NOOP("Message", "%1: %2, %3 objects read, %4 skipped.")},
    {"import.file-refused", QT_TRANSLATE_NOOP("Message", "%1: not imported, %2: %3")},
    {"import.empty-folder", QT_TRANSLATE_NOOP("Message", "The folder \"%1\" holds no file that can be imported.")},
    {"import.wsus-needs-inventory", QT_TRANSLATE_NOOP("Message", "--wsus belongs to an inventory, and none was given.")},
    {"import.xml-broken", QT_TRANSLATE_NOOP("Message", "The XML breaks off or is not well-formed here.")},
    {"import.xml-not-cli", QT_TRANSLATE_NOOP("Message", "This XML was not written by Export-Clixml: its first element is \"%1\".")},
    {"import.xml-dtd", QT_TRANSLATE_NOOP("Message", "The XML holds a document type, which Export-Clixml never writes.")},
    {"import.too-deep", QT_TRANSLATE_NOOP("Message", "The objects are nested deeper than %1 or are more than %2 values.")},
    {"import.too-large", QT_TRANSLATE_NOOP("Message", "The file has %1 bytes; at most %2 can be read.")},
    {"import.no-objects", QT_TRANSLATE_NOOP("Message", "The file holds no object.")},
    {"import.unknown-object", QT_TRANSLATE_NOOP("Message", "Objects of this kind are not known: %1.")},
    {"import.no-place", QT_TRANSLATE_NOOP("Message", "The output of %1 says nothing that an estate holds, or not of which computer.")},
    {"import.nothing-usable", QT_TRANSLATE_NOOP("Message", "No object of the output of %1 says what it is about.")},
    {"import.no-property", QT_TRANSLATE_NOOP("Message", "The object has no %1.")},
    {"import.other-document", QT_TRANSLATE_NOOP("Message", "This is a document of the kind \"%1\", not an estate.")},
    {"import.build-index", QT_TRANSLATE_NOOP("Message", "This is a list of SQL Server builds, not of servers.")},
    {"import.unknown-columns", QT_TRANSLATE_NOOP("Message", "A table with these columns is not known: %1.")},
    {"import.screen-of",
     QT_TRANSLATE_NOOP("Message", "This is the output of %1 as the screen shows it: columns are cut and names run together.")},
    {"import.screen", QT_TRANSLATE_NOOP("Message", "This is output as the screen shows it: columns are cut and names run together.")},
    {"import.plain-text",
     QT_TRANSLATE_NOOP("Message", "This is a log or a text, which says nothing of servers in a form that can be read.")},
    {"import.not-text", QT_TRANSLATE_NOOP("Message", "The file is neither text in UTF-8 or UTF-16 nor a cabinet.")},
    {"import.empty", QT_TRANSLATE_NOOP("Message", "The file is empty.")},
    {"import.ag-ids", QT_TRANSLATE_NOOP("Message", "The rows name groups or replicas by their ids alone.")},
    {"import.cab-damaged", QT_TRANSLATE_NOOP("Message", "The cabinet is damaged or cut off; nothing of it is used.")},
    {"import.cab-other", QT_TRANSLATE_NOOP("Message", "The cabinet holds no %1: it is no package of wsusutil export.")},
    {"import.cab-too-large", QT_TRANSLATE_NOOP("Message", "A file of the cabinet has %1 bytes; at most %2 can be read.")},
    {"import.cab-metadata", QT_TRANSLATE_NOOP("Message", "The package is damaged at its update %1; nothing of it is used.")},
    {"import.cab-count", QT_TRANSLATE_NOOP("Message", "The package holds %1 updates and should hold %2; nothing of it is used.")},
    {"import.owners-no-object", QT_TRANSLATE_NOOP("Message", "The row names neither cluster nor server nor instance.")},
    {"import.owners-nothing", QT_TRANSLATE_NOOP("Message", "The row names no owner, application or contact.")},
    {"import.which-cluster",
     QT_TRANSLATE_NOOP("Message", "The file does not say which cluster it is about, and the other files name %1 clusters.")},
    {"import.not-an-estate", QT_TRANSLATE_NOOP("Message", "What was read goes beyond what an estate can hold.")},
    {"import.note.witness", QT_TRANSLATE_NOOP("Message", "The kind of the witness \"%1\" is not reported.")},
    {"import.note.inactive", QT_TRANSLATE_NOOP("Message", "On \"%1\" the component %2 is inactive.")},
    {"import.note.component-state",
     QT_TRANSLATE_NOOP("Message", "States of Exchange components are read, but an estate does not hold them: only the servers are used.")},
    {"import.note.known-only",
     QT_TRANSLATE_NOOP("Message", "These are the products that the update server knows, not those that are selected to be synchronized.")},
    {"import.note.freeze", QT_TRANSLATE_NOOP("Message", "The column %1 is not used yet.")},
    {"import.note.no-resource", QT_TRANSLATE_NOOP("Message", "%1: no file, or more than one cluster, has the role or resource \"%2\".")},
    {"import.note.group-or-resource",
     QT_TRANSLATE_NOOP("Message", "%1: it is not said whether the owners are those of the role or of the resource \"%2\"; not used.")},
    {"import.note.owner-unknown", QT_TRANSLATE_NOOP("Message", "%1: an owner of \"%2\" is not a node of its cluster; not used.")},
    {"import.note.no-dag",
     QT_TRANSLATE_NOOP("Message", "%1: no file says in which database availability group the server of this copy of \"%2\" is.")},
    {"import.note.which-wsus", QT_TRANSLATE_NOOP("Message", "%1: it is not said which of several update servers knows these products.")},
    {"import.note.instance-name",
     QT_TRANSLATE_NOOP("Message", "The name of the instance \"%1\" is taken from the resource \"%2\" of the cluster \"%3\".")},
    {"import.note.owner-differs", QT_TRANSLATE_NOOP("Message", "%1: \"%2\" is taken, not \"%3\".")},
    {"import.note.owner-of-nothing", QT_TRANSLATE_NOOP("Message", "%1: nothing in the estate is called \"%2\".")},
    {"import.next.cli", QT_TRANSLATE_NOOP("Message", "Export the objects with Export-Clixml.")},
    {"import.next.export-again", QT_TRANSLATE_NOOP("Message", "Export it again.")},
    {"import.next.fewer", QT_TRANSLATE_NOOP("Message", "Export fewer objects at a time.")},
    {"import.next.kinds", QT_TRANSLATE_NOOP("Message", "Leave it out; \"passive-first import --help\" says what can be imported.")},
    {"import.next.build-index", QT_TRANSLATE_NOOP("Message", "Compare it with the catalogue: passive-first catalog compare FILE.")},
    {"import.next.screen",
     QT_TRANSLATE_NOOP("Message", "Run the command again with \"| Export-Clixml FILE.xml\" or \"| ConvertTo-Json | Out-File FILE.json\".")},
    {"import.next.ag-ids",
     QT_TRANSLATE_NOOP("Message", "Join sys.availability_groups and sys.availability_replicas, with name and replica_server_name.")},
    {"import.next.wsusutil", QT_TRANSLATE_NOOP("Message", "Choose the .cab file that \"wsusutil export\" wrote.")},
    {"import.next.owners", QT_TRANSLATE_NOOP("Message", "Use the columns Cluster, Server, Instance, Owner, Application, Contact.")},
    {"import.next.which-cluster",
     QT_TRANSLATE_NOOP("Message", "Add the output of Get-Cluster, or import the files of one cluster at a time.")},
    {"import.next.inventory", QT_TRANSLATE_NOOP("Message", "Add the inventory, or leave --wsus out.")},
    {"import.next.folder", QT_TRANSLATE_NOOP("Message", "Name the files one by one to see why each is refused.")},
};

} // namespace

std::span<const MessageEntry> importsMessages()
{
    return importsTable;
}

} // namespace pf
