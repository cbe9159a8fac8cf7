#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QToolTip>

namespace pf {

namespace {
const Theme *current = nullptr;
}

void applyTheme(QApplication &app, const Theme &theme)
{
    current = theme.isDark ? &darkTheme() : &lightTheme();
    loadFonts();
    app.setStyle(new Style(*current)); // the application owns it
    app.setPalette(current->palette());
    QToolTip::setPalette(current->palette());
    app.setFont(font(Type::Body));
}

const Theme &currentTheme()
{
    return current ? *current : lightTheme();
}

} // namespace pf
