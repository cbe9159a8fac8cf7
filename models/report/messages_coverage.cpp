#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry coverageTable[] = {
    // COV-01: %1 product, %2 root
    {"COV-01.title", QT_TRANSLATE_NOOP("Message", "Product unknown to the update server")},
    {"COV-01.text", QT_TRANSLATE_NOOP("Message", "A new product appears in an update server's own tree only after that server has "
                                                 "synchronized. Until then it cannot be selected, and computers "
                                                 "that have it are offered nothing.")},
    {"COV-01.finding", QT_TRANSLATE_NOOP("Message", "%2 does not know %1 yet: no update is ever offered.")},
    {"COV-01.fix", QT_TRANSLATE_NOOP("Message", "Synchronize %1 so that it learns the product. Then open Options, Products and "
                                                "Classifications there, select %2 and synchronize, in this "
                                                "order: %3.")},
    {"COV-01.fix.family",
     QT_TRANSLATE_NOOP("Message", "Synchronize, in this order: %3. The family selected on %1 covers %2 as soon as the server knows it.")},

    // COV-02: %1 product, %2 root
    {"COV-02.title", QT_TRANSLATE_NOOP("Message", "Product not selected")},
    {"COV-02.text",
     QT_TRANSLATE_NOOP(
         "Message",
         "A product that is not selected on the server that synchronizes from Microsoft Update is never evaluated, so its computers look "
         "up to date. "
         "Each version installed on a computer is a product of its own. A selected family or company selects everything below it.")},
    {"COV-02.finding", QT_TRANSLATE_NOOP("Message", "%1 is not selected on %2: no update is ever offered.")},
    {"COV-02.parts",
     QT_TRANSLATE_NOOP("Message", "%1 is not selected on %2: the parts of it that remain on the computer are never updated.")},
    {"COV-02.fix",
     QT_TRANSLATE_NOOP(
         "Message",
         "On %1, open Options, Products and Classifications, Products, and select %2 below %3. Then synchronize, in this order: %4.")},
    {"COV-02.fix.configmgr",
     QT_TRANSLATE_NOOP(
         "Message",
         "%1 belongs to Configuration Manager: select %2 in the properties of its software update point. Options set on the server itself "
         "are overwritten.")},

    // COV-03: %1 classification, %2 root, %3 product
    {"COV-03.title", QT_TRANSLATE_NOOP("Message", "Classification not selected")},
    {"COV-03.text", QT_TRANSLATE_NOOP("Message", "An update is synchronized only if its product and its classification are selected. Only "
                                                 "critical and security updates are selected at first; "
                                                 "cumulative updates of SQL Server are of the classification Updates.")},
    {"COV-03.finding", QT_TRANSLATE_NOOP("Message", "%1 is not selected on %2: updates of this kind are never offered for %3.")},
    {"COV-03.fix",
     QT_TRANSLATE_NOOP(
         "Message",
         "On %1, open Options, Products and Classifications, Classifications, and select %2. Then synchronize, in this order: %3.")},
    {"COV-03.fix.configmgr",
     QT_TRANSLATE_NOOP(
         "Message",
         "%1 belongs to Configuration Manager: select %2 in the properties of its software update point. Options set on the server itself "
         "are overwritten.")},

    // COV-04: %1 product, %2 server behind, %3 time of the change, %4 root
    {"COV-04.title", QT_TRANSLATE_NOOP("Message", "Selection not arrived yet")},
    {"COV-04.text",
     QT_TRANSLATE_NOOP(
         "Message",
         "The options are right at the root, but a server on the way to the computer has not synchronized since they were changed.")},
    {"COV-04.finding", QT_TRANSLATE_NOOP("Message", "Options for %1 were changed on %4 on %3, and %2 has not synchronized since.")},
    {"COV-04.failed", QT_TRANSLATE_NOOP("Message", "Updates for %1 have not arrived: the latest synchronization of %2 failed.")},
    {"COV-04.never", QT_TRANSLATE_NOOP("Message", "Updates for %1 have not arrived: %2 has never synchronized.")},
    {"COV-04.fix", QT_TRANSLATE_NOOP("Message", "Synchronize, in this order: %1.")},

    // COV-05: %1 computers
    {"COV-05.title", QT_TRANSLATE_NOOP("Message", "No update server known")},
    {"COV-05.text", QT_TRANSLATE_NOOP("Message", "Coverage is judged on the server that synchronizes from Microsoft Update. For these "
                                                 "computers there is none, or it is not reported.")},
    {"COV-05.unreported", QT_TRANSLATE_NOOP("Message", "It is not reported where these computers get their updates: %1.")},
    {"COV-05.unreported.fix", QT_TRANSLATE_NOOP("Message", "Collect the update settings of these computers: %1.")},
    {"COV-05.unmanaged",
     QT_TRANSLATE_NOOP("Message", "These computers use no update server: %1. Synchronization options do not reach them.")},
    {"COV-05.unmanaged.fix",
     QT_TRANSLATE_NOOP(
         "Message",
         "Point these computers to an update server, or make sure that updates for other Microsoft products are switched on: %1.")},
    {"COV-05.server", QT_TRANSLATE_NOOP("Message", "%1: reports to %2, which is not part of the estate.")},
    {"COV-05.upstream",
     QT_TRANSLATE_NOOP("Message",
                       "%1 synchronizes from %2, which is not part of the estate. What is selected for these computers is not known: %3.")},
    {"COV-05.detached", QT_TRANSLATE_NOOP("Message", "%1 names no upstream server and does not synchronize from Microsoft Update. What is "
                                                     "selected for these computers is not known: %2.")},
    {"COV-05.detached.fix",
     QT_TRANSLATE_NOOP("Message", "Find out where %1 gets its updates: from an upstream server, or by export and import.")},
    {"COV-05.cycle",
     QT_TRANSLATE_NOOP(
         "Message",
         "The update servers %1 synchronize from each other and never from Microsoft Update; the chain returns to %2. Concerned: %3.")},
    {"COV-05.cycle.fix", QT_TRANSLATE_NOOP("Message", "Let one of the servers synchronize from Microsoft Update, and read %1 again.")},
    {"COV-05.collect.fix", QT_TRANSLATE_NOOP("Message", "Collect the options and the synchronization state of %1.")},

    {"COV-06.title", QT_TRANSLATE_NOOP("Message", "Nodes of one cluster on different update servers")},
    {"COV-06.text",
     QT_TRANSLATE_NOOP(
         "Message",
         "Nodes that report to different update servers see different approvals, and get different updates at different times.")},
    {"COV-06.finding", QT_TRANSLATE_NOOP("Message", "The nodes of %1 report to different update servers: %2.")},
    {"COV-06.fix", QT_TRANSLATE_NOOP("Message", "Point all nodes of %1 to the same update server.")},

    // COV-07: %1 server, %2 time of the last synchronization
    {"COV-07.title", QT_TRANSLATE_NOOP("Message", "Stale synchronization")},
    {"COV-07.text", QT_TRANSLATE_NOOP("Message", "An update server knows only what it has synchronized. Older than the days of the policy, "
                                                 "or older than the latest Patch Tuesday, is stale.")},
    {"COV-07.finding", QT_TRANSLATE_NOOP("Message", "%1 synchronized last on %2. Days since then: %3.")},
    {"COV-07.patchday", QT_TRANSLATE_NOOP("Message", "%1 synchronized last on %2, before the updates of %3 were published.")},
    {"COV-07.failed", QT_TRANSLATE_NOOP("Message", "The latest synchronization of %1 failed; the last good one was on %2.")},
    {"COV-07.never", QT_TRANSLATE_NOOP("Message", "%1 has never synchronized successfully.")},
    {"COV-07.unreported", QT_TRANSLATE_NOOP("Message", "It is not reported when %1 synchronized last.")},
    {"COV-07.fix", QT_TRANSLATE_NOOP("Message", "Synchronize %1 and see why its schedule does not.")},

    {"COV-08.title", QT_TRANSLATE_NOOP("Message", "Options not reported")},
    {"COV-08.text",
     QT_TRANSLATE_NOOP("Message", "What was not read is not the same as nothing selected: for these computers coverage cannot be judged.")},
    {"COV-08.finding",
     QT_TRANSLATE_NOOP("Message", "The synchronization options of %1 are not reported. Installed products that depend on them: %2.")},
    {"COV-08.fix.configmgr",
     QT_TRANSLATE_NOOP("Message",
                       "%1 belongs to Configuration Manager: read the products and classifications of its software update point.")},
    {"COV-08.undecided",
     QT_TRANSLATE_NOOP(
         "Message",
         "Whether %1 is selected on %2 cannot be said: its id is not established, and an option with an unknown id is selected.")},
    {"COV-08.undecided.fix", QT_TRANSLATE_NOOP("Message", "Collect the product tree of %1 together with its options.")},

    {"COV-09.title", QT_TRANSLATE_NOOP("Message", "Version not known to the catalogue")},
    {"COV-09.text",
     QT_TRANSLATE_NOOP("Message",
                       "The catalogue does not know which product this build belongs to, so it cannot be said which options it needs.")},
    {"COV-09.finding", QT_TRANSLATE_NOOP("Message", "%1 has build %2, which belongs to no product that the catalogue knows.")},
    {"COV-09.fix", QT_TRANSLATE_NOOP("Message", "Check the build, or use a catalogue newer than %1.")},
    {"COV-09.product", QT_TRANSLATE_NOOP("Message", "The catalogue knows no update product for %1.")},
    {"COV-09.product.fix",
     QT_TRANSLATE_NOOP("Message", "Look for %1 in the product tree of the update server and select it; use a newer catalogue.")},

    {"COV-10.title", QT_TRANSLATE_NOOP("Message", "Nodes need different products")},
    {"COV-10.text",
     QT_TRANSLATE_NOOP("Message", "A version that only some nodes of a cluster have needs options of its own and is easily forgotten.")},
    {"COV-10.finding", QT_TRANSLATE_NOOP("Message", "Only some nodes of %2 have %1: %3.")},
    {"COV-10.fix", QT_TRANSLATE_NOOP("Message", "If this is not meant, bring the nodes of %1 to the same set of products.")},

    {"COV-11.title", QT_TRANSLATE_NOOP("Message", "Old report of a computer")},
    {"COV-11.text",
     QT_TRANSLATE_NOOP("Message", "Needs and approvals on the update server are only as fresh as the last report of the computer.")},
    {"COV-11.finding", QT_TRANSLATE_NOOP("Message", "%1: last report to the update server on %2. Hours allowed: %3.")},
    {"COV-11.fix", QT_TRANSLATE_NOOP("Message", "See why the Windows Update client does not report on %1, and start a detection there.")},

    {"COV-12.title", QT_TRANSLATE_NOOP("Message", "Old observation")},
    {"COV-12.text",
     QT_TRANSLATE_NOOP("Message",
                       "Everything here was true when it was observed. The older the observation, the less it says about today.")},
    {"COV-12.finding", QT_TRANSLATE_NOOP("Message", "The estate was observed on %1. Days since then: %2.")},
    {"COV-12.fix", QT_TRANSLATE_NOOP("Message", "Collect the estate again.")},

    {"COV-13.title", QT_TRANSLATE_NOOP("Message", "Selected, but updates no instance")},
    {"COV-13.text", QT_TRANSLATE_NOOP("Message", "Product Updates for Setup and Feature Packs do not update instances. Selecting them "
                                                 "instead of the product is a common mistake.")},
    {"COV-13.finding", QT_TRANSLATE_NOOP("Message", "%1 is selected on %2, but updates no instance. Not selected there: %3.")},
    {"COV-13.fix", QT_TRANSLATE_NOOP("Message", "On %1, select the products themselves: %2.")},

    {"COV-14.title", QT_TRANSLATE_NOOP("Message", "Not delivered by update servers")},
    {"COV-14.text", QT_TRANSLATE_NOOP("Message", "Cumulative updates and most service packs of Exchange never come through an update "
                                                 "server. On an old one, security updates stop and the server "
                                                 "still looks up to date.")},
    {"COV-14.finding", QT_TRANSLATE_NOOP("Message", "%1 is on %2; %3 is available, but never comes through an update server.")},
    {"COV-14.fix", QT_TRANSLATE_NOOP("Message", "Download %1 and install it by hand, in maintenance mode.")},

    {"COV-15.title", QT_TRANSLATE_NOOP("Message", "Clustered mailbox server is never detected")},
    {"COV-15.text",
     QT_TRANSLATE_NOOP(
         "Message",
         "Microsoft Update does not detect rollups for a clustered mailbox server of Exchange 2007. An approval alone never updates it.")},
    {"COV-15.finding",
     QT_TRANSLATE_NOOP("Message", "%1 is a clustered mailbox server: update servers offer it no rollup, whatever is selected.")},
    {"COV-15.fix", QT_TRANSLATE_NOOP("Message", "Download the rollup for %1 and install it by hand on the passive node first.")},

    // COV-EOS: %1 product, %2 last day of support
    {"COV-EOS.title", QT_TRANSLATE_NOOP("Message", "Out of support")},
    {"COV-EOS.text", QT_TRANSLATE_NOOP("Message", "After the end of support there are no public security updates. Extended Security "
                                                  "Updates come through Azure Arc or the portal, so that "
                                                  "missing options are information only.")},
    {"COV-EOS.finding", QT_TRANSLATE_NOOP("Message", "%1 is out of support. The last day was %2.")},
    {"COV-EOS.parts", QT_TRANSLATE_NOOP("Message", "Parts of %1 remain without an instance: %2. Support ended on %3.")},
    {"COV-EOS.fix", QT_TRANSLATE_NOOP("Message", "Upgrade %1 to a supported version.")},
    {"COV-EOS.fix.esu", QT_TRANSLATE_NOOP("Message", "Upgrade %1 to a supported version, or enrol in Extended Security Updates until %2.")},
    {"COV-EOS.parts.fix", QT_TRANSLATE_NOOP("Message", "Remove the parts of %1 that nothing uses.")},

    // COV-NR: %1 computer
    {"COV-NR.title", QT_TRANSLATE_NOOP("Message", "Not reported")},
    {"COV-NR.text",
     QT_TRANSLATE_NOOP("Message", "What could not be read is neither covered nor a gap. It is listed so that nothing is lost.")},
    {"COV-NR.unreachable", QT_TRANSLATE_NOOP("Message", "%1 could not be reached: what is installed there is not known.")},
    {"COV-NR.unreachable.why", QT_TRANSLATE_NOOP("Message", "%1 could not be reached: %2")},
    {"COV-NR.level", QT_TRANSLATE_NOOP("Message", "The level is not reported on %1 for: %2.")},
    {"COV-NR.nothing", QT_TRANSLATE_NOOP("Message", "It is not reported what is installed on %1.")},
    {"COV-NR.nothing.why", QT_TRANSLATE_NOOP("Message", "It is not reported what is installed on %1: %2")},
    {"COV-NR.binaries", QT_TRANSLATE_NOOP("Message", "It is not reported on which nodes %1 is installed.")},
    {"COV-NR.fix", QT_TRANSLATE_NOOP("Message", "Collect %1 again.")},

    // What was seen
    {"COV.seen.clustered", QT_TRANSLATE_NOOP("Message", "%1: binaries at %2 on %3.")},
    {"COV.seen.level", QT_TRANSLATE_NOOP("Message", "%1 on %2: %3.")},
    {"COV.seen.level.newer", QT_TRANSLATE_NOOP("Message", "%1 on %2 stays at %3 while %4 is available.")},
    {"COV.seen.route", QT_TRANSLATE_NOOP("Message", "The chain of %1 begins at %2, so the selection there counts.")},
    {"COV.seen.replica", QT_TRANSLATE_NOOP("Message", "%1 is a replica: its options cannot be changed there, only on %2.")},
    {"COV.seen.configmgr",
     QT_TRANSLATE_NOOP("Message", "%1 is a software update point of Configuration Manager: options and approvals belong there.")},
    {"COV.seen.tree", QT_TRANSLATE_NOOP("Message", "Its own product tree does not hold %2. Entries in the tree: %1.")},
    {"COV.seen.products", QT_TRANSLATE_NOOP("Message", "Neither %2 nor a family above it is selected. Selected products: %1.")},
    {"COV.seen.classifications", QT_TRANSLATE_NOOP("Message", "Selected classifications: %1.")},
    {"COV.seen.classifications.none", QT_TRANSLATE_NOOP("Message", "No classification is selected.")},
    {"COV.seen.sync", QT_TRANSLATE_NOOP("Message", "%1 synchronized last on %2.")},
    {"COV.seen.sync.none", QT_TRANSLATE_NOOP("Message", "No successful synchronization of %1 is reported.")},
    {"COV.seen.client", QT_TRANSLATE_NOOP("Message", "%1 reports to %2.")},
    {"COV.seen.client.none", QT_TRANSLATE_NOOP("Message", "%1 names no update server.")},
    {"COV.seen.options.none", QT_TRANSLATE_NOOP("Message", "%1 was read without its options.")},
    {"COV.seen.decoys", QT_TRANSLATE_NOOP("Message", "Selected: %1.")},
    {"COV.seen.report", QT_TRANSLATE_NOOP("Message", "%1 reported last on %2.")},
    {"COV.seen.observed", QT_TRANSLATE_NOOP("Message", "Observed on %1.")},
    {"COV.seen.mailbox", QT_TRANSLATE_NOOP("Message", "%1 is a clustered mailbox server (%2).")},
};

} // namespace

std::span<const MessageEntry> coverageMessages()
{
    return coverageTable;
}

} // namespace pf
