#pragma once

#include "imports/importedfile.h"

#include <atomic>

namespace pf {

struct ImportInput
{
    QString file;
    bool named = true; ///< by a person; one that was found in a folder may be something else
};

/// The files that the arguments name, those of folders in the order of their names. A folder with too many of them is no export.
/// @param stop  set from another thread to end early; nullptr = never
Result<QList<ImportInput>> importInputs(const QStringList &arguments, const std::atomic<bool> *stop = nullptr);

/// When a file counts as made, as far as it does not say so itself: when it was last written, at the latest @p now.
UtcMs importTime(const QString &file, UtcMs now);

/// A file of a size that can be read at once. Code PF-SES-002.
Result<QByteArray> readWholeFile(const QString &file);

} // namespace pf
