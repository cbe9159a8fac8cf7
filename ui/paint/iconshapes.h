#pragma once

#include "ui/paint/icons.h"

#include <QList>
#include <QPainterPath>

namespace pf {

/// One stroke or area of an icon, on a 16 grid.
struct IconShape
{
    QPainterPath path;
    qreal width = 1.2; ///< of the stroke; 0 = none
    bool filled = false;
    bool onGround = false; ///< in the colour of the ground: the symbol inside a filled shape
    bool dashed = false;
};

/// Parsed once, then shared. GUI thread or any other: the table is built under a lock.
const QList<IconShape> &shapesOf(Icon icon);

} // namespace pf
