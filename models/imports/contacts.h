#pragma once

#include "imports/importedfile.h"

namespace pf::imports {

/// "file.xml:12", or the file alone.
QString factPlace(const ImportedFile &file, const ImportFact &fact);

/// Puts the owners of a list into an estate. They are told by people: the list wins, and a note says over what.
/// @param record  told of every change; nullptr = nobody asks
QList<Message> applyContacts(Estate &estate, const ImportedFile &file, MergeRecord *record = nullptr);

} // namespace pf::imports
