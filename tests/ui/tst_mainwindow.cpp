#include "items/findingsmodel.h"
#include "items/texttablemodel.h"
#include "report/fixscript.h"
#include "ui/coveragepage.h"
#include "ui/detailspage.h"
#include "ui/errorpanel.h"
#include "ui/explanation.h"
#include "ui/picturewidget.h"
#include "ui/rail.h"
#include "ui/tables.h"
#include "windowfixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

using namespace pf;

/// The main window by keyboard and mouse: visual.md sections 3 to 5.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyStateOffersTheSample();
    void pagesByKeyboard_data();
    void pagesByKeyboard();
    void filterByKeyboard();
    void treeChoosesTheObject();
    void historyGoesBackAndForward();
    void gotoFindsObjectsAndActions();
    void panesByF6();
    void detailsSayTheFourFacts_data();
    void detailsSayTheFourFacts();
    void matrixByKeyboard();
    void coverageSharesOneSelection();
    void coverageFilters();
    void doubleClickOnAFindingGoesToTheObject();
    void explanationIsComplete();
    void scriptQuotesData_data();
    void scriptQuotesData();
    void badFileListsItsErrors();
    void droppedAndDoubleOpen();
    void planAsksForTheScope();
    void exportsAreWritten();
    void approvalsAndCatalogue();
    void textTableIsAProperModel();
    void themeChangesAtOnce();
    void menusHoldOnlyWhatWorks();
};

void TestMainWindow::initTestCase()
{
    applyTheme(*qApp, lightTheme());
}

void TestMainWindow::emptyStateOffersTheSample()
{
    WindowFixture f{QString()};
    auto *sample = f.find<QAbstractButton>("openSampleCard");
    QVERIFY(sample && sample->isVisible());
    QVERIFY(sample->hasFocus()); // the default
    QVERIFY(!f.find<QAction>("plan")->isEnabled());
    QSignalSpy opened(f.session.get(), &EstateSession::opened);
    QTest::keyClick(sample, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20000);
    QVERIFY(!sample->isVisible());
    QVERIFY(f.find<QAction>("plan")->isEnabled());
    QVERIFY(f.window->windowTitle().contains(QStringLiteral("sample:company")));
}

void TestMainWindow::pagesByKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("widget");
    QTest::newRow("estate") << int(Qt::Key_1) << int(MainWindow::EstatePage) << QStringLiteral("rolesMatrix");
    QTest::newRow("coverage") << int(Qt::Key_2) << int(MainWindow::CoveragePageId) << QStringLiteral("coverageMatrix");
    QTest::newRow("approvals") << int(Qt::Key_3) << int(MainWindow::ApprovalsPage) << QStringLiteral("approvalsTable");
    QTest::newRow("plans") << int(Qt::Key_4) << int(MainWindow::PlansPage) << QStringLiteral("plansTable");
    QTest::newRow("runs") << int(Qt::Key_5) << int(MainWindow::RunsPage) << QStringLiteral("runsTable");
    QTest::newRow("catalogue") << int(Qt::Key_6) << int(MainWindow::CataloguePage) << QStringLiteral("catalogueTable");
}

