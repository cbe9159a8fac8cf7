#include "report/messages.h"

#include <QtGlobal>

namespace pf {

namespace {

constexpr MessageEntry table[] = {
    {"app.none", QT_TRANSLATE_NOOP("Message", "nothing")},
};

} // namespace

std::span<const MessageEntry> appMessages()
{
    return table;
}

} // namespace pf
