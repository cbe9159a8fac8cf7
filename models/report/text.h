#pragma once

#include "base/result.h"
#include "base/severity.h"
#include "planning/plan.h"

#include <QLocale>

namespace pf {

/// Message -> sentence in the language of the installed translator; numbers and times by @p locale.
/// A message id that the table lacks is a bug: asserted in debug, shown as the id in release.
QString text(const Message &message, const QLocale &locale = QLocale());
/// "PF-EST-004: sentence. next step" without the program's name.
QString text(const Error &error, const QLocale &locale = QLocale());
QString severityText(Severity severity);             ///< "Error", "Warning", "Info"
QString durationText(qint64 ms);                     ///< "1 h 54 min", "26 min", "37 s"
QString clockText(qint64 ms);                        ///< tables: "2:30", "1:02:03"
QString timeText(UtcMs time, const QLocale &locale); ///< "21 Jul 2026 21:40" UTC
QString dateText(UtcMs time, const QLocale &locale); ///< "21 Jul 2026"
/// The reasons of a step in one line, their rules at the end: "NH-SQL04 owns no role. F-13, F-26".
QString reasonsText(const QList<Reason> &reasons, const QLocale &locale = QLocale());
/// An object's names for a reader: "NH-SQLFC01 / NH-SQL04 / REPORTS".
QString objectText(const ObjectRef &object);
/// Every message id of the table with its English source: the tests compare it with what the code uses.
QStringList knownMessageIds();

/// "file:line:column: CODE: sentence. next" for the command line.
QString placeText(const Place &place);

} // namespace pf
