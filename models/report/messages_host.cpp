#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry table[] = {
    {"host.none", QT_TRANSLATE_NOOP("Message", "nothing")},
};

} // namespace

std::span<const MessageEntry> hostMessages()
{
    return table;
}

} // namespace pf
