#include "ui/paint/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace pf;
using namespace Qt::StringLiterals;

namespace {

/// A window with one of each widget.
struct Gallery : QWidget
{
    QPushButton *plain = new QPushButton(u"&Export"_s), *primary = new QPushButton(u"&Plan update..."_s),
                *off = new QPushButton(u"Skip with reason..."_s), *flat = new QPushButton(u"Flat"_s),
                *checked = new QPushButton(u"11 errors"_s);
    QLineEdit *field = new QLineEdit(u"NH-SQLFC01"_s), *empty = new QLineEdit, *offField = new QLineEdit(u"disabled"_s);
    QComboBox *combo = new QComboBox;
    QCheckBox *on = new QCheckBox(u"Hold before active nodes"_s), *part = new QCheckBox(u"Some"_s),
              *clear = new QCheckBox(u"Return to original owners"_s);
    QRadioButton *radioOn = new QRadioButton(u"Half, then switch"_s), *radioOff = new QRadioButton(u"Seed order"_s);
    QTreeWidget *tree = new QTreeWidget;

    explicit Gallery(const Theme &theme)
    {
        resize(640, 420);
        primary->setDefault(true);
        primary->setIcon(iconOnAccent(Icon::PlanUpdate, theme));
        plain->setIcon(icon(Icon::Export, theme, Tone::Ink));
        off->setEnabled(false);
        flat->setFlat(true);
        checked->setCheckable(true);
        checked->setChecked(true);
        checked->setIcon(icon(Icon::Error, theme));
        empty->setPlaceholderText(u"Filter by name, build or state"_s);
        offField->setEnabled(false);
        combo->addItems({u"Whole estate"_s, u"One cluster"_s});
        on->setChecked(true);
        part->setTristate(true);
        part->setCheckState(Qt::PartiallyChecked);
        radioOn->setChecked(true);
        tree->setHeaderLabels({u"Name"_s, u"Role here"_s, u"Build"_s});
        tree->setAlternatingRowColors(true);
        for (int i = 0; i < 4; ++i) {
            auto *item = new QTreeWidgetItem(tree, {u"NH-SQLFC0%1"_s.arg(i), u"4 nodes"_s, u"16.0.4165.4"_s});
            item->setIcon(0, icon(Icon::Cluster, theme));
            new QTreeWidgetItem(item, {u"NH-SQL01"_s, u"Active"_s, u"16.0.4165.4"_s});
        }
        tree->topLevelItem(1)->setExpanded(true);
        tree->setCurrentItem(tree->topLevelItem(1));
        auto *buttons = new QHBoxLayout;
        for (QPushButton *b : {plain, primary, off, flat, checked})
            buttons->addWidget(b);
        auto *fields = new QHBoxLayout;
        for (QWidget *w : std::initializer_list<QWidget *>{field, empty, offField, combo})
            fields->addWidget(w);
        auto *checks = new QHBoxLayout;
        for (QWidget *w : std::initializer_list<QWidget *>{on, part, clear, radioOn, radioOff})
            checks->addWidget(w);
        auto *splitter = new QSplitter;
        splitter->addWidget(tree);
        splitter->addWidget(new QLabel(u"Details"_s));
        auto *all = new QVBoxLayout(this);
        all->addLayout(buttons);
        all->addLayout(fields);
        all->addLayout(checks);
        all->addWidget(splitter);
    }
};

QColor at(const QWidget *widget, QPoint p)
{
    return QColor(widget->window()->grab().toImage().pixel(widget->mapTo(widget->window(), p)));
}

} // namespace

class TestStyle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looks_data();
    void looks();
    void keyboardFocusIsSeen();
    void mnemonicsAreUnderlined();
};

void TestStyle::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestStyle::looks()
{
    QFETCH(bool, dark);
    const Theme &t = dark ? darkTheme() : lightTheme();
    applyTheme(*qApp, t);
    Gallery g(t);
    g.show();
    QVERIFY(QTest::qWaitForWindowExposed(&g));
    g.tree->setFocus();
    const QString folder = qEnvironmentVariable("PF_GALLERY");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(g.grab().save(folder + (dark ? u"/style-dark.png"_s : u"/style-light.png"_s)));
    QCOMPARE(at(g.primary, {6, 20}), t.accent);
    QCOMPARE(at(g.plain, {6, 20}), t.btn);
    QCOMPARE(at(g.plain, {0, 13}), t.ctl);
    QCOMPARE(at(g.off, {0, 13}), t.line);
    QCOMPARE(at(g.field, {0, 13}), t.ctl);
    QCOMPARE(at(g.field, {5, 4}), t.base);
    QCOMPARE(at(g.checked, {6, 20}), t.sel);
    QCOMPARE(at(g.combo, {0, 13}), t.ctl);
    QCOMPARE(at(g.tree->header(), {2, 3}), t.head);
    for (const QWidget *w : std::initializer_list<const QWidget *>{g.plain, g.primary, g.field, g.combo, g.tree->header()})
        QVERIFY2(w->height() >= 26, w->metaObject()->className());
    QVERIFY(g.primary->width() > g.primary->fontMetrics().horizontalAdvance(u"Plan update..."_s) + 24);
}

void TestStyle::keyboardFocusIsSeen()
{
    applyTheme(*qApp, lightTheme());
    Gallery g(lightTheme());
    g.show();
    g.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&g));
    g.plain->setFocus();
    QTest::keyClick(&g, Qt::Key_Tab);
    QVERIFY(g.primary->hasFocus());
    QTest::keyClick(&g, Qt::Key_Backtab);
    QVERIFY(g.plain->hasFocus());
    QCOMPARE(at(g.plain, {1, 13}), lightTheme().accent);
    g.field->setFocus(Qt::TabFocusReason);
    QCOMPARE(at(g.field, {1, 13}), lightTheme().accent);
    QVERIFY(at(g.plain, {1, 13}) != lightTheme().accent);
}

void TestStyle::mnemonicsAreUnderlined()
{
    applyTheme(*qApp, lightTheme());
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut), 1);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