void TestMainWindow::pagesByKeyboard()
{
    QFETCH(int, key);
    QFETCH(int, page);
    QFETCH(QString, widget);
    WindowFixture f;
    f.window->showPage(page == MainWindow::PlansPage ? MainWindow::RunsPage : MainWindow::PlansPage);
    QTest::keyClick(f.window.get(), Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(int(f.window->page()), page);
    QCOMPARE(f.find<Rail>("rail")->current(), page);
    QVERIFY(f.window->findChild<QWidget *>(widget)->isVisible());
    QCOMPARE(f.find<QDockWidget>("estateDock")->isVisible(), page == MainWindow::EstatePage);
    QCOMPARE(f.find<QDockWidget>("explanationDock")->isVisible(), page == MainWindow::CoveragePageId);
}

void TestMainWindow::filterByKeyboard()
{
    WindowFixture f;
    auto *filter = f.find<QLineEdit>("estateFilter");
    auto *tree = f.find<QTreeView>("estateTree");
    const int all = tree->model()->rowCount();
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("sqlfc01"));
    QCOMPARE(tree->model()->rowCount(), 1);
    QCOMPARE(tree->model()->index(0, 0).data().toString(), QStringLiteral("NH-SQLFC01"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Escape);
    QCOMPARE(tree->model()->rowCount(), all);
    QVERIFY(filter->text().isEmpty());

    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(filter, QStringLiteral("nothing at all"));
    auto *clear = f.find<QPushButton>("clearEstateFilter");
    QVERIFY(clear->isVisible()); // a sentence and the way out, not an empty view
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(tree->model()->rowCount(), all);

    auto *problems = f.find<QPushButton>("problemsOnly");
    QTest::mouseClick(problems, Qt::LeftButton);
    QVERIFY(tree->model()->rowCount() > 0 && tree->model()->rowCount() < all);
}

void TestMainWindow::treeChoosesTheObject()
{
    WindowFixture f;
    auto *tree = f.find<QTreeView>("estateTree");
    QVERIFY(tree->hasFocus());
    const QString first = f.window->currentObject();
    QTest::keyClick(tree, Qt::Key_Down);
    QVERIFY(f.window->currentObject() != first);
    QVERIFY(f.window->windowTitle().startsWith(tree->currentIndex().data().toString()));
}

void TestMainWindow::historyGoesBackAndForward()
{
    WindowFixture f;
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLFC01")));
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL04")));
    f.window->showPage(MainWindow::CoveragePageId);
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.window->page(), MainWindow::EstatePage);
    QCOMPARE(f.window->currentObject(), QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL04"));
    QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.window->currentObject(), QStringLiteral("cluster/NH-SQLFC01"));
    QTest::keyClick(f.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.window->currentObject(), QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL04"));
    QTest::keyClick(f.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.window->page(), MainWindow::CoveragePageId);
    QVERIFY(!f.find<QAction>("forward")->isEnabled());
}

void TestMainWindow::gotoFindsObjectsAndActions()
{
    WindowFixture f;
    auto *box = f.find<QLineEdit>("gotoBox");
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, QStringLiteral("nh-sqlfc03")); // the list of matches is open
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(f.window->currentObject(), QStringLiteral("cluster/NH-SQLFC03"));
    QTRY_VERIFY(box->text().isEmpty());
    box->setText(QStringLiteral("Show runs"));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(f.window->page(), MainWindow::RunsPage);
}

