#include "paint_samples.h"
#include "ui/paint/icons.h"
#include "ui/paint/pictures.h"
#include "ui/paint/words.h"

#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

/// Where the pictures go for people to look at: the folder named by PF_GALLERY, else nowhere.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("PF_GALLERY");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(image.save(folder + u"/"_s + name + u".png"_s));
}

template <typename View>
QImage picture(const View &view, const Theme &theme, qreal width, qreal unit = 1, const PaintState &state = {})
{
    const QSizeF size = sizeOf(view, {unit}, width);
    QImage image((size + QSizeF(20, 20)).toSize(), QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    paint(painter, QRectF(QPointF(10, 10), size), view, theme, {unit}, state);
    return image;
}

/// Nothing is drawn outside the rectangle: the margin keeps its colour.
bool marginIsClean(const QImage &image, const Theme &theme)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = x >= 9 && y >= 9 && x < image.width() - 9 && y < image.height() - 9; // a line may round by one pixel
            if (!inside && image.pixel(x, y) != theme.base.rgb()) {
                qWarning("ink at %d, %d of %d x %d", x, y, image.width(), image.height());
                return false;
            }
        }
    }
    return true;
}

} // namespace

class TestPaint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void iconsDifferAndFit();
    void iconSheet();
    void iconsAreCrispAtAnyRatio();
    void stateIsNeverGreenWhenUnknown();
    void picturesStayInside_data();
    void picturesStayInside();
    void cellsAreFoundAgain();
    void longNamesWiden();
    void cellTextsSayTheWord();
    void selectionIsSeen();
};

void TestPaint::initTestCase()
{
    QVERIFY(loadFonts());
}

void TestPaint::iconsDifferAndFit()
{
    for (int i = 0; i < iconCount; ++i) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, Icon(i), {4, 4, 32, 32}, Qt::black, Qt::white);
        painter.end();
        int inked = 0;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                if (image.pixel(x, y) == qRgb(255, 255, 255))
                    continue;
                ++inked;
                QVERIFY2(x >= 3 && y >= 3 && x <= 36 && y <= 36, qPrintable(u"icon %1 leaves its square"_s.arg(i)));
            }
        }
        QVERIFY2(inked > 4, qPrintable(u"icon %1 is empty"_s.arg(i)));
    }
}

void TestPaint::iconSheet()
{
    QImage image(1180, 620, QImage::Format_RGB32);
    image.fill(lightTheme().base);
    QPainter painter(&image);
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        const int left = theme->isDark ? 590 : 0;
        painter.fillRect(left, 0, 590, 620, theme->base);
        for (int i = 0; i < iconCount; ++i) {
            const int x = left + 16 + i % 8 * 71, y = 14 + i / 8 * 56;
            paintIcon(painter, Icon(i), QRectF(x, y, 24, 24), *theme);
            paintIcon(painter, Icon(i), QRectF(x + 29, y + 4, 16, 16), *theme);
            paintIcon(painter, Icon(i), QRectF(x + 49, y + 6, 12, 12), *theme);
        }
    }
    painter.end();
    keep(image, u"icons"_s);
    QVERIFY(image.pixel(4, 4) != image.pixel(600, 4));
}

void TestPaint::iconsAreCrispAtAnyRatio()
{
    const QIcon icon = pf::icon(Icon::Passed, lightTheme());
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        const QPixmap pixmap = icon.pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), (QSizeF(16, 16) * ratio).toSize());
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
        QCOMPARE(QColor(pixmap.toImage().pixel(int(3 * ratio), int(8 * ratio))), lightTheme().ok);
    }
    QCOMPARE(QColor(icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage().pixel(6, 16)), lightTheme().off);
}

void TestPaint::stateIsNeverGreenWhenUnknown()
{
    QCOMPARE(toneOf(iconOf(NodeState::Unknown)), Tone::Idle);
    QCOMPARE(toneOf(iconOf(MatrixView::Mark::NotReported)), Tone::Idle);
    QCOMPARE(toneOf(iconOf(CoverageCell::NotReported)), Tone::Idle);
    QCOMPARE(toneOf(iconOf(CoverageCell::UnknownToRoot)), Tone::Err);
    QCOMPARE(iconOf(NodeState::Up, true), Icon::Quarantined); // W-2
    QVERIFY(!iconOf(report::Symbol::None));
}

void TestPaint::picturesStayInside_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<qreal>("width");
    for (const qreal width : {420.0, 900.0, 1400.0}) {
        for (int which = 0; which < 7; ++which)
            QTest::addRow("picture %d at %d", which, int(width)) << which << width;
    }
}

