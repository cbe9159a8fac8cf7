#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry baseTable[] = {
    {"json.field.missing", QT_TRANSLATE_NOOP("Message", "%1 is missing.")},
    {"json.field.next", QT_TRANSLATE_NOOP("Message", "Correct the file.")},
    {"json.field.unknown", QT_TRANSLATE_NOOP("Message", "%1 is not known.")},
    {"json.field.wrong", QT_TRANSLATE_NOOP("Message", "%1 has a wrong type or value.")},
    {"json.syntax", QT_TRANSLATE_NOOP("Message", "The text is not valid JSON.")},
    {"json.empty", QT_TRANSLATE_NOOP("Message", "The file holds no JSON value.")},
    {"json.too-large", QT_TRANSLATE_NOOP("Message", "The file has %1 bytes; at most %2 can be read.")},
    {"json.bom", QT_TRANSLATE_NOOP("Message", "The file begins with a byte order mark, which JSON does not allow.")},
    {"json.bad-utf8", QT_TRANSLATE_NOOP("Message", "Here is a byte that is not UTF-8.")},
    {"json.trailing", QT_TRANSLATE_NOOP("Message", "Here is text behind the end of the document.")},
    {"json.duplicate-key", QT_TRANSLATE_NOOP("Message", "The key \"%1\" is there twice.")},
    {"json.too-deep", QT_TRANSLATE_NOOP("Message", "Objects and lists are nested more than %1 deep here.")},
    {"json.ends-early", QT_TRANSLATE_NOOP("Message", "The text ends before the document does.")},
    {"json.not-a-value", QT_TRANSLATE_NOOP("Message", "No JSON value begins like this.")},
    {"json.bad-number", QT_TRANSLATE_NOOP("Message", "This is not written as a JSON number.")},
    {"json.number-range", QT_TRANSLATE_NOOP("Message", "This number is too large to be kept exactly.")},
    {"json.bad-escape", QT_TRANSLATE_NOOP("Message", "This is not an escape sequence of JSON.")},
    {"json.lone-surrogate", QT_TRANSLATE_NOOP("Message", "This escape is one half of a character; the other half is missing.")},
    {"json.control-character", QT_TRANSLATE_NOOP("Message", "A control character stands inside a text here; it must be escaped.")},
    {"json.open-string", QT_TRANSLATE_NOOP("Message", "This text has no closing quote.")},
    {"json.array-comma", QT_TRANSLATE_NOOP("Message", "Behind an element of a list, a comma or ] must follow.")},
    {"json.object-comma", QT_TRANSLATE_NOOP("Message", "Behind a field, a comma or } must follow.")},
    {"json.not-a-key", QT_TRANSLATE_NOOP("Message", "The name of a field in quotes must stand here.")},
    {"json.colon", QT_TRANSLATE_NOOP("Message", "A colon must stand between a field and its value.")},
    {"json.bad-message", QT_TRANSLATE_NOOP("Message", "This is not a message: \"%1\" is missing or wrong.")},
    {"json.next.fix", QT_TRANSLATE_NOOP("Message", "Correct the file at this place and open it again.")},
    {"json.next.export", QT_TRANSLATE_NOOP("Message", "Export the file again; the one at hand is incomplete.")},
    {"json.next.split", QT_TRANSLATE_NOOP("Message", "Check that this is the right file.")},
    {"json.next.bom", QT_TRANSLATE_NOOP("Message", "Save the file as UTF-8 without a byte order mark.")},
    {"json.next.utf8", QT_TRANSLATE_NOOP("Message", "Save the file as UTF-8.")},
    {"json.next.trailing", QT_TRANSLATE_NOOP("Message", "Remove what stands behind the document.")},
    {"json.next.duplicate", QT_TRANSLATE_NOOP("Message", "Remove one of the two.")},
};

} // namespace

std::span<const MessageEntry> baseMessages()
{
    return baseTable;
}

} // namespace pf
