#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry table[] = {
    {"store.none", QT_TRANSLATE_NOOP("Message", "nothing")},
};

} // namespace

std::span<const MessageEntry> storeMessages()
{
    return table;
}

} // namespace pf
