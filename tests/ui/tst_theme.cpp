#include "ui/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

/// visual.md section 1: the contrast table, recomputed from the tokens; the fonts; the palette.
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contrastTable_data();
    void contrastTable();
    void statesOnOwnTint_data();
    void statesOnOwnTint();
    void otherPairs_data();
    void otherPairs();
    void paletteHasEveryGroup();
    void fontsAreInter_data();
    void fontsAreInter();
    void figuresAlign();
    void contextDoesNotChangeFigures();
    void namesPrintAPlainHyphen();
    void applyThemeSwitches();
};

namespace {

// Computed figures are printed with one decimal.
bool near(double computed, double table)
{
    return std::abs(computed - table) <= 0.0501;
}

QList<QColor> grounds(const Theme &t)
{
    return {t.base, t.alt, t.win, t.bar, t.head, t.sel, t.selIdle};
}

double worstTint(const Theme &t, const QColor &ink)
{
    double worst = 21;
    for (const QColor &tint : {t.okTint, t.warnTint, t.errTint, t.runTint, t.holdTint, t.idleTint})
        worst = std::min(worst, contrast(ink, tint));
    return worst;
}

} // namespace

void TestTheme::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestTheme::contrastTable_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QList<double>>("light"); // base alt win bar head sel selidle
    QTest::addColumn<QList<double>>("dark");
    using L = QList<double>;
    QTest::newRow("text") << Tone::Ink << L{16.4, 15.4, 14.8, 13.3, 14.1, 12.6, 13.0} << L{14.3, 13.6, 12.8, 14.0, 11.5, 8.8, 9.7};
    QTest::newRow("text2") << Tone::Quiet << L{7.9, 7.5, 7.1, 6.4, 6.8, 6.1, 6.3} << L{9.1, 8.6, 8.1, 8.9, 7.3, 5.6, 6.2};
    QTest::newRow("text3") << Tone::Faint << L{6.1, 5.8, 5.5, 5.0, 5.3, 4.7, 4.8} << L{8.1, 7.7, 7.3, 8.0, 6.5, 5.0, 5.5};
    QTest::newRow("accent") << Tone::Accent << L{6.8, 6.4, 6.1, 5.5, 5.8, 5.2, 5.3} << L{8.8, 8.3, 7.9, 8.6, 7.1, 5.4, 6.0};
    QTest::newRow("run") << Tone::Run << L{6.8, 6.4, 6.1, 5.5, 5.8, 5.2, 5.3} << L{8.8, 8.3, 7.9, 8.6, 7.1, 5.4, 6.0};
    QTest::newRow("ok") << Tone::Ok << L{6.7, 6.3, 6.1, 5.5, 5.8, 5.2, 5.3} << L{8.8, 8.3, 7.8, 8.6, 7.1, 5.4, 6.0};
    QTest::newRow("warn") << Tone::Warn << L{6.7, 6.3, 6.0, 5.4, 5.7, 5.1, 5.3} << L{8.8, 8.3, 7.9, 8.6, 7.1, 5.4, 6.0};
    QTest::newRow("err") << Tone::Err << L{7.0, 6.6, 6.3, 5.7, 6.0, 5.4, 5.6} << L{8.4, 8.0, 7.5, 8.3, 6.8, 5.2, 5.7};
    QTest::newRow("hold") << Tone::Hold << L{7.7, 7.2, 6.9, 6.2, 6.6, 5.9, 6.0} << L{9.1, 8.6, 8.1, 8.9, 7.3, 5.6, 6.2};
    QTest::newRow("idle") << Tone::Idle << L{6.3, 5.9, 5.7, 5.1, 5.4, 4.8, 5.0} << L{8.3, 7.9, 7.4, 8.1, 6.7, 5.1, 5.6};
}

