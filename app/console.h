#pragma once

class QApplication;

namespace pf {

/// Builds the console's objects, shows the main window and runs until it is closed.
/// Options: --estate FILE|sample:NAME, --as-of TIME, --theme light|dark.
int runConsole(QApplication &app);

} // namespace pf
