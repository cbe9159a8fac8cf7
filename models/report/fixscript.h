#pragma once

#include "coverage/whatif.h"

namespace pf {

/// PowerShell that carries out the fix of a finding on its root update server (Get-WsusServer, Set-WsusProduct,
/// Set-WsusClassification). Data stands in single quotes, quotes doubled: no name can become code.
/// @return empty where no script is right: the fix is not on a WSUS server, the server belongs to Configuration Manager, or the
/// product's id and title are not known
QString fixScript(const Finding &finding, const Estate &estate, const Catalog &catalog);

/// The same for options that somebody ticked and unticked in thought, one server after the other; nothing is run here.
QString optionsScript(const QList<OptionChange> &changes, const Estate &estate);

/// A PowerShell string literal. Curly quotes end one too, so all of U+0027, U+2018 to U+201B are doubled.
QString powerShellQuoted(const QString &text);

} // namespace pf
