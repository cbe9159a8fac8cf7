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

    // COV-16: %1 product, %2 level, %3 build of the newest cumulative update
    {"COV-16.title", QT_TRANSLATE_NOOP("Message", "On the GDR branch: no cumulative update is offered")},
    {"COV-16.text",
     QT_TRANSLATE_NOOP(
         "Message",
         "After a GDR update, update servers offer an instance security updates of the GDR branch only, whatever is selected and approved. "
         "This is legitimate, and often wanted; moving to the cumulative updates takes one installation by hand.")},
    {"COV-16.finding",
     QT_TRANSLATE_NOOP("Message", "%1 is on the GDR branch: update servers never offer %2 (%3) there. Nothing is wrong with the options.")},
    {"COV-16.fix", QT_TRANSLATE_NOOP("Message", "If cumulative updates are wanted, install %1 (%2) by hand once; from then on they are "
                                                "offered. Otherwise nothing is to be done.")},
    {"COV-16.fix.unnumbered",
     QT_TRANSLATE_NOOP(
         "Message",
         "If cumulative updates are wanted, install %1 by hand once; from then on they are offered. Otherwise nothing is to be done.")},

    // COV-17: %1 product, %2 update of the GDR branch, %3 update of the CU branch
    {"COV-17.title", QT_TRANSLATE_NOOP("Message", "Both branches approved for a clean baseline")},
    {"COV-17.text",
     QT_TRANSLATE_NOOP("Message", "An update server may offer the GDR package and the CU package of the same fix. Where both are approved "
                                  "for an instance without any update, the one that installs first decides its branch for good.")},
    {"COV-17.finding",
     QT_TRANSLATE_NOOP("Message", "%1 is a clean baseline, and both %2 (GDR) and %3 (CU) are approved for it: chance decides the branch.")},
    {"COV-17.fix", QT_TRANSLATE_NOOP("Message", "Choose one branch, and on %1 set the update of the other one to Not approved.")},

    // COV-18: %1 product, %2 level, %3 build
    {"COV-18.title", QT_TRANSLATE_NOOP("Message", "Withdrawn build installed")},
    {"COV-18.text",
     QT_TRANSLATE_NOOP(
         "Message",
         "The maker took this build back after it was published. It is never offered again; an instance that has it should move on.")},
    {"COV-18.finding", QT_TRANSLATE_NOOP("Message", "%1 has %2 (%3), which was withdrawn.")},
    {"COV-18.fix", QT_TRANSLATE_NOOP("Message", "Update to %1 (%2) or newer.")},
    {"COV-18.fix.none", QT_TRANSLATE_NOOP("Message", "No newer build of the branch is known: look up why %1 was withdrawn.")},

    // COV-19: %1 product, %2 installed cumulative update, %3 security update that is missed
    {"COV-19.title", QT_TRANSLATE_NOOP("Message", "Too old for security updates")},
    {"COV-19.text", QT_TRANSLATE_NOOP("Message", "Security updates of Exchange are made for the latest cumulative updates only. A server "
                                                 "on an older one is offered none, and looks up to date.")},
    {"COV-19.finding", QT_TRANSLATE_NOOP("Message", "%1 is on %2, for which no newer security update is made. The latest one is %3.")},
    {"COV-19.fix", QT_TRANSLATE_NOOP("Message", "Download %1, install it by hand in maintenance mode, then its latest security update.")},

    // COV-20: %1 server
    {"COV-20.title", QT_TRANSLATE_NOOP("Message", "Languages of updates missing")},
    {"COV-20.text", QT_TRANSLATE_NOOP("Message", "English must always be selected, and an upstream server must carry every language of the "
                                                 "servers below it. Otherwise updates show as not applicable.")},
    {"COV-20.english", QT_TRANSLATE_NOOP("Message", "English is not among the update languages of %1.")},
    {"COV-20.english.fix",
     QT_TRANSLATE_NOOP("Message",
                       "On %1, open Options, Update Files and Languages, Update Languages, and select English. Then synchronize.")},
    {"COV-20.upstream", QT_TRANSLATE_NOOP("Message", "%1 has update languages that %3 does not carry: %2.")},
    {"COV-20.upstream.fix",
     QT_TRANSLATE_NOOP(
         "Message",
         "On %1, open Options, Update Files and Languages, Update Languages, and select: %2. Then synchronize from there down.")},

    // COV-21: %1 nodes, %2 cluster
    {"COV-21.title", QT_TRANSLATE_NOOP("Message", "Automatic installation on a cluster node")},
    {"COV-21.text", QT_TRANSLATE_NOOP("Message", "A node that installs and restarts on a schedule of its own knows nothing of the other "
                                                 "nodes, of quorum, or of the roles it owns.")},
    {"COV-21.finding", QT_TRANSLATE_NOOP("Message", "Nodes of %2 install approved updates on their own schedule: %1.")},
    {"COV-21.fix", QT_TRANSLATE_NOOP("Message", "Set Configure Automatic Updates to 3, download and notify, for: %1.")},

    // COV-22: %1 update
    {"COV-22.title", QT_TRANSLATE_NOOP("Message", "Deadline reaches cluster nodes")},
    {"COV-22.text", QT_TRANSLATE_NOOP("Message", "A deadline overrides what the client is set to: the update is installed and the computer "
                                                 "restarts when it passes. On a cluster this breaks the rule of one node at a time.")},
    {"COV-22.several", QT_TRANSLATE_NOOP("Message", "A deadline installs %1 on several nodes of %2 at once, on %4: %3.")},
    {"COV-22.one", QT_TRANSLATE_NOOP("Message", "A deadline installs %1 on %2 by itself, on %3.")},
    {"COV-22.fix",
     QT_TRANSLATE_NOOP("Message",
                       "On %1, clear the deadline of these approvals, or give the nodes of %2 a target group of their own without one.")},

    // COV-23: %1 rule, %2 server, %3 nodes, %4 days
    {"COV-23.title", QT_TRANSLATE_NOOP("Message", "Automatic approval for several nodes of a cluster")},
    {"COV-23.text",
     QT_TRANSLATE_NOOP("Message", "An automatic approval rule approves new updates at synchronization, for every computer of its groups. "
                                  "Where these hold several nodes of one cluster, nobody decides which node comes first.")},
    {"COV-23.finding", QT_TRANSLATE_NOOP("Message", "The rule %1 on %2 approves new updates for several nodes at once: %3.")},
    {"COV-23.deadline", QT_TRANSLATE_NOOP("Message", "The rule %1 on %2 approves new updates for several nodes at once, and installs them "
                                                     "by a deadline: %3. Days after the approval: %4.")},
    {"COV-23.fix",
     QT_TRANSLATE_NOOP("Message",
                       "On %1, open Options, Automatic Approvals, and take SQL Server, Exchange or the groups of %3 out of the rule %2.")},

    // COV-24: %1 updates, %2 groups, %3 cluster
    {"COV-24.title", QT_TRANSLATE_NOOP("Message", "One target group for all nodes of a cluster")},
    {"COV-24.text",
     QT_TRANSLATE_NOOP("Message", "An approval for a group that holds every node of a cluster reaches all of them at the same time. Which "
                                  "one installs first is then up to each node, or to the person who does it.")},
    {"COV-24.finding", QT_TRANSLATE_NOOP("Message", "%1 is approved for all nodes of %3 at once, through the group %2.")},
    {"COV-24.fix",
     QT_TRANSLATE_NOOP(
         "Message", "On %1, make one group for the passive nodes of %2 and one for the others, and approve for them one after the other.")},

    // COV-25: %1 instance or group, %2 cluster, %3 levels with nodes
    {"COV-25.title", QT_TRANSLATE_NOOP("Message", "Different levels in one cluster")},
    {"COV-25.text",
     QT_TRANSLATE_NOOP("Message", "While nodes have different binaries, an instance that has started on the newer ones must not go back to "
                                  "the older ones. A roll that was begun and not finished leaves a cluster in this state.")},
    {"COV-25.finding", QT_TRANSLATE_NOOP("Message", "%1 has different levels on the nodes of %2: %3. It is not known since when.")},
    {"COV-25.since", QT_TRANSLATE_NOOP("Message", "%1 has different levels on the nodes of %2: %3. The newest was published on %4, so the "
                                                  "roll has been unfinished for at most this many days: %5.")},
    {"COV-25.branches",
     QT_TRANSLATE_NOOP("Message",
                       "%1 is on different branches on the nodes of %2: %3. The branch of the cumulative updates is the higher one.")},
    {"COV-25.replicas", QT_TRANSLATE_NOOP("Message", "The replicas of %1 in %2 are on different levels: %3. It is not known since when.")},
    {"COV-25.replicas.since",
     QT_TRANSLATE_NOOP("Message", "The replicas of %1 in %2 are on different levels: %3. The newest was published on %4, so the roll "
                                  "has been unfinished for at most this many days: %5.")},
    {"COV-25.replicas.branches", QT_TRANSLATE_NOOP("Message", "The replicas of %1 in %2 are on different branches: %3. The branch of the "
                                                              "cumulative updates is the higher one.")},
    // %4 the primary
    {"COV-25.primary", QT_TRANSLATE_NOOP("Message", "The primary of %1 in %2 (%4) is on a newer level than a secondary, which may not be "
                                                    "able to take its log: %3. It is not known since when.")},
    {"COV-25.primary.since",
     QT_TRANSLATE_NOOP("Message", "The primary of %1 in %2 (%4) is on a newer level than a secondary, which may not be able to take its "
                                  "log: %3. The newest was published on %5, so this has lasted for at most this many days: %6.")},
    {"COV-25.fix", QT_TRANSLATE_NOOP("Message", "Bring all nodes of %1 to %2 or newer, never back. Until then, no node below that level "
                                                "may be a possible owner once the instance has run on it.")},
    {"COV-25.fix.dag", QT_TRANSLATE_NOOP("Message", "Bring all members of %1 to %2 or newer, one after the other, in maintenance mode.")},

    {"COV-25.fix.replicas", QT_TRANSLATE_NOOP("Message", "Bring all replicas of %1 to %2 or newer: the secondaries first, the primary "
                                                         "last and only after a failover to an updated secondary.")},
    {"COV-25.fix.primary",
     QT_TRANSLATE_NOOP("Message", "Bring the secondaries of %1 to %2 or newer before anything else. Until then, do not fail over to one.")},

    // COV-26, COV-27: %1 products, %2 root
    {"COV-26.title", QT_TRANSLATE_NOOP("Message", "Selected, but not needed")},
    {"COV-26.text", QT_TRANSLATE_NOOP("Message", "A product that no computer has costs space and time at every synchronization. This is a "
                                                 "hint: computers that are not reported may have it.")},
    {"COV-26.finding", QT_TRANSLATE_NOOP("Message", "Selected on %2, but found on no computer below it: %1.")},
    {"COV-26.fix", QT_TRANSLATE_NOOP("Message", "If no other computer needs it, clear the selection on %1: %2. Updates that are already "
                                                "there stay until they are declined and cleaned up.")},
    {"COV-27.title", QT_TRANSLATE_NOOP("Message", "Covered only through a family")},
    {"COV-27.text",
     QT_TRANSLATE_NOOP("Message", "A selected family or company selects every product below it, also those that are still to come. Who "
                                  "clears it, or replaces it by single products, loses what was covered through it.")},
    {"COV-27.finding", QT_TRANSLATE_NOOP("Message", "Covered on %2 only through a selected family or company: %1.")},
    {"COV-27.fix",
     QT_TRANSLATE_NOOP("Message", "Nothing is missing. Before the family is cleared on %1, select the products themselves: %2.")},

    // COV-28: %1 level, %2 build or address; the sentence itself is the catalogue's
    {"COV-28.title", QT_TRANSLATE_NOOP("Message", "Known bad build installed")},
    {"COV-28.text",
     QT_TRANSLATE_NOOP("Message",
                       "The maker lists an issue of this build that is worth leaving it for. The planner never chooses such a build as a "
                       "target. Builds that the maker took back are a rule of their own.")},
    {"COV-28.fix", QT_TRANSLATE_NOOP("Message", "Update to %1 (%2) or newer, where this is fixed.")},
    {"COV-28.fix.unknown",
     QT_TRANSLATE_NOOP("Message", "Update to %1 (%2) or newer. Which build fixes it is not said; that one is not known to be bad.")},
    {"COV-28.fix.none",
     QT_TRANSLATE_NOOP("Message", "No newer build of the branch without a known issue is known: read what is said about %1 at %2.")},

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
    {"COV.seen.primary", QT_TRANSLATE_NOOP("Message", "%1 runs %2 as the primary of %3.")},
    {"COV.seen.secondary", QT_TRANSLATE_NOOP("Message", "%1 runs %2 as a secondary of %3.")},
    {"COV.seen.issue", QT_TRANSLATE_NOOP("Message", "What is said about %1: %2")},
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
    {"COV.seen.approval", QT_TRANSLATE_NOOP("Message", "%1 is approved for the group %2 on %3.")},
    {"COV.seen.approval.deadline", QT_TRANSLATE_NOOP("Message", "%1 is approved for the group %2 on %3, with the deadline %4.")},
    {"COV.seen.rule", QT_TRANSLATE_NOOP("Message", "The rule %1 is enabled on %2, for the groups: %3.")},
    {"COV.seen.scheduled", QT_TRANSLATE_NOOP("Message", "%1 is set to install on a schedule (AUOptions 4).")},
    {"COV.seen.languages", QT_TRANSLATE_NOOP("Message", "Update languages of %1: %2.")},
    {"COV.seen.family", QT_TRANSLATE_NOOP("Message", "On %2, a family or company above these is selected, and not they themselves: %1.")},
    {"COV.seen.mailbox", QT_TRANSLATE_NOOP("Message", "%1 is a clustered mailbox server (%2).")},
};

} // namespace

std::span<const MessageEntry> coverageMessages()
{
    return coverageTable;
}

} // namespace pf
