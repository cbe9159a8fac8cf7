#include "ui/picturewidget.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QLabel>
#include <QSet>

using namespace pf;

/// Every part of the window can be named, reached and read (visual.md sections 5 and 7, style.md rule 8).
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void focusableWidgetsAreNamed_data();
    void focusableWidgetsAreNamed();
    void tabReachesEverything_data() { focusableWidgetsAreNamed_data(); }
    void tabReachesEverything();
    void treeOfInterfacesIsWhole();
    void matrixCellsHaveTexts();
    void nothingIsCutInASmallWindow_data() { focusableWidgetsAreNamed_data(); }
    void nothingIsCutInASmallWindow();

private:
    static QList<QWidget *> focusable(const QWidget *root);
};

namespace {

/// Parts of Qt's own widgets (a clear button, a scroll bar, a tool bar's extension) belong to the widget they are in.
bool isQtsOwn(const QWidget *widget)
{
    const QString name = widget->objectName();
    return name.startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar") || widget->inherits("QLineEditIconButton") ||
           widget->inherits("QDockWidgetTitleButton") || widget->inherits("QTabBar") || widget->inherits("QMenuBar");
}

} // namespace

QList<QWidget *> TestAccessibility::focusable(const QWidget *root)
{
    QList<QWidget *> result;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() &&
            !isQtsOwn(widget) && widget->window() == root->window())
            result << widget;
    }
    return result;
}

void TestAccessibility::initTestCase()
{
    applyTheme(*qApp, lightTheme());
    QAccessible::setActive(true);
}

void TestAccessibility::focusableWidgetsAreNamed_data()
{
    QTest::addColumn<QString>("estate");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("object");
    const QString company = QStringLiteral("sample:company"), none;
    QTest::newRow("empty") << none << int(MainWindow::EstatePage) << none;
    QTest::newRow("cluster") << company << int(MainWindow::EstatePage) << QStringLiteral("cluster/NH-SQLFC01");
    QTest::newRow("node") << company << int(MainWindow::EstatePage) << QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL04");
    QTest::newRow("server") << company << int(MainWindow::EstatePage) << QStringLiteral("server/NH-APP02");
    QTest::newRow("overview") << company << int(MainWindow::EstatePage) << QString(QLatin1String(""));
    QTest::newRow("coverage") << company << int(MainWindow::CoveragePageId) << none;
    QTest::newRow("approvals") << company << int(MainWindow::ApprovalsPage) << none;
    QTest::newRow("plans") << company << int(MainWindow::PlansPage) << none;
    QTest::newRow("runs") << company << int(MainWindow::RunsPage) << none;
    QTest::newRow("catalogue") << company << int(MainWindow::CataloguePage) << none;
}

void TestAccessibility::focusableWidgetsAreNamed()
{
    QFETCH(QString, estate);
    QFETCH(int, page);
    QFETCH(QString, object);
    WindowFixture f(estate);
    if (page != MainWindow::EstatePage)
        f.window->showPage(MainWindow::Page(page));
    else if (!object.isNull())
        QVERIFY(f.window->showObject(object));
    QTest::qWait(50);
    const auto widgets = focusable(f.window.get());
    QVERIFY(widgets.size() > 5);
    QSet<QString> names;
    for (const QWidget *widget : widgets) {
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName() + QStringLiteral(" is there twice")));
        names += widget->objectName();
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface, qPrintable(widget->objectName()));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + QStringLiteral(" has no name")));
    }
}

void TestAccessibility::tabReachesEverything()
{
    QFETCH(QString, estate);
    QFETCH(int, page);
    QFETCH(QString, object);
    WindowFixture f(estate);
    if (page != MainWindow::EstatePage)
        f.window->showPage(MainWindow::Page(page));
    else if (!object.isNull())
        QVERIFY(f.window->showObject(object));
    QTest::qWait(50);
    const auto wanted = focusable(f.window.get());
    QSet<const QWidget *> reached;
    wanted.constFirst()->setFocus();
    for (qsizetype i = 0; i < 2 * wanted.size() + 10; ++i) {
        QVERIFY(QApplication::focusWidget());
        reached += QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *widget : wanted)
        QVERIFY2(reached.contains(widget), qPrintable(widget->objectName() + QStringLiteral(" is not reached by Tab")));
}

void TestAccessibility::treeOfInterfacesIsWhole()
{
    WindowFixture f;
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLFC01")));
    QTest::qWait(50);
    int seen = 0;
    std::function<void(QAccessibleInterface *, int)> walk = [&](QAccessibleInterface *interface, int depth) {
        QVERIFY(interface && interface->isValid());
        QVERIFY(depth < 40);
        ++seen;
        const int children = std::min(interface->childCount(), 60);
        for (int i = 0; i < children; ++i) {
            QAccessibleInterface *child = interface->child(i);
            if (!child)
                continue; // a view may have rows that are not laid out
            walk(child, depth + 1);
            if (QTest::currentTestFailed())
                return;
        }
    };
    walk(QAccessible::queryAccessibleInterface(f.window.get()), 0);
    QVERIFY(seen > 150);
}

void TestAccessibility::matrixCellsHaveTexts()
{
    WindowFixture f;
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLFC01")));
    auto *matrix = f.window->findChild<PictureWidget *>(QStringLiteral("rolesMatrix"));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(matrix);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Table);
    QAccessibleTableInterface *table = interface->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->columnCount(), matrix->cells().width());
    QCOMPARE(interface->childCount(), matrix->cells().width() * matrix->cells().height());
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            QAccessibleInterface *cell = table->cellAt(row, column);
            QVERIFY(cell);
            QVERIFY(!cell->text(QAccessible::Name).isEmpty());
            QVERIFY(cell->rect().isValid());
            QCOMPARE(interface->indexOfChild(cell), row * table->columnCount() + column);
        }
    }
    QVERIFY(table->cellAt(0, 0)->text(QAccessible::Name).contains(QStringLiteral("Active")));
    // The focus inside is told, cell by cell.
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QVERIFY(table->cellAt(0, 1)->state().focused);
    QVERIFY(!table->cellAt(0, 0)->state().focused);
    // Another cluster: old cells are gone, new ones are made.
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLNP01")));
    QCOMPARE(interface->childCount(), matrix->cells().width() * matrix->cells().height());
    QVERIFY(table->cellAt(0, 0)->isValid());
    QVERIFY(!table->cellAt(99, 0));
}

void TestAccessibility::nothingIsCutInASmallWindow()
{
    QFETCH(QString, estate);
    QFETCH(int, page);
    QFETCH(QString, object);
    WindowFixture f(estate, {1024, 700});
    if (page != MainWindow::EstatePage)
        f.window->showPage(MainWindow::Page(page));
    else if (!object.isNull())
        QVERIFY(f.window->showObject(object));
    QTest::qWait(100);
    QCOMPARE(f.window->size(), QSize(1024, 700));
    const auto labels = f.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QString what = label->text() + QStringLiteral(" of ") + label->parentWidget()->objectName();
        if (label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(what));
        else
            QVERIFY2(label->width() >= label->sizeHint().width() && label->height() >= label->sizeHint().height(), qPrintable(what));
    }
    const auto buttons = f.window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !isQtsOwn(button) && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
