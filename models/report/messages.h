#pragma once

#include <span>

namespace pf {

/// One sentence of the program. English source; %1, %2... are Message::args in order.
/// A sentence with a count is written with a plural mark: {"x.y", QT_TRANSLATE_N_NOOP("Message", "%n node(s) are out"), true};
/// its first integer argument is the count (%n), the other arguments follow as %1, %2...
struct MessageEntry
{
    const char *id;
    const char *source; ///< marked with QT_TRANSLATE_NOOP("Message", ...)
    bool plural = false;
};

/// One table per layer, written beside the rules that use it: messages_<layer>.cpp.
std::span<const MessageEntry> baseMessages();
std::span<const MessageEntry> estateMessages();
std::span<const MessageEntry> importsMessages();
std::span<const MessageEntry> catalogMessages();
std::span<const MessageEntry> coverageMessages();
std::span<const MessageEntry> clusterMessages();
std::span<const MessageEntry> planningMessages();
std::span<const MessageEntry> readinessMessages();
std::span<const MessageEntry> proofMessages();
std::span<const MessageEntry> executionMessages();
std::span<const MessageEntry> storeMessages();
std::span<const MessageEntry> hostMessages();
std::span<const MessageEntry> reportMessages();
std::span<const MessageEntry> appMessages();

} // namespace pf