void TestTheme::contrastTable()
{
    QFETCH(Tone, tone);
    QFETCH(QList<double>, light);
    QFETCH(QList<double>, dark);
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const QList<double> &table = t->isDark ? dark : light;
        const QList<QColor> ground = grounds(*t);
        for (int i = 0; i < ground.size(); ++i) {
            const double is = contrast(t->ink(tone), ground[i]);
            QVERIFY2(is >= 4.5, qPrintable(u"ground %1: %2"_s.arg(i).arg(is)));
            QVERIFY2(near(is, table[i]), qPrintable(u"dark %1 ground %2: %3, table %4"_s.arg(t->isDark).arg(i).arg(is).arg(table[i])));
        }
    }
}

void TestTheme::statesOnOwnTint_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    QTest::newRow("run") << Tone::Run << 5.6 << 6.6;
    QTest::newRow("ok") << Tone::Ok << 5.8 << 6.7;
    QTest::newRow("warn") << Tone::Warn << 5.8 << 6.7;
    QTest::newRow("err") << Tone::Err << 5.8 << 6.8;
    QTest::newRow("hold") << Tone::Hold << 6.2 << 6.9;
    QTest::newRow("idle") << Tone::Idle << 5.3 << 6.2;
}

void TestTheme::statesOnOwnTint()
{
    QFETCH(Tone, tone);
    QFETCH(double, light);
    QFETCH(double, dark);
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const double is = contrast(t->ink(tone), t->tint(tone));
        QVERIFY2(near(is, t->isDark ? dark : light), qPrintable(QString::number(is)));
    }
}

void TestTheme::otherPairs_data()
{
    QTest::addColumn<double>("computedLight");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("computedDark");
    QTest::addColumn<double>("dark");
    const Theme &l = lightTheme();
    const Theme &d = darkTheme();
    const auto row = [&](const char *name, auto pair, double light, double dark) {
        QTest::newRow(name) << pair(l) << light << pair(d) << dark;
    };
    row(
        "text on any tint", [](const Theme &t) { return worstTint(t, t.text); }, 13.4, 10.7);
    row(
        "text2 on any tint", [](const Theme &t) { return worstTint(t, t.text2); }, 6.5, 6.8);
    row(
        "text3 on any tint", [](const Theme &t) { return worstTint(t, t.text3); }, 5.0, 6.1);
    row(
        "on accent", [](const Theme &t) { return contrast(t.onAccent, t.accent); }, 6.8, 8.9);
    row(
        "on accent, hover", [](const Theme &t) { return contrast(t.onAccent, t.accentHover); }, 8.6, 10.7);
    row(
        "text on btn", [](const Theme &t) { return std::min(contrast(t.text, t.btn), contrast(t.text, t.btnTop)); }, 14.8, 9.7);
    row(
        "text on tip", [](const Theme &t) { return contrast(t.text, t.tip); }, 16.4, 10.7);
    row(
        "base on err", [](const Theme &t) { return contrast(t.base, t.err); }, 7.0, 8.4);
    row(
        "base on accent", [](const Theme &t) { return contrast(t.base, t.accent); }, 6.8, 8.8);
    row(
        "err on ok tint", [](const Theme &t) { return contrast(t.err, t.okTint); }, 6.1, 6.4);
}

void TestTheme::otherPairs()
{
    QFETCH(double, computedLight);
    QFETCH(double, light);
    QFETCH(double, computedDark);
    QFETCH(double, dark);
    QVERIFY2(near(computedLight, light), qPrintable(QString::number(computedLight)));
    QVERIFY2(near(computedDark, dark), qPrintable(QString::number(computedDark)));
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        for (const QColor &ground : {t->base, t->alt, t->win, t->btn})
            QVERIFY(contrast(t->ctl, ground) >= 3.0);
        for (const QColor &ground : {t->base, t->win})
            QVERIFY(contrast(t->off, ground) >= 3.0);
    }
}

