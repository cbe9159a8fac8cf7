#pragma once

#include "planning/plan.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace pf::sim {

/// One verb of the protocol (execution.md section 9): which arguments it takes and what it does in time.
struct VerbSpec
{
    const char *verb;
    const char *required; ///< argument names joined by a blank
    const char *optional;
    bool changing;                  ///< refused while another run holds the cluster's lock
    std::optional<ActionKind> kind; ///< whose expected duration it has; nullopt = at once
};
/// nullptr = no such verb.
const VerbSpec *verbSpec(const QString &verb);

/// A request line after its envelope was checked.
struct Request
{
    qint64 id = 0;
    QString verb;
    QJsonObject args;
    qint64 timeoutMs = 600'000;
    QString run;
    bool dryRun = false;
    std::optional<UtcMs> at; ///< a host of virtual time only: the console's now, which the world's clock must not lag behind
};

/// What is wrong with a command, in the words of the host. Never shown to people as such: the log keeps it.
struct Failure
{
    QString code{}; ///< "E_NOT_POSSIBLE_OWNER"
    QString message{};
    int win32 = 0;                            ///< execution.md 2.6; 0 = none
    QString errorClass = QStringLiteral("B"); ///< R retry, W wait, A ask, B bug or refusal
    QJsonObject data{};                       ///< the state as it is now
};

/// Reads one line. A line that is no request of protocol version 1, or that has an unknown field, verb or argument, is refused with a
/// result line ready to send.
std::variant<Request, QJsonObject> parseRequest(QByteArrayView line, UtcMs now);

QJsonObject resultLine(qint64 id, bool changed, const QJsonObject &data, qint64 ms, UtcMs utc);
QJsonObject failureLine(qint64 id, const Failure &failure, bool changed, qint64 ms, UtcMs utc);

} // namespace pf::sim
