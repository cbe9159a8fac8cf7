#pragma once

class QApplication;

namespace pf {

/// Builds the console's objects, shows the main window and runs until it is closed.
/// Options: --estate FILE|sample:NAME, --as-of TIME, --theme light|dark|system, --language LANGUAGE, --run-store FILE.
/// @return exit code of the contract; wrong use is 2
int runConsole(QApplication &app);

} // namespace pf
