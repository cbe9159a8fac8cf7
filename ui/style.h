#pragma once

#include "ui/paint/theme.h"

#include <QProxyStyle>

namespace pf {

/// The look of the widgets (visual.md section 7): Fusion's behaviour, own frames, buttons, checks, headers and focus ring.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

private:
    Theme m_theme;
};

} // namespace pf