void TestMainWindow::panesByF6()
{
    WindowFixture f;
    auto *tree = f.find<QTreeView>("estateTree");
    tree->setFocus();
    QTest::keyClick(f.window.get(), Qt::Key_F6);
    QWidget *page = f.find<QStackedWidget>("pages")->currentWidget();
    QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(f.window.get(), Qt::Key_F6);
    QVERIFY(f.find<Rail>("rail")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(f.window.get(), Qt::Key_F6);
    QVERIFY(tree->hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(f.find<Rail>("rail")->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::detailsSayTheFourFacts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("source");
    QTest::newRow("cluster") << QStringLiteral("cluster/NH-SQLFC01") << QStringLiteral("16.0.4165.4")
                             << QStringLiteral("NH-WSUS02, from NH-WSUS01");
    QTest::newRow("instance") << QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL04/instance/REPORTS") << QStringLiteral("14.0.3456.2")
                              << QStringLiteral("NH-WSUS02, from NH-WSUS01");
}

void TestMainWindow::detailsSayTheFourFacts()
{
    QFETCH(QString, path);
    QFETCH(QString, running);
    QFETCH(QString, source);
    WindowFixture f;
    QVERIFY(f.window->showObject(path));
    const auto view = objectViewOf(f.session->current()->estate, *f.catalog, f.session->current()->findings, path);
    QVERIFY(view);
    QCOMPARE(view->facts.size(), 4);
    QCOMPARE(view->facts[1].value, running);
    QCOMPARE(view->facts[3].value, source);
    auto isShown = [&](const QString &text) {
        const auto labels = f.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    for (const ObjectView::Fact &fact : view->facts)
        QTRY_VERIFY2(isShown(fact.value), qPrintable(fact.value));
}

void TestMainWindow::matrixByKeyboard()
{
    WindowFixture f;
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLFC01")));
    auto *matrix = f.window->findChild<PictureWidget *>(QStringLiteral("rolesMatrix"));
    QCOMPARE(matrix->cells().width(), 4);
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Down);
    QCOMPARE(matrix->current(), (PaintCell{1, 2}));
    QTest::keyClick(matrix, Qt::Key_End);
    QTest::keyClick(matrix, Qt::Key_Right); // stays inside
    QCOMPARE(matrix->current(), (PaintCell{1, 3}));
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(f.window->currentObject(), QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL04"));
}

void TestMainWindow::coverageSharesOneSelection()
{
    WindowFixture f;
    f.window->showPage(MainWindow::CoveragePageId);
    auto *matrix = f.window->findChild<PictureWidget *>(QStringLiteral("coverageMatrix"));
    auto *table = f.find<TableView>("findingsTable");
    auto *page = f.window->findChild<CoveragePage *>();
    const Finding *product = nullptr; // COV-02: a product that is not selected
    for (const Finding &finding : f.session->current()->findings.findings) {
        if (!product && finding.rule == QLatin1String("COV-02") && finding.severity == Severity::Error)
            product = &finding;
    }
    QVERIFY(product);
    f.window->showFinding(product->id);
    QCOMPARE(page->current()->id, product->id);
    QVERIFY(matrix->selected());
    const PaintCell cell = *matrix->selected();
    QVERIFY(matrix->textOf(cell).contains(QStringLiteral("Not selected")));
    // And back: another cell has another finding or none, the cell itself brings it back.
    matrix->setFocus();
    QTest::keyClick(matrix, cell.row > 0 ? Qt::Key_Up : Qt::Key_Down);
    QVERIFY(!page->current() || page->current()->product != product->product);
    QTest::keyClick(matrix, cell.row > 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(page->current());
    QCOMPARE(page->current()->product, product->product);
    QVERIFY(table->currentIndex().isValid());
}

void TestMainWindow::coverageFilters()
{
    WindowFixture f;
    f.window->showPage(MainWindow::CoveragePageId);
    auto *page = f.window->findChild<CoveragePage *>();
    const auto &summary = f.session->current()->findings.summary;
    QCOMPARE(page->shown(), summary.error + summary.warning);
    QTest::mouseClick(f.find<QPushButton>("showInfos"), Qt::LeftButton);
    QCOMPARE(page->shown(), page->total());
    QTest::mouseClick(f.find<QPushButton>("showErrors"), Qt::LeftButton);
    QCOMPARE(page->shown(), summary.warning + summary.info);
    QTest::mouseClick(f.find<QPushButton>("showErrors"), Qt::LeftButton);
    auto *rule = f.find<QComboBox>("ruleChoice");
    rule->setCurrentIndex(rule->findData(QStringLiteral("COV-02")));
    int expected = 0;
    for (const Finding &finding : f.session->current()->findings.findings)
        expected += finding.rule == QLatin1String("COV-02");
    QVERIFY(expected > 0);
    QCOMPARE(page->shown(), expected);
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *text = f.find<QLineEdit>("findingsFilter");
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, QStringLiteral("no such thing"));
    QCOMPARE(page->shown(), 0);
    QVERIFY(!f.find<TableView>("findingsTable")->emptyText().isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(page->shown(), page->total());
}

void TestMainWindow::doubleClickOnAFindingGoesToTheObject()
{
    WindowFixture f;
    f.window->showPage(MainWindow::CoveragePageId);
    auto *table = f.find<TableView>("findingsTable");
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QString path = model->index(row, 0).data(FindingsModel::ObjectRole).toString();
        if (!path.startsWith(QLatin1String("cluster/")))
            continue;
        table->scrollTo(model->index(row, FindingsModel::FindingColumn));
        const QPoint at = table->visualRect(model->index(row, FindingsModel::RuleColumn)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.window->page(), MainWindow::EstatePage);
        QCOMPARE(f.window->currentObject().toCaseFolded(), path.toCaseFolded());
        QVERIFY(f.find<QTreeView>("estateTree")->currentIndex().isValid());
        return;
    }
    QFAIL("the sample has no finding on a cluster");
}

void TestMainWindow::explanationIsComplete()
{
    WindowFixture f;
    auto *explanation = f.window->findChild<Explanation *>();
    for (const Finding &finding : f.session->current()->findings.findings) {
        f.window->showFinding(finding.id);
        QVERIFY2(explanation->plainText().contains(finding.id), qPrintable(finding.id));
        QVERIFY(f.find<QLabel>("explanationTitle")->isVisible());
        QVERIFY2(!f.find<QLabel>("explanationFix")->text().isEmpty(), qPrintable(finding.rule));
        const bool script = finding.rule == QLatin1String("COV-02") || finding.rule == QLatin1String("COV-03");
        if (script) {
            QVERIFY(explanation->script().contains(powerShellQuoted(finding.root)));
            QTest::mouseClick(f.find<QPushButton>("copyScript"), Qt::LeftButton);
            QCOMPARE(QApplication::clipboard()->text(), explanation->script());
        }
    }
}

void TestMainWindow::scriptQuotesData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << QStringLiteral("NH-WSUS01") << QStringLiteral("'NH-WSUS01'");
    QTest::newRow("quote") << QStringLiteral("a'; Remove-Item C:\\ #") << QStringLiteral("'a''; Remove-Item C:\\ #'");
    QTest::newRow("curly quotes end a literal too") << QStringLiteral("a\u2019b") << QStringLiteral("'a\u2019\u2019b'");
    QTest::newRow("no second line") << QStringLiteral("a\nb") << QStringLiteral("'ab'");
    QTest::newRow("variables stay text") << QStringLiteral("$(x)`n") << QStringLiteral("'$(x)`n'");
}

void TestMainWindow::scriptQuotesData()
{
    QFETCH(QString, name);
    QTEST(powerShellQuoted(name), "quoted");
}

void TestMainWindow::badFileListsItsErrors()
{
    WindowFixture f;
    const EstatePicturePtr before = f.session->current();
    const QString bad = f.write(QStringLiteral("bad.json"), "{\n  \"format\": \"passive-first/estate\",\n  \"version\": 1,\n"
                                                            "  \"clusters\": 7,\n  \"surprise\": true\n}\n");
    QVERIFY(!f.open(bad));
    auto *panel = f.find<ErrorPanel>("errorPanel");
    QVERIFY(panel->isVisible());
    QVERIFY(panel->title().contains(QStringLiteral("bad.json")));
    QCOMPARE(f.session->current(), before); // what was open stays
    QVERIFY(f.find<QWidget>("rolesMatrix")->isVisible());
    const QAbstractItemModel *model = panel->table()->model();
    QVERIFY(model->rowCount() >= 2);
    bool lineFour = false, lineFive = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        QVERIFY(model->index(row, 0).data().toString().startsWith(QStringLiteral("PF-")));
        QVERIFY(!model->index(row, 2).data().toString().isEmpty());
        lineFour = lineFour || model->index(row, 1).data().toString().startsWith(QStringLiteral("4:"));
        lineFive = lineFive || model->index(row, 1).data().toString().startsWith(QStringLiteral("5:"));
    }
    QVERIFY(lineFour && lineFive);
    QVERIFY(panel->table()->hasFocus());
    QTest::keyClick(panel->table(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());

    QVERIFY(!f.open(f.dir.filePath(QStringLiteral("not there.json"))));
    QVERIFY(panel->isVisible());
    QVERIFY(f.open(QStringLiteral("sample:seed"))); // a good file takes the list away
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::droppedAndDoubleOpen()
{
    WindowFixture f{QString()};
    f.window->openArgument(QStringLiteral("sample:company"));
    f.window->openArgument(QStringLiteral("sample:seed")); // the newer request wins
    QTRY_VERIFY_WITH_TIMEOUT(f.session->current() && !f.session->isBusy(), 20000);
    QCOMPARE(f.session->current()->label, QStringLiteral("sample:seed"));
    QVERIFY(f.window->windowTitle().contains(QStringLiteral("sample:seed")));
}

void TestMainWindow::planAsksForTheScope()
{
    WindowFixture f;
    QSignalSpy plan(f.window.get(), &MainWindow::planRequested);
    QVERIFY(f.window->showObject(QStringLiteral("cluster/NH-SQLFC01/node/NH-SQL02")));
    QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(plan.size(), 1);
    QCOMPARE(plan[0][0].toStringList(), QStringList{QStringLiteral("NH-SQLFC01")});
    QVERIFY(plan[0][1].toStringList().isEmpty());
    QVERIFY(f.window->showObject(QStringLiteral("server/NH-CRM02")));
    QTest::mouseClick(f.find<QPushButton>("planObject"), Qt::LeftButton);
    QCOMPARE(plan.size(), 2);
    QVERIFY(plan[1][0].toStringList().isEmpty());
    QCOMPARE(plan[1][1].toStringList(), QStringList{QStringLiteral("NH-CRM02")});
}

void TestMainWindow::exportsAreWritten()
{
    WindowFixture f;
    const QList<QPair<QByteArray, QByteArray>> kinds = {
        {"exportPdf", "%PDF-"}, {"exportHtml", "<!DOCTYPE html"}, {"exportSarif", "{"}, {"exportJson", "{"}};
    for (const auto &[name, begin] : kinds) {
        f.saveChoice = f.dir.filePath(QLatin1String(name));
        f.window->findChild<QAction *>(QLatin1String(name))->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(f.saveChoice), name, 30000);
        QFile file(f.saveChoice);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().trimmed().toLower().startsWith(begin.toLower()), name);
    }
    f.saveChoice = f.dir.filePath(QStringLiteral("no/such/folder.csv"));
    f.window->findChild<QAction *>(QStringLiteral("exportCsv"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(f.find<ErrorPanel>("errorPanel")->isVisible(), 10000);
}

void TestMainWindow::approvalsAndCatalogue()
{
    WindowFixture f;
    auto *catalogue = f.find<TableView>("catalogueTable");
    QCOMPARE(catalogue->model()->rowCount(), 0); // filled when somebody looks
    f.window->showPage(MainWindow::CataloguePage);
    QCOMPARE(catalogue->model()->rowCount(), int(f.catalog->all().size()));
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = f.find<QLineEdit>("catalogueFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("16.0.4165"));
    QCOMPARE(catalogue->model()->rowCount(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(catalogue->model()->rowCount(), int(f.catalog->all().size()));
    int approvals = 0;
    for (const WsusServer &server : f.session->current()->estate.wsusServers)
        approvals += int(server.approvals.size());
    f.window->showPage(MainWindow::ApprovalsPage);
    QCOMPARE(f.find<TableView>("approvalsTable")->model()->rowCount(), approvals);
    f.window->showPage(MainWindow::PlansPage);
    QVERIFY(!f.find<TableView>("plansTable")->emptyText().isEmpty());
    f.window->showPage(MainWindow::RunsPage);
    QVERIFY(!f.find<TableView>("runsTable")->emptyText().isEmpty());
    QVERIFY(!f.find<QPushButton>("resumeRun")->isEnabled());
}

void TestMainWindow::textTableIsAProperModel()
{
    TextTableModel model({QStringLiteral("A"), QStringLiteral("B")});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{{QStringLiteral("b"), QStringLiteral("10")}, {}, {QStringLiteral("b"), QStringLiteral("0010")}},
                   {{QStringLiteral("a"), QStringLiteral("9")}, {}, {QStringLiteral("a"), QStringLiteral("0009")}}});
    QPersistentModelIndex kept = model.index(0, 0);
    model.sort(1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("9")); // by its key, not by its text
    QCOMPARE(kept.data().toString(), QStringLiteral("b"));
    QCOMPARE(kept.row(), 1);
    model.setFilter(QStringLiteral("A"));
    QCOMPARE(model.rowCount(), 1);
    model.sort(-1);
    model.setFilter({});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("b"));
}

void TestMainWindow::themeChangesAtOnce()
{
    WindowFixture f;
    f.window->findChild<QAction *>(QStringLiteral("theme-dark"))->trigger();
    QCOMPARE(f.theme, QStringLiteral("dark"));
    const QImage image = f.window->grab().toImage();
    QVERIFY(image.pixelColor(image.width() / 2, image.height() - 3).lightness() < 80);
    f.window->findChild<QAction *>(QStringLiteral("theme-light"))->trigger();
    const QImage light = f.window->grab().toImage();
    QVERIFY(light.pixelColor(light.width() / 2, light.height() - 3).lightness() > 180);
}

void TestMainWindow::menusHoldOnlyWhatWorks()
{
    WindowFixture f;
    const auto menus = f.window->menuBar()->actions();
    QCOMPARE(menus.size(), 8);
    QSet<QString> shortcuts;
    const auto actions = f.window->actions();
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString();
        QVERIFY2(keys.isEmpty() || !shortcuts.contains(keys), qPrintable(keys + QStringLiteral(" is given twice")));
        shortcuts += keys;
    }
    for (const QAction *menu : menus) {
        QVERIFY(menu->menu());
        QVERIFY2(!menu->menu()->actions().isEmpty(), qPrintable(menu->text()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
