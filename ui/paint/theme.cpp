#include "ui/paint/theme.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

// Outside every namespace: the fonts live in a static library.
static void initFonts()
{
    Q_INIT_RESOURCE(fonts);
}

namespace pf {

using namespace Qt::StringLiterals;

namespace {

struct TypeSpec
{
    int px;
    QFont::Weight weight;
};

TypeSpec spec(Type type)
{
    switch (type) {
    case Type::Body:
        return {13, QFont::Normal};
    case Type::Second:
        return {12, QFont::Normal};
    case Type::Small:
        return {11, QFont::Normal};
    case Type::Name:
        return {13, QFont::Medium};
    case Type::Heading:
        return {13, QFont::DemiBold};
    case Type::PaneTitle:
        return {15, QFont::DemiBold};
    case Type::PageTitle:
        return {18, QFont::DemiBold};
    case Type::Title:
        return {27, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

QFont plainFont(QFont::Weight weight)
{
    QFont font;
    QStringList families{u"Inter Tabular"_s};
    for (const QString &family : QFont().families()) {
        if (family != families.first())
            families += family; // glyphs that Inter lacks
    }
    font.setFamilies(families);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

Theme makeLight()
{
    Theme t;
    t.win = QColor(0xF1F3F5);
    t.bar = QColor(0xE4E8EC);
    t.base = QColor(0xFFFFFF);
    t.alt = QColor(0xF7F8FA);
    t.head = QColor(0xEBEEF1);
    t.btn = QColor(0xF1F3F5);
    t.btnTop = QColor(0xFBFCFD);
    t.sel = QColor(0xD3E3F8);
    t.selIdle = QColor(0xE0E5EB);
    t.tip = QColor(0xFFFFFF);
    t.line = QColor(0xD3D9DF);
    t.grid = QColor(0xE6EAEE);
    t.ctl = QColor(0x727C87);
    t.text = QColor(0x1A2027);
    t.text2 = QColor(0x48525E);
    t.text3 = QColor(0x586370);
    t.off = QColor(0x7A838E);
    t.accent = QColor(0x1859B2);
    t.onAccent = QColor(0xFFFFFF);
    t.accentHover = QColor(0x134A96);
    t.ok = QColor(0x17693A);
    t.okTint = QColor(0xE1F2E7);
    t.warn = QColor(0x855000);
    t.warnTint = QColor(0xFAEDD3);
    t.err = QColor(0xAE1C1C);
    t.errTint = QColor(0xFBE3E1);
    t.runTint = QColor(0xDFEAFA);
    t.hold = QColor(0x663BA6);
    t.holdTint = QColor(0xECE5F8);
    t.idle = QColor(0x566170);
    t.idleTint = QColor(0xE9ECF0);
    t.light = QColor(0xFFFFFF);
    t.midlight = QColor(0xF7F8FA);
    t.shadow = QColor(0x48525E);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.isDark = true;
    t.win = QColor(0x20252B);
    t.bar = QColor(0x191D22);
    t.base = QColor(0x171B20);
    t.alt = QColor(0x1B2026);
    t.head = QColor(0x272D34);
    t.btn = QColor(0x2A3037);
    t.btnTop = QColor(0x323942);
    t.sel = QColor(0x263F61);
    t.selIdle = QColor(0x313942);
    t.tip = QColor(0x2B323A);
    t.line = QColor(0x39414A);
    t.grid = QColor(0x2A3138);
    t.ctl = QColor(0x7A8692);
    t.text = QColor(0xE6EAEE);
    t.text2 = QColor(0xB4BDC7);
    t.text3 = QColor(0xA9B3BE);
    t.off = QColor(0x7F8994);
    t.accent = QColor(0x8CBCFA);
    t.onAccent = QColor(0x0E1A2A);
    t.accentHover = QColor(0xA9CDFC);
    t.ok = QColor(0x71CB95);
    t.okTint = QColor(0x1A3626);
    t.warn = QColor(0xE5B05A);
    t.warnTint = QColor(0x3B2E14);
    t.err = QColor(0xFA9C94);
    t.errTint = QColor(0x48211F);
    t.runTint = QColor(0x1C324E);
    t.hold = QColor(0xCBB0F3);
    t.holdTint = QColor(0x352A4E);
    t.idle = QColor(0xABB5C0);
    t.idleTint = QColor(0x2B323A);
    t.light = QColor(0x3F4852);
    t.midlight = QColor(0x323942);
    t.shadow = QColor(0x0B0D10);
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor Theme::ink(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return text;
    case Tone::Quiet:
        return text2;
    case Tone::Faint:
        return text3;
    case Tone::Accent:
    case Tone::Run:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Warn:
        return warn;
    case Tone::Err:
        return err;
    case Tone::Hold:
        return hold;
    case Tone::Idle:
        return idle;
    }
    Q_UNREACHABLE();
}

QColor Theme::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
    case Tone::Quiet:
    case Tone::Faint:
        return base;
    case Tone::Accent:
    case Tone::Run:
        return runTint;
    case Tone::Ok:
        return okTint;
    case Tone::Warn:
        return warnTint;
    case Tone::Err:
        return errTint;
    case Tone::Hold:
        return holdTint;
    case Tone::Idle:
        return idleTint;
    }
    Q_UNREACHABLE();
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor &colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, win);
    all(QPalette::WindowText, text);
    all(QPalette::Base, base);
    all(QPalette::AlternateBase, alt);
    all(QPalette::Text, text);
    all(QPalette::Button, btn);
    all(QPalette::ButtonText, text);
    all(QPalette::BrightText, err);
    all(QPalette::ToolTipBase, tip);
    all(QPalette::ToolTipText, text);
    all(QPalette::PlaceholderText, text3);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::Highlight, sel);
    all(QPalette::HighlightedText, text);
    all(QPalette::Light, light);
    all(QPalette::Midlight, midlight);
    all(QPalette::Mid, line);
    all(QPalette::Dark, ctl);
    all(QPalette::Shadow, shadow);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selIdle);
    p.setColor(QPalette::Disabled, QPalette::Highlight, selIdle);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::Link, QPalette::LinkVisited, QPalette::BrightText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Dark, line);
    p.setColor(QPalette::Disabled, QPalette::Base, win);
    return p;
}

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

bool loadFonts()
{
    static const bool loaded = [] {
        initFonts();
        bool all = true;
        for (const auto &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
            all = QFontDatabase::addApplicationFont(u":/fonts/InterTabular-%1.ttf"_s.arg(weight)) >= 0 && all;
        return all;
    }();
    return loaded;
}

QFont font(Type type)
{
    const TypeSpec s = spec(type);
    QFont font = plainFont(s.weight);
    font.setPointSizeF(s.px * 0.75);
    return font;
}

QFont Metrics::font(Type type) const
{
    const TypeSpec s = spec(type);
    QFont font = plainFont(s.weight);
    font.setPixelSize(std::max(1, qRound(s.px * unit)));
    if (unit > 2)
        font.setHintingPreference(QFont::PreferNoHinting); // print: true advances
    return font;
}

Metrics Metrics::of(const QFont &body)
{
    return {std::max(0.5, QFontInfo(body).pixelSize() / 13.0)};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // by value: the two are temporaries
    return (light + 0.05) / (dark + 0.05);
}

} // namespace pf
