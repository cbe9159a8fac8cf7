#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace pf {

/// Sizes of type (visual.md section 1), in pixels at 96 dpi; the widgets set them in points.
enum class Type {
    Body,      ///< 13 regular
    Second,    ///< 12 regular: second line of a row
    Small,     ///< 11 regular: the least
    Name,      ///< 13 medium: names of objects
    Heading,   ///< 13 semibold
    PaneTitle, ///< 15 semibold
    PageTitle, ///< 18 semibold
    Title      ///< 27 semibold: title of a printed report
};

/// A state as colour. Never used alone: a shape and a word stand beside it (visual.md section 2).
enum class Tone { Ink, Quiet, Faint, Accent, Ok, Warn, Err, Run, Hold, Idle };

/// The tokens of visual.md section 1. Plain value; pass by reference.
struct Theme
{
    bool isDark = false;
    // Grounds
    QColor win, bar, base, alt, head, btn, btnTop, sel, selIdle, tip;
    // Lines
    QColor line, grid, ctl;
    // Text
    QColor text, text2, text3, off;
    // Accent: link, focus, default button, running
    QColor accent, onAccent, accentHover;
    // States: ink and tint
    QColor ok, okTint, warn, warnTint, err, errTint, runTint, hold, holdTint, idle, idleTint;
    // Bevels of the platform, hardly seen
    QColor light, midlight, shadow;

    /// Ink of a state, readable on every ground and on its own tint (4.5:1).
    QColor ink(Tone tone) const;
    /// Tint of a state; base where the tone is no state.
    QColor tint(Tone tone) const;
    /// All three groups. Highlight is pale, so that state colours survive a selection.
    QPalette palette() const;
};

const Theme &lightTheme();
const Theme &darkTheme();
/// Print is light.
inline const Theme &printTheme()
{
    return lightTheme();
}

/// Adds the bundled cut of Inter (:/fonts) once. Needs a QGuiApplication.
/// @return false if a file could not be read: then the system's font is used
bool loadFonts();
/// Font for widgets, in points (9.75 pt = 13 px at 96 dpi).
QFont font(Type type);

/// Scale of a picture: 1 = pixels at 96 dpi with a body of 13 px. Print and large system fonts use other scales.
struct Metrics
{
    qreal unit = 1.0;

    qreal operator()(qreal px) const { return px * unit; }
    /// Font for a painter, in device pixels.
    QFont font(Type type) const;
    /// The scale at which 13 px becomes the size of @p body, in device pixels.
    static Metrics of(const QFont &body);
};

/// Heights and spaces (visual.md section 1), in pixels at 96 dpi.
namespace size {
inline constexpr int treeRow = 24, tableRow = 26, twoLineRow = 38, laneRow = 46, foldedLaneRow = 26, header = 26, field = 26, button = 26;
inline constexpr int rail = 66, wizardRail = 186, pageMargin = 14, sectionGap = 10, radius = 3, icon = 16;
} // namespace size

/// Contrast by WCAG 2, 1 to 21. Both colours opaque.
double contrast(const QColor &a, const QColor &b);

} // namespace pf
