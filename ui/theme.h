#pragma once

#include "ui/paint/theme.h"

class QApplication;

namespace pf {

/// Fonts, palette and style (ui/style.h) of the whole program. Call again to change the theme while it runs.
void applyTheme(QApplication &app, const Theme &theme);
/// The theme that applyTheme() set last; light before.
const Theme &currentTheme();

} // namespace pf
