#include "report/importreport.h"

#include <QCoreApplication>
#include <QHash>

namespace pf {

namespace {

struct FieldWord
{
    const char *field, *word;
};

const QHash<QString, const char *> &fieldWords()
{
    static constexpr FieldWord list[] = {
        {"name", QT_TRANSLATE_NOOP("Field", "Name")},
        {"os", QT_TRANSLATE_NOOP("Field", "Operating system")},
        {"osBuild", QT_TRANSLATE_NOOP("Field", "Build of the operating system")},
        {"reachable", QT_TRANSLATE_NOOP("Field", "Reachable")},
        {"notReported", QT_TRANSLATE_NOOP("Field", "Why it is not reported")},
        {"pendingReboot", QT_TRANSLATE_NOOP("Field", "Restart pending")},
        {"systemDriveFreeMb", QT_TRANSLATE_NOOP("Field", "Free on the system drive, MB")},
        {"bootTime", QT_TRANSLATE_NOOP("Field", "Started")},
        {"exchange", QT_TRANSLATE_NOOP("Field", "Exchange")},
        {"state", QT_TRANSLATE_NOOP("Field", "State")},
        {"isolated", QT_TRANSLATE_NOOP("Field", "Isolated")},
        {"quarantined", QT_TRANSLATE_NOOP("Field", "Quarantined")},
        {"avoidPlacement", QT_TRANSLATE_NOOP("Field", "Avoids placement")},
        {"drain", QT_TRANSLATE_NOOP("Field", "Drain")},
        {"assignedVote", QT_TRANSLATE_NOOP("Field", "Assigned vote")},
        {"currentVote", QT_TRANSLATE_NOOP("Field", "Current vote")},
        {"site", QT_TRANSLATE_NOOP("Field", "Site")},
        {"instanceId", QT_TRANSLATE_NOOP("Field", "Instance id")},
        {"edition", QT_TRANSLATE_NOOP("Field", "Edition")},
        {"binary", QT_TRANSLATE_NOOP("Field", "Installed build")},
        {"running", QT_TRANSLATE_NOOP("Field", "Running build")},
        {"embedded", QT_TRANSLATE_NOOP("Field", "Part of another product")},
        {"version", QT_TRANSLATE_NOOP("Field", "Build")},
        {"owner", QT_TRANSLATE_NOOP("Field", "Owner")},
        {"application", QT_TRANSLATE_NOOP("Field", "Application")},
        {"contact", QT_TRANSLATE_NOOP("Field", "Contact")},
        {"roles", QT_TRANSLATE_NOOP("Field", "Roles")},
        {"adminVersion", QT_TRANSLATE_NOOP("Field", "Build of the CU")},
        {"fileVersion", QT_TRANSLATE_NOOP("Field", "Build of ExSetup.exe")},
        {"activationPolicy", QT_TRANSLATE_NOOP("Field", "Activation policy")},
        {"maximumActiveDatabases", QT_TRANSLATE_NOOP("Field", "Most active databases")},
        {"wsusServer", QT_TRANSLATE_NOOP("Field", "Update server")},
        {"usesWsus", QT_TRANSLATE_NOOP("Field", "Uses the update server")},
        {"targetGroups", QT_TRANSLATE_NOOP("Field", "Target groups")},
        {"auOptions", QT_TRANSLATE_NOOP("Field", "Automatic updates")},
        {"lastReportedAt", QT_TRANSLATE_NOOP("Field", "Last report")},
        {"type", QT_TRANSLATE_NOOP("Field", "Type")},
        {"possibleOwners", QT_TRANSLATE_NOOP("Field", "Possible owners")},
        {"preferredOwners", QT_TRANSLATE_NOOP("Field", "Preferred owners")},
        {"core", QT_TRANSLATE_NOOP("Field", "Core group")},
        {"autoFailback", QT_TRANSLATE_NOOP("Field", "Automatic failback")},
        {"priority", QT_TRANSLATE_NOOP("Field", "Priority")},
        {"antiAffinityClasses", QT_TRANSLATE_NOOP("Field", "Anti-affinity")},
        {"pendingTimeoutMs", QT_TRANSLATE_NOOP("Field", "Time limit, ms")},
        {"group", QT_TRANSLATE_NOOP("Field", "Group")},
        {"networkName", QT_TRANSLATE_NOOP("Field", "Network name")},
        {"functionalLevel", QT_TRANSLATE_NOOP("Field", "Functional level")},
        {"dynamic", QT_TRANSLATE_NOOP("Field", "Dynamic quorum")},
        {"witness", QT_TRANSLATE_NOOP("Field", "Witness")},
        {"witnessResource", QT_TRANSLATE_NOOP("Field", "Witness resource")},
        {"witnessHost", QT_TRANSLATE_NOOP("Field", "Witness host")},
        {"witnessOnline", QT_TRANSLATE_NOOP("Field", "Witness online")},
        {"witnessVote", QT_TRANSLATE_NOOP("Field", "Vote of the witness")},
        {"witnessTestedAt", QT_TRANSLATE_NOOP("Field", "Witness tested")},
        {"lowerPriorityNode", QT_TRANSLATE_NOOP("Field", "Node of lower priority")},
        {"forced", QT_TRANSLATE_NOOP("Field", "Quorum forced")},
        {"enforcedAntiAffinity", QT_TRANSLATE_NOOP("Field", "Anti-affinity enforced")},
        {"storageSpacesDirect", QT_TRANSLATE_NOOP("Field", "Storage Spaces Direct")},
        {"storageHealthy", QT_TRANSLATE_NOOP("Field", "Storage healthy")},
        {"primary", QT_TRANSLATE_NOOP("Field", "Primary")},
        {"mode", QT_TRANSLATE_NOOP("Field", "Mode")},
        {"failover", QT_TRANSLATE_NOOP("Field", "Failover")},
        {"node", QT_TRANSLATE_NOOP("Field", "Node")},
        {"sync", QT_TRANSLATE_NOOP("Field", "Synchronization")},
        {"suspended", QT_TRANSLATE_NOOP("Field", "Suspended")},
        {"sendQueueKb", QT_TRANSLATE_NOOP("Field", "Send queue, KB")},
        {"redoQueueKb", QT_TRANSLATE_NOOP("Field", "Redo queue, KB")},
        {"backupPreference", QT_TRANSLATE_NOOP("Field", "Backup preference")},
        {"requiredSecondaries", QT_TRANSLATE_NOOP("Field", "Required secondaries")},
        {"basic", QT_TRANSLATE_NOOP("Field", "Basic")},
        {"status", QT_TRANSLATE_NOOP("Field", "Status")},
        {"activationPreference", QT_TRANSLATE_NOOP("Field", "Activation preference")},
        {"copyQueue", QT_TRANSLATE_NOOP("Field", "Copy queue")},
        {"replayQueue", QT_TRANSLATE_NOOP("Field", "Replay queue")},
        {"lagged", QT_TRANSLATE_NOOP("Field", "Lagged copy")},
        {"dag", QT_TRANSLATE_NOOP("Field", "DAG")},
        {"dacMode", QT_TRANSLATE_NOOP("Field", "DAC mode")},
        {"primaryActiveManager", QT_TRANSLATE_NOOP("Field", "Primary Active Manager")},
        {"port", QT_TRANSLATE_NOOP("Field", "Port")},
        {"upstream", QT_TRANSLATE_NOOP("Field", "Upstream server")},
        {"fromMicrosoftUpdate", QT_TRANSLATE_NOOP("Field", "Synchronizes from Microsoft Update")},
        {"configMgr", QT_TRANSLATE_NOOP("Field", "Managed by ConfigMgr")},
        {"lastSync", QT_TRANSLATE_NOOP("Field", "Last synchronization")},
        {"lastSyncAttempt", QT_TRANSLATE_NOOP("Field", "Last attempt to synchronize")},
        {"lastSyncResult", QT_TRANSLATE_NOOP("Field", "Result of the synchronization")},
        {"options", QT_TRANSLATE_NOOP("Field", "Synchronization options")},
        {"title", QT_TRANSLATE_NOOP("Field", "Title")},
        {"parent", QT_TRANSLATE_NOOP("Field", "Parent")},
        {"deadline", QT_TRANSLATE_NOOP("Field", "Deadline")},
        {"enabled", QT_TRANSLATE_NOOP("Field", "Enabled")},
        {"products", QT_TRANSLATE_NOOP("Field", "Products")},
        {"classifications", QT_TRANSLATE_NOOP("Field", "Classifications")},
    };
    static const QHash<QString, const char *> words = [] {
        QHash<QString, const char *> result;
        for (const FieldWord &word : list)
            result.insert(QString::fromLatin1(word.field), word.word);
        return result;
    }();
    return words;
}

} // namespace

QString fieldText(const QString &field)
{
    const char *word = fieldWords().value(field);
    return word ? QCoreApplication::translate("Field", word) : field;
}

} // namespace pf