void TestPaint::picturesStayInside()
{
    QFETCH(int, which);
    QFETCH(qreal, width);
    const auto draw = [&](const Theme &theme, qreal unit) {
        switch (which) {
        case 0:
            return picture(samples::matrix(), theme, width, unit);
        case 1:
            return picture(samples::votes(), theme, width, unit);
        case 2:
            return picture(samples::timeline(), theme, width, unit);
        case 3:
            return picture(samples::availability(true), theme, width, unit);
        case 4:
            return picture(samples::availability(false), theme, width, unit);
        case 5:
            return picture(samples::coverage(), theme, width, unit);
        default:
            return picture(samples::planActual(), theme, width, unit);
        }
    };
    for (const Theme *theme : {&lightTheme(), &darkTheme()}) {
        for (const qreal unit : {1.0, 1.6}) {
            const QImage image = draw(*theme, unit);
            keep(image, u"picture%1-%2-%3-%4"_s.arg(which).arg(int(width)).arg(theme->isDark ? u"dark"_s : u"light"_s).arg(unit));
            QVERIFY(marginIsClean(image, *theme));
            QVERIFY(image.width() >= int(width) + 20);
        }
    }
}

void TestPaint::cellsAreFoundAgain()
{
    const auto check = [](const auto &view, bool all) {
        const QRectF rect(QPointF(13, 17), sizeOf(view, {}, 1000));
        const QSize count = cellCount(view);
        QVERIFY(count.width() > 0 && count.height() > 0);
        int found = 0;
        for (int row = 0; row < count.height(); ++row) {
            for (int column = 0; column < count.width(); ++column) {
                const QRectF cell = cellRect(view, rect, {}, {row, column});
                if (cell.isNull() || cell.width() < 3)
                    continue; // rows may have fewer bars than the longest
                ++found;
                QVERIFY(rect.adjusted(-1, -1, 1, 1).contains(cell));
                const auto at = cellAt(view, rect, {}, cell.center());
                QVERIFY(at.has_value());
                QCOMPARE(*at, (PaintCell{row, column}));
                QVERIFY(!cellText(view, *at).isEmpty());
            }
        }
        QVERIFY(all ? found == count.width() * count.height() : found > count.height());
        QVERIFY(!cellAt(view, rect, {}, rect.topLeft() - QPointF(5, 5)).has_value());
    };
    check(samples::matrix(), true);
    check(samples::votes(), true);
    check(samples::coverage(), true);
    check(samples::planActual(), true);
    check(samples::timeline(), false);
    check(samples::availability(true), false);
}

void TestPaint::longNamesWiden()
{
    MatrixView view = samples::matrix();
    view.nodes[1].name = QString(60, u'W');
    const QFontMetricsF fm(Metrics{}.font(Type::Heading));
    QVERIFY(cellRect(view, {{}, sizeOf(view, {}, 400)}, {}, {-1, 1}).width() > fm.horizontalAdvance(view.nodes[1].name));
    TimelineView timeline = samples::timeline();
    timeline.nodes[0].node = QString(60, u'W');
    QVERIFY(sizeOf(timeline, {}, 500).width() > QFontMetricsF(Metrics{}.font(Type::Second)).horizontalAdvance(timeline.nodes[0].node));
}

void TestPaint::cellTextsSayTheWord()
{
    QCOMPARE(cellText(samples::matrix(), {0, 0}), u"SQL Server (FIN01), NH-SQL01: Active, 16.0.4165.4"_s);
    QCOMPARE(cellText(samples::matrix(), {-1, 3}), u"NH-SQL04, Quarantined. Fully passive"_s);
    QCOMPARE(cellText(samples::coverage(), {3, 1}), u"SQL Server 2017, NH-WSUS01 (root), then NH-WSUS02, Product: Not selected"_s);
    QCOMPARE(cellText(samples::coverage(), {3, 8}), u"SQL Server 2017, NH-WSUS11 (root): No SQL Server below this root"_s);
    QCOMPARE(cellText(samples::timeline(), {0, 2}), u"NH-SQL01, step 10, Patch: 23:29 to 23:43, 14 min"_s);
    QVERIFY(cellText(samples::availability(false), {1, -1}).startsWith(u"ERP01: outage"_s));
    const CoverageColumn column = coverageColumn(samples::coverage(), 8);
    QCOMPARE(column.root, 1);
    QCOMPARE(column.option, 0);
}

void TestPaint::selectionIsSeen()
{
    PaintState state;
    state.selected = PaintCell{0, 1};
    state.focus = PaintCell{0, 1};
    const QImage without = picture(samples::matrix(), lightTheme(), 900), with = picture(samples::matrix(), lightTheme(), 900, 1, state);
    const QRectF cell = cellRect(samples::matrix(), {{10, 10}, sizeOf(samples::matrix(), {}, 900)}, {}, {0, 1});
    QVERIFY(without != with);
    QCOMPARE(QColor(with.pixel(cell.toRect().topLeft() + QPoint(1, 1))), lightTheme().accent);
    QCOMPARE(QColor(with.pixel(cell.toRect().topLeft() + QPoint(5, 5))), lightTheme().sel);
}

QTEST_MAIN(TestPaint)
#include "tst_paint.moc"
