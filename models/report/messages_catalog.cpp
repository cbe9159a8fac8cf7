#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry catalogTable[] = {
    {"catalog.wrong-kind", QT_TRANSLATE_NOOP("Message", "This is not a catalogue file of the kind \"%1\".")},
    {"catalog.no-sources", QT_TRANSLATE_NOOP("Message", "The list of sources is missing.")},
    {"catalog.not-list", QT_TRANSLATE_NOOP("Message", "\"%1\" has to be a list.")},
    {"catalog.not-row", QT_TRANSLATE_NOOP("Message", "Every entry of \"%1\" has to be an object.")},
    {"catalog.not-text", QT_TRANSLATE_NOOP("Message", "\"%1\" has to be text that is not empty.")},
    {"catalog.not-day", QT_TRANSLATE_NOOP("Message", "\"%1\" has to be a date; \"%2\" is none.")},
    {"catalog.not-flag", QT_TRANSLATE_NOOP("Message", "\"%1\" has to be true or false.")},
    {"catalog.not-number", QT_TRANSLATE_NOOP("Message", "\"%1\" has to be a whole number from 0 to 4294967295.")},
    {"catalog.unknown-word", QT_TRANSLATE_NOOP("Message", "\"%1\" does not know the word \"%2\".")},
    {"catalog.bad-build", QT_TRANSLATE_NOOP("Message", "\"%1\" is not a build number of three or four fields.")},
    {"catalog.bad-fix", QT_TRANSLATE_NOOP("Message", "\"%1\" is no build after %2 that could fix it.")},
    // What a build does: %1 product, %2 level, %3 build
    {"catalog.issue.replica-setup",
     QT_TRANSLATE_NOOP("Message", "Setup of %1 %2 (%3) can end with error 0x851A001A on a replica of an availability group that has "
                                  "replication or change data capture; the instance then finishes by itself when it starts.")},
    {"catalog.issue.lock-escalation",
     QT_TRANSLATE_NOOP("Message", "%1 %2 (%3) can switch lock escalation off, so that statements fail with error 1204.")},
    {"catalog.issue.volume-snapshots",
     QT_TRANSLATE_NOOP("Message", "With %1 %2 (%3), backups by volume shadow copy can find no database and back up nothing.")},
    {"catalog.issue.encrypted-backups",
     QT_TRANSLATE_NOOP("Message", "%1 %2 (%3) cannot restore some compressed backups of encrypted databases that older levels made.")},
    {"catalog.issue.transport-rules",
     QT_TRANSLATE_NOOP("Message", "With %1 %2 (%3), transport rules can stop after a while, and with them the flow of mail.")},
    {"catalog.issue.non-english-setup",
     QT_TRANSLATE_NOOP("Message", "Setup of %1 %2 (%3) failed where Windows is not in English; it was published again.")},
    {"catalog.issue.other", QT_TRANSLATE_NOOP("Message", "%1 %2 (%3) is known to be bad: %4")},
    {"catalog.double-build", QT_TRANSLATE_NOOP("Message", "Build %1 is listed twice.")},
    {"catalog.no-provenance", QT_TRANSLATE_NOOP("Message", "Build %1 does not say where it comes from.")},
    {"catalog.no-category", QT_TRANSLATE_NOOP("Message", "%1 has no WSUS product category.")},
    {"catalog.no-classification", QT_TRANSLATE_NOOP("Message", "The policy asks for a classification that is not listed: %1.")},
    {"catalog.not-an-index", QT_TRANSLATE_NOOP("Message", "This is not a build index of dbatools: it lacks LastUpdated or Data.")},
    {"catalog.index-entry", QT_TRANSLATE_NOOP("Message", "The entry has no build number, or articles that are not text.")},
    {"catalog.merge.summary",
     QT_TRANSLATE_NOOP("Message", "%1 builds added, %2 facts changed, %3 builds left out: the list has no such release.")},
    {"catalog.compare.summary",
     QT_TRANSLATE_NOOP("Message",
                       "%1 builds of the index of %2 compared with the catalogue of %3: %4 are the same. The catalogue stays as it is.")},
    {"catalog.compare.new", QT_TRANSLATE_NOOP("Message", "New: %1, SQL Server %2, %3.")},
    {"catalog.compare.new-withdrawn", QT_TRANSLATE_NOOP("Message", "New and withdrawn: %1, SQL Server %2, %3.")},
    {"catalog.compare.kb", QT_TRANSLATE_NOOP("Message", "Articles: %1, SQL Server %2, has %3; the catalogue has %4.")},
    {"catalog.compare.withdrawn", QT_TRANSLATE_NOOP("Message", "Withdrawn: %1, SQL Server %2.")},
    {"catalog.compare.not-withdrawn", QT_TRANSLATE_NOOP("Message", "Withdrawn in the catalogue but not in the index: %1, SQL Server %2.")},
    {"catalog.compare.released", QT_TRANSLATE_NOOP("Message", "Release day: %1, SQL Server %2, %3.")},
    {"catalog.compare.gone", QT_TRANSLATE_NOOP("Message", "Not in the index: %1, SQL Server %2.")},
    {"catalog.compare.malformed", QT_TRANSLATE_NOOP("Message", "Article number left out because it is malformed: %1.")},
    {"catalog.next.index", QT_TRANSLATE_NOOP("Message", "Choose the file dbatools-buildref-index.json of dbatools.")},
    {"catalog.next.replace", QT_TRANSLATE_NOOP("Message", "Correct the file, or use the catalogue that came with the program.")},
};

} // namespace

std::span<const MessageEntry> catalogMessages()
{
    return catalogTable;
}

} // namespace pf
