#pragma once

#include "ui/paint/theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;

namespace pf {

/// The look of the widgets (visual.md section 7): Fusion's behaviour, own frames, buttons, checks, headers and focus ring.
/// Colours come from the theme, so that a disabled or inactive widget looks the same everywhere.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;

private:
    void drawButtonPanel(const QStyleOption *option, QPainter *painter) const;
    void drawToolPanel(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter, bool focused) const;
    void drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme;
};

} // namespace pf
