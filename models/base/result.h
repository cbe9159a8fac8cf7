#pragma once

#include "base/message.h"

#include <QList>
#include <tl/expected.hpp>

namespace pf {

/// Where in an input something is. Line and column count from 1; 0 = the input has no such place.
struct Place
{
    QString file;
    QString pointer; ///< JSON pointer (RFC 6901), empty for other inputs
    int line = 0;
    int column = 0;
    bool operator==(const Place &) const = default;
};

/// An expected failure. The code is stable ("PF-EST-012"), the sentence and the next step are made in report/.
struct Error
{
    QString code;
    Message message; ///< what is wrong
    Message next;    ///< what to do about it; may be empty
    Place place;
    QString detail; ///< raw text of a library or system, for the log only
    bool operator==(const Error &) const = default;
};
using Errors = QList<Error>;

template <typename T>
using Result = tl::expected<T, Error>;
/// For readers that report every error of an input at once.
template <typename T>
using ResultOrAll = tl::expected<T, Errors>;

inline tl::unexpected<Error> fail(const char *code, Message message, Message next = {}, Place place = {}, QString detail = {})
{
    return tl::make_unexpected(Error{QString::fromLatin1(code), std::move(message), std::move(next), std::move(place), std::move(detail)});
}

} // namespace pf