void TestTheme::paletteHasEveryGroup()
{
    for (const Theme *t : {&lightTheme(), &darkTheme()}) {
        const QPalette p = t->palette();
        QCOMPARE(p.color(QPalette::Active, QPalette::Highlight), t->sel);
        QCOMPARE(p.color(QPalette::Inactive, QPalette::Highlight), t->selIdle);
        QCOMPARE(p.color(QPalette::Disabled, QPalette::Text), t->off);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            QCOMPARE(p.color(group, QPalette::Window), t->win);
            QCOMPARE(p.color(group, QPalette::Base), t->base);
            QCOMPARE(p.color(group, QPalette::AlternateBase), t->alt);
            QCOMPARE(p.color(group, QPalette::HighlightedText), t->text);
            QCOMPARE(p.color(group, QPalette::PlaceholderText), t->text3);
            QCOMPARE(p.color(group, QPalette::Link), t->accent);
            QCOMPARE(p.color(group, QPalette::Dark), t->ctl);
            QCOMPARE(p.color(group, QPalette::Mid), t->line);
            QCOMPARE(p.color(group, QPalette::ToolTipBase), t->tip);
        }
    }
}

void TestTheme::fontsAreInter_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<int>("px");
    QTest::addColumn<int>("weight");
    QTest::newRow("body") << Type::Body << 13 << 400;
    QTest::newRow("second") << Type::Second << 12 << 400;
    QTest::newRow("small") << Type::Small << 11 << 400;
    QTest::newRow("name") << Type::Name << 13 << 500;
    QTest::newRow("heading") << Type::Heading << 13 << 600;
    QTest::newRow("pane title") << Type::PaneTitle << 15 << 600;
    QTest::newRow("page title") << Type::PageTitle << 18 << 600;
}

void TestTheme::fontsAreInter()
{
    QFETCH(Type, type);
    QFETCH(int, px);
    QFETCH(int, weight);
    for (const QFont &f : {font(type), Metrics{}.font(type)}) {
        const QFontInfo info(f);
        QCOMPARE(info.family(), u"Inter Tabular"_s);
        QCOMPARE(info.pixelSize(), px);
        QCOMPARE(int(f.weight()), weight);
        QCOMPARE(QRawFont::fromFont(f).weight(), weight); // the file was found, not made bold
    }
}

void TestTheme::figuresAlign()
{
    for (const auto &[type, unit] : {std::pair{Type::Body, 1.0}, {Type::Name, 1.0}, {Type::Heading, 1.0}, {Type::Body, 10.5}}) {
        const QFontMetricsF m(Metrics{unit}.font(type));
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            QVERIFY(qAbs(m.horizontalAdvance(QChar(digit)) - m.horizontalAdvance(u'0')) <= unit / 32); // hinting rounds to 1/64 px
        QVERIFY(qAbs(m.horizontalAdvance(u"16.0.4165.4"_s) - m.horizontalAdvance(u"11.1.1111.1"_s)) <= unit / 4);
    }
}

void TestTheme::contextDoesNotChangeFigures()
{
    // Inter's calt would draw the x of 0x80070643 as a multiplication sign.
    QRawFont raw = QRawFont::fromFont(Metrics{}.font(Type::Body));
    const QFontMetricsF m(Metrics{10}.font(Type::Body));
    const auto sum = [&m](const QString &s) {
        qreal width = 0;
        for (const QChar c : s)
            width += m.horizontalAdvance(c);
        return width;
    };
    QCOMPARE(m.horizontalAdvance(u"0x8007"_s), sum(u"0x8007"_s));
    QVERIFY(raw.supportsCharacter(u'x'));
}

void TestTheme::namesPrintAPlainHyphen()
{
    const QRawFont raw = QRawFont::fromFont(Metrics{}.font(Type::Body));
    QCOMPARE(raw.glyphIndexesForString(u"\u2011"_s), raw.glyphIndexesForString(u"-"_s));
}

void TestTheme::applyThemeSwitches()
{
    applyTheme(*qApp, darkTheme());
    QVERIFY(currentTheme().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().win);
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"Inter Tabular"_s);
    applyTheme(*qApp, lightTheme());
    QVERIFY(!currentTheme().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().win);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
