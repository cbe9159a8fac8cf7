#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry table[] = {
    {"catalog.none", QT_TRANSLATE_NOOP("Message", "nothing")},
};

} // namespace

std::span<const MessageEntry> catalogMessages()
{
    return table;
}

} // namespace pf
