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
    {"catalog.double-build", QT_TRANSLATE_NOOP("Message", "Build %1 is listed twice.")},
    {"catalog.no-provenance", QT_TRANSLATE_NOOP("Message", "Build %1 does not say where it comes from.")},
    {"catalog.no-category", QT_TRANSLATE_NOOP("Message", "%1 has no WSUS product category.")},
    {"catalog.no-classification", QT_TRANSLATE_NOOP("Message", "The policy asks for a classification that is not listed: %1.")},
    {"catalog.next.replace", QT_TRANSLATE_NOOP("Message", "Correct the file, or use the catalogue that came with the program.")},
};

} // namespace

std::span<const MessageEntry> catalogMessages()
{
    return catalogTable;
}

} // namespace pf
