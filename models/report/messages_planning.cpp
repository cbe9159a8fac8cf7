#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry table[] = {
    {"planning.none", QT_TRANSLATE_NOOP("Message", "nothing")},
};

} // namespace

std::span<const MessageEntry> planningMessages()
{
    return table;
}

} // namespace pf
